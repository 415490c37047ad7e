"""Columns of ratings that no instrument asks: the file's own items, and what sorts its respondents.

Both hold a few answers that come again and again; what else stands in the table tells them apart.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

import pandas as pd

from verkosto.content import table as content_table
from verkosto.survey.answers.cells import look_like_answers
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import asks_what, match, plain_heading
from verkosto.survey.people import MOST_GROUPS
from verkosto.survey.rated.item_answers import number_in, said_in

NUMBERS = 0.8
"""Such a share of the cells must be numbers for the answers to be numbers (ours)."""
MOST_CHOICES = 12
LARGEST = 10
"""The largest number of a scale that a column without further words may be on: 0 to 10 (ours)."""
_REPEATED = 1.5  # cells for every different answer
_LONGEST = 60  # letters of an answer that was chosen and not written
_FEWEST_STEPS = 3  # nought and one are ticks
_HALF = 0.5
_MOST_TEXTS = 200  # with blanks and other spellings
_LONGEST_GROUP = 4  # words of a group that no heading tells: more of them are a comment
_TOLD_IN_WORDS = 25  # letters, likewise
_PERSON = re.compile(r"(?:[^\W\d_][\w'’.-]*,? )+[^\W\d_][\w'’.-]*")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.\d]{2,}")
_DATE = re.compile(
    r"\d{4}-\d\d?-\d\d?([ T].*)?|\d{1,2}[./]\d{1,2}[./](\d{2}|\d{4})([ T].*)?|\d{1,2}[:.]\d\d(:\d\d)?"
)
_OTHER_ROLES = ("ego", "alter", "label", "organisation", "wave", "id", "member", "answered", "respondent",
                "exists", "trust", "personal", "ignored", "text", "quotable", "coding")  # fmt: skip


def may_be_read(table: Table, roles: Sequence[str], position: int) -> bool:
    """Whether a column may be an own item or a background: its heading tells of nothing else."""
    heading = table.header[position]
    naming = _has(heading, "names", "words")
    return bool(heading) and roles[position] not in _OTHER_ROLES and not naming


def _has(heading: str, section: str, kind: str) -> bool:
    """Whether a heading has one of the words that ``content/ratings.toml`` lists there."""
    plain = f" {plain_heading(heading)} "
    return any(f" {word} " in plain for word in content_table("ratings")[section][kind])


def _asks_for_people(heading: str) -> bool:
    """Whether a heading tells of people beside the respondent, or asks who it was."""
    return _has(heading, "names", "people") or _has(heading, "asked", "whom")


def is_own_item(table: Table, position: int) -> bool:
    """Whether the cells are a few answers that come again, or numbers from 0 to 10.

    Examples
    --------
    >>> body = pd.DataFrame([["Fine", "7"], ["Too slow", "9"], ["Fine", "10"], ["", "7"], ["", "9"]])
    >>> table = Table("t", "t.csv", ("Pace", "Likely"), body, 1, 0)
    >>> is_own_item(table, 0), is_own_item(table, 1)
    (True, True)
    """
    heading, said = table.header[position], _answers(table, position)
    if match(heading, "attribute") or match(heading, "open_answer"):
        return False
    if names_people(said) or (_asks_for_people(heading) and not _yes_or_no(said, heading)):
        return False
    if _numbers(said) < NUMBERS * said.total():
        return _few(said, MOST_CHOICES)
    steps = {text: n for text, n in said.items() if _is_step(text)}
    kinds, n = len({number_in(text) for text in steps}), sum(steps.values())
    fits = n >= NUMBERS * said.total() and not match(heading, "never_strength")
    return fits and kinds >= _FEWEST_STEPS and n >= _REPEATED * kinds


def is_background(table: Table, position: int) -> bool:
    """Whether a column sorts the respondents into groups: few short words, shared by several of them.

    Examples
    --------
    >>> body = pd.DataFrame([["kunta", "3"], ["valtio", "4"], ["kunta", "5"]])
    >>> table = Table("t", "t.csv", ("Sektori", "Luku"), body, 1, 0)
    >>> is_background(table, 0), is_background(table, 1)
    (True, False)
    """
    heading = table.header[position]
    if match(heading, "open_answer"):
        return False
    said = _answers(table, position)
    sorting = match(heading, "attribute") > 0 or _has(heading, "groups", "words")
    if not _few(said, MOST_GROUPS) or names_people(said, sorting=sorting):
        return False
    if not sorting and asks_what(heading) and not _yes_or_no(said, heading):
        return False
    if _yes_or_no(said, heading):
        return True
    if _asks_for_people(heading):
        return False
    if match(heading, "attribute"):
        return True
    if any(len(text) > _TOLD_IN_WORDS and len(text.split()) > _LONGEST_GROUP for text in said):
        return False
    return _numbers(said) <= _HALF * said.total() and look_like_answers(table.column(position)) <= _HALF


def names_people(texts: Iterable[str], *, sorting: bool = False) -> bool:
    """Whether most of the texts look like names of people, or are e-mail addresses.

    ``sorting``: a heading says that they are groups, whose names may be written like those of people.

    Examples
    --------
    >>> names_people(["Aino Virtanen", "Virtanen, Eero", "maija-liisa"]), names_people(["Kunta", "Muu taho"])
    (True, False)
    >>> names_people(["North East", "South West"]), names_people(["North East", "South West"], sorting=True)
    (True, False)
    """
    said = [" ".join(text.split()) for text in texts if text.strip()]
    people = sum(bool(_EMAIL.fullmatch(text)) or (not sorting and _is_person(text)) for text in said)
    return bool(said) and people > _HALF * len(said)


def _is_person(text: str) -> bool:
    """Whether a text is two to four words of letters, each with a capital: a name, or written like one."""
    words = text.split()
    return 2 <= len(words) <= 4 and bool(_PERSON.fullmatch(text)) and all(w[0].isupper() for w in words)


def _yes_or_no(said: Counter[str], heading: str) -> bool:
    """Whether a question was answered with yes and no, and is not one of a form's boxes to tick."""
    marks = {*content_table("answers")["yes"], *content_table("answers")["no"]}
    ticks = "(choice=" in heading or "___" in heading or _numbers(said)
    return not ticks and all(text.casefold() in marks for text in said)


