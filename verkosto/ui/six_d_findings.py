"""What may be said of the six Ds in plain words, each by its rule (domain 10); few answers say nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from verkosto.instruments.gates import SHARES_FROM
from verkosto.ui.six_d_parts import short_name

if TYPE_CHECKING:
    from verkosto.instruments.six_d import SixD
    from verkosto.text import Texts

MOST: Final = 5
_HALF: Final = 0.5


def six_d_findings(six: SixD, texts: Texts) -> list[str]:
    """At most five sentences, as Markdown.

    Fewer than half (R36), the fewest first; split in two (R37); last, what works for a clear majority.
    """
    low = sorted((one for one in six.items.values() if one.below_half), key=lambda one: one.share_positive)
    said = [
        texts(
            "six_d-finding-low",
            item=short_name(one.item, texts),
            positive=one.positive,
            n=one.n,
            low=texts.number(one.range[0] * 100),
            high=texts.percent(one.range[1]),
        )
        for one in low
        if one.range is not None
    ]
    split = [one for one in six.items.values() if one.polarised]
    said += [texts("six_d-finding-split", item=short_name(one.item, texts)) for one in split]
    good = [one for one in six.items.values() if one.n >= SHARES_FROM and one.range and one.range[0] > _HALF]
    if good:
        names = ", ".join(short_name(one.item, texts) for one in good)
        said.insert(MOST - 1, texts("six_d-finding-good", names=names))
    return said[:MOST]
