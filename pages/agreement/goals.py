import streamlit as st

from verkosto.ui.findings import await_guidance
from verkosto.ui.frame import page_head
from verkosto.ui.goals import show_agreed, show_boundary, show_effect, show_kind, show_task
from verkosto.ui.goals_density import show_density
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.team import team_file_bar, team_work

texts = current_texts()
analysis = current_analysis()
page_head("goals-heading", analysis)
st.markdown(texts("goals-lead"))
team_file_bar(texts)
if analysis is not None:
    await_guidance(analysis)
purpose = team_work().purpose
task, effect = st.columns([2, 3], gap="large")
with task:
    show_task(purpose, texts)
with effect, st.container(border=True, key="goal_effect"):
    show_effect(purpose.goal, analysis, texts)
show_boundary(purpose, texts)
show_density(purpose, analysis, texts)
show_kind(purpose, analysis, texts)
show_agreed(purpose, texts)
st.subheader(texts("goals-questions-heading"), anchor=False)
st.markdown(texts("goals-questions"))
st.page_link(
    "pages/workshop/continuum.py",
    label=texts("goals-to-continuum"),
    icon=":material/timeline:",
    query_params={"phase": "2"},
)
