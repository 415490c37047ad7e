"""A large survey on the pages: how soon there is something to see, and how long a page ever keeps a visitor.

The survey is uploaded as a file, read in the bounded child and studied in the worker, as on a server; the
pages are run without a browser (AppTest), again and again while their studies are under way.
"""

import os
import time
from collections.abc import Iterator

from benchmarks.pages import arrived, close, survey
from tests.pages.app import Visit

LOOKED_AT = ("survey", "structure", "coverage", "groups", "bridges", "typology", "methods", "map", "home")
LOOKS = 5
"""Runs of each page, one after the other, while its studies are under way."""
ANALYSES = "verkosto:analyses"
PATIENCE = 120
"""Seconds that the figures made of paths may take at most."""


def large(actors: int = 5_000) -> Iterator[str]:
    """Seconds to the first figures, to those made of paths, and the longest run of every page."""
    content = survey(actors)
    visit = arrived()
    start, used = time.perf_counter(), _used()
    visit.upload(("survey.xlsx", content))
    read, read_used = time.perf_counter() - start, _used() - used
    visit.follow("structure")
    figures, figures_used = time.perf_counter() - start, _used() - used
    shown = len(visit.app.metric)
    wait = _until_walked(visit)
    yield (
        f"large   {actors:>6} actors, {actors * 10} ties, after the upload: survey page {read:.1f} s "
        f"({read_used:.1f} s CPU), {shown} figures of the structure {figures:.1f} s "
        f"({figures_used:.1f} s CPU), those made of paths {wait:.1f} s later"
    )
    longest = {page: _longest(visit, page) for page in LOOKED_AT}
    close(visit)
    told = ", ".join(f"{page} {waited:.2f} ({used:.2f})" for page, (waited, used) in longest.items())
    yield f"large   {actors:>6} actors: longest run of each page, studies under way, s (s CPU): {told}"


def _longest(visit: Visit, page: str) -> tuple[float, float]:
    """The longest of some runs of a page: seconds of waiting, seconds of CPU."""
    found = []
    for look in range(LOOKS):
        start, used = time.perf_counter(), time.process_time()
        if look:
            visit.app.run()
        else:
            visit.follow(page)
        found.append((time.perf_counter() - start, time.process_time() - used))
        assert not visit.app.exception, page
    return max(found)


def _used() -> float:
    """CPU seconds of this process and of the children that it has ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _until_walked(visit: Visit) -> float:
    """Seconds until the paths have been walked in the worker; ``nan`` when that never happens."""
    start = time.perf_counter()
    while time.perf_counter() - start < PATIENCE:
        visit.app.run()
        if _walked(visit):
            return time.perf_counter() - start
        time.sleep(0.5)
    return float("nan")


def _walked(visit: Visit) -> bool:
    """Whether one of the networks has been walked."""
    analyses = visit.app.session_state[ANALYSES].values()
    return any(
        not analysis.under_way(relation.key, view)
        for analysis in analyses
        for relation in analysis.relations
        for view in analysis.views(relation.key)
    )


if __name__ == "__main__":
    for line in large():
        print(line, flush=True)
