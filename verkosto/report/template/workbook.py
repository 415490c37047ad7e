"""The workbook itself, written with XlsxWriter: nothing in it is a formula unless we wrote it as one."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from verkosto.canvas.coding import Event
from verkosto.content import table
from verkosto.content.instruments import Instrument
from verkosto.report.template.columns import (
    ACTOR_NAMES,
    NO_EVENT,
    Column,
    actor_columns,
    contact_columns,
    rating_columns,
)
from verkosto.report.template.flags import flags
from verkosto.report.template.guide import guide_lines
from verkosto.report.template.lists import AnswerList, answer_lists, rateable
from verkosto.report.template.roster import ListedActor
from verkosto.text import Texts

ROOM: Final = 2_000
"""Rows below the headings that are checked while they are filled in."""
_LONGEST_CELL: Final = 32_767
_LONGEST_WAVE: Final = 100
_LONGEST_SHEET_NAME: Final = 31
_WRITTEN: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - xlsx has no zones; same wishes, same bytes
_UNWRITABLE: Final = re.compile("[\ufffe\uffff\ud800-\udfff]")
_BLUE, _PALE, _ORANGE, _RUST, _GREY = "#0B5C8A", "#EAF3F9", "#FCE0CC", "#9C3D00", "#5B6470"
_FREE: Final = ("sort", "autofilter", "format_columns", "format_rows")


def template_bytes(
    say: Texts,
    roster: Sequence[ListedActor] = (),
    relations: Sequence[str] | None = None,
    asked: Sequence[Instrument] | None = None,
    waves: Sequence[str] = (),
    event: Event = NO_EVENT,
) -> bytes:
    """An empty survey workbook in one language.

    Parameters
    ----------
    say : Texts
        Its language.
    roster : sequence of ListedActor
        The actors that stand on their sheet from the start.
    relations : sequence of str, optional
        Keys of the relations that can be chosen; all of domain 2.2 when not given.
    asked : sequence of Instrument, optional
        Those with a sheet of their own; all but the one on single ties when not given.
    waves : sequence of str
        With waves every contact row says which one it belongs to.
    event : Event
        The team's word for its meeting, for the two open questions that speak of one.

    Returns
    -------
    bytes
        An xlsx file without macros and without links out of it; the same wishes give the same bytes.
    """
    kinds = rateable() if asked is None else tuple(asked)
    waves = [wave[:_LONGEST_WAVE] for wave in waves]
    keys = tuple(table("relations")) if relations is None else tuple(relations)
    book = _Book(say, max(ROOM, len(roster) + ROOM // 4))
    lists = answer_lists(say, keys, kinds, waves)
    book.guide()
    columns = actor_columns(say, roster, waves)
    sheet = book.sheet(say("template-sheet-actors"), columns)
    book.list_actors(sheet, columns, roster)
    book.sheet(say("template-sheet-contacts"), contact_columns(say, waves))
    for instrument in kinds:
        book.sheet(
            instrument.name[say.language],
            rating_columns(say, instrument, waves, event),
            lead=1 + bool(waves),
            tall=True,
        )
    book.answers(lists.values())
    return book.bytes()


def storable(text: str) -> str:
    """A text as a cell can hold it: lone surrogates replaced, cut at 32,767 characters."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)[:_LONGEST_CELL]


