"""Coding: the codebook, who codes, what the component is given, and what of its messages is believed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pages.app import HOSTILE, Visit
from tests.rated_surveys import rated
from verkosto.canvas.coding import Coded, Coder, Coding, Passage, Tag, Theme
from verkosto.canvas.coding_work import MOST_CODERS
from verkosto.canvas.team_work import TeamWork
from verkosto.instruments.gates import LEAST
from verkosto.instruments.reflection.answers import Answer
from verkosto.model import no_open_answers
from verkosto.text import LANGUAGES, escape_markdown, texts
from verkosto.ui.reflection_coding import coder_texts
from verkosto.ui.reflection_coding_answers import KEYS, given_answers, given_themes, sent, theme_key
from verkosto.ui.session import Opened
from verkosto.ui.team import _Kept

SAMPLE = "ohjausverkosto"
TRUST = Theme("t1", "Luottamus", "Uskaltaa puhua", "blue")
TIME = Theme("t2", "Ajan puute", "", "orange")


def answer(key: str, text: str) -> Answer:
    return Answer(key, "O1", "r1", text, "fi", None)


ANSWERS = {one.id: one for one in (answer("a" * 12, "Luottamus 😀 kasvoi"), answer("b" * 12, "Kiire"))}


def visited(coding: Coding = Coding(), language: str = "fi", coder: str = "") -> Visit:
    """The coding part of the sample's first question."""
    visit = Visit(language)
    visit.app.session_state["verkosto:team"] = {SAMPLE: _Kept(TeamWork(reflection=coding))}
    visit.sample(SAMPLE)
    if coder:
        visit.app.session_state["verkosto:coder"] = coder
    visit.app.session_state["reflection_part"] = "coding"
    visit.follow("reflection")
    assert visit.errors == []
    assert not visit.app.exception
    return visit


def visited_own(answers: Sequence[str], coding: Coding = Coding((TRUST,)), coder: str = "MK") -> Visit:
    """The coding part of one question that these answers were given to."""
    rows = [("", f"r{i}", "O1", text, None) for i, text in enumerate(answers)]
    told = pd.DataFrame(rows, columns=list(no_open_answers().columns), dtype=object)
    base = rated({"D1": [4.0] * 6}, {})
    visit = Visit()
    state = visit.app.session_state
    state["verkosto:opened"] = Opened(replace(base, open_answers=told, digest="c" * 64), "omat.xlsx")
    state["verkosto:team"] = {"own": _Kept(TeamWork(reflection=coding))}
    state["verkosto:coder"] = coder
    state["reflection_part"] = "coding"
    visit.follow("reflection")
    assert visit.errors == []
    assert not visit.app.exception
    return visit


def coding_of_visit(visit: Visit) -> Coding:
    notes: Any = visit.app.session_state["verkosto:team"]
    coding: Coding = notes[SAMPLE].work.reflection
    return coding


def given_to_coder(visit: Visit) -> dict[str, Any]:
    """What the component of the page is given; empty when it is not there."""
    found = [e.proto for e in visit.app.get("bidi_component") if e.proto.component_name == "verkosto_coder"]
    return json.loads(found[0].json) if found else {}


def add_theme(visit: Visit, name: str, about: str = "") -> None:
    visit.app.session_state["codebook"] = True
    visit.app.run()
    key = next(str(one.key) for one in visit.app.text_input if str(one.key).startswith("theme_new_"))
    visit.app.text_input(key=key).set_value(name)
    visit.app.text_area(key=key.replace("_name", "_about")).set_value(about)
    visit.app.button(key="theme_add").click().run()


# The codebook


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_themes_the_part_leads_to_making_some_and_shows_no_answer(language: str) -> None:
    visit = visited(language=language)
    assert [one.value for one in visit.app.info] == [visit.texts("reflection_coding-empty")]
    assert given_to_coder(visit) == {}


def test_themes_are_made_with_a_colour_that_is_not_used_yet() -> None:
    visit = visited()
    add_theme(visit, "  Luottamus ", "Uskaltaa puhua")
    add_theme(visit, "Ajan puute")
    assert coding_of_visit(visit).themes == (TRUST, TIME)
    assert not visit.app.exception


