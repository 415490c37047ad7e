"""What a reader sees of a page's Markdown."""

from __future__ import annotations

import re

_LINK = re.compile(r"\[([^\[\]]*)\]\(glossary\?term=[^)]*\)")


def as_read(markdown: str) -> str:
    """The text with its links to the glossary as the words that they are on screen."""
    return _LINK.sub(r"\1", markdown)
