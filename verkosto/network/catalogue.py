"""Measures of groups, of several relations and of waves: the rest of the catalogue.

They are no function of one network alone, so they have entries here for what they are (definition, range,
sources, when they are shown) and are worked out by the studies and the pages that show them.
"""

from __future__ import annotations

from typing import Final

from verkosto.model import Band, View
from verkosto.network.measure import Level, Measure, Unit

_EVERY: Final = frozenset(View)


def _entry(
    key: str,
    level: Level,
    low: float,
    high: float | None,
    unit: Unit,
    needs: Band,
    catalogue: str,
    formula: str,
    *sources: str,
    minimum: int = 5,
) -> Measure:
    return Measure(
        key, level, None, _EVERY, low, high, unit, needs, catalogue, formula, sources, minimum_actors=minimum
    )


_OTHERS: Final = (
    _entry(
        "ei", "groups", -1, 1, "score", Band.LIMITED, "M-15", r"EI = \frac{E - I}{E + I}", "krackhardt1988",
    ),
    _entry(
        "crossing", "groups", 0, 1, "share", Band.LIMITED, "M-15", r"\frac{E}{E + I}", "krackhardt1988",
    ),
    _entry(
        "mixing_ratio", "groups", 0, None, "score", Band.LIMITED, "M-20",
        r"\frac{m_{gh}}{e_{gh}}, \quad e_{gh} = \frac{m\,n_g n_h}{n(n-1)}",
        "krackhardt1988", "holm1979",
    ),
    _entry(
        "brokerage_roles", "groups", 0, None, "count", Band.RANGES, "M-13",
        r"\#\{(a, b) : a \to v \to b,\ a \not\to b\}", "gould1989",
    ),
    _entry(
        "multiplexity", "relations", 1, None, "number", Band.LIMITED, "M-24",
        r"\frac{\sum_r m_r}{|\bigcup_r E_r|}", "wasserman1994",
    ),
    _entry(
        "association", "relations", -1, 1, "score", Band.LIMITED, "M-24",
        r"r = \operatorname{corr}(a_{ij}, b_{ij})", "krackhardt1988qap",
    ),
    _entry(
        "external_reach", "relations", 0, 1, "share", Band.LIMITED, "M-23",
        r"\frac{\#\{i \in R : i \to \text{outside}\}}{|R|}", "marsden1990",
    ),
    _entry(
        "desired_ties", "relations", 0, None, "count", Band.LIMITED, "M-31",
        r"\#\{(i, j) : i \to j \text{wish},\ ij \notin \text{contact}\}", "wasserman1994",
    ),
    _entry(
        "group_overlap", "groups", 0, None, "count", Band.NONE, "M-29", r"B^{\top} B", "wasserman1994",
    ),
    _entry(
        "change", "waves", 0, 1, "share", Band.LIMITED, "M-27",
        r"J = \frac{N_{11}}{N_{11} + N_{10} + N_{01}}", "snijders1999",
    ),
)  # fmt: skip

OTHER_MEASURES: Final = {measure.key: measure for measure in _OTHERS}
