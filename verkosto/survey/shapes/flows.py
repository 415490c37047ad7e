"""Which way a tie goes: from the one who answers, or to it."""

from __future__ import annotations

import re
from functools import cache

from verkosto.content import table


@cache
def _patterns() -> re.Pattern[str]:
    return re.compile("|".join(table("headings")["reversed_flow"]["patterns"]), re.IGNORECASE)


def flows_back(question: str) -> bool:
    """Whether a question asks what comes in: its ties go from the one who is named to the one who names.

    Examples
    --------
    >>> flows_back("Receives technical information from"), flows_back("Sends political information to")
    (True, False)
    >>> flows_back("Keneltä saat apua?"), flows_back("Får stöd från")
    (True, True)
    """
    return bool(_patterns().search(" ".join(question.split())))
