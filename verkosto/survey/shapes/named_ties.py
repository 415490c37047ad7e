"""Places for names → reports: a row is a respondent, every name in it a tie."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Severity
from verkosto.survey.draft import REPORT_COLUMNS, Draft, row_issues
from verkosto.survey.files.grid import Table
from verkosto.survey.shapes.flows import flows_back
from verkosto.survey.shapes.listed_names import known_parts, listed
from verkosto.survey.shapes.nobody import nameless, nobody_in
from verkosto.survey.shapes.places import numbered
from verkosto.survey.shapes.recognised import Recognised, Slot
from verkosto.survey.shapes.respondent_rows import respondent_rows
from verkosto.survey.shapes.tie_answers import ANSWERS, figures_of
from verkosto.survey.shapes.trust_reports import read_trust
from verkosto.survey.source import ReadingOptions, told_of_column


def read_named(item: Recognised, relation: str, options: ReadingOptions) -> Draft:
    """The reports of a name generator, or of a table whose cells list names.

    Whoever is named is a tie; nobody was asked of whom there is none, and that is said. A row is used when it
    tells its respondent, also when nobody is named in it. An answer that cannot be used leaves the tie.

    Returns
    -------
    Draft
        With ``respondents`` and ``reporters_known``: whoever has a row answered.
    """
    table = item.table
    draft = Draft(pd.DataFrame(columns=["row", *REPORT_COLUMNS]), len(table.body), reporters_known=True)
    rows = _rows(draft, item, options)
    draft.respondents = rows[["wave", "ego"]].drop_duplicates().reset_index(drop=True)
    draft.named = tuple(dict.fromkeys(rows["ego"]))
    places = _names(draft, item, _places(draft, item, rows, relation, options))
    denied = pd.Series(False, index=places.index)
    for answer in ANSWERS:
        cells = places[answer]
        filled = cells.notna()
        found = figures_of(
            draft,
            table,
            options,
            cells[filled].astype(object),
            answer,
            places.loc[filled, "row"],
            places.loc[filled, f"{answer} heading"],
        )
        places[answer] = found.strengths.reindex(places.index).astype(float)
        denied |= found.denied.reindex(places.index, fill_value=False)
    places = _once(draft, table, places.assign(denied=denied))
    _read_trust(draft, item, places)
    no_tie = (places[list(ANSWERS)] == 0).any(axis=1)
    answered = (places[list(ANSWERS)] > 0).any(axis=1)
    places = places.assign(
        exists=np.where(no_tie, 0.0, np.where(places["denied"] & ~answered, np.nan, 1.0)),
        **{answer: places[answer].mask(no_tie) for answer in ANSWERS},
    )
    draft.reports = places[["row", *REPORT_COLUMNS]].reset_index(drop=True)
    _say(draft, item, rows)
    return draft


def _read_trust(draft: Draft, item: Recognised, places: pd.DataFrame) -> None:
    """What is said of trust beside the names."""
    questions = dict.fromkeys(column.question for column in item.trust)
    parts = [places.assign(question=asked, text=places[f"{asked} trust"].fillna("")) for asked in questions]
    if parts:
        read_trust(draft, item.table, pd.concat(parts, ignore_index=True))


def _rows(draft: Draft, item: Recognised, options: ReadingOptions) -> pd.DataFrame:
    """The rows that can be used; a list may go on over several rows, unless the user says otherwise."""
    if item.shape != "names-in-a-cell" or options.repeats:
        return respondent_rows(draft, item, options)
    rows = respondent_rows(draft, item, replace(options, repeats="join"))
    draft.questions = [replace(question, settled=False) for question in draft.questions]
    return rows


def _relation(
    item: Recognised, slot: Slot, relation: str, options: ReadingOptions, rows: pd.DataFrame
) -> str | pd.Series:
    """The name of a place's relation: the user's, a column's, the question's where it must be told apart."""
    table = item.table
    if "relation" in item.columns:
        return table.names(item.columns["relation"]).loc[rows.index]
    heading = table.header[slot.alter]
    told = told_of_column(options.relations, table.name, heading)
    if told is not None:
        return told
    question = heading.rstrip("? .:")
    if item.shape == "names-in-a-cell" and len(item.slots) > 1:
        return question
    if not relation and flows_back(question):  # without its name it would lose its direction
        return question if item.shape == "names-in-a-cell" else _without_number(table, slot.alter)
    return relation


def _without_number(table: Table, position: int) -> str:
    """What the headings of all places say."""
    return next(stem for stem, places in numbered(table.header).items() if position in places.values())


def _places(
    draft: Draft, item: Recognised, rows: pd.DataFrame, relation: str, options: ReadingOptions
) -> pd.DataFrame:
    """Every place of every row: its cell and the answers about it, place by place."""
    table = item.table
    parts = []
    for slot in item.slots:
        part = rows.assign(row=rows.index, cell=table.column(slot.alter).loc[rows.index])
        part["heading"] = table.header[slot.alter]
        part["relation"] = _relation(item, slot, relation, options, rows)
        answers = dict(slot.answers)
        for answer in ANSWERS:
            position = answers.get(answer)
            part[answer] = None if position is None else table.column(position).loc[rows.index]
            part[f"{answer} heading"] = "" if position is None else table.header[position]
        for column in item.trust:
            if column.place == slot.alter:
                part[f"{column.question} trust"] = table.column(column.position).loc[rows.index]
        part["cell"] = _names_only(draft, item, part["cell"], slot)
        blank = part["cell"].str.strip() == ""
        for position in answers.values():
            lost = blank & (table.column(position).loc[rows.index].str.strip() != "")
            draft.issues += row_issues(
                "unnamed-answer",
                Severity.WARNING,
                table.name,
                rows.index[lost],
                table.header[position],
                table.column(position).loc[rows.index[lost]],
            )
        parts.append(part[~blank])
    return pd.concat(parts).sort_values("row", kind="stable").reset_index(drop=True)


def _names(draft: Draft, item: Recognised, places: pd.DataFrame) -> pd.DataFrame:
    """One row per name: cells that hold several are cut, the respondent's own name is left out."""
    known = frozenset(draft.named)
    if item.shape == "names-in-a-cell":
        cut: dict[tuple[str, str], tuple[str, ...]] = {}
        for slot in item.slots:
            texts, heading = item.table.column(slot.alter), item.table.header[slot.alter]
            lists = listed(texts, known | item.known)
            cut |= {(heading, text): names for text, names in zip(texts, lists, strict=True)}
        keys = zip(places["heading"], places["cell"], strict=True)
        names = pd.Series([cut[key] for key in keys], index=places.index, dtype=object)
    else:
        names = _apart(places["cell"], known | item.known)
    names = _without_nobody(names, known | item.known)
    several = names.map(len) > 1
    if several.any():
        example = str(places.loc[several, "cell"].iloc[0])
        values = {"table": item.table.name, "n": int(several.sum()), "example": " ".join(example.split())}
        draft.assumptions.append(Assumption("cells-list-names", values))
    places = places.assign(alter=names).explode("alter", ignore_index=True)
    places = places[places["alter"].notna()]
    own = (places["alter"] == places["ego"]) | (places["alter"] == places["name"])
    draft.issues += row_issues(
        "self-named",
        Severity.WARNING,
        item.table.name,
        places.loc[own, "row"],
        _heading(places[own]),
        places.loc[own, "alter"],
    )
    return places[~own].reset_index(drop=True)


