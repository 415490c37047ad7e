"""Reading in a process of its own: what came from outside is not parsed beside other people's surveys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from verkosto import bounded
from verkosto.model import Survey
from verkosto.survey import wire
from verkosto.survey.preview import TableSeen, recognised_tables
from verkosto.survey.reading import DEFAULT_OPTIONS, read_survey
from verkosto.survey.source import ReadingOptions, SourceFile

_REHEARSAL = b"Vastaaja;Kontakti;Vahvuus\na;b;1\nb;c;2\n"


def read_survey_apart(files: Sequence[SourceFile], options: ReadingOptions = DEFAULT_OPTIONS) -> Survey:
    """:func:`read_survey` in a bounded child: the same survey, or one error, within half a minute.

    Raises
    ------
    UnreadableFile
        As :func:`read_survey`; also when a file breaks the reader, or takes too long or too much.
    NoNetwork
        When no table holds ties, ratings or written answers.
    """
    return wire.survey_of(_apart(survey_in_bytes, files, options))


def recognised_tables_apart(files: Sequence[SourceFile], options: ReadingOptions) -> tuple[TableSeen, ...]:
    """:func:`recognised_tables` in a bounded child.

    Raises
    ------
    UnreadableFile
        As :func:`recognised_tables`; also when a file breaks the reader, or takes too long or too much.
    """
    seen: tuple[TableSeen, ...] = wire.plain_of(
        tuple[TableSeen, ...], _apart(tables_in_bytes, files, options)
    )
    return seen


def _apart(work: Callable[..., bytes], files: Sequence[SourceFile], options: ReadingOptions) -> bytes:
    warm_up()
    names = [file.name for file in files]
    contents = [file.content for file in files]
    return bounded.call(work, names, asdict(options), *contents, about=", ".join(names))


def warm_up() -> None:
    """Have a child ready in the background; costs nothing when one is there."""
    bounded.warm(survey_in_bytes, ["verkosto.csv"], {}, _REHEARSAL)


def survey_in_bytes(names: Sequence[str], told: Mapping[str, Any], *contents: bytes) -> bytes:
    """What the child does: files → the survey's bytes."""
    return wire.survey_bytes(read_survey(_files(names, contents), _options(told)))


def tables_in_bytes(names: Sequence[str], told: Mapping[str, Any], *contents: bytes) -> bytes:
    """What the child does: files → what their tables are."""
    return wire.plain_bytes(recognised_tables(_files(names, contents), _options(told)))


def _files(names: Sequence[str], contents: Sequence[bytes]) -> list[SourceFile]:
    return [SourceFile(name, content) for name, content in zip(names, contents, strict=True)]


def _options(told: Mapping[str, Any]) -> ReadingOptions:
    words = {name: tuple(one) for name, one in told.get("words", {}).items()}
    return ReadingOptions(**{**told, "words": words})
