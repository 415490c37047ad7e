"""The trust page: what matters, what is realised, and where the two part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.charts.trust_shares import Share, share_dots
from verkosto.content.instruments import instruments
from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui.rated import no_answers, scale_words, show_answer_bars, too_few
from verkosto.ui.shares import n_span, of, share_told, shared
from verkosto.ui.terms import with_terms
from verkosto.ui.trust_dimensions import show_dimensions
from verkosto.ui.trust_findings import leading, named, trust_findings
from verkosto.ui.trust_parts import LIMITS, factor_name, section, show_chart
from verkosto.ui.trust_pulse import show_pulse
from verkosto.ui.trust_ties import show_ties

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution
    from verkosto.instruments.trust import Importance, Trust
    from verkosto.text import Texts

_ABOUT: Final = {
    item.id
    for known in instruments()
    if known.key.startswith("trust") or known.key == "pulse"
    for item in known.items
}


def show_trust(analysis: Analysis, texts: Texts) -> None:
    """Everything that was asked of trust; what was not asked is left out, and said when nothing was."""
    scores = analysis.scores
    ties = analysis.tie_trust
    findings = trust_findings(scores.trust, scores.pulse, ties, texts)
    if scores.trust is None and not scores.pulse:
        _show_not_rated(analysis, texts)
    elif not _any_shown(analysis):
        too_few(scores.respondents, texts)
    elif not findings:
        st.markdown(texts("trust-no-findings"))
    if findings:
        st.markdown(with_terms("\n".join(f"- {finding}" for finding in findings), texts))
    st.caption(texts("trust-no-index"))
    if _any_shown(analysis):
        _show_sections(analysis, texts)
    show_ties(analysis, ties, texts)
    if _any_shown(analysis) or (ties is not None and not ties.withheld):
        st.subheader(texts("trust-questions-heading"), anchor=False)
        st.markdown(texts("trust-questions"))


def _any_shown(analysis: Analysis) -> bool:
    """Whether anything that was rated has enough answers."""
    trust = analysis.scores.trust
    told = [*analysis.scores.pulse.values()]
    if trust is not None:
        told += [
            *trust.realised.values(),
            *(one for d in trust.dimensions.values() for one in d.items.values()),
        ]
        if trust.importance is not None and not trust.importance.withheld:
            return True
    return any(not one.withheld for one in told)


def _show_sections(analysis: Analysis, texts: Texts) -> None:
    """What was asked, section by section."""
    scores = analysis.scores
    if scores.trust is not None:
        if scores.trust.importance is not None:
            with st.container(key="trust_importance"):
                show_importance(analysis, scores.trust.importance, texts)
        if scores.trust.realised:
            show_realised(analysis, scores.trust.realised, texts)
        if scores.trust.gaps:
            with st.container(key="trust_gaps"):
                show_gaps(scores.trust, texts)
        if scores.trust.dimensions:
            with st.container(key="trust_dimensions"):
                show_dimensions(analysis, scores.trust, texts)
    if scores.pulse:
        show_pulse(analysis, texts)


def _show_not_rated(analysis: Analysis, texts: Texts) -> None:
    """In which other waves trust was rated; where in none, what the page would tell and how to ask."""
    rated = analysis.survey.ratings
    about = rated[rated["item"].isin(_ABOUT)]
    waves = [wave for wave in analysis.survey.waves if wave and wave in set(about["wave"])]
    if waves:
        st.info(texts.markdown("trust-other-waves", waves=", ".join(waves)))
    else:
        no_answers("trust-no-answers")


def show_importance(analysis: Analysis, importance: Importance, texts: Texts) -> None:
    """What respondents named, beside what was published; never tested against it."""
    section("importance", ("kosonen2002", "wilson1927"), texts, least=SHARES_FROM)
    if importance.withheld:
        too_few(importance.n, texts)
        return
    counted = importance.n < SHARES_FROM
    subtitle = texts(
        "trust-importance-subtitle", n=importance.n, picks=texts.number(importance.mean_picks, 1)
    )
    ours = texts("trust-importance-ours", counted=str(counted).lower())
    title = _importance_title(importance, texts)
    rows = [
        Share(
            factor_name(factor.item, texts),
            factor.share,
            share_told(factor.picked, importance.n, texts),
            None if counted else factor.range,
            factor.published,
        )
        for factor in importance.factors
    ]
    drawn = partial(share_dots, rows, title, subtitle, texts, (ours, texts("trust-published")))
    left, right = st.columns((3, 2), gap="medium")
    with left:
        show_chart(analysis, ("importance", texts.language), drawn, title)
    with right:
        _beside_published(importance, texts)
        _importance_table(importance, texts)


def _importance_title(importance: Importance, texts: Texts) -> str:
    """Who is first, where anybody is."""
    if importance.n < SHARES_FROM:
        return texts("trust-importance-title-few")
    first = [one for one in importance.factors if one.picked == importance.factors[0].picked]
    first = first if len(first) <= 2 else []
    names = ", ".join(factor_name(factor.item, texts) for factor in first)
    return texts("trust-importance-title", count=len(first), names=names)


def _beside_published(importance: Importance, texts: Texts) -> None:
    """R33, the two orders in words, and that the number of picks differs where it does."""
    ours, theirs = leading(importance), leading(importance, "published")
    if ours:
        st.markdown(
            texts("trust-importance-order", ours=named(ours, texts), theirs=named(theirs, texts, "published"))
        )
    published = sum(factor.published for factor in importance.factors)
    if abs(importance.mean_picks - published) >= LIMITS["picks"]:
        picks, beside = texts.number(importance.mean_picks, 1), texts.number(published, 1)
        fewer = str(importance.mean_picks < published).lower()
        st.markdown(texts("trust-importance-picks", picks=picks, published=beside, fewer=fewer))
    if importance.set_aside:
        st.caption(texts("trust-importance-set-aside", n=importance.set_aside))
    st.caption(texts("trust-importance-footnote"))


def _importance_table(importance: Importance, texts: Texts) -> None:
    counted = importance.n < SHARES_FROM
    rows = [
        {
            "factor": factor_name(factor.item, texts),
            "picked": factor.picked,
            "share": None if counted else 100 * factor.share,
            "low": None if counted else 100 * factor.range[0],
            "high": None if counted else 100 * factor.range[1],
            "published": 100 * factor.published,
        }
        for factor in importance.factors
    ]
    _folded(rows, ("share", "low", "high", "published"), texts)


def _folded(rows: Sequence[Mapping[str, object]], shares: tuple[str, ...], texts: Texts) -> None:
    """The table behind a chart, folded away."""
    alternative = texts("trust-alt-table")
    with st.expander(alternative, icon=":material/list:"):
        frame = pd.DataFrame(rows)
        columns = {name: st.column_config.Column(texts(f"trust-column-{name}")) for name in frame.columns}
        percent = {
            name: st.column_config.NumberColumn(texts(f"trust-column-{name}"), format="%.0f %%")
            for name in shares
        }
        st.dataframe(frame, hide_index=True, column_config=columns | percent, alt=alternative)


def show_realised(analysis: Analysis, realised: Mapping[str, Distribution], texts: Texts) -> None:
    """How the answers are spread, then how many agree and how sure that is."""
    share, upper = (texts.percent(LIMITS[name]) for name in ("gap_share", "gap_upper"))
    asked = {"top": int(LIMITS["most_important"]), "least": int(LIMITS["gap_answers"])}
    section("realised", ("kosonen2002", "wilson1927"), texts, share=share, upper=upper, **asked)
    shown = [told for told in realised.values() if not told.withheld]
    if not shown:
        too_few(max(told.n for told in realised.values()), texts)
        return
    title = _realised_title(shown, texts)
    subtitle = texts("trust-realised-subtitle")
    left, right = st.columns((3, 2), gap="medium")
    with left:
        show_answer_bars("trust_realised", dict(realised), scale_words("likert5"), title, subtitle)
    with right:
        show_agreeing(analysis, shown, texts)


def _realised_title(shown: list[Distribution], texts: Texts) -> str:
    """For how many factors a majority is sure, and for how many it is sure that there is none."""
    if max(told.n for told in shown) < SHARES_FROM:
        return texts("trust-realised-title-few")
    sure = [told for told in shown if told.n >= SHARES_FROM and told.range is not None]
    above = sum(1 for told in sure if told.range is not None and told.range[0] > 1 / 2)
    below = sum(told.below_half for told in sure)
    return texts("trust-realised-title", above=above, below=below, n=len(shown))


def show_agreeing(analysis: Analysis, shown: list[Distribution], texts: Texts) -> None:
    """Shares that agree with their intervals, the largest first."""
    order = sorted(shown, key=lambda told: -told.share_positive)
    rows = [shared(told, factor_name(told.item, texts), texts) for told in order]
    if max(told.n for told in shown) < SHARES_FROM:
        title = texts("trust-shares-title-few")
        subtitle = texts("trust-shares-subtitle-few", least=SHARES_FROM)
    else:
        least, most = order[-1].share_positive, order[0].share_positive
        same = str(texts.percent(least) == texts.percent(most)).lower()
        low, high = texts.number(least * 100), texts.percent(most)
        title = texts("trust-shares-title", same=same, low=low, high=high)
        subtitle = texts(
            "trust-shares-subtitle", n=n_span(shown), below=sum(told.below_half for told in shown)
        )
    drawn = partial(share_dots, rows, title, subtitle, texts)
    show_chart(analysis, ("agreeing", texts.language), drawn, title)


def show_gaps(trust: Trust, texts: Texts) -> None:
    """Importance and realisation side by side; where to start is marked (R32)."""
    st.subheader(texts("trust-gap-heading"), anchor=False)
    st.markdown(texts("trust-gap-lead"))
    picked = {one.item: one.picked for one in trust.importance.factors} if trust.importance else {}
    n = trust.importance.n if trust.importance else 0
    rows = [
        {
            "factor": texts(
                "trust-gap-factor", factor=factor_name(gap.item, texts), start=str(gap.start_here).lower()
            ),
            "importance": of(picked[gap.item], n, texts),
            "realised": of(trust.realised[gap.item].positive, gap.n, texts),
        }
        for gap in trust.gaps
    ]
    frame = pd.DataFrame(rows).rename(columns=lambda name: texts(f"trust-column-{name}"))
    st.table(frame, border="horizontal", hide_index=True)
