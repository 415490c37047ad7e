"""The parent's side: a few warm children, taken in turn, ended when they are late, replaced when they end."""

from __future__ import annotations

import atexit
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from verkosto import errors
from verkosto.bounded import own_python
from verkosto.bounded.messages import read_message, work_message, write_message
from verkosto.errors import UnreadableFile, VerkostoError

MOST_AT_ONCE: Final = 2
MOST_WAITING: Final = 30
"""Seconds until a child that has not answered is ended."""
MOST_WARMING: Final = 120
"""Seconds that a new child may take before its first work, on a machine that is busy."""

_log = logging.getLogger("verkosto.bounded")
_START = "from verkosto.bounded.child import main; main()"
_Message = tuple[dict[str, object], list[bytes]]


def call(function: Callable[..., bytes], *arguments: object, about: str) -> bytes:
    """What a function returns, worked out in a child.

    :data:`MOST_AT_ONCE` at a time; whoever comes later waits for a turn. May be called from any thread.

    Parameters
    ----------
    function : callable
        A function of a module, found by its name; it returns bytes.
    *arguments
        Bytes, or what JSON can say (a tuple arrives as a list).
    about : str
        The file or files that are worked on, named in the sentence when it fails.

    Raises
    ------
    VerkostoError
        What the function raised; ``reading-too-long``, ``reading-too-much`` (memory), ``reading-crashed``;
        ``reading-failed`` when the fault is in our own code, with the number under which it is logged.

    Examples
    --------
    >>> from base64 import b64encode
    >>> call(b64encode, b"abc", about="a.txt")
    b'YWJj'
    """
    header, blobs = _children.answer(work_message(function, arguments), about)
    if "error" in header:
        raise _error(header, about)
    return blobs[0]


def warm(function: Callable[..., bytes], *arguments: object) -> None:
    """Have a child ready, started in the background, that has run this once; also after it was replaced.

    Costs nothing when there is one already.
    """
    _children.rehearse(work_message(function, arguments))


def _error(header: dict[str, Any], about: str) -> VerkostoError:
    """The error that a child tells of, one of our own tree whatever it says."""
    kind = getattr(errors, str(header["error"]), None)
    if not (isinstance(kind, type) and issubclass(kind, VerkostoError)):
        kind = VerkostoError
    values = dict(header["values"])
    if str(header["key"]).startswith("reading-"):
        values = {"file": about, **values}
    return kind(str(header["key"]), **values)


class _Child:
    """One child. It rehearses at once, while nobody waits for it."""

    def __init__(self, rehearsal: _Message) -> None:
        self._process = own_python.started(_START)
        self._ready = False
        with suppress(OSError):  # it has ended already: seen when it is asked
            self._say(rehearsal)

    @property
    def alive(self) -> bool:
        """Whether it can be given work."""
        return self._process.poll() is None

    def answer(self, work: _Message, about: str) -> _Message:
        """The reply to a piece of work; when the child does not live to give one, an error."""
        late = False

        def end_late() -> None:
            nonlocal late
            late = True
            self._process.kill()

        try:
            if not self._ready:
                with _deadline(MOST_WARMING, end_late):
                    self._hear()
                self._ready = True
            with _deadline(MOST_WAITING, end_late):
                self._say(work)
                header, blobs = self._hear()
            if "error" not in header and len(blobs) != 1:
                raise ValueError("not a reply")
        except (OSError, EOFError, ValueError) as problem:
            self.end()
            slow = late or self._process.returncode in _OUT_OF_TIME
            key = "reading-too-long" if slow else "reading-crashed"
            _log.warning("a child ended with %s: %s", self._process.returncode, key)
            raise UnreadableFile(key, file=about) from problem
        except BaseException:  # whatever reply comes after this is nobody's
            self.end()
            raise
        if header.get("spent"):
            self.end()
        return header, blobs

    def _say(self, message: _Message) -> None:
        assert self._process.stdin is not None  # noqa: S101
        write_message(self._process.stdin, *message)

    def _hear(self) -> _Message:
        assert self._process.stdout is not None  # noqa: S101
        return read_message(self._process.stdout)

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                stream.close()  # type: ignore[union-attr]


class _deadline:  # noqa: N801
    """Does something when the block takes longer than it may."""

    def __init__(self, seconds: float, then: Callable[[], None]) -> None:
        self._timer = threading.Timer(seconds, then)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()


_OUT_OF_TIME = (-24, -14)  # SIGXCPU, SIGALRM


class _Children:
    """The children of this process that wait for work."""

    def __init__(self) -> None:
        self._turn = threading.Semaphore(MOST_AT_ONCE)
        self._lock = threading.Lock()
        self._free: list[_Child] = []
        self._at_work = 0
        self._rehearsal: _Message = ({}, [])

    def rehearse(self, work: _Message) -> None:
        with self._lock:
            self._rehearsal = work
            if not self._free and not self._at_work:
                self._free.append(_Child(work))

    def answer(self, work: _Message, about: str) -> _Message:
        with self._turn:
            child = self._taken()
            try:
                return child.answer(work, about)
            finally:
                self._give_back(child)

    def _taken(self) -> _Child:
        with self._lock:
            while self._free:
                child = self._free.pop()
                if child.alive:
                    self._at_work += 1
                    return child
                child.end()
            child = _Child(self._rehearsal)
            self._at_work += 1
            return child

    def _give_back(self, child: _Child) -> None:
        """Back to those that wait; another in its place, when it has ended."""
        with self._lock:
            self._at_work -= 1
            self._free.append(child if child.alive else _Child(self._rehearsal))

    def end(self) -> None:
        with self._lock:
            for child in self._free:
                child.end()
            self._free.clear()


_children = _Children()
atexit.register(_children.end)
