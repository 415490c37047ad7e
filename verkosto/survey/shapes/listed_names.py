"""Several names in one cell: one row, one respondent (or several), and a column that lists those named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set

import pandas as pd

from verkosto.survey.files.grid import Table, normal_name
from verkosto.survey.headings import match
from verkosto.survey.shapes.name_lists import names_in_cell
from verkosto.survey.shapes.nobody import is_nobody_text
from verkosto.survey.shapes.pairs import OVERLAP, names_in
from verkosto.survey.shapes.recognised import Recognised, Slot
from verkosto.survey.source import ReadingOptions, told_of_column

_HARD = re.compile(r"[;|\n\r]")
_SOFT = re.compile(r"[;|\n\r,/]")
_AND = re.compile(r"\s+(?:ja|sekä|och|samt|and|&|\+)\s+", re.IGNORECASE)
_BULLET = re.compile(r"(^|[\n\r;|])[^\S\n\r]*[-–—•*·▪●◦][^\S\n\r]+(?=\S)")
_NUMBERED = re.compile(r"(^|[\n\r;|,])[^\S\n\r]*\d{1,2}[.)][^\S\n\r]+(?=\S)")
_MOSTLY = 0.6
_ROLES = ("", "alter", "label", "organisation", "relation", "strength")


def lists_like(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str]
) -> Recognised | None:
    """The table as lists of names, when a column beside the respondents' has cells with several names.

    A table that also has a column per actor is a form (:mod:`verkosto.survey.shapes.forms`), and an edge
    list with answers about each pair stays one.
    """
    egos = [i for i, role in enumerate(roles) if role == "ego"]
    egos = egos or [
        i for i, role in enumerate(roles) if role in ("organisation", "label", "respondent", "id")
    ]
    for ego in egos:
        slots = tuple(Slot(position) for position in _list_columns(table, roles, options, known, ego))
        if slots:
            columns = {"ego": ego}
            taken = {ego, *(slot.alter for slot in slots)}
            for position, role in enumerate(roles):
                if role in ("wave", "relation") and position not in taken:
                    columns.setdefault(role, position)
            return Recognised(
                table, "ties", "names-in-a-cell", tuple(roles), columns, slots=slots, known=known
            )
    return None


def _list_columns(
    table: Table, roles: Sequence[str], options: ReadingOptions, known: frozenset[str], ego: int
) -> list[int]:
    """The columns beside a respondent's whose cells list names."""
    known = known | names_in(table, ego)
    told = [
        i for i, h in enumerate(table.header) if told_of_column(options.columns, table.name, h) == "alter"
    ]
    found = []
    for position in told or range(len(table.header)):
        text = table.column(position)
        if position == ego or not _SOFT.search("".join(text)):
            continue
        if roles[position] not in _ROLES and not match(table.header[position], "from_whom"):
            continue
        names = set(listed(text, known).explode().dropna())
        if _lists(table, position, names, known, told=bool(told)):
            if _has_answers(table, roles, names, position):
                return []
            found.append(position)
    return found


def names_in_slots(item: Recognised) -> set[str]:
    """Everybody named in the places of a name generator or in the cells of a column of lists."""
    if item.shape == "names-in-a-cell":
        known = names_in(item.table, item.columns["ego"]) | item.known
        cells = [cell for slot in item.slots for cell in listed(item.table.column(slot.alter), known)]
        return {name for cell in cells for name in cell}
    return {name for slot in item.slots for name in names_in(item.table, slot.alter)}


def _lists(table: Table, position: int, names: Set[str], known: Set[str], *, told: bool) -> bool:
    """Whether a column's cells hold several names."""
    cells = listed(table.column(position), known)
    if not any(len(cell) > 1 for cell in cells):
        return False
    shared = len(names & known) / max(len(names), 1)
    heading = table.header[position]
    wanted = bool(match(heading, "alter") or match(heading, "name_list"))
    return told or shared >= OVERLAP or (wanted and len(names) > 3)


def _has_answers(table: Table, roles: Sequence[str], names: Set[str], position: int) -> bool:
    """Whether answers about single pairs stand in the table: in a column per actor, or one per row."""
    asked = sum(any(name in heading for name in names) for heading in table.header if heading)
    own = any(name in table.header[position] for name in names)
    kinds = {"frequency", "depth", "strength", "exists"}
    beside = [i for i, role in enumerate(roles) if role in kinds and i != position]
    return asked - own >= 2 or bool(beside)


