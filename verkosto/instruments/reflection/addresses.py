"""E-mail addresses, telephone numbers and addresses in the net, found by their signs alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_EMAIL: Final = re.compile(
    r"(?<![\w.+-])[\w.+-]+(?:@|\s?[(\[]\s?(?:at|ät|miu|snabel-a)\s?[)\]]\s?)[\w-]{1,63}"
    r"(?:(?:\.|\s?[(\[]\s?(?:dot|piste|punkt)\s?[)\]]\s?)[\w-]{1,63}){1,6}(?::\w{1,8})?",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(
    r"(?<![\w@])(?:(?:[a-z][a-z0-9+.-]{1,20}://|www\.)[^\s<>\"”]+"
    r"|(?:[\w-]{1,63}\.){1,5}(?:fi|com|se|ax|org|net|eu|info|io|nu|edu|gov|no|dk|ee|de|uk)\b(?:/[^\s<>\"”]*)?)",
    re.IGNORECASE,
)
_ACCOUNT: Final = re.compile(r"(?<![\w@])@\w[\w.-]{1,63}")
_DIGITS: Final = re.compile(r"(?<![\w+.,])(?:\+|\()?\d(?:[ \xa0\u202f./()‐‑–-]{0,3}\d)+(?![\w%]|[.,]\d)")
_PERSONAL: Final = re.compile(r"(?<!\w)\d{6}(?:\d\d)?[-+ABCDEFUVWXY]\d{3}[0-9A-Y](?!\w)")
"""A Finnish or Swedish personal identity code."""
_DATES: Final = re.compile(
    r"\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d\d|\d{4})?(?:\s?[–-]\s?\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d\d|\d{4})?)?"
    r"|\d{4}-\d\d-\d\d|(?:19|20)\d\d(?:\s?[-–/,.]\s?(?:(?:19|20)\d\d|\d\d?))+"
    r"|\d{1,2}[.:]\d\d\s?[–-]\s?\d{1,2}[.:]\d\d"
)
_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}(?:[ \xa0\u202f.]\d{3})+")
_LOCAL: Final = re.compile(r"\d{3}[ \xa0-]\d{4}|\(?\d{3}\)?[ \xa0.-]\d{3}[ \xa0.-]\d{4}|[1-9]\d{6,9}")
"""Numbers without a code of the area or the country: as they are written in Finland, Sweden and America."""
_NEXT: Final = re.compile(r"[ \xa0/.,]+(?=\(?0\d)|[ \xa0/]*(?=\+)")
_MOST: Final = 15
_SAID: Final = re.compile(
    r"(?:puh|puhelin|numero|nro|gsm|p|tel|tfn|tln|telefon|mobil|nr|phone|call|soita|ring)\w{0,6}[.:]?\s{0,3}\Z",
    re.IGNORECASE,
)


def addresses(text: str) -> Iterator[tuple[int, int, str]]:
    """Start, end and kind (``"email"``, ``"address"``, ``"phone"``) of each; they may overlap.

    Years, dates, times, percentages and round thousands are no telephone numbers. A personal identity code is
    told as a number, too. Time grows with the length of the text: a pattern starts once in a row of signs.

    Examples
    --------
    >>> list(addresses("Soita 040 123 4567 tai maija@example.org, 12.5.2026"))
    [(23, 40, 'email'), (6, 18, 'phone')]
    """
    for pattern, kind in ((_EMAIL, "email"), (_PAGE, "address"), (_ACCOUNT, "address"), (_PERSONAL, "phone")):
        for found in pattern.finditer(text):
            yield found.start(), _end(text, *found.span()), kind
    for found in _DIGITS.finditer(text):
        for start, end in _one_by_one(text, *found.span()):
            if _is_number(text, start, end):
                yield start, end, "phone"


def _end(text: str, start: int, end: int) -> int:
    """Without the full stop or bracket of the sentence."""
    return start + len(text[start:end].rstrip(".,;:!?)]}'’"))


def _one_by_one(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A row of digits; in pieces that begin with 0 or + where there are too many for one number."""
    if sum(map(str.isdecimal, text[start:end])) <= _MOST:
        yield start, end
        return
    for between in _NEXT.finditer(text, start, end):
        yield start, between.start()
        start = between.end()
    yield start, end


def _is_number(text: str, start: int, end: int) -> bool:
    """Whether these digits are a telephone number."""
    written = text[start:end]
    digits = sum(map(str.isdecimal, written))
    if _DATES.fullmatch(written) or not 5 <= digits <= _MOST:
        return False
    if written[0] == "+" or written.startswith("00"):
        return digits >= 8
    if written.lstrip("(")[0] == "0":
        return digits >= 6
    if _SAID.search(text[max(0, start - 20) : start]):
        return True
    return bool(_LOCAL.fullmatch(written)) and not _THOUSANDS.fullmatch(written)
