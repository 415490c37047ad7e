"""CPU of our way beside the usual one, in one run: reading a workbook, and everything that walks paths.

Ratios are the figures; absolute times belong to the machine. ``make bench``.
"""

import io
import statistics
import time
from collections.abc import Callable

import networkx as nx
import numpy as np
import pandas as pd
from scipy import sparse

from benchmarks.survey_data import inflate, pairs, workbook
from verkosto.network.paths import walk
from verkosto.survey import SourceFile, read_survey

RUNS = 3


def cpu(work: Callable[[], object]) -> float:
    """Median CPU seconds of a few runs."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return statistics.median(times)


def with_pandas(content: bytes) -> nx.DiGraph:
    """What a plain script does: openpyxl through pandas into a networkx graph."""
    sheets = pd.read_excel(io.BytesIO(content), sheet_name=None, engine="openpyxl")
    graph = nx.DiGraph()
    graph.add_nodes_from(sheets["People"]["Id"])
    graph.add_edges_from(sheets["Contacts"][["From", "To"]].itertuples(index=False))
    return graph


def reading(actors: int, per_actor: float) -> None:
    content = workbook(actors, pairs(actors, per_actor))
    floor = cpu(lambda: inflate(content))
    ours = cpu(lambda: read_survey([SourceFile("survey.xlsx", content)]))
    usual = cpu(lambda: with_pandas(content))
    print(
        f"reading {actors:>6} actors: inflate {floor:.3f} s x1 | verkosto {ours:.2f} s x{ours / floor:.0f} | "
        f"pandas+openpyxl {usual:.2f} s x{usual / floor:.0f} | ours is {usual / ours:.1f} x faster"
    )


def paths(actors: int, per_actor: float) -> None:
    ties = np.array(pairs(actors, per_actor))
    matrix = sparse.csr_array((np.ones(len(ties)), (ties[:, 0], ties[:, 1])), shape=(actors, actors))
    graph = nx.from_scipy_sparse_array(matrix, create_using=nx.DiGraph)

    def usual() -> None:
        nx.betweenness_centrality(graph)
        nx.harmonic_centrality(graph)
        nx.closeness_centrality(graph)

    ours, theirs = cpu(lambda: walk(matrix, directed=True)), cpu(usual)
    print(
        f"paths   {actors:>6} actors, {len(ties)} ties: one pass {ours:.2f} s | networkx, three measures "
        f"{theirs:.2f} s | ours is {theirs / ours:.0f} x faster"
    )


def main() -> None:
    for actors, per_actor in ((300, 9), (5_000, 9.5)):
        reading(actors, per_actor)
    for actors, per_actor in ((300, 9), (1_000, 9)):
        paths(actors, per_actor)


if __name__ == "__main__":
    main()
