"""What ties say to the members' verdict: they support or question it, and never change the label."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import pandas as pd
import pytest

from tests.network.surveys import survey
from verkosto.analysis import Analysis
from verkosto.analysis.check_table import KEYS
from verkosto.analysis.roles import named_coordinators
from verkosto.analysis.structure_checks import Check, checked, tightness
from verkosto.instruments.four import TYPES, FourTypes, Grade
from verkosto.model import Relation, Survey

NAMES = "abcdefghijkl"
CONTACT = Relation("contact", "Contact")
STAR = [("a", other) for other in NAMES[1:]]
RING = [(NAMES[i], NAMES[(i + 1) % 12]) for i in range(12)]
#: Three circles of four who all know one another, and one tie from circle to circle.
CIRCLES = [
    *((a, b) for circle in ("abcd", "efgh", "ijkl") for a in circle for b in circle if a < b),
    ("d", "e"),
    ("h", "i"),
    ("l", "a"),
]
#: Three circles of four with nothing between them.
APART = CIRCLES[:-3]
#: One actor between three circles (of four, four and three) that have nothing else in common.
BROKER = [
    *((a, b) for circle in ("bcde", "fghi", "jkl") for a in circle for b in circle if a < b),
    *(("a", other) for other in "bcfgjk"),
]


def asked(
    pairs: Iterable[tuple[str, str]],
    roles: Mapping[str, str] | None = None,
    *,
    both: bool = True,
    names: Sequence[str] = NAMES,
    silent: Sequence[str] = (),
    heading: str = "rooli",
) -> Survey:
    """A survey in which both ends (or the first alone) name each pair."""
    rows = [pair for a, b in pairs for pair in ([(a, b), (b, a)] if both else [(a, b)])]
    groups = None
    if roles is not None:
        groups = pd.DataFrame({heading: [roles.get(name) for name in names]}, index=list(names))
    return survey(rows, members=names, nonrespondents=silent, groups=groups, relations=[CONTACT])


def analysis(asked: Survey, best: str = "", grade: Grade = "clear") -> Analysis:
    """An analysis in which the members' verdict is given."""
    made = Analysis(asked)
    made.scores.__dict__["four"] = FourTypes(20, best=best, second="K", grade=grade) if best else None
    return made


def found(asked: Survey, key: str) -> Check:
    return next(check for check in checked(analysis(asked)).checks if check.key == key)


LED = {"a": "Koordinaattori", "b": "jäsen"}


def test_without_a_verdict_of_the_members_all_checks_are_hints() -> None:
    told = checked(analysis(asked(RING)))
    assert tuple(check.key for check in told.checks) == KEYS
    assert {check.type for check in told.checks} == set(TYPES)
    assert (told.four, told.contradictions, told.grade) == (None, 0, "cannot-tell")


@pytest.mark.parametrize("best", TYPES)
def test_with_a_verdict_only_its_own_type_is_checked(best: str) -> None:
    told = checked(analysis(asked(RING), best))
    assert {check.type for check in told.checks} == {best}


@pytest.mark.parametrize(
    "little, reason",
    [
        (asked([]), "no-ties"),
        (asked(RING[:8], names=NAMES[:9]), "small-network"),
        (asked(RING, silent="abcd"), "low-response"),
    ],
    ids=["no reports", "nine actors", "67 % answered"],
)
def test_of_too_few_actors_or_answers_the_structure_is_not_asked(little: Survey, reason: str) -> None:
    told = checked(analysis(little, "H"))
    assert (told.reason, told.checks, told.grade) == (reason, (), "clear")


def test_three_quarters_of_twelve_are_enough() -> None:
    told = checked(analysis(asked(RING, silent="abc"), "H"))
    assert told.reason is None
    assert told.checks


