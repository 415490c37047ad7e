"""What a reviewer found: answers that were read wrong without a word are read right, named, or asked."""

from __future__ import annotations

import pandas as pd
import pytest

from tests.survey.files import csv_file
from verkosto.model import Survey
from verkosto.survey import ReadingOptions, read_survey
from verkosto.survey.answers.cells import number_in, says_nothing, word_key
from verkosto.survey.answers.scales import Answers, read_answers
from verkosto.survey.headings import is_sum, legend_in, scale_in
from verkosto.survey.likeness import proposed_merges
from verkosto.survey.rated.item_answers import answered_on_scale

TURNED_ROSTER = """Vastaaja;Kela;Pohde;ELY;TE
Kela;;1 - Erittäin tiivis;3;5 - Ei lainkaan
Pohde;2;;2;1 - Erittäin tiivis
ELY;3;5 - Ei lainkaan;;4
TE;1 - Erittäin tiivis;2;3;
"""


def survey(text: str, **told: object) -> Survey:
    return read_survey([csv_file(text)], ReadingOptions(**told))  # type: ignore[arg-type]


def ties(heading: str, *cells: str) -> str:
    """An edge list with these answers."""
    pairs = ("A;B", "B;A", "A;C", "C;A", "B;C", "C;B")
    rows = [f"{pair};{cell}" for pair, cell in zip(pairs, cells, strict=False)]
    return "\n".join([f"Vastaaja;Kumppani;{heading}", *rows])


def read(*cells: str, heading: str = "Vahvuus", answer: str = "strength", told: str = "") -> Answers:
    return read_answers(pd.Series(cells, dtype=object), answer=answer, table="t", heading=heading, told=told)


def column(found: Survey, name: str) -> list[float | None]:
    return [None if value != value else float(value) for value in found.reports[name]]


def assumed(found: Survey) -> set[str]:
    return {one.key for one in found.receipt.assumptions}


def asked(found: Survey) -> dict[str, tuple[str, ...]]:
    return {one.key: one.options for one in found.receipt.questions}


@pytest.mark.parametrize(
    "denial", ["Emme ole yhteydessä", "Ei ole ollut yhteyttä", "We do not work together"]
)
def test_a_sentence_that_denies_a_tie_is_no_tie_that_was_kept(denial: str) -> None:
    found = survey(ties("Kuinka usein", denial, "Viikoittain", "Kuukausittain"))
    assert column(found, "exists") == [None, 1, 1]
    assert [(issue.key, issue.value) for issue in found.receipt.issues] == [("denial-unread", denial)]


def test_frequencies_on_another_scale_keep_the_strongest_ties() -> None:
    found = survey(ties("Kuinka usein", "10", "7", "3", "1", "0"))
    assert column(found, "strength")[:4] == [10, 7, 3, 1]
    assert found.relations[0].scale == (0, 10)
    assert "own-range" in assumed(found)


def test_one_number_off_the_scale_does_not_make_another_scale() -> None:
    found = survey(ties("Kuinka usein", "8", "4", "3", "1"))
    assert column(found, "strength") == [None, 4, 3, 1]
    assert [issue.key for issue in found.receipt.issues] == ["out-of-range"]


def test_ratings_on_a_longer_scale_are_not_read_in_part() -> None:
    answers = answered_on_scale(pd.Series(["7", "2", "6", "1"]), "likert5")
    assert answers.other_scale == (1, 7)
    assert not answers.given


def test_a_code_for_no_answer_is_missing_until_somebody_says_that_it_counts() -> None:
    text = ties("Vahvuus", "1", "2", "3", "5", "99")
    found = survey(text)
    assert column(found, "strength") == [1, 2, 3, 5, None]
    assert column(found, "exists")[-1] is None
    assert asked(found) == {"number-is-no-answer": ("missing", "larger")}
    assert "number-is-no-answer" in assumed(found)
    assert column(survey(text, scales={"Vahvuus": "larger"}), "strength")[-1] == 99
    confirmed = survey(text, scales={"Vahvuus": "missing"})
    assert column(confirmed, "strength")[-1] is None
    assert [question.settled for question in confirmed.receipt.questions] == [True]


@pytest.mark.parametrize("heading", ["Vahvuus (1-9)", "Tapaamiset (lkm)", "9 = päivittäin, 1 = vuosittain"])
def test_a_nine_that_the_heading_knows_is_an_answer(heading: str) -> None:
    assert not read("1", "2", "3", "5", "9", heading=heading).coded.any()


