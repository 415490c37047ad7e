"""The questions of a survey, as text to paste into a form service: contacts by name, ratings without."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Final

from verkosto.canvas.coding import Event
from verkosto.canvas.event import event_form
from verkosto.content import table
from verkosto.content.instruments import Instrument, Item, instruments
from verkosto.report.template.lists import scale_list
from verkosto.text import Texts

ALWAYS: Final = "contact"
"""The relation that every survey asks about (domain 2.2)."""
_SHUFFLED: Final = "typology"


@dataclass(frozen=True)
class Wishes:
    """What somebody wants to ask.

    Attributes
    ----------
    relations : tuple of str
        Keys of ``content/relations.toml``; ``contact`` is asked in any case.
    follow_ups : tuple of str
        Keys of ``content/questionnaire.toml``.
    instruments : tuple of str
        Keys of the instruments that are asked without names.
    names : tuple of str
        The actors on the list.
    who, date : str
        Who sees the contacts, and when they are deleted; ``""``: a gap to be filled.
    event : Event
        The team's word for its meeting, for the open questions that speak of one.
    """

    relations: tuple[str, ...] = (ALWAYS,)
    follow_ups: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    who: str = ""
    date: str = ""
    event: Event = field(default_factory=Event)


@dataclass(frozen=True)
class Asked:
    """One question: how it is built, its text, its statements (rows of a grid) and its answers."""

    id: str
    how: str
    text: str
    answers: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    many: bool = False
    roster: bool = False


@dataclass(frozen=True)
class Form:
    """One form: its title, a note for whoever builds it, what respondents read first, its questions."""

    title: str
    note: str
    intro: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True)
class Load:
    """How many choices answering takes, and how many minutes: from … to."""

    names: int
    ticked: int
    clicks: int
    low: int
    high: int


def follow_ups() -> Mapping[str, Mapping[str, Any]]:
    """The follow-up questions in the order in which they are asked."""
    entries: Mapping[str, Mapping[str, Any]] = table("questionnaire")["follow_up"]
    return entries


def forms(say: Texts, wishes: Wishes) -> tuple[Form, ...]:
    """The form about contacts, and the one without names when ratings are asked."""
    who = wishes.who or say("questionnaire-consent-who")
    date = wishes.date or say("questionnaire-consent-date")
    contacts = Form(
        say("questionnaire-form-contacts"),
        "",
        say("questionnaire-consent", who=who, date=date),
        tuple(_about_contacts(say, wishes)),
    )
    asked = [kind for kind in instruments() if kind.key in wishes.instruments]
    if not asked:
        return (contacts,)
    ratings = Form(
        say("questionnaire-form-ratings"),
        say("questionnaire-ratings-setup"),
        say("questionnaire-ratings-intro"),
        tuple(question for kind in asked for question in _of_instrument(say, kind, wishes.event)),
    )
    return contacts, ratings


def load(wishes: Wishes) -> Load:
    """How long answering takes (domain 2.2; the estimate is ours).

    Examples
    --------
    >>> load(Wishes(follow_ups=("frequency", "depth", "channels", "agreed")))
    Load(names=40, ticked=10, clicks=80, low=7, high=10)
    """
    told = table("questionnaire")["load"]
    names = len(wishes.names) or told["names"]
    ticked = math.ceil(names * told["ticked_share"])
    followed = min(ticked, told["most_followed"])
    items = [item for kind in instruments() if kind.key in wishes.instruments for item in kind.items]
    rated = sum(item.kind != "text" for item in items)
    closed = [key for key in wishes.follow_ups if not _is_open(follow_ups()[key])]
    trust = 2 * ("trust" in closed)  # three statements, not one
    clicks = names * len(_relations(wishes)) + followed * (len(closed) + trust) + rated
    low, high = (math.ceil(clicks * seconds / 60) for seconds in told["seconds"])
    return Load(names, ticked, clicks, low, high)


def _relations(wishes: Wishes) -> tuple[str, ...]:
    """Contact first, then the others in the order of the table."""
    return tuple(key for key in table("relations") if key == ALWAYS or key in wishes.relations)


def _is_open(entry: Mapping[str, Any]) -> bool:
    return not {"scale", "options", "instrument"} & set(entry)


def _about_contacts(say: Texts, wishes: Wishes) -> Iterator[Asked]:
    names = wishes.names or (say("questionnaire-names-slot"),)
    yield Asked("", say("questionnaire-how-respondent"), say("questionnaire-respondent"), names, roster=True)
    how = say("questionnaire-how-roster")
    first, *others = _relations(wishes)
    yield Asked("N1", how, _question(say, first), names, many=True, roster=True)
    yield Asked("N1x", say("questionnaire-how-outsiders"), say("questionnaire-n1x"))
    closed = [key for key in follow_ups() if key in wishes.follow_ups and not _is_open(follow_ups()[key])]
    yield from (_follow_up(say, key) for key in closed)
    for key in others:
        number = "N8" if key == "wish" else say(f"relation-{key}")
        yield Asked(number, how, _question(say, key), names, many=True, roster=True)
    for key, entry in follow_ups().items():
        if key in wishes.follow_ups and _is_open(entry):
            yield Asked(entry["id"], say("questionnaire-how-follow-text"), say(f"questionnaire-follow-{key}"))


def _question(say: Texts, relation: str) -> str:
    """A relation's question, word for word as the reader knows it; the table has fi, en, sv."""
    asked: list[str] = table("relations")[relation]["questions"]
    return asked[("fi", "en", "sv").index(say.language)]


