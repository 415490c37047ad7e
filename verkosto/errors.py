"""Everything that can stop the work, drawn as a tree.

VerkostoError
├── UnreadableFile       the bytes are not a table that we can open
├── NoNetwork            tables were read, but no ties were found in them
├── UnknownChoice        an option names something that the survey does not have
├── UnreadableTeamFile   the bytes are not a file with a team's canvases
├── UnreadableCoding     a table was read, but it holds no coding that can be taken whole
└── CannotWrite          the output could not be written

Each carries a text key and values; the sentence is made where it is shown, in the
reader's language.
"""

from __future__ import annotations


class VerkostoError(Exception):
    """Cannot go on. ``key`` names the sentence, ``values`` fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


class UnreadableFile(VerkostoError):
    """The bytes are not a table that we can open."""


class NoNetwork(VerkostoError):
    """Tables were read, but no ties were found in them."""


class UnknownChoice(VerkostoError):
    """An option names something that the survey does not have."""


class UnreadableTeamFile(VerkostoError):
    """The bytes are not a file with a team's canvases, or not one that can be read whole."""


class UnreadableCoding(VerkostoError):
    """A table was read, but it holds no coding of the open answers, or not one that can be taken whole."""


class CannotWrite(VerkostoError):
    """The output could not be written."""
