"""The instruments: what the network's people are asked to rate, choose and write. One TOML file each."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from math import nan
from typing import Any, Literal

Kind = Literal["scale", "choice", "choices", "points", "text"]
LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True)
class Option:
    """An answer that can be chosen: its key and its words in fi, sv and en.

    ``published`` is the share 0 … 1 that chose it in a publication, ``nan`` where there is none.
    """

    key: str
    text: Mapping[str, str]
    published: float = nan


@dataclass(frozen=True)
class Item:
    """One statement or question.

    Attributes
    ----------
    id : str
        Unique over all instruments (``H1``, ``D3``, ``O2`` …).
    kind : {"scale", "choice", "choices", "points", "text"}
        Answered on a scale; by one option; by several (``most`` at most); by sharing 100 points over the
        options; in writing.
    text : mapping of str to str
        By language: fi, sv, en.
    short : mapping of str to str
        A name of a word or two, where the item has one ("Debatti"); else empty.
    template, event : mapping of str to str
        Where the text speaks of a meeting: the text with ``{event}`` in its place, and the word for the
        meeting as ``text`` shows it. Empty for all other items.
    scale : str
        Of a scale item: its name in ``content/answers.toml`` (``likert5``, ``six_d``).
    part : str
        What it belongs to inside the instrument (a type, a dimension), ``""`` when to the whole.
        ``"tie"``: it is asked of every named actor, not of the network; ``"comment"``: it explains another
        item.
    source : str
        What it can be traced to.
    """

    id: str
    kind: Kind
    text: Mapping[str, str]
    scale: str = ""
    options: tuple[Option, ...] = ()
    most: int = 0
    part: str = ""
    source: str = ""
    short: Mapping[str, str] = field(default_factory=dict)
    template: Mapping[str, str] = field(default_factory=dict)
    event: Mapping[str, str] = field(default_factory=dict)

    def asked(self, language: str, event: str = "") -> str:
        """The text in a language, with this word for the meeting where it speaks of one.

        Examples
        --------
        >>> items()["O2"].asked("fi", "työpajassa"), items()["O8"].asked("fi", "työpajassa")
        ('Mikä työpajassa tuntui hyvältä?', 'Muuta?')
        """
        if event and language in self.template:
            return self.template[language].replace("{event}", event)
        return self.text[language]


@dataclass(frozen=True)
class Instrument:
    """A set of items that are asked together; ``question`` stands above them."""

    key: str
    name: Mapping[str, str]
    question: Mapping[str, str]
    items: tuple[Item, ...] = field(default=())


@cache
def instruments() -> tuple[Instrument, ...]:
    """Every instrument, in the order in which a questionnaire asks them.

    Each is a file of this folder; its ``order`` is its place among the others.

    Examples
    --------
    >>> [instrument.key for instrument in instruments()][:3]
    ['typology', 'intentional', 'structure']
    """
    folder = files("verkosto.content.instruments")
    found = [
        (tomllib.loads(file.read_text("utf-8")), file.name.removesuffix(".toml"))
        for file in folder.iterdir()
        if file.name.endswith(".toml")
    ]
    found.sort(key=lambda entry: (entry[0]["order"], entry[1]))
    return tuple(_instrument(key, entry) for entry, key in found)


def _instrument(key: str, entry: Mapping[str, Any]) -> Instrument:
    common = {name: entry[name] for name in ("kind", "scale") if name in entry}
    asked = tuple(_item({**common, **item}) for item in entry["items"])
    return Instrument(key, entry["name"], entry["question"], asked)


def _item(entry: Mapping[str, Any]) -> Item:
    """An item of a file; what it does not say of kind and scale, the instrument says for all."""
    said = {language: entry[language] for language in LANGUAGES}
    event = entry.get("event", {})
    options = tuple(
        Option(
            option["key"],
            {language: option[language] for language in LANGUAGES},
            option.get("published", nan) / 100,
        )
        for option in entry.get("options", ())
    )
    return Item(
        id=entry["id"],
        kind=entry["kind"],
        text={language: text.replace("{event}", event.get(language, "")) for language, text in said.items()},
        scale=entry.get("scale", "") if entry["kind"] == "scale" else "",
        options=options,
        most=entry.get("most", 0),
        part=entry.get("part", ""),
        source=entry.get("source", ""),
        short=entry.get("short", {}),
        template=said if event else {},
        event=event,
    )


@cache
def items() -> Mapping[str, Item]:
    """Every item by its id."""
    return {item.id: item for instrument in instruments() for item in instrument.items}
