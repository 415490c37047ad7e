# The server (python -m verkosto serve).
error-serve-loopback-only = Others could reach { $host }, and there is no login. If that is meant, set VERKOSTO_OPEN=1; if not, leave the address out.
error-serve-port-taken = Another program is already using port { $port }. Choose another one: --port { $other }.
error-serve-cannot-listen = Cannot serve on { $host }, port { $port }: { $reason }.
