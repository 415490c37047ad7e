"""R32 … R35: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import pytest

from tests.guidance.rated_scopes import asked, found_on, share, verdict_on, with_choices
from tests.rated_surveys import sample, without_ratings, without_ties
from verkosto.content import table
from verkosto.guidance.facts.trust import TrustFacts, trust_facts, trust_wanted
from verkosto.guidance.rules.trust import TRUST_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Family, Found, Silent
from verkosto.model import Survey
from verkosto.text import LANGUAGES, Texts

FAMILY = Family("trust", trust_facts, trust_wanted, TRUST_RULES)
TOLD_NOTHING = TeamSays()


# -- R32: important, but not realised --------------------------------------------------------------------


def wanted_and_realised(positive: int, n: int, picked: Sequence[str] = ("F1", "F2", "F3")) -> Survey:
    """Everybody picks the same three; so many of n agree that F1 is realised, all that F2 and F3 are."""
    realised = asked({"F1": [4.0] * positive + [2.0] * (n - positive), "F2": [5.0] * n, "F3": [5.0] * n})
    return with_choices(realised, "F_TOP3", [picked] * n)


def test_r32_speaks_when_two_of_eight_feel_it_is_realised() -> None:
    """Wilson's upper end of 2/8 is 59 %, of 3/8 it is 69 %."""
    found = found_on(FAMILY, "R32", wanted_and_realised(2, 8))
    assert found == (Found({"factor": "F1", "imp": 1.0, "real": 0.25}, extent=1.0),)


def test_r32_does_not_speak_when_the_range_reaches_above_65_per_cent() -> None:
    assert found_on(FAMILY, "R32", wanted_and_realised(3, 8)) == ()


def test_r32_does_not_speak_at_one_half_however_sure() -> None:
    assert found_on(FAMILY, "R32", wanted_and_realised(100, 200)) == ()
    assert len(found_on(FAMILY, "R32", wanted_and_realised(99, 200))) == 1


def test_r32_does_not_speak_of_a_factor_that_few_picked() -> None:
    survey = wanted_and_realised(0, 8, ("F4", "F5", "F6"))
    assert found_on(FAMILY, "R32", survey) == ()


def test_r32_tells_at_most_two_the_most_important_first() -> None:
    realised = asked({item: [1.0] * 12 for item in ("F1", "F2", "F3")})
    picks = [("F1", "F2", "F3")] * 6 + [("F2", "F3")] * 3 + [("F3",)] * 3
    first = Found({"factor": "F3", "imp": 1.0, "real": 0.0}, extent=1.0)
    second = Found({"factor": "F2", "imp": 0.75, "real": 0.0}, extent=0.75)
    assert found_on(FAMILY, "R32", with_choices(realised, "F_TOP3", picks)) == (first, second)


def test_r32_is_silent_below_eight_answers() -> None:
    assert verdict_on(FAMILY, "R32", wanted_and_realised(0, 7)) == Silent("few-answers")


@pytest.mark.parametrize("rule", ["R32", "R33", "R34", "R35"])
def test_nothing_is_said_of_what_was_not_asked(rule: str) -> None:
    assert verdict_on(FAMILY, rule, without_ratings(sample())) == Silent("not-asked")


def test_r32_is_silent_when_one_of_the_two_questions_was_not_asked() -> None:
    both = wanted_and_realised(0, 9)
    rated = both.ratings
    importance = replace(both, ratings=rated[rated["item"] == "F_TOP3"], digest="5" * 64)
    realised = replace(both, ratings=rated[rated["item"] != "F_TOP3"], digest="6" * 64)
    assert verdict_on(FAMILY, "R32", importance) == Silent("not-asked")
    assert verdict_on(FAMILY, "R32", realised) == Silent("not-asked")


# -- R33: whence the reference figure comes --------------------------------------------------------------


def test_r33_speaks_whenever_the_published_column_is_shown() -> None:
    assert found_on(FAMILY, "R33", wanted_and_realised(4, 5)) == (Found(),)


def test_r33_is_silent_when_too_few_answered_to_show_the_column() -> None:
    assert verdict_on(FAMILY, "R33", wanted_and_realised(4, 4)) == Silent("few-answers")


# -- R34: the weakest kind of trust ----------------------------------------------------------------------

_ITEMS = {
    "competence": ("C1", "C2", "C3"),
    "contract": ("K1t", "K2t", "K3t"),
    "communication": ("M1", "M2", "M3"),
}


def rated_kinds(**people: Sequence[float]) -> Survey:
    """Every person answers the same to the three items of a kind."""
    return asked({item: people[kind] for kind, items in _ITEMS.items() for item in items})


def test_r34_speaks_when_one_kind_lies_below_both_others() -> None:
    high = [5.0] * 9 + [3.0]
    survey = rated_kinds(competence=high, contract=high, communication=[2.0] * 8 + [4.0] * 2)
    weakest = Found({"dim": "communication", "p": 0.2}, extent=0.8)
    assert found_on(FAMILY, "R34", survey) == (weakest,)


