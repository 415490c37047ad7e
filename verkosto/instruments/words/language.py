"""In which language an answer is written."""

from __future__ import annotations

from functools import cache
from threading import Lock

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from verkosto.instruments.words.stop_words import general_stop_words
from verkosto.instruments.words.tokens import tokens

LANGUAGES = ("fi", "sv", "en")
#: From which probability on the letters are believed.
SURE = 0.90
#: Fewer letters alone tell nothing.
LETTERS = 12

_turn = Lock()


def language_of(text: str, otherwise: str) -> str:
    """``"fi"``, ``"sv"`` or ``"en"``; ``otherwise`` where the text is too short or too mixed to tell.

    The letters tell (py3langid, whose model lies in the package); where they are few or not sure, a stop word
    that this language only has must bear them out.

    Examples
    --------
    >>> language_of("Luottamus kasvoi, kun tapasimme useammin.", "en"), language_of("ok", "sv")
    ('fi', 'sv')
    """
    letters = sum(map(str.isalpha, text))
    language, probability = _identifier().classify(text)
    if letters >= LETTERS and probability >= SURE:
        return str(language)
    return str(language) if language == _by_stop_words(text) else otherwise


def _by_stop_words(text: str) -> str | None:
    """The one language whose stop words stand in the text; ``None`` where there are none or several."""
    own = _own_stop_words()
    words = {token.text.casefold() for token in tokens(text)}
    found = [language for language in LANGUAGES if words & own[language]]
    return found[0] if len(found) == 1 else None


@cache
def _own_stop_words() -> dict[str, frozenset[str]]:
    """Stop words of three letters and more that no other of the three languages has."""
    words = {language: general_stop_words(language) for language in LANGUAGES}
    return {
        language: frozenset(
            word
            for word in words[language]
            if len(word) > 2 and not any(word in words[other] for other in LANGUAGES if other != language)
        )
        for language in LANGUAGES
    }


def _identifier() -> LanguageIdentifier:
    """One that knows these three languages only, for all threads: asking it changes nothing in it."""
    with _turn:
        return _made()


@cache
def _made() -> LanguageIdentifier:
    """Made anew from the columns of the three languages, which spares the table of all hundred."""
    every = LanguageIdentifier.from_model_file(MODEL_FILE)
    columns = [every.nb_classes.index(language) for language in LANGUAGES]
    return LanguageIdentifier(
        np.ascontiguousarray(every.nb_ptc[:, columns]),
        np.ascontiguousarray(every.nb_pc[columns]),
        list(LANGUAGES),
        every.tk_nextmove,
        every.tk_output,
        norm_probs=True,
        tk_row=every.tk_row,
    )
