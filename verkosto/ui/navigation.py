"""Where every page is: its script, its icon, and the section of the navigation that it stands in."""

from __future__ import annotations

from typing import Final

SECTIONS: Final = {
    "": ("start/home",),
    "frame-section-data": ("data/survey", "data/coverage", "data/questionnaire"),
    "frame-section-picture": (
        "picture/map",
        "picture/structure",
        "picture/bridges",
        "picture/groups",
        "picture/trust",
    ),
    "frame-section-agreement": ("agreement/goals", "agreement/typology", "agreement/ways_of_working"),
    "frame-section-evaluation": ("evaluation/six_d", "evaluation/reflection"),
    "frame-section-workshop": ("workshop/continuum",),
    "frame-section-output": ("output/glossary", "output/methods"),
}
"""Text key of a section → its pages, as folder/name."""
_ICONS: Final = {
    "home": ":material/home:",
    "survey": ":material/table:",
    "coverage": ":material/how_to_reg:",
    "questionnaire": ":material/edit_note:",
    "map": ":material/hub:",
    "structure": ":material/analytics:",
    "bridges": ":material/conversion_path:",
    "groups": ":material/workspaces:",
    "trust": ":material/handshake:",
    "goals": ":material/flag:",
    "typology": ":material/category:",
    "ways_of_working": ":material/checklist:",
    "six_d": ":material/rate_review:",
    "reflection": ":material/forum:",
    "continuum": ":material/timeline:",
    "glossary": ":material/menu_book:",
    "methods": ":material/functions:",
}
SCRIPTS: Final = {
    place.partition("/")[2]: f"pages/{place}.py" for places in SECTIONS.values() for place in places
}
"""Name of a page → its script."""


def icon(page: str) -> str:
    """The icon of a page.

    Examples
    --------
    >>> icon("map"), SCRIPTS["map"]
    (':material/hub:', 'pages/picture/map.py')
    """
    return _ICONS[page]