def test_a_scale_whose_top_says_no_tie_is_asked_which_way_it_runs() -> None:
    assert asked(survey(TURNED_ROSTER)) == {"scale-direction": ("larger", "smaller", "smaller:4")}
    turned = survey(TURNED_ROSTER, scales={"*": "smaller:4"}).reports.set_index(["ego", "alter"])
    assert turned.loc[("Kela", "Pohde"), "strength"] == 4
    assert turned.loc[("Kela", "TE"), "exists"] == 0


def test_never_at_the_top_alone_is_asked_as_well() -> None:
    answers = read("1", "2", "3", "5 = ei koskaan", heading="Kuinka usein")
    assert [question.options for question in answers.questions] == [("larger", "smaller", "smaller:4")]


def test_a_tick_among_numbers_is_a_tie_of_unknown_strength() -> None:
    found = survey(ties("Vahvuus", "x", "2", "3", "5", "0"))
    assert column(found, "exists") == [1, 1, 1, 1, 0]
    assert column(found, "strength")[:4] == [None, 2, 3, 5]
    roster = survey("Vastaaja;Kela;Pohde;ELY;TE\nKela;;x;3;5\nPohde;2;;2;1\nELY;3;0;;4\nTE;1;2;3;\n").reports
    assert (roster["exists"].iloc[0], roster["strength"].isna().iloc[0]) == (1, True)


def test_ranks_in_a_list_of_ties_are_asked_and_the_first_is_the_closest() -> None:
    rows = [f"{ego};{alter};{rank}" for ego in "ABC" for rank, alter in enumerate("DEF", 1)]
    found = survey("\n".join(["Vastaaja;Kumppani;Sija", *rows]))
    assert "ranks" in asked(found)
    assert column(found, "strength") == [3, 2, 1] * 3


@pytest.mark.parametrize(
    "heading, legend",
    [
        ("Yhteistyön tiiviys (1 tiivein - 5 etäisin)", {1: "tiivein", 5: "etäisin"}),
        ("Tiiviys, 1 on tiivein", {1: "tiivein"}),
        ("Samarbete (1 är tätast, 5 är svagast)", {1: "tätast", 5: "svagast"}),
        ("Tiiviys 1: ei lainkaan 5: erittäin tiivis", {1: "ei lainkaan", 5: "erittäin tiivis"}),
        ("Kysymys 1: kuinka usein?", {}),
        ("Kumppani 1 nimi", {}),
    ],
)
def test_a_heading_says_without_a_sign_what_its_numbers_mean(heading: str, legend: dict[float, str]) -> None:
    assert legend_in(heading) == legend
    assert scale_in(heading) == ((1, 5) if len(legend) == 2 else None)


def test_a_legend_without_signs_that_runs_down_is_asked() -> None:
    for heading in ("Tiiviys (1 tiivein - 5 etäisin)", "Tiiviys, 1 on tiivein"):
        assert [one.key for one in read("1", "2", "5", heading=heading).questions] == ["scale-direction"]


@pytest.mark.parametrize(
    "words",
    [
        ("Mer sällan än årligen", "Några gånger per år", "1-2 krt/kk", "2-3 krt/vk"),
        ("Less than once per year", "Once every 3 months", "1-2x/month", "Weekly"),
        ("Matala", "Keskitaso", "Korkea"),
        ("Low", "Medium", "High"),
        ("Löyhää", "Melko tiivistä", "Tiivistä", "Erittäin tiivistä"),
        ("Ei lainkaan", "Ei juurikaan", "Jonkin verran", "Paljon"),
    ],
)
def test_common_words_and_short_ways_to_write_them_are_known(words: tuple[str, ...]) -> None:
    answers = read(*words, answer="frequency", heading="Kuinka usein")
    assert answers.figures.is_monotonic_increasing
    assert answers.figures.is_unique
    assert not answers.questions


def test_somebody_unsure_says_nothing_and_a_year_may_be_cut_short() -> None:
    assert says_nothing("Unsure")
    assert word_key("1-2 krt/v") == word_key("1–2 kertaa vuodessa")


def test_thousands_are_thousands_where_the_other_numbers_show_it_and_it_is_said() -> None:
    answers = read("1,000", "12,000", "900", "1.500")
    assert answers.figures.tolist() == [1000, 12000, 900, 1500]
    assert [one.key for one in answers.assumptions] == ["separator-read"]
    decimals = read("1,250", "2,5", "3")
    assert decimals.figures.tolist() == [1.25, 2.5, 3]
    assert not decimals.assumptions
    assert [one.values["value"] for one in read("1,250", "3").assumptions] == [1.25]  # noqa: PD011


