"""Shares in two waves: what is drawn and where."""

from __future__ import annotations

from verkosto.charts.wave_shares import Both, Then, wave_shares
from verkosto.text import texts

NOW = Then(0.8, "80 %", (0.6, 0.9))
BEFORE = Then(0.5, "50 %", (0.3, 0.7))


def drawn(*rows: Both) -> list[dict[str, object]]:
    """Every row of every table behind the chart."""
    spec = wave_shares(rows, ("2025", "2026"), "Title", "Subtitle", texts("fi")).to_dict()
    return [row for data in spec["datasets"].values() for row in data]


def test_either_wave_stands_with_its_own_interval() -> None:
    marks = [row for row in drawn(Both("D", BEFORE, NOW)) if "told" in row]
    assert [(row["share"], row["low"], row["high"], row["told"]) for row in marks] == [
        (0.5, 0.3, 0.7, "50 %"),
        (0.8, 0.6, 0.9, "80 %"),
    ]


def test_without_an_interval_the_dot_stands_alone() -> None:
    few = Then(0.5, "2/4")
    marks = [row for row in drawn(Both("D", few, few)) if "told" in row]
    assert all(row["low"] == row["share"] == row["high"] for row in marks)


def test_a_long_label_is_broken_and_pushes_its_marks_down() -> None:
    short, long = (
        [row for row in drawn(Both(name, BEFORE, NOW)) if "told" in row] for name in ("D", "word " * 20)
    )
    assert float(str(long[0]["y"])) > float(str(short[0]["y"]))


def test_the_waves_are_named_above() -> None:
    names = [row["name"] for row in drawn(Both("D", BEFORE, NOW)) if "name" in row]
    assert names == ["2025", "2026"]
