"""The frame: page config, language, navigation and the one error boundary."""

from pathlib import Path

import streamlit as st

from verkosto.ui.boundary import error_boundary
from verkosto.ui.frame import footer, standing_banner
from verkosto.ui.language import language_choice, mend_words
from verkosto.ui.session import current_texts, open_first_sample

ASSETS = Path(__file__).parent / "verkosto" / "ui" / "assets"
ICONS = {
    "start/home": ":material/home:",
    "data/survey": ":material/table:",
    "data/coverage": ":material/how_to_reg:",
    "data/questionnaire": ":material/edit_note:",
    "picture/map": ":material/hub:",
    "picture/structure": ":material/analytics:",
    "picture/bridges": ":material/conversion_path:",
    "picture/groups": ":material/workspaces:",
    "picture/trust": ":material/handshake:",
    "agreement/typology": ":material/category:",
    "evaluation/six_d": ":material/rate_review:",
    "output/methods": ":material/functions:",
}
SECTIONS = {
    "": ("start/home",),
    "frame-section-data": ("data/survey", "data/coverage", "data/questionnaire"),
    "frame-section-picture": (
        "picture/map",
        "picture/structure",
        "picture/bridges",
        "picture/groups",
        "picture/trust",
    ),
    "frame-section-agreement": ("agreement/typology",),
    "frame-section-evaluation": ("evaluation/six_d",),
    "frame-section-output": ("output/methods",),
}

texts = current_texts()
# Before the navigation: else the browser fetches the first page's icon from the internet.
st.set_page_config(page_icon=str(ASSETS / "icon.svg"), layout="wide")
page = st.navigation(
    {
        texts(section) if section else "": [
            st.Page(
                f"pages/{name}.py",
                title=texts(f"{Path(name).name}-title"),
                icon=ICONS[name],
                default=name == "start/home",
            )
            for name in names
        ]
        for section, names in SECTIONS.items()
    }
)
st.set_page_config(page_title=f"{page.title} – {texts('app-name')}")
st.logo(str(ASSETS / "logo.svg"), icon_image=str(ASSETS / "icon.svg"), size="large")
with st.sidebar:
    language_choice(texts)
    mend_words(texts)

with error_boundary(texts):
    standing_banner()
    open_first_sample()
    page.run()
footer()
