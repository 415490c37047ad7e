"""Trust between named pairs: never a relation, told only as a whole (domain 5.2, 11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from verkosto.model import Assumption, Issue, Severity, no_trust_reports
from verkosto.survey.draft import REPORT_COLUMNS, Draft, row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import asks_trust
from verkosto.survey.people import People
from verkosto.survey.rated.item_answers import answered_on_scale
from verkosto.survey.rated.items import tie_item
from verkosto.survey.shapes.nobody import nameless, nobody_in
from verkosto.survey.shapes.recognised import Recognised, TrustColumn
from verkosto.survey.source import ReadingOptions

_SCALE = "likert5"
_WHOSE = ["wave", "ego", "alter", "item"]
_ANSWERS = ("strength", "frequency", "depth", "agreed", "words")


def read_trust_list(item: Recognised, _relation: str, _options: ReadingOptions) -> Draft:
    """The trust of a table with a row per pair that asks nothing else; every row used or explained."""
    table, columns = item.table, item.columns
    draft = Draft(pd.DataFrame(columns=["row", *REPORT_COLUMNS]), len(table.body))
    pairs = pd.DataFrame(
        {
            "row": table.body.index,
            "ego": table.names(columns["ego"]),
            "alter": table.names(columns["alter"]),
            "wave": table.names(columns["wave"]) if "wave" in columns else "",
        },
        index=table.body.index,
        dtype=object,
    )
    pairs = _usable(draft, table, columns, pairs)
    read_trust(draft, table, trust_cells(table, item.trust, pairs))
    left = pairs.index.difference(pd.Index(draft.trust["row"]))
    draft.issues += row_issues("no-answers", Severity.NOTE, table.name, left, explains=1)
    kept = _once(draft.trust)
    again = sorted(set(draft.trust["row"]) - set(kept["row"]))
    draft.issues += row_issues(
        "answer-again", Severity.WARNING, table.name, again, None, pairs.loc[again, "alter"], explains=1
    )
    draft.trust = kept
    return draft


def _usable(draft: Draft, table: Table, columns: Mapping[str, int], pairs: pd.DataFrame) -> pd.DataFrame:
    """The rows that name both ends, and a wave where the table has that column; the others are explained."""
    none = {
        end: (pairs[end] == "") | nobody_in(pairs[end]) | nameless(pairs[end]) for end in ("ego", "alter")
    }
    wrong = {
        "no-ego": none["ego"],
        "no-alter": none["alter"],
        "no-wave": (pairs["wave"] == "") & ("wave" in columns),
        "self-tie": pairs["ego"] == pairs["alter"],
    }
    left = pd.Series(True, index=pairs.index)
    for key, rows in wrong.items():
        role = "alter" if key == "self-tie" else key.removeprefix("no-")
        mine = pairs.index[left & rows]
        severity = Severity.WARNING if key == "self-tie" else Severity.ERROR
        heading = table.header[columns[role]] if role in columns else None
        draft.issues += row_issues(key, severity, table.name, mine, heading, explains=1)
        left &= ~rows
    return pairs[left]


def trust_cells(table: Table, columns: Sequence[TrustColumn], pairs: pd.DataFrame) -> pd.DataFrame:
    """The cells of columns that ask about trust, for pairs whose other end stands in a column of its own.

    ``pairs`` has ``row``, ``wave``, ``ego`` and ``alter``; the result ``question`` and ``text`` as well.
    """
    parts = [
        pairs.assign(
            question=column.question, text=table.column(column.position).loc[pairs["row"]].to_numpy()
        )
        for column in columns
    ]
    return pd.concat(parts, ignore_index=True) if parts else pairs.assign(question="", text="")[:0]


def cells_of_form(table: Table, columns: Sequence[TrustColumn], rows: pd.DataFrame) -> pd.DataFrame:
    """The cells of columns that ask about an actor each; ``rows`` are those of the respondents."""
    parts = []
    for column in columns:
        asked = rows[(rows["ego"] != column.alter) & (rows["name"] != column.alter)]
        texts = table.column(column.position).loc[asked.index]
        parts.append(
            asked[["wave", "ego"]].assign(
                row=asked.index, alter=column.alter, question=column.question, text=texts
            )
        )
    return pd.concat(parts, ignore_index=True)


def read_trust(draft: Draft, table: Table, cells: pd.DataFrame) -> None:
    """Put what cells say of trust into the draft: from 1 to 5, "don't know" is missing.

    ``cells`` has ``row``, ``wave``, ``ego``, ``alter``, ``question`` and ``text``. No cell is quoted: what a
    respondent says of a named actor is not repeated in the receipt.
    """
    if not cells["text"].astype(str).str.strip().astype(bool).any():
        return
    parts = [draft.trust] if len(draft.trust) else []
    for question, mine in cells.reset_index(drop=True).groupby("question", sort=False):
        answers = answered_on_scale(mine["text"], _SCALE, str(question))
        given = {row: value for row, value, _, dk in answers.given if not dk}
        lost = int(mine["text"].str.strip().ne("").sum()) if answers.other_scale else len(answers.unread)
        if lost:
            row = table.header_row or None
            issue = Issue(
                "unread-trust", Severity.WARNING, table.name, row, str(question), values={"n": lost}
            )
            draft.issues.append(issue)
        told = mine.loc[list(given)].assign(item=tie_item(str(question)), value=list(given.values()))
        parts.append(told[["row", *_WHOSE, "value"]])
    draft.trust = pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)
    if len(draft.trust):
        values = {"table": table.name, "n": len(draft.trust)}
        others = [told for told in draft.assumptions if told.key != "whole-of-trust"]
        draft.assumptions = [*others, Assumption("whole-of-trust", values)]


def without_trust(draft: Draft, item: Recognised, reports: pd.DataFrame) -> pd.DataFrame:
    """The reports without those whose kind of tie is trust: these are read as what they are."""
    kinds = [kind for kind in reports["relation"].unique() if kind and asks_trust(str(kind))]
    mine = reports["relation"].isin(kinds)
    if not mine.any():
        return reports
    table, columns = item.table, item.columns
    pairs = reports.loc[mine, ["row", "wave", "ego", "alter"]]
    places = [columns[answer] for answer in _ANSWERS if answer in columns]
    texts = pd.Series("", index=pairs.index, dtype=object)
    for place in places:
        cells = table.column(place).loc[pairs["row"]].set_axis(pairs.index)
        texts = texts.where(texts.str.strip() != "", cells)
    read_trust(draft, table, pairs.assign(question=reports.loc[mine, "relation"], text=texts))
    if not places:
        rows = set(pairs["row"]) - set(reports.loc[~mine, "row"])
        heading = table.header[columns["relation"]] if "relation" in columns else None
        values = {"n": len(rows)}
        row = min(rows, default=table.header_row)
        draft.issues.append(
            Issue("untold-trust", Severity.WARNING, table.name, row, heading, None, len(rows), values)
        )
    return reports[~mine].reset_index(drop=True)


def trust_together(drafts: Mapping[int, Draft], people: People, waves: Sequence[str]) -> pd.DataFrame:
    """All that was said of trust, as a survey holds it; of two answers to one question the last holds."""
    parts = [draft.trust for draft in drafts.values() if len(draft.trust)]
    if not parts:
        return no_trust_reports()
    told = pd.concat(parts, ignore_index=True)
    known = {wave.casefold(): wave for wave in waves}
    told["wave"] = [known.get(wave.casefold(), wave) if wave else waves[-1] for wave in told["wave"]]
    for end in ("ego", "alter"):
        listed = told[end].isin(people.frame.index)
        told[end] = told[end].where(listed, told[end].map(lambda name: people.aliases.get(name, name)))
    told = _once(told[told["ego"] != told["alter"]])
    frame = told[[*_WHOSE, "value"]].reset_index(drop=True)
    return frame.astype({**dict.fromkeys(_WHOSE, object), "value": float})


def _once(told: pd.DataFrame) -> pd.DataFrame:
    return told.drop_duplicates(_WHOSE, keep="last")
