"""Open answers for the tests of coding: questions with a few answers each, nobody in them."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

from verkosto.instruments.reflection.answers import Answer, Asked


def answer(
    question: str, number: int, text: str, language: str = "fi", *, quotable: bool | None = None
) -> Answer:
    """An answer of respondent ``v<number>``."""
    made = sha256(f"{question}|{number}".encode()).hexdigest()[:12]
    return Answer(made, question, f"v{number}", text, language, quotable)


def question(
    key: str, told: Sequence[str], *, withheld: str | None = None, quotable: bool | None = None
) -> Asked:
    """A question that respondents v1, v2 … answered in this order."""
    answers = tuple(answer(key, n, text, quotable=quotable) for n, text in enumerate(told, 1))
    return Asked(key, answers, len(answers), withheld)


WORDS = (
    "Luottamus kasvoi, kun kuuntelimme toisiamme.",
    "aikaa oli liian vähän",
    "😀 emoji, **lihava** <b>html</b> =SUM(A1:A9)",
    "שלום: oikealta vasemmalle",
    "Yhteinen kieli löytyi.\nToinen rivi.",
    "ei mitään",
)
O1 = question("O1", WORDS)
O2 = question("O2", WORDS[:5], quotable=True)
O3 = question("O3", WORDS[:3], withheld="few-answers")
QUESTIONS = (O1, O2, O3)
