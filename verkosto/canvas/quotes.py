"""What a kept quote says: a passage of an answer, in the writer's spelling, without what was removed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from verkosto.canvas.coding import Passage, Quote
from verkosto.instruments.reflection.names import removed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verkosto.instruments.reflection.answers import Answer, Asked

_SENTENCE: Final = re.compile(r"(?=\S)(?:.*?(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s|$)|.*$)", re.MULTILINE)
"""Up to a full stop that a blank follows, or to the end of the line."""


def sentences(text: str) -> tuple[Passage, ...]:
    """Where the sentences of an answer begin and end; a new line begins a new one.

    Returns
    -------
    tuple of Passage
        In order, without overlaps and without the blanks between them; empty when the text is blank.

    Examples
    --------
    >>> text = "Hyvä päivä! Aikaa oli liian vähän"
    >>> [text[one.start : one.end] for one in sentences(text)]
    ['Hyvä päivä!', 'Aikaa oli liian vähän']
    """
    found = []
    for match in _SENTENCE.finditer(text):
        start, end = match.span()
        found.append(Passage(start, start + len(text[start:end].rstrip())))
    return tuple(found)


def quoted(quote: Quote, text: str, mark: str) -> str:
    """The words of a quote.

    Parameters
    ----------
    quote : Quote
    text : str
        Of the answer.
    mark : str
        Stands where something was removed: ``"[poistettu]"``.

    Examples
    --------
    >>> quoted(Quote("t1", "a", 0, 17, (Passage(0, 5),)), "Maija oli rohkea. Muut eivät.", "[poistettu]")
    '[poistettu] oli rohkea.'
    """
    spans = [
        (max(one.start, quote.start) - quote.start, min(one.end, quote.end) - quote.start)
        for one in quote.removed
        if one.start < quote.end and one.end > quote.start
    ]
    return removed(text[quote.start : quote.end], spans, mark)


def may_quote(answer: Answer, question: Asked) -> bool:
    """Whether an answer can become a quote at all: its question is told, and its writer did not forbid it.

    Where the file does not tell (``answer.quotable`` is ``None``) the writer has to be asked first.
    """
    return question.withheld is None and answer.quotable is not False


def shown_quotes(
    quotes: Sequence[Quote], questions: Sequence[Asked]
) -> Mapping[int, tuple[Quote, Answer, Asked]]:
    """The quotes that may be shown beside the open answers, by their place in the list.

    A quote stays hidden when its answer is not among these answers (another file is open), when its question
    is withheld, when its passage is not in the text, or when the writer forbade it or was not asked.

    Returns
    -------
    mapping of int to (Quote, Answer, Asked)
    """
    known = {answer.id: (answer, asked) for asked in questions for answer in asked.answers}
    shown = {}
    for place, quote in enumerate(quotes):
        answer, asked = known.get(quote.answer, (None, None))
        if answer is None or asked is None or not may_quote(answer, asked):
            continue
        inside = 0 <= quote.start < quote.end <= len(answer.text)
        if inside and (answer.quotable or quote.asked):
            shown[place] = (quote, answer, asked)
    return shown
