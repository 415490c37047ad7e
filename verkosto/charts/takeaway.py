"""The map to take away: one HTML file that needs nothing but a browser, made with pyvis.

pyvis calls content delivery networks in every mode and writes the page's heading and node menu as
markup. So: its scripts are taken inline, every tag that fetches is cut out, neither heading nor menu is
used, and the page carries a policy under which the browser itself refuses to fetch anything.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any, Final

from verkosto.charts.lines import line_style
from verkosto.charts.palette import INK, MUTED
from verkosto.charts.picture import FADED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verkosto.charts.picture import Category, MapPicture
    from verkosto.text import Texts

_SPAN: Final = 520
_POLICY: Final = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; "
    "base-uri 'none'; form-action 'none'"
)
_FETCHING: Final = re.compile(
    r"<link\b[^>]*>|<script\b[^>]*\bsrc\s*=[^>]*>\s*</script>|<!--.*?-->|<center>.*?</center>", re.DOTALL
)
_OPTIONS: Final = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "hideEdgesOnDrag": True, "navigationButtons": False, "keyboard": False},
    "nodes": {"borderWidth": 2, "borderWidthSelected": 3, "font": {"size": 14, "strokeWidth": 4}},
    "edges": {"smooth": False, "selectionWidth": 1.5},
}
_STYLE: Final = """
html,body{height:100%;margin:0;color:#1F2937;background:#fff}
body{font-family:"Source Sans 3","Segoe UI",Arial,sans-serif;display:flex;flex-direction:column}
header{padding:18px 28px 4px}header h1{font-size:24px;margin:0 0 4px}
header p{margin:0;color:#5B6472;font-size:14px}
.card{flex:1;min-height:320px}#mynetwork{border:0!important;float:none!important;height:100%!important}
footer{padding:8px 28px 18px;font-size:14px}
footer ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px 20px}
footer li{display:flex;align-items:center;gap:7px}footer p{margin:8px 0 0;color:#5B6472}
"""


def pseudonymised(picture: MapPicture, pseudonyms: Mapping[str, str]) -> MapPicture:
    """The same map with a pseudonym in place of every name (id to pseudonym).

    Pseudonyms hide names, not positions: what carries them is *pseudonymised*, never anonymous.
    """
    labels = [pseudonyms[str(actor)] for actor in picture.nodes.index]
    return replace(picture, nodes=picture.nodes.assign(label=labels))


def takeaway_html(picture: MapPicture, texts: Texts, title: str, facts: str, *, names: bool) -> str:
    """The stand-alone interactive map as one HTML document.

    Parameters
    ----------
    picture : MapPicture
        Already :func:`pseudonymised` unless names may be shown.
    texts : Texts
        Language of the page.
    title : str
    facts : str
        One line under the title: n, response rate, relation, wave.
    names : bool
        Whether real names stand on the map: the page says so.

    Returns
    -------
    str
        Loads nothing: no ``src``, ``href``, ``@import`` or ``url()`` leads anywhere.
    """
    from pyvis.network import Network as VisNetwork

    vis = VisNetwork(height="100%", width="100%", directed=picture.directed, cdn_resources="in_line")
    vis.set_options(json.dumps(_OPTIONS))
    for number, row in enumerate(picture.nodes.to_dict("records")):
        vis.add_node(number, **_node(row, picture.categories[int(row["category"])]))
    for tie in picture.ties.to_dict("records"):
        vis.add_edge(int(tie["source"]), int(tie["target"]), **_edge(tie))
    return _page(vis.generate_html(), picture, texts, title, facts, names)


def _node(row: dict[Any, Any], category: Category) -> dict[str, Any]:
    """One actor as vis.js wants it; label and title are drawn as text, never as markup."""
    colour = category.mark.colour
    fill = "#FFFFFF" if row["hollow"] else colour
    return {
        "label": str(row["label"]),
        "title": str(row["label"]),
        "shape": category.mark.shape,
        "size": round(float(row["radius"]) * category.mark.scale, 1),
        "x": round(float(row["x"]) * _SPAN, 1),
        "y": round(float(row["y"]) * -_SPAN, 1),
        "opacity": FADED if row["faded"] else 1,
        "color": {
            "background": fill,
            "border": colour,
            "highlight": {"background": fill, "border": INK},
            "hover": {"background": fill, "border": INK},
        },
        "font": {
            "color": MUTED if row["external"] else INK,
            "size": 14 if row["named"] and not row["faded"] else 0,
        },
    }


def _edge(tie: dict[Any, Any]) -> dict[str, Any]:
    """One tie in the line style of the map."""
    style = line_style(tie["mode"], one_sided=tie["one_sided"], faded=tie["faded"])
    return {
        "width": style["width"],
        "dashes": style["type"] if isinstance(style["type"], list) else False,
        "color": {
            "color": style["color"],
            "opacity": style["opacity"],
            "inherit": False,
        },
    }


def _page(drawn: str, picture: MapPicture, texts: Texts, title: str, facts: str, names: bool) -> str:
    """The page of pyvis with our head, legend and policy, and without anything that fetches."""
    body = _FETCHING.sub("", drawn)
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title>"
    )
    body = body.replace("<html>", f'<!DOCTYPE html>\n<html lang="{texts.language}">', 1)
    body = body.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{head}', 1)
    body = body.replace("</head>", f"<style>{_STYLE}</style></head>", 1)
    top = f"<header><h1>{escape(title)}</h1><p>{escape(facts)}</p></header>"
    body = body.replace("<body>", f"<body>{top}", 1)
    return body.replace("</body>", f"{_legend(picture, texts, names)}</body>", 1)


def _legend(picture: MapPicture, texts: Texts, names: bool) -> str:
    """Groups by colour and shape, line styles in words, and whose names these are."""
    items = "".join(
        f"<li>{_swatch(category)}{escape(texts(category.key) if category.key else category.name)}</li>"
        for category in picture.categories
    )
    lines = escape(texts("charts-lines-told"))
    whose = escape(texts("charts-with-names" if names else "charts-pseudonymised"))
    return f"<footer><ul>{items}</ul><p>{lines}</p><p><strong>{whose}</strong></p></footer>"


_SWATCHES: Final = {
    "dot": '<circle cx="8" cy="8" r="7"/>',
    "square": '<rect x="2" y="2" width="12" height="12"/>',
    "triangle": '<path d="M8 1L15 14H1Z"/>',
    "triangleDown": '<path d="M8 15L15 2H1Z"/>',
    "diamond": '<path d="M8 0L16 8L8 16L0 8Z"/>',
    "star": '<path d="M8 0L10 5.6H16L11.2 9.2L13 15L8 11.4L3 15L4.8 9.2L0 5.6H6Z"/>',
    "hexagon": '<path d="M4 1H12L16 8L12 15H4L0 8Z"/>',
}


def _swatch(category: Category) -> str:
    """The shape of a group as a small picture."""
    shape = _SWATCHES[category.mark.shape]
    return f'<svg width="16" height="16" aria-hidden="true" fill="{category.mark.colour}">{shape}</svg>'
