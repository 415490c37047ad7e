"""What comes in: files as bytes, and what the reader was told about them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Literal

Answered = Literal["auto", "all", "reporters"]
Directed = Literal["auto", "yes", "no"]


@dataclass(frozen=True)
class SourceFile:
    """A file as uploaded: its name (shown, never opened) and its bytes."""

    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the bytes."""
        return hashlib.sha256(self.content).hexdigest()


@dataclass(frozen=True)
class ReadingOptions:
    """What the user says about the files, where recognition is not to decide.

    Attributes
    ----------
    answered : {"auto", "all", "reporters"}
        Who counts as having answered when no column says so (contract 2).
    directed : {"auto", "yes", "no"}
        ``"no"``: every table of ties is an unordered list.
    sheets : mapping of str to str
        Table name → role (``actors``, ``ties``, ``matrix``, ``ignored``).
    columns : mapping of str to str
        Column heading → role, see ``content/headings.toml``; ``""``: none of them, ``"ignored"``: left out.
    """

    answered: Answered = "auto"
    directed: Directed = "auto"
    sheets: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)


def digest(files: Sequence[SourceFile], options: ReadingOptions) -> str:
    """SHA-256 over all bytes, names and options: equal digests, equal surveys.

    Examples
    --------
    >>> a = digest([SourceFile("a.csv", b"x")], ReadingOptions())
    >>> a == digest([SourceFile("a.csv", b"x")], ReadingOptions(directed="no"))
    False
    """
    parts = [(file.name, file.sha256) for file in files]
    text = json.dumps([parts, asdict(options)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
