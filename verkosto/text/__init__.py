"""The sentences of the house: Fluent catalogues in Finnish, Swedish and English.

The domain emits keys and values; here they become sentences. One :class:`Texts`
speaks one language, is immutable and may be shared by every visitor.
"""

from __future__ import annotations

import math
import re
from functools import cache
from importlib.resources import files
from typing import Final

from babel.core import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

LANGUAGES: Final = ("fi", "sv", "en")
LANGUAGE_NAMES: Final = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
UNDEFINED: Final = "–"

_LONGEST_VALUE: Final = 2_000
_MINUS = "\N{MINUS SIGN}"
_BLANKS = re.compile(r"[^\S\xa0]+")
_MARKDOWN = re.compile(r"([!-/:-@\[-`{-~])")


def escape_markdown(text: object) -> str:
    r"""A value from a survey, safe inside Markdown: a backslash before every ASCII punctuation mark.

    Line breaks become spaces, for a value must not start a block of its own; no-break spaces stay.

    Examples
    --------
    >>> escape_markdown("![x](http://example.org/a.png)")
    '\\!\\[x\\]\\(http\\:\\/\\/example\\.org\\/a\\.png\\)'
    """
    return _MARKDOWN.sub(r"\\\1", _BLANKS.sub(" ", str(text)).strip(" "))


def _shortened(text: str) -> str:
    """A value as a sentence can hold it: Fluent refuses one of more than 2,500 signs."""
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


class Texts:
    """One language: sentences by key, numbers, percents and dates as that language writes them.

    Parameters
    ----------
    language : {"fi", "sv", "en"}

    Raises
    ------
    KeyError
        When a key is asked for that the catalogue lacks: a missing text is a bug and is never
        shown as its key.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = Locale.parse(language)
        self._bundle = FluentBundle([language], use_isolating=False)
        for entry in sorted(files("verkosto.text").joinpath(language).iterdir(), key=lambda e: e.name):
            if entry.name.endswith(".ftl"):
                self._bundle.add_resource(FluentResource(entry.read_text(encoding="utf-8")))

    def __call__(self, key: str, **values: object) -> str:
        """The sentence, with values as they are: for plain text (terminal, charts, tables)."""
        message = self._bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        shown = {k: _shortened(v) if isinstance(v, str) else v for k, v in values.items()}
        text, errors = self._bundle.format_pattern(message.value, shown)
        if errors:
            raise errors[0]
        return str(text)

    def markdown(self, key: str, **values: object) -> str:
        """The sentence for an element that reads Markdown: every text value is escaped, once."""
        safe = {k: escape_markdown(v) if isinstance(v, str) else v for k, v in values.items()}
        return self(key, **safe)

    def has(self, key: str) -> bool:
        """Whether the catalogue has this key."""
        return bool(self._bundle.has_message(key))

    def number(self, value: float | None, digits: int = 0) -> str:
        """A number with so many decimals; ``–`` where undefined.

        Examples
        --------
        >>> Texts("fi").number(1234.5, 1), Texts("fi").number(-0.25, 2), Texts("en").number(None)
        ('1\\xa0234,5', '−0,25', '–')
        """
        if value is None or math.isnan(value):
            return UNDEFINED
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        shown = 0.0 if round(value, digits) == 0 else value
        return str(format_decimal(shown, format=pattern, locale=self.locale)).replace("-", _MINUS)

    def percent(self, share: float | None, digits: int = 0) -> str:
        """A share 0…1 as a percentage; ``–`` where undefined.

        Examples
        --------
        >>> Texts("fi").percent(0.452, 1), Texts("en").percent(0.452)
        ('45,2\\xa0%', '45%')
        """
        if share is None or math.isnan(share):
            return UNDEFINED
        pattern = {"en": "{}%"}.get(self.language, "{}\N{NO-BREAK SPACE}%")
        digits_pattern = "#,##0" + ("." + "0" * digits if digits else "")
        body = str(format_decimal(share * 100, format=digits_pattern, locale=self.locale))
        return pattern.format(body.replace("-", _MINUS))

    def date(self, value: object) -> str:
        """A date as this language writes it."""
        return str(format_date(value, format="medium", locale=self.locale))  # type: ignore[arg-type]


@cache
def texts(language: str) -> Texts:
    """The shared :class:`Texts` of a language; ``fi`` when the language is not one of ours."""
    return Texts(language if language in LANGUAGES else "fi")
