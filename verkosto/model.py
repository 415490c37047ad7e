"""The frozen nouns that travel through the house.

A :class:`Survey` is what one set of files says, after reading. It is columnar
(pandas frames) because a survey may hold 200,000 reports; whoever is handed one
never changes a frame in place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import pandas as pd


class Severity(StrEnum):
    """How bad an issue is: an error loses data, a warning changes its reading, a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Band(StrEnum):
    """What the response rate allows to be shown (domain 2.5; the bands are ours)."""

    FULL = "full"
    RANGES = "ranges"
    LIMITED = "limited"
    NONE = "none"


class View(StrEnum):
    """How two reports of a dyad become a tie."""

    DIRECTED = "directed"
    UNION = "union"
    CONFIRMED = "confirmed"


@dataclass(frozen=True)
class Issue:
    """One thing in the user's file that the user should know about.

    ``key`` names the sentence, ``row`` counts as the spreadsheet counts (the first
    row is 1), ``column`` is the column's own heading, ``value`` the cell as text.
    ``rows`` says how many rows the issue explains (0 when it explains none).
    ``values`` fill the sentence.
    """

    key: str
    severity: Severity
    table: str = ""
    row: int | None = None
    column: str | None = None
    value: str | None = None
    rows: int = 0
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Assumption:
    """Something that the file does not say and that we had to take as given."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """Something that only the people behind the file know, and that the reader therefore asks.

    Attributes
    ----------
    key : str
        Names the sentence.
    table, column : str
        What it is about; ``column`` is ``""`` when it is the whole table.
    options : tuple of str
        The answers that can be given, as a mapping writes them.
    taken : str
        The answer that holds now: the user's own when ``settled``, else what was taken as given.
    values : mapping
        Fill the sentence.
    """

    key: str
    table: str
    column: str
    options: tuple[str, ...]
    taken: str
    settled: bool = False
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class FileRead:
    """A file as it came in."""

    name: str
    sha256: str
    bytes: int
    format: str


@dataclass(frozen=True)
class TableRead:
    """A table of a file, what it was taken for, and what became of its rows.

    ``rows == used + set_aside`` always holds. ``header_row`` counts as the spreadsheet does (0: no headings).
    """

    name: str
    file: str
    role: str
    shape: str
    rows: int
    used: int
    set_aside: int
    columns: tuple[ColumnRead, ...] = ()
    header_row: int = 0


@dataclass(frozen=True)
class ColumnRead:
    """A column as the file heads it and the role that it was given (``""``: not used)."""

    name: str
    role: str
    sample: tuple[str, ...] = ()


@dataclass(frozen=True)
class Receipt:
    """What was read: every file, every table, every row used or explained."""

    files: tuple[FileRead, ...] = ()
    tables: tuple[TableRead, ...] = ()
    issues: tuple[Issue, ...] = ()
    assumptions: tuple[Assumption, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True)
class Relation:
    """A kind of tie.

    Attributes
    ----------
    key : str
        The name used in JSON and on the command line.
    label : str
        As the file says it.
    directed : bool
        ``False`` when the file is an unordered list of ties: then only the view
        ``union`` exists.
    valued : bool
        Whether the reports carry a strength.
    scale : tuple of (float, float) or None
        Lowest and highest strength; ``None`` when not valued.
    reversed_flow : bool
        ``True`` when the tie goes from alter to ego ("who gives you information").
    """

    key: str
    label: str
    directed: bool = True
    valued: bool = False
    scale: tuple[float, float] | None = None
    reversed_flow: bool = False


def no_ratings() -> pd.DataFrame:
    """The frame of ratings when nobody rated anything."""
    columns = ["wave", "respondent", "item", "value", "choice", "dk"]
    frame = pd.DataFrame(columns=columns, dtype=object)
    return frame.astype({"value": float, "dk": bool})


def no_open_answers() -> pd.DataFrame:
    """The frame of written answers when nobody wrote any."""
    columns = ("wave", "respondent", "question", "text", "quotable")
    return pd.DataFrame({column: [] for column in columns}, dtype=object)


def no_backgrounds() -> pd.DataFrame:
    """The frame of what respondents of ratings said of themselves when nobody was asked."""
    return pd.DataFrame({"wave": [], "respondent": []}, dtype=object)


def no_trust_reports() -> pd.DataFrame:
    """The frame of trust between named pairs when nobody was asked."""
    frame = pd.DataFrame({"wave": [], "ego": [], "alter": [], "item": [], "value": []}, dtype=object)
    return frame.astype({"value": float})


@dataclass(frozen=True)
class OwnItem:
    """A statement of the file's own, which no instrument of ours knows.

    Attributes
    ----------
    key : str
        The heading, as the file says it; ``ratings`` calls the item by it.
    words : tuple of str
        Its answers as the file says them: from the lowest where they are ordered, else the commonest first.
    ordered : bool
        Whether the answers are steps of a scale: then ``ratings.value`` counts them from ``low`` on; else
        each is a ``choice``.
    low : int
        The value of the first word.
    """

    key: str
    words: tuple[str, ...]
    ordered: bool
    low: int = 1


@dataclass(frozen=True, eq=False)
class Survey:
    """Everything that a set of files says about one network.

    Attributes
    ----------
    actors : pandas.DataFrame
        Index ``actor`` (str id, in file order, members first); columns ``label`` (str),
        ``member`` (bool) and one text column per attribute (``None`` where blank).
    answered : pandas.DataFrame of bool
        Index as ``actors``, one column per wave: who counts as a respondent.
    reports : pandas.DataFrame
        One row per asked pair that the file speaks of: ``wave`` (str), ``relation`` (str),
        ``ego`` (str), ``alter`` (str), ``exists`` (1.0 tie, 0.0 no tie, ``nan`` not answered), ``strength``,
        ``frequency``, ``depth``, ``agreed`` (float, ``nan`` where not given). No self-ties, no
        duplicates. A pair without a row is "no tie" where ego answered, unknown otherwise.
    relations, waves, attributes
        Relations in file order; waves from the oldest to the newest. ``attributes`` are the columns of
        ``actors`` that sort them into groups (2 … 40 of them).
    digest : str
        SHA-256 over the bytes read and the reading options: the key of every cache.
    ratings : pandas.DataFrame
        One row per answered item: ``wave``, ``respondent`` (a code, not an actor), ``item`` (str),
        ``value`` (float, ``nan`` for a choice or "don't know"), ``choice`` (str, ``""`` unless the item
        is answered by choosing; one row per choice), ``dk`` (bool).
    open_answers : pandas.DataFrame
        One row per written answer: ``wave``, ``respondent``, ``question`` (its id, or the heading as the
        file says it), ``text``, ``quotable`` (whether the writer allowed to quote it: ``True``, ``False``, or
        ``None`` where the file does not tell).
    """

    actors: pd.DataFrame
    answered: pd.DataFrame
    reports: pd.DataFrame
    relations: tuple[Relation, ...]
    waves: tuple[str, ...]
    attributes: tuple[str, ...]
    receipt: Receipt
    digest: str
    ratings: pd.DataFrame = field(default_factory=no_ratings)
    open_answers: pd.DataFrame = field(default_factory=no_open_answers)
    backgrounds: pd.DataFrame = field(default_factory=no_backgrounds)
    trust_reports: pd.DataFrame = field(default_factory=no_trust_reports)
    own_items: tuple[OwnItem, ...] = ()

    def relation(self, key: str) -> Relation:
        """The relation with this key; :class:`KeyError` when there is none."""
        for relation in self.relations:
            if relation.key == key:
                return relation
        raise KeyError(key)


@dataclass(frozen=True)
class Coverage:
    """Who is in the survey and who answered, in one wave.

    ``response_rate`` is respondents / members, ``nan`` without members.
    """

    actors: int
    members: int
    externals: int
    respondents: int
    response_rate: float
    band: Band


@dataclass(frozen=True)
class Figure:
    """One number of a network with everything that belongs beside it.

    ``value`` is ``nan`` when undefined or withheld; ``withheld`` then holds the key of the reason.
    """

    value: float
    range: tuple[float, float] | None = None
    chance: tuple[float, float] | None = None
    withheld: str | None = None
