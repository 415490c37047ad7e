"""How often a range holds the figure of the full data: complete networks, some answers taken away.

``python -m benchmarks.range_coverage [repeats]`` prints the tables of ``docs/ranges.md``. The networks are
those of the shared data in which everybody answered, and those of the samples among who answered.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse

from tests.shared_data import shared
from verkosto.model import View
from verkosto.network.build import build_network
from verkosto.network.drawn_range import RANGE
from verkosto.network.missing import HELD, TOP, drawn_measures, in_view, top_bridging
from verkosto.network.network import Network
from verkosto.network.report_model import ReportModel
from verkosto.network.reported import Reports
from verkosto.survey import SourceFile, read_survey

Flags = NDArray[np.bool_]
Numbers = NDArray[np.float64]
SETS = (
    "hightech_managers", "lazega_lawfirm", "chemicals_policy", "consulting_advice", "knoke_bureaucracies",
    "eies_researchers", "sampson_monastery", "camp92",
)  # fmt: skip
SAMPLES = ("ohjausverkosto", "innovation_en")
MECHANISMS = ("at random", "few ties first", "many ties first")
SHARES = (0.1, 0.2, 0.3, 0.4)
DRAWS = 50
REPEATS = 3
NEARLY = 1e-9
FULLEST = 0.9
"""Networks with nearly every tie tell nothing."""


@dataclass(frozen=True, eq=False)
class Whole:
    """A network in which everybody answered, and the given groups."""

    name: str
    network: Network
    groups: pd.DataFrame


def wholes() -> Iterator[Whole]:
    """Every relation and wave of the surveys; of a sample, those who answered."""
    samples = Path(__file__).parents[1] / "sample_data"
    folder = shared("datasets") or Path()
    for name in (*SETS, *SAMPLES):
        found = sorted((folder / name).glob("*.xlsx")) + sorted((folder / name).glob("*.csv"))
        paths = found if name in SETS else [samples / f"{name}.xlsx"]
        survey = read_survey([SourceFile(path.name, path.read_bytes()) for path in paths])
        for wave in survey.waves:
            asked = set(survey.reports.loc[survey.reports["wave"] == wave, "relation"])
            for relation in survey.relations:
                if relation.key in asked and relation.directed:
                    network = among_respondents(build_network(survey, relation.key, View.DIRECTED, wave))
                    label = " ".join(filter(None, (name, relation.key, wave)))
                    groups = survey.actors.loc[network.actors, list(survey.attributes)]
                    if network.tie_count < FULLEST * network.n * (network.n - 1):
                        yield Whole(label, network, groups)


def among_respondents(network: Network) -> Network:
    """The part of a directed network in which everything is known."""
    keep = np.flatnonzero(network.answered)
    open_reports = network.unanswered[keep][:, keep]
    part = replace(
        network,
        actors=network.actors[keep],
        answered=np.ones(len(keep), dtype=bool),
        unanswered=sparse.csr_array(open_reports.shape, dtype=bool),
        ties=sparse.csr_array(network.ties[keep][:, keep]),
        strengths=sparse.csr_array(network.strengths[keep][:, keep]),
    )
    return in_view(part, part.reports.toarray() > 0, View.DIRECTED)


def without(network: Network, share: float, mechanism: str, random: np.random.Generator) -> Network:
    """The same network when a share of the respondents had not answered."""
    contacts = np.diff(network.symmetric.indptr).astype(np.float64)
    power = {"at random": 0.0, "few ties first": -1.5, "many ties first": 1.5}[mechanism]
    pull = (1 + contacts) ** power
    gone = random.choice(network.n, max(1, round(share * network.n)), replace=False, p=pull / pull.sum())
    answered = np.ones(network.n, dtype=bool)
    answered[gone] = False
    said = network.reports.toarray() > 0
    said[gone] = False
    return replace(in_view(network, said, View.DIRECTED), answered=answered)


def seen(reports: Network, view: View) -> Network:
    """A view of what was reported."""
    return replace(in_view(reports, Reports.of(reports).said, view), answered=reports.answered)


def ours(reports: Network, groups: pd.DataFrame, random: np.random.Generator) -> list[Flags]:
    """Complete sets of reports as the app draws them."""
    return list(ReportModel(Reports.of(reports), groups, random).draws(DRAWS, random))


def simple(reports: Network, groups: pd.DataFrame, random: np.random.Generator) -> list[Flags]:
    """The domain's model: the mean of the activity of ego's group and the popularity of alter."""
    told = Reports.of(reports)
    answering = reports.answered
    activity = told.said.sum(axis=1) / max(reports.n - 1, 1)
    rows = np.full(reports.n, activity[answering].mean())
    if len(groups.columns):
        by_group = pd.Series(activity[answering]).groupby(groups.iloc[:, 0].to_numpy()[answering]).mean()
        rows = groups.iloc[:, 0].map(by_group).fillna(rows[0]).to_numpy(dtype=np.float64)
    popularity = told.said.sum(axis=0) / np.maximum(told.known.sum(axis=0), 1)
    share = (rows[:, None] + popularity[None, :]) / 2
    np.fill_diagonal(share, 0)
    drawn = random.random((DRAWS, reports.n, reports.n)) < share
    return [np.where(told.known, told.said, one) for one in drawn]


MODELS: Mapping[str, Callable[[Network, pd.DataFrame, np.random.Generator], list[Flags]]] = {
    "simple": simple,
    "ours": ours,
}


def figures(network: Network) -> dict[str, float]:
    """Every figure of the registry that answers can change."""
    return {one.key: one.function(network) for one in drawn_measures(network.view) if one.key != "actors"}


def ends(drawn: pd.Series, shown: float) -> tuple[float, float]:
    """The range that the app shows."""
    points = np.quantile(drawn.dropna(), [(1 - RANGE) / 2, (1 + RANGE) / 2], method="weibull")
    return float(np.fmin(points[0], shown)), float(np.fmax(points[1], shown))


class Outcome:
    """Whether ranges held the figure of the full data, and where it lay otherwise."""

    def __init__(self) -> None:
        self.rows: list[tuple[object, ...]] = []
        self.tops: list[tuple[object, ...]] = []

    def one(self, whole: Whole, mechanism: str, share: float, repeat: int, models: Sequence[str]) -> None:
        """Take answers away once, and look at every view."""
        case = [repeat, round(100 * share), MECHANISMS.index(mechanism), sum(map(ord, whole.name))]
        part = without(whole.network, share, mechanism, np.random.default_rng(case))
        for model in models:
            drawn = MODELS[model](part, whole.groups, np.random.default_rng(case))
            for view in View:
                labels = (model, whole.name, mechanism, share, view.value)
                self._compare(labels, whole, part, [in_view(part, said, view) for said in drawn], view)

    def _compare(
        self, labels: tuple[object, ...], whole: Whole, part: Network, drawn: list[Network], view: View
    ) -> None:
        truth, shown = seen(whole.network, view), seen(part, view)
        table, true, now = pd.DataFrame([figures(one) for one in drawn]), figures(truth), figures(shown)
        for key in table:
            if np.isnan(true[key]) or table[key].isna().all():
                continue
            bare, wide = ends(table[key], np.nan), ends(table[key], now[key])
            low, high = true[key] < wide[0] - NEARLY, true[key] > wide[1] + NEARLY
            inside = bare[0] - NEARLY <= true[key] <= bare[1] + NEARLY
            self.rows.append((*labels, key, not (low or high), low, high, inside))
        k = min(TOP, truth.n)
        stable = np.mean([top_bridging(one.paths.betweenness, k) for one in drawn], axis=0) >= HELD
        first = int(np.argmax(truth.paths.betweenness))
        of_the_top = top_bridging(truth.paths.betweenness, k)[stable].mean() if stable.any() else np.nan
        now_first = int(np.argmax(shown.paths.betweenness))
        self.tops.append((*labels, bool(stable[first]), now_first == first, int(stable.sum()), of_the_top))


def measured(repeats: int, say: Callable[[str], None]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Every network, mechanism and share; the simple model only where answers are missing at random."""
    outcome = Outcome()
    for whole in wholes():
        for mechanism in MECHANISMS:
            for share in SHARES:
                for repeat in range(repeats):
                    models = ("ours", "simple") if mechanism == MECHANISMS[0] else ("ours",)
                    outcome.one(whole, mechanism, share, repeat, models)
        say(f"{whole.name} {time.process_time():.0f} s")
    labels = ["model", "network", "missing", "share", "view"]
    rows = pd.DataFrame(outcome.rows, columns=[*labels, "figure", "held", "below", "above", "bare"])
    tops = pd.DataFrame(outcome.tops, columns=[*labels, "first", "seen_first", "size", "right"])
    return rows, tops


