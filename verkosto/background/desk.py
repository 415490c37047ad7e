"""What one visitor has asked for, and how far it is."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable, Collection, Hashable
from typing import Any, Final

from verkosto.background import pool
from verkosto.background.job import Job, State

UNSEEN: Final = 60.0
"""Seconds after which work that nobody asks after is given up."""


class Desk:
    """The jobs of one visitor, in the order in which they were asked for; one is worked on at a time.

    It lives in the visitor's session and nowhere else. The workers know it weakly: when the session
    ends, its jobs end with it.

    Examples
    --------
    >>> desk = Desk()
    >>> desk.job("sum") is None
    True
    """

    def __init__(self) -> None:
        self._jobs: dict[Hashable, Job] = {}
        weakref.finalize(self, _give_up, self._jobs).atexit = False

    def ask(self, key: Hashable, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Job:
        """The job of this key, put in the queue when it is new."""
        with pool.changed:
            if key not in self._jobs:
                self._jobs[key] = Job(function, arguments)
                pool.workers.take_up(self)
            return self._jobs[key]

    def job(self, key: Hashable) -> Job | None:
        """The job of this key, which is herewith looked after."""
        job = self._jobs.get(key)
        if job is not None:
            job.seen = time.monotonic()
        return job

    def drop(self, key: Hashable) -> None:
        """Forget a job; end it when it is under way."""
        with pool.changed:
            job = self._jobs.pop(key, None)
            if job is not None:
                job.cancel()

    def keep_only(self, keys: Collection[Hashable]) -> None:
        """Drop every other job, except what is done and what runs and is over half done."""
        with pool.changed:
            for key in [key for key in self._jobs if key not in keys]:
                job = self._jobs[key]
                nearly = job.state is State.RUNNING and job.done > job.steps / 2
                if not nearly and job.state is not State.DONE:
                    self.drop(key)

    def clear(self) -> None:
        """Drop everything."""
        for key in list(self._jobs):
            self.drop(key)

    def wait(self, keys: Collection[Hashable], seconds: float) -> None:
        """Wait until these jobs are over, so long at most."""
        with pool.changed:
            jobs = [self._jobs[key] for key in keys if key in self._jobs]
            pool.changed.wait_for(lambda: all(job.over for job in jobs), seconds)

    def next(self) -> Job | None:
        """The job that a worker should do now; none while one of this desk is being done."""
        jobs = list(self._jobs.values())
        if any(job.state is State.RUNNING for job in jobs):
            return None
        return next((job for job in jobs if job.state is State.WAITING), None)

    def give_up_unseen(self) -> None:
        """Drop what is not over and nobody has asked after for :data:`UNSEEN` seconds."""
        oldest = time.monotonic() - UNSEEN
        for key, job in list(self._jobs.items()):
            if not job.over and job.seen < oldest:
                self.drop(key)


def _give_up(jobs: dict[Hashable, Job]) -> None:
    for job in jobs.values():
        job.cancel()
    jobs.clear()
