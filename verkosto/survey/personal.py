"""Columns that tell of the person behind an answer: dropped before anything else sees them.

A form service adds an IP address, an e-mail, a place and a device to every answer. None of it is needed for
a network, so it goes no further than this module: not into the survey, the receipt's samples or an export.
The receipt names what was dropped.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Issue, Severity
from verkosto.survey.files.grid import Columns, Sheet, Table, normal_name
from verkosto.survey.headings import match, plain_heading, roles_of
from verkosto.survey.source import ReadingOptions, told_of_column

_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.\d]{2,}")
_IPV4 = r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d{1,5})?"
_IPV6 = r"(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?=[^:]*:[^:]*:)(?=.*::)[0-9a-fA-F:]{2,39}"
_PLACE = r"-?\d{1,2}\.\d{3,}\s*[,; ]\s*-?\d{1,3}\.\d{3,}"
_AGENT = r"(?:Mozilla|Opera)/\d.*"
_TELLING = re.compile(f"{_IPV4}|{_IPV6}|{_PLACE}|{_AGENT}", re.DOTALL)
_NUMBER = re.compile(r"[\W\d_]+$")
_QUESTION = re.compile(r"^q ?\d+ ")
_NAMING_WORD = re.compile(r"\b(?:organis|organiz|nimi|nimesi|namn|name|edusta|työnant|arbetsgiv|företräd)")
_YOURS = re.compile(
    r"\b(?:your|you|din|er|ditt|organisaatiosi|organisaationne|työnantajasi|edustat|edustatte)\b"
)
_NAMING_ROLES = ("ego", "alter", "id", "label", "organisation")
_MOST = 0.8
_SERVICE = 2
"""So many fields of a form service make a table an export of one."""
_LONGEST_NAME = 80
_LOOKED_AT = 200


@dataclass(frozen=True, eq=False)
class Kept:
    """A table without its personal columns: its roles in step with it, and the headings that were dropped."""

    table: Table
    roles: tuple[str, ...]
    dropped: tuple[str, ...] = ()


def without_personal(
    table: Table, roles: Sequence[str], options: ReadingOptions, shared: frozenset[str] = frozenset()
) -> Kept:
    """The table without the columns that tell of a person, and with a form service's own columns ignored.

    Parameters
    ----------
    table : Table
    roles : sequence of str
        One per heading, as the headings and the user tell.
    options : ReadingOptions
        A column that the user told to be something else is kept; one told to be ``"personal"`` is dropped.
    shared : frozenset of str
        E-mails that stand on several sheets (:func:`shared_emails`): they name actors.

    Examples
    --------
    >>> body = pd.DataFrame([["a", "192.0.2.1", "b"]], index=[2], dtype=object)
    >>> table = Table("t", "t.csv", ("Vastaaja", "IP-osoite", "Kontakti"), body, 1, 0)
    >>> kept = without_personal(table, ["ego", "", "alter"], ReadingOptions())
    >>> kept.table.header, kept.roles, kept.dropped
    (('Vastaaja', 'Kontakti'), ('ego', 'alter'), ('IP-osoite',))
    """
    heard = {h: told_of_column(options.columns, table.name, h) for h in table.header}
    told = {heading: role for heading, role in heard.items() if role is not None}
    fields = form_fields(table.header, table)
    new = ["ignored" if i in fields and table.header[i] not in told else role for i, role in enumerate(roles)]
    dropped = personal_columns(table.header, table, new, told, shared)
    if len(fields) >= _SERVICE and "ego" not in new:
        naming = [i for i, h in enumerate(table.header) if i not in dropped and _is_email(table, i, h)]
        if len(naming) == 1 and table.header[naming[0]] not in told and not _namers(table, new, naming):
            new[naming[0]] = "ego"
    if not dropped:
        return Kept(table, tuple(new))
    kept = [i for i in range(len(table.header)) if i not in dropped]
    body = table.body[kept].set_axis(range(len(kept)), axis=1)
    header = tuple(table.header[i] for i in kept)
    less = Table(table.name, table.file, header, body, table.header_row, table.rows_above, table.hidden)
    return Kept(less, tuple(new[i] for i in kept), tuple(table.header[i] or f"({i + 1})" for i in dropped))


def personal_issues(table: Table, dropped: Iterable[str]) -> list[Issue]:
    """What the receipt says of the columns that were dropped: their headings, never a value of theirs."""
    return [
        Issue("personal-column", Severity.NOTE, table.name, table.header_row or None, heading, heading)
        for heading in dropped
    ]


def personal_columns(
    header: Sequence[str],
    table: Table,
    roles: Sequence[str] = (),
    told: Mapping[str, str] | None = None,
    shared: frozenset[str] = frozenset(),
) -> tuple[int, ...]:
    """The positions of the columns that tell of a person: by their headings, and by what stands in them.

    The column that alone names the respondents is none of them, nor is one whose e-mails stand elsewhere too
    (then they name actors), nor one that the user told to be something else (``told``: heading → role).
    """
    told = told or {}
    roles = roles or roles_of(header, told)
    kinds = {i: _kind(heading, table, i) for i, heading in enumerate(header) if heading not in told}
    kinds |= {i: "told" for i, heading in enumerate(header) if told.get(heading) == "personal"}
    actors = {i for i in kinds if roles[i] in ("ego", "alter", "id")}
    always = {i for i, kind in kinds.items() if kind in ("other", "told")}
    always -= {i for i in always if kinds[i] != "told" and (i in actors or _names_a_row(table, roles, i))}
    naming = {i for i, kind in kinds.items() if kind in ("email", "name", "identifier")} - actors
    naming = {i for i in naming if not _joins(table, i, shared)}
    naming -= _contacts(header, table, naming)
    naming |= _signed_in(header, table, roles, kinds)
    naming |= _own_names(header, table, roles, kinds)
    if naming and not _namers(table, roles, always | naming):
        naming -= _respondents(table, naming, kinds)
    return tuple(sorted(always | naming))


def form_fields(header: Sequence[str], table: Table) -> frozenset[int]:
    """The positions of what a form service adds to every answer: times, states, numbers of the answers.

    Examples
    --------
    >>> body = pd.DataFrame([["1", "x", "a"], ["2", "y", "b"]], dtype=object)
    >>> table = Table("t", "t.csv", ("Start time", "Status", "Organisaatio"), body, 1, 0)
    >>> sorted(form_fields(table.header, table))
    [0]
    """
    sure = {i for i, heading in enumerate(header) if _is(heading, "form_fields", "times", "states")}
    for i, heading in enumerate(header):
        if _is(heading, "form_fields", "numbers") and not _filled(table, i).duplicated().any():
            sure.add(i)
    if len(sure) >= _SERVICE:
        sure |= {i for i, heading in enumerate(header) if _is(heading, "form_fields", "beside")}
    sure |= {i for i, heading in enumerate(header) if _is(heading, "form_fields", "beside_the_matter")}
    return frozenset(sure | {i for i, heading in enumerate(header) if _tells_complete(heading, table, i)})


def _tells_complete(heading: str, table: Table, position: int) -> bool:
    """Whether a column is a form's own mark of having been filled in, as REDCap adds it."""
    said = content_table("headings")["form_fields"]["complete"]
    if not any(f" {plain_heading(heading)}".endswith(f" {word}") for word in said["ends"]):
        return False
    texts = _filled(table, position)
    return not texts.empty and bool(texts.str.casefold().isin(said["values"]).all())


