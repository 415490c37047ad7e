"""The attributes by which members fall into groups, and the one that is looked at first."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Final

from verkosto.content import table
from verkosto.network.between import deepest_hole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.analysis.analysis import Analysis
    from verkosto.model import View

_GROUP: Final = int(table("thresholds")["groups"]["group"]["value"])


def group_attributes(analysis: Analysis) -> list[str]:
    """The attributes by which members fall into several groups, not everybody into one of their own."""
    found = []
    for name in analysis.survey.attributes:
        sizes = analysis.groups(name).value_counts()
        if len(sizes) > 1 and sizes.max() > 1:
            found.append(str(name))
    return found


def deepest_attribute(analysis: Analysis, relation: str, view: View, options: Sequence[str]) -> str:
    """The grouping between whose groups most ties are lacking: the one that is looked at first.

    Parameters
    ----------
    analysis : Analysis
    relation : str
    view : View
    options : sequence of str
        Attributes; those with two groups that may be told of (not one coordinator and all others) come
        before the rest. Where nothing can be told of any, the first one is given.

    Returns
    -------
    str
        "" without options.
    """
    network = analysis.network(relation, view)
    depths = {name: deepest_hole(network, analysis.groups(name)) for name in options}
    return max(
        options,
        key=lambda name: (_parts(analysis, name), -1.0 if isnan(depths[name]) else depths[name]),
        default="",
    )


def _parts(analysis: Analysis, attribute: str) -> bool:
    """Whether at least two of its groups are large enough to tell of."""
    return int((analysis.groups(attribute).value_counts() >= _GROUP).sum()) > 1
