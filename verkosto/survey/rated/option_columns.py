"""Columns that hold one option of an item each, without its question: known by standing together."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator, Mapping

from verkosto.content import table as content_table
from verkosto.content.instruments import Item, items
from verkosto.model import Assumption
from verkosto.survey.files.grid import Table
from verkosto.survey.rated.item_answers import number_in
from verkosto.survey.rated.item_texts import plain_text
from verkosto.survey.rated.items import last_parts

_FEWEST = 3
_HALF = 0.5
_LARGEST_STEP = 10
_NUMBERED = re.compile(r"(\w+?)_{2,3}(\d{1,2})")


def option_columns(
    table: Table, taken: Collection[int]
) -> tuple[dict[int, tuple[str, str]], list[Assumption]]:
    """Position → item and option, of columns that are headed by options alone; what was assumed of them.

    All options of shared points ("Auktoriteetti", "Luottamus", "Hinta"), or half of the options of a choice
    with nothing but ticks below, or the numbers that REDCap gives to all of them.

    Examples
    --------
    >>> import pandas as pd
    >>> body = pd.DataFrame([["40", "50", "10"], ["30", "30", "40"]])
    >>> table = Table("t", "t.csv", ("Auktoriteetti", "Luottamus", "Hinta"), body, 1, 0)
    >>> option_columns(table, ())[0]
    {0: ('HNM', 'A'), 1: ('HNM', 'L'), 2: ('HNM', 'H')}
    """
    found: dict[int, tuple[str, str]] = {}
    assumed: list[Assumption] = []
    for item in items().values():
        if item.part == "tie" or item.kind not in ("choices", "points"):
            continue
        headed = {
            i: option
            for i, heading in enumerate(table.header)
            if i not in taken and i not in found and (option := _option_of(item, heading))
        }
        fits = all(_fits(table, item, i, option) for i, option in headed.items())
        if _enough(item, headed) and fits and (item.kind != "points" or _are_points(table, headed)):
            found |= {i: (item.id, option) for i, option in headed.items()}
            continue
        numbered = dict(_by_number(table, item, taken))
        if sorted(numbered.values()) == sorted(option.key for option in item.options):
            found |= {i: (item.id, option) for i, option in numbered.items()}
            values = {"table": table.name, "item": item.id, "n": len(numbered)}
            assumed.append(Assumption("options-by-number", values))
    return found, assumed


def _enough(item: Item, headed: Mapping[int, str]) -> bool:
    if len(set(headed.values())) < len(headed):
        return False
    if item.kind == "points":
        return len(headed) == len(item.options)
    return len(headed) >= max(_FEWEST, _HALF * len(item.options))


def _option_of(item: Item, heading: str) -> str:
    """The key of the option that a heading is; of shared points the first words of one will do."""
    parts = [plain_text(part) for part in last_parts(heading)]
    for option in item.options:
        for text in map(plain_text, option.text.values()):
            begun = item.kind == "points" and any(f"{text} ".startswith(f"{part} ") for part in parts if part)
            if text in parts or begun:
                return option.key
    return ""


def _fits(table: Table, item: Item, position: int, key: str) -> bool:
    """Whether the cells are numbers, or ticks: yes, no, nought, one, or the option's own words."""
    said = {text.strip() for text in table.distinct_names(position)} - {""}
    if item.kind == "points":
        return sum(not math.isnan(number_in(text)) for text in said) >= _HALF * len(said)
    option = next(option for option in item.options if option.key == key)
    marks = {*content_table("answers")["yes"], *content_table("answers")["no"], "0", "1"}
    words = {plain_text(text) for text in option.text.values()}
    return all(text.casefold() in marks or plain_text(text) in words for text in said)


def _are_points(table: Table, headed: Collection[int]) -> bool:
    """Whether some number is larger than the steps of a scale: a hundred points are shared out."""
    numbers = [number_in(text) for i in headed for text in table.distinct_names(i)]
    return any(number > _LARGEST_STEP for number in numbers)


def _by_number(table: Table, item: Item, taken: Collection[int]) -> Iterator[tuple[int, str]]:
    """The columns that number an item's options from one on, as REDCap does."""
    for i, heading in enumerate(table.header):
        told = _NUMBERED.fullmatch(heading.strip())
        if i in taken or told is None or told[1].casefold() != item.id.casefold():
            continue
        if 1 <= (number := int(told[2])) <= len(item.options):
            yield i, item.options[number - 1].key
