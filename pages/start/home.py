import streamlit as st

from verkosto.ui.frame import page_head
from verkosto.ui.home import show_home
from verkosto.ui.opening import show_ways_in
from verkosto.ui.session import current_analysis, current_texts

texts = current_texts()
analysis = current_analysis()
if analysis is None:
    page_head("home-heading", None)
    st.markdown(texts("home-lead"))
    show_ways_in(texts)
    st.subheader(texts("home-what-heading"), anchor=False)
    for column, point in zip(st.columns(4), ("map", "figures", "ratings", "meaning"), strict=True):
        column.markdown(f"**{texts(f'home-{point}-heading')}**  \n{texts(f'home-{point}-about')}")
else:
    show_home(analysis, texts)
    with st.expander(texts("home-other")):
        show_ways_in(texts)
