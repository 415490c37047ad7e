import streamlit as st

from verkosto.ui.frame import page_head
from verkosto.ui.opening import SURVEY, open_name, own_files, sample_buttons
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.ways_on import show_ways, ways_on

texts = current_texts()
analysis = current_analysis()
page_head("home-heading", analysis)
st.markdown(texts("home-lead"))

if analysis is not None:
    with st.container(border=True):
        st.subheader(texts.markdown("home-open", source=open_name()), anchor=False)
        with st.container(horizontal=True):
            show_ways(ways_on(analysis.survey))
            st.page_link(SURVEY, label=texts("home-next-survey"), icon=":material/table:")

own, sample = st.columns(2)
with own.container(border=True, height="stretch"):
    st.subheader(texts("home-own-heading"), anchor=False)
    st.markdown(texts("home-own-about"))
    if own_files():
        st.switch_page(SURVEY)
    if analysis is None:
        st.page_link(SURVEY, label=texts("home-own-shapes"), icon=":material/help:")
    st.space("stretch")
    st.caption(f":material/lock: {texts('home-privacy')}")
with sample.container(border=True, height="stretch"):
    st.subheader(texts("home-sample-heading"), anchor=False)
    st.markdown(texts("home-sample-about"))
    sample_buttons()

st.subheader(texts("home-what-heading"), anchor=False)
for column, point in zip(st.columns(4), ("map", "figures", "ratings", "meaning"), strict=True):
    column.markdown(f"**{texts(f'home-{point}-heading')}**  \n{texts(f'home-{point}-about')}")
