"""Sentences about what was read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verkosto.errors import VerkostoError
from verkosto.model import Assumption, Issue, TableRead
from verkosto.text import Texts

LONGEST: Final = 300
"""Longer texts from a file are cut in a sentence."""


def issue_text(texts: Texts, issue: Issue, *, markdown: bool = False) -> str:
    """The sentence of an issue.

    Examples
    --------
    >>> from verkosto.model import Severity
    >>> from verkosto.text import texts
    >>> issue_text(texts("en"), Issue("self-tie", Severity.WARNING, value="Anna"))
    'The respondent named itself: Anna. The row was set aside.'
    """
    say = texts.markdown if markdown else texts
    return say(f"issue-{issue.key}", value=_cut(issue.value or ""), **_cut_values(issue.values))


def _cut(text: str) -> str:
    """A cell's text in a sentence; of a long one the beginning."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"


def _cut_values(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _cut(value) if isinstance(value, str) else value for name, value in values.items()}


def assumption_text(texts: Texts, assumption: Assumption, *, markdown: bool = False) -> str:
    """The sentence of an assumption."""
    say = texts.markdown if markdown else texts
    return say(f"assumption-{assumption.key}", **_cut_values(assumption.values))


def error_text(texts: Texts, error: VerkostoError, *, markdown: bool = False) -> str:
    """The sentence of an error that stopped the work."""
    say = texts.markdown if markdown else texts
    return say(f"error-{error.key}", **_cut_values(error.values))


def table_line(table: TableRead, texts: Texts) -> str:
    """What a table was taken for, and what became of its rows."""
    return texts(
        "summary-table",
        file=table.file,
        table=table.name,
        role=texts(f"role-{table.role}"),
        rows=table.rows,
        used=table.used,
        aside=table.set_aside,
    )
