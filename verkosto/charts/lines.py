"""Ties as lines: solid strong, dashed weak, thinner one-sided, thin grey unknown."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from verkosto.charts.picture import FADED
from verkosto.charts.verbatim import html_text

if TYPE_CHECKING:
    from verkosto.charts.picture import MapPicture
    from verkosto.text import Texts

OPACITY: Final = 0.6
_LINES: Final = {"strong": (2.4, "#59657A"), "weak": (1.2, "#8D96A5"), "unknown": (1.2, "#A9B0BC")}
_NEAR: Final = {"strong": "#1F2937", "weak": "#4B5565", "unknown": "#7A8494"}
_ONE_SIDED: Final = 0.55


@cache
def _style(mode: str, one_sided: bool, near: bool, faded: bool) -> tuple[tuple[str, Any], ...]:
    width, colour = _LINES[mode]
    return (
        ("width", round(width * (_ONE_SIDED if one_sided else 1), 2)),
        ("color", _NEAR[mode] if near else colour),
        ("opacity", FADED if faded else 0.9 if near else OPACITY),
        ("type", (5, 4) if mode == "weak" else "solid"),
    )


def line_style(mode: str, *, one_sided: bool, near: bool = False, faded: bool = False) -> dict[str, Any]:
    """Colour, width, opacity and dash of a tie; weak is never a warning colour.

    Examples
    --------
    >>> line_style("weak", one_sided=False)["type"], line_style("strong", one_sided=True)["width"]
    ([5, 4], 1.32)
    """
    style = dict(_style(mode, one_sided, near, faded))
    return style | {"type": [5, 4]} if mode == "weak" else style


def drawn_lines(
    picture: MapPicture, texts: Texts, *, told: bool
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The usual style, and one ECharts link per tie; a link says only how it differs from the usual.

    Parameters
    ----------
    picture : MapPicture
    texts : Texts
    told : bool
        Whether every tie gets a tooltip.
    """
    ties = picture.ties.to_dict("records")
    kinds = [(t["mode"], t["one_sided"], t["near"] and not t["faded"], t["faded"]) for t in ties]
    counted = Counter(kinds).most_common(1)
    usual = counted[0][0] if counted else ("strong", False, False, False)
    links: list[dict[str, Any]] = []
    for tie, kind in zip(ties, kinds, strict=True):
        link: dict[str, Any] = {"source": int(tie["source"]), "target": int(tie["target"])}
        if kind != usual:
            link["lineStyle"] = _named(kind)
        links.append(link)
    if told:
        for link, text in zip(links, _told(picture, texts), strict=True):
            link["tooltip"] = {"show": True, "formatter": text}
    return _named(usual), links


def _named(kind: tuple[str, bool, bool, bool]) -> dict[str, Any]:
    mode, one_sided, near, faded = kind
    return line_style(mode, one_sided=one_sided, near=near, faded=faded)


def _told(picture: MapPicture, texts: Texts) -> list[str]:
    """The tooltip of every tie: who, how strong, told by whom."""
    names = [html_text(label) for label in picture.nodes["label"]]
    kinds = {
        (mode, one_sided): html_text(texts("charts-tie-told", mode=mode, onesided=str(one_sided).lower()))
        for mode in _LINES
        for one_sided in (True, False)
    }
    between = "→" if picture.directed else "–"
    return [
        f"<b>{names[tie['source']]} {between} {names[tie['target']]}</b><br>"
        f"{kinds[str(tie['mode']), bool(tie['one_sided'])]}"
        for tie in picture.ties.to_dict("records")
    ]
