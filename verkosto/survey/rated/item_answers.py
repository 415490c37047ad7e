"""Cells under an item → what was answered: a step of a scale, options, points, or "don't know"."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import pandas as pd

from verkosto.content import table
from verkosto.content.instruments import Item
from verkosto.survey.answers.scale_words import scale_ends, scale_words
from verkosto.survey.headings import legend_in
from verkosto.survey.rated.item_texts import plain_text
from verkosto.survey.rated.items import option_key

_NUMBERED = re.compile(r"\(?(\d{1,3})\)?\s*[=:.)–—-]?\s*(?=\D)(.+)", re.DOTALL)
_POINTS = re.compile(r"(.+?)[\s:=]+(\d+(?:[.,]\d+)?)\s*%?\s*")
_OTHER_SCALE = 0.1  # such a share off the scale, and not just one number, twice: the scale is another one
_FEWEST_OFF = 2
_TRAILED = re.compile(r"(.+?)\s*(?:[(\[]\s*(\d{1,3})\s*[)\]]|=\s*(\d{1,3}))", re.DOTALL)
_DASHES = ("-", "–", "—")
_LARGEST = 10  # of a scale that people are asked to answer on
WHOLE = 100.0

Answer = tuple[int, float, str, bool]
"""Row, value (``nan``: none), choice (``""``: none), "don't know"."""
Unread = tuple[str, int, str, Mapping[str, object]]
"""What could not be read: the key of its issue, the row, the cell, what fills the sentence."""
_NONE = float("nan")


@dataclass(eq=False)
class ItemAnswers:
    """The cells of one item as answers.

    ``other_scale``: lowest and highest number of a column that is on another scale; nothing of it is given.
    ``turned``: the numbers ran the other way, as the column itself says, and were turned round.
    """

    given: list[Answer] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    other_scale: tuple[float, float] | None = None
    turned: bool = False


def said_in(texts: pd.Series) -> tuple[list[Answer], list[tuple[int, str]]]:
    """The rows that say "don't know", also beside a number, and the cells that say something else.

    Examples
    --------
    >>> said_in(pd.Series(["Don’t know", " 4 ", "", "6 = EOS", "Vet ej (0)"]))
    ([(0, nan, '', True), (3, nan, '', True), (4, nan, '', True)], [(1, '4')])
    """
    unsure: list[Answer] = []
    said = []
    nothing = {str(text): _says_nothing(str(text)) for text in texts.unique()}
    for row, text in texts.items():
        cell = str(text).replace("’", "'").strip()
        if nothing[str(text)]:
            unsure.append((int(str(row)), _NONE, "", True))
        elif cell and cell not in _DASHES:
            said.append((int(str(row)), cell))
    return unsure, said


def _says_nothing(text: str) -> bool:
    """Whether a cell or a legend's word says that there is no answer, whatever number it has."""
    cell = " ".join(text.replace("’", "'").split())
    numbered, trailed = _NUMBERED.fullmatch(cell), _TRAILED.fullmatch(cell)
    words = {cell, *([numbered[2]] if numbered else []), *([trailed[1]] if trailed else [])}
    words = {cell, *(word for word in words if any(map(str.isalpha, word)))}
    return any(word.strip().casefold() in _missing() for word in words)


@cache
def _missing() -> frozenset[str]:
    return frozenset(table("answers")["missing"])


def number_in(text: str) -> float:
    """A number, with decimal point or comma; ``nan`` where the text is none.

    Examples
    --------
    >>> number_in("3,5"), number_in("inf"), number_in("neljä")
    (3.5, nan, nan)
    """
    try:
        number = float(text.replace("−", "-").replace(",", ".").replace(" ", ""))
    except ValueError:
        return _NONE
    return number if math.isfinite(number) and "_" not in text else _NONE


