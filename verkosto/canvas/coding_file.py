"""A file of coding opened: our own workbook, or a table with a column for each coder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from verkosto.canvas.coding import Coded, Coder, Coding, Quote, Tag
from verkosto.canvas.coding_read import CodingRead, Note
from verkosto.canvas.coding_sheets import is_ours, read_sheets
from verkosto.canvas.coding_table import read_table
from verkosto.canvas.coding_work import (
    MOST_CODERS,
    MOST_QUOTES,
    MOST_THEMES,
    changed_theme,
    coding_of,
    with_answers,
    with_theme,
    without_quote,
)
from verkosto.canvas.sheets_apart import sheets_apart
from verkosto.errors import UnreadableCoding
from verkosto.instruments.reflection.answers import Asked

__all__ = ["CodingRead", "Note", "joined", "read_coding", "replaced_coders"]


def read_coding(content: bytes, name: str, questions: Sequence[Asked]) -> CodingRead:
    """The coding that a file holds, of the answers that a survey has.

    Parameters
    ----------
    content : bytes
        An xlsx, xls, ods or csv file; it is opened in a process of its own.
    name : str
    questions : sequence of Asked

    Raises
    ------
    UnreadableFile
        When the file cannot be opened.
    UnreadableCoding
        When it holds no coding, or not one that can be taken whole.
    """
    sheets = sheets_apart(name, content)
    try:
        return (read_sheets if is_ours(sheets) else read_table)(sheets, name, questions)
    except UnreadableCoding as problem:
        raise UnreadableCoding(problem.key, **{**problem.values, "file": name}) from None


def replaced_coders(coding: Coding, read: CodingRead) -> tuple[str, ...]:
    """The team's coders whose coding of these answers a file would replace, as the team calls them."""
    return tuple(coder.name for coder in coding.coders if _in_file(coder.name, read))


def _in_file(name: str, read: CodingRead) -> bool:
    return name.casefold() in {coder.casefold() for coder in read.coders}


def joined(coding: Coding, read: CodingRead) -> Coding:
    """The team's coding with that of a file.

    Themes are the same when they have the same name: the team's key, colour and description stay, a missing
    description is taken. A coder of the same name gets the file's coding of the answers that the file covers;
    of other answers (other waves, withheld questions) what the team has stays.

    Raises
    ------
    UnreadableCoding
        When there would be too many themes, coders or quotes; nothing is taken then.
    """
    now, keys = _themes(coding, read)
    for coder in read.coding.coders:
        now = _with_coder(now, coder, keys, read)
    return _with_quotes(now, keys, read)


def _themes(coding: Coding, read: CodingRead) -> tuple[Coding, dict[str, str]]:
    """The codebook of both, and the key here of every theme of the file."""
    keys = {}
    for theme in read.coding.themes:
        known = next((one for one in coding.themes if one.name.casefold() == theme.name.casefold()), None)
        if known is None:
            if len(coding.themes) >= MOST_THEMES:
                raise UnreadableCoding("large-coding-file", file=read.file)
            coding = with_theme(coding, theme.name, theme.about, theme.colour)
            known = coding.themes[-1]
        elif theme.about and not known.about:
            coding = changed_theme(coding, known.key, about=theme.about)
        keys[theme.key] = known.key
    return coding, keys


def _with_coder(coding: Coding, coder: Coder, keys: dict[str, str], read: CodingRead) -> Coding:
    known = [one.name for one in coding.coders]
    name = next((one for one in known if one.casefold() == coder.name.casefold()), coder.name)
    if name not in known and len(known) >= MOST_CODERS:
        raise UnreadableCoding("large-coding-file", file=read.file)
    gone = dict.fromkeys(read.covers & set(coding_of(coding, name)))
    given = {
        answer: Coded(tuple(Tag(keys[tag.theme], tag.passages) for tag in coded.tags))
        for answer, coded in coder.answers.items()
    }
    return with_answers(coding, name, {**gone, **given})


def _with_quotes(coding: Coding, keys: dict[str, str], read: CodingRead) -> Coding:
    for quote in read.coding.quotes:
        here: Quote = replace(quote, theme=keys[quote.theme])
        others = without_quote(coding, here).quotes
        coding = replace(coding, quotes=(*others, here))
    if len(coding.quotes) > MOST_QUOTES:
        raise UnreadableCoding("large-coding-file", file=read.file)
    told = next((one.name for one in coding.coders if one.name == read.coding.told_by), "")
    return coding if coding.told_by else replace(coding, told_by=told)
