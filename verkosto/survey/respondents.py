"""Who is in the survey, who stands outside it, and who answered."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.draft import Draft
from verkosto.survey.likeness import likely_names
from verkosto.survey.people import People, answered_by_wave
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions


def all_actors(
    people: People, reports: pd.DataFrame, found: Sequence[Recognised], drafts: dict[int, Draft]
) -> tuple[pd.DataFrame, list[Issue]]:
    """The actor list plus everybody else who is named: externals where there is a list, members where not."""
    named = list(dict.fromkeys([*reports["ego"].tolist(), *reports["alter"].tolist()]))
    named = list(dict.fromkeys([*named, *(name for draft in drafts.values() for name in draft.named)]))
    listed = people.frame
    known = set(listed.index)
    new = [name for name in named if name not in known]
    is_member = listed.empty
    more = pd.DataFrame({"label": new, "member": is_member}, index=pd.Index(new, name="actor", dtype=object))
    actors = (
        pd.concat([listed, more.reindex(columns=listed.columns.union(more.columns, sort=False))])
        if new
        else listed
    )
    actors = actors.astype({"member": bool})
    order = np.argsort(~actors["member"].to_numpy(), kind="stable")
    return actors.iloc[order].rename_axis("actor"), [] if is_member else _strangers(
        new, listed, reports, found
    )


def _strangers(
    new: Sequence[str], listed: pd.DataFrame, reports: pd.DataFrame, found: Sequence[Recognised]
) -> list[Issue]:
    """One issue per name that is not on the actor list, at the first row where it stands."""
    if not new:
        return []
    issues = []
    close = likely_names(map(str, new), map(str, [*listed.index, *listed["label"]]))
    for end in ("ego", "alter"):
        rows = reports[reports[end].isin(new)].drop_duplicates(end)
        for place in rows.itertuples():
            name = str(getattr(place, end))
            item = found[int(str(place.table))]
            position = item.columns.get(end)
            heading = item.table.header[position] if position is not None else None
            values = {"suggestion": close.get(name, "none")}
            key = "unknown-respondent" if end == "ego" else "unknown-actor"
            issues.append(
                Issue(key, Severity.WARNING, item.table.name, int(str(place.row)), heading, name, 0, values)
            )
    return issues


def who_answered(
    people: People,
    actors: pd.DataFrame,
    reports: pd.DataFrame,
    drafts: dict[int, Draft],
    waves: tuple[str, ...],
    found: Sequence[Recognised],
    options: ReadingOptions,
) -> tuple[pd.DataFrame, list[Assumption], list[Issue]]:
    """Respondents by wave: a column of the actor list, else the rule (contract 2), named as an assumption."""
    reporting = _reporters(reports, drafts, actors, waves)
    told = answered_by_wave(people, waves)
    issues: list[Issue] = []
    if options.answered == "all" or (options.answered == "auto" and told is None):
        matrices = any(draft.reporters_known and draft.ordered for draft in drafts.values())
        asked = len(reports) > 0 or any(draft.respondents is not None for draft in drafts.values())
        everyone = options.answered == "all" or (asked and not matrices)
        key = "answered-all" if everyone else "answered-reporters" if asked else ""
        answered = pd.DataFrame(True, index=actors.index, columns=list(waves)) if everyone else reporting
    elif options.answered == "reporters" or told is None:
        key, answered = "answered-reporters", reporting
    else:
        key = ""
        said = told.reindex(actors.index)
        answered = (said == 1) | (said.isna() & reporting) | reporting
        issues = _contradictions(said, reporting, found)
    answered = answered & actors["member"].to_numpy()[:, None]
    return answered.astype(bool), [Assumption(key)] if key else [], issues


def _reporters(
    reports: pd.DataFrame, drafts: dict[int, Draft], actors: pd.DataFrame, waves: tuple[str, ...]
) -> pd.DataFrame:
    """Who has rows of their own, by wave: reports, or a form's row that names nobody."""
    forms = [draft.respondents for draft in drafts.values() if draft.respondents is not None]
    said = pd.concat([reports[["wave", "ego"]], *forms]).drop_duplicates()
    return pd.DataFrame(
        {wave: actors.index.isin(said.loc[said["wave"] == wave, "ego"]) for wave in waves}, index=actors.index
    )


def _contradictions(said: pd.DataFrame, reporting: pd.DataFrame, found: Sequence[Recognised]) -> list[Issue]:
    """Actors of whom the list says that they did not answer, but who have rows of their own."""
    name = next(item.table.name for item in found if item.role == "actors")
    return [
        Issue("answered-after-all", Severity.WARNING, name, None, None, str(actor), 0, {"wave": str(wave)})
        for wave in said.columns
        for actor in said.index[(said[wave] == 0) & reporting[wave]]
    ]
