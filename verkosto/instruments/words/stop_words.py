"""Words that say nothing by themselves."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

import stopwordsiso

from verkosto.content import table


def stop_words(language: str, question: str = "", event: Collection[str] = ()) -> frozenset[str]:
    """Casefolded words and lemma keys that are not listed: the language's own and those of this domain.

    Parameters
    ----------
    language : {"fi", "sv", "en"}
    question : str
        Some words are stop words under one question only ("hyvä" under O2).
    event : collection of str
        The team's word for its meeting, in the forms that it gave.

    Examples
    --------
    >>> "hyvä" in stop_words("fi", "O2"), "hyvä" in stop_words("fi", "O1")
    (True, False)
    """
    under = table("words")["stop_under"].get(question, {}).get(language, ())
    return _always(language) | {word.casefold() for word in (*under, *event)}


@cache
def general_stop_words(language: str) -> frozenset[str]:
    """The casefolded words of the general list (stopwordsiso), as it is."""
    return frozenset(word.casefold() for word in stopwordsiso.stopwords(language))


@cache
def _always(language: str) -> frozenset[str]:
    words = table("words")
    kept = set(words["kept"][language])
    return (general_stop_words(language) - kept) | set(words["stop"][language]["words"])
