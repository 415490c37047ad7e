"""Surveys of ratings: with and without ties, backgrounds of respondents, items of the file's own."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.shared_data import shared
from tests.survey.files import csv_file, keys, read, xlsx_file
from tests.survey.test_ratings import TIES, answers_to, balanced, told
from verkosto.errors import NoNetwork
from verkosto.model import ColumnRead, OwnItem, Survey
from verkosto.survey import SourceFile
from verkosto.survey.apart import read_survey_apart
from verkosto.survey.wire import survey_bytes, survey_of

SIX = ["D1", "D2", "D3", "D4", "D5", "D6"]
SECTORS = ["kunta", "valtio", "järjestö"]


def assumed(survey: Survey) -> dict[str, object]:
    return {assumption.key: assumption.values for assumption in survey.receipt.assumptions}  # noqa: PD011


def column(survey: Survey, heading: str) -> ColumnRead:
    return next(c for table in survey.receipt.tables for c in table.columns if c.name == heading)


def rows_of_six(n: int = 9) -> list[list[object]]:
    return [[f"x{i}", SECTORS[i % 3], *(1 + (i + j) % 5 for j in range(6))] for i in range(n)]


def six(n: int = 9, heading: str = "Sektori") -> list[list[object]]:
    return [["Vastauskoodi", heading, *SIX], *rows_of_six(n)]


# --- ratings without ties ---------------------------------------------------------------------------------


def test_ratings_alone_are_a_survey_without_relations() -> None:
    survey = read(xlsx_file({"Arviot": six()}))
    assert survey.relations == ()
    assert survey.waves == ("",)
    assert (len(survey.actors), len(survey.reports), len(survey.ratings)) == (0, 0, 54)
    assert list(survey.actors.columns) == ["label", "member"]
    assert survey.actors["member"].dtype == survey.answered[""].dtype == bool
    assert "answered-all" not in assumed(survey)
    assert balanced(survey)


def test_the_frames_of_a_survey_without_ties_are_those_of_one_with_ties() -> None:
    alone, tied = read(xlsx_file({"Arviot": six()})), read(TIES, xlsx_file({"Arviot": six()}, "a.xlsx"))
    for name in ("actors", "reports", "ratings", "open_answers", "backgrounds", "trust_reports"):
        one, other = getattr(alone, name), getattr(tied, name)
        assert list(one.columns) == list(other.columns)
        assert one.index.name == other.index.name
    numbers = ["exists", "strength", "frequency", "depth", "agreed"]
    assert set(map(str, alone.reports.dtypes[numbers])) == {"float64"}
    pd.testing.assert_frame_equal(alone.ratings, tied.ratings)


def test_written_answers_alone_are_a_survey_too() -> None:
    survey = read(
        csv_file("Koodi;O1;Mitä toivoisit ensi vuodelta?\na;Opin paljon uutta;Lisää aikaa yhdessä\n")
    )
    assert (survey.relations, len(survey.ratings), len(survey.open_answers)) == ((), 0, 2)
    assert balanced(survey)


def test_actors_without_ties_are_kept_and_nobody_has_answered() -> None:
    people = [["Tunnus", "Nimi", "Alue"], ["a", "Kela", "pohjoinen"], ["b", "Kunta", "etelä"]]
    survey = read(xlsx_file({"Toimijat": people, "Arviot": six()}))
    assert list(survey.actors["label"]) == ["Kela", "Kunta"]
    assert not survey.answered.to_numpy().any()
    assert [table.role for table in survey.receipt.tables] == ["actors", "ratings"]
    assert balanced(survey)


def test_the_waves_of_ratings_alone_are_their_own_from_the_oldest_to_the_newest() -> None:
    rows = [["Kierros", "Koodi", "P1", "P2"], ["syksy 2026", "a", 1, 2], ["kevät 2025", "a", 3, 4],
            ["Syksy 2026", "b", 5, 5]]  # fmt: skip
    survey = read(xlsx_file({"Arviot": rows}))
    assert survey.waves == ("kevät 2025", "syksy 2026")
    assert survey.ratings.groupby("wave").size().to_dict() == {"kevät 2025": 2, "syksy 2026": 4}
    assert list(survey.answered.columns) == list(survey.waves)
    assert "rating-wave" not in keys(survey)


def test_contacts_without_a_tie_beside_ratings_are_no_reason_to_refuse() -> None:
    survey = read(
        csv_file("Vastaaja;Kontakti;Vahvuus\na;b;0\nb;c;0\n", "y.csv"), xlsx_file({"Arviot": six()})
    )
    assert len(survey.ratings) == 54
    assert not (survey.reports["exists"] == 1).any()
    assert balanced(survey)


def test_items_that_nobody_answered_are_no_survey() -> None:
    with pytest.raises(NoNetwork) as refusal:
        read(xlsx_file({"Arviot": [["Koodi", "P1", "P2"], ["a", "", ""], ["b", "", ""]]}))
    assert refusal.value.key == "no-contacts"


def test_a_survey_without_ties_comes_out_of_the_child_as_it_is() -> None:
    rows = [["Koodi", "Sektori", "P1", "P2"], *([f"x{n}", SECTORS[n % 2], 3, 4] for n in range(6))]
    file = xlsx_file({"Arviot": rows})
    apart, here = read_survey_apart([file]), read(file)
    for name in ("actors", "answered", "reports", "ratings", "backgrounds", "trust_reports"):
        pd.testing.assert_frame_equal(getattr(apart, name), getattr(here, name))
    assert (apart.own_items, apart.digest, apart.receipt) == (here.own_items, here.digest, here.receipt)


def test_a_merge_of_listed_names_needs_no_ties() -> None:
    people = [["Tunnus", "Nimi"], ["a", "Kela"], ["b", "KELA"]]
    survey = read(xlsx_file({"Toimijat": people, "Arviot": six()}), merges={"b": "a"})
    assert list(survey.actors.index) == ["a"]


# --- backgrounds ------------------------------------------------------------------------------------------


def test_what_sorts_the_respondents_becomes_their_background() -> None:
    survey = read(xlsx_file({"Arviot": six()}))
    expected = pd.DataFrame({"wave": "", "respondent": [f"x{n}" for n in range(9)],
                             "Sektori": [SECTORS[n % 3] for n in range(9)]}, dtype=object)  # fmt: skip
    pd.testing.assert_frame_equal(survey.backgrounds, expected)
    assert column(survey, "Sektori").role == "background"
    assert "unused-column" not in keys(survey)
    assert assumed(survey)["rating-backgrounds"] == {"table": "Arviot", "n": 1, "columns": "Sektori"}
    assert survey.own_items == ()


@pytest.mark.parametrize(
    "cells",
    [
        [f"arvo {n}" for n in range(9)],
        ["sama"] * 9,
        ["1", "2", "3", "4", "5", "1", "2", "3", "4"],
        [f"{n % 3 + 1}.3.2026" for n in range(9)],
        [
            ("pitkä vastaus, joka on kirjoitettu itse eikä valittu valmiista " * 2) + str(n % 2)
            for n in range(9)
        ],
    ],
    ids=["all different", "one value", "numbers", "dates", "written"],
)
def test_other_columns_are_no_background(cells: list[str]) -> None:
    rows = [[row[0], cell, *row[2:]] for row, cell in zip(rows_of_six(), cells, strict=True)]
    survey = read(xlsx_file({"Arviot": [["Vastauskoodi", "Tieto", *SIX], *rows]}))
    assert list(survey.backgrounds.columns) == ["wave", "respondent"]


def test_numbers_of_a_group_are_a_background_when_the_heading_says_so() -> None:
    rows = [[row[0], n % 2 + 1, *row[2:]] for n, row in enumerate(rows_of_six())]
    survey = read(xlsx_file({"Arviot": [["Vastauskoodi", "Ryhmä", *SIX], *rows]}))
    assert Counter(survey.backgrounds["Ryhmä"]) == {"1": 5, "2": 4}


def test_yes_and_no_sort_people_but_ticked_boxes_do_not() -> None:
    rows = [[row[0], ["Kyllä", "Ei"][n % 2], n % 2, *row[2:]] for n, row in enumerate(rows_of_six())]
    header = ["Vastauskoodi", "Oletko esihenkilö?", "Tapaamiset (choice=Foorumi)", *SIX]
    survey = read(xlsx_file({"Arviot": [header, *rows]}))
    assert list(survey.backgrounds.columns) == ["wave", "respondent", "Oletko esihenkilö?"]


def test_actors_names_are_no_background() -> None:
    rows = [["Kunta", *SIX], *([["Kaupunki", "Oppilaitos", "Yhdistys"][n % 3], *[3] * 6] for n in range(9))]
    survey = read(TIES, xlsx_file({"Arviot": rows}, "arviot.xlsx"))
    assert survey.backgrounds.empty
    assert "Kaupunki" not in survey.ratings.to_string() + survey.backgrounds.to_string()


def test_a_persons_details_are_no_background() -> None:
    rows = [["Sähköposti", "Puhelin", "Nimi", *SIX]]
    rows += [[f"n{n % 2}@example.org", f"04012345{n % 2}", "AB"[n % 2], *[3] * 6] for n in range(9)]
    survey = read(xlsx_file({"Arviot": rows}))
    assert survey.backgrounds.empty
    assert "example" not in repr(survey.receipt)


def test_the_user_says_what_is_a_background_and_what_is_not() -> None:
    left_out = read(xlsx_file({"Arviot": six()}), columns={"Sektori": "ignored"})
    assert left_out.backgrounds.empty
    asked = read(xlsx_file({"Arviot": six()}), columns={"Arviot!Sektori": "item"})
    assert asked.own_items == (OwnItem("Sektori", ("järjestö", "kunta", "valtio"), ordered=False),)
    rows = [[row[0], f"yksikkö {n}", *row[2:]] for n, row in enumerate(rows_of_six())]
    named = read(
        xlsx_file({"Arviot": [["Vastauskoodi", "Yksikkö", *SIX], *rows]}), columns={"Yksikkö": "background"}
    )
    assert named.backgrounds["Yksikkö"].nunique() == 9


def test_a_background_stands_in_the_wave_of_its_row_and_a_blank_is_none() -> None:
    ties = csv_file("Kierros;Vastaaja;Kumppani\n2025;a;b\n2026;b;c\n", "yhteydet.csv")
    ratings = "Kierros;Koodi;Alue;P1;P2\n" + "".join(
        f"{year};x{n};{'etelä' if n % 2 else 'pohjoinen' if n else ''};{n % 5 + 1};3\n"
        for year in (2025, 2026)
        for n in range(6)
    )
    told = read(ties, csv_file(ratings, "arviot.csv")).backgrounds
    assert told.groupby("wave").size().to_dict() == {"2025": 6, "2026": 6}
    assert told.loc[told["respondent"] == "x0", "Alue"].tolist() == [None, None]


def test_a_form_of_ties_gives_the_background_of_its_own_rows_and_never_the_name() -> None:
    names = [f"Toimija {letter}" for letter in "ABCDEF"]
    ask = "Kuinka usein olette yhteydessä?"
    header = ["Vastaaja", "Sektori", *(f"{ask} [{name}]" for name in names), "D1 Debatti", "D2 Dialogi"]
    rows = [
        [name, SECTORS[i % 2], *("" if name == other else (i + j) % 6 for j, other in enumerate(names)), 3, 4]
        for i, name in enumerate(names)
    ]
    survey = read(xlsx_file({"Kysely": [header, *rows]}))
    assert survey.attributes == ("Sektori",)
    assert survey.backgrounds["Sektori"].tolist() == [SECTORS[i % 2] for i in range(6)]
    assert set(survey.backgrounds["respondent"]) == set(survey.ratings["respondent"])
    assert not any(name in survey.backgrounds.to_string() for name in names)


def test_a_long_form_gives_backgrounds_that_are_the_same_in_all_rows_of_a_respondent() -> None:
    rows = [["Vastauskoodi", "Sektori", "Väittämä", "Vastaus"]]
    rows += [[f"x{n}", SECTORS[n % 2], item, "4"] for n in range(6) for item in ("P1", "P2", "P3")]
    survey = read(xlsx_file({"Arviot": rows}))
    assert survey.backgrounds["Sektori"].tolist() == [SECTORS[n % 2] for n in range(6)]
    assert balanced(survey)


# --- items of the file's own ------------------------------------------------------------------------------


@pytest.mark.shared
def test_the_training_feedback_comes_in_by_itself_and_counts_as_pandas_counts() -> None:
    path = shared("datasets/likert_training/training_feedback.csv")
    expected_path = shared("datasets/likert_training/expected.json")
    assert path is not None
    assert expected_path is not None
    survey = read(SourceFile(path.name, path.read_bytes()))
    figures = json.loads(expected_path.read_text("utf-8"))["figures"]
    plain = pd.read_csv(path)
    assert survey.receipt.tables[0].rows == 967
    assert balanced(survey)
    own = {item.key: item for item in survey.own_items}
    assert set(own) == set(figures) == set(plain.columns) - {"Date"}
    for key, item in own.items():
        mine = survey.ratings[survey.ratings["item"] == key]
        if item.ordered:
            answers = [item.words[int(value) - item.low] for value in mine["value"]]
        else:
            answers = mine["choice"].tolist()
            assert set(item.words) == set(answers)
        counted = Counter(answers)
        assert counted == Counter(str(cell).removesuffix(".0") for cell in plain[key].dropna())
        assert counted == {word.removesuffix(".0"): n for word, n in figures[key]["counts"].items()}
        assert sum(counted.values()) == figures[key]["n"]
    assert [key for key, item in own.items() if item.ordered and item.words[0] == "1"] == [
        "LikelyToRecommend"
    ]


STATEMENTS = ["Kokoukset ovat hyödyllisiä", "Tieto kulkee"]


def own_rows(cells: list[object], heading: str = "Tahti") -> list[list[object]]:
    words = ["Täysin eri mieltä", "SAMAA MIELTÄ", "Täysin samaa mieltä"]
    rows = [[f"x{n}", words[n % 3], words[n % 2], cell] for n, cell in enumerate(cells)]
    return [["Vastauskoodi", *STATEMENTS, heading], *rows]


PACE = ["sopiva", "liian nopea", "sopiva", "sopiva", "liian hidas", "liian hidas", ""]


def test_words_of_a_scale_are_kept_as_the_file_spells_them_and_the_unused_as_the_scale_does() -> None:
    survey = read(xlsx_file({"Palaute": own_rows(PACE)}))
    item = next(item for item in survey.own_items if item.key == STATEMENTS[0])
    assert item.words == ("Täysin eri mieltä", "Jokseenkin eri mieltä", "Ei samaa eikä eri mieltä",
                          "SAMAA MIELTÄ", "Täysin samaa mieltä")  # fmt: skip
    assert (item.ordered, item.low) == (True, 1)
    assert answers_to(survey, STATEMENTS[0]) == [1, 4, 5, 1, 4, 5, 1]


def test_a_few_answers_without_an_order_are_choices_the_commonest_first() -> None:
    survey = read(xlsx_file({"Palaute": own_rows(PACE)}))
    assert survey.own_items[-1] == OwnItem("Tahti", ("sopiva", "liian hidas", "liian nopea"), ordered=False)
    mine = survey.ratings[survey.ratings["item"] == "Tahti"]
    assert Counter(mine["choice"]) == {"sopiva": 3, "liian hidas": 2, "liian nopea": 1}
    assert mine["value"].isna().all()
    assert assumed(survey)["own-by-content"] == {"table": "Palaute", "n": 1, "column": "Tahti"}


def test_the_user_gives_an_order_to_choices_or_calls_them_a_background() -> None:
    file = xlsx_file({"Palaute": own_rows(PACE)})
    ordered = read(file, words={"Tahti": ("liian hidas", "sopiva", "liian nopea")})
    assert ordered.own_items[-1] == OwnItem("Tahti", ("liian hidas", "sopiva", "liian nopea"), ordered=True)
    assert answers_to(ordered, "Tahti") == [2, 3, 2, 2, 1, 1]
    sorting = read(file, columns={"Tahti": "background"})
    assert [item.key for item in sorting.own_items] == STATEMENTS
    assert sorting.backgrounds["Tahti"].tolist() == [cell or None for cell in PACE]
    nothing = read(file, columns={"Tahti": "ignored"})
    assert (len(nothing.own_items), nothing.backgrounds.empty) == (2, True)


def test_a_sector_beside_the_files_own_statements_is_still_a_background() -> None:
    survey = read(xlsx_file({"Palaute": own_rows([SECTORS[n % 2] for n in range(7)], "Sektori")}))
    assert [item.key for item in survey.own_items] == STATEMENTS
    assert survey.backgrounds["Sektori"].nunique() == 2


def test_numbers_that_the_user_calls_an_item_are_steps_over_what_was_observed() -> None:
    rows = [[*row, n] for row, n in zip(rows_of_six(), [0, 10, 3, 3, "7,0", "EOS", 8, 9, "3,5"], strict=True)]
    survey = read(
        xlsx_file({"Arviot": [["Vastauskoodi", "Sektori", *SIX, "Suosittelu"], *rows]}),
        columns={"Suosittelu": "item"},
    )
    assert survey.own_items == (OwnItem("Suosittelu", tuple(map(str, range(11))), ordered=True, low=0),)
    assert np.nansum(answers_to(survey, "Suosittelu")) == 40
    assert [(issue.row, issue.value) for issue in told(survey, "rating-unread")] == [(10, "3,5")]


def test_measures_are_no_steps() -> None:
    rows = [[*row, 1000 * n] for n, row in enumerate(rows_of_six())]
    survey = read(
        xlsx_file({"Arviot": [["Vastauskoodi", "Sektori", *SIX, "Budjetti"], *rows]}),
        columns={"Budjetti": "item"},
    )
    assert answers_to(survey, "Budjetti") == []
    assert [issue.value for issue in told(survey, "rating-other-scale")] == ["Budjetti"]


def test_two_columns_of_one_heading_are_two_items() -> None:
    cells = own_rows(PACE, "Tieto kulkee")
    survey = read(xlsx_file({"Palaute": cells}))
    assert [item.key for item in survey.own_items] == [*STATEMENTS, "Tieto kulkee (2)"]
    assert len(answers_to(survey, "Tieto kulkee")) == 7


def test_an_own_item_of_two_waves_is_one_and_of_two_kinds_is_two() -> None:
    def sheet(numbers: list[object]) -> list[list[object]]:
        return own_rows(numbers, "Arvosana")

    alike = read(xlsx_file({"2025": sheet([2, 3, 4, 4, 3, 2, 2]), "2026": sheet([5, 6, 7, 5, 6, 7, 7])}))
    (grade,) = [item for item in alike.own_items if "Arvosana" in item.key]
    assert (grade.words, grade.low) == (("2", "3", "4", "5", "6", "7"), 2)
    assert [item.key for item in alike.own_items] == [*STATEMENTS, "Arvosana"]
    mixed = read(xlsx_file({"2025": sheet([2, 3, 4, 4, 3, 2, 2]), "2026": sheet(list(PACE))}))
    assert [item.key for item in mixed.own_items if "Arvosana" in item.key] == ["Arvosana", "Arvosana (2026)"]


ANSWERS = st.sampled_from(["", "sopiva", "liian nopea", "liian hidas", "En osaa sanoa"])


@settings(max_examples=15, deadline=None)
@given(cells=st.lists(ANSWERS, min_size=9, max_size=9), order=st.permutations(range(9)), turn=st.booleans())
def test_the_order_of_rows_and_columns_changes_nothing(
    cells: list[str], order: list[int], turn: bool
) -> None:
    header, *rows = own_rows([*PACE, "sopiva", "liian nopea", *cells], "Tahti")
    header, rows = [*header, "Sektori"], [[*row, SECTORS[n % 3]] for n, row in enumerate(rows)]
    plain = read(xlsx_file({"Palaute": [header, *rows]}))
    mixed_rows = [*rows[9:], *(rows[n] for n in order)]
    step = -1 if turn else 1
    mixed = read(xlsx_file({"Palaute": [row[::step] for row in [header, *mixed_rows]]}))
    for name, by in (("ratings", ["respondent", "item"]), ("backgrounds", ["respondent"])):
        one, other = (getattr(survey, name).sort_values(by, ignore_index=True) for survey in (plain, mixed))
        pd.testing.assert_frame_equal(one, other[one.columns])
    assert set(plain.own_items) == set(mixed.own_items)
    assert survey_of(survey_bytes(mixed)).own_items == mixed.own_items
    assert balanced(plain)
    assert balanced(mixed)


# --- answers that do not fit ------------------------------------------------------------------------------


@pytest.mark.parametrize("slip", ["0", "7", "-1", "4,5"])
def test_a_number_off_the_scale_is_an_issue_and_no_answer(slip: str) -> None:
    cells = [1, 2, 3, 4, 5, 5, 4, 3, 2, slip]
    survey = read(xlsx_file({"A": [["Koodi", "P1", "P2"], *([f"x{n}", c, 3] for n, c in enumerate(cells))]}))
    assert answers_to(survey, "P1") == cells[:-1]
    assert [(i.key, i.row, i.value) for i in survey.receipt.issues] == [("rating-off-scale", 11, slip)]
    assert balanced(survey)


@pytest.mark.parametrize(
    "cells",
    [[0, 1, 2, 3, 4] * 4, [0, 0, *[1, 2, 3, 4] * 8], [*[1, 2, 3, 4, 5] * 3, *[0, 1, 2, 3, 4] * 3]],
    ids=["all of it", "few noughts and no five", "half of it"],
)
def test_a_column_from_0_to_4_is_never_read_as_1_to_5(cells: list[int]) -> None:
    survey = read(xlsx_file({"A": [["Koodi", "P1", "P2"], *([f"x{n}", c, 3] for n, c in enumerate(cells))]}))
    assert answers_to(survey, "P1") == []
    assert [i.values["low"] for i in told(survey, "rating-other-scale")] == [0]  # noqa: PD011
    assert balanced(survey)


def test_numbers_and_words_in_one_column_are_read_when_they_agree_and_told_when_not() -> None:
    cells = ["Melko hyvin", 4, "4 = Melko hyvin", "2 = Melko hyvin", "Melko harvoin", 5]
    survey = read(xlsx_file({"A": [["Koodi", "D1", "D2"], *([f"x{n}", c, 3] for n, c in enumerate(cells))]}))
    assert answers_to(survey, "D1") == [4, 4, 4, 5]
    assert [(i.row, i.value) for i in told(survey, "rating-unread")] == [
        (5, "2 = Melko hyvin"),
        (6, "Melko harvoin"),
    ]
    assert balanced(survey)


def test_an_items_column_with_answers_of_another_scale_is_told_and_never_a_column_of_its_own() -> None:
    words = ["Täysin samaa mieltä", "Täysin eri mieltä", "Jokseenkin samaa mieltä"]
    rows = [[f"x{n}", 3, 4, words[n % 3]] for n in range(6)]
    survey = read(xlsx_file({"A": [["Koodi", "P1", "P2", "D1"], *rows]}))
    assert answers_to(survey, "D1") == []
    assert survey.own_items == ()
    assert [issue.value for issue in told(survey, "item-unfit")] == ["D1"]


def test_points_that_do_not_add_up_are_told_with_their_row() -> None:
    rows = [["a", 4, 20, 50, 30], ["b", 4, 20, 20, 20]]
    survey = read(xlsx_file({"A": [["Vastauskoodi", "P1", "HNM_A", "HNM_L", "HNM_H"], *rows]}))
    (issue,) = told(survey, "points-not-100")
    assert (issue.row, issue.values["sum"]) == (3, 60)  # noqa: PD011
    assert balanced(survey)


# --- trust between named pairs ----------------------------------------------------------------------------


def trusted(survey: Survey) -> dict[tuple[str, str, str], float]:
    """(ego, alter, item) → value, as the survey holds it."""
    frame = survey.trust_reports
    return dict(
        zip(zip(frame["ego"], frame["alter"], frame["item"], strict=True), frame["value"], strict=True)
    )


def no_relation_of_trust(survey: Survey) -> bool:
    told = {relation.key for relation in survey.relations} | {relation.label for relation in survey.relations}
    return not any(word in name.casefold() for name in told for word in ("trust", "luot", "tc", "tk", "tm"))


TK = "Luotan siihen, että tämä toimija pitää sen, mitä on sovittu."
THREE = {("Kela", "Pohde"): 3, ("Kela", "ELY"): 2, ("Pohde", "Kela"): 1, ("Pohde", "ELY"): 2,
         ("ELY", "Kela"): 3, ("ELY", "Pohde"): 5}  # fmt: skip


@pytest.mark.parametrize(
    "ask, item",
    [
        ("TK", "TK"),
        (TK, "TK"),
        (f"TK {TK}", "TK"),
        ("Jag litar på att den här aktören är öppen med information.", "TM"),
        ("I trust that this actor has the competence our collaboration needs.", "TC"),
        ("Kuinka paljon luotatte?", ""),
    ],
)
def test_a_rosters_trust_is_read_apart_from_its_ties(ask: str, item: str) -> None:
    survey = read(csv_file(
        f"Vastaaja;{ask} [Kela];{ask} [Pohde];{ask} [ELY];Kuinka usein? [Kela];Kuinka usein? [Pohde];"
        "Kuinka usein? [ELY]\nKela;;3;2;;1;2\nPohde;1;;2;3;;2\nELY;3;5;;1;1;\n"
    ))  # fmt: skip
    assert trusted(survey) == {(ego, alter, item): float(value) for (ego, alter), value in THREE.items()}
    assert survey.reports["strength"].max() == 3
    assert len(survey.reports) == 6
    assert no_relation_of_trust(survey)
    assert column(survey, f"{ask} [Kela]") == ColumnRead(f"{ask} [Kela]", "trust")
    assert assumed(survey)["whole-of-trust"] == {"table": "kysely", "n": 6}
    assert balanced(survey)


def test_three_columns_of_trust_beside_a_list_of_ties_are_three_items() -> None:
    survey = read(
        csv_file(
            "Kierros;Vastaaja;Kumppani;Kuinka usein;TC;TK;TM\n2025;a;b;5;4;3;EOS\n"
            "2026;b;a;4;Täysin samaa mieltä;2;1\n2026;b;;4;5;5;5\n2026;c;c;1;5;5;5\n"
        )
    )
    assert trusted(survey) == {
        ("a", "b", "TC"): 4,
        ("a", "b", "TK"): 3,
        ("b", "a", "TC"): 5,
        ("b", "a", "TK"): 2,
        ("b", "a", "TM"): 1,
    }
    assert survey.trust_reports["wave"].tolist() == ["2025", "2026", "2025", "2026", "2026"]
    assert [relation.key for relation in survey.relations] == ["contact"]
    assert balanced(survey)


def test_what_is_agreed_is_no_answer_about_trust_and_the_other_way_round() -> None:
    survey = read(csv_file(f"Vastaaja;Kumppani;{TK};Kuinka usein\na;b;5;2\nb;a;4;3\n"))
    assert survey.reports["agreed"].isna().all()
    assert set(trusted(survey)) == {("a", "b", "TK"), ("b", "a", "TK")}


def test_a_kind_of_tie_that_is_trust_is_no_relation() -> None:
    rows = "".join(
        f"n{i};n{i + 1};{kind};{i % 5 + 1}\n" for i in range(6) for kind in ("Neuvot", "Luottamus")
    )
    survey = read(csv_file(f"Vastaaja;Kumppani;Suhde;Vahvuus\n{rows}"))
    assert [relation.label for relation in survey.relations] == ["Neuvot"]
    assert trusted(survey) == {(f"n{i}", f"n{i + 1}", ""): float(i % 5 + 1) for i in range(6)}
    assert balanced(survey)
    bare = "".join(f"n{i};n{i + 1};{kind}\n" for i in range(6) for kind in ("Neuvot", "Luottamus"))
    told_bare = read(csv_file(f"Vastaaja;Kumppani;Suhde\n{bare}"))
    assert no_relation_of_trust(told_bare)
    assert told_bare.trust_reports.empty
    assert [issue.rows for issue in told(told_bare, "untold-trust")] == [6]
    assert balanced(told_bare)


def test_a_name_generators_trust_is_read_beside_its_names() -> None:
    survey = read(csv_file(
        "Vastaaja;Kontakti 1;Kuinka usein 1;Luottamus 1;Kontakti 2;Kuinka usein 2;Luottamus 2\n"
        "a;b;5;4;c;3;5\nb;a;4;4;c;2;1\nc;a;1;1;b;;2\n"
    ))  # fmt: skip
    assert trusted(survey) == {("a", "b", ""): 4, ("a", "c", ""): 5, ("b", "a", ""): 4, ("b", "c", ""): 1,
                               ("c", "a", ""): 1, ("c", "b", ""): 2}  # fmt: skip
    assert no_relation_of_trust(survey)
    assert "unused-trust" not in keys(survey)


def test_a_sheet_called_trust_is_no_relation() -> None:
    matrix = [["", "a", "b", "c"], ["a", "", 4, 5], ["b", 3, "", 2], ["c", 1, 1, ""]]
    ties = [["", "a", "b", "c"], ["a", "", 1, 0], ["b", 1, "", 1], ["c", 0, 1, ""]]
    survey = read(xlsx_file({"Yhteydet": ties, "Luottamus": matrix}))
    assert [relation.key for relation in survey.relations] == ["contact"]
    assert len(trusted(survey)) == 6
    with pytest.raises(NoNetwork) as refusal:
        read(xlsx_file({"Luottamus": matrix}))
    assert refusal.value.key == "only-trust"


def test_a_long_forms_question_about_trust_is_no_relation() -> None:
    names = ["Kela", "Pohde", "ELY", "Kunta"]
    rows = [
        [ego, question, alter, str(1 + (i + j) % 5)]
        for i, ego in enumerate(names)
        for question in ("Kuinka tiivistä yhteistyö on?", "Kuinka paljon luotatte?")
        for j, alter in enumerate(names)
        if ego != alter
    ]
    survey = read(xlsx_file({"Vastaukset": [["Vastaaja", "Kysymys", "Toimija", "Vastaus"], *rows]}))
    assert no_relation_of_trust(survey)
    assert len(survey.reports) == len(trusted(survey)) == 12
    assert balanced(survey)


def test_a_list_of_nothing_but_trust_needs_ties_or_ratings_beside_it() -> None:
    trust = csv_file(
        "Vastaaja;Kumppani;Luottamus (1-5)\na;b;5\nb;a;2\nb;a;4\nb;;3\nc;c;3\nc;a;\nc;b;9\n", "luottamus.csv"
    )
    with pytest.raises(NoNetwork) as refusal:
        read(trust)
    assert refusal.value.key == "only-trust"
    for beside in (csv_file("from;to\na;b\n", "b.csv"), xlsx_file({"Arviot": six()}, "arviot.xlsx")):
        survey = read(trust, beside)
        assert trusted(survey) == {("a", "b", ""): 5, ("b", "a", ""): 4}
        assert len(survey.relations) == len(survey.reports) == int(beside.name == "b.csv")
        assert set(keys(survey)) >= {"answer-again", "no-alter", "self-tie", "no-answers", "unread-trust"}
        assert balanced(survey)


def test_no_answer_about_trust_is_quoted_in_the_receipt() -> None:
    survey = read(csv_file("Vastaaja;Kumppani;Kuinka usein;TC\na;b;5;83719\nb;a;4;en heitä usko\nb;c;3;4\n"))
    assert [issue.values["n"] for issue in told(survey, "unread-trust")] == [2]  # noqa: PD011
    assert "83719" not in repr(survey.receipt)
    assert "usko" not in repr(survey.receipt)


def test_trust_names_actors_by_their_ids_and_travels_whole() -> None:
    people = [["Tunnus", "Nimi"], ["a1", "Kela"], ["b1", "Kunta"], ["c1", "ELY"]]
    ties = [["Vastaaja", "Kumppani", "Kuinka usein", "Luottamus"], ["Kela", "b1", 3, 4], ["b1", "ELY", 2, 5]]
    survey = read(xlsx_file({"Toimijat": people, "Yhteydet": ties}))
    assert trusted(survey) == {("a1", "b1", ""): 4, ("b1", "c1", ""): 5}
    again = survey_of(survey_bytes(survey))
    pd.testing.assert_frame_equal(again.trust_reports, survey.trust_reports)
