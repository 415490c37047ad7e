"""R09 … R14 and R25: each fires, just does not, and stays silent where it cannot tell."""

from __future__ import annotations

from dataclasses import replace
from math import nan

import pytest

from tests.network.surveys import survey
from tests.survey.files import csv_file, read
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.centre import (
    BesideChance,
    Bridge,
    Centre,
    Leaver,
    centre_facts,
    centre_wanted,
)
from verkosto.guidance.rules.centre import CENTRE_RULES
from verkosto.guidance.team import Goal, TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.text import LANGUAGES, texts

ABOVE = BesideChance(0.31, 0.10, 0.30)
INSIDE = BesideChance(0.30, 0.10, 0.30)
BRIDGE = Bridge("k", "Kela", 0.70, coordinator=False)
CUT = Leaver("k", "Kela", left_behind=4, parts=1, before=0.40, after=0.50)
COORDINATOR = Leaver("k", "Kela", left_behind=0, parts=0, before=0.375, after=0.525)
FACTS = Centre(ABOVE, arrows=False, routes=ABOVE, bridge=BRIDGE, members=20)
TOLD_NOTHING = TeamSays()
RENEWAL, PERMANENT = TeamSays(Goal.INNOVATION), TeamSays(Goal.PERMANENT)
NAMES = TeamSays(names=True)


def verdict(rule: str, facts: Centre, team: TeamSays = TOLD_NOTHING) -> Verdict:
    return CENTRE_RULES[rule](facts, team)


def the(found: Verdict) -> Found:
    assert not isinstance(found, Silent)
    (one,) = found
    return one


def leaving(*cuts: Leaver) -> Centre:
    return replace(FACTS, cuts=cuts)


def led_by(*coordinators: Leaver) -> Centre:
    return replace(FACTS, coordinators=coordinators)


# -- R09 and R10 -----------------------------------------------------------------------------------

GOALS = {"R09": RENEWAL, "R10": PERMANENT}
both = pytest.mark.parametrize("rule", GOALS)


@both
def test_centralization_above_chance_speaks_to_its_goal(rule: str) -> None:
    found = the(verdict(rule, FACTS, GOALS[rule]))
    assert found.values == {"C": 0.31, "lo": 0.10, "hi": 0.30, "arrows": False}
    assert found.extent == pytest.approx(0.01)


@both
def test_centralization_at_the_upper_end_of_chance_is_not_above_it(rule: str) -> None:
    assert verdict(rule, replace(FACTS, ties=INSIDE), GOALS[rule]) == ()


@both
def test_centralization_says_nothing_of_goals_without_one(rule: str) -> None:
    assert verdict(rule, FACTS) == Silent("no-goal")


@pytest.mark.parametrize("rule, goal", [("R09", Goal.PERMANENT), ("R10", Goal.INNOVATION)])
def test_centralization_says_nothing_of_another_goal(rule: str, goal: Goal) -> None:
    assert verdict(rule, FACTS, TeamSays(goal)) == Silent("other-goal")
    assert verdict(rule, FACTS, TeamSays(Goal.SERVICE)) == Silent("other-goal")


@both
def test_centralization_is_not_above_chance_where_missing_answers_may_undo_that(rule: str) -> None:
    just = replace(FACTS, ties=replace(ABOVE, range=(0.30, 0.40)))
    assert verdict(rule, just, GOALS[rule]) == Silent("missing-answers")
    sure = replace(FACTS, ties=replace(ABOVE, range=(0.305, 0.40)))
    assert the(verdict(rule, sure, GOALS[rule])).values


@pytest.mark.parametrize("rule", ["R09", "R10", "R11", "R12"])
@pytest.mark.parametrize(
    "reason", ["few-actors", "low-response", "not-asked", "not-drawn", "under-way", "undefined", "no-range"]
)
def test_a_figure_that_cannot_be_compared_silences_its_rules(rule: str, reason: str) -> None:
    untold = BesideChance(reason=reason)
    facts = replace(FACTS, ties=untold, routes=untold)
    assert verdict(rule, facts, GOALS.get(rule, TOLD_NOTHING)) == Silent(reason)


# -- R11 -------------------------------------------------------------------------------------------


def test_centralization_inside_chance_tells_nothing() -> None:
    assert the(verdict("R11", replace(FACTS, ties=INSIDE))).values["C"] == 0.30


@pytest.mark.parametrize("value", [0.301, 0.099])
def test_centralization_outside_chance_is_not_said_to_be_inside(value: float) -> None:
    assert verdict("R11", replace(FACTS, ties=replace(INSIDE, value=value))) == ()


# -- R12 -------------------------------------------------------------------------------------------


