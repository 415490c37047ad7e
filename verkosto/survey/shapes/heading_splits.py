"""What a form's headings say: which question, asked about whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

_CHOICE = re.compile(r"(?P<question>.*?)\s*\(choice=(?P<alter>.*)\)")
_BRACKET = re.compile(r"(?P<question>.*?)\s*\[(?P<alter>[^\[\]]+)\]")
_CODE = re.compile(r"(?P<question>.+?)___(?P<alter>.+)")
_NUMBER = re.compile(r"(?P<question>.*?[^\d\s_.#:-])[\s_.#:-]*(?P<alter>\d+)")
_MARKS = (" - ", " – ", " — ", ": ", " | ", " / ", " » ", " > ", "_", ".", ":")


@dataclass(frozen=True)
class Split:
    """One way to read a heading. ``form`` tells how it was cut; equal forms belong together."""

    question: str
    alter: str
    form: str


def splits(heading: str, known: Set[str]) -> Iterator[Split]:
    """Every way in which a heading can name a question and an actor.

    Parameters
    ----------
    heading : str
    known : set of str
        Names of actors; they decide where nothing but a blank stands between question and name.

    Examples
    --------
    >>> [s.alter for s in splits("How close? [City]", set())]
    ['How close? [City]', 'City']
    >>> [(s.question, s.alter) for s in splits("Advice 12", set())][1:]
    [('Advice', '12')]
    """
    yield Split("", heading, "bare")
    for form, pattern in (("choice", _CHOICE), ("bracket", _BRACKET), ("code", _CODE), ("number", _NUMBER)):
        if found := pattern.fullmatch(heading):
            yield Split(found["question"].strip(), found["alter"].strip(), form)
    for mark in _MARKS:
        if mark not in heading:
            continue
        before, _, after = heading.rpartition(mark)
        yield Split(before.strip(), after.strip(), f"after{mark}")
        first, _, rest = heading.partition(mark)
        if first != before:
            yield Split(first.strip(), rest.strip(), f"rest{mark}")
        yield Split(rest.strip(), first.strip(), f"before{mark}")
    words = heading.split(" ")
    for cut in range(1, len(words)):
        start, end = " ".join(words[:cut]), " ".join(words[cut:])
        if end in known:
            yield Split(start, end, "after ")
        if start in known:
            yield Split(end, start, "before ")
