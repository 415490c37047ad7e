"""The commands on ratings: alone, beside ties, not at all, and too few."""

from __future__ import annotations

import json
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest

from tests.pages.app import sample_bytes
from verkosto.cli import main
from verkosto.text import LANGUAGES
from verkosto.text import texts as verkosto_texts

ITEMS = ("D1", "D2", "D3", "D4", "D5", "D6", "P1", "P2", "P3")
TIES = "Vastaaja;Kumppani\na;b\nb;c\nc;d\nd;e\ne;a\na;c\n"


def ratings_file(folder: Path, n: int, name: str = "arviot.csv") -> str:
    """n respondents who answer 1, 2, 3, 4, 5, 1 … to every item."""
    rows = [[f"v{i}", *islice(cycle("12345"), i, i + len(ITEMS))] for i in range(n)]
    lines = [";".join(("Vastaajakoodi", *ITEMS)), *(";".join(row) for row in rows)]
    (folder / name).write_text("\n".join(lines) + "\n", "utf-8")
    return str(folder / name)


def analysed(files: list[str], capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    assert main(["analyse", *files, "--draws", "0", "--json", "-", *options]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    return told


def test_ratings_alone_are_analysed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = analysed([ratings_file(tmp_path, 10)], capsys)
    assert told["relations"] == []
    assert told["networks"] == {}
    assert told["survey"]["members"] == 0
    assert told["survey"]["response_rate"] is None
    assert told["ratings"]["respondents"] == 10
    assert told["six_d"]["items"]["D1"]["counts"] == [2, 2, 2, 2, 2]
    assert told["pulse"]["items"]["P2"]["share_positive"] == pytest.approx(4 / 10)
    assert told["typology"] is told["trust"] is told["modes"] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_of_ratings_alone_speaks_of_no_response_rate(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", ratings_file(tmp_path, 10), "--lang", language]) == 0
    said = capsys.readouterr().out
    assert "6D" in said
    assert "40\N{NO-BREAK SPACE}%" in said or "40%" in said
    assert "0/0" not in said
    assert "–)" not in said


def test_few_ratings_are_said_to_be_few(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = ratings_file(tmp_path, 4)
    assert main(["analyse", file, "--lang", "fi"]) == 0
    assert "liian vähän vastauksia (4), tarvitaan vähintään 5" in capsys.readouterr().out
    told = analysed([file], capsys)
    assert {json.dumps(one) for one in told["six_d"]["items"].values()} == {
        json.dumps({"n": 4, "withheld": "few-answers"})
    }


def test_below_eight_answers_counts_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", ratings_file(tmp_path, 7), "--lang", "fi"]) == 0
    said = capsys.readouterr().out
    assert "/7 myönteistä" in said
    assert "% myönteistä" not in said


def test_below_eight_answers_no_share_is_printed_of_choices_and_kinds_of_trust(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Six respondents: four choose the members, three agree on all of C1–C3."""
    rows = ["Vastaajakoodi;GOV;C1;C2;C3"]
    rows += [f"v{i};{'shared' if i < 4 else 'lead'};{a};{a};{a}" for i, a in enumerate((5, 4, 4, 2, 1, 2))]
    (tmp_path / "c.csv").write_text("\n".join(rows) + "\n", "utf-8")
    assert main(["analyse", str(tmp_path / "c.csv"), "--lang", "fi"]) == 0
    said = capsys.readouterr().out
    assert verkosto_texts("fi")("summary-rated-dimension-count", positive=3, n=6) in said
    assert "(4/6), vastauksia 6" in said
    assert "67" not in said


def test_statements_of_which_too_few_were_asked_are_not_called_too_few_answers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = ["Vastaajakoodi;C1;I1", *(f"v{i};{1 + i % 5};{5 - i % 5}" for i in range(12))]
    (tmp_path / "c.csv").write_text("\n".join(rows) + "\n", "utf-8")
    assert main(["analyse", str(tmp_path / "c.csv"), "--lang", "fi"]) == 0
    said = capsys.readouterr().out
    assert said.count(verkosto_texts("fi")("summary-rated-part")) == 2  # trust in skills; goal and roles
    assert verkosto_texts("fi")("summary-rated-few", n=0, least=5) not in said


def test_ties_alone_leave_the_rated_parts_null(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "y.csv").write_text(TIES, "utf-8")
    told = analysed([str(tmp_path / "y.csv")], capsys)
    assert told["networks"]["contact"]
    parts = ("typology", "trust", "six_d", "modes", "pulse", "expertise", "own")
    assert [told[part] for part in parts] == [None] * len(parts)
    assert main(["analyse", str(tmp_path / "y.csv"), "--lang", "fi"]) == 0
    assert "Arvioita" not in capsys.readouterr().out


@pytest.mark.parametrize("suffix", [".graphml", ".gexf", ".csv", ".xlsx", ".html"])
def test_without_ties_nothing_is_exported_and_one_sentence_says_why(
    suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = ratings_file(tmp_path, 10), tmp_path / f"verkosto{suffix}"
    said = set()
    for language in LANGUAGES:
        assert main(["export", file, "-o", str(out), "--lang", language]) == 1
        output = capsys.readouterr()
        assert len(output.err.splitlines()) == 1
        said.add(output.err)
    assert len(said) == len(LANGUAGES)
    assert not out.exists()


def test_a_relation_cannot_be_chosen_where_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyse", ratings_file(tmp_path, 10), "--relation", "contact"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_receipt_of_ratings_alone_is_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", ratings_file(tmp_path, 10), "--lang", "en"]) == 0
    assert "10" in capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_of_the_sample_tells_every_instrument(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "o.xlsx").write_bytes(sample_bytes("ohjausverkosto.xlsx"))
    assert main(["analyse", str(tmp_path / "o.xlsx"), "--lang", language, "--relation", "contact"]) == 0
    said = capsys.readouterr().out
    headings = [
        line for line in said.splitlines() if line and line == line.upper() and not line.startswith(" ")
    ]
    assert len(headings) >= 1 + 6


def test_a_wave_of_ratings_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "o.xlsx").write_bytes(sample_bytes("ohjausverkosto.xlsx"))
    told = analysed([str(tmp_path / "o.xlsx")], capsys, "--wave", "kevät 2025", "--relation", "contact")
    assert told["ratings"] == {"respondents": 31, "earlier": None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_statements_that_do_not_hang_together_are_not_called_too_few_answers(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = ["Vastaajakoodi;C1;C2;C3", *(f"v{i};{1 + i % 5};{5 - i % 5};{1 + i % 2}" for i in range(12))]
    (tmp_path / "c.csv").write_text("\n".join(rows) + "\n", "utf-8")
    assert main(["analyse", str(tmp_path / "c.csv"), "--lang", language]) == 0
    said = capsys.readouterr().out
    texts = verkosto_texts(language)
    assert texts("summary-rated-apart") in said
    assert texts("summary-rated-part") not in said
    assert texts("summary-rated-few", n=12, least=5) not in said
