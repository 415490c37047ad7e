"""The typology page: six lenses, each with its verdict, its doubt and what would change it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df

from tests.pages.app import HOSTILE, Visit
from tests.rated_surveys import rated, sample, with_respondents, without_ratings, without_ties
from verkosto.analysis import Analysis
from verkosto.analysis.structure_checks import KEYS, Check, Checked
from verkosto.content.instruments import items
from verkosto.instruments.gates import LEAST
from verkosto.model import Survey
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, escape_markdown, texts
from verkosto.ui import typology_words
from verkosto.ui.session import Opened
from verkosto.ui.typology_words import LENSES

FI = texts("fi")
FIRST, LAST = "kevät 2025", "kevät 2026"


def opened(survey: Survey, language: str = "fi", lens: str = "four") -> Visit:
    visit = Visit(language)
    visit.app.session_state["verkosto:opened"] = Opened(survey, "arviot.xlsx")
    visit.follow("typology")
    if lens != "four":
        visit.app.button(key=f"lens_{lens}").click().run()
    assert visit.errors == []
    assert not visit.app.exception
    return visit


def every_lens(visit: Visit) -> Iterator[str]:
    """Each lens while it is open."""
    for lens in LENSES:
        if lens != LENSES[0]:
            visit.app.button(key=f"lens_{lens}").click().run()
        assert visit.errors == []
        assert not visit.app.exception
        yield lens


def charts(visit: Visit) -> list[str]:
    """Title and data of every chart."""
    made = []
    for chart in visit.app.get("vega_lite_chart"):
        proto: Any = chart.proto  # type: ignore[attr-defined]
        data = [convert_arrow_bytes_to_pandas_df(one.data.data).to_csv() for one in proto.datasets]
        title = json.loads(proto.spec)["title"]
        made.append("\n".join([" ".join(title["text"]), " ".join(title["subtitle"]), *data]))
    return made


def cells(visit: Visit) -> str:
    """What stands in the tables that read Markdown."""
    return "\n".join(table.value.to_csv() for table in visit.app.table)


def typed(**answers: Sequence[float]) -> Survey:
    """Each respondent gives the same answer to all four items of a type: ``H=[4, 4, …]``."""
    return rated({f"{kind}{i}": given for kind, given in answers.items() for i in range(1, 5)}, {})


def in_markdown(visit: Visit, key: str, **values: object) -> bool:
    return visit.texts(key, **values) in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_shows_a_verdict_for_every_lens_and_opens_the_first(language: str) -> None:
    visit = opened(sample(), language)
    for lens in LENSES:
        assert visit.texts(f"typology-lens-{lens}") in visit.said
    assert [heading.value for heading in visit.app.header] == [visit.texts("typology-question-four")]
    assert in_markdown(visit, "typology-new")
    assert len(charts(visit)) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lens_opens_with_its_question_its_charts_and_what_would_change_it(language: str) -> None:
    visit = opened(sample(), language)
    for lens in every_lens(visit):
        assert [heading.value for heading in visit.app.header] == [visit.texts(f"typology-question-{lens}")]
        assert charts(visit)
        assert in_markdown(visit, f"typology-how-{lens}")
        assert in_markdown(visit, "typology-change-heading")


def test_the_verdict_of_the_sample_is_clear_and_its_bars_are_the_means_of_the_sheet() -> None:
    visit = opened(sample())
    assert in_markdown(visit, "typology-four-clear", type="Y")
    told = sample().ratings
    told = told[(told["wave"] == LAST) & told["item"].str.fullmatch("Y[1-4]")]
    each = told.groupby("respondent")["value"].agg(["mean", "count"])
    score = (each["mean"][each["count"] >= 3].mean() - 1) / 4 * 100  # domain 4.1, by hand from the ratings
    assert re.search(rf"Yhdessä johdettu,{score:.3f}\d*,.*,{score:.0f},", charts(visit)[1])


def test_the_split_stands_before_the_four_types() -> None:
    visit = opened(sample())
    assert "Luonnollisesti kehittyvä" in charts(visit)[0]
    assert "Kaoottinen" not in charts(visit)[0]
    assert "Kaoottinen" in charts(visit)[1]


@pytest.mark.parametrize("kind", ["H", "Y", "V", "K"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_clear_type_is_told_in_its_own_sentence(language: str, kind: str) -> None:
    answers = {other: [2.0] * 10 for other in "HYVK"} | {kind: [5.0] * 10}
    visit = opened(typed(**answers), language)
    assert in_markdown(visit, "typology-four-clear", type=kind)
    assert visit.texts("typology-grade-clear") in visit.said


def test_an_indicative_type_is_only_hinted_at_and_says_what_is_missing() -> None:
    visit = opened(typed(H=[2] * 6, Y=[5] * 6, V=[3] * 6, K=[1] * 6))
    assert FI("typology-bars-title", grade="indicative", type="yhdessä johdettu") in charts(visit)[1]
    assert "ero on pieni" not in "".join(charts(visit))  # it is 50 points: only answers are few
    assert in_markdown(visit, "typology-four-indicative", type="Y")
    assert not in_markdown(visit, "typology-four-clear", type="Y")
    assert in_markdown(visit, "typology-lack-answers", need=FI.number(8), have=FI.number(6))
    assert FI("typology-card-possibly", type="yhdessä johdettu") in visit.said


def test_two_types_with_the_same_support_are_a_mix() -> None:
    visit = opened(typed(H=[5, 4] * 5, Y=[4, 5] * 5, V=[2] * 10, K=[1] * 10))
    assert FI("typology-card-mixed") in visit.said
    assert "hierarkkisesti johdettu (88/100) ja yhdessä johdettu (88/100)" in visit.said


def test_flat_answers_tell_no_type_and_the_bars_are_still_shown() -> None:
    visit = opened(typed(H=[2, 3, 3, 2, 3], Y=[3, 2, 2, 3, 2], V=[2, 3, 2, 3, 2], K=[3, 2, 3, 2, 3]))
    assert in_markdown(visit, "typology-four-cannot-tell")
    assert "Kaoottinen" in charts(visit)[1]


def test_members_who_see_different_networks_open_the_discussion() -> None:
    answers = {"H": [5] * 6 + [1] * 6, "Y": [1] * 7 + [5] * 5, "V": [2] * 12, "K": [1] * 12}
    survey = typed(**{kind: [float(value) for value in given] for kind, given in answers.items()})
    four = Analysis(survey).scores.four
    assert four is not None
    visit = opened(survey)
    assert (four.grade, four.polarised) == ("cannot-tell", True)
    assert in_markdown(visit, "typology-polarised-none")  # there is no type to differ from
    assert not in_markdown(visit, "typology-polarised", share=FI.percent(four.differing))


def test_who_differ_from_a_clear_type_are_told_as_a_share() -> None:
    """Eight of twelve describe H, four describe Y: a third."""
    answers = {"H": [5] * 8 + [1] * 4, "Y": [1] * 8 + [5] * 4, "V": [2] * 12, "K": [1] * 12}
    visit = opened(typed(**{kind: [float(value) for value in given] for kind, given in answers.items()}))
    assert in_markdown(visit, "typology-polarised", share=FI.percent(1 / 3))


def test_the_structure_lowers_the_grade_and_never_changes_the_type(monkeypatch: pytest.MonkeyPatch) -> None:
    four = Analysis(sample()).scores.four
    against = tuple(Check("Y", key, "contradicts", 0.5, (0.1, 0.2)) for key in ("y-whole", "y-routes"))
    lowered = Checked(four, against, 2, "indicative")
    monkeypatch.setattr(typology_words, "checked", lambda _: lowered)
    visit = opened(sample())
    assert in_markdown(visit, "typology-four-indicative", type="Y")
    assert in_markdown(visit, "typology-lowered", before="selvä", now="suuntaa antava")
    assert in_markdown(visit, "typology-change-lowered", n=2)
    assert cells(visit).count(FI("typology-verdict-contradicts")) == 2
    assert "sattuma 10–20" in cells(visit)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_structural_check_has_its_sentence_and_its_figure(language: str) -> None:
    told = texts(language)
    for key in KEYS:
        assert told(f"typology-check-{key}")
        assert "42" in told(f"typology-now-{key}", value="42 %", who="Kela")


def test_a_name_in_the_table_is_never_read_as_markdown() -> None:
    survey = sample()
    labels = survey.actors["label"].where(survey.actors.index != "T01", HOSTILE[1])
    visit = opened(replace(survey, actors=survey.actors.assign(label=labels), digest="5" * 64))
    hints = opened(without_ratings(replace(survey, actors=survey.actors.assign(label=labels))))
    assert HOSTILE[1] not in cells(visit) + cells(hints) + visit.said + hints.said
    assert escape_markdown(HOSTILE[1]) in cells(hints)


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_ratings_alone_everything_but_the_structure_is_told(language: str) -> None:
    visit = opened(without_ties(sample()), language)
    for lens in every_lens(visit):
        assert in_markdown(visit, "typology-reason-no-ties") is (lens in {"four", "tightness"})
        assert (visit.texts("typology-fits-unknown") in cells(visit)) is (lens == "governance")
        assert charts(visit)


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_answers_the_structure_only_hints_and_the_questionnaire_is_offered(language: str) -> None:
    visit = opened(without_ratings(sample()), language)
    assert in_markdown(visit, "typology-no-answers")
    assert in_markdown(visit, "typology-hints")
    assert "questionnaire" in " ".join(link.proto.page for link in visit.app.get("page_link"))  # type: ignore[attr-defined]
    for kind in "hyvk":
        assert f"**{visit.texts(f'typology-type-{kind}')}**" in visit.said
    assert len(visit.app.table) == 4
    assert not visit.app.get("header")
    assert len(charts(visit)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_respondents_are_too_few_for_every_lens(language: str) -> None:
    visit = opened(with_respondents(without_ties(sample()), 4), language)
    for _ in every_lens(visit):
        assert re.search(rf"\(4\).*\b{LEAST}\b", visit.said)
        assert charts(visit) == []
        assert visit.texts("typology-card-few") in visit.said


def test_five_respondents_are_enough() -> None:
    visit = opened(with_respondents(without_ties(sample()), 12))
    assert charts(visit)


def test_a_wave_in_which_nobody_rated_names_the_one_that_has_ratings_and_leads_to_it() -> None:
    survey = sample()
    kept = survey.ratings[survey.ratings["wave"] == FIRST].reset_index(drop=True)
    visit = opened(replace(survey, ratings=kept, digest="6" * 64))
    assert FI.markdown("typology-other-wave", wave=LAST, rated=FIRST) in visit.said
    visit.choose("wave", FIRST)
    assert visit.errors == []
    assert [heading.value for heading in visit.app.header] == [FI("typology-question-four")]


def test_an_instrument_that_was_not_asked_says_so_and_how_to_ask_it() -> None:
    visit = opened(rated({"D1": [3.0] * 9}, {}))
    for lens in every_lens(visit):
        assert in_markdown(visit, f"typology-ask-{lens}")
        assert FI("typology-card-not-asked") in visit.said
        assert charts(visit) == []


def test_the_sixteen_items_fold_away_by_type_and_are_drawn_when_opened() -> None:
    visit = opened(sample())
    folded = [one.label for one in visit.app.expander]
    assert sum("väittämittäin" in label for label in folded) == 4
    before = len(charts(visit))
    visit.open("items_four_Y")
    assert len(charts(visit)) == before + 1
    assert items()["Y1"].text["fi"][:20] in "".join(charts(visit))


def test_the_open_lens_is_remembered_over_pages() -> None:
    visit = opened(sample(), lens="mechanism")
    visit.follow("structure")
    visit.follow("typology")
    assert [heading.value for heading in visit.app.header] == [FI("typology-question-mechanism")]


def test_the_statements_on_ways_of_working_stand_before_their_two_numbers() -> None:
    survey = together(("S1", "S2", "S3", "S4", "S5", "S6", "S7"), ("W1", "W2", "W3", "W4", "W5"))
    visit = opened(survey, lens="modes")
    drawn = charts(visit)
    assert len(drawn) == 3
    assert items()["S1"].text["fi"][:20] in drawn[0]
    assert FI("typology-modes-title", strong="high", weak="high") in drawn[2]
    assert in_markdown(visit, "typology-modes-both")


def together(*scales: Sequence[str]) -> Survey:
    """Twelve respondents who agree, each a little more or less with everything."""
    given: Mapping[str, Sequence[float]] = {
        item: [4.0, 5.0] * 5 + [3.0, 5.0] for scale in scales for item in scale
    }
    return rated(given, {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_answers_and_without_ties_the_place_is_half_known(language: str) -> None:
    visit = opened(together([f"I{i}" for i in range(1, 8)]), language, "tightness")
    told = visit.texts
    words = told("typology-tightness-only-purpose", purpose=told("typology-purpose", place="intentional"))
    assert words in visit.said
    assert in_markdown(visit, "typology-reason-no-ties")
    assert len(charts(visit)) == 1


def test_the_fit_has_four_rows_and_no_sum() -> None:
    visit = opened(sample(), lens="governance")
    table = next(table.value for table in visit.app.table)
    assert list(table.iloc[:, 0]) == [
        FI(f"typology-fit-{row}") for row in ("trust", "participants", "goal-consensus", "competencies")
    ]
    assert in_markdown(visit, "typology-fit-about")
    assert "45 jäsentä" in cells(visit)


def test_governing_together_though_many_leads_to_the_proposition_of_a_separate_body() -> None:
    visit = opened(sample(), lens="governance")
    assert in_markdown(visit, "typology-fit-shared-many", n=FI.number(45))


def part(items: Sequence[str], n: int = 12) -> Survey:
    """A survey in which only these statements were asked."""
    return rated({item: [float(1 + (i + k) % 5) for i in range(n)] for k, item in enumerate(items)}, {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_ways_of_working_asked_in_part_show_their_statements(language: str) -> None:
    """R1, M5: four of seven asked of twelve are not "too few answers (0)"."""
    visit = opened(part(["S1", "S2", "S3", "S4", "W1", "W2", "W3", "W4", "W5"]), language, "modes")
    told = [info.value for info in visit.app.info]
    assert told == [visit.texts("typology-part-asked")]
    assert len(visit.app.get("vega_lite_chart")) == 2
    assert visit.texts("typology-card-part-asked") in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_types_asked_in_part_show_their_statements(language: str) -> None:
    """Two statements of the fourth type were not asked."""
    visit = opened(part([f"{kind}{i}" for kind in "HYVK" for i in range(1, 5)][:-2]), language)
    assert [info.value for info in visit.app.info] == [visit.texts("typology-part-asked")]
    assert len([one for one in visit.app.expander if visit.texts("typology-items-heading") in one.label]) == 4


def test_below_eight_respondents_those_of_another_type_are_counted() -> None:
    visit = opened(typed(H=[2, 2, 2, 2, 5], Y=[5, 5, 5, 5, 2], V=[1] * 5, K=[1] * 5))
    assert any(
        FI("typology-own-title", share=FI("typology-count-of-n", count=1, n=5)) in one
        for one in charts(visit)
    )


def test_level_types_are_told_without_a_best_one() -> None:
    visit = opened(typed(H=[3] * 9, Y=[3] * 9, V=[3] * 9, K=[3] * 9))
    assert in_markdown(visit, "typology-four-cannot-tell")
    assert "Kaoottinen" in charts(visit)[1]


def test_a_statement_kept_back_beside_the_score_is_said_to_be() -> None:
    visit = opened(sample())
    visit.app.session_state["items_four_Y"] = True
    visit.app.run()
    assert FI("typology-items-covered") in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_points_that_never_add_up_are_not_called_unasked(language: str) -> None:
    rows = ["Vastauskoodi,P2,HNM_A,HNM_L,HNM_H", *(f"r{i},{1 + i % 5},50,60,10" for i in range(7))]
    survey = read_survey([SourceFile("a.csv", "\n".join(rows).encode())])
    visit = opened(survey, language, "mechanism")
    assert in_markdown(visit, "typology-mechanism-unsummed")
    assert not in_markdown(visit, "typology-ask-mechanism")
