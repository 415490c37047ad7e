"""Frozen dataclasses as plain JSON values and back: every field by its type, nothing guessed or dropped."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Final, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from verkosto.errors import UnreadableTeamFile

T = TypeVar("T")
Made = TypeVar("Made")
_MARK: Final = "-"


def plain(value: object) -> object:
    """A value of the canvases as JSON knows it; what is as it was at the start is left out of a record."""
    if is_dataclass(value) and not isinstance(value, type):
        told = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: plain(now) for field, now in told if now != _start(field)}
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {_name(key): plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def _start(field: Field[object]) -> object:
    return field.default_factory() if field.default_factory is not MISSING else field.default


def _name(key: object) -> str:
    return _MARK.join(str(part) for part in key) if isinstance(key, tuple) else str(key)


def record(kind: type[Made], told: object, *, longest: int) -> Made:
    """A frozen dataclass from what JSON gave.

    Parameters
    ----------
    kind : type
    told : object
    longest : int
        Most characters of a text.

    Raises
    ------
    UnreadableTeamFile
        When something has another type, is unknown, is missing or is too long; where it stands is told.
    """
    return cast("Made", _Reader(longest).made(kind, told, ""))


@dataclass(frozen=True)
class _Reader:
    longest: int

    def made(self, kind: object, value: object, at: str) -> object:
        """A value of a type; ``at`` is where it stands in the file."""
        origin, inner = get_origin(kind), get_args(kind)
        if origin in (UnionType, Union):
            known = next(one for one in inner if one is not NoneType)
            return None if value is None else self.made(known, value, at)
        if origin is tuple:
            listed = enumerate(_of(list, value, at), 1)
            return tuple(self.made(inner[0], one, _under(at, str(number))) for number, one in listed)
        if origin is frozenset:
            return frozenset(self.made(inner[0], one, at) for one in _of(list, value, at))
        if origin is not None:
            told = _of(dict, value, at)
            return {_key(inner[0], n, at): self.made(inner[1], one, _under(at, n)) for n, one in told.items()}
        return self._single(cast("type", kind), value, at)

    def _single(self, kind: type, value: object, at: str) -> object:
        if is_dataclass(kind):
            return self._record(kind, value, at)
        if kind is bool:
            return _of(bool, value, at)
        if kind is int or kind is float:
            return _number(kind, value, at)
        text = self._text(value, at)
        if kind is str:
            return text
        if text not in [one.value for one in kind]:  # type: ignore[attr-defined]
            raise UnreadableTeamFile("unknown-team-choice", entry=at, value=text)
        return kind(text)

    def _record(self, kind: type, value: object, at: str) -> object:
        told = _of(dict, value, at)
        hints = _hints(kind)
        known = {field.name: field for field in fields(kind)}
        for name in told:
            if name not in known:
                raise UnreadableTeamFile("unknown-team-entry", entry=_under(at, name))
        for name, field in known.items():
            if _start(field) is MISSING and name not in told:
                raise UnreadableTeamFile("lacking-team-entry", entry=_under(at, name))
        return kind(**{name: self.made(hints[name], one, _under(at, name)) for name, one in told.items()})

    def _text(self, value: object, at: str) -> str:
        text = _of(str, value, at)
        if len(text) > self.longest:
            raise UnreadableTeamFile("long-team-text", entry=at, most=self.longest)
        if any("\ud800" <= sign <= "\udfff" for sign in text):  # half a sign: no file could hold it again
            raise UnreadableTeamFile("unfit-team-entry", entry=at)
        return text


@cache
def _hints(kind: type) -> dict[str, object]:
    """The types of a record's fields: worked out once, for a coding has thousands of records."""
    return get_type_hints(kind)


def _key(kind: object, name: str, at: str) -> object:
    """The key of a mapping: a text, or (phase, question) written ``1-why``."""
    if kind is str:
        return name
    number, _, word = name.partition(_MARK)
    if number not in tuple("0123456789"):
        raise UnreadableTeamFile("unknown-team-entry", entry=_under(at, name))
    return int(number), word


def _number(kind: type[int | float], value: object, at: str) -> int | float:
    """A whole number from 0 on, or any number there is."""
    right = isinstance(value, int | float) and not isinstance(value, bool)
    if not right or (kind is int and (not isinstance(value, int) or value < 0)):
        raise UnreadableTeamFile("unfit-team-entry", entry=at)
    try:
        number = kind(cast("float", value))
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise UnreadableTeamFile("unfit-team-entry", entry=at)
    return number


def _of(kind: type[T], value: object, at: str) -> T:
    if not isinstance(value, kind):
        raise UnreadableTeamFile("unfit-team-entry", entry=at)
    return value


def _under(at: str, name: str) -> str:
    return f"{at} / {name}" if at else name