@pytest.mark.parametrize(
    "name, problem", [("  ", "coding-problem-blank"), ("luottamus", "coding-problem-taken")]
)
def test_a_name_that_cannot_be_is_told_in_a_sentence_and_nothing_is_kept(name: str, problem: str) -> None:
    visit = visited(Coding((TRUST,)))
    add_theme(visit, name)
    assert visit.errors == [visit.texts(problem)]
    assert coding_of_visit(visit).themes == (TRUST,)


def test_a_theme_may_not_name_an_actor_or_a_person() -> None:
    visit = visited(Coding((TRUST,)))
    add_theme(visit, "Soita maija.virtanen@example.org")
    assert visit.errors == [visit.texts("coding-problem-email")]
    assert len(coding_of_visit(visit).themes) == 1


def test_a_description_may_not_name_anybody_either() -> None:
    visit = visited(Coding((TRUST,)))
    add_theme(visit, "Yhteys", "kuten maija.virtanen@example.org")
    assert visit.errors == [visit.texts("coding-problem-email")]


def test_a_theme_is_changed_and_moved() -> None:
    visit = visited(Coding((TRUST, TIME)))
    visit.open("codebook")
    visit.app.text_input(key="theme_edit_t2_0_name").set_value("Kiire")
    visit.app.selectbox(key="theme_edit_t2_0_colour").set_value("green")
    visit.app.button(key="theme_save_t2").click().run()
    assert coding_of_visit(visit).themes == (TRUST, Theme("t2", "Kiire", "", "green"))
    visit.open("codebook")
    visit.app.button(key="theme_up_t2").click().run()
    assert [theme.key for theme in coding_of_visit(visit).themes] == ["t2", "t1"]


def test_a_theme_goes_with_its_tags_once_that_was_said() -> None:
    first = next(iter(given_to_coder(visited(Coding((TRUST,)), coder="A"))["answers"]))["id"]
    coding = Coding((TRUST, TIME), (Coder("A", {first: Coded((Tag("t2"),))}),), made=2)
    visit = visited(coding, coder="A")
    visit.open("codebook")
    told = [caption.value for caption in visit.app.caption]
    assert visit.texts("reflection_coding-delete-about", n=1) in told
    assert "theme_delete_t2" not in [button.key for button in visit.app.button]
    visit.app.checkbox(key="theme_sure_t2").check().run()
    visit.open("codebook")
    visit.app.button(key="theme_delete_t2").click().run()
    assert coding_of_visit(visit).themes == (TRUST,)
    assert coding_of_visit(visit).coders == ()


def test_what_a_team_calls_its_themes_is_shown_as_it_is_written() -> None:
    visit = visited(Coding((Theme("t1", HOSTILE[1], HOSTILE[0]),)))
    visit.open("codebook")
    assert HOSTILE[1] not in visit.said
    assert escape_markdown(HOSTILE[1]) in visit.said
    assert escape_markdown(HOSTILE[0]) in visit.said


# Who codes


def test_the_answers_come_once_somebody_has_said_who_codes() -> None:
    visit = visited(Coding((TRUST,)))
    assert given_to_coder(visit) == {}
    visit.app.text_input(key="coder_new_name_0").set_value("MK")
    visit.app.button(key="coder_begin").click().run()
    told = given_to_coder(visit)
    assert (told["coder"], len(told["answers"]), told["coded"]) == ("MK", 20, {})
    assert visit.app.selectbox(key="coder_choice").value == "MK"


def test_a_coder_without_a_name_cannot_begin() -> None:
    visit = visited(Coding((TRUST,)))
    visit.app.text_input(key="coder_new_name_0").set_value("   ")
    visit.app.button(key="coder_begin").click().run()
    assert visit.errors == [visit.texts("coding-problem-blank-coder")]
    assert given_to_coder(visit) == {}


