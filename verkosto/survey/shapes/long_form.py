"""The long form: one row, one answer; question, actor asked about and answer stand in columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from verkosto.content import table as content_table
from verkosto.survey.answers.cells import is_missing, look_like_answers
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import match, plain_heading
from verkosto.survey.shapes.identities import omitted_names
from verkosto.survey.shapes.pairs import names_in
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, told_of_column, told_of_table

_PARTS = {
    "ego": ("respondent_code", "ego"),
    "relation": ("asked_question", "relation"),
    "strength": ("asked_answer", "frequency", "depth", "strength", "words"),
    "alter": ("asked_about", "alter"),
}
"""What a long form needs: role → sections of the table of headings that tell of it, the surest first."""
_KNOWN = 0.5
_ANSWERED = 0.5
_ASKED_OF_ALL = 0.7
_FEWEST = 3


def long_like(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str]
) -> Recognised | None:
    """The table as a long form, when it has a column of questions, one of actors and one of answers.

    At least one question must be about actors (:func:`about_actors`). A list that says whom somebody named is
    one only if it asks everybody of nearly everybody: then a blank answer is an answer not given.
    """
    columns: dict[str, int] = {}
    for role, sections in _PARTS.items():
        position = _column(table, options, role, sections, set(columns.values()))
        if position is None:
            return None
        columns[role] = position
    if match(table.header[columns["alter"]], "alter") and not _asks_of_all(table, columns):
        return None
    if not about_actors(table, columns, known, told=told_of_table(options.sheets, table.name) == "ties"):
        return None
    for position, role in enumerate(roles):
        if role == "wave" and position not in columns.values():
            columns.setdefault("wave", position)
    return Recognised(table, "ties", "long", tuple(roles), columns, known=known)


def _column(
    table: Table, options: ReadingOptions, role: str, sections: Sequence[str], taken: set[int]
) -> int | None:
    """The column of a part: the one that the user tells, else the one whose heading fits best."""
    free = [i for i in range(len(table.header)) if i not in taken and table.header[i]]
    heard = {i: told_of_column(options.columns, table.name, table.header[i]) for i in free}
    told = [i for i in free if heard[i] == role]
    if told:
        return told[0]
    for section in sections:
        fits = {i: match(table.header[i], section) for i in free if heard[i] in (None, role)}
        best = max(fits, key=lambda i: (fits[i], -i), default=None)
        if best is not None and fits[best]:
            return best
    return None


def _asks_of_all(table: Table, columns: Mapping[str, int]) -> bool:
    """Whether nearly every respondent has a row about nearly everybody."""
    names = table.names(columns["alter"])
    everybody = names[names != ""].nunique()
    asked = names.groupby([table.names(columns["ego"]), table.names(columns["relation"])]).nunique()
    return everybody >= _FEWEST and float(asked.median()) >= _ASKED_OF_ALL * everybody


def about_actors(
    table: Table, columns: Mapping[str, int], known: frozenset[str], *, told: bool = False
) -> tuple[str, ...]:
    """The questions that are asked about actors, in the file's order; the others ask something else.

    A question is about actors when most of its labels are names of respondents or of another table, when
    respondents leave out one label each and never the same, or when its labels are mostly those of such a
    question. Where none of this shows, its words decide ("How close is the collaboration?").
    """
    questions, labels = table.names(columns["relation"]), table.names(columns["alter"])
    answers, egos = table.column(columns["strength"]), table.names(columns["ego"])
    actors = known | names_in(table, columns["ego"])
    asked: dict[str, set[str]] = {}
    for question in dict.fromkeys(questions[questions != ""]):
        mine = questions == question
        filled = answers[mine & ~is_missing(answers)]
        if len(filled) and look_like_answers(filled) >= _ANSWERED:
            asked[question] = set(labels[mine]) - {""}
    asked = {question: own for question, own in asked.items() if len(own) > 1}
    sure = {
        question
        for question, own in asked.items()
        if len(own & actors) >= _KNOWN * len(own)
        or omitted_names(egos[questions == question], labels[questions == question])
    }
    named = set[str]().union(*(asked[question] for question in sure))
    if sure:
        return tuple(q for q, own in asked.items() if q in sure or len(own & named) >= _KNOWN * len(own))
    return tuple(q for q, own in asked.items() if len(own) >= _FEWEST and (told or _speaks_of_actors(q)))


def _speaks_of_actors(question: str) -> bool:
    plain = plain_heading(question)
    of_the_domain = any(
        plain == plain_heading(wording)
        for entry in content_table("relations").values()
        for wording in entry["questions"]
    )
    return of_the_domain or bool(match(question, "asked_of_actors") or match(question, "name_list"))
