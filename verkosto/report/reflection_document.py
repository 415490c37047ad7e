"""What people wrote, as plain data (contract 3): how many, words and themes; texts only when asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from verkosto.analysis import Analysis
from verkosto.canvas.coded_themes import ThemeRow, teller, theme_table
from verkosto.canvas.coding import Coder, Coding, Event
from verkosto.canvas.event import event_words
from verkosto.content.instruments import items
from verkosto.instruments.coder_agreement import CoderAgreement, coder_agreement
from verkosto.instruments.reflection.answers import Asked
from verkosto.instruments.reflection.names import SURE, Find, removed, telling
from verkosto.instruments.words.language import language_of
from verkosto.report.plain import told
from verkosto.text import Texts

Told = dict[str, Any]


@dataclass(frozen=True)
class Written:
    """What to tell of the open answers besides their words.

    Attributes
    ----------
    coding : Coding or None
        Themes that people gave to the answers.
    event : tuple of str
        The team's word for its meeting, not among the words; by default that of the questions.
    texts : bool
        Whether to tell the answers too, in their order by lot.
    """

    coding: Coding | None = None
    event: tuple[str, ...] = field(default_factory=lambda: event_words(Event()))
    texts: bool = False


def reflection_document(analysis: Analysis, texts: Texts, written: Written = Written()) -> Told | None:
    """The part of the document that comes from open answers, of the analysis' wave.

    What surely tells who is meant is replaced by a mark in everything that somebody wrote: headings of the
    file's own, names of themes and, when they are asked for, the answers. Coders are never named.

    Parameters
    ----------
    analysis : Analysis
    texts : Texts
        For the mark, and the language of the themes' names.
    written : Written
        What to tell besides the words.

    Returns
    -------
    dict or None
        ``back_ends``, ``questions`` by key and ``coding`` (``None`` without one); a question of fewer than
        five answers is its ``n`` and ``withheld``. ``None`` when nobody wrote anything.
    """
    reflection, coding = analysis.reflection, written.coding
    if not reflection.questions:
        return None
    part = _Part(analysis, texts, written)
    rows = theme_table(coding, reflection.questions, teller(coding)) if coding else ()
    names = part.names([row.theme.name for row in rows])
    keys = part.names([asked.key for asked in reflection.questions])
    return {
        "back_ends": dict(reflection.back_ends),
        "questions": {
            key: part.question(asked, dict(zip(names, rows, strict=True)))
            for key, asked in zip(keys, reflection.questions, strict=True)
        },
        "coding": _coding(coding, part, reflection.questions) if coding else None,
    }


class _Part:
    """What is the same for all the questions of a document."""

    def __init__(self, analysis: Analysis, texts: Texts, written: Written) -> None:
        self.reflection, self.texts, self.written = analysis.reflection, texts, written
        self.seed = analysis.settings.seed

    def names(self, written: Sequence[str]) -> list[str]:
        """Names that tell nobody (our own ids stay); those that are the same then get a number."""
        given: list[str] = []
        for name in written:
            safe = name if name in items() else self._safe_name(name)
            numbered = (f"{safe} ({i})" for i in range(2, len(written) + 2))
            given.append(safe if safe not in given else next(one for one in numbered if one not in given))
        return given

    def safe(self, text: str, language: str) -> str:
        """A text with a mark in place of what surely tells who is meant.

        Half a pair of UTF-16, which no file can hold, becomes a question mark.
        """
        return self._without(text, [one for one in self.reflection.finds(text, language) if one.kind in SURE])

    def _safe_name(self, name: str) -> str:
        """A name of the team's or the file's own, looked at in the page's language and in its own."""
        page = self.texts.language
        looked = dict.fromkeys([page, language_of(name, page)])
        found = [one for language in looked for one in telling(self.reflection.finds(name, language))]
        return self._without(name, found)

    def _without(self, text: str, found: Sequence[Find]) -> str:
        spans = [(one.start, one.end) for one in found]
        return removed(text, spans, self.texts("coding-removed")).encode("utf-8", "replace").decode()

    def question(self, asked: Asked, themes: Mapping[str, ThemeRow]) -> Told:
        """A question: its words and its themes, or how few answered it."""
        if asked.withheld:
            return {"n": asked.n, "withheld": asked.withheld}
        words = self.reflection.words(asked.key, self.written.event)
        shown: Told = {
            "n": asked.n,
            "words": [told(word, "lemma", "language", "respondents") for word in words.words],
            "unlisted": words.unlisted,
            "themes": [
                _theme(name, row, asked.key) for name, row in themes.items() if asked.key in row.cells
            ],
        }
        if self.written.texts:
            shown["texts"] = [self.safe(answer.text, answer.language) for answer in asked.answers]
        return shown


def _theme(name: str, row: ThemeRow, question: str) -> Told:
    cell = row.cells[question]
    return {"theme": name, "respondents": cell.respondents, "coded": cell.n_coded, "n": cell.n}


def _coding(coding: Coding, part: _Part, questions: Sequence[Asked]) -> Told:
    """How many coded, and how far the two agree who have coded most of the same answers."""
    open_ids = {answer.id for asked in questions if asked.withheld is None for answer in asked.answers}
    given = [_given(coder, open_ids) for coder in coding.coders]
    names = dict(
        zip([theme.key for theme in coding.themes], part.names([t.name for t in coding.themes]), strict=True)
    )
    pair = _pair(given)
    agreement = coder_agreement(*pair, seed=part.seed) if pair else None
    return {
        "themes": list(names.values()),
        "coders": len(coding.coders),
        "agreement": _agreement(agreement, names) if agreement else None,
    }


def _given(coder: Coder, ids: set[str]) -> dict[str, frozenset[str]]:
    """Answer → themes, of answers that may be told of."""
    return {
        answer: frozenset(tag.theme for tag in coded.tags)
        for answer, coded in coder.answers.items()
        if answer in ids
    }


def _pair(
    given: Sequence[dict[str, frozenset[str]]],
) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]] | None:
    """The two who have coded most of the same answers, the first of them among equals."""
    pairs = [(one, two) for i, one in enumerate(given) for two in given[i + 1 :] if one.keys() & two.keys()]
    return max(pairs, key=lambda pair: len(pair[0].keys() & pair[1].keys()), default=None)


def _agreement(agreement: CoderAgreement, names: Mapping[str, str]) -> Told:
    themes = [
        {"theme": names[one.theme], **told(one, "both", "first", "second", "neither", "share", "alpha")}
        for one in agreement.themes
    ]
    return {**told(agreement, "n", "share", "alpha", "range"), "themes": themes}
