"""What the coding tells: how many respondents mentioned each theme, question by question."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from verkosto.canvas.coding import Coded, Coding, Theme
from verkosto.canvas.coding_work import coding_of
from verkosto.guidance.team import CodedTheme
from verkosto.instruments.reflection.answers import Answer, Asked


@dataclass(frozen=True)
class ThemeCell:
    """A theme under one question: ``respondents`` mentioned it, of ``n`` who answered.

    ``n_coded`` of them have an answer that is coded; while it is less than ``n``, the count may still grow.
    """

    respondents: int
    n_coded: int
    n: int


@dataclass(frozen=True)
class ThemeRow:
    """A theme over all questions that may be told.

    Attributes
    ----------
    theme : Theme
    cells : mapping of str to ThemeCell
        By question; a withheld question has none.
    respondents, n_coded, n : int
        Respondents under any of these questions, each counted once. Withheld questions are left out here
        too, so that no subtraction tells of them.
    """

    theme: Theme
    cells: Mapping[str, ThemeCell]
    respondents: int
    n_coded: int
    n: int


def theme_table(coding: Coding, questions: Sequence[Asked], coder: str) -> tuple[ThemeRow, ...]:
    """The themes of the codebook in its order, with the respondents who mentioned them.

    Respondents are counted, not mentions: whoever writes of a theme in two answers or passages counts once
    under each question, and once over all of them.

    Parameters
    ----------
    coding : Coding
    questions : sequence of Asked
    coder : str
        Whose coding is told.

    Returns
    -------
    tuple of ThemeRow
        Counts only; shares of so few would say more than they know (domain 7).
    """
    given = coding_of(coding, coder)
    told = {asked.key: _counted(asked.answers, given) for asked in questions if asked.withheld is None}
    everything = _counted([one for asked in questions if asked.key in told for one in asked.answers], given)
    rows = []
    for theme in coding.themes:
        cells = {key: counted.cell(theme.key) for key, counted in told.items()}
        whole = everything.cell(theme.key)
        rows.append(ThemeRow(theme, cells, whole.respondents, whole.n_coded, whole.n))
    return tuple(rows)


def coded_counts(coding: Coding, questions: Sequence[Asked], coder: str) -> dict[str, ThemeCell]:
    """Per question that may be told: respondents with a coded answer that no theme fits, coded, and all.

    ``respondents`` are those of whom every coded answer to the question was read and given no theme.
    """
    given = coding_of(coding, coder)
    return {asked.key: _no_theme(asked.answers, given) for asked in questions if asked.withheld is None}


def teller(coding: Coding) -> str:
    """Whose coding the table tells: who was chosen, else who coded most (the first of them); "" for nobody.

    Examples
    --------
    >>> teller(Coding()), teller(Coding(told_by="Aino"))
    ('', '')
    """
    if any(coder.name == coding.told_by for coder in coding.coders):
        return coding.told_by
    return max(coding.coders, key=lambda coder: len(coder.answers)).name if coding.coders else ""


def coded_themes(coding: Coding, questions: Sequence[Asked]) -> tuple[CodedTheme, ...]:
    """What the rules may know (R47): themes that somebody mentioned, and whose coding it is."""
    coder = teller(coding)
    return tuple(
        CodedTheme(row.theme.name, row.respondents, row.n, coder)
        for row in theme_table(coding, questions, coder)
        if row.respondents
    )


@dataclass(frozen=True)
class _Counted:
    """Respondents by theme, with a coded answer, and all of them."""

    mentioned: Mapping[str, set[str]]
    coded: int
    n: int

    def cell(self, theme: str) -> ThemeCell:
        return ThemeCell(len(self.mentioned.get(theme, ())), self.coded, self.n)


def _counted(answers: Sequence[Answer], given: Mapping[str, Coded]) -> _Counted:
    """One look at every answer, however many themes there are."""
    coded = [answer for answer in answers if answer.id in given]
    mentioned: dict[str, set[str]] = {}
    for answer in coded:
        for tag in given[answer.id].tags:
            mentioned.setdefault(tag.theme, set()).add(answer.respondent)
    return _Counted(mentioned, _respondents(coded), _respondents(answers))


def _no_theme(answers: Sequence[Answer], given: Mapping[str, Coded]) -> ThemeCell:
    coded = [answer for answer in answers if answer.id in given]
    themed = {answer.respondent for answer in coded if given[answer.id].tags}
    without = (answer for answer in coded if answer.respondent not in themed)
    return ThemeCell(_respondents(without), _respondents(coded), _respondents(answers))


def _respondents(answers: Iterable[Answer]) -> int:
    return len({answer.respondent for answer in answers})
