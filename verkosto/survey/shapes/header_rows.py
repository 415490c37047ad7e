"""Where a sheet's headings are, and which rows below them are no answers."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

import pandas as pd

from verkosto.content import table as content_table
from verkosto.survey.answers.cells import look_like_answers
from verkosto.survey.files.grid import Sheet, Table, column_from, normal_name
from verkosto.survey.headings import known_headings, match

HEADER_ROWS = 10
_ANSWERS = 0.8
_SENTENCE = 4  # words (ours)
_ROWS_OF_PROSE = 50
_LOOKED_AT = 2_500  # no matrix is longer
_IMPORT_MARK = '{"importid"'


def header_row(sheet: Sheet) -> int | None:
    """The row (the first is 1) that looks most like headings among the first ten; ``None``: no table.

    Examples
    --------
    >>> header_row(Sheet("s", "f", [["Kysely"], [""], ["Vastaaja", "Kontakti"], ["a", "b"]]))
    3
    """
    if (questions := _row_above_import_marks(sheet)) is not None:
        return questions
    best, best_score = None, 0.0
    rows = sheet.cells[:_LOOKED_AT]
    below_first = [row[0].strip() for row in rows if row]
    widest = max((sum(map(bool, map(str.strip, row))) for row in rows), default=0)
    prose = _columns_of_sentences(sheet.cells[:_ROWS_OF_PROSE])
    for number, row in enumerate(sheet.cells[:HEADER_ROWS], 1):
        cells = [cell.strip() for cell in row]
        filled = [cell for cell in cells if cell]
        if len(filled) < 2:
            continue
        names = set(below_first[number:])
        names |= {name.partition(".")[0] for name in names if name[:1].isdigit()}  # "1. City" under "1"
        shared = sum(cell in names for cell in cells[1:] if cell)
        of_matrix = _heads_a_matrix(cells, shared) and _answers_below(sheet, number)
        texts = sum(not cell.replace(",", "").replace(".", "").isdigit() for cell in filled)
        score = (
            10 * _known(cells, prose) / len(filled)
            + 4 * of_matrix
            + 2 * len(set(filled)) / widest
            + 2 * texts / len(filled)
            - number / 100
        )
        if score > best_score:
            best, best_score = number, score
    return best


def _known(cells: Sequence[str], prose: Set[int]) -> int:
    """How many cells of a row are known as headings; above sentences only those that are so as a whole."""
    others = [cell for place, cell in enumerate(cells) if place not in prose]
    above = [cell for place, cell in enumerate(cells) if place in prose]
    return known_headings(others) + known_headings(above, whole=True)


def _columns_of_sentences(rows: Sequence[Sequence[str]]) -> set[int]:
    """The columns in which most cells are sentences, each another one: people wrote there."""
    columns: dict[int, list[str]] = {}
    for row in rows:
        for place, cell in enumerate(row):
            if cell.strip():
                columns.setdefault(place, []).append(cell)
    return {
        place
        for place, cells in columns.items()
        if len(cells) > 2
        and 2 * sum(len(cell.split()) >= _SENTENCE for cell in cells) > len(cells)
        and len(set(cells)) > len(cells) / 2
    }


def _heads_a_matrix(cells: Sequence[str], shared: int) -> bool:
    """Whether most cells of a row name rows below; of numbers all must, and the corner must be none."""
    others = [cell for cell in cells[1:] if cell]
    if all(cell.isdigit() for cell in others):
        return shared == len(others) >= 2 and (cells[0] in ("", "0") or not cells[0].isdigit())
    return shared >= 2 and 2 * shared >= len(others)


def _answers_below(sheet: Sheet, number: int) -> bool:
    """Whether the cells right of the first column, below a row, are answers as in a matrix."""
    below = [cell for row in sheet.cells[number : number + 50] for cell in row[1:]]
    return look_like_answers(pd.Series(below, dtype=object)) >= _ANSWERS


def _is_import_row(row: Sequence[str]) -> bool:
    """Whether a row holds the marks that an export puts under its questions (Qualtrics)."""
    filled = [cell for cell in row if cell.strip()]
    marks = sum("".join(cell.split()).casefold().startswith(_IMPORT_MARK) for cell in filled)
    return marks > 0 and 2 * marks >= len(filled)


def _row_above_import_marks(sheet: Sheet) -> int | None:
    """The row of question texts in an export with three rows of headings: ids, questions, marks."""
    for number, row in enumerate(sheet.cells[:HEADER_ROWS], 1):
        if number > 1 and _is_import_row(row):
            return number - 1
    return None


def known_names(sheets: Sequence[Sheet], rows: Sequence[int | None]) -> frozenset[str]:
    """Names and ids that lists of actors hold, where there are several tables.

    A form in one sheet is understood with the list of actors in another. ``rows`` are the rows of the
    sheets' headings.
    """
    if len(sheets) < 2:
        return frozenset()
    names: set[str] = set()
    for sheet, row in zip(sheets, rows, strict=True):
        if row is None:
            continue
        for place, heading in enumerate(sheet.cells[row - 1]):
            if match(heading, "id") or match(heading, "label"):
                names.update(map(normal_name, set(column_from(sheet.cells, place, row))))
    return frozenset(names - {""})


def trial_rows(table: Table) -> tuple[Table, tuple[tuple[int, str], ...]]:
    """The table without rows that are no answers (trial runs of the form), and those rows with their keys."""
    marks = [row for row in table.body.index[:HEADER_ROWS] if _is_import_row(list(table.body.loc[row]))]
    aside: list[tuple[int, str]] = []
    words = content_table("headings")["trial"]
    for position, heading in enumerate(table.header):
        if heading.casefold() in words["columns"]:
            trial = table.column(position).str.strip().str.casefold().isin(words["words"])
            aside += [(int(row), "trial-run") for row in table.body.index[trial]]
    if not marks and not aside:
        return table, ()
    gone = [*marks, *(row for row, _ in aside)]
    return replace(table, body=table.body.drop(index=gone), _names={}), tuple(dict.fromkeys(aside))
