import streamlit as st

from verkosto.ui.choices import relation_choice, wave_choice
from verkosto.ui.coverage import show_coverage
from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.ways_on import no_ties

texts = current_texts()
analysis = current_analysis()
if analysis is None:
    page_head("coverage-heading", None)
    empty_page("coverage-empty")
elif not analysis.relations:
    page_head("coverage-heading", analysis)
    no_ties(analysis)
else:
    head = st.container()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        relation = relation_choice(analysis)
        wave_choice(analysis)
    with head:
        page_head("coverage-heading", analysis, relation)
    show_coverage(analysis, relation, texts)
