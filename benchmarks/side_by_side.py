"""CPU of our way beside the usual one, in one run: reading a workbook, and everything that walks paths.

Ratios are the figures; absolute times belong to the machine. ``make bench`` writes them to
``benchmarks/RESULTS.md``.
"""

import io
import os
import platform
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd
import python_calamine
from scipy import sparse

from benchmarks.peak_memory import peak_of
from benchmarks.survey_data import inflate, pairs, workbook, workbook_of_shared_texts
from verkosto.network.paths import walk
from verkosto.survey import SourceFile, read_survey

RUNS = 3
FEWEST_FOR_MEMORY = 20_000
RESULTS = Path(__file__).with_name("RESULTS.md")
Writer = Callable[[int, list[tuple[int, int]]], bytes]


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
    usual = cpu(lambda: with_pandas(content))
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
    ties = np.array(pairs(actors, per_actor))
    matrix = sparse.csr_array((np.ones(len(ties)), (ties[:, 0], ties[:, 1])), shape=(actors, actors))
    graph = nx.from_scipy_sparse_array(matrix, create_using=nx.DiGraph)

    def usual() -> None:
        nx.betweenness_centrality(graph)
        nx.harmonic_centrality(graph)
        nx.closeness_centrality(graph)

    ours, theirs = cpu(lambda: walk(matrix, directed=True)), cpu(usual)
    yield (
        f"paths   {actors:>6} actors, {len(ties)} ties: one pass {ours:.2f} s | networkx, three measures "
        f"{theirs:.2f} s | ours is {theirs / ours:.0f} x faster"
    )


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
    for actors, per_actor in ((300, 9), (1_000, 9)):
        yield from paths(actors, per_actor)


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
