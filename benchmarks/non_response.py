"""What non-response does to the density of a contact network, method by method (domain 2.6).

A true network of 25 actors with about 5 contacts each; either end recalls a tie with probability r and
invents one with probability f; some actors do not answer. ``python -m benchmarks.non_response [networks]``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from verkosto.model import View
from verkosto.network.measures.dyads import confirmation
from verkosto.network.measures.size import density
from verkosto.network.missing import in_view
from verkosto.network.network import Network
from verkosto.network.report_model import ReportModel
from verkosto.network.reported import Reports

ACTORS, CONTACTS = 25, 5
TRUTH = CONTACTS / (ACTORS - 1)
NETWORKS = 400
DRAWS = 5
METHODS = ("directed", "union", "confirmed", "c", "reconstruction", "zero", "ours")
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Setting:
    """How well ties are recalled, how often they are invented, and who answers."""

    recalled: float
    invented: float
    answered: float = 1.0

    def __str__(self) -> str:
        return f"r {self.recalled:.2f}, f {self.invented:.2f}, {self.answered:.0%} answer"


#: The table of domain 2.6: what each method gives, in the order of METHODS without the last.
PUBLISHED = {
    Setting(0.8, 0.01): (0.174, 0.215, 0.133, 0.62, 0.215, 0.215),
    Setting(0.6, 0.01): (0.132, 0.190, 0.074, 0.39, 0.190, 0.190),
    Setting(0.9, 0.01): (0.196, 0.222, 0.169, 0.76, 0.222, 0.222),
    Setting(0.8, 0.03): (0.191, 0.247, 0.135, 0.55, 0.247, 0.247),
    Setting(0.8, 0.01, 0.8): (0.175, 0.215, 0.133, 0.62, 0.202, 0.196),
    Setting(0.8, 0.01, 0.6): (0.174, 0.215, 0.133, 0.62, 0.191, 0.163),
}


def surveyed(setting: Setting, random: np.random.Generator) -> Network:
    """What is answered about a random network of so many ties."""
    first, second = np.triu_indices(ACTORS, 1)
    true = np.zeros((ACTORS, ACTORS), dtype=bool)
    true[first, second] = random.random(len(first)) < TRUTH
    true |= true.T
    said = random.random(true.shape) < np.where(true, setting.recalled, setting.invented)
    np.fill_diagonal(said, False)
    answered = np.ones(ACTORS, dtype=bool)
    answered[random.choice(ACTORS, round(ACTORS * (1 - setting.answered)), replace=False)] = False
    said[~answered] = False
    names = [str(actor) for actor in range(ACTORS)]
    nobody = Network.from_edges([], directed=True, actors=names)
    return replace(in_view(nobody, said, View.DIRECTED), answered=answered)


def estimates(reports: Network, random: np.random.Generator, draws: int = DRAWS) -> Iterator[float]:
    """The density (and the rate of confirmation) by every method, in the order of METHODS."""
    said = Reports.of(reports).said
    union = replace(in_view(reports, said, View.UNION), answered=reports.answered)
    confirmed = replace(in_view(reports, said, View.CONFIRMED), answered=reports.answered)
    yield density(reports)
    yield density(union)
    yield density(confirmed)
    yield confirmation(reports)
    heard = reports.answered[:, None] | reports.answered
    np.fill_diagonal(heard, False)
    yield union.ties.nnz / heard.sum()
    yield union.ties.nnz / (ACTORS * (ACTORS - 1))
    yield float(
        np.mean([density(in_view(reports, one, View.UNION)) for one in drawn(reports, random, draws)])
    )


def drawn(reports: Network, random: np.random.Generator, draws: int) -> Iterator[Flags]:
    """Complete sets of reports; the given ones where everybody answered."""
    told = Reports.of(reports)
    if told.unknown and draws:
        yield from ReportModel(told, None, random).draws(draws, random)
    else:
        yield told.said


def simulate(
    setting: Setting, networks: int = NETWORKS, seed: int = 1, draws: int = DRAWS
) -> NDArray[np.float64]:
    """What every method gives, shape (networks, methods)."""
    random = np.random.default_rng(seed)
    return np.array([list(estimates(surveyed(setting, random), random, draws)) for _ in range(networks)])


def main() -> None:
    networks = int(sys.argv[1]) if len(sys.argv) > 1 else NETWORKS
    print(f"True density {TRUTH:.3f}; {networks} networks each; found (bias) [published]")
    for setting, published in PUBLISHED.items():
        means = simulate(setting, networks).mean(axis=0)
        print(setting)
        for method, mean, known in zip(METHODS, means, (*published, None), strict=True):
            bias = "" if method == "c" else f" ({mean - TRUTH:+.3f})"
            print(f"  {method:<14} {mean:.3f}{bias}" + ("" if known is None else f" [{known:.3f}]"))


if __name__ == "__main__":
    main()
