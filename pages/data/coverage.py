import streamlit as st

from verkosto.ui.choices import relation_choice, wave_choice
from verkosto.ui.coverage import show_coverage
from verkosto.ui.frame import page_head
from verkosto.ui.session import current_texts
from verkosto.ui.tie_page import analysis_of_ties

texts = current_texts()
analysis = analysis_of_ties("coverage")
if analysis is not None:
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        relation = relation_choice(analysis)
        wave_choice(analysis)
    with head:
        page_head("coverage-heading", analysis, relation)
    show_coverage(analysis, relation, texts)
