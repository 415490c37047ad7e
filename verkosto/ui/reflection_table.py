"""The table of themes and questions: respondents of those who answered, on the page and as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd

from verkosto.charts.theme import distinct
from verkosto.instruments.reflection.names import finds, removed, telling
from verkosto.instruments.words.language import language_of
from verkosto.report.table_csv import table_csv
from verkosto.text import escape_markdown
from verkosto.ui.reflection_words import question_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.canvas.coded_themes import ThemeRow
    from verkosto.canvas.coding import Event
    from verkosto.instruments.reflection.answers import Asked
    from verkosto.text import Texts

_LONGEST: Final = 90
_COLUMNS: Final = ("theme", "question", "respondents", "coded", "answered", "coder")


def was_coded(rows: Sequence[ThemeRow], question: str) -> bool:
    """Whether anything of a question was coded that may be told."""
    return any(question in row.cells and row.cells[question].n_coded for row in rows)


def unfinished(rows: Sequence[ThemeRow]) -> bool:
    """Whether any answers are not coded yet, be it to a question of which nothing is."""
    return any(cell.n_coded < cell.n for cell in rows[0].cells.values())


def themes_table(
    rows: Sequence[ThemeRow], shown: Sequence[Asked], event: Event, texts: Texts
) -> pd.DataFrame:
    """A row per theme: respondents of those who answered, in any question and in each."""
    # The file's own question may be called as a column of ours is.
    ours = [texts("reflection_themes-theme"), texts("reflection_themes-any")]
    headings = [_shortened(question_text(asked.key, texts, event)) for asked in shown]
    columns = [escape_markdown(heading) for heading in distinct([*ours, *headings])]
    lines = [
        [
            f"**{escape_markdown(row.theme.name)}**",
            texts("reflection_themes-count", x=row.respondents, n=row.n),
            *(
                texts("reflection_themes-count", x=row.cells[asked.key].respondents, n=row.cells[asked.key].n)
                for asked in shown
            ),
        ]
        for row in rows
    ]
    if unfinished(rows):
        cells = rows[0].cells
        coded = [
            texts("reflection_themes-count", x=cells[asked.key].n_coded, n=cells[asked.key].n)
            for asked in shown
        ]
        whole_table = texts("reflection_themes-count", x=rows[0].n_coded, n=rows[0].n)
        lines.append([f"*{texts('reflection_themes-coded')}*", whole_table, *coded])
    return pd.DataFrame(lines, columns=columns)


def _shortened(heading: str) -> str:
    """A file may have put its whole introduction into a heading."""
    return heading if len(heading) <= _LONGEST else f"{heading[:_LONGEST]}…"


def themes_csv(
    rows: Sequence[ThemeRow],
    shown: Sequence[Asked],
    coder: str,
    actors: Sequence[str],
    event: Event,
    texts: Texts,
) -> bytes:
    """The table for a spreadsheet: a line per theme and question, for "3/20" would become a date there.

    A theme carries no names out: what surely tells who is meant is removed from its name.
    """
    lines = [
        (
            _safe(row.theme.name, actors, texts),
            question_text(asked.key, texts, event),
            row.cells[asked.key].respondents,
            row.cells[asked.key].n_coded,
            row.cells[asked.key].n,
            coder,
        )
        for row in rows
        for asked in shown
    ]
    headings = [texts(f"reflection_themes-column-{column}") for column in _COLUMNS]
    return table_csv(pd.DataFrame(lines, columns=list(_COLUMNS)), headings, texts.language)


def _safe(name: str, actors: Sequence[str], texts: Texts) -> str:
    """A name without what surely tells who is meant, looked at in the page's language and in its own."""
    languages = {texts.language, language_of(name, texts.language)}
    looked = [one for language in languages for one in telling(finds(name, language, actors))]
    return removed(name, [(one.start, one.end) for one in looked], texts("coding-removed"))
