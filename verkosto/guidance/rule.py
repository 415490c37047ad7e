"""The 52 rules of the domain, and ours, as data: one TOML table per family in ``content/rules``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any


class Concern(StrEnum):
    """How much a finding matters for what to talk about; the heaviest first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NEUTRAL = "neutral"


@dataclass(frozen=True)
class Rule:
    """A rule without its condition.

    Attributes
    ----------
    id : str
        ``R09``; its texts, with the id in lower case, are ``finding-<id>`` (the sentence),
        ``finding-<id>-ask`` (a question to talk about), ``rule-<id>-name``, ``rule-<id>-condition`` and
        ``rule-<id>-guard`` (methods page).
    theme : str
        What it is about; the front shows one finding of a theme.
    severity : Concern
    grade : str
        Evidence: "A" measured beside chance or a range, "B" measured, "C" a proposition or experience.
    phase : int
        The phase 1 … 4 of the strategic continuum that it belongs to.
    page, element : str
        Where to look: the page's name, and the key of the element on it.
    sources : tuple of str
        Keys of ``content/sources.toml``.
    slides : tuple of str
        Slides of the source material (``T10``, ``J20``).
    goals : tuple of str
        The goals it speaks to; empty: to any, and to none.
    advice : tuple of str
        What to try: keys of ``content/interventions.toml``.
    terms : tuple of str
        Glossary entries that its sentence leans on.
    values : mapping of str to str
        The unit of each value of its sentence, see :mod:`verkosto.guidance.wording`.
    quality : bool
        About the data itself: told before everything else.
    """

    id: str
    theme: str
    severity: Concern
    grade: str
    phase: int
    page: str
    element: str
    sources: tuple[str, ...] = ()
    slides: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    quality: bool = False


@cache
def rules() -> Mapping[str, Rule]:
    """Every rule by its id, in the order of the ids."""
    found: dict[str, Rule] = {}
    folder = files("verkosto.content").joinpath("rules")
    for file in folder.iterdir():
        if file.name.endswith(".toml"):
            for key, entry in tomllib.loads(file.read_text("utf-8")).items():
                found[key] = _rule(key, entry)
    return {key: found[key] for key in sorted(found)}


def _rule(key: str, entry: Mapping[str, Any]) -> Rule:
    told: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in entry.items()
    }
    told["severity"] = Concern(entry["severity"])
    return Rule(id=key, **told)
