"""Which column of an edge list holds the strength of its ties, where no heading says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from verkosto.survey.answers.cells import look_like_answers, number_in, says_no_tie
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import legend_in, match, scale_in

_ALMOST_ALL = 0.95
_MOST_WORDS = 8
_LONGEST_WORD = 60
_ENOUGH_ENDS = 4
"""With fewer names that have several rows, answers agree by chance."""


def is_key(table: Table, position: int) -> bool:
    """Whether every row has a value of its own in a column."""
    distinct = table.distinct_names(position)
    return len(distinct) == len(table.body)  # as many names as rows: no blank, none twice


def strength_column(table: Table, roles: Sequence[str], columns: Mapping[str, int]) -> int | None:
    """The only column of answers that has no role: taken for the strength."""
    taken = ("ignored", "id", "label", "member", "trust", "quotable")
    free = [i for i, role in enumerate(roles) if i not in columns.values() and role not in taken]
    answers = [i for i in free if _holds_strengths(table, i) and not _of_one_end(table, columns, i)]
    return answers[0] if len(answers) == 1 else None


def _holds_strengths(table: Table, position: int) -> bool:
    """Whether a column holds answers, and neither running numbers nor ages, years or distances.

    Words that no scale knows will do where they are few and one of them says "no tie": the others are asked.
    """
    heading, texts = table.header[position], table.column(position)
    if match(heading, "never_strength") or _is_running_number(table, position):
        return False
    if look_like_answers(texts) > _ALMOST_ALL:
        return True
    words = table.distinct_names(position)
    few = 1 < len(words) <= _MOST_WORDS and all(len(word) <= _LONGEST_WORD for word in words)
    return few and any(says_no_tie(word) for word in words)


def _is_running_number(table: Table, position: int) -> bool:
    """Whether every row has a number of its own and nothing says that these are answers."""
    heading = table.header[position]
    if not is_key(table, position) or scale_in(heading) or legend_in(heading):
        return False
    numbers = sorted(number_in(text) for text in table.column(position))
    if any(number != number for number in numbers):  # words are no numbers (nan is not itself)
        return len(numbers) > _MOST_WORDS
    return len(numbers) > _MOST_WORDS or all(b - a == 1 for a, b in pairwise(numbers))


def _of_one_end(table: Table, columns: Mapping[str, int], position: int) -> bool:
    """Whether a column is the same on every row of a name, of several names with several rows each."""
    kinds = table.names(position).tolist()
    for end in ("ego", "alter"):
        names = table.names(columns[end])
        if len(set(zip(names.tolist(), kinds, strict=True))) == names.nunique() and len(set(kinds)) > 1:
            several = int((names.value_counts() > 1).sum())
            if several >= _ENOUGH_ENDS:
                return True
    return False
