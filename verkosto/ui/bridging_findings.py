"""What the bridges page says first: who bridges, what hangs on one, and where there is a hole."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Final

import numpy as np
import pandas as pd

from verkosto.analysis.bridging import HARDLY, SURE
from verkosto.analysis.studies import Kind
from verkosto.model import View
from verkosto.network.between import go_betweens
from verkosto.network.borders import border_ties
from verkosto.network.measures.components import components
from verkosto.network.measures.load import load
from verkosto.ui.bridging_parts import place, span
from verkosto.ui.kept import kept

if TYPE_CHECKING:
    from verkosto.ui.bridging_parts import Bridging

_MOST_NAMES: Final = 5
_ROUND: Final = 10
"""Expected ties from which on they are told without decimals."""


def findings(look: Bridging) -> list[str]:
    """Sentences as Markdown."""
    told = [bridging_told(look), _concentrated(look), _cutting(look), _hole(look), _loaded(look)]
    return [sentence for sentence in told if sentence]


def bridging_told(look: Bridging) -> str:
    """Who bridges most: one, or a set without order."""
    texts, top = look.texts, look.top
    if top.why == "unknown":
        return ""
    if top.why == "one":
        actor = top.actors[0]
        low, high = reach_of(look, actor)
        return texts.markdown(
            "bridges-finding-top",
            actor=look.label(actor),
            share=texts.percent(look.routes[actor]),
            ranged=str(not isnan(low)).lower(),
            span=span(low, high, texts),
        )
    many = str(len(top.actors) > _MOST_NAMES).lower()
    return texts(
        "bridges-finding-set", why=top.why, n=len(top.actors), many=many, actors=look.names(top.actors)
    )


def reach_of(look: Bridging, actor: str) -> tuple[float, float]:
    """Between what its share of the routes may lie, where answers are missing; else ``nan``."""
    if look.missing is None:
        return float("nan"), float("nan")
    drawn = look.missing.actors
    return float(drawn["betweenness_low"][actor]), float(drawn["betweenness_high"][actor])


def cut_in_draws(look: Bridging, actor: str) -> float:
    """In which share of the draws the network breaks without an actor; ``nan`` where nothing was drawn."""
    return float(look.missing.actors["cut"][actor]) if look.missing else float("nan")


def _concentrated(look: Bridging) -> str:
    """Whether routes are concentrated on few more than chance gives."""
    texts = look.texts
    figure = look.analysis.figures(look.relation, look.view).get("centralization_betweenness")
    if figure is None or isnan(figure.value) or not (look.compared and look.known(Kind.CHANCE)):
        return ""
    chance = look.analysis.studies.chance(look.relation, look.view).get("centralization_betweenness")
    if chance is None or isnan(chance.low):
        return ""
    side = place(figure.value, chance)
    unsure = figure.range is not None and figure.range[0] <= chance.high and figure.range[1] >= chance.low
    return texts(
        "bridges-finding-concentrated",
        place=side,
        unsure=str(unsure and side != "inside").lower(),
        value=texts.percent(figure.value),
        span=span(chance.low, chance.high, texts),
    )


def _cutting(look: Bridging) -> str:
    """Without whom the network would fall apart, or that nobody's leaving would do so."""
    texts = look.texts
    if not look.known(Kind.LEAVING):
        return ""
    leaving = look.analysis.studies.leaving(look.relation, look.view)
    real = leaving[leaving["real_cut"]].sort_values("left_behind", ascending=False, kind="stable")
    pendants = int(((leaving["parts"] > 0) & ~leaving["real_cut"]).sum())
    if real.empty:
        alone = int((np.diff(look.network.symmetric.indptr) == 0).sum())
        joined = int(components(look.network)) - alone
        return texts("bridges-finding-whole", parts=joined, pendants=pendants)
    if len(real) > 1:
        return _cutting_many(look, real)
    row = real.iloc[0]
    drawn = cut_in_draws(look, str(row.name))
    if drawn < HARDLY:
        return ""
    return texts.markdown(
        "bridges-finding-cut",
        actor=look.label(row.name),
        n=int(row["left_behind"]),
        before=texts.percent(row["fragmentation_before"]),
        after=texts.percent(row["fragmentation"]),
        drawn="none" if isnan(drawn) else "sure" if drawn >= SURE else "unsure",
        share=texts.percent(drawn),
    )


