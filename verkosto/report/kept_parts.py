"""What openpyxl would lose of a workbook, put back where that is possible and named where it is not.

openpyxl writes a formula without its last result: a reader that does not calculate would find an empty cell.
It drops Excel's extensions of a sheet, among them drop-down lists whose choices lie on another sheet. Both
are put back. Shapes, form controls, slicers and the like cannot be: they are counted before and after.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

_LOSSES: Final = {
    "charts": r"/charts/chart[^/]*\.xml$",
    "pictures": r"/media/[^/]+$",
    "controls": r"/(?:ctrlProps|activeX)/[^/]+$",
    "objects": r"/embeddings/[^/]+$",
    "slicers": r"/(?:slicers|timelines)/[^/]+$",
    "pivots": r"/pivotTables/[^/]+\.xml$",
    "threads": r"/threadedComments/[^/]+$",
    "queries": r"/(?:queryTables/[^/]+|connections\.xml)$",
}
_SHAPE: Final = re.compile(rb"<(?:\w+:)?(?:sp|cxnSp)[ >]")
_FORMULA: Final = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)>(<f[^>]*?(?:/>|>[^<]*</f>))<v ?(?:/>|></v>)</c>')
_BLANKS: Final = re.compile(rb"<t>(\s+)</t>")
_CELLS_END: Final = re.compile(rb"<(?:\w+:)?sheetData\s*/>|</(?:\w+:)?sheetData>")
_SHEET_END: Final = re.compile(rb"</(?:\w+:)?worksheet>\s*$")
_ROOT: Final = re.compile(rb"<(?:\w+:)?worksheet\b([^>]*)>")
_DECLARED: Final = re.compile(rb"""xmlns(?::\w+)?\s*=\s*(?:"[^"]*"|'[^']*')""")
_X14: Final = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
_KEPT: Final = {"{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}", "{78C0D931-6437-407D-A8EE-F0AAD7539E65}"}
"""Extended validations and extended conditional formats: they need no other part of the workbook."""
ET.register_namespace("x14", _X14)
ET.register_namespace("xm", "http://schemas.microsoft.com/office/excel/2006/main")


def lost_parts(original: bytes, kept: Mapping[str, int]) -> tuple[str, ...]:
    """The kinds of things that a workbook has more of than are kept: keys of ``annotated-lost-…``."""
    with zipfile.ZipFile(io.BytesIO(original)) as archive:
        names = [f"/{name}" for name in archive.namelist()]
        counts = {kind: sum(bool(re.search(part, name)) for name in names) for kind, part in _LOSSES.items()}
        drawings = [name[1:] for name in names if re.search(r"/drawings/drawing[^/]*\.xml$", name)]
        counts["shapes"] = sum(len(_SHAPE.findall(archive.read(name))) for name in drawings)
    return tuple(kind for kind, count in counts.items() if count > kept.get(kind, 0))


def with_kept_parts(
    saved: bytes, original: bytes, sheets: Mapping[str, str], formulas: Sequence[str]
) -> bytes:
    """A workbook that openpyxl saved, with the results of its formulas and its sheets' extensions put back.

    Parameters
    ----------
    sheets : mapping of str to str
        Part of a sheet in the saved workbook → its part in the original.
    formulas : sequence of str
        The saved parts that hold formulas.
    """
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(original)) as old,
        zipfile.ZipFile(io.BytesIO(saved)) as new,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as result,
    ):
        for part in new.infolist():
            content = new.read(part)
            if part.filename in sheets:
                before = old.read(sheets[part.filename])
                if part.filename in formulas:
                    content = _with_results(content, _results(before))
                content = _with_extensions(_BLANKS.sub(rb'<t xml:space="preserve">\1</t>', content), before)
            result.writestr(part.filename, content)
    return stream.getvalue()


def _results(sheet: bytes) -> dict[bytes, tuple[str, str]]:
    """The last result of every formula of a sheet: place → its type and text."""
    results = {}
    for _, element in ET.iterparse(io.BytesIO(sheet)):  # noqa: S314 - read before, without a DTD
        name = element.tag.rpartition("}")[2]
        if name == "c":
            parts = {child.tag.rpartition("}")[2]: child.text or "" for child in element}
            if "f" in parts and parts.get("v", ""):
                results[element.get("r", "").encode()] = (element.get("t", "n"), parts["v"])
        if name == "row":
            element.clear()
    return results


def _with_results(sheet: bytes, results: Mapping[bytes, tuple[str, str]]) -> bytes:
    def with_result(found: re.Match[bytes]) -> bytes:
        place, attributes, formula = found.groups()
        kind, text = results.get(place, ("", ""))
        if kind not in ("n", "str", "b", "e", "d"):
            return found[0]
        value = escape(text, {"\r": "&#13;"}).encode()
        return b'<c r="%b"%b t="%b">%b<v>%b</v></c>' % (place, attributes, kind.encode(), formula, value)

    return _FORMULA.sub(with_result, sheet)


def _with_extensions(sheet: bytes, before: bytes) -> bytes:
    kept = _extensions(before)
    end = sheet.rfind(b"</worksheet>")
    return sheet[:end] + b"<extLst>" + kept + b"</extLst>" + sheet[end:] if kept and end >= 0 else sheet


def _extensions(sheet: bytes) -> bytes:
    """The extensions of a sheet that openpyxl drops and that stand by themselves; ``b""``: none."""
    ends, root = list(_CELLS_END.finditer(sheet)), _ROOT.search(sheet)
    if not ends or root is None or b"extLst" not in sheet[ends[-1].end() :]:
        return b""
    tail = _SHEET_END.sub(b"", sheet[ends[-1].end() :])
    declared = b" ".join(_DECLARED.findall(root[1]))
    try:
        parts = ET.fromstring(b"<root " + declared + b">" + tail + b"</root>")  # noqa: S314 - as above
    except ET.ParseError:
        return b""
    listed = [part for part in parts if part.tag.rpartition("}")[2] == "extLst"]
    kept = [ext for part in listed for ext in part if ext.get("uri", "").upper() in _KEPT]
    return b"".join(ET.tostring(_by_itself(extension)) for extension in kept)


def _by_itself(extension: ET.Element) -> ET.Element:
    """The extension without what leans on other parts: marks of revision, second halves of data bars."""
    for element in extension.iter():
        for name in [name for name in element.attrib if name.startswith("{")]:
            del element.attrib[name]
    for formats in extension.findall(f"{{{_X14}}}conditionalFormattings"):
        for one in list(formats):
            if any(rule.get("type") == "dataBar" for rule in one.iter(f"{{{_X14}}}cfRule")):
                formats.remove(one)
    return extension
