import streamlit as st

from verkosto.ui.changes import EDITOR, discard, show_refusal, take_changes
from verkosto.ui.frame import page_head
from verkosto.ui.keeping import annotated_download, mapping_download, mapping_upload
from verkosto.ui.mapping import show_mapping
from verkosto.ui.merging import show_merges
from verkosto.ui.opening import HOME, QUESTIONNAIRE, own_files, sample_buttons, show_problem
from verkosto.ui.questions import show_questions
from verkosto.ui.receipt import (
    show_answers,
    show_assumptions,
    show_effect,
    show_files,
    show_issues,
    show_left_out,
    show_receipt_sentence,
    show_relations,
)
from verkosto.ui.session import (
    analyses_by_wave,
    close_survey,
    current_analysis,
    current_texts,
    unmapped,
)
from verkosto.ui.shapes import show_shapes
from verkosto.ui.team import own_notes
from verkosto.ui.ways_on import go_on

texts = current_texts()
take_changes()
head, upload = st.container(), st.container()
with upload:
    own_files()

analysis = current_analysis()
waiting = unmapped()
with head:
    page_head("survey-heading", analysis)

if waiting is not None:
    show_problem(waiting.problem)
    show_refusal()
    st.subheader(texts("mapping-own-heading"), anchor=False)
    st.markdown(texts("mapping-own-about"))
    show_mapping(texts)
    mapping_upload(texts)
    st.button(texts("mapping-discard"), key="discard_files", icon=":material/undo:", on_click=discard)
    st.page_link(QUESTIONNAIRE, label=texts("survey-make"), icon=":material/edit_note:")
elif analysis is None:
    st.markdown(texts("survey-empty"))
    show_shapes(texts)
    st.subheader(texts("survey-empty-sample"), anchor=False)
    sample_buttons()
    st.page_link(QUESTIONNAIRE, label=texts("survey-make"), icon=":material/edit_note:")
else:
    receipt = analysis.survey.receipt
    show_receipt_sentence(texts, receipt)
    left_out = show_left_out(texts, receipt)
    with st.container(horizontal=True):
        go_on(analysis.survey, left_out=left_out)
        if st.button(texts("survey-close"), key="close_survey", icon=":material/delete:"):
            close_survey()
            st.switch_page(HOME)
    if own_notes():
        st.caption(texts("team-stays"))
    show_refusal()
    show_questions(texts, receipt)
    show_merges(texts, analysis)
    st.subheader(texts("survey-files-heading"), anchor=False)
    show_files(texts, receipt)
    editor = st.expander(texts("mapping-heading"), key=EDITOR, icon=":material/tune:", on_change="rerun")
    if editor.open:
        with editor:
            show_effect(texts, analysis)
            show_mapping(texts)
    if receipt.assumptions:
        st.subheader(texts("survey-assumptions-heading"), anchor=False)
        show_assumptions(texts, receipt)
    st.subheader(texts("survey-issues-heading"), anchor=False)
    if receipt.issues:
        show_issues(texts, receipt)
    else:
        st.markdown(texts("survey-no-issues"))
    if analysis.survey.relations:
        st.subheader(texts("survey-relations-heading"), anchor=False)
        show_relations(texts, analysis.survey)
    st.subheader(texts("survey-answers-heading"), anchor=False)
    show_answers(texts, analysis.survey, analyses_by_wave())
    st.subheader(texts("mapping-keep-heading"), anchor=False)
    st.markdown(texts("mapping-keep-about"))
    with st.container(horizontal=True):
        mapping_download(texts, receipt)
        annotated_download(texts, analysis)
    mapping_upload(texts)
