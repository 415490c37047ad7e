"""Rows of an edge list whose cells hold several names, or several kinds of tie: a report for each."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption
from verkosto.survey.draft import Draft
from verkosto.survey.files.grid import normal_name
from verkosto.survey.shapes.listed_names import holds_several, known_parts
from verkosto.survey.shapes.recognised import Recognised

_BETWEEN_KINDS = re.compile(r"[;|,\n\r]")


def with_cells_cut(draft: Draft, item: Recognised, reports: pd.DataFrame) -> pd.DataFrame:
    """The reports with every cell cut that holds several names that are all known, or several known kinds.

    ``draft.cut`` tells the rows. A cell that is not cut stays one name, or one kind of tie.
    """
    table, columns = item.table, item.columns
    cut = {"alter": _names(item)} | ({"relation": _kinds(draft, item)} if "relation" in columns else {})
    for role, parts in cut.items():
        if not parts:
            continue
        several = reports["row"].map(table.column(columns[role])).map(parts)
        mine = several.notna()
        example = " ".join(str(next(iter(parts))).split())
        key = "cells-list-names" if role == "alter" else "cells-list-kinds"
        values = {"table": table.name, "n": int(reports.loc[mine, "row"].nunique()), "example": example}
        draft.assumptions.append(Assumption(key, values))
        draft.cut |= frozenset(int(row) for row in reports.loc[mine, "row"])
        reports = reports.assign(**{role: several.where(mine, reports[role])}).explode(role)
        reports = reports.reset_index(drop=True)
    return reports


def _names(item: Recognised) -> dict[str, tuple[str, ...]]:
    """The cells of the alters that hold several names, each of them known, and those names."""
    table = item.table
    cells = set(table.column(item.columns["alter"]).tolist())
    doubtful = {cell for cell in cells if holds_several(cell)}
    if not doubtful:
        return {}
    known = item.known | table.distinct_names(item.columns["ego"])
    known |= {normal_name(cell) for cell in cells - doubtful} - {""}
    cut = {cell: known_parts(cell, known) for cell in sorted(doubtful)}
    return {cell: names for cell, names in cut.items() if len(names) > 1}


def _kinds(draft: Draft, item: Recognised) -> dict[str, tuple[str, ...]]:
    """The cells that hold several kinds of tie, each of which stands by itself too (or is the domain's)."""
    table = item.table
    cells = set(table.column(item.columns["relation"]).tolist())
    doubtful = sorted(cell for cell in cells if _BETWEEN_KINDS.search(cell.strip(" ;|,\n\r")))
    if not doubtful:
        return {}
    alone = {(name := normal_name(cell)).casefold(): name for cell in sorted(cells - set(doubtful))}
    known = {name: name for entry in content_table("relations").values() for name in entry["names"]} | alone
    known.pop("", None)
    cut = {cell: kinds for cell in doubtful if (kinds := _parts(cell, known))}
    whole = [cell for cell in doubtful if cell not in cut]
    if whole:
        values = {"table": table.name, "n": len(whole), "example": " ".join(whole[0].split())}
        draft.assumptions.append(Assumption("kinds-kept-whole", values))
    return cut


def _parts(cell: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """The kinds that a cell names, when all of them are known and they are several.

    Examples
    --------
    >>> _parts("Tieto, raha", {"tieto": "Tieto", "raha": "Raha"}), _parts("Apu, neuvo", {"apu": "Apu"})
    (('Tieto', 'Raha'), ())
    """
    parts = [part for piece in _BETWEEN_KINDS.split(cell) if (part := normal_name(piece).casefold())]
    if len(parts) < 2 or any(part not in known for part in parts):
        return ()
    return tuple(dict.fromkeys(known[part] for part in parts))