def shared_emails(sheets: Iterable[Sheet]) -> frozenset[str]:
    """E-mails that stand on two sheets or more: they tie the sheets together, so they name actors."""
    found: Counter[str] = Counter()
    for sheet in sheets:
        parts = sheet.cells.columns if isinstance(sheet.cells, Columns) else sheet.cells
        cells = set[str]().union(*parts)
        found.update({mail for cell in cells if "@" in cell for mail in _emails(cell)})
    return frozenset(mail for mail, sheets_with in found.items() if sheets_with > 1)


@cache
def _aliases(section: str, kind: str) -> tuple[frozenset[str], tuple[str, ...]]:
    entry = content_table("headings")[section][kind]
    return frozenset(entry["exact"]), tuple(entry.get("words", ()))


def _is(heading: str, section: str, *kinds: str) -> bool:
    plain = _QUESTION.sub("", plain_heading(heading))
    for kind in kinds:
        exact, words = _aliases(section, kind)
        if plain in exact or any(f" {alias} " in f" {plain} " for alias in words):
            return True
    return False


def _kind(heading: str, table: Table, position: int) -> str:
    """What a column tells of a person: ``""`` nothing, else a kind of the aliases."""
    for kind in ("email", "name", "identifier", "other"):
        if _is(heading, "personal", kind):
            return kind
    texts = _sample(table, position)
    if not set(".:@").intersection("".join(texts)):
        return ""
    if sum(bool(_TELLING.fullmatch(text)) for text in texts) >= _MOST * len(texts):
        return "other"
    return "email" if _mostly_emails(texts) and not match(_NUMBER.sub("", heading), "alter") else ""


def _sample(table: Table, position: int) -> list[str]:
    """The first filled cells of a column."""
    texts = table.column(position).to_numpy()
    first = [text.strip() for text in texts[:_LOOKED_AT] if text.strip()]
    return first or [text.strip() for text in texts if text.strip()][:_LOOKED_AT]


def _filled(table: Table, position: int) -> pd.Series:
    """The cells of a column that say something; "anonymous" does not."""
    texts = table.names(position)
    return texts[(texts != "") & ~texts.str.casefold().isin(_aliases("personal", "nobody")[0])]


def _emails(cell: str) -> list[str]:
    return [normal_name(mail).casefold() for mail in _EMAIL.findall(cell)]


def _mostly_emails(texts: Sequence[str]) -> bool:
    return bool(texts) and sum(bool(_EMAIL.fullmatch(text)) for text in texts) >= _MOST * len(texts)


