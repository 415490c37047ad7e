"""Work in a child: its limits, its errors, and that the parent lives on whatever happens there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.house.tree import ROOT
from tests.survey import child_work
from verkosto import bounded
from verkosto.bounded import parent
from verkosto.errors import NoNetwork, UnreadableFile, VerkostoError
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import error_text

linux = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="limits as Linux knows them")


def child() -> int:
    return int(bounded.call(child_work.number_of_process, about="a.csv"))


def error(work: Callable[[], object]) -> VerkostoError:
    with pytest.raises(VerkostoError) as refusal:
        bounded.call(work, about="kysely.xlsx")  # type: ignore[arg-type]
    return refusal.value


def test_arguments_arrive_as_they_are_and_bytes_as_bytes() -> None:
    strange = "ä\x00\udc80😀"
    reply = bounded.call(child_work.echo, b"\x00\xff", strange, None, {"a": [1, 2.5]}, b"", about="")
    assert json.loads(reply) == ["00ff", strange, None, {"a": [1, 2.5]}, ""]


def test_the_same_warm_child_answers_again() -> None:
    assert child() == child() != os.getpid()


def test_what_a_library_prints_does_not_disturb_the_answer() -> None:
    assert bounded.call(child_work.noisy, about="") == b""


def test_an_error_of_ours_comes_back_as_itself() -> None:
    refusal = error(child_work.refused)
    assert (type(refusal), refusal.key, refusal.values) == (NoNetwork, "no-ties", {"file": "a.csv", "n": 3})


@pytest.mark.parametrize("work", [child_work.our_own_fault, child_work.no_bytes])
def test_a_fault_of_our_own_gets_a_number_and_its_message_stays_in_the_child(
    work: Callable[[], object], capfd: pytest.CaptureFixture[str]
) -> None:
    bounded.call(child_work.echo, about="")
    parent._children.end()  # a new one writes where this test listens
    refusal = error(work)
    logged = capfd.readouterr().err
    assert refusal.key == "reading-failed"
    assert f"error {refusal.values['number']}" in logged
    assert "MATTI" not in logged


@pytest.mark.parametrize(
    "work,key",
    [
        (child_work.crash, "reading-crashed"),
        (child_work.silent_end, "reading-crashed"),
        pytest.param(child_work.too_much, "reading-too-much", marks=linux),
        pytest.param(child_work.busy, "reading-too-long", marks=linux),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_whatever_breaks_there_is_one_sentence_here_and_the_next_work_is_done(
    work: Callable[[], object], key: str
) -> None:
    refusal = error(work)
    assert isinstance(refusal, UnreadableFile)
    assert refusal.key == key
    for language in LANGUAGES:
        assert "kysely.xlsx" in error_text(texts(language), refusal)
    assert child()


@linux
def test_a_gigabyte_is_allowed() -> None:
    assert bounded.call(child_work.quite_much, about="") == str(2**30).encode()


def test_a_child_that_does_not_answer_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    stuck = child()
    monkeypatch.setattr(parent, "MOST_WAITING", 0.5)
    with pytest.raises(UnreadableFile) as refusal:
        bounded.call(child_work.number_of_process, 60, about="a.csv")
    assert (refusal.value.key, refusal.value.values) == ("reading-too-long", {"file": "a.csv"})
    monkeypatch.undo()
    assert child() != stuck


def test_two_work_at_once_and_the_others_wait_for_their_turn() -> None:
    with ThreadPoolExecutor(6) as threads:
        start = time.monotonic()
        jobs = [threads.submit(bounded.call, child_work.number_of_process, 0.3, about="") for _ in range(6)]
        processes = {job.result() for job in jobs}
    assert len(processes) == parent.MOST_AT_ONCE
    assert time.monotonic() - start >= 0.9


def test_a_child_has_no_way_out_and_knows_nothing_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERKOSTO_SECRET", "xyzzy")
    parent._children.end()
    assert bounded.call(child_work.way_out, about="") == b"closed"
    assert b"xyzzy" not in bounded.call(child_work.environment, about="")


@linux
@pytest.mark.parametrize("at_work", [False, True])
def test_a_child_ends_when_its_parent_is_killed(at_work: bool, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    call = f"asleep, {str(note)!r}" if at_work else "number_of_process"
    code = (
        "import pathlib, time; from verkosto import bounded; from tests.survey import child_work\n"
        f"found = bounded.call(child_work.{call}, about='')\n"
        f"pathlib.Path({str(note)!r}).write_bytes(found); time.sleep(60)"
    )
    server = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    try:
        number = int(_awaited(lambda: note.read_text("ascii") if note.exists() else ""))
        assert Path(f"/proc/{number}").exists()
    finally:
        server.send_signal(signal.SIGKILL)
        server.wait()
    assert _awaited(lambda: "gone" if _gone(number) else "")


def _gone(number: int) -> bool:
    try:
        return "\nState:\tZ" in Path(f"/proc/{number}/status").read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return True


def _awaited(look: Callable[[], str]) -> str:
    for _ in range(200):
        if found := look():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not happen")


def test_a_child_that_died_while_it_waited_is_replaced_unnoticed() -> None:
    os.kill(child(), signal.SIGTERM)
    time.sleep(0.2)
    assert child()


def test_warming_starts_one_child_and_does_not_wait_for_it() -> None:
    parent._children.end()
    start = time.monotonic()
    for _ in range(100):
        bounded.warm(child_work.number_of_process, 0.5)
    assert time.monotonic() - start < 0.4
    assert len(parent._children._free) == 1
    assert threading.active_count() < 10
