"""What else a file tells of its answers: those left unfinished, and those that tell how to reach somebody."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from verkosto.content import table as content_table
from verkosto.model import Assumption, Issue, Severity
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import plain_heading
from verkosto.survey.rated.rated import Rated
from verkosto.survey.shapes.recognised import Recognised

_QUESTION = re.compile(r"^q ?\d+ ")
_REACHES = re.compile(
    r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.\d]{2,}|(?<![\w.-])(?:\+\d|0)(?:[ -]?\d){6,14}(?![\w-])"
)
"""An e-mail address, or a number that begins as telephone numbers do."""


def unfinished_answers(found: Sequence[Recognised]) -> list[Assumption]:
    """An assumption for every form that marks some answers as unfinished: they are used all the same."""
    counts = [(item, int(_unfinished(item).sum())) for item in found if item.role != "ignored"]
    return [Assumption("partial-answers", {"table": item.table.name, "n": n}) for item, n in counts if n]


def _unfinished(item: Recognised) -> np.ndarray:
    """Which rows the form service's own columns mark as not sent to the end."""
    table = item.table
    marks = content_table("headings")["unfinished"]
    kinds = {i: _kind(table.header[i]) for i, role in enumerate(item.roles) if role == "ignored"}
    rows = np.zeros(len(table.body), dtype=bool)
    for position, kind in kinds.items():
        texts = table.column(position).str.strip().str.casefold()
        if kind == "told":
            rows |= texts.isin(marks["told"]["no"]).to_numpy()
        elif kind == "sent":
            rows |= ((texts == "") & bool((texts != "").any())).to_numpy()
        elif kind == "progress":
            rows |= (_numbers(table, position) < marks["progress"]["least"]).to_numpy()
    pages = [i for i, kind in kinds.items() if kind == "page"]
    if pages and not {"told", "sent", "progress"}.intersection(kinds.values()):
        last = _numbers(table, pages[0])
        rows |= (last < last.max()).to_numpy()
    return rows


def _kind(heading: str) -> str:
    """How a form service's column tells of unfinished answers: ``""`` not at all."""
    plain = _QUESTION.sub("", plain_heading(heading))
    headings = content_table("headings")
    for kind, said in headings["unfinished"].items():
        if plain in said["exact"]:
            return str(kind)
    ends = headings["form_fields"]["complete"]["ends"]
    return "told" if any(plain.endswith(f" {word}") for word in ends) else ""


def _numbers(table: Table, position: int) -> pd.Series:
    return pd.to_numeric(table.column(position).str.strip().str.rstrip("%").str.strip(), errors="coerce")


def contact_details(found: Sequence[Recognised], rated: Mapping[int, Rated]) -> list[Issue]:
    """A note for every table in whose written answers an e-mail address or a telephone number stands.

    They are neither masked nor quoted here: whoever hands the answers on takes them out.
    """
    counts = {
        i: sum(bool(_REACHES.search(text)) for text in one.open_answers["text"]) for i, one in rated.items()
    }
    return [
        Issue("contact-details-in-text", Severity.NOTE, found[i].table.name, values={"n": n})
        for i, n in counts.items()
        if n
    ]
