"""Survey text in ECharts, shown as it is.

A label of ECharts is a *template* (``{b}`` and ``{@x}`` would be filled in) and a tooltip is a template
that is read as *HTML*. So every name is written into a template of its own, made harmless here.
"""

from __future__ import annotations

import re
from html import escape
from typing import Final

LONGEST: Final = 40
"""Letters of a name on the map; the tooltip has it whole."""
JOINER: Final = "\N{WORD JOINER}"
_TEMPLATE: Final = re.compile(r"\{(?=[a-z]\d*\}|@)")


def plain(text: str) -> str:
    """A name as an ECharts template that yields the name itself, cut to 40 letters.

    A word joiner (no width) inside ``{b}`` and ``{@x}`` keeps them from being filled in.

    Examples
    --------
    >>> plain("{b}") == "{" + "\N{WORD JOINER}" + "b}", plain("Kela")
    (True, 'Kela')
    """
    flat = " ".join(text.split())
    cut = flat if len(flat) <= LONGEST else flat[: LONGEST - 1].rstrip() + "…"
    return _TEMPLATE.sub("{" + JOINER, cut)


def html_text(text: str) -> str:
    """A text for an ECharts tooltip, which is HTML and a template: nothing in it is either.

    Examples
    --------
    >>> html_text("<img src=x>{b}")
    '&lt;img src=x&gt;&#123;b&#125;'
    """
    return escape(text).replace("{", "&#123;").replace("}", "&#125;")
