"""The continuum on one page: everything stands in it, and nothing in it runs."""

from __future__ import annotations

import io
import re

import openpyxl
import pytest

from verkosto.canvas.continuum import PHASES, QUESTIONS, Cell, Continuum
from verkosto.canvas.purpose import Purpose
from verkosto.canvas.status import Status
from verkosto.canvas.team_work import TeamWork
from verkosto.guidance.team import Goal
from verkosto.report.continuum_page import continuum_page, continuum_workbook
from verkosto.text import LANGUAGES, texts

HOSTILE = "<script>alert(1)</script> =cmd|' /C calc'!A0\n![x](http://example.org/a.png)"
WORK = TeamWork(
    Purpose(goal=Goal.SERVICE),
    Continuum(
        {
            (1, "why"): Cell(HOSTILE, Status.DRAFT),
            (2, "what"): Cell("=1+1", Status.AGREED),
            (4, "resources"): Cell("👩‍👩‍👧‍👦 שלום\x00\x0b", Status.AGREED),
        },
        owner="<b>Mari</b>",
        date="2026-03-02",
    ),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_all_twenty_prompts_and_loads_nothing(language: str) -> None:
    say = texts(language)
    page = continuum_page(WORK, say, "oma <i>.csv")
    for phase in PHASES:
        for question in QUESTIONS:
            assert say(f"continuum-prompt-{phase}-{question}") in page
    assert "<script" not in page
    assert "<b>" not in page
    assert "<i>" not in page
    assert "&lt;script&gt;" in page
    assert re.findall(r"\s(?:src|href)=", page) == []
    assert say("goal-service") in page


def test_the_page_says_how_far_every_cell_is() -> None:
    page = continuum_page(WORK, texts("fi"))
    assert (page.count("○ tyhjä"), page.count("◐ luonnos"), page.count("● sovittu")) == (17, 1, 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_has_one_sheet_on_one_page_without_a_formula(language: str) -> None:
    say = texts(language)
    book = openpyxl.load_workbook(io.BytesIO(continuum_workbook(WORK, say, "=x")))
    sheet = book.active
    assert sheet is not None
    assert book.sheetnames == [say("continuum-sheet")]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"s"}
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert [cell.value for cell in sheet[4]][1:] == [say(f"continuum-{question}") for question in QUESTIONS]
    said = sheet.cell(row=9, column=3)
    assert (said.value, said.quotePrefix) == ("=1+1", True)


def test_the_same_canvas_gives_the_same_workbook() -> None:
    assert continuum_workbook(WORK, texts("fi")) == continuum_workbook(WORK, texts("fi"))


def test_an_empty_canvas_is_a_sheet_to_fill_in_by_hand() -> None:
    page = continuum_page(TeamWork(), texts("fi"))
    assert page.count("○ tyhjä") == 20
