"""The workbook to fill in: instructions, actors, contacts and ratings, in the user's language."""

from verkosto.report.template.lists import rateable
from verkosto.report.template.roster import (
    ListedActor,
    names_in_text,
    roster_of_files,
    roster_of_survey,
    roster_of_uploads,
)
from verkosto.report.template.workbook import template_bytes

__all__ = [
    "ListedActor",
    "names_in_text",
    "rateable",
    "roster_of_files",
    "roster_of_survey",
    "roster_of_uploads",
    "template_bytes",
]
