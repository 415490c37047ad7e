"""The open answers of a wave: what is asked of them, each made the first time somebody asks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from verkosto.instruments.reflection.analysed import Analysed, analysed
from verkosto.instruments.reflection.answers import Answer, Asked, questions
from verkosto.instruments.reflection.counting import Uses, Word, Words, counted
from verkosto.instruments.reflection.names import Find, Finder, finder
from verkosto.instruments.reflection.searching import Index, wanted
from verkosto.instruments.words.lemmatiser import Lemmatiser, lemmatiser
from verkosto.model import Survey

__all__ = ["Hit", "Reflection", "Word", "Words"]

_FINNISH = "fi"


@dataclass(frozen=True)
class Hit:
    """An answer that was found, and where: ``spans`` are (start, end) in its text, in order."""

    answer: Answer
    spans: tuple[tuple[int, int], ...]


class Reflection:
    """The open answers of a wave.

    What is made is kept here and goes with it. Two threads that ask at once may make a thing twice: the same.

    Parameters
    ----------
    survey : Survey
    wave : str
    back_end : str, optional
        Asks for one lemmatiser in Finnish (tests); the best by default.
    """

    def __init__(self, survey: Survey, wave: str, back_end: str | None = None) -> None:
        self.survey = survey
        self.wave = wave
        self.back_end = back_end
        self._lemmatisers: dict[str, Lemmatiser] = {}
        self._finders: dict[str, Finder] = {}
        self._analysed: dict[str, tuple[Analysed, ...]] = {}
        self._indices: dict[str, Index] = {}
        self._counted: dict[tuple[str, tuple[str, ...]], tuple[Words, Uses]] = {}

    @cached_property
    def questions(self) -> tuple[Asked, ...]:
        """The questions that anybody answered, O1–O8 first."""
        return questions(self.survey, self.wave)

    @cached_property
    def respondents(self) -> int:
        """How many people wrote anything."""
        return len({answer.respondent for asked in self.questions for answer in asked.answers})

    def question(self, key: str) -> Asked:
        """A question by key; :class:`KeyError` when nobody answered it."""
        for asked in self.questions:
            if asked.key == key:
                return asked
        raise KeyError(key)

    @cached_property
    def back_ends(self) -> dict[str, str]:
        """Language of answers that there are → the lemmatiser in use."""
        languages = {answer.language for asked in self.questions for answer in asked.answers}
        return {language: self._lemmatiser(language).back_end for language in sorted(languages)}

    def words(self, key: str, event: tuple[str, ...] = ()) -> Words:
        """Words that at least three respondents used under a question (domain 7); none when withheld.

        Respondents are counted, not mentions; names are never among them (rules:
        :mod:`verkosto.instruments.reflection.counting`).

        Parameters
        ----------
        key : str
            The question.
        event : tuple of str
            The team's word for its meeting, in the forms that it gave: not listed.
        """
        asked = self.question(key)
        return Words((), 0, asked.withheld) if asked.withheld else self._words(key, event)[0]

    def using(self, key: str, word: str, event: tuple[str, ...] = ()) -> tuple[Hit, ...]:
        """The answers to a question in which a listed word (its key) stands; as many respondents as listed.

        None for a word that is not listed, or when the question is withheld.
        """
        if self.question(key).withheld:
            return ()
        places: dict[int, list[tuple[int, int]]] = {}
        for i, use in self._words(key, event)[1].get(word, ()):
            places.setdefault(i, []).append((use.start, use.end))
        answers = self._answers(key)
        return tuple(Hit(answers[i].answer, tuple(spans)) for i, spans in sorted(places.items()))

    def search(self, key: str, query: str) -> tuple[Hit, ...]:
        """The answers to a question in which every word of the query stands in some form.

        Inflected forms, parts of compounds and the letters themselves are found; ``"in quotes"``: to the
        letter, as whole words. Capitals do not matter. An empty query finds nothing. A withheld question is
        searched, too: who may see it is the caller's business.
        """
        if key not in self._indices:
            self._indices[key] = Index(self._answers(key))
        answers = self._answers(key)
        found = self._indices[key].found(wanted(query), self._lemmatiser)
        return tuple(Hit(answers[i].answer, spans) for i, spans in found)

    def finds(self, text: str, language: str) -> tuple[Find, ...]:
        """What in a text may tell who is meant: an actor of this survey, a person, an address, a number."""
        return self._finder(language).finds(text)

    def _answers(self, key: str) -> tuple[Analysed, ...]:
        """The answers to a question taken apart, in their order."""
        if key not in self._analysed:
            self._analysed[key] = tuple(
                analysed(answer, self._lemmatiser(answer.language), self._finder(answer.language))
                for answer in self.question(key).answers
            )
        return self._analysed[key]

    def _words(self, key: str, event: tuple[str, ...]) -> tuple[Words, Uses]:
        if (key, event) not in self._counted:
            self._counted[key, event] = counted(self._answers(key), key, event)
        return self._counted[key, event]

    def _lemmatiser(self, language: str) -> Lemmatiser:
        if language not in self._lemmatisers:
            asked = self.back_end if language == _FINNISH else None
            self._lemmatisers[language] = lemmatiser(language, asked)
        return self._lemmatisers[language]

    def _finder(self, language: str) -> Finder:
        if language not in self._finders:
            labels = self.survey.actors.get("label", ())
            self._finders[language] = finder(self._lemmatiser(language), tuple(map(str, labels)))
        return self._finders[language]
