"""What the rules on change say of the Finnish sample, counted once more from the raw sheets."""

from __future__ import annotations

from functools import cache

import networkx as nx
import numpy as np
import pytest
from scipy import stats

from tests.rated_surveys import sample
from tests.samples.sheets import ENGLISH, FINNISH, WAVES, answered, members, rows, told
from verkosto.analysis import Analysis, Settings
from verkosto.guidance.facts.change import Changed, change_facts, change_wanted
from verkosto.guidance.rules.change import CHANGE_RULES
from verkosto.guidance.team import TeamSays
from verkosto.guidance.verdict import Found, Scope, Silent
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.text import texts

POSITIVE = ("Melko hyvin", "Erittäin hyvin")
STEPS = ("Huonosti", "Melko huonosti", "Siltä väliltä", *POSITIVE)
RELATIONS = {"contact": "Yhteys", "info": "Tiedon saaminen"}


@cache
def facts_of(relation: str = "contact", view: View = View.UNION, draws: int = 200) -> Changed:
    survey = sample(FINNISH)
    before = Analysis(survey, Settings(wave=WAVES[0], draws=draws))
    scope = Scope(Analysis(survey, Settings(draws=draws)), relation, view, before)
    for study in change_wanted(scope):
        scope.analysis.studies.result(study)
    return change_facts(scope)


def found(rule: str, facts: Changed) -> tuple[Found, ...]:
    verdict = CHANGE_RULES[rule](facts, TeamSays())
    assert isinstance(verdict, tuple)
    return verdict


@cache
def panel(wave: str, relation: str) -> nx.DiGraph[str]:
    """Who names whom among those who answered both times."""
    both = [actor for actor in members() if actor in answered(WAVES[0]) & answered(WAVES[1])]
    graph: nx.DiGraph[str] = told(wave, RELATIONS[relation]).subgraph(both).copy()
    return graph


def figure(name: str, wave: str, relation: str, view: View) -> float:
    arrows = panel(wave, relation)
    if name == "reciprocity":
        return float(nx.overall_reciprocity(arrows))
    if view is View.DIRECTED:
        assert name == "mean_degree"
        return arrows.number_of_edges() / len(arrows)
    graph = nx.Graph(arrows)
    if view is View.CONFIRMED:
        graph = arrows.to_undirected(reciprocal=True)
    if name == "mean_degree":
        return 2 * graph.number_of_edges() / len(graph)
    if name == "transitivity":
        return float(nx.transitivity(graph))
    degrees = [degree for _, degree in graph.degree]
    n = len(degrees)
    return float(sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2)))


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("view", [View.UNION, View.CONFIRMED])
def test_every_figure_of_the_panel_is_that_of_the_sheet(relation: str, view: View) -> None:
    facts = facts_of(relation, view)
    assert facts.panel.members == len(panel(WAVES[0], relation)) == 34
    assert len(facts.panel.moved) == 3
    for one in facts.panel.moved:
        first, second = (figure(one.figure, wave, relation, view) for wave in WAVES)
        assert (one.first, one.second) == pytest.approx((first, second))


def test_arrows_of_the_panel_are_those_of_the_sheet() -> None:
    moved = {one.figure: one for one in facts_of("info", View.DIRECTED).panel.moved}
    for name in ("mean_degree", "reciprocity"):
        shown = tuple(figure(name, wave, "info", View.DIRECTED) for wave in WAVES)
        assert (moved[name].first, moved[name].second) == pytest.approx(shown)


@pytest.mark.parametrize("relation", RELATIONS)
def test_r44_tells_the_two_largest_changes_of_the_panel(relation: str) -> None:
    """A change of the sheet, sorted by its share of the larger of the two figures; each fits its interval."""
    names = ("mean_degree", "transitivity", "centralization_degree")
    shown = {name: [figure(name, wave, relation, View.UNION) for wave in WAVES] for name in names}
    moved = {name: abs(second - first) / max(first, second) for name, (first, second) in shown.items()}
    facts = facts_of(relation)
    spans = {one.figure: one.span for one in facts.panel.moved}
    unsure = [name for name in names if moved[name] >= 0.1 and spans[name][0] <= 0 <= spans[name][1]]
    expected = sorted(unsure, key=lambda name: -moved[name])[:2]
    told_of = found("R44", facts)
    assert [dict(one.values)["figure"] for one in told_of] == expected
    for one in told_of:
        values = dict(one.values)
        ends = ("k1", "k2") if values["figure"] == "mean_degree" else ("p1", "p2")
        assert [values[end] for end in ends] == pytest.approx(shown[str(values["figure"])])
        assert values["panel"] == 34


