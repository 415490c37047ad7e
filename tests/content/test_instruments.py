"""The instruments are those of the specification, in three languages, and the samples ask them."""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.shared_data import shared
from verkosto.content import table
from verkosto.content.instruments import LANGUAGES, Item, instruments, items

SOURCE = Path(__file__).parents[2] / "sample_data/source"
SPECIFICATION = shared("domain_content.json")
needs_specification = pytest.mark.shared


@cache
def specified() -> dict[str, dict[str, Any]]:
    """Every item of the specification by its id: its Finnish and English text, its options."""
    assert SPECIFICATION is not None
    content = json.loads(SPECIFICATION.read_text("utf-8"))
    found = {}
    for entry in content["items"].values():
        found |= {item["id"]: item for item in ([entry] if isinstance(entry, dict) else entry)}
    for factor in content["lists"]["L8"]:
        found[factor["id"]] = {"fi": factor["item_fi"], "en": factor["item_en"]}
    for d in content["lists"]["L12"]:
        found[d["id"]] = {**{key: d[f"item_{key}"] for key in LANGUAGES}, "short": d}
    found |= {question["id"]: question for question in content["lists"]["L13"]}
    options = [{**factor, "key": factor["id"]} for factor in content["lists"]["L8"]]
    found["F_TOP3"] = {
        "fi": "Valitse enintään kolme tekijää, jotka mielestäsi rakentavat luottamusta verkostossa eniten.",
        "en": "Choose up to three factors that in your view build trust in a network most.",
        "options": options,
    }
    return found


@needs_specification
def test_every_item_of_the_specification_is_here_and_no_other() -> None:
    comments = {item.id for item in items().values() if item.part == "comment"}
    assert set(items()) - comments == set(specified())
    assert comments == {f"D{n}_text" for n in range(1, 7)}


@needs_specification
@pytest.mark.parametrize("key", sorted(items()))
def test_an_item_says_what_the_specification_says(key: str) -> None:
    item, stated = items()[key], specified().get(key)
    if stated is None:
        assert item.part == "comment"
        return
    for language in LANGUAGES:
        if language in stated:
            assert item.text[language] == stated[language]
    for option, said in zip(item.options, stated.get("options", ()), strict=True):
        assert option.key == said["key"]
        assert {option.text[language] == said[language] for language in ("fi", "en")} == {True}
    if "short" in stated:
        assert item.short == {language: stated["short"][language] for language in LANGUAGES}


@needs_specification
def test_the_types_and_dimensions_are_those_of_the_specification() -> None:
    dimensions = {"kompetenssi": "competence", "kontrahti": "contract", "kommunikaatio": "communication"}
    for key, stated in specified().items():
        if "type" in stated:
            assert items()[key].part == stated["type"]
        if "dim" in stated and not key.startswith("T"):
            assert items()[key].part == dimensions[stated["dim"]]


def every_text() -> list[tuple[str, str, str]]:
    found = []
    for instrument in instruments():
        for name, text in (("name", instrument.name), ("question", instrument.question)):
            found += [(instrument.key, name, text.get(language, "")) for language in LANGUAGES]
        for item in instrument.items:
            found += [(item.id, "text", item.text[language]) for language in LANGUAGES]
            found += [
                (item.id, option.key, option.text[lang]) for option in item.options for lang in LANGUAGES
            ]
    return found


def test_every_text_is_there_in_three_languages() -> None:
    assert [place for *place, text in every_text() if not text.strip() or text != text.strip()] == []
    assert [place for *place, text in every_text() if "{" in text or "  " in text] == []


def test_no_two_items_say_the_same_in_a_language() -> None:
    for language in LANGUAGES:
        texts = [item.text[language] for item in items().values()]
        assert len(texts) == len(set(texts))


def test_ids_are_unique_also_without_capitals() -> None:
    ids = [item.id.casefold() for instrument in instruments() for item in instrument.items]
    assert len(ids) == len(set(ids))


def test_every_item_can_be_answered() -> None:
    scales = table("answers")["scales"]
    for item in items().values():
        assert (item.kind == "scale") == bool(item.scale)
        assert not item.scale or item.scale in scales
        assert (item.kind in ("choice", "choices", "points")) == bool(item.options)
        assert (item.kind == "choices") == bool(item.most)
        assert len({option.key for option in item.options}) == len(item.options)


def test_a_questionnaire_asks_them_in_the_order_of_the_specification() -> None:
    keys = [instrument.key for instrument in instruments()]
    assert keys == [
        "typology", "intentional", "structure", "governance", "hnm", "modes", "trust_importance",
        "trust_factors", "trust_dimensions", "trust_ties", "pulse", "expertise", "six_d", "reflection",
    ]  # fmt: skip
    assert [item.id for item in instruments()[0].items][:5] == ["H1", "H2", "H3", "H4", "Y1"]


def test_trust_in_named_actors_is_marked_as_such() -> None:
    assert {item.id for item in items().values() if item.part == "tie"} == {"TC", "TK", "TM"}


def test_the_word_for_the_meeting_can_be_another() -> None:
    moving = {item.id for item in items().values() if item.template}
    assert moving == {"O2", "O6"}
    assert items()["O2"].asked("fi") == "Mikä lähipäivässä tuntui hyvältä?"
    assert items()["O6"].asked("fi", "työpajoissa") == "Oma panokseni/osuuteni työpajoissa?"
    assert items()["O2"].asked("en", "the workshop") == "What felt good about the workshop?"


def source(name: str) -> dict[str, Any]:
    return tomllib.loads((SOURCE / f"{name}.toml").read_text("utf-8"))


def named(item: Item) -> str:
    """The statement as the sample's instruction sheet has it: a D with its name."""
    return f"{item.short['fi']}: {item.text['fi']}" if item.short else item.text["fi"]


def test_the_sample_asks_the_items_in_the_same_words() -> None:
    sample = source("arviot")
    asked = {item: statement for item, statement, *_ in sample["likert"]}
    asked |= {item: statement for item, (statement, *_) in sample["six_d"]["items"].items()}
    asked |= {item: question["text"] for item, question in sample["choice"].items()}
    asked |= {"F_TOP3": sample["importance"]["text"], "HNM": sample["hnm"]["text"]}
    assert asked == {item: named(items()[item]) for item in asked}
    for key, stated in (*sample["choice"].items(), ("F_TOP3", sample["importance"])):
        assert [option.text["fi"] for option in items()[key].options] == stated["options"]
    points = [f"HNM_{option.key}: {option.text['fi']}" for option in items()["HNM"].options]
    assert points == sample["hnm"]["options"]
    assert {re.sub("_[ALH]$", "", column) for column in sample["columns"]} == set(asked)


def test_the_sample_asks_the_open_questions_by_their_ids() -> None:
    tables = {key for key, value in source("palaute").items() if isinstance(value, dict)}
    assert tables - {"respondents", "permission"} == {
        item.id for item in items().values() if item.kind == "text" and not item.part
    }


def test_the_scales_of_the_sample_are_ours() -> None:
    assert source("arviot")["six_d"]["labels"] == table("answers")["scales"]["six_d"]["words"]["fi"]
