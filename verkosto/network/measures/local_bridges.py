"""Ties whose two ends share no contact: the short ways between circles."""

from __future__ import annotations

import numpy as np
import pandas as pd

from verkosto.network.network import Network
from verkosto.network.products import masked_product


def local_bridges(network: Network) -> pd.DataFrame:
    """Ties whose ends have no contact in common; every bridge is one of them.

    Direction is ignored.

    Returns
    -------
    pd.DataFrame
        Columns ``ego`` and ``alter``, ego first in network order, as :func:`~.cores.bridges`.

    References
    ----------
    Domain M-14; Granovetter (1973). [granovetter1973]

    Examples
    --------
    >>> square = [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d"), ("a", "e"), ("b", "e")]
    >>> local_bridges(Network.from_edges(square)).values.tolist()
    [['a', 'd'], ['b', 'c'], ['c', 'd']]
    """
    ties = network.symmetric
    shared = masked_product(ties, ties, ties)
    shared.eliminate_zeros()
    alone = ties - shared.astype(bool).astype(np.float64)
    alone.eliminate_zeros()
    rows, columns = alone.tocoo().coords
    ends = np.column_stack([rows, columns])[rows < columns]
    ends = ends[np.lexsort((ends[:, 1], ends[:, 0]))]
    return pd.DataFrame({"ego": network.actors[ends[:, 0]], "alter": network.actors[ends[:, 1]]})