def test_nobody_is_taken_for_a_coder_before_it_was_said() -> None:
    """Else the second coder would see the first one's coding on opening the part."""
    visit = visited(Coding((TRUST,), (Coder("A", {"a" * 12: Coded((Tag("t1"),))}),)))
    assert visit.app.selectbox(key="coder_choice").value is None
    assert given_to_coder(visit) == {}


def test_a_second_coder_is_blind() -> None:
    ids = [one["id"] for one in given_to_coder(visited(Coding((TRUST,)), coder="A"))["answers"]]
    theirs = {key: Coded((Tag("t1", (Passage(0, 3),)),)) for key in ids[:7]}
    empty = visited(Coding((TRUST, TIME)), coder="B")
    visit = visited(Coding((TRUST, TIME), (Coder("A", theirs),)), coder="B")
    assert given_to_coder(visit) == given_to_coder(empty)
    visit.open("codebook")
    empty.open("codebook")
    said = [line for line in visit.said.split("\n") if line not in empty.said.split("\n")]
    assert [line for line in said if visit.texts("team-keep") not in as_shown(line)] == []
    assert "7" not in "".join(said)


def as_shown(line: str) -> str:
    return line.replace("\\", "")


def test_a_coder_is_renamed_and_taken_away() -> None:
    coding = Coding((TRUST,), (Coder("A", {"a" * 12: Coded()}), Coder("B", {"a" * 12: Coded()})))
    visit = visited(coding, coder="A")
    visit.app.text_input(key="coder_renamed_A").set_value("Maija")
    visit.app.button(key="coder_rename_go").click().run()
    assert [coder.name for coder in coding_of_visit(visit).coders] == ["Maija", "B"]
    assert given_to_coder(visit)["coder"] == "Maija"
    assert "coder_remove" not in {button.key for button in visit.app.button}
    visit.app.checkbox(key="coder_sure_Maija").check().run()
    visit.app.button(key="coder_remove").click().run()
    assert [coder.name for coder in coding_of_visit(visit).coders] == ["B"]
    assert given_to_coder(visit) == {}


# What the component is given


def test_few_answers_are_coded_on_the_facilitators_screen_only() -> None:
    few = ["Luottamus kasvoi"] * (LEAST - 1)
    visit = visited_own(few)
    assert given_to_coder(visit) == {}
    assert visit.texts("reflection-withheld", n=LEAST - 1, least=LEAST) in visit.said
    visit.app.toggle[0].set_value(True).run()
    assert [one["text"] for one in given_to_coder(visit)["answers"]] == few


def test_odd_answers_reach_the_component_as_they_were_written_and_the_page_not_at_all() -> None:
    odd = [
        "=1+1",
        *HOSTILE,
        "a\r\nb\t\x0b",
        "שלום מרחבא",
        "\U0001f469\u200d\U0001f467 ja 😀",
        "x" * 20_000,
        "0",
    ]
    visit = visited_own(odd)
    assert sorted(one["text"] for one in given_to_coder(visit)["answers"]) == sorted(odd)
    assert not any(text in visit.said for text in odd if len(text) > 1)


def test_the_component_gets_the_answers_as_written_and_the_coding_of_this_coder() -> None:
    coded = {"a" * 12: Coded((Tag("t1", (Passage(10, 11),)), Tag("t2")))}
    told = given_answers(list(ANSWERS.values()), coded)
    assert told["answers"][0] == {"id": "a" * 12, "text": "Luottamus 😀 kasvoi", "language": "fi"}
    assert told["coded"] == {"a" * 12: [["t1", [[10, 11]]], ["t2", []]]}
    assert "r1" not in json.dumps(told)


def test_every_theme_has_a_key_of_its_own_as_long_as_there_are_keys() -> None:
    themes = [Theme(f"t{n}", f"Teema {n}") for n in range(40)]
    keys = given_themes(themes)["keys"]
    assert keys[:11] == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "q", "w"]
    assert len(set(filter(None, keys))) == len(KEYS)
    assert not {"0", "n", "u"} & set(keys)
    assert theme_key(39) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_component_speaks_the_visitors_language(language: str) -> None:
    told = coder_texts(texts(language))
    assert told["progress"] == texts(language)("reflection_coding-progress", done="{done}", all="{all}")
    assert "{theme}" in told["on"]
    assert len(told["help"]) == 7


