"""How every page of ties begins: the survey, the relation, the wave and the view that are looked at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import streamlit as st

from verkosto.analysis import Analysis
from verkosto.model import View
from verkosto.ui.choices import relation_choice, view_choice, wave_choice
from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.session import current_analysis
from verkosto.ui.ways_on import no_ties


@dataclass(frozen=True, eq=False)
class Looked:
    """What is looked at."""

    relation: str
    view: View


def analysis_of_ties(page: str) -> Analysis | None:
    """The analysis of the open survey; ``None`` when it has no ties, and then the page says so.

    Parameters
    ----------
    page : str
        Its heading is the text ``<page>-heading``; ``<page>-empty`` says what it would tell.
    """
    analysis = current_analysis()
    if analysis is not None and analysis.relations:
        return analysis
    page_head(f"{page}-heading", analysis)
    if analysis is None:
        empty_page(f"{page}-empty")
    else:
        no_ties(analysis)
    return None


@contextmanager
def tie_choices(page: str, analysis: Analysis) -> Iterator[Looked]:
    """The head of a page and its choices side by side; what the block draws stands beside them."""
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        relation = relation_choice(analysis)
        wave_choice(analysis)
        look = Looked(relation, view_choice(analysis, relation))
        yield look
    with head:
        page_head(f"{page}-heading", analysis, look.relation, look.view)
