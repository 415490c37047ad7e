"""The readable summary of an analysis and of a receipt, for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from verkosto.analysis import Analysis
from verkosto.analysis.studies import Kind, Study
from verkosto.charts.figures import measure_name, measure_value
from verkosto.model import Band, Coverage, Figure, Severity, Survey
from verkosto.report.findings_document import findings_of, findings_summary
from verkosto.report.rated_summary import rated_summary
from verkosto.report.reflection_document import Written
from verkosto.report.reflection_summary import reflection_summary
from verkosto.text import Texts
from verkosto.text.names import relation_name, view_name
from verkosto.text.receipt import assumption_text, issue_text, table_line

_TOP = 5


def summary(
    analysis: Analysis,
    texts: Texts,
    relations: Sequence[str],
    goal: str | None = None,
    written: Written = Written(),
) -> str:
    """Who answered, figures and best-connected actors, what was rated and written, and what to talk about."""
    coverage = analysis.coverage()
    asked = bool(relations) or not (analysis.scores.respondents or analysis.reflection.questions)
    lines = [_coverage(coverage, texts)] if asked else []
    if len(analysis.survey.waves) > 1:
        lines.append(texts("summary-wave", wave=analysis.wave))
    lines += [f"  {assumption_text(texts, assumption)}" for assumption in analysis.survey.receipt.assumptions]
    counts = _issue_counts(analysis.survey)
    lines.append(texts("summary-issues", **counts))
    for relation in relations:
        lines += ["", *_relation(analysis, texts, relation)]
    found = findings_of(analysis, relations, goal)
    lines += [*rated_summary(analysis, texts), *reflection_summary(analysis, texts, written)]
    return "\n".join([*lines, *findings_summary(found, texts)])


def _coverage(coverage: Coverage, texts: Texts) -> str:
    return texts(
        "summary-coverage",
        members=coverage.members,
        respondents=coverage.respondents,
        rate=texts.percent(coverage.response_rate),
        externals=coverage.externals,
    )


def _relation(analysis: Analysis, texts: Texts, key: str) -> list[str]:
    views = analysis.views(key)
    lines = [relation_name(texts, analysis.relation(key)).upper()]
    names = {name: measure_name(name, texts) for view in views for name in analysis.figures(key, view)}
    width = max(map(len, names.values()))
    columns = [view_name(texts, view) for view in views]
    lines.append(f"  {'':{width}}  " + "  ".join(f"{column:>24}" for column in columns))
    for name, shown in names.items():
        cells = [_figure(texts, name, analysis.figures(key, view).get(name)) for view in views]
        lines.append(f"  {shown:{width}}  " + "  ".join(f"{cell:>24}" for cell in cells))
    return [*lines, *_top_actors(analysis, texts, key)]


def _figure(texts: Texts, key: str, figure: Figure | None) -> str:
    if figure is None:
        return ""
    if figure.withheld:
        return texts("summary-withheld")
    told = measure_value(key, figure.value, texts)
    if figure.range is None:
        return told
    low, high = (measure_value(key, end, texts) for end in figure.range)
    return told if low == high else texts("summary-with-range", value=told, low=low, high=high)


def _top_actors(analysis: Analysis, texts: Texts, key: str) -> list[str]:
    actors = analysis.actors(key, analysis.views(key)[0])
    lines = []
    for measure in ("degree", "betweenness_share"):
        top = actors[actors[measure] > 0].nlargest(_TOP, measure, keep="first")
        told = (
            f"{row['label']} ({measure_value(measure, float(row[measure]), texts)})"
            for _, row in top.iterrows()
        )
        if not top.empty:
            lines.append(f"  {measure_name(measure, texts)}: {'; '.join(told)}")
    return [*lines, *_bridging_set(analysis, texts, key)]


def _bridging_set(analysis: Analysis, texts: Texts, key: str) -> list[str]:
    """Who bridges, as a set without an order, where answers are missing."""
    view = analysis.views(key)[0]
    if analysis.coverage().band is not Band.RANGES or not analysis.studies.known(
        Study(Kind.MISSING, key, view)
    ):
        return []
    labels = analysis.survey.actors["label"]
    names = sorted(str(labels[actor]) for actor in analysis.studies.missing(key, view).stable_top)
    return [f"  {texts('summary-bridging-set', names='; '.join(names))}"] if names else []


def receipt_summary(survey: Survey, texts: Texts) -> str:
    """Every table with its rows, every assumption, every issue with its place."""
    lines = [table_line(table, texts) for table in survey.receipt.tables]
    lines += [assumption_text(texts, assumption) for assumption in survey.receipt.assumptions]
    for issue in survey.receipt.issues:
        severity = texts(f"severity-{issue.severity.value}")
        place = _place(texts, issue.table, issue.row, issue.column)
        lines.append(": ".join(part for part in (severity, place, issue_text(texts, issue)) if part))
    lines.append(texts("summary-issues", **_issue_counts(survey)))
    return "\n".join(lines)


def _place(texts: Texts, table: str, row: int | None, column: str | None) -> str:
    parts: Iterable[str] = (
        table,
        texts("summary-row", row=str(row)) if row is not None else "",
        f"”{column}”" if column else "",
    )
    return ", ".join(part for part in parts if part)


def _issue_counts(survey: Survey) -> dict[str, int]:
    counts = {severity.value: 0 for severity in Severity}
    for issue in survey.receipt.issues:
        counts[issue.severity.value] += 1
    rows = sum(table.rows for table in survey.receipt.tables)
    used = sum(table.used for table in survey.receipt.tables)
    return {
        "errors": counts["error"],
        "warnings": counts["warning"],
        "notes": counts["note"],
        "rows": rows,
        "used": used,
        "aside": rows - used,
    }
