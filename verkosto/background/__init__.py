"""Long work of our own, in processes of its own, so that no page waits for it.

A kernel that keeps Python to itself stops every visitor (performance.md 5), and a study of a large
network takes minutes. So studies run in a worker: a warm Python process that gives way to the pages.
Each visitor has a :class:`Desk` with what was asked for; the server keeps at most two workers, which
serve the desks in turn.

What travels is pickled: our own objects, from our own process to our own process, over a pipe that
nobody else can reach. Nothing that came from outside is unpickled; files are read elsewhere
(:mod:`verkosto.bounded`), where nothing is.
"""

from verkosto.background.desk import Desk
from verkosto.background.job import Job, State
from verkosto.background.pool import warm

__all__ = ["Desk", "Job", "State", "warm"]
