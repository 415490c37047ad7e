import streamlit as st

from verkosto.ui.choices import relation_choice, view_choice, wave_choice
from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.structure_tables import show_actor_table, show_figure_table
from verkosto.ui.structure_view import (
    figures_of,
    show_cards,
    show_charts,
    show_questions,
    show_ranking,
    show_readings,
    show_withheld,
    studies_of,
)
from verkosto.ui.studies import await_studies
from verkosto.ui.ways_on import no_ties

texts = current_texts()
analysis = current_analysis()
if analysis is None:
    page_head("structure-heading", None)
    empty_page("structure-empty")
elif not analysis.relations:
    page_head("structure-heading", analysis)
    no_ties(analysis)
else:
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        relation = relation_choice(analysis)
        wave_choice(analysis)
        view = view_choice(analysis, relation)
    with head:
        page_head("structure-heading", analysis, relation, view)
    await_studies(analysis, studies_of(relation, view))
    figures = figures_of(analysis, relation, view)
    show_readings(figures, texts)
    show_cards(analysis, relation, view, figures, texts)
    show_charts(analysis, relation, view, figures, texts)
    show_ranking(analysis, relation, view, texts)
    show_actor_table(analysis, relation, view, texts)
    show_withheld(analysis, relation, view, texts)
    show_figure_table(figures, texts)
    show_questions(texts)
