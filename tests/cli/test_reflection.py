"""The command ``analyse`` on written answers: their words and themes, their texts only when asked for."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.instruments.reflection.planted import ACTORS, FORBIDDEN, answers
from tests.shared_data import shared
from verkosto.analysis import Analysis
from verkosto.canvas.coding import Coded, Coder, Coding, Event, Tag, Theme
from verkosto.canvas.team_file import team_file
from verkosto.canvas.team_work import TeamWork
from verkosto.cli import main
from verkosto.report.coding_workbook import coding_workbook
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, texts

SAID = [
    "Luottamus kasvaa, kun tavataan.", "Ilman luottamusta ei synny mitään.", "Puhuimme luottamuksesta.",
    "Aikaa oli riittävästi.", "Ajan kanssa syntyy hyvää.", "Aika riitti meille.",
]  # fmt: skip


def csv_file(folder: Path, name: str, rows: list[list[str]]) -> str:
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows(rows)
    (folder / name).write_text(stream.getvalue(), "utf-8")
    return str(folder / name)


def feedback(folder: Path, said: list[str] = SAID, *headings: str) -> str:
    rows = [["Vastaajakoodi", "O1", *headings]]
    own = [[f"Lisäksi {i}: {text}" for i, _ in enumerate(headings)] for text in said]
    rows += [[f"koodi{i}", text, *more] for i, (text, more) in enumerate(zip(said, own, strict=True))]
    return csv_file(folder, "palaute.csv", rows)


def ties(folder: Path) -> str:
    pairs = [[label, ACTORS[(i + 1) % len(ACTORS)]] for i, label in enumerate(ACTORS)]
    return csv_file(folder, "yhteydet.csv", [["Vastaaja", "Kumppani"], *pairs])


def analysed(files: list[str], capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    assert main(["analyse", *files, "--draws", "0", "--json", "-", *options]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    return told


def coding(file: str) -> Coding:
    """Two themes by two coders, who differ on one answer."""
    survey = read_survey([SourceFile("palaute.csv", Path(file).read_bytes())])
    ids = {a.text: a.id for a in Analysis(survey).reflection.question("O1").answers}
    given = [{text: "t1" if "luottamu" in text.casefold() else "t2" for text in SAID} for _ in range(2)]
    given[1][SAID[0]] = "t2"
    coders = [
        Coder(name, {ids[text]: Coded((Tag(theme),)) for text, theme in one.items()})
        for name, one in zip(("Aino", "Vilho"), given, strict=True)
    ]
    return Coding((Theme("t1", "Luottamus"), Theme("t2", "Ajan riittäminen")), tuple(coders))


def test_written_answers_alone_are_analysed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = analysed([feedback(tmp_path)], capsys)["reflection"]
    assert [(word["lemma"], word["respondents"]) for word in told["questions"]["O1"]["words"]][:2] == [
        ("aika", 3),
        ("luottamus", 3),
    ]
    assert (told["questions"]["O1"]["n"], told["coding"]) == (6, None)


def test_no_text_is_told_unless_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = feedback(tmp_path)
    assert not [said for said in SAID if said in json.dumps(analysed([file], capsys), ensure_ascii=False)]
    told = analysed([file], capsys, "--texts")["reflection"]["questions"]["O1"]
    assert sorted(told["texts"]) == sorted(SAID)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_without_json_are_refused_in_one_sentence(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", feedback(tmp_path), "--texts", "--lang", language]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "--json" in err


@pytest.mark.parametrize("kind", ["xlsx", "json"])
def test_themes_and_agreement_come_from_a_file_of_coding(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = feedback(tmp_path)
    made = coding(file)
    survey = read_survey([SourceFile("palaute.csv", Path(file).read_bytes())])
    content = (
        team_file(TeamWork(reflection=made))
        if kind == "json"
        else coding_workbook(made, Analysis(survey).reflection.questions, texts("fi"), ())
    )
    (tmp_path / f"koodaus.{kind}").write_bytes(content)
    told = analysed([file], capsys, "--coding", str(tmp_path / f"koodaus.{kind}"))["reflection"]
    assert [(one["theme"], one["respondents"], one["n"]) for one in told["questions"]["O1"]["themes"]] == [
        ("Luottamus", 3, 6),
        ("Ajan riittäminen", 3, 6),
    ]
    assert told["coding"]["coders"] == 2
    assert told["coding"]["agreement"]["share"] == pytest.approx(5 / 6)
    assert not [name for name in ("Aino", "Vilho") if name in json.dumps(told)]


def test_the_teams_word_for_its_meeting_comes_from_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = feedback(tmp_path, [f"Työpaja oli antoisa {i}." for i in "abcde"])
    (tmp_path / "team.json").write_bytes(team_file(TeamWork(event=Event("workshop"))))
    lemmas = []
    for more in ((), ("--coding", str(tmp_path / "team.json"))):
        asked = analysed([file], capsys, *more)["reflection"]["questions"]["O1"]
        lemmas.append([word["lemma"] for word in asked["words"]])
    assert lemmas == [["antoisa", "työpaja"], ["antoisa"]]


@pytest.mark.parametrize(
    "name,content",
    [
        ("koodaus.xlsx", b"nothing of the kind"),
        ("koodaus.json", b"{"),
        ("koodaus.json", b"[]"),
        ("koodaus.csv", b"a;b\n1;2\n"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_that_is_no_coding_is_refused_in_one_sentence(
    name: str, content: bytes, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(content)
    assert main(["analyse", feedback(tmp_path), "--coding", str(tmp_path / name), "--lang", language]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert name in err


def test_a_file_of_coding_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", feedback(tmp_path), "--coding", str(tmp_path / "missing.xlsx")]) == 1
    assert "missing.xlsx" in capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_tells_how_many_wrote_and_no_answer(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", feedback(tmp_path, SAID, "Mitä sanot?"), "--lang", language]) == 0
    said = capsys.readouterr().out
    assert "luottamus 3/6" in said
    assert "Mitä sanot?" in said
    assert "0/0" not in said
    assert not [text for text in SAID if text in said]
    few = feedback(tmp_path, SAID[:4])
    assert main(["analyse", few, "--lang", language]) == 0
    assert "luottamus" not in capsys.readouterr().out


@pytest.mark.shared
def test_the_coders_of_a_published_survey_agree_as_they_say(capsys: pytest.CaptureFixture[str]) -> None:
    file = shared("datasets/feedback_en/open_answers_coded.csv")
    assert file is not None
    told = analysed([str(file)], capsys, "--coding", str(file))["reflection"]
    (asked,) = told["questions"].values()
    agreement = told["coding"]["agreement"]
    assert (agreement["n"], round(agreement["share"], 4)) == (585, 0.8735)
    assert agreement["range"][0] < agreement["alpha"] < agreement["range"][1]
    named = {theme["theme"] for theme in asked["themes"]}
    assert named >= {"proactive", "passive", "somewhat", "destructive"}
    assert {theme["n"] for theme in asked["themes"]} == {585}
    assert "label_coder" not in json.dumps(told)


@pytest.mark.parametrize("options", [(), ("--texts",)], ids=["plain", "texts"])
def test_planted_names_are_nowhere_in_what_is_written_of_the_answers(
    options: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = answers("fi")
    file = feedback(tmp_path, said, f"Kommentti: {said[0]}", "Mitä sanot Maijalle 040 123 4567?")
    told = analysed([file, ties(tmp_path)], capsys, *options)
    assert len(told["reflection"]["questions"]) == 3
    if options:
        for one in told["reflection"]["questions"].values():
            assert one.pop("texts")
    part = json.dumps(told["reflection"], ensure_ascii=False).casefold()
    assert [name for name in FORBIDDEN["fi"] if name in part] == []
    rest = json.dumps({key: value for key, value in told.items() if key != "reflection"}, ensure_ascii=False)
    assert [text for text in said if text in rest] == []
