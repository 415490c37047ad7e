"""The ratings and the open answers of the guidance network: a form apart, without names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise
from statistics import NormalDist
from typing import Any

from sample_data.making.dice import Dice
from sample_data.making.workbook import Cell

LETTERS = "BDFGHJKLMNPRSTV"
SPREAD = 0.95


class Ratings:
    """Rows of the sheets ``Arviot`` and ``Palaute``.

    Every item has a planted distribution; which respondent gives which answer leans on how content
    the respondent is, so that answers hang together as people's answers do.
    """

    def __init__(self, source: dict[str, Any], open_answers: dict[str, Any], waves: list[str]) -> None:
        self.source, self.open_answers, self.waves = source, open_answers, waves

    @cached_property
    def codes(self) -> dict[str, list[str]]:
        """The codes that the respondents of each wave made up; some use theirs in both waves."""
        plan = self.source["answers"]
        first, second = (plan[wave] for wave in self.waves)
        dice = Dice(self.source["seed"], 0)
        codes: list[str] = []
        while len(codes) < first + second - plan["both"]:
            code = dice.pick(LETTERS) + dice.pick(LETTERS) + f"{int(dice.unit() * 90) + 10}"
            codes += [code] if code not in codes else []
        return {
            self.waves[0]: sorted(codes[:first]),
            self.waves[1]: sorted(codes[first - plan["both"] :]),
        }

    @cached_property
    def content(self) -> dict[str, float]:
        """How content each respondent is, over both waves."""
        dice = Dice(self.source["seed"], 1)
        return {code: dice.normal() for code in sorted({c for codes in self.codes.values() for c in codes})}

    @cached_property
    def background(self) -> dict[str, str]:
        """The sector that each respondent says to belong to, the same in both waves."""
        plan = self.source["background"]
        dice = Dice(self.source["seed"], 3)
        everybody = dice.shuffled(sorted({code for codes in self.codes.values() for code in codes}))
        counts = apportioned(plan["shares"], len(everybody))
        said = [option for option, count in zip(plan["options"], counts, strict=True) for _ in range(count)]
        return dict(zip(everybody, said, strict=True))

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of ``Arviot``: wave, code, sector, the items, the comments."""
        source = self.source
        whose = ("Kierros", "Vastauskoodi", source["background"]["heading"])
        return (*whose, *source["columns"], *source["comments"])

    def rows(self) -> list[tuple[Cell, ...]]:
        """The rows of ``Arviot``."""
        rows: list[tuple[Cell, ...]] = []
        for number, wave in enumerate(self.waves):
            columns = self._answers(number, self.codes[wave])
            columns |= self._comments(number, self.codes[wave])
            for place, code in enumerate(self.codes[wave]):
                answers = (columns[heading][place] for heading in self.headings[3:])
                rows.append((wave, code, self.background[code], *answers))
        return rows

    def _comments(self, number: int, codes: list[str]) -> dict[str, list[Cell]]:
        """The examples that some respondents wrote to a D, fewer than five to one of them on purpose."""
        dice = Dice(self.source["seed"], 4, number)
        columns: dict[str, list[Cell]] = {}
        for item, texts in self.source["comments"].items():
            given = self._spread(texts[number], codes, dice)
            columns[item] = [given[code] for code in codes]
        return columns

    def _answers(self, number: int, codes: list[str]) -> dict[str, list[Cell]]:
        """One list of answers per item, in the order of the codes."""
        source = self.source
        dice = Dice(source["seed"], 2, number)
        columns: dict[str, list[Cell]] = {}
        for item, _, first, second, sign in source["likert"]:
            columns[item] = self._likert((first, second)[number], sign, codes, dice)
        for item, (_, *counts) in source["six_d"]["items"].items():
            words = [*source["six_d"]["labels"], source["dont_know"]]
            columns[item] = self._given(words, counts[number], 1, codes, dice)
        for item, question in source["choice"].items():
            words = [*question["options"], source["dont_know"]]
            columns[item] = self._given(words, question["counts"][number], 0, codes, dice)
        columns |= self._points(source["hnm"]["centre"][number], codes, dice)
        columns["F_TOP3"] = self._picks(codes, dice)
        return columns

    def _likert(self, mean: float, sign: int, codes: list[str], dice: Dice) -> list[Cell]:
        unsure, blank = dice.pick((0, 1, 2, 3), (0.3, 0.35, 0.25, 0.1)), dice.pick((0, 1), (0.6, 0.4))
        counts = [*apportioned(shape(mean), len(codes) - unsure - blank), unsure, blank]
        values: list[Cell] = [1, 2, 3, 4, 5, self.source["dont_know"], None]
        return self._given(values, counts, sign, codes, dice)

    def _given(
        self, values: Sequence[Cell], counts: Sequence[int], sign: int, codes: list[str], dice: Dice
    ) -> list[Cell]:
        """Give the planted answers to the respondents: the more content, the higher (by sign).

        The values past the fifth and all values of an unsigned item fall on anybody.
        """
        anybody = dice.shuffled(codes)
        late = [value for value, count in zip(values[5:], counts[5:], strict=True) for _ in range(count)]
        given: dict[str, Cell] = dict(zip(anybody, late, strict=False))
        rest = anybody[len(late) :]
        lean = {code: 0.6 * sign * self.content[code] + 0.8 * dice.normal() for code in rest}
        ranked = sorted(rest, key=lambda code: lean[code])
        early = [value for value, count in zip(values[:5], counts[:5], strict=True) for _ in range(count)]
        given |= dict(zip(ranked, early, strict=True))
        return [given[code] for code in codes]

    def _points(self, centre: list[int], codes: list[str], dice: Dice) -> dict[str, list[Cell]]:
        """Hundred points shared out, in fives."""
        columns: dict[str, list[Cell]] = {"HNM_A": [], "HNM_L": [], "HNM_H": []}
        for _ in codes:
            authority = _fives(centre[0] + 9 * dice.normal(), 0, 60)
            price = _fives(centre[2] + 7 * dice.normal(), 0, 40)
            for item, points in zip(columns, (authority, 100 - authority - price, price), strict=True):
                columns[item].append(points)
        return columns

    def _picks(self, codes: list[str], dice: Dice) -> list[Cell]:
        """Up to three factors, in the order of the form, as a form service writes them."""
        options, weights = self.source["importance"]["options"], self.source["importance"]["weights"]
        answers: list[Cell] = []
        for _ in codes:
            picked: set[str] = set()
            wanted = dice.pick((2, 3), (0.08, 0.92))
            while len(picked) < wanted:
                picked.add(dice.pick(options, weights))
            answers.append("; ".join(option for option in options if option in picked))
        return answers

    def open_rows(self) -> list[tuple[Cell, ...]]:
        """The rows of ``Palaute``."""
        questions = [f"O{number}" for number in range(1, 9)]
        rows: list[tuple[Cell, ...]] = []
        for number, wave in enumerate(self.waves):
            dice = Dice(self.open_answers["seed"], number)
            codes = sorted(dice.shuffled(self.codes[wave])[: self.open_answers["respondents"][wave]])
            columns = [self._spread(self.open_answers[q][wave], codes, dice) for q in questions]
            allowed = self._permission(number, wave, codes)
            rows += [(wave, code, *(column[code] for column in columns), allowed[code]) for code in codes]
        return [row for row in rows if any(row[2:-1])]

    def _permission(self, number: int, wave: str, codes: list[str]) -> dict[str, Cell]:
        """Whether each respondent allows to quote; some do not say. A stream of chance of its own."""
        dice = Dice(self.open_answers["seed"], 5, number)
        counts = self.open_answers["permission"][wave]
        return self._spread([said for said, n in counts.items() for _ in range(n)], codes, dice)

    def _spread(self, texts: list[str], codes: list[str], dice: Dice) -> dict[str, Cell]:
        """Each text to somebody, the rest left blank."""
        given = dict(zip(dice.shuffled(codes), texts, strict=False))
        return {code: given.get(code) for code in codes}

    def questions(self) -> list[str]:
        """The items in words, for the instruction sheet."""
        source = self.source
        words = {item: text for item, text, *_ in source["likert"]}
        words |= {item: text for item, (text, *_) in source["six_d"]["items"].items()}
        words |= {
            item: f"{question['text']} ({' / '.join(question['options'])})"
            for item, question in source["choice"].items()
        }
        words["F_TOP3"] = source["importance"]["text"]
        words |= dict.fromkeys(("HNM_A", "HNM_L", "HNM_H"), source["hnm"]["text"])
        return [f"{item} – {words[item]}" for item in source["columns"]]


def shape(mean: float) -> list[float]:
    """Shares of the answers 1 … 5 around a mean."""
    curve = NormalDist(mean, SPREAD)
    cuts = [0.0, *(curve.cdf(edge) for edge in (1.5, 2.5, 3.5, 4.5)), 1.0]
    return [high - low for low, high in pairwise(cuts)]


def apportioned(shares: Sequence[float], total: int) -> list[int]:
    """Whole numbers that add up to the total (largest remainders).

    Examples
    --------
    >>> apportioned([0.5, 0.3, 0.2], 9)
    [4, 3, 2]
    """
    counts = [int(share * total) for share in shares]
    order = sorted(range(len(shares)), key=lambda n: counts[n] - shares[n] * total)
    for place in order[: total - sum(counts)]:
        counts[place] += 1
    return counts


def _fives(points: float, low: int, high: int) -> int:
    return min(max(5 * round(points / 5), low), high)
