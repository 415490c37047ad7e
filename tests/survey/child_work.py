"""What the tests let a child do: what goes wrong there must stay there."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from pathlib import Path

from verkosto.errors import NoNetwork


def echo(*arguments: object) -> bytes:
    return json.dumps([a.hex() if isinstance(a, bytes) else a for a in arguments]).encode()


def number_of_process(seconds: float = 0.0) -> bytes:
    time.sleep(seconds)
    return str(os.getpid()).encode()


def noisy() -> bytes:
    sys.stdout.write("on stdout")
    sys.stdout.flush()
    os.write(1, b"past Python")
    return sys.stdin.read().encode()


def refused() -> bytes:
    raise NoNetwork("no-ties", file="a.csv", n=3)


def our_own_fault() -> bytes:
    raise LookupError("matti".upper())  # as a cell of the survey would stand in a message


def no_bytes() -> str:
    return "text"


def crash() -> bytes:
    os.abort()


def silent_end() -> bytes:
    os._exit(0)


def too_much() -> bytes:
    return bytes(3 * 2**30)


def quite_much() -> bytes:
    return str(len(bytes(2**30))).encode()


def busy() -> bytes:
    """Busy for a second of processor time more than is left of it."""
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    assert 19 <= soft - used.ru_utime - used.ru_stime <= 21
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1, hard))
    while True:
        pass


def way_out() -> bytes:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    except PermissionError:
        return b"closed"
    return b"open"


def environment() -> bytes:
    return json.dumps(dict(os.environ)).encode()


def asleep(note: str) -> bytes:
    """Say in a file which process this is, then stay in C code that does not look up."""
    Path(note).write_text(str(os.getpid()), "ascii")
    time.sleep(300)
    return b""
