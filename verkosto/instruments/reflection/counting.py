"""Words that several people used (domain 7), and none that may tell who is meant.

Names are never listed. The rules are ours, and on the safe side:

- A word counts not where it belongs to a passage that surely tells who is meant (an actor's label in any
  form, a person's name, an e-mail address, a telephone number, an address in the net), nor where it has a
  capital in mid-sentence.
- A word that has a capital in a third or more of its uses in mid-sentence is not listed at all: neither its
  uses in small letters nor those that begin a sentence.
- A word that a dictionary knows as a name, too, is not listed, unless ``content/words.toml`` tells that it is
  nearly always meant as a word (``common_despite_name``); then only uses in small letters count. So it is
  with words that may be names though no dictionary tells (``names_too``, ``name_ends``), and with a use that
  has a capital and may be a form of another name (*Annan*).
- A word that no dictionary knows is not listed: it may be a name.
- An answer written mostly in capitals, or with a capital in most of its words, tells nothing by its capitals.

How many words are left out for these reasons is told, and a search finds them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from verkosto.content import table
from verkosto.instruments.reflection.analysed import Analysed, Used
from verkosto.instruments.words.lemmatiser import common_despite_name
from verkosto.instruments.words.stop_words import stop_words

_RESPONDENTS: Final = int(table("thresholds")["words"]["respondents"]["value"])
_CAPITALS: Final = float(table("thresholds")["words"]["capitals"]["value"])


@dataclass(frozen=True)
class Word:
    """A word of the answers to a question: ``respondents`` used it in some form.

    ``key`` (``"fi:luottamus"``) is what :meth:`Reflection.using` knows it by; ``lemma`` is shown.
    """

    key: str
    lemma: str
    language: str
    respondents: int


@dataclass(frozen=True)
class Words:
    """The words of a question, the most used first, and what is not listed.

    ``unlisted`` counts words that three or more used and no dictionary knows, or that may be names.
    """

    words: tuple[Word, ...]
    unlisted: int
    withheld: str | None


Uses = Mapping[str, Sequence[tuple[int, Used]]]
"""Key of a word → the number of the answer and the word in it, in the answers' order."""


def counted(answers: Sequence[Analysed], question: str, event: Collection[str]) -> tuple[Words, Uses]:
    """The words that at least three respondents used, the most used first, and where each of them stands.

    Parameters
    ----------
    answers : sequence of Analysed
        The answers to the question.
    question : str
        Some words are stop words under one question only.
    event : collection of str
        The team's word for its meeting: a stop word in these forms.
    """
    found: list[Word] = []
    where: dict[str, Sequence[tuple[int, Used]]] = {}
    unlisted = 0
    for language in sorted({one.answer.language for one in answers}):
        stop = stop_words(language, question, event)
        for key, uses in _by_key(answers, language, stop).items():
            told = _told(uses, common=key in common_despite_name(language))
            if _respondents(answers, told) >= _RESPONDENTS:
                name = f"{language}:{key}"
                found.append(Word(name, _lemma(answers, told), language, _respondents(answers, told)))
                where[name] = told
            elif _respondents(answers, uses) >= _RESPONDENTS and len(told) < len(uses):
                unlisted += 1
    found.sort(key=lambda word: (-word.respondents, word.lemma.casefold(), word.key))
    return Words(tuple(found), unlisted, None), where


def _by_key(
    answers: Sequence[Analysed], language: str, stop: Collection[str]
) -> dict[str, list[tuple[int, Used]]]:
    """Every word of a language that is no stop word, with its uses."""
    uses: dict[str, list[tuple[int, Used]]] = defaultdict(list)
    for i, one in enumerate(answers):
        if one.answer.language == language:
            for word in one.words:
                if not _is_stop(word, stop):
                    uses[word.key].append((i, word))
    return uses


def _is_stop(word: Used, stop: Collection[str]) -> bool:
    reading = word.reading
    forms = {word.small, word.key, reading.lemma.casefold() if reading else word.key}
    return len(word.small) < 2 or not forms.isdisjoint(stop)


def _told(uses: Sequence[tuple[int, Used]], *, common: bool) -> Sequence[tuple[int, Used]]:
    """The uses of a word that count; none where it may be a name."""
    mid = [word.capital for _, word in uses if word.mid]
    if mid and sum(mid) >= _CAPITALS * len(mid):
        return ()
    named = any(word.name for _, word in uses)
    if named and not common:
        return ()
    return [
        (i, word)
        for i, word in uses
        if word.reading
        and not word.sure
        and not (word.mid and word.capital)
        and not word.other_name
        and (word.lower or not named)
    ]


def _respondents(answers: Sequence[Analysed], uses: Iterable[tuple[int, Used]]) -> int:
    return len({answers[i].answer.respondent for i, _ in uses})


def _lemma(answers: Sequence[Analysed], uses: Sequence[tuple[int, Used]]) -> str:
    """The base form that most of the respondents' forms lead to."""
    forms = {(answers[i].answer.respondent, word.reading.lemma) for i, word in uses if word.reading}
    counts = Counter(lemma for _, lemma in forms)
    return min(counts, key=lambda lemma: (-counts[lemma], lemma))
