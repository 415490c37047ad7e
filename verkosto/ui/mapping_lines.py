"""The columns of a table as lines of the editor: each by itself, or a long run of them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from verkosto.model import ColumnRead

LONG_RUN: Final = 3
"""More columns than this that follow one another in the same role are changed together."""
_TOGETHER: Final = ("alter", "tie", "item", "attribute", "personal", "ignored", "")


@dataclass(frozen=True)
class Line:
    """Columns that are changed together: one, or a long run of them in the same role."""

    first: int
    columns: tuple[ColumnRead, ...]

    @property
    def role(self) -> str:
        """The role that they all have."""
        return self.columns[0].role


def lines_of(columns: tuple[ColumnRead, ...], *, apart: bool = False) -> list[Line]:
    """The columns of a table as lines of the editor; ``apart``: every column is a line of its own.

    Examples
    --------
    >>> wide = (ColumnRead("Kuka", "ego"), *(ColumnRead(name, "alter") for name in "abcde"))
    >>> [len(line.columns) for line in lines_of(wide)], len(lines_of(wide, apart=True))
    ([1, 5], 6)
    """
    runs: list[Line] = []
    for i, column in enumerate(columns):
        if runs and runs[-1].role == column.role and column.role.partition(":")[0] in _TOGETHER:
            runs[-1] = Line(runs[-1].first, (*runs[-1].columns, column))
        else:
            runs.append(Line(i, (column,)))
    lines: list[Line] = []
    for run in runs:
        if apart or len(run.columns) <= LONG_RUN:
            lines += [Line(run.first + i, (column,)) for i, column in enumerate(run.columns)]
        else:
            lines.append(run)
    return lines
