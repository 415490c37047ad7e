"""The reports of all tables put together: repetitions, order, waves, relations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption, Relation, Severity
from verkosto.survey.draft import Draft, row_issues
from verkosto.survey.people import People
from verkosto.survey.relation_names import relation_key
from verkosto.survey.shapes.flows import flows_back
from verkosto.survey.shapes.long_ties import read_long
from verkosto.survey.shapes.named_ties import read_named
from verkosto.survey.shapes.pair_columns import read_pair_columns
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.shapes.rosters import read_form
from verkosto.survey.shapes.sheet_waves import sheet_name
from verkosto.survey.shapes.ties import read_ties
from verkosto.survey.source import ReadingOptions, told_of_table

MOST_BOTH_WAYS = 0.2
"""Above such a share of pairs that stand both ways round, a list without telling headings has a direction."""


def drafts_of(found: Sequence[Recognised], options: ReadingOptions) -> dict[int, Draft]:
    """The drafts by the number of their table, every relation named."""
    tables = [(i, item) for i, item in enumerate(found) if item.role in ("ties", "matrix")]
    unnamed = [i for i, item in tables if "relation" not in item.columns and not item.wave]
    drafts = {}
    for i, item in tables:
        told = told_of_table(options.relations, item.table.name)
        if told is not None:
            relation = told
        elif item.wave:
            relation = item.relation
        else:
            relation = "" if len(unnamed) == 1 else sheet_name(item)
        drafts[i] = _READERS[item.shape](item, relation, options)
        if item.wave:
            drafts[i].in_wave(item.wave)
    return drafts


_READERS: dict[str, Callable[[Recognised, str, ReadingOptions], Draft]] = {
    "edge-list": read_ties,
    "adjacency": read_form,
    "bare-matrix": read_form,
    "roster-matrix": read_form,
    "form-grid": read_form,
    "form-lists": read_form,
    "redcap": read_form,
    "pair-columns": read_pair_columns,
    "name-generator": read_named,
    "names-in-a-cell": read_named,
    "long": read_long,
}


def joined(found: Sequence[Recognised], drafts: dict[int, Draft], people: People) -> pd.DataFrame:
    """All reports in one frame: names that are labels replaced by ids, relations by their keys.

    Columns are those of a draft's reports, ``table`` (its number) and ``label`` (the relation's name as the
    file says it).
    """
    parts = [draft.reports.assign(table=i) for i, draft in drafts.items()]
    reports = pd.concat(parts, ignore_index=True)
    if people.aliases:
        for draft in drafts.values():
            draft.rename(people.aliases, set(people.frame.index))
        known = people.frame.index
        for end in ("ego", "alter"):
            strange = ~reports[end].isin(known)
            reports.loc[strange, end] = reports.loc[strange, end].map(
                lambda name: people.aliases.get(name, name)
            )
        itself = reports["ego"] == reports["alter"]  # named once by id, once by label
        _explain("self-tie", Severity.WARNING, reports[itself], found, drafts)
        reports = reports[~itself]
    keys = {name: relation_key(str(name)) for name in reports["relation"].unique()}
    return reports.assign(label=reports["relation"], relation=reports["relation"].map(keys))


def settle_order(
    reports: pd.DataFrame, found: Sequence[Recognised], drafts: dict[int, Draft], options: ReadingOptions
) -> None:
    """Settle for every table whether it says who reports whom; an unordered list is an assumption, named."""
    for i, draft in drafts.items():
        if options.directed != "auto":
            draft.ordered = options.directed == "yes"
        elif not draft.ordered:
            mine = reports[reports["table"] == i]
            draft.ordered = found[i].role == "ties" and _share_both_ways(mine) > MOST_BOTH_WAYS
            key = "both-directions" if draft.ordered else "unordered-list"
            draft.assumptions.append(Assumption(key, {"table": found[i].table.name}))


def _share_both_ways(reports: pd.DataFrame) -> float:
    """Share of the pairs that stand both ways round."""
    arrows = reports[["wave", "relation", "ego", "alter"]].drop_duplicates()
    pairs = _as_pairs(arrows, pd.Series(True, index=arrows.index))
    counts = pairs.groupby(["wave", "relation", "ego", "alter"]).size()
    return float((counts > 1).mean()) if len(counts) else 0.0


def _as_pairs(reports: pd.DataFrame, turned: pd.Series) -> pd.DataFrame:
    """The reports with their ends in one order, where they are pairs without direction."""
    swap = turned & (reports["ego"] > reports["alter"])
    ego = reports["ego"].where(~swap, reports["alter"])
    return reports.assign(ego=ego, alter=reports["alter"].where(~swap, reports["ego"]))


def set_repeats_aside(
    reports: pd.DataFrame, found: Sequence[Recognised], drafts: dict[int, Draft]
) -> pd.DataFrame:
    """Every pair once: of equal answers the first is kept, of differing ones the last.

    In a relation without direction a–b and b–a are the same pair, and a tie outweighs its absence; so it does
    among the names of one alter in one row. What was not answered outweighs nothing. Pairs are compared over
    all tables; the row left out is explained in its own table.
    """
    table_ordered = reports["table"].map({i: draft.ordered for i, draft in drafts.items()}).astype(bool)
    ordered = table_ordered.groupby(reports["relation"]).transform("any")
    pairs = _as_pairs(reports, ~ordered)
    pair = ["wave", "relation", "ego", "alter"]
    in_one_row = pairs.duplicated(["table", "row", *pair], keep=False)  # two names of one alter
    by_itself = ~ordered | in_one_row | pairs["exists"].isna()
    rank = pairs["exists"].fillna(-1).where(by_itself, 2)
    pairs = pairs.loc[rank.sort_values(kind="stable").index]
    same = pairs.duplicated([*pair, "exists", "strength", "frequency", "depth", "agreed"])
    differing = pairs[~same].duplicated(pair, keep="last")
    again = {"repeated-tie": same[same].index, "tie-told-twice": differing[differing].index}
    for key, severity in (("repeated-tie", Severity.NOTE), ("tie-told-twice", Severity.WARNING)):
        _explain(key, severity, reports.loc[sorted(again[key])], found, drafts)
    return reports.drop(index=[*again["repeated-tie"], *again["tie-told-twice"]])


_ROW_IS_A_PAIR = ("edge-list", "long")
"""Shapes whose row is one report: without it the row is set aside."""
_IN_A_CELL = {"repeated-tie": "named-twice", "tie-told-twice": "told-twice-cell", "self-tie": "self-named"}


def _explain(
    key: str,
    severity: Severity,
    rows: pd.DataFrame,
    found: Sequence[Recognised],
    drafts: dict[int, Draft],
) -> None:
    """An issue for every row of a list that is left out.

    Where a row holds several pairs it is used all the same; a row of a form is not spoken of.
    """
    for i, mine in rows.groupby("table"):
        item = found[int(str(i))]
        if item.role != "ties":
            continue
        alone = item.shape in _ROW_IS_A_PAIR
        once = mine if alone else mine.drop_duplicates(["row", "alter"])
        heading = item.table.header[item.columns["alter"]] if "alter" in item.columns else None
        drafts[int(str(i))].issues += row_issues(
            key if alone else _IN_A_CELL[key],
            severity,
            item.table.name,
            once["row"],
            heading,
            once["alter"],
            explains=int(alone),
        )


def with_waves(reports: pd.DataFrame, drafts: dict[int, Draft]) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Every report in a wave, and the waves in time's order.

    A table that names no wave, beside tables that do, belongs to the last wave; an assumption, named.
    """
    named = in_time(wave for wave in reports["wave"].unique() if wave)
    if not named:
        return reports, ("",)
    without = reports["wave"] == ""
    for i in reports.loc[without, "table"].unique():
        drafts[i].assumptions.append(Assumption("last-wave", {"wave": named[-1]}))
        drafts[i].in_wave(named[-1])
    return reports.assign(wave=reports["wave"].where(~without, named[-1])), named


