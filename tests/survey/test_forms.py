"""Forms: one row, one respondent; who is asked about stands in the headings or in lists of names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shared_data import shared
from tests.survey.files import Rows, csv_file, read, xlsx_file
from verkosto.errors import NoNetwork
from verkosto.model import Survey
from verkosto.survey import ReadingOptions, SourceFile, read_survey

ORGANISATIONS = ("Kaupunki", "TE-toimisto", "Ammattiopisto", "Järjestö ry", "Yritys Oy")


def pairs(survey: Survey, relation: str = "contact") -> dict[tuple[str, str], tuple[float, float]]:
    """What is told of every pair: 1, 0 or ``nan``, and how strong."""
    mine = survey.reports[survey.reports["relation"] == relation]
    return {(r.ego, r.alter): (r.exists, r.strength) for r in mine.itertuples()}


def ties(survey: Survey, relation: str = "contact") -> set[tuple[str, str]]:
    return {pair for pair, (exists, _) in pairs(survey, relation).items() if exists == 1}


def kinds(survey: Survey) -> list[str]:
    return [relation.key for relation in survey.relations]


def grid(question: str, form: str) -> list[str]:
    return [form.format(question=question, name=name) for name in ORGANISATIONS]


ANSWERS: Rows = [["", 4, 3, 1, 2], [3, "", 2, 0, 0], [4, 2, "", 1, 0], [2, 0, "", "", 1]]


@pytest.mark.parametrize(
    "form",
    [
        "{question} [{name}]",
        "{question} - {name}",
        "{question}: {name}",
        "{name}: {question}",
        "{name}",
        "{question} | {name}",
    ],
)
def test_a_question_and_an_actor_in_the_heading_are_told_apart(form: str) -> None:
    header = ["Aikaleima", "Organisaatio", *grid("Kuinka tiivistä yhteistyö on?", form)]
    rows = [["2026-03-02", name, *row] for name, row in zip(ORGANISATIONS, ANSWERS, strict=False)]
    survey = read(xlsx_file({"Vastaukset": [header, *rows]}))
    told = pairs(survey)
    assert kinds(survey) == ["contact"]
    assert told["Kaupunki", "TE-toimisto"] == (1.0, 4.0)
    assert told["TE-toimisto", "Yritys Oy"][0] == 0.0
    assert told["Järjestö ry", "Ammattiopisto"][0] != told["Järjestö ry", "Ammattiopisto"][0]
    assert len(ties(survey)) == 11
    assert survey.answered.loc[:, ""].tolist() == [True] * 4 + [False]


def test_several_blocks_of_a_roster_are_several_relations() -> None:
    header = ["id", *(f"Tieto {i}" for i in range(1, 6)), *(f"Yhteistyö {i}" for i in range(1, 6))]
    rows = []
    for i in range(1, 6):
        info = ["" if i == j else int(j == i % 5 + 1) for j in range(1, 6)]
        joint = ["" if i == j else int(i == j % 5 + 1) for j in range(1, 6)]
        rows.append([i, *info, *joint])
    survey = read(xlsx_file({"Data": [header, *rows]}))
    assert kinds(survey) == ["tieto", "yhteistyö"]
    assert ties(survey, "tieto") == {("1", "2"), ("2", "3"), ("3", "4"), ("4", "5"), ("5", "1")}
    assert ties(survey, "yhteistyö") == {(b, a) for a, b in ties(survey, "tieto")}


def test_numbered_statements_beside_numbered_respondents_are_no_network() -> None:
    header = ["id", *(f"Väite {i}" for i in range(1, 7))]
    rows = [[i, *(1 + (i * j) % 5 for j in range(1, 7))] for i in range(1, 7)]
    contacts = [["Vastaaja", "Kumppani"], ["1", "2"], ["2", "3"], ["3", "1"]]
    survey = read(xlsx_file({"Arviot": [header, *rows], "Yhteydet": contacts}))
    assert ties(survey) == {("1", "2"), ("2", "3"), ("3", "1")}


def test_several_relations_in_a_cell_are_kept_apart() -> None:
    header = ["Organisaatio", *grid("Mitä teette yhdessä?", "{question} - {name}")]
    rows = [
        ["Kaupunki", "", "Tieto,Asiakkaat", "Tieto", "", "Asiakkaat"],
        ["TE-toimisto", "Tieto", "", "Tieto,Asiakkaat", "", ""],
        ["Ammattiopisto", "Asiakkaat,Tieto", "", "", "Tieto", ""],
    ]
    survey = read(xlsx_file({"Vastaukset": [header, *rows]}))
    assert sorted(kinds(survey)) == ["asiakkaat", "tieto"]
    assert ("Kaupunki", "Yritys Oy") in ties(survey, "asiakkaat")
    assert ("Kaupunki", "Yritys Oy") not in ties(survey, "tieto")
    assert len(ties(survey, "tieto")) == 6


def test_ticks_and_follow_up_answers_are_one_relation() -> None:
    listed = ["TE-toimisto;Ammattiopisto;Järjestö ry;Yritys Oy;", "Kaupunki;Ammattiopisto;"]
    listed += ["Kaupunki;TE-toimisto;Järjestö ry;", "Kaupunki;Yritys Oy;"]
    header = ["ID", "Organisaationne", "Kenen kanssa teette yhteistyötä?", *ORGANISATIONS]
    rows = [[i, ORGANISATIONS[i], listed[i], *ANSWERS[i]] for i in range(4)]
    survey = read(xlsx_file({"Sheet1": [header, *rows]}))
    assert kinds(survey) == ["contact"]
    assert "ticks-with-answers" in {assumption.key for assumption in survey.receipt.assumptions}
    assert pairs(survey)["Kaupunki", "Yritys Oy"] == (1.0, 2.0)


def test_an_unticked_name_is_no_tie_when_only_ticked_names_were_asked_further() -> None:
    asked = range(1, 5)
    header = ["record_id", "org", *(f"partner___{i}" for i in asked), *(f"strength_{i}" for i in asked)]
    rows = [
        [1, 1, 0, 1, 1, 0, "", 3, 2, ""],
        [2, 2, 1, 0, 0, 0, 4, "", "", ""],
        [3, 3, 0, 1, 0, 1, "", 2, "", ""],
    ]
    survey = read(xlsx_file({"redcap": [header, *rows]}))
    told = pairs(survey)
    assert told["2", "4"][0] == 0.0
    assert told["3", "4"][0] == 1.0
    assert told["3", "4"][1] != told["3", "4"][1]


REPEATED: Rows = [
    ["Organisaatio", "Kaupunki", "TE-toimisto", "Järjestö ry"],
    ["Kaupunki", "", 3, 0],
    ["TE-toimisto", 2, "", 1],
    ["Järjestö ry", 0, 1, ""],
    ["Kaupunki", "", 0, 4],
    ["TE-toimisto", "", "", ""],
]


def test_of_a_respondent_who_answered_twice_the_last_complete_answer_holds() -> None:
    survey = read(xlsx_file({"Vastaukset": REPEATED}))
    told = pairs(survey)
    assert told["Kaupunki", "Järjestö ry"] == (1.0, 4.0)
    assert told["TE-toimisto", "Kaupunki"] == (1.0, 2.0)
    aside = [issue for issue in survey.receipt.issues if issue.key == "respondent-again"]
    assert [(issue.row, issue.values["used"]) for issue in aside] == [(2, 5), (6, 3)]
    [question] = survey.receipt.questions
    assert (question.key, question.taken, question.settled) == ("repeats", "last", False)


def test_two_respondents_of_an_organisation_are_joined_or_kept_apart_when_told() -> None:
    file = xlsx_file({"Vastaukset": REPEATED})
    joined = read_survey([file], ReadingOptions(repeats="join"))
    assert pairs(joined)["Kaupunki", "TE-toimisto"] == (1.0, 3.0)
    assert pairs(joined)["Kaupunki", "Järjestö ry"] == (1.0, 4.0)
    apart = read_survey([file], ReadingOptions(repeats="apart"))
    assert ("Kaupunki (2)", "Järjestö ry") in ties(apart)
    assert ("Kaupunki (2)", "Kaupunki") not in pairs(apart)
    assert apart.receipt.questions[0].settled


def test_respondents_named_by_two_columns_are_put_together() -> None:
    names = [f"{chain}_{place}" for chain in ("GBIF", "LTER") for place in (12, 34, 56)]
    header = ["Consent", "RI", "Country", *names]
    rows = [
        ["yes", *name.split("_"), *("" if name == other else (i + j) % 3 for j, other in enumerate(names))]
        for i, name in enumerate(names)
    ]
    survey = read(xlsx_file({"Form responses": [header, *rows]}))
    assert list(survey.actors.index) == names
    assert kinds(survey) == ["contact"]
    assert "RI" in survey.attributes
    assert survey.actors["RI"].tolist() == ["GBIF"] * 3 + ["LTER"] * 3


def test_what_a_form_tells_of_its_respondents_sorts_the_actors_into_groups() -> None:
    header = ["Organisaatio", "Sektori", "Kommentti", *ORGANISATIONS]
    sectors = ["julkinen", "julkinen", "julkinen", "kolmas"]
    rows = [[ORGANISATIONS[i], sectors[i], f"oma {i}", *ANSWERS[i]] for i in range(4)]
    survey = read(xlsx_file({"Vastaukset": [header, *rows]}))
    assert survey.attributes == ("Sektori",)
    assert survey.actors["Sektori"].tolist() == [*sectors, None]
    roles = {column.name: column.role for column in survey.receipt.tables[0].columns}
    assert (roles["Sektori"], roles["Kommentti"]) == ("attribute", "")


def test_a_matrix_without_labels_takes_the_names_of_the_list_beside_it() -> None:
    square: Rows = [[0, 1, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 1, 0]]
    people: Rows = [["Toimija", "Sektori"], *([name, "x"] for name in ORGANISATIONS[:4])]
    survey = read(xlsx_file({"Toimijat": people, "M": square}))
    assert ties(survey) >= {("Kaupunki", "TE-toimisto"), ("Järjestö ry", "Ammattiopisto")}
    alone = read(csv_file("0;1;0;1\n1;0;0;0\n0;1;0;0\n1;1;1;0\n"))
    assert ties(alone) == {("1", "2"), ("1", "4"), ("2", "1"), ("3", "2"), ("4", "1"), ("4", "2"), ("4", "3")}
    assert "bare-matrix-numbers" in {assumption.key for assumption in alone.receipt.assumptions}


def wave(rows: Rows) -> Rows:
    return [["Vastaaja", "Kumppani", "Vahvuus"], *rows]


def test_sheets_that_differ_in_a_year_are_waves() -> None:
    first, second = wave([["a", "b", 1], ["b", "c", 2]]), wave([["a", "b", 3], ["c", "a", 2]])
    survey = read(xlsx_file({"Yhteydet 2025": first, "Yhteydet 2026": second}))
    assert survey.waves == ("2025", "2026")
    assert kinds(survey) == ["contact"]


def test_sheets_of_questions_are_relations_and_no_waves() -> None:
    first, second = wave([["a", "b", 1], ["b", "c", 2]]), wave([["a", "b", 3], ["c", "a", 2]])
    survey = read(xlsx_file({"Kysymys 1": first, "Kysymys 2": second}))
    assert survey.waves == ("",)
    assert kinds(survey) == ["kysymys_1", "kysymys_2"]


def test_files_that_differ_in_a_season_are_waves_with_their_own_lists_of_actors() -> None:
    def file(name: str, answered: str, rows: Rows) -> SourceFile:
        people = [["Toimija", "Sektori", "Vastasi"], ["a", "julkinen", "kyllä"]]
        people += [["b", "yksityinen", answered], ["c", "julkinen", "kyllä"]]
        return xlsx_file({"Toimijat": people, "Yhteydet": wave(rows)}, name)

    files = [
        file("kysely kevät 2026.xlsx", "kyllä", [["a", "b", 3], ["c", "a", 2]]),
        file("kysely kevät 2025.xlsx", "ei", [["a", "b", 1], ["c", "b", 2]]),
    ]
    survey = read_survey(files)
    assert survey.waves == ("kevät 2025", "kevät 2026")
    assert survey.answered.loc["b"].tolist() == [False, True]
    assert survey.attributes == ("Sektori",)
    assert all(table.rows == table.used + table.set_aside for table in survey.receipt.tables)


def test_people_contacts_and_ratings_come_in_files_of_their_own() -> None:
    files = [
        csv_file(
            "Nimi;Sektori;Vastasi\na;julkinen;kyllä\nb;yksityinen;kyllä\nc;julkinen;ei\n", "ihmiset.csv"
        ),
        csv_file("Vastaaja;Kumppani;Vahvuus\na;b;3\nb;c;1\n", "kontaktit.csv"),
        csv_file("Koodi;D1;D2\nx1;Melko hyvin;5\nx2;En osaa sanoa;3\n", "arviot.csv"),
    ]
    survey = read_survey(files)
    assert [(table.name, table.role) for table in survey.receipt.tables] == [
        ("ihmiset", "actors"),
        ("kontaktit", "ties"),
        ("arviot", "ratings"),
    ]
    assert survey.answered[""].tolist() == [True, True, False]
    assert sorted(survey.ratings["value"].dropna()) == [3.0, 4.0, 5.0]
    assert survey.ratings["dk"].sum() == 1


@pytest.mark.shared
@pytest.mark.parametrize(
    "name",
    [
        "01_roster_matrix_bom_semicolon.csv",
        "04_qualtrics_three_header_rows.csv",
        "05b_redcap_labels.csv",
        "06_ms_forms.xlsx",
        "07_google_forms_grid.csv",
        "08_adjacency_matrix.xlsx",
    ],
)
def test_every_form_gives_the_true_network_whole(name: str) -> None:
    from tests.survey.truth import differences

    path = shared(f"shapes/{name}") or Path()
    assert differences(read_survey([SourceFile(path.name, path.read_bytes())])) == []


def told(survey: Survey) -> set[tuple[str, str, float]]:
    return {(r.ego, r.alter, r.strength) for r in survey.reports.itertuples() if r.exists == 1}


def test_a_matrix_with_numbers_for_ids_keeps_its_headings() -> None:
    survey = read(csv_file(",1,2,3\n1,0,3,2\n2,1,0,0\n3,2,0,0"))
    assert told(survey) == {("1", "2", 3.0), ("1", "3", 2.0), ("2", "1", 1.0), ("3", "1", 2.0)}


def test_numbered_names_are_asked_about_by_their_numbers() -> None:
    rows = ";1;2;3;4\n1. Kaupunki;;3;2;0\n2. TE-toimisto;3;;1;0\n3. Opisto;2;1;;2\n4. Järjestö ry;0;0;2;"
    survey = read(csv_file(rows))
    assert ("1. Kaupunki", "2. TE-toimisto", 3.0) in told(survey)
    assert len(survey.actors) == 4


@pytest.mark.parametrize("text", ["1,2,3\n2,3,1\n3,1,2\n1,3,2", "1,1,0\n0,1,1\n1,0,1"])
def test_numbers_without_headings_are_no_form(text: str) -> None:
    with pytest.raises(NoNetwork):
        read(csv_file(text))


def test_who_ticked_but_gave_no_further_answer_keeps_the_ticks() -> None:
    header = [f"{question}: {name}" for question in ("Yhteistyötä", "Kuinka usein") for name in "ABC"]
    rows = [["A", 0, 1, 1, "", 3, 2], ["B", 1, 0, 0, "", "", ""], ["C", 1, 1, 0, 2, 1, ""]]
    survey = read(xlsx_file({"Vastaukset": [["Vastaaja", *header], *rows]}))
    assert ("B", "A") in ties(survey)
    assert survey.answered.loc["B", ""]


def test_repeated_headings_side_by_side_are_questions_of_their_own() -> None:
    names = ["A oy", "B oy", "C oy"]
    rows: Rows = [
        ["", "Tieto", "", "", "Raha", "", ""],
        ["Vastaaja", *names, *names],
        ["A oy", "", 3, 2, "", 1, 0],
        ["B oy", 1, "", 1, 0, "", 0],
        ["C oy", 2, 0, "", 1, 1, ""],
    ]
    survey = read(xlsx_file({"M": rows}))
    assert kinds(survey) == ["tieto", "raha"]
    assert pairs(survey, "tieto")["A oy", "B oy"] == (1.0, 3.0)
    assert ties(survey, "raha") == {("A oy", "B oy"), ("C oy", "A oy"), ("C oy", "B oy")}


def test_a_remark_under_a_matrix_is_no_actor() -> None:
    survey = read(csv_file(";A oy;B oy;C oy\nA oy;;3;2\nB oy;1;;1\nC oy;1;0;\n;;;\nLähde: kysely 2025;;;"))
    assert list(survey.actors.index) == ["A oy", "B oy", "C oy"]
    assert [issue.key for issue in survey.receipt.issues if issue.rows] == ["note-row"]


def test_choices_that_name_nobody_are_no_actors() -> None:
    header = [f"Kenen kanssa? (choice={name})" for name in ("A oy", "B oy", "Ei mikään näistä", "Muu, mikä?")]
    rows = [["A oy", 0, 1, 0, 1], ["B oy", 1, 0, 0, 0], ["C oy", 0, 0, 1, 0]]
    survey = read(xlsx_file({"V": [["Vastaaja", *header], *rows]}))
    assert ties(survey) == {("A oy", "B oy"), ("B oy", "A oy")}
    assert list(survey.actors.index) == ["A oy", "B oy", "C oy"]


def test_a_cell_that_repeats_its_heading_s_name_is_a_tick() -> None:
    names = ["A oy", "B oy", "C oy"]
    header = ["Vastaaja", *(f"Työskentelen [{name}]" for name in names)]
    rows = [["A oy", "", "B oy", "C oy"], ["B oy", "A oy", "", ""], ["C oy", "A oy", "B oy", ""]]
    survey = read(xlsx_file({"V": [header, *rows]}))
    assert ties(survey) == {(row[0], name) for row in rows for name in row[1:] if name}


def test_a_lower_half_with_zeros_above_is_a_matrix_without_direction() -> None:
    text = ";A;B;C;D;E\nA;0;0;0;0;0\nB;3;0;0;0;0\nC;1;2;0;0;0\nD;0;1;1;0;0\nE;2;0;0;4;0"
    survey = read(csv_file(text))
    assert not survey.relations[0].directed
    assert len(ties(survey)) == 7
