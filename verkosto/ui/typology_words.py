"""The verdict of every lens in a few words, and where between low and high an index lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from verkosto.analysis.governance_fit import governance_fit
from verkosto.analysis.structure_checks import checked, tightness
from verkosto.content import table
from verkosto.instruments.gates import PART
from verkosto.instruments.index import intentionality_words
from verkosto.ui.kept import kept
from verkosto.ui.typology_parts import told_list

if TYPE_CHECKING:
    from verkosto.analysis import Analysis
    from verkosto.analysis.governance_fit import GovernanceFit
    from verkosto.analysis.structure_checks import Checked, Tightness
    from verkosto.instruments.choices import Chosen
    from verkosto.instruments.index import Index
    from verkosto.text import Texts

LENSES: Final = ("four", "tightness", "meetings", "mechanism", "modes", "governance")
Level = Literal["low", "between", "high"]


@dataclass(frozen=True)
class Told:
    """A verdict in a few words; ``note`` says how sure it is or why there is none."""

    words: str
    note: str = ""
    known: bool = True


def checked_types(analysis: Analysis) -> Checked:
    """The four types with the structure asked, worked out once."""
    return kept(analysis, ("typology", "checked"), lambda: checked(analysis))


def tightness_of(analysis: Analysis) -> Tightness:
    """How tight the ties are, worked out once."""
    return kept(analysis, ("typology", "tightness"), lambda: tightness(analysis))


def fit_of(analysis: Analysis) -> GovernanceFit:
    """The form of governance and its fit, worked out once."""
    return kept(analysis, ("typology", "fit"), lambda: governance_fit(analysis))


def edges(low: str, high: str) -> tuple[float, float]:
    """Two thresholds as the edges of an axis; each is named ``section.key``."""
    return _threshold(low), _threshold(high)


def _threshold(name: str) -> float:
    section, key = name.split(".")
    return float(table("thresholds")[section][key]["value"])


def intentional_edges() -> tuple[float, float]:
    """Where informal ends and intentional begins."""
    return edges("index.informal_below", "index.intentional_above")


def tight_edges() -> tuple[float, float]:
    """Where loose ends and tight begins."""
    return edges("tightness.loose", "tightness.tight")


def modes_edges() -> tuple[float, float]:
    """Where little ends and much begins."""
    return edges("modes.low", "modes.high")


def level(index: Index) -> Level:
    """Where an index of ways of working lies; "between" where its range crosses an edge.

    Examples
    --------
    >>> from verkosto.instruments.index import Index
    >>> [level(Index(9, 0.0, span)) for span in ((64.0, 80.0), (55.0, 80.0), (20.0, 39.0))]
    ['high', 'between', 'low']
    """
    low, high = modes_edges()
    lower, upper = index.range if index.range is not None else (index.value, index.value)
    if lower > high:
        return "high"
    return "low" if upper < low else "between"


def verdict_in_words(lens: str, analysis: Analysis, texts: Texts) -> Told:
    """The verdict of a lens for its card."""
    return {
        "four": _four,
        "tightness": _tightness,
        "meetings": _meetings,
        "mechanism": _mechanism,
        "modes": _modes,
        "governance": _governance,
    }[lens](analysis, texts)


def type_name(kind: str, texts: Texts) -> str:
    """The name of a type, as a heading."""
    return texts(f"typology-type-{kind.lower()}")


def type_inside(kind: str, texts: Texts) -> str:
    """The name of a type inside a sentence."""
    return type_name(kind, texts).lower()


def _not_asked(texts: Texts) -> Told:
    return Told(texts("typology-card-not-asked"), known=False)


def _few(n: int, texts: Texts) -> Told:
    return Told(texts("typology-card-few"), texts("typology-n", n=n), known=False)


def _withheld(n: int, reason: str, texts: Texts) -> Told:
    if reason == PART:
        return Told(texts("typology-card-part-asked"), known=False)
    return _few(n, texts)


def unsummed(analysis: Analysis) -> bool:
    """Whether points were shared in the survey and somebody's did not add up to 100."""
    return any(issue.key == "points-not-100" for issue in analysis.survey.receipt.issues)


