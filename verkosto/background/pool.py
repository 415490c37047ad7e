"""The workers of this server: at most two, started when somebody needs them, serving the desks in turn."""

from __future__ import annotations

import atexit
import logging
import secrets
import threading
import time
import weakref
from typing import TYPE_CHECKING, Final

from verkosto.background.job import Job, State
from verkosto.background.process import Process

if TYPE_CHECKING:
    from verkosto.background.desk import Desk

MOST_AT_ONCE: Final = 2
_TRIES: Final = 2
_ROUND: Final = 5.0
"""Seconds between two looks for work that nobody asks after."""

_log = logging.getLogger("verkosto.background")
changed = threading.Condition(threading.RLock())
"""Held by whoever changes a job or a desk; told whenever one has changed."""


def warm(*modules: str) -> None:
    """Have a worker ready that has imported these modules; costs nothing when there is one already."""
    workers.prepare(modules)


class _Workers:
    """Threads of the server, each with a process of its own; they hold nothing but what they work on."""

    def __init__(self) -> None:
        self._modules: tuple[str, ...] = ()
        self._desks: list[weakref.ref[Desk]] = []
        self._threads = 0
        self._idle = 0
        self._free: list[Process] = []
        self._ended = False

    def prepare(self, modules: tuple[str, ...]) -> None:
        with changed:
            self._modules = modules
            if not self._free and not self._threads:
                self._free.append(Process(modules))

    def take_up(self, desk: Desk) -> None:
        """Queue a desk that has new work; another worker comes when all are busy with other desks."""
        with changed:
            if all(known() is not desk for known in self._desks):
                self._desks.insert(0, weakref.ref(desk))  # who was never served comes first
            if not self._threads:
                threading.Thread(target=self._look_round, name="unseen", daemon=True).start()
            if not self._idle and self._threads < MOST_AT_ONCE and desk.next() is not None:
                self._threads += 1
                threading.Thread(target=self._work, name="background", daemon=True).start()
            changed.notify_all()

    def end(self) -> None:
        """End every process; what still runs is over."""
        with changed:
            self._ended = True
            for process in self._free:
                process.end()
            self._free.clear()
            for known in self._desks:
                desk = known()
                if desk is not None:
                    desk.clear()

    # -- in threads of their own ----------------------------------------------------------------------------

    def _work(self) -> None:
        while True:
            job = self._next()
            self._do(job)
            del job  # waiting for the next one holds nothing of this one

    def _next(self) -> Job:
        with changed:
            self._idle += 1
            while True:
                job = self._chosen()
                if job is not None:
                    self._idle -= 1
                    return job
                changed.wait()

    def _chosen(self) -> Job | None:
        """The next desk's job, marked as running; that desk is last in turn from now on."""
        for known in list(self._desks):
            desk = known()
            job = desk.next() if desk is not None else None
            if desk is None or job is not None:
                self._desks.remove(known)
            if job is not None:
                self._desks.append(known)
                job.state = State.RUNNING
                return job
        return None

    def _do(self, job: Job) -> None:
        """Have a job done and close it; a process that dies under it gets one successor."""
        for last in (*[False] * (_TRIES - 1), True):
            try:
                kind, value = self._answer(job)
                break
            except (EOFError, OSError):
                if job.over or last:
                    kind, value = "ended", ""
                    break
                _log.warning("a worker ended in the middle of its work: one more try")
            except BaseException as error:  # noqa: BLE001 - a thread that ends serves nobody
                kind, value = "failed", secrets.token_hex(4)
                _log.error("error %s: %s", value, type(error).__name__)
                break
        with changed:
            if kind == "result":
                job.end(State.DONE, result=value)
            else:
                job.end(State.FAILED, problem=kind, number=str(value))
            changed.notify_all()

    def _answer(self, job: Job) -> tuple[str, object]:
        process, well = self._process(), False
        try:
            with changed:
                function, arguments = job.function, job.arguments
                job.process = process
            if function is None:
                raise EOFError
            answer = process.answer(function, arguments, job.tell)
            well = not job.over
            return answer
        finally:
            job.process = None
            self._give_back(process, well=well)

    def _process(self) -> Process:
        with changed:
            free, self._free = self._free, []
        alive = [process for process in free if process.alive]
        for process in free:
            if process not in alive:
                process.end()
        with changed:
            self._free += alive[1:]
        return alive[0] if alive else Process(self._modules)

    def _give_back(self, process: Process, *, well: bool) -> None:
        """Back to those that wait; one that is not well is ended, and another takes its place."""
        if not well:
            process.end()
            process = Process(self._modules)
        with changed:
            self._free.append(process)
        if self._ended:
            process.end()

    def _look_round(self) -> None:
        while True:
            time.sleep(_ROUND)
            with changed:
                for known in list(self._desks):
                    desk = known()
                    if desk is not None:
                        desk.give_up_unseen()
                    del desk


workers = _Workers()
atexit.register(workers.end)
