"""What the rules find in the open survey, and how it is shown: sentence, question, grounds, way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from verkosto.analysis import Analysis
from verkosto.content import table
from verkosto.guidance.findings import Finding, Guidance, facts_of, guidance_from, wanted
from verkosto.guidance.guards import guard_text
from verkosto.guidance.verdict import Scope
from verkosto.guidance.wording import finding_text
from verkosto.model import View
from verkosto.ui.going import go_to
from verkosto.ui.kept import kept
from verkosto.ui.session import analyses_by_wave
from verkosto.ui.studies import await_studies
from verkosto.ui.team import team_says
from verkosto.ui.terms import with_terms
from verkosto.ui.typology import LENS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verkosto.analysis.studies import Study
    from verkosto.text import Texts

_ATTRIBUTE_ON: Final = {"groups": "group_attribute", "bridges": "hole_attribute"}
"""Page → the key of its choice of given groups."""
_OPENED: Final[dict[str, dict[str, object]]] = {
    "bridges_ties": {"bridges_ties_open": True},
    "ways_list": {"ways_filter": "all"},
    "reflection_themes": {"reflection_part": "themes"},
}
"""Element → the widget that would keep what the finding speaks of out of sight, and what it is to be."""
_OF_RATINGS: Final = ("typology", "trust", "six_d")
_SOURCES: Final = "sources"


def current_scope(analysis: Analysis) -> Scope:
    """What findings are about: the relation that is looked at in the view that it is first shown in."""
    keys = [relation.key for relation in analysis.relations]
    chosen = st.session_state.get("relation")
    relation = chosen if chosen in keys else keys[0] if keys else ""
    view = analysis.views(relation)[0] if relation else View.UNION
    waves = analysis.survey.waves
    at = waves.index(analysis.wave) if analysis.wave in waves else 0
    before = analyses_by_wave().get(waves[at - 1]) if at else None
    return Scope(analysis, relation, view, before)


def current_guidance(analysis: Analysis) -> Guidance:
    """What the rules say now; made once for what the team says and for the studies that are done."""
    scope, team = current_scope(analysis), team_says()
    done = tuple(study for study in _wanted(scope) if analysis.studies.known(study))
    facts = kept(analysis, ("facts", scope.relation, done), lambda: facts_of(scope))
    return kept(analysis, ("guidance", scope.relation, team, done), lambda: guidance_from(facts, team))


def await_guidance(analysis: Analysis) -> None:
    """Have everything worked out that the rules look at."""
    await_studies(analysis, _wanted(current_scope(analysis)))


def _wanted(scope: Scope) -> tuple[Study, ...]:
    return kept(scope.analysis, ("wanted", scope.relation), lambda: wanted(scope))


def show_findings(findings: Sequence[Finding], analysis: Analysis, texts: Texts, place: str) -> None:
    """A card for each finding.

    Parameters
    ----------
    findings : sequence of Finding
    analysis : Analysis
    texts : Texts
    place : str
        Makes the keys of the cards unique on the page.
    """
    for number, finding in enumerate(findings):
        with st.container(border=True, gap="xsmall", key=f"finding_{place}_{number}"):
            _show(finding, analysis, texts, f"{place}_{number}")


def _show(finding: Finding, analysis: Analysis, texts: Texts, key: str) -> None:
    rule = finding.rule
    said = finding_text(texts, rule.id, finding.found, markdown=True)
    told, ways = st.columns([4, 1], vertical_alignment="center", gap="medium")
    with told, st.container(gap="xsmall"):
        st.markdown(with_terms(said, texts, only=rule.terms))
        st.caption(texts("guidance-ask", question=texts(f"finding-{rule.id.lower()}-ask")))
    with ways, st.container(horizontal=True, gap="xsmall"):
        if st.button(
            texts("guidance-look"), key=f"look_{key}", type="tertiary", icon=":material/arrow_forward:"
        ):
            look_at(finding, analysis)
        with st.popover(texts("guidance-why"), type="tertiary", icon=":material/help:", key=f"why_{key}"):
            show_grounds(finding, analysis, texts)


def look_at(finding: Finding, analysis: Analysis) -> None:
    """Open the page of a finding at its picture, as it stood when the finding was made."""
    go_to(finding.rule.page, finding.rule.element, _choices(finding, analysis))


def _choices(finding: Finding, analysis: Analysis) -> dict[str, object]:
    """What the controls of the page are to show, so that the picture is the one of the finding."""
    scope = current_scope(analysis)
    chosen: dict[str, object] = dict(_OPENED.get(finding.rule.element, {}))
    if scope.relation:
        chosen |= {"relation": scope.relation, "view": scope.view.value}
    attribute = finding.found.values.get("attribute")
    if attribute is not None and finding.rule.page in _ATTRIBUTE_ON:
        chosen[_ATTRIBUTE_ON[finding.rule.page]] = str(attribute)
    if finding.rule.page == "typology":
        chosen[LENS] = finding.rule.element.removeprefix("typology_")
    return chosen


def show_grounds(finding: Finding, analysis: Analysis, texts: Texts) -> None:
    """When the rule speaks and when not, how strong the evidence is, its sources, and what could be tried."""
    rule = finding.rule
    name = rule.id.lower()
    st.markdown(f"**{rule.id} · {texts(f'rule-{name}-name')}**")
    for advice in rule.advice:
        st.markdown(f"**{texts('guidance-advice')}:** {texts(f'advice-{advice}')}")
    facts = {
        "guidance-condition": texts(f"rule-{name}-condition"),
        "guidance-guard": guard_text(texts, rule.id),
        "guidance-grade": texts(f"guidance-grade-{rule.grade.lower()}"),
        "guidance-sources": " · ".join(table(_SOURCES)[source]["label"] for source in rule.sources),
        "guidance-slides": ", ".join(rule.slides),
    }
    st.markdown("  \n".join(f"**{texts(key)}:** {fact}" for key, fact in facts.items() if fact))
    st.caption(_answered(finding, analysis, texts))


def _answered(finding: Finding, analysis: Analysis, texts: Texts) -> str:
    """How many answers the finding is made of: ratings and open answers have respondents of their own."""
    if finding.rule.page in _OF_RATINGS:
        return texts("guidance-n-rated", n=analysis.scores.respondents)
    if finding.rule.page == "reflection":
        return texts("guidance-n-written", n=analysis.reflection.respondents)
    coverage = analysis.coverage()
    return texts(
        "guidance-n",
        answered=coverage.respondents,
        members=coverage.members,
        rate=texts.percent(coverage.response_rate),
    )


def show_silent(told: Guidance, texts: Texts) -> None:
    """Which rules cannot tell, by reason; folded away."""
    if not told.silent:
        return
    reasons: dict[str, list[str]] = {}
    for rule, reason in told.silent.items():
        reasons.setdefault(reason, []).append(f"{rule} {texts(f'rule-{rule.lower()}-name')}")
    with st.expander(texts("guidance-silent-heading", n=len(told.silent))):
        st.caption(texts("guidance-silent-about"))
        lines = [
            f"- **{texts(f'silent-{reason}')}:** {'; '.join(names)}" for reason, names in reasons.items()
        ]
        st.markdown("\n".join(lines))
