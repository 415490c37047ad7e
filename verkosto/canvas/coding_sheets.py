"""Our own workbook of coding opened again, in whichever language it was saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from verkosto.canvas.coding import COLOURS, Passage, Quote
from verkosto.canvas.coding_read import At, CodingRead, Gathered, Note, coded_answers
from verkosto.canvas.coding_work import MOST_PASSAGES, MOST_QUOTES, name_text, no_theme_words, with_quote
from verkosto.canvas.passages import places_in
from verkosto.canvas.quotes import may_quote
from verkosto.errors import UnreadableCoding
from verkosto.instruments.reflection.answers import Answer, Asked
from verkosto.survey.files.grid import Sheet
from verkosto.text import LANGUAGES, texts

_COLUMNS: Final = (
    "theme", "about", "colour", "coder", "answer", "passages", "tells", "place", "removed", "asked",
)  # fmt: skip
_NEEDED: Final[Mapping[str, frozenset[str]]] = {
    "coding": frozenset({"coder", "answer", "theme"}),
    "quotes": frozenset({"theme", "answer", "place"}),
    "coders": frozenset({"coder", "tells"}),
    "codebook": frozenset({"theme", "about"}),
}
_ROWS_ABOVE: Final = 10
"""As many rows may stand above the headings."""
Row = tuple[At, Mapping[str, str]]


@dataclass(frozen=True)
class _Ours:
    """A sheet that we know: its rows by the keys of our columns."""

    kind: str
    sheet: str
    rows: tuple[Row, ...]


def is_ours(sheets: Sequence[Sheet]) -> bool:
    """Whether there is a sheet of coding, or a codebook, with headings of ours."""
    return any(one.kind in ("coding", "codebook") for one in _ours(sheets))


def read_sheets(sheets: Sequence[Sheet], name: str, questions: Sequence[Asked]) -> CodingRead:
    """The coding that our workbook holds.

    Raises
    ------
    UnreadableCoding
        When something in it cannot be read; a coding is taken whole or not at all.
    """
    known = {answer.id: (answer, asked) for asked in questions for answer in asked.answers}
    by_kind: dict[str, list[Row]] = {kind: [] for kind in _NEEDED}
    told = list(_ours(sheets))
    for one in told:
        by_kind[one.kind] += one.rows
    gathered = Gathered()
    odd = _codebook(gathered, by_kind["codebook"])
    listed = set(gathered.themes)
    unknown = _coding(gathered, by_kind["coding"], known)
    left = _quotes(gathered, by_kind["quotes"], known)
    coding = gathered.whole()
    added = [theme.name for theme in coding.themes if theme.name.casefold() not in listed]
    teller = _teller(by_kind["coders"], gathered)
    coding = replace(coding, told_by=teller if teller in [one.name for one in coding.coders] else "")
    notes = [Note("coding-note-workbook", {"coders": len(coding.coders), "themes": len(coding.themes)})]
    counts = {"unknown": len(unknown), "colours": odd, "quotes": left}
    notes += [Note(f"coding-note-{key}", {"n": n}) for key, n in counts.items() if n]
    known_sheets = {one.sheet for one in told}
    changed = [one.name for one in sheets if _was_ours(one) and one.name not in known_sheets]
    notes += [Note("coding-note-changed-sheets", {"sheets": "; ".join(changed)})] if changed else []
    notes += [Note("coding-note-themes-added", {"themes": "; ".join(added)})] if added else []
    return CodingRead(
        file=name,
        coding=coding,
        coders=tuple(one.name for one in coding.coders),
        coded=coded_answers(coding),
        unknown=len(unknown),
        covers=frozenset(i for i, (_, asked) in known.items() if asked.withheld is None),
        notes=tuple(notes),
    )


@cache
def _headings() -> dict[str, str]:
    """Every heading of ours in every language, and its key."""
    return {
        texts(language)(f"coding-column-{column}").casefold(): column
        for language in LANGUAGES
        for column in _COLUMNS
    }


@cache
def _colours() -> dict[str, str]:
    return {
        texts(language)(f"coding-colour-{colour}").casefold(): colour
        for language in LANGUAGES
        for colour in COLOURS
    }


def _ours(sheets: Sequence[Sheet]) -> Iterator[_Ours]:
    """The sheets whose headings are ours; what a sheet is, they tell, for its name may have been changed."""
    for sheet in sheets:
        for number, row in enumerate(sheet.cells[:_ROWS_ABOVE], 1):
            columns = {
                known: place
                for place, heading in enumerate(row)
                if (known := _headings().get(name_text(heading).casefold()))
            }
            kind = next((kind for kind, needed in _NEEDED.items() if needed <= set(columns)), None)
            if kind:
                yield _Ours(kind, sheet.name, tuple(_rows(sheet, number, columns)))
                break


def _was_ours(sheet: Sheet) -> bool:
    """Whether a sheet that says something is called as one of ours that we read."""
    names = {texts(language)(f"coding-sheet-{kind}") for language in LANGUAGES for kind in _NEEDED}
    return sheet.name in names and any(any(row) for row in sheet.cells)


def _rows(sheet: Sheet, heading: int, columns: Mapping[str, int]) -> Iterator[Row]:
    for number, row in enumerate(sheet.cells[heading:], heading + 1):
        cells = {key: row[place].strip() if place < len(row) else "" for key, place in columns.items()}
        if any(cells.values()):
            yield At(sheet.name, number), cells


def _codebook(gathered: Gathered, rows: Sequence[Row]) -> int:
    """Take up the themes; how many colours were not understood."""
    odd = 0
    for at, row in rows:
        told = row.get("colour", "").casefold()
        if name_text(row["theme"]).casefold() in gathered.themes:
            raise at.problem("twice-named-theme", row["theme"])
        gathered.theme(row["theme"], at, row["about"], _colours().get(told, ""))
        odd += told != "" and told not in _colours()
    return odd


def _coding(
    gathered: Gathered, rows: Sequence[Row], known: Mapping[str, tuple[Answer, Asked]]
) -> frozenset[str]:
    """Take up the rows of coding; the answers among them that the survey does not have."""
    unknown = set()
    for at, row in rows:
        coder, answer = gathered.coder(row["coder"], at), row["answer"]
        if not answer:
            raise at.problem("unfit-coding-row", answer)
        bare = not row["theme"] or row["theme"].casefold() in no_theme_words()
        theme = "" if bare else gathered.theme(row["theme"], at)
        if answer not in known:
            unknown.add(answer)
            continue
        places = _places(row.get("passages", ""), known[answer][0], at)
        gathered.give(coder, answer, {} if bare else {theme: places}, at)
    return frozenset(unknown)


def _places(told: str, answer: Answer, at: At) -> tuple[Passage, ...]:
    """Passages that lie inside the answer."""
    places = places_in(told)
    if places is None or len(places) > MOST_PASSAGES or any(one.end > len(answer.text) for one in places):
        raise at.problem("unfit-coding-row", told)
    return places


def _quotes(gathered: Gathered, rows: Sequence[Row], known: Mapping[str, tuple[Answer, Asked]]) -> int:
    """Take up the quotes that may be kept; how many may not, or are of other answers."""
    left = 0
    for at, row in rows:
        answer, asked = known.get(row["answer"], (None, None))
        told = bool(row.get("asked"))
        theme = gathered.theme(row["theme"], at)
        if answer is None or asked is None or not may_quote(answer, asked) or not (answer.quotable or told):
            left += 1
            continue
        place = _places(row["place"], answer, at)
        if len(place) != 1:
            raise at.problem("unfit-coding-row", row["place"])
        removed = _places(row.get("removed", ""), answer, at)
        if len(gathered.coding.quotes) >= MOST_QUOTES:
            raise UnreadableCoding("large-coding-file")
        quote = Quote(theme, answer.id, place[0].start, place[0].end, removed, told)
        gathered.coding = with_quote(gathered.coding, quote, answer)
    return left


def _teller(rows: Sequence[Row], gathered: Gathered) -> str:
    chosen = [row["coder"] for _, row in rows if row["tells"]]
    return gathered.coders.get(name_text(chosen[0]).casefold(), "") if chosen else ""
