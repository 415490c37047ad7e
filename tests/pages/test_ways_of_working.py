"""Ways of working: everything written is kept at once, over pages, languages and filters."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.app import HOSTILE, Visit, ring
from verkosto.canvas.team_work import TeamWork
from verkosto.canvas.ways import QUESTIONS, Partnership, Way, Ways, with_partnership, with_way
from verkosto.guidance.team import Poll
from verkosto.text import LANGUAGES, escape_markdown
from verkosto.ui.team import _Kept
from verkosto.ui.ways_of_working_table import ways_table

LONG = "Sovittu näin. " * 142 + "Loppu."
OWN = "own"


def visited(ways: Ways = Ways(), language: str = "fi", sample: str = "") -> Visit:
    visit = Visit(language)
    visit.app.session_state["verkosto:team"] = {sample or OWN: _Kept(TeamWork(ways=ways))}
    if sample:
        visit.sample(sample)
    visit.follow("ways_of_working")
    assert visit.errors == []
    assert not visit.app.exception
    return visit


def kept(visit: Visit, source: str = OWN) -> Ways:
    notes: Any = visit.app.session_state["verkosto:team"]
    ways: Ways = notes[source].work.ways
    return ways


def shown(visit: Visit) -> list[str]:
    """The questions that have a card."""
    keys = [group.key for group in visit.app.get("segmented_control")]
    return [key.removeprefix("way_status_") for key in keys if key and key.startswith("way_status_")]


def opened(visit: Visit, key: str) -> AppTest:
    """The page with this folded part open: the test's browser forgets it on every run."""
    visit.open(key)
    return visit.app


