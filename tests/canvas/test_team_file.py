"""The team's file: what is written comes back whole, and what is not ours is refused whole."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verkosto.canvas.continuum import LONGEST, PHASES, QUESTIONS, Cell, Continuum
from verkosto.canvas.purpose import KINDS, Purpose, levels
from verkosto.canvas.status import Status
from verkosto.canvas.team_file import MOST_BYTES, SCHEMA, read_team_file, team_file
from verkosto.canvas.team_work import TeamWork
from verkosto.canvas.ways import CRITERIA, STATUSES, Partnership, Way, Ways
from verkosto.canvas.ways import QUESTIONS as AGREED_ON
from verkosto.errors import UnreadableTeamFile
from verkosto.guidance.team import Goal, Poll
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import error_text

ODD = [
    "",
    "Å\u0301ö",
    "👩‍👩‍👧‍👦",
    "שלום عليكم",
    "a\r\nb\n\tc",
    '"quoted" \\ {x}',
    "=1+1",
    "\u2028\x00\x7f",
    "<b>",
]
TEXTS = st.sampled_from(ODD) | st.text(max_size=40)
DATES = st.just("") | st.dates().map(date.isoformat)
PURPOSES = st.builds(
    Purpose,
    goal=st.none() | st.sampled_from(Goal),
    purpose=TEXTS,
    tasks=TEXTS,
    level=st.sampled_from(["", *levels()]),
    boundary=TEXTS,
    density=st.none() | st.floats(0, 1),
    density_why=TEXTS,
    kind=st.sampled_from(["", *KINDS]),
    kind_why=TEXTS,
    names=st.booleans(),
    owner=TEXTS,
    date=DATES,
)
CELLS = st.builds(Cell, text=TEXTS, status=st.sampled_from(Status))
PLACES = st.tuples(st.sampled_from(PHASES), st.sampled_from(QUESTIONS))
CONTINUA = st.builds(Continuum, cells=st.dictionaries(PLACES, CELLS), owner=TEXTS, date=DATES)
COUNTS = st.integers(0, 500)
WAY = st.builds(
    Way,
    status=st.sampled_from(["", *STATUSES]),
    what=TEXTS,
    who=TEXTS,
    review=DATES,
    poll=st.builds(Poll, yes=COUNTS, partly=COUNTS, no=COUNTS, unknown=COUNTS),
)
PARTNERSHIPS = st.builds(
    Partnership,
    name=TEXTS,
    met=st.frozensets(st.sampled_from([c for each in CRITERIA.values() for c in each])),
    note=TEXTS,
)
WAYS = st.builds(
    Ways,
    ways=st.dictionaries(st.sampled_from(AGREED_ON), WAY, max_size=4),
    partnerships=st.lists(PARTNERSHIPS, max_size=3).map(tuple),
    owner=TEXTS,
    date=DATES,
)
WORKS = st.builds(TeamWork, purpose=PURPOSES, continuum=CONTINUA, ways=WAYS)


@given(WORKS)
@settings(max_examples=80, deadline=None)
def test_what_is_saved_opens_as_it_was(work: TeamWork) -> None:
    assert read_team_file(team_file(work), "x.json") == work


@given(WORKS)
@settings(max_examples=20, deadline=None)
def test_a_file_is_utf_8_and_names_its_schema(work: TeamWork) -> None:
    told = json.loads(team_file(work).decode("utf-8"))
    assert told["schema"] == SCHEMA == "verkosto.team/1"


def test_a_file_with_the_mark_of_windows_opens() -> None:
    work = TeamWork(Purpose(purpose="Ohjaus"))
    assert read_team_file(b"\xef\xbb\xbf" + team_file(work), "x.json") == work


def refusal(content: bytes | object) -> UnreadableTeamFile:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(UnreadableTeamFile) as refused:
        read_team_file(raw, "ryhmä.json")
    for language in LANGUAGES:
        assert "ryhmä.json" in error_text(texts(language), refused.value)
    return refused.value


def saying(**sections: object) -> dict[str, object]:
    return {"schema": SCHEMA, **sections}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"\xff\xfe\x00{",
        b'{"schema": "verkosto.team/1",}',
        b"[" * 100_000,
        b'{"schema": "verkosto.team/1", "purpose": {"density": NaN}}',
        b'{"schema": "verkosto.team/1", "purpose": {"owner": "a", "owner": "b"}}',
        b'{"schema": "verkosto.team/1", "purpose": {"density": ' + b"9" * 5_000 + b"}}",
    ],
)
def test_what_is_no_json_is_refused(content: bytes) -> None:
    assert refusal(content).key == "broken-team-file"


@pytest.mark.parametrize("content", [[], 1, None, {}, {"schema": 1}, {"schema": "verkosto.analysis/1"}])
def test_what_is_something_else_is_refused(content: object) -> None:
    assert refusal(content).key == "other-team-file"


def test_a_newer_file_is_told_to_be_newer() -> None:
    assert refusal({"schema": "verkosto.team/2"}).key == "newer-team-file"


def test_a_file_that_is_too_large_is_refused_before_it_is_read() -> None:
    assert refusal(b" " * (MOST_BYTES + 1)).key == "large-team-file"


@pytest.mark.parametrize(
    "sections, entry",
    [
        ({"purpose": []}, "purpose"),
        ({"purpose": {"owner": 1}}, "purpose / owner"),
        ({"purpose": {"names": "yes"}}, "purpose / names"),
        ({"purpose": {"names": 1}}, "purpose / names"),
        ({"purpose": {"density": 1.5}}, "purpose / density"),
        ({"purpose": {"density": True}}, "purpose / density"),
        ({"purpose": {"density": "0.2"}}, "purpose / density"),
        ({"purpose": {"density": 10**400}}, "purpose / density"),
        ({"purpose": {"date": "1.2.2026"}}, "purpose / date"),
        ({"purpose": {"owner": "\ud800"}}, "purpose / owner"),
        ({"continuum": {"cells": []}}, "continuum / cells"),
        ({"continuum": {"cells": {"1-why": "text"}}}, "continuum / cells / 1-why"),
        ({"ways": {"ways": {"A01": {"poll": {"yes": -1}}}}}, "ways / ways / A01 / poll / yes"),
        ({"ways": {"ways": {"A01": {"poll": {"yes": 10**9}}}}}, "ways / ways / A01 / poll"),
        ({"ways": {"partnerships": [{"name": "x"}, 1]}}, "ways / partnerships / 2"),
    ],
)
def test_a_value_of_another_kind_is_refused_with_its_place(sections: dict[str, object], entry: str) -> None:
    problem = refusal(saying(**sections))
    assert (problem.key, problem.values["entry"]) == ("unfit-team-entry", entry)


@pytest.mark.parametrize(
    "sections, entry, value",
    [
        ({"purpose": {"goal": "profit"}}, "purpose / goal", "profit"),
        ({"purpose": {"level": "galaxy"}}, "purpose / level", "galaxy"),
        ({"purpose": {"kind": "X"}}, "purpose / kind", "X"),
        (
            {"continuum": {"cells": {"1-why": {"status": "done"}}}},
            "continuum / cells / 1-why / status",
            "done",
        ),
        ({"continuum": {"cells": {"5-why": {}}}}, "continuum / cells", "5-why"),
        ({"continuum": {"cells": {"1-when": {}}}}, "continuum / cells", "1-when"),
        ({"ways": {"ways": {"A16": {}}}}, "ways / ways", "A16"),
        ({"ways": {"ways": {"A01": {"status": "ok"}}}}, "ways / ways / A01 / status", "ok"),
        ({"ways": {"partnerships": [{"name": "x", "met": ["S9"]}]}}, "ways / partnerships", "S9"),
    ],
)
def test_a_choice_that_is_not_ours_is_refused_with_its_place(
    sections: dict[str, object], entry: str, value: str
) -> None:
    problem = refusal(saying(**sections))
    assert (problem.key, problem.values["entry"]) == ("unknown-team-choice", entry)
    assert problem.values["value"] == value


@pytest.mark.parametrize(
    "sections, entry",
    [
        ({"purposes": {}}, "purposes"),
        ({"purpose": {"gaol": "service"}}, "purpose / gaol"),
        ({"continuum": {"cells": {"why": {}}}}, "continuum / cells / why"),
    ],
)
def test_an_unknown_entry_is_refused_and_named(sections: dict[str, object], entry: str) -> None:
    problem = refusal(saying(**sections))
    assert (problem.key, problem.values["entry"]) == ("unknown-team-entry", entry)


def test_an_entry_that_must_be_there_is_missed() -> None:
    problem = refusal(saying(ways={"partnerships": [{"note": "x"}]}))
    assert (problem.key, problem.values["entry"]) == ("lacking-team-entry", "ways / partnerships / 1 / name")


def test_a_text_may_be_as_long_as_a_cell_and_no_longer() -> None:
    whole = TeamWork(Purpose(purpose="ä" * LONGEST))
    assert read_team_file(team_file(whole), "x.json") == whole
    problem = refusal(saying(purpose={"purpose": "ä" * (LONGEST + 1)}))
    assert (problem.key, problem.values["entry"]) == ("long-team-text", "purpose / purpose")


def test_a_canvas_full_of_long_texts_still_opens() -> None:
    cells = {(p, q): Cell("Ö" * LONGEST, Status.AGREED) for p in PHASES for q in QUESTIONS}
    ways = {key: Way("agreed", "Å" * LONGEST, "ä" * LONGEST) for key in AGREED_ON}
    full = TeamWork(Purpose(purpose="ä" * LONGEST, tasks="ä" * LONGEST), Continuum(cells), Ways(ways))
    assert read_team_file(team_file(full), "x.json") == full


def test_what_is_left_out_is_as_it_was_at_the_start() -> None:
    assert read_team_file(json.dumps(saying(purpose={"goal": "service"})).encode(), "x") == TeamWork(
        Purpose(goal=Goal.SERVICE)
    )
