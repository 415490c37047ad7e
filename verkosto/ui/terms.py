"""Words of the glossary in a text become links to their entries."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from verkosto.guidance.glossary import entries, entry
from verkosto.text import escape_markdown
from verkosto.ui.kept import kept
from verkosto.ui.session import current_analysis

if TYPE_CHECKING:
    from verkosto.model import Survey
    from verkosto.text import Texts

MOST: Final = 3
"""Links in one sentence."""
_LONGEST: Final = 2_000
"""So much of a label a sentence shows."""
_BLANK: Final = r"[ \xa0]+"
_WORD: Final = re.compile(r"\w+")
_SENTENCE: Final = re.compile(r"[.!?](?=\s)|\n")
_CLOSED: Final = re.compile(
    r"!?\[[^\]]*\]\([^)]*\)"  # a link or a picture
    r"|`[^`]*`|\$[^$\n]+\$|<[^>\n]*>|:\w+/\w+:|:\w+(?=\[)"  # code, formula, tag, icon, colour
    r"|”[^”]*”|“[^”]*”|\"[^\"]*\""  # a quotation: as the survey says it
    r"|\S*(?:\\|://)\S*"  # an escaped word, an address
)
"""Where no term is looked for."""


def with_terms(
    markdown: str, texts: Texts, only: Sequence[str] | None = None, labels: Iterable[str] | None = None
) -> str:
    """A text whose words lead to the glossary: each term where it first stands, three in a sentence at most.

    A link opens a tab of its own, so that the survey stays open in this one.

    Parameters
    ----------
    markdown : str
        Values of the survey in it are escaped.
    texts : Texts
    only : sequence of str, optional
        Ids of the words to look for; else all but the everyday ones.
    labels : iterable of str, optional
        What the survey calls things: no word in them is a term. Else those of the open survey.

    Returns
    -------
    str
        Without its links it is the text that came in.
    """
    ours = _own_labels() if labels is None else labels_by_word(labels)
    pieces, at = [], 0
    for start, end, name in _chosen(markdown, _pattern(texts.language, _looked_for(only)), ours):
        pieces += [markdown[at:start], _link(markdown[start:end], name, texts.language)]
        at = end
    return "".join([*pieces, markdown[at:]])


def labels_by_word(labels: Iterable[str]) -> dict[str, list[str]]:
    """Every word of the survey's labels, in small letters, with the labels that it stands in, escaped."""
    found: dict[str, list[str]] = {}
    for label in labels:
        for word in {word.casefold() for word in _WORD.findall(label)}:
            found.setdefault(word, []).append(escape_markdown(label[:_LONGEST]))
    return found


def survey_labels(survey: Survey) -> Iterator[str]:
    """What a survey calls its actors, its groups, its relations, its waves and its own statements."""
    yield from survey.waves
    yield from survey.attributes
    yield from (relation.label for relation in survey.relations)
    yield from (item.key for item in survey.own_items)
    for column in ("label", *survey.attributes):
        for value in survey.actors[column].dropna().unique():
            yield from (str(value), *str(value).split(";"))


def _own_labels() -> Mapping[str, Sequence[str]]:
    analysis = current_analysis()
    if analysis is None:
        return {}
    return kept(analysis, "labels by word", lambda: labels_by_word(survey_labels(analysis.survey)))


def _link(word: str, name: str, language: str) -> str:
    return f"[{word}](glossary?term={name}&lang={language})"


def _looked_for(only: Sequence[str] | None) -> tuple[str, ...]:
    if only is None:
        return tuple(word.id for word in entries().values() if not word.everyday)
    return tuple(dict.fromkeys(word.id for word in map(entry, only) if word is not None))


def _chosen(
    markdown: str, pattern: re.Pattern[str] | None, labels: Mapping[str, Sequence[str]]
) -> Iterator[tuple[int, int, str]]:
    """Where links are put, in order: start, end and the id of the word."""
    if pattern is None:
        return
    closed = [match.span() for match in _CLOSED.finditer(markdown)]
    ends = [match.start() for match in _SENTENCE.finditer(markdown)]
    seen: set[str] = set()
    in_sentence: dict[int, int] = {}
    for match in pattern.finditer(markdown):
        name = _name_of(match)
        sentence = sum(end < match.start() for end in ends)
        if name in seen or in_sentence.get(sentence, 0) >= MOST:
            continue
        if any(_overlap(match, *span) for span in closed) or _in_a_label(markdown, match, labels):
            continue
        seen.add(name)
        in_sentence[sentence] = in_sentence.get(sentence, 0) + 1
        yield match.start(), match.end(), name


def _overlap(match: re.Match[str], start: int, end: int) -> bool:
    return start < match.end() and match.start() < end


def _in_a_label(markdown: str, match: re.Match[str], labels: Mapping[str, Sequence[str]]) -> bool:
    """Whether what was found is, at this place, part of what the survey calls something."""
    near = (label for word in _WORD.findall(match[0]) for label in labels.get(word.casefold(), ()))
    return any(
        _overlap(match, *found.span()) for label in near for found in re.finditer(re.escape(label), markdown)
    )


@cache
def _pattern(language: str, ids: tuple[str, ...]) -> re.Pattern[str] | None:
    """All ways to begin one of these words, the longest first; each in a group that tells whose it is."""
    stems = [(stem, at) for at, word in enumerate(ids) for stem in entries()[word].stems[language]]
    if not stems:
        return None
    stems.sort(key=lambda pair: -len(pair[0]))
    ways = [f"(?P<{_group(ids[at], way)}>{_way(stem)})" for way, (stem, at) in enumerate(stems)]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(ways)})", re.IGNORECASE)


def _way(stem: str) -> str:
    """The pattern of a stem: its words one after the other, each with any ending."""
    return _BLANK.join(
        rf"{re.escape(word[:-1])}(?![\w-])" if word.endswith("|") else rf"{re.escape(word)}\w*(?:-\w+)*"
        for word in stem.split()
    )


def _group(name: str, way: int) -> str:
    return f"{name.replace('-', '_')}__{way}"


def _name_of(match: re.Match[str]) -> str:
    return (match.lastgroup or "").partition("__")[0].replace("_", "-")