def answered_on_scale(
    texts: pd.Series,
    scale: str,
    heading: str = "",
    told: str = "",
    words: Sequence[str] = (),
    *,
    no_answer: float | None = None,
    beside: bool = False,
) -> ItemAnswers:
    """Cells as steps of a scale: words in any language, numbers, or both in one ("4 = agree").

    Parameters
    ----------
    texts : pandas.Series of str
        Index: the row as the spreadsheet counts it.
    scale : str
        One of ``content/answers.toml``.
    heading : str
        May say which way the numbers run ("1 = Täysin samaa mieltä").
    told : str
        ``"smaller"``: the user says that small numbers stand for the upper end.
    words : sequence of str
        The user's own words, from the lowest step to the highest.
    no_answer : float, optional
        A number that stands for no answer.
    beside : bool
        It is told beside the table that small numbers stand for the upper end; the column itself may say
        otherwise.

    Examples
    --------
    >>> cells = pd.Series(["Melko hyvin", "4", "4 - Fairly well", "En osaa sanoa", "", "6"])
    >>> answers = answered_on_scale(cells, "six_d")
    >>> answers.given
    [(3, nan, '', True), (0, 4.0, '', False), (1, 4.0, '', False), (2, 4.0, '', False)]
    >>> answers.unread
    [('rating-off-scale', 5, '6', {'low': 1.0, 'high': 5.0})]
    """
    low, high = scale_ends(scale)
    unsure, said = _without_codes(*said_in(texts), heading, no_answer)
    read = _numbers_and_words(dict.fromkeys(text for _, text in said), scale, words)
    direction = legend_direction(heading, scale)
    turned = told.startswith("smaller") or direction == "smaller" or _cells_turned(read, low + high)
    turned = turned or (beside and not direction and not _with_both(read))
    bare = Counter(text for _, text in said if math.isnan(read[text][1]) and not math.isnan(read[text][0]))
    if other := other_scale({read[text][0]: n for text, n in bare.items()}, low, high):
        return ItemAnswers(other_scale=other)
    answers = ItemAnswers(unsure, turned=turned and not told)
    for row, text in said:
        number, word = read[text]
        if turned:
            number = low + high - number
        if not math.isnan(word) and (math.isnan(number) or number == word):
            answers.given.append((row, word, "", False))
        elif math.isnan(word) and low <= number <= high and number.is_integer():
            answers.given.append((row, number, "", False))
        elif math.isnan(word) and not math.isnan(number):
            answers.unread.append(("rating-off-scale", row, text, {"low": low, "high": high}))
        else:
            answers.unread.append(("rating-unread", row, text, {}))
    return answers


def _without_codes(
    unsure: list[Answer], said: list[tuple[int, str]], heading: str, no_answer: float | None
) -> tuple[list[Answer], list[tuple[int, str]]]:
    """Without the numbers for "don't know" that a heading names, and without what stands for no answer."""
    codes = {number for number, word in legend_in(heading).items() if _says_nothing(word)}
    if no_answer is None and not codes:
        return unsure, said
    numbers = {text: number_in(text) for text in dict.fromkeys(text for _, text in said)}
    told = [(row, _NONE, "", True) for row, text in said if numbers[text] in codes]
    left = [(row, text) for row, text in said if numbers[text] not in codes and numbers[text] != no_answer]
    return [*unsure, *told], left


def other_scale(counts: Mapping[float, int], low: float, high: float) -> tuple[float, float] | None:
    """The ends of another scale that the numbers are on: there, also those that would fit mean otherwise."""
    off = {
        number: n
        for number, n in counts.items()
        if not low <= number <= high and low - 1 <= number <= _LARGEST and number.is_integer()
    }
    wide = sum(off.values())
    moved = min(counts, default=low) < low and max(counts, default=high) < high  # 0 to 4 beside 1 to 5
    one_slip = wide < _FEWEST_OFF or (wide == _FEWEST_OFF and len(off) == 1 and not moved)
    if one_slip or (wide < _OTHER_SCALE * sum(counts.values()) and not moved):
        return None
    return min(counts), max(counts)


