"""What the ratings say, for the terminal: a section per instrument, every share with its n."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import Final

from verkosto.analysis import Analysis
from verkosto.analysis.structure_checks import checked
from verkosto.content.instruments import Item, instruments, items
from verkosto.instruments.choices import Chosen, Mechanism
from verkosto.instruments.distribution import Distribution
from verkosto.instruments.gates import FEW, LEAST, PART, SHARES_FROM
from verkosto.instruments.index import Index
from verkosto.instruments.reliability import APART
from verkosto.instruments.six_d import SixD
from verkosto.instruments.trust import Dimension, Importance, Trust
from verkosto.network.measures.tie_trust import TieTrust
from verkosto.text import Texts

_LONGEST: Final = 56
"""A statement is cut here; the whole stands in the instrument."""
_TOP: Final = 3


def rated_summary(analysis: Analysis, texts: Texts) -> list[str]:
    """The lines: who rated, then every instrument that was asked in the analysis' wave."""
    scores = analysis.scores
    ties = analysis.tie_trust
    if not scores.respondents and ties is None:
        return []
    parts = [
        _section(_name("typology", texts), _typology(analysis, texts)),
        _section(_name("modes", texts), _modes(analysis, texts)),
        _section(_name("trust_factors", texts), _trust(scores.trust, ties, texts)),
        _section(_name("pulse", texts), _items(scores.pulse, texts)),
        _section(_name("six_d", texts), _six_d(scores.six_d, texts)),
        _section(_name("expertise", texts), _items(scores.expertise, texts)),
        _section(texts("summary-rated-own"), _own(scores.own, texts)),
    ]
    return ["", texts("summary-rated", n=scores.respondents), *(line for part in parts for line in part)]


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    indented = [f"  {line}" for line in lines]
    return ["", heading.upper(), *indented] if indented else []


def _name(key: str, texts: Texts) -> str:
    return next(one.name[texts.language] for one in instruments() if one.key == key)


def _few(n: int, texts: Texts) -> str:
    return texts("summary-rated-few", n=n, least=LEAST)


def _between(interval: tuple[float, float] | None, texts: Texts) -> dict[str, str]:
    low, high = interval or (float("nan"), float("nan"))
    return {"low": texts.percent(low), "high": texts.percent(high)}


def _label(key: str, texts: Texts) -> str:
    """What an item of ours, or a statement of the file's own, is called in one line."""
    known: Item | None = items().get(key)
    said = (known.short or known.text)[texts.language] if known else key
    return textwrap.shorten(said, _LONGEST, placeholder=" …")


def answered(told: Distribution, texts: Texts) -> str:
    """The answers to an item in words: its share, or counts below 8 answers, or that they are too few."""
    if told.withheld:
        return _few(told.n, texts) if told.withheld == FEW else texts("summary-rated-protected")
    if told.n < SHARES_FROM:
        return texts("summary-rated-counts", positive=told.positive, n=told.n, unsure=told.dont_know)
    return texts(
        "summary-rated-share",
        share=texts.percent(told.share_positive),
        **_between(told.range, texts),
        n=told.n,
        unsure=told.dont_know,
        agreement=told.agreement,
        polarised="yes" if told.polarised else "no",
    )


def _items(told: Mapping[str, Distribution], texts: Texts) -> list[str]:
    return _lined({_label(key, texts): answered(one, texts) for key, one in told.items()})


def _lined(told: Mapping[str, str]) -> list[str]:
    """Label and words, the words one below the other."""
    width = max(map(len, told), default=0)
    return [f"{label:{width}}  {words}" for label, words in told.items()]


def _typology(analysis: Analysis, texts: Texts) -> list[str]:
    scores = analysis.scores
    lines = _four(analysis, texts)
    if scores.intentional:
        lines += _lined({_name("intentional", texts): _index(scores.intentional, texts)})
    told = {_label(key, texts): _chosen(key, one, texts) for key, one in scores.chosen.items()}
    if scores.mechanism:
        told[_label("HNM", texts)] = _mechanism(scores.mechanism, texts)
    return [*lines, *_lined(told), *_items(scores.governance, texts)]


def _four(analysis: Analysis, texts: Texts) -> list[str]:
    four = analysis.scores.four
    if four is None:
        return []
    if four.withheld:
        return [texts("summary-rated-part") if four.withheld == PART else _few(four.n, texts)]
    names = {key: texts("summary-rated-type", type=key) for key in four.scores}
    verdict = texts(
        "summary-rated-verdict",
        grade=(grade := checked(analysis).grade),
        best=names[four.ranked[0]],
        second=names[four.ranked[1]],
        margin=texts.number(four.margin),
        support=texts.percent(four.support),
        n=four.n,
    )
    scores = [
        texts("summary-rated-score", type=names[key], score=texts.number(score))
        for key, score in four.scores.items()
    ]
    lowered = [texts("summary-rated-lowered")] if grade != four.grade else []
    return [verdict, *lowered, " · ".join(scores)]


