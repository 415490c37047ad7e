"""The network for other programs: GraphML and GEXF for Gephi, csv and xlsx for UCINET and Excel.

Exports are pseudonymised unless names are asked for: a pseudonym hides a name, not a position in the network.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime
from typing import Final

import networkx as nx
import numpy as np
import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from verkosto.analysis import Analysis
from verkosto.model import View
from verkosto.network.registry import measures

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LIVE: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_LONGEST_CELL: Final = 32_767
_WRITTEN: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - xlsx has no zones


def pseudonyms(analysis: Analysis) -> dict[str, str]:
    """A name-free id per actor: T001 … for members, U001 … for outsiders.

    Drawn in an order that depends on the survey's digest, so that the same survey gives the same
    pseudonyms and another survey unlinkable ones.
    """
    random = np.random.default_rng(int(analysis.survey.digest[:16], 16))
    names = {}
    for letter, wanted in (("T", True), ("U", False)):
        actors = analysis.survey.actors.index[analysis.survey.actors["member"] == wanted]
        digits = max(2, len(str(len(actors))))
        for number, actor in enumerate(random.permutation(list(actors)), 1):
            names[str(actor)] = f"{letter}{number:0{digits}d}"
    return names


def cell(text: str) -> str:
    """A text that a spreadsheet or a graph program can hold: no control signs, no lone surrogates."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def neutral(text: str) -> str:
    """A csv cell that no spreadsheet takes for a formula.

    Examples
    --------
    >>> neutral("=1+1"), neutral("Åsa")
    ("'=1+1", 'Åsa')
    """
    clean = cell(text)
    return f"'{clean}" if clean.startswith(_LIVE) else clean


def actor_rows(analysis: Analysis, relations: Sequence[str], *, names: bool) -> pd.DataFrame:
    """One row per actor: ``id``, ``label``, ``member``, ``answered`` and the grouping attributes.

    For a single relation also its actor measures in the default view.
    """
    survey = analysis.survey
    alias = {actor: actor for actor in survey.actors.index} if names else pseudonyms(analysis)
    shown = (
        [name for name in survey.actors.columns if name not in ("label", "member")]
        if names
        else survey.attributes
    )
    frame = pd.DataFrame(
        {
            "id": [alias[actor] for actor in survey.actors.index],
            "label": survey.actors["label"] if names else [alias[actor] for actor in survey.actors.index],
            "member": survey.actors["member"],
            "answered": survey.answered[analysis.wave],
            **{name: survey.actors[name] for name in shown},
        },
        index=survey.actors.index,
    )
    if len(relations) == 1:
        view = analysis.views(relations[0])[0]
        keys = [measure.key for measure in measures("actor", view)]
        frame = frame.join(analysis.actors(relations[0], view)[keys])
    return frame if names else frame.sort_values("id")


def tie_rows(analysis: Analysis, relations: Sequence[str], *, names: bool) -> pd.DataFrame:
    """One row per tie: ``source``, ``target``, ``relation``, ``directed``, ``strength`` and ``mode``."""
    alias = {actor: actor for actor in analysis.survey.actors.index} if names else pseudonyms(analysis)
    parts = []
    for key in relations:
        directed = analysis.relation(key).directed
        ties = analysis.ties(key, View.DIRECTED if directed else View.UNION)
        parts.append(ties.assign(relation=key, directed=directed))
    ties = pd.concat(parts, ignore_index=True)
    ties = ties.assign(source=ties["ego"].map(alias), target=ties["alter"].map(alias))
    ties = ties[["source", "target", "relation", "directed", "strength", "mode"]]
    return ties if names else ties.sort_values(["relation", "source", "target"], ignore_index=True)


def graph(analysis: Analysis, relations: Sequence[str], *, names: bool) -> nx.Graph[str]:
    """A networkx graph with only the attribute types that every format can hold.

    Undirected when every relation is; several relations give parallel edges with an attribute ``relation``.
    """
    ties = tie_rows(analysis, relations, names=names)
    kinds: dict[tuple[bool, bool], Callable[[], nx.Graph[str]]] = {
        (True, True): nx.MultiDiGraph,
        (True, False): nx.DiGraph,
        (False, True): nx.MultiGraph,
        (False, False): nx.Graph,
    }
    result = kinds[bool(ties["directed"].any()), len(relations) > 1]()
    for actor in actor_rows(analysis, relations, names=names).to_dict("records"):
        result.add_node(cell(str(actor.pop("id"))), **_plain(actor))
    for tie in ties.to_dict("records"):
        ends = cell(str(tie.pop("source"))), cell(str(tie.pop("target")))
        tie.pop("directed")
        result.add_edge(*ends, **_plain(tie))  # type: ignore[arg-type]
    return result


