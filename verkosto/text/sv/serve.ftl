# The server (python -m verkosto serve).
error-serve-loopback-only = Adressen { $host } kan nås av andra än du, och det finns ingen inloggning. Om det är meningen, ange VERKOSTO_OPEN=1. Annars kan du lämna bort adressen.
error-serve-port-taken = Porten { $port } används redan av ett annat program. Välj en annan: --port { $other }.
error-serve-cannot-listen = Servern kan inte startas på adressen { $host }, port { $port }: { $reason }.
