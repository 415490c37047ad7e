"""What the pages of ratings share: their head, what stands there without answers, words of scales."""

from __future__ import annotations

from verkosto.analysis import Analysis
from verkosto.instruments.distribution import Distribution


def rated_head(heading_key: str, analysis: Analysis) -> None:
    """The page's heading, n of those who rated, the wave and its choice, and that the few are protected."""
    raise NotImplementedError


def no_answers(key: str) -> None:
    """What the page would tell (text ``key``) had the instrument been asked, and the way to ask it."""
    raise NotImplementedError


def scale_words(scale: str) -> tuple[str, ...]:
    """The words of a scale of ours in the visitor's language, from the lowest."""
    raise NotImplementedError


def show_answer_bars(
    key: str, items: dict[str, Distribution], words: tuple[str, ...], title: str, subtitle: str
) -> None:
    """Diverging bars of items of ours or the file's own, labelled by their texts; the table folds away."""
    raise NotImplementedError
