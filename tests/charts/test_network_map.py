"""The option that ECharts gets: JSON, verbatim names, faded and never dropped."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

from tests.charts.surveys import HOSTILE, analysis, many
from tests.charts.test_picture import drawn
from verkosto.charts.lines import line_style
from verkosto.charts.network_map import map_option
from verkosto.charts.picture import FADED
from verkosto.charts.verbatim import plain
from verkosto.model import View
from verkosto.text import LANGUAGES, texts

TEMPLATE = re.compile(r"\{[a-z]\d*\}|\{@")


def option(**choices: Any) -> dict[str, Any]:
    return map_option(drawn(**choices), texts("fi"))


def series(**choices: Any) -> dict[str, Any]:
    return option(**choices)["series"][0]  # type: ignore[no-any-return]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("view", list(View))
def test_the_option_is_plain_json_in_every_language_and_view(language: str, view: View) -> None:
    made = map_option(drawn(view=view, colour="ala", chosen="a1"), texts(language))
    assert json.loads(json.dumps(made, allow_nan=False)) == made


def test_the_map_keeps_our_places_and_can_be_moved_and_clicked() -> None:
    made = series()
    assert (made["type"], made["layout"]) == ("graph", "none")
    assert made["preserveAspect"] is True
    assert made["roam"] is True
    assert made["selectedMode"] == "single"


def test_a_click_on_the_legend_drops_nobody() -> None:
    assert option(colour="ala")["legend"]["selectedMode"] is False


def test_a_group_has_a_colour_and_a_shape_in_the_legend() -> None:
    legend = option(colour="ala")["legend"]["data"]
    assert [entry["name"] for entry in legend] == [
        "Kunta",
        "Oppilaitos",
        "Järjestö",
        "Verkoston ulkopuolella",
    ]
    assert len({entry["icon"] for entry in legend[:3]}) == 3


def test_filtering_fades_and_keeps_every_node_and_tie() -> None:
    everything, filtered = series(), series(search="Opisto")
    assert [n["id"] for n in filtered["data"]] == [n["id"] for n in everything["data"]]
    assert [(n["x"], n["y"]) for n in filtered["data"]] == [(n["x"], n["y"]) for n in everything["data"]]
    assert len(filtered["links"]) == len(everything["links"])
    faded = [n for n in filtered["data"] if n.get("itemStyle", {}).get("opacity") == FADED]
    assert len(faded) == len(filtered["data"]) - 3
    kept = {node["id"] for node in filtered["data"]} - {node["id"] for node in faded}
    for link in filtered["links"]:
        style = filtered["lineStyle"] | link.get("lineStyle", {})
        between_kept = {str(link["source"]), str(link["target"])} <= kept
        assert style["opacity"] == (FADED if not between_kept else style["opacity"])


def test_a_tie_says_only_how_it_differs_from_the_usual_one() -> None:
    made = series()
    styles = [made["lineStyle"] | link.get("lineStyle", {}) for link in made["links"]]
    assert [style | {"curveness": 0} for style in styles] == [
        line_style(tie["mode"], one_sided=tie["one_sided"]) | {"curveness": 0}
        for tie in drawn().ties.to_dict("records")
    ]
    assert sum("lineStyle" in link for link in made["links"]) < len(made["links"])


def test_strong_is_solid_weak_is_dashed_and_thinner_and_nothing_is_red() -> None:
    strong, weak, unknown = (line_style(mode, one_sided=False) for mode in ("strong", "weak", "unknown"))
    assert strong["type"] == unknown["type"] == "solid"
    assert isinstance(weak["type"], list)
    assert strong["width"] > weak["width"]
    for mode in ("strong", "weak", "unknown"):
        assert line_style(mode, one_sided=True)["width"] < line_style(mode, one_sided=False)["width"]
        colour = line_style(mode, one_sided=False)["color"]
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        assert red <= green <= blue


def test_who_did_not_answer_is_hollow_also_when_marked() -> None:
    node = series()["data"][5]
    assert node["itemStyle"]["color"] == "#FFFFFF"
    assert node["select"]["itemStyle"] == node["itemStyle"]


def test_only_the_directed_view_has_arrowheads() -> None:
    assert series(view=View.DIRECTED)["edgeSymbol"] == ["none", "arrow"]
    assert series(view=View.UNION)["edgeSymbol"] == ["none", "none"]


def test_labels_that_overlap_are_hidden_and_the_largest_nodes_keep_theirs() -> None:
    made = series()
    assert made["labelLayout"] == {"hideOverlap": True}
    assert all(node["label"]["show"] for node in made["data"])
    big = map_option(drawn(many(130)), texts("fi"))["series"][0]["data"]
    assert sum(node["label"].get("show", False) for node in big) == 40


def test_the_chosen_actor_stands_out() -> None:
    node = series(chosen="a1")["data"][1]
    assert node["itemStyle"]["borderWidth"] == 3
    assert node["label"]["fontWeight"] == 700


def test_nodes_are_known_by_number_so_that_two_may_have_one_name() -> None:
    data = map_option(drawn(analysis({"A": ["sama", "sama", "sama"]}, [])), texts("fi"))["series"][0]["data"]
    assert [node["name"] for node in data] == ["0", "1", "2"]
    assert [node["label"]["formatter"] for node in data] == ["sama"] * 3


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_its_own_label_and_never_a_template(name: str) -> None:
    label = plain(name)
    assert label.replace("\N{WORD JOINER}", "") == name
    assert not TEMPLATE.search(label)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_in_a_tooltip_is_neither_markup_nor_a_template(name: str) -> None:
    found = analysis({name: [name, "b", "c", "d"]}, [name])
    made = map_option(drawn(found, colour="ala"), texts("fi"))["series"][0]
    for item in (*made["data"], *made["links"]):
        told = item["tooltip"]["formatter"]
        assert "{" not in told
        assert set(re.findall(r"<[^>]*>", told)) <= {"<b>", "</b>", "<br>"}
    assert name in html.unescape(made["data"][0]["tooltip"]["formatter"])


def test_rich_text_is_never_on_so_that_braces_with_a_bar_stay_text() -> None:
    assert "rich" not in json.dumps(option(colour="ala", chosen="a1")).replace("Ryhmä", "")
    assert option()["tooltip"]["renderMode"] == "html"


def test_a_group_called_like_one_of_our_own_has_its_own_entry() -> None:
    found = analysis({"Verkoston ulkopuolella": ["a", "b"], "Muu": ["c", "d"]})
    names = [entry["name"] for entry in map_option(drawn(found, colour="ala"), texts("fi"))["legend"]["data"]]
    assert len(names) == len(set(names)) == 3


def test_long_names_are_cut_on_the_map_and_whole_in_the_tooltip() -> None:
    name = "Erittäin pitkä yhteistyöverkoston nimi " * 3
    node = map_option(drawn(analysis({"A": [name, "b", "c"]}, [])), texts("fi"))["series"][0]["data"][0]
    assert len(node["label"]["formatter"]) <= 40
    assert name.strip()[-20:] in node["tooltip"]["formatter"]


def test_on_a_narrow_chart_the_same_nodes_are_fitted_anew() -> None:
    made = option()
    wide = made["series"][0]["data"]
    for media in made["media"]:
        narrow = media["option"]["series"][0]["data"]
        assert [n["id"] for n in narrow] == [n["id"] for n in wide]
        assert [n["y"] for n in narrow] == [n["y"] for n in wide]
        assert narrow[0]["symbolSize"] < wide[0]["symbolSize"]


def test_a_large_map_stays_a_modest_message() -> None:
    assert len(json.dumps(map_option(drawn(many(300)), texts("fi")))) < 300_000
