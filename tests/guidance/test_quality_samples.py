"""What the rules on the data say of the samples, counted once more from the raw sheets."""

from __future__ import annotations

import csv

import pytest

from tests.rated_surveys import sample
from tests.samples.sheets import ENGLISH, FINNISH, SAMPLES, WAVES, answered, members, rows, told
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.quality import Quality, quality_facts
from verkosto.guidance.rules.quality import QUALITY_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.text import texts

TINY = "tiny.csv"


def facts_of(file: str, relation: str = "contact", wave: str | None = None) -> Quality:
    analysis = Analysis(sample(file), Settings(wave=wave, draws=0))
    return quality_facts(Scope(analysis, relation, analysis.views(relation)[0]))


def verdicts(facts: Quality) -> dict[str, Verdict]:
    return {rule: predicate(facts, TeamSays()) for rule, predicate in QUALITY_RULES.items()}


def confirmed(named: set[tuple[str, str]], there: set[str]) -> tuple[int, int]:
    """Of pairs in which both answered and one names the other: confirmed ones, and all."""
    pairs = {frozenset(pair) for pair in named if set(pair) <= there}
    mutual = [pair for pair in pairs if {tuple(pair), tuple(pair)[::-1]} <= named]
    return len(mutual), len(pairs)


@pytest.mark.parametrize("wave", WAVES)
def test_in_the_finnish_sample_answers_and_agreement_suffice(wave: str) -> None:
    facts, there = facts_of(FINNISH, wave=wave), answered(wave)
    both, pairs = confirmed(set(told(wave).edges), there)
    assert (facts.members, facts.reported) == (len(members()), pairs)
    assert facts.response_rate == len(there) / len(members())
    assert facts.confirmation == both / pairs >= 0.4
    assert verdicts(facts) == {"R01": (), "R02": (), "R03": (), "R04": ()}


def test_in_the_english_sample_answers_and_agreement_suffice() -> None:
    roster = {
        row["id"]: row["answered"] == "yes" for row in rows(ENGLISH, "Actors") if row["member"] == "yes"
    }
    there = {actor for actor, spoke in roster.items() if spoke}
    named = {
        (row["respondent"], row["partner"])
        for row in rows(ENGLISH, "Ties")
        if row["relation"] == "Contact" and row["frequency"] != 0 and row["partner"] in roster
    }
    facts = facts_of(ENGLISH)
    both, pairs = confirmed(named, there)
    assert (facts.confirmation, facts.reported) == (both / pairs, pairs)
    assert facts.response_rate == len(there) / len(roster) >= 0.7
    assert verdicts(facts) == {"R01": (), "R02": (), "R03": (), "R04": ()}


@pytest.mark.parametrize("file, relation", [(FINNISH, "info"), (ENGLISH, "resource"), (TINY, "contact")])
def test_where_one_side_alone_tells_r03_is_silent(file: str, relation: str) -> None:
    assert verdicts(facts_of(file, relation))["R03"] == Silent("undefined")


def test_the_tiny_sample_is_so_small_that_one_tie_matters() -> None:
    with (SAMPLES / TINY).open(encoding="utf-8-sig", newline="") as file:
        _, *body = csv.reader(file, delimiter=";")
    actors = {name for row in body for name in row[:2]}
    found = verdicts(facts_of(TINY))["R04"]
    assert found == (Found({"n": len(actors)}),)
    assert len(actors) == 9
    assert "(9 jäsentä)" in finding_text(texts("fi"), "R04", found[0])


def test_facts_do_not_hang_on_the_view() -> None:
    analysis = Analysis(sample(FINNISH), Settings(draws=0))
    assert len({quality_facts(Scope(analysis, "contact", view)) for view in View}) == 1
