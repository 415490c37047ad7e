import streamlit as st

from verkosto.ui.choices import relation_choice, view_choice, wave_choice
from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.groups_parts import Looking, attribute_choice
from verkosto.ui.groups_view import show_groups
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.ways_on import no_ties

texts = current_texts()
analysis = current_analysis()
if analysis is None:
    page_head("groups-heading", None)
    empty_page("groups-empty")
elif not analysis.relations:
    page_head("groups-heading", analysis)
    no_ties(analysis)
else:
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        relation = relation_choice(analysis)
        wave_choice(analysis)
        view = view_choice(analysis, relation)
        attribute = attribute_choice(analysis, texts)
    with head:
        page_head("groups-heading", analysis, relation, view)
    show_groups(Looking(analysis, relation, view, attribute, texts))
