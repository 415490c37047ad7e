"""When a rule stays silent, and how often it may speak in vain, as the language writes it."""

from __future__ import annotations

from verkosto.content import table
from verkosto.text import Texts


def guard_text(texts: Texts, rule: str) -> str:
    """The guard of a rule in words.

    Parameters
    ----------
    texts : Texts
    rule : str
        Id.

    Returns
    -------
    str
        With the false-alarm rate of the rules that name one (perception against structure).
    """
    alarm = table("thresholds")["perception"]["false_alarm"]["value"]
    return texts(f"rule-{rule.lower()}-guard", alarm=texts.percent(alarm))
