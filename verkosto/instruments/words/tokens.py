"""Words of a text, each with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from string import ascii_letters, digits

from verkosto.content import table

#: Signs that stand inside a word without being a part of it: soft hyphen, zero-width space and joiners.
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
HYPHENS = "-\u2010\u2011"
APOSTROPHES = "'\u2019\u02bc\u2032\uff07"
#: After one of these a capital says nothing.
BEGINS = re.compile(r"[.!?…:;\n\r\v\f\u0085\u2028\u2029\"“”„«»‘‚*•·▪◦●○■–—]")
WWW = re.compile(r"www\.", re.IGNORECASE)
SCHEME = f"{ascii_letters}{digits}+."
ACCOUNT = re.compile(r"[^\s,;()\[\]<>\"“”„«»!?]+")


@dataclass(frozen=True)
class Token:
    """A word as it is written: ``text[start:end]``.

    ``first`` tells whether it begins a sentence (or stands after a quotation mark, a bullet …), so that its
    capital says nothing; ``capital`` whether it begins with a capital where the text is not all in capitals.
    """

    text: str
    start: int
    end: int
    first: bool
    capital: bool


def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in its order; hyphens inside a word belong to it, digits alone are no word.

    Addresses of pages, e-mail addresses and accounts (``@somebody``) are no words. A word keeps the signs
    that it was written with; :func:`plain` takes away what is not seen.

    Examples
    --------
    >>> [token.text for token in tokens("Sote-alueen työntekijät: ks. www.example.org, 3 kertaa!")]
    ['Sote-alueen', 'työntekijät', 'ks', 'kertaa']
    """
    shouted = text.isupper()
    found: list[Token] = []
    for start, end in _spans(text):
        word = text[start:end]
        first = not found or _begins(text[found[-1].end : start], found[-1].text)
        found.append(Token(word, start, end, first, word[0].isupper() and not shouted))
    return tuple(found)


def plain(word: str) -> str:
    """A word without signs that are not seen, with plain hyphens and apostrophes, composed (NFC).

    Examples
    --------
    >>> plain("people\u2019s"), plain("tapaa\u00admiset")
    ("people's", 'tapaamiset')
    """
    return unicodedata.normalize("NFC", word.translate(_PLAIN))


_PLAIN = str.maketrans(
    {
        **dict.fromkeys(UNSEEN),
        **dict.fromkeys(HYPHENS, "-"),
        **dict.fromkeys(APOSTROPHES, "'"),
    }
)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where words stand: outside of addresses, with a letter at least."""
    for chunk in re.finditer(r"\S+", text):
        end = chunk.start() + _before_address(chunk[0])
        for start, stop in _outside_accounts(text, chunk.start(), end):
            for word in _word().finditer(text, start, stop):
                if any(map(str.isalpha, word[0])):
                    yield word.span()


def _before_address(chunk: str) -> int:
    """Where the address of a page begins in signs without a space; their end when there is none."""
    www = WWW.search(chunk)
    end = www.start() if www else len(chunk)
    at = chunk.find("://")
    return end if at < 0 else min(end, len(chunk[:at].rstrip(SCHEME)))


def _outside_accounts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The passage; in pieces without those that have an ``@`` in them."""
    if text.find("@", start, end) < 0:
        yield start, end
        return
    yield from (piece.span() for piece in ACCOUNT.finditer(text, start, end) if "@" not in piece[0])


@cache
def _word() -> re.Pattern[str]:
    """Letters and digits with their marks, joined by hyphens, apostrophes, or the colon of ``EU:n``.

    No two classes share a sign, so that there is one way to read a text and nothing to try again.
    """
    marks = "".join(
        chr(code)
        for code in range(0x300, 0x1FFFF)
        if unicodedata.category(chr(code)) in {"Mn", "Mc"} and not 0xFE00 <= code <= 0xFE0F
    )
    some = rf"[^\W_](?:[^\W_]|[{marks}{UNSEEN}])*"
    return re.compile(rf"{some}(?:[{HYPHENS}{APOSTROPHES}]{some}|(?<=[A-ZÅÄÖ0-9]):(?=[a-zåäö]){some})*")


def _begins(between: str, before: str) -> bool:
    """Whether a sentence begins after ``before``."""
    if between.startswith(".") and not BEGINS.search(between[1:]):
        return len(before) > 1 and before.casefold() not in _abbreviations()
    return bool(BEGINS.search(between))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(table("words")["abbreviations"])
