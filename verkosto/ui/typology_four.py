"""The four types: the top-level split first, four bars, whose types differ, and what the ties say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import isnan
from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.charts.type_bars import Kind, Score, kind_dots, score_bars
from verkosto.content import table
from verkosto.instruments.four import TYPES
from verkosto.instruments.gates import LEAST, SHARES_FROM
from verkosto.text import UNDEFINED, escape_markdown
from verkosto.ui.rated import no_answers
from verkosto.ui.terms import with_terms
from verkosto.ui.typology_parts import (
    show_change,
    show_chart,
    show_how,
    show_items,
    show_withheld,
    some_shown,
)
from verkosto.ui.typology_words import checked_types, type_inside, type_name

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.analysis.structure_checks import Check, Checked
    from verkosto.instruments.four import FourTypes, Lack, Split
    from verkosto.text import Texts

_SHARES: Final = {"support"}
"""What a verdict lacks that is a share, not a number."""
_NO_TYPE: Final = {"mixed", "cannot-tell"}
"""Grades by which the network is not of one type."""


def show_four(analysis: Analysis, texts: Texts) -> None:
    """The members' verdict, what it rests on, and what would change it."""
    checks = checked_types(analysis)
    four = checks.four
    if four is None:
        no_answers("typology-ask-four")
        show_checks(checks, texts)
        return
    if four.withheld:
        show_withheld(four.n, four.withheld, texts)
        show_checks(checks, texts)
        _show_items(four, texts)
        return
    st.markdown(with_terms(f"**{_verdict(four, checks.grade, texts)}**", texts))
    if checks.grade != four.grade:
        before, now = texts(f"typology-grade-{four.grade}"), texts(f"typology-grade-{checks.grade}")
        st.info(texts("typology-lowered", before=before, now=now), icon=":material/difference:")
    if four.polarised:
        st.info(_polarised(four, checks.grade, texts), icon=":material/call_split:")
    left, right = st.columns(2, gap="large")
    with left:
        if four.split is not None:
            show_chart(analysis, "split", texts, partial(_split_chart, four.split, texts))
        show_chart(analysis, "bars", texts, partial(_bars_chart, four, checks.grade, texts))
    with right:
        show_chart(analysis, "own", texts, partial(_own_chart, four, checks.grade, texts))
        st.markdown(_facts(four, texts))
        show_change(_changes(checks, four, texts), texts)
    show_how("four", texts)
    show_checks(checks, texts)
    _show_folded(four, texts)


def _verdict(four: FourTypes, grade: str, texts: Texts) -> str:
    if grade == "mixed":
        first, second = four.ranked[:2]
        return texts(
            "typology-four-mixed",
            first=type_inside(first, texts),
            first_score=texts.number(four.scores[first]),
            second=type_inside(second, texts),
            second_score=texts.number(four.scores[second]),
        )
    if grade == "cannot-tell":
        return texts("typology-four-cannot-tell")
    return texts(f"typology-four-{grade}", type=four.best)


def _facts(four: FourTypes, texts: Texts) -> str:
    return texts(
        "typology-four-facts",
        margin=texts.number(four.margin),
        support=texts.percent(four.support),
        n=four.n,
    )


def _split_chart(split: Split, texts: Texts) -> alt.LayerChart:
    scores = [
        Score(texts(f"typology-{side}"), value, lead=side == split.best and split.grade != "cannot-tell")
        for side, value in split.scores.items()
    ]
    subtitle = texts("typology-split-subtitle", margin=texts.number(split.margin))
    return score_bars(
        scores, texts, texts("typology-split-title", grade=split.grade, best=split.best), subtitle
    )


def _bars_chart(four: FourTypes, grade: str, texts: Texts) -> alt.LayerChart:
    leading = {"mixed": set(four.ranked[:2]), "cannot-tell": set[str]()}.get(grade, {four.best})
    scores = [
        Score(type_name(kind, texts), four.scores[kind], four.ranges.get(kind), kind in leading)
        for kind in TYPES
        if kind in four.scores
    ]
    title = texts("typology-bars-title", grade=grade, type=type_inside(four.ranked[0], texts))
    return score_bars(scores, texts, title, texts("typology-bars-subtitle", n=four.n))


def _polarised(four: FourTypes, grade: str, texts: Texts) -> str:
    """R30; where the network has no one type, there is none to differ from."""
    if grade in _NO_TYPE:
        return texts("typology-polarised-none")
    return texts("typology-polarised", share=texts.percent(four.differing))


def _own_chart(four: FourTypes, grade: str, texts: Texts) -> alt.LayerChart:
    kinds = [
        Kind(type_name(kind, texts), n, kind == four.best and grade not in _NO_TYPE)
        for kind, n in four.own_types.items()
        if kind != "tie" or n
    ]
    return kind_dots(kinds, texts, _own_title(four, grade, texts), texts("typology-own-subtitle"))


def _own_title(four: FourTypes, grade: str, texts: Texts) -> str:
    """How many describe another type than the network's, where it has one."""
    if grade in _NO_TYPE:
        return texts("typology-own-title-none")
    if not four.differing:
        return texts("typology-own-title-agreed")
    return texts("typology-own-title", share=_differing(four, texts))


