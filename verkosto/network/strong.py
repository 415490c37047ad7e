"""Strong and weak ties: the rule of domain 2.3, report by report and tie by tie."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from verkosto.content import table
from verkosto.errors import UnknownChoice
from verkosto.model import Relation, View

MODES: Final = ("strong", "weak", "unknown")
_PART = re.compile(r"\s*(frequency|depth|strength)\s*>=\s*(\d+(?:[.,]\d+)?)\s*")


@dataclass(frozen=True)
class StrongRule:
    """When a report counts as strong: frequency and depth at least so much (domain 2.3).

    Attributes
    ----------
    frequency, depth : float
        Lowest frequency (0 … 5) and lowest depth (1 … 5) of a strong report.
    strength : float or None
        For surveys with one strength only; ``None``: three quarters of the scale's top, rounded up.
    """

    frequency: float = 3.0
    depth: float = 4.0
    strength: float | None = None

    @classmethod
    def parse(cls, text: str) -> StrongRule:
        """A rule as written on the command line.

        Raises
        ------
        UnknownChoice
            When the text is not such a rule.

        Examples
        --------
        >>> StrongRule.parse("frequency>=4, depth>=4")
        StrongRule(frequency=4.0, depth=4.0, strength=None)
        """
        parts = [_PART.fullmatch(part) for part in text.split(",")]
        if not all(parts):
            raise UnknownChoice("unknown-rule", rule=text)
        told = {part[1]: float(part[2].replace(",", ".")) for part in parts if part}
        return cls(**told)

    def __str__(self) -> str:
        parts = {"frequency": self.frequency, "depth": self.depth, "strength": self.strength}
        return ",".join(f"{name}>={value:g}" for name, value in parts.items() if value is not None)


@dataclass(frozen=True)
class TieMix:
    """Strong and weak ties of one relation, as a range.

    Attributes
    ----------
    strong, weak, unknown : int
        Ties (arrows where ``directed`` says so) that are strong on every side that told, weak, or without any
        known strength.
    confirmed, either : float
        Shares 0…1 of the ties with known strength that are strong according to both, or to at
        least one, of the two (``nan`` where no strength is known). Equal for an unordered list.
    estimated : int
        Ties of which a side was judged without frequency or without depth.
    strip : pandas.DataFrame
        Sensitivity: one row per rule, columns ``frequency``, ``depth``, ``confirmed``, ``either`` and
        ``default``. Empty where the survey does not ask both frequency and depth.
    """

    strong: int
    weak: int
    unknown: int
    confirmed: float
    either: float
    estimated: int
    strip: pd.DataFrame


def modes(reports: pd.DataFrame, relation: Relation, rule: StrongRule) -> pd.DataFrame:
    """Whether each report is strong.

    Parameters
    ----------
    reports : pandas.DataFrame
        Rows of a survey's reports, all of this relation.
    relation : Relation
    rule : StrongRule

    Returns
    -------
    pandas.DataFrame
        Same index; ``mode`` ("strong", "weak" or "unknown"; "unknown" also where there is no tie) and
        ``estimated`` (bool: the rule had to do without frequency or depth).

    Notes
    -----
    Both known: strong where both reach the rule. Depth missing: frequency one step above the rule (at
    least 4). Frequency missing: depth alone. Neither: the strength, where it is a rating scale of at most
    ten steps.
    """
    frequency, depth = reports["frequency"], reports["depth"]
    lone_frequency = max(rule.frequency + 1, float(table("strong")["frequency_without_depth"]["value"]))
    both = frequency.notna() & depth.notna()
    only_frequency, only_depth = frequency.notna() & depth.isna(), depth.notna() & frequency.isna()
    lowest = lowest_strong(relation, rule)
    only_strength = reports["strength"].notna() & frequency.isna() & depth.isna() & (lowest is not None)
    strong = np.select(
        [both, only_frequency, only_depth],
        [
            (frequency >= rule.frequency) & (depth >= rule.depth),
            frequency >= lone_frequency,
            depth >= rule.depth,
        ],
        reports["strength"] >= (np.inf if lowest is None else lowest),
    ).astype(bool)
    known = (both | only_frequency | only_depth | only_strength) & (reports["exists"] == 1)
    mode = np.select([known & strong, known], ["strong", "weak"], "unknown")
    return pd.DataFrame({"mode": mode, "estimated": known & ~both}, index=reports.index)


def lowest_strong(relation: Relation, rule: StrongRule) -> float | None:
    """The lowest strength that counts as strong where a survey has one strength only; ``None``: no scale.

    Examples
    --------
    >>> lowest_strong(Relation("contact", "", scale=(1, 4)), StrongRule())
    3.0
    """
    if rule.strength is not None:
        return rule.strength
    limits = table("strong")
    if relation.scale is None or not 2 <= relation.scale[1] <= limits["longest_scale"]["value"]:
        return None
    return float(math.ceil(limits["share_of_scale"]["value"] * relation.scale[1]))


def tie_modes(reports: pd.DataFrame, relation: Relation, view: View, rule: StrongRule) -> pd.DataFrame:
    """The ties of a view as a map draws them.

    Parameters
    ----------
    reports : pandas.DataFrame
        A survey's reports of one relation and wave.
    relation : Relation
    view : View
    rule : StrongRule

    Returns
    -------
    pandas.DataFrame
        ``ego``, ``alter`` (as reported; turned round where the relation's flow is; one row per pair
        unless the view is directed), ``strength`` (float), ``mode``, ``says_strong`` (0, 1 or 2 sides
        call it strong), ``estimated`` (bool) and ``one_sided`` (bool: one of the two says so).
        A pair is "strong" when every side that reported it calls it strong.
    """
    ties = reports[reports["exists"] == 1]
    ties = ties.assign(**modes(ties, relation, rule))
    pair = pd.DataFrame(np.sort(ties[["ego", "alter"]].to_numpy(dtype=object), axis=1), index=ties.index)
    ties = ties.assign(first=pair[0], second=pair[1], strong=ties["mode"] == "strong")
    sides = ties.groupby(["first", "second"], sort=False)
    ties["one_sided"] = (sides["ego"].transform("size") == 1) & relation.directed
    columns = ["ego", "alter", "strength", "mode", "says_strong", "estimated", "one_sided"]
    if view is View.DIRECTED:
        ends = ("alter", "ego") if relation.reversed_flow else ("ego", "alter")
        turned = ties.assign(ego=ties[ends[0]], alter=ties[ends[1]], says_strong=ties["strong"].astype(int))
        return turned[columns].reset_index(drop=True)
    known = ties["mode"] != "unknown"
    pairs = sides.agg(
        ego=("ego", "first"),
        alter=("alter", "first"),
        mean=("strength", "mean"),
        least=("strength", "min"),
        says_strong=("strong", "sum"),
        estimated=("estimated", "any"),
        one_sided=("one_sided", "any"),
    )
    told = known.groupby([ties["first"], ties["second"]], sort=False).sum()
    pairs["mode"] = np.select([told == 0, pairs["says_strong"] == told], ["unknown", "strong"], "weak")
    pairs["strength"] = pairs["least" if view is View.CONFIRMED else "mean"]
    if view is View.CONFIRMED:
        pairs = pairs[~pairs["one_sided"]]
    return pairs[columns].reset_index(drop=True)


def strong_shares(ties: pd.DataFrame, kind: Relation) -> tuple[float, float]:
    """Shares of the ties with known strength that are strong for both, and for at least one.

    Parameters
    ----------
    ties : pandas.DataFrame
        From :func:`tie_modes` in the view ``union``.
    kind : Relation
        An unordered list of ties has one voice per tie: then the two shares are equal.

    Returns
    -------
    (confirmed, either) : float
        0 … 1 each; ``nan`` where no strength is known.
    """
    known = ties[ties["mode"] != "unknown"]
    if known.empty:
        return float("nan"), float("nan")
    needed = 2 if kind.directed else 1
    return float((known["says_strong"] >= needed).mean()), float((known["says_strong"] >= 1).mean())


def depends_on_rule(strip: pd.DataFrame) -> bool:
    """Whether the rules disagree on what the mix is: nearly all strong, hardly any, or both kinds (R18–R20).

    Examples
    --------
    >>> depends_on_rule(pd.DataFrame({"confirmed": [0.8, 0.3], "either": [0.9, 0.6]}))
    True
    >>> depends_on_rule(pd.DataFrame({"confirmed": [0.4, 0.3], "either": [0.7, 0.6]}))
    False
    """
    limits = table("thresholds")["tie_mix"]
    mostly = strip["confirmed"] > limits["strong"]["value"]
    hardly = strip["either"] < limits["weak"]["value"]
    return any(said.any() and not said.all() for said in (mostly, hardly))
