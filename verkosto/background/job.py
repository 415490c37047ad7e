"""One piece of work that was asked for, and how it stands."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from verkosto.background.process import Process


class State(StrEnum):
    """How a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(eq=False)
class Job:
    """One piece of work: a function of a module, its arguments, and ``tell(done, steps)`` as one more.

    Attributes
    ----------
    state : State
    done, steps : int
        How far it is; ``steps`` is 0 before anything was told.
    result : object
        What the function returned, once ``DONE``.
    problem : str
        Once ``FAILED``: "failed" (our own fault, logged under ``number``), "ended" (the process died twice)
        or "too-much" (memory).
    """

    function: Callable[..., Any] | None
    arguments: tuple[Any, ...]
    state: State = State.WAITING
    done: int = 0
    steps: int = 0
    result: Any = None
    problem: str = ""
    number: str = ""
    process: Process | None = field(default=None, repr=False)
    seen: float = field(default_factory=time.monotonic)

    @property
    def over(self) -> bool:
        """Whether nothing more comes."""
        return self.state in (State.DONE, State.FAILED, State.CANCELLED)

    def tell(self, done: int, steps: int) -> None:
        """Take over how far it is."""
        self.done, self.steps = done, steps

    def end(self, state: State, result: object = None, problem: str = "", number: str = "") -> None:
        """Close the job and let go of what it was made of; a cancelled one stays cancelled."""
        self.function, self.arguments, self.process = None, (), None
        if self.state is not State.CANCELLED:
            self.result, self.problem, self.number = result, problem, number
            self.state = state

    def cancel(self) -> None:
        """Give it up; the process that works on it is ended."""
        if self.over:
            return
        self.state = State.CANCELLED
        self.function, self.arguments = None, ()
        if self.process is not None:
            self.process.kill()
