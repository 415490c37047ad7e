"""What people wrote, for the terminal: how many to which question, words to find the answers by, themes."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any, Final

from verkosto.analysis import Analysis
from verkosto.content.instruments import items
from verkosto.instruments.gates import LEAST
from verkosto.report.reflection_document import Written, reflection_document
from verkosto.text import Texts

_LONGEST: Final = 56
"""A question is cut here."""
_TOP: Final = 8


def reflection_summary(analysis: Analysis, texts: Texts, written: Written = Written()) -> list[str]:
    """The lines: the open questions with their numbers of respondents; never an answer."""
    told = reflection_document(analysis, texts, written)
    if told is None:
        return []
    asked = told["questions"]
    width = max(len(_label(key, texts)) for key in asked)
    lines = [f"  {_label(key, texts):{width}}  {_answered(one, texts)}" for key, one in asked.items()]
    people = {answer.respondent for one in analysis.reflection.questions for answer in one.answers}
    return [
        "",
        texts("summary-reflection", n=len(people)),
        *lines,
        *_words(asked, texts),
        *_themes(asked, texts),
        texts("summary-reflection-page"),
    ]


def _label(key: str, texts: Texts) -> str:
    """A question in one line: ours in the reader's language, the file's own as it stands there."""
    known = items().get(key)
    return textwrap.shorten(known.text[texts.language] if known else key, _LONGEST, placeholder=" …")


def _answered(one: Mapping[str, Any], texts: Texts) -> str:
    if "withheld" in one:
        return texts("summary-reflection-few", n=one["n"], least=LEAST)
    return texts("summary-reflection-n", n=one["n"])


def _words(asked: Mapping[str, Mapping[str, Any]], texts: Texts) -> list[str]:
    """The words of the question with most respondents among those that have any."""
    known = [(key, one) for key, one in asked.items() if one.get("words")]
    if not known:
        return []
    key, most = max(known, key=lambda entry: entry[1]["n"])
    words = [f"{word['lemma']} {word['respondents']}/{most['n']}" for word in most["words"][:_TOP]]
    return [texts("summary-reflection-words", question=_label(key, texts), words=", ".join(words))]


def _themes(asked: Mapping[str, Mapping[str, Any]], texts: Texts) -> list[str]:
    lines = []
    for key, one in asked.items():
        themes = [f"{theme['theme']} {theme['respondents']}/{theme['n']}" for theme in one.get("themes", ())]
        if themes:
            question = _label(key, texts)
            lines.append(texts("summary-reflection-themes", question=question, themes=", ".join(themes)))
    return lines
