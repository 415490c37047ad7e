"""The domain as data: TOML tables that say what is fixed, and whose number it is."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The TOML table ``verkosto/content/<name>.toml``; treat it as read-only.

    Raises
    ------
    FileNotFoundError
        When there is no such table.
    """
    return tomllib.loads(files("verkosto.content").joinpath(f"{name}.toml").read_text("utf-8"))