def listed(texts: pd.Series, known: Set[str]) -> pd.Series:
    """The names of every cell of a column that lists them, as tuples.

    A cell is cut at ``;``, ``|`` and new lines. Where the column has none of these, commas cut too, if what
    they cut are mostly names that are known or come again; a piece that nobody else writes and that begins
    with a small letter belongs to the name before it. A known name is never cut; "and" cuts where it stands
    between known names. Bullets and the numbers of a list are left out.

    Examples
    --------
    >>> listed(pd.Series(["City, education; Firm", "Firm"]), frozenset()).tolist()
    [('City, education', 'Firm'), ('Firm',)]
    >>> listed(pd.Series(["City, Firm", "Firm, College", "City, education"]), {"City", "College"}).tolist()
    [('City', 'Firm'), ('Firm', 'College'), ('City, education',)]
    >>> listed(pd.Series(["- City\\n- Firm", "City and Firm", "Firm and Son"]), {"City", "Firm"}).tolist()
    [('City', 'Firm'), ('City', 'Firm'), ('Firm and Son',)]
    """
    bare = {cell: _without_bullets(cell, known) for cell in dict.fromkeys(texts)}
    cut = _cut(list(dict.fromkeys(bare.values())), known)
    whole = {name for names in cut.values() for name in names if not holds_several(name)}
    sure = known | whole
    return texts.map({cell: _conjoined(cut[plain], sure) for cell, plain in bare.items()})


def _cut(cells: Sequence[str], known: Set[str]) -> dict[str, tuple[str, ...]]:
    """The pieces of every cell, cut at signs."""
    hard = any(_HARD.search(cell.strip().rstrip(";")) for cell in cells)
    parts = {cell: _but_nobody([normal_name(part) for part in _HARD.split(cell)], known) for cell in cells}
    whole = {part for own in parts.values() for part in own if part and "," not in part}
    sure = known | whole
    if hard:
        named = {cell: normal_name(cell) for cell in cells}
        cut = {
            cell: (named[cell],) if named[cell] in known else _each(own, sure) for cell, own in parts.items()
        }
    else:
        pieces = {cell: _but_nobody(names_in_cell(cell, sure), known) for cell in cells}
        times = Counter(piece for own in pieces.values() for piece in set(own))
        sure = sure | {piece for piece, n in times.items() if n > 1}
        among = [piece for own in pieces.values() if len(own) > 1 for piece in own]
        commas = bool(among) and sum(piece in sure for piece in among) >= _MOSTLY * len(among)
        capitals = any(piece[:1].isupper() for piece in sure)
        cut = {
            cell: tuple(_together(own, sure) if capitals else own) if commas else _single(cell)
            for cell, own in pieces.items()
        }
    return cut


def _but_nobody(pieces: list[str], known: Set[str]) -> list[str]:
    """The pieces of a list without those that say "nobody else"."""
    if len(pieces) < 2:
        return pieces
    return [piece for piece in pieces if piece in known or not is_nobody_text(piece)]


def _without_bullets(cell: str, known: Set[str]) -> str:
    """A list's cell without the signs or numbers before its names; a known name keeps them."""
    if normal_name(cell) in known:
        return cell
    bare = _BULLET.sub(r"\1", cell)
    plain = _NUMBERED.sub(r"\1", bare)
    alone = normal_name(plain) in known
    return plain if alone or len(_NUMBERED.findall(bare)) > 1 else bare


def holds_several(text: str) -> bool:
    """Whether a cell has a sign or a word that may stand between names.

    Examples
    --------
    >>> holds_several("Kela ja Pohde"), holds_several("Kela, Pohde"), holds_several("Kela")
    (True, True, False)
    """
    return bool(_SOFT.search(text) or _AND.search(text))


def _conjoined(names: Sequence[str], known: Set[str]) -> tuple[str, ...]:
    """The names, those with an "and" between known names cut there."""
    whole: list[str] = []
    for name in names:
        pieces = [name] if name in known else _AND.split(name)
        parts = [part for piece in pieces for part in names_in_cell(piece, known)]
        whole += parts if all(part in known for part in parts) else [name]
    return tuple(dict.fromkeys(whole))


def known_parts(text: str, known: Set[str]) -> tuple[str, ...]:
    """The names in a cell that should hold one: several only if each of them is known.

    Examples
    --------
    >>> known_parts("Kela, Pohde sekä ELY", {"Kela", "Pohde", "ELY"}), known_parts("Kela ja muut", {"Kela"})
    (('Kela', 'Pohde', 'ELY'), ('Kela ja muut',))
    """
    name = normal_name(text)
    if not name:
        return ()
    if name not in known and holds_several(text):
        bare = _without_bullets(text, known)
        pieces = names_in_cell(bare.replace("/", ";") if "," not in bare else bare, known)
        names = _conjoined(pieces, known)
        if all(part in known for part in names):
            return names
    return (name,)


def _each(parts: Iterable[str], sure: Set[str]) -> tuple[str, ...]:
    names: list[str] = []
    for part in parts:
        pieces = names_in_cell(part, sure)
        names += pieces if all(piece in sure for piece in pieces) else [part]
    return tuple(dict.fromkeys(name for name in names if name))


def _together(pieces: Sequence[str], sure: Set[str]) -> list[str]:
    """Pieces with what belongs to the name before: small letters that nobody else writes."""
    names: list[str] = []
    for piece in pieces:
        if names and piece not in sure and piece[:1].islower():
            names[-1] = f"{names[-1]}, {piece}"
        else:
            names.append(piece)
    return names


def _single(cell: str) -> tuple[str, ...]:
    name = normal_name(cell)
    return (name,) if name else ()
