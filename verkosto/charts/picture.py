"""What a map shows: nodes, ties and groups, ready to be drawn by ECharts, pyvis or an SVG writer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.charts.palette import BLANK, MARKS, OTHER, OUTSIDE, Mark
from verkosto.model import View

if TYPE_CHECKING:
    from verkosto.analysis import Analysis

MODES: Final = ("strong", "weak", "unknown")
FADED: Final = 0.08
"""Opacity of what a filter leaves out: faded, never dropped."""
ALL_LABELS_UP_TO: Final = 100
MOST_TIES: Final = 10_000
"""More lines than this are a grey sheet, megabytes to send, and seconds to draw."""
_TOP_LABELS: Final = 40
_SMALLEST, _GROWTH, _BEND = 5.0, 15.0, 0.7


@dataclass(frozen=True)
class Look:
    """What the reader chose to see.

    Attributes
    ----------
    size : str
        Actor measure that sets the size of a node; ``""`` for one size.
    colour : str
        Attribute that sets colour and shape; ``""`` for one colour.
    chosen : str or None
        The actor in focus: it, its contacts and their ties stay, the rest fades.
    modes : frozenset of str
        Ties that stay: ``strong``, ``weak``, ``unknown``; none chosen means all.
    groups : frozenset of str
        Groups (of ``colour``) that stay; none chosen means all.
    search : str
        Only actors with this in their name stay.
    """

    size: str = "degree"
    colour: str = ""
    chosen: str | None = None
    modes: frozenset[str] = frozenset(MODES)
    groups: frozenset[str] = frozenset()
    search: str = ""


@dataclass(frozen=True)
class Category:
    """One entry of the legend: a group's own name, or the key of ours (``key``)."""

    mark: Mark
    name: str = ""
    key: str = ""


@dataclass(frozen=True, eq=False)
class MapPicture:
    """A map before it is drawn.

    Attributes
    ----------
    nodes : pandas.DataFrame
        Index ``actor``: ``label``, ``x``, ``y`` (upwards), ``radius`` (pixels), ``value`` (of the size
        measure), ``category`` (position in ``categories``), ``external``, ``hollow`` (did not answer),
        ``faded``, ``named`` (its name is shown), ``chosen``.
    ties : pandas.DataFrame
        ``source``, ``target`` (positions in ``nodes``), ``mode``, ``one_sided``, ``faded``, ``near``
        (the chosen actor's own).
    categories : tuple of Category
    directed : bool
    size : str
        The measure behind ``value``.
    left_out : int
        Ties that are not drawn, for there are too many.
    """

    nodes: pd.DataFrame
    ties: pd.DataFrame
    categories: tuple[Category, ...]
    directed: bool
    size: str
    left_out: int = 0


def radii(values: pd.Series) -> pd.Series:
    """Node radius in pixels: 5 + 15 (v / max)^0.7; 5 where the value is undefined or all are 0.

    Examples
    --------
    >>> radii(pd.Series([0.0, 5.0, 10.0, float("nan")])).round(1).tolist()
    [5.0, 14.2, 20.0, 5.0]
    """
    top = values.max()
    share = (values / top).clip(lower=0).fillna(0) if top > 0 else values * 0
    return _SMALLEST + _GROWTH * share.fillna(0) ** _BEND


def map_picture(
    analysis: Analysis, relation: str, view: View, places: pd.DataFrame, look: Look = Look()
) -> MapPicture:
    """The map of one relation in one view, as the reader wants to see it.

    Parameters
    ----------
    analysis : Analysis
    relation : str
    view : View
    places : pandas.DataFrame
        From :func:`verkosto.charts.layout.layout`: index ``actor``, columns ``x`` and ``y``.
    look : Look
    """
    everyone = analysis.survey.actors
    measured = analysis.actors(relation, view)
    external = ~everyone["member"].astype(bool)
    value = _values(measured, look.size).reindex(everyone.index)
    group, categories = _grouped(everyone, external, look.colour)
    nodes = pd.DataFrame(
        {
            "label": everyone["label"].astype(str),
            "x": places["x"].reindex(everyone.index),
            "y": places["y"].reindex(everyone.index),
            "radius": radii(value) if look.size else value.fillna(0) * 0 + 9.0,
            "value": value,
            "category": group,
            "external": external,
            "hollow": ~external & ~measured["answered"].reindex(everyone.index, fill_value=True).astype(bool),
            "chosen": everyone.index == look.chosen,
        }
    )
    every = _ties(analysis.ties(relation, view), nodes, look)
    ties = _first(every)
    nodes["faded"] = _faded(nodes, ties, everyone, look)
    ties["faded"] |= nodes["faded"].to_numpy()[ties["source"]] | nodes["faded"].to_numpy()[ties["target"]]
    nodes["named"] = _named(nodes, ties)
    left_out = len(every) - len(ties)
    return MapPicture(nodes, ties, categories, view is View.DIRECTED, look.size, left_out)


