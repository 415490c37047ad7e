"""A table as a csv file that a spreadsheet of the reader's language opens as it is."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from verkosto.report.exchange import neutral


def table_csv(table: pd.DataFrame, headings: Sequence[str], language: str) -> bytes:
    """A table for a spreadsheet of a language: separators and decimal sign as its Excel expects them.

    Parameters
    ----------
    table : pandas.DataFrame
        Numbers are written with six digits, truth as 1 and 0, blanks empty; no text begins like a formula.
    headings : sequence of str
        One for each column.
    language : {"fi", "sv", "en"}

    Examples
    --------
    >>> told = pd.DataFrame({"a": ["=1+1"], "b": [0.25]})
    >>> table_csv(told, ["Nimi", "Osuus"], "fi").decode("utf-8-sig")
    "Nimi;Osuus\\r\\n'=1+1;0,25\\r\\n"
    """
    comma = language != "en"
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";" if comma else ",")
    writer.writerow([neutral(heading) for heading in headings])
    for row in table.itertuples(index=False):
        writer.writerow([_cell(value, comma=comma) for value in row])
    return stream.getvalue().encode("utf-8-sig")


def _cell(value: object, *, comma: bool) -> str:
    if isinstance(value, bool | np.bool_):
        return str(int(value))
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float | int | np.number):
        told = f"{float(value):.6g}"
        return told.replace(".", ",") if comma else told
    return neutral(str(value))
