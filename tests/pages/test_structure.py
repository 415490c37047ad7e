"""The structure page: at most five sentences, six cards, reasons, and a table no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import re

import pytest

from tests.charts.surveys import analysis
from tests.pages.app import Visit, ring
from verkosto.model import View
from verkosto.text import LANGUAGES, texts
from verkosto.ui.structure_tables import actor_csv


def opened(language: str = "fi", sample: str = "ohjausverkosto") -> Visit:
    visit = Visit(language)
    visit.sample(sample)
    visit.follow("structure")
    return visit


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_most_five_sentences_and_six_cards(language: str) -> None:
    visit = opened(language)
    assert visit.errors == []
    lists = [m.value for m in visit.app.markdown if m.value.startswith("- ")]
    assert 1 <= lists[0].count("\n") + 1 <= 5
    assert [metric.label for metric in visit.app.metric] == [
        visit.texts(f"measure-{key}-name")
        for key in ("mean-degree", "density", "confirmation", "transitivity", "mean-distance", "components")
    ]


def test_every_card_says_how_it_is_computed_and_from_what() -> None:
    visit = opened()
    assert len(visit.app.get("latex")) >= 6
    assert visit.said.count("Lähde: ") >= 6
    assert "45 jäsentä" in visit.said


@pytest.mark.parametrize("view", ["union", "confirmed", "directed"])
def test_every_view_of_the_sample_can_be_shown(view: str) -> None:
    visit = opened()
    visit.choose("view", view)
    assert visit.errors == []


@pytest.mark.parametrize("view", ["union", "directed"])
def test_every_measure_can_be_ranked(view: str) -> None:
    visit = opened()
    visit.choose("view", view)
    for key in visit.app.selectbox(key="ranking").options:
        assert key
    for measure in ("betweenness_share", "constraint", "core"):
        visit.app.selectbox(key="ranking").set_value(measure).run()
        assert visit.errors == []


def test_with_answers_missing_figures_of_routes_are_put_in_no_order() -> None:
    """The bridges page gives a set without an order there (78 % answered), so this page gives none either."""
    visit = opened("fi", "innovation_en")
    assert visit.app.selectbox(key="ranking").options == [visit.texts("measure-degree-name")]
    assert visit.texts("measure-harmonic-closeness-name") in next(
        caption.value for caption in visit.app.caption if caption.value.startswith("Järjestystä ei anneta")
    )


def test_a_network_too_small_for_figures_says_so_and_shows_no_number() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("pieni.csv", ring("Kela", "Kunta", "Opisto")))
    visit.follow("structure")
    assert visit.errors == []
    assert {metric.value for metric in visit.app.metric} == {"–"}
    assert visit.texts("withheld-few-actors") in visit.said


def test_a_survey_without_strengths_shows_no_mix() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("oma.csv", ring("Kela", "Kunta", "Opisto", "Seura", "Kirjasto", "Teatteri")))
    visit.follow("structure")
    assert visit.errors == []
    assert "vahvoja" not in visit.said


def rows(language: str, *, names: bool) -> list[list[str]]:
    hostile = analysis({"=1+1": ["=cmd|' /C calc'!A0", "+1", "-2", "@SUM(A1)", "Kela"]}, [])
    made = actor_csv(hostile, "contact", View.UNION, texts(language), names=names).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(made), delimiter="," if language == "en" else ";"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_cell_of_the_file_begins_like_a_formula(language: str) -> None:
    cells = [cell for row in rows(language, names=True) for cell in row]
    assert "'=cmd|' /C calc'!A0" in cells
    assert "'=1+1" in cells
    assert [cell for cell in cells if re.match(r"[=+@\t\r]|-\D", cell)] == []


def test_without_names_the_file_has_pseudonyms_in_their_own_order() -> None:
    labels = [row[0] for row in rows("fi", names=False)[1:]]
    assert labels == sorted(labels)
    assert set(labels) == {"T01", "T02", "T03", "T04", "T05"}


def test_numbers_in_the_file_have_the_decimal_sign_of_the_language() -> None:
    assert any(re.fullmatch(r"\d+,\d+", cell) for row in rows("fi", names=True) for cell in row)
    assert any(re.fullmatch(r"\d+\.\d+", cell) for row in rows("en", names=True) for cell in row)


def test_formulas_behind_a_card_speak_the_visitors_language() -> None:
    visit = opened("fi")
    formulas = [element.value for element in visit.app.latex]
    assert any("suunnattu" in formula for formula in formulas)
    assert not any("directed" in formula or "triangles" in formula for formula in formulas)
