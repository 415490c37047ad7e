"""Knowing, trust and commitment, beside the wave before where there is one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.charts.answer_bars import Bar, answer_bars
from verkosto.content.instruments import items
from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui.rated import scale_words, show_answer_bars, too_few
from verkosto.ui.shares import points
from verkosto.ui.trust_parts import section, show_chart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution
    from verkosto.instruments.groups import Change
    from verkosto.text import Texts


def show_pulse(analysis: Analysis, texts: Texts) -> None:
    """The three statements as bars, each above its bar of the wave before, and what the change is worth."""
    section("pulse", ("jarvensivu2019", "newcombe1998"), texts)
    pulse = analysis.scores.pulse
    if all(told.withheld for told in pulse.values()):
        too_few(max(told.n for told in pulse.values()), texts)
        return
    words, title = scale_words("likert5"), _title(pulse, texts)
    before = {change.item: change for change in analysis.scores.changes("pulse")}
    if not before or analysis.scores.earlier is None:
        show_answer_bars("trust_pulse", dict(pulse), words, title, texts("trust-pulse-subtitle"))
        return
    earlier = analysis.scores.earlier
    bars = []
    for item, told in pulse.items():
        said = items()[item].text[texts.language]
        bars.append(Bar(texts("trust-pulse-bar", item=said, wave=analysis.wave), told))
        if item in before:
            bars.append(Bar(texts("trust-pulse-bar-before", wave=earlier), before[item].before))
    subtitle = texts("trust-pulse-subtitle")
    drawn = partial(answer_bars, bars, words, title, subtitle, texts)
    left, right = st.columns((3, 2), gap="medium")
    with left:
        show_chart(analysis, ("pulse", texts.language), drawn, title)
    with right:
        sentences = [_changed(change, earlier, texts) for change in before.values() if not change.withheld]
        st.markdown("\n".join(f"- {sentence}" for sentence in sentences))


def _title(pulse: Mapping[str, Distribution], texts: Texts) -> str:
    told = pulse.get("P2")
    if told is None or told.withheld or told.n < SHARES_FROM:
        return texts("trust-pulse-title-few")
    return texts("trust-pulse-title", positive=told.positive, n=told.n)


def _changed(change: Change, earlier: str, texts: Texts) -> str:
    """The change in words: only one that does not fit within the uncertainty is called one (R44)."""
    name = texts(f"trust-pulse-{items()[change.item].part}")
    told = points(change.difference, texts)
    if change.paired:
        return _paired(change, name, told, earlier, texts)
    if change.uncertain or change.range is None:
        return texts("trust-pulse-unchanged", item=name, points=told)
    low, high = (points(end, texts) for end in change.range)
    rose = str(change.rose).lower()
    return texts.markdown(
        "trust-pulse-changed", item=name, points=told, low=low, high=high, rose=rose, before=earlier
    )


def _paired(change: Change, name: str, told: str, earlier: str, texts: Texts) -> str:
    """The change of those who answered both times, which the sign test decides, and how they moved."""
    if change.uncertain:
        sentence = texts("trust-pulse-pairs-unchanged", item=name)
    else:
        rose = str(change.rose).lower()
        sentence = texts.markdown(
            "trust-pulse-pairs-changed", item=name, points=told, rose=rose, before=earlier
        )
    moved = {"up": change.up, "same": change.same, "down": change.down}
    return f"{sentence} {texts('trust-pulse-paired', paired=change.paired, **moved)}"
