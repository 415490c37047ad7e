"""Findings of a review, each mended once and kept so."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.survey.files import csv_file
from verkosto.model import ColumnRead, Survey
from verkosto.survey import ReadingOptions, read_survey
from verkosto.survey.files.grid import Sheet, table_at
from verkosto.survey.personal import personal_columns

TIES = "Vastaaja;Kumppani;Tiiviys\n"
ROSTER = "Vastaaja;Kela;Pohde;ELY\nKela;;3;2\nPohde;1;;2\nELY;3;2;\n"


def read(*texts: str, names: tuple[str, ...] = ("a.csv", "b.csv"), **told: object) -> Survey:
    files = [csv_file(text, name) for text, name in zip(texts, names, strict=False)]
    return read_survey(files, ReadingOptions(**told))  # type: ignore[arg-type]


def columns(survey: Survey, table: int = 0) -> Mapping[str, ColumnRead]:
    return {column.name: column for column in survey.receipt.tables[table].columns}


def with_columns(**more: list[str]) -> str:
    """The roster with further columns, heading → a cell for each of its rows."""
    lines = ROSTER.strip().split("\n")
    added = zip(*([heading, *cells] for heading, cells in more.items()), strict=True)
    return "\n".join(";".join((line, *cells)) for line, cells in zip(lines, added, strict=True))


def rows_of(survey: Survey, key: str) -> list[int | None]:
    return [issue.row for issue in survey.receipt.issues if issue.key == key]


def assumed(survey: Survey, key: str) -> list[Mapping[str, object]]:
    return [one.values for one in survey.receipt.assumptions if one.key == key]


def in_vain(survey: Survey) -> set[tuple[object, str | None]]:
    return {
        (issue.values["part"], issue.value)
        for issue in survey.receipt.issues
        if issue.key == "mapping-unused"
    }


def test_an_address_is_dropped_though_a_status_is_called_as_its_heading() -> None:
    survey = read(
        "StartDate,EndDate,Status,IPAddress,Progress,Finished,ResponseId,Q1,Q2_1,Q2_2,Q2_3\n"
        "Start Date,End Date,Response Type,IP Address,Progress,Finished,Response ID,Organisaatiosi?,"
        "Kuinka usein? - Kela,Kuinka usein? - Pohde,Kuinka usein? - ELY\n"
        + ",".join(f'"{{""ImportId"":""QID{i}""}}"' for i in range(11))
        + "\n2024-01-01,2024-01-01,IP Address,192.0.2.1,100,True,R_1,Kela,,3,2\n"
        "2024-01-01,2024-01-01,IP Address,192.0.2.2,100,True,R_2,Pohde,3,,2\n"
        "2024-01-01,2024-01-01,IP Address,192.0.2.3,100,True,R_3,ELY,1,2,\n"
    )
    assert columns(survey)["IP Address"] == ColumnRead("IP Address", "personal")
    assert "192.0.2" not in repr(survey.receipt)


def test_an_actor_of_a_matrix_may_still_be_called_as_a_device() -> None:
    survey = read(";GPS;Mobil;Kela\nGPS;;1;0\nMobil;1;;1\nKela;0;1;\n")
    assert list(survey.actors.index) == ["GPS", "Mobil", "Kela"]


@pytest.mark.parametrize(
    "question",
    ["Luotan", "Kuinka paljon luotatte?", "Luotamme", "Litar ni på?", "Kan ni lita på", "Do you trust"],
)
def test_trust_between_pairs_is_no_tie_however_it_is_asked(question: str) -> None:
    asked = "Vastaaja;{q} [Kela];{q} [Pohde];{q} [ELY];Kuinka usein? [Kela];Kuinka usein? [Pohde];"
    survey = read(
        asked.format(q=question) + "Kuinka usein? [ELY]\nKela;;3;2;;1;2\nPohde;1;;2;3;;2\nELY;3;2;;1;1;\n"
    )
    assert len(survey.relations) == 1
    told = columns(survey)[f"{question} [Kela]"]
    assert told.role == "trust"
    assert survey.reports["strength"].max() == 3
    assert len(survey.reports) == 6


@pytest.mark.parametrize(
    "heading", ["Comments", "Muuta palautetta", "Övriga kommentarer", "Palaute", "Vapaa sana", "Kommentar"]
)
def test_what_people_write_in_their_own_words_sorts_nobody(heading: str) -> None:
    people = f"Tunnus;Sektori;{heading}\nA;valtio;ok\nB;kunta;hyvä\nC;kunta;ok\nD;valtio;ok\n"
    survey = read(people, TIES + "A;B;3\nB;C;1\nC;D;2\nD;A;2\n")
    assert survey.attributes == ("Sektori",)


@pytest.mark.parametrize(
    "heading, cells",
    [
        ("Suostumus", ["Kyllä", "Kyllä", "Kyllä"]),
        ("Annan suostumukseni tutkimukseen", ["1", "1", "1"]),
        ("Samtycke", ["Ja", "Ja", "Ja"]),
        ("Lastpage", ["4", "4", "3"]),
        ("Form_complete", ["2", "2", "0"]),
        ("Complete?", ["2", "0", "2"]),
    ],
)
def test_consent_and_technical_columns_are_neither_actors_nor_attributes(
    heading: str, cells: list[str]
) -> None:
    survey = read(with_columns(**{heading: cells}))
    assert list(survey.actors.index) == ["Kela", "Pohde", "ELY"]
    assert survey.attributes == ()
    assert columns(survey)[heading].role == ""


@pytest.mark.parametrize("heading", ["Etunimi", "First name", "Your name", "Efternamn"])
def test_the_name_of_whoever_filled_in_the_form_is_dropped(heading: str) -> None:
    survey = read(with_columns(**{heading: ["Nimi X", "Nimi Y", "Nimi X"]}))
    assert columns(survey)[heading].role == "personal"
    assert "Nimi X" not in repr(survey.receipt)


def test_first_and_last_names_of_a_list_of_people_are_kept() -> None:
    people = "Tunnus;Etunimi;Sukunimi;Sektori\np1;X;Z;kunta\np2;Y;W;valtio\np3;V;Z;kunta\n"
    survey = read(people, TIES + "p1;p2;3\np2;p3;1\np3;p1;2\n")
    assert {"Etunimi", "Sukunimi"} <= set(survey.actors.columns)


def test_a_name_that_stands_elsewhere_too_is_an_actor() -> None:
    cells = [["Organisaatiosi", "Nimesi", "Kuinka usein? [X1]"], ["Kela", "X1", ""], ["Pohde", "X2", "3"]]
    assert personal_columns(cells[0], table_at(Sheet("t", "t.csv", cells), 1)) == ()
    cells[0][2] = "Kuinka usein? [X3]"
    assert personal_columns(cells[0], table_at(Sheet("t", "t.csv", cells), 1)) == (1,)


def test_a_list_of_actors_may_number_them_as_items_are_numbered() -> None:
    people = "Tunnus;Nimi;Sektori\nO1;Opisto;koulu\nO2;TE;valtio\nK1;Kela;valtio\nK2;Koti;hva\nO3;Oma;hva\n"
    survey = read(people, TIES + "O1;O2;3\nK1;O1;2\nK2;O3;1\nO3;K1;2\n")
    assert [table.role for table in survey.receipt.tables] == ["actors", "ties"]
    assert survey.actors["label"].to_dict()["O1"] == "Opisto"
    assert survey.ratings.empty


def test_who_is_in_which_project_is_no_rating() -> None:
    projects = "Organisaatio;P1;P2;P3\nKela;1;0;1\nPohde;0;1;1\nELY;1;1;1\n"
    survey = read(projects, TIES + "Kela;Pohde;3\nPohde;ELY;2\nELY;Kela;1\n")
    assert survey.ratings.empty
    assert survey.receipt.tables[0].role == "actors"


def test_answers_on_a_scale_under_bare_ids_are_ratings_still() -> None:
    survey = read("Vastaaja;P1;P2;P3\n1;1;4;1\n2;5;3;1\n3;2;1;1\n", ROSTER)
    assert set(survey.ratings["item"]) == {"P1", "P2", "P3"}


def test_a_list_with_several_contact_persons_of_an_organisation_is_a_list_of_actors() -> None:
    names = ["Kela", "Pohde", "ELY", "TE", "Dia", "Mehi", "SPR", "Opisto", "Kunta", "Vasa"]
    listed = "".join(f"{name};kunta;{'ei' if name in ('Kela', 'TE') else 'kyllä'}\n" for name in names)
    people = f"nimi;sektori;vastasi\n{listed}Kela;kunta;ei\nTE;valtio;kyllä\nDia;kunta;ei\n"
    survey = read(people, TIES + "Pohde;ELY;2\nELY;TE;1\nDia;Mehi;2\nSPR;Opisto;2\nKunta;Vasa;3\n")
    table = survey.receipt.tables[0]
    assert (table.role, table.rows, table.used, table.set_aside) == ("actors", 13, 10, 3)
    assert rows_of(survey, "actor-twice") == [12, 13, 14]
    answered = survey.answered.iloc[:, 0]
    assert list(answered.index[~answered]) == ["Kela"], "TE said yes on its second row, Dia on its first"


def test_a_list_by_wave_is_not_a_list_with_contact_persons() -> None:
    people = "nimi;kierros;ikä\n" + "".join(f"{n};{w};3\n" for n in "ABCD" for w in (1, 2))
    assert read(people, TIES + "A;B;2\nB;C;1\nC;D;2\n").receipt.tables[0].role == "ignored"


def test_what_a_mapping_says_in_vain_is_an_issue_each() -> None:
    survey = read(
        TIES + "A;B;1\nB;C;4\nC;A;5\n",
        names=("kysely_2024.csv",),
        sheets={"kysely_2023": "ties"},
        columns={"kysely_2023!Kumppani": "alter", "Vastaaja": "ego"},
        scales={"Vahvuus": "smaller"},
        merges={"Aa": "A", "B": "A"},
    )
    assert in_vain(survey) == {
        ("sheets", "kysely_2023"),
        ("columns", "kysely_2023!Kumppani"),
        ("scales", "Vahvuus"),
        ("merges", "Aa"),
    }


@pytest.mark.parametrize(
    "told, heading",
    [
        ("Tiiviys", "Tiiviys (1-5)"),
        ("tiiviys", "Tiiviys"),
        ("Tiiviys (1-5)", "Tiiviys"),
        ("kysely!TIIVIYS", "Tiiviys (1-5)"),
    ],
)
def test_a_mapping_fits_a_heading_that_differs_in_brackets_or_case(told: str, heading: str) -> None:
    text = f"Vastaaja;Kumppani;{heading}\nA;B;1\nB;C;4\nC;A;5\n"
    survey = read(text, names=("kysely.csv",), scales={told: "smaller"})
    assert in_vain(survey) == set()
    assert list(survey.reports["strength"]) == [5, 2, 1]
    other = read(text, names=("kysely.csv",), scales={f"kysely!{heading}": "smaller"})
    assert survey.reports.equals(other.reports)


def test_a_heading_in_two_columns_is_not_fitted() -> None:
    text = "Vastaaja;Kumppani;Tiiviys (tieto);Tiiviys (raha)\nA;B;1;2\nB;C;4;3\nC;A;5;1\n"
    assert in_vain(read(text, scales={"Tiiviys": "smaller"})) == {("scales", "Tiiviys")}


def test_a_question_of_a_form_is_met_by_its_own_words() -> None:
    asked = "Vastaaja;Kuinka usein? [Kela];Kuinka usein? [Pohde];Kuinka usein? [ELY]\n"
    survey = read(asked + ROSTER.partition("\n")[2], scales={"Kuinka usein?": "smaller"})
    assert in_vain(survey) == set()
    assert survey.reports["strength"].dropna().tolist() != []


def test_the_bare_word_info_does_not_turn_the_flow_round() -> None:
    survey = read("from;to;relation\na;b;info\nb;c;money\nc;a;info\na;c;money\n")
    assert [(one.label, one.reversed_flow) for one in survey.relations] == [("info", False), ("money", False)]


@pytest.mark.parametrize("name", ["Tiedon saaminen", "Receiving information", "Att få information"])
def test_the_projects_own_name_of_received_information_does(name: str) -> None:
    survey = read(f"from;to;relation\na;b;{name}\nb;c;money\nc;a;{name}\na;c;money\n")
    assert [(one.key, one.reversed_flow) for one in survey.relations] == [("info", True), ("money", False)]


@pytest.mark.parametrize(
    "headings, scale",
    [
        ("Kuinka usein (0-6);Syvyys (1-4)", (1, 4)),
        ("Kuinka usein (0-6);Tiiviys (1-4)", (1, 4)),
        ("Syvyys (1-5);Tiiviys (1-7)", (1, 7)),
    ],
)
def test_the_scale_is_that_of_the_answer_that_tells_the_strength(
    headings: str, scale: tuple[float, float]
) -> None:
    survey = read(f"Vastaaja;Kumppani;{headings}\nA;B;5;2\nB;C;3;1\nC;A;1;4\n")
    assert list(survey.reports["strength"]) == [2, 1, 4]
    assert survey.relations[0].scale == scale


def test_ways_to_reach_somebody_in_written_answers_are_counted() -> None:
    texts = (
        "Vastaaja;Mitä opit verkostosta?\n1;Soittakaa numeroon 040 123 4567 niin kerron lisää\n"
        "2;Kirjoittakaa osoitteeseen posti@example.org kun ehditte\n"
        "3;Verkosto toimi hyvin vuosina 2024-2025 ja 1 200 000 euroa riitti\n"
    )
    survey = read(texts, ROSTER)
    noted = [issue for issue in survey.receipt.issues if issue.key == "contact-details-in-text"]
    assert [(issue.table, issue.values["n"]) for issue in noted] == [("a", 2)]
    assert "040 123" not in repr(noted)


@pytest.mark.parametrize(
    "heading, cells, n",
    [
        ("Finished", ["True", "False", "True"], 1),
        ("Complete?", ["2", "0", "0"], 2),
        ("kysely_complete", ["2", "0", "2"], 1),
        ("Progress", ["100", "40", "100"], 1),
        ("lastpage", ["4", "2", "4"], 1),
        ("submitdate", ["2024-01-01", "", "2024-01-02"], 1),
    ],
)
def test_answers_that_a_form_marks_as_unfinished_are_told_of(heading: str, cells: list[str], n: int) -> None:
    survey = read(with_columns(**{heading: cells}))
    assert assumed(survey, "partial-answers") == [{"table": "a", "n": n}]
    assert survey.answered.to_numpy().all()


def test_finished_answers_are_not_spoken_of() -> None:
    assert assumed(read(with_columns(Finished=["True"] * 3)), "partial-answers") == []
