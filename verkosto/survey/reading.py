"""Files → Survey: the one way in, and nothing is lost on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from verkosto.errors import NoNetwork
from verkosto.model import FileRead, Receipt, Survey
from verkosto.survey.addresses import with_short_addresses
from verkosto.survey.draft import REPORT_COLUMNS, Draft
from verkosto.survey.files.grid import Sheet
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.files.sheet_notes import sheet_issues
from verkosto.survey.headings import match
from verkosto.survey.joining import (
    drafts_of,
    joined,
    set_repeats_aside,
    settle_order,
    with_relations,
    with_waves,
)
from verkosto.survey.merging import with_merges
from verkosto.survey.people import People
from verkosto.survey.people_lists import people_in
from verkosto.survey.rated.rated import Rated, holds_ratings
from verkosto.survey.rated.rated_waves import rated_together
from verkosto.survey.rated.ratings import read_ratings
from verkosto.survey.receipt import table_issues, table_read
from verkosto.survey.respondents import all_actors, who_answered
from verkosto.survey.shapes.background import with_attributes
from verkosto.survey.shapes.recognise import recognise
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, SourceFile, digest
from verkosto.survey.unfinished import contact_details, unfinished_answers
from verkosto.survey.vain import fitted, unused_issues

DEFAULT_OPTIONS = ReadingOptions()
FEW_GROUPS = 6


def read_survey(files: Sequence[SourceFile], options: ReadingOptions = DEFAULT_OPTIONS) -> Survey:
    """Read one survey from one or several files.

    Parameters
    ----------
    files : sequence of SourceFile
        People, contacts and other tables may be sheets of one workbook or files of their own.
    options : ReadingOptions

    Returns
    -------
    Survey
        Its receipt accounts for every row of every table: ``rows == used + set_aside``, and the issues of a
        table explain exactly its ``set_aside`` rows.

    Raises
    ------
    UnreadableFile
        When a file is not a table that we can open.
    NoNetwork
        When no table holds ties.

    Examples
    --------
    >>> survey = read_survey([SourceFile("t.csv", b"from;to\\na;b\\nb;c\\nc;c\\n")])
    >>> list(survey.actors.index), [issue.key for issue in survey.receipt.issues]
    (['a', 'b', 'c'], ['self-tie'])
    """
    opened = [(file, *sheets_in(file)) for file in files]
    sheets = [sheet for _, _, sheets in opened for sheet in sheets]
    found = recognise(sheets, options)
    if (fitting := fitted(options, found)) is not options:
        read = _read(files, opened, recognise(sheets, fitting), fitting)
        return replace(read, digest=digest(files, options))
    return _read(files, opened, found, options)


def _read(
    files: Sequence[SourceFile],
    opened: Sequence[tuple[SourceFile, str, list[Sheet]]],
    found: Sequence[Recognised],
    options: ReadingOptions,
) -> Survey:
    """The survey of tables that are recognised."""
    if not any(item.role in ("ties", "matrix") for item in found):
        raise NoNetwork(_why_no_network(found), file=", ".join(file.name for file in files))
    people = people_in(found)
    drafts = drafts_of(found, options)
    next(iter(drafts.values())).issues += unused_issues(options, found, people, drafts)
    people = with_merges(people, options.merges, found, drafts)
    reports = joined(found, drafts, people)
    settle_order(reports, found, drafts, options)
    reports, waves = with_waves(reports, drafts)
    reports = set_repeats_aside(reports, found, drafts)
    if not (reports["exists"] == 1).any():
        raise NoNetwork("no-ties", file=", ".join(file.name for file in files))
    return _survey(opened, found, people, drafts, reports, waves, options)


def _why_no_network(found: Sequence[Recognised]) -> str:
    if all(item.shape == "text" and item.table.body.empty for item in found):
        return "empty-file"
    if all(item.shape == "text" for item in found):
        return "one-column" if all(item.width < 2 for item in found) else "no-headings"
    if all(item.reason == "tie-trust" for item in found):
        return "only-trust"
    if any(item.reason == "no-rows" for item in found):
        return "no-rows"
    return "no-contacts"


def _survey(
    opened: Sequence[tuple[SourceFile, str, list[Sheet]]],
    found: Sequence[Recognised],
    people: People,
    drafts: dict[int, Draft],
    reports: pd.DataFrame,
    waves: tuple[str, ...],
    options: ReadingOptions,
) -> Survey:
    reports, relations = with_relations(reports, drafts)
    actors, strangers = all_actors(people, reports, found, drafts)
    actors, attributes = with_attributes(actors, found, people)
    actors, shortened = with_short_addresses(actors)
    answered, assumed, contradictions = who_answered(people, actors, reports, drafts, waves, found, options)
    rated = _rated(found, actors, options)
    ratings, texts = rated_together({found[i].table.name: one for i, one in rated.items()}, waves)
    listed = next((i for i, item in enumerate(found) if item.role == "actors"), None)
    told: list[Draft | Rated] = [*drafts.values(), *rated.values()]
    questions = [question for one in told for question in one.questions]
    issues = [
        *(people.issues if listed is not None else []),
        *(issue for one in told for issue in one.issues),
        *table_issues(found),
        *sheet_issues([sheet for _, _, sheets in opened for sheet in sheets], found),
        *strangers,
        *contradictions,
        *contact_details(found, rated),
    ]
    assumptions = [*(a for item in found for a in item.noticed), *unfinished_answers(found)]
    assumptions += [a for one in told for a in one.assumptions] + assumed + shortened
    receipt = Receipt(
        files=tuple(FileRead(f.name, f.sha256, len(f.content), kind) for f, kind, _ in opened),
        tables=tuple(table_read(i, item, people, drafts, rated) for i, item in enumerate(found)),
        issues=tuple(issues),
        assumptions=tuple(assumptions),
        questions=tuple(questions),
    )
    return Survey(
        actors=actors,
        answered=answered,
        reports=reports[list(REPORT_COLUMNS)].reset_index(drop=True),
        relations=relations,
        waves=waves,
        attributes=_best_first(attributes, actors),
        receipt=receipt,
        digest=digest([f for f, _, _ in opened], options),
        ratings=ratings,
        open_answers=texts,
    )


def _rated(found: Sequence[Recognised], actors: pd.DataFrame, options: ReadingOptions) -> dict[int, Rated]:
    """The ratings and written answers by the number of their table; none is tied to an actor."""
    names = frozenset(map(str, actors.index)) | frozenset(map(str, actors["label"]))
    return {i: read_ratings(item, options, names) for i, item in enumerate(found) if holds_ratings(item)}


def _best_first(attributes: Sequence[str], actors: pd.DataFrame) -> tuple[str, ...]:
    """Grouping attributes, those first by which a map is best coloured: known kinds, few groups."""

    def rank(name: str) -> tuple[bool, bool]:
        return match(name, "attribute") == 0, actors[name].nunique() > FEW_GROUPS

    return tuple(sorted(attributes, key=rank))