def _is_email(table: Table, position: int, heading: str) -> bool:
    contact = match(_NUMBER.sub("", heading), "alter")
    return not contact and _mostly_emails(_filled(table, position).tolist())


def _names_a_row(table: Table, roles: Sequence[str], position: int) -> bool:
    """Whether a heading is an actor of the table: in a matrix, somebody may be called Mobil.

    A column of addresses or of devices is none, whatever other cells say (a status may be "IP Address").
    """
    heading = table.header[position]
    texts = _sample(table, position)
    if not heading or (texts and sum(bool(_TELLING.fullmatch(text)) for text in texts) >= _MOST * len(texts)):
        return False
    naming = {i for i, role in enumerate(roles) if role in _NAMING_ROLES} | {0}
    return any((table.names(i) == heading).any() for i in naming - {position} if roles[i] != "ignored")


def _joins(table: Table, position: int, shared: frozenset[str]) -> bool:
    """Whether the e-mails of a column stand elsewhere too: on another sheet, or on another row here."""
    own = {mail: row for row, text in _filled(table, position).items() for mail in _emails(text)}
    if not own:
        return False
    if shared.intersection(own):
        return True
    for other in range(len(table.header)):
        texts = table.column(other)
        for row, text in texts[texts.str.contains("@", regex=False)].items():
            if other != position and any(own.get(mail, row) != row for mail in _emails(text)):
                return True
    return False


def _contacts(header: Sequence[str], table: Table, naming: set[int]) -> set[int]:
    """Columns of e-mails that no heading calls the respondent's and that look like those of its contacts."""
    unnamed = {i for i in naming if not _is(header[i], "personal", "email", "name", "identifier")}
    return {i for i in unnamed if len(unnamed) > 1 or table.names(i)[table.names(i) != ""].duplicated().any()}


def _signed_in(
    header: Sequence[str], table: Table, roles: Sequence[str], kinds: Mapping[int, str]
) -> set[int]:
    """Columns such as "Name" in a form service's export, where another column names who answers."""
    names = {i for i in kinds if _is(header[i], "personal", "signed_in")}
    if not names or len(form_fields(header, table)) < _SERVICE:
        return set()
    named = any(role in ("ego", "organisation") and i not in names for i, role in enumerate(roles))
    return names if named or all(_filled(table, i).empty for i in names) else set()


def _own_names(
    header: Sequence[str], table: Table, roles: Sequence[str], kinds: Mapping[int, str]
) -> set[int]:
    """Columns such as "First name" in a form, where another column names who answers.

    A list of people has such columns too, and persons may be the actors: they are kept where nobody is the
    respondent, or where a name stands in a heading or in another column as well.
    """
    own = {i for i in kinds if _is(header[i], "personal", "own_name")}
    others = [i for i, role in enumerate(roles) if role in _NAMING_ROLES and i not in own]
    asked = any(roles[i] == "ego" or _is_asked_of_you(header[i]) for i in others)
    if not own or not asked or any(role == "alter" for role in roles):
        return set()
    names = {_words(text) for i in own for text in _sample(table, i)}
    rest = [i for i in range(len(header)) if i not in own]
    elsewhere = [*header, *(str(text) for i in rest for text in table.column(i).head(_LOOKED_AT).unique())]
    said = "|".join(f" {_words(text)} " for text in elsewhere)
    return set() if any(f" {name} " in said for name in names) else own


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _is_asked_of_you(heading: str) -> bool:
    """Whether a heading asks the respondent for its organisation."""
    return bool(_YOURS.search(plain_heading(heading)))


def _namers(table: Table, roles: Sequence[str], but: Iterable[int]) -> list[int]:
    """The columns, other than those given, that name who answers."""
    skipped = set(but)
    return [
        i for i in range(len(table.header)) if i not in skipped and _names_respondents(table, i, roles[i])
    ]


def _names_respondents(table: Table, position: int, role: str) -> bool:
    texts, heading = _filled(table, position), table.header[position]
    if len(texts) * 2 < len(table.body) or role in ("ignored", "alter", "wave", "relation"):
        return False
    numbers = texts.str.fullmatch(r"[\d.,\s]+").mean() > 0.5
    if role in ("ego", "label", "organisation") or (role == "id" and not numbers):
        return True
    distinct = texts.nunique() >= _MOST * len(texts) and texts.str.len().max() <= _LONGEST_NAME
    return bool(distinct and not numbers and _NAMING_WORD.search(plain_heading(heading)))


def _respondents(table: Table, naming: set[int], kinds: Mapping[int, str]) -> set[int]:
    """Of the columns that name a person, those that are needed because nothing else names who answers."""
    full = [i for i in sorted(naming) if len(_filled(table, i)) * 2 >= max(len(table.body), 1)]
    names = {i for i in full if kinds.get(i) not in ("email", "identifier")}
    for kind in ("email", "identifier"):
        if names:
            break
        names = set(sorted((i for i in full if kinds[i] == kind), key=lambda i: -len(_filled(table, i)))[:1])
    return names
