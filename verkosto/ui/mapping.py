"""How every table was read, and the visitor's say in it: select boxes, and the effect at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

import streamlit as st

from verkosto.model import TableRead
from verkosto.survey import ReadingOptions
from verkosto.survey.mapping import CHOICES, DIRECTIONS
from verkosto.survey.preview import NOT_SHOWN, TableSeen
from verkosto.survey.source import ROLES_OF_COLUMNS, ROLES_OF_SHEETS, told_of_column, told_of_table
from verkosto.survey.told import changed, column_key, without_table
from verkosto.text import Texts, escape_markdown
from verkosto.text.mapping import answer_text, column_role_text
from verkosto.ui.changes import current_options, want
from verkosto.ui.mapping_lines import Line, lines_of
from verkosto.ui.session import current_texts, tables_seen, unmapped

T = TypeVar("T")
_MOST_LIMIT: Final = 1e9
_CELLS: Final = 60
_FEW: Final = 12
"""Columns of a table that was not read: as many are shown each by itself, to be given their roles."""
_ANSWERS: Final = ("strength", "frequency", "depth", "agreed", "tie")
_ROLES: Final = {
    "actors": ("id", "label", "member", "answered", "wave", "attribute", "personal", "ignored"),
    "ties": (
        "ego", "alter", "relation", "wave", "strength", "frequency", "depth", "agreed", "exists", "words",
        "tie", "personal", "ignored",
    ),
    "matrix": ("ego", "alter", "wave", "respondent", "strength", "frequency", "depth", "personal", "ignored"),
    "ratings": ("respondent", "item", "text", "wave", "background", "quotable", "personal", "ignored"),
    "reflection": ("respondent", "text", "wave", "background", "quotable", "personal", "ignored"),
}  # fmt: skip


def show_mapping(texts: Texts) -> None:
    """The editor of how the files are read, table by table; every change is read at once."""
    seen = tables_seen()
    if not seen:
        return
    number = _table_choice(texts, seen)
    at = seen[number]
    _table_settings(texts, at, number)
    if at.table.columns:
        _columns(texts, at.table, number)
    if unmapped() is None:  # who answered is of no use before it is known who named whom
        st.markdown(f"**{texts('mapping-rules-heading')}**")
        _rules(texts)
    with st.container(horizontal=True):
        st.button(
            texts("mapping-reset-table"),
            key="map_reset_table",
            icon=":material/restart_alt:",
            on_click=_reset_table,
            args=(at.table, len(seen) == 1),
        )
        st.button(texts("mapping-reset-all"), key="map_reset_all", on_click=want, args=(ReadingOptions(),))


def _table_choice(texts: Texts, seen: tuple[TableSeen, ...]) -> int:
    if len(seen) == 1:
        return 0
    names = [at.table.name for at in seen]
    labels = [
        f"{at.table.name} ({at.table.file})" if names.count(at.table.name) > 1 else at.table.name
        for at in seen
    ]
    known = st.session_state.get("map_table")
    st.session_state["map_table"] = known if isinstance(known, int) and known < len(seen) else _first(seen)
    roles = [texts(f"role-{at.table.role}") for at in seen]
    chosen = st.selectbox(
        texts("mapping-table"),
        range(len(seen)),
        key="map_table",
        format_func=lambda i: f"{labels[i]} – {roles[i]}",
        persist_state="session",
    )
    return chosen if chosen in range(len(seen)) else 0  # a browser may send what it was not offered


def _first(seen: tuple[TableSeen, ...]) -> int:
    """The table that is shown first: one with ties, else the one with most columns."""
    ties = [i for i, at in enumerate(seen) if at.table.role in ("ties", "matrix")]
    return ties[0] if ties else max(range(len(seen)), key=lambda i: len(seen[i].table.columns))


def _table_settings(texts: Texts, at: TableSeen, number: int) -> None:
    table, options = at.table, current_options()
    with st.grid(2, min_column_width=260):
        roles = [role for role in ROLES_OF_SHEETS if role != table.role]
        _select(
            texts("mapping-sheet-role"),
            [table.role, *roles],
            table.role,
            lambda role: texts(f"role-{role}"),
            key=f"map_sheet_{number}",
            told=("sheets", (table.name,)),
        )
        rows = {i: " · ".join(cells)[:_CELLS] for i, cells in enumerate(at.first_rows, 1) if any(cells)}
        rows.setdefault(table.header_row, "")
        _select(
            texts("mapping-header"),
            sorted(rows),
            table.header_row,
            lambda row: texts("mapping-header-row", row=str(row), cells=rows[row]),
            key=f"map_header_{number}",
            told=("headers", (table.name,)),
        )
        if table.role in ("ties", "matrix"):
            for part, key in (("relations", "relation"), ("waves", "wave")):
                _name(
                    texts(f"mapping-{key}"),
                    texts(f"mapping-{key}-help"),
                    told_of_table(getattr(options, part), table.name) or "",
                    key=f"map_{key}_{number}",
                    told=(part, table.name),
                )


def _columns(texts: Texts, table: TableRead, number: int) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{texts('mapping-columns-heading')}**", width="content")
        runs = lines_of(table.columns)
        apart = len(runs) < len(table.columns) and st.toggle(
            texts("mapping-columns-all"),
            value=table.role == "ignored" and len(table.columns) <= _FEW,
            key=f"map_apart_{number}",
        )
    with st.grid(3, min_column_width=215, gap="small"):
        for line in lines_of(table.columns, apart=True) if apart else runs:
            with st.container(gap="xsmall"):
                _column(texts, table, line, f"{number}_{line.first}")


def _column(texts: Texts, table: TableRead, line: Line, place: str) -> None:
    heading = _heading(texts, line)
    # What is chosen most stands first, where a long list needs no scrolling.
    known = list(dict.fromkeys([line.role, "ignored", *_ROLES.get(table.role, ROLES_OF_COLUMNS)]))
    _select(
        escape_markdown(heading),
        known,
        line.role,
        lambda role: column_role_text(texts, role),
        key=f"map_column_{place}",
        told=("columns", _keys(table, line)),
    )
    st.caption(_sample(texts, line))
    asked = line.role in _ANSWERS or (table.role == "matrix" and line.role == "alter")
    if asked:
        _direction(texts, table, line, heading, place)


def _heading(texts: Texts, line: Line) -> str:
    first, last = (
        column.name or texts("mapping-column-unnamed") for column in (line.columns[0], line.columns[-1])
    )
    return first if len(line.columns) == 1 else texts("mapping-column-run", first=first, last=last)


def _sample(texts: Texts, line: Line) -> str:
    """A few values, escaped; none of a column that holds personal data."""
    parts = [] if len(line.columns) == 1 else [texts("mapping-column-count", n=len(line.columns))]
    if line.role not in NOT_SHOWN:
        values = dict.fromkeys(value[:_CELLS] for column in line.columns for value in column.sample)
        parts += [escape_markdown(value) for value in list(values)[:3]]
    return " · ".join(parts) or "–"


def _keys(table: TableRead, line: Line) -> tuple[str, ...]:
    return tuple(column_key(table.name, column.name) for column in line.columns)


def _direction(texts: Texts, table: TableRead, line: Line, heading: str, place: str) -> None:
    """How the numbers of a column run, and from where on they are a tie."""
    options = current_options()
    told = told_of_column(options.scales, table.name, line.columns[0].name)
    plain, _, limit = (told or told_of_table(options.scales, table.name) or "").partition(":")
    keys = _keys(table, line)
    _select(
        escape_markdown(texts("mapping-direction", column=heading)),
        ["", *DIRECTIONS],
        plain,
        lambda direction: answer_text(texts, "scales", direction),
        key=f"map_scale_{place}",
        told=("scales", keys),
        hidden=True,
    )
    if plain in DIRECTIONS[:2]:
        key = f"map_limit_{place}"
        st.session_state[key] = float(limit) if limit else None
        st.number_input(
            escape_markdown(texts("mapping-limit", column=heading)),
            min_value=-_MOST_LIMIT,
            max_value=_MOST_LIMIT,
            value=None,
            step=1.0,
            format="%g",
            key=key,
            placeholder=texts(f"mapping-limit-{plain}"),
            label_visibility="collapsed",
            on_change=_tell_limit,
            args=(key, keys, plain),
        )


def _rules(texts: Texts) -> None:
    options = current_options()
    with st.grid(2, min_column_width=260):
        for name, known in CHOICES.items():
            choices = [choice for choice in known if name != "repeats" or choice]
            now = getattr(options, name)
            _select(
                texts(f"mapping-{name}"),
                choices,
                now if now in choices else choices[0],
                partial(answer_text, texts, name),
                key=f"map_{name}",
                told=(name, ()),
            )


def _select(
    label: str,
    choices: list[T],
    now: T,
    words: Callable[[T], str],
    *,
    key: str,
    told: tuple[str, tuple[str, ...]],
    hidden: bool = False,
) -> None:
    """A select box that shows how it is read now; another choice is told to the part of the options."""
    st.session_state[key] = now
    st.selectbox(
        label,
        choices,
        key=key,
        format_func=words,
        label_visibility="collapsed" if hidden else "visible",
        on_change=_tell,
        args=(key, told, choices),
    )


def _name(label: str, about: str, now: str, *, key: str, told: tuple[str, str]) -> None:
    st.session_state[key] = now
    st.text_input(
        label,
        key=key,
        help=about,
        max_chars=100,
        placeholder=current_texts()("mapping-from-file"),
        on_change=_tell_name,
        args=(key, told),
    )


def _tell(key: str, told: tuple[str, tuple[str, ...]], choices: list[T]) -> None:
    """Have the choice read; what is chosen as empty is taken back."""
    choice = st.session_state.get(key)
    if choice not in choices:  # what a browser sends need not be what it was offered
        return
    part, places = told
    options = current_options()
    if not places:
        want(changed(options, {part: choice}))
        return
    said = {place: value for place, value in getattr(options, part).items() if place not in places}
    if choice != "" or part == "columns":
        said |= dict.fromkeys(places, choice)
    want(changed(options, {part: said}))


def _tell_name(key: str, told: tuple[str, str]) -> None:
    part, place = told
    name = str(st.session_state.get(key) or "").strip()
    options = current_options()
    said = {known: value for known, value in getattr(options, part).items() if known != place}
    want(changed(options, {part: {**said, place: name} if name else said}))


def _tell_limit(key: str, places: tuple[str, ...], direction: str) -> None:
    limit = st.session_state.get(key)
    options = current_options()
    value = direction if limit is None else f"{direction}:{limit:.6f}".rstrip("0").rstrip(".")
    want(changed(options, {"scales": {**options.scales, **dict.fromkeys(places, value)}}))


def _reset_table(table: TableRead, only: bool) -> None:
    want(without_table(current_options(), table, only=only))
