import streamlit as st

from verkosto.ui.bridging_parts import Bridging, hole_attribute
from verkosto.ui.bridging_view import show_bridges
from verkosto.ui.choices import relation_choice, view_choice, wave_choice
from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.ways_on import no_ties

texts = current_texts()
analysis = current_analysis()
if analysis is None:
    page_head("bridges-heading", None)
    empty_page("bridges-empty")
elif not analysis.relations:
    page_head("bridges-heading", analysis)
    no_ties(analysis)
else:
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        relation = relation_choice(analysis)
        wave_choice(analysis)
        view = view_choice(analysis, relation)
        attribute = hole_attribute(analysis, relation, view, texts)
    with head:
        page_head("bridges-heading", analysis, relation, view)
    show_bridges(Bridging(analysis, relation, view, attribute, texts))
