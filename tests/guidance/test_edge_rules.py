"""R24 and R26: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.network.surveys import survey
from tests.survey.files import csv_file, read
from verkosto.analysis import ANY, Analysis, Settings
from verkosto.guidance.facts.edge import Core, Edge, edge_facts, edge_wanted
from verkosto.guidance.rules.edge import EDGE_RULES
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.text import LANGUAGES, texts

CORE = Core(inside=5, outside=20, fit=0.41, high=0.40, least=0.405, joining=0.2, among=0.1)
FACTS = Edge(CORE, reaching=2, respondents=10, share=0.2)
TOLD_NOTHING = TeamSays()
RENEWAL = TeamSays(Goal.INNOVATION)


def the(found: Verdict) -> Found:
    assert not isinstance(found, Silent)
    (one,) = found
    return one


def core(facts: Core) -> Verdict:
    return EDGE_RULES["R24"](replace(FACTS, core=facts), TOLD_NOTHING)


def test_a_core_that_fits_better_than_chance_is_told() -> None:
    found = the(core(CORE))
    assert found.values == {"nc": 5, "np": 20}
    assert found.extent == pytest.approx(0.01)


def test_a_core_at_the_upper_end_of_chance_is_not_told() -> None:
    assert core(replace(CORE, fit=0.40)) == ()


def test_a_core_on_which_the_edge_does_not_lean_is_not_told() -> None:
    """Then it is one close subgroup of several: the edge has as many ties of its own."""
    assert core(replace(CORE, joining=0.1)) == ()


def test_one_of_three_close_groups_is_no_core_though_it_fits_better_than_chance() -> None:
    """Three groups of ten by lot, dense inside: the best core is one of them."""
    draw = np.random.default_rng(1)
    names = [f"m{i:02}" for i in range(30)]
    ties = [
        (names[i], names[j])
        for i in range(30)
        for j in range(i)
        if draw.random() < (0.55 if i // 10 == j // 10 else 0.05)
    ]
    rows = ties + [(second, first) for first, second in ties]
    scope = Scope(Analysis(survey(rows, members=names), Settings(draws=100)), "contact", View.UNION)
    for study in edge_wanted(scope):
        scope.analysis.studies.result(study)
    facts = edge_facts(scope)
    assert facts.core.fit > facts.core.high
    assert facts.core.joining < facts.core.among
    assert EDGE_RULES["R24"](facts, TOLD_NOTHING) == ()


def test_a_core_is_not_told_where_missing_answers_may_undo_the_difference() -> None:
    assert core(replace(CORE, least=0.40)) == Silent("missing-answers")


@pytest.mark.parametrize(
    "reason", ["few-actors", "low-response", "not-asked", "not-drawn", "under-way", "undefined"]
)
def test_a_core_that_cannot_be_told_is_not(reason: str) -> None:
    assert core(Core(reason=reason)) == Silent(reason)


def outside(facts: Edge, team: TeamSays = RENEWAL) -> Verdict:
    return EDGE_RULES["R26"](facts, team)


def test_few_who_reach_outside_are_told_to_those_who_want_renewal() -> None:
    assert the(outside(FACTS)).values == {"p": 0.2, "reaching": 2, "n": 10}


def test_three_in_ten_who_reach_outside_are_enough() -> None:
    assert outside(replace(FACTS, reaching=3, share=0.3)) == ()


def test_reaching_outside_speaks_to_renewal_only() -> None:
    assert outside(FACTS, TOLD_NOTHING) == Silent("no-goal")
    assert outside(FACTS, TeamSays(Goal.SERVICE)) == Silent("other-goal")


@pytest.mark.parametrize("reason", ["few-actors", "few-answers", "low-response", "not-asked"])
def test_ties_outside_that_cannot_be_told_are_not(reason: str) -> None:
    assert outside(Edge(CORE, outside=reason)) == Silent(reason)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reaching", [0, 1, 2])
def test_every_sentence_can_be_said(language: str, reaching: int) -> None:
    say = texts(language)
    found = the(outside(replace(FACTS, reaching=reaching, share=reaching / 10)))
    said = [finding_text(say, "R26", found), finding_text(say, "R24", the(core(CORE)))]
    for sentence in said:
        assert "{" not in sentence
        assert sentence.endswith((".", "?"))
    assert ("%" in said[0]) is (reaching > 0), "nobody is said without a share"


# -- the facts, from a file ------------------------------------------------------------------------

NAMES = "abcdefghijkl"
RELATIONS = ("Yhteys", "Tiedon saaminen")


def told(rows: list[str], relation: str = "contact", listed: str = "", **chosen: object) -> Edge:
    quiet = str(chosen.pop("quiet", ""))
    people = "Tunnus;Jäsen;Vastasi\n" + "".join(
        f"{name};kyllä;{'ei' if name in quiet else 'kyllä'}\n" for name in NAMES
    )
    people += "".join(f"{name};ei;\n" for name in listed.split())
    ties = "Vastaaja;Kumppani;Suhde\n" + "\n".join(rows)
    survey = read(csv_file(people, "p.csv"), csv_file(ties, "c.csv"))
    scope = Scope(Analysis(survey, Settings(draws=20)), relation, View.UNION)
    for study in edge_wanted(scope) if chosen.get("knowing", True) else ():
        scope.analysis.studies.result(study)
    return edge_facts(scope)


RING = [f"{one};{other};Yhteys" for one, other in zip(NAMES, NAMES[1:] + NAMES[0], strict=True)]
PAIRS = "Toimija A;Toimija B\n"
INFO = [row.replace("Yhteys", "Tiedon saaminen") for row in RING]


def test_those_who_answered_and_named_an_outsider_are_counted_once_each() -> None:
    facts = told([*RING, "a;ulkona;Yhteys", "a;muualla;Yhteys", "b;ulkona;Yhteys"])
    assert (facts.reaching, facts.respondents, facts.outside) == (2, 12, "")
    assert facts.share == pytest.approx(2 / 12)


def test_outsiders_who_are_listed_and_whom_nobody_names_were_asked_about() -> None:
    facts = told(RING, listed="ulkona")
    assert (facts.reaching, facts.share, facts.outside) == (0, 0.0, "")


def test_without_outsiders_nobody_was_asked_about_them() -> None:
    assert told(RING).outside == "not-asked"


def test_a_relation_in_which_nobody_names_an_outsider_may_not_have_been_asked_of_them() -> None:
    rows = [*RING, "a;ulkona;Yhteys", *INFO]
    assert told(rows, "info").outside == "not-asked"
    assert told(rows, "contact").reaching == 1
    assert told(rows, ANY).reaching == 1


def test_below_one_half_ties_outside_are_not_told() -> None:
    rows = [row for row in [*RING, "a;ulkona;Yhteys"] if row[0] not in "fghijkl"]
    assert told(rows, quiet="fghijkl").outside == "low-response"


def test_a_core_waits_for_its_study_and_is_looked_for_from_twelve_members_on() -> None:
    assert told(RING, knowing=False).core.reason == "under-way"
    assert told(RING).core.reason in ("", "undefined")
    eleven = read(csv_file(PAIRS + "\n".join(f"{row[0]};{row[2]}" for row in RING[:10]), "t.csv"))
    assert eleven.actors["member"].sum() == 11
    scope = Scope(Analysis(eleven), "contact", View.UNION)
    assert edge_wanted(scope) == ()
    assert edge_facts(scope).core.reason == "few-actors"


def test_a_core_is_not_looked_for_where_nothing_is_drawn_or_too_few_answered() -> None:
    survey = read(csv_file(PAIRS + "\n".join(f"{row[0]};{row[2]}" for row in RING), "t.csv"))
    scope = Scope(Analysis(survey, Settings(draws=0)), "contact", View.UNION)
    assert edge_wanted(scope) == ()
    assert edge_facts(scope).core.reason == "not-drawn"
    rows = [row for row in RING if row[0] not in "ijkl"]
    assert told(rows, quiet="ijkl").core.reason == "low-response"


def test_a_survey_without_ties_was_not_asked() -> None:
    survey = read(csv_file(f"{PAIRS}a;b\nb;c\n", "t.csv"))
    facts = edge_facts(Scope(Analysis(survey), "", View.UNION))
    assert (facts.core.reason, facts.outside) == ("not-asked", "not-asked")
