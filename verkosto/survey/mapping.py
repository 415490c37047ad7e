"""What a user says about the files, as a file: kept, and applied to the next wave."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any, Final

import tomli_w

from verkosto.errors import UnknownChoice, UnreadableFile
from verkosto.survey.source import ROLES_OF_COLUMNS, ROLES_OF_SHEETS, ReadingOptions

MOST_BYTES: Final = 200_000
"""A mapping is a page of text; what is larger is something else."""
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "answered": ("auto", "all", "reporters"),
    "directed": ("auto", "yes", "no"),
    "repeats": ("", "last", "join", "apart"),
    "identity": ("", "as-is", "omitted"),
}
TABLES: Final = ("sheets", "columns", "headers", "scales", "words", "relations", "waves", "merges")
DIRECTIONS: Final = ("larger", "smaller", "missing")
DIRECTION: Final = re.compile(r"missing|(larger|smaller)(:-?\d+(\.\d+)?)?")
_ITEM = "item:"


def mapping_text(options: ReadingOptions) -> str:
    """The options as TOML: what stays as it is by itself is left out.

    Examples
    --------
    >>> print(mapping_text(ReadingOptions(directed="no", columns={"Kuka": "ego"})))
    [reading]
    directed = "no"
    <BLANKLINE>
    [columns]
    Kuka = "ego"
    <BLANKLINE>
    """
    plain = ReadingOptions()
    told: dict[str, Any] = {
        name: getattr(options, name) for name in CHOICES if getattr(options, name) != getattr(plain, name)
    }
    document: dict[str, Any] = {"reading": told} if told else {}
    for name in TABLES:
        said = getattr(options, name)
        if said:
            document[name] = {k: list(v) if isinstance(v, tuple) else v for k, v in said.items()}
    return tomli_w.dumps(document)


def options_from_mapping(text: str, file: str = "") -> ReadingOptions:
    """What a mapping file says.

    Parameters
    ----------
    text : str
        TOML with any of the tables ``[reading]``, ``[sheets]``, ``[columns]``, ``[headers]``, ``[scales]``,
        ``[words]``, ``[relations]``, ``[waves]``, ``[merges]``.
    file : str
        Its name, for the sentence when it cannot be read.

    Raises
    ------
    UnreadableFile
        When it is not TOML.
    UnknownChoice
        When it holds a table, a key, a role or a value that there is not.

    Examples
    --------
    >>> options_from_mapping('[sheets]\\n"*" = "ties"').sheets
    {'*': 'ties'}
    """
    try:
        if len(text) > MOST_BYTES:
            raise UnreadableFile("broken-mapping", file=file)
        told = tomllib.loads(text)
    except (ValueError, RecursionError) as problem:  # a number of a million digits is a ValueError as well
        raise UnreadableFile("broken-mapping", file=file) from problem
    known = ("reading", *TABLES)
    for name, part in told.items():
        if name not in known or not isinstance(part, dict):
            raise UnknownChoice("unknown-part", name=name, file=file, known=", ".join(known))
    reading = told.get("reading", {})
    for name, value in reading.items():
        if name not in CHOICES:
            raise UnknownChoice("unknown-part", name=name, file=file, known=", ".join(CHOICES))
        _among(value, CHOICES[name], name)
    parts: dict[str, Any] = {
        name: {key: _CHECKED[name](value, key) for key, value in told[name].items()}
        for name in TABLES
        if name in told
    }
    return ReadingOptions(**reading, **parts)


def _among(value: object, known: Iterable[str], place: str) -> str:
    options = tuple(known)
    if isinstance(value, str) and value in options:
        return value
    listed = ", ".join(option for option in options if option)
    raise UnknownChoice("unfit-value", value=str(value), name=place, known=listed)


def sheet_role(value: object, _name: str = "") -> str:
    """A role of a sheet; :class:`UnknownChoice` when it is none."""
    if value not in ROLES_OF_SHEETS:
        raise UnknownChoice("unknown-role", role=str(value), known=", ".join(ROLES_OF_SHEETS))
    return str(value)


def column_role(value: object, _name: str = "") -> str:
    """A role of a column, or ``item:ID``; :class:`UnknownChoice` when it is none.

    Examples
    --------
    >>> column_role("ego"), column_role("item:D1"), column_role("")
    ('ego', 'item:D1', '')
    """
    if isinstance(value, str) and (value in ("", *ROLES_OF_COLUMNS) or is_item(value)):
        return value
    raise UnknownChoice("unknown-role", role=str(value), known=", ".join((*ROLES_OF_COLUMNS, "item:ID")))


def is_item(value: str) -> bool:
    """Whether a role is that of one item, ``item:ID``."""
    return value.startswith(_ITEM) and bool(value.removeprefix(_ITEM).strip())


def row_number(value: object, name: str = "") -> int:
    """A row as the spreadsheet counts it, from 1 on."""
    digits = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10
    number = int(str(value)) if digits or (isinstance(value, int) and not isinstance(value, bool)) else 0
    if not 1 <= number <= 1_048_576:
        raise UnknownChoice("unfit-value", value=str(value)[:80], name=name, known="1, 2, 3 …")
    return number


def direction(value: object, name: str = "") -> str:
    """How numbers run: ``larger`` or ``smaller``, with or without a limit."""
    if isinstance(value, str) and DIRECTION.fullmatch(value):
        return value
    raise UnknownChoice(
        "unfit-value", value=str(value), name=name, known="larger, smaller, larger:2, smaller:3"
    )


def some_text(value: object, name: str = "") -> str:
    """A name; :class:`UnknownChoice` when it is anything else."""
    if isinstance(value, str):
        return value
    raise UnknownChoice("unfit-value", value=str(value), name=name, known='"…"')


def _words(value: object, name: str) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return tuple(value)
    raise UnknownChoice("unfit-value", value=str(value), name=name, known='["…", "…"]')


_CHECKED: Final[Mapping[str, Callable[[object, str], Any]]] = {
    "sheets": sheet_role,
    "columns": column_role,
    "headers": row_number,
    "scales": direction,
    "words": _words,
    "relations": some_text,
    "waves": some_text,
    "merges": some_text,
}


def merged_options(first: ReadingOptions, second: ReadingOptions) -> ReadingOptions:
    """Both together; where they differ, the second holds.

    Examples
    --------
    >>> both = merged_options(ReadingOptions(sheets={"a": "ties"}), ReadingOptions(sheets={"b": "actors"}))
    >>> both.sheets
    {'a': 'ties', 'b': 'actors'}
    """
    plain = ReadingOptions()
    told: dict[str, Any] = {}
    for name in (field.name for field in fields(ReadingOptions)):
        one, other = getattr(first, name), getattr(second, name)
        if isinstance(one, Mapping):
            told[name] = {**one, **other}
        else:
            told[name] = other if other != getattr(plain, name) else one
    return ReadingOptions(**told)
