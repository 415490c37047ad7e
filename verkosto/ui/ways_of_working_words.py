"""The questions and the criteria in the reader's language."""

from __future__ import annotations

from functools import cache

from verkosto.content import table


@cache
def asked(language: str) -> dict[str, str]:
    """A01 … A15 and their questions."""
    return {one["id"]: one[language] for one in table("ways")["questions"]}


@cache
def criteria(language: str) -> dict[str, str]:
    """S1 … S7 and W1 … W5 and their words."""
    return {one["id"]: one[language] for one in table("ways")["criteria"]}
