"""The six Ds beside the wave before; only what does not fit within the uncertainty is called a change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.charts.wave_shares import Both, Then, wave_shares
from verkosto.content import table
from verkosto.instruments.gates import SHARES_FROM
from verkosto.instruments.groups import SURE
from verkosto.ui.shares import of, points, share_told
from verkosto.ui.six_d_parts import section, short_name, show_chart, show_numbers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution
    from verkosto.instruments.groups import Change
    from verkosto.text import Texts


def show_waves(analysis: Analysis, texts: Texts) -> None:
    """Shares then and now with their intervals, and in words what they are worth."""
    scores = analysis.scores
    found: Sequence[Change] = scores.changes("six_d")
    told = [change for change in found if not change.withheld]
    earlier = scores.earlier
    if not told or earlier is None:
        return
    with st.container(key="six_d_waves"):
        _show_told(analysis, told, earlier, texts)


def _show_told(analysis: Analysis, told: Sequence[Change], earlier: str, texts: Texts) -> None:
    linked = texts.percent(table("thresholds")["linked"]["share"]["value"])
    sources = ("newcombe1998", "snijders1999", "schnell2010")
    section("waves", sources, texts, linked=linked, p=texts.number(SURE, 2))
    title, subtitle = _title(told, texts), texts("six_d-waves-subtitle")
    rows = [
        Both(short_name(one.item, texts), _then(one.before, texts), _then(one.now, texts)) for one in told
    ]
    draw = partial(wave_shares, rows, (earlier, analysis.wave), title, subtitle, texts)
    left, right = st.columns((3, 2), gap="medium")
    with left:
        show_chart(analysis, "waves", texts, draw)
    with right:
        st.markdown("\n".join(f"- {sentence}" for sentence in _sentences(told, earlier, texts)))
        _show_paired(told, texts)
    _show_table(told, texts)


def _counted(change: Change) -> bool:
    """Whether either wave has so few answers that counts are told."""
    return min(change.before.n, change.now.n) < SHARES_FROM


def _sure(change: Change) -> bool:
    return not change.uncertain and not _counted(change)


def _unconfirmed(change: Change) -> bool:
    """Whether the shares differ beyond chance, yet those who answered both times do not bear it out."""
    if not change.paired or change.range is None or _counted(change):
        return False
    low, high = change.range
    return low > 0 or high < 0


def _then(one: Distribution, texts: Texts) -> Then:
    return Then(
        one.share_positive,
        share_told(one.positive, one.n, texts),
        one.range if one.n >= SHARES_FROM else None,
    )


def _title(told: Sequence[Change], texts: Texts) -> str:
    names = ", ".join(short_name(one.item, texts) for one in told if _sure(one))
    return texts("six_d-waves-title", sure=sum(map(_sure, told)), names=names)


def _sentences(told: Sequence[Change], earlier: str, texts: Texts) -> list[str]:
    """What has changed, what has not for certain (R44), and whether the same people answered."""
    said = []
    for one in told:
        if _sure(one) and one.range is not None:
            low, high = (points(end, texts) for end in one.range)
            said.append(
                texts.markdown(
                    "six_d-waves-changed-paired" if one.paired else "six_d-waves-changed",
                    item=short_name(one.item, texts),
                    rose=str(one.rose).lower(),
                    points=points(one.difference, texts),
                    before=earlier,
                    **({"up": one.up, "down": one.down} if one.paired else {"low": low, "high": high}),
                )
            )
    unsure = [one for one in told if not _sure(one)]
    for key, found in (
        ("six_d-waves-unsure", [one for one in unsure if not _unconfirmed(one)]),
        ("six_d-waves-unconfirmed", [one for one in unsure if _unconfirmed(one)]),
    ):
        if found:
            names = ", ".join(_difference(one, texts) for one in found)
            said.append(texts(key, count=len(found), names=names))
    paired = [one.paired for one in told if one.paired]
    if not paired:
        said.append(texts("six_d-waves-unlinked"))
    return said


def _difference(change: Change, texts: Texts) -> str:
    name = short_name(change.item, texts)
    if _counted(change):
        return name
    return texts("six_d-waves-difference", item=name, points=points(change.difference, texts))


def _show_paired(told: Sequence[Change], texts: Texts) -> None:
    """Those who answered both times: how many went up, stayed and went down, and if that is uneven."""
    mine = [one for one in told if one.paired]
    if not mine:
        return
    least, most = min(one.paired for one in mine), max(one.paired for one in mine)
    st.markdown(texts("six_d-waves-paired", least=least, most=most, same=str(least == most).lower()))
    lines = [
        texts(
            "six_d-waves-moved",
            item=short_name(one.item, texts),
            up=one.up,
            same=one.same,
            down=one.down,
            more="none" if one.p >= SURE else "up" if one.up > one.down else "down",
        )
        for one in mine
    ]
    st.markdown("\n".join(f"- {line}" for line in lines))


def _show_table(told: Sequence[Change], texts: Texts) -> None:
    rows = [
        {
            "item": short_name(one.item, texts),
            "before": of(one.before.positive, one.before.n, texts),
            "now": of(one.now.positive, one.now.n, texts),
            "difference": None if _counted(one) else 100 * one.difference,
            "low": None if _counted(one) or one.range is None else 100 * one.range[0],
            "high": None if _counted(one) or one.range is None else 100 * one.range[1],
            "up": one.up if one.paired else None,
            "same": one.same if one.paired else None,
            "down": one.down if one.paired else None,
            "p": one.p if one.paired else None,
        }
        for one in told
    ]
    show_numbers("waves", rows, {"difference": "%.0f", "low": "%.0f", "high": "%.0f", "p": "%.3f"}, texts)
