"""The mapping on the command line: a file, single options, questions with their answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from verkosto.cli import main
from verkosto.survey.mapping import options_from_mapping

ODD = "Oma;Toinen osapuoli;Pisteet\na;b;3\nb;c;2\nc;a;5\n"
ROLES = ["--column", "Oma=ego", "--column", "Toinen osapuoli=alter", "--column", "Pisteet=strength"]


@pytest.fixture
def odd(tmp_path: Path) -> str:
    file = tmp_path / "kysely2025.csv"
    file.write_text(ODD, "utf-8")
    return str(file)


def relations(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert main(["analyse", *arguments, "--draws", "0", "--json", "-"]) == 0
    told: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["relations"]
    return told


def test_what_was_told_is_saved_and_read_for_the_next_wave(
    odd: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping = tmp_path / "m.toml"
    assert main(["check", odd, *ROLES, "--sheet", "kysely2025=ties", "--save-mapping", str(mapping)]) == 0
    assert options_from_mapping(mapping.read_text("utf-8")).sheets == {"*": "ties"}
    following = tmp_path / "kysely2026.csv"
    following.write_text(ODD.replace("3", "1"), "utf-8")
    assert main(["analyse", str(following)]) == 1
    capsys.readouterr()
    told = relations([str(following), "--mapping", str(mapping)], capsys)
    assert told[0]["valued"] is True


def test_what_is_written_by_hand_holds_against_the_file(
    odd: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping = tmp_path / "m.toml"
    mapping.write_text('[columns]\nOma = "ego"\n"Toinen osapuoli" = "alter"\nPisteet = "ignored"\n', "utf-8")
    assert relations([odd, "--mapping", str(mapping)], capsys)[0]["valued"] is False
    told = relations([odd, "--mapping", str(mapping), "--column", "Pisteet=strength"], capsys)
    assert told[0]["valued"] is True


def test_a_relation_can_be_named(odd: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = relations([odd, *ROLES, "--relation-of", "kysely2025=Neuvot"], capsys)
    assert [relation["key"] for relation in told] == ["neuvot"]


def test_a_heading_row_can_be_told(tmp_path: Path) -> None:
    file = tmp_path / "k.csv"
    file.write_text("From;To\nVastaaja;Kontakti\na;b\nb;c\n", "utf-8")
    assert main(["check", str(file), "--header", "k=2", "--lang", "en"]) == 0
    assert main(["export", str(file), "--header", "k=2", "--names", "-o", str(tmp_path / "u.csv")]) == 0
    assert "Vastaaja" not in (tmp_path / "u.csv").read_text("utf-8-sig")


def test_a_name_of_the_mapping_file_that_is_not_here_is_a_note(
    odd: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mapping = tmp_path / "m.toml"
    mapping.write_text('[sheets]\nTaul9 = "ties"\n', "utf-8")
    assert main(["check", odd, *ROLES, "--mapping", str(mapping), "--lang", "en"]) == 0
    assert "Taul9" in capsys.readouterr().out
    assert main(["check", odd, *ROLES, "--sheet", "Taul9=ties", "--lang", "en"]) == 1
    assert "Taul9" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["--header", "kysely2025=first"],
        ["--header", "kysely2025=0"],
        ["--scale", "Pisteet=bigger"],
        ["--column", "Oma=king"],
        ["--sheet", "kysely2025=kingdom"],
        ["--scale", "Neljäs=larger"],
        ["--wave-of", "Taul9=2025"],
    ],
)
def test_a_wrong_word_is_one_sentence(
    arguments: list[str], language: str, odd: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", odd, *ROLES, *arguments, "--lang", language]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_an_open_question_is_told_with_its_answers(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "k.csv"
    file.write_text("Vastaaja;Kunta;Seura;Opisto\nKunta;;1;1\nSeura;1;;0\nOpisto;1;0;\nSeura;1;;1\n", "utf-8")
    main(["check", str(file), "--lang", language])
    said = capsys.readouterr().out
    assert "--repeats last | --repeats join | --repeats apart" in said
    main(["check", str(file), "--lang", language, "--repeats", "join"])
    assert "--repeats" not in capsys.readouterr().out