class _Book:
    def __init__(self, say: Texts, room: int) -> None:
        self.say, self.room = say, room
        self.stream = io.BytesIO()
        told = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book = xlsxwriter.Workbook(self.stream, told)
        self.book.set_properties({"title": say("template-guide-title"), "created": _WRITTEN})
        self.taken: set[str] = set()
        self.heading = self._format(
            bold=True, font_color="white", bg_color=_BLUE, text_wrap=True, valign="vcenter",
            border_color="white", left=1, right=1,
        )  # fmt: skip
        self.open = self._format(locked=False, valign="top")
        self.open_text = self._format(locked=False, valign="top", num_format="@")
        self.open_wrapped = self._format(locked=False, valign="top", text_wrap=True)
        self.flagged = self.book.add_format({"bg_color": _ORANGE, "font_color": _RUST})

    def _format(self, **told: object) -> Format:
        return self.book.add_format({"font_name": "Calibri", "font_size": 11, **told})

    def _named_sheet(self, name: str) -> Worksheet:
        """A sheet with a name that Excel takes: no ``[]:*?/\\``, 31 characters, not one that is taken."""
        plain = re.sub(r"[\[\]:*?/\\]", " ", name).strip("' ")
        if len(plain) > _LONGEST_SHEET_NAME:
            plain = plain[: _LONGEST_SHEET_NAME - 1].rsplit(" ", 1)[0].rstrip(" ,") + "…"
        number = 2
        while plain.casefold() in self.taken:
            plain = f"{plain[:27]} ({number})"
            number += 1
        self.taken.add(plain.casefold())
        return self.book.add_worksheet(plain)

    def guide(self) -> None:
        """The first sheet: what to do, and what the signs mean."""
        sheet = self._named_sheet(self.say("template-sheet-guide"))
        looks = {
            "title": self._format(bold=True, font_size=18, font_color=_BLUE, valign="vcenter"),
            "heading": self._format(bold=True, font_size=12, font_color=_BLUE, valign="bottom"),
            "step": self._format(text_wrap=True, valign="top"),
            "line": self._format(text_wrap=True, valign="top", font_color="#2B2F36"),
            "link": self._format(font_color=_BLUE, underline=1, bold=True, valign="vcenter"),
        }
        target = f"internal:'{self.say('template-sheet-actors')}'!A2"
        for number, (kind, text) in enumerate(guide_lines(self.say, self.room + 1), 1):
            if kind == "link":
                sheet.write_url(number, 1, target, looks[kind], text)
            else:
                sheet.write_string(number, 1, text, looks[kind])
            sheet.set_row(number, _height(kind, text))
        self._as_text(sheet)

    def answers(self, lists: Iterable[AnswerList]) -> None:
        """The last sheet: every list, one below the other, each with its defined name."""
        name = self.say("template-sheet-options")
        sheet = self._named_sheet(name)
        title = self._format(bold=True, font_size=18, font_color=_BLUE)
        head = self._format(bold=True, font_color=_BLUE, text_wrap=True)
        line = self._format(font_color="#2B2F36", indent=1)
        sheet.write_string(1, 1, self.say("template-options-title"), title)
        sheet.set_row(1, 30)
        sheet.write_string(2, 1, self.say("template-options-about"), self._format(font_color=_GREY))
        row = 4
        for entry in lists:
            sheet.write_string(row, 1, self._list_title(entry), head)
            for place, answer in enumerate(entry.answers, row + 1):
                sheet.write_string(place, 1, answer, line)
            self.book.define_name(entry.name, f"='{name}'!$B${row + 2}:$B${row + 1 + len(entry.answers)}")
            row += len(entry.answers) + 2
        self._as_text(sheet)

    def _list_title(self, entry: AnswerList) -> str:
        title = entry.title.removesuffix(" *")
        if entry.limits is None:
            return title
        return self.say("template-options-numbers", name=title, low=entry.limits[0], high=entry.limits[1])

    def _as_text(self, sheet: Worksheet) -> None:
        sheet.set_column(0, 0, 3)
        sheet.set_column(1, 1, 100)
        sheet.hide_gridlines(2)
        sheet.protect("", {"format_columns": True, "format_rows": True})
        sheet.set_portrait()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)

    def sheet(self, name: str, columns: Sequence[Column], *, lead: int = 1, tall: bool = False) -> Worksheet:
        """An empty table: its headings locked, its columns open, its answers checked."""
        sheet = self._named_sheet(name)
        last = len(columns) - 1
        for number, column in enumerate(columns):
            look = self.open_text if column.text else self.open_wrapped if column.width > 45 else self.open
            sheet.set_column(number, number, column.width, look)
            sheet.write_string(0, number, storable(column.heading), self.heading)
            self._choices(sheet, number, column)
        sheet.set_row(0, 96 if tall else 32)
        sheet.freeze_panes(1, lead)
        sheet.autofilter(0, 0, self.room, last)
        for number, condition in flags(columns, self.room + 1):
            rule = {"type": "formula", "criteria": f"={condition}", "format": self.flagged}
            sheet.conditional_format(1, number, self.room, number, rule)
        sheet.ignore_errors({"number_stored_as_text": f"A1:{xl_rowcol_to_cell(self.room, last)}"})
        sheet.protect("", dict.fromkeys(_FREE, True))
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&L&F&C&A&R&P / &N")
        return sheet

    def _choices(self, sheet: Worksheet, number: int, column: Column) -> None:
        """The drop-down list of a column; what is off the list is taken, and turns orange where wrong."""
        told: dict[str, object] = {"validate": "any"}
        if column.source:
            told = {"validate": "list", "source": f"={column.source}", "show_error": False}
        if column.hint:
            told["input_message"] = column.hint[:255]
        if len(told) > 1:
            sheet.data_validation(1, number, self.room, number, told)

    def list_actors(self, sheet: Worksheet, columns: Sequence[Column], roster: Sequence[ListedActor]) -> None:
        """Write the actors that are known from the start, and name the list of their names."""
        said = {True: self.say("template-yes"), False: self.say("template-no"), None: ""}
        for row, actor in enumerate(roster, 1):
            values = {**actor.known, "name": actor.name, "member": said[actor.member]}
            for number, column in enumerate(columns):
                text = storable(values.get(column.key, ""))
                if text:
                    sheet.write_string(row, number, text, self.open_text if column.text else self.open)
        first = f"'{self.say('template-sheet-actors')}'!$A$2"
        names = f"{first}:$A${self.room + 1}"
        filled = f'SUMPRODUCT(MAX(({names}<>"")*(ROW({names})-1)))'
        self.book.define_name(ACTOR_NAMES, f"={first}:INDEX({names},MAX(1,{filled}))")

    def bytes(self) -> bytes:
        """The finished file."""
        self.book.close()
        return self.stream.getvalue()


def _height(kind: str, text: str) -> float:
    """Points for a line: one line of text takes about 105 characters of the column."""
    lines = 1 + len(text) // 105
    one_line = {"title": 34.0, "heading": 30.0, "link": 24.0}
    return one_line.get(kind, 15.5 * lines + (5 if kind == "step" else 2))
