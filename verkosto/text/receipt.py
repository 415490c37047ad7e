"""Sentences about what was read."""

from __future__ import annotations

from verkosto.errors import VerkostoError
from verkosto.model import Assumption, Issue
from verkosto.text import Texts


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
    return say(f"issue-{issue.key}", value=issue.value or "", **issue.values)


def assumption_text(texts: Texts, assumption: Assumption, *, markdown: bool = False) -> str:
    """The sentence of an assumption."""
    say = texts.markdown if markdown else texts
    return say(f"assumption-{assumption.key}", **assumption.values)


def error_text(texts: Texts, error: VerkostoError, *, markdown: bool = False) -> str:
    """The sentence of an error that stopped the work."""
    say = texts.markdown if markdown else texts
    return say(f"error-{error.key}", **error.values)
