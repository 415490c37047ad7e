"""What a survey's answers on how contact is agreed (N5) suggest for a partnership (C-2b)."""

from __future__ import annotations

from typing import Final

from verkosto.analysis import Analysis
from verkosto.canvas.ways import LISTS

BOTH: Final = "both"
_SUGGESTED: Final = {1.0: LISTS[1], 3.0: LISTS[0]}
"""Answer → the list it speaks for; 2, "some of our contact is agreed", speaks for neither alone."""


def pair_name(first: str, second: str) -> str:
    """What a partnership of two actors is called.

    Examples
    --------
    >>> pair_name("Kela", "Opisto")
    'Kela – Opisto'
    """
    return f"{first} – {second}"


def suggested_lists(analysis: Analysis) -> dict[str, str]:
    """The list of criteria to start from, for each pair of actors that was asked how contact is agreed.

    Parameters
    ----------
    analysis : Analysis

    Returns
    -------
    dict of str to str
        Name of the pair → "strong" when all its answers say that contact and the division of work are agreed,
        "weak" when all say that contact is made as needed, else "both". By name; empty when nobody was asked.
    """
    survey = analysis.survey
    reports = survey.reports
    told = reports[(reports["wave"] == analysis.wave) & reports["agreed"].notna() & (reports["exists"] == 1)]
    place = {actor: at for at, actor in enumerate(survey.actors.index)}
    label = survey.actors["label"]
    answers: dict[str, set[float]] = {}
    for ego, alter, agreed in zip(told["ego"], told["alter"], told["agreed"], strict=True):
        first, second = sorted((ego, alter), key=place.__getitem__)
        answers.setdefault(pair_name(label[first], label[second]), set()).add(float(agreed))
    return {
        name: _SUGGESTED.get(next(iter(given)), BOTH) if len(given) == 1 else BOTH
        for name, given in sorted(answers.items(), key=lambda entry: entry[0].casefold())
    }
