"""The survey page: what was read, what was noticed, and what happens to a wrong file."""

from __future__ import annotations

import pytest

from tests.pages.app import Visit, ring, sample_bytes
from verkosto.text import LANGUAGES
from verkosto.ui.receipt import IN_WORDS, MOST_ISSUES

ROWS = b"From;To;How often\na;b;4\nb;c;3\nc;c;2\nc;a;9\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_receipt_is_one_sentence(language: str) -> None:
    visit = Visit(language, "survey")
    visit.upload(("own.csv", ROWS))
    assert visit.texts("receipt-sentence", rows=4, used=3, aside=1) in visit.said


def test_numbers_in_the_receipt_follow_the_grammar() -> None:
    texts = Visit("fi").texts
    assert texts("receipt-sentence", rows=1, used=1, aside=0) == "1 rivi luettu, 1 käytetty, 0 sivuun."
    assert (
        texts("receipt-sentence", rows=312, used=312, aside=0) == "312 riviä luettu, 312 käytetty, 0 sivuun."
    )


def test_an_issue_names_the_row_as_the_spreadsheet_counts() -> None:
    visit = Visit("en", "survey")
    visit.upload(("own.csv", ROWS))
    visit.open("all_issues")
    issues = next(frame.value for frame in visit.app.dataframe if "message" in frame.value)
    assert 4 in issues["row"].tolist()
    assert "c" in issues["value"].tolist()


def test_of_very_many_issues_the_worst_are_shown() -> None:
    visit = Visit("en", "survey")
    ties = "\n".join(f"a;b{i}\na;a" for i in range(MOST_ISSUES + 50))
    visit.upload(("own.csv", f"From;To\n{ties}\n".encode()))
    assert visit.said.count(visit.texts("severity-warning")) == IN_WORDS
    visit.open("all_issues")
    issues = next(frame.value for frame in visit.app.dataframe if "message" in frame.value)
    assert len(issues) == MOST_ISSUES
    assert visit.texts("receipt-issues-cut", shown=MOST_ISSUES, n=MOST_ISSUES + 50) in visit.said


def test_tables_that_were_not_read_are_counted_apart() -> None:
    visit = Visit("fi", "survey")
    visit.sample("ohjausverkosto")
    visit.follow("survey")
    assert "1 taulukko (93 riviä) jäi lukematta." in visit.said


def test_what_the_columns_were_taken_for_is_shown_with_some_values() -> None:
    visit = Visit("en", "survey")
    visit.upload(("own.csv", ROWS))
    assert "How often" in visit.tables
    assert visit.texts("column-ego") in visit.tables
    assert "4 · 3 · 2" in visit.tables


def test_who_answered_is_told_wave_by_wave() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.follow("survey")
    assert "kevät 2025: vastanneita 37/45" in visit.said
    assert "kevät 2026: vastanneita 39/45" in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "name, content",
    [
        ("empty.xlsx", b""),
        ("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(40)),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("names.csv", b"Name\na\nb\n"),
        ("text.csv", bytes(range(256)) * 40),
    ],
    ids=["empty", "picture", "old", "one column", "bytes"],
)
def test_a_wrong_file_gets_one_sentence_and_the_earlier_survey_stays(
    language: str, name: str, content: bytes
) -> None:
    visit = Visit(language, "survey")
    visit.upload(("own.csv", ring("a", "b", "c", "d", "e")))
    visit.follow("home")
    visit.follow("survey")
    visit.upload((name, content))
    assert len(visit.errors) == 1
    assert visit.texts.markdown("opening-still-open", source="own.csv") in visit.said
    assert "Traceback" not in visit.said
    visit.follow("home")
    assert "own\\.csv" in visit.said


def test_the_sentence_of_a_wrong_file_follows_the_language() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("empty.csv", b""))
    said = visit.errors
    visit.choose("language", "English")
    assert len(visit.errors) == 1
    assert visit.errors != said


def test_several_files_make_one_survey() -> None:
    visit = Visit("en", "survey")
    people = b"Id;Name\n1;Kela\n2;Ohjaamo\n3;TE\n"
    visit.upload(("people.csv", people), ("contacts.csv", b"From;To\n1;2\n2;3\n"))
    assert visit.errors == []
    visit.open("who_answered")
    assert "Ohjaamo" in visit.tables
    assert "people\\.csv\\, contacts\\.csv" in visit.said


def test_removing_the_data_forgets_everything() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("own.csv", ring("Aino", "Eino", "Helmi", "Toivo", "Veikko")))
    visit.app.button(key="close_survey").click().run()
    assert visit.headings == [visit.texts("home-heading")]
    visit.follow("survey")
    assert visit.texts("survey-empty") in visit.said
    kept = [value for key, value in visit.app.session_state.items() if key.startswith("verkosto:")]
    assert "Aino" not in repr(kept)


def test_one_visitor_never_sees_what_another_has_open() -> None:
    first, second = Visit("fi", "survey"), Visit("fi", "survey")
    first.upload(("own.csv", ring("Aino", "Eino", "Helmi", "Toivo", "Veikko")))
    second.app.run()
    assert second.texts("survey-empty") in second.said
    second.upload(("own.csv", ring("Ada", "Bea", "Cia", "Dea", "Eva")))
    second.open("who_answered")
    assert "Ada" in second.tables
    assert "Aino" not in second.tables
    first.open("who_answered")
    assert "Aino" in first.tables
    assert "Ada" not in first.tables


def test_the_sample_workbook_can_be_uploaded_like_any_other() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("ohjausverkosto.xlsx", sample_bytes("ohjausverkosto.xlsx")))
    assert visit.errors == []
    assert visit.texts("frame-sample") not in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_sentence_says_that_a_question_waits(language: str) -> None:
    visit = Visit(language, "survey")
    rows = b"Kunta;;1;1\nSeura;1;;0\nOpisto;1;0;\nSeura;1;;1\n"
    visit.upload(("own.csv", b"Vastaaja;Kunta;Seura;Opisto\n" + rows))
    (said,) = (box.value for kind in ("info", "warning") for box in visit.app.get(kind))
    assert visit.texts("mapping-questions-wait", n=1) in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_empty_page_says_what_else_is_read_and_where_a_survey_is_made(language: str) -> None:
    visit = Visit(language, "survey")
    for key in ("forms", "names", "long", "waves", "ratings", "words"):
        assert visit.texts(f"survey-also-{key}") in visit.said
    assert visit.texts("survey-make") in [link.proto.label for link in visit.app.get("page_link")]
