"""A questionnaire written out: plain text to paste, Markdown for the screen, a web page to copy from."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Final

from verkosto.report.questionnaire import Asked, Form
from verkosto.text import Texts, escape_markdown

_ONE, _MANY, _ROW = "○", "☐", "–"
_STYLE: Final = (
    "body{font:16px/1.5 Calibri,Arial,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}"
    "h1{font-size:1.5rem;color:#0b5c8a;margin-top:2.5rem}h2{font-size:1.05rem;margin:1.6rem 0 .2rem}"
    "small{color:#5b6470}ul{margin:.3rem 0;padding-left:1.4rem}"
)


def plain_text(forms: Sequence[Form]) -> str:
    """The forms as plain text, line ends as Windows programs want them.

    Examples
    --------
    >>> form = Form("A", "", "Hello.", (Asked("N1", "one choice", "Who?", ("x", "y")),))
    >>> print(plain_text([form]).replace(chr(13), ""))
    A
    =
    <BLANKLINE>
    Hello.
    <BLANKLINE>
    [N1 · one choice]
    Who?
    ○ x
    ○ y
    <BLANKLINE>
    """
    lines: list[str] = []
    for form in forms:
        lines += [*([""] if lines else []), form.title, "=" * len(form.title), ""]
        lines += [f"[{form.note}]", ""] if form.note else []
        lines += [form.intro, ""]
        for asked in form.questions:
            lines += [f"[{_about(asked)}]", _one_line(asked.text)]
            lines += [f"{_ROW} {_one_line(statement)}" for statement in asked.statements]
            lines += [f"{_mark(asked)} {_one_line(answer)}" for answer in asked.answers]
            lines.append("")
    return "\r\n".join(lines)


def markdown(say: Texts, form: Form, most_names: int) -> str:
    """A form for an element that reads Markdown, every text escaped; of a long list the first names only."""
    parts = [escape_markdown(form.intro)]
    if form.note:
        parts.append(f"*{escape_markdown(form.note)}*")
    for asked in form.questions:
        shown = asked.answers[:most_names] if asked.roster else asked.answers
        rest = len(asked.answers) - len(shown)
        lines = [f"**{escape_markdown(asked.text)}**", f":small[{escape_markdown(_about(asked))}]"]
        lines += [f"{_ROW} {escape_markdown(statement)}" for statement in asked.statements]
        lines += [f"{_mark(asked)} {escape_markdown(answer)}" for answer in shown]
        lines += [escape_markdown(say("questionnaire-preview-names", n=rest))] if rest else []
        parts.append("  \n".join(lines))
    return "\n\n".join(parts)


def web_page(say: Texts, forms: Sequence[Form]) -> str:
    """The forms as one HTML page that asks nothing of anybody: no script, nothing from elsewhere."""
    body = "".join(_section(form) for form in forms)
    title = escape(say("questionnaire-title"))
    return (
        f'<!doctype html><html lang="{say.language}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body>{body}</body></html>"
    )


def _section(form: Form) -> str:
    note = f"<p><small>{escape(form.note)}</small></p>" if form.note else ""
    return f"<h1>{escape(form.title)}</h1>{note}<p>{escape(form.intro)}</p>" + "".join(
        _question(asked) for asked in form.questions
    )


def _question(asked: Asked) -> str:
    statements = "".join(f"<p>{_ROW} {escape(statement)}</p>" for statement in asked.statements)
    answers = "".join(f"<li>{escape(answer)}</li>" for answer in asked.answers)
    listed = f"<ul>{answers}</ul>" if answers else ""
    return f"<h2>{escape(asked.text)}</h2><small>{escape(_about(asked))}</small>{statements}{listed}"


def _about(asked: Asked) -> str:
    return " · ".join(part for part in (asked.id, asked.how) if part)


def _mark(asked: Asked) -> str:
    return _MANY if asked.many else _ONE


def _one_line(text: str) -> str:
    return " ".join(text.split())
