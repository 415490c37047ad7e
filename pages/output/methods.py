import streamlit as st

from verkosto.ui.frame import page_head
from verkosto.ui.methods import LEVELS, PARTS, show_files_read, show_measures, show_rules
from verkosto.ui.methods_rules import show_guidance
from verkosto.ui.methods_sources import show_sources
from verkosto.ui.session import current_analysis, current_texts
from verkosto.ui.shapes import show_shapes

texts = current_texts()
page_head("methods-heading", current_analysis())
st.markdown(texts("methods-lead"))

part = st.segmented_control(
    texts("methods-part"),
    PARTS,
    format_func=lambda part: texts(f"methods-part-{part}"),
    key="methods_part",
    default=PARTS[0],
    required=True,
    label_visibility="collapsed",
)
if part == "rules":
    show_rules(texts)
elif part == "guidance":
    show_guidance(texts)
elif part == "sources":
    show_sources(texts)
elif part == "files":
    show_files_read(texts)
    show_shapes(texts)
else:
    search = st.text_input(
        texts("methods-search"),
        key="methods_search",
        placeholder=texts("methods-search"),
        label_visibility="collapsed",
        icon=":material/search:",
    )
    levels = LEVELS if search.strip() else (part,)
    if not sum([show_measures(texts, level, search) for level in levels]):
        st.markdown(texts("methods-none"))