def _answers(table: Table, position: int) -> Counter[str]:
    """What a column says and how often; nothing where it says too many different things."""
    counts = table.column(position).value_counts()
    if len(counts) > _MOST_TEXTS:
        return Counter()
    said: Counter[str] = Counter()
    for place, text in said_in(pd.Series(counts.index, dtype=object))[1]:
        said[text] += int(counts.iloc[place])
    return said


def _numbers(said: Counter[str]) -> int:
    return sum(n for text, n in said.items() if not math.isnan(number_in(text)))


def _is_step(text: str) -> bool:
    number = number_in(text)
    return number.is_integer() and 0 <= number <= LARGEST


def _few(said: Counter[str], most: int) -> bool:
    """Whether answers are short and few, come again, and are no dates."""
    kinds = len(said)
    if not 2 <= kinds <= most or said.total() < max(kinds + 1, _REPEATED * kinds):
        return False
    dates = sum(bool(_DATE.fullmatch(text)) for text in said)
    return max(map(len, said)) <= _LONGEST and dates < _HALF * kinds


def holds_names(table: Table, position: int, names: Collection[str]) -> bool:
    """Whether half of a column, or of what it tells apart, are these names."""
    cells = table.names(position)
    cells = cells[cells != ""]
    known = cells.isin(list(names))
    return bool(len(cells)) and max(float(known.mean()), float(known[~cells.duplicated()].mean())) >= _HALF


def told_apart(headings: Iterable[str], taken: Collection[str] = ()) -> list[str]:
    """The headings, numbered from the second on where several are equal.

    Examples
    --------
    >>> told_apart(["Sektori", "Sektori", "wave"], ["wave"])
    ['Sektori', 'Sektori (2)', 'wave (2)']
    """
    names: list[str] = []
    for heading in headings:
        name, number = heading, 1
        while name in names or name in taken:
            number += 1
            name = f"{heading} ({number})"
        names.append(name)
    return names
