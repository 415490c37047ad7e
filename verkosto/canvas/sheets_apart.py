"""The sheets of a file that somebody sent, read in a process of its own."""

from __future__ import annotations

import json

from verkosto import bounded
from verkosto.survey.files.grid import Sheet
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.source import SourceFile


def sheets_apart(name: str, content: bytes) -> list[Sheet]:
    """The sheets of an xlsx, xls, ods or csv file that are not hidden.

    Raises
    ------
    UnreadableFile
        When it cannot be opened, breaks the reader, or takes too long or too much.
    """
    told = json.loads(bounded.call(visible_sheets_in_bytes, name, content, about=name))
    return [Sheet(title, name, cells) for title, cells in told]


def visible_sheets_in_bytes(name: str, content: bytes) -> bytes:
    """What the child does: the names and cells of the sheets, as JSON."""
    _, sheets = sheets_in(SourceFile(name, content))
    told = [(sheet.name, [list(row) for row in sheet.cells]) for sheet in sheets if not sheet.hidden]
    return json.dumps(told).encode()
