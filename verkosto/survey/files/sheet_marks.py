"""Where a sheet's XML says what matters before it is parsed: how far its cells reach, formulas, errors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

_AT_A_TIME: Final = 2**20
_REFERENCE = re.compile(rb"([A-Z]*)(\d+)")
_EQUALS, _QUOTE, _APOSTROPHE, _BLANK, _LESS = b"=\"' <"
_BYTES: Final = 8
_MOST_LETTERS: Final = 2
_MOST_DOUBTS: Final = 200_000


@dataclass
class Marks:
    """What one pass over a sheet's bytes tells.

    ``odd``: an attribute is written otherwise than all programs write it (``r = 'A1'``). ``beyond`` are the
    places of references that may lie outside the corner that was asked about; ``many``: too many to list.
    """

    odd: bool = False
    errors: bool = False
    hidden: bool = False
    formulas: bool = False
    many: bool = False
    beyond: tuple[int, ...] = ()

    def corner(self, sheet: bytes, rows: int, columns: int) -> tuple[int, int]:
        """The corner that was asked about, moved out to what lies beyond it."""
        for place in self.beyond:
            if found := _REFERENCE.match(sheet, place):
                rows = max(rows, int(found[2][:12]))
                columns = max(columns, column_number(found[1]))
        return rows, columns


def column_number(letters: bytes) -> int:
    """A column's number, the first is 1.

    Examples
    --------
    >>> column_number(b"A"), column_number(b"AB")
    (1, 28)
    """
    number = 0
    for letter in letters[:6]:
        number = 26 * number + letter - 64
    return number


def marks_in(sheet: bytes, rows: int, columns: int) -> Marks:
    """One pass over a sheet's bytes, through the signs around every ``=``.

    Parameters
    ----------
    sheet : bytes
        In an encoding that keeps ASCII.
    rows, columns : int
        A corner; references beyond it are told.

    Examples
    --------
    >>> text = b'<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="C1"/></row>        '
    >>> marks = marks_in(text, 1, 1)
    >>> marks.errors, marks.odd, marks.corner(text, 1, 1)
    (True, False, (1, 3))
    """
    marks, beyond = Marks(), list[int]()
    signs = np.frombuffer(sheet, dtype=np.uint8)
    for start in range(0, len(signs), _AT_A_TIME):
        part = signs[start : start + _AT_A_TIME]
        equals = np.flatnonzero(part == _EQUALS) + start
        equals = equals[(equals > 0) & (equals < len(signs) - 2)]
        before, after = signs[equals - 1], signs[equals + 1]
        marks.odd |= bool(((before <= _BLANK) | (after <= _BLANK) | (after == _APOSTROPHE)).any())
        quoted = after == _QUOTE
        marks.errors |= bool((signs[equals[(before == ord("t")) & quoted] + 2] == ord("e")).any())
        marks.hidden |= bool((before == ord("n")).any())
        named = np.flatnonzero(part == ord("f")) + start
        marks.formulas |= bool(np.isin(signs[named[named > 0] - 1], (_LESS, ord(":"))).any())
        if not marks.many:
            places = equals[(before == ord("r")) & quoted] + 2
            beyond += _beyond(sheet, places, rows, columns).tolist()
            marks.many = len(beyond) > _MOST_DOUBTS
    marks.beyond = tuple(beyond)
    return marks


def _beyond(sheet: bytes, places: npt.NDArray[np.intp], rows: int, columns: int) -> npt.NDArray[np.intp]:
    """The places where a reference begins that may lie beyond a row or a column.

    Eight signs at a time are compared as one number; what that cannot tell is counted as beyond.
    """
    digits, letters = len(str(rows)), 1 if columns <= 26 else _MOST_LETTERS
    if digits + letters >= _BYTES or columns > 702:
        return places
    late = places > len(sheet) - _BYTES
    known = places[~late]
    eight = np.ndarray((max(len(sheet) - _BYTES + 1, 0),), dtype=">u8", buffer=sheet, strides=(1,))
    text = eight[known].astype(np.uint64)
    first, second, third = (text >> np.uint64(shift) & np.uint64(255) for shift in (56, 48, 40))
    one, two = _is_letter(first), _is_letter(first) & _is_letter(second)
    column = np.where(two, 26 * (first - 64) + second - 64, np.where(one, first - 64, 0))
    wide = (column > columns) | (two & _is_letter(third))
    text = np.where(two, text << np.uint64(16), np.where(one, text << np.uint64(8), text))
    longer = _is_digit(text >> np.uint64(8 * (_BYTES - 1 - digits)) & np.uint64(255))
    number = text >> np.uint64(8 * (_BYTES - digits))
    larger = (number > int.from_bytes(str(rows).encode())) & _is_digit(number & np.uint64(255))
    return np.concatenate([known[wide | longer | larger], places[late]])


def _is_letter(signs: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    return (signs >= ord("A")) & (signs <= ord("Z"))


def _is_digit(signs: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    return (signs >= ord("0")) & (signs <= ord("9"))
