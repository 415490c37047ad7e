"""The worker's side: one study after the other, giving way to the pages, until the server is gone."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import queue
import secrets
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any, Final

from verkosto.background.messages import packed, read_message
from verkosto.bounded import own_python

MOST_MEMORY: Final = 4 * 2**30
"""Bytes above what a worker takes when it is warm."""
MOST_KEPT: Final = 400 * 2**20
"""A worker that has not given so many bytes back after its work is replaced by a fresh one."""
_NICE: Final = 10
_BETWEEN: Final = 0.1
"""Seconds between two words on how far the work is."""

_log = logging.getLogger("verkosto.background")


def main() -> None:
    """Answer until the server closes the line. The first message names modules to have ready."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the server's affair
    if hasattr(os, "nice"):
        os.nice(_NICE)
    heard, said = own_python.lines()
    waiting: queue.Queue[Any] = queue.Queue()
    threading.Thread(target=_listen, args=(heard, waiting), daemon=True).start()
    for module in waiting.get():
        importlib.import_module(module)
    gc.collect()
    gc.freeze()
    baseline = own_python.size()
    own_python.bound_memory(baseline and baseline + MOST_MEMORY)
    while True:
        function, arguments = waiting.get()
        _say(said, _reply(function, arguments, _Telling(said)))
        del function, arguments
        gc.collect()
        if own_python.size() > baseline + MOST_KEPT:
            os._exit(0)


def _listen(heard: IO[bytes], waiting: queue.Queue[Any]) -> None:
    """Put what the server says in the queue; when the server is gone, so is the worker."""
    try:
        while True:
            waiting.put(read_message(heard))
    finally:
        os._exit(0)


def _reply(function: Callable[..., object], arguments: tuple[object, ...], tell: _Telling) -> bytes:
    """What is said at the end: the result, or why there is none."""
    try:
        return packed(("result", function(*arguments, tell)))
    except MemoryError:
        return packed(("too-much", ""))
    except BaseException as error:  # noqa: BLE001 - a Rust panic is no Exception
        number = secrets.token_hex(4)
        _log.error("error %s: %s\n%s", number, type(error).__name__, own_python.way_of(error))
        return packed(("failed", number))


class _Telling:
    """Says how far the work is, not more often than anybody looks."""

    def __init__(self, said: IO[bytes]) -> None:
        self._said = said
        self._last = 0.0

    def __call__(self, done: int, steps: int) -> None:
        now = time.monotonic()
        if now - self._last >= _BETWEEN or done >= steps:
            self._last = now
            _say(self._said, packed(("step", (done, steps))))


def _say(said: IO[bytes], message: bytes) -> None:
    with suppress(BrokenPipeError):  # the server is gone: the listener ends this process
        said.write(message)
        said.flush()