@pytest.mark.parametrize(
    "pairs, roles, key, verdict, who",
    [
        (STAR, None, "h-routes", "supports", ""),
        (RING, None, "h-routes", "contradicts", ""),
        (STAR, LED, "h-top", "supports", "a"),
        (STAR, {"b": "ohjausryhmä"}, "h-top", "contradicts", "a"),
        (STAR, {"b": "jäsen"}, "h-top", "unknown", "a"),
        (STAR, None, "h-top", "unknown", "a"),
        (STAR, None, "h-arrows", "unknown", ""),
        (RING, None, "y-whole", "supports", ""),
        (APART, None, "y-whole", "contradicts", ""),
        (RING[:-2] + RING[-1:], None, "y-whole", "supports", ""),
        (RING[:-3], None, "y-whole", "contradicts", ""),
        (STAR, LED, "y-coordinators", "supports", ""),
        (RING, LED, "y-coordinators", "neutral", ""),
        (RING, None, "y-coordinators", "unknown", ""),
        (RING, None, "y-routes", "supports", ""),
        (STAR, None, "y-routes", "contradicts", "a"),
        (BROKER, None, "y-carried", "contradicts", "a"),
        (CIRCLES, None, "y-carried", "neutral", ""),
        (RING, None, "y-carried", "neutral", ""),
        (RING, {"a": "jäsen"}, "v-coordinator", "supports", ""),
        (RING, None, "v-coordinator", "unknown", ""),
        (STAR, LED, "v-coordinator", "contradicts", "a"),
        (STAR, {"b": "coordinator"}, "v-coordinator", "neutral", ""),
        (STAR, None, "v-even", "contradicts", ""),
        (RING, None, "v-even", "neutral", ""),
        (CIRCLES, None, "v-closed", "supports", ""),
        (APART, None, "k-apart", "supports", ""),
        (RING, None, "k-apart", "contradicts", ""),
        (RING, None, "k-unconfirmed", "contradicts", ""),
        (CIRCLES, None, "k-chance", "neutral", ""),
        (RING, None, "k-chance", "supports", ""),
    ],
)
def test_a_check_says_what_the_ties_say(
    pairs: list[tuple[str, str]], roles: dict[str, str] | None, key: str, verdict: str, who: str
) -> None:
    check = found(asked(pairs, roles), key)
    assert (check.type, check.verdict, check.who) == (key[0].upper(), verdict, who)


def test_a_check_shows_its_figure_beside_chance() -> None:
    star = found(asked(STAR), "h-routes")
    assert star.value == 1
    assert star.chance is not None
    assert star.chance[0] < star.chance[1] < 1
    assert found(asked(STAR, LED), "h-top").value == 1
    assert found(asked(BROKER), "y-carried").value == pytest.approx(4 / 11)
    assert found(asked(APART), "k-apart").value == pytest.approx(1 - 36 / 132)


def test_confirmation_is_unknown_where_one_side_cannot_confirm() -> None:
    assert found(asked(RING, both=False), "k-unconfirmed").verdict == "supports"
    unordered = replace(asked(RING, both=False), relations=(Relation("contact", "", directed=False),))
    assert found(unordered, "k-unconfirmed").verdict == "unknown"


def test_arrows_that_all_point_down_support_a_hierarchy() -> None:
    """Two lead three each, who lead two or one: every route runs one way, H = 1."""
    rows = [("a", "c"), ("a", "d"), ("b", "e"), ("b", "f"), ("c", "g"), ("c", "h"), ("d", "i"), ("e", "j")]
    rows += [("f", "k"), ("f", "l"), ("a", "b"), ("a", "g"), ("c", "i"), ("b", "j"), ("g", "l")]
    made = survey(rows, members=NAMES, relations=[Relation("referral", "Referral")])
    check = found(made, "h-arrows")
    assert check.value == 1
    assert check.chance is not None
    assert check.verdict == ("supports" if check.chance[1] < 1 else "neutral")


@pytest.mark.parametrize(
    "grade, after",
    [
        ("clear", "indicative"),
        ("indicative", "cannot-tell"),
        ("mixed", "mixed"),
        ("cannot-tell", "cannot-tell"),
    ],
)
def test_two_contradictions_lower_the_grade_by_one_step(grade: Grade, after: Grade) -> None:
    """K with a confirmed ring: F = 0 and c = 1 (the contradiction of domain 4.1)."""
    told = checked(analysis(asked(RING), "K", grade))
    assert (told.contradictions, told.grade) == (2, after)
    assert told.four is not None
    assert (told.four.best, told.four.grade) == ("K", grade)


