"""Quotes: sentences to choose from, what a quote says, and which may be shown."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from verkosto.canvas.coding import Passage, Quote
from verkosto.canvas.quotes import quoted, sentences, shown_quotes
from verkosto.instruments.reflection.answers import Answer, Asked

ANSWER = Answer("a1", "O1", "r1", "Maija oli rohkea. Muut eivät.", "fi", quotable=True)
QUOTE = Quote("t1", "a1", 0, 17, (Passage(0, 5),))


def asked(*answers: Answer, withheld: str | None = None) -> Asked:
    return Asked("O1", answers, len(answers), withheld)


@given(st.text(alphabet="ab .!?…\n”)\u05d0😀", max_size=60))
def test_sentences_cover_everything_but_blanks_in_order(text: str) -> None:
    found = sentences(text)
    assert "".join("".join(text[one.start : one.end].split()) for one in found) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(found))


def test_a_long_answer_without_a_full_stop_is_one_sentence() -> None:
    assert sentences("a" * 20_000) == (Passage(0, 20_000),)
    assert len(sentences("." * 20_000 + "x")) == 1


def test_a_quote_that_is_cut_removes_only_what_stands_in_it() -> None:
    later = replace(QUOTE, start=6, removed=(Passage(0, 9),))
    assert quoted(later, ANSWER.text, "[x]") == "[x] rohkea."


def test_a_quote_is_shown_with_permission_only() -> None:
    assert list(shown_quotes([QUOTE], [asked(ANSWER)])) == [0]
    unknown = replace(ANSWER, quotable=None)
    assert list(shown_quotes([QUOTE], [asked(unknown)])) == []
    assert list(shown_quotes([replace(QUOTE, asked=True)], [asked(unknown)])) == [0]
    refused = replace(ANSWER, quotable=False)
    assert list(shown_quotes([replace(QUOTE, asked=True)], [asked(refused)])) == []


def test_a_quote_stays_hidden_when_its_question_is_withheld_or_its_answer_is_elsewhere() -> None:
    assert list(shown_quotes([QUOTE], [asked(ANSWER, withheld="few-answers")])) == []
    assert list(shown_quotes([QUOTE], [asked(replace(ANSWER, id="b2"))])) == []
    assert list(shown_quotes([replace(QUOTE, end=400)], [asked(ANSWER)])) == []
