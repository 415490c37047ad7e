"""csv and tsv bytes → a sheet: encoding and separator found, nothing guessed about the values."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import Final

from verkosto.errors import UnreadableFile
from verkosto.survey.files.archive import MOST_SIGNS, fits
from verkosto.survey.files.grid import Sheet
from verkosto.survey.files.workbook import without_errors

SEPARATORS: Final = ("\t", ";", ",", "|")
_SAMPLE_ROWS: Final = 200
_SAMPLE_SIGNS: Final = 200_000
MOST_ROWS: Final = 1_048_576
"""As in a spreadsheet program."""
_AT_A_TIME: Final = 20_000
csv.field_size_limit(MOST_SIGNS)


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

    Rather one that cuts the first row so too, and none that cuts inside quotes: cells may list names.

    Examples
    --------
    >>> separator("a;b;c\\nx;y;4,5\\n"), separator("a,b\\n1,2\\n"), separator("a\\nb\\n")
    (';', ',', ',')
    """
    lines = text[:_SAMPLE_SIGNS].splitlines()[:_SAMPLE_ROWS]
    best, best_score = ",", 0.0
    for mark in SEPARATORS:
        rows = [row for row in csv.reader(lines, delimiter=mark) if row]
        widths = Counter(map(len, rows))
        if not widths:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]))
        torn = sum(any(cell.count('"') % 2 for cell in row) for row in rows)  # a list of names cut in a cell
        score = (count - torn) / len(rows) + min(width, 50) / 1000 + 0.06 * (len(rows[0]) == width)
        if width > 1 and score > best_score + 1e-9:
            best, best_score = mark, score
    return best


def sheet_of(name: str, content: bytes) -> Sheet:
    """The one sheet of a delimited file; its name is the file's stem.

    Raises
    ------
    UnreadableFile
        When a quotation mark is not closed or a cell is longer than a million signs; when there are more
        rows or columns than a survey can have.
    """
    text = decoded(content).replace("\x00", "")
    first, _, rest = text.partition("\n")
    told = first.strip().lower()
    if told.startswith("sep=") and len(told) == 5:
        mark, text, skipped = told[4], rest, [[""]]
    else:
        mark, skipped = separator(text), []
    try:
        rows = _rows(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    except csv.Error as problem:
        raise UnreadableFile("broken-text") from problem
    if rows and rows[-1] and "\n" in rows[-1][-1] and not text.rstrip().endswith('"'):
        raise UnreadableFile("broken-text")  # a quotation mark that swallowed the rest of the file
    errors = without_errors(rows) if "#" in text else 0
    notes = {"cells-in-error": errors} if errors else {}
    return Sheet(name.rsplit(".", 1)[0], name, [*skipped, *rows], notes=notes)


def _rows(reader: Iterable[list[str]]) -> list[list[str]]:
    """All rows, as long as they are not more than a survey can have."""
    rows: list[list[str]] = []
    widest = 1
    reading = iter(reader)
    while chunk := list(islice(reading, _AT_A_TIME)):
        rows += chunk
        widest = max(widest, *map(len, chunk))
        if len(rows) > MOST_ROWS or not fits(len(rows), widest):
            raise UnreadableFile("too-many-cells")
    return rows
