"""The glossary: every word in the three languages, what it means, and where it is used."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.content import table
from verkosto.guidance.glossary import Entry, entries, entry, pages_of, rules_of
from verkosto.text import LANGUAGES
from verkosto.text import texts as texts_of
from verkosto.ui.navigation import SCRIPTS, icon

if TYPE_CHECKING:
    from verkosto.text import Texts

PARAMETER: Final = "term"
"""In the address: the word that the visitor came for."""
_LEVELS: Final = {"network": "network", "actor": "actor"}
_LAST: Final = str.maketrans({"å": "\ue000", "ä": "\ue001", "ö": "\ue002"})


def show_glossary(texts: Texts) -> None:
    """The word that the address asks for, a search over all, and the words in the order of the alphabet."""
    st.markdown(texts("glossary-lead"))
    asked = st.query_params.get(PARAMETER)
    search = st.text_input(
        texts("glossary-search"),
        key="glossary_search",
        placeholder=texts("glossary-search"),
        label_visibility="collapsed",
        icon=":material/search:",
    )
    if asked and not search.strip():
        _show_asked(asked, texts)
    letter = None if search.strip() else _letter(texts)
    found = [
        word
        for word in found_words(search, texts)
        if letter is None or initial(texts(word.word_key)) == letter
    ]
    st.caption(texts("glossary-count", n=len(found)) if found else texts("glossary-none"))
    for word in found:
        with st.container(border=True, gap="xsmall", key=f"term_{word.id}"):
            _show(word, texts)
            used = st.popover(
                texts("glossary-where"),
                type="tertiary",
                icon=":material/pageview:",
                key=f"used_{word.id}",
                on_change="rerun",
            )
            if used.open:  # over a hundred words: what nobody looks at is not made
                with used:
                    _show_uses(word, texts)


def found_words(search: str, texts: Texts) -> list[Entry]:
    """The words in which everything searched stands, in any language, in the visitor's alphabetical order.

    Those with it in the word itself or the term come before those with it in the explanation.
    """
    sought = search.casefold().split()
    found = [word for word in entries().values() if all(part in _said(word.id) for part in sought)]

    def place(word: Entry) -> tuple[bool, str, str]:
        far = not all(part in _names(word.id) for part in sought)
        return far, *alphabetical(texts(word.word_key), texts), *alphabetical(texts(word.term_key), texts)

    return sorted(found, key=place)


def alphabetical(word: str, texts: Texts) -> tuple[str]:
    """By what a word is put in order: without case; å, ä and ö come last in Finnish and Swedish.

    Examples
    --------
    >>> finnish = texts_of("fi")
    >>> sorted(["Ödla", "zebra", "Äly", "aukko"], key=lambda word: alphabetical(word, finnish))
    ['aukko', 'zebra', 'Äly', 'Ödla']
    """
    small = word.casefold()
    if texts.language == "en":
        return ("".join(sign for sign in unicodedata.normalize("NFD", small) if sign.isalnum()),)
    return ("".join(sign for sign in small if sign.isalnum()).translate(_LAST),)


def initial(word: str) -> str:
    """The letter under which a word stands; ``#`` for a figure."""
    first = word[:1].upper()
    return first if first.isalpha() else "#"


@cache
def _names(word_id: str) -> str:
    """The word and the term in all languages, and the id, without case."""
    return _all_languages(word_id, "word_key", "term_key")


@cache
def _said(word_id: str) -> str:
    return _all_languages(word_id, "word_key", "term_key", "what_key")


def _all_languages(word_id: str, *keys: str) -> str:
    word = entries()[word_id]
    said = [texts_of(language)(getattr(word, key)) for language in LANGUAGES for key in keys]
    return " ".join([word_id.replace("-", " "), word_id, *said]).casefold()


def _letter(texts: Texts) -> str | None:
    letters = dict.fromkeys(initial(texts(word.word_key)) for word in found_words("", texts))
    return st.pills(
        texts("glossary-letter"), list(letters), key="glossary_letter", label_visibility="collapsed"
    )


def _show_asked(asked: str, texts: Texts) -> None:
    """The entry that a link leads to, on top and open."""
    word = entry(asked)
    if word is None:
        st.info(texts("glossary-unknown"), icon=":material/search_off:")
        return
    with st.container(border=True, gap="small", key="asked_term"):
        _show(word, texts)
        _show_uses(word, texts)


def _show(word: Entry, texts: Texts) -> None:
    """The everyday word, the term, what it means, and the same word in the other languages."""
    told = [f"**{texts(word.word_key)}** · :gray[{texts(word.term_key)}]", texts(word.what_key)]
    st.markdown("  \n".join(told))
    others = (language for language in LANGUAGES if language != texts.language)
    same = " · ".join(f"{language}: {texts_of(language)(word.word_key)}" for language in others)
    level = f"{_level(word, texts)} · " if word.measure else ""
    st.caption(f"{level}{same}")


def _level(word: Entry, texts: Texts) -> str:
    level = word.measure.level if word.measure else ""
    return texts(f"glossary-of-{_LEVELS.get(level, 'other')}")


def _show_uses(word: Entry, texts: Texts) -> None:
    """The pages that speak of it, the findings that need it, and its sources."""
    pages = [page for page in pages_of(word) if page in SCRIPTS]
    if pages:
        st.caption(texts("glossary-pages"))
        with st.container(horizontal=True, gap="small"):
            for page in pages:
                st.page_link(SCRIPTS[page], label=texts(f"{page}-title"), icon=icon(page))
    if word.measure:
        st.page_link(SCRIPTS["methods"], label=texts("glossary-formula"), icon=icon("methods"))
    rules = rules_of(word)
    lines = {
        "glossary-rules": "; ".join(f"{rule.id} {texts(f'rule-{rule.id.lower()}-name')}" for rule in rules),
        "glossary-sources": "; ".join(_labels(word.sources)),
    }
    st.caption("  \n".join(f"**{texts(key)}:** {told}" for key, told in lines.items() if told))


def _labels(sources: Iterable[str]) -> Iterable[str]:
    known: Mapping[str, Mapping[str, str]] = table("sources")
    return (known[source]["label"] for source in sources)
