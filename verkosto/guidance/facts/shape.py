"""The shape of the whole: how many ties a member has, who has none, and whether all hang together."""

from __future__ import annotations

from dataclasses import dataclass
from math import nan
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from verkosto.analysis.studies import Study
from verkosto.guidance.verdict import Scope
from verkosto.model import View
from verkosto.network.measures.components import component_sizes
from verkosto.network.registry import NETWORK_MEASURES

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from verkosto.network.network import Network

_MOST_SAID: Final = 2
"""Of :attr:`Network.told`: who left so much open that having no ties would be a guess has less."""


@dataclass(frozen=True)
class Shape:
    """What the rules on the whole look at.

    Whether members hang together is seen in the view "at least one says so", whichever is looked at: a tie
    that only one side told is no missing tie.

    Attributes
    ----------
    ties : bool
        Whether ties were asked.
    directed : bool
        Whether the view shows who names whom: then the mean degree counts the names given.
    mean_degree, density : float
        In the view that is looked at; ``nan`` when withheld or undefined.
    degree_withheld, isolates_withheld, parts_withheld : str
        Why it is not told of this survey, a key; "" when it is.
    complete : bool
        Whether every answer is known.
    alone : tuple of (str, str)
        Id and label of every member who answered, left less than half of the questions open, and has no tie
        to another member; in network order.
    parts : tuple of int
        Members in each part of at least two that hang together, the largest first.
    placed : int
        Members of whom it is known where they belong: those in the parts, and those alone. A member who did
        not answer and whom nobody named is not among them.
    """

    ties: bool
    directed: bool = False
    mean_degree: float = nan
    density: float = nan
    degree_withheld: str = ""
    isolates_withheld: str = ""
    parts_withheld: str = ""
    complete: bool = True
    alone: tuple[tuple[str, str], ...] = ()
    parts: tuple[int, ...] = ()
    placed: int = 0


def shape_facts(scope: Scope) -> Shape:
    """The facts."""
    if not scope.relation:
        return Shape(ties=False)
    analysis = scope.analysis
    seen, either = (analysis.network(scope.relation, view) for view in (scope.view, View.UNION))
    withheld = {
        key: analysis.withheld(NETWORK_MEASURES[key]) or ""
        for key in ("mean_degree", "density", "isolates", "components")
    }
    shown = {
        key: nan
        if withheld[key]
        else float(cast("Callable[[Network], float]", NETWORK_MEASURES[key].function)(seen))
        for key in ("mean_degree", "density")
    }
    labels = analysis.survey.actors["label"]
    alone = [(str(actor), str(labels[actor])) for actor in either.actors[_alone(either)]]
    parts = tuple(size for size in component_sizes(either).tolist() if size > 1)
    return Shape(
        ties=True,
        directed=seen.directed,
        mean_degree=shown["mean_degree"],
        density=shown["density"],
        degree_withheld=withheld["mean_degree"],
        isolates_withheld=withheld["isolates"],
        parts_withheld=withheld["components"],
        complete=either.complete,
        alone=tuple(alone),
        parts=parts,
        placed=sum(parts) + len(alone),
    )


def shape_wanted(_scope: Scope) -> tuple[Study, ...]:
    """No study."""
    return ()


def _alone(network: Network) -> NDArray[np.bool_]:
    """Who answered most of what was asked and neither names nor is named."""
    without = np.diff(network.symmetric.indptr) == 0
    alone: NDArray[np.bool_] = without & (network.told == _MOST_SAID)
    return alone
