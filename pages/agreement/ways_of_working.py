import streamlit as st

from verkosto.ui.frame import page_head
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.team import team_file_bar
from verkosto.ui.ways_of_working import show_ways
from verkosto.ui.ways_of_working_partners import show_partnerships

texts = current_texts()
analysis = current_analysis()
page_head("ways_of_working-heading", analysis)
st.markdown(texts("ways_of_working-lead"))
team_file_bar(texts)
show_ways(analysis, texts)
show_partnerships(analysis, texts)
