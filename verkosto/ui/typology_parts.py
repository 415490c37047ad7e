"""What the lenses of the typology page share: charts, reasons, and what would change a verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import streamlit as st

from verkosto.instruments.covering import BESIDE
from verkosto.instruments.gates import PART
from verkosto.instruments.reliability import LEAST_R
from verkosto.ui.kept import kept
from verkosto.ui.rated import scale_words, show_answer_bars, too_few

if TYPE_CHECKING:
    import altair as alt

    from verkosto.analysis import Analysis
    from verkosto.instruments.distribution import Distribution
    from verkosto.instruments.index import Index
    from verkosto.text import Texts


def show_chart(analysis: Analysis, key: str, texts: Texts, make: Callable[[], alt.LayerChart]) -> None:
    """A chart in its own theme; its specification is made once, its title and subtitle are read aloud."""
    spec: dict[str, Any] = kept(analysis, ("typology", key, texts.language), lambda: make().to_dict())
    heading = spec["title"]
    st.vega_lite_chart(spec=spec, theme=None, alt=" ".join([*heading["text"], *heading["subtitle"]]))


def show_withheld(n: int, reason: str, texts: Texts) -> None:
    """Why a score is not told: too few answered, or too few of its statements were asked."""
    if reason == PART:
        st.info(texts("typology-part-asked"), icon=":material/visibility_off:")
    else:
        too_few(n, texts)


def some_shown(items: Mapping[str, Distribution]) -> bool:
    """Whether the answers to any of the statements can be shown."""
    return any(told.withheld is None for told in items.values())


def say_covered(items: Mapping[str, Distribution], texts: Texts) -> None:
    """That a statement is kept back beside its score, where one is."""
    if any(told.withheld == BESIDE for told in items.values()):
        st.caption(texts("typology-items-covered"))


def say_apart(index: Index, texts: Texts) -> None:
    """That the statements go so little together that they tell more than the number made of them."""
    st.caption(texts("typology-apart", r=texts.number(index.mean_r, 2), limit=texts.number(LEAST_R, 1)))


def show_how(lens: str, texts: Texts) -> None:
    """How the lens is computed, with its source."""
    with st.popover(texts("typology-how"), type="tertiary", icon=":material/help:", key=f"how_{lens}"):
        st.markdown(texts(f"typology-how-{lens}"))


def show_change(sentences: Sequence[str], texts: Texts) -> None:
    """What would change the verdict."""
    if sentences:
        st.markdown(f"**{texts('typology-change-heading')}**")
        st.markdown("\n".join(f"- {sentence}" for sentence in sentences))


def show_items(
    key: str, items: dict[str, Distribution], title: str, subtitle: str, heading: str, texts: Texts
) -> None:
    """Answers item by item, folded away; drawn when they are opened."""
    folded = st.expander(heading, key=f"items_{key}", icon=":material/bar_chart:", on_change="rerun")
    if folded.open:
        with folded:
            show_answer_bars(key, items, scale_words("likert5"), title, subtitle)
            say_covered(items, texts)


def told_n(n: int, texts: Texts, dont_know: int = 0) -> str:
    """How many answered, and how many did not know."""
    told = texts("typology-n", n=n)
    return texts("typology-with-dont-know", n=told, dk=dont_know) if dont_know else told


def told_list(parts: Sequence[str], texts: Texts) -> str:
    """Two words as "this or that"; one as it is."""
    if len(parts) == 2:
        return texts("typology-between-words", first=parts[0], second=parts[1])
    return parts[0] if parts else ""
