import streamlit as st

from verkosto.ui.actor_choice import actor_search
from verkosto.ui.choices import relation_choice, view_choice, wave_choice
from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.map_view import map_controls, show_map
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.studies import await_studies
from verkosto.ui.ways_on import no_ties

texts = current_texts()
analysis = current_analysis()
if analysis is None:
    page_head("map-heading", None)
    empty_page("map-empty")
elif not analysis.relations:
    page_head("map-heading", analysis)
    no_ties(analysis)
else:
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
