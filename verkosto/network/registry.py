"""Every measure, in the order in which it is shown.

Adding a measure is one function, one line here and its texts; the contract tests find it by themselves.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pandas as pd

from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.cycles import cycle_share
from verkosto.network.measure import SMALLEST, Level, Measure, Unit, band
from verkosto.network.measures import (
    betweenness,
    centralization,
    components,
    cores,
    degree,
    distances,
    dyads,
    hinges,
    holes,
    robustness,
    size,
    triads,
)
from verkosto.network.network import Network

__all__ = ["ACTOR_MEASURES", "NETWORK_MEASURES", "Measure", "band", "measures"]

_LEAST: Final = {
    section: int(table("thresholds")[section]["actors"]["value"]) for section in ("small_world", "subgroups")
}
EVERY: Final = frozenset(View)
DIRECTED: Final = frozenset({View.DIRECTED})
UNDIRECTED: Final = frozenset({View.UNION, View.CONFIRMED})
UNION: Final = frozenset({View.UNION})


def _figure(
    key: str,
    function: Callable[[Network], float] | None,
    views: frozenset[View],
    low: float,
    high: float | None,
    unit: Unit,
    needs: Band,
    catalogue: str,
    formula: str,
    *sources: str,
    walks: bool = False,
    study: str = "",
    minimum: int = SMALLEST,
) -> Measure:
    return Measure(
        key,
        "network",
        function,
        views,
        low,
        high,
        unit,
        needs,
        catalogue,
        formula,
        sources,
        minimum_actors=minimum,
        walks=walks,
        study=study,
    )


def _score(
    key: str,
    function: Callable[[Network], pd.Series] | None,
    views: frozenset[View],
    high: float | None,
    unit: Unit,
    needs: Band,
    catalogue: str,
    formula: str,
    *sources: str,
    text: str = "",
    walks: bool = False,
    study: str = "",
    minimum: int = SMALLEST,
) -> Measure:
    return Measure(
        key,
        "actor",
        function,
        views,
        0,
        high,
        unit,
        needs,
        catalogue,
        formula,
        sources,
        text=text,
        minimum_actors=minimum,
        walks=walks,
        study=study,
    )


def measures(level: Level, view: View) -> tuple[Measure, ...]:
    """The measures of a level that make sense in a view, in the order in which they are shown.

    Examples
    --------
    >>> [m.key for m in measures("network", View.UNION)][:3]
    ['actors', 'ties', 'density']
    """
    every = NETWORK_MEASURES if level == "network" else ACTOR_MEASURES
    return tuple(measure for measure in every.values() if view in measure.views)


_NETWORK: Final = (
    _figure(
        "actors", size.actors, EVERY, 0, None, "count", Band.LIMITED,
        "M-01", r"n", "wasserman1994",
    ),
    _figure(
        "ties", size.ties, EVERY, 0, None, "count", Band.LIMITED,
        "M-01", r"m = \sum_{i \ne j} a_{ij} \quad (\text{undirected: } i < j)", "wasserman1994",
    ),
    _figure(
        "density", size.density, EVERY, 0, 1, "share", Band.LIMITED,
        "M-01", r"D = \frac{2m}{n(n-1)}, \qquad D_{\text{directed}} = \frac{m}{n(n-1)}",
        "wasserman1994", "friedkin1981", "faust2006",
    ),
    _figure(
        "valued_density", size.valued_density, EVERY, 0, None, "score", Band.LIMITED,
        "M-01", r"\frac{\sum_{i \ne j} s_{ij}}{n(n-1)}", "wasserman1994",
    ),
    _figure(
        "mean_degree", size.mean_degree, EVERY, 0, None, "number", Band.LIMITED,
        "M-02", r"\bar{k} = D\,(n-1)", "friedkin1981",
    ),
    _figure(
        "reciprocity", dyads.reciprocity, DIRECTED, 0, 1, "share", Band.LIMITED,
        "M-03", r"\frac{2M}{2M + A}", "wasserman1994",
    ),
    _figure(
        "confirmation", dyads.confirmation, DIRECTED, 0, 1, "share", Band.LIMITED,
        "M-03", r"c = \frac{M}{M + A}", "marsden1990",
    ),
    _figure(
        "value_correlation", dyads.value_correlation, DIRECTED, -1, 1, "score", Band.LIMITED,
        "M-03",
        r"r = \frac{\sum_{i \ne j} (s_{ij} - \bar{s})(s_{ji} - \bar{s})}"
        r"{\sum_{i \ne j} (s_{ij} - \bar{s})^2}",
        "wasserman1994",
    ),
    _figure(
        "transitivity", triads.transitivity, EVERY, 0, 1, "share", Band.RANGES,
        "M-04",
        r"T = \frac{3 \cdot \text{triangles}}{\text{connected triples}}, \qquad "
        r"T_{\text{directed}} = \frac{\#(a \to b \to c,\ a \to c)}{\#(a \to b \to c)}",
        "wasserman1994", "smith2013",
    ),
    _figure(
        "clustering", triads.clustering, UNDIRECTED, 0, 1, "share", Band.RANGES,
        "M-04", r"C = \frac{1}{n} \sum_i \frac{2 t_i}{k_i (k_i - 1)}", "watts1998",
    ),
    _figure(
        "components", components.components, EVERY, 0, None, "count", Band.RANGES,
        "M-07", r"\text{number of weak components}", "wasserman1994",
    ),
    _figure(
        "largest_component", components.largest_component, EVERY, 1, None, "count", Band.RANGES,
        "M-07", r"\max_k s_k", "wasserman1994",
    ),
    _figure(
        "isolates", size.isolates, EVERY, 0, None, "count", Band.LIMITED,
        "M-07", r"\#\{i \in R : k_i = 0\}", "wasserman1994",
    ),
    _figure(
        "fragmentation", components.fragmentation, EVERY, 0, 1, "share", Band.RANGES,
        "M-07", r"F = 1 - \frac{\sum_k s_k (s_k - 1)}{n(n-1)}", "borgatti2006", "krackhardt1994",
        walks=True,
    ),
    _figure(
        "distance_fragmentation", distances.distance_fragmentation, EVERY, 0, 1, "share", Band.RANGES,
        "M-07", r"DF = 1 - \frac{\sum_{i \ne j} 1 / d_{ij}}{n(n-1)}", "borgatti2006", walks=True,
    ),
    _figure(
        "mean_distance", distances.mean_distance, EVERY, 1, None, "number", Band.RANGES,
        "M-05", r"L = \operatorname{mean}\{d_{ij} : d_{ij} < \infty,\ i \ne j\}", "wasserman1994",
        walks=True,
    ),
    _figure(
        "reach", distances.reach, EVERY, 0, 1, "share", Band.RANGES,
        "M-05", r"\frac{\#\{(i, j) : d_{ij} < \infty,\ i \ne j\}}{n(n-1)}", "krackhardt1994", walks=True,
    ),
    _figure(
        "diameter", distances.diameter, EVERY, 1, None, "steps", Band.RANGES,
        "M-06", r"\max\{d_{ij} : d_{ij} < \infty\}", "wasserman1994", walks=True,
    ),
    _figure(
        "cut_points", hinges.cut_points, EVERY, 0, None, "count", Band.RANGES,
        "M-14", r"\#\{i : \#\text{components}(G - i) > \#\text{components}(G)\}", "wasserman1994",
    ),
    _figure(
        "bridges", hinges.bridges, EVERY, 0, None, "count", Band.RANGES,
        "M-14", r"\#\{ij : \#\text{components}(G - ij) > \#\text{components}(G)\}", "granovetter1973",
    ),
    _figure(
        "local_bridges", hinges.local_bridges, EVERY, 0, None, "count", Band.RANGES,
        "M-14", r"\#\{ij : \forall q\ a_{iq} a_{jq} = 0\}", "granovetter1973",
    ),
    _figure(
        "robustness", robustness.robustness, EVERY, 0, 0.5, "share", Band.RANGES,
        "M-21", r"R = \frac{1}{n} \sum_{q=1}^{n} S(q)", "schneider2011",
    ),
    _figure(
        "strong_share", None, EVERY, 0, 1, "share", Band.LIMITED,
        "M-19", r"s = \frac{\text{strong ties}}{\text{ties of known strength}}",
        "granovetter1973", "marsden1984",
    ),
    _figure(
        "hierarchy", components.hierarchy, DIRECTED, 0, 1, "share", Band.RANGES,
        "M-28",
        r"H = 1 - \frac{\#\{i<j : d_{ij} < \infty \text{ and } d_{ji} < \infty\}}"
        r"{\#\{i<j : d_{ij} < \infty \text{ or } d_{ji} < \infty\}}",
        "krackhardt1994", walks=True,
    ),
    _figure(
        "cycle_share", cycle_share, DIRECTED, 0, 1, "share", Band.RANGES,
        "M-30", r"\frac{\#\{i : \exists j \ne i,\ d_{ij} < \infty \text{ and } d_{ji} < \infty\}}{n}",
        "wasserman1994",
    ),
    _figure(
        "centralization_degree", centralization.centralization_degree, UNDIRECTED, 0, 1, "share",
        Band.RANGES, "M-08", r"C_D = \frac{\sum_i (\max k - k_i)}{(n-1)(n-2)}", "freeman1979",
    ),
    _figure(
        "centralization_in_degree", centralization.centralization_in_degree, DIRECTED, 0, 1, "share",
        Band.RANGES, "M-08", r"C_{\text{in}} = \frac{\sum_i (\max k^{\text{in}} - k^{\text{in}}_i)}{(n-1)^2}",
        "freeman1979",
    ),
    _figure(
        "centralization_out_degree", centralization.centralization_out_degree, DIRECTED, 0, 1, "share",
        Band.RANGES, "M-08",
        r"C_{\text{out}} = \frac{\sum_i (\max k^{\text{out}} - k^{\text{out}}_i)}{(n-1)^2}",
        "freeman1979",
    ),
    _figure(
        "centralization_betweenness", centralization.centralization_betweenness, EVERY, 0, 1, "share",
        Band.RANGES, "M-08",
        r"C_B = \frac{2 \sum_i (\max b - b_i)}{(n-1)^2 (n-2)}, \qquad "
        r"C_{B,\text{directed}} = \frac{\sum_i (\max b - b_i)}{(n-1)^2 (n-2)}",
        "freeman1979", walks=True,
    ),
    _figure(
        "centralization_closeness", centralization.centralization_closeness, UNION, 0, 1, "share",
        Band.RANGES, "M-08",
        r"C_C = \frac{\sum_i (\max c - c_i)}{(n-1)(n-2)/(2n-3)}, \quad c_i = \frac{n-1}{\sum_j d_{ij}}",
        "freeman1979", walks=True,
    ),
    _figure(
        "centralization_harmonic", centralization.centralization_harmonic, UNDIRECTED, 0, 1, "share",
        Band.RANGES, "M-08", r"C_H = \frac{\sum_i (\max h - h_i)}{(n-2)/2}", "freeman1979", "borgatti2006",
        walks=True,
    ),
    _figure(
        "modularity", None, EVERY, -0.5, 1, "score", Band.RANGES,
        "M-16", r"Q = \sum_c \Bigl[\frac{m_c}{m} - \Bigl(\frac{d_c}{2m}\Bigr)^2\Bigr]",
        "newman2004", "traag2019", "guimera2004", "fortunato2007", study="subgroups",
    ),
    _figure(
        "omega", None, UNDIRECTED, -1, 1, "score", Band.FULL,
        "M-22", r"\omega = \frac{L_{\mathrm{r}}}{L} - \frac{C}{C_{\ell}}", "telesford2011", "watts1998",
        study="small-world", minimum=_LEAST["small_world"],
    ),
    _figure(
        "core_fit", None, EVERY, -1, 1, "score", Band.RANGES,
        "M-17",
        r"r = \operatorname{corr}(a_{ij}, \delta_{ij}), \quad \delta_{ij} = 1 \text{ core}, 0 \text{ edge}",
        "borgatti2000", "boyd2006", study="core",
    ),
)  # fmt: skip

_ACTOR: Final = (
    _score(
        "degree", degree.degree, EVERY, None, "count", Band.LIMITED,
        "M-10", r"k_i = \sum_j \max(a_{ij}, a_{ji})", "freeman1979",
    ),
    _score(
        "in_degree", degree.in_degree, DIRECTED, None, "count", Band.LIMITED,
        "M-10", r"k^{\text{in}}_i = \sum_j a_{ji}", "freeman1979", "costenbader2003",
    ),
    _score(
        "out_degree", degree.out_degree, DIRECTED, None, "count", Band.LIMITED,
        "M-10", r"k^{\text{out}}_i = \sum_j a_{ij}", "freeman1979",
    ),
    _score(
        "strength", degree.strength, EVERY, None, "number", Band.RANGES,
        "M-12", r"\sum_j z_{ij}, \quad z_{ij} = s_{ij} \ (\text{directed: } s_{ij} + s_{ji})", "burt1992",
    ),
    _score(
        "betweenness", betweenness.betweenness, EVERY, None, "number", Band.RANGES,
        "M-09", r"b_v = \sum_{s<t} \frac{\sigma_{st}(v)}{\sigma_{st}}", "freeman1979", walks=True,
    ),
    _score(
        "betweenness_share", betweenness.betweenness_share, EVERY, 1, "share", Band.RANGES,
        "M-09",
        r"\frac{2 b_v}{(n-1)(n-2)}, \qquad \text{directed: } \frac{b_v}{(n-1)(n-2)}",
        "freeman1979", walks=True,
    ),
    _score(
        "harmonic_closeness", distances.harmonic_closeness, EVERY, 1, "score", Band.RANGES,
        "M-11", r"h_i = \frac{1}{n-1} \sum_{j \ne i} \frac{1}{d_{ij}}", "borgatti2006", walks=True,
    ),
    _score(
        "constraint", holes.constraint, EVERY, None, "score", Band.RANGES,
        "M-12", r"C_i = \sum_j \Bigl(p_{ij} + \sum_{q \ne i,j} p_{iq} p_{qj}\Bigr)^2", "burt1992",
    ),
    _score(
        "effective_size", holes.effective_size, EVERY, None, "number", Band.RANGES,
        "M-12", r"ES_i = \sum_j \Bigl[1 - \sum_{q \ne i,j} p_{iq} m_{jq}\Bigr]", "burt1992", "borgatti1997",
    ),
    _score(
        "efficiency", holes.efficiency, EVERY, 1, "share", Band.RANGES,
        "M-12", r"ES_i / N_i", "burt1992",
    ),
    _score(
        "hierarchy", holes.hierarchy, EVERY, 1, "score", Band.RANGES,
        "M-12",
        r"H_i = \frac{\sum_j r_{ij} \ln r_{ij}}{N_i \ln N_i}, \quad r_{ij} = \frac{c_{ij}}{C_i / N_i}",
        "burt1992", text="hierarchy-of-contacts",
    ),
    _score(
        "core", cores.core, EVERY, None, "count", Band.RANGES,
        "M-17", r"\max\{k : i \in k\text{-core}\}", "seidman1983",
    ),
    _score(
        "cut_point", cores.cut_point, EVERY, 1, "flag", Band.RANGES,
        "M-14", r"\#\text{components}(G - i) > \#\text{components}(G)", "wasserman1994",
    ),
    _score(
        "subgroup", None, EVERY, None, "group", Band.RANGES,
        "M-16", r"\operatorname*{arg\,max}_c Q", "newman2004", "traag2019", "hubert1985", study="subgroups",
        minimum=_LEAST["subgroups"],
    ),
)  # fmt: skip

NETWORK_MEASURES: Final = {measure.key: measure for measure in _NETWORK}
ACTOR_MEASURES: Final = {measure.key: measure for measure in _ACTOR}
