"""CPU of our way beside the usual ones, in one run: reading a workbook, walking paths, structural holes.

igraph is a measuring partner only (GPL, never a dependency): ``make bench`` puts it into a folder of its
own, and where it cannot be had it is left out.

Ratios are the figures; absolute times belong to the machine. ``make bench`` writes them to
``benchmarks/RESULTS.md``.
"""

import io
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import python_calamine
from scipy import sparse
from scipy.sparse.csgraph import dijkstra

from benchmarks import chance
from benchmarks.large import large
from benchmarks.pages import neighbours, pages
from benchmarks.peak_memory import peak_of
from benchmarks.survey_data import inflate, pairs, workbook, workbook_of_shared_texts
from verkosto.network.measures.brokerage import brokerage
from verkosto.network.measures.holes import constraint, effective_size, efficiency, hierarchy
from verkosto.network.network import Network
from verkosto.network.paths import walk
from verkosto.survey import SourceFile, read_survey

try:
    import igraph
except ImportError:  # nobody installed it
    igraph = None

RUNS = 3
MOST_FOR_NETWORKX = 1_000
FEWEST_FOR_MEMORY = 20_000
RESULTS = Path(__file__).with_name("RESULTS.md")
Writer = Callable[[int, list[tuple[int, int]]], bytes]


def cpu(work: Callable[[], object], runs: int = RUNS) -> float:
    """Median CPU seconds of a few runs."""
    times = []
    for _ in range(runs):
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


def with_calamine(content: bytes) -> None:
    """The raw cells, as the library under our reader gives them."""
    book = python_calamine.load_workbook(io.BytesIO(content))
    for name in book.sheet_names:
        book.get_sheet_by_name(name).to_python()


def reading(actors: int, per_actor: float, program: str, write: Writer) -> Iterator[str]:
    content = write(actors, pairs(actors, per_actor))
    floor = cpu(lambda: inflate(content))
    calamine = cpu(lambda: with_calamine(content))
    ours = cpu(lambda: read_survey([SourceFile("survey.xlsx", content)]))
    usual = cpu(lambda: with_pandas(content), 1 if actors >= FEWEST_FOR_MEMORY else RUNS)
    yield (
        f"reading {actors:>6} actors, written by {program} ({len(content) / 1e6:.1f} MB): "
        f"inflate {floor:.3f} s x1 | calamine {calamine:.2f} s x{calamine / floor:.1f} | "
        f"verkosto {ours:.2f} s x{ours / floor:.1f} | pandas+openpyxl {usual:.2f} s x{usual / floor:.0f} | "
        f"ours is {usual / ours:.1f} x faster"
    )
    if actors < FEWEST_FOR_MEMORY:
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "survey.xlsx"
        file.write_bytes(content)
        (raw, raw_above), (whole, above) = peak_of("calamine", file), peak_of("verkosto", file)
    yield (
        f"memory  {actors:>6} actors, written by {program}: calamine {raw:.0f} MB, verkosto {whole:.0f} MB "
        f"x{whole / raw:.2f} | above the imports {raw_above:.0f} MB, {above:.0f} MB x{above / raw_above:.2f}"
    )


def paths(actors: int, per_actor: float) -> Iterator[str]:
    """Betweenness, closeness, distances and reach, from one pass; the floor is a bare search from all."""
    ties = np.array(pairs(actors, per_actor))
    matrix = sparse.csr_array((np.ones(len(ties)), (ties[:, 0], ties[:, 1])), shape=(actors, actors))
    ours = cpu(lambda: walk(matrix, directed=True))
    floor = cpu(lambda: dijkstra(matrix, unweighted=True))
    told = f"one pass {ours:.2f} s | bare search from everybody {floor:.2f} s, ours x{ours / floor:.2f}"
    if actors <= MOST_FOR_NETWORKX:
        graph = nx.from_scipy_sparse_array(matrix, create_using=nx.DiGraph)
        one = cpu(lambda: nx.betweenness_centrality(graph))
        three = one + cpu(lambda: (nx.harmonic_centrality(graph), nx.closeness_centrality(graph)))
        told += f" | networkx, three measures {three:.2f} s: ours is {three / ours:.0f} x faster"
    if igraph is not None:
        partner = igraph.Graph(actors, ties.tolist(), directed=True)
        one = cpu(partner.betweenness)
        four = one + cpu(
            lambda: (partner.harmonic_centrality(), partner.closeness(), partner.average_path_length())
        )
        told += (
            f" | igraph, betweenness alone {one:.2f} s: ours x{ours / one:.2f}; four calls x{ours / four:.2f}"
        )
    yield f"paths   {actors:>6} actors, {len(ties)} ties: {told}"


