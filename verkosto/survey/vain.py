"""What a mapping says: fitted to headings that differ a little, and named where it met nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from verkosto.model import Issue, Severity
from verkosto.survey.draft import Draft
from verkosto.survey.files.grid import normal_name
from verkosto.survey.headings import plain_heading
from verkosto.survey.merging import names_told
from verkosto.survey.people import People
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions

T = TypeVar("T")
OF_TABLES: Final = ("sheets", "headers", "waves")
OF_COLUMNS: Final = ("columns",)
OF_EITHER: Final = ("scales", "words", "relations")
_EVERY: Final = "*"


def fitted(options: ReadingOptions, found: Sequence[Recognised]) -> ReadingOptions:
    """The options with names as the files write them.

    The next wave's file may write a heading with other letters or signs, or with its scale in brackets
    (``Tiiviys (1-5)``): a name that no table and no heading has is taken for the only one that is alike.
    The very same options where there is nothing to fit.

    Examples
    --------
    >>> fitted(ReadingOptions(), []) == ReadingOptions()
    True
    """
    places = _Places(found)
    told: dict[str, Any] = {}
    for part in (*OF_TABLES, *OF_COLUMNS, *OF_EITHER):
        said: Mapping[str, Any] = getattr(options, part)
        new = {places.fitting(part, key, said): value for key, value in said.items()}
        if new != dict(said):
            told[part] = new
    return replace(options, **told) if told else options


def unused_issues(
    options: ReadingOptions, found: Sequence[Recognised], people: People, drafts: Mapping[int, Draft]
) -> list[Issue]:
    """One issue for each part of the mapping that met nothing: a table, a column or a name that is not there.

    ``people`` and ``drafts`` are as they were read, before names are merged.
    """
    places = _Places(found)
    parts = [
        (part, key)
        for part in (*OF_TABLES, *OF_COLUMNS, *OF_EITHER)
        for key in getattr(options, part)
        if not places.has(part, key)
    ]
    if options.merges:
        names = names_told(people, drafts)
        parts += [("merges", name) for name in options.merges if normal_name(name) not in names]
    return [
        Issue("mapping-unused", Severity.WARNING, value=key, values={"part": part}) for part, key in parts
    ]


class _Places:
    """The names by which a mapping may speak of the tables and columns of some files."""

    def __init__(self, found: Sequence[Recognised]) -> None:
        self.headings = {
            item.table.name: [*item.table.header, *item.personal, *_asked(item)] for item in found
        }
        self.forms = {item.table.name for item in found if item.blocks or item.slots}

    def has(self, part: str, key: str) -> bool:
        """Whether a key of a part of the options names something here."""
        if self._has_exactly(part, key):
            return True
        if part not in OF_EITHER:
            return False
        # A form asks a question in a part of several headings.
        table, heading = self._parted(key)
        return any(
            heading and heading in h
            for name in self.forms
            if table in (None, name)
            for h in self.headings[name]
        )

    def _has_exactly(self, part: str, key: str) -> bool:
        if key == _EVERY or (part not in OF_COLUMNS and key in self.headings):
            return True
        table, heading = self._parted(key)
        return part not in OF_TABLES and any(
            heading in those for name, those in self.headings.items() if table in (None, name)
        )

    def fitting(self, part: str, key: str, said: Mapping[str, Any]) -> str:
        """The name here that a key stands for: itself, or the only one that is alike and not told itself."""
        if self._has_exactly(part, key):
            return key
        alike: list[str] = []
        if part not in OF_COLUMNS:
            alike = [table for table in self.headings if _plain(table) == _plain(key)]
        if part not in OF_TABLES and not alike:
            alike = self._columns_like(key)
        free = [name for name in alike if name not in said]
        return free[0] if len(free) == 1 == len(alike) else key

    def _columns_like(self, key: str) -> list[str]:
        table, heading = self._parted(key)
        if table is None and "!" in key:
            first, _, rest = key.partition("!")
            named = [name for name in self.headings if _plain(name) == _plain(first)]
            table, heading = (named[0], rest) if len(named) == 1 else (None, key)
        among = [(name, those) for name, those in self.headings.items() if table in (None, name)]
        alike = dict.fromkeys(h for _, those in among for h in those if h and _are_alike(h, heading))
        return [f"{table}!{h}" if table is not None else h for h in alike]

    def _parted(self, key: str) -> tuple[str | None, str]:
        """The table and the heading that a key names; of any table: ``None``."""
        for table in self.headings:
            if key.startswith(f"{table}!"):
                return table, key.removeprefix(f"{table}!")
        return None, key


def _asked(item: Recognised) -> Iterable[str]:
    """The questions that a form asks of several actors: in its headings, or in the cells of a long form."""
    if item.shape != "long" or "relation" not in item.columns:
        return [block.question for block in item.blocks]
    return map(str, item.table.names(item.columns["relation"]).unique())


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").split())


def _are_alike(heading: str, told: str) -> bool:
    """Whether two headings are one but for letters' case and signs, or for brackets that one of them has."""
    if _plain(heading) == _plain(told):
        return True
    plain = plain_heading(heading)
    bracketed = [any(sign in text for sign in "([") for text in (heading, told)]
    return bool(plain) and plain == plain_heading(told) and not all(bracketed)