def in_time(waves: Iterable[str]) -> tuple[str, ...]:
    """Waves from the oldest to the newest, by year, season and number; as met where they have no number.

    Examples
    --------
    >>> in_time(["syksy 2025", "kevät 2026", "kevät 2025"])
    ('kevät 2025', 'syksy 2025', 'kevät 2026')
    >>> in_time(["T2", "T10", "T1"]), in_time(["loppu", "alku"])
    (('T1', 'T2', 'T10'), ('loppu', 'alku'))
    """
    met = list(waves)
    numbers = {wave: [int(n) for n in re.findall(r"\d+", wave)] for wave in met}
    if not all(numbers.values()):
        return tuple(met)
    seasons = content_table("headings")["seasons"]

    def moment(wave: str) -> tuple[int, int, list[int]]:
        words = wave.casefold()
        season = next(
            (rank for rank, names in enumerate(seasons["order"]) if any(n in words for n in names)), 0
        )
        return max(numbers[wave]), season, numbers[wave]

    return tuple(sorted(met, key=moment))


def with_relations(
    reports: pd.DataFrame, drafts: dict[int, Draft]
) -> tuple[pd.DataFrame, tuple[Relation, ...]]:
    """One strength per report, on one scale per relation, and what each relation is."""
    deep = reports["depth"].notna().groupby(reports["relation"]).transform("any")
    best = reports["depth"].where(deep, reports["frequency"]).where(reports["exists"] == 1)
    reports = reports.assign(strength=reports["strength"].fillna(best))
    relations = []
    for key in reports["relation"].unique():
        mine = reports[reports["relation"] == key]
        used = [drafts[i] for i in mine["table"].unique()]
        strengths = mine["strength"].dropna()
        label = str(mine["label"].iloc[0])
        known = content_table("relations").get(key)
        back = bool(known.get("reversed", False)) if known else flows_back(label)
        if back and not known:
            used[0].assumptions.append(Assumption("reversed-flow", {"relation": label}))
        relations.append(
            Relation(
                key=key,
                label=label,
                directed=any(draft.ordered for draft in used),
                valued=len(strengths) > 0,
                scale=_scale(mine, used) if len(strengths) else None,
                reversed_flow=back,
            )
        )
    return reports, tuple(relations)


def _scale(mine: pd.DataFrame, drafts: Sequence[Draft]) -> tuple[float, float]:
    for answer in ("depth", "frequency", "strength"):
        for draft in drafts:
            known = draft.scales.get(answer)
            if known and mine[answer].notna().any():
                return known
    strengths = mine["strength"].dropna()
    return float(min(strengths.min(), 1.0)), float(strengths.max())