def test_routes_that_run_through_few_are_told_without_any_goal() -> None:
    assert the(verdict("R12", FACTS)).values == {"C": 0.31, "lo": 0.10, "hi": 0.30}


def test_routes_that_are_hardly_concentrated_are_not_told_though_chance_gives_less() -> None:
    """In dense networks nearly everything is beyond chance: 3 %, by chance 1–2 %."""
    assert verdict("R12", replace(FACTS, routes=BesideChance(0.099, 0.01, 0.02))) == ()
    assert the(verdict("R12", replace(FACTS, routes=BesideChance(0.10, 0.01, 0.02)))).values["C"] == 0.10


def test_routes_at_the_upper_end_of_chance_are_not_told() -> None:
    assert verdict("R12", replace(FACTS, routes=INSIDE)) == ()


def test_routes_are_not_told_where_missing_answers_may_undo_the_difference() -> None:
    just = replace(FACTS, routes=replace(ABOVE, range=(0.2, 0.5)))
    assert verdict("R12", just) == Silent("missing-answers")


# -- R13 -------------------------------------------------------------------------------------------


def test_who_bridges_most_without_a_role_is_asked_for() -> None:
    found = the(verdict("R13", FACTS))
    assert found.actors == ("k",)
    assert found.values == {"named": False, "actors": ""}
    assert the(verdict("R13", FACTS, NAMES)).values == {"named": True, "actors": "Kela"}


def test_who_bridges_most_for_certain_only_without_draws_is_told_where_none_are_missing() -> None:
    assert the(verdict("R13", replace(FACTS, bridge=replace(BRIDGE, first=nan)))).values


@pytest.mark.parametrize("bridge", [replace(BRIDGE, first=0.69), replace(BRIDGE, coordinator=True), Bridge()])
def test_nothing_is_said_of_who_is_not_sure_to_bridge_most_or_is_a_coordinator(bridge: Bridge) -> None:
    assert verdict("R13", replace(FACTS, bridge=bridge)) == ()


def test_who_bridges_most_is_not_asked_for_where_chance_alone_gives_such_routes() -> None:
    """Somebody bridges most in every network."""
    assert verdict("R13", replace(FACTS, routes=INSIDE)) == ()
    assert verdict("R13", replace(FACTS, routes=replace(ABOVE, range=(0.2, 0.4)))) == Silent(
        "missing-answers"
    )
    assert verdict("R13", replace(FACTS, routes=BesideChance(reason="few-actors"))) == Silent("few-actors")


def test_nothing_is_said_of_roles_that_the_data_do_not_tell() -> None:
    assert verdict("R13", replace(FACTS, bridge=replace(BRIDGE, coordinator=None))) == Silent("not-asked")


@pytest.mark.parametrize("reason", ["few-actors", "low-response", "not-drawn", "under-way", "no-range"])
def test_who_bridges_most_is_not_told_where_it_cannot_be(reason: str) -> None:
    assert verdict("R13", replace(FACTS, bridge=Bridge(reason=reason))) == Silent(reason)


# -- R14 -------------------------------------------------------------------------------------------


def test_an_actor_on_whom_others_hang_is_told() -> None:
    found = the(verdict("R14", leaving(CUT)))
    assert found.values == {"k": 1, "sure": 0, "drawn": "nothing", "more": 0, "named": False, "actors": ""}
    assert found.extent == pytest.approx(4 / 20)


def test_nothing_is_said_where_nobody_cuts_the_network() -> None:
    assert verdict("R14", leaving()) == ()


def test_at_most_five_are_named_and_only_where_names_are_allowed() -> None:
    seven = leaving(*(replace(CUT, actor=name, label=name.upper()) for name in "abcdefg"))
    values = the(verdict("R14", seven, NAMES)).values
    assert (values["actors"], values["more"], values["k"]) == ("A; B; C; D; E", 2, 7)
    assert the(verdict("R14", seven)).values["actors"] == ""


@pytest.mark.parametrize(
    "drawn, word, sure",
    [((0.7, 0.9), "all", 2), ((0.69, 0.9), "some", 1), ((0.69, 0.05), "nowhere", 0)],
)
def test_how_sure_a_cut_is_comes_from_the_draws(drawn: tuple[float, ...], word: str, sure: int) -> None:
    facts = leaving(*(replace(CUT, drawn=share) for share in drawn))
    values = the(verdict("R14", facts)).values
    assert (values["drawn"], values["sure"]) == (word, sure)


def test_cuts_that_hardly_any_draw_shows_are_not_told() -> None:
    assert verdict("R14", leaving(replace(CUT, drawn=0.049))) == Silent("missing-answers")


# -- R25 -------------------------------------------------------------------------------------------


