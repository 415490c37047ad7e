"""The surveys with known figures, which lie beside the project and are read there."""

from __future__ import annotations

import os
from pathlib import Path


def shared(path: str) -> Path | None:
    """A file or folder of the shared data (``datasets/…``, ``corpus/…``); ``None`` when it is not here.

    ``VERKOSTO_SHARED`` names the folder; without it, ``shared`` beside the project.
    """
    beside = Path(__file__).resolve().parents[2] / "shared"
    found = Path(os.environ.get("VERKOSTO_SHARED", beside)) / path
    return found if found.exists() else None