def tables(rows: pd.DataFrame, tops: pd.DataFrame) -> Iterator[str]:
    """The tables of ``docs/ranges.md``."""
    by = ["model", "missing"]
    yield "### By share of answers missing"
    yield markdown(rows.pivot_table(index=by, columns="share", values="held"))
    yield "### The same, without widening the range to hold the figure shown"
    yield markdown(rows.pivot_table(index=by, columns="share", values="bare"))
    mine = rows[rows["model"] == "ours"]
    yield "### By figure"
    yield markdown(
        mine.pivot_table(index=["view", "figure"], columns="missing", values="held")[list(MECHANISMS)]
    )
    yield "### Where it failed at random: the full figure lay below, above the range"
    random = mine[mine["missing"] == MECHANISMS[0]]
    yield markdown(random.groupby(["view", "figure"])[["below", "above"]].mean())
    yield "### By network"
    yield markdown(mine.pivot_table(index="network", columns="missing", values="held")[list(MECHANISMS)])
    yield "### The actor who bridges most"
    yield markdown(
        tops[tops["model"] == "ours"].groupby(["missing", "share"])[["first", "seen_first", "right"]].mean()
    )


def markdown(table: pd.DataFrame) -> str:
    """A table of shares in whole percent."""
    flat = table.reset_index()
    first = len(flat.columns) - len(table.columns)
    head = [f"{name:.0%}" if isinstance(name, float) else str(name) for name in flat.columns]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for row in flat.itertuples(index=False):
        told = [f"{cell:.0%}" if isinstance(cell, float) else str(cell) for cell in row]
        lines.append("| " + " | ".join(told) + " |")
    return "\n".join(lines) if first else ""


def main() -> None:
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS
    rows, tops = measured(repeats, lambda line: print(line, file=sys.stderr, flush=True))
    for part in tables(rows, tops):
        print(part, end="\n\n")
    print(f"{rows['held'].count():,} ranges; stable tops hold {tops['size'].mean():.1f} actors on average.")


if __name__ == "__main__":
    main()
