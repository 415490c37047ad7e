"""A visit to a page of ratings: open a survey there, and see what it says and draws."""

from __future__ import annotations

from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df

from tests.pages.app import Visit
from tests.pages.reading import as_read
from verkosto.model import Survey
from verkosto.ui.session import Opened


def opened_at(page: str, survey: Survey, language: str = "fi") -> Visit:
    """The page with this survey open, without a problem."""
    visit = Visit(language)
    visit.app.session_state["verkosto:opened"] = Opened(survey, "arviot.xlsx")
    visit.follow(page)
    assert visit.errors == []
    assert not visit.app.exception
    return visit


def findings(visit: Visit) -> list[str]:
    """The sentences on top, as they are read."""
    said = next((m.value for m in visit.app.markdown if m.value.startswith("- ")), "")
    return as_read(str(said)).split("\n")


def charts(visit: Visit) -> str:
    """Everything that the charts of the page draw."""
    protos = [chart.proto for chart in visit.app.get("vega_lite_chart")]
    drawn = [
        convert_arrow_bytes_to_pandas_df(data.data.data).to_csv() for one in protos for data in one.datasets
    ]
    return "\n".join([*(one.spec + one.alt for one in protos), *drawn])
