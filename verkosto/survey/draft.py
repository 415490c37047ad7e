"""What the tables say, before it is put together: the rows of one table as reports, with its issues."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from verkosto.model import Assumption, Issue, Question, Severity, no_trust_reports

REPORT_COLUMNS = ("wave", "relation", "ego", "alter", "exists", "strength", "frequency", "depth", "agreed")


@dataclass(eq=False)
class Draft:
    """Reports of one table while it is read.

    ``reports`` has the columns of a survey's reports plus ``row`` (as the spreadsheet counts it).
    ``used`` counts the rows that gave at least something; every other row is explained by an issue.
    ``scales`` holds what headings state: answer → (lowest, highest); ``turned`` the ranges of this table's
    own numbers on which answers were turned round. ``respondents`` (columns ``wave`` and
    ``ego``) are those whose row was answered, also where it names nobody; ``None``: a row is a report.
    ``named`` is everybody on the form's own list, also those of whom nothing is said. ``cut`` are rows of an
    edge list that gave several reports, as a cell of theirs holds several names or kinds of tie. ``trust`` is
    what was said of trust between named pairs, with its ``row``; it is never among the reports.
    """

    reports: pd.DataFrame
    rows: int
    issues: list[Issue] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    scales: dict[str, tuple[float, float]] = field(default_factory=dict)
    turned: dict[str, tuple[float, float]] = field(default_factory=dict)
    respondents: pd.DataFrame | None = None
    named: tuple[str, ...] = ()
    ordered: bool = True
    reporters_known: bool = False
    cut: frozenset[int] = frozenset()
    trust: pd.DataFrame = field(default_factory=lambda: no_trust_reports().assign(row=pd.Series(dtype=int)))

    @property
    def set_aside(self) -> int:
        """Rows that the issues explain."""
        return sum(issue.rows for issue in self.issues)

    def rename(self, names: Mapping[str, str], known: Collection[str]) -> None:
        """Respondents and listed names that are not known, under the names that they stand for."""
        new = {name: names.get(name, name) for name in self.named if name not in known}
        self.named = tuple(dict.fromkeys(new.get(name, name) for name in self.named))
        if self.respondents is not None:
            egos = self.respondents["ego"]
            self.respondents = self.respondents.assign(
                ego=egos.where(egos.isin(list(known)), egos.map(lambda name: names.get(name, name)))
            ).drop_duplicates()

    def in_wave(self, wave: str) -> None:
        """Everything that names no wave belongs to this one."""
        blank = self.reports["wave"] == ""
        self.reports = self.reports.assign(wave=self.reports["wave"].mask(blank, wave))
        self.trust = self.trust.assign(wave=self.trust["wave"].mask(self.trust["wave"] == "", wave))
        if self.respondents is not None:
            blank = self.respondents["wave"] == ""
            self.respondents = self.respondents.assign(wave=self.respondents["wave"].mask(blank, wave))


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
