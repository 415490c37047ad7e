"""The trust page: what it says with everything, with little and with nothing, and what it never says."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, partial

import pandas as pd
import pytest

from tests.pages.rated import charts, findings, opened_at
from tests.rated_surveys import sample, with_respondents, without_ratings, without_ties
from verkosto.instruments.gates import LEAST
from verkosto.model import Survey
from verkosto.network.measures.tie_trust import tie_trust
from verkosto.text import LANGUAGES, texts

FIRST, LAST = "kevät 2025", "kevät 2026"


opened = partial(opened_at, "trust")


def few(survey: Survey, n: int) -> Survey:
    """The last wave alone, with its first n respondents."""
    cut = with_respondents(survey, n)
    ratings = cut.ratings[cut.ratings["wave"] == LAST].reset_index(drop=True)
    return replace(cut, ratings=ratings, digest=f"9{n:063d}")


@cache
def with_trust_in_ties(raters: int = 12, value: int = 4) -> Survey:
    """The sample in which the first members rate the next three of them."""
    survey = sample()
    ids = list(survey.actors.index[survey.actors["member"]][:raters])
    rows = [
        (LAST, ids[i], ids[(i + step) % raters], item, float(value if (i + step) % 3 else 2))
        for i in range(raters)
        for step in (-2, -1, 1, 2)
        for item in ("TC", "TK", "TM")
    ]
    reports = pd.DataFrame(rows, columns=["wave", "ego", "alter", "item", "value"])
    return replace(survey, trust_reports=reports, digest=f"8{raters:031d}{value:032d}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_the_sample_every_section_is_there_and_at_most_five_findings(language: str) -> None:
    visit = opened(sample(), language)
    assert 2 <= len(findings(visit)) <= 5
    for name in ("importance", "realised", "gap", "dimensions", "pulse", "ties", "questions"):
        assert visit.texts(f"trust-{name}-heading") in visit.said
    assert visit.texts("trust-no-index") in visit.said
    assert visit.texts("trust-importance-footnote") in visit.said
    assert visit.texts("trust-ties-not-asked") in visit.said


def test_what_leads_is_counted_from_the_samples_key() -> None:
    """samples.toml: of 36 respondents 25 named F1, 21 F6 and 19 F2."""
    visit = opened(sample())
    said = next(one for one in findings(visit) if "useimmin" in one)
    assert [share in said for share in ("(69\xa0%)", "(58\xa0%)", "(53\xa0%)", "(31\xa0%)")] == [True] * 3 + [
        False
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_published_shares_stand_beside_ours_under_their_own_name(language: str) -> None:
    drawn = charts(opened(sample(), language))
    for share in (0.58, 0.51, 0.41, 0.38, 0.36, 0.33, 0.22, 0.15):
        assert f",{share}," in drawn
    assert texts(language)("trust-published").removeprefix("Kosonen & Pikka 2002: ") in drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_ratings_without_ties_show_the_same(language: str) -> None:
    visit = opened(without_ties(sample()), language)
    assert findings(visit) == findings(opened(sample(), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_ties_without_ratings_say_what_is_missing(language: str) -> None:
    visit = opened(without_ratings(sample()), language)
    assert visit.texts("trust-no-answers") in visit.said
    assert visit.texts("trust-ties-not-asked") in visit.said
    for never in ("trust-importance-heading", "trust-questions-heading"):
        assert visit.texts(never) not in visit.said
    for nobody_was_asked in (visit.texts("rated-respondents", n=0), visit.texts("rated-gate", least=LEAST)):
        assert nobody_was_asked not in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wave_without_ratings_names_the_waves_that_have_them(language: str) -> None:
    survey = sample()
    ratings = survey.ratings[survey.ratings["wave"] == FIRST].reset_index(drop=True)
    visit = opened(replace(survey, ratings=ratings, digest="7" * 64), language)
    assert visit.texts.markdown("trust-other-waves", waves=FIRST) in visit.said
    assert visit.texts("trust-no-answers") not in visit.said  # in another wave they were asked
    assert visit.texts("trust-questions-heading") not in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_respondents_are_too_few_for_everything(language: str) -> None:
    visit = opened(few(sample(), 4), language)
    assert visit.texts("rated-few", n=4, least=LEAST) in visit.said
    assert visit.said.count(visit.texts("rated-few", n=4, least=LEAST)) == 1
    assert visit.texts("trust-importance-heading") not in visit.said
    assert charts(visit) == ""
    assert visit.tables == ""
    assert set(re.findall(r"([\d.,]+)\s?%", visit.said)) <= {"95"}  # that of the explanations


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_respondents_are_told_as_counts_without_intervals_or_findings(language: str) -> None:
    visit = opened(few(sample(), 6), language)
    assert visit.texts("trust-no-findings") in visit.said
    drawn = charts(visit)
    assert "/6" in drawn
    assert visit.texts("trust-importance-title-few") in drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kind_of_trust_without_a_share_is_told_by_what_it_means_alone(language: str) -> None:
    """Answers to C1–C3 that go against one another form no share."""
    survey = sample()
    ratings = survey.ratings.copy()
    order = {who: number for number, who in enumerate(ratings["respondent"].unique())}
    for item, turn in {
        "C1": lambda i: 1 + i % 5,
        "C2": lambda i: 5 - i % 5,
        "C3": lambda i: 1 + i % 2,
    }.items():
        here = ratings["item"] == item
        ratings.loc[here, "value"] = [float(turn(order[who])) for who in ratings.loc[here, "respondent"]]
    visit = opened(replace(survey, ratings=ratings, digest="6" * 64), language)
    key = "trust-dimension-competence"
    told = {part: visit.texts(f"{key}-{part}") for part in ("term", "means")}
    assert visit.texts("trust-dimension-meant", name=visit.texts(key), **told) in visit.said
    assert visit.texts("trust-dimension-scattered") in visit.said


def test_no_word_of_the_page_is_an_overall_index() -> None:
    visit = opened(sample())
    assert not visit.app.metric


@pytest.mark.parametrize("language", LANGUAGES)
def test_trust_in_ties_is_told_as_a_whole_and_never_by_pair(language: str) -> None:
    survey = with_trust_in_ties()
    visit = opened(survey, language)
    labels = [metric.label for metric in visit.app.metric]
    assert visit.texts("trust-ties-density") in labels
    told = visit.said + charts(visit) + visit.tables
    assert not [label for label in survey.actors["label"] if re.search(rf"\b{re.escape(label)}\b", told)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_sided_trust_is_told_without_any_ratings_of_the_network(language: str) -> None:
    survey = without_ratings(with_trust_in_ties())
    visit = opened(replace(survey, digest="5" * 64), language)
    told = tie_trust(survey, LAST)
    assert told is not None
    assert told.one_sided > 0.4
    share = visit.texts.percent(told.one_sided)
    assert findings(visit) == [f"- {visit.texts('trust-finding-one-sided', share=share)}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_rated_ties_are_withheld(language: str) -> None:
    survey = with_trust_in_ties(4)
    told = tie_trust(survey, LAST)
    assert told is not None
    visit = opened(survey, language)
    assert visit.texts("trust-ties-few", n=told.reports) in visit.said
    assert not visit.app.metric


def test_the_wave_before_stands_beside_the_pulse() -> None:
    visit = opened(sample())
    assert visit.texts("trust-pulse-bar-before", wave=FIRST) in charts(visit)
    assert "mahtuu epävarmuuteen" in visit.said


def test_in_the_first_wave_there_is_none_before() -> None:
    visit = opened(sample())
    visit.choose("wave", FIRST)
    assert visit.errors == []
    assert visit.texts("trust-pulse-bar-before", wave=FIRST) not in charts(visit)


def test_a_wave_with_a_hostile_name_stays_text() -> None:
    survey = sample()
    name = "![x](http://example.org/a.png)"

    def renamed(frame: pd.DataFrame) -> pd.DataFrame:
        return frame.assign(wave=frame["wave"].replace(FIRST, name))

    hostile = replace(
        survey,
        waves=(name, LAST),
        answered=survey.answered.rename(columns={FIRST: name}),
        reports=renamed(survey.reports),
        ratings=renamed(survey.ratings),
        open_answers=renamed(survey.open_answers),
        backgrounds=renamed(survey.backgrounds),
        digest="6" * 64,
    )
    assert name not in opened(hostile).said


@pytest.mark.parametrize("language", LANGUAGES)
def test_trust_that_is_about_one_actor_is_withheld_with_its_own_reason(language: str) -> None:
    survey = sample()
    ids = list(survey.actors.index[survey.actors["member"]][:20])
    rows = [(LAST, one, ids[0], "TC", 1.0) for one in ids[1:15]]
    rows += [(LAST, ids[0], one, "TC", 5.0) for one in ids[1:5]]
    reports = pd.DataFrame(rows, columns=["wave", "ego", "alter", "item", "value"])
    visit = opened(replace(survey, trust_reports=reports, digest="7" * 64), language)
    assert visit.texts("trust-ties-one-actor", n=18) in visit.said
    assert not visit.app.metric


def test_linked_waves_are_told_by_the_pairs_alone() -> None:
    """Of twelve linked nine go from 2 to 3: nobody agrees more, yet the answers rose (p = 2 / 2⁹)."""
    codes = [f"r{i}" for i in range(12)]
    told = [(FIRST, code, "P2", 2.0, "", False) for code in codes]
    told += [(LAST, code, "P2", 3.0 if i < 9 else 2.0, "", False) for i, code in enumerate(codes)]
    ratings = pd.DataFrame(told, columns=["wave", "respondent", "item", "value", "choice", "dk"])
    visit = opened(replace(without_ties(sample()), ratings=ratings, digest="6" * 64))
    item = visit.texts("trust-pulse-trust")
    rose = {"item": item, "points": visit.texts.number(0), "before": FIRST, "rose": "true"}
    assert visit.texts("trust-pulse-pairs-changed", **rose) in visit.said
    assert visit.texts("trust-pulse-paired", paired=12, up=9, same=3, down=0) in visit.said
    assert visit.texts("trust-pulse-unchanged", item=item, points=visit.texts.number(0)) not in visit.said
