"""The groups page: borders, silos and holes beside chance, and nothing where too little is known."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from functools import cache

import pandas as pd
import pytest

from tests.charts.surveys import survey
from tests.pages.app import HOSTILE, Visit, sample_bytes
from tests.pages.rated import charts, findings, opened_at
from verkosto.analysis import Analysis
from verkosto.analysis.given_groups import group_attributes
from verkosto.model import Survey, View
from verkosto.report.table_csv import table_csv
from verkosto.survey import ReadingOptions, SourceFile, read_survey
from verkosto.text import LANGUAGES, escape_markdown, texts
from verkosto.ui.groups_findings import findings as told
from verkosto.ui.groups_parts import Looking
from verkosto.ui.groups_tables import cell_table, group_table

SILO = "Keksilän Koulutustalo Oy"
BROKER = "Koordinaattori, Aikuisopisto"
FI = texts("fi")


def opened(language: str = "fi", sample: str = "ohjausverkosto") -> Visit:
    visit = Visit(language)
    visit.sample(sample)
    visit.follow("groups")
    assert visit.errors == []
    assert not visit.app.exception
    return visit


@cache
def sample() -> Analysis:
    file = SourceFile("ohjausverkosto.xlsx", sample_bytes("ohjausverkosto.xlsx"))
    return Analysis(read_survey((file,), ReadingOptions()))


def looking(attribute: str, language: str = "fi", view: View = View.UNION) -> Looking:
    return Looking(sample(), "contact", view, attribute, texts(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_planted_silo_is_the_clearest_silo(language: str) -> None:
    """sample_data/README.md: five members, two ties out."""
    sentence = told(looking("Organisaatio", language), mixed=True, divided=False)[1]
    assert escape_markdown(SILO) in sentence
    assert (
        escape_markdown(texts(language).percent(0.1)) in sentence
    )  # 2 of the 20 contacts of its members go out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_planted_hole_between_the_regions_is_told_with_its_only_bridge(language: str) -> None:
    """sample_data/README.md: no tie between Pohjoinen and Eteläinen but the seven of T01; 108 ties in all."""
    sentences = told(looking("Alue", language), mixed=True, divided=False)
    assert escape_markdown(texts(language).percent(7 / 108)) in sentences[0]
    hole = next(sentence for sentence in sentences if "Pohjoinen" in sentence and "Eteläinen" in sentence)
    assert " 7 " in hole
    assert escape_markdown(BROKER) in hole


def test_a_grouping_that_ties_do_not_follow_is_told_to_be_as_chance() -> None:
    sentences = told(looking("Taso"), mixed=True, divided=False)
    assert "Ero mahtuu sattumaan" in sentences[0]
    assert sentences[1] == FI("groups-finding-no-silo")


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_too_little_was_shuffled_no_silo_is_neither_claimed_nor_denied(language: str) -> None:
    """The pages of the tests shuffle 20 times: p is 0.1 at least, and no group could stand out."""
    visit = opened(language)
    assert visit.texts("groups-uncompared") in visit.said
    assert visit.texts("groups-finding-no-silo") not in visit.said
    assert visit.texts("groups-silos-title", silos=0, compared="false") in charts(visit)


def test_the_q_that_is_compared_with_chance_is_told() -> None:
    visit = opened()
    found = next(iter(visit.app.session_state["verkosto:analyses"].values()))
    told_of = found.studies.subgroups("contact", View.UNION)
    ends = {"low": FI.number(told_of.band.low, 2), "high": FI.number(told_of.band.high, 2)}
    assert FI("groups-quality-chance", value=FI.number(told_of.compared, 2), **ends) in visit.said


def test_where_answers_are_missing_q_and_fit_have_a_range() -> None:
    visit = opened_at("groups", asked(20, 15))
    found = next(iter(visit.app.session_state["verkosto:analyses"].values()))
    relation = found.relations[0].key
    low, high = (FI.number(end, 2) for end in found.studies.subgroups(relation, View.UNION).range)
    assert FI("groups-quality-range", low=low, high=high) in visit.said
    low, high = (FI.number(end, 2) for end in found.studies.core_periphery(relation, View.UNION).range)
    assert FI("groups-core-range", low=low, high=high) in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_most_five_findings_and_every_section(language: str) -> None:
    visit = opened(language)
    assert visit.app.selectbox(key="group_attribute").value == "Alue"  # where the planted hole is
    visit.app.selectbox(key="group_attribute").set_value("Sektori").run()
    assert 2 <= len(findings(visit)) <= 5
    headings = {heading.value for heading in visit.app.subheader}
    for part in ("matrix", "silos", "network", "found", "core", "questions"):
        assert visit.texts(f"groups-{part}-heading") in headings
    labels = [expander.label for expander in visit.app.expander]
    assert visit.texts("groups-relations-heading") in labels
    assert visit.texts("groups-tables-heading") in labels


@pytest.mark.parametrize("attribute", ["Alue", "Organisaatio", "Ammatti"])
def test_another_grouping_can_be_chosen(attribute: str) -> None:
    visit = opened()
    visit.app.selectbox(key="group_attribute").set_value(attribute).run()
    assert visit.errors == []
    assert findings(visit)[0].startswith(f"- {attribute}:")


@pytest.mark.parametrize("view", ["confirmed", "directed"])
def test_every_view_of_the_sample_can_be_shown(view: str) -> None:
    visit = opened()
    visit.choose("view", view)
    assert visit.errors == []
    assert not visit.app.exception
    assert (" → " in charts(visit)) == (view == "directed")


def test_the_core_is_listed_and_the_edge_never(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if the edge leaned on the densest set of the sample."""
    monkeypatch.setattr("verkosto.ui.groups_found.leaning", lambda _network, _core: (1.0, 0.0))
    visit = opened()
    found = next(iter(visit.app.session_state["verkosto:analyses"].values()))
    core = found.studies.core_periphery("contact", View.UNION).core
    inside, edge = (
        sorted(sample().survey.actors["label"][core.index[core == side]]) for side in (True, False)
    )
    assert " · ".join(map(escape_markdown, inside)) in visit.said
    assert " · ".join(map(escape_markdown, edge)) not in visit.said
    assert visit.texts("groups-core-edge") in visit.said


