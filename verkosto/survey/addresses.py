"""E-mail addresses that stand for names: shown short."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import pandas as pd

from verkosto.model import Assumption

_ADDRESS = re.compile(
    r"(.*?)[\s<(\"]*(?:mailto:)?([^\s<>()@\"]+)@([^\s<>()@\"]+\.[^\s<>()@\"]+)[>)\"]*", re.DOTALL
)


def short_addresses(labels: Iterable[str]) -> dict[str, str]:
    """A short form of every label that is an e-mail address: what stands before the ``@``.

    Where two would be the same, the domain's first part is added; the whole address is never shown.

    Examples
    --------
    >>> short_addresses(["anna.virtanen@kunta.fi", "Kela"])
    {'anna.virtanen@kunta.fi': 'anna.virtanen'}
    >>> list(short_addresses(["info@jarjesto.fi", "info@opisto.fi"]).values())
    ['info (jarjesto)', 'info (opisto)']
    """
    told = list(dict.fromkeys(labels))
    parts = {label: found.groups() for label in told if "@" in label and (found := _ADDRESS.fullmatch(label))}
    if not parts:
        return {}
    taken = Counter(label.casefold() for label in told if label not in parts)
    forms = {label: [name.strip(" \"'") or local] for label, (name, local, _) in parts.items()}
    for label, (_, _, domain) in parts.items():
        forms[label].append(f"{forms[label][0]} ({domain.split('.')[0]})")
    short = {label: form[0] for label, form in forms.items()}
    shared = taken + Counter(form.casefold() for form in short.values())
    short = {label: forms[label][int(shared[form.casefold()] > 1)] for label, form in short.items()}
    seen = Counter(taken)
    for label, form in short.items():
        seen[form.casefold()] += 1
        number = seen[form.casefold()]
        short[label] = form if number == 1 else f"{form} {number}"
    return short


def with_short_addresses(actors: pd.DataFrame) -> tuple[pd.DataFrame, list[Assumption]]:
    """The actors with e-mail addresses shown short; their ids stay what they are."""
    short = short_addresses(map(str, actors["label"].tolist()))
    if not short:
        return actors, []
    labels = actors["label"].map(lambda label: short.get(label, label))
    n = int(actors["label"].isin(list(short)).sum())
    return actors.assign(label=labels), [Assumption("emails-shortened", {"n": n})]