def _cutting_many(look: Bridging, real: pd.DataFrame) -> str:
    """Without whom the network would fall apart, each with the share of the draws in which it would."""
    texts = look.texts
    shown = look.by_name(real.index[:_MOST_NAMES])
    drawn = look.missing is not None
    names = look.names(shown)
    if drawn:
        shares = {actor: texts.percent(cut_in_draws(look, actor)) for actor in shown}
        names = "; ".join(
            texts.markdown("bridges-finding-cut-name", actor=look.label(actor), share=share)
            for actor, share in shares.items()
        )
    return texts(
        "bridges-finding-cuts",
        n=len(real),
        actors=names,
        more=len(real) - len(shown),
        drawn=str(drawn).lower(),
    )


def holes(look: Bridging) -> pd.DataFrame:
    """Pairs of different groups with fewer ties than shuffled labels give, most lacking first."""
    cells = look.mixing
    found = cells[cells["place"] == "below"]
    lacking = (found["ties"] - found["expected"]).to_numpy()
    return found.iloc[np.argsort(lacking, kind="stable")]


def across(look: Bridging, first: str, second: str) -> pd.DataFrame:
    """Who bridges two groups: ``ties`` across the border, and ``pairs`` joined in two steps; most first."""

    def counted() -> pd.DataFrame:
        groups = look.analysis.groups(look.attribute)
        ties = border_ties(look.network, groups, first, second)
        pairs = go_betweens(look.network, groups, first, second)
        both = pd.DataFrame({"ties": ties, "pairs": pairs})
        return both[both["pairs"] > 0].sort_values(["pairs", "ties"], ascending=False, kind="stable")

    key = ("across", look.relation, look.view, look.attribute, first, second)
    return kept(look.analysis, key, counted)


def hole_told(look: Bridging, cell: pd.Series) -> dict[str, object]:
    """The values of a sentence about a hole."""
    texts = look.texts
    return {
        "first": str(cell["from"]),
        "second": str(cell["to"]),
        "directed": str(look.view is View.DIRECTED).lower(),
        "ties": int(cell["ties"]),
        "expected": texts.number(cell["expected"], 0 if cell["expected"] >= _ROUND else 1),
    }


def _hole(look: Bridging) -> str:
    """The clearest hole between groups, and through whom it is bridged."""
    texts = look.texts
    if not (look.compared and look.known(Kind.MIXING)):
        return ""
    found = holes(look)
    if found.empty and (not look.tellable or (look.mixing["place"] == "").all()):
        return ""
    if found.empty:
        return texts.markdown("bridges-finding-no-hole", attribute=look.attribute)
    cell = found.iloc[0]
    by = across(look, str(cell["from"]), str(cell["to"])) if look.named else pd.DataFrame()
    total = int(by["pairs"].sum()) if len(by) else 0
    alone = bool(total) and 2 * int(by["pairs"].iloc[0]) > total
    return texts.markdown(
        "bridges-finding-hole",
        **hole_told(look, cell),
        through="nobody" if look.named and not total else "one" if alone else "several",
        actor=look.label(by.index[0]) if alone else "",
    )


def loads(look: Bridging) -> pd.DataFrame:
    """How much rests on every actor beside how much runs through it."""
    return kept(look.analysis, ("load", look.relation, look.view), lambda: load(look.network))


def same_most(look: Bridging) -> str:
    """Whether the one who bridges most is also connected most: "true", "false", or "unknown".

    Where several are connected as much, nothing piles up in one place.
    """
    most = _most_named(look)
    if look.top.why != "one" or len(most) > 1:
        return "unknown"
    return str(look.top.actors[0] == most[0]).lower()


def _most_named(look: Bridging) -> list[str]:
    named = loads(look)["named"]
    return [str(actor) for actor in named.index[named == named.max()]]


def _loaded(look: Bridging) -> str:
    """Whether those who are connected most are those who bridge most."""
    same = same_most(look)
    if same == "unknown":
        return ""
    return look.texts.markdown(
        "bridges-finding-load",
        same=same,
        directed=str(look.view is View.DIRECTED).lower(),
        actor=look.label(_most_named(look)[0]),
        n=int(loads(look)["named"].max()),
    )
