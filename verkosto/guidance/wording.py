"""The sentence of a finding, with its numbers as the language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from verkosto.content.instruments import items
from verkosto.guidance.rule import rules
from verkosto.guidance.verdict import Found, Value
from verkosto.text import Texts

UNITS: Final = (
    "percent",
    "hundred",
    "count",
    "number0",
    "number1",
    "number2",
    "label",
    "names",
    "word",
    "item",
    "flag",
)
"""Units of values: ``percent`` a share with its sign ("47 %"), ``hundred`` a share without it ("47", the low
end of a range), ``count`` a whole number that the sentence may choose its form by, ``number0`` … ``number2``
with so many decimals, ``label`` and ``names`` text of the survey, ``word`` a key that the sentence chooses
by, ``item`` the name of an item of an instrument by its id, ``flag`` 0 or 1 as "false" or "true"."""


def finding_text(texts: Texts, rule: str, found: Found, *, markdown: bool = False) -> str:
    """The sentence of a finding.

    Parameters
    ----------
    texts : Texts
    rule : str
    found : Found
    markdown : bool
        Whether the labels of the survey are to be safe in Markdown.

    Returns
    -------
    str
    """
    values = {name: _shown(texts, value, rules()[rule].values[name]) for name, value in found.values.items()}
    say = texts.markdown if markdown else texts
    return say(f"finding-{rule.lower()}", **values)


def _shown(texts: Texts, value: Value, unit: str) -> object:
    if unit in ("label", "names", "word"):
        return str(value)
    if unit == "item":
        return item_name(str(value), texts.language)
    if isinstance(value, str):
        raise TypeError(unit)
    shown: Mapping[str, object] = {
        "percent": texts.percent(value),
        "hundred": texts.number(100 * value),
        "count": value,
        "flag": "true" if value else "false",
    }
    return shown[unit] if unit in shown else texts.number(value, int(unit.removeprefix("number")))


def item_name(item: str, language: str) -> str:
    """What an item is called inside a sentence.

    Its short name (of two, as in "Deal – sopiminen", the one in the language itself); without one the
    words by which another question offers it to be chosen (the factors of trust), else its own text.

    Parameters
    ----------
    item : str
        Id.
    language : str

    Examples
    --------
    >>> item_name("D2", "fi"), item_name("D5", "fi"), item_name("F1", "fi")
    ('Dialogi', 'Sopiminen', 'Rehellinen toiminta')
    >>> item_name("P2", "en")
    'I trust the other members of the network.'
    """
    asked = items()[item]
    if language in asked.short:
        own = asked.short[language].rpartition(" – ")[2]
        return own[:1].upper() + own[1:]
    offered = (option for one in items().values() for option in one.options if option.key == item)
    named = next(offered, None)
    return (named or asked).text[language]