def test_a_coordinator_without_whom_others_are_further_apart_is_told() -> None:
    found = the(verdict("R25", led_by(COORDINATOR), NAMES))
    assert found.values == {
        "d1": 0.375, "d2": 0.525, "left": 0, "unsure": False, "led": 1, "named": True, "actors": "Kela",
    }  # fmt: skip
    assert found.extent == pytest.approx(0.15)


def test_a_coordinator_without_whom_little_changes_is_not_told() -> None:
    assert verdict("R25", led_by(replace(COORDINATOR, after=0.524))) == ()


def test_nothing_is_said_where_nobody_is_named_to_coordinate() -> None:
    assert verdict("R25", led_by()) == ()


def test_a_coordinator_without_whom_there_are_more_parts_is_told() -> None:
    assert the(verdict("R25", led_by(CUT))).values["left"] == 4
    assert the(verdict("R25", led_by(replace(CUT, drawn=0.70)))).values["left"] == 4


def test_parts_that_few_draws_show_do_not_count() -> None:
    unsure = replace(CUT, drawn=0.69)
    assert verdict("R25", led_by(unsure)) == ()
    values = the(verdict("R25", led_by(replace(unsure, after=0.6)))).values
    assert (values["left"], values["unsure"]) == (0, True)


def test_of_several_coordinators_the_one_who_would_be_missed_most_is_told() -> None:
    worse = replace(COORDINATOR, actor="v", label="Vero", after=0.7)
    found = the(verdict("R25", led_by(COORDINATOR, worse), NAMES))
    assert (found.actors, found.values["led"], found.values["actors"]) == (("v",), 2, "Vero")


def test_a_coordinator_is_not_told_where_roles_or_distances_are_not_known() -> None:
    assert verdict("R25", FACTS) == Silent("not-asked")
    assert verdict("R25", led_by(replace(COORDINATOR, before=nan, after=nan))) == Silent("undefined")


@pytest.mark.parametrize("rule", ["R14", "R25"])
@pytest.mark.parametrize("reason", ["few-actors", "low-response", "not-asked", "not-drawn", "under-way"])
def test_what_hangs_on_one_is_not_told_where_it_cannot_be(rule: str, reason: str) -> None:
    facts = replace(FACTS, leaving=reason, coordinators=() if rule == "R25" else None)
    assert verdict(rule, facts) == Silent(reason)


# -- the sentences ---------------------------------------------------------------------------------

