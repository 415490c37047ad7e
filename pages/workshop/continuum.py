import streamlit as st

from verkosto.ui.continuum import chosen_phase, show_overview, show_phase, show_take_away
from verkosto.ui.findings import await_guidance
from verkosto.ui.frame import page_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.team import team_file_bar, team_work

texts = current_texts()
analysis = current_analysis()
page_head("continuum-heading", analysis)
st.markdown(texts("continuum-lead"))
team_file_bar(texts)
if analysis is not None:
    await_guidance(analysis)
show_overview(team_work().continuum, texts)
show_phase(chosen_phase(texts), analysis, texts)
show_take_away(texts)
