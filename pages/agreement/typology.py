import streamlit as st

from verkosto.analysis.structure_checks import awaited
from verkosto.ui.frame import empty_page, page_head
from verkosto.ui.rated import rated_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.studies import await_studies
from verkosto.ui.typology import chosen_lens, show_hints, show_lens, show_strip

texts = current_texts()
analysis = current_analysis()
if analysis is None:
    page_head("typology-heading", None)
    empty_page("typology-empty")
else:
    rated_head("typology-heading", analysis)
    await_studies(analysis, awaited(analysis))
    if analysis.scores.respondents == 0:
        show_hints(analysis, texts)
    else:
        show_strip(analysis, texts)
        show_lens(chosen_lens(), analysis, texts)
        st.subheader(texts("typology-talk-heading"), anchor=False)
        st.markdown(texts("typology-talk"))
