"""Who is who: respondents that a file knows by a code only."""

from __future__ import annotations

import pandas as pd

from verkosto.model import Question
from verkosto.survey.draft import Draft
from verkosto.survey.files.grid import Table
from verkosto.survey.source import ReadingOptions

_NEARLY_ALL = 0.8
_SAME = 0.5
_FEWEST = 3
CHOICES = ("omitted", "as-is")


def omitted_names(egos: pd.Series, labels: pd.Series) -> dict[str, str]:
    """Respondent → the one name about which it was not asked; nothing where that does not tell them apart.

    At least 80 % of the respondents must leave out exactly one name, each another one.

    Examples
    --------
    >>> omitted_names(pd.Series(list("112233")), pd.Series(list("bcacab")))
    {'1': 'a', '2': 'b', '3': 'c'}
    """
    asked = pd.DataFrame({"ego": egos, "label": labels})
    asked = asked[(asked["ego"] != "") & (asked["label"] != "")]
    everybody = set(asked["label"])
    left = {str(ego): everybody - set(own) for ego, own in asked.groupby("ego", sort=False)["label"]}
    alone = {ego: next(iter(names)) for ego, names in left.items() if len(names) == 1}
    clear = len(set(alone.values())) == len(alone) >= _NEARLY_ALL * len(left)
    return alone if clear and len(left) >= _FEWEST else {}


def identified(
    draft: Draft,
    table: Table,
    heading: str,
    egos: pd.Series,
    labels: pd.Series,
    known: frozenset[str],
    options: ReadingOptions,
) -> pd.Series:
    """The respondents by the names that they stand for, where the user says so; else it is asked.

    Nothing is asked where respondents are named as the actors are, or stand on a list of their own.
    """
    codes, names = set(egos) - {""}, set(labels) - {""}
    if len(codes & (names | known)) >= _SAME * max(len(codes), 1):
        return egos
    omitted = omitted_names(egos, labels)
    if not omitted:
        return egos
    code = next(iter(omitted))
    values = {"n": len(omitted), "code": code, "name": omitted[code]}
    taken = options.identity or "as-is"
    draft.questions.append(
        Question("who-is-who", table.name, heading, CHOICES, taken, bool(options.identity), values)
    )
    return egos.map(lambda ego: omitted.get(ego, ego)).astype(object) if taken == "omitted" else egos
