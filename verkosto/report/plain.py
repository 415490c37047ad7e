"""Values as JSON has them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

_EXACT: Final = 2**53


def number(value: object) -> float | int | bool | None:
    """A number that JSON has: whole ones as integers, undefined ones as ``None``.

    Examples
    --------
    >>> number(3.0), number(0.25), number(float("nan")), number(True)
    (3, 0.25, None, True)
    """
    if value is None:
        return None
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return bool(value)
    told = float(value)  # type: ignore[arg-type]
    if not math.isfinite(told):
        return None
    return int(told) if told.is_integer() and abs(told) < _EXACT else told


def ends(interval: tuple[float, float] | None) -> list[float | int | bool | None] | None:
    """Both ends of an interval; ``None`` where there is none.

    Examples
    --------
    >>> ends((0.5, 1.0)), ends(None), ends((float("nan"), float("nan")))
    ([0.5, 1], None, None)
    """
    told = [number(end) for end in interval or ()]
    return None if not told or None in told else told


def plain(value: object) -> object:
    """A value of the domain: no undefined number, no empty text, no tuple.

    Examples
    --------
    >>> plain({"best": "", "margin": 15.5, "range": (float("nan"), float("nan")), "counts": (1.0, 2)})
    {'best': None, 'margin': 15.5, 'range': None, 'counts': [1, 2]}
    """
    if isinstance(value, str):
        return value or None
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, Sequence):
        told = [plain(one) for one in value]
        return None if told and all(one is None for one in told) else told
    return number(value)


def told(thing: object, *names: str) -> dict[str, Any]:
    """These fields of a score; of one that is withheld only ``n`` and the reason.

    Examples
    --------
    >>> from verkosto.instruments.choices import Chosen
    >>> told(Chosen("GOV", 4, withheld="few-answers"), "n", "counts")
    {'n': 4, 'withheld': 'few-answers'}
    """
    withheld = getattr(thing, "withheld", None)
    if withheld:
        return {"n": getattr(thing, "n", None), "withheld": withheld}
    return {name: plain(getattr(thing, name)) for name in names}
