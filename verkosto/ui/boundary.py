"""The one place where what went wrong becomes a sentence."""

from __future__ import annotations

import logging
import secrets
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st
from streamlit.errors import FragmentHandledException
from streamlit.runtime.scriptrunner import RerunException, StopException

from verkosto.errors import VerkostoError
from verkosto.text import Texts
from verkosto.text.receipt import error_text

_log = logging.getLogger(__name__)


@contextmanager
def error_boundary(texts: Texts) -> Iterator[None]:
    """Show what stops a page as one sentence, never as a traceback.

    Streamlit's own control flow and the end of the process pass through. Everything else is caught,
    also what is no :class:`Exception`: a panic in a Rust library would leave the tab spinning for
    ever. The log gets the way the error took and a number that is on the screen as well, but not
    the error's message, in which a cell of the survey may stand.
    """
    try:
        yield
    except (StopException, RerunException, FragmentHandledException):
        raise
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except VerkostoError as error:
        st.error(error_text(texts, error, markdown=True))
    except BaseException as error:  # noqa: BLE001
        number = secrets.token_hex(4)
        _log.error("error %s: %s", number, _way_of(error))
        st.error(texts("frame-error", number=number))


def _way_of(error: BaseException) -> str:
    """The kinds of the error and its causes, and the lines they passed, without their messages."""
    parts = []
    cause: BaseException | None = error
    while cause is not None:
        parts.append(f"{type(cause).__name__}\n{''.join(traceback.format_tb(cause.__traceback__))}")
        cause = cause.__cause__ or cause.__context__
    return "caused by ".join(parts)
