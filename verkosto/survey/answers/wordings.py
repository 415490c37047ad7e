"""The words of one question: which scale they are on, and what is asked when none is known to hold them."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import permutations

import numpy as np
import pandas as pd

from verkosto.model import Assumption, Question
from verkosto.survey.answers.cells import (
    denies,
    is_missing_text,
    is_silent_text,
    known_key,
    known_words,
    number_and_word,
    number_in,
    says_no_tie,
    says_nothing,
    scale_words,
    tick_in,
    yes_no,
)
from verkosto.survey.source import ORDER

MOST_WORDS = 12
"""A question with more different words than this is no scale but free text."""
_FEW_WORDS = 3
_CUT = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
_SEPARATOR = re.compile(r"[.,]")
_LARGE = 10


@dataclass(eq=False)
class Cells:
    """One question while it is read: its different texts, taken apart.

    ``said`` has a row per different text: ``n`` (how many), ``missing``, ``number`` (as written), ``tick``
    (1, 0), ``no_tie`` (in words), ``word`` (as a scale knows it, ``""`` where there is none), ``shown`` (the
    word as written) and ``value`` (of the word).
    """

    table: str
    heading: str
    said: pd.DataFrame
    questions: list[Question] = field(default_factory=list)
    assumptions: list[Assumption] = field(default_factory=list)

    def assume(self, key: str, **values: object) -> None:
        """Name something that is taken as given."""
        self.assumptions.append(Assumption(key, self._named(values)))

    def ask(self, key: str, options: Iterable[str], taken: str, *, settled: bool = False, words: str) -> None:
        """Ask about the words."""
        values = self._named({"words": words})
        self.questions.append(
            Question(key, self.table, self.heading, tuple(dict.fromkeys(options)), taken, settled, values)
        )

    def _named(self, values: Mapping[str, object]) -> dict[str, object]:
        return {"table": self.table, "column": self.heading or "none", **values}


def cells_said(texts: pd.Series) -> pd.DataFrame:
    """The different texts of the cells, taken apart (see :class:`Cells`)."""
    counts = Counter(texts.tolist())
    texts_apart = pd.Index(list(counts), dtype=object)
    apart = [_said(text, n) for text, n in counts.items()]
    said = pd.DataFrame(
        {
            name: pd.Series([row[place] for row in apart], texts_apart, kind)
            for place, (name, kind) in enumerate(_KINDS.items())
        }
    )
    said["value"] = np.nan
    if whole := thousands_in(counts):
        cut = said.index.isin(list(whole))
        said.loc[cut, "number"] = [whole[text] for text in said.index[cut]]
        said.loc[cut, "word"] = ""
    return said


def cut_numbers(texts: Iterable[str]) -> list[str]:
    """Numbers with three digits after every point and comma; none where another one shows them as decimals.

    Examples
    --------
    >>> cut_numbers(["1,000", "12", "2.500"]), cut_numbers(["1,000", "2,5"]), cut_numbers(["1.250", "0.125"])
    (['1,000', '2.500'], [], [])
    """
    parted = [text for text in texts if _SEPARATOR.search(text) and not math.isnan(_parted(text))]
    return parted if all(_CUT.fullmatch(text.strip()) for text in parted) else []


def _parted(text: str) -> float:
    return number_in(_SEPARATOR.sub("", text))


def thousands_in(texts: Iterable[str]) -> dict[str, float]:
    """Numbers whose point or comma parts off thousands; empty where it may as well begin the decimals.

    It does so when it stands before three digits everywhere, and the numbers without it are whole and large.

    Examples
    --------
    >>> thousands_in(["1,000", "900"]), thousands_in(["1,000", "2,5", "900"]), thousands_in(["1,234", "3"])
    ({'1,000': 1000.0}, {}, {})
    """
    told = list(texts)
    cut = cut_numbers(told)
    if not cut:
        return {}
    others = [n for text in told if text not in cut and not math.isnan(n := number_in(text))]
    several = any(len(_SEPARATOR.findall(text)) > 1 for text in cut)
    whole = all(one.is_integer() and (one > _LARGE or one == 0) for one in others)
    if not whole or not (several or max(others, default=0) > _LARGE):
        return {}
    return {text: float(_SEPARATOR.sub("", text.strip())) for text in cut}


_KINDS: dict[str, type] = {
    "n": int,
    "missing": bool,
    "number": float,
    "tick": float,
    "no_tie": bool,
    "word": object,
    "shown": object,
}


def _said(text: str, n: int) -> tuple[int, bool, float, float, bool, str, str]:
    """One text taken apart."""
    pair = number_and_word(text)
    number, shown = pair or (number_in(text), text)
    if is_missing_text(text) or is_silent_text(text) or says_nothing(shown):
        return n, True, math.nan, math.nan, False, "", _clean(shown)
    numeric = not math.isnan(number)
    tick = math.nan if numeric else tick_in(text)
    if numeric and pair is None:
        return n, False, number, tick, False, "", _clean(shown)
    word = known_key(shown)
    if not math.isnan(tick) and word not in known_words():
        word = ""
    return n, False, number, tick, says_no_tie(shown), word, _clean(shown)


def read_words(cells: Cells, answer: str, words: tuple[str, ...]) -> tuple[float, float] | None:
    """A value for every word, and the words' scale; what is not known stays ``nan`` and is asked."""
    said = cells.said
    if words:
        return _by_told_order(cells, words)
    alone = (said["word"] != "") & said["number"].isna()
    beside = (said["word"] != "") & said["number"].notna()
    if beside.any():
        _check_pairs(cells, said[beside])
    if not alone.any():
        return None
    known = _best_scale(said[alone], answer)
    said["value"] = said["word"].where(alone).map(known).mask(alone & said["no_tie"], 0.0).astype(float)
    read = said[alone & said["value"].notna()].sort_values("value", kind="stable")
    if len(read):
        pairs = (f"{row.shown} = {row.value:g}" for row in read.itertuples())
        cells.assume("words-read-as", words=", ".join(_once(pairs)))
    _ask_order(cells, said[alone & said["value"].isna() & said["tick"].isna()], read)
    return (min(known.values()), max(known.values())) if known else None


