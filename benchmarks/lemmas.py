"""How many of the Finnish words of network work each lemmatiser brings to the right base form.

The words are ``tests/instruments/words/finnish_words.tsv``, by which the rules and the overrides were made,
and ``finnish_words_unseen.tsv``, none of which was given an override. A word that no dictionary knows is
wrong.

    python -m benchmarks.lemmas
"""

import math
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from verkosto.content import table
from verkosto.instruments.words.lemmatiser import Lemmatiser, lemmatiser

FOLDER = Path(__file__).parents[1] / "tests/instruments/words"
LISTS = {"seen": "finnish_words.tsv", "unseen": "finnish_words_unseen.tsv"}


def words(which: str = "seen") -> list[tuple[str, frozenset[str], str]]:
    """Form, right base forms, kind."""
    text = (FOLDER / LISTS[which]).read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and line[0] != "#"]
    return [(form, frozenset(bases.split("|")), kind) for form, bases, kind in lines]


def brought(asked: Lemmatiser, form: str) -> str:
    """The base form that is shown for a word; ``"–"`` when no dictionary knows it."""
    return next((one.lemma for one in asked.readings(form) if not one.name), "–")


def wrong(asked: Lemmatiser, which: str = "seen") -> dict[str, str]:
    """Form → what it was brought to."""
    found = {form: brought(asked, form) for form, _, _ in words(which)}
    return {form: found[form] for form, bases, _ in words(which) if found[form] not in bases}


def interval(right: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % interval, in percent."""
    z, p = 1.959964, right / n
    middle, half = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low, high = (100 * (middle + sign * half) / (1 + z * z / n) for sign in (-1, 1))
    return low, high


def measurements() -> Iterator[str]:
    """A line per list and back end with the share that is right, and one with the wrong words."""
    ours = set(table("words")["overrides"]["fi"])
    for which, back_end in product(LISTS, ("voikko", "simplemma")):
        asked, told = lemmatiser("fi", back_end), words(which)
        if asked.back_end != back_end:
            yield f"- lemmas {which}, {back_end}: not installed here"
            continue
        missed = wrong(asked, which)
        right, n = len(told) - len(missed), len(told)
        low, high = interval(right, n)
        yield (
            f"- lemmas {which:6}, {back_end:9}: {right} of {n} right, {100 * right / n:.1f} %"
            f" (95 %: {low:.1f}–{high:.1f}), {sum(form in ours for form, _, _ in told)} of them overridden"
            f" | wrong: {', '.join(f'{form} → {found}' for form, found in missed.items())}"
        )


if __name__ == "__main__":
    print("\n".join(measurements()))
