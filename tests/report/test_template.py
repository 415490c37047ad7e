"""The workbook to fill in: what it holds, what turns orange, and that what is filled in is what is read."""

from __future__ import annotations

import io
import math
import random
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from verkosto.cli import main
from verkosto.content import table
from verkosto.content.instruments import Instrument, Item
from verkosto.errors import NoNetwork, UnreadableFile
from verkosto.model import Severity, Survey
from verkosto.report.template import (
    ListedActor,
    names_in_text,
    rateable,
    roster_of_files,
    roster_of_survey,
    roster_of_uploads,
    template_bytes,
)
from verkosto.report.template.columns import actor_columns, contact_columns, rating_columns
from verkosto.report.template.lists import item_list, scale_list
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, texts
from verkosto.text.receipt import error_text

NAMES = ("Kela", "Kunta", "Åbo Akademi", "=cmd|' /C calc'!A0", "Järjestö 🙂; ry", "3-4", '"Lainattu"', "+358")
RELATIONS = tuple(table("relations"))
WRITTEN = ("=SUM(A1)", 'Hyvä; parempi,\n"paras" – tämä oli opettavaista', "Opin paljon uutta työstä")
OWN_NOTES = {"ignored-no-table", "ignored-no-rows"}
"""What is said of the instructions, of the list of answers, and of sheets on which nobody wrote anything."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@dataclass
class Filled:
    """What was written into a workbook."""

    content: bytes
    reports: dict[tuple[str, str, str, str], dict[str, float]] = field(default_factory=dict)
    answered: dict[str, bool] = field(default_factory=dict)
    ratings: set[tuple[str, str, str, float, str, bool]] = field(default_factory=set)
    written: list[tuple[object, ...]] = field(default_factory=list)


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def put(sheet: Worksheet, row: int, column: int, value: object) -> None:
    cell = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


@cache
def read(content: bytes) -> Survey:
    return read_survey([SourceFile("malli.xlsx", content)])


@cache
def fill(language: str, waves: tuple[str, ...] = ()) -> Filled:
    """A workbook filled in at random: every relation, wave and answer, blanks and "don't know"."""
    say, lot = texts(language), random.Random(language)
    roster = [ListedActor(name, name != "+358") for name in NAMES]
    filled = Filled(template_bytes(say, roster, waves=waves))
    book = opened(filled.content)
    actors = book[say("template-sheet-actors")]
    columns = [column.key for column in actor_columns(say, roster, waves)]
    for row, name in enumerate(NAMES, 2):
        assert actors.cell(row, 1).value == name
        answered = row % 3 > 0
        status = "answered" if answered else "declined"
        for number in range(len(waves) or 1):
            put(actors, row, columns.index(f"answered_{number}") + 1, say(f"template-status-{status}"))
        put(actors, row, columns.index("sector") + 1, say(f"template-sector-{('public', 'third')[row % 2]}"))
        put(actors, row, columns.index("organisation") + 1, f"Org {row}")
        filled.answered[name] = answered and name != "+358"
    fill_contacts(book[say("template-sheet-contacts")], filled, language, waves, lot)
    for number, instrument in enumerate(rateable(), 2):
        fill_ratings(book.worksheets[number + 1], filled, instrument, language, waves, lot)
    filled.content = saved(book)
    return filled


def fill_contacts(
    sheet: Worksheet, filled: Filled, language: str, waves: Sequence[str], lot: random.Random
) -> None:
    say, row = texts(language), 2
    keys = [column.key for column in contact_columns(say, waves)]
    egos = [name for name, answered in filled.answered.items() if answered]
    for wave in waves or ("",):
        for relation in RELATIONS:
            for ego in egos:
                for alter in lot.sample([name for name in NAMES if name != ego], 3):
                    told: dict[str, object] = {"wave": wave, "ego": ego, "alter": alter}
                    told["relation"] = say(f"relation-{relation}")
                    report = {}
                    for key in ("frequency", "depth", "agreed"):
                        told[key], report[key] = answer(language, key, lot)
                    unknown = told["frequency"] == say("template-dont-know")
                    none = report["frequency"] == 0
                    report["exists"] = math.nan if unknown else 0.0 if none else 1.0
                    filled.reports[wave, relation, ego, alter] = report
                    for position, key in enumerate(keys, 1):
                        put(sheet, row, position, told[key])
                    row += 1


def answer(language: str, scale: str, lot: random.Random) -> tuple[object, float]:
    """What is written, and what it is worth: a word, its number, "don't know", or nothing."""
    answers = scale_list(texts(language), scale)
    assert answers.limits is not None
    place = lot.randrange(len(answers.answers) + 1)
    if place >= len(answers.answers) - 1:
        return (answers.answers[-1] if place == len(answers.answers) else None), math.nan
    value = answers.limits[0] + place
    return (value if lot.random() < 0.3 else answers.answers[place]), float(value)


def fill_ratings(
    sheet: Worksheet,
    filled: Filled,
    instrument: Instrument,
    language: str,
    waves: Sequence[str],
    lot: random.Random,
) -> None:
    say, row, first = texts(language), 2, 2 + bool(waves)
    for wave in waves or ("",):
        for respondent in ("K1", "K2", "K3", "K4", "K5", "K6"):
            if waves:
                put(sheet, row, 1, wave)
            put(sheet, row, first - 1, respondent)
            position = first
            said = len(filled.written)
            for item in instrument.items:
                position = fill_item(sheet, row, position, filled, (wave, respondent), item, language, lot)
            if instrument.key == "reflection":
                allowed = {"K1": True, "K2": False}.get(respondent)
                if allowed is not None:
                    put(sheet, row, position, say("template-yes" if allowed else "template-no"))
                filled.written[said:] = [(*answer, allowed) for answer in filled.written[said:]]
            else:
                filled.written[said:] = [(*answer, None) for answer in filled.written[said:]]
            row += 1


def fill_item(
    sheet: Worksheet,
    row: int,
    position: int,
    filled: Filled,
    who: tuple[str, str],
    item: Item,
    language: str,
    lot: random.Random,
) -> int:
    """Answer one item and return the next column."""
    unknown = texts(language)("template-dont-know")
    if item.kind == "scale":
        cell, value = answer(language, item.scale, lot)
        if cell is not None:
            filled.ratings.add((*who, item.id, value, "", cell == unknown))
    elif item.kind == "choice":
        chosen = lot.choice([*item.options, None])
        cell = chosen.text[language] if chosen else unknown
        filled.ratings.add((*who, item.id, math.nan, chosen.key if chosen else "", chosen is None))
    elif item.kind == "choices":
        several = lot.sample(item.options, lot.randint(1, item.most))
        cell = "; ".join(option.text[language] for option in several)
        filled.ratings |= {(*who, item.id, math.nan, option.key, False) for option in several}
    elif item.kind == "points":
        for option, points in zip(item.options, lot.choice([(50, 30, 20), (100, 0, 0)]), strict=True):
            put(sheet, row, position, points)
            filled.ratings.add((*who, item.id, float(points), option.key, False))
            position += 1
        return position
    else:
        cell = lot.choice((None, *WRITTEN))
        if cell is not None:
            filled.written.append((*who, item.id, " ".join(cell.split())))
    if cell is not None:
        put(sheet, row, position, cell)
    return position + 1


@pytest.mark.parametrize("waves", [(), ("kevät 2025", "syksy 2025")], ids=["no-waves", "waves"])
def test_what_is_filled_in_is_what_is_read(language: str, waves: tuple[str, ...]) -> None:
    filled = fill(language, waves)
    survey = read(filled.content)

    found = {
        (row.wave, row.relation, row.ego, row.alter): row for row in survey.reports.itertuples(index=False)
    }
    assert set(found) == set(filled.reports)
    for key, told in filled.reports.items():
        row = found[key]
        for answer_key, value in told.items():
            assert getattr(row, answer_key) == pytest.approx(value, nan_ok=True), (key, answer_key)
        deep = told["depth"] if told["exists"] == 1 else math.nan
        assert row.strength == pytest.approx(deep, nan_ok=True), key

    assert set(survey.waves) == set(waves or ("",))
    assert tuple(relation.key for relation in survey.relations) == RELATIONS
    assert list(survey.actors.index) == [*NAMES[:-1], "+358"]
    assert survey.actors["member"].to_dict() == {name: name != "+358" for name in NAMES}
    assert survey.actors[texts(language)("template-actors-organisation")].tolist() == [
        f"Org {row}" for row in range(2, len(NAMES) + 2)
    ]
    for wave in survey.waves:
        assert survey.answered[wave].to_dict() == filled.answered
    assert {issue.key for issue in survey.receipt.issues} <= OWN_NOTES
    assert {assumption.key for assumption in survey.receipt.assumptions} <= {"words-read-as"}
    assert survey.receipt.questions == ()


@pytest.mark.parametrize("waves", [(), ("kevät 2025", "syksy 2025")], ids=["no-waves", "waves"])
def test_every_rating_and_written_answer_is_read(language: str, waves: tuple[str, ...]) -> None:
    filled = fill(language, waves)
    survey = read(filled.content)
    rows = survey.ratings.astype(object).where(survey.ratings.notna(), None).to_dict("records")
    columns = ("wave", "respondent", "item", "value", "choice", "dk")

    def plain(entry: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(None if isinstance(part, float) and math.isnan(part) else part for part in entry)

    found = {tuple(row[column] for column in columns) for row in rows}
    assert len(found) == len(rows)
    assert found ^ {plain(entry) for entry in filled.ratings} == set()
    written = survey.open_answers.assign(text=survey.open_answers["text"].map(lambda t: " ".join(t.split())))
    assert set(written.itertuples(index=False, name=None)) == set(filled.written)


def test_an_untouched_workbook_says_that_there_are_no_rows_yet(language: str) -> None:
    for roster in ((), names_in_text("\n".join(NAMES))):
        with pytest.raises(NoNetwork) as problem:
            read(template_bytes(texts(language), roster, waves=("2026",)))
        assert problem.value.key == "no-rows"
        assert "malli.xlsx" in error_text(texts(language), problem.value)


def test_actors_and_ratings_without_contacts_are_no_network_either(language: str) -> None:
    say = texts(language)
    book = opened(template_bytes(say, names_in_text("\n".join(NAMES))))
    actors = book[say("template-sheet-actors")]
    for row, name in enumerate(NAMES, 2):  # organisations that are actors themselves
        put(actors, row, 4, name)
    with pytest.raises(NoNetwork):
        read(saved(book))


def test_every_sheet_is_named_headed_and_locked(language: str) -> None:
    say = texts(language)
    book = opened(template_bytes(say))
    guide, actors, contacts, *ratings, options = book.worksheets
    assert [guide.title, actors.title, contacts.title, options.title] == [
        say(f"template-sheet-{key}") for key in ("guide", "actors", "contacts", "options")
    ]
    assert len(ratings) == len(rateable())
    assert {sheet.sheet_state for sheet in book.worksheets} == {"visible"}
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        assert not sheet.protection.password
    for sheet in (actors, contacts, *ratings):
        assert sheet.max_row == 1
        assert sheet.freeze_panes is not None
        assert sheet.auto_filter.ref.endswith("2001")
        assert not sheet.protection.sort
        assert not sheet.protection.autoFilter
        assert all(cell.protection.locked for cell in sheet[1])
        assert not any(dimension.protection.locked for dimension in sheet.column_dimensions.values())


def test_every_item_of_every_instrument_has_its_column(language: str) -> None:
    book = opened(template_bytes(texts(language)))
    for sheet, instrument in zip(book.worksheets[3:-1], rateable(), strict=True):
        headings = [cell.value for cell in sheet[1]][1:]
        assert [column.heading for column in rating_columns(texts(language), instrument, ())][1:] == headings
        for item in instrument.items:
            own = [h for h in headings if h.split()[0] == item.id or h == item.text[language]]
            assert len(own) == (len(item.options) if item.kind == "points" else 1)


def test_scales_are_lists_of_words_with_dont_know_last(language: str) -> None:
    say = texts(language)
    book = opened(template_bytes(say))
    contacts = book[say("template-sheet-contacts")]
    rules = {str(rule.sqref): rule for rule in contacts.data_validations.dataValidation}
    assert rules["A2:A2001"].formula1 == rules["B2:B2001"].formula1 == "actor_names"
    assert rules["D2:D2001"].formula1 == "scale_frequency"
    for scale in ("frequency", "likert5", "six_d"):
        place = book.defined_names[f"scale_{scale}"].attr_text
        sheet, cells = place.replace("'", "").replace("$", "").split("!")
        shown = [row[0].value for row in book[sheet][cells]]
        words = table("answers")["scales"][scale]["words"][language]
        assert shown == [*words, say("template-dont-know")]


def test_a_choice_is_a_list_of_its_options(language: str) -> None:
    item = next(item for kind in rateable() for item in kind.items if item.id == "GOV")
    answers = item_list(texts(language), item)
    assert answers.answers[:-1] == tuple(option.text[language] for option in item.options)


def test_what_is_wrong_turns_orange_while_it_is_filled_in() -> None:
    say = texts("fi")
    book = opened(template_bytes(say, waves=("2025", "2026")))
    contacts = book[say("template-sheet-contacts")]
    told = {
        str(cells.sqref): [formula for rule in rules for formula in rule.formula]
        for cells, rules in contacts.conditional_formatting._cf_rules.items()
    }
    ego, alter, relation, frequency = (told[f"{letter}2:{letter}2001"] for letter in "BCDE")
    assert 'AND($B2<>"",$B2=$C2)' in ego
    assert 'AND($B2<>"",$B2=$C2)' in alter
    assert 'IF($B2="",FALSE,SUMPRODUCT(--(actor_names=$B2))=0)' in ego
    assert any("$B$2:$B$2001=$B2" in f and "$A$2:$A$2001=$A2" in f and ">1" in f for f in ego)
    assert relation[0] == 'AND($D2="",COUNTA($A2:$G2)>0)'
    assert "OR($E2<0,$E2>5)" in frequency[0]
    actors = book[say("template-sheet-actors")]
    rules = [f for r in actors.conditional_formatting._cf_rules.values() for rule in r for f in rule.formula]
    assert any("$A$2:$A$2001=$A2" in formula for formula in rules)


def test_points_turn_orange_until_they_add_up() -> None:
    book = opened(template_bytes(texts("fi")))
    sheet = next(sheet for sheet in book.worksheets if str(sheet["B1"].value).startswith("HNM"))
    rules = [f for r in sheet.conditional_formatting._cf_rules.values() for rule in r for f in rule.formula]
    assert sum("ROUND(SUM($B2:$D2),2)<>100" in formula for formula in rules) == 3


def test_hostile_names_are_written_as_text_and_reopen_as_they_were() -> None:
    hostile = (
        "=cmd|' /C calc'!A0",
        "@SUM(1)",
        "-1",
        "http://example.org",
        "a\x01b",
        "_x0041_",
        "🙂",
        "x" * 40_000,
    )
    content = template_bytes(texts("fi"), [ListedActor(name) for name in hostile])
    sheet = opened(content).worksheets[1]
    assert [sheet.cell(row, 1).data_type for row in range(2, 2 + len(hostile))] == ["s"] * len(hostile)
    assert sheet._hyperlinks == []
    again = roster_of_uploads([SourceFile("malli.xlsx", content)])
    assert [actor.name for actor in again] == [*hostile[:7], "x" * 32_767]
    assert template_bytes(texts("fi"), [ListedActor("\ud800\uffff")])


def test_the_workbook_holds_no_macro_and_points_nowhere(language: str) -> None:
    content = template_bytes(texts(language), names_in_text("http://example.org"))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name).decode("utf-8") for name in names}
    assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
    assert 'TargetMode="External"' not in "".join(parts.values())
    sheets = [text for name, text in parts.items() if "worksheets/sheet" in name]
    assert not any(re.search(r"<f[ >]", text) for text in sheets)


def test_a_wave_with_a_very_long_name_is_cut() -> None:
    book = opened(template_bytes(texts("fi"), waves=("x" * 2_000,)))
    assert "x" * 100 in {row[0] for row in book.worksheets[-1].iter_rows(min_col=2, values_only=True)}


def test_the_same_wishes_give_the_same_bytes() -> None:
    assert template_bytes(texts("sv"), names_in_text("a\nb")) == template_bytes(
        texts("sv"), names_in_text("a\nb")
    )


def test_only_what_is_asked_has_a_place() -> None:
    say = texts("en")
    book = opened(template_bytes(say, relations=("contact", "wish"), asked=rateable()[:1]))
    assert len(book.worksheets) == 5
    cells = [row[0] for row in book.worksheets[-1].iter_rows(min_col=2, values_only=True)]
    assert say("relation-wish") in cells
    assert say("relation-info") not in cells


def test_more_actors_than_room_have_room() -> None:
    names = [ListedActor(f"Toimija {number}") for number in range(2_500)]
    book = opened(template_bytes(texts("fi"), names, asked=()))
    assert book.worksheets[1].cell(2_501, 1).value == "Toimija 2499"
    assert book.defined_names["actor_names"].attr_text.startswith(
        "'Toimijat'!$A$2:INDEX('Toimijat'!$A$2:$A$3001"
    )


def test_names_come_from_any_list_a_user_may_have() -> None:
    lists = {
        b"Nimi\nKela\nKunta\n": ["Kela", "Kunta"],
        b"Kela\nKunta\n": ["Kela", "Kunta"],
        b"Organisaatio;Sektori\nKela;A\nKunta;A\nSeura;B\n": [
            "Kela",
            "Kunta",
            "Seura",
        ],
        b"Vastaaja;Kontakti\nKela;Kunta\nKunta;Seura\n": ["Kela", "Kunta", "Seura"],
    }
    for content, names in lists.items():
        assert [actor.name for actor in roster_of_files([SourceFile("n.csv", content)])] == names


def test_what_a_list_tells_of_its_actors_comes_along() -> None:
    content = b"Nimi;Sektor;Toimiala\nKela;julkinen;etuudet\nKunta;;kaikki\n"
    (kela, kunta) = roster_of_files([SourceFile("n.csv", content)])
    assert kela.known == {"sector": "julkinen", "Toimiala": "etuudet"}
    assert kunta.known == {"Toimiala": "kaikki"}
    sheet = opened(template_bytes(texts("fi"), (kela, kunta))).worksheets[1]
    row = {cell.value: value.value for cell, value in zip(sheet[1], sheet[2], strict=True)}
    assert (row["Nimi *"], row["Sektori"], row["Toimiala"]) == ("Kela", "julkinen", "etuudet")


def test_a_survey_gives_its_actors_again() -> None:
    filled = fill("fi")
    roster = roster_of_survey(read(filled.content))
    assert [(actor.name, actor.member) for actor in roster] == [(name, name != "+358") for name in NAMES]
    assert roster[0].known["organisation"] == "Org 2"


def test_a_file_without_names_is_refused_in_a_sentence() -> None:
    with pytest.raises(UnreadableFile) as problem:
        roster_of_files([SourceFile("n.csv", b"Nimi\n")])
    assert problem.value.key == "no-names"
    assert "n.csv" in error_text(texts("fi"), problem.value)


def test_the_command_writes_the_workbook(tmp_path: Path, language: str) -> None:
    (tmp_path / "n.csv").write_text("Nimi\nKela\nÅbo\n", "utf-8")
    out = tmp_path / "malli.xlsx"
    told = ["template", "-o", str(out), "--actors", str(tmp_path / "n.csv"), "--lang", language]
    assert main(told) == 0
    book = opened(out.read_bytes())
    assert book.worksheets[1]["A3"].value == "Åbo"
    assert book.worksheets[2].max_column == 6
    assert main([*told, "--wave", "2025", "--relation", "contact"]) == 0
    assert opened(out.read_bytes()).worksheets[2].max_column == 7


@pytest.mark.parametrize(
    "told",
    [["-o", "malli.xls"], ["-o", "malli.xlsx", "--relation", "nope"], ["-o", "m.xlsx", "--actors", "nope"]],
)
def test_what_cannot_be_done_is_one_sentence(
    told: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["template", *told]) == 1
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_every_note_on_a_filled_workbook_is_about_a_sheet_of_ours() -> None:
    survey = read(fill("fi").content)
    ours = {texts("fi")(f"template-sheet-{key}") for key in ("guide", "options")}
    assert {issue.table for issue in survey.receipt.issues} <= ours
    assert {issue.severity for issue in survey.receipt.issues} <= {Severity.NOTE}
    assert isinstance(survey.reports, pd.DataFrame)
