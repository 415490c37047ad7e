"""What the items of one scale in a table say together: which scale it is, and which way it runs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from verkosto.content.instruments import items
from verkosto.model import Question
from verkosto.survey.answers.scale_words import scale_ends, scale_words
from verkosto.survey.files.grid import Sheet, Table
from verkosto.survey.headings import legend_in
from verkosto.survey.rated.item_answers import legend_direction, number_in, other_scale, said_in
from verkosto.survey.rated.item_texts import plain_text
from verkosto.survey.rated.rated import Rated
from verkosto.survey.rated.rated_places import ItemColumn
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

_CODES = (6.0, 7.0, 8.0, 9.0, 99.0)
"""Numbers over a scale to 5 that forms use for "no answer" (ours)."""
_BY_CHANCE = 0.01  # so likely at least that nobody happened to answer off the scale in a column (ours)
_FEWEST = 2
_LARGEST_NOTE = 60  # rows of a sheet that explains


@dataclass(frozen=True)
class Block:
    """What the items of one scale in a table say together.

    ``no_answer`` is a number that stands for no answer; ``other`` holds, by position, the ends of the scale
    that a column is on instead; ``turned``: small numbers stand for the upper end, as is told beside the
    table.
    """

    no_answer: float | None = None
    other: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    turned: bool = False


def blocks_of(
    rated: Rated, table: Table, columns: Sequence[ItemColumn], options: ReadingOptions, beside: Sequence[str]
) -> dict[str, Block]:
    """What the columns of every scale say together; what they leave open is asked.

    Parameters
    ----------
    rated : Rated
        Gets the questions.
    table : Table
    columns : sequence of ItemColumn
    options : ReadingOptions
        ``scales`` of the table settles the questions.
    beside : sequence of str
        What is said above the table and on the sheets that explain (:func:`said_beside`).
    """
    told = told_of_table(options.scales, table.name) or ""
    by_scale: dict[str, list[int]] = {}
    for column in columns:
        if not column.own and items()[column.item].kind == "scale":
            by_scale.setdefault(items()[column.item].scale, []).append(column.position)
    blocks = {}
    for scale, positions in by_scale.items():
        counts = _bare_numbers(table, positions, scale, options)
        code, other = _off_scale(rated, table, counts, scale, told)
        turned = bool(counts) and _told_turned(rated, table, scale, told, beside)
        blocks[scale] = Block(code, other, turned)
    return blocks


def _bare_numbers(
    table: Table, positions: Sequence[int], scale: str, options: ReadingOptions
) -> dict[int, Counter[float]]:
    """The numbers of every column that says nothing else of its scale, and how often each."""
    own, others = scale_words(scale)
    found: dict[int, Counter[float]] = {}
    for position in positions:
        heading = table.header[position]
        told = told_of_column(options.scales, table.name, heading)
        if told or told_of_column(options.words, table.name, heading) or legend_in(heading):
            continue
        said = [text for _, text in said_in(table.column(position))[1]]
        if not any(plain_text(text).strip("0123456789 ") in (*own, *others) for text in set(said)):
            found[position] = Counter(n for text in said if not math.isnan(n := number_in(text)))
    return found


def _off_scale(
    rated: Rated, table: Table, counts: Mapping[int, Counter[float]], scale: str, told: str
) -> tuple[float | None, dict[int, tuple[float, float]]]:
    """A number that stands for no answer, and the columns on another scale than the items'."""
    low, high = scale_ends(scale)
    pool = sum(counts.values(), Counter[float]())
    off = {number: n for number, n in pool.items() if number.is_integer() and not low <= number <= high}
    code = next(iter(off), 0.0)
    asked = len(off) == 1 and off[code] >= _FEWEST and (code in _CODES or (code == 0 and max(pool) == high))
    settled = told.startswith(("missing", "larger", "smaller"))
    if asked and (told.startswith("missing") or (code in _CODES and not settled)):
        _ask(
            rated, table, "rating-no-answer", "missing", settled, value=code, low=low, high=high, n=off[code]
        )
        return code, {}
    ends = (min(pool, default=low), max(pool, default=high))
    if asked:
        key = "rating-no-answer" if code in _CODES else "rating-nought"
        _ask(rated, table, key, "larger", settled, value=code, low=low, high=high, n=off[code])
        if settled:
            return None, dict.fromkeys(counts, ends)
    return None, _on_other_scale(counts, pool, low, high)


def _on_other_scale(
    counts: Mapping[int, Counter[float]], pool: Counter[float], low: float, high: float
) -> dict[int, tuple[float, float]]:
    """Columns of a block that is on another scale, also those in which nobody happened to go off ours.

    A block is, when two of its columns go off the scale and all numbers together say so. A column that keeps
    to the scale is another one's only as far as that may be chance.
    """
    ends = other_scale(pool, low, high)
    wide = {
        i: sum(n for number, n in mine.items() if not low <= number <= high) for i, mine in counts.items()
    }
    if ends is None or sum(n > 0 for n in wide.values()) < _FEWEST:
        return {}
    inside = 1 - sum(wide.values()) / pool.total()
    moved = ends[1] < high
    return {
        i: ends
        for i, mine in counts.items()
        if mine and (moved or wide[i] or inside ** mine.total() >= _BY_CHANCE)
    }


def _told_turned(rated: Rated, table: Table, scale: str, told: str, beside: Sequence[str]) -> bool:
    """Whether small numbers stand for the upper end, as is told beside the table; it is asked."""
    said = {direction for text in beside if (direction := legend_direction(text, scale))}
    if "smaller" not in said:
        return False
    settled = told.startswith(("larger", "smaller"))
    taken = told.partition(":")[0] if settled else "larger" if len(said) > 1 else "smaller"
    _ask(rated, table, "rating-direction", taken, settled)
    return taken == "smaller"


def _ask(rated: Rated, table: Table, key: str, taken: str, settled: bool, **values: object) -> None:
    offered = ("larger", "smaller") if key == "rating-direction" else ("missing", "larger")
    rated.questions.append(Question(key, table.name, "", offered, taken, settled, values))


def said_beside(table: Table, sheets: Sequence[Sheet], found: Sequence[Recognised]) -> list[str]:
    """What is written above a table and on the small sheets of its file that hold no answers.

    A number with its word in the next cell is written as a legend: ``1 = …``.
    """
    used = {(item.table.file, item.table.name) for item in found if item.role != "ignored"}
    own = (table.file, table.name)
    notes = []
    for sheet in sheets:
        place = (sheet.file, sheet.name)
        if place == own:
            notes.append(_in_one(sheet.cells[: table.header_row - 1]))
        elif sheet.file == table.file and place not in used and len(sheet.cells) <= _LARGEST_NOTE:
            notes.append(_in_one(sheet.cells[:]))
    return [note for note in notes if note]


def _in_one(rows: Sequence[Sequence[str]]) -> str:
    lines = []
    for row in rows:
        cells = [str(cell).strip() for cell in row if str(cell).strip()]
        legend = len(cells) > 1 and not math.isnan(number_in(cells[0])) and math.isnan(number_in(cells[1]))
        lines.append((" = " if legend else "; ").join(cells[:2] if legend else cells))
    return "; ".join(line for line in lines if line)
