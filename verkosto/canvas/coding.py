"""Themes that people give to open answers: the codebook, each coder's coding, and quotes.

Nothing here holds the text of an answer: answers are known by their ids, passages by their places in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

COLOURS: Final = ("blue", "orange", "green", "red", "purple", "brown", "pink", "grey", "olive", "cyan")
"""Keys of the colours of themes; what they look like is the charts' business."""


@dataclass(frozen=True)
class Theme:
    """A theme of the codebook. ``key`` (``"t1"`` …) is never shown and never used again."""

    key: str
    name: str
    about: str = ""
    colour: str = COLOURS[0]


@dataclass(frozen=True)
class Passage:
    """A part of an answer's text: from ``start`` up to ``end``, in characters (Unicode code points)."""

    start: int
    end: int


@dataclass(frozen=True)
class Tag:
    """A theme given to an answer: to its ``passages``, or to the whole of it when there are none."""

    theme: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True)
class Coded:
    """What a coder gave an answer; no tags: it was read, and no theme fits."""

    tags: tuple[Tag, ...] = ()


@dataclass(frozen=True)
class Coder:
    """One coder's coding: answer id → what was given."""

    name: str
    answers: Mapping[str, Coded] = field(default_factory=dict)


@dataclass(frozen=True)
class Quote:
    """A passage of an answer beside a theme: ``removed`` is left out, ``asked``: the writer was asked.

    Where the survey itself says that the answer may be quoted, ``asked`` is not needed; where it says that it
    may not, no quote is kept.
    """

    theme: str
    answer: str
    start: int
    end: int
    removed: tuple[Passage, ...] = ()
    asked: bool = False


@dataclass(frozen=True)
class Event:
    """The team's word for its meeting: one of ours (``kind``), or its own (``"own"``), by language.

    ``one`` and ``many`` are the forms that the questions need: "lähipäivässä", "lähipäivissä". Empty kind:
    the questions' own word.
    """

    kind: str = ""
    one: Mapping[str, str] = field(default_factory=dict)
    many: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Coding:
    """Everything that the team has made of its open answers.

    ``told_by`` is the name of the coder whose coding the table of themes tells ("": the one who coded most).
    ``made`` is how many themes have ever been made, so that no key is used again.
    """

    themes: tuple[Theme, ...] = ()
    coders: tuple[Coder, ...] = ()
    quotes: tuple[Quote, ...] = ()
    told_by: str = ""
    made: int = 0
