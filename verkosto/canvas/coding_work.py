"""What coders and the team do with a coding: answers coded, coders named, quotes kept.

Everything here and in the codebook is a function from a coding to the next one; nothing is changed in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from verkosto.canvas.codebook import (
    LONGEST_ABOUT,
    LONGEST_NAME,
    MOST_THEMES,
    about_text,
    changed_theme,
    moved,
    name_problem,
    name_text,
    no_theme_words,
    refuse,
    theme_of,
    theme_problem,
    with_theme,
    without_tag,
    without_theme,
)
from verkosto.canvas.coding import Coded, Coder, Coding, Passage, Quote, Tag
from verkosto.instruments.reflection.answers import Answer

__all__ = [
    "LONGEST_ABOUT",
    "LONGEST_NAME",
    "MOST_CODERS",
    "MOST_PASSAGES",
    "MOST_QUOTES",
    "MOST_THEMES",
    "about_text",
    "changed_theme",
    "coder_problem",
    "coding_of",
    "joined_passages",
    "moved",
    "name_problem",
    "name_text",
    "no_theme_words",
    "renamed_coder",
    "tagged",
    "theme_of",
    "theme_problem",
    "told_by",
    "untagged",
    "with_answers",
    "with_coded",
    "with_quote",
    "with_theme",
    "without_coder",
    "without_quote",
    "without_theme",
]

MOST_CODERS: Final = 12
MOST_QUOTES: Final = 500
MOST_PASSAGES: Final = 100
"""Of one theme in one answer."""


def coding_of(coding: Coding, coder: str) -> Mapping[str, Coded]:
    """What a coder gave: answer id → themes; empty for a coder who has coded nothing yet."""
    return next((one.answers for one in coding.coders if one.name == name_text(coder)), {})


def coder_problem(coding: Coding, name: str, old: str = "") -> str | None:
    """Why a coder cannot be called so (``old``: who is renamed): a text key, or ``None``.

    A name that differs from a known coder's in capitals only is taken; the very name is that coder.
    """
    told = name_text(name)
    if not told:
        return "coding-problem-blank-coder"
    if len(told) > LONGEST_NAME:
        return "coding-problem-long"
    known = [coder.name for coder in coding.coders if coder.name != old]
    if told in known:
        return "coding-problem-taken-coder" if old else None
    if told.casefold() in [one.casefold() for one in known]:
        return "coding-problem-taken-coder"
    return "coding-problem-many-coders" if not old and len(known) >= MOST_CODERS else None


def tagged(coded: Coded | None, theme: str, passage: Passage | None = None) -> Coded:
    """A coded answer with a theme given to the whole of it, or to one more passage.

    A theme that was given to the whole answer is given to the passage instead.

    Examples
    --------
    >>> tagged(None, "t1", Passage(0, 4)).tags[0].passages
    (Passage(start=0, end=4),)
    """
    tags = coded.tags if coded else ()
    before = next((tag.passages for tag in tags if tag.theme == theme), ())
    now = Tag(theme, joined_passages((*before, passage)) if passage else ())
    if any(tag.theme == theme for tag in tags):
        return Coded(tuple(now if tag.theme == theme else tag for tag in tags))
    return Coded((*tags, now))


def untagged(coded: Coded | None, theme: str, passage: Passage | None = None) -> Coded | None:
    """A coded answer without a theme, or without one of its passages.

    Returns
    -------
    Coded or None
        ``None``, not coded, when its last theme is taken away.
    """
    if coded is None:
        return None
    before = next((tag.passages for tag in coded.tags if tag.theme == theme), ())
    left = tuple(one for one in before if one != passage) if passage else ()
    kept = tuple(Tag(theme, left) if tag.theme == theme else tag for tag in coded.tags)
    return Coded(kept) if left else without_tag(coded, theme)


def joined_passages(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Passages in their order, those that touch or overlap made one.

    Examples
    --------
    >>> joined_passages([Passage(5, 9), Passage(0, 3), Passage(3, 4)])
    (Passage(start=0, end=4), Passage(start=5, end=9))
    """
    joined: list[Passage] = []
    for passage in sorted(passages, key=lambda one: (one.start, one.end)):
        if joined and passage.start <= joined[-1].end:
            joined[-1] = Passage(joined[-1].start, max(joined[-1].end, passage.end))
        else:
            joined.append(passage)
    return tuple(joined)