def test_two_waves_are_turned_round_on_one_scale() -> None:
    rows = "Vastaaja;Kumppani;Tiiviys\nA;B;1\nB;A;2\nC;A;{}\n"
    files = [csv_file(rows.format(n), f"{year}.csv") for n, year in ((5, 2023), (4, 2024))]
    found = read_survey(files, ReadingOptions(scales={"Tiiviys": "smaller"}))
    assert column(found, "strength") == [5, 4, 1, 5, 4, 2]
    said = [one for one in found.receipt.assumptions if one.key == "scale-turned"]
    assert {(one.values["low"], one.values["high"]) for one in said} == {(1, 5)}  # noqa: PD011


def test_a_nought_among_depths_is_no_tie() -> None:
    found = survey(ties("Yhteistyön syvyys", "0", "2", "3", "1"))
    assert column(found, "exists") == [0, 1, 1, 1]
    assert not found.receipt.issues
    assert "nought-is-no-tie" in assumed(found)


def test_a_share_of_a_hundred_is_a_number() -> None:
    assert [number_in(text) for text in ("50 %", "0%", "12,5 %")] == [50, 0, 12.5]
    found = survey(ties("Vahvuus", "50 %", "0 %", "100 %"))
    assert column(found, "exists") == [1, 0, 1]


@pytest.mark.parametrize("name", ["Keskiarvo", "Mediaani", "Average", "Medelvärde"])
def test_a_mean_is_no_actor(name: str) -> None:
    assert is_sum(name)
    rows = f";Kela;Pohde;ELY;TE\nKela;;2;3;1\nPohde;2;;3;1\nELY;3;0;;1\nTE;3;1;2;\n{name};2,2;1,4;2;1\n"
    found = survey(rows)
    assert name not in found.actors.index
    assert [issue.key for issue in found.receipt.issues] == ["sum-row"]


@pytest.mark.parametrize("row, sums", [("ka;2,2;1,4;2;1", True), ("n;9;9;8;9", True), ("KA;2;1;2;1", False)])
def test_a_short_name_is_a_sum_only_where_its_cells_look_so(row: str, sums: bool) -> None:
    found = survey(f";Kela;Pohde;ELY;TE\nKela;;2;3;1\nPohde;2;;3;1\nELY;3;0;;1\nTE;3;1;2;\n{row}\n")
    assert ([issue.key for issue in found.receipt.issues] == ["sum-row"]) is sums
    assert (row.partition(";")[0] in found.actors.index) is not sums


def test_a_rating_may_have_its_number_behind_and_a_dash_is_a_blank() -> None:
    cells = pd.Series(["Täysin samaa mieltä (5)", "1 - Täysin eri mieltä", "-", "Täysin samaa mieltä"])
    answers = answered_on_scale(cells, "likert5")
    assert [(row, value) for row, value, *_ in answers.given] == [(0, 5), (1, 1), (3, 5)]
    assert not answers.unread


@pytest.mark.parametrize(
    "one, other",
    [
        ("Suomen Punainen Risti (SPR)", "Suomen Punainen Risti"),
        ("Suomen Punainen Risti (SPR)", "SPR"),
        ("Pohde", "Pohde (Pohjois-Pohjanmaan hyvinvointialue)"),
        ("THL", "Terveyden ja hyvinvoinnin laitos (THL)"),
        ("Koti & koulu", "Koti ja koulu"),
        ("Espoo kaupunki", "Espoon kaupunki"),
        ("Pelastuslaitos", "Pelastuslaitoss"),
        ("Vasa stad", "Staden Vasa"),
        ("toimija.yksi@a.example", "toimija.yksi@b.example"),
    ],
)
def test_two_ways_to_write_one_name_are_proposed(one: str, other: str) -> None:
    assert [{merge.name, merge.other} for merge in proposed_merges([one, other])] == [{one, other}]


@pytest.mark.parametrize(
    "names",
    [
        ("Mielenterveystyö", "Mielenterveystalo"),
        ("Kirjasto (Espoo)", "Kirjasto (Vantaa)", "Kirjasto"),
        ("Helsinki", "Kirjasto (Helsinki)"),
        ("info@a.example", "info@b.example"),
    ],
)
def test_two_actors_are_not_proposed_as_one(names: tuple[str, ...]) -> None:
    assert not proposed_merges(names)
