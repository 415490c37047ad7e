"""Both sides of Q1 … Q6 on the samples, counted anew from the sheets, and what is said of them."""

from __future__ import annotations

from functools import cache
from math import isnan
from statistics import mean

import networkx as nx
import numpy as np
import pytest
from scipy.stats import binomtest

from tests.guidance.raw_ratings import means_of, people, positive
from tests.guidance.raw_ties import english, finnish
from tests.rated_surveys import sample
from tests.samples.sheets import ENGLISH, WAVES, rows
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.perception import Perception, perception_facts, perception_wanted
from verkosto.guidance.facts.perception_sides import Counted, Crossed, Rated, Routes, StrongTies
from verkosto.guidance.rules.perception import PERCEPTION_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent, Verdict
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.text import Texts

BEFORE, NOW = WAVES


@cache
def facts(file: str = "ohjausverkosto.xlsx", wave: str | None = None, draws: int = 200) -> Perception:
    """Of the contacts, with the studies that the rules want."""
    analysis = Analysis(sample(file), Settings(wave=wave, draws=draws))
    scope = Scope(analysis, "contact", View.UNION)
    for study in perception_wanted(scope) if draws else ():
        analysis.studies.result(study)
    return perception_facts(scope)


def verdict(rule: str, file: str = "ohjausverkosto.xlsx", wave: str | None = None) -> Verdict:
    return PERCEPTION_RULES[rule](facts(file, wave), TeamSays())


# -- what was rated --------------------------------------------------------------------------------------


@pytest.mark.parametrize("wave", WAVES)
def test_the_ratings_are_those_of_the_sheet(wave: str) -> None:
    told = facts(wave=wave)
    found = {"D2": told.dialogue, "P1": told.knowing, "P2": told.trust, "E1": told.expertise}
    for item, rated in found.items():
        assert rated == Rated(*positive(wave, item))
        assert rated is not None
        interval = binomtest(rated.positive, rated.n).proportion_ci(method="wilson")
        assert rated.low == pytest.approx(interval.low)


@pytest.mark.parametrize("wave", WAVES)
def test_the_type_and_the_ways_of_working_are_those_of_the_sheet(wave: str) -> None:
    told = facts(wave=wave)
    scores = np.array([means_of(wave, [f"{kind}{i}" for i in range(1, 5)], 3) for kind in "HYVK"])
    complete = ~np.isnan(scores).any(axis=0)
    assert told.describing == complete.sum()
    best = "HYVK"[int(scores[:, complete].mean(axis=1).argmax())]
    assert (told.joint != "") == (best == "Y")
    ways = [one for one in means_of(wave, [f"S{i}" for i in range(1, 8)], 5) if not isnan(one)]
    assert told.strong_ways is not None
    assert told.strong_ways.value == pytest.approx(25 * (mean(ways) - 1))
    assert told.strong_ways.n == len(ways)
    assert told.strong_ways.low < told.strong_ways.value < told.strong_ways.high


def test_the_coordination_is_that_of_the_sheet() -> None:
    """GOV: of those who chose one, so many chose that the members coordinate together."""
    column = next(name for name in people(NOW)[0] if name == "GOV" or "koordinoi" in str(name).lower())
    told = [row[column] for row in people(NOW) if row[column] and "osaa sanoa" not in str(row[column])]
    together = max(set(told), key=told.count)
    assert facts(wave=NOW).shared == Rated(told.count(together), len(told))


# -- what the ties show ----------------------------------------------------------------------------------


def test_one_way_pairs_are_those_that_one_of_two_respondents_names() -> None:
    for told, raw in ((facts(wave=NOW), finnish()), (facts(ENGLISH), english())):
        known = [sides for pair, sides in raw.sides.items() if pair <= raw.answered]
        single = sum(len(sides) == 1 for sides in known)
        assert isinstance(told.one_way, Counted)
        assert (told.one_way.hits, told.one_way.n) == (single, len(known))


def test_the_spread_of_one_way_pairs_is_that_of_pairs_with_a_common_actor() -> None:
    """Pair by pair: the products of what two pairs differ by, wherever they have an actor in common."""
    raw = finnish()
    pairs = [(pair, len(sides) == 1) for pair, sides in raw.sides.items() if pair <= raw.answered]
    share = mean(hit for _, hit in pairs)
    summed = sum((a - share) * (b - share) for one, a in pairs for other, b in pairs if one & other)
    actors = len(set().union(*(pair for pair, _ in pairs)))
    expected = (actors / (actors - 1) * summed) ** 0.5 / len(pairs)
    told = facts(wave=NOW).one_way
    assert isinstance(told, Counted)
    assert told.spread == pytest.approx(expected)


def test_members_with_few_contacts_are_counted_among_those_who_answered() -> None:
    for told, raw in ((facts(wave=NOW), finnish()), (facts(ENGLISH), english())):
        few = sum(raw.graph.degree[actor] <= 1 for actor in raw.answered)
        assert told.few_contacts == Counted(few, len(raw.answered))


def test_strong_ties_are_bounded_by_both_sides_at_the_limits_that_are_shown() -> None:
    raw, ties = finnish(), facts(wave=NOW).strong_ties
    assert isinstance(ties, StrongTies)
    assert ties.most.n == ties.least.n == len(raw.sides)
    both = sum(sum(sides.values()) == 2 for sides in raw.sides.values())
    either = sum(any(sides.values()) for sides in raw.sides.values())
    assert ties.least.hits <= both < either <= ties.most.hits  # the strip of rules widens the default


