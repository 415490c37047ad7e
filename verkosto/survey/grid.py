"""A sheet as a grid of texts, and the table that lies in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import pandas as pd

_INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]")
_WHOLE_NUMBER = re.compile(r"-?\d{1,15}[.,]0+")


def cell_text(value: object) -> str:
    """A cell as the text that its reader sees; blank is ``""``.

    Whole numbers lose their decimals, so that ``7``, ``7.0`` and ``"7"`` are one id.

    Examples
    --------
    >>> [cell_text(v) for v in (7.0, 7.5, True, None, " a  b ")]
    ['7', '7.5', 'true', '', ' a  b ']
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime) and value.time() == time(0):
        return value.date().isoformat()
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def normal_name(text: str) -> str:
    """A name or id in the form in which it is matched: Unicode NFC, no invisible signs, single spaces.

    Examples
    --------
    >>> normal_name(" A\u030asa\u00a0 Oy ") == "Åsa Oy", normal_name("7.0"), normal_name("007")
    (True, '7', '007')
    """
    clean = " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())
    return re.split("[.,]", clean)[0] if _WHOLE_NUMBER.fullmatch(clean) else clean


def normal_names(texts: pd.Series) -> pd.Series:
    """:func:`normal_name` of every text, each distinct text worked out once."""
    distinct = {text: normal_name(text) for text in texts.unique()}
    return texts.map(distinct).astype(object)


@dataclass(frozen=True)
class Sheet:
    """A grid of texts. ``cells[0]`` is row 1 of the spreadsheet."""

    name: str
    file: str
    cells: Sequence[Sequence[str]]
    hidden: bool = False


@dataclass(frozen=True, eq=False)
class Table:
    """A heading row and the rows below it.

    Attributes
    ----------
    header : tuple of str
        The headings, normalised; ``""`` where there is none.
    body : pandas.DataFrame of str
        Columns 0 … k−1, index = row as the spreadsheet counts it; blank rows left out, blank cells ``""``.
    header_row : int
        The heading's own row, counted the same way.
    rows_above : int
        Rows with something in them above the heading.
    """

    name: str
    file: str
    header: tuple[str, ...]
    body: pd.DataFrame
    header_row: int
    rows_above: int
    hidden: bool = False
    _names: dict[int, pd.Series] = field(default_factory=dict)

    def column(self, position: int) -> pd.Series:
        """The texts of a column, as written."""
        return self.body[position]

    def names(self, position: int) -> pd.Series:
        """The texts of a column as names (:func:`normal_name`); worked out once."""
        if position not in self._names:
            self._names[position] = normal_names(self.column(position))
        return self._names[position]


def table_at(sheet: Sheet, header_row: int) -> Table:
    """The table whose heading is the sheet's row ``header_row`` (the first row is 1)."""
    heading = sheet.cells[header_row - 1]
    below = sheet.cells[header_row:]
    width = max((len(row) for row in (heading, *below)), default=0)
    filled = [(i, row) for i, row in enumerate(below, header_row + 1) if any(map(str.strip, row))]
    padded = [[*row, *[""] * (width - len(row))] if len(row) < width else row for _, row in filled]
    body = pd.DataFrame(padded, index=[i for i, _ in filled], columns=range(width), dtype=object)
    used = [c for c in range(width) if (c < len(heading) and heading[c].strip()) or _has_text(body[c])]
    header = tuple(normal_name(heading[c]) if c < len(heading) else "" for c in used)
    body = body[used].set_axis(range(len(used)), axis=1)
    above = sum(any(map(str.strip, row)) for row in sheet.cells[: header_row - 1])
    return Table(sheet.name, sheet.file, header, body, header_row, above, sheet.hidden)


def _has_text(column: Iterable[str]) -> bool:
    return any(text.strip() for text in column)