def _names_only(draft: Draft, item: Recognised, cells: pd.Series, slot: Slot) -> pd.Series:
    """The cells of a place, blank where they name nobody; what is no answer at all is said."""
    names = frozenset(draft.named) | item.known
    nothing = nameless(cells, names)
    draft.issues += row_issues(
        "no-name-in-cell",
        Severity.NOTE,
        item.table.name,
        cells.index[nothing],
        item.table.header[slot.alter],
        cells[nothing],
    )
    return cells.mask(nothing | nobody_in(cells, names), "")


def _without_nobody(lists: pd.Series, known: Set[str]) -> pd.Series:
    """Lists of names without those that are none ("Kela; nobody else")."""
    listed_names = pd.Series(list(dict.fromkeys(name for names in lists for name in names)), dtype=object)
    none = set(listed_names[nobody_in(listed_names, known) | nameless(listed_names, known)])
    return lists.map(lambda names: tuple(name for name in names if name not in none)) if none else lists


def _apart(cells: pd.Series, known: Set[str]) -> pd.Series:
    """The names of cells that should hold one each; names in the other cells are known too."""
    single = {names[0] for text in cells.unique() if len(names := known_parts(text, frozenset())) == 1}
    sure = known | {name for name in single if not any(mark in name for mark in ";,|/")}
    return cells.map({text: known_parts(text, sure) for text in cells.unique()})


def _heading(places: pd.DataFrame) -> str | None:
    """The heading of the place, where all stand in one column."""
    headings = places["heading"].unique()
    return str(headings[0]) if len(headings) == 1 else None


def _once(draft: Draft, table: Table, places: pd.DataFrame) -> pd.DataFrame:
    """Every name once per respondent and wave: the first place that has an answer."""
    unanswered = places[list(ANSWERS)].isna().all(axis=1)
    order = unanswered.sort_values(kind="stable").index
    pair = ["wave", "relation", "ego", "alter"]
    again = places.loc[order].duplicated(pair).loc[places.index]
    for heading in dict.fromkeys(places.loc[again, "heading"]):
        mine = again & (places["heading"] == heading)
        draft.issues += row_issues(
            "named-twice",
            Severity.NOTE,
            table.name,
            places.loc[mine, "row"],
            str(heading),
            places.loc[mine, "alter"],
        )
    return places[~again]


def _say(draft: Draft, item: Recognised, rows: pd.DataFrame) -> None:
    """What was taken as given, named."""
    table = item.table
    draft.assumptions.append(Assumption("not-named-is-no-tie", {"table": table.name}))
    for role in item.guessed:
        positions = [dict(slot.answers)[role] for slot in item.slots if role in dict(slot.answers)]
        values = {"table": table.name, "column": table.header[positions[0]]}
        draft.assumptions.append(Assumption(f"{role}-column", values))
    naming = set(zip(draft.reports["wave"], draft.reports["ego"], strict=True))
    silent = [
        str(ego) for wave, ego in zip(rows["wave"], rows["ego"], strict=True) if (wave, ego) not in naming
    ]
    if silent:
        whom = {"table": table.name, "n": len(silent), "example": silent[0]}
        draft.assumptions.append(Assumption("named-nobody", whom))