def test_a_closed_group_is_not_called_the_core() -> None:
    """The sample's densest set has fewer ties to the others than these have among themselves."""
    visit = opened()
    assert visit.texts("groups-core-told", verdict="closed", inside=0, edge=0) in visit.said
    assert visit.texts("groups-core-edge") not in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_groups_and_with_few_actors_the_page_says_why(language: str) -> None:
    """tiny.csv: nine actors, no attributes: no borders, no subgroups, no core, no test."""
    visit = opened(language, "tiny")
    assert visit.texts("groups-no-attributes") in visit.said
    assert charts(visit) == ""
    assert visit.said.count(visit.texts("groups-few-members", least=15)) == 1
    assert visit.said.count(visit.texts("groups-few-members", least=12)) == 1


def asked(n: int, answered: int) -> Survey:
    """Two groups, of whom the first so many answered; every eighth would not have otherwise."""
    names = [f"Toimija {i}" for i in range(n)]
    made = survey({"A": names[: n // 2], "B": names[n // 2 :]}, [], contacts=3)
    who = made.actors.index[:answered]
    said = pd.DataFrame({"2026": made.actors.index.isin(who)}, index=made.actors.index)
    digest = f"{n}-{answered}"
    return replace(made, answered=said, reports=made.reports[made.reports["ego"].isin(who)], digest=digest)


def test_with_few_answers_borders_are_told_and_subgroups_and_core_are_not() -> None:
    """Domain 2.5: from 50 % on E–I, from 70 % on communities."""
    visit = opened_at("groups", asked(20, 12))
    assert visit.said.count(visit.texts("withheld-low-response")) == 2
    assert findings(visit)[0].startswith("- ala:")
    assert charts(visit) != ""


def test_when_less_than_half_answered_nothing_is_told() -> None:
    visit = opened_at("groups", asked(20, 9))
    assert visit.texts("withheld-low-response") in visit.said
    assert charts(visit) == ""


def test_below_ten_actors_ties_are_counted_and_not_compared() -> None:
    visit = opened_at("groups", asked(8, 8))
    assert visit.texts("groups-few-actors", least=10) in visit.said
    assert "attuma" not in findings(visit)[0]
    assert FI("groups-chart-ratio") not in visit.tables
    assert FI("groups-column-expected") not in visit.tables


def test_from_ten_actors_on_ties_are_compared() -> None:
    visit = opened_at("groups", asked(10, 10))
    assert "attuma" in findings(visit)[0]


def test_four_actors_are_no_network() -> None:
    visit = opened_at("groups", asked(4, 4))
    assert visit.texts("withheld-few-actors") in visit.said
    assert charts(visit) == ""


def test_a_view_without_ties_says_so() -> None:
    quiet = asked(12, 12)
    quiet = replace(quiet, reports=quiet.reports.head(1), digest="quiet")
    visit = opened_at("groups", quiet)
    visit.choose("view", "confirmed")
    assert visit.texts("groups-no-ties") in visit.said


def test_an_attribute_with_a_group_for_everybody_is_no_grouping() -> None:
    alone = survey({f"Ryhmä {i}": [f"Toimija {i}"] for i in range(12)}, [])
    assert group_attributes(Analysis(alone)) == []
    assert group_attributes(Analysis(survey())) == ["ala"]


def test_names_of_groups_and_actors_are_never_markdown() -> None:
    hostile = survey({name: [f"{name} {i}" for i in range(4)] for name in HOSTILE}, ["ulkona"], contacts=2)
    visit = opened_at("groups", replace(hostile, digest="hostile"))
    for name in HOSTILE:
        assert name not in visit.said


def rows(table: pd.DataFrame, language: str) -> list[list[str]]:
    made = table_csv(table, list(table.columns), language).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(made), delimiter="," if language == "en" else ";"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_every_pair_and_every_group(language: str) -> None:
    look = looking("Sektori", language)
    cells, groups = rows(cell_table(look), language), rows(group_table(look), language)
    assert len(cells) == 1 + 6
    assert len(groups) == 1 + 3
    assert sum(int(row[2]) for row in cells[1:]) == 108  # ties among members, sample_data/README.md
    assert any(("." if language == "en" else ",") in cell for row in cells[1:] for cell in row)


def test_no_cell_of_a_file_begins_like_a_formula() -> None:
    table = pd.DataFrame({"from": ["=1+1", "@SUM(A1)"], "ties": [1, 2], "ratio": [float("nan"), -0.5]})
    cells = [cell for row in rows(table, "fi") for cell in row]
    assert [cell for cell in cells if re.match(r"[=+@\t\r]|-\D", cell)] == []
    assert cells[-4:] == ["", "'@SUM(A1)", "2", "-0,5"]
