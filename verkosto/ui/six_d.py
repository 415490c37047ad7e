"""The 6D page: six distributions that are never merged, and the ratings that belong beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.content.instruments import instruments
from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui.own_statements import show_own_statements
from verkosto.ui.rated import no_answers, scale_words, show_answer_bars, too_few
from verkosto.ui.six_d_each import show_details, show_each
from verkosto.ui.six_d_findings import six_d_findings
from verkosto.ui.six_d_groups import show_groups
from verkosto.ui.six_d_parts import majorities, section, short_name
from verkosto.ui.six_d_spread import show_spread
from verkosto.ui.six_d_waves import show_waves
from verkosto.ui.terms import with_terms

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.instruments.six_d import SixD
    from verkosto.text import Texts

_ABOUT: Final = {
    item.id for known in instruments() if known.key in {"six_d", "expertise"} for item in known.items
}


def show_six_d(analysis: Analysis, texts: Texts) -> None:
    """The six Ds, networked expertise and the file's own statements: what was asked of them."""
    scores = analysis.scores
    six = scores.six_d
    if six is None:
        no_answers("six_d-no-answers")
        _show_other_waves(analysis, texts)
    withheld = [*_withheld(analysis)]
    if withheld and all(withheld):
        too_few(scores.respondents, texts)
    elif six is not None:
        show_evaluation(analysis, six, texts)
    if withheld and not all(withheld):
        show_expertise(analysis, texts)
        show_own_statements(analysis, texts)
    if six is not None:
        st.subheader(texts("six_d-questions-heading"), anchor=False)
        st.markdown(texts("six_d-questions"))


def _withheld(analysis: Analysis) -> Iterator[bool]:
    """Of everything that was asked whether it is withheld."""
    scores = analysis.scores
    if scores.six_d is not None:
        yield from (one.withheld is not None for one in scores.six_d.items.values())
        yield from (one.withheld is not None for one in scores.six_d.comments.values())
    yield from (one.withheld is not None for one in (*scores.expertise.values(), *scores.own.values()))


def _show_other_waves(analysis: Analysis, texts: Texts) -> None:
    """In which waves these were rated, where this is not one of them."""
    survey = analysis.survey
    about = _ABOUT | {item.key for item in survey.own_items}
    rated = set(survey.ratings.loc[survey.ratings["item"].isin(about), "wave"])
    waves = [wave for wave in survey.waves if wave and wave in rated and wave != analysis.wave]
    if waves:
        st.caption(texts.markdown("six_d-other-waves", waves=", ".join(waves)))


def show_evaluation(analysis: Analysis, six: SixD, texts: Texts) -> None:
    """Findings, how the answers are spread, each D in words, what to try, groups, waves."""
    findings = six_d_findings(six, texts)
    if findings:
        st.markdown(with_terms("\n".join(f"- {finding}" for finding in findings), texts))
    else:
        enough = any(one.n >= SHARES_FROM for one in six.items.values())
        st.markdown(texts("six_d-no-findings" if enough else "six_d-no-findings-few", least=SHARES_FROM))
    st.caption(texts("six_d-no-total"))
    show_spread(analysis, six, texts)
    show_each(six, texts)
    show_details(six, texts)
    if lowest := six.told_lowest:
        with st.container(key="six_d_next"):
            st.subheader(texts("six_d-next-heading"), anchor=False)
            st.markdown(texts("six_d-next", item=lowest))
            st.caption(texts("six_d-next-note", name=short_name(lowest, texts)))
    show_groups(analysis, texts)
    show_waves(analysis, texts)


def show_expertise(analysis: Analysis, texts: Texts) -> None:
    """Networked expertise, statement by statement; never summed up."""
    asked = analysis.scores.expertise
    if not asked:
        return
    section("expertise", ("wilson1927",), texts)
    shown = [one for one in asked.values() if not one.withheld]
    if not shown:
        too_few(max(one.n for one in asked.values()), texts)
        return
    if max(one.n for one in shown) < SHARES_FROM:
        title = texts("six_d-title-few")
    else:
        above, below = majorities(shown)
        title = texts("six_d-expertise-title", above=above, below=below, n=len(shown))
    show_answer_bars(
        "six_d_expertise", asked, scale_words("likert5"), title, texts("six_d-expertise-subtitle")
    )
