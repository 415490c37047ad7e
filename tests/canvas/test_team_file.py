"""The team's file: what is written comes back whole, and what is not ours is refused whole."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.canvas.codings import codings
from verkosto.canvas.coding import COLOURS, Coded, Coder, Coding, Event, Passage, Tag, Theme
from verkosto.canvas.coding_work import MOST_CODERS, MOST_QUOTES, MOST_THEMES
from verkosto.canvas.continuum import LONGEST, PHASES, QUESTIONS, Cell, Continuum
from verkosto.canvas.event import KINDS as KNOWN_EVENTS
from verkosto.canvas.event import own_event
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
FORMS = st.dictionaries(st.sampled_from(LANGUAGES), TEXTS)
EVENTS = st.builds(Event, st.sampled_from(["", *KNOWN_EVENTS])) | st.builds(own_event, FORMS, FORMS)
WORKS = st.builds(
    TeamWork, purpose=PURPOSES, continuum=CONTINUA, ways=WAYS, reflection=codings(), event=EVENTS
)


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


def themed(*themes: object) -> dict[str, object]:
    return {"reflection": {"themes": [*themes]}}


def coded(*coders: object) -> dict[str, object]:
    return {"reflection": {"themes": [{"key": "t1", "name": "a"}], "coders": [*coders]}}


def given_to(answer: str, *tags: object) -> dict[str, object]:
    return coded({"name": "ab", "answers": {answer: {"tags": [*tags]}}})


def passage(*ends: int) -> dict[str, object]:
    places = [{"start": a, "end": b} for a, b in zip(ends[::2], ends[1::2], strict=True)]
    return given_to("x", {"theme": "t1", "passages": places})


def quoted(**quote: object) -> dict[str, object]:
    made = {"theme": "t1", "answer": "x", **quote}
    return {"reflection": {"themes": [{"key": "t1", "name": "a"}], "quotes": [made]}}


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
        (themed({"key": "x", "name": "a"}), "reflection / themes / 1 / key"),
        (themed({"key": "t0", "name": "a"}), "reflection / themes / 1 / key"),
        (themed({"key": "t1", "name": " a"}), "reflection / themes / 1 / name"),
        (themed({"key": "t1", "name": "(ei teemaa)"}), "reflection / themes / 1 / name"),
        (themed({"key": "t1", "name": "a" * 61}), "reflection / themes / 1 / name"),
        (themed({"key": "t1", "name": "a", "about": "x" * 501}), "reflection / themes / 1 / about"),
        (themed({"key": "t1", "name": "a"}, {"key": "t1", "name": "b"}), "reflection / themes"),
        (themed({"key": "t1", "name": "a"}, {"key": "t2", "name": "A"}), "reflection / themes"),
        (
            themed(*({"key": f"t{n}", "name": f"{n}"} for n in range(1, MOST_THEMES + 2))),
            "reflection / themes",
        ),
        (coded({"name": "", "answers": {}}), "reflection / coders / 1 / name"),
        (coded({"name": "a"}, {"name": "A"}), "reflection / coders"),
        (coded(*({"name": f"k{n}"} for n in range(MOST_CODERS + 1))), "reflection / coders"),
        (given_to("x" * 65), "reflection / coders / 1 / answers"),
        (given_to("x", {"theme": "t1"}, {"theme": "t1"}), "reflection / coders / 1 / answers / x / tags"),
        (passage(3, 3), "reflection / coders / 1 / answers / x / tags"),
        (passage(5, 3), "reflection / coders / 1 / answers / x / tags"),
        (passage(0, 10**7), "reflection / coders / 1 / answers / x / tags"),
        (passage(0, 5, 5, 7), "reflection / coders / 1 / answers / x / tags"),
        (passage(8, 9, 0, 5), "reflection / coders / 1 / answers / x / tags"),
        (passage(-1, 5), "reflection / coders / 1 / answers / x / tags / 1 / passages / 1 / start"),
        (quoted(start=4, end=4), "reflection / quotes / 1 / end"),
        (quoted(start=0, end=4, removed=[{"start": 2, "end": 6}]), "reflection / quotes / 1 / removed"),
        (quoted(start=0, end=4, answer=""), "reflection / quotes / 1 / answer"),
        ({"reflection": {"made": 10**6}}, "reflection / made"),
        ({"reflection": {"told_by": " x"}}, "reflection / told_by"),
        ({"event": {"kind": "own", "one": {"fi": " "}}}, "event / one / fi"),
        ({"event": {"kind": "own", "many": {"fi": "x" * 61}}}, "event / many / fi"),
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
        (themed({"key": "t1", "name": "a", "colour": "mauve"}), "reflection / themes / 1 / colour", "mauve"),
        (given_to("x", {"theme": "t9"}), "reflection / coders / 1 / answers / x / tags", "t9"),
        (quoted(start=0, end=4, theme="t9"), "reflection / quotes / 1 / theme", "t9"),
        ({"event": {"kind": "party"}}, "event / kind", "party"),
        ({"event": {"kind": "own", "one": {"de": "x"}}}, "event / one", "de"),
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


def test_three_thousand_answers_coded_by_two_people_fit_beside_full_canvases() -> None:
    themes = tuple(
        Theme(f"t{n}", f"teema {n}", "kuvaus" * 20, COLOURS[n % len(COLOURS)]) for n in range(1, 31)
    )
    given = Coded((Tag("t11", (Passage(1234, 1256), Passage(2345, 2367))), Tag("t12"), Tag("t23")))
    answers = {f"{n:012x}": given for n in range(3_000)}
    coding = Coding(themes, (Coder("Koodaaja 1", answers), Coder("Koodaaja 2", answers)), made=30)
    cells = {(p, q): Cell("Ö" * LONGEST, Status.AGREED) for p in PHASES for q in QUESTIONS}
    work = TeamWork(continuum=Continuum(cells), reflection=coding)
    content = team_file(work)
    assert len(content) < MOST_BYTES / 2
    assert read_team_file(content, "x.json") == work


def test_coding_stands_in_one_line_and_the_rest_can_be_read() -> None:
    work = TeamWork(
        Purpose(purpose="Ohjaus"), reflection=Coding((Theme("t1", "Aika"),)), event=Event("meeting")
    )
    assert team_file(work).decode().splitlines() == [
        "{",
        '  "schema": "verkosto.team/1",',
        '  "purpose": {',
        '    "purpose": "Ohjaus"',
        "  },",
        '  "reflection": {"themes":[{"key":"t1","name":"Aika"}]},',
        '  "event": {',
        '    "kind": "meeting"',
        "  }",
        "}",
    ]


def test_there_is_an_end_to_quotes() -> None:
    quote = {"theme": "t1", "answer": "x", "start": 0, "end": 1}
    told = {"themes": [{"key": "t1", "name": "a"}], "quotes": [quote] * (MOST_QUOTES + 1)}
    assert refusal(saying(reflection=told)).values["entry"] == "reflection / quotes"


def test_what_is_left_out_is_as_it_was_at_the_start() -> None:
    assert read_team_file(json.dumps(saying(purpose={"goal": "service"})).encode(), "x") == TeamWork(
        Purpose(goal=Goal.SERVICE)
    )


def test_every_coding_that_fits_into_a_file_opens_again() -> None:
    """5,000 people who answered eight questions, all of it coded by one person."""
    answers = {f"{number:012x}": Coded((Tag("t1"),)) for number in range(40_000)}
    work = TeamWork(reflection=Coding((Theme("t1", "Luottamus"),), (Coder("MK", answers),), made=1))
    content = team_file(work)
    assert len(content) <= MOST_BYTES
    assert read_team_file(content, "x.json") == work