def test_one_sided_trust_is_counted_as_a_whole() -> None:
    """A report trusts when the mean of its items is 4 or more."""
    trusts: dict[tuple[str, str], list[float]] = {}
    for row in rows(ENGLISH, "Ties"):
        values = [row[item] for item in ("TC", "TK", "TM") if isinstance(row.get(item), int | float)]
        if values and row["respondent"] != row["partner"]:
            trusts.setdefault((row["respondent"], row["partner"]), []).extend(values)
    pairs = [pair for pair in trusts if pair[0] < pair[1] and pair[::-1] in trusts]
    sides = [[mean(trusts[one]) >= 4 - 1e-9 for one in (pair, pair[::-1])] for pair in pairs]
    assert facts(ENGLISH).one_sided == Counted(sum(one != other for one, other in sides), len(sides))


def test_routes_run_through_the_planted_broker_beyond_chance() -> None:
    raw, random = finnish(), np.random.default_rng(5)
    shares = sorted(nx.betweenness_centrality(raw.graph).values())
    routes = facts(wave=NOW).routes
    assert isinstance(routes, Routes)
    assert routes.share == pytest.approx(shares[-1])
    assert routes.alone == (shares[-1] >= 2 * shares[-2])

    def concentrated(graph: nx.Graph[int] | nx.Graph[str]) -> float:
        each = sorted(nx.betweenness_centrality(graph).values())
        return sum(each[-1] - one for one in each) / (len(each) - 1)

    n, m = raw.graph.number_of_nodes(), raw.graph.number_of_edges()
    drawn = [concentrated(nx.gnm_random_graph(n, m, seed=int(random.integers(1 << 31)))) for _ in range(200)]
    assert (routes.place == "above") == (concentrated(raw.graph) > np.quantile(drawn, 0.975))


def test_ties_across_sectors_are_counted_beside_shuffled_sectors() -> None:
    raw, random = finnish(), np.random.default_rng(6)
    sector = raw.groups("Sektori")
    ties = [tuple(pair) for pair in raw.sides if all(sector[actor] for actor in pair)]
    share = mean(sector[one] != sector[other] for one, other in ties)
    crossed = facts(wave=NOW).crossed
    assert isinstance(crossed, Crossed)
    assert (crossed.attribute, crossed.ties) == ("Sektori", len(ties))
    assert crossed.share == pytest.approx(share)
    drawn = []
    strata = [[a for a in sector if sector[a] and (a in raw.answered) == kind] for kind in (True, False)]
    for _ in range(400):
        label = {
            actor: sector[other]
            for among in strata
            for actor, other in zip(among, random.permutation(among), strict=True)
        }
        drawn.append(mean(label[one] != label[other] for one, other in ties))
    assert crossed.expected == pytest.approx(mean(drawn), abs=0.01)
    assert (crossed.place == "below") == (share < np.quantile(drawn, 0.025))


# -- what is said ------------------------------------------------------------------------------------------


def test_only_one_question_is_asked_of_the_sample() -> None:
    """The members describe a jointly led network, and more than half of the routes run through one actor."""
    shares = sorted(nx.betweenness_centrality(finnish().graph).values())
    asked = {rule for rule in PERCEPTION_RULES if isinstance(one := verdict(rule, wave=NOW), tuple) and one}
    assert asked == {"Q4"}
    (found,) = verdict("Q4", wave=NOW)  # type: ignore[misc]
    assert isinstance(found, Found)
    assert found.values == {"by": "type", "n": facts(wave=NOW).describing, "top": pytest.approx(shares[-1])}
    sentence = finding_text(Texts("fi"), "Q4", found).replace("\N{NO-BREAK SPACE}", " ")
    assert f"mutta {100 * shares[-1]:.0f} % muiden välisistä" in sentence


def test_nothing_is_asked_of_the_wave_before() -> None:
    assert {rule: verdict(rule, wave=BEFORE) for rule in PERCEPTION_RULES} == {
        "Q1": (),
        "Q2": (),
        "Q3": Silent("not-asked"),
        "Q4": Silent("low-response"),
        "Q5": (),
        "Q6": (),
    }


@pytest.mark.parametrize("file", [ENGLISH, "tiny.csv"])
def test_nothing_is_asked_where_nobody_rated(file: str) -> None:
    for rule in PERCEPTION_RULES:
        assert verdict(rule, file) == Silent("not-asked")


# -- what waits, and what cannot be told -----------------------------------------------------------------


def scope_on(relation: str, draws: int | None = 20) -> Scope:
    analysis = Analysis(sample(), Settings(draws=draws))
    return Scope(analysis, relation, analysis.views(relation)[0])


def test_routes_and_borders_wait_for_their_studies() -> None:
    told = perception_facts(scope_on("contact"))
    assert (told.routes, told.crossed) == (Silent("under-way"), Silent("under-way"))
    undrawn = perception_facts(scope_on("contact", draws=0))
    assert (undrawn.routes, undrawn.crossed) == (Silent("not-drawn"), Silent("not-drawn"))


def test_a_flow_from_one_to_the_other_need_not_be_returned() -> None:
    """Who gives whom information: nobody expects both to say so; nor where it is one of several relations."""
    for relation in ("info", "any"):
        assert perception_facts(scope_on(relation)).one_way == Silent("not-asked")
    assert perception_facts(scope_on("info")).few_contacts == Silent("not-asked")


def test_a_list_of_ties_has_one_voice() -> None:
    assert facts("tiny.csv").one_way == Silent("not-asked")


def test_studies_are_wanted_only_where_a_rating_asks_for_them() -> None:
    wanted = [(one.kind, one.relation, one.attribute) for one in perception_wanted(scope_on("info"))]
    assert wanted == [("chance", "contact", ""), ("mixing", "info", "Sektori")]
    analysis = Analysis(sample(ENGLISH), Settings(draws=20))
    assert perception_wanted(Scope(analysis, "contact", View.UNION)) == ()