def test_r34_does_not_speak_when_the_difference_may_be_none() -> None:
    """One person of ten decides: in a third of the draws that person is not among them."""
    survey = rated_kinds(
        competence=[5.0] * 9 + [3.0], contract=[5.0] * 9 + [3.0], communication=[5.0] * 8 + [3.0] * 2
    )
    assert found_on(FAMILY, "R34", survey) == ()


def test_r34_does_not_speak_when_two_kinds_are_equally_low() -> None:
    low = [2.0] * 9 + [5.0]
    survey = rated_kinds(competence=[5.0] * 9 + [3.0], contract=low, communication=low)
    assert found_on(FAMILY, "R34", survey) == ()


def test_r34_is_silent_below_ten_answers() -> None:
    high = [5.0] * 8 + [3.0]
    survey = rated_kinds(competence=high, contract=high, communication=[2.0] * 7 + [4.0] * 2)
    assert verdict_on(FAMILY, "R34", survey) == Silent("few-answers")


def test_r34_is_silent_when_a_kind_was_not_asked() -> None:
    survey = asked({item: [5.0] * 9 + [3.0] for item in ("C1", "C2", "M1", "M2")})
    assert verdict_on(FAMILY, "R34", survey) == Silent("not-asked")


def test_r34_is_silent_when_the_statements_of_a_kind_do_not_go_together() -> None:
    high = [5.0] * 9 + [3.0]
    scattered = {"M1": [5.0, 1.0] * 5, "M2": [1.0, 5.0] * 5, "M3": [5.0, 5.0, 1.0, 1.0, 3.0] * 2}
    survey = asked({item: high for kind in ("competence", "contract") for item in _ITEMS[kind]} | scattered)
    assert verdict_on(FAMILY, "R34", survey) == Silent("undefined")


# -- R35: one-sided trust --------------------------------------------------------------------------------


def trusting(pairs: int, one_sided: int, extra: Sequence[tuple[str, str]] = ()) -> Survey:
    """So many pairs along a ring rated from both sides, so many of them trusted by one side only."""
    rows = []
    for i in range(pairs):
        ends = f"a{i}", f"a{(i + 1) % pairs}"
        rows += [("", *ends, "TC", 5.0), ("", *reversed(ends), "TC", 2.0 if i < one_sided else 5.0)]
    rows += [("", *ends, "TC", 5.0) for ends in extra]
    reports = pd.DataFrame(rows, columns=["wave", "ego", "alter", "item", "value"])
    return replace(
        asked({"D1": [3.0] * 5}), trust_reports=reports, digest=f"{pairs}t{one_sided}".ljust(64, "0")
    )


def test_r35_speaks_above_two_fifths_of_fifteen_pairs() -> None:
    assert found_on(FAMILY, "R35", trusting(15, 7)) == (Found({"p": 7 / 15}, extent=7 / 15),)


def test_r35_does_not_speak_at_two_fifths() -> None:
    assert found_on(FAMILY, "R35", trusting(15, 6)) == ()


def test_r35_is_silent_below_fifteen_pairs() -> None:
    assert verdict_on(FAMILY, "R35", trusting(14, 14)) == Silent("few-ties")


def test_r35_is_silent_when_too_few_rated() -> None:
    assert verdict_on(FAMILY, "R35", trusting(4, 4)) == Silent("few-answers")


def test_r35_is_silent_when_one_actor_gave_most_of_the_ratings() -> None:
    by_one = [("a0", f"b{i}") for i in range(40)]
    assert verdict_on(FAMILY, "R35", trusting(15, 15, by_one)) == Silent("withheld")


def test_r35_is_silent_when_one_actor_is_in_most_of_the_pairs() -> None:
    star = [end for i in range(12) for end in (("hub", f"b{i}"), (f"b{i}", "hub"))]
    rated_once = [(f"c{i}", f"c{(i + 1) % 40}") for i in range(40)]
    assert verdict_on(FAMILY, "R35", trusting(15, 15, [*star, *rated_once])) == Silent("withheld")


def test_a_withheld_share_cannot_be_read_from_the_verdict() -> None:
    facts = TrustFacts(one_sided_reason="withheld", one_sided=0.9)
    assert TRUST_RULES["R35"](facts, TOLD_NOTHING) == Silent("withheld")


# -- texts -----------------------------------------------------------------------------------------------


def test_trust_wants_no_study() -> None:
    assert trust_wanted(None) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_conditions_tell_the_thresholds(language: str) -> None:
    limits = {
        key: entry["value"]
        for name in ("trust", "tie_trust")
        for key, entry in table("thresholds")[name].items()
    }
    texts = Texts(language)
    gap = texts("rule-r32-condition")
    assert share(texts, limits["gap_share"]) in gap
    assert share(texts, limits["gap_upper"]) in gap
    assert str(limits["weakest_answers"]) in texts("rule-r34-guard")
    assert str(limits["gap_answers"]) in texts("rule-r32-guard")
    assert share(texts, limits["one_sided"]) in texts("rule-r35-condition")
    assert str(limits["pairs"]) in texts("rule-r35-condition")


def test_the_survey_without_ties_has_no_trust_in_ties() -> None:
    assert verdict_on(FAMILY, "R35", without_ties(sample())) == Silent("not-asked")
