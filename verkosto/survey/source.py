"""What comes in: files as bytes, and what the reader was told about them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Literal, TypeVar

Answered = Literal["auto", "all", "reporters"]
Directed = Literal["auto", "yes", "no"]
Repeats = Literal["", "last", "join", "apart"]
Identity = Literal["", "as-is", "omitted"]
T = TypeVar("T")

ORDER = " < "
"""Between the words of an order, from the least to the most, as it is offered and answered."""
ROLES_OF_SHEETS = ("actors", "ties", "matrix", "ratings", "reflection", "ignored")
ROLES_OF_COLUMNS = (
    "ego", "alter", "relation", "wave", "frequency", "depth", "agreed", "strength", "exists", "words", "tie",
    "id", "label", "member", "answered", "attribute", "respondent", "item", "text", "background",
    "quotable", "personal", "ignored",
)  # fmt: skip


@dataclass(frozen=True)
class SourceFile:
    """A file as uploaded: its name (shown, never opened) and its bytes."""

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class ReadingOptions:
    """What the user says about the files, where recognition is not to decide.

    A key that names a table is the sheet's name (a text file's: its name without the ending), or ``"*"``:
    every table. A key that names a column is its heading, or ``"table!heading"`` where several tables have
    the same.

    Attributes
    ----------
    answered : {"auto", "all", "reporters"}
        Who counts as having answered when no column says so (contract 2).
    directed : {"auto", "yes", "no"}
        ``"no"``: every table of ties is an unordered list.
    sheets : mapping of str to str
        Table → role (:data:`ROLES_OF_SHEETS`).
    columns : mapping of str to str
        Column → role (:data:`ROLES_OF_COLUMNS`); ``""``: none of them, ``"ignored"``: left out.
    headers : mapping of str to int
        Table → the row of its headings, counted as the spreadsheet does.
    scales : mapping of str to str
        Table or column → how its numbers run: ``"larger"`` or ``"smaller"`` is closer; with a limit,
        ``"larger:2"``: only from 2 on is it a tie, ``"smaller:3"``: only 1, 2 and 3 are. ``"missing"``: a
        9 or 99 far above the other numbers is no answer.
    words : mapping of str to tuple of str
        Table or column → its answers in words, from the least to the most.
    relations : mapping of str to str
        Table or column → the name of the relation that it tells of.
    waves : mapping of str to str
        Table → its wave.
    merges : mapping of str to str
        Name → the name that it stands for.
    repeats : {"", "last", "join", "apart"}
        A respondent with several rows in a form: the last complete one holds (also when nothing is said,
        but then it is asked); all are joined into one answer; or each row is an actor of its own.
    identity : {"", "as-is", "omitted"}
        ``"omitted"``: whoever a respondent was not asked about is the respondent.
    """

    answered: Answered = "auto"
    directed: Directed = "auto"
    sheets: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    relations: Mapping[str, str] = field(default_factory=dict)
    waves: Mapping[str, str] = field(default_factory=dict)
    merges: Mapping[str, str] = field(default_factory=dict)
    repeats: Repeats = ""
    identity: Identity = ""


def told_of_table(told: Mapping[str, T], table: str) -> T | None:
    """What a mapping says of a table; ``None``: nothing.

    Examples
    --------
    >>> told_of_table({"*": "ties"}, "Sheet1"), told_of_table({"Sheet2": "ties"}, "Sheet1")
    ('ties', None)
    """
    return told[table] if table in told else told.get("*")


def told_of_column(told: Mapping[str, T], table: str, heading: str) -> T | None:
    """What a mapping says of a column: of this table's first, then of any with this heading.

    Examples
    --------
    >>> told_of_column({"Org": "ego", "People!Org": "id"}, "People", "Org")
    'id'
    """
    own = f"{table}!{heading}"
    return told[own] if own in told else told.get(heading)


def digest(files: Sequence[SourceFile], options: ReadingOptions) -> str:
    """SHA-256 over all bytes, names and options: equal digests, equal surveys.

    Examples
    --------
    >>> a = digest([SourceFile("a.csv", b"x")], ReadingOptions())
    >>> a == digest([SourceFile("a.csv", b"x")], ReadingOptions(directed="no"))
    False
    """
    parts = [(file.name, file.sha256) for file in files]
    text = json.dumps([parts, asdict(options)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