def _numbers_and_words(
    distinct: Sequence[str] | Mapping[str, object], scale: str, told: Sequence[str]
) -> dict[str, tuple[float, float]]:
    """What each cell says in numbers and in words, ``nan`` where it says nothing so.

    Where a column uses a word of the scale itself, another word for the same step means neither.
    """
    own, other = scale_words(scale)
    low = scale_ends(scale)[0]
    own = own | {plain_text(word): low + step for step, word in enumerate(told)}
    parts: dict[str, tuple[float, str]] = {}
    for text in distinct:
        number, word = number_in(text), plain_text(text)
        both = math.isnan(number) and word not in own
        numbered = _NUMBERED.fullmatch(text) if both else None
        trailed = _TRAILED.fullmatch(text) if both else None
        if numbered:
            number, word = float(numbered[1]), plain_text(numbered[2])
        elif trailed:
            number, word = float(trailed[2] or trailed[3]), plain_text(trailed[1])
        parts[text] = (number, word)
    used = {own[word] for _, word in parts.values() if word in own}
    steps = own | {word: step for word, step in other.items() if step not in used}
    return {
        text: (number, steps.get(word, _NONE))
        if word in steps or number == number_in(text)
        else (_NONE, _NONE)
        for text, (number, word) in parts.items()
    }


def _with_both(read: Mapping[str, tuple[float, float]]) -> set[tuple[float, float]]:
    """What the cells with number and word say: pairs of number and step."""
    return {pair for pair in read.values() if not math.isnan(sum(pair))}


def _cells_turned(read: Mapping[str, tuple[float, float]], both_ends: float) -> bool:
    """Whether cells with number and word run the other way round ("1 = Täysin samaa mieltä")."""
    telling = [(number, word) for number, word in _with_both(read) if 2 * word != both_ends]
    return bool(telling) and all(number == both_ends - word for number, word in telling)


def legend_direction(text: str, scale: str) -> str:
    """Which end of a scale a text says that small numbers stand for: ``"smaller"`` is the upper one.

    Examples
    --------
    >>> legend_direction("F1 (1 täysin samaa mieltä - 5 täysin eri mieltä)", "likert5")
    'smaller'
    >>> legend_direction("1 = täysin eri mieltä", "likert5"), legend_direction("F1 (1-5)", "likert5")
    ('larger', '')
    """
    low, high = scale_ends(scale)
    own, other = scale_words(scale)
    words = other | own
    found = {number: words.get(plain_text(word)) for number, word in legend_in(text).items()}
    if found.get(low) == high or found.get(high) == low:
        return "smaller"
    return "larger" if found.get(low) == low or found.get(high) == high else ""


def answered_by_choice(texts: pd.Series, item: Item, told: Sequence[str] = ()) -> ItemAnswers:
    """Cells as options of an item: one, or several with ``;``, a comma or a line between them.

    More options than may be chosen are no answer: nobody can tell which of them would have been left out.

    Examples
    --------
    >>> from verkosto.content.instruments import items
    >>> cells = pd.Series(["Rehellinen toiminta; Fördomsfritt lyssnande"])
    >>> [choice for _, _, choice, _ in answered_by_choice(cells, items()["F_TOP3"]).given]
    ['F1', 'F6']
    """
    unsure, said = said_in(texts)
    answers = ItemAnswers(unsure)
    own = {plain_text(word): option.key for word, option in zip(told, item.options, strict=False)}
    parts_of = {text: _options_in(text, item, own) for text in dict.fromkeys(text for _, text in said)}
    most = item.most if item.kind == "choices" else 1
    for row, text in said:
        keys, strange = parts_of[text]
        if most and len(keys) > most:
            answers.unread.append(("too-many-choices", row, text, {"n": len(keys), "most": most}))
            continue
        answers.unread += [("choice-unread", row, part, {}) for part in strange]
        answers.given += [(row, _NONE, key, False) for key in keys]
    return answers


