"""Sentences about how files are read: questions, answers, roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from verkosto.model import Question
from verkosto.text import Texts


def question_text(texts: Texts, question: Question, *, markdown: bool = False) -> str:
    """The sentence of a question that the reader asks."""
    say = texts.markdown if markdown else texts
    values = {"table": question.table, "column": question.column, **question.values}
    return say(f"question-{question.key}", **values)


def questions_text(texts: Texts, asked: Sequence[Question], *, markdown: bool = False) -> str:
    """The sentence of questions that one answer settles: one for tables alike, else one after the other."""
    first, *others = asked
    told = [{name: value for name, value in one.values.items() if name != "table"} for one in asked]
    if all(one.column == first.column and values == told[0] for one, values in zip(asked, told, strict=True)):
        tables = ", ".join(dict.fromkeys(one.table for one in asked))
        alike = replace(first, table=tables, values={**first.values, "table": tables})
        return question_text(texts, alike, markdown=markdown)
    return " ".join(question_text(texts, one, markdown=markdown) for one in (first, *others))


def answer_text(texts: Texts, part: str, answer: str) -> str:
    """An answer, as a mapping writes it, in words; plain text.

    ``part`` is the part of the options that it belongs to (``scales``, ``identity``, ``columns`` …).

    Examples
    --------
    >>> from verkosto.text import texts
    >>> answer_text(texts("en"), "scales", "larger:2")
    'The larger the number, the closer the contact; a contact from 2 on'
    >>> answer_text(texts("fi"), "columns", "ego")
    'Kuka vastaa'
    """
    if part == "columns":
        return column_role_text(texts, answer)
    if part == "sheets":
        return texts(f"role-{answer}")
    plain, _, limit = answer.partition(":")
    if part == "scales" and limit:
        return texts(f"mapping-answer-limit-{plain}", limit=limit)
    key = f"mapping-answer-{part}-{answer or 'none'}"
    return texts(key) if texts.has(key) else answer


def column_role_text(texts: Texts, role: str) -> str:
    """What a column is taken for, in words; plain text.

    Examples
    --------
    >>> from verkosto.text import texts
    >>> column_role_text(texts("fi"), ""), column_role_text(texts("en"), "item:D1")
    ('Ei käytössä', 'Rating item: D1')
    """
    name, _, item = role.partition(":")
    said = texts(f"column-{name or 'none'}")
    return f"{said}: {item}" if item else said
