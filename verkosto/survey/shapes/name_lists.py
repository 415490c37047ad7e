"""Cells that list several names."""

from __future__ import annotations

import re
from collections.abc import Set

import pandas as pd

from verkosto.survey.files.grid import normal_name

_MARKS = (";", "\n", ",", "|")
_LOOKED_AT = 500


def names_in_cell(text: str, known: Set[str]) -> list[str]:
    """The names that a cell lists.

    Cut at ``;``, a new line, ``|`` or a comma; a comma inside a known name does not cut.

    Examples
    --------
    >>> names_in_cell("City, education; Firm Ltd;", {"City, education", "Firm Ltd"})
    ['City, education', 'Firm Ltd']
    >>> names_in_cell("City, education, Firm Ltd", {"City, education", "Firm Ltd"})
    ['City, education', 'Firm Ltd']
    """
    whole = normal_name(text)
    if not whole or whole in known:
        return [whole] if whole else []
    hard = [normal_name(part) for part in re.split(r"[;\n\r|]", text)]
    names: list[str] = []
    for part in hard:
        names += [part] if part in known or "," not in part else _cut_at_commas(part, known)
    return [name for name in dict.fromkeys(names) if name]


def _cut_at_commas(text: str, known: Set[str]) -> list[str]:
    """Pieces between commas, put together again where that makes a known name."""
    pieces = [piece.strip() for piece in text.split(",")]
    names: list[str] = []
    at = 0
    while at < len(pieces):
        end = next(
            (e for e in range(len(pieces), at + 1, -1) if ", ".join(pieces[at:e]) in known),
            at + 1,
        )
        names.append(", ".join(pieces[at:end]))
        at = end
    return names


def may_list(texts: pd.Series) -> bool:
    """Whether some cell holds a sign that could stand between names; quick, before anything else is tried."""
    return any(mark in text for text in texts.iloc[:_LOOKED_AT] for mark in _MARKS)


def is_name_list(texts: pd.Series, known: Set[str], *, several: bool) -> bool:
    """Whether cells list names that are mostly known.

    Parameters
    ----------
    several : bool
        At least one cell must hold two names (or end in a separator, as form services write lists).
    """
    filled = texts[texts.str.strip() != ""]
    if filled.empty or not known:
        return False
    lists = [names_in_cell(text, known) for text in filled]
    named = [name for names in lists for name in names]
    if several and not any(
        len(names) > 1 or text.strip().endswith(";") for names, text in zip(lists, filled, strict=True)
    ):
        return False
    return bool(named) and sum(name in known for name in named) >= 0.6 * len(named)
