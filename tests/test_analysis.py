"""The one object that everything above reads."""

from __future__ import annotations

import math
import subprocess
import sys
from itertools import pairwise

import pytest

from tests.survey.files import csv_file, read
from verkosto.analysis import ANY, Analysis, Settings, StrongRule
from verkosto.errors import UnknownChoice
from verkosto.model import Band, View

NAMES = "abcdefghij"
PEOPLE = "Tunnus;Vastasi\n" + "".join(f"{name};{'ei' if name in 'ij' else 'kyllä'}\n" for name in NAMES)
CONTACTS = """Kierros;Vastaaja;Kumppani;Suhde;Yhteydenpito;Yhteistyön syvyys
1;a;b;Yhteys;5;5
1;b;a;Yhteys;2;2
1;c;d;Yhteys;4;
2;a;b;Yhteys;3;4
2;b;a;Yhteys;3;4
2;a;c;Yhteys;3;3
2;c;a;Yhteys;3;4
2;d;i;Yhteys;5;5
2;e;ulkona;Yhteys;5;5
2;a;b;Yhdessä tekeminen;;
2;f;g;Yhdessä tekeminen;;
"""


def analysis(**settings: object) -> Analysis:
    survey = read(csv_file(PEOPLE, "p.csv"), csv_file(CONTACTS, "c.csv"))
    return Analysis(survey, Settings(**settings))  # type: ignore[arg-type]


def test_the_last_wave_is_looked_at_unless_another_is_chosen() -> None:
    assert analysis().wave == "2"
    assert analysis(wave="1").network("contact", View.UNION).tie_count == 2
    with pytest.raises(UnknownChoice):
        analysis(wave="3")


def test_outsiders_are_drawn_but_never_counted() -> None:
    told = analysis()
    assert told.coverage().externals == 1
    assert told.coverage().band is Band.RANGES
    assert "ulkona" not in told.network("contact", View.UNION).actors
    ties = told.ties("contact", View.UNION)
    assert ties.loc[ties["external"], "alter"].tolist() == ["ulkona"]


def test_a_pair_is_strong_when_everybody_who_told_says_so() -> None:
    ties = analysis().ties("contact", View.UNION).set_index(["ego", "alter"])
    assert ties["mode"].to_dict() == {
        ("a", "b"): "strong", ("a", "c"): "weak", ("d", "i"): "strong", ("e", "ulkona"): "strong",
    }  # fmt: skip
    assert ties["says_strong"].to_dict()["a", "c"] == 1
    assert ties["one_sided"].to_dict() == {
        ("a", "b"): False, ("a", "c"): False, ("d", "i"): True, ("e", "ulkona"): True,
    }  # fmt: skip


def test_the_strong_share_is_a_range_from_both_to_either() -> None:
    mix = analysis().tie_mix("contact")
    assert (mix.strong, mix.weak, mix.unknown) == (2, 1, 0)
    assert mix.confirmed == pytest.approx(1 / 3)
    assert mix.either == pytest.approx(3 / 3)
    assert mix.strip["default"].tolist() == [False, True, False]
    assert mix.strip["either"].tolist() == pytest.approx([1, 1, 1 / 3])


def test_without_depth_a_report_needs_a_higher_frequency_and_is_marked_an_estimate() -> None:
    mix = analysis(wave="1").tie_mix("contact")
    assert mix.estimated == 1
    assert analysis(wave="1").ties("contact", View.DIRECTED)["mode"].tolist() == ["strong", "weak", "strong"]


def test_several_relations_can_be_looked_at_together() -> None:
    told = analysis()
    assert [relation.key for relation in told.relations] == ["contact", "joint", ANY]
    assert told.network(ANY, View.UNION).tie_count == 4
    assert told.figures(ANY, View.UNION)["density"].value > 0
    assert [relation.key for relation in analysis(wave="1").relations] == ["contact"]


def test_an_unordered_list_has_the_view_union_only() -> None:
    survey = read(csv_file("Toimija A;Toimija B\n" + "".join(f"{a};{b}\n" for a, b in pairwise(NAMES))))
    assert Analysis(survey).views("contact") == (View.UNION,)
    assert "reciprocity" not in Analysis(survey).figures("contact", View.UNION)


def test_too_few_answers_withhold_what_they_cannot_carry_and_say_why() -> None:
    people = "Tunnus;Vastasi\n" + "".join(f"{name};{'kyllä' if name in 'abc' else 'ei'}\n" for name in NAMES)
    told = Analysis(read(csv_file(people, "p.csv"), csv_file("from;to\na;b\nb;a\nc;d\n", "c.csv")))
    assert told.coverage().band is Band.NONE
    figures = told.figures("contact", View.UNION)
    assert figures.pop("omega").withheld == "few-actors"
    assert {figure.withheld for figure in figures.values()} == {"low-response"}
    assert all(math.isnan(figure.value) for figure in figures.values())
    assert told.withheld_actor_measures("contact", View.UNION)["betweenness"] == "low-response"
    assert told.actors("contact", View.UNION)["betweenness"].isna().all()


def test_a_relation_that_there_is_not_is_an_error_that_names_those_there_are() -> None:
    with pytest.raises(UnknownChoice) as refusal:
        analysis().network("wish", View.UNION)
    assert "contact" in str(refusal.value.values["known"])


def test_a_single_strength_is_strong_from_three_quarters_of_its_scale() -> None:
    survey = read(csv_file("Person A;Person B;Level (1-4)\na;b;4\nb;c;3\nc;d;2\nd;e;1\na;d;4\n"))
    mix = Analysis(survey).tie_mix("contact")
    assert (mix.strong, mix.weak, mix.estimated) == (3, 2, 5)
    strict = Analysis(survey, Settings(strong=StrongRule(strength=4))).tie_mix("contact")
    assert strict.strong == 2


def test_the_analysis_loads_neither_streamlit_nor_altair() -> None:
    code = "import sys, verkosto.analysis; print(sorted({'streamlit', 'altair', 'pyvis'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
