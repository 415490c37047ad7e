"""Permission to quote: which column asks for it, what its cells say, and that silence is none."""

from __future__ import annotations

import pytest

from tests.survey.files import csv_file, read, xlsx_file
from tests.survey.test_reflection_reading import ANSWERS, TIES, asked, explained
from verkosto.model import Survey
from verkosto.survey.rated.quoting import asks_to_quote, forbids, permission_in

QUESTIONS = ["O1 Mitä opit ja/tai oivalsit?", "O8 Muuta?"]


def wide(heading: str, *cells: object, beside: str = "", question: str = QUESTIONS[0]) -> Survey:
    """A table with a row per cell, a permission column and an open question; ``beside``: another heading."""
    header = ["Koodi", heading, question, *([beside] if beside else [])]
    rows = [
        [f"k{n}", cell, f"{ANSWERS[n % 6]} {n}", *([f"r{n % 2}"] if beside else [])]
        for n, cell in enumerate(cells)
    ]
    return read(xlsx_file({"Palaute": [header, *rows]}))


def allowed(survey: Survey) -> list[bool | None]:
    return list(survey.open_answers["quotable"])


@pytest.mark.parametrize(
    "heading",
    [
        "Saa lainata",
        "saa lainata?",
        "Vastaustani saa lainata (nimettömästi)",
        "Lainauslupa",
        "Saako lainata?",
        "Saako vastauksiasi lainata raportissa?",
        "Annan luvan lainata vastauksiani",
        "Saa siteerata",
        "Suostun siihen, että vastauksiani lainataan",
        "Voidaanko vastaustasi käyttää sitaattina?",
        "Får citeras",
        "Får mina svar citeras?",
        "Mina svar får citeras anonymt",
        "Citeringstillstånd",
        "Jag samtycker till att bli citerad: får citeras",
        "May be quoted",
        "May we quote you?",
        "quotable",
        "I give permission to quote",
        "I consent to being quoted",
        "Can we use your words as a quote?",
        "Permission to quote (anonymously)",
        "9. Saa lainata",
    ],
)
def test_a_column_that_asks_for_permission_is_known_and_is_nothing_else(heading: str) -> None:
    assert asks_to_quote(heading)
    survey = wide(heading, "kyllä", "ei", "", "kyllä", "kyllä", "ei")
    assert allowed(survey) == [True, False, None, True, True, False]
    assert asked(survey).keys() == {"O1"}
    assert survey.ratings.empty
    assert list(survey.backgrounds.columns) == ["wave", "respondent"]
    assert [c.role for at in survey.receipt.tables for c in at.columns][1] == "quotable"
    assert not survey.receipt.issues


@pytest.mark.parametrize(
    "heading",
    [
        "Mitä voisi lainata muilta?",
        "Mitä ideoita saa lainata?",
        "What may we quote as an example?",
        "Vad kan citeras?",
        "Lainasopimukset",
        "Quote of the day",
        "Kirjaston lainat",
        "Quota",
        "Saatavuus",
    ],
)
def test_a_column_about_something_else_is_none(heading: str) -> None:
    assert not asks_to_quote(heading)


@pytest.mark.parametrize(
    "cell, said",
    [
        ("Kyllä", True),
        ("kyllä.", True),
        ("x", True),
        ("X", True),
        ("1", True),
        (1, True),
        (True, True),
        ("✓", True),
        ("Kyllä, nimettömästi", True),
        ("Kyllä, mutta vain nimettömästi", True),
        ("nimettömästi", True),
        ("Saa lainata", True),
        ("Saa lainata nimettömästi", True),
        ("Vastauksiani saa lainata", True),
        ("Ja", True),
        ("Ja, anonymt", True),
        ("Får citeras", True),
        ("Yes", True),
        ("yes, anonymously", True),
        ("You may quote me", True),
        ("OK", True),
        ("Toki!", True),
        ("Ei", False),
        ("ei kiitos", False),
        ("0", False),
        (0, False),
        (False, False),
        ("En anna lupaa", False),
        ("Ei saa lainata", False),
        ("Vastauksiani ei saa lainata", False),
        ("Nej", False),
        ("Nej tack", False),
        ("Får inte citeras", False),
        ("No", False),
        ("No, thank you", False),
        ("Please don’t", False),
        ("Do not quote me: you may not quote", False),
        ("", None),
        ("-", None),
        ("?", None),
        ("En osaa sanoa", None),
        ("\u00a0", None),
    ],
)
def test_yes_and_no_are_read_in_the_words_that_people_use(cell: object, said: bool | None) -> None:
    survey = wide("Saa lainata", "kyllä", cell, "ei")
    assert allowed(survey) == [True, said, False]
    assert not [issue for issue in survey.receipt.issues if issue.key == "quotable-unclear"]


@pytest.mark.parametrize(
    "cell",
    [
        "Kyllä, jos kysytte ensin",
        "ehkä",
        "Osittain",
        "Ja, men fråga först",
        "Only if I see it first",
        "Kyllä ja ei",
        "Kyllä, kysykää Aino Esimerkiltä",
        "Raportissa",
        "2",
    ],
)
def test_what_is_neither_yes_nor_no_is_no_permission_and_told_without_its_words(cell: str) -> None:
    survey = wide("Saa lainata", "kyllä", cell, "ei", "kyllä")
    assert allowed(survey) == [True, None, False, True]
    (issue,) = (issue for issue in survey.receipt.issues if issue.key == "quotable-unclear")
    assert (issue.table, issue.row, issue.column, issue.value, issue.rows) == (
        "Palaute",
        3,
        "Saa lainata",
        None,
        0,
    )
    assert explained(survey)


