"""CPU of what pure chance gives (performance.md, goal 4), and of the vertex bootstrap beside it.

igraph is only a measuring partner: where it is not installed its part is left out.
"""

import time
from collections.abc import Callable, Iterator

import numpy as np

from verkosto.network.bootstrap import RESAMPLED, vertex_bootstrap
from verkosto.network.chance import DRAWS, FIGURES, chance, chance_so_far
from verkosto.network.network import Network

try:
    import igraph
except ImportError:
    igraph = None

SIZES = ((45, 6), (120, 10), (300, 10))


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def random_network(n: int, per_actor: int, *, directed: bool) -> Network:
    """So many ties drawn at random; arrows that leave an actor, when directed."""
    rows, columns = np.nonzero(~np.eye(n, dtype=bool)) if directed else np.triu_indices(n, 1)
    ties = n * per_actor // (1 if directed else 2)
    drawn = np.random.default_rng(1).choice(len(rows), ties, replace=False)
    pairs = zip(rows[drawn].tolist(), columns[drawn].tolist(), strict=True)
    names = [str(i) for i in range(n)]
    return Network.from_edges([(names[a], names[b]) for a, b in pairs], directed=directed, actors=names)


def with_igraph(network: Network) -> float:
    """CPU seconds of the same figures of as many random graphs, one after the other."""

    def work() -> None:
        for _ in range(DRAWS):
            graph = igraph.Graph.Erdos_Renyi(n=network.n, m=network.tie_count, directed=network.directed)
            graph.betweenness()
            graph.harmonic_centrality()
            graph.distances()
            graph.transitivity_undirected()
            graph.connected_components(mode="weak")
            graph.degree()

    return cpu(work)


def measurements(
    sizes: tuple[tuple[int, int], ...] = SIZES, views: tuple[bool, ...] = (False, True)
) -> Iterator[str]:
    """A line per size and view, directed or not."""
    for n, per_actor in sizes:
        for directed in views:
            network = random_network(n, per_actor, directed=directed)
            whole = cpu(lambda network=network: chance(network, FIGURES))
            first = cpu(lambda network=network: next(chance_so_far(network, FIGURES)))
            drawn = cpu(lambda network=network: vertex_bootstrap(network, RESAMPLED))
            beside = ""
            if igraph is not None:
                theirs = with_igraph(network)
                beside = f" | igraph in a loop {theirs:.2f} s, ours x{whole / theirs:.1f}"
            yield (
                f"chance  {n:>6} actors, {network.tie_count} {'arrows' if directed else 'ties'}: "
                f"{DRAWS} draws of every figure {whole:.2f} s, first bands {first:.2f} s{beside} | "
                f"vertex bootstrap, 2000 draws {drawn:.2f} s"
            )


if __name__ == "__main__":
    for line in measurements():
        print(line)
