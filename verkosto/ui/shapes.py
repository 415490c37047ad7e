"""The shapes of file that are read, each with an example small enough to take in at a glance."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from verkosto.text import Texts


def contacts_example(texts: Texts) -> pd.DataFrame:
    """A table of contacts as a user would hold it; the reader reads it (a test says so)."""
    a, b, c = (texts(f"shapes-actor-{letter}") for letter in "abc")
    return pd.DataFrame(
        {
            texts("shapes-from"): [a, a, b],
            texts("shapes-to"): [b, c, c],
            texts("shapes-how-often"): [4, 2, 3],
        }
    )


def people_example(texts: Texts) -> pd.DataFrame:
    """A list of actors, to stand beside the contacts."""
    return pd.DataFrame(
        {
            texts("shapes-name"): [texts(f"shapes-actor-{letter}") for letter in "abc"],
            texts("shapes-sector"): [texts("shapes-public"), texts("shapes-public"), texts("shapes-third")],
            texts("shapes-answered"): [texts("shapes-yes"), texts("shapes-yes"), texts("shapes-no")],
        }
    )


def matrix_example(texts: Texts) -> pd.DataFrame:
    """Everybody as a row and as a column."""
    names = [texts(f"shapes-actor-{letter}") for letter in "abc"]
    cells = [["", 4, 2], [0, "", 3], [2, 0, ""]]
    return pd.DataFrame({"": names} | {name: [str(row[i]) for row in cells] for i, name in enumerate(names)})


def show_shapes(texts: Texts) -> None:
    """What kinds of file are read, side by side."""
    with st.grid(3, min_column_width=260, border=True):
        for key, example in (
            ("contacts", contacts_example(texts)),
            ("people", people_example(texts)),
            ("matrix", matrix_example(texts)),
        ):
            with st.container():
                st.markdown(f"**{texts(f'shapes-{key}-heading')}**")
                st.caption(texts(f"shapes-{key}-about"))
                st.table(example, border="horizontal", hide_index=True)
    st.markdown(f"**{texts('survey-also-heading')}**")
    also = [texts(f"survey-also-{key}") for key in ("forms", "names", "long", "waves", "ratings")]
    st.markdown("\n".join(f"- {line}" for line in also))
    st.caption(texts("survey-also-words"))
