"""The description of the samples: the template with the computed numbers in it."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Any


def described(samples: list[dict[str, Any]], template: Path) -> str:
    """``README.md``: every number in it comes from the key."""
    finnish, english, _ = samples
    words = {**_flat("fi", finnish), **_flat("en", english)}
    words["blemishes"] = "\n".join(_blemish(one) for one in finnish["blemish"])
    return Template(template.read_text(encoding="utf-8")).substitute(words)


def _flat(prefix: str, table: dict[str, Any]) -> dict[str, str]:
    """Nested values under one name each: ``fi_wave_1_broker_ties``."""
    words: dict[str, str] = {}
    for name, value in table.items():
        place = f"{prefix}_{name}"
        if isinstance(value, dict):
            words |= _flat(place, value)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for number, row in enumerate(value):
                words |= _flat(f"{place}_{number}", row)
        else:
            words[place] = _said(name, value)
    return words


def _said(name: str, value: object) -> str:
    if isinstance(value, list):
        return ", ".join("–".join(one) if isinstance(one, tuple) else str(one) for one in value) or "none"
    if isinstance(value, float) and ("share" in name or name in ("response_rate", "confirmation")):
        return f"{100 * value:.1f} %"
    return str(value)


def _blemish(one: dict[str, Any]) -> str:
    return f"| {one['kind']} | {one['row']} | {one['column']} | {one['value'] or '(blank)'} |"