def _values(measured: pd.DataFrame, size: str) -> pd.Series:
    """The size measure of the members; undefined for all when it is not shown in this view."""
    if size not in measured:
        return pd.Series(np.nan, index=measured.index)
    return measured[size].astype(float)


def _grouped(
    everyone: pd.DataFrame, external: pd.Series, colour: str
) -> tuple[pd.Series, tuple[Category, ...]]:
    """Category of each actor and the legend: the six largest groups, the rest as "other"."""
    categories: list[Category] = []
    number = pd.Series(0, index=everyone.index)
    if colour and colour in everyone:
        given = everyone[colour].where(~external)
        largest = given.value_counts(sort=True)
        largest = largest.sort_values(ascending=False, kind="stable")
        for name, mark in zip(largest.index, MARKS, strict=False):
            number[given == name] = len(categories)
            categories.append(Category(mark, name=str(name)))
        for rest, category in (
            (given.isin(largest.index[len(MARKS) :]), Category(OTHER, key="charts-group-other")),
            (given.isna() & ~external, Category(BLANK, key="charts-group-blank")),
        ):
            if rest.any():
                number[rest] = len(categories)
                categories.append(category)
    else:
        categories.append(Category(MARKS[0], key="charts-group-members"))
    if external.any():
        number[external] = len(categories)
        categories.append(Category(OUTSIDE, key="charts-group-external"))
    return number, tuple(categories)


def _ties(ties: pd.DataFrame, nodes: pd.DataFrame, look: Look) -> pd.DataFrame:
    """Ties between positions; those of an unwanted mode faded."""
    source, target = (nodes.index.get_indexer(pd.Index(ties[end])) for end in ("ego", "alter"))
    wanted = look.modes or frozenset(MODES)
    near = (ties["ego"] == look.chosen) | (ties["alter"] == look.chosen)
    here = look.chosen is not None and look.chosen in nodes.index
    frame = pd.DataFrame(
        {
            "source": source,
            "target": target,
            "mode": ties["mode"].to_numpy(str),
            "one_sided": ties["one_sided"].to_numpy(bool),
            "faded": (~ties["mode"].isin(wanted) | (here & ~near)).to_numpy(bool),
            "near": near.to_numpy(bool),
        }
    )
    return frame[(source >= 0) & (target >= 0)].reset_index(drop=True)


def _first(ties: pd.DataFrame) -> pd.DataFrame:
    """As many ties as can be drawn: the chosen actor's own and the wanted first, strong and told by both."""
    if len(ties) <= MOST_TIES:
        return ties
    weak = ties["mode"] != "strong"
    order = np.lexsort((ties["one_sided"], weak, ties["faded"], ~ties["near"]))
    return ties.iloc[np.sort(order[:MOST_TIES])].reset_index(drop=True)


def _faded(nodes: pd.DataFrame, ties: pd.DataFrame, everyone: pd.DataFrame, look: Look) -> pd.Series:
    """Actors that a filter or the choice of another actor leaves out."""
    faded = pd.Series(False, index=nodes.index)
    if look.groups and look.colour in everyone:
        faded |= ~everyone[look.colour].isin(look.groups)
    if look.search.strip():
        wanted = look.search.strip().casefold()
        faded |= ~nodes["label"].map(lambda label: wanted in label.casefold()).astype(bool)
    if nodes["chosen"].any():
        contacts = ties.loc[ties["near"] & ~ties["faded"], ["source", "target"]].to_numpy().ravel()
        kept = np.zeros(len(nodes), dtype=bool)
        kept[contacts] = True
        faded |= ~kept
    return faded & ~nodes["chosen"]


def _named(nodes: pd.DataFrame, ties: pd.DataFrame) -> pd.Series:
    """Whose name is shown: all up to 100 actors, else the top 40 by size and the chosen one's contacts."""
    if len(nodes) <= ALL_LABELS_UP_TO:
        return ~nodes["faded"]
    named = pd.Series(False, index=nodes.index)
    members = nodes.loc[~nodes["external"] & ~nodes["faded"]]
    named[members["radius"].sort_values(ascending=False, kind="stable").index[:_TOP_LABELS]] = True
    near = ties.loc[ties["near"] & ~ties["faded"], ["source", "target"]].to_numpy().ravel()
    named.iloc[near] = True
    return named | nodes["chosen"]