def test_a_ticked_box_repeats_its_heading() -> None:
    heading = "Vastaukseni voi julkaista: saa lainata"
    assert allowed(wide(heading, heading, "", heading)) == [True, None, True]


def test_a_heading_that_forbids_makes_a_mark_a_refusal_and_nothing_a_permission() -> None:
    assert forbids("Vastaustani ei saa lainata")
    survey = wide("Vastaustani ei saa lainata", "x", "", "x", "")
    assert allowed(survey) == [False, None, False, None]
    assert "quotable-forbidden" in {told.key for told in survey.receipt.assumptions}


def test_of_several_columns_and_of_several_rows_a_refusal_holds() -> None:
    rows = [
        ["a", "kyllä", "x", "Opin paljon uutta"],
        ["b", "kyllä", "ei", "Opin vähän uutta"],
        ["c", "", "kyllä", "Opin"],
    ]
    survey = read(xlsx_file({"Palaute": [["Koodi", "Saa lainata", "Får citeras", "O1"], *rows]}))
    assert allowed(survey) == [True, False, True]
    assert "quotable-together" in {told.key for told in survey.receipt.assumptions}
    for repeats in ("last", "join"):
        again = [
            ["a", "ei", "Opin paljon uutta", "Ei muuta nyt"],
            ["a", "kyllä", "Opin vähän", "Kiitos"],
            ["b", "", "Opin", "Kiitos"],
        ]
        survey = read(xlsx_file({"Palaute": [["Koodi", "Saa lainata", "O1", "O8"], *again]}), repeats=repeats)
        assert set(survey.open_answers.loc[survey.open_answers["respondent"] == "a", "quotable"]) == {False}
        assert set(survey.open_answers.loc[survey.open_answers["respondent"] == "b", "quotable"]) == {None}


def test_rows_that_are_people_of_their_own_keep_their_own_permission() -> None:
    rows = [["a", "ei", "Opin paljon uutta"], ["a", "kyllä", "Opin vähän"]]
    survey = read(xlsx_file({"Palaute": [["Koodi", "Saa lainata", "O1"], *rows]}), repeats="apart")
    assert allowed(survey) == [False, True]


def test_each_round_has_its_own_permission() -> None:
    rows = [["kevät", "a", "ei", "Opin paljon uutta"], ["syksy", "a", "kyllä", "Opin vähän"]]
    survey = read(xlsx_file({"Palaute": [["Kierros", "Koodi", "Saa lainata", "O1"], *rows]}))
    assert dict(zip(survey.open_answers["wave"], allowed(survey), strict=True)) == {
        "kevät": False,
        "syksy": True,
    }


def test_permission_beside_ratings_covers_the_comments_and_rates_nothing() -> None:
    header = ["Koodi", "D1", "D2", "D5_text", "Saa lainata"]
    rows = [[f"k{n}", 3, 4, ANSWERS[n], ("kyllä", "ei", "")[n % 3]] for n in range(6)]
    survey = read(TIES, xlsx_file({"Arviot": [header, *rows]}))
    assert allowed(survey) == [True, False, None] * 2
    assert set(survey.ratings["item"]) == {"D1", "D2"}
    assert not [issue for issue in survey.receipt.issues if issue.column == "Saa lainata"]


def test_permission_in_a_form_that_asks_about_actors_too() -> None:
    names = ["Kaupunki", "Oppilaitos", "Yhdistys", "Yritys"]
    header = [
        "Vastaaja",
        *(f"Kuinka usein? [{name}]" for name in names),
        QUESTIONS[0],
        "D1",
        "D2",
        "Saa lainata",
    ]
    rows = [
        [
            name,
            *("" if name == other else (i + j) % 6 for j, other in enumerate(names)),
            ANSWERS[i],
            3,
            4,
            ("kyllä", "ei")[i % 2],
        ]
        for i, name in enumerate(names)
    ]
    survey = read(xlsx_file({"Kysely": [header, *rows]}))
    assert survey.receipt.tables[0].role == "matrix"
    assert allowed(survey) == [True, False, True, False]
    assert "Saa lainata" not in survey.attributes
    assert not [issue for issue in survey.receipt.issues if issue.column == "Saa lainata"]


def test_the_user_says_that_a_column_is_permission_or_that_it_is_not() -> None:
    rows = [[f"k{n}", ("kyllä", "ei")[n % 2], ANSWERS[n]] for n in range(4)]
    book = xlsx_file({"Palaute": [["Koodi", "Julkaisu", "O1"], *rows]})
    assert allowed(read(book)) == [None] * 4
    assert allowed(read(book, columns={"Julkaisu": "quotable"})) == [True, False, True, False]
    book = xlsx_file({"Palaute": [["Koodi", "Saa lainata", "O1"], *rows]})
    survey = read(book, columns={"Saa lainata": "ignored"})
    assert allowed(survey) == [None] * 4


def test_a_column_in_a_list_of_ties_changes_nothing_and_is_named() -> None:
    survey = read(csv_file("Vastaaja;Kumppani;Saa lainata\na;b;kyllä\nb;c;ei\n"))
    assert survey.open_answers.empty
    assert [(issue.key, issue.value) for issue in survey.receipt.issues] == [("unused-column", "Saa lainata")]


def test_cells_alone() -> None:
    assert permission_in("Vastaukseni saa julkaista", "Vastaukseni saa julkaista") is True
    assert permission_in("kyllä kyllä") is True