SPOKEN = {
    "R09": (FACTS, RENEWAL),
    "R10": (replace(FACTS, arrows=True), PERMANENT),
    "R11": (replace(FACTS, ties=INSIDE), NAMES),
    "R12": (FACTS, NAMES),
    "R13": (FACTS, NAMES),
    "R14": (leaving(*(replace(CUT, drawn=0.9) for _ in range(7))), NAMES),
    "R25": (led_by(CUT, CUT), NAMES),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", SPOKEN)
def test_every_sentence_can_be_said(rule: str, language: str) -> None:
    facts, team = SPOKEN[rule]
    said = finding_text(texts(language), rule, the(verdict(rule, facts, team)))
    assert "{" not in said
    assert "  " not in said
    assert said.endswith((".", "?"))


def test_one_actor_and_several_are_said_differently() -> None:
    one, two = (
        finding_text(texts("fi"), "R14", the(verdict("R14", leaving(*[CUT] * n), NAMES))) for n in (1, 2)
    )
    assert one.startswith("Verkosto katkeaisi, jos yksi tietty toimija (Kela) jäisi pois.")
    assert two.startswith("Verkostossa on 2 toimijaa, joista jo yhden poisjäänti katkaisisi sen: Kela; Kela.")


def test_names_are_not_said_without_leave() -> None:
    for rule, facts in (("R13", FACTS), ("R14", leaving(CUT)), ("R25", led_by(CUT))):
        assert "Kela" not in finding_text(texts("fi"), rule, the(verdict(rule, facts)))


# -- the facts, from a file ------------------------------------------------------------------------

LEFT, RIGHT = "abcdef", "uvwxyz"
PEOPLE = "Tunnus;Rooli;Vastasi\n" + "".join(
    f"{name};{'koordinaattori' if name == 'a' else 'jäsen'};{{{name}}}\n" for name in f"{LEFT}{RIGHT}k"
)
TIES = "Vastaaja;Kumppani;Suhde\n" + "".join(
    f"{ego};{alter};Yhteys\n"
    for side in (f"{LEFT[:3]}k", f"{RIGHT[:3]}k", LEFT, RIGHT)
    for ego in side
    for alter in side
    if ego != alter
)
"""Two sixes who all know one another, joined by k alone, who is not the coordinator."""


def told(silent: str = "", draws: int = 40, roles: bool = True, *, knowing: bool = True) -> Centre:
    people = PEOPLE.format_map({name: "ei" if name in silent else "kyllä" for name in f"{LEFT}{RIGHT}k"})
    if not roles:
        people = people.replace("Rooli", "Ammatti").replace("koordinaattori", "ohjaaja")
    ties = "".join(row + "\n" for row in TIES.splitlines() if row[:2] not in {f"{name};" for name in silent})
    analysis = Analysis(read(csv_file(people, "p.csv"), csv_file(ties, "c.csv")), Settings(draws=draws))
    scope = Scope(analysis, "contact", View.UNION)
    for study in centre_wanted(scope) if knowing else ():
        analysis.studies.result(study)
    return centre_facts(scope)


def test_the_bridge_between_two_sides_is_told_with_what_hangs_on_it() -> None:
    facts = told()
    assert (facts.bridge.actor, facts.bridge.coordinator) == ("k", False)
    assert [(cut.actor, cut.left_behind, cut.parts) for cut in facts.cuts] == [("k", 6, 1)]
    assert [one.actor for one in facts.coordinators or ()] == ["a"]
    assert the(verdict("R13", facts)).actors == ("k",)
    assert the(verdict("R12", facts)).values
    assert verdict("R25", facts) == ()


def test_where_two_did_not_answer_the_bridge_is_told_with_the_share_of_the_draws() -> None:
    """11 of 13 answered: 85 % is not reached, so nobody is said to bridge most; the cut has its share."""
    facts = told(silent="fz")
    assert facts.bridge == Bridge(reason="low-response")
    assert 0 <= facts.cuts[0].drawn <= 1
    assert facts.routes.range is not None
    assert 0 <= told(silent="z").bridge.first <= 1


def test_facts_wait_for_their_studies_and_do_not_make_them() -> None:
    facts = told(knowing=False)
    assert (facts.ties.reason, facts.routes.reason, facts.leaving) == ("under-way",) * 3
    silent = told(silent="z", knowing=False)
    assert silent.bridge.reason == "under-way"


def test_without_draws_nothing_is_compared_and_what_missing_answers_may_undo_is_not_told() -> None:
    facts = told(silent="z", draws=0)
    assert (facts.ties.reason, facts.routes.reason) == ("not-drawn", "not-drawn")
    assert (facts.bridge.reason, facts.leaving) == ("not-drawn", "not-drawn")
    assert told(draws=0).cuts, "everybody answered: there is nothing to draw"


def test_below_seventy_per_cent_and_without_roles_rules_say_why_they_are_silent() -> None:
    few = told(silent="efxyz")
    assert (few.ties.reason, few.routes.reason) == ("low-response", "low-response")
    assert (few.bridge.reason, few.leaving) == ("low-response", "low-response")
    assert verdict("R13", told(roles=False)) == Silent("not-asked")
    assert verdict("R25", told(roles=False)) == Silent("not-asked")


def test_a_survey_without_ties_was_not_asked() -> None:
    facts = centre_facts(Scope(Analysis(read(csv_file(TIES, "c.csv"))), "", View.UNION))
    assert {facts.ties.reason, facts.routes.reason, facts.bridge.reason, facts.leaving} == {"not-asked"}


def test_nine_actors_are_too_few_for_chance_and_enough_for_cuts() -> None:
    nine = "a;b\nb;c\nc;a\nc;d\nd;e\ne;f\nf;g\ng;h\nh;i\ni;e\n"
    scope = Scope(Analysis(read(csv_file(nine, "t.csv")), Settings(draws=20)), "contact", View.UNION)
    for study in centre_wanted(scope):
        scope.analysis.studies.result(study)
    facts = centre_facts(scope)
    assert facts.ties.reason == "few-actors"
    assert {cut.actor for cut in facts.cuts} == {"c", "d", "e"}


@pytest.mark.parametrize("ties", ["none but one", "all that there can be"])
def test_where_every_network_with_so_many_ties_has_the_same_figure_nothing_is_compared(ties: str) -> None:
    """“0 %, at random 0–0 %” tells nothing of centralization."""
    names = [f"t{k:02}" for k in range(12)]
    pairs = [(a, b) for a in names for b in names if a < b]
    rows = pairs if ties.startswith("all") else pairs[:1]
    asked = survey([*rows, *((b, a) for a, b in rows)], members=names)
    look = Scope(Analysis(asked, Settings(draws=60)), "contact", View.UNION)
    for study in centre_wanted(look):
        look.analysis.studies.result(study)
    for rule in ("R11", "R12"):
        assert verdict(rule, centre_facts(look)) == Silent("undefined")
