import streamlit as st

from verkosto.ui.frame import page_head
from verkosto.ui.opening import HOME, MAP, own_files, sample_buttons
from verkosto.ui.receipt import (
    show_answers,
    show_assumptions,
    show_files,
    show_issues,
    show_receipt_sentence,
    show_relations,
)
from verkosto.ui.session import analyses_by_wave, close_survey, current_analysis, current_texts
from verkosto.ui.shapes import show_shapes

texts = current_texts()
head, upload = st.container(), st.container()
with upload:
    own_files()

analysis = current_analysis()
with head:
    page_head("survey-heading", analysis)

if analysis is None:
    st.markdown(texts("survey-empty"))
    show_shapes(texts)
    st.subheader(texts("survey-empty-sample"), anchor=False)
    sample_buttons()
else:
    receipt = analysis.survey.receipt
    show_receipt_sentence(texts, receipt)
    with st.container(horizontal=True):
        if st.button(texts("survey-to-map"), key="to_map", type="primary", icon=":material/hub:"):
            st.switch_page(MAP)
        if st.button(texts("survey-close"), key="close_survey", icon=":material/delete:"):
            close_survey()
            st.switch_page(HOME)
    st.subheader(texts("survey-files-heading"), anchor=False)
    show_files(texts, receipt)
    if receipt.assumptions:
        st.subheader(texts("survey-assumptions-heading"), anchor=False)
        show_assumptions(texts, receipt)
    st.subheader(texts("survey-issues-heading"), anchor=False)
    if receipt.issues:
        show_issues(texts, receipt)
    else:
        st.markdown(texts("survey-no-issues"))
    st.subheader(texts("survey-relations-heading"), anchor=False)
    show_relations(texts, analysis.survey)
    st.subheader(texts("survey-answers-heading"), anchor=False)
    show_answers(texts, analysis.survey, analyses_by_wave())
