"""Texts as a spreadsheet cell can hold them: never a formula, no sign that breaks the file, not too long."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.worksheet.worksheet import Worksheet

LONGEST_CELL: Final = 32_767
LONGEST_TITLE: Final = 31
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ESCAPED: Final = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_ODD: Final = re.compile("^[=+@#＝＋－＠-]|[\x00-\x1f\ufffe\uffff\ud800-\udfff]|_x")
_LIVE: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_NOT_IN_TITLES: Final = re.compile(r"[:\\/?*\[\]\x00-\x1f\ufffe\uffff\ud800-\udfff]")


def cell_string(text: str) -> str:
    """A text as a cell holds it: signs that no cell can hold show as �, and what is too long is cut.

    Examples
    --------
    >>> cell_string("a\\x00b"), len(cell_string("x" * 40_000)), len(cell_string("🦊" * 20_000))
    ('a�b', 32767, 16383)
    """
    clean = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
    if 2 * len(clean) > LONGEST_CELL:  # Excel counts a sign outside the basic plane as two
        clean = clean.encode("utf-16-le")[: 2 * LONGEST_CELL].decode("utf-16-le", "ignore")
    return clean


def file_string(text: str) -> str:
    r"""A text as the file writes it: what reads like an escape, and a carriage return, are escaped.

    Examples
    --------
    >>> file_string("_x0041_"), file_string("a\r\nb")
    ('_x005F_x0041_', 'a_x000D_\nb')
    """
    return _ESCAPED.sub("_x005F_", text).replace("\r", "_x000D_")


def string_cell(sheet: Worksheet, text: str) -> Cell:
    """A cell that is a string, whatever it looks like."""
    cell: Cell = WriteOnlyCell(sheet)
    if not text:
        return cell
    cell.value = file_string(cell_string(text))
    cell.data_type = "s"
    if text.startswith(_LIVE):
        cell.quotePrefix = True  # it stays a string also after somebody edits it
    return cell


def written(sheet: Worksheet, text: str) -> Cell | str | None:
    """A text for a row of a write-only sheet: as it is where nothing can be made of it but a string."""
    if not text:
        return None
    return string_cell(sheet, text) if len(text) > LONGEST_CELL // 2 or _ODD.search(text) else text


def title(wanted: str, taken: Iterable[str] = ()) -> str:
    """A sheet title that Excel accepts and that no other sheet has.

    Examples
    --------
    >>> title("a/b: [x]"), title("Vastaukset", ["vastaukset"]), title("x" * 40)[-3:]
    ('a b x', 'Vastaukset (2)', 'xxx')
    """
    others = {other.casefold() for other in taken}
    plain = " ".join(_NOT_IN_TITLES.sub(" ", wanted).split()).strip("' ") or "1"
    plain = f"{plain} 1" if plain.casefold() == "history" else plain
    shown, number = _short(plain), 2
    while shown.casefold() in others:
        ending = f" ({number})"
        shown, number = _short(plain, len(ending)) + ending, number + 1
    return shown


def _short(text: str, room: int = 0) -> str:
    return text.encode("utf-16-le")[: 2 * (LONGEST_TITLE - room)].decode("utf-16-le", "ignore").strip("' ")
