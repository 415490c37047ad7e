"""Names that are ours where we know the thing, and the file's own where we do not."""

from __future__ import annotations

from verkosto.model import Relation, View
from verkosto.text import Texts


def relation_name(texts: Texts, relation: Relation) -> str:
    """What a relation is called on screen: our word for the relations of domain 2.2, else the file's own.

    Examples
    --------
    >>> from verkosto.text import texts
    >>> relation_name(texts("fi"), Relation("contact", ""))
    'Yhteys'
    >>> relation_name(texts("fi"), Relation("advice", "Advice"))
    'Advice'
    """
    key = f"relation-{relation.key}"
    return texts(key) if texts.has(key) else relation.label or relation.key


def view_name(texts: Texts, view: View) -> str:
    """What a view is called on screen."""
    return texts(f"view-{view.value}")
