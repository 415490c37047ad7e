"""What a network's people could still find out or agree on: the gaps of each phase, and the next step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from verkosto.canvas.continuum import PHASES, QUESTIONS
from verkosto.canvas.status import Status
from verkosto.content.instruments import instruments
from verkosto.model import Band

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.canvas.team_work import TeamWork

_ASKED: Final = {
    "typology": (2, "typology"),
    "trust": (4, "trust_factors"),
    "six_d": (4, "six_d"),
}
"""Page → its phase and the instrument that it cannot do without."""


@dataclass(frozen=True)
class Missing:
    """Something that is not there yet.

    Attributes
    ----------
    key : str
        Names the sentences ``missing-<key>`` and ``missing-<key>-do``.
    phase : int
        1 … 4.
    page : str
        Where to do something about it.
    values : mapping
        Fill the sentence.
    """

    key: str
    phase: int
    page: str
    values: Mapping[str, int] = field(default_factory=dict)


def missing(analysis: Analysis, work: TeamWork) -> tuple[Missing, ...]:
    """Everything missing, what comes first first: the picture, the goal, ways of working, steps, evaluation.

    Parameters
    ----------
    analysis : Analysis
    work : TeamWork

    Returns
    -------
    tuple of Missing
    """
    return (*_picture(analysis), *_agreement(work), *_ratings(analysis), *_rounds(analysis), *_cells(work))


def next_step(analysis: Analysis, work: TeamWork) -> Missing | None:
    """What to do next: the first thing missing; ``None`` when everything is there."""
    return next(iter(missing(analysis, work)), None)


def _picture(analysis: Analysis) -> list[Missing]:
    coverage = analysis.coverage()
    if not analysis.relations:
        return [Missing("ties", 1, "questionnaire")]
    gaps = []
    if coverage.band is not Band.FULL:
        silent = coverage.members - coverage.respondents
        gaps.append(Missing("answers", 1, "coverage", {"n": silent}))
    if not analysis.survey.attributes:
        gaps.append(Missing("groups", 1, "survey"))
    return gaps


def _agreement(work: TeamWork) -> list[Missing]:
    gaps = [] if work.purpose.goal else [Missing("goal", 2, "goals")]
    told = [way for way in work.ways.ways.values() if way.status]
    return [*gaps, *([] if told else [Missing("ways", 2, "ways_of_working")])]


def _ratings(analysis: Analysis) -> list[Missing]:
    rated = set(analysis.survey.ratings["item"])
    asked = {one.key: {item.id for item in one.items} for one in instruments()}
    return [
        Missing(page, phase, "questionnaire")
        for page, (phase, instrument) in _ASKED.items()
        if not asked[instrument] & rated
    ]


def _rounds(analysis: Analysis) -> list[Missing]:
    return [Missing("wave", 4, "questionnaire")] if len(analysis.survey.waves) < 2 else []


def _cells(work: TeamWork) -> list[Missing]:
    """Phases of the continuum of which something is still to be agreed, the first one first."""
    agreed = {place for place, cell in work.continuum.cells.items() if cell.status is Status.AGREED}
    left = {phase: sum((phase, question) not in agreed for question in QUESTIONS) for phase in PHASES}
    return [Missing("cells", phase, "continuum", {"n": n, "phase": phase}) for phase, n in left.items() if n]
