"""The map page: three ways to choose an actor, filters that fade, files without names."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.pages.app import Visit, ring
from verkosto.text import LANGUAGES, escape_markdown
from verkosto.ui import actor_choice


def opened(language: str = "fi", sample: str = "ohjausverkosto") -> Visit:
    visit = Visit(language)
    visit.sample(sample)
    visit.follow("map")
    return visit


def drawn(visit: Visit) -> dict[str, Any]:
    charts = visit.app.get("echarts_chart")
    assert len(charts) == 1
    return json.loads(charts[0].proto.spec)  # type: ignore[no-any-return,attr-defined]


def faded(visit: Visit) -> int:
    nodes = drawn(visit)["series"][0]["data"]
    return sum(node.get("itemStyle", {}).get("opacity", 1) < 1 for node in nodes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_opens_the_panel_of_an_actor(language: str) -> None:
    visit = opened(language)
    visit.app.selectbox(key="actor").set_value("T01").run()
    assert visit.errors == []
    panel = [heading.value for heading in visit.app.subheader]
    assert escape_markdown("Koordinaattori, Aikuisopisto") in panel
    assert visit.texts.percent(0.53) in visit.said
    assert faded(visit) > 30


def test_closing_the_panel_brings_the_whole_network_back() -> None:
    visit = opened()
    visit.app.selectbox(key="actor").set_value("T01").run()
    visit.app.button(key="actor_close").click().run()
    assert visit.app.selectbox(key="actor").value is None
    assert faded(visit) == 0


def test_the_chosen_actor_stays_chosen_over_pages() -> None:
    visit = opened()
    visit.app.selectbox(key="actor").set_value("T23").run()
    visit.follow("structure")
    visit.follow("map")
    assert visit.app.selectbox(key="actor").value == "T23"


def test_an_actor_outside_the_network_has_contacts_and_no_figures() -> None:
    visit = opened()
    visit.app.selectbox(key="actor").set_value("U1").run()
    assert visit.errors == []
    assert visit.texts("map-panel-external") in visit.said
    assert len(visit.app.metric) == 0


def test_a_search_in_names_fades_and_drops_nobody() -> None:
    visit = opened()
    before = len(drawn(visit)["series"][0]["data"])
    visit.app.text_input(key="map_search").set_value("koordinaattori").run()
    assert len(drawn(visit)["series"][0]["data"]) == before
    assert faded(visit) == before - 1


def test_places_are_the_same_in_every_wave_and_view() -> None:
    visit = opened()
    first = [(n["id"], n["x"], n["y"]) for n in drawn(visit)["series"][0]["data"]]
    visit.choose("wave", "kevät 2025")
    visit.choose("view", "directed")
    assert visit.errors == []
    assert [(n["id"], n["x"], n["y"]) for n in drawn(visit)["series"][0]["data"]] == first


def test_a_plain_list_of_ties_has_a_map_without_choices_of_strength() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("oma.csv", ring("Kela", "Kunta", "Opisto", "Seura", "Kirjasto", "Teatteri")))
    visit.follow("map")
    visit.app.selectbox(key="actor").set_value(visit.app.selectbox(key="actor").options[0]).run()
    assert visit.errors == []


class Clicks:
    """The state of a visitor who clicks on the map."""

    ACTORS = ("a", "b", "c")

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.state: dict[str, Any] = {}
        monkeypatch.setattr(actor_choice.st, "session_state", self.state)

    def on(self, *groups: dict[str, Any]) -> object:
        self.state["map"] = {"selection": {"selected": list(groups)}}
        actor_choice.on_map_click(self.ACTORS)
        return self.state.get("actor")

    def node(self, number: int) -> object:
        return self.on({"series_index": 0, "data_type": "node", "data_indices": [number]})


def test_a_click_on_a_node_chooses_and_a_second_click_lets_go(monkeypatch: pytest.MonkeyPatch) -> None:
    clicks = Clicks(monkeypatch)
    assert clicks.node(1) == "b"
    assert clicks.on() is None


def test_a_click_on_a_node_that_still_carries_the_mark_chooses_it_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clicks = Clicks(monkeypatch)
    clicks.node(1)
    clicks.state["actor"] = "c"  # chosen in the search
    assert clicks.on() == "b"


def test_a_click_on_a_tie_or_beyond_the_actors_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    clicks = Clicks(monkeypatch)
    clicks.node(1)
    assert clicks.on({"series_index": 0, "data_type": "edge", "data_indices": [0]}) == "b"
    assert clicks.node(99) == "b"
