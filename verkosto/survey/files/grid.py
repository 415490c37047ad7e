"""A sheet as a grid of texts, and the table that lies in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from typing import overload

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
    if text.isascii() and text.isalnum():  # nothing to take away
        return text
    plain = text if text.isascii() else _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    clean = " ".join(plain.split())
    number = clean.endswith("0") and _WHOLE_NUMBER.fullmatch(clean)
    return re.split("[.,]", clean)[0] if number else clean


def normal_names(texts: pd.Series) -> pd.Series:
    """:func:`normal_name` of every text, each distinct text worked out once."""
    return _named(texts)[0]


def _named(column: pd.Series) -> tuple[pd.Series, dict[str, str]]:
    """The names of a column, and the name of each distinct text."""
    texts = column.tolist()
    distinct = {text: normal_name(text) for text in dict.fromkeys(texts)}
    names = _objects([distinct[text] for text in texts])
    return pd.Series(names, column.index, object, column.name, copy=False), distinct


class Columns(Sequence[Sequence[str]]):
    """The rows of a grid that is kept by columns: a row is put together when it is asked for.

    Examples
    --------
    >>> grid = Columns([["a", "c"], ["b", "d"]])
    >>> len(grid), grid[1], grid[:1], list(grid)
    (2, ('c', 'd'), [('a', 'b')], [('a', 'b'), ('c', 'd')])
    """

    def __init__(self, columns: Sequence[Sequence[str]]) -> None:
        self.columns = columns

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0

    def __iter__(self) -> Iterator[Sequence[str]]:
        return zip(*self.columns, strict=True)

    @overload
    def __getitem__(self, place: int) -> Sequence[str]: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Sequence[str]]: ...
    def __getitem__(self, place: int | slice) -> Sequence[str] | Sequence[Sequence[str]]:
        if isinstance(place, slice):
            return list(zip(*(column[place] for column in self.columns), strict=True))
        return tuple(column[place] for column in self.columns)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and [*map(tuple, self)] == [*map(tuple, other)]

    __hash__ = None  # type: ignore[assignment]


def columns_from(rows: Sequence[Sequence[str]], start: int = 0) -> list[Sequence[str]]:
    """The columns of a grid from its row ``start`` on, short rows filled up with blanks.

    Examples
    --------
    >>> columns_from([["a"], ["b", "c"]], 1), columns_from([["a"], ["b", "c"]])
    ([('b',), ('c',)], [('a', 'b'), ('', 'c')])
    """
    if isinstance(rows, Columns):
        return [column[start:] for column in rows.columns]
    return list(zip_longest(*rows[start:], fillvalue=""))


def column_from(rows: Sequence[Sequence[str]], place: int, start: int = 0) -> Sequence[str]:
    """One column of a grid from its row ``start`` on, without the rows that are too short.

    Examples
    --------
    >>> column_from([["a", "b"], ["c"], ["d", "e"]], 1, 1)
    ['e']
    """
    if isinstance(rows, Columns):
        return rows.columns[place][start:]
    return [row[place] for row in rows[start:] if len(row) > place]


def width_of(rows: Sequence[Sequence[str]]) -> int:
    """How many cells the longest row has.

    Examples
    --------
    >>> width_of([["a"], ["b", "c"]]), width_of(Columns([["a", "b"]])), width_of([])
    (2, 1, 0)
    """
    return len(rows.columns) if isinstance(rows, Columns) else max(map(len, rows), default=0)


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
    above : tuple of str
        What stands right above every heading; ``()`` above the first row.
    """

    name: str
    file: str
    header: tuple[str, ...]
    body: pd.DataFrame
    header_row: int
    rows_above: int
    hidden: bool = False
    above: tuple[str, ...] = ()
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
            names, distinct = _named(self.column(position))
            self._names[position] = (names, frozenset(distinct.values()) - {""})
        return self._names[position]


def table_at(sheet: Sheet, header_row: int) -> Table:
    """The table whose heading is the sheet's row ``header_row`` (the first row is 1)."""
    columns = columns_from(sheet.cells, header_row - 1)
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
    over = sheet.cells[header_row - 2] if header_row > 1 else ()
    heads = tuple(normal_name(over[c]) if c < len(over) else "" for c in used) if over else ()
    return Table(sheet.name, sheet.file, header, body, header_row, above, sheet.hidden, heads)


def _filled(texts: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Which texts are not blank."""
    blank = [text for text in set(texts) if not text.strip()]
    if not blank:
        return np.ones(len(texts), dtype=bool)
    return np.fromiter(map(bool, map(str.strip, texts)), dtype=bool, count=len(texts))


def _objects(texts: Sequence[str]) -> npt.NDArray[np.object_]:
    array = np.empty(len(texts), dtype=object)
    array[:] = texts
    return array
