"""What the pages have in common: the only package that knows Streamlit."""

from streamlit.runtime.pages_manager import PagesManager

# Streamlit takes a folder called "pages" for its older kind of navigation until a first visitor has run
# app.py; a visitor who is first and comes by a deep link would be told that the page does not exist.
PagesManager.uses_pages_directory = False
