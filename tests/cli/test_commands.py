"""The commands of the terminal: exit codes, JSON, one sentence per error, whole files or none."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import networkx as nx
import openpyxl
import pytest

from verkosto.cli import main

CONTACTS = """Vastaaja;Kumppani;Suhde;Yhteydenpito;Yhteistyön syvyys
a;b;Yhteys;4;5
b;a;Yhteys;4;4
a;c;Yhteys;2;2
c;d;Yhteys;5;4
d;e;Yhteys;1;1
e;ulkona;Yhteys;3;3
a;e;Tiedon saaminen;;
f;f;Yhteys;1;1
"""
PEOPLE = """Tunnus;Nimi;Sektori;Vastasi
a;Aalto & Pojat;julkinen;kyllä
b;=1+1;julkinen;kyllä
c;<b>C</b>;kolmas;kyllä
d;![x](http://example.org/a.png);kolmas;kyllä
e;Erkki;yksityinen;kyllä
f;Fanni;yksityinen;ei
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    (tmp_path / "yhteydet.csv").write_text(CONTACTS, "utf-8")
    (tmp_path / "toimijat.csv").write_text(PEOPLE, "utf-8")
    return [str(tmp_path / "yhteydet.csv"), str(tmp_path / "toimijat.csv")]


def analysed(files: list[str], *options: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["analyse", *files, "--draws", "0", "--json", "-", *options]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    return told


def test_the_document_has_every_part_of_its_schema(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    told = analysed(files, capsys=capsys)
    assert told["schema"] == "verkosto.analysis/1"
    assert set(told) >= {"version", "settings", "receipt", "survey", "relations", "networks", "findings"}
    assert told["survey"] == {
        "actors": 7, "members": 6, "externals": 1, "respondents": 5, "response_rate": pytest.approx(5 / 6),
        "band": "ranges", "waves": [""],
    }  # fmt: skip
    assert [relation["key"] for relation in told["relations"]] == ["contact", "info"]
    assert set(told["networks"]["contact"]) == {"directed", "union", "confirmed"}
    network = told["networks"]["contact"]["union"]
    assert network["figures"]["ties"] == {"value": 4, "range": None, "chance": None, "withheld": None}
    assert {actor["id"] for actor in network["actors"]} == set("abcdef")
    assert set(network["actors"][0]["brokerage"]["Sektori"]) == {
        "coordinator", "itinerant", "gatekeeper", "representative", "liaison",
    }  # fmt: skip
    assert sum(network["dyads"].values()) == 15


def test_information_flows_from_the_one_named_to_the_one_who_named(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    actors = analysed(files, "--relation", "info", capsys=capsys)["networks"]["info"]["directed"]["actors"]
    degrees = {actor["id"]: (actor["in_degree"], actor["out_degree"]) for actor in actors}
    assert degrees["a"] == (1, 0)
    assert degrees["e"] == (0, 1)


def test_the_strong_rule_is_obeyed_and_told(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    default = analysed(files, capsys=capsys)["networks"]["contact"]["union"]["figures"]["strong_share"]
    assert default["value"] == pytest.approx(2 / 4)  # a–b and c–d; a–b said by both
    assert default["range"] == [pytest.approx(1 / 4), pytest.approx(2 / 4)]
    told = analysed(files, "--strong", "frequency>=2,depth>=2", capsys=capsys)
    assert told["networks"]["contact"]["union"]["figures"]["strong_share"]["value"] == pytest.approx(3 / 4)
    assert told["settings"]["strong"] == "frequency>=2,depth>=2"


def test_the_summary_speaks_the_chosen_language(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    for language, word in (("fi", "jäsentä"), ("sv", "medlemmar"), ("en", "members")):
        assert main(["analyse", *files, "--lang", language]) == 0
        assert word in capsys.readouterr().out


def test_check_is_clean_or_not(files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", *files, "--lang", "en"]) == 0
    out = capsys.readouterr().out
    assert "yhteydet, row 9" in out
    assert "The respondent named itself: f" in out
    (tmp_path / "bad.csv").write_text("from;to\na;b\n;c\n", "utf-8")
    assert main(["check", str(tmp_path / "bad.csv")]) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["analyse", "puuttuu.xlsx"],
        ["analyse", "{file}", "--relation", "puuttuu"],
        ["analyse", "{file}", "--wave", "puuttuu"],
        ["analyse", "{file}", "--strong", "paljon"],
        ["analyse", "{file}", "--sheet", "puuttuu=ties"],
        ["analyse", "{file}", "--column", "Vastaaja=kuningas"],
        ["export", "{file}", "-o", "ulos.doc"],
        ["export", "{file}", "-o", "/ei/ole/tätä/ulos.csv"],
    ],
)
def test_every_error_is_one_sentence_in_the_chosen_language(
    arguments: list[str], files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    said = set()
    for language in ("fi", "sv", "en"):
        told = [argument.format(file=files[0]) for argument in arguments]
        assert main([*told, "--lang", language]) == 1
        output = capsys.readouterr()
        assert output.out == ""
        assert len(output.err.splitlines()) == 1
        assert "Traceback" not in output.err
        said.add(output.err)
    assert len(said) == 3


def test_a_column_can_be_given_another_role(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "k.csv"
    file.write_text("Oma;Toinen osapuoli;Pisteet\na;b;3\nb;c;2\nc;a;5\n", "utf-8")
    assert main(["analyse", str(file)]) == 1
    capsys.readouterr()
    told = analysed(
        [str(file)],
        "--column",
        "Oma=ego",
        "--column",
        "Toinen osapuoli=alter",
        "--column",
        "Pisteet=strength",
        capsys=capsys,
    )
    assert told["networks"]["contact"]["directed"]["figures"]["ties"]["withheld"] == "few-actors"
    assert told["relations"][0]["valued"] is True


def test_a_mapping_file_does_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "k.csv").write_text("Oma;Toinen osapuoli;Pisteet\na;b;3\nb;c;2\nc;a;5\n", "utf-8")
    mapping = tmp_path / "roolit.toml"
    mapping.write_text('[columns]\nOma = "ego"\n"Toinen osapuoli" = "alter"\nPisteet = "ignored"\n', "utf-8")
    told = analysed([str(tmp_path / "k.csv")], "--mapping", str(mapping), capsys=capsys)
    assert told["relations"][0]["valued"] is False
    mapping.write_text("[columns", "utf-8")
    assert main(["analyse", str(tmp_path / "k.csv"), "--mapping", str(mapping)]) == 1


def test_graph_files_reopen_in_their_own_readers_without_names(files: list[str], tmp_path: Path) -> None:
    for suffix, reader in ((".graphml", nx.read_graphml), (".gexf", nx.read_gexf)):
        out = tmp_path / f"verkosto{suffix}"
        assert main(["export", *files, "--relation", "contact", "-o", str(out)]) == 0
        graph = reader(out)
        assert graph.number_of_nodes() == 7
        assert graph.number_of_edges() == 6
        assert "Erkki" not in out.read_text("utf-8")
        assert main(["export", *files, "--relation", "contact", "-o", str(out), "--names"]) == 0
        assert {data["label"] for _, data in reader(out).nodes(data=True)} >= {"Erkki", "<b>C</b>", "=1+1"}
        ET.parse(out)


def test_several_relations_become_parallel_edges(files: list[str], tmp_path: Path) -> None:
    out = tmp_path / "kaikki.graphml"
    assert main(["export", *files, "-o", str(out)]) == 0
    edges = nx.read_graphml(out, force_multigraph=True).edges(data=True)
    assert {data["relation"] for _, _, data in edges} == {"contact", "info"}


def test_no_cell_of_a_table_is_a_formula(files: list[str], tmp_path: Path) -> None:
    assert main(["export", *files, "-o", str(tmp_path / "u.xlsx"), "--names"]) == 0
    book = openpyxl.load_workbook(tmp_path / "u.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    assert "=1+1" in {cell.value for cell in cells}
    (tmp_path / "s.csv").write_text("from;to\n=cmd|' /C calc'!A0;+1\n@x;-y\n", "utf-8")
    assert main(["export", str(tmp_path / "s.csv"), "-o", str(tmp_path / "u.csv"), "--names"]) == 0
    rows = list(csv.reader(io.StringIO((tmp_path / "u.csv").read_text("utf-8-sig"))))
    assert all(cell[:1] not in ("=", "+", "-", "@") for row in rows for cell in row)
    assert rows[1][0] == "'=cmd|' /C calc'!A0"


def test_an_export_in_html_needs_nothing_from_outside(files: list[str], tmp_path: Path) -> None:
    out = tmp_path / "kartta.html"
    assert main(["export", *files, "-o", str(out)]) == 0
    page = out.read_text("utf-8")
    assert "Erkki" not in page
    assert 'src="http' not in page
    assert 'href="http' not in page


def test_a_failed_write_leaves_the_earlier_file_as_it_was(files: list[str], tmp_path: Path) -> None:
    target = tmp_path / "kansio"
    target.mkdir()
    assert main(["analyse", *files, "--json", str(target)]) == 1
    assert list(tmp_path.glob(".verkosto-*")) == []


def test_pseudonyms_are_the_same_for_the_same_survey(files: list[str], tmp_path: Path) -> None:
    for name in ("1.csv", "2.csv"):
        assert main(["export", *files, "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / "1.csv").read_bytes() == (tmp_path / "2.csv").read_bytes()


@pytest.mark.parametrize("number", ["-1", "x", "1.5", "²", ""])
@pytest.mark.parametrize("option", ["--seed", "--draws"])
def test_what_is_drawn_by_lot_takes_whole_numbers_from_zero_on(
    option: str, number: str, files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main(["analyse", *files, f"{option}={number}"])
    assert end.value.code == 2
    told = capsys.readouterr().err.splitlines()[-1]
    assert f"argument {option}: no whole number from 0 on: {number!r}" in told
