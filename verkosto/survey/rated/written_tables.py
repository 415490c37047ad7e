"""Tables that hold nothing but written answers: which of their columns are these."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from verkosto.content import table as content_table
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import plain_heading

CODING: Final = "coding"
"""The role of a column that says how somebody sorted the answers."""
_NAMING = ("ego", "alter", "label", "organisation")
_NO_ANSWERS = ("personal", "ignored", "wave", "quotable", "id", "respondent", "attribute", "background")
_WORDS = 4.0  # in the middle: less is said by a name or a group (ours)
_HALF = 0.5
_LEAST = 1 / 3
_MOST_CODES = 60
_NUMBER = re.compile(r"[\s_.-]*\d{1,2}$")


def written_roles(table: Table, roles: Sequence[str]) -> tuple[str, ...] | None:
    """The roles of a table of written answers, ``text`` for these; ``None`` where it seems to be none.

    A heading says that a column holds answers ("text", "vastaus", "kommentti") and they are writing; or the
    sheet or the file is called feedback. A table with a name for every row is a list of actors, and what
    is noted beside them no answer, unless it is called feedback.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = [["1", "I would ask the doctor again"], ["2", "She should find a time in two weeks"]]
    >>> body = pd.DataFrame(rows, dtype=object)
    >>> written_roles(Table("t", "t.csv", ("id", "text"), body, 1, 0), ("id", ""))
    ('id', 'text')
    >>> written_roles(Table("t", "t.csv", ("name", "text"), body, 1, 0), ("label", "")) is None
    True
    """
    called = _called_feedback(table)
    if "alter" in roles or (not called and _lists_names(table, roles)):
        return None
    written = [
        i
        for i, heading in enumerate(table.header)
        if heading
        and roles[i] not in (*_NO_ANSWERS, *_NAMING)
        and (called or _headed(heading))
        and _is_writing(table, i)
    ]
    if not written:
        return None
    codings = [i for i in range(len(table.header)) if i not in written and _is_coding(table, roles, i)]
    new = [CODING if i in codings else "text" if i in written else role for i, role in enumerate(roles)]
    new = ["" if role in ("member", "answered") else role for role in new] if called else new
    others = sum(role not in ("text", CODING, *_NO_ANSWERS, *_NAMING) for role in new)
    return tuple(new) if called or len(written) > _LEAST * (others + len(written)) else None


def with_codings(table: Table, roles: Sequence[str]) -> tuple[str, ...]:
    """The roles, with ``coding`` for columns of codes beside written answers: they hold no contacts' names.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = [[str(n), "calm", f"I would ask {n} doctors again"] for n in range(4)]
    >>> table = Table("t", "t.csv", ("id", "label", "text"), pd.DataFrame(rows, dtype=object), 1, 0)
    >>> with_codings(table, ("id", "label", ""))
    ('id', 'coding', '')
    """
    if not any(_is_coding(table, roles, i) for i in range(len(roles))) or {"ego", "alter"} & set(roles):
        return tuple(roles)
    new = written_roles(table, roles) or roles
    return tuple(CODING if said == CODING else role for said, role in zip(new, roles, strict=True))


def _called_feedback(table: Table) -> bool:
    """Whether a sheet, or a file, is named after feedback ("Palaute", "Reflektio 2026")."""
    said = content_table("ratings")["written"]
    listing = content_table("headings")["actor_list"]["names"]
    own = plain_heading(table.name)
    names = [own] if own in listing else [own, plain_heading(table.file.rsplit(".", 1)[0])]
    return any(
        any(f" {word} " in f" {name} " for word in said["tables"])
        or any(word.startswith(tuple(said["begins"])) for word in name.split())
        for name in names
    )


def _headed(heading: str) -> bool:
    plain = plain_heading(heading)
    return bool({plain, _NUMBER.sub("", plain)} & set(content_table("ratings")["written"]["headings"]))


def _is_writing(table: Table, position: int) -> bool:
    """Whether cells are sentences, mostly different ones."""
    said = [text for text in table.column(position) if text.strip()]
    if not said:
        return False
    words = float(np.median([len(text.split()) for text in said]))
    return words >= _WORDS and len(set(said)) >= _HALF * len(said)


def _lists_names(table: Table, roles: Sequence[str]) -> bool:
    """Whether a column names somebody or something else on every row, or says who is a member or answered."""
    for position, role in enumerate(roles):
        names = table.names(position)
        filled = names[names != ""]
        if role in ("member", "answered") and not _is_writing(table, position):
            return True
        if role in _NAMING and len(filled) and filled.nunique() >= _HALF * len(filled):
            return True
    return False


def _is_coding(table: Table, roles: Sequence[str], position: int) -> bool:
    """Whether a column holds a few codes that somebody gave to the answers."""
    said = content_table("ratings")["written"]
    plain = plain_heading(table.header[position])
    words = [re.sub(r"\d+$", "", word) for word in plain.split()]
    headed = plain in said["codings"] or bool(set(words) & set(said["coders"]))
    if not headed or roles[position] in ("personal", "ignored", "wave", "quotable"):
        return False
    names = table.names(position)
    filled = names[names != ""]
    return 0 < filled.nunique() <= min(_MOST_CODES, _HALF * len(filled))
