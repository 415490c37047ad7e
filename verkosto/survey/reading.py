"""Files → Survey: the one way in, and nothing is lost on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from verkosto.errors import NoNetwork
from verkosto.model import FileRead, Issue, Receipt, Survey
from verkosto.survey.addresses import with_short_addresses
from verkosto.survey.draft import REPORT_COLUMNS, Draft
from verkosto.survey.files.grid import Sheet
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.files.sheet_notes import sheet_issues
from verkosto.survey.headings import match
from verkosto.survey.joining import (
    drafts_of,
    in_time,
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
from verkosto.survey.rated.rated_scales import said_beside
from verkosto.survey.rated.rated_waves import rated_together, waves_rated
from verkosto.survey.rated.ratings import asked_in_vain, read_ratings
from verkosto.survey.receipt import table_issues, table_read
from verkosto.survey.respondents import all_actors, who_answered
from verkosto.survey.shapes.background import with_attributes
from verkosto.survey.shapes.recognise import recognise
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.shapes.trust_reports import trust_together
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
        Of ratings and written answers alone it is one without relations, in which nobody answered about ties.
        Its receipt accounts for every row of every table: ``rows == used + set_aside``, and the issues of a
        table explain exactly its ``set_aside`` rows.

    Raises
    ------
    UnreadableFile
        When a file is not a table that we can open.
    NoNetwork
        When no table holds ties, ratings or written answers.

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
    told = ", ".join(file.name for file in files)
    drafts = drafts_of(found, options)
    if not drafts and not any(holds_ratings(item) for item in found):
        raise NoNetwork(_why_no_network(found), file=told, n=max(map(asked_in_vain, found), default=0))
    people = people_in(found)
    unused = unused_issues(options, found, people, drafts)
    people = with_merges(people, options.merges, found, drafts)
    reports = joined(found, drafts, people)
    settle_order(reports, found, drafts, options)
    reports, waves = with_waves(reports, drafts)
    reports = set_repeats_aside(reports, found, drafts)
    survey = _survey(opened, found, people, drafts, reports, waves, unused, options)
    if not (reports["exists"] == 1).any() and survey.ratings.empty and survey.open_answers.empty:
        unread = max(map(asked_in_vain, found), default=0)
        raise NoNetwork(_why_no_ties(drafts, unread), file=told, n=unread)
    return survey


def _why_no_network(found: Sequence[Recognised]) -> str:
    if all(item.shape == "text" and item.table.body.empty for item in found):
        return "empty-file"
    if all(item.shape == "text" for item in found):
        return "one-column" if all(item.width < 2 for item in found) else "no-headings"
    if any(item.reason == "no-rows" for item in found):
        return "no-rows"
    if any(item.reason == "turned" for item in found):
        return "ratings-turned"
    return "ratings-unfit" if any(asked_in_vain(item) > 1 for item in found) else "no-contacts"


def _why_no_ties(drafts: Mapping[int, Draft], unread: int) -> str:
    if any(len(draft.trust) for draft in drafts.values()):
        return "only-trust"
    if drafts:
        return "no-ties"
    return "ratings-unfit" if unread > 1 else "no-contacts"


def _survey(
    opened: Sequence[tuple[SourceFile, str, list[Sheet]]],
    found: Sequence[Recognised],
    people: People,
    drafts: dict[int, Draft],
    reports: pd.DataFrame,
    waves: tuple[str, ...],
    unused: list[Issue],
    options: ReadingOptions,
) -> Survey:
    reports, relations = with_relations(reports, drafts)
    actors, strangers = all_actors(people, reports, found, drafts)
    actors, attributes = with_attributes(actors, found, people)
    actors, shortened = with_short_addresses(actors)
    rated = _rated(opened, found, drafts, actors, options)
    by_table = {found[i].table.name: one for i, one in rated.items()}
    if reports.empty and waves == ("",):
        waves = in_time(waves_rated(by_table)) or ("",)
    answered, assumed, contradictions = who_answered(people, actors, reports, drafts, waves, found, options)
    together = rated_together(by_table, waves)
    listed = next((i for i, item in enumerate(found) if item.role == "actors"), None)
    told: list[Draft | Rated] = [*drafts.values(), *rated.values()]
    questions = [question for one in told for question in one.questions]
    issues = [
        *unused,
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
        trust_reports=trust_together(drafts, people, waves),
        **together._asdict(),
    )


def _rated(
    opened: Sequence[tuple[SourceFile, str, list[Sheet]]],
    found: Sequence[Recognised],
    drafts: Mapping[int, Draft],
    actors: pd.DataFrame,
    options: ReadingOptions,
) -> dict[int, Rated]:
    """The ratings and written answers by the number of their table; none is tied to an actor."""
    names = frozenset(map(str, actors.index)) | frozenset(map(str, actors["label"]))
    sheets = [sheet for _, _, those in opened for sheet in those]
    return {
        i: read_ratings(item, options, names, said_beside(item.table, sheets, found), _aside(drafts.get(i)))
        for i, item in enumerate(found)
        if holds_ratings(item)
    }


def _aside(draft: Draft | None) -> frozenset[int]:
    """The rows of a form that are no answers or that a later answer replaces: their ratings do not hold."""
    issues = draft.issues if draft else []
    return frozenset(
        issue.row
        for issue in issues
        if issue.row is not None and issue.rows and issue.key in ("respondent-again", "sum-row", "note-row")
    )


def _best_first(attributes: Sequence[str], actors: pd.DataFrame) -> tuple[str, ...]:
    """Grouping attributes, those first by which a map is best coloured: known kinds, few groups."""

    def rank(name: str) -> tuple[bool, bool]:
        return match(name, "attribute") == 0, actors[name].nunique() > FEW_GROUPS

    return tuple(sorted(attributes, key=rank))
