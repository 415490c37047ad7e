"""Names that stand for another name, as the user said: the actor list and the reports under one name each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.draft import Draft
from verkosto.survey.files.grid import normal_name
from verkosto.survey.people import People
from verkosto.survey.shapes.recognised import Recognised


def with_merges(
    people: People, merges: Mapping[str, str], found: Sequence[Recognised], drafts: Mapping[int, Draft]
) -> People:
    """The actor list with merged names: the row of the name that stays is kept, its blanks filled.

    The aliases tell every other name what it stands for, so that the reports are joined under one name.

    Parameters
    ----------
    people : People
    merges : mapping of str to str
        ``ReadingOptions.merges``; names are ids or labels, chains are followed and a circle is one actor.
    found, drafts
        Where the names stand; the first draft is told how many were merged.
    """
    stands = stands_for({_known(people, name): _known(people, other) for name, other in merges.items()})
    names = {str(name) for draft in drafts.values() for name in _names(draft)}
    met = [name for name in stands if name in people.frame.index or name in names]
    met += [name for name in merges if people.aliases.get(name) in stands and name in names - set(met)]
    if not met:
        return people
    for draft in [*drafts.values()][:1]:
        draft.assumptions.append(Assumption("names-merged", {"n": len(met)}))
    aliases = {label: stands.get(actor, actor) for label, actor in people.aliases.items()} | stands
    listed = [name for name in stands if name in people.frame.index]
    return replace(
        people,
        frame=_merged_rows(people.frame, stands) if listed else people.frame,
        issues=[*people.issues, *(_merged(found, name, stands[name]) for name in listed)],
        answered={wave: _merged_marks(said, stands) for wave, said in people.answered.items()},
        aliases=aliases,
    )


def stands_for(merges: Mapping[str, str]) -> dict[str, str]:
    """The name at the end of every chain; names in a circle stand for the first of them.

    Examples
    --------
    >>> stands_for({"a": "b", "b": "c"}), stands_for({"x": "y", "y": "x"}), stands_for({"z": "z"})
    ({'a': 'c', 'b': 'c'}, {'y': 'x'}, {})
    """
    ends = {}
    order = {name: i for i, name in enumerate(merges)}
    for name in merges:
        path = [name]
        while (following := merges.get(path[-1])) is not None and following not in path:
            path.append(following)
        circle = path[path.index(following) :] if following is not None else path[-1:]
        ends[name] = min(circle, key=lambda one: order.get(one, len(order)))
    return {name: end for name, end in ends.items() if name != end}


def names_told(people: People, drafts: Mapping[int, Draft]) -> set[str]:
    """Every name in the files: of the actor list with its labels, and of the reports."""
    listed = {*map(str, people.frame.index), *map(str, people.frame["label"]), *people.aliases}
    return listed.union(*({str(name) for name in _names(draft)} for draft in drafts.values()))


def _known(people: People, name: str) -> str:
    """The id of a listed actor that is told by its label."""
    clean = normal_name(name)
    return clean if clean in people.frame.index else people.aliases.get(clean, clean)


def _names(draft: Draft) -> set[object]:
    reports = draft.reports
    ends = set(reports["ego"].unique()) | set(reports["alter"].unique()) if len(reports) else set()
    return (
        ends | set(draft.named) | (set(draft.respondents["ego"]) if draft.respondents is not None else set())
    )


def _merged_rows(frame: pd.DataFrame, stands: Mapping[str, str]) -> pd.DataFrame:
    """One row an actor: its own row first, then the rows of the names that stand for it."""
    ids = frame.index.to_numpy()
    ends = np.array([stands.get(actor, actor) for actor in ids], dtype=object)
    first = np.argsort(ends != ids, kind="stable")
    labels = frame["label"].where(frame["label"].to_numpy() != ids, None)  # an id is no label
    rows = frame.assign(label=labels).iloc[first]
    whole = rows.groupby(ends[first], sort=False).first().reindex(list(dict.fromkeys(ends)))
    member = frame["member"].groupby(ends).any()
    label = whole["label"].where(whole["label"].notna(), whole.index.to_series())
    whole = whole.assign(label=label, member=member.reindex(whole.index).astype(bool))
    return whole.astype(object).where(whole.notna(), None).astype({"member": bool}).rename_axis("actor")


def _merged_marks(said: pd.Series, stands: Mapping[str, str]) -> pd.Series:
    """An actor answered when it did so under any of its names."""
    ends = [stands.get(str(actor), str(actor)) for actor in said.index]
    return said.groupby(ends, sort=False).max()


def _merged(found: Sequence[Recognised], name: str, other: str) -> Issue:
    """The note about a row of the actor list that was read into another one: it is used."""
    values = {"other": other}
    for item in (item for item in found if item.role == "actors"):
        ids = item.table.names(item.columns["id"])
        rows = ids.index[ids == name]
        if len(rows):
            heading = item.table.header[item.columns["id"]]
            return Issue("merged", Severity.NOTE, item.table.name, int(rows[0]), heading, name, 0, values)
    return Issue("merged", Severity.NOTE, value=name, values=values)
