"""What a kind of tie is called: by the domain where it knows the name, else as the file says it."""

from __future__ import annotations

from verkosto.content import table as content_table
from verkosto.survey.shapes.flows import flows_back

_MARKS = " ?.:"


def relation_key(name: str) -> str:
    """The key of a relation: one of domain 2.2 where the name or question is known, else the name itself.

    Examples
    --------
    >>> relation_key(""), relation_key("Tiedon saaminen"), relation_key("Reports to")
    ('contact', 'info', 'reports_to')
    >>> relation_key("info")
    'info_'
    """
    plain = name.casefold().strip(_MARKS)
    for key, entry in content_table("relations").items():
        if plain in entry["names"] or plain in (
            asked.casefold().strip(_MARKS) for asked in entry["questions"]
        ):
            return key
    if not plain:
        return "contact"
    key = "_".join(plain.split())
    # "any" means all relations together, and "info" as a heading does not say which way it goes
    return f"{key}_" if key == "any" or key in content_table("relations") else key


def names_a_relation(question: str) -> bool:
    """Whether a question's own words tell which relation it asks for, or which way its ties go.

    Examples
    --------
    >>> names_a_relation("Keneltä saat tietoa tai neuvoja työhösi?"), names_a_relation("How close?")
    (True, False)
    """
    return flows_back(question) or relation_key(question) in content_table("relations")
