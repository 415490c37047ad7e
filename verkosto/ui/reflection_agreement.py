"""How far two coders agree: behind a door, for looking ends the blind coding."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.canvas.coding_work import coding_of
from verkosto.content import table
from verkosto.instruments.coder_agreement import CoderAgreement, coder_agreement, enough, grade
from verkosto.text import escape_markdown
from verkosto.ui.kept import kept
from verkosto.ui.rated import section
from verkosto.ui.reflection_passages import show_passages, whole
from verkosto.ui.reflection_words import question_text
from verkosto.ui.team import team_work

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verkosto.analysis import Analysis
    from verkosto.canvas.coding import Coded, Coding
    from verkosto.text import Texts

_OPEN: Final = "verkosto:agreement_open"
_PAIR: Final = ("reflection_first", "reflection_second")
_LIMITS: Final = {name: entry["value"] for name, entry in table("thresholds")["coding"].items()}


def show_agreement(analysis: Analysis, texts: Texts) -> None:
    """How many answers two coders have coded; their agreement when they ask to see it."""
    coding = team_work().reflection
    names = [coder.name for coder in coding.coders if coder.answers]
    if len(names) < 2:
        return
    with st.container(key="reflection_agreement"):
        how = texts(
            "reflection_themes-how-agreement",
            n=_LIMITS["answers"],
            tentative=texts.number(_LIMITS["tentative"], 2),
            reliable=texts.number(_LIMITS["reliable"], 2),
        )
        section(
            "agreement", texts("reflection_themes-agreement"), how, ("krippendorff2011", "krippendorff2019")
        )
        first, second = _pair(names, texts)
        if first == second:
            st.caption(texts("reflection_themes-agreement-two"))
            return
        questions = [asked for asked in analysis.reflection.questions if asked.withheld is None]
        ids = {answer.id for asked in questions for answer in asked.answers}
        mine, theirs = (
            {i: one for i, one in coding_of(coding, name).items() if i in ids} for name in (first, second)
        )
        both = len(mine.keys() & theirs.keys())
        counts = {"first": first, "other_name": second, "one": len(mine), "other": len(theirs)}
        st.markdown(texts.markdown("reflection_themes-agreement-coded", both=both, n=len(ids), **counts))
        if not enough(both, len(ids)):
            least = min(_LIMITS["answers"], len(ids))
            st.info(
                texts("reflection_themes-agreement-few", least=least, both=both), icon=":material/hourglass:"
            )
        elif _opened(analysis, first, second, texts):
            _show(analysis, coding, (first, second), (mine, theirs), texts)


def _pair(names: Sequence[str], texts: Texts) -> tuple[str, str]:
    """Whose codings are compared: a choice where there are more than two."""
    if len(names) == 2:
        return names[0], names[1]
    chosen = []
    with st.container(horizontal=True):
        for key, other in zip(_PAIR, names, strict=False):
            if st.session_state.get(key) not in names:
                st.session_state[key] = other
            chosen.append(
                str(
                    st.selectbox(
                        texts(f"reflection_themes-{key.removeprefix('reflection_')}"), names, key=key
                    )
                )
            )
    return chosen[0], chosen[1]


def _opened(analysis: Analysis, first: str, second: str, texts: Texts) -> bool:
    """Whether the two have said that they may look; else the door with what looking means."""
    pairs: set[tuple[str, str, frozenset[str]]] = st.session_state.setdefault(_OPEN, set())
    pair = (analysis.survey.digest, analysis.wave or "", frozenset({first, second}))
    if pair in pairs:
        return True
    with st.popover(
        texts("reflection_themes-agreement-open"), icon=":material/visibility:", key="agreement_door"
    ):
        st.markdown(texts("reflection_themes-agreement-blind"))
        st.button(
            texts("reflection_themes-agreement-sure"), key="agreement_open", on_click=pairs.add, args=(pair,)
        )
    return False


def _show(
    analysis: Analysis,
    coding: Coding,
    names: tuple[str, str],
    given: tuple[Mapping[str, Coded], Mapping[str, Coded]],
    texts: Texts,
) -> None:
    """The figures, a table by theme, and the answers that were read differently."""
    sets = tuple({i: _themes(one) for i, one in coded.items()} for coded in given)
    key = tuple(frozenset(one.items()) for one in sets)
    told = kept(analysis, ("agreement", *key), lambda: coder_agreement(sets[0], sets[1]))
    st.markdown(
        texts(
            "reflection_themes-agreement-share",
            share=texts.percent(told.share),
            same=told.n - len(told.differing),
            n=told.n,
        )
    )
    if isnan(told.alpha):
        st.markdown(texts("reflection_themes-agreement-undefined"))
    else:
        alpha = texts.number(told.alpha, 2)
        low, high = (texts.number(end, 2) for end in told.range) if told.range else ("", "")
        ranged = str(told.range is not None).lower()
        st.markdown(
            texts("reflection_themes-agreement-alpha", alpha=alpha, ranged=ranged, low=low, high=high)
        )
        st.caption(texts("reflection_themes-agreement-scale"))
        st.markdown(texts(f"reflection_themes-agreement-{grade(told.alpha)}"))
    _by_theme(coding, told, names, texts)
    _differing(analysis, coding, told, names, given, texts)


def _themes(coded: Coded) -> frozenset[str]:
    return frozenset(tag.theme for tag in coded.tags)


def _by_theme(coding: Coding, told: CoderAgreement, names: tuple[str, str], texts: Texts) -> None:
    """A row per theme that either of them gave."""
    theme_names = {theme.key: theme.name for theme in coding.themes}
    columns = ("theme", "share", "alpha", "both", "first", "second", "neither")
    headings = [
        texts.markdown(f"reflection_themes-agreement-column-{column}", first=names[0], second=names[1])
        for column in columns
    ]
    rows = [
        [
            f"**{escape_markdown(theme_names.get(one.theme, one.theme))}**",
            texts.percent(one.share),
            texts.number(one.alpha, 2),
            *(str(count) for count in (one.both, one.first, one.second, one.neither)),
        ]
        for one in told.themes
        if one.both or one.first or one.second
    ]
    if rows:
        st.table(pd.DataFrame(rows, columns=headings), border="horizontal", hide_index=True)


def _differing(
    analysis: Analysis,
    coding: Coding,
    told: CoderAgreement,
    names: tuple[str, str],
    given: tuple[Mapping[str, Coded], Mapping[str, Coded]],
    texts: Texts,
) -> None:
    """The answers that the two read differently, to be talked about."""
    differing = set(told.differing)
    if not differing:
        return
    folded = st.expander(
        texts("reflection_themes-differing", n=len(differing)),
        icon=":material/forum:",
        key="differing",
        on_change="rerun",
    )
    if not folded.open:
        return
    with folded:
        st.caption(texts("reflection_themes-differing-about"))
        for asked in analysis.reflection.questions:
            answers = [answer for answer in asked.answers if answer.id in differing]
            if answers:
                heading = question_text(asked.key, texts, team_work().event)
                st.markdown(f"**{escape_markdown(heading)}**")
                shown = [
                    whole(answer, note=_codings(coding, names, [one[answer.id] for one in given], texts))
                    for answer in answers
                ]
                show_passages(shown, heading, f"differing_{asked.key}")


def _codings(coding: Coding, names: Sequence[str], given: Sequence[Coded], texts: Texts) -> str:
    """What each of the two gave an answer, as plain text."""
    theme_names = {theme.key: theme.name for theme in coding.themes}
    return "\n".join(
        texts(
            "reflection_themes-differing-coding",
            coder=name,
            themes=", ".join(theme_names.get(tag.theme, tag.theme) for tag in coded.tags)
            or texts("coding-no-theme"),
        )
        for name, coded in zip(names, given, strict=True)
    )
