"""The actors that stand in a workbook from the start: from a survey, a list of names, or a pasted text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from verkosto import bounded
from verkosto.errors import NoNetwork, UnreadableFile
from verkosto.model import Survey
from verkosto.survey import SourceFile, read_survey
from verkosto.survey.files.grid import Sheet, Table, normal_name, table_at
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.headings import match, plain_heading, roles_of
from verkosto.survey.shapes.header_rows import header_row
from verkosto.text import LANGUAGES, texts

KNOWN: Final = (
    "organisation", "sector", "kind", "side", "group", "role", "tier", "profession", "stage",
)  # fmt: skip
"""What the sheet of actors asks of everybody, besides the name, membership and answering."""
_NAMES: Final = ("label", "organisation", "id", "ego", "alter")
_LEFT_OUT: Final = ("answered", "member", "personal", "trust", "ignored")


@dataclass(frozen=True)
class ListedActor:
    """A name on the list, whether it is a member, and what else is known of it.

    ``known`` maps a key of :data:`KNOWN`, or a heading of the user's own, to a text.
    """

    name: str
    member: bool | None = None
    known: Mapping[str, str] = field(default_factory=dict)


def roster_of_survey(survey: Survey) -> tuple[ListedActor, ...]:
    """Every actor of a survey with its attributes, members first.

    An actor is listed by its label, where that belongs to nobody else; by its id else.
    """
    labels = survey.actors["label"].astype(str)
    shared = labels.map(normal_name).duplicated(keep=False)
    names = [str(i) if again else label for i, label, again in zip(labels.index, labels, shared, strict=True)]
    columns = [column for column in survey.actors.columns if column not in ("label", "member")]
    rows = survey.actors[columns].to_dict("records")
    members = survey.actors["member"].astype(bool)
    return _once(
        ListedActor(str(name), bool(member), _known({str(key): value for key, value in row.items()}))
        for name, member, row in zip(names, members, rows, strict=True)
    )


def roster_of_files(files: Sequence[SourceFile]) -> tuple[ListedActor, ...]:
    """The actors that files name: those of a survey, else a column of names.

    A table without ties gives its column headed as a name (or an organisation, or an id), else its first
    one. A table with a single column may do without a heading.

    Raises
    ------
    UnreadableFile
        When a file cannot be opened, or holds no names.

    Examples
    --------
    >>> [actor.name for actor in roster_of_files([SourceFile("n.csv", b"Nimi\\nKela\\nKunta\\nKela\\n")])]
    ['Kela', 'Kunta']
    """
    if (known := _surveyed(files)) is not None:
        return known
    sheets = [sheet for file in files for sheet in sheets_in(file)[1] if not sheet.hidden]
    lists = [_list_in(sheet) for sheet in sheets]
    found = next((actors for told, actors in lists if told and actors), ()) or next(
        (actors for _, actors in lists if actors), ()
    )
    if not found:
        raise UnreadableFile("no-names", file=", ".join(file.name for file in files))
    return found


def roster_of_uploads(files: Sequence[SourceFile]) -> tuple[ListedActor, ...]:
    """:func:`roster_of_files` in a process of its own, for files that somebody sent to a server.

    Raises
    ------
    UnreadableFile
        As :func:`roster_of_files`; also when a file breaks the reader, or takes too long or too much.
    """
    names = [file.name for file in files]
    content = bounded.call(roster_in_bytes, names, *(file.content for file in files), about=", ".join(names))
    return tuple(ListedActor(*entry) for entry in json.loads(content))


def roster_in_bytes(names: Sequence[str], *contents: bytes) -> bytes:
    """What the child does: files → the list, as JSON."""
    files = [SourceFile(name, content) for name, content in zip(names, contents, strict=True)]
    told = [(actor.name, actor.member, dict(actor.known)) for actor in roster_of_files(files)]
    return json.dumps(told).encode()


def names_in_text(text: str) -> tuple[ListedActor, ...]:
    """One name a line; blank lines and repetitions are left out.

    Examples
    --------
    >>> [actor.name for actor in names_in_text("Kela\\n\\n Kunta \\nKela")]
    ['Kela', 'Kunta']
    """
    return _once(ListedActor(line.strip()) for line in text.splitlines())


def _surveyed(files: Sequence[SourceFile]) -> tuple[ListedActor, ...] | None:
    """The actors of a survey; ``None``: the files tell of no ties."""
    try:
        return roster_of_survey(read_survey(files))
    except NoNetwork:
        return None


def _list_in(sheet: Sheet) -> tuple[bool, tuple[ListedActor, ...]]:
    """The names of a sheet, and whether a heading says that they are names."""
    width = max((sum(bool(cell.strip()) for cell in row) for row in sheet.cells), default=0)
    if width <= 1:
        return _single_column(sheet)
    row = header_row(sheet)
    return _column_of_names(table_at(sheet, row)) if row else (False, ())


def _single_column(sheet: Sheet) -> tuple[bool, tuple[ListedActor, ...]]:
    cells = [cell for row in sheet.cells for cell in row if cell.strip()]
    headed = bool(cells) and any(match(cells[0], role) for role in _NAMES)
    return headed, _once(ListedActor(cell.strip()) for cell in cells[headed:])


def _column_of_names(table: Table) -> tuple[bool, tuple[ListedActor, ...]]:
    roles = roles_of(table.header, {})
    place = next((roles.index(role) for role in _NAMES if role in roles), 0)
    others = [
        (position, heading)
        for position, heading in enumerate(table.header)
        if position != place and heading and roles[position] not in (*_LEFT_OUT, "label", "id")
    ]
    actors = []
    for number, name in table.column(place).items():
        known = {heading: table.body.at[number, position] for position, heading in others}
        actors.append(ListedActor(str(name).strip(), None, _known(known)))
    return roles[place] in _NAMES, _once(actors)


def _once(actors: Iterable[ListedActor]) -> tuple[ListedActor, ...]:
    """Every name once, as it stands first; names that are only written differently are one."""
    first: dict[str, ListedActor] = {}
    for actor in actors:
        key = normal_name(actor.name).casefold()
        if key:
            first.setdefault(key, actor)
    return tuple(first.values())


def _known(values: Mapping[str, object]) -> dict[str, str]:
    """Headings exchanged for the keys that we know; blanks left out."""
    known: dict[str, str] = {}
    for heading, value in values.items():
        if isinstance(value, str) and value.strip():
            known.setdefault(known_key(heading), value)
    return known


def known_key(heading: str) -> str:
    """The key of :data:`KNOWN` that a heading stands for, in any of the languages; else the heading itself.

    Examples
    --------
    >>> known_key("Sektor"), known_key("Toimiala")
    ('sector', 'Toimiala')
    """
    if match(heading, "organisation"):
        return "organisation"
    return _keys_by_heading().get(plain_heading(heading), heading)


@cache
def _keys_by_heading() -> dict[str, str]:
    return {
        plain_heading(texts(language)(f"template-actors-{key}")): key
        for language in LANGUAGES
        for key in KNOWN
    }
