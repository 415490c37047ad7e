"""Words to find answers by: a help for reading, never a result; and what a question is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pandas as pd
import streamlit as st

from verkosto.canvas.event import event_form, event_words
from verkosto.charts.theme import distinct
from verkosto.content import table
from verkosto.content.instruments import items
from verkosto.report.exchange import cell
from verkosto.ui.kept import kept
from verkosto.ui.session import analyses_by_wave
from verkosto.ui.team import team_work

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from verkosto.analysis import Analysis
    from verkosto.canvas.coding import Event
    from verkosto.instruments.reflection.answers import Asked
    from verkosto.instruments.reflection.reflection import Word, Words
    from verkosto.text import Texts

WORD: Final = "reflection_word"
_ALL: Final = "reflection_all_words"
LEAST_USERS: Final = int(table("thresholds")["words"]["respondents"]["value"])
"""A word is listed when so many respondents used it."""
_FIRST: Final = 15
"""As many words stand there at first."""


def question_text(key: str, texts: Texts, event: Event) -> str:
    """A question as it is asked, with the team's word for its meeting; the file's own as the file says it.

    Plain text: whoever puts it into Markdown escapes it.
    """
    known = items().get(key)
    if known is None:
        return cell(key)
    return known.asked(texts.language, event_form(event, key, texts.language))


def question_words(analysis: Analysis, asked: Asked) -> Words:
    """The words of a question, worked out once."""
    event = event_words(team_work().event)
    reflection = analysis.reflection
    return kept(analysis, ("reflection words", asked.key, event), lambda: reflection.words(asked.key, event))


def chosen_word(analysis: Analysis, asked: Asked) -> Word | None:
    """The word whose answers are looked at, if any; it has to be one of the listed ones."""
    key = st.session_state.get(WORD)
    if key is None or asked.withheld:
        return None
    return next((word for word in question_words(analysis, asked).words if word.key == key), None)


def show_words(analysis: Analysis, asked: Asked, texts: Texts, on_choice: Callable[[], None]) -> None:
    """The words that three or more used, each with its number of respondents; a click shows their answers."""
    told = question_words(analysis, asked)
    if told.withheld:
        return
    chosen = st.session_state.get(WORD)
    keys = [word.key for word in told.words]
    if chosen not in keys:
        st.session_state[WORD] = chosen = None
    shown = told.words if _all_wanted(chosen, keys) else told.words[:_FIRST]
    if shown:
        by_key = {word.key: word for word in shown}
        st.pills(
            texts("reflection-words"),
            list(by_key),
            key=WORD,
            format_func=lambda key: _label(by_key[key], texts),
            on_change=on_choice,
            help=texts("reflection-words-help"),
            wrap=True,
        )
    _below_words(told, len(shown), texts)


def _all_wanted(chosen: str | None, keys: Sequence[str]) -> bool:
    """Whether every word is listed: when that was asked for, or the chosen one would be left out."""
    return bool(st.session_state.get(_ALL)) or chosen in keys[_FIRST:]


def _label(word: Word, texts: Texts) -> str:
    return texts.markdown("reflection-word", word=word.lemma, n=word.respondents)


def _below_words(told: Words, shown: int, texts: Texts) -> None:
    """What is listed and what is not, and the rest of the words where there are more."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        if len(told.words) > _FIRST:
            everything = shown == len(told.words)
            st.button(
                texts("reflection-words-fewer" if everything else "reflection-words-all", n=len(told.words)),
                key="reflection_more_words",
                type="tertiary",
                icon=":material/unfold_less:" if everything else ":material/unfold_more:",
                on_click=_list_all,
                args=(not everything,),
            )
        note = texts("reflection-words-note" if told.words else "reflection-no-words", least=LEAST_USERS)
        unlisted = texts("reflection-unlisted", n=told.unlisted) if told.unlisted else ""
        st.caption(f"{note} {unlisted}".strip(), width="content")


def _list_all(everything: bool) -> None:
    st.session_state[_ALL] = everything
    if not everything:
        st.session_state[WORD] = None


def show_word_waves(asked: Asked, texts: Texts) -> None:
    """Which words were used by how many in each wave: a list and no test; made when it is opened."""
    if asked.withheld:
        return
    told = {
        wave: (other, mine)
        for wave, other in analyses_by_wave().items()
        for mine in other.reflection.questions
        if mine.key == asked.key and mine.withheld is None
    }
    if len(told) < 2:
        return
    folded = st.expander(
        texts("reflection-waves"), key="reflection_waves", icon=":material/compare_arrows:", on_change="rerun"
    )
    if folded.open:
        with folded:
            st.caption(texts("reflection-waves-note", least=LEAST_USERS))
            lists = {wave: question_words(*one) for wave, one in told.items()}
            answered = {wave: one.n for wave, (_, one) in told.items()}
            _word_table(lists, answered, texts)


def _word_table(lists: Mapping[str, Words], answered: Mapping[str, int], texts: Texts) -> None:
    """A row per word, a column per wave: respondents who used it, of those who answered."""
    lemmas: dict[str, str] = {}
    used: dict[str, dict[str, int]] = {}
    for wave, told in lists.items():
        for word in told.words:
            lemmas.setdefault(word.key, word.lemma)
            used.setdefault(word.key, {})[wave] = word.respondents
    few = texts("reflection-waves-few", least=LEAST_USERS)
    rows = [
        [lemma, *(f"{used[key][wave]}/{answered[wave]}" if wave in used[key] else few for wave in lists)]
        for key, lemma in sorted(lemmas.items(), key=lambda one: (-max(used[one[0]].values()), one[1]))
    ]
    columns = distinct([texts("reflection-waves-word"), *lists])
    st.dataframe(
        pd.DataFrame(rows, columns=columns),
        hide_index=True,
        key="reflection_words_by_wave",
        alt=texts("reflection-waves"),
    )
