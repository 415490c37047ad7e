"""An order of the actors by their places in the network, not by their names or the rows of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from verkosto.network.network import Network
from verkosto.network.products import masked_product

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]
    Colours = NDArray[np.uint64]

_CHOICES: Final = 64
"""How many times one of several alike is taken out by hand before names decide."""


def place_order(network: Network) -> Places:
    """The positions of the actors, those whose contacts have the most contacts first.

    Direction is ignored. Where that is equal, actors are told apart by the size of their part, by their
    triangles, and by who their contacts are (colour refinement). Actors whom even that does not tell apart
    stand in mirrored places: one of them is marked, the rest is refined again, and so on.

    Parameters
    ----------
    network : Network

    Returns
    -------
    numpy array of int, shape (n,)

    Notes
    -----
    A canonical labelling without search back: two copies of a network under other names get the same order,
    but for mirrored places and for very regular networks whose equal-looking places are not mirrored. After
    64 marks (large networks with much symmetry) names decide.

    References
    ----------
    Weisfeiler & Leman (1968); McKay & Piperno (2014), for the principle.

    Examples
    --------
    >>> pairs = Network.from_edges([("a", "b"), ("b", "c"), ("c", "d")])
    >>> network_order = place_order(pairs)
    >>> sorted(pairs.actors[network_order[:2]])
    ['b', 'c']
    """
    ones = sparse.csr_array(network.symmetric, dtype=np.uint64)
    by_name = np.argsort(network.actors.to_numpy(dtype=str), kind="stable")
    name_rank = np.empty(network.n, dtype=np.int64)
    name_rank[by_name] = np.arange(network.n)
    colours = _refined(ones, _first_colours(network))
    twins = _twin_marks(ones)
    for _ in range(_CHOICES):
        chosen = _one_of_alike(colours, twins, name_rank)
        if chosen is None:
            break
        colours[chosen] = _mixed(colours[chosen : chosen + 1])[0]
        colours = _refined(ones, colours)
    degree = np.diff(network.symmetric.indptr).astype(np.float64)
    around = network.symmetric @ degree
    return np.lexsort((name_rank, colours, -around))


def _first_colours(network: Network) -> Colours:
    ties = network.symmetric
    if not network.n:
        return np.zeros(0, dtype=np.uint64)
    _, part = connected_components(ties, directed=False)
    size = np.bincount(part)[part]
    triangles = masked_product(ties, ties, ties).sum(axis=1)
    return _mixed(size.astype(np.uint64) * np.uint64(1_000_003) + triangles.astype(np.uint64))


def _refined(ones: sparse.csr_array, colours: Colours) -> Colours:
    """Colours told apart by the colours of the contacts, until that splits no more."""
    kinds = len(np.unique(colours))
    while True:
        finer = _mixed(colours * np.uint64(3) + ones @ _mixed(colours))
        more = len(np.unique(finer))
        if more == kinds:
            return finer
        kinds, colours = more, finer


def _twin_marks(ones: sparse.csr_array) -> Colours:
    """Equal for actors with the same contacts (one another left out): to swap them changes nothing."""
    labels = _mixed(np.arange(1, ones.shape[0] + 1, dtype=np.uint64))
    around = ones @ labels
    apart, together = around, around + labels
    marks, counts = np.unique(together, return_counts=True)
    joined = np.isin(together, marks[counts > 1])
    twins: Colours = np.where(joined, together, apart)
    return twins


def _one_of_alike(colours: Colours, twins: Colours, name_rank: Places) -> int | None:
    """The first by name of a colour whose actors are not all twins; which colour hangs on no name."""
    _, colour, counts = np.unique(colours, return_inverse=True, return_counts=True)
    first = np.full(len(counts), np.iinfo(np.int64).max)
    np.minimum.at(first, colour, name_rank)
    leader = np.argsort(name_rank)
    differs = np.zeros(len(counts), dtype=bool)
    differs[colour[twins != twins[leader[first[colour]]]]] = True
    if not differs.any():
        return None
    return int(leader[first[int(np.argmax(differs))]])


def _mixed(values: Colours) -> Colours:
    """Numbers scattered over 64 bits (splitmix64)."""
    mixed = values + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    scattered: Colours = mixed ^ (mixed >> np.uint64(31))
    return scattered
