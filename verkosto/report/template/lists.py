"""The answers that can be chosen from a list, each list with the name that the workbook knows it by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from verkosto.content import table
from verkosto.content.instruments import Instrument, Item, instruments
from verkosto.text import Texts

CONTACT_SCALES: Final = ("frequency", "depth", "agreed")
_FIXED: Final = {
    "status": ("answered", "not-answered", "declined", "not-invited"),
    "kind": ("organisation", "unit", "group", "person"),
    "sector": ("public", "private", "third", "other"),
    "side": ("inside", "outside"),
    "role": ("coordinator", "facilitator", "metawork", "core", "theme", "member"),
    "tier": ("customer", "path", "strategy", "influence", "understanding"),
}


@dataclass(frozen=True)
class AnswerList:
    """A list of answers in one language.

    Attributes
    ----------
    name : str
        The workbook's defined name of it.
    title : str
        What stands above it on the sheet of answers.
    answers : tuple of str
    limits : (float, float) or None
        The lowest and the highest number that may be written instead of a word.
    """

    name: str
    title: str
    answers: tuple[str, ...]
    limits: tuple[int, int] | None = None


def rateable() -> tuple[Instrument, ...]:
    """Every instrument that is answered without names: not those about single ties."""
    return tuple(kind for kind in instruments() if any(item.part != "tie" for item in kind.items))


def scale_list(say: Texts, scale: str, title: str = "") -> AnswerList:
    """The words of a scale of ``content/answers.toml``, from the least to the most, and "don't know".

    Examples
    --------
    >>> from verkosto.text import texts
    >>> found = scale_list(texts("fi"), "agreed")
    >>> len(found.answers), found.answers[-1], found.limits
    (4, 'En osaa sanoa', (1, 3))
    """
    entry = table("answers")["scales"][scale]
    words = tuple(entry["words"][say.language])
    limits = int(entry["low"]), int(entry["low"]) + len(words) - 1
    return AnswerList(f"scale_{scale}", title, (*words, say("template-dont-know")), limits)


def item_list(say: Texts, item: Item) -> AnswerList:
    """The options of an item that is answered by choosing; a single choice has "don't know" too."""
    words = tuple(option.text[say.language] for option in item.options)
    more = (say("template-dont-know"),) if item.kind == "choice" else ()
    return AnswerList(_defined(item.id), f"{item.id} {item.text[say.language]}", (*words, *more))


def answer_lists(
    say: Texts, relations: Sequence[str], asked: Iterable[Instrument], waves: Sequence[str]
) -> dict[str, AnswerList]:
    """Every list that the workbook needs, by its defined name."""
    lists = [
        AnswerList(
            "list_relation", say("template-contacts-relation"), tuple(say(f"relation-{r}") for r in relations)
        )
    ]
    if waves:
        lists.append(AnswerList("list_wave", say("template-contacts-wave"), tuple(waves)))
    lists += [scale_list(say, scale, say(f"template-contacts-{scale}")) for scale in CONTACT_SCALES]
    yes_no = say("template-yes"), say("template-no")
    lists.append(AnswerList("list_member", say("template-actors-member"), yes_no))
    for key, entries in _FIXED.items():
        title = say("template-actors-answered") if key == "status" else say(f"template-actors-{key}")
        lists.append(AnswerList(f"list_{key}", title, tuple(say(f"template-{key}-{e}") for e in entries)))
    return {entry.name: entry for entry in [*lists, *_rating_lists(say, asked)]}


def _rating_lists(say: Texts, asked: Iterable[Instrument]) -> list[AnswerList]:
    scales: dict[str, list[str]] = {}
    lists = []
    for instrument in asked:
        for item in instrument.items:
            if item.kind == "scale":
                names = scales.setdefault(item.scale, [])
                name = instrument.name[say.language]
                names += [name] if name not in names else []
            elif item.kind in ("choice", "choices"):
                lists.append(item_list(say, item))
    return [*(scale_list(say, scale, ", ".join(names)) for scale, names in scales.items()), *lists]


def _defined(item: str) -> str:
    return "item_" + re.sub(r"\W", "_", item)
