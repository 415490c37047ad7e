"""What the tables say, before it is put together: the rows of one table as reports, with its issues."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from verkosto.model import Assumption, Issue, Severity

REPORT_COLUMNS = ("wave", "relation", "ego", "alter", "exists", "strength", "frequency", "depth", "agreed")


@dataclass(eq=False)
class Draft:
    """Reports of one table while it is read.

    ``reports`` has the columns of a survey's reports plus ``row`` (as the spreadsheet counts it).
    ``used`` counts the rows that gave at least something; every other row is explained by an issue.
    ``scales`` holds what headings state: answer → (lowest, highest).
    """

    reports: pd.DataFrame
    rows: int
    issues: list[Issue] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    scales: dict[str, tuple[float, float]] = field(default_factory=dict)
    ordered: bool = True
    reporters_known: bool = False

    @property
    def set_aside(self) -> int:
        """Rows that the issues explain."""
        return sum(issue.rows for issue in self.issues)


def row_issues(
    key: str,
    severity: Severity,
    table: str,
    rows: Iterable[object],
    column: str | None = None,
    texts: Iterable[str] | None = None,
    *,
    explains: int = 0,
    values: Mapping[str, object] | None = None,
) -> list[Issue]:
    """One issue per row, with the cell's own text."""
    listed = list(rows)
    cells = list(texts) if texts is not None else [None] * len(listed)
    return [
        Issue(key, severity, table, int(str(row)), column, cell, explains, values or {})
        for row, cell in zip(listed, cells, strict=True)
    ]
