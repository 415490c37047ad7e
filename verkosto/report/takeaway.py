"""The interactive map as one file to take away."""

from __future__ import annotations

from verkosto.analysis import Analysis
from verkosto.charts.layout import survey_layout
from verkosto.charts.picture import Look, map_picture
from verkosto.charts.takeaway import pseudonymised, takeaway_html
from verkosto.report.exchange import pseudonyms
from verkosto.text import Texts
from verkosto.text.names import relation_name, view_name


def takeaway_bytes(analysis: Analysis, texts: Texts, relation: str, *, names: bool) -> bytes:
    """The map of a relation in its default view, as a stand-alone HTML file that loads nothing.

    Parameters
    ----------
    analysis : Analysis
    texts : Texts
    relation : str
    names : bool
        With names; otherwise pseudonymised.
    """
    view = analysis.views(relation)[0]
    colour = next(iter(analysis.survey.attributes), "")
    picture = map_picture(analysis, relation, view, survey_layout(analysis), Look(colour=colour))
    if not names:
        picture = pseudonymised(picture, pseudonyms(analysis))
    coverage = analysis.coverage()
    facts = texts(
        "takeaway-facts",
        members=coverage.members,
        rate=texts.percent(coverage.response_rate),
        relation=relation_name(texts, analysis.relation(relation)),
        view=view_name(texts, view),
    )
    return takeaway_html(picture, texts, texts("takeaway-title"), facts, names=names).encode("utf-8")
