"""How a figure is named and written: one place for charts, cards, tables, the map and the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verkosto.network.registry import ACTOR_MEASURES, NETWORK_MEASURES

if TYPE_CHECKING:
    from verkosto.network.measure import Level, Measure
    from verkosto.text import Texts


def measure(key: str, level: Level = "network") -> Measure:
    """The registered measure with this key, of the other level when this one has none.

    Raises
    ------
    KeyError
        When nothing is registered under the key.
    """
    first, second = NETWORK_MEASURES, ACTOR_MEASURES
    if level == "actor":
        first, second = second, first
    return first[key] if key in first else second[key]


def measure_name(key: str, texts: Texts, level: Level = "network") -> str:
    """A measure's everyday name."""
    return texts(f"{measure(key, level).text_key}-name")


def measure_value(key: str, value: float, texts: Texts, level: Level = "network") -> str:
    """A figure as it is read: shares in percent, counts whole, averages with a decimal, scores with two.

    Examples
    --------
    >>> from verkosto.text import Texts
    >>> measure_value("density", 0.148, Texts("fi")), measure_value("mean_degree", 4.25, Texts("fi"))
    ('15\\xa0%', '4,2')
    """
    unit = measure(key, level).unit
    if unit == "share":
        return texts.percent(value)
    if unit == "flag":
        return texts("charts-flag", value=str(bool(value)).lower()) if value == value else texts.number(value)
    return texts.number(value, {"number": 1, "score": 2}.get(unit, 0))
