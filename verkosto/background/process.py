"""One worker as the server sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from verkosto.background.messages import read_message, write_message
from verkosto.bounded import own_python

_START = "from verkosto.background.worker import main; main()"


class Process:
    """A worker process, made ready while nobody waits for it.

    Parameters
    ----------
    modules : sequence of str
        What it imports at once.
    """

    def __init__(self, modules: Sequence[str]) -> None:
        self._process = own_python.started(_START)
        with suppress(OSError):  # it has ended already: seen when it is asked
            self._say(tuple(modules))

    @property
    def alive(self) -> bool:
        """Whether it can be given work."""
        return self._process.poll() is None

    def answer(
        self,
        function: Callable[..., object],
        arguments: tuple[object, ...],
        tell: Callable[[int, int], None],
    ) -> tuple[str, object]:
        """What the work came to: ("result", …), ("failed", number) or ("too-much", "").

        Raises
        ------
        EOFError, OSError
            When the process ended before it could say.
        """
        self._say((function, arguments))
        while True:
            assert self._process.stdout is not None  # noqa: S101
            kind, value = read_message(self._process.stdout)
            if kind != "step":
                return kind, value
            tell(*value)

    def kill(self) -> None:
        """End it, whatever it does; whoever waits for its answer is told."""
        self._process.kill()

    def end(self) -> None:
        """End it and clear up."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                stream.close()  # type: ignore[union-attr]

    def _say(self, message: object) -> None:
        assert self._process.stdin is not None  # noqa: S101
        write_message(self._process.stdin, message)
