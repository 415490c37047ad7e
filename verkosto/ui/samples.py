"""The surveys that come with the app, all of them invented."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from verkosto.survey import SourceFile

FOLDER: Final = Path(__file__).resolve().parents[2] / "sample_data"


@dataclass(frozen=True)
class Sample:
    """A survey in ``sample_data``; its texts are ``sample-<key>-title`` and ``sample-<key>-about``."""

    key: str
    file: str


@cache
def samples() -> tuple[Sample, ...]:
    """The samples, in the order in which they are offered."""
    table = tomllib.loads((FOLDER / "samples.toml").read_text("utf-8"))
    return tuple(Sample(entry["key"], entry["file"]) for entry in table["sample"])


def sample_file(key: str) -> SourceFile:
    """The file of a sample, as if it had been uploaded.

    Raises
    ------
    KeyError
        When there is no such sample.
    """
    names = {sample.key: sample.file for sample in samples()}
    return SourceFile(names[key], (FOLDER / names[key]).read_bytes())
