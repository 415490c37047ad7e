"""What a form tells of its respondents beside their ties: sector, municipality, role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from verkosto.survey.people import People, column_name, sorts_into_groups
from verkosto.survey.shapes.places import numbered
from verkosto.survey.shapes.recognised import Recognised, used_positions
from verkosto.survey.shapes.respondent_rows import ego_names

FORMS = (
    "roster-matrix",
    "adjacency",
    "form-grid",
    "redcap",
    "form-lists",
    "name-generator",
    "names-in-a-cell",
)
"""Shapes whose row is a respondent."""
_BACKGROUND_ROLES = ("", "organisation", "label", "attribute", "background")


def with_background(item: Recognised) -> Recognised:
    """The form with the columns that sort its respondents into groups."""
    if item.shape not in FORMS or item.role not in ("ties", "matrix"):
        return item
    used = (used_positions(item) - set(item.ego_parts)) | _of_those_named(item)
    table = item.table
    columns = tuple(
        position
        for position, heading in enumerate(table.header)
        if heading
        and position not in used
        and item.roles[position] in _BACKGROUND_ROLES
        and sorts_into_groups(table, position)
    )
    return replace(item, background=columns)


def _of_those_named(item: Recognised) -> set[int]:
    """The columns of a name generator that tell of those named ("Sector of contact 1")."""
    names = {slot.alter for slot in item.slots}
    if len(names) < 2:
        return set()
    groups = list(numbered(item.table.header).values())
    numbers = {n for places in groups for n, position in places.items() if position in names}
    return {
        position
        for places in groups
        if numbers.issuperset(places) and min(places.values()) > min(names)
        for position in places.values()
    }


def with_attributes(
    actors: pd.DataFrame, found: Sequence[Recognised], people: People
) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """The actors with what forms tell of them, and the names of the columns that sort them into groups.

    Of a respondent's several rows the last filled cell holds; what a list of actors says comes first.
    """
    attributes = list(people.attributes)
    for item in found:
        if not item.background:
            continue
        egos = ego_names(item).map(lambda name: people.aliases.get(name, name))
        for position in item.background:
            texts = item.table.names(position)
            told = texts.set_axis(egos.to_numpy())[(texts != "").to_numpy()]
            said = told[~told.index.duplicated(keep="last")].reindex(actors.index).astype(object)
            said = said.where(said.notna(), _told_by_names(item, position, actors, told)).replace(
                {float("nan"): None}
            )
            heading = item.table.header[position]
            if heading in actors.columns and heading not in ("label", "member"):
                actors = actors.assign(**{heading: actors[heading].where(actors[heading].notna(), said)})
                continue
            name = column_name(heading, actors)
            actors = pd.concat([actors, said.rename(name)], axis=1).rename_axis("actor")
            attributes.append(name)
    return actors, tuple(dict.fromkeys(attributes))


def _told_by_names(item: Recognised, position: int, actors: pd.DataFrame, told: pd.Series) -> pd.Series:
    """What the names themselves tell of actors that did not answer: ``GBIF`` in ``GBIF_121``."""
    groups = set(told.unique())
    nothing = pd.Series(None, index=actors.index, dtype=object)
    if position not in item.ego_parts or not item.joint:
        return nothing
    place = item.ego_parts.index(position)
    for name in actors.index:
        parts = str(name).split(item.joint)
        if len(parts) == len(item.ego_parts) and parts[place] in groups:
            nothing[name] = parts[place]
    return nothing
