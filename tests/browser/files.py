"""Files that a test uploads, made on the spot."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from openpyxl import Workbook
from playwright.sync_api import FilePayload

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "![x](http://example.org/a.png)",
    "<script>alert(2)</script>",
    "[click](javascript:alert(3))",
    ":material/bolt: $a^2$ :red[b]",
)


def payload(name: str, content: bytes, kind: str = XLSX) -> FilePayload:
    return {"name": name, "mimeType": kind, "buffer": content}


def workbook(name: str, **sheets: list[list[str]]) -> FilePayload:
    """A workbook with these sheets, row by row."""
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
            for cell in sheet[sheet.max_row]:
                cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    stream = BytesIO()
    book.save(stream)
    return payload(name, stream.getvalue())


def ring(name: str, *actors: str) -> FilePayload:
    """A survey in which everybody names the next two, the last one the first."""
    n = len(actors)
    ties = [[actors[i], actors[(i + step) % n]] for i in range(n) for step in (1, 2)]
    people = [[actor, actor, f"team {i % 2}"] for i, actor in enumerate(actors)]
    return workbook(
        name,
        People=[["Id", "Name", "Team"], *people],
        Contacts=[["From", "To"], *ties],
    )


def hostile() -> FilePayload:
    """A survey whose actors, organisation and file name are all somebody's attack."""
    return ring("![f](http://example.org/f.png).xlsx", *HOSTILE, "Kela", "TE-toimisto")


def copy_of(file: Path) -> FilePayload:
    return payload(file.name, file.read_bytes())


def picture() -> bytes:
    """The smallest PNG."""
    return bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154"
        "789c6360606060000000050001a5f645400000000049454e44ae426082"
    )


def wrong_files() -> dict[str, FilePayload]:
    """What people upload by mistake, by what is wrong with it."""
    return {
        "zero bytes": payload("tyhja.xlsx", b""),
        "zero bytes of text": payload("tyhja.csv", b"", "text/csv"),
        "an empty workbook": workbook("empty.xlsx", Sheet1=[]),
        "a picture by another name": payload("kuva.xlsx", picture()),
        "no contacts": workbook("people.xlsx", People=[["Id", "Name"], ["1", "Kela"], ["2", "TE-toimisto"]]),
        "one column": payload("names.csv", b"Nimi\nKela\nTE-toimisto\n", "text/csv"),
    }
