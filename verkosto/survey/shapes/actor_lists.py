"""Which table is the list of actors."""

from __future__ import annotations

from collections.abc import Iterable

from verkosto.content import table as content_table
from verkosto.survey.headings import match, plain_heading
from verkosto.survey.rated.rated import RATED
from verkosto.survey.shapes.pairs import OVERLAP, names_in
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, told_of_table

_ONCE = 0.8
_OFTEN = 0.4
"""Such a part of a key's cells is distinct at least; less where the heading says what it is (ours)."""
_NAMING = ("id", "label", "organisation")


def with_actors(
    found: list[Recognised], endpoints: frozenset[str], options: ReadingOptions
) -> list[Recognised]:
    """Give the role ``actors`` to the table whose key column knows most of the names in the ties."""
    rated = any(item.role in RATED for item in found)
    best: tuple[float, int, Recognised] | None = None
    for number, item in enumerate(found):
        told = told_of_table(options.sheets, item.table.name) or ""
        if item.role != "ignored" or item.reason not in ("no-ties",) or told not in ("", "actors"):
            continue
        listing = rated and _lists_actors(item)
        fit, key = _key_column(item, endpoints, listing=listing)
        fit += 10 * (told == "actors")
        if fit >= OVERLAP and (best is None or fit > best[0]):
            best = (fit, number, _as_actors(item, key))
    if best is None:
        return found
    return [
        best[2] if number == best[1] else _same_list(item, best[2]) or item
        for number, item in enumerate(found)
    ]


def _lists_actors(item: Recognised) -> bool:
    """Whether a table beside ratings says that it lists actors: by its name, or with a name and a sector."""
    told = f" {plain_heading(item.table.name)} "
    if any(f" {name} " in told for name in content_table("headings")["actor_list"]["names"]):
        return True
    named = any(match(heading, "name_place") for heading in item.table.header)
    beside = any(match(heading, role) for heading in item.table.header for role in ("attribute", "answered"))
    return named and beside


def _same_list(item: Recognised, chosen: Recognised) -> Recognised | None:
    """A further list of the same kind, as another file or wave has it: equal key, largely the same actors."""
    if item.role != "ignored" or item.reason != "no-ties":
        return None
    heading = chosen.table.header[chosen.columns["id"]]
    if heading not in item.table.header:
        return None
    key = item.table.header.index(heading)
    mine, theirs = names_in(item.table, key), names_in(chosen.table, chosen.columns["id"])
    alike = len(set(item.table.header) & set(chosen.table.header)) >= 0.5 * len(chosen.table.header)
    if not alike or len(mine & theirs) < 0.5 * min(len(mine), len(theirs)):
        return None
    return _as_actors(item, key)


def _key_column(item: Recognised, endpoints: Iterable[str], *, listing: bool = False) -> tuple[float, int]:
    """Share of the names in the ties that a column knows, and the column.

    Nearly all its values are distinct; where its heading says that it names the actors, an actor may stand on
    several rows (contact persons of an organisation). Without ties a list has an id and a name, or says that
    it lists actors (``listing``).
    """
    wanted = set(endpoints)
    best = (0.0, 0)
    labels = [i for i, role in enumerate(item.roles) if role == "label"]
    also = set(item.table.names(labels[0])) if labels else set()
    named = any(2 * item.table.names(i).nunique() > len(item.table.body) for i in labels)  # not a few codes
    for position, role in enumerate(item.roles):
        names = item.table.names(position)
        filled = names[names != ""]
        least = _OFTEN if role in _NAMING and "wave" not in item.roles else _ONCE
        if role in ("ego", "wave") or filled.empty or filled.nunique() < least * len(filled):
            continue
        told = set(filled) | also if role == "id" else set(filled)  # names stand for their ids
        known = len(wanted & told) / len(wanted) if wanted else _named(role, named, listing)
        known -= 0.02 * (filled.nunique() < _ONCE * len(filled))
        best = max(best, (known + (0.01 if role == "id" else 0.0), -position))
    return best[0], -best[1]


def _named(role: str, labelled: bool, listing: bool) -> float:
    """How well a column names actors where no tie proves it."""
    return float((role == "id" and labelled) or (listing and role in _NAMING))


def _as_actors(item: Recognised, key: int) -> Recognised:
    columns = {"id": key}
    for position, role in enumerate(item.roles):
        if position == key:
            continue
        unique = item.table.names(position).nunique() >= 0.9 * len(item.table.body)
        if (role == "label" and "label" not in columns) or (
            role == "organisation" and unique and "label" not in columns and "label" not in item.roles
        ):
            columns["label"] = position
        elif role in ("member",):
            columns.setdefault(role, position)
    return Recognised(item.table, "actors", "actor-list", item.roles, columns)
