"""The child's side: one piece of work after the other, within its limits, until the parent is gone."""

from __future__ import annotations

import gc
import importlib
import logging
import math
import os
import queue
import secrets
import signal
import sys
import threading
from contextlib import suppress
from typing import IO, Any, Final

from verkosto.bounded import own_python
from verkosto.bounded.messages import read_message, write_message
from verkosto.errors import VerkostoError

with suppress(ImportError):  # on Windows only the parent's patience is bounded
    import resource

MOST_MEMORY: Final = 1536 * 2**20
"""Bytes above what a child takes when it is warm."""
MOST_CPU: Final = 20
"""Seconds of processor time for one piece of work."""
MOST_TIME: Final = 40
"""Seconds after which the system ends a child that its parent has not ended."""
MOST_KEPT: Final = 400 * 2**20
"""A child that has not given so many bytes back after its work is replaced by a fresh one."""

_log = logging.getLogger("verkosto.bounded")
_Message = tuple[dict[str, Any], list[bytes]]
_CLOSED = ("socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.exec")
_inside = False


def inside() -> bool:
    """Whether this process is such a child."""
    return _inside


def main() -> None:
    """Answer until the parent closes the line. The first message is the rehearsal."""
    global _inside  # noqa: PLW0603
    _inside = True
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's affair
    heard, said = own_python.lines()
    waiting: queue.Queue[_Message] = queue.Queue()
    threading.Thread(target=_listen, args=(heard, waiting), daemon=True).start()
    sys.addaudithook(_stay_inside)
    header, blobs = waiting.get()
    if header:
        _reply(header, blobs)
    gc.collect()
    gc.freeze()
    gc.disable()  # tables are millions of small objects: looking through them while they grow costs a third
    baseline = own_python.size()
    own_python.bound_memory(baseline and baseline + MOST_MEMORY)
    write_message(said, {"ready": baseline})
    while True:
        header, blobs = waiting.get()
        _bound_time()
        told, content = _reply(header, blobs)
        del header, blobs
        _unbound_time()
        told["spent"] = own_python.size() > baseline + MOST_KEPT
        write_message(said, told, content)
        del told, content
        gc.collect()


def _listen(heard: IO[bytes], waiting: queue.Queue[_Message]) -> None:
    """Put what the parent says in the queue; when the parent is gone, so is the child."""
    try:
        while True:
            waiting.put(read_message(heard))
    finally:
        os._exit(0)


def _stay_inside(event: str, _arguments: tuple[object, ...]) -> None:
    """No way out to the network or to another program, whatever a file asks for."""
    if event in _CLOSED:
        raise PermissionError(event)


def _reply(header: dict[str, Any], blobs: list[bytes]) -> tuple[dict[str, object], list[bytes]]:
    try:
        return {}, [_result(header, blobs)]
    except VerkostoError as error:
        return _told(type(error).__name__, error.key, error.values), []
    except (MemoryError, RecursionError):
        return _told("UnreadableFile", "reading-too-much", {}), []
    except BaseException as error:  # noqa: BLE001 - a Rust panic is no Exception
        if type(error).__name__ == "PanicException":
            return _told("UnreadableFile", "reading-crashed", {}), []
        number = secrets.token_hex(4)
        _log.error("error %s: %s\n%s", number, type(error).__name__, own_python.way_of(error))
        return _told("VerkostoError", "reading-failed", {"number": number}), []


def _result(header: dict[str, Any], blobs: list[bytes]) -> bytes:
    function: Any = importlib.import_module(header["module"])
    for name in header["name"].split("."):
        function = getattr(function, name)
    content = iter(blobs)
    result = function(*(told[0] if told else next(content) for told in header["arguments"]))
    if not isinstance(result, bytes):
        raise TypeError("the work of a child is bytes")
    return result


def _told(error: str, key: str, values: dict[str, object]) -> dict[str, object]:
    plain = {k: v if isinstance(v, (str, int, float)) else str(v) for k, v in values.items()}
    return {"error": error, "key": key, "values": plain}


def _bound_time() -> None:
    """So much processor time from now on, and an end by the system's own clock should the parent be gone."""
    with suppress(NameError, OSError, ValueError):
        used = resource.getrusage(resource.RUSAGE_SELF)
        most = math.ceil(used.ru_utime + used.ru_stime) + MOST_CPU
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))
    if hasattr(signal, "alarm"):
        signal.alarm(MOST_TIME)


def _unbound_time() -> None:
    if hasattr(signal, "alarm"):
        signal.alarm(0)
