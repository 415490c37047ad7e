"""The visitor's language, and Streamlit's own words."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import streamlit
from streamlit.elements.exception import _GENERIC_UNCAUGHT_EXCEPTION_TEXT

from verkosto.text import LANGUAGES, texts
from verkosto.ui.language import PATTERNS, WORDS, first_language


@cache
def streamlits_own_script() -> str:
    folder = Path(streamlit.__file__).parent / "static"
    return "\n".join(file.read_text("utf-8") for file in sorted(folder.rglob("*.js")))


@pytest.mark.parametrize("word", WORDS)
def test_streamlit_still_says_the_word_that_is_mended(word: str) -> None:
    assert re.search(rf"[`'\"]{re.escape(word)}[`'\"]", streamlits_own_script())


@pytest.mark.parametrize(
    "part",
    [
        " per file`",
        " or smaller.",
        " files are not allowed.",
        "`Remove ${",
        "`The page that you have requested does not seem to exist`",
    ],
)
def test_streamlit_still_says_the_sentence_that_is_mended(part: str) -> None:
    assert part in streamlits_own_script()


@pytest.mark.parametrize(
    "said, key",
    [
        ("25MB per file", "streamlit-per-file"),
        ("File must be 25.0MB or smaller.", "streamlit-too-large"),
        ("application/pdf files are not allowed.", "streamlit-not-allowed"),
        ("Remove own.csv", "streamlit-remove"),
        (
            "The page that you have requested does not seem to exist. Running the app's main page.",
            "streamlit-no-such-page",
        ),
        ("10.6KB", "streamlit-kilobytes"),
        (_GENERIC_UNCAUGHT_EXCEPTION_TEXT, "streamlit-error"),
    ],
)
def test_a_sentence_with_something_in_it_is_recognised(said: str, key: str) -> None:
    assert [found for pattern, found in PATTERNS.items() if re.search(pattern, said)] == [key]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_is_never_again_something_to_translate(language: str) -> None:
    """Else the script would go round in circles."""
    said = {texts(language)(key) for key in WORDS.values()}
    english = {word for word, key in WORDS.items() if texts(language)(key) != word}
    assert said & english == set()
    assert [text for text in said if any(re.search(pattern, text) for pattern in PATTERNS)] == []


@pytest.mark.parametrize(
    "candidates, expected",
    [
        (("sv", "en"), "sv"),
        ((None, "en-GB"), "en"),
        (("", "fi_FI"), "fi"),
        (("de", None, "SV"), "sv"),
        (("de",), "fi"),
        ((), "fi"),
    ],
)
def test_the_first_language_of_ours_is_spoken(candidates: tuple[str | None, ...], expected: str) -> None:
    assert first_language(*candidates) == expected