# What of a message is believed


def message(answers: object) -> dict[str, object]:
    return {"scope": "s", "coder": "MK", "count": 3, "answers": answers}


def test_a_message_is_the_whole_coding_of_the_question() -> None:
    told = sent(
        message({"a" * 12: [["t1", [[0, 9], [10, 11]]], ["t2", []]], "b" * 12: None}), ANSWERS, (TRUST, TIME)
    )
    assert told is not None
    assert (told.scope, told.coder, told.count) == ("s", "MK", 3)
    tags = (Tag("t1", (Passage(0, 9), Passage(10, 11))), Tag("t2"))
    assert told.answers == {"a" * 12: Coded(tags), "b" * 12: None}


def test_a_theme_that_was_deleted_meanwhile_is_left_out_and_an_answer_with_it_alone_stays_as_it_was() -> None:
    told = sent(message({"a" * 12: [["t1", []], ["t2", []]], "b" * 12: [["t2", []]]}), ANSWERS, (TRUST,))
    assert told is not None
    assert told.answers == {"a" * 12: Coded((Tag("t1"),))}


def test_no_tags_mean_that_no_theme_fits() -> None:
    told = sent(message({"a" * 12: []}), ANSWERS, (TRUST,))
    assert told is not None
    assert told.answers == {"a" * 12: Coded()}


@pytest.mark.parametrize(
    "tags",
    [
        [["t9", []]],
        [["t1", [[0, 99]]]],
        [["t1", [[5, 5]]]],
        [["t1", [[-1, 3]]]],
        [["t1", [[True, 3]]]],
        [["t1", [[0.5, 3]]]],
        [["t1", [[0, 3, 4]]]],
        [["t1", "all"]],
        [["t1", [[place, place + 1] for place in range(0, 18, 2)] * 20 + [["x", 1]]]],
        ["t1"],
        [[["t1"], []]],
        "t1",
        7,
    ],
)
def test_what_does_not_fit_leaves_an_answer_as_it_was(tags: object) -> None:
    told = sent(message({"a" * 12: tags, "unknown": [["t1", []]]}), ANSWERS, (TRUST,))
    assert told is not None
    assert told.answers == {}


@pytest.mark.parametrize(
    "told",
    [
        None,
        [],
        "x",
        {},
        message([]),
        message({}) | {"coder": ""},
        message({}) | {"coder": "x" * 500},
        message({}) | {"count": "3"},
        message({}) | {"scope": None},
    ],
)
def test_what_is_no_message_is_no_message(told: object) -> None:
    assert sent(told, ANSWERS, (TRUST,)) is None


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["t1", "a" * 12]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a" * 12, "x"]), inner, max_size=2)
    ),
    max_leaves=12,
)


@given(anything)
def test_whatever_a_browser_sends_only_known_answers_themes_and_places_come_through(told: object) -> None:
    read = sent(message({"a" * 12: told}), ANSWERS, (TRUST,))
    assert read is not None
    for key, coded in read.answers.items():
        assert key in ANSWERS
        for tag in coded.tags if coded else ():
            assert tag.theme == "t1"
            assert all(0 <= one.start < one.end <= len(ANSWERS[key].text) for one in tag.passages)


@pytest.mark.parametrize("coders", [("ab",), tuple(f"C{number}" for number in range(MOST_CODERS))])
def test_whose_name_a_file_has_no_room_for_is_asked_again_who_codes(coders: tuple[str, ...]) -> None:
    """Else everything that is coded under the name would be dropped unsaid."""
    given = {"f" * 12: Coded((Tag("t1"),))}
    visit = visited(Coding((TRUST,), tuple(Coder(name, given) for name in coders)), coder="AB")
    assert given_to_coder(visit) == {}
    assert visit.app.selectbox(key="coder_choice").value is None
