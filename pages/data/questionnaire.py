import streamlit as st

from verkosto.report.questionnaire import Wishes
from verkosto.ui.frame import page_head
from verkosto.ui.questionnaire import (
    chosen_instruments,
    chosen_language,
    chosen_promises,
    chosen_questions,
    chosen_roster,
    show_downloads,
    show_forms,
    show_load,
)
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.team import team_work

texts = current_texts()
page_head("questionnaire-heading", current_analysis())
st.markdown(texts("questionnaire-lead"))

questions, names = st.columns(2, gap="medium")
with questions:
    st.subheader(texts("questionnaire-choose-heading"), anchor=False)
    say = chosen_language(texts)
    relations, follow_ups = chosen_questions(texts)
with names:
    st.subheader(texts("questionnaire-names-heading"), anchor=False)
    roster = chosen_roster(texts)

st.subheader(texts("questionnaire-instruments"), anchor=False)
instruments = chosen_instruments(texts, say)
st.subheader(texts("questionnaire-consent-heading"), anchor=False)
who, date, waves = chosen_promises(texts)
listed = tuple(actor.name for actor in roster)
wishes = Wishes(relations, follow_ups, instruments, listed, who, date, team_work().event)

st.subheader(texts("questionnaire-take-heading"), anchor=False)
show_load(texts, wishes)
show_downloads(texts, say, wishes, roster, waves)
st.subheader(texts("questionnaire-preview-heading"), anchor=False)
show_forms(say, wishes)