def _four(analysis: Analysis, texts: Texts) -> Told:
    four = analysis.scores.four
    if four is None:
        return _not_asked(texts)
    if four.withheld:
        return _withheld(four.n, four.withheld, texts)
    grade = checked_types(analysis).grade
    note = texts("typology-n", n=four.n)
    if grade == "clear":
        return Told(type_name(four.best, texts), f"{texts('typology-grade-clear')} · {note}")
    if grade == "indicative":
        words = texts("typology-card-possibly", type=type_inside(four.best, texts))
        return Told(words, f"{texts('typology-grade-indicative')} · {note}")
    return Told(texts(f"typology-card-{grade}"), note)


def purpose_words(index: Index | None, texts: Texts) -> str:
    """How intentional, in one or two words; empty when unknown."""
    if index is None or index.withheld:
        return ""
    places = [texts("typology-purpose", place=word) for word in intentionality_words(index)]
    return told_list(places, texts)


def tight_words(place: Tightness, texts: Texts) -> str:
    """How tight, in a word; empty when unknown."""
    return texts("typology-tight", place=place.place) if place.place else ""


def tightness_words(analysis: Analysis, texts: Texts, *, briefly: bool = False) -> str:
    """The quadrant's own name where both axes are clear, else what is known of each; one of them is."""
    index, ties = analysis.scores.intentional, tightness_of(analysis)
    purpose, tight = purpose_words(index, texts), tight_words(ties, texts)
    if purpose and tight and index is not None:
        words = intentionality_words(index)
        if len(words) == 1 and words[0] != "between" and ties.place != "between":
            return texts(f"typology-corner-{ties.place}-{words[0]}")
        key = "typology-card-tightness" if briefly else "typology-tightness-parts"
        return _capital(texts(key, tight=tight, purpose=purpose))
    if tight:
        return texts("typology-tightness-only-ties", tight=tight)
    return texts("typology-tightness-only-purpose", purpose=purpose)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _tightness(analysis: Analysis, texts: Texts) -> Told:
    index, ties = analysis.scores.intentional, tightness_of(analysis)
    known = bool(ties.place) or (index is not None and index.withheld is None)
    if not known and index is not None and index.withheld:
        return _withheld(index.n, index.withheld, texts)
    if not known:
        return Told(texts("typology-card-unknown"), known=False)
    rated = index is not None and index.withheld is None
    words = tightness_words(analysis, texts, briefly=True)
    return Told(words, texts("typology-n", n=index.n) if rated and index else "")


def _chosen_note(one: Chosen, texts: Texts) -> str:
    return texts("typology-n", n=one.n)


def _meetings(analysis: Analysis, texts: Texts) -> Told:
    one = analysis.scores.chosen.get("RV1")
    if one is None:
        return _not_asked(texts)
    if one.withheld:
        return _few(one.n, texts)
    if one.label == "varies":
        return Told(texts("typology-card-varies"), _chosen_note(one, texts))
    return Told(texts("typology-meetings-word", label=one.label), _chosen_note(one, texts))


def _mechanism(analysis: Analysis, texts: Texts) -> Told:
    points = analysis.scores.mechanism
    if points is None and unsummed(analysis):
        return Told(texts("typology-card-unknown"), known=False)
    if points is None:
        return _not_asked(texts)
    if points.withheld:
        return _few(points.n, texts)
    return Told(texts("typology-mechanism-word", label=points.label), texts("typology-n", n=points.n))


def _modes(analysis: Analysis, texts: Texts) -> Told:
    both = analysis.scores.modes
    if both is None:
        return _not_asked(texts)
    for index in (both.strong, both.weak):
        if index.withheld:
            return _withheld(index.n, index.withheld, texts)
    words = texts("typology-modes-word", strong=level(both.strong), weak=level(both.weak))
    return Told(words, texts("typology-n", n=min(both.strong.n, both.weak.n)))


def _governance(analysis: Analysis, texts: Texts) -> Told:
    fit = fit_of(analysis)
    if fit.chosen is None:
        return _not_asked(texts)
    if fit.chosen.withheld:
        return _few(fit.chosen.n, texts)
    # The form on the card is what most of them say, as on the other cards; the section tells the commonest.
    return Told(texts("typology-form-word", form=fit.chosen.label), _chosen_note(fit.chosen, texts))
