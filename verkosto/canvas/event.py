"""The team's word for its meeting, where two of the reflective questions speak of one (O2, O6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from verkosto.canvas.codebook import name_text
from verkosto.canvas.coding import Event
from verkosto.content import table
from verkosto.instruments.words.lemmatiser import lemmatiser
from verkosto.text import LANGUAGES

_TABLE: Final[Mapping[str, Any]] = table("events")
KINDS: Final = tuple(_TABLE)
"""The words that we know: ``"contact_day"``, ``"workshop"``, ``"meeting"``."""
OWN: Final = "own"
_ASKED: Final = "contact_day"  # what the questions say by themselves
FORMS: Final[Mapping[str, str]] = {"O2": "one", "O6": "many"}
"""Question → the form of the word that it needs."""
LONGEST: Final = 60
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def event_form(event: Event, item_id: str, language: str) -> str:
    """The word for the meeting in the form that a question needs.

    Parameters
    ----------
    event : Event
    item_id : str
        ``"O2"``, ``"O6"``; no other question speaks of a meeting.
    language : {"fi", "sv", "en"}

    Returns
    -------
    str
        ``""``: the question keeps its own word – no other was chosen, or none was told in this language.

    Examples
    --------
    >>> event_form(Event("workshop"), "O2", "fi"), event_form(Event(), "O2", "fi")
    ('työpajassa', '')
    """
    form = FORMS.get(item_id)
    if form is None:
        return ""
    if event.kind in KINDS:
        return str(_TABLE[event.kind][form][language])
    told = event.one if form == FORMS["O2"] else event.many
    return told.get(language, "") if event.kind == OWN else ""


def own_event(one: Mapping[str, str], many: Mapping[str, str]) -> Event:
    """A word of the team's own, its forms entered by hand in the languages that the team uses.

    Blank forms are left out; a word without any form is no word: the questions keep theirs.

    Examples
    --------
    >>> own_event({"fi": " koulutuksessa "}, {"fi": "", "sv": " "})
    Event(kind='own', one={'fi': 'koulutuksessa'}, many={})
    """
    forms = [_told(one), _told(many)]
    return Event(OWN, *forms) if any(forms) else Event()


def _told(forms: Mapping[str, str]) -> dict[str, str]:
    clean = {language: name_text(forms.get(language, ""))[:LONGEST].strip() for language in LANGUAGES}
    return {language: form for language, form in clean.items() if form}


def event_words(event: Event) -> tuple[str, ...]:
    """The words by which the team calls its meeting, for leaving them out of the words of the answers.

    Returns
    -------
    tuple of str
        Casefolded. Of our own kinds – the questions' own word where none was chosen – the base forms
        (``content/events.toml``), so that "contact" stays a word in English; of the team's own word the
        forms as told, and what the lemmatiser takes them for.

    Examples
    --------
    >>> "lähipäivä" in event_words(Event()), "työpaja" in event_words(Event("workshop"))
    (True, True)
    >>> "koulutuksessa" in event_words(Event("own", {"fi": "Koulutuksessa"}))
    True
    """
    if event.kind != OWN:
        words = _TABLE[event.kind or _ASKED]["words"]
        return tuple(dict.fromkeys(word.casefold() for language in LANGUAGES for word in words[language]))
    found: dict[str, None] = {}
    for language in LANGUAGES:
        told_of = f"{event.one.get(language, '')} {event.many.get(language, '')}"
        for word in _WORD.findall(told_of):
            first = lemmatiser(language).readings(word)[:1]
            told = (word, *(form for reading in first for form in (reading.key, reading.lemma)))
            found.update(dict.fromkeys(form.casefold() for form in told))
    return tuple(found)
