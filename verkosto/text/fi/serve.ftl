# The server (python -m verkosto serve).
error-serve-loopback-only = Osoitteeseen { $host } pääsisivät muutkin kuin sinä, eikä kirjautumista ole. Jos se on tarkoitus, aseta VERKOSTO_OPEN=1. Muuten jätä osoite pois.
error-serve-port-taken = Portti { $port } on jo toisen ohjelman käytössä. Valitse toinen: --port { $other }.
error-serve-cannot-listen = Osoitteessa { $host } ja portissa { $port } ei voi palvella: { $reason }.