def test_one_contradiction_changes_nothing_and_more_than_two_no_more_than_one_step() -> None:
    assert checked(analysis(asked(RING), "H")).contradictions == 1
    assert checked(analysis(asked(RING), "H")).grade == "clear"
    star = checked(analysis(asked(STAR, LED), "V"))
    assert star.contradictions >= 2
    assert star.grade == "indicative"


@pytest.mark.parametrize(
    "words, heading, named",
    [
        ({"a": "Verkostokoordinaattori"}, "x", ["a"]),
        ({"a": "Verkoston koordinaattori"}, "x", ["a"]),
        ({"b": "Ohjausryhmän jäsen"}, "x", ["b"]),
        ({"c": "Network COORDINATOR"}, "x", ["c"]),
        ({"c": "Styrgruppen", "d": "samordnare"}, "x", ["c", "d"]),
        ({"c": "jäsen"}, "x", None),
        ({"c": "jäsen"}, "Rooli", []),
        ({}, "Rooli", None),
    ],
)
def test_coordinators_are_known_by_their_background(
    words: dict[str, str], heading: str, named: list[str] | None
) -> None:
    found = named_coordinators(asked(RING, words, heading=heading))
    assert (None if found is None else list(found)) == named


# -- loose or tight --------------------------------------------------------------------------------


def rated(pairs: Iterable[tuple[str, str, float]], **others: object) -> Survey:
    """Contacts on a scale of 1 … 5, of which 4 is strong; both ends give the same strength."""
    rows = [row for a, b, s in pairs for row in ((a, b, 1.0, s), (b, a, 1.0, s))]
    valued = Relation("contact", "Contact", valued=True, scale=(1, 5))
    return survey(rows, members=NAMES, relations=[valued], **others)  # type: ignore[arg-type]


@pytest.mark.parametrize("strong, place", [(5, "loose"), (6, "between"), (18, "between"), (19, "tight")])
def test_tightness_is_placed_by_strong_ties_of_a_member(strong: int, place: str) -> None:
    """Twelve members: 2·5/12 = 0.83, 1 and 3 lie between, 2·19/12 = 3.17."""
    pairs = [(a, b) for a in NAMES for b in NAMES if a < b][:30]
    told = tightness(Analysis(rated([(a, b, 5.0 if i < strong else 2.0) for i, (a, b) in enumerate(pairs)])))
    assert told.place == place
    assert told.mean_strong == pytest.approx(2 * strong / 12)
    assert told.confirmed_share == pytest.approx(strong / 30)
    assert told.transitivity_chance is not None
    assert told.reason is None


def test_tightness_is_unknown_where_strength_is_not_known() -> None:
    told = tightness(Analysis(asked(RING)))
    assert (told.place, told.reason) == ("", "no-strength")
    assert math.isnan(told.mean_strong)
    assert told.transitivity == 0


def test_a_few_ties_of_unknown_strength_do_not_hide_a_place_that_they_cannot_change() -> None:
    pairs = [(a, b) for a in NAMES for b in NAMES if a < b][:30]
    known = [(a, b, 5.0 if i < 20 else math.nan) for i, (a, b) in enumerate(pairs)]
    assert tightness(Analysis(rated(known))).place == "tight"
    open_ = [(a, b, 5.0 if i < 10 else math.nan) for i, (a, b) in enumerate(pairs)]
    assert tightness(Analysis(rated(open_))).reason == "no-strength"


def test_tightness_needs_ties_members_and_answers() -> None:
    assert tightness(Analysis(replace(asked(RING), relations=()))).reason == "no-ties"
    assert tightness(Analysis(asked(RING[:3], names="abcd"))).reason == "small-network"
    assert tightness(Analysis(asked(RING, silent="abcdefg"))).reason == "low-response"
