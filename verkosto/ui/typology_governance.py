"""Who coordinates, and how Provan and Kenis' propositions for that form fit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial, reduce
from math import isnan
from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.ui.rated import no_answers, too_few
from verkosto.ui.typology_lenses import chosen_chart
from verkosto.ui.typology_parts import show_change, show_chart, show_how
from verkosto.ui.typology_words import fit_of

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.analysis.governance_fit import FitRow, GovernanceFit
    from verkosto.text import Texts

_SHARES: Final = {"ties", "pulse", "G1"}
"""Kinds of figures that are shares."""


def show_governance(analysis: Analysis, texts: Texts) -> None:
    """The form that most members name, and the four rows of the fit."""
    fit = fit_of(analysis)
    one = fit.chosen
    if one is None:
        no_answers("typology-ask-governance")
        return
    if one.withheld:
        too_few(one.n, texts)
        return
    title = texts("typology-form-title", form=fit.form or "varies")
    left, right = st.columns([3, 2], gap="large")
    with left:
        show_chart(analysis, "GOV", texts, partial(chosen_chart, one, title, fit.form, texts))
    with right:
        members = fit.too_many_to_share
        if not isnan(members):
            st.markdown(texts("typology-fit-shared-many", n=texts.number(members)))
        show_change(_changes(fit, texts), texts)
        show_how("governance", texts)
    st.subheader(texts("typology-fit-heading"), anchor=False)
    if fit.rows:
        st.caption(texts("typology-fit-about"))
        st.table(pd.DataFrame([_row(row, texts) for row in fit.rows]), border="horizontal", hide_index=True)
    else:
        st.markdown(texts("typology-fit-none" if fit.form == "none" else "typology-fit-no-form"))


def _row(row: FitRow, texts: Texts) -> dict[str, str]:
    return {
        texts("typology-fit-column-what"): texts(f"typology-fit-{row.key.replace('_', '-')}"),
        texts("typology-fit-column-proposed"): _words(row, row.proposed, texts),
        texts("typology-fit-column-own"): _own(row, texts),
        texts("typology-fit-column-fits"): texts(f"typology-fits-{row.fits}"),
    }


def _words(row: FitRow, words: Sequence[str], texts: Texts) -> str:
    told = [texts("typology-fit-word", row=row.key, word=word) for word in words]
    return reduce(lambda first, second: texts("typology-fit-or", first=first, second=second), told)


def _own(row: FitRow, texts: Texts) -> str:
    if not row.own:
        return texts("typology-fit-own-unknown")
    value = texts.percent(row.value) if row.basis in _SHARES else texts.number(row.value, row.value % 1 > 0)
    basis = texts(f"typology-fit-basis-{row.basis.lower()}", value=value)
    return texts("typology-fit-own", word=_words(row, [row.own], texts), basis=basis)


def _changes(fit: GovernanceFit, texts: Texts) -> list[str]:
    counts = sorted(fit.chosen.counts.values(), reverse=True) if fit.chosen else []
    if len(counts) < 2:
        return []
    return [texts("typology-change-form", first=texts.number(counts[0]), second=texts.number(counts[1]))]
