"""The goals page: what the team says its network is for, and what that changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from verkosto.canvas.purpose import KINDS, Purpose, levels
from verkosto.content import table
from verkosto.guidance.rule import rules
from verkosto.guidance.team import Goal
from verkosto.ui.findings import current_guidance, show_findings
from verkosto.ui.session import opened
from verkosto.ui.team import keep_team_work, team_work
from verkosto.ui.team_fields import day, hold, long_text, offered, one_of, short_text, start
from verkosto.ui.typology_words import verdict_in_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from verkosto.analysis import Analysis
    from verkosto.text import Texts

_UNDECIDED: Final = "undecided"
_GOALS: Final = (*(goal.value for goal in Goal), _UNDECIDED)
_KINDS: Final = (*KINDS, "")


def keeps(name: str) -> Callable[[object], None]:
    """What puts a new value into a field of the canvas, as it is then."""

    def keep(value: object) -> None:
        changes: dict[str, Any] = {name: value}
        work = team_work()
        keep_team_work(replace(work, purpose=replace(work.purpose, **changes)))

    return keep


def show_task(purpose: Purpose, texts: Texts) -> None:
    """The main task: one of five, or none yet."""
    st.subheader(texts("goals-task-heading"), anchor=False)
    one_of(
        texts("goals-task"),
        "goal",
        _GOALS,
        purpose.goal.value if purpose.goal else _UNDECIDED,
        lambda chosen: keeps("goal")(None if chosen == _UNDECIDED else Goal(chosen)),
        lambda goal: texts(f"goal-{goal}"),
        [texts(f"goal-about-{goal}") for goal in _GOALS],
    )


def show_effect(goal: Goal | None, analysis: Analysis | None, texts: Texts) -> None:
    """Which findings speak because of the goal, which it opened in vain, and which wait for one."""
    st.subheader(texts("goals-effect-heading"), anchor=False)
    waiting = [rule for rule in rules().values() if rule.goals and (goal is None or goal in rule.goals)]
    names = {rule.id: texts(f"rule-{rule.id.lower()}-name") for rule in waiting}
    if goal is None or analysis is None:
        key = "none" if goal is None else "no-survey" if waiting else "nothing"
        st.markdown(texts(f"goals-effect-{key}"))
        _listed([_with_goals(names[rule.id], rule.goals if goal is None else (), texts) for rule in waiting])
    elif not waiting:
        st.markdown(texts("goals-effect-nothing"))
    else:
        _show_speaking(goal, analysis, names, texts)


def _with_goals(name: str, goals: tuple[str, ...], texts: Texts) -> str:
    """A rule's name, and the goals that let it speak."""
    told = ", ".join(texts(f"goal-{goal}").lower() for goal in goals)
    return f"{name} ({told})" if told else name


def _show_speaking(goal: Goal, analysis: Analysis, names: dict[str, str], texts: Texts) -> None:
    told = current_guidance(analysis)
    speaking = [finding for finding in told.findings if goal in finding.rule.goals]
    if speaking:
        st.markdown(texts("goals-effect-speaks", n=len(speaking)))
        show_findings(speaking, analysis, texts, "goal")
    said = {finding.rule.id for finding in speaking}
    quiet = {rule: name for rule, name in names.items() if rule not in said}
    if quiet:
        st.caption(texts("goals-effect-quiet"))
        reasons = {
            rule: texts(f"silent-{told.silent[rule]}" if rule in told.silent else "goals-effect-no-cause")
            for rule in quiet
        }
        _listed([f"{name}: {reasons[rule]}" for rule, name in quiet.items()], small=True)


def _listed(lines: list[str], *, small: bool = False) -> None:
    if lines:
        (st.caption if small else st.markdown)("\n".join(f"- {line}" for line in lines))


def show_boundary(purpose: Purpose, texts: Texts) -> None:
    """Why the network is there, what it does, on what level, and who belongs to it."""
    st.subheader(texts("goals-boundary-heading"), anchor=False)
    with st.grid(2, min_column_width=300):
        with st.container():
            long_text(texts("goals-purpose"), "goals_purpose", purpose.purpose, keeps("purpose"))
        with st.container():
            long_text(texts("goals-tasks"), "goals_tasks", purpose.tasks, keeps("tasks"))
        with st.container():
            _level(purpose, texts)
        with st.container():
            long_text(
                texts("goals-boundary"),
                "goals_boundary",
                purpose.boundary,
                keeps("boundary"),
                help_text=texts("goals-boundary-help"),
            )


def _level(purpose: Purpose, texts: Texts) -> None:
    told = table("levels")
    options = (*levels(), "")
    hold("goals_level", purpose.level)
    chosen = st.selectbox(
        texts("goals-level"),
        options,
        format_func=lambda key: told[key]["name"][texts.language] if key else texts("goals-level-none"),
        key="goals_level",
        on_change=lambda: keeps("level")(offered(st.session_state["goals_level"], options)),
    )
    if chosen in told:
        st.caption(told[chosen]["about"][texts.language])


def show_kind(purpose: Purpose, analysis: Analysis | None, texts: Texts) -> None:
    """The type of network aimed for, and beside it the one that members describe."""
    st.subheader(texts("goals-kind-heading"), anchor=False)
    aimed, measured = st.columns([3, 2], gap="large")
    with aimed:
        one_of(
            texts("goals-kind"),
            "goals_kind",
            _KINDS,
            purpose.kind,
            keeps("kind"),
            lambda kind: texts(f"typology-type-{kind.lower()}" if kind else "goals-kind-undecided"),
            [texts(f"goals-kind-about-{kind.lower() or _UNDECIDED}") for kind in _KINDS],
        )
        long_text(texts("goals-kind-why"), "goals_kind_why", purpose.kind_why, keeps("kind_why"))
    with measured, st.container(border=True, gap="xsmall"):
        st.caption(texts("goals-kind-now"))
        if analysis is None:
            st.markdown(texts("goals-kind-no-survey"))
            return
        told = verdict_in_words("four", analysis, texts)
        st.markdown(f"**{told.words}**" if told.known else f":gray[{told.words}]")
        if told.note:
            st.caption(told.note)
        st.page_link(
            "pages/agreement/typology.py", label=texts("goals-kind-look"), icon=":material/category:"
        )


def show_agreed(purpose: Purpose, texts: Texts) -> None:
    """Whether actors may be named, who keeps the canvas, and when it was agreed."""
    st.subheader(texts("goals-names-heading"), anchor=False)
    now = opened()
    if now is not None and now.sample:
        st.caption(texts("goals-names-sample"))
    else:
        st.checkbox(
            texts("goals-names"),
            start("goals_names", purpose.names, False),
            key="goals_names",
            on_change=lambda: keeps("names")(bool(st.session_state["goals_names"])),
        )
        st.caption(texts("goals-names-about"))
    with st.grid(2, min_column_width=300):
        with st.container():
            short_text(texts("goals-owner"), "goals_owner", purpose.owner, keeps("owner"))
        with st.container():
            day(texts("goals-date"), "goals_date", purpose.date, keeps("date"), texts)
