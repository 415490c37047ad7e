"""The open answers of a wave, question by question."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from verkosto.content.instruments import items
from verkosto.instruments.gates import FEW, few
from verkosto.instruments.words.language import language_of
from verkosto.model import Survey

_DIGITS: Final = 12
_UNSEEN: Final = ("C", "Z")
"""Unicode's classes of signs that nobody sees: controls, marks of direction, blanks."""
_USUAL: Final = "fi"
"""The language of answers that tell none, where none of the survey's does."""


@dataclass(frozen=True)
class Answer:
    """One written answer.

    Attributes
    ----------
    id : str
        Twelve hexadecimal digits made of wave, question, text and (for equal texts) a running number – not of
        the respondent's code or the row – so that coding kept in a file finds its answer again.
    question : str
    respondent : str
        Never shown.
    text : str
        As written.
    language : {"fi", "sv", "en"}
    quotable : bool or None
        Whether the writer allowed to quote; ``None`` where the file does not tell.
    """

    id: str
    question: str
    respondent: str
    text: str
    language: str
    quotable: bool | None


@dataclass(frozen=True)
class Asked:
    """A question with its answers.

    Attributes
    ----------
    key : str
        ``"O1"`` …, an id such as ``"D5_text"``, or the file's own heading.
    answers : tuple of Answer
        All of them in an order that tells nothing: by lot, with a seed of the survey and the question.
    n : int
        Respondents who answered.
    withheld : str or None
        ``"few-answers"`` when fewer than five answered: then only the facilitator may see the answers.
    """

    key: str
    answers: tuple[Answer, ...]
    n: int
    withheld: str | None


def questions(survey: Survey, wave: str) -> tuple[Asked, ...]:
    """The questions that anybody answered in writing: O1–O8, then the file's own, then comments on items.

    Blank answers are none, and several answers of one respondent count once. An answer too short to tell its
    language is taken to be in the commonest of its question, else of the wave.

    Parameters
    ----------
    survey : Survey
    wave : str
        Nobody wrote in a wave that there is none of: no questions.

    Returns
    -------
    tuple of Asked
        The file's own questions in the order in which they first come, by their headings.

    Examples
    --------
    >>> import pandas as pd
    >>> from verkosto.model import Receipt
    >>> rows = [("1", f"r{i}", "O1", text, None) for i, text in enumerate(["Luottamusta", "Aikaa", " "])]
    >>> frame = pd.DataFrame(rows, columns=["wave", "respondent", "question", "text", "quotable"])
    >>> empty = pd.DataFrame()
    >>> survey = Survey(empty, empty, empty, (), ("1",), (), Receipt(), "0", open_answers=frame)
    >>> [(asked.key, asked.n, asked.withheld) for asked in questions(survey, "1")]
    [('O1', 2, 'few-answers')]
    """
    order = _in_order(map(str, survey.open_answers["question"]))
    by_key: dict[str, list[_Written]] = {key: [] for key in order}
    for one in _of_wave(survey, wave):
        by_key[one.question].append(one)
    usual = _commonest((one.language for written in by_key.values() for one in written), _USUAL)
    return tuple(_asked(survey.digest, wave, key, rows, usual) for key, rows in by_key.items() if rows)


@dataclass(frozen=True)
class _Written:
    """A row of the survey's frame that says something, and its language (``""``: not told)."""

    question: str
    respondent: str
    text: str
    quotable: bool | None
    language: str


def _of_wave(survey: Survey, wave: str) -> Iterator[_Written]:
    columns = ("wave", "question", "respondent", "text", "quotable")
    for its, question, respondent, text, tick in zip(*(survey.open_answers[c] for c in columns), strict=True):
        if its == wave and _says_something(text):
            yield _Written(str(question), str(respondent), text, _tick(tick), language_of(text, ""))


def _says_something(text: object) -> bool:
    """Whether there is anything to read in it: not when it is missing, blank or made of unseen signs."""
    return isinstance(text, str) and any(unicodedata.category(sign)[0] not in _UNSEEN for sign in text)


def _in_order(keys: Iterable[str]) -> list[str]:
    """The reflective questions, then the file's own in the order they came, then what explains items."""
    written = [key for key, item in items().items() if item.kind == "text"]
    place = {key: (2 if items()[key].part == "comment" else 0, i) for i, key in enumerate(written)}
    return sorted(dict.fromkeys(keys), key=lambda key: place.get(key, (1, 0)))


def _commonest(languages: Iterable[str], otherwise: str) -> str:
    """The language told most often (``""``: not told), by alphabet among equals."""
    counts = Counter(language for language in languages if language)
    return min(counts, key=lambda one: (-counts[one], one)) if counts else otherwise


def _asked(digest: str, wave: str, key: str, written: Sequence[_Written], usual: str) -> Asked:
    mine = _commonest((one.language for one in written), usual)
    ids = _ids(wave, key, [one.text for one in written])
    answers = [
        Answer(name, key, one.respondent, one.text, one.language or mine, one.quotable)
        for name, one in zip(ids, written, strict=True)
    ]
    n = len({answer.respondent for answer in answers})
    by_lot = sorted(answers, key=lambda answer: _digest(digest, wave, key, answer.id))
    return Asked(key, tuple(by_lot), n, FEW if few(n) else None)


def _tick(value: object) -> bool | None:
    """Whether the writer said yes or no; whatever else stands there is no answer."""
    return bool(value) if isinstance(value, (bool, np.bool_)) else None


def _ids(wave: str, question: str, texts: Iterable[str]) -> Iterator[str]:
    """An id for every text; equal texts are told apart by a running number."""
    seen: Counter[str] = Counter()
    for text in texts:
        seen[text] += 1
        yield _digest(wave, question, text, str(seen[text]))[:_DIGITS]


def _digest(*parts: str) -> str:
    """Hexadecimal digits that hang on every part; half a pair of UTF-16 is no obstacle."""
    told = "\x1f".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
