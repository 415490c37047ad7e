"""Long work in a worker: in turn, with its progress, given up when nobody wants it, and never fatal."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.background import work
from tests.house.tree import ROOT
from verkosto.background import Desk, Job, State
from verkosto.background.desk import UNSEEN
from verkosto.background.pool import MOST_AT_ONCE, changed

linux = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="limits as Linux knows them")
PATIENCE = 60.0


def done(desk: Desk, function: Callable[..., Any], *arguments: object) -> Job:
    job = desk.ask(function, function, arguments)
    desk.wait([function], PATIENCE)
    assert job.over
    desk.drop(function)
    return job


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def desk() -> Iterator[Desk]:
    new = Desk()
    yield new
    new.clear()


def test_a_result_comes_back_from_another_process(desk: Desk) -> None:
    assert done(desk, work.doubled, 21).result == 42
    assert done(desk, work.process).result != os.getpid()


def test_the_same_warm_process_serves_again(desk: Desk) -> None:
    assert done(desk, work.process).result == done(desk, work.process).result


def test_what_is_printed_does_not_disturb_the_answer(desk: Desk) -> None:
    assert done(desk, work.noisy).result == "heard"


@linux
def test_a_worker_gives_way_to_the_pages(desk: Desk) -> None:
    assert done(desk, work.niceness).result == min(os.nice(0) + 10, 19)


def test_work_tells_how_far_it_is(desk: Desk) -> None:
    job = desk.ask("slow", work.slow, (1.0,))
    until(lambda: 0 < job.done < job.steps)
    assert job.state is State.RUNNING
    desk.wait(["slow"], PATIENCE)
    assert (job.state, job.result) == (State.DONE, "slow")


def test_a_fault_of_our_own_gets_a_number_and_its_message_stays_in_the_worker(
    desk: Desk, capfd: pytest.CaptureFixture[str]
) -> None:
    desk.ask("end", work.dies, ())
    desk.wait(["end"], PATIENCE)  # the next worker writes where this test listens
    job = done(desk, work.fault)
    assert (job.state, job.problem) == (State.FAILED, "failed")
    logged = capfd.readouterr().err
    assert f"error {job.number}" in logged
    assert "MATTI" not in logged
    assert done(desk, work.doubled, 1).result == 2


def test_a_worker_that_dies_gets_one_successor(desk: Desk, tmp_path: Path) -> None:
    assert done(desk, work.dies_once, str(tmp_path / "died")).result == "second try"


def test_work_that_kills_its_worker_twice_fails_and_the_rest_goes_on(desk: Desk) -> None:
    job = done(desk, work.dies)
    assert (job.state, job.problem) == (State.FAILED, "ended")
    assert done(desk, work.doubled, 1).result == 2


@linux
def test_memory_is_bounded(desk: Desk) -> None:
    job = done(desk, work.too_much)
    assert (job.state, job.problem) == (State.FAILED, "too-much")


def test_cancelled_work_ends_at_once_with_its_process(desk: Desk) -> None:
    process = done(desk, work.process).result
    job = desk.ask("slow", work.slow, (600.0,))
    until(lambda: job.steps > 0)
    desk.drop("slow")
    assert job.state is State.CANCELLED
    if os.name == "posix":
        until(lambda: not alive(process))
    assert done(desk, work.doubled, 4).result == 8


def test_a_visitor_has_one_study_at_a_time_and_visitors_take_turns(tmp_path: Path) -> None:
    """Beside as many greedy visitors as there are workers, a third one's study comes before their second."""
    log = tmp_path / "log"
    log.touch()
    greedy = [Desk() for _ in range(MOST_AT_ONCE)]
    modest = Desk()
    for number, desk in enumerate(greedy):
        for turn in range(4):
            desk.ask(turn, work.noted, (str(log), f"greedy {number}", 0.4))
    until(lambda: len(log.read_text().split("\n")) > MOST_AT_ONCE)
    modest.ask("only", work.noted, (str(log), "modest", 0.0))
    for desk in greedy:
        desk.wait(range(4), PATIENCE)
    began = log.read_text().split("\n")
    assert set(began[:MOST_AT_ONCE]) == {f"greedy {number}" for number in range(MOST_AT_ONCE)}
    assert began.index("modest") <= MOST_AT_ONCE
    for desk in (*greedy, modest):
        desk.clear()


def test_what_a_page_no_longer_wants_is_dropped(desk: Desk) -> None:
    running = desk.ask("running", work.slow, (600.0,))
    waiting = desk.ask("waiting", work.slow, (600.0,))
    until(lambda: running.state is State.RUNNING)
    desk.keep_only({"waiting"})
    assert running.state is State.CANCELLED
    until(lambda: waiting.state is State.RUNNING)
    desk.clear()
    assert waiting.state is State.CANCELLED
    assert desk.job("waiting") is None


def test_when_a_visit_ends_so_does_its_work() -> None:
    desk = Desk()
    job = desk.ask("slow", work.slow, (600.0,))
    until(lambda: job.state is State.RUNNING)
    del desk
    gc.collect()
    until(lambda: job.state is State.CANCELLED)


def test_work_that_nobody_asks_after_is_given_up(desk: Desk) -> None:
    """The server looks round by itself as well: time is set back, and then one of them is asked after."""
    with changed:
        job = desk.ask("slow", work.slow, (600.0,))
        kept = desk.ask("kept", work.slow, (600.0,))
        for one in (job, kept):
            one.seen -= 2 * UNSEEN
        assert desk.job("kept") is kept
    desk.give_up_unseen()
    assert job.state is State.CANCELLED
    assert not kept.over


def test_the_server_keeps_nothing_of_work_that_is_over() -> None:
    desk = Desk()
    numbers = Numbers([1, 2])
    kept = weakref.ref(numbers)
    desk.ask("sum", sum_of, (numbers,))
    desk.wait(["sum"], PATIENCE)
    assert desk.job("sum").result == 3  # type: ignore[union-attr]
    del numbers
    gc.collect()
    assert kept() is None


class Numbers(list[int]):
    """A list that can be watched."""


def sum_of(numbers: list[int], tell: Callable[[int, int], None]) -> int:
    tell(1, 1)
    return sum(numbers)


def test_the_end_of_the_server_ends_its_workers() -> None:
    code = (
        "from tests.background import work; from verkosto.background import Desk; desk = Desk()\n"
        "desk.ask(1, work.process, ()); desk.wait([1], 60); print(desk.job(1).result, flush=True)\n"
        "desk.ask(2, work.slow, (600.0,))\n"
        "import os, signal, sys; os.kill(os.getpid(), signal.SIGKILL) if sys.argv[1:] else None"
    )
    if os.name != "posix":
        pytest.skip("SIGKILL")
    for arguments in ([], ["killed"]):
        run = subprocess.run(
            [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        process = int(run.stdout)
        until(lambda process=process: not alive(process))


def test_any_thread_may_ask(desk: Desk) -> None:
    threads = [threading.Thread(target=desk.ask, args=(i, work.doubled, (i,))) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    desk.wait(range(8), PATIENCE)
    assert [desk.job(i).result for i in range(8)] == [2 * i for i in range(8)]  # type: ignore[union-attr]
