"""The continuum on one page: a web page to print, and a workbook with the same sheet."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from html import escape
from typing import Final

import xlsxwriter

from verkosto.canvas.continuum import PHASES, QUESTIONS, Continuum
from verkosto.canvas.status import Status
from verkosto.canvas.team_work import TeamWork
from verkosto.report.cells import cell_string
from verkosto.text import Texts

_WRITTEN: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""The same content gives the same bytes, whenever it is made."""
_BLUE: Final = "#0b5c8a"
_PALE: Final = "#f3f7fa"
_GREY: Final = "#5b6472"
_MARKS: Final = {Status.EMPTY: "○", Status.DRAFT: "◐", Status.AGREED: "●"}
_STYLE: Final = (
    "@page{size:A4 landscape;margin:10mm}"
    "body{font:11px/1.4 Calibri,Arial,sans-serif;color:#0b1730;margin:1.2rem;"
    "-webkit-print-color-adjust:exact}"
    "h1{font-size:1.5rem;margin:0}p{margin:.2rem 0 .8rem;color:#5b6472}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "th,td{border:1px solid #d9dee6;padding:.45rem .5rem;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}thead th{background:#0b5c8a;color:#fff}tbody th{background:#f3f7fa}"
    "thead th:first-child{width:13%}tr{break-inside:avoid}"
    "small{display:block;color:#5b6472;font-weight:normal}td div{white-space:pre-wrap;margin:.25rem 0}"
    "em{font-style:normal;color:#5b6472}"
)


def status_word(texts: Texts, status: Status) -> str:
    """A status as a sign and a word, for colour alone tells nobody anything on paper."""
    return f"{_MARKS[status]} {texts(f'continuum-status-{status.value}')}"


def continuum_facts(work: TeamWork, texts: Texts, source: str = "") -> str:
    """What the sheet is of, in a line: the data, the goal, who keeps it, when it was updated."""
    goal, canvas = work.purpose.goal, work.continuum
    facts = [
        source,
        texts("goal-is", goal=texts(f"goal-{goal.value}")) if goal else "",
        texts("continuum-owner-is", owner=canvas.owner) if canvas.owner else "",
        texts("continuum-date-is", date=texts.date(date.fromisoformat(canvas.date))) if canvas.date else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def continuum_page(work: TeamWork, texts: Texts, source: str = "") -> str:
    """The 4 × 5 sheet as a web page that loads nothing: A4, landscape.

    Parameters
    ----------
    work : TeamWork
    texts : Texts
    source : str
        What the open data is called; "".
    """
    title = escape(texts("continuum-heading"))
    heads = "".join(f"<th>{escape(texts(f'continuum-{question}'))}</th>" for question in QUESTIONS)
    rows = "".join(_row(work.continuum, phase, texts) for phase in PHASES)
    return (
        f'<!doctype html><html lang="{texts.language}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{title}</h1>"
        f"<p>{escape(continuum_facts(work, texts, source))}</p>"
        f"<table><thead><tr><th>{escape(texts('continuum-phase'))}</th>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table></body></html>"
    )


def _row(continuum: Continuum, phase: int, texts: Texts) -> str:
    head = (
        f"<th>{phase} {escape(texts(f'continuum-phase-{phase}'))}"
        f"<small>{escape(texts(f'continuum-about-{phase}'))}</small></th>"
    )
    cells = "".join(_cell(continuum, phase, question, texts) for question in QUESTIONS)
    return f"<tr>{head}{cells}</tr>"


def _cell(continuum: Continuum, phase: int, question: str, texts: Texts) -> str:
    cell = continuum.cell((phase, question))
    text = f"<div>{escape(cell.text)}</div>" if cell.text.strip() else ""
    prompt = escape(texts(f"continuum-prompt-{phase}-{question}"))
    return f"<td><small>{prompt}</small>{text}<em>{escape(status_word(texts, cell.status))}</em></td>"


def continuum_workbook(work: TeamWork, texts: Texts, source: str = "") -> bytes:
    """The same sheet as an Excel workbook, fitted to one page; nothing in it is a formula or a link."""
    stream = io.BytesIO()
    told = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(stream, told)
    book.set_properties({"title": texts("continuum-heading"), "created": _WRITTEN})
    look = {"text_wrap": True, "valign": "top", "font_name": "Calibri", "left": 1, "right": 1}
    look |= {"border_color": "#d9dee6"}
    head = book.add_format({**look, "bold": True, "font_color": "white", "bg_color": _BLUE, "border": 1})
    phase_look = book.add_format({**look, "bold": True, "bg_color": _PALE, "top": 1})
    prompt = book.add_format({**look, "font_size": 9, "font_color": _GREY, "top": 1})
    plain = book.add_format({**look, "quote_prefix": True})
    status = book.add_format({**look, "font_size": 9, "font_color": _GREY, "bottom": 1})
    sheet = book.add_worksheet(texts("continuum-sheet"))
    sheet.write_string(0, 0, texts("continuum-heading"), book.add_format({"bold": True, "font_size": 16}))
    sheet.write_string(1, 0, cell_string(continuum_facts(work, texts, source)))
    for column, key in enumerate(("phase", *QUESTIONS)):
        sheet.write_string(3, column, texts(f"continuum-{key}"), head)
    for number, phase in enumerate(PHASES):
        row = 4 + 3 * number
        about = f"{phase} {texts(f'continuum-phase-{phase}')}\n{texts(f'continuum-about-{phase}')}"
        sheet.merge_range(row, 0, row + 2, 0, about, phase_look)
        for column, question in enumerate(QUESTIONS, 1):
            cell = work.continuum.cell((phase, question))
            sheet.write_string(row, column, texts(f"continuum-prompt-{phase}-{question}"), prompt)
            sheet.write_string(row + 1, column, cell_string(cell.text), plain)
            sheet.write_string(row + 2, column, status_word(texts, cell.status), status)
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, len(QUESTIONS), 32)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 1)
    sheet.freeze_panes(4, 1)
    book.close()
    return stream.getvalue()
