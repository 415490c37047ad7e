"""A sheet as a grid of texts, and the table that lies in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import zip_longest

import numpy as np
import numpy.typing as npt
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
    plain = text if text.isascii() else _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    clean = " ".join(plain.split())
    number = clean.endswith("0") and _WHOLE_NUMBER.fullmatch(clean)
    return re.split("[.,]", clean)[0] if number else clean


def normal_names(texts: pd.Series) -> pd.Series:
    """:func:`normal_name` of every text, each distinct text worked out once."""
    distinct = {text: normal_name(text) for text in texts.unique()}
    return texts.map(distinct).astype(object)


@dataclass(frozen=True)
class Sheet:
    """A grid of texts. ``cells[0]`` is row 1 of the spreadsheet.

    ``notes`` are what is to be said of its cells: issue key → how many.
    """

    name: str
    file: str
    cells: Sequence[Sequence[str]]
    hidden: bool = False
    notes: Mapping[str, int] = field(default_factory=dict)


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
    _names: dict[int, tuple[pd.Series, frozenset[str]]] = field(default_factory=dict)

    def column(self, position: int) -> pd.Series:
        """The texts of a column, as written."""
        return self.body[position]

    def names(self, position: int) -> pd.Series:
        """The texts of a column as names (:func:`normal_name`); worked out once."""
        return self._named(position)[0]

    def distinct_names(self, position: int) -> frozenset[str]:
        """The names of a column, each once, without the blank; worked out once."""
        return self._named(position)[1]

    def _named(self, position: int) -> tuple[pd.Series, frozenset[str]]:
        if position not in self._names:
            texts = self.column(position)
            distinct = {text: normal_name(text) for text in texts.unique()}
            self._names[position] = (texts.map(distinct).astype(object), frozenset(distinct.values()) - {""})
        return self._names[position]


def table_at(sheet: Sheet, header_row: int) -> Table:
    """The table whose heading is the sheet's row ``header_row`` (the first row is 1)."""
    heading = sheet.cells[header_row - 1]
    columns = list(zip_longest(heading, *sheet.cells[header_row:], fillvalue=""))
    filled = [_filled(column[1:]) for column in columns]
    rows = np.flatnonzero(np.logical_or.reduce(filled)) if filled else np.array([], dtype=int)
    used = [c for c, column in enumerate(columns) if column[0].strip() or filled[c].any()]
    body = pd.DataFrame(
        {place: _objects(columns[c][1:])[rows] for place, c in enumerate(used)},
        index=rows + header_row + 1,
        columns=range(len(used)),
        dtype=object,
    )
    header = tuple(normal_name(columns[c][0]) for c in used)
    above = sum(any(map(str.strip, row)) for row in sheet.cells[: header_row - 1])
    return Table(sheet.name, sheet.file, header, body, header_row, above, sheet.hidden)


def _filled(texts: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Which texts are not blank."""
    return np.fromiter(map(bool, map(str.strip, texts)), dtype=bool, count=len(texts))


def _objects(texts: Sequence[str]) -> npt.NDArray[np.object_]:
    array = np.empty(len(texts), dtype=object)
    array[:] = texts
    return array