def status(visit: Visit, question: str, said: str) -> None:
    visit.choose(f"way_status_{question}", said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_survey_all_fifteen_questions_can_be_answered(language: str) -> None:
    visit = visited(language=language)
    assert shown(visit) == list(QUESTIONS)
    assert visit.texts("ways_of_working-no-survey") in visit.said
    status(visit, "A06", "agreed")
    assert kept(visit) == Ways({"A06": Way("agreed")})
    assert visit.texts("ways_of_working-progress", agreed=1, all=15) in visit.said


def test_everything_that_is_written_is_kept_at_once() -> None:
    visit = visited()
    status(visit, "A03", "partly")
    card = "way_open_A03"
    opened(visit, card).text_area(key="way_what_A03").set_value("Tapaaminen kuukausittain").run()
    opened(visit, card).text_input(key="way_who_A03").set_value("Kela").run()
    opened(visit, card).date_input(key="way_review_A03").set_value(date(2027, 3, 1)).run()
    for answer, n in {"yes": 6, "partly": 1, "no": 2, "unknown": 3}.items():
        opened(visit, card).number_input(key=f"way_{answer}_A03").set_value(n).run()
    visit.app.text_input(key="ways_owner").set_value("Maija").run()
    visit.app.date_input(key="ways_date").set_value(date(2026, 10, 2)).run()
    way = Way("partly", "Tapaaminen kuukausittain", "Kela", "2027-03-01", Poll(6, 1, 2, 3))
    assert kept(visit) == Ways({"A03": way}, owner="Maija", date="2026-10-02")
    assert not visit.app.exception


def test_nothing_is_lost_when_the_page_is_left_or_the_language_changes() -> None:
    way = Way("agreed", LONG, "Kela", "2027-03-01", Poll(6, 1, 2, 3))
    visit = visited(with_way(Ways(owner="Maija", date="2026-10-02"), "A03", **vars(way)))
    before = kept(visit)
    visit.open("way_open_A03")
    visit.follow("goals")
    visit.follow("ways_of_working")
    visit.choose("language", "sv")
    visit.open("way_open_A03")
    assert kept(visit) == before
    assert visit.app.text_area(key="way_what_A03").value == LONG
    assert visit.app.text_input(key="way_who_A03").value == "Kela"
    assert visit.app.date_input(key="way_review_A03").value == date(2027, 3, 1)
    assert visit.app.number_input(key="way_yes_A03").value == 6
    assert visit.app.text_input(key="ways_owner").value == "Maija"
    assert visit.errors == []


def test_a_day_of_review_and_an_answer_can_be_taken_back() -> None:
    visit = visited(with_way(Ways(), "A03", status="agreed", review="2027-03-01"))
    visit.open("way_open_A03")
    visit.app.date_input(key="way_review_A03").set_value(None).run()
    assert kept(visit) == Ways({"A03": Way("agreed")})


def test_filters_show_the_unsettled_and_the_due_and_say_when_there_are_none() -> None:
    settled = Ways(dict.fromkeys(QUESTIONS[:14], Way("agreed")))
    visit = visited(with_way(settled, "A02", review="2020-01-01"))
    visit.choose("ways_filter", "unsettled")
    assert shown(visit) == ["A15"]
    visit.choose("ways_filter", "due")
    assert shown(visit) == ["A02"]
    visit.choose("ways_filter", "opened")
    assert shown(visit) == []
    assert visit.texts("ways_of_working-none-opened") in visit.said


def test_what_is_due_is_marked_and_comes_next() -> None:
    visit = visited(with_way(Ways(), "A02", status="agreed", review="2020-01-01"))
    name = visit.texts("ways_of_working-short", question="A02")
    assert visit.texts("ways_of_working-next-due", name=name) in visit.said
    day = visit.texts.date(date(2020, 1, 1))
    assert visit.texts("ways_of_working-due-since", date=day) in visit.said


def test_with_fewer_than_five_answers_no_share_is_shown() -> None:
    visit = visited(with_way(Ways(), "A02", status="agreed", poll=Poll(1, 3)))
    visit.open("way_open_A02")
    assert visit.texts("ways_of_working-poll-few", n=4, least=5) in visit.said
    assert visit.texts("ways_of_working-poll-told", share="1/4") not in visit.said


def test_from_five_answers_on_counts_and_from_eight_on_shares_are_shown() -> None:
    visit = visited(with_way(Ways(), "A02", poll=Poll(3, 2)))
    visit.open("way_open_A02")
    assert visit.texts("ways_of_working-poll-told", share="3/5") in visit.said
    visit.app.number_input(key="way_yes_A02").set_value(6).run()
    visit.open("way_open_A02")
    share = f"{visit.texts.percent(0.75)} (6/8)"
    assert visit.texts("ways_of_working-poll-told", share=share) in visit.said


def test_an_agreement_that_members_do_not_know_of_is_pointed_out_on_its_card() -> None:
    visit = visited(with_way(Ways(), "A06", status="agreed", poll=Poll(yes=4, no=6)))
    told = visit.texts("finding-r41", question="A06", known=visit.texts.percent(0.4), yes=4, n=10)
    assert escape_markdown(visit.texts.percent(0.4)) in visit.said
    assert told.split(":")[1].split(visit.texts.percent(0.4))[0] in visit.said
    status(visit, "A06", "partly")
    assert "tietää siitä" not in visit.said


def test_what_a_team_writes_is_shown_as_it_is_written() -> None:
    ways = with_way(Ways(), "A01", what=HOSTILE[1], who=HOSTILE[0])
    visit = visited(with_partnership(ways, HOSTILE[1]))
    labels = [one.label for one in visit.app.expander]
    for place in (visit.said, *labels):
        assert HOSTILE[0] not in place
        assert HOSTILE[1] not in place
    assert visit.said.count(escape_markdown(HOSTILE[1])) == 2
    assert escape_markdown(HOSTILE[0]) in visit.said


def test_two_thousand_signs_are_shown_in_short_and_whole_in_their_field() -> None:
    visit = visited(with_way(Ways(), "A01", what=LONG))
    assert escape_markdown("Loppu.") not in visit.said
    visit.open("way_open_A01")
    assert visit.app.text_area(key="way_what_A01").value == LONG


def test_a_partnership_is_added_ticked_noted_and_removed() -> None:
    visit = visited()
    visit.app.text_input(key="partnership_name").set_value("Kela – kunta").run()
    visit.app.checkbox(key="partnership_0_S2").check().run()  # a new one is open
    opened(visit, "partnership_0").checkbox(key="partnership_0_W5").check().run()
    opened(visit, "partnership_0").text_area(key="partnership_0_note").set_value("Käyty läpi yhdessä").run()
    assert kept(visit).partnerships == (
        Partnership("Kela – kunta", frozenset({"S2", "W5"}), "Käyty läpi yhdessä"),
    )
    opened(visit, "partnership_0").checkbox(key="partnership_0_S2").uncheck().run()
    assert kept(visit).partnerships[0].met == frozenset({"W5"})
    opened(visit, "partnership_0").button(key="partnership_0_remove").click().run()
    assert kept(visit).partnerships == ()
    assert not visit.app.exception


def test_what_is_written_does_not_fold_its_card_away() -> None:
    """An expander with another label is another expander: the labels are the same whatever is written."""
    blank = visited(with_partnership(Ways(), "a"))
    full = visited(with_partnership(with_way(Ways(), "A01", what="x", who="y", poll=Poll(9)), "a"))
    full.open("partnership_0")
    full.app.checkbox(key="partnership_0_S1").check().run()
    assert [one.label for one in full.app.expander] == [one.label for one in blank.app.expander]


def test_when_one_of_two_partnerships_goes_the_other_keeps_its_ticks() -> None:
    two = Ways(partnerships=(Partnership("a", frozenset({"S1"})), Partnership("b", frozenset({"W1"}))))
    visit = visited(two)
    visit.open("partnership_0")
    visit.app.button(key="partnership_0_remove").click().run()
    visit.open("partnership_0")
    assert kept(visit).partnerships == (Partnership("b", frozenset({"W1"})),)
    assert not visit.app.checkbox(key="partnership_0_S1").value
    assert visit.app.checkbox(key="partnership_0_W1").value


def test_a_pair_of_the_survey_comes_with_the_list_to_start_from() -> None:
    visit = visited(sample="ohjausverkosto")
    pair = visit.app.selectbox(key="partnership_known").options[0]
    visit.app.selectbox(key="partnership_known").select(pair).run()
    assert [one.name for one in kept(visit, "ohjausverkosto").partnerships] == [pair]
    hints = [visit.texts(f"ways_of_working-suggests-{name}") for name in ("strong", "weak", "both")]
    assert sum(hint in visit.said for hint in hints) == 1
    assert pair not in visit.app.selectbox(key="partnership_known").options


def test_what_members_rated_stands_beside_the_partnerships_when_they_were_asked() -> None:
    assert (
        visited(sample="ohjausverkosto").texts("ways_of_working-measured")
        in visited(sample="ohjausverkosto").said
    )
    assert visited(sample="tiny").texts("ways_of_working-measured") not in visited(sample="tiny").said


def test_an_own_survey_that_did_not_ask_how_contact_is_agreed_suggests_nothing() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("oma.csv", ring("Kela", "Kunta", "Opisto", "Seura", "Kirjasto")))
    visit.follow("ways_of_working")
    assert visit.errors == []
    assert [box.key for box in visit.app.selectbox if box.key == "partnership_known"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_says_everything_and_no_share_of_few(language: str) -> None:
    ways = with_way(Ways(), "A01", status="agreed", what="x", who="y", review="2027-03-01", poll=Poll(3, 1))
    ways = with_way(ways, "A02", poll=Poll(3, 2))
    visit = visited(ways, language)
    visit.open("ways_table")
    assert not visit.app.exception
    table = ways_table(ways, visit.texts)
    assert len(table) == 15
    first = table.iloc[0]
    assert [first["status"], first["what"], first["who"]] == [
        visit.texts("ways_of_working-status-agreed"),
        "x",
        "y",
    ]
    assert table["yes"].isna().tolist() == [True, False, *[True] * 13]
    assert table["answers"].tolist()[:2] == [4, 5]
