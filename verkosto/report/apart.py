"""Reports that open the user's own files again: made in a process of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from verkosto import bounded
from verkosto.model import Receipt
from verkosto.report.annotated import annotated_bytes
from verkosto.survey import SourceFile, wire


def annotated_apart(files: Sequence[SourceFile], receipt: Receipt, lang: str) -> bytes:
    """:func:`~verkosto.report.annotated.annotated_bytes` in a bounded child.

    Raises
    ------
    VerkostoError
        As there; also when a file breaks the writer, or takes too long or too much.
    """
    names = [file.name for file in files]
    contents = [file.content for file in files]
    told = wire.plain_bytes(receipt)
    return bounded.call(annotated_in_bytes, names, lang, told, *contents, about=", ".join(names))


def annotated_in_bytes(names: Sequence[str], lang: str, receipt: bytes, *contents: bytes) -> bytes:
    """What the child does: files and their receipt → the marked workbook, or a zip of several."""
    files = [SourceFile(name, content) for name, content in zip(names, contents, strict=True)]
    return annotated_bytes(files, wire.plain_of(Receipt, receipt), lang)


def annotated_name(receipt: Receipt) -> str:
    """What the download is called: after the file that came in, told without opening it again.

    Examples
    --------
    >>> from verkosto.model import FileRead
    >>> annotated_name(Receipt((FileRead("kysely.csv", "", 1, "csv"),)))
    'kysely-verkosto.xlsx'
    >>> annotated_name(Receipt((FileRead("kysely.xlsm", "", 1, "xlsx"),)))
    'kysely-verkosto.xlsm'
    """
    if len(receipt.files) != 1:
        return "verkosto.zip"
    path = PurePath(receipt.files[0].name)
    ending = ".xlsm" if path.suffix.lower() == ".xlsm" else ".xlsx"
    return f"{path.stem or 'verkosto'}-verkosto{ending}"