def holes(actors: int, per_actor: float) -> Iterator[str]:
    """Constraint, effective size, efficiency, hierarchy and the brokerage roles, against two of them."""
    names = [(f"A{ego}", f"A{alter}") for ego, alter in pairs(actors, per_actor)]
    network = Network.from_edges(names, directed=True)
    groups = pd.Series([int(str(name)[1:]) // 20 for name in network.actors], index=network.actors)
    graph = network.graph()

    def all_of_them() -> None:
        fresh = replace(network)  # what was worked out is kept with a network
        for measure in (constraint, effective_size, efficiency, hierarchy):
            measure(fresh)
        brokerage(fresh, groups)

    ours = cpu(all_of_them)
    theirs = cpu(lambda: (nx.constraint(graph), nx.effective_size(graph)))
    yield (
        f"holes   {actors:>6} actors, {len(names)} ties: constraint, effective size, efficiency, "
        f"hierarchy and brokerage {ours:.3f} s | networkx, the first two {theirs:.2f} s: "
        f"ours x{ours / theirs:.2f}"
    )


def growth(small: int = 1_000, large: int = 5_000, per_actor: float = 9.5) -> Iterator[str]:
    """How much more the larger network costs, beside how much more there is of it."""
    work, spent = [], []
    for actors in (small, large):
        ties = np.array(pairs(actors, per_actor))
        matrix = sparse.csr_array((np.ones(len(ties)), (ties[:, 0], ties[:, 1])), shape=(actors, actors))
        spent.append(cpu(lambda matrix=matrix: walk(matrix, directed=True)))
        work.append(actors * len(ties))
    yield (
        f"growth  {small} to {large} actors: actors x ties grow {work[1] / work[0]:.0f} fold, "
        f"the pass over all paths {spent[1] / spent[0]:.0f} fold"
    )


def cold() -> Iterator[str]:
    """The command line from nothing, beside importing pandas."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "survey.xlsx"
        file.write_bytes(workbook(300, pairs(300, 9)))
        ours = _child("-m", "verkosto", "analyse", "--draws", "0", str(file))
        floor = _child("-c", "import pandas")
    yield f"cold    analyse, 300 actors {ours:.2f} s | import pandas {floor:.2f} s: x{ours / floor:.2f}"


def _child(*command: str) -> float:
    """Median CPU seconds of a process of its own."""
    times = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *command], capture_output=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(times)


def machine() -> str:
    """What the absolute times belong to."""
    return (
        f"{os.cpu_count()} cores ({platform.machine()}, {platform.system()}), "
        f"Python {platform.python_version()}, pandas {pd.__version__}, load {os.getloadavg()[0]:.1f}"
    )


def measurements() -> Iterator[str]:
    """Everything that is measured, a line at a time."""
    for actors, per_actor in ((300, 9), (5_000, 9.5), (20_000, 9.65)):
        for program, write in (("openpyxl", workbook), ("a spreadsheet program", workbook_of_shared_texts)):
            yield from reading(actors, per_actor, program, write)
    for actors, per_actor in ((300, 9), (1_000, 9), (5_000, 9.5)):
        yield from paths(actors, per_actor)
        yield from holes(actors, per_actor)
    if igraph is None:
        yield "paths   igraph is not there: nothing was measured against it"
    yield from growth()
    yield from cold()
    yield from chance.measurements(((45, 6), (300, 10)), views=(True,))
    yield from large()
    yield from pages()
    yield from neighbours()


def main() -> None:
    lines = [machine()]
    print(lines[0])
    for line in measurements():
        print(line, flush=True)
        lines.append(line)
    told = "\n".join(f"- {line}" for line in lines[1:])
    RESULTS.write_text(
        "# What `make bench` measured\n\nRatios are the figures; the times belong to this machine: "
        f"{lines[0]}.\nCPU seconds, median of {RUNS} runs.\n\n{told}\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
