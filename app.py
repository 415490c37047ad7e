"""The frame: page config, language, navigation and the one error boundary."""

from pathlib import Path

import streamlit as st

from verkosto.ui.boundary import error_boundary
from verkosto.ui.frame import footer, standing_banner
from verkosto.ui.going import arrive
from verkosto.ui.language import language_choice, mend_words
from verkosto.ui.navigation import SCRIPTS, SECTIONS, icon
from verkosto.ui.session import current_texts, open_first_sample

ASSETS = Path(__file__).parent / "verkosto" / "ui" / "assets"
texts = current_texts()
# Before the navigation: else the browser fetches the first page's icon from the internet.
st.set_page_config(page_icon=str(ASSETS / "icon.svg"), layout="wide")
pages = {
    name: st.Page(SCRIPTS[name], title=texts(f"{name}-title"), icon=icon(name), default=name == "home")
    for name in SCRIPTS
}
page = st.navigation(
    {
        texts(section) if section else "": [pages[Path(place).name] for place in places]
        for section, places in SECTIONS.items()
    },
    expanded=True,
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
    arrive(page.url_path or "home")
footer()
