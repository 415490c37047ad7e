"""What a warm rerun of every page costs the server, small survey and large, and what a neighbour feels.

Pages are run without a browser (AppTest), so the time is the server's own: the script and what it sends.
"""

import os
import statistics
import time
from collections.abc import Iterator

from benchmarks.survey_data import pairs, workbook
from tests.pages.app import PAGES, Visit

RERUNS = 5
MOMENT = 0.5
"""Seconds between two reruns of the neighbour."""


def survey(actors: int) -> bytes:
    """A workbook of so many actors, ten ties each."""
    return workbook(actors, pairs(actors, 10))


def arrived() -> Visit:
    """A visitor on the page where a survey is uploaded, with a worker for the studies."""
    os.environ["VERKOSTO_BACKGROUND"] = "1"
    os.environ.pop("VERKOSTO_DRAWS", None)
    return Visit("en", "survey")


def opened(content: bytes) -> Visit:
    """A visitor who has just uploaded a survey."""
    visit = arrived()
    visit.upload(("survey.xlsx", content))
    return visit


def close(visit: Visit) -> None:
    """End what still runs for the visitor."""
    if "verkosto:desk" in visit.app.session_state:
        visit.app.session_state["verkosto:desk"].jobs.clear()


def rerun(visit: Visit) -> tuple[float, float]:
    """Median CPU and wall seconds of a rerun in which nothing changed."""
    cpu, wall = [], []
    for _ in range(RERUNS):
        start, used = time.perf_counter(), time.process_time()
        visit.app.run()
        cpu.append(time.process_time() - used)
        wall.append(time.perf_counter() - start)
    return statistics.median(cpu), statistics.median(wall)


def pages() -> Iterator[str]:
    """First run and warm rerun of every page, at 300 and at 5,000 actors."""
    found: dict[str, list[tuple[float, float]]] = {}
    for actors in (300, 5_000):
        content = survey(actors)
        visit = arrived()
        start = time.perf_counter()
        visit.upload(("survey.xlsx", content))
        upload = time.perf_counter() - start
        for page in PAGES:
            start = time.perf_counter()
            visit.follow(page)
            first = time.perf_counter() - start
            found.setdefault(page, []).append((first, rerun(visit)[0]))
        close(visit)
        yield f"pages   {actors:>6} actors: upload and survey page {upload:.1f} s of waiting"
    for page, ((small_first, small), (large_first, large)) in found.items():
        yield (
            f"page    {page}: warm rerun {small * 1e3:.0f} ms CPU at 300 actors, {large * 1e3:.0f} ms at "
            f"5,000 (x{large / small:.1f}) | first {small_first:.1f} s, {large_first:.1f} s of waiting"
        )


def neighbours(actors: int = 5_000, reruns: int = 40) -> Iterator[str]:
    """How long a neighbour with the sample waits for a rerun, idle and beside a large survey's studies."""
    neighbour = Visit("en")
    neighbour.sample("ohjausverkosto")
    neighbour.follow("map")
    idle = _waits(neighbour, reruns)
    visit = opened(survey(actors))
    visit.follow("structure")  # its studies are under way from now on
    visit.app.run()
    beside = _waits(neighbour, reruns)
    close(visit)
    yield (
        f"beside  a neighbour's rerun, p50 and p95: idle {_quantiles(idle)}, while {actors} actors are "
        f"studied {_quantiles(beside)}: p95 x{_quantile(beside, 0.95) / _quantile(idle, 0.95):.2f}"
    )


def _waits(visit: Visit, reruns: int) -> list[float]:
    waits = []
    for _ in range(reruns):
        time.sleep(MOMENT / 2)
        start = time.perf_counter()
        visit.app.run()
        waits.append(time.perf_counter() - start)
    return waits


def _quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, round(share * (len(values) - 1)))]


def _quantiles(values: list[float]) -> str:
    return f"{_quantile(values, 0.5) * 1e3:.0f} and {_quantile(values, 0.95) * 1e3:.0f} ms"


if __name__ == "__main__":
    for measured in (*pages(), *neighbours()):
        print(measured, flush=True)
