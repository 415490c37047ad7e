"""Codings drawn at random for the tests, of the answers in :mod:`tests.canvas.asked`."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from tests.canvas.asked import QUESTIONS
from verkosto.canvas.coding import COLOURS, Coded, Coding, Passage, Quote, Tag
from verkosto.canvas.coding_work import told_by, with_answers, with_quote, with_theme
from verkosto.instruments.reflection.answers import Answer

NAMES = [
    "Luottamus",
    "ajan puute",
    "=1+1",
    "+tuki",
    "-koti",
    "yhteistyö; ja muuta",
    "👩‍👩‍👧 arki",
    "_x0041_",
    "1.0",
    "ÄÄ",
]
ABOUTS = st.sampled_from(["", "kaksi\nriviä", "-miinus", "'heitto", "שלום", "=A1", "#N/A!"])
CODERS = st.lists(st.sampled_from(["ab", "Koodaaja 2", "=c", "Ö"]), unique=True, max_size=3)
TOLD = [a for asked in QUESTIONS if asked.withheld is None for a in asked.answers]


@st.composite
def passages(draw: st.DrawFn, answer: Answer) -> tuple[Passage, ...]:
    cuts = draw(st.lists(st.integers(0, len(answer.text)), unique=True, max_size=6).map(sorted))
    return tuple(Passage(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))


@st.composite
def coded(draw: st.DrawFn, answer: Answer, themes: list[str]) -> Coded:
    given = draw(st.lists(st.sampled_from(themes), unique=True, max_size=3)) if themes else []
    return Coded(tuple(Tag(theme, draw(passages(answer))) for theme in given))


@st.composite
def codings(draw: st.DrawFn) -> Coding:
    """A coding of answers that may be told, as the app would have made it."""
    made = Coding()
    for name in draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=5)):
        made = with_theme(made, name, draw(ABOUTS), draw(st.sampled_from(COLOURS)))
    themes = [theme.key for theme in made.themes]
    for coder in draw(CODERS):
        answers = draw(st.lists(st.sampled_from(TOLD), unique=True, min_size=1))
        made = with_answers(made, coder, {one.id: draw(coded(one, themes)) for one in answers})
    for _ in range(draw(st.integers(0, 2)) if themes else 0):
        one = draw(st.sampled_from(TOLD))
        start, end = sorted(
            draw(st.lists(st.integers(0, len(one.text)), unique=True, min_size=2, max_size=2))
        )
        asked = not one.quotable or draw(st.booleans())
        removed = (Passage(start, start + 1),) if draw(st.booleans()) else ()
        quote = Quote(draw(st.sampled_from(themes)), one.id, start, end, removed, asked)
        made = with_quote(made, quote, one)
    return told_by(made, draw(st.sampled_from(["", *(coder.name for coder in made.coders)])))


def of_waves(made: Coding) -> Coding:
    """The same coding with an answer that no survey of the tests has."""
    return replace(
        made, coders=tuple(replace(c, answers={**c.answers, "0" * 12: Coded()}) for c in made.coders)
    )
