"""csv and tsv bytes → a sheet: encoding and separator found, nothing guessed about the values."""

from __future__ import annotations

import csv
import io
from collections import Counter
from typing import Final

from verkosto.errors import UnreadableFile
from verkosto.survey.grid import Sheet

SEPARATORS: Final = ("\t", ";", ",", "|")
_SAMPLE_ROWS: Final = 200
_SAMPLE_SIGNS: Final = 200_000
_WIDEST_CELL: Final = 1_000_000
csv.field_size_limit(_WIDEST_CELL)


def decoded(content: bytes) -> str:
    """The text of a file: UTF-8 (with or without BOM), UTF-16, else cp1252.

    Examples
    --------
    >>> decoded("Lähde".encode("utf-8-sig")) == decoded("Lähde".encode("utf-16")) == decoded(b"L\\xe4hde")
    True
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    half = content[: 2 * (min(len(content), 4096) // 2)]
    if half and half.count(0) * 3 > len(half):
        return content.decode(
            "utf-16-le" if half[1::2].count(0) > half[::2].count(0) else "utf-16-be", "replace"
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def separator(text: str) -> str:
    """The separator that cuts most rows of a text into the same number (two or more) of cells.

    Examples
    --------
    >>> separator("a;b;c\\nx;y;4,5\\n"), separator("a,b\\n1,2\\n"), separator("a\\nb\\n")
    (';', ',', ',')
    """
    lines = text[:_SAMPLE_SIGNS].splitlines()[:_SAMPLE_ROWS]
    best, best_score = ",", 0.0
    for mark in SEPARATORS:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark) if row)
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
        score = count / widths.total() + min(width, 50) / 1000
        if width > 1 and score > best_score + 1e-9:
            best, best_score = mark, score
    return best


def sheet_of(name: str, content: bytes) -> Sheet:
    """The one sheet of a delimited file; its name is the file's stem.

    Raises
    ------
    UnreadableFile
        When a cell is longer than a million signs (an unclosed quotation mark, mostly).
    """
    text = decoded(content).replace("\x00", "")
    first, _, rest = text.partition("\n")
    told = first.strip().lower()
    if told.startswith("sep=") and len(told) == 5:
        mark, text, skipped = told[4], rest, [[""]]
    else:
        mark, skipped = separator(text), []
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    except csv.Error as problem:
        raise UnreadableFile("broken-text") from problem
    return Sheet(name.rsplit(".", 1)[0], name, [*skipped, *rows])