def _options_in(text: str, item: Item, own: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The keys of the options in a cell, each once, and the parts that are none."""

    def key(part: str) -> str:
        return own.get(plain_text(part), "") or option_key(item, part)

    if whole := key(text):
        return [whole], []
    keys: list[str] = []
    strange: list[str] = []
    for part in (part.strip() for part in re.split(r"[;\n|]", text)):
        pieces = [part] if key(part) else _pieces(part, key)
        keys += [found for piece in pieces if (found := key(piece))]
        strange += [piece for piece in pieces if piece and not key(piece)]
    return list(dict.fromkeys(keys)), strange


def _pieces(part: str, key: Callable[[str], str]) -> list[str]:
    """A part cut at its commas, where that gives options; commas inside an option's words are no cut."""
    pieces = [piece.strip() for piece in part.split(",")]
    found: list[str] = []
    while pieces:
        size = next((n for n in range(len(pieces), 0, -1) if key(", ".join(pieces[:n]))), 1)
        found.append(", ".join(pieces[:size]))
        pieces = pieces[size:]
    return found if any(key(piece) for piece in found) else [part]


def ticked_options(columns: Mapping[str, pd.Series], item: Item) -> ItemAnswers:
    """A column per option, ticked or not, as choices."""
    yes = frozenset(table("answers")["yes"])
    picked: dict[int, list[str]] = {}
    for option, texts in columns.items():
        for row, text in texts.items():
            if str(text).strip().casefold() in yes or option_key(item, str(text)) == option:
                picked.setdefault(int(str(row)), []).append(option)
    answers = ItemAnswers()
    for row, keys in sorted(picked.items()):
        if item.most and len(keys) > item.most:
            values = {"n": len(keys), "most": item.most}
            answers.unread.append(("too-many-choices", row, "; ".join(keys), values))
        else:
            answers.given += [(row, _NONE, key, False) for key in keys]
    return answers


def shared_points(columns: Mapping[str, pd.Series]) -> ItemAnswers:
    """Points shared over options, a column each; they must add up to 100.

    A blank beside points that add up to 100 is 0. Per option an answer: its key as choice, points as value.

    Examples
    --------
    >>> cells = {"A": pd.Series(["40", "50"]), "L": pd.Series(["60", "60"]), "H": pd.Series(["", "10"])}
    >>> answers = shared_points(cells)
    >>> answers.given
    [(0, 40.0, 'A', False), (0, 60.0, 'L', False), (0, 0.0, 'H', False)]
    >>> answers.unread
    [('points-not-100', 1, 'A 50; L 60; H 10', {'sum': 120.0})]
    """
    answers = ItemAnswers()
    said = {option: dict(said_in(texts)[1]) for option, texts in columns.items()}
    unsure = {row for texts in columns.values() for row, *_ in said_in(texts)[0]}
    answers.given = [(row, _NONE, "", True) for row in sorted(unsure)]
    for row in sorted({row for cells in said.values() for row in cells} - unsure):
        cells = {option: said[option][row] for option in said if row in said[option]}
        points = {option: number_in(text) for option, text in cells.items()}
        strange = [text for option, text in cells.items() if not 0 <= points[option] <= WHOLE]
        if strange:
            answers.unread += [("rating-unread", row, text, {}) for text in strange]
        elif abs(sum(points.values()) - WHOLE) <= 1:
            answers.given += [(row, points.get(option, 0.0), option, False) for option in columns]
        else:
            text = "; ".join(f"{option} {text}" for option, text in cells.items())
            answers.unread.append(("points-not-100", row, text, {"sum": sum(points.values())}))
    return answers


def points_in_cell(texts: pd.Series, item: Item) -> dict[str, pd.Series]:
    """Points in one cell ("A 20; L 50; H 30") as a column per option; what is none stands under the first."""
    keys = [option.key for option in item.options]
    cells: dict[str, list[str]] = {key: [""] * len(texts) for key in keys}
    for place, text in enumerate(texts):
        for part in (part.strip() for part in re.split(r"[;\n|]", str(text))):
            found = _POINTS.fullmatch(part)
            option = option_key(item, found[1]) if found else ""
            if found and option:
                cells[option][place] = found[2]
            elif part:
                cells[keys[0]][place] = part
    return {key: pd.Series(column, index=texts.index, dtype=object) for key, column in cells.items()}