def with_coded(coding: Coding, coder: str, answer_id: str, coded: Coded | None) -> Coding:
    """The coding in which a coder has given an answer these themes; ``None``: has not coded it.

    Raises
    ------
    KeyError, ValueError
        As :func:`with_answers`.
    """
    return with_answers(coding, coder, {answer_id: coded})


def with_answers(coding: Coding, coder: str, answers: Mapping[str, Coded | None]) -> Coding:
    """The coding with many answers coded at once.

    A coder who is not known yet is added at the end; one who has coded nothing any more is left out.
    Tags come in the order of the codebook, passages in the order of the text.

    Raises
    ------
    KeyError
        When a theme is not in the codebook.
    ValueError
        When the coder cannot be called so, or a passage is none.
    """
    refuse(coder_problem(coding, coder))
    name, places = name_text(coder), {theme.key: place for place, theme in enumerate(coding.themes)}
    given = dict(coding_of(coding, name))
    for answer_id, coded in answers.items():
        if coded is None:
            given.pop(answer_id, None)
        else:
            given[answer_id] = _ordered(coded, places)
    return _with_coder(coding, Coder(name, given))


def _with_coder(coding: Coding, coder: Coder) -> Coding:
    if any(one.name == coder.name for one in coding.coders):
        now = tuple(coder if one.name == coder.name else one for one in coding.coders)
    else:
        now = (*coding.coders, coder)
    return replace(coding, coders=tuple(one for one in now if one.answers))


def _ordered(coded: Coded, places: Mapping[str, int]) -> Coded:
    tags: dict[str, Tag] = {}
    for tag in sorted(coded.tags, key=lambda one: places[one.theme]):
        passages = joined_passages(tag.passages)
        if tag.theme in tags or len(passages) > MOST_PASSAGES or not all(map(_proper, passages)):
            raise ValueError(tag)
        tags[tag.theme] = Tag(tag.theme, passages)
    return Coded(tuple(tags.values()))


def _proper(passage: Passage) -> bool:
    return 0 <= passage.start < passage.end


def renamed_coder(coding: Coding, old: str, new: str) -> Coding:
    """The coding with another name of a coder.

    Raises
    ------
    KeyError
        When there is no such coder.
    ValueError
        When the new name is blank, too long or another coder's.
    """
    _known_coder(coding, old)
    refuse(coder_problem(coding, new, old))
    name = name_text(new)
    coders = tuple(replace(one, name=name) if one.name == old else one for one in coding.coders)
    return replace(coding, coders=coders, told_by=name if coding.told_by == old else coding.told_by)


def without_coder(coding: Coding, name: str) -> Coding:
    """The coding without everything that a coder gave; :class:`KeyError` when there is no such coder."""
    _known_coder(coding, name)
    left = tuple(one for one in coding.coders if one.name != name)
    return replace(coding, coders=left, told_by="" if coding.told_by == name else coding.told_by)


def told_by(coding: Coding, name: str) -> Coding:
    """The coding whose table tells what this coder gave; ``""``: the one who coded most."""
    if name:
        _known_coder(coding, name)
    return replace(coding, told_by=name)


def _known_coder(coding: Coding, name: str) -> None:
    if name not in [one.name for one in coding.coders]:
        raise KeyError(name)


def with_quote(coding: Coding, quote: Quote, answer: Answer) -> Coding:
    """The coding with a quote kept; one of the same passage beside the same theme is replaced.

    Raises
    ------
    KeyError
        When the theme is not in the codebook.
    ValueError
        When the writer forbade it or was not asked, when it is no passage of the answer, or when there are
        :data:`MOST_QUOTES` already.
    """
    theme_of(coding, quote.theme)
    if answer.quotable is False or not (answer.quotable or quote.asked):
        raise ValueError(quote)
    inside = [one for one in quote.removed if quote.start <= one.start and one.end <= quote.end]
    if quote.answer != answer.id or not 0 <= quote.start < quote.end <= len(answer.text):
        raise ValueError(quote)
    kept = replace(quote, removed=joined_passages(filter(_proper, inside)))
    others = without_quote(coding, quote).quotes
    if len(others) >= MOST_QUOTES:
        raise ValueError(quote)
    return replace(coding, quotes=(*others, kept))


def without_quote(coding: Coding, quote: Quote) -> Coding:
    """The coding without a quote: that of the same passage beside the same theme."""
    return replace(coding, quotes=tuple(one for one in coding.quotes if _place(one) != _place(quote)))


def _place(quote: Quote) -> tuple[str, str, int, int]:
    return quote.theme, quote.answer, quote.start, quote.end
