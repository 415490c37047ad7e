"""Quotes beside the themes: those that are kept, and picking a new one with its writer's permission."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.coded_themes import teller
from verkosto.canvas.coding import Passage
from verkosto.canvas.coding_work import coding_of, without_quote
from verkosto.canvas.quotes import may_quote, sentences, shown_quotes
from verkosto.text import escape_markdown
from verkosto.ui.reflection_passages import quotation, show_passages
from verkosto.ui.reflection_redaction import show_redaction
from verkosto.ui.reflection_words import question_text
from verkosto.ui.team import keep_team_work, team_work

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verkosto.canvas.coding import Coding, Quote, Tag
    from verkosto.instruments.reflection.answers import Answer, Asked
    from verkosto.text import Texts

    Quoted = Mapping[int, tuple[Quote, Answer, Asked]]

_PARTS: Final = ("whole", "tagged", "sentences")
_BEGINNING: Final = 48


def show_quotes(questions: Sequence[Asked], actors: Sequence[str], texts: Texts) -> None:
    """The kept quotes by theme, and the way to a new one."""
    coding = team_work().reflection
    if not coding.themes:
        return
    st.subheader(texts("reflection_themes-quotes"), anchor=False)
    st.caption(texts("reflection_themes-quotes-about"))
    shown = shown_quotes(coding.quotes, questions)
    for theme in coding.themes:
        places = [place for place, (quote, _, _) in shown.items() if quote.theme == theme.key]
        if places:
            st.markdown(f"**{escape_markdown(theme.name)}**")
            for place in places:
                _show_kept(place, shown, texts)
    _hidden(coding, shown, questions, texts)
    folded = st.expander(
        texts("reflection_themes-quote-new"),
        icon=":material/format_quote:",
        key="quote_new",
        on_change="rerun",
    )
    if folded.open:
        with folded:
            _pick(coding, questions, actors, texts)


def _show_kept(place: int, shown: Quoted, texts: Texts) -> None:
    quote, answer, asked = shown[place]
    event = team_work().event
    said = quotation(quote, answer, texts("coding-removed"), question_text(asked.key, texts, event))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(key=f"quote_box_{place}"):
            show_passages([said], texts("reflection_themes-quote"), f"quote_{place}", quote=True)
        st.button(
            texts("reflection_themes-quote-delete"),
            key=f"quote_delete_{place}",
            type="tertiary",
            icon=":material/delete:",
            on_click=_delete,
            args=((quote,),),
        )


def _delete(quotes: Sequence[Quote]) -> None:
    work = team_work()
    coding = work.reflection
    for quote in quotes:
        coding = without_quote(coding, quote)
    keep_team_work(replace(work, reflection=coding))


def _hidden(coding: Coding, shown: Quoted, questions: Sequence[Asked], texts: Texts) -> None:
    """Quotes that are kept and not shown: their answers are elsewhere, or may not be quoted here."""
    known = {answer.id for asked in questions for answer in asked.answers}
    rest = [quote for place, quote in enumerate(coding.quotes) if place not in shown]
    elsewhere = [quote for quote in rest if quote.answer not in known]
    barred = [quote for quote in rest if quote.answer in known]
    if elsewhere:
        st.caption(texts("reflection_themes-quotes-elsewhere", n=len(elsewhere)))
    if barred:
        st.warning(texts("reflection_themes-quotes-barred", n=len(barred)), icon=":material/lock:")
        st.button(
            texts("reflection_themes-quotes-barred-delete"),
            key="quotes_barred",
            icon=":material/delete:",
            on_click=_delete,
            args=(tuple(barred),),
        )


def _pick(coding: Coding, questions: Sequence[Asked], actors: Sequence[str], texts: Texts) -> None:
    """Theme, answer, permission, passage, and what is removed of it."""
    names = {theme.key: theme.name for theme in coding.themes}
    theme = _one_of(texts("reflection_themes-theme"), names, "quote_theme")
    candidates = _candidates(coding, theme, questions)
    allowed = {
        answer.id: (answer, asked, tag) for answer, asked, tag in candidates if may_quote(answer, asked)
    }
    forbidden = sum(asked.withheld is None and answer.quotable is False for answer, asked, _ in candidates)
    withheld = sum(asked.withheld is not None for _, asked, _ in candidates)
    if forbidden:
        st.caption(texts("reflection_themes-quote-forbidden", n=forbidden))
    if withheld:
        st.caption(texts("reflection_themes-quote-withheld", n=withheld))
    if not allowed:
        st.info(texts("reflection_themes-quote-nothing"))
        return
    event = team_work().event
    labels = {
        key: texts(
            "reflection_themes-quote-number",
            number=number,
            question=question_text(asked.key, texts, event),
            start=_beginning(answer.text),
        )
        for number, (key, (answer, asked, _)) in enumerate(allowed.items(), start=1)
    }
    answer, _, tag = allowed[_one_of(texts("reflection_themes-quote-answer"), labels, "quote_answer")]
    asked_writer = answer.quotable is None and st.checkbox(
        texts("reflection_themes-quote-asked"), key=f"quote_asked_{answer.id}"
    )
    if answer.quotable:
        st.caption(
            texts("reflection_themes-quote-permitted"), help=texts("reflection_themes-quote-permitted-help")
        )
    chosen = _passage(answer, tag, texts)
    show_redaction(theme, answer, chosen, actors, asked_writer=asked_writer, texts=texts)


def _beginning(text: str) -> str:
    """The first words of an answer, by which to choose it; options of a list are shown as plain text."""
    line = " ".join(text.encode("utf-8", "replace").decode().split())
    return line if len(line) <= _BEGINNING else f"{line[:_BEGINNING].rstrip()} …"


def _one_of(label: str, options: Mapping[str, str], key: str) -> str:
    """A choice among keys that have names; what was chosen before is forgotten when it is no option."""
    if st.session_state.get(key) not in options:
        st.session_state[key] = next(iter(options))
    return str(st.selectbox(label, list(options), key=key, format_func=options.__getitem__))


def _candidates(coding: Coding, theme: str, questions: Sequence[Asked]) -> list[tuple[Answer, Asked, Tag]]:
    """The answers that got a theme in the coding that is told."""
    given = coding_of(coding, teller(coding))
    return [
        (answer, asked, tag)
        for asked in questions
        for answer in asked.answers
        if answer.id in given
        for tag in given[answer.id].tags
        if tag.theme == theme
    ]


def _passage(answer: Answer, tag: Tag, texts: Texts) -> Passage:
    """Which part of the answer: all of it, a passage that was tagged, or some sentences."""
    parts = sentences(answer.text)
    options = [
        part
        for part in _PARTS
        if part == "whole" or (part == "tagged" and tag.passages) or (part == "sentences" and len(parts) > 1)
    ]
    everything = Passage(parts[0].start, parts[-1].end) if parts else Passage(0, len(answer.text))
    if len(options) == 1:
        return everything
    chosen = st.segmented_control(
        texts("reflection_themes-quote-part"),
        options,
        key=f"quote_part_{answer.id}",
        format_func=lambda part: texts(f"reflection_themes-quote-part-{part}"),
        default="whole",
        required=True,
    )
    if chosen == "tagged":
        if len(tag.passages) == 1:
            return tag.passages[0]
        number = st.segmented_control(
            texts("reflection_themes-quote-passage"),
            list(range(1, len(tag.passages) + 1)),
            key=f"quote_passage_{answer.id}",
            default=1,
            required=True,
        )
        return tag.passages[(number or 1) - 1]
    if chosen == "sentences":
        first, last = st.slider(
            texts("reflection_themes-quote-sentences"),
            1,
            len(parts),
            (1, min(2, len(parts))),
            key=f"quote_sentences_{answer.id}",
        )
        return Passage(parts[first - 1].start, parts[last - 1].end)
    return everything
