"""The reports of all tables put together: repetitions, order, waves, relations."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption, Relation, Severity
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.matrix import read_matrix
from verkosto.survey.people import People
from verkosto.survey.recognise import Recognised
from verkosto.survey.source import ReadingOptions
from verkosto.survey.ties import read_ties


def drafts_of(found: Sequence[Recognised]) -> dict[int, Draft]:
    """The drafts by the number of their table, every relation named."""
    tables = [(i, item) for i, item in enumerate(found) if item.role in ("ties", "matrix")]
    unnamed = [i for i, item in tables if "relation" not in item.columns]
    drafts = {}
    for i, item in tables:
        relation = "" if len(unnamed) == 1 else item.table.name
        drafts[i] = read_matrix(item, relation) if item.role == "matrix" else read_ties(item, relation)
    return drafts


def joined(drafts: dict[int, Draft], people: People) -> pd.DataFrame:
    """All reports in one frame, names that are labels replaced by ids, with the number of their table."""
    parts = [draft.reports.assign(table=i) for i, draft in drafts.items()]
    reports = pd.concat(parts, ignore_index=True)
    if people.aliases:
        known = people.frame.index
        for end in ("ego", "alter"):
            strange = ~reports[end].isin(known)
            reports.loc[strange, end] = reports.loc[strange, end].map(
                lambda name: people.aliases.get(name, name)
            )
    return reports


def set_repeats_aside(
    reports: pd.DataFrame, found: Sequence[Recognised], drafts: dict[int, Draft], options: ReadingOptions
) -> pd.Series:
    """Mark rows that say the same pair again: of equal ones the first is kept, of differing ones the last.

    In an unordered list a–b and b–a are the same pair. Also settles, for every table, whether it is one.
    """
    drop = pd.Series(False, index=reports.index)
    for i, draft in drafts.items():
        mine = reports[reports["table"] == i]
        ordered = _settle_order(draft, mine, found[i], options)
        ends = mine[["ego", "alter"]]
        if not ordered:
            swap = ends["ego"] > ends["alter"]
            ends = ends.where(~swap, ends[["alter", "ego"]].set_axis(["ego", "alter"], axis=1))
        keyed = mine.assign(ego=ends["ego"], alter=ends["alter"])
        pair = ["wave", "relation", "ego", "alter"]
        answers = ["exists", "strength", "frequency", "depth", "agreed"]
        same = keyed.duplicated([*pair, *answers])
        differing = keyed[~same].duplicated(pair, keep="last").reindex(mine.index, fill_value=False)
        if found[i].role == "ties":
            name, heading = found[i].table.name, found[i].table.header[found[i].columns["alter"]]
            for key, severity, again in (
                ("repeated-tie", Severity.NOTE, same),
                ("tie-told-twice", Severity.WARNING, differing),
            ):
                rows = mine[again]
                draft.issues += row_issues(
                    key, severity, name, rows["row"], heading, rows["alter"], explains=1
                )
        drop |= (same | differing).reindex(reports.index, fill_value=False)
    return drop


def _settle_order(draft: Draft, mine: pd.DataFrame, item: Recognised, options: ReadingOptions) -> bool:
    """Whether a table says who reports whom; an unordered list is an assumption, named."""
    if options.directed != "auto":
        draft.ordered = options.directed == "yes"
    elif not draft.ordered:
        pairs = set(zip(mine["wave"], mine["relation"], mine["ego"], mine["alter"], strict=True))
        both = any((wave, relation, alter, ego) in pairs for wave, relation, ego, alter in pairs)
        draft.ordered = both and item.role == "ties"
        key = "both-directions" if draft.ordered else "unordered-list"
        draft.assumptions.append(Assumption(key, {"table": item.table.name}))
    return draft.ordered


def with_waves(reports: pd.DataFrame, drafts: dict[int, Draft]) -> pd.DataFrame:
    """A table that names no wave, beside tables that do, belongs to the last wave; an assumption, named."""
    waves = [wave for wave in dict.fromkeys(reports["wave"]) if wave]
    without = reports["wave"] == ""
    if waves and without.any():
        for i in reports.loc[without, "table"].unique():
            drafts[i].assumptions.append(Assumption("last-wave", {"wave": waves[-1]}))
        return reports.assign(wave=reports["wave"].where(~without, waves[-1]))
    return reports


def with_relations(
    reports: pd.DataFrame, drafts: dict[int, Draft]
) -> tuple[pd.DataFrame, tuple[Relation, ...]]:
    """Relation keys for relation names, one strength per report, and what each relation is."""
    best = reports["depth"].fillna(reports["frequency"]).where(reports["exists"] == 1)
    reports = reports.assign(strength=reports["strength"].fillna(best))
    keys = {name: relation_key(str(name)) for name in reports["relation"].unique()}
    relations = {}
    for name, key in keys.items():
        mine = reports[reports["relation"] == name]
        used = [drafts[i] for i in mine["table"].unique()]
        strengths = mine["strength"].dropna()
        relations[key] = Relation(
            key=key,
            label=str(name),
            directed=any(draft.ordered for draft in used),
            valued=len(strengths) > 0,
            scale=_scale(mine, used) if len(strengths) else None,
            reversed_flow=bool(content_table("relations").get(key, {}).get("reversed", False)),
        )
    return reports.assign(relation=reports["relation"].map(keys)), tuple(relations.values())


def relation_key(name: str) -> str:
    """The key of a relation: one of domain 2.2 where the name or question is known, else the name itself.

    Examples
    --------
    >>> relation_key(""), relation_key("Tiedon saaminen"), relation_key("Reports to")
    ('contact', 'info', 'reports_to')
    """
    plain = name.casefold().strip()
    for key, entry in content_table("relations").items():
        if plain in entry["names"] or plain in (question.casefold() for question in entry["questions"]):
            return key
    return "_".join(plain.split()) or "contact"


def _scale(mine: pd.DataFrame, drafts: Sequence[Draft]) -> tuple[float, float]:
    for answer in ("depth", "frequency", "strength"):
        for draft in drafts:
            known = draft.scales.get(answer)
            if known and mine[answer].notna().any():
                return known
    strengths = mine["strength"].dropna()
    return float(min(strengths.min(), 1.0)), float(strengths.max())
