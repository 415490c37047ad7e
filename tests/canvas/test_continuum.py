"""C-0 and C-1 as values: what an edit, a mark and a suggestion make of a cell; what a density means."""

from __future__ import annotations

import math

import pytest

from verkosto.canvas.continuum import LONGEST, Cell, Continuum, marked, taken, written
from verkosto.canvas.purpose import target_ties
from verkosto.canvas.status import Status

AT = (2, "what")


def agreed(text: str) -> Continuum:
    return marked(written(Continuum(), AT, text), AT, Status.AGREED)


def test_a_text_makes_a_draft() -> None:
    assert written(Continuum(), AT, "Uudistua").cells == {AT: Cell("Uudistua", Status.DRAFT)}


def test_a_cell_without_a_word_is_empty_again() -> None:
    assert written(agreed("Uudistua"), AT, "").cells == {}
    assert written(agreed("Uudistua"), AT, " \n").cell(AT).status is Status.EMPTY


def test_a_changed_text_is_no_longer_agreed() -> None:
    assert agreed("Uudistua").cell(AT).status is Status.AGREED
    assert written(agreed("Uudistua"), AT, "Uudistua rohkeasti").cell(AT).status is Status.DRAFT
    assert written(agreed("Uudistua"), AT, "Uudistua").cell(AT).status is Status.AGREED


def test_an_empty_cell_cannot_be_agreed() -> None:
    assert marked(Continuum(), AT, Status.AGREED) == Continuum()


def test_a_written_cell_cannot_be_called_empty() -> None:
    assert marked(agreed("Uudistua"), AT, Status.EMPTY) == agreed("Uudistua")


def test_a_suggestion_stands_under_what_was_written_as_a_draft() -> None:
    assert taken(agreed("Uudistua"), AT, "Tavoite: Oppiminen").cell(AT) == Cell(
        "Uudistua\nTavoite: Oppiminen", Status.DRAFT
    )


def test_a_suggestion_is_taken_once() -> None:
    once = taken(Continuum(), AT, "a b")
    assert taken(once, AT, "a b") == once


def test_a_suggestion_without_room_changes_nothing() -> None:
    full = written(Continuum(), AT, "x" * LONGEST)
    assert taken(full, AT, "more") == full


def test_cells_are_counted_over_all_phases_and_in_one() -> None:
    told = written(agreed("a"), (3, "how"), "b")
    assert (told.count(Status.AGREED), told.count(Status.DRAFT), told.count(Status.EMPTY)) == (1, 1, 18)
    assert (told.count(Status.AGREED, 3), told.count(Status.EMPTY, 3)) == (0, 4)


def test_a_density_of_a_tenth_among_45_is_4_4_ties_each_and_99_together() -> None:
    """By hand: 44 · 0.1 = 4.4; 45 · 44 / 2 · 0.1 = 99."""
    told = target_ties(0.1, 45)
    assert (told.each, told.together) == pytest.approx((4.4, 99.0))
    assert target_ties(0.1, 45, directed=True).together == pytest.approx(198.0)


@pytest.mark.parametrize("density, members", [(None, 45), (0.1, 1), (0.1, 0)])
def test_without_a_density_or_a_pair_there_is_no_number(density: float | None, members: int) -> None:
    assert math.isnan(target_ties(density, members).each)
