"""What a reviewer's files showed of tables and columns: ties, comments, trust, headings cut short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from tests.shared_data import shared
from tests.survey.files import csv_file, read, ties, xlsx_file
from verkosto.content.instruments import items
from verkosto.errors import NoNetwork
from verkosto.model import Survey
from verkosto.survey import SourceFile
from verkosto.survey.headings import asks_trust
from verkosto.survey.rated.items import likely_meanings, meaning

FACTORS = [f"F{i}" for i in range(1, 9)]
SIX = [f"D{i}" for i in range(1, 7)]
PLACES = ["Oulu", "Kempele", "Ii", "Oulu", "Liminka", "Oulu"]
COMMENTS = ["Kiitos", "Ei kommentoitavaa", "Kiitos", "Lisää aikaa yhdessä, kiitos", "", "Ei"]


def text_of(item: str, language: str = "fi") -> str:
    return items()[item].text[language]


def answers(row: int, n: int) -> list[int]:
    return [1 + (row + 2 * i) % 5 for i in range(n)]


def rated(headings: Sequence[str], *before: Sequence[object], n: int = 12) -> list[list[object]]:
    """A table with a code, the columns ``before`` (heading first) and answers from 1 to 5 to the headings."""
    rows: list[list[object]] = [["Koodi", *(str(column[0]) for column in before), *headings]]
    for i in range(n):
        told = [column[1 + i % (len(column) - 1)] for column in before]
        rows.append([f"k{i}", *told, *answers(i, len(headings))])
    return rows


def book(rows: Sequence[Sequence[object]]) -> SourceFile:
    return xlsx_file({"Arviot": rows})


def roles(survey: Survey) -> dict[str, str]:
    return {column.name: column.role for table in survey.receipt.tables for column in table.columns}


def counted(survey: Survey) -> dict[str, int]:
    return dict(Counter(survey.ratings["item"]))


# --- a table that is mostly items is ratings ----------------------------------------------------------------


def test_two_municipalities_are_backgrounds_and_no_ties() -> None:
    survey = read(book(rated(FACTORS, ["Asuinkunta", *PLACES], ["Työpaikkakunta", *reversed(PLACES)])))
    assert survey.relations == ()
    assert counted(survey) == dict.fromkeys(FACTORS, 12)
    assert list(survey.backgrounds.columns[2:]) == ["Asuinkunta", "Työpaikkakunta"]


def test_two_columns_of_comments_are_written_answers_and_no_ties() -> None:
    survey = read(book(rated(SIX, ["Kommentti", *COMMENTS], ["Vapaa sana", *reversed(COMMENTS)])))
    assert survey.relations == ()
    assert counted(survey) == dict.fromkeys(SIX, 12)
    assert set(survey.open_answers["question"]) == {"Kommentti", "Vapaa sana"}
    assert list(survey.backgrounds.columns) == ["wave", "respondent"]


def test_an_example_after_each_item_is_no_name_generator() -> None:
    rows = rated([text_of(item) for item in SIX])
    mixed = [[*row[:1], *(cell for answer in row[1:] for cell in (answer, "")), ""] for row in rows]
    mixed[0] = [mixed[0][0], *(h for item in SIX for h in (text_of(item), "Esimerkki?")), "Kommentit"]
    for i, row in enumerate(mixed[1:]):
        row[2::2] = [COMMENTS[(i + k) % 6] for k in range(6)]
        row[-1] = COMMENTS[i % 6]
    survey = read(book(mixed))
    assert survey.relations == ()
    assert counted(survey) == dict.fromkeys(SIX, 12)
    assert set(survey.open_answers["question"]) == {"Esimerkki?", "Kommentit"}
    assert Counter(roles(survey).values())["text"] == 2  # of equal headings the last is told
    assert all(c.role == "text" for c in survey.receipt.tables[0].columns if c.name == "Esimerkki?")


def test_a_list_of_ties_with_an_item_beside_stays_a_list_of_ties() -> None:
    rows = [["Vastaaja", "Kontakti", "F1", "F2"]]
    rows += [[f"v{i}", f"v{(i + 1) % 8}", "4", "5"] for i in range(8)]
    assert len(ties(read(xlsx_file({"Yhteydet": rows})))) == 8


# --- items in a form that names partners --------------------------------------------------------------------


def test_an_item_is_not_the_strength_of_a_tie_to_the_partner_of_its_number() -> None:
    names = ["Kela", "Pohde", "SPR", "Oulu", "ELY", "Kirkko"]
    rows: list[list[object]] = [
        ["Organisaatio", "Kumppani 1", "Kuinka usein 1", "Kumppani 2", "Kuinka usein 2", "F1", "F2", "F3"]
    ]
    for i, name in enumerate(names):
        rows.append([name, names[(i + 1) % 6], 3, names[(i + 2) % 6], 2, *answers(i, 3)])
    survey = read(book(rows))
    assert len(ties(survey)) == 12
    assert list(survey.reports["strength"]) == [3.0, 2.0] * 6  # how often, and no item
    assert counted(survey) == {"F1": 6, "F2": 6, "F3": 6}
    assert not set(survey.ratings["respondent"]) & set(names)


# --- trust --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    [
        "Luotatko?",
        "Luotatteko?",
        "Luotatko tähän toimijaan (1-5)",
        "Kuinka luotettava kumppani on?",
        "Luottamuksen taso",
        "Luottamustaso",
        "Luotettavuus",
        "Epäluottamus",
        "Förtroendenivå",
        "Tillitsnivå",
        "Hur pålitlig är partnern?",
        "How trustworthy is this partner?",
        "Level of trust",
    ],
)
def test_trust_between_pairs_is_never_a_strength(heading: str) -> None:
    rows = [["Vastaaja", "Kumppani", "Kuinka usein", heading]]
    rows += [[f"v{i}", f"v{(i + k) % 6}", "3", str(1 + (i + k) % 5)] for i in range(6) for k in (1, 2)]
    survey = read(xlsx_file({"Yhteydet": rows}))
    assert set(survey.reports["strength"]) == {3.0}  # how often
    assert len(survey.trust_reports) == 12
    alone = [[row[0], row[1], row[3]] for row in rows]
    with pytest.raises(NoNetwork) as refusal:
        read(xlsx_file({"Yhteydet": alone}))
    assert refusal.value.key == "only-trust"


@pytest.mark.parametrize(
    "heading",
    ["Luottamushenkilö", "Luottamusmies", "Luottamustoimi", "Luottamuksellinen keskustelu", "Trustee",
     "Förtroendevald", "Luoteis-Suomi", "Luotain"],
)  # fmt: skip
def test_words_that_only_begin_as_trust_ask_nothing_of_it(heading: str) -> None:
    assert not asks_trust(heading)


# --- backgrounds and comments -------------------------------------------------------------------------------


def test_a_question_about_the_organisations_sector_is_a_background() -> None:
    sectors = ["kunta", "valtio", "järjestö"]
    survey = read(book(rated(SIX, ["Mikä on organisaatiosi sektori?", *sectors])))
    assert list(survey.backgrounds.columns[2:]) == ["Mikä on organisaatiosi sektori?"]


@pytest.mark.parametrize("heading", ["Ikäryhmä", "Kunta", "Rooli", "Sukupuoli", "Åldersgrupp", "Role"])
def test_beside_own_statements_a_group_is_a_background(heading: str) -> None:
    words = [
        "Täysin eri mieltä",
        "Jokseenkin eri mieltä",
        "Ei samaa eikä eri mieltä",
        "Jokseenkin samaa mieltä",
    ]
    rows: list[list[object]] = [["Koodi", "Tapaamiset ovat hyödyllisiä", "Saan tukea", heading]]
    rows += [[f"k{i}", words[i % 4], words[(i + 1) % 4], ["a", "b", "c"][i % 3]] for i in range(12)]
    survey = read(book(rows))
    assert list(survey.backgrounds.columns[2:]) == [heading]
    assert {own.key for own in survey.own_items} == {"Tapaamiset ovat hyödyllisiä", "Saan tukea"}


def test_reasons_given_for_an_answer_are_written_answers_however_often_they_are_no() -> None:
    reasons = ["Ei", "Toivoisin selkeämpiä rooleja kaikille", "Ei", "Ei", "Roolit", ""]
    survey = read(book(rated(SIX, ["D2 perustelu", *reasons])))
    assert list(survey.backgrounds.columns) == ["wave", "respondent"]
    assert set(survey.open_answers["question"]) == {"D2 perustelu"}


def test_a_comment_of_nothing_but_yes_and_no_or_numbers_is_none() -> None:
    survey = read(book(rated(SIX, ["Kommentti", "1", "2", "1"], ["Palaute", "Kyllä", "Ei"])))
    assert survey.open_answers.empty


# --- headings -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pattern",
    [
        "{} (1 = täysin eri mieltä, 5 = täysin samaa mieltä)",
        "Q4_1 {}",
        "12 {}",
        "K3.2. {}",
        "<p><strong>{}</strong></p>",
        "Kuinka hyvin?&nbsp;- <span style='x'>{}</span>",
        "Arvioi: {} (1–5)",
    ],
)
@pytest.mark.parametrize("item", ["F1", "D2", "H2"])
def test_what_a_form_service_adds_to_a_text_does_not_hide_it(pattern: str, item: str) -> None:
    said = meaning(pattern.format(text_of(item)))
    assert said is not None
    assert (said.item, said.likeness) == (item, 100)


def test_a_legend_that_says_no_answer_does_not_turn_an_item_round() -> None:
    said = meaning(f"F1 {text_of('F1')} (1 = täysin eri mieltä, 6 = en osaa sanoa)")
    assert said is not None
    assert (said.item, said.likeness) == ("F1", 100)


def test_a_heading_that_breaks_off_is_the_item_that_alone_begins_so() -> None:
    beginnings = {item: text_of(item)[:30] for item in (*FACTORS, "H1", "H2", "Y1", "K4")}
    found = likely_meanings(beginnings.values())
    assert {item: found[heading].item for item, heading in beginnings.items()} == {i: i for i in beginnings}
    assert "Verkostossamme toimi" not in likely_meanings(["Verkostossamme toimi"])  # F1 and F5 begin so


def test_headings_with_question_numbers_head_the_table() -> None:
    headings = [f"Q4_{i} {text_of(item)}" for i, item in enumerate(SIX, 1)]
    rows = rated(headings)
    rows[0][0] = "Vastausnumero"
    for i, row in enumerate(rows[1:], 1):
        row[0] = i
    survey = read(book(rows))
    assert (survey.relations, counted(survey)) == ((), dict.fromkeys(SIX, 12))


# --- what is refused, and why -------------------------------------------------------------------------------


@pytest.mark.parametrize("largest", [7, 10])
def test_items_on_another_scale_are_refused_with_their_own_sentence(largest: int) -> None:
    rows = rated(FACTORS)
    rows[1:] = [[row[0], *(1 + (i + 3 * k) % largest for k in range(8))] for i, row in enumerate(rows[1:])]
    with pytest.raises(NoNetwork) as refusal:
        read(book(rows))
    assert (refusal.value.key, refusal.value.values["n"]) == ("ratings-unfit", 8)


def test_a_table_with_a_row_for_each_item_is_refused_with_its_own_sentence() -> None:
    rows = rated([text_of(item) for item in FACTORS], n=6)
    turned = [["Väittämä", *(f"Vastaaja {i}" for i in range(1, 7))]]
    turned += [[str(cell) for cell in row] for row in list(zip(*rows, strict=True))[1:]]
    with pytest.raises(NoNetwork) as refusal:
        read(book(turned))
    assert refusal.value.key == "ratings-turned"


def test_a_turned_table_beside_ties_is_named_and_left() -> None:
    turned = [["Väittämä", "Vastaaja 1", "Vastaaja 2"], *([text_of(item), 3, 4] for item in FACTORS)]
    pairs = [["Vastaaja", "Kontakti"], *([f"v{i}", f"v{(i + 1) % 8}"] for i in range(8))]
    survey = read(xlsx_file({"Yhteydet": pairs, "Arviot": turned}))
    assert "ignored-turned" in {issue.key for issue in survey.receipt.issues}
    assert survey.ratings.empty


@pytest.mark.shared
def test_coded_answers_are_no_name_generator() -> None:
    path = shared("datasets/feedback_en/open_answers_coded.csv")
    survey = read(SourceFile(path.name, path.read_bytes()))
    assert survey.reports.empty
    assert len(survey.open_answers) == 585


# --- actors without ties ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "people",
    [
        [["Toimija", "Sektori"], ["Kela", "valtio"], ["Kunta", "kunta"], ["SPR", "kunta"]],
        [
            ["Toimija", "Sektori", "Vastasi"],
            ["Kela", "valtio", "x"],
            ["Kunta", "kunta", ""],
            ["SPR", "kunta", ""],
        ],
    ],
)
def test_a_list_of_actors_beside_ratings_is_read(people: list[list[object]]) -> None:
    survey = read(xlsx_file({"Toimijat": people, "Arviot": rated(SIX)}))
    assert list(survey.actors.index) == [row[0] for row in people[1:]]
    assert "Sektori" in survey.attributes
    assert counted(survey) == dict.fromkeys(SIX, 12)


# --- options in columns of their own ------------------------------------------------------------------------


def ticks(row: int) -> list[int]:
    return [int(k in (row % 8, (row + 3) % 8)) for k in range(8)]


@pytest.mark.parametrize(
    "headings",
    [
        [option.text["fi"] for option in items()["F_TOP3"].options],
        [f"{text_of('F_TOP3')} - Selected Choice - {o.text['fi']}" for o in items()["F_TOP3"].options],
        [f"f_top3___{i}" for i in range(1, 9)],
    ],
)
def test_ticks_below_options_alone_are_choices(headings: list[str]) -> None:
    rows: list[list[object]] = [["Koodi", *headings, "F1", "F2"]]
    rows += [[f"k{i}", *ticks(i), *answers(i, 2)] for i in range(12)]
    survey = read(book(rows))
    chosen = survey.ratings[survey.ratings["item"] == "F_TOP3"]
    expected = Counter(f"F{k + 1}" for i in range(12) for k, tick in enumerate(ticks(i)) if tick)
    assert Counter(chosen["choice"]) == expected
    assert counted(survey) | {"F_TOP3": 24} == {"F_TOP3": 24, "F1": 12, "F2": 12}
    by_number = "options-by-number" in {told.key for told in survey.receipt.assumptions}
    assert by_number == headings[0].startswith("f_top3")


@pytest.mark.parametrize("before", ["", "Jaa 100 pistettä: "])
def test_shared_points_below_the_first_word_of_an_option_are_points_and_no_trust(before: str) -> None:
    rows: list[list[object]] = [
        ["Koodi", *(f"{before}{word}" for word in ("Auktoriteetti", "Luottamus", "Hinta")), "F1", "F2"]
    ]
    rows += [[f"k{i}", 40, 50, 10, *answers(i, 2)] for i in range(6)]
    survey = read(book(rows))
    points = survey.ratings[survey.ratings["item"] == "HNM"]
    assert points.groupby("choice")["value"].unique().map(list).to_dict() == {"A": [40], "L": [50], "H": [10]}
    assert "points-not-100" not in {issue.key for issue in survey.receipt.issues}


def test_three_aspects_rated_from_one_to_five_are_no_shared_points() -> None:
    survey = read(book(rated(["Auktoriteetti", "Luottamus", "Hinta", *FACTORS])))
    assert counted(survey) == dict.fromkeys(FACTORS, 12)


def test_factors_answered_from_one_to_five_are_not_taken_for_ticks() -> None:
    headings = [option.text["fi"] for option in items()["F_TOP3"].options]
    with pytest.raises(NoNetwork):
        read(csv_file("\n".join(";".join(map(str, row)) for row in rated(headings))))


# --- answers in a few words are no groups, and nobody's answers are actors ----------------------------------


@pytest.mark.parametrize(
    "asked",
    ["Kuka auttoi sinua?", "Kenelle soitat?", "Who helped you?", "Vem hjälpte dig?", "Mitä toivot?"],
)
def test_names_told_in_answer_to_a_question_are_no_groups(asked: str) -> None:
    survey = read(book(rated(SIX, [asked, "Maija Virtanen", "Kela"], ["Sektori", "kunta", "valtio"])))
    assert counted(survey) == dict.fromkeys(SIX, 12)
    assert list(survey.backgrounds.columns[2:]) == ["Sektori"]
    assert asked in [issue.column for issue in survey.receipt.issues if issue.key == "unused-column"]


MANY_TIES = "Vastaaja;Kumppani\n" + "\n".join(f"Taho {i};Taho {(i + 1) % 6}" for i in range(6))


@pytest.mark.parametrize("beside", [True, False])
@pytest.mark.parametrize(
    "headings",
    [("Mikä oli parasta?", "Mitä muuttaisit?"), ("Kuka auttoi ja miten?", "Terveisesi"), ("Hyvää", "Huonoa")],
)
def test_two_columns_with_the_same_answers_are_no_ties(headings: tuple[str, str], beside: bool) -> None:
    said = [f"Maija kertoi meille asiasta {i} oikein hyvin." for i in range(9)]
    rows = [["Vastaajakoodi", *headings]] + [[f"k{i}", said[i], said[i - 3]] for i in range(9)]
    files = [csv_file("\n".join(";".join(row) for row in rows), "palaute.csv")]
    files += [csv_file(MANY_TIES, "yhteydet.csv")] if beside else []
    survey = read(*files)
    shapes = [table.shape for table in survey.receipt.tables if table.file == "palaute.csv"]
    assert "edge-list" not in shapes
    assert not [actor for actor in survey.actors.get("label", ()) if "Maija" in actor]
