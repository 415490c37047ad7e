"""Columns of sentences, and of what was asked in so many words: they name no actors."""

from __future__ import annotations

from typing import Final

import numpy as np

from verkosto.survey.files.grid import Table
from verkosto.survey.headings import asks_what

_HALF: Final = 0.5
_LONG: Final = 6.0  # words, in the middle: few organisations have so long a name (ours)
_ASKED: Final = 4.0  # below a question (ours)
_LEAST: Final = 3  # words before a full stop


def answered_in_writing(table: Table, position: int) -> bool:
    """Whether a column holds what people wrote, and no names: it asks what or how, or holds sentences.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = [["Kiitos", "Sovimme yhdessä jatkosta.", "Kela"], ["Ruoka", "Aikaa oli liian vähän.", "Kunta"]]
    >>> table = Table("t", "t.csv", ("Mitä opit?", "Muuta", "Taho"), pd.DataFrame(rows, dtype=object), 1, 0)
    >>> [answered_in_writing(table, i) for i in range(3)]
    [True, True, False]
    """
    heading = table.header[position]
    if asks_what(heading):
        return True
    said = [text.strip() for text in table.distinct_names(position)]
    words = [len(text.split()) for text in said]
    least = _ASKED if heading.rstrip().endswith(("?", "...", "…")) else _LONG
    if not said or float(np.median(words)) >= least:
        return bool(said)
    full = sum(n >= _LEAST and text.endswith((".", "!", "?")) for text, n in zip(said, words, strict=True))
    return full >= _HALF * len(said)
