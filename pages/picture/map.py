import streamlit as st

from verkosto.ui.actor_choice import actor_search
from verkosto.ui.choices import relation_choice, view_choice, wave_choice
from verkosto.ui.frame import page_head
from verkosto.ui.map_view import map_controls, show_map
from verkosto.ui.session import current_texts
from verkosto.ui.studies import await_studies
from verkosto.ui.tie_page import analysis_of_ties

texts = current_texts()
analysis = analysis_of_ties("map")
if analysis is not None:
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        relation = relation_choice(analysis)
        wave_choice(analysis)
        actor_search(analysis, texts)
        view = view_choice(analysis, relation)
        look = map_controls(analysis, relation, view, texts)
    with head:
        page_head("map-heading", analysis, relation, view)
    await_studies(analysis, analysis.studies.walks(relation, view))
    show_map(analysis, relation, view, look, texts)