def resampled_mean_degree(draws: int) -> np.ndarray:
    """Our own paired bootstrap: actors drawn once for both waves, twins tied as often as anybody is."""
    random = np.random.default_rng(5)
    first, second = (nx.to_numpy_array(nx.Graph(panel(wave, "contact"))) for wave in WAVES)
    n = len(first)
    deltas = []
    for _ in range(draws):
        drawn = random.integers(n, size=n)
        twin = np.triu(drawn[:, None] == drawn[None, :], 1)
        luck = random.random((n, n))
        degrees = []
        for wave in (first, second):
            share = wave.sum() / (n * (n - 1))
            ties = np.triu(wave[np.ix_(drawn, drawn)], 1).sum() + (twin & (luck < share)).sum()
            degrees.append(2 * ties / n)
        deltas.append(degrees[1] - degrees[0])
    return np.array(deltas)


def test_the_interval_of_the_mean_degree_is_about_that_of_an_own_simulation() -> None:
    (mean,) = [one for one in facts_of(draws=1000).panel.moved if one.figure == "mean_degree"]
    low, high = np.percentile(resampled_mean_degree(1000), [2.5, 97.5])
    assert mean.span == pytest.approx((low, high), abs=0.3)
    assert mean.span[0] < 0 < mean.span[1]


def test_nothing_of_growth_is_said_of_the_same_45_members() -> None:
    facts = facts_of()
    assert facts.before is not None
    assert facts.now is not None
    assert facts.before.members == facts.now.members == len(members()) == 45
    assert found("R06", facts) == ()


# -- ratings -----------------------------------------------------------------------------------------------


def rated(wave: str, item: str) -> dict[str, int]:
    """Respondent's code → the step 1 … 5 chosen."""
    return {
        row["Vastauskoodi"]: STEPS.index(row[item]) + 1
        for row in rows(FINNISH, "Arviot")
        if row["Kierros"] == wave and row[item] in STEPS
    }


def positive(wave: str, item: str) -> float:
    answers = rated(wave, item).values()
    return sum(step >= 4 for step in answers) / len(answers)


def test_the_words_of_the_scale_are_those_of_the_sheet() -> None:
    words = {row[f"D{i}"] for row in rows(FINNISH, "Arviot") for i in range(1, 7)}
    assert set(STEPS) <= {str(word) for word in words}


def test_r44b_tells_the_two_largest_uncertain_changes_of_the_sheet() -> None:
    shares = {f"D{i}": [positive(wave, f"D{i}") for wave in WAVES] for i in range(1, 7)}
    largest = sorted(shares, key=lambda item: -abs(shares[item][1] - shares[item][0]))[:2]
    told_of = [dict(one.values) for one in found("R44b", facts_of())]
    assert [one["item"] for one in told_of] == largest
    assert [[one["p1"], one["p2"]] for one in told_of] == [pytest.approx(shares[item]) for item in largest]


@pytest.mark.parametrize("item", ["D1", "D2"])
def test_neither_change_is_sure_among_the_same_respondents(item: str) -> None:
    """The sign test of those who answered both times, by scipy."""
    first, second = (rated(wave, item) for wave in WAVES)
    moves = [np.sign(second[code] - first[code]) for code in first if code in second]
    up, down = moves.count(1), moves.count(-1)
    assert stats.binomtest(up, up + down).pvalue >= 0.05


def test_only_the_first_would_be_a_change_were_the_respondents_others() -> None:
    """Newcombe's interval of the difference, by hand from Wilson's."""
    unconfirmed = {}
    for item in ("D1", "D2"):
        ends = []
        for wave in WAVES:
            answers = list(rated(wave, item).values())
            x, n = sum(step >= 4 for step in answers), len(answers)
            wilson = stats.binomtest(x, n).proportion_ci(0.95, "wilson")
            ends.append((x / n, wilson.low, wilson.high))
        (p1, l1, u1), (p2, l2, u2) = ends
        low = p2 - p1 - np.hypot(p2 - l2, u1 - p1)
        high = p2 - p1 + np.hypot(u2 - p2, p1 - l1)
        unconfirmed[item] = not low <= 0 <= high
    values = [dict(one.values) for one in found("R44b", facts_of())]
    assert {str(one["item"]): one["unconfirmed"] for one in values} == unconfirmed


def test_the_sentence_says_the_shares_of_the_sheet() -> None:
    first, second = (round(100 * positive(wave, "D1")) for wave in WAVES)
    said = finding_text(texts("en"), "R44b", found("R44b", facts_of())[0])
    assert said.startswith(f"Debate: {first}% of respondents")
    assert f"{second}% do now" in said


@pytest.mark.parametrize("file", [ENGLISH, "tiny.csv"])
def test_of_samples_of_one_wave_nothing_is_compared(file: str) -> None:
    facts = change_facts(Scope(Analysis(sample(file), Settings(draws=0)), "contact", View.UNION))
    verdicts = {rule: predicate(facts, TeamSays()) for rule, predicate in CHANGE_RULES.items()}
    assert verdicts == {"R06": Silent("one-wave"), "R44": Silent("one-wave"), "R44b": Silent("not-asked")}
