"""The reports of all tables put together: repetitions, order, waves, relations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption, Relation, Severity
from verkosto.survey.draft import REPORT_COLUMNS, Draft, row_issues
from verkosto.survey.headings import is_named_trust
from verkosto.survey.people import People
from verkosto.survey.relation_names import relation_key
from verkosto.survey.shapes.flows import flows_back
from verkosto.survey.shapes.long_ties import read_long
from verkosto.survey.shapes.named_ties import read_named
from verkosto.survey.shapes.pair_columns import read_pair_columns
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.shapes.rosters import read_form
from verkosto.survey.shapes.sheet_waves import sheet_name
from verkosto.survey.shapes.tie_answers import ANSWERS
from verkosto.survey.shapes.ties import read_ties
from verkosto.survey.shapes.trust_reports import read_trust_list
from verkosto.survey.source import ReadingOptions, told_of_table

MOST_BOTH_WAYS = 0.2
"""Above such a share of pairs that stand both ways round, a list without telling headings has a direction."""


def drafts_of(found: Sequence[Recognised], options: ReadingOptions) -> dict[int, Draft]:
    """The drafts by the number of their table, every relation named."""
    tables = [(i, item) for i, item in enumerate(found) if item.role in ("ties", "matrix")]
    unnamed = [
        i
        for i, item in tables
        if "relation" not in item.columns and not item.wave and item.shape != "pairs-of-trust"
    ]
    listed = _listed_names(found)
    drafts = {}
    for i, item in tables:
        told = told_of_table(options.relations, item.table.name)
        if told is not None:
            relation = told
        elif item.wave:
            relation = item.relation
        elif is_named_trust(sheet_name(item)):
            relation = sheet_name(item)
        else:
            relation = "" if len(unnamed) == 1 else sheet_name(item)
        whole = replace(item, known=item.known | listed) if listed else item
        drafts[i] = _READERS[item.shape](whole, relation, options)
        if item.wave:
            drafts[i].in_wave(item.wave)
    _on_one_range(list(drafts.values()))
    return drafts


def _on_one_range(drafts: Sequence[Draft]) -> None:
    """Numbers that were turned round by their own range: by the same one in all tables of one question.

    Else a wave in which nobody gave the largest number would rise by a step.
    """
    kinds: dict[tuple[str, object], list[Draft]] = {}
    for draft in drafts:
        names = {one.values.get("column") for one in draft.assumptions if one.key == "scale-turned"}  # noqa: PD011
        if len(draft.turned) == len(names) == 1:
            kinds.setdefault((next(iter(draft.turned)), names.pop()), []).append(draft)
    for (answer, _), alike in kinds.items():
        low, high = (end(draft.turned[answer][i] for draft in alike) for i, end in enumerate((min, max)))
        for draft in alike:
            mine = draft.turned[answer]
            strengths = draft.reports[answer]
            moved = strengths.where(~(strengths > 0), strengths + low + high - sum(mine))
            draft.reports = draft.reports.assign(**{answer: moved})
            draft.scales[answer] = draft.turned[answer] = (low, high)
            draft.assumptions = [
                replace(one, values={**one.values, "low": low, "high": high})  # noqa: PD011
                if one.key == "scale-turned"
                else one
                for one in draft.assumptions
            ]


def _listed_names(found: Sequence[Recognised]) -> frozenset[str]:
    """Every id and label on the lists of actors."""
    return frozenset[str]().union(
        *(
            item.table.distinct_names(item.columns[role])
            for item in found
            if item.role == "actors"
            for role in ("id", "label")
            if role in item.columns
        )
    )


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
    "pairs-of-trust": read_trust_list,
}


def joined(found: Sequence[Recognised], drafts: dict[int, Draft], people: People) -> pd.DataFrame:
    """All reports in one frame: names that are labels replaced by ids, relations by their keys.

    Columns are those of a draft's reports, ``table`` (its number) and ``label`` (the relation's name as the
    file says it).
    """
    parts = [draft.reports.assign(table=i) for i, draft in drafts.items() if len(draft.reports)]
    reports = pd.concat(parts, ignore_index=True) if parts else _no_reports()
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


def _no_reports() -> pd.DataFrame:
    """The frame when nobody was asked about ties."""
    numbers = ("row", "table", "exists", *ANSWERS)
    names = ("row", *REPORT_COLUMNS, "table")
    return pd.DataFrame({name: pd.Series(dtype=float if name in numbers else object) for name in names})


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
    table_ordered = (
        reports["table"].map({i: draft.ordered for i, draft in drafts.items()}).to_numpy(dtype=bool)
    )
    ordered = _in_any(reports["relation"], table_ordered)
    exists = reports["exists"]
    pairs = reports[["table", "row", "exists", "strength", "frequency", "depth", "agreed"]].assign(
        pair=_pair_numbers(reports, ~ordered)
    )
    in_one_row = pairs.duplicated(["table", "row", "pair"], keep=False)  # two names of one alter
    by_itself = ~ordered | in_one_row | exists.isna()
    rank = exists.fillna(-1).where(by_itself, 2)
    if (rank.diff() != 0).iloc[1:].any():
        pairs = pairs.loc[rank.sort_values(kind="stable").index]
    if not pairs["pair"].duplicated().any():
        return reports
    same = pairs.duplicated(["pair", "exists", "strength", "frequency", "depth", "agreed"])
    differing = pairs.loc[~same, "pair"].duplicated(keep="last")
    again = {"repeated-tie": same[same].index, "tie-told-twice": differing[differing].index}
    for key, severity in (("repeated-tie", Severity.NOTE), ("tie-told-twice", Severity.WARNING)):
        _explain(key, severity, reports.loc[sorted(again[key])], found, drafts)
    return reports.drop(index=[*again["repeated-tie"], *again["tie-told-twice"]])


def _in_any(kinds: pd.Series, marks: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """For every row whether any row of its kind is marked."""
    numbers, names = pd.factorize(kinds)
    return (np.bincount(numbers, weights=marks, minlength=len(names)) > 0)[numbers]


def _pair_numbers(reports: pd.DataFrame, turned: npt.NDArray[np.bool_]) -> npt.NDArray[np.int64]:
    """A number for every wave, relation and pair; where pairs have no direction, the same both ways round."""
    names, known = pd.factorize(pd.concat([reports["ego"], reports["alter"]], ignore_index=True))
    ego, alter = names[: len(reports)].astype(np.int64), names[len(reports) :].astype(np.int64)
    swap = turned & (ego > alter)
    first, second = np.where(swap, alter, ego), np.where(swap, ego, alter)
    relations, kinds = pd.factorize(reports["relation"])
    numbers = pd.factorize(reports["wave"])[0].astype(np.int64) * max(len(kinds), 1) + relations
    return (numbers * len(known) + first) * len(known) + second


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
        draft = drafts[int(str(i))]
        alone = ~mine["row"].isin(list(draft.cut)) & (item.shape in _ROW_IS_A_PAIR)
        heading = item.table.header[item.columns["alter"]] if "alter" in item.columns else None
        in_a_cell = mine[~alone].drop_duplicates(["row", "alter"])
        for name, left_out, explains in ((key, mine[alone], 1), (_IN_A_CELL[key], in_a_cell, 0)):
            draft.issues += row_issues(
                name,
                severity,
                item.table.name,
                left_out["row"],
                heading,
                left_out["alter"],
                explains=explains,
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
    answer = _answers_taken(reports, deep)
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
                valued=bool((strengths > 0).any()),  # a "no" is 0, and no strength
                scale=_scale(answer[key], strengths, used) if (strengths > 0).any() else None,
                reversed_flow=back,
            )
        )
    return reports, tuple(relations)


def _answers_taken(reports: pd.DataFrame, deep: pd.Series) -> dict[str, str]:
    """Which answer tells the strength of each relation: its own column, else depth, else frequency."""
    taken = pd.Series("frequency", index=reports.index).mask(deep, "depth")
    taken = taken.mask(reports["strength"].notna().groupby(reports["relation"]).transform("any"), "strength")
    first = ~reports["relation"].duplicated()
    return dict(zip(reports["relation"][first], taken[first], strict=True))


def _scale(answer: str, strengths: pd.Series, drafts: Sequence[Draft]) -> tuple[float, float]:
    """The scale that a table states for the answer taken; else as far as the strengths reach."""
    for draft in drafts:
        if known := draft.scales.get(answer):
            return known
    return float(min(strengths.min(), 1.0)), float(strengths.max())
