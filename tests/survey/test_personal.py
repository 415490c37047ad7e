"""What tells of the person behind an answer goes no further than the door."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from tests.report.workbooks import opened
from tests.survey.files import csv_file, keys, read, ties, xlsx_file
from verkosto.analysis import Analysis
from verkosto.model import Survey
from verkosto.report.annotated import annotated_workbook
from verkosto.report.document import document
from verkosto.report.exchange import csv_bytes, graphml_bytes, xlsx_bytes
from verkosto.survey.files.grid import Table
from verkosto.survey.headings import roles_of
from verkosto.survey.personal import Kept, form_fields, personal_columns, without_personal
from verkosto.survey.source import ReadingOptions
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import issue_text


def table(header: str, *rows: str) -> Table:
    cells = [row.split("|") for row in rows]
    body = pd.DataFrame(cells, index=range(2, 2 + len(cells)), dtype=object)
    return Table("t", "t.csv", tuple(header.split("|")), body, 1, 0)


def dropped(header: str, *rows: str, shared: frozenset[str] = frozenset()) -> list[str]:
    return list(kept(header, *rows, shared=shared).dropped)


def kept(header: str, *rows: str, shared: frozenset[str] = frozenset(), **columns: str) -> Kept:
    told = {name.replace("_", " "): role for name, role in columns.items()}
    read_ = table(header, *rows)
    roles = roles_of(read_.header, {k: v for k, v in told.items() if v})
    return without_personal(read_, roles, ReadingOptions(columns=told), shared)


@pytest.mark.parametrize(
    "heading",
    [
        "IPAddress", "IP Address", "IP-osoite", "IP-adress", "LocationLatitude", "Location Longitude",
        "Latitud", "Leveysaste", "UserAgent", "User agent", "Browser", "Selain", "Webbläsare", "Q1_Browser",
        "ExternalReference", "External Data Reference", "RecipientEmail", "Recipient First Name",
        "RecipientLastName", "Email", "E-mail address", "Sähköpostiosoite", "Sähköposti", "E-postadress",
        "E-post", "Puhelin", "Puhelinnumero", "Telefonnummer", "Phone number", "redcap_survey_identifier",
        "Survey Identifier", "Henkilötunnus",
    ],
)  # fmt: skip
def test_a_heading_of_a_form_service_is_enough(heading: str) -> None:
    assert dropped(f"Vastaaja|{heading}|Kontakti", "a|x|b", "b|y|c") == [heading]


@pytest.mark.parametrize(
    "values",
    [
        ("192.0.2.1", "198.51.100.255"),
        ("2001:db8::1", "2001:0db8:0000:0000:0000:ff00:0042:8329"),
        ("60.1699, 24.9384", "61.4978, 23.7610"),
        ("Mozilla/5.0 (X11; Linux x86_64)", "Mozilla/5.0 (iPhone)"),
        ("yksi@example.org", "kaksi@example.org"),
    ],
)
def test_what_stands_in_a_column_is_enough(values: tuple[str, str]) -> None:
    assert dropped("Vastaaja|Q7|Kontakti", *(f"a|{value}|b" for value in values)) == ["Q7"]


@pytest.mark.parametrize(
    "values",
    [("1.5", "2.5"), ("10:15", "11:20"), ("1.2.2026", "3.4.2026"), ("a", "b"), ("12:30:05", "9:00:00")],
)
def test_numbers_times_and_dates_are_not_taken_for_addresses(values: tuple[str, str]) -> None:
    assert dropped("Vastaaja|Q7|Kontakti", *(f"a|{value}|b" for value in values)) == []


def test_the_ends_of_a_tie_may_be_emails() -> None:
    assert dropped("Vastaaja|Kontakti", "a@example.org|b@example.org", "b@example.org|c@example.org") == []
    assert dropped("Q1|Q2", "a@example.org|b@example.org", "b@example.org|a@example.org") == []
    numbered = "Vastaaja|Kontakti 1|Kontakti 2"
    assert dropped(numbered, "a|x@example.org|y@example.org", "b|z@example.org|w@example.org") == []


def test_an_email_that_ties_two_sheets_together_is_kept() -> None:
    people = "Nimi|Email|Sektori"
    rows = ("A|a@example.org|julkinen", "B|b@example.org|kolmas")
    assert dropped(people, *rows) == ["Email"]
    assert dropped(people, *rows, shared=frozenset({"a@example.org"})) == []
    a, b, c = (f"{letter}@example.org" for letter in "abc")
    people_rows = [["Nimi", "Email"], ["A", a], ["B", b], ["C", c]]
    survey = read(xlsx_file({"Ihmiset": people_rows, "Yhteydet": [["Lähettäjä", "Kohde"], [a, b], [b, c]]}))
    assert list(survey.actors.index) == [a, b, c]
    assert list(survey.actors["label"]) == ["A", "B", "C"]


def test_the_email_that_alone_names_the_respondents_stays_as_the_respondent() -> None:
    form = "Start time|Completion time|Email|Kuinka usein? [a@example.org]"
    rows = ("1.2.2026 9:00|1.2.2026 9:05|a@example.org|4", "1.2.2026 9:00|1.2.2026 9:07|b@example.org|2")
    told = kept(form, *rows)
    assert told.dropped == ()
    assert told.roles[2] == "ego"


def test_the_email_goes_where_a_name_or_an_organisation_is_there() -> None:
    form = "Start time|Completion time|Email|Name|Organisaatio|Kuinka usein? [b]"
    rows = ("9:00|9:05|a@example.org|Aino|A|4", "9:00|9:07|b@example.org|Bo|B|2")
    assert dropped(form, *rows) == ["Email", "Name"]
    form = "Start time|Completion time|Email|Name|Kuinka usein? [Bo]"
    rows = ("9:00|9:05|a@example.org|Aino|4", "9:00|9:07|b@example.org|Bo|2")
    assert dropped(form, *rows) == ["Email"]
    form = "Timestamp|Email Address|Mikä on organisaatiosi?|Kuinka usein? [B]|Progress"
    rows = ("9:00|a@example.org|A|4|100", "9:01|b@example.org|B|2|100")
    assert dropped(form, *rows) == ["Email Address"]


def test_a_form_that_nobody_signed_in_to_needs_no_email() -> None:
    form = "ID|Start time|Completion time|Email|Name|Organisaationne|A|B"
    rows = ("1|9:00|9:05|anonymous||A||4", "2|9:00|9:07|anonymous||B|2|")
    assert dropped(form, *rows) == ["Email", "Name"]


def test_an_actor_of_a_matrix_may_be_called_like_a_column() -> None:
    assert dropped("|GPS|Mobil", "GPS||1", "Mobil|0|") == []


def test_a_list_of_actors_keeps_its_names() -> None:
    assert dropped("Tunnus|Nimi|Sektori", "1|A|julkinen", "2|B|kolmas") == []
    assert dropped("Tunnus|Etunimi|Sukunimi", "x1|A|Aalto", "x2|B|Berg") == []


def test_what_the_user_says_of_a_column_holds() -> None:
    rows = ("a|192.0.2.1|b", "b|192.0.2.2|c")
    assert kept("Vastaaja|IP|Kontakti", *rows, IP="").dropped == ()
    assert kept("Vastaaja|IP|Kontakti", *rows, IP="ignored").roles[1] == "ignored"
    assert kept("Vastaaja|Ikä|Kontakti", "a|50|b", Ikä="personal").dropped == ("Ikä",)


def test_the_columns_are_told_by_position_too() -> None:
    read_ = table("Vastaaja|IP|Kontakti|Email", "a|192.0.2.1|b|a@example.org")
    assert personal_columns(read_.header, read_) == (1, 3)


def test_the_fields_of_a_form_service_are_left_out_silently() -> None:
    header = "StartDate|EndDate|Status|Progress|Finished|ResponseId|Duration (in seconds)|Organisaatio"
    read_ = table(header, "x|y|IP Address|100|True|R_1|9|A", "x|y|IP Address|100|True|R_2|9|B")
    assert sorted(form_fields(read_.header, read_)) == [0, 1, 2, 3, 4, 5, 6]
    told = without_personal(read_, roles_of(read_.header, {}), ReadingOptions())
    assert (set(told.roles[:7]), told.dropped) == ({"ignored"}, ())


def test_a_number_of_answers_that_repeats_names_who_answers() -> None:
    read_ = table("ResponseId|Question|Answer", "r1|x|1", "r1|y|2", "r2|x|1")
    assert form_fields(read_.header, read_) == frozenset()


def test_status_alone_tells_who_answered() -> None:
    read_ = table("Nimi|Status", "A|vastasi", "B|ei vastannut")
    assert form_fields(read_.header, read_) == frozenset()


SECRETS = ("192.0.2.77", "salainen@example.org", "60.123456", "Mozilla/5.0 (Salainen)", "+358 40 0000001")
FORM = (
    "Vastaaja;Kumppani;Yhteydenpito;IP-osoite;Sähköposti;LocationLatitude;Q9;Puhelin\n"
    + "".join(f"{a};{b};3;{';'.join(SECRETS)}\n" for a, b in ("ab", "bc", "ca", "bb"))
)  # fmt: skip


def outputs(survey: Survey, lang: str) -> dict[str, str]:
    analysis = Analysis(survey)
    relations = [analysis.relations[0].key]
    say = texts(lang)
    return {
        "frames": f"{survey.actors.to_csv()}{survey.reports.to_csv()}{survey.open_answers.to_csv()}",
        "receipt": repr(survey.receipt),
        "json": json.dumps(document(analysis, say, relations, {}), ensure_ascii=False),
        "csv": csv_bytes(analysis, relations, names=True).decode("utf-8-sig"),
        "graphml": graphml_bytes(analysis, relations, names=True).decode(),
        "xlsx": xlsx_bytes(analysis, relations, names=True).decode("latin-1"),
        "sentences": " ".join(issue_text(say, issue) for issue in survey.receipt.issues),
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_value_of_a_dropped_column_reaches_any_output(lang: str) -> None:
    survey = read(csv_file(FORM))
    assert ties(survey) == {("a", "b"), ("b", "c"), ("c", "a")}
    for name, told in outputs(survey, lang).items():
        assert [secret for secret in SECRETS if secret in told] == [], name


def test_the_receipt_names_each_dropped_column_and_shows_none_of_its_values() -> None:
    survey = read(csv_file(FORM))
    headings = ["IP-osoite", "Sähköposti", "LocationLatitude", "Q9", "Puhelin"]
    told = [issue for issue in survey.receipt.issues if issue.key == "personal-column"]
    assert [(issue.column, issue.severity, issue.row, issue.rows) for issue in told] == [
        (heading, "note", 1, 0) for heading in headings
    ]
    columns = {column.name: column for column in survey.receipt.tables[0].columns}
    assert [(columns[h].role, columns[h].sample) for h in headings] == [("personal", ())] * 5
    assert keys(survey).count("unused-column") == 0
    read_table = survey.receipt.tables[0]
    assert read_table.rows == read_table.used + read_table.set_aside == 4


def test_the_first_sheet_of_the_marked_workbook_repeats_no_personal_value() -> None:
    file = csv_file(FORM)
    survey = read(file)
    first = opened(annotated_workbook(file, survey.receipt, texts("fi"))).worksheets[0]
    told = " ".join(str(cell.value) for row in first.iter_rows() for cell in row if cell.value)
    assert "IP-osoite" in told
    assert [secret for secret in SECRETS if secret in told] == []
