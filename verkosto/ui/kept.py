"""What one visitor's pages have already made, so that a rerun does not make it again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Final, TypeVar, cast

import streamlit as st

from verkosto.analysis import Analysis

_KEPT: Final = "verkosto:kept"
_MOST: Final = 64
Made = TypeVar("Made")


def kept(analysis: Analysis, key: Hashable, make: Callable[[], Made]) -> Made:
    """What ``make`` gives, made once for this survey, these settings and this key.

    It lives in the visitor's own session, the newest 64 of it; another survey's things are never found, for
    the key holds the digest of what was read. When the paths of a large network come, or what chance gives,
    what was made without them is made again.
    """
    things: dict[Hashable, Any] = st.session_state.setdefault(_KEPT, {})
    whole = (analysis.survey.digest, analysis.settings, analysis.studies.came, key)
    if whole not in things:
        things[whole] = make()
        while len(things) > _MOST:
            things.pop(next(iter(things)))
    return cast("Made", things[whole])


def forget() -> None:
    """Drop everything that was kept."""
    st.session_state.pop(_KEPT, None)
