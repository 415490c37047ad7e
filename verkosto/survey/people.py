"""An actor list → the actors of the survey, their attributes and who answered."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Issue, Severity
from verkosto.survey.answers.cells import look_like_answers, yes_no
from verkosto.survey.draft import row_issues
from verkosto.survey.files.grid import Table, normal_name
from verkosto.survey.headings import match, plain_heading
from verkosto.survey.shapes.recognised import Recognised

MOST_GROUPS = 40
_DATE = r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}"  # the day on which somebody answered


@dataclass(eq=False)
class People:
    """The actor list as read.

    ``frame`` has index ``actor`` and columns ``label``, ``member`` and the attributes; ``rows`` counts
    the data rows; ``answered`` maps what a heading says of the wave (``""``: nothing) to 1.0, 0.0 or
    ``nan`` by actor.
    """

    frame: pd.DataFrame
    rows: int = 0
    issues: list[Issue] = field(default_factory=list)
    attributes: tuple[str, ...] = ()
    answered: dict[str, pd.Series] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)


def no_people() -> People:
    """When the files hold no actor list."""
    frame = pd.DataFrame({"label": [], "member": []}, index=pd.Index([], name="actor", dtype=object))
    return People(frame.astype({"label": object, "member": bool}))


def read_people(item: Recognised) -> People:
    """The actor list: rows without an id, or with an id seen before, are set aside with an issue."""
    table, columns = item.table, item.columns
    ids = table.names(columns["id"])
    blank, again = ids == "", ids.duplicated() & (ids != "")
    people = People(pd.DataFrame(), len(ids))
    heading = table.header[columns["id"]]
    people.issues += row_issues("no-id", Severity.ERROR, table.name, ids.index[blank], heading, explains=1)
    people.issues += row_issues(
        "actor-twice", Severity.ERROR, table.name, ids.index[again], heading, ids[again], explains=1
    )
    kept = ids[~blank & ~again]
    index = pd.Index(kept.to_numpy(), name="actor", dtype=object)
    frame = pd.DataFrame({"label": index, "member": True}, index=index)
    if "label" in columns:
        labels = table.names(columns["label"]).loc[kept.index].to_numpy()
        frame["label"] = np.where(labels == "", index, labels)
    if "member" in columns:
        marks = yes_no(table.column(columns["member"])).loc[kept.index].to_numpy()
        frame["member"] = np.where(np.isnan(marks), 1.0, marks) == 1.0
    people.aliases = _aliases(frame["label"])
    _add_columns(people, frame, item, kept, ids)
    return people


def _aliases(labels: pd.Series) -> dict[str, str]:
    """Label → id where a label belongs to one actor only and is nobody's id."""
    once = labels[~labels.duplicated(keep=False)].astype(str)
    return {
        label: str(actor) for actor, label in once.items() if label != actor and label not in labels.index
    }


def _add_columns(
    people: People, frame: pd.DataFrame, item: Recognised, kept: pd.Series, ids: pd.Series
) -> None:
    """Every other column as an attribute, except those that tell who answered."""
    table = item.table
    grouping = []
    for position, heading in enumerate(table.header):
        if position in item.columns.values() or not heading or item.roles[position] == "ignored":
            continue
        texts = table.names(position).loc[kept.index]
        texts.index = frame.index
        if item.roles[position] == "answered":
            people.answered[_wave_of(heading)] = _answered(people, table, position, ids).reindex(frame.index)
            continue
        name = column_name(heading, frame)
        frame[name] = texts.where(texts != "", None)
        if sorts_into_groups(table, position):
            grouping.append(name)
    people.frame, people.attributes = frame, tuple(grouping)


def _answered(people: People, table: Table, position: int, ids: pd.Series) -> pd.Series:
    """Who answered, by actor; of several rows (contact persons of an organisation) a yes on any holds."""
    texts = table.names(position)
    marks = yes_no(texts).mask(texts.str.contains(_DATE, regex=True), 1.0)
    unread = marks.isna() & (texts != "") & (ids != "")
    people.issues += row_issues(
        "answered-unread",
        Severity.WARNING,
        table.name,
        texts.index[unread],
        table.header[position],
        texts[unread],
    )
    return marks.groupby(ids.to_numpy()).max()


def column_name(heading: str, frame: pd.DataFrame) -> str:
    """The heading, made different from our own (lower-case) names and from earlier headings."""
    name = heading[:1].upper() + heading[1:] if heading == heading.lower() and heading.isascii() else heading
    number = 2
    while name in frame:
        name, number = f"{heading} ({number})", number + 1
    return name


def _wave_of(heading: str) -> str:
    """What a heading says besides "answered": the wave it speaks of."""
    words = plain_heading(heading).split()
    answered = {word for alias in content_table("headings")["answered"]["exact"] for word in alias.split()}
    return " ".join(word for word in words if word not in answered)


def sorts_into_groups(table: Table, position: int) -> bool:
    """Whether a column sorts the actors into groups: words, shared by several, not too many of them."""
    if match(table.header[position], "open_answer"):
        return False
    names = table.names(position)
    names = names[names != ""]
    distinct = names.nunique()
    numbers = look_like_answers(table.column(position)) > 0.5 and distinct > 6
    return 2 <= distinct <= min(MOST_GROUPS, max(2, len(names) * 2 // 3)) and not numbers


def answered_by_wave(people: People, waves: tuple[str, ...]) -> pd.DataFrame | None:
    """Who answered, as the list says: 1.0, 0.0 or ``nan`` by actor and wave; ``None``: it does not say."""
    if not people.answered:
        return None
    told = people.answered
    plain = {wave: " ".join(plain_heading(normal_name(wave)).split()) for wave in waves}
    frame = pd.DataFrame(np.nan, index=people.frame.index, columns=list(waves))
    for wave in waves:
        said = told.get(plain[wave], told.get(""))
        if said is None and len(waves) == 1 and len(told) == 1:
            said = next(iter(told.values()))
        if said is not None:
            frame[wave] = said
    return frame if frame.notna().to_numpy().any() else None
