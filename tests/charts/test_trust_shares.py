"""Shares with intervals: nothing is drawn where nothing is known, and a reference has no interval."""

from __future__ import annotations

import json
import re
from math import nan
from typing import Any

import pytest

from verkosto.charts.theme import SMALLEST, theme
from verkosto.charts.trust_shares import Share, share_dots
from verkosto.text import LANGUAGES, texts

FI = texts("fi")
LONG = "Yhteisiin päämääriin keskittyminen henkilökohtaisten tavoitteiden sijasta"
ROWS = [
    Share("Rehellinen toiminta", 25 / 36, "69 %", (0.53, 0.82), 0.58),
    Share(LONG, 0.31, "31 %", None, 0.38),
    Share("Salaisuuksien säilyttäminen", nan, "–"),
]


def spec(language: str = "fi", series: tuple[str, str] | None = ("Te", "Julkaistu")) -> dict[str, Any]:
    made: dict[str, Any] = share_dots(ROWS, "Otsikko", "Alaotsikko", texts(language), series).to_dict()
    return made


def rows(made: dict[str, Any], *columns: str) -> list[dict[str, Any]]:
    """The rows of every data set that has these columns."""
    return [row for data in made["datasets"].values() for row in data if set(columns) <= set(row)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart_has_title_subtitle_and_the_width_of_its_place(language: str) -> None:
    made = spec(language)
    assert made["title"]["text"] == ["Otsikko"]
    assert made["title"]["subtitle"] == ["Alaotsikko"]
    assert made["width"] == "container"


def test_no_letters_are_smaller_than_twelve_pixels() -> None:
    sizes = re.findall(r'"(?:\w*[fF]ontSize)": ([\d.]+)', json.dumps([theme(), spec()]))
    assert min(map(float, sizes)) >= SMALLEST == 12


def test_a_label_that_is_long_is_broken_on_a_telephone_and_whole_on_a_wide_page() -> None:
    labels = rows(spec(), "narrow", "wide")
    assert max(len(label["narrow"]) for label in labels) <= 50
    assert ROWS[1].label in {label["wide"] for label in labels}
    assert " ".join(label["narrow"] for label in labels).count("päämääriin") == 1


def test_an_interval_that_is_not_known_is_no_longer_than_its_dot() -> None:
    drawn = {row["label"]: row for row in rows(spec(), "low", "high")}
    assert drawn[ROWS[0].label]["low"] == 0.53
    assert drawn[ROWS[1].label]["low"] == drawn[ROWS[1].label]["high"] == 0.31


def test_references_are_drawn_only_under_a_name() -> None:
    assert "Julkaistu" in json.dumps(spec())
    assert '"diamond"' not in json.dumps(spec(series=None))


def test_rows_stand_under_one_another_in_the_order_given() -> None:
    heights = [row["y"] for row in rows(spec(), "low", "high")][:3]
    assert heights == sorted(heights)
    assert spec()["height"] > heights[-1]
