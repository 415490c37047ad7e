"""Every number of R27a … R31 on the samples, counted anew from the sheet."""

from __future__ import annotations

from math import isnan
from statistics import mean, median

import networkx as nx
import numpy as np
import pytest

from tests.guidance.rated_scopes import found_on, scope_of
from tests.guidance.raw_ratings import answers, means_of, people
from tests.rated_surveys import sample
from tests.samples.sheets import WAVES, members, ties
from verkosto.guidance.facts.types import types_facts, types_wanted
from verkosto.guidance.rules.types import TYPES_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Family, Silent
from verkosto.guidance.wording import finding_text
from verkosto.text import Texts

FAMILY = Family("types", types_facts, types_wanted, TYPES_RULES)
BEFORE, NOW = WAVES


def own_scores(wave: str) -> dict[str, list[float]]:
    """Type → everybody's score 0 … 100; ``nan`` below three answers."""
    return {
        kind: [(one - 1) * 25 for one in means_of(wave, [f"{kind}{i}" for i in range(1, 5)], 3)]
        for kind in "HYVK"
    }


def network_scores(wave: str) -> dict[str, float]:
    return {kind: mean(one for one in told if not isnan(one)) for kind, told in own_scores(wave).items()}


def best_in_draws(wave: str, kind: str, draws: int = 500) -> float:
    """Share of redraws of the respondents in which the type is first."""
    table = np.array(list(own_scores(wave).values()))
    table = table[:, ~np.isnan(table).all(axis=0)]
    random = np.random.default_rng(99)
    first = 0
    for _ in range(draws):
        level = np.nanmean(table[:, random.integers(0, table.shape[1], table.shape[1])], axis=1)
        first += int(level.argmax()) == "HYVK".index(kind)
    return first / draws


def told(wave: str) -> set[str]:
    facts = types_facts(scope_of(sample(), wave))
    verdicts = {rule: predicate(facts, TeamSays()) for rule, predicate in TYPES_RULES.items()}
    return {rule for rule, verdict in verdicts.items() if verdict and not isinstance(verdict, Silent)}


def test_what_is_found_in_each_wave() -> None:
    assert told(BEFORE) == {"R28", "R31"}
    assert told(NOW) == {"R27b", "R31"}


def test_r27b_the_members_clearly_describe_a_jointly_led_network() -> None:
    scores = network_scores(NOW)
    first, second, *_ = sorted(scores, key=lambda kind: -scores[kind])
    complete = [one for one in zip(*own_scores(NOW).values(), strict=True) if not any(map(isnan, one))]
    (found,) = found_on(FAMILY, "R27b", sample(), NOW)
    assert first == "Y"
    assert len(complete) >= 8
    margin = scores[first] - scores[second]
    assert found.extent == pytest.approx(margin / 100, abs=1e-6)
    assert margin >= 10
    assert best_in_draws(NOW, "Y") >= 0.95


def test_r27b_the_ties_contradict_at_most_once() -> None:
    """Of three rows that can contradict, two do not: the network is whole, no one actor carries it."""
    graph = ties(NOW)
    n = len(graph)
    joined = sum(len(part) * (len(part) - 1) for part in nx.connected_components(graph))
    assert 1 - joined / (n * (n - 1)) < 0.3
    through = nx.betweenness_centrality(graph)
    without = graph.copy()
    without.remove_node(max(through, key=lambda actor: through[actor]))
    assert max(map(len, nx.connected_components(without))) / (n - 1) > 0.5


def test_r28_two_types_are_almost_level() -> None:
    scores = network_scores(BEFORE)
    first, second, third, _ = sorted(scores, key=lambda kind: -scores[kind])
    (found,) = found_on(FAMILY, "R28", sample(), BEFORE)
    assert (found.values["t1"], found.values["t2"]) == (first, second) == ("V", "Y")
    assert found.values["v1"] == pytest.approx(scores[first], abs=1e-6)
    assert found.values["v2"] == pytest.approx(scores[second], abs=1e-6)
    assert scores[second] >= 50
    assert scores[first] - scores[second] < 5
    assert scores[second] - scores[third] >= 10
    sentence = finding_text(Texts("fi"), "R28", found)
    assert f"vapaasti kehittyvä ({round(scores['V'])}/100)" in sentence
    assert f"yhdessä johdettu ({round(scores['Y'])}/100)" in sentence


def test_r30_many_differ_but_nobody_is_split_in_two() -> None:
    """In the first wave most differ from V, but fewer than 30 % give V much or fewer than 30 % little."""
    own = own_scores(BEFORE)
    complete = [one for one in zip(*own.values(), strict=True) if not any(map(isnan, one))]
    of_v = [one["HYVK".index("V")] for one in complete]
    low, high = (sum(test) / len(complete) for test in ([v < 37.5 for v in of_v], [v > 62.5 for v in of_v]))
    assert min(low, high) < 0.3
    assert found_on(FAMILY, "R30", sample(), BEFORE) == ()


@pytest.mark.parametrize("wave", WAVES)
def test_r31_all_members_are_counted_and_the_form_is_the_commonest_answer(wave: str) -> None:
    (found,) = found_on(FAMILY, "R31", sample(), wave)
    assert found.values == {"n": len(members())}
    forms = [row["GOV"] for row in people(wave) if row["GOV"] not in (None, "En osaa sanoa")]
    counts = sorted(((forms.count(form), form) for form in set(forms)), reverse=True)
    assert counts[0][1] == "Jäsenet yhdessä"
    assert counts[0][0] > counts[1][0]
    assert median([*answers(wave, "G2"), *answers(wave, "G3")]) >= 4


@pytest.mark.parametrize("file", ["innovation_en.xlsx", "tiny.csv"])
def test_nothing_is_said_of_samples_without_ratings(file: str) -> None:
    facts = types_facts(scope_of(sample(file)))
    assert {predicate(facts, TeamSays()) for predicate in TYPES_RULES.values()} == {Silent("not-asked")}