def _index(index: Index, texts: Texts) -> str:
    if index.withheld:
        return texts("summary-rated-part") if index.withheld == PART else _few(index.n, texts)
    low, high = index.range or (float("nan"), float("nan"))
    ends = {"low": texts.number(low), "high": texts.number(high)}
    return texts("summary-rated-index", value=texts.number(index.value), **ends, n=index.n)


def _chosen(key: str, told: Chosen, texts: Texts) -> str:
    """The option chosen most; "varies" before it where it does not reach the label."""
    if told.withheld:
        return _few(told.n, texts)
    commonest = max(told.counts, key=lambda option: told.counts[option])
    sentence = "summary-rated-varies" if told.label == "varies" else "summary-rated-chosen"
    most = told.counts[commonest]
    share = texts.percent(told.share) if told.n >= SHARES_FROM else f"{most}/{told.n}"
    return texts(sentence, answer=_option(key, commonest, texts), share=share, n=told.n)


def _option(key: str, option: str, texts: Texts) -> str:
    known: Item | None = items().get(key)
    words = {one.key: one.text[texts.language] for one in known.options} if known else {}
    return words.get(option, option)


def _mechanism(told: Mechanism, texts: Texts) -> str:
    if told.withheld:
        return _few(told.n, texts)
    shares = [f"{_option('HNM', key, texts)} {texts.number(mean)}" for key, mean in told.means.items()]
    mixed = [texts("summary-rated-combination")] if told.label == "combination" else []
    return " · ".join([*mixed, *shares])


def _modes(analysis: Analysis, texts: Texts) -> list[str]:
    told = analysis.scores.modes
    if told is None:
        return []
    indices = {
        texts("summary-rated-strong"): _index(told.strong, texts),
        texts("summary-rated-weak"): _index(told.weak, texts),
    }
    return [*_lined(indices), *_items({**told.strong.items, **told.weak.items}, texts)]


def _trust(trust: Trust | None, ties: TieTrust | None, texts: Texts) -> list[str]:
    lines = []
    if trust is not None:
        if trust.importance:
            lines.append(_importance(trust.importance, texts))
        lines += _items(trust.realised, texts)
        lines += _lined(
            {
                texts("summary-rated-dimension", dimension=key): _dimension(one, texts)
                for key, one in trust.dimensions.items()
            }
        )
    if ties is not None:
        shares = {"density": texts.percent(ties.density), "reciprocity": texts.percent(ties.reciprocity)}
        few = "summary-rated-ties-few" if ties.withheld == FEW else "summary-rated-ties-protected"
        known = texts("summary-rated-ties", **shares, n=ties.reports)
        lines.append(texts(few, n=ties.reports) if ties.withheld else known)
    return lines


def _importance(told: Importance, texts: Texts) -> str:
    name = _name("trust_importance", texts)
    if told.withheld:
        return f"{name}: {_few(told.n, texts)}"
    top = [
        texts("summary-rated-picked", factor=_option("F_TOP3", one.item, texts), picked=one.picked, n=told.n)
        for one in told.factors[:_TOP]
    ]
    return f"{name}: {', '.join(top)}"


def _dimension(told: Dimension, texts: Texts) -> str:
    if told.withheld == APART:
        return texts("summary-rated-apart" if told.reliability else "summary-rated-part")
    if told.withheld:
        return _few(told.n, texts)
    if told.n < SHARES_FROM:
        positive = round(told.share * told.n)
        return texts("summary-rated-dimension-count", positive=positive, n=told.n)
    return texts(
        "summary-rated-dimension-share",
        share=texts.percent(told.share),
        **_between(told.range, texts),
        n=told.n,
    )


def _six_d(told: SixD | None, texts: Texts) -> list[str]:
    if told is None:
        return []
    shown = any(one.withheld is None for one in told.items.values())
    order = (
        texts("summary-rated-lowest", name=_label(told.lowest, texts))
        if told.lowest
        else texts("summary-rated-no-order")
    )
    return [*_items(told.items, texts), *([order] if shown else [])]


def _own(told: Mapping[str, Distribution | Chosen], texts: Texts) -> list[str]:
    return _lined(
        {
            _label(key, texts): answered(one, texts)
            if isinstance(one, Distribution)
            else _chosen(key, one, texts)
            for key, one in told.items()
        }
    )
