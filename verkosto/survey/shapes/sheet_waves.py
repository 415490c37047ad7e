"""Waves that are sheets or files of their own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from verkosto.content import table as content_table
from verkosto.survey.shapes.recognised import Recognised
from verkosto.survey.source import ReadingOptions, told_of_table

_WORD = re.compile(r"\d+|[^\W\d_]+")
_YEAR = re.compile(r"(19|20)\d\d")


def with_sheet_waves(found: Sequence[Recognised], options: ReadingOptions) -> list[Recognised]:
    """The tables with the wave that the name of their sheet or file tells, where there are several such.

    Sheets of one shape whose names differ only in a year, a season or a numbered round are waves of one
    survey; so are equal sheets of files that differ so. What is left of the sheets' names names the relation.
    """
    waves: dict[int, tuple[str, str]] = {}
    groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for number, item in enumerate(found):
        if item.role in ("ties", "matrix", "ratings", "reflection") and "wave" not in item.columns:
            waveless = wave_in(sheet_name(item))[1]
            groups[item.role, item.shape, waveless].append(number)
    for members in groups.values():
        waves |= _waves_of_group(found, members)
    for number, item in enumerate(found):
        told = told_of_table(options.waves, item.table.name)
        if told is not None:
            waves[number] = (told, waves.get(number, ("", ""))[1])
    of_files = _waves_of_files(found, waves)
    for number, item in enumerate(found):
        if item.role == "actors":
            wave = wave_in(sheet_name(item))[0] or of_files.get(item.table.file, "")
            waves.setdefault(number, (wave, ""))
    return [
        replace(item, wave=waves[number][0], relation=waves[number][1]) if number in waves else item
        for number, item in enumerate(found)
    ]


def _waves_of_group(found: Sequence[Recognised], members: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Wave and relation of tables of one shape: told apart by their sheets' names, else by their files'."""
    names = [wave_in(sheet_name(found[number])) for number in members]
    if _all_different(wave for wave, _ in names):
        return dict(zip(members, names, strict=True))
    files = [wave_in(file_stem(found[number])) for number in members]
    if _all_different(wave for wave, _ in files) and len({rest for _, rest in files}) == 1:
        return {number: (wave, "") for number, (wave, _) in zip(members, files, strict=True)}
    return {}


def _waves_of_files(found: Sequence[Recognised], waves: Mapping[int, tuple[str, str]]) -> dict[str, str]:
    """The wave of every file whose tables all belong to one."""
    told: dict[str, set[str]] = defaultdict(set)
    for number, (wave, _) in waves.items():
        told[found[number].table.file].add(wave)
    return {file: next(iter(names)) for file, names in told.items() if len(names) == 1}


def _all_different(waves: Iterable[str]) -> bool:
    met = list(waves)
    return len(met) > 1 and all(met) and len(set(met)) == len(met)


def sheet_name(item: Recognised) -> str:
    """The name of the sheet itself, where the table's name also tells the file."""
    stem = file_stem(item)
    return item.table.name.removeprefix(f"{stem}{JOINT}")


JOINT = " · "
"""Between file and sheet in the name of a table, where two files have sheets of the same name."""


def file_stem(item: Recognised) -> str:
    """The file's name without its ending."""
    return item.table.file.rsplit(".", 1)[0]


def wave_in(name: str) -> tuple[str, str]:
    """The wave that a name tells, and the name without it.

    Examples
    --------
    >>> wave_in("Week 2 ranks"), wave_in("Yhteydet 2025"), wave_in("kysely_kevat2026"), wave_in("Sheet 3")
    (('Week 2', 'ranks'), ('2025', 'Yhteydet'), ('kevat 2026', 'kysely'), ('', 'Sheet 3'))
    >>> wave_in("T1"), wave_in("kierros 2")
    (('T1', ''), ('kierros 2', ''))
    """
    words = _WORD.findall(name)
    told = content_table("headings")["wave_words"]
    for place, word in enumerate(words):
        if not word.isdigit():
            continue
        before = words[place - 1] if place else ""
        plain = before.casefold()
        if _YEAR.fullmatch(word):
            named = plain in told["seasons"] or plain in told["words"]
        elif plain in told["words"] and len(word) <= 2:
            named = True
        else:
            continue
        start = place - 1 if named else place
        joint = "" if named and len(before) == 1 else " "
        wave = joint.join(words[start : place + 1])
        rest = " ".join([*words[:start], *words[place + 1 :]])
        return wave, rest
    return "", name