def _differing(four: FourTypes, texts: Texts) -> str:
    """Who describe another type: a share, below eight respondents a count."""
    if four.n >= SHARES_FROM:
        return texts.percent(four.differing)
    return texts("typology-count-of-n", count=round(four.differing * four.n), n=four.n)


def _changes(checks: Checked, four: FourTypes, texts: Texts) -> list[str]:
    """What stands between this verdict and another: to a better grade, or to another type."""
    second, margin = type_inside(four.ranked[1], texts), texts.number(four.margin)
    if checks.grade != four.grade:
        found = [texts("typology-change-lowered", n=checks.contradictions)]
    elif four.grade == "clear":
        need = float(table("thresholds")["typology"]["clear_margin"]["value"])
        room = texts.number(max(four.margin - need, 0))
        found = [
            texts("typology-change-clear", need=texts.number(need), have=margin, second=second, room=room)
        ]
    else:
        found = [_lack(lack, texts) for lack in four.lacks]
    if not four.best:  # the highest are level
        return found
    return [*found, texts("typology-change-margin", second=second, margin=margin)]


def _lack(lack: Lack, texts: Texts) -> str:
    write = texts.percent if lack.key in _SHARES else texts.number
    return texts(f"typology-lack-{lack.key}", have=write(lack.have), need=write(lack.need))


def show_checks(checks: Checked, texts: Texts) -> None:
    """What the ties say to the members' verdict, row by row; a reason where they were not asked."""
    st.subheader(texts("typology-checks-heading"), anchor=False)
    if checks.reason:
        st.caption(texts(f"typology-reason-{checks.reason}"))
    elif checks.four is None or checks.four.withheld:
        st.caption(texts("typology-hints"))
        show_hint_tables(checks, texts)
    else:
        st.caption(texts("typology-checks"))
        _check_table(checks.checks, texts)


def show_hint_tables(checks: Checked, texts: Texts) -> None:
    """What in the ties would go with each of the four types."""
    for pair in (TYPES[:2], TYPES[2:]):
        for column, kind in zip(st.columns(2, gap="large"), pair, strict=True):
            with column:
                st.markdown(f"**{type_name(kind, texts)}**")
                _check_table([check for check in checks.checks if check.type == kind], texts)


def _check_table(checks: Sequence[Check], texts: Texts) -> None:
    rows = [
        {
            texts("typology-check-column-what"): texts(f"typology-check-{check.key}"),
            texts("typology-check-column-value"): _now(check, texts),
            texts("typology-check-column-verdict"): texts(f"typology-verdict-{check.verdict}"),
        }
        for check in checks
    ]
    st.table(pd.DataFrame(rows), border="horizontal", hide_index=True)


def _now(check: Check, texts: Texts) -> str:
    """The figure in words with its random band; the table reads Markdown."""
    if isnan(check.value):
        return escape_markdown(check.who) or UNDEFINED
    who = escape_markdown(check.who)
    told = texts(f"typology-now-{check.key}", value=texts.percent(check.value), who=who)
    if check.chance is None or isnan(check.chance[0]):
        return told
    low, high = check.chance
    return texts("typology-now-chance", now=told, low=texts.number(low * 100), high=texts.percent(high))


def _show_folded(four: FourTypes, texts: Texts) -> None:
    """What the types mean, what the grades mean, and the answers to the sixteen items by type."""
    with st.expander(texts("typology-meaning-heading"), icon=":material/menu_book:"):
        st.markdown(texts("typology-meaning"))
        st.caption(_grades(texts))
    _show_items(four, texts)


def _show_items(four: FourTypes, texts: Texts) -> None:
    """The answers to the sixteen items, type by type."""
    for pair in (TYPES[:2], TYPES[2:]):
        for column, kind in zip(st.columns(2, gap="small"), pair, strict=True):
            with column:
                _show_items_of(kind, four, texts)


def _show_items_of(kind: str, four: FourTypes, texts: Texts) -> None:
    """The answers to the items of one type, folded away."""
    mine = {item: told for item, told in four.items.items() if item.startswith(kind)}
    if not mine or (four.withheld and not some_shown(mine)):
        return
    title = texts(
        "typology-items-title", type=type_name(kind, texts), score=texts.number(four.scores.get(kind))
    )
    if four.withheld:
        title = type_name(kind, texts)
    heading = f"{texts('typology-items-heading')}: {type_inside(kind, texts)}"
    show_items(f"four_{kind}", mine, title, texts("typology-items-subtitle"), heading, texts)


def _grades(texts: Texts) -> str:
    """The rules of the grades, with their numbers."""
    rules = {key: entry["value"] for key, entry in table("thresholds")["typology"].items()}
    return texts(
        "typology-grades",
        clear_n=texts.number(rules["clear_answers"]),
        clear_margin=texts.number(rules["clear_margin"]),
        clear_support=texts.percent(rules["clear_support"]),
        least=texts.number(LEAST),
        indicative_margin=texts.number(rules["indicative_margin"]),
        indicative_support=texts.percent(rules["indicative_support"]),
        mixed_score=texts.number(rules["mixed_score"]),
        mixed_third=texts.number(rules["mixed_third"]),
    )