def _follow_up(say: Texts, key: str) -> Asked:
    entry = follow_ups()[key]
    most = table("questionnaire")["load"]["most_followed"]
    text = say(f"questionnaire-follow-{key}")
    many = bool(entry.get("many"))
    how = say("questionnaire-how-follow-many" if many else "questionnaire-how-follow", most=most)
    if "options" in entry:
        answers = tuple(say(f"questionnaire-{key}-{option}") for option in entry["options"])
        return Asked(entry["id"], how, text, answers, many=many)
    if "instrument" in entry:
        kind = next(kind for kind in instruments() if kind.key == entry["instrument"])
        statements = tuple(item.text[say.language] for item in kind.items)
        return Asked(entry["id"], how, text, scale_list(say, kind.items[0].scale).answers, statements)
    words = scale_list(say, entry["scale"]).answers
    return Asked(entry["id"], how, text, words[:-1])


def _of_instrument(say: Texts, kind: Instrument, event: Event) -> Iterator[Asked]:
    """The items of an instrument; those on one scale stand in one grid.

    After open questions comes one more: whether the answers may be quoted.
    """
    shuffled = kind.key == _SHUFFLED
    for (form, scale), group in groupby(kind.items, lambda item: (item.kind, item.scale)):
        items = tuple(group)
        if form == "scale":
            how = say("questionnaire-how-scale-random" if shuffled else "questionnaire-how-scale")
            statements = tuple(item.text[say.language] for item in items)
            answers = scale_list(say, scale).answers
            yield Asked(kind.name[say.language], how, kind.question[say.language], answers, statements)
        else:
            yield from (_of_item(say, kind, item, event) for item in items)
    if all(item.kind == "text" for item in kind.items):
        yes_no = say("template-yes"), say("template-no")
        how = say("questionnaire-how-choice")
        yield Asked(kind.name[say.language], how, say("questionnaire-quotable"), yes_no)


def _of_item(say: Texts, kind: Instrument, item: Item, event: Event) -> Asked:
    how = say(f"questionnaire-how-{item.kind}", **({"most": item.most} if item.kind == "choices" else {}))
    answers = tuple(option.text[say.language] for option in item.options)
    more = (say("template-dont-know"),) if item.kind == "choice" else ()
    many = item.kind == "choices"
    text = item.asked(say.language, event_form(event, item.id, say.language))
    return Asked(kind.name[say.language], how, text, (*answers, *more), many=many)