def _plain(values: Mapping[Hashable, object]) -> dict[str, str | int | float | bool]:
    """Attributes without blanks, as Python's own types."""
    kept: dict[str, str | int | float | bool] = {}
    for key, value in values.items():
        if isinstance(value, (bool, np.bool_)):
            kept[cell(str(key))] = bool(value)
        elif isinstance(value, (int, float, np.number)):
            if not math.isnan(float(value)):
                kept[cell(str(key))] = float(value)
        elif value is not None:
            kept[cell(str(key))] = cell(str(value))
    return kept


def graphml_bytes(analysis: Analysis, relations: Sequence[str], *, names: bool) -> bytes:
    """GraphML (Gephi, yEd, Cytoscape, igraph)."""
    stream = io.BytesIO()
    nx.write_graphml_xml(graph(analysis, relations, names=names), stream)
    return stream.getvalue()


def gexf_bytes(analysis: Analysis, relations: Sequence[str], *, names: bool) -> bytes:
    """GEXF 1.2 (Gephi)."""
    stream = io.BytesIO()
    nx.write_gexf(graph(analysis, relations, names=names), stream)
    return stream.getvalue()


def csv_bytes(analysis: Analysis, relations: Sequence[str], *, names: bool) -> bytes:
    """The ties as a csv file: UTF-8 with BOM, so that Excel reads the letters; formulas neutralised."""
    ties = tie_rows(analysis, relations, names=names)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(ties.columns)
    for row in ties.itertuples(index=False):
        writer.writerow([_csv_cell(value) for value in row])
    return stream.getvalue().encode("utf-8-sig")


def _csv_cell(value: object) -> str:
    if isinstance(value, (bool, np.bool_)):
        return "1" if value else "0"
    if isinstance(value, float):
        return "" if math.isnan(value) else f"{value:g}"
    return "" if value is None else neutral(str(value))


def xlsx_bytes(analysis: Analysis, relations: Sequence[str], *, names: bool) -> bytes:
    """A workbook with the sheets ``actors``, ``ties`` and ``figures``; no text is ever a formula."""
    book = Workbook()
    _fill(book.active, "actors", actor_rows(analysis, relations, names=names))
    _fill(book.create_sheet(), "ties", tie_rows(analysis, relations, names=names))
    _fill(book.create_sheet(), "figures", _figure_rows(analysis, relations))
    book.properties.created = book.properties.modified = _WRITTEN  # same survey, same bytes
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _figure_rows(analysis: Analysis, relations: Sequence[str]) -> pd.DataFrame:
    rows = [
        (key, view.value, name, figure.value, figure.withheld)
        for key in relations
        for view in analysis.views(key)
        for name, figure in analysis.figures(key, view).items()
    ]
    return pd.DataFrame(rows, columns=["relation", "view", "figure", "value", "withheld"])


def _fill(sheet: Worksheet, title: str, frame: pd.DataFrame) -> None:
    sheet.title = title
    sheet.freeze_panes = "A2"
    for position, heading in enumerate(frame.columns, 1):
        _put(sheet, 1, position, heading).font = Font(bold=True)
    for number, row in enumerate(frame.itertuples(index=False), 2):
        for position, value in enumerate(row, 1):
            _put(sheet, number, position, value)


def _put(sheet: Worksheet, row: int, column: int, value: object) -> Cell:
    place = sheet.cell(row, column)
    if isinstance(value, (bool, np.bool_)):
        place.value = int(value)
    elif isinstance(value, (int, float, np.number)):
        place.value = None if math.isnan(float(value)) else float(value)
    elif value is not None:
        place.value = cell(str(value))[:_LONGEST_CELL]
        place.data_type = "s"
    return place