def _best_scale(words: pd.DataFrame, answer: str) -> Mapping[str, float]:
    """The scale that knows most of the answers; of equals the one that the heading tells of."""
    scales, counts = scale_words(), words.groupby("word")["n"].sum()
    covers = {name: int(counts[counts.index.isin(list(known))].sum()) for name, known in scales.items()}
    steps = counts[[not says_no_tie(word) for word in counts.index]]  # "never" stands on no step of its own
    tells = {name: int(steps[steps.index.isin(list(known))].sum()) for name, known in scales.items()}
    best = max(covers, key=lambda name: (tells[name], covers[name], name == answer))
    return scales[best] if covers[best] else {}


def _clean(text: object) -> str:
    return " ".join(str(text).split()).strip(" .:;,")


def _once(pairs: Iterable[str]) -> list[str]:
    """Each pair once, whatever its upper case."""
    first: dict[str, str] = {}
    for pair in pairs:
        first.setdefault(pair.casefold(), pair)
    return list(first.values())


def _by_told_order(cells: Cells, words: tuple[str, ...]) -> tuple[float, float]:
    """The user's own order: 1 … k, or 0 … k−1 where the first word says that there is no tie."""
    said = cells.said
    first = 0 if says_no_tie(words[0]) or bool((yes_no(pd.Series(words[:1])) == 0).all()) else 1
    order = {known_key(word): float(first + step) for step, word in enumerate(words)}
    whole = said.index.to_series().map(known_key).map(order)
    said["value"] = said["word"].map(order).fillna(whole).astype(float)
    told = said["value"].notna()
    said.loc[told, ["missing", "no_tie"]] = False
    taken = ORDER.join(words)
    cells.ask("word-order", (taken, ORDER.join(reversed(words))), taken, settled=True, words=", ".join(words))
    return float(first), float(first + len(words) - 1)


def _ask_order(cells: Cells, unknown: pd.DataFrame, read: pd.DataFrame) -> None:
    """Ask for the order of the words, when most of the answers are words and some are on no scale of ours."""
    filled = cells.said.loc[~cells.said["missing"], "n"].sum()
    known, strange = list(dict.fromkeys(read["shown"])), list(dict.fromkeys(unknown["shown"]))
    mostly = unknown["n"].sum() + read["n"].sum() > 0.5 * filled
    if not strange or not mostly or not 1 < len(known) + len(strange) <= MOST_WORDS:
        return
    cells.ask("word-order", _orders(known, strange), ORDER.join(known), words=", ".join(strange))


def _orders(known: list[str], strange: list[str]) -> list[str]:
    """Orders to choose from: one strange word at every place, few words every way, many both ways."""
    words = [*known, *strange]
    if len(strange) == 1 and len(known) > 1:
        orders = [[*known[:i], *strange, *known[i:]] for i in range(len(known) + 1)]
    elif len(words) <= _FEW_WORDS:
        orders = [list(order) for order in permutations(words)]
    else:
        first = [word for word in strange if denies(word)]
        words = [*first, *known, *(word for word in strange if word not in first)]
        orders = [words, words[::-1]]
    return [ORDER.join(order) for order in orders]


def _check_pairs(cells: Cells, pairs: pd.DataFrame) -> None:
    """Cells with a number and a word: a word for "never" is no tie, and a pair that contradicts is asked."""
    scales = scale_words().values()
    steps = {
        word: str([known.get(word) for known in scales]) if word in known_words() else word
        for word in pairs["word"]
    }
    same = pairs.assign(step=[steps[word] for word in pairs["word"]]).sort_values("number", kind="stable")
    several = same.groupby("number")["step"].transform("nunique") > 1
    several |= same.groupby("step")["number"].transform("nunique") > 1
    if several.any():
        shown = (f"{row.number:g} = {row.shown}" for row in same[several].itertuples())
        words = list(dict.fromkeys(same["shown"]))
        cells.ask("number-and-word", _orders([], words), "", words=", ".join(dict.fromkeys(shown)))
    never = pairs[pairs["no_tie"] & (pairs["number"] != 0)].drop_duplicates("number")
    for row in never.itertuples():
        values = {"value": row.number, "word": row.shown, "table": cells.table}
        cells.assumptions.append(Assumption("word-is-no-tie", values))
