"""The themes of the open answers: how many respondents mentioned each, and which answers those are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.canvas.coded_themes import teller, theme_table
from verkosto.canvas.coding_work import coding_of, told_by
from verkosto.guidance.rule import rules
from verkosto.guidance.verdict import Found
from verkosto.guidance.wording import finding_text
from verkosto.text import escape_markdown
from verkosto.ui.reflection_agreement import show_agreement
from verkosto.ui.reflection_files import show_files
from verkosto.ui.reflection_gate import may_see
from verkosto.ui.reflection_passages import Shown, show_passages, whole
from verkosto.ui.reflection_quotes import show_quotes
from verkosto.ui.reflection_table import themes_csv, themes_table, unfinished, was_coded
from verkosto.ui.reflection_words import question_text
from verkosto.ui.team import keep_team_work, team_file_bar, team_work
from verkosto.ui.terms import with_terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.analysis import Analysis
    from verkosto.canvas.coded_themes import ThemeRow
    from verkosto.canvas.coding import Coding
    from verkosto.instruments.reflection.answers import Asked
    from verkosto.text import Texts

_TELLER: Final = "reflection_teller"
_THEME: Final = "reflection_theme"
_ALL: Final = "verkosto:theme_all"
_MOST: Final = 50
"""So many answers of a theme are shown at once."""


def show_themes(analysis: Analysis, texts: Texts) -> None:
    """The table of themes, its quotes, the coders' agreement, and the files of the coding."""
    questions = analysis.reflection.questions
    actors = analysis.survey.actors["label"].tolist()
    coding = team_work().reflection
    with st.container(key="reflection_themes"):
        coded = [one for one in coding.coders if one.answers]
        if not coding.themes or not coded:
            st.info(texts("reflection_themes-none"), icon=":material/sell:")
        else:
            _show_coded(coding, questions, actors, texts)
    show_quotes(questions, actors, texts)
    show_agreement(analysis, texts)
    show_files(analysis, texts)
    team_file_bar(texts)


def _show_coded(coding: Coding, questions: Sequence[Asked], actors: Sequence[str], texts: Texts) -> None:
    """Table, what the numbers are worth, what each theme means, and the answers of one of them."""
    _choose_teller(coding, texts)
    name = teller(coding)
    rows = theme_table(coding, questions, name)
    shown = [asked for asked in questions if was_coded(rows, asked.key)]
    st.subheader(texts("reflection_themes-heading"), anchor=False)
    st.markdown(texts("reflection_themes-lead"))
    if shown:
        st.table(themes_table(rows, shown, team_work().event, texts), border="horizontal", hide_index=True)
        if unfinished(rows):
            st.caption(texts("reflection_themes-coded-about"))
    else:
        st.info(texts("reflection_themes-elsewhere"), icon=":material/folder_off:")
    here = {answer.id for asked in questions for answer in asked.answers}
    elsewhere = len(coding_of(coding, name).keys() - here)
    if shown and elsewhere:
        st.caption(texts("reflection_themes-coded-elsewhere", n=elsewhere))
    found = Found({"known": int(bool(name)), "coder": name})
    st.markdown(
        with_terms(finding_text(texts, "R47", found, markdown=True), texts, only=rules()["R47"].terms)
    )
    hidden = [question_text(asked.key, texts, team_work().event) for asked in questions if asked.withheld]
    if hidden:
        st.caption(texts.markdown("reflection_themes-withheld", n=len(hidden), questions=" · ".join(hidden)))
    about = [theme for theme in coding.themes if theme.about]
    if about:
        with st.expander(texts("reflection_themes-about"), icon=":material/menu_book:"):
            lines = [f"- **{escape_markdown(one.name)}**: {escape_markdown(one.about)}" for one in about]
            st.markdown("\n".join(lines))
    if shown:
        _download(rows, shown, name, actors, texts)
    _show_answers(coding, name, questions, texts)


def _choose_teller(coding: Coding, texts: Texts) -> None:
    """Whose coding is told, where several people have coded."""
    names = [one.name for one in coding.coders if one.answers]
    if len(names) < 2:
        return
    st.session_state[_TELLER] = teller(coding)
    st.selectbox(
        texts("reflection_themes-teller"),
        names,
        key=_TELLER,
        on_change=_told_by,
        help=texts("reflection_themes-teller-help"),
    )


def _told_by() -> None:
    work = team_work()
    keep_team_work(replace(work, reflection=told_by(work.reflection, st.session_state[_TELLER])))


def _download(
    rows: Sequence[ThemeRow], shown: Sequence[Asked], name: str, actors: Sequence[str], texts: Texts
) -> None:
    """The same numbers for a spreadsheet."""
    event = team_work().event
    st.download_button(
        texts("reflection_themes-download"),
        lambda: themes_csv(rows, shown, name, actors, event, texts),
        file_name=texts("reflection_themes-file-name"),
        mime="text/csv",
        key="download_themes_csv",
        on_click="ignore",
        icon=":material/download:",
    )


def _show_answers(coding: Coding, name: str, questions: Sequence[Asked], texts: Texts) -> None:
    """The answers that the coder gave a theme, with the passages marked."""
    names = {theme.key: theme.name for theme in coding.themes}
    if st.session_state.get(_THEME) not in names:
        st.session_state[_THEME] = None
    chosen = st.pills(
        texts("reflection_themes-answers"),
        list(names),
        key=_THEME,
        format_func=lambda key: escape_markdown(names[key]),
        help=texts("reflection_themes-answers-help"),
    )
    if chosen not in names:
        return
    hits = _hits(coding, name, chosen, questions)
    if not hits:
        st.caption(texts("reflection_themes-no-answers"))
    everything = st.session_state.get(_ALL) == chosen
    left = None if everything else _MOST
    for asked, answers in hits:
        if left == 0:
            break
        shown = answers[:left]
        left = None if left is None else left - len(shown)
        _show_hits(asked, shown, texts)
    rest = sum(len(answers) for _, answers in hits) - _MOST
    if rest > 0 and not everything:
        st.button(
            texts("reflection_themes-all-answers", n=rest),
            key="theme_all",
            icon=":material/expand_more:",
            on_click=_show_all,
            args=(chosen,),
        )


def _show_all(theme: str) -> None:
    st.session_state[_ALL] = theme


def _hits(
    coding: Coding, name: str, theme: str, questions: Sequence[Asked]
) -> list[tuple[Asked, list[Shown]]]:
    """The answers with a theme by question, in the order in which answers are always shown."""
    given = coding_of(coding, name)
    found = []
    for asked in questions:
        shown = [
            whole(answer, [(one.start, one.end, "theme") for one in tag.passages])
            for answer in asked.answers
            if answer.id in given
            for tag in given[answer.id].tags
            if tag.theme == theme
        ]
        if shown:
            found.append((asked, shown))
    return found


def _show_hits(asked: Asked, hits: Sequence[Shown], texts: Texts) -> None:
    heading = question_text(asked.key, texts, team_work().event)
    st.markdown(f"**{escape_markdown(heading)}**")
    if asked.withheld is None or may_see(asked, texts):
        show_passages(hits, heading, f"theme_answers_{asked.key}")
