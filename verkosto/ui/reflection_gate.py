"""What stands between few answers and the screen: only the facilitator may look."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import streamlit as st

from verkosto.instruments.gates import LEAST
from verkosto.ui.session import current_analysis

if TYPE_CHECKING:
    from verkosto.instruments.reflection.answers import Asked
    from verkosto.text import Texts


def may_see(asked: Asked, texts: Texts) -> bool:
    """Whether the answers to a question may be shown on this screen.

    Of a question that fewer than five answered it says how many did and why they are hidden, and asks whether
    the facilitator is looking. The consent holds for this question of this survey, until the page is left.
    """
    if asked.withheld is None:
        return True
    st.info(texts("reflection-withheld", n=asked.n, least=LEAST), icon=":material/lock:")
    return st.toggle(
        texts("reflection-facilitator"),
        key=_consent(asked),
        help=texts("reflection-facilitator-help"),
    )


def _consent(asked: Asked) -> str:
    """The key of a question's switch: another survey, wave or question has another."""
    analysis = current_analysis()
    about = (analysis.survey.digest, analysis.wave, asked.key) if analysis else (asked.key,)
    told = hashlib.sha256(repr(about).encode("utf-8", "surrogatepass")).hexdigest()
    return f"reflection_facilitator_{told[:12]}"
