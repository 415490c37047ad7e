"""The columns of the sheets: how each is headed, what it takes, and what is checked while it is filled in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from verkosto.canvas.coding import Event
from verkosto.canvas.event import event_form
from verkosto.content.instruments import Instrument, Item
from verkosto.report.template.lists import CONTACT_SCALES, item_list, scale_list
from verkosto.report.template.roster import KNOWN, ListedActor
from verkosto.text import Texts

ACTOR_NAMES: Final = "actor_names"
"""The defined name of the names on the sheet of actors, as far as they go."""
NO_EVENT: Final = Event()
"""The meeting is called as the questions call it."""
_WIDTHS: Final = {"organisation": 26, "group": 20, "role": 18, "profession": 20, "stage": 22}
_LISTS: Final = {"kind", "sector", "side", "role", "tier"}


@dataclass(frozen=True)
class Column:
    """One column of a sheet.

    Attributes
    ----------
    key : str
        What it is to the checks (``ego``, ``alter`` …); for ratings the item's id.
    heading : str
    width : int
        In characters.
    source : str
        The defined name of the list that it is chosen from, ``""`` when it is written freely.
    limits : (float, float) or None
        Numbers that are taken besides the list.
    strict : bool
        Whether only the list is right; without it the list is a help.
    required : bool
        Whether a row needs it.
    text : bool
        Whether what is typed stays text (a name such as ``3-4`` or ``=A1``).
    points : bool
        Whether it takes a share of 100 points.
    most : int
        How many answers, with semicolons between them, it takes; 0: any number.
    hint : str
        Said when a cell is chosen.
    """

    key: str
    heading: str
    width: int = 14
    source: str = ""
    limits: tuple[int, int] | None = None
    strict: bool = False
    required: bool = False
    text: bool = False
    points: bool = False
    most: int = 0
    hint: str = ""


def actor_columns(say: Texts, roster: Iterable[ListedActor], waves: Sequence[str]) -> list[Column]:
    """Name, what is asked of everybody, and what else the user's own list tells."""
    answered = [
        Column(
            f"answered_{number}",
            say("template-actors-answered-wave", wave=wave) if wave else say("template-actors-answered"),
            18,
            "list_status",
            strict=True,
        )
        for number, wave in enumerate(waves or ("",))
    ]
    known = [
        Column(
            key,
            say(f"template-actors-{key}"),
            _WIDTHS.get(key, 16),
            f"list_{key}" if key in _LISTS else "",
            strict=key in ("kind", "side"),
        )
        for key in KNOWN
    ]
    own = dict.fromkeys(key for actor in roster for key in actor.known if key not in KNOWN)
    member = Column("member", say("template-actors-member"), 10, "list_member", strict=True)
    return [
        Column("name", say("template-actors-name"), 34, required=True, text=True),
        member,
        *answered,
        *known,
        *(Column(heading, heading, 18) for heading in own),
    ]


def contact_columns(say: Texts, waves: Sequence[str]) -> list[Column]:
    """Who answered, whom they named, what kind of tie, and how often, how deep, how agreed."""
    wave = Column("wave", say("template-contacts-wave"), 14, "list_wave", strict=True, required=True)
    ends = [
        Column(key, say(f"template-contacts-{key}"), 32, ACTOR_NAMES, required=True, text=True)
        for key in ("ego", "alter")
    ]
    relation = Column("relation", say("template-contacts-relation"), 26, "list_relation", required=True)
    scales = []
    for key in CONTACT_SCALES:
        answers = scale_list(say, key)
        heading = say(f"template-contacts-{key}")
        scales.append(Column(key, heading, 36, answers.name, answers.limits, strict=True))
    return [*([wave] if waves else []), *ends, relation, *scales]


def rating_columns(
    say: Texts, instrument: Instrument, waves: Sequence[str], event: Event = NO_EVENT
) -> list[Column]:
    """A code for the respondent, and a column for every item; shared points take one for each option.

    Open questions speak of the meeting by the team's word (``event``), and ask for permission to quote.
    """
    hint = say("template-hint-respondent")
    code = Column("respondent", say("template-ratings-respondent"), 16, text=True, hint=hint)
    wave = Column("wave", say("template-ratings-wave"), 14, "list_wave", strict=True)
    items = [column for item in instrument.items for column in _item_columns(say, item, event)]
    return [*([wave] if waves else []), code, *items, *_permission(say, instrument)]


def _permission(say: Texts, instrument: Instrument) -> list[Column]:
    """Whether the written answers of a row may be quoted: of an instrument that asks nothing else."""
    if any(item.kind != "text" for item in instrument.items):
        return []
    hint = say("template-hint-quotable")
    return [Column("quotable", say("template-ratings-quotable"), 20, "list_member", strict=True, hint=hint)]


def _item_columns(say: Texts, item: Item, event: Event) -> list[Column]:
    text = item.asked(say.language, event_form(event, item.id, say.language))
    heading = text if item.part == "comment" else f"{item.id} {text}"
    if item.kind == "scale":
        answers = scale_list(say, item.scale)
        return [Column(item.id, heading, 26, answers.name, answers.limits, strict=True)]
    if item.kind == "choice":
        return [Column(item.id, heading, 40, item_list(say, item).name, strict=True)]
    if item.kind == "choices":
        hint = say("template-hint-choices", most=item.most or len(item.options))
        return [Column(item.id, heading, 48, most=item.most, hint=hint)]
    if item.kind == "points":
        return [
            Column(
                item.id,
                say("template-points", item=item.id, option=option.text[say.language]),
                26,
                limits=(0, 100),
                points=True,
                hint=say("template-hint-points"),
            )
            for option in item.options
        ]
    return [Column(item.id, heading, 60)]
