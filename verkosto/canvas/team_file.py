"""The team's canvases as a file to keep: JSON that is read whole or not at all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Final, cast

from verkosto.canvas.coding_check import check_coding, check_event
from verkosto.canvas.continuum import LONGEST, PHASES, QUESTIONS
from verkosto.canvas.purpose import KINDS, levels
from verkosto.canvas.record import plain, record
from verkosto.canvas.team_work import TeamWork
from verkosto.canvas.ways import CRITERIA, STATUSES
from verkosto.canvas.ways import QUESTIONS as AGREED_ON
from verkosto.errors import UnreadableTeamFile

SCHEMA: Final = "verkosto.team/1"
MOST_BYTES: Final = 5_000_000
"""As much as 3,000 answers coded by several people take (1 MB a coder at most), and every canvas filled."""
_MOST_COUNTED: Final = 100_000
"""Answers to a question of a poll; a larger number is a slip."""
_IN_ONE_LINE: Final = frozenset({"reflection"})
_CRITERIA: Final = frozenset(criterion for each in CRITERIA.values() for criterion in each)
_SCHEMAS: Final = re.compile(r"verkosto\.team/(\d{1,6})")
_MADE_WITH: Final = 1


def team_file(work: TeamWork) -> bytes:
    """The canvases as a file: UTF-8; what is blank is left out.

    Indented, so that it can be read, but for the coding of thousands of answers, which stands in one line.

    Examples
    --------
    >>> print(team_file(TeamWork()).decode())
    {
      "schema": "verkosto.team/1"
    }
    <BLANKLINE>
    """
    told = {"schema": SCHEMA, **cast("dict[str, object]", plain(work))}
    lines = ",\n".join(f'  "{name}": {_section(name, value)}' for name, value in told.items())
    return f"{{\n{lines}\n}}\n".encode("utf-8", "replace")


def _section(name: str, value: object) -> str:
    if name in _IN_ONE_LINE:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")


def read_team_file(content: bytes, name: str) -> TeamWork:
    """The canvases that a file holds.

    Parameters
    ----------
    content : bytes
    name : str
        What the file is called, for the sentence of an error.

    Raises
    ------
    UnreadableTeamFile
        When anything in it is not as we write it: what could not be kept is never dropped unsaid.
    """
    try:
        return _read(content)
    except UnreadableTeamFile as problem:
        raise UnreadableTeamFile(problem.key, file=name, **problem.values) from None


def _read(content: bytes) -> TeamWork:
    if len(content) > MOST_BYTES:
        raise UnreadableTeamFile("large-team-file", megabytes=MOST_BYTES // 1_000_000)
    told = _json(content)
    schema = told.pop("schema", None)
    if schema != SCHEMA:
        newer = isinstance(schema, str) and _SCHEMAS.fullmatch(schema)
        later = newer and int(newer[1]) > _MADE_WITH
        raise UnreadableTeamFile("newer-team-file" if later else "other-team-file")
    work = record(TeamWork, told, longest=LONGEST)
    _check(work)
    return work


def _json(content: bytes) -> dict[str, object]:
    try:
        told = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise UnreadableTeamFile("broken-team-file") from None
    if not isinstance(told, dict):
        raise UnreadableTeamFile("other-team-file")
    return told


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object in which every name stands once; of two, Python would drop the first unsaid."""
    told = dict(pairs)
    if len(told) < len(pairs):
        raise ValueError
    return told


def _no_number(_constant: str) -> float:
    raise ValueError


def _check(work: TeamWork) -> None:
    """What the types do not tell: keys, dates, shares and counts that we know."""
    purpose, continuum, ways = work.purpose, work.continuum, work.ways
    _one_of(purpose.level, ("", *levels()), "purpose / level")
    _one_of(purpose.kind, ("", *KINDS), "purpose / kind")
    if purpose.density is not None and not 0 <= purpose.density <= 1:
        raise UnreadableTeamFile("unfit-team-entry", entry="purpose / density")
    for phase, question in continuum.cells:
        _one_of(f"{phase}-{question}", [f"{p}-{q}" for p in PHASES for q in QUESTIONS], "continuum / cells")
    for key, way in ways.ways.items():
        at = f"ways / ways / {key}"
        _one_of(key, AGREED_ON, "ways / ways")
        _one_of(way.status, ("", *STATUSES), f"{at} / status")
        _date(way.review, f"{at} / review")
        for count in (way.poll.yes, way.poll.partly, way.poll.no, way.poll.unknown):
            if count > _MOST_COUNTED:
                raise UnreadableTeamFile("unfit-team-entry", entry=f"{at} / poll")
    for partnership in ways.partnerships:
        for criterion in partnership.met:
            _one_of(criterion, _CRITERIA, "ways / partnerships")
    for section, told in (("purpose", purpose.date), ("continuum", continuum.date), ("ways", ways.date)):
        _date(told, f"{section} / date")
    check_coding(work.reflection, "reflection")
    check_event(work.event, "event")


def _one_of(value: str, known: Iterable[str], at: str) -> None:
    if value not in known:
        raise UnreadableTeamFile("unknown-team-choice", entry=at, value=value)


def _date(told: str, at: str) -> None:
    """A day as ISO 8601 writes it, or nothing."""
    try:
        proper = not told or date.fromisoformat(told).isoformat() == told
    except ValueError:
        proper = False
    if not proper:
        raise UnreadableTeamFile("unfit-team-entry", entry=at)
