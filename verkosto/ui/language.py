"""The visitor's language, and the words that Streamlit itself puts on the page.

The language is that of the link (``?lang=``), else the one chosen earlier, else the browser's,
else ``VERKOSTO_LANGUAGE``, else Finnish. Streamlit has no translations: its uploader says "Upload"
and its page says ``<html lang="en">`` whatever we do, so a small script mends both. It is a
component, because the content security policy lets no inline script run.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import streamlit as st

from verkosto.text import LANGUAGE_NAMES, LANGUAGES, Texts

KEY: Final = "language"
PARAMETER: Final = "lang"
COOKIE: Final = "verkosto_language"
_CHOSEN: Final = "verkosto:language"

WORDS: Final = {
    "Upload": "streamlit-upload",
    "Add files": "streamlit-add-files",
    "Drag and drop a file here": "streamlit-drop-file",
    "Drag and drop files here": "streamlit-drop-files",
    "Search": "streamlit-search",
    "Close Search": "streamlit-close-search",
    "Fullscreen": "streamlit-fullscreen",
    "Close fullscreen": "streamlit-close-fullscreen",
    "Show/hide columns": "streamlit-columns",
    "Sort ascending": "streamlit-ascending",
    "Sort descending": "streamlit-descending",
    "Autosize": "streamlit-autosize",
    "Pin column": "streamlit-pin",
    "Unpin column": "streamlit-unpin",
    "Hide column": "streamlit-hide",
    "No results": "streamlit-no-results",
    "Clear value": "streamlit-clear",
    "Clear entry": "streamlit-clear",
    "Collapse sidebar": "streamlit-collapse-sidebar",
    "Expand sidebar": "streamlit-expand-sidebar",
    "Running...": "streamlit-running",
    "Stop": "streamlit-stop",
    "Stopping...": "streamlit-stopping",
    "Connecting": "streamlit-connecting",
    "Page not found": "streamlit-page-not-found",
}
"""Words of Streamlit's own that a visitor meets, and the key of what stands there instead."""

PATTERNS: Final = {
    r"^(\d+)\s?MB per file$": "streamlit-per-file",
    r"^File must be ([\d.]+)\s?MB or smaller\.$": "streamlit-too-large",
    r"^(\S+) files are not allowed\.$": "streamlit-not-allowed",
    r"^Remove (.+)$": "streamlit-remove",
    r"^Press (\S+) to (?:apply|submit form)$": "streamlit-apply",
    r"^The page that you have requested does not seem to exist\. .*$": "streamlit-no-such-page",
    r"^This app has encountered an error\. .*$": "streamlit-error",
    r"^(\d+)\.\d+B$": "streamlit-bytes",
    r"^(\d+)\.(\d+)KB$": "streamlit-kilobytes",
    r"^(\d+)\.(\d+)MB$": "streamlit-megabytes",
}
"""The same for sentences with something in them: JavaScript patterns, ``$1`` in the text."""

_mend_words = st.components.v2.component(
    "verkosto_words", js=(Path(__file__).parent / "assets" / "words.js").read_text("utf-8")
)


def first_language(*candidates: str | None) -> str:
    """The first candidate that names one of our languages; Finnish when none does.

    Examples
    --------
    >>> first_language(None, "xx", "sv-FI", "en"), first_language("nb_NO")
    ('sv', 'fi')
    """
    for candidate in candidates:
        code = (candidate or "").replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "fi"


def current_language() -> str:
    """The visitor's language; one that was asked for is kept for the session, and in the address."""
    wanted = st.query_params.get(PARAMETER)
    if wanted in LANGUAGES:
        st.session_state[_CHOSEN] = wanted
    chosen = st.session_state.get(_CHOSEN)
    if chosen and wanted != chosen:
        st.query_params[PARAMETER] = chosen
    return first_language(
        chosen, st.context.cookies.get(COOKIE), st.context.locale, os.environ.get("VERKOSTO_LANGUAGE")
    )


def language_choice(texts: Texts) -> None:
    """The three languages, side by side; a click is written into the address, which can be shared."""
    st.session_state[KEY] = texts.language
    st.segmented_control(
        texts("frame-language"),
        LANGUAGES,
        format_func=LANGUAGE_NAMES.__getitem__,
        key=KEY,
        required=True,
        on_change=_remember,
    )


def _remember() -> None:
    chosen = st.session_state[KEY]
    if chosen in LANGUAGES:
        st.session_state[_CHOSEN] = chosen
        st.query_params[PARAMETER] = chosen


def mend_words(texts: Texts) -> None:
    """Give the page its language and Streamlit's own words a translation."""
    _mend_words(
        data={
            "language": texts.language,
            "words": {word: texts(key) for word, key in WORDS.items()},
            "patterns": [[pattern, texts(key)] for pattern, key in PATTERNS.items()],
            "cookie": f"{COOKIE}={st.session_state[_CHOSEN]}" if _CHOSEN in st.session_state else "",
        },
        key="words",
    )
