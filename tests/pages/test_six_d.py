"""The 6D page: what it says with everything, with little and with nothing, and what it never says."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, partial
from math import nan

import pandas as pd
import pytest

from tests.pages.app import HOSTILE
from tests.pages.rated import charts, findings, opened_at
from tests.rated_surveys import rated, sample, with_respondents, without_ratings, without_ties
from tests.shared_data import shared
from verkosto.instruments.distribution import distribution
from verkosto.instruments.gates import LEAST, SHARES_FROM
from verkosto.instruments.six_d import SIX
from verkosto.model import Survey, no_open_answers
from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, escape_markdown, texts
from verkosto.ui.six_d_parts import middle_words, short_name

FIRST, LAST = "kevät 2025", "kevät 2026"


opened = partial(opened_at, "six_d")


def few(survey: Survey, n: int) -> Survey:
    """The last wave alone, with its first n respondents and nothing written."""
    cut = with_respondents(survey, n)
    ratings = cut.ratings[cut.ratings["wave"] == LAST].reset_index(drop=True)
    return replace(cut, ratings=ratings, open_answers=no_open_answers(), digest=f"9{n:063d}")


def six(answers: dict[str, list[float]], groups: dict[str, list[str | None]] | None = None) -> Survey:
    """One wave in which the six were rated; those not given are in between."""
    n = len(next(iter(answers.values())))
    return rated({item: answers.get(item, [3.0] * n) for item in SIX}, groups or {})


@cache
def likert() -> Survey:
    path = shared("datasets/likert_training/training_feedback.csv")
    return read_survey([SourceFile(path.name, path.read_bytes())])


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_the_sample_every_section_is_there_and_at_most_five_findings(language: str) -> None:
    visit = opened(sample(), language)
    assert 1 <= len(findings(visit)) <= 5
    for name in ("spread", "each", "next", "groups", "waves", "expertise", "questions"):
        assert visit.texts(f"six_d-{name}-heading") in visit.said
    assert visit.texts("six_d-no-total") in visit.said
    assert visit.texts("six_d-own-heading") not in visit.said


def test_the_findings_are_counted_from_the_samples_key() -> None:
    """samples.toml: D6 = [6, 13, 10, 5, 1], D5 = [4, 10, 5, 11, 5]; Wilson's interval of 6/35: 8.1 … 32.7;
    of D1 = 27/35 and D3 = 24/35 it begins at 61.0 and 52.0, of D2 = 21/35 at 43.6.
    """
    low = "alle puolet kokee tämän toteutuvan hyvin (6/35, 95 %:n väli 8–33\xa0%)."
    assert findings(opened(sample())) == [
        f"- Documentation – dokumentaatio: {low}",
        "- Deal – sopiminen: kokemukset jakautuvat kahtia. Keskiarvo peittäisi tämän.",
        "- Toteutuu hyvin selvän enemmistön mielestä: Debatti, Difference – erilaisuus.",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lowest_of_the_six_is_named_with_what_to_try(language: str) -> None:
    visit = opened(sample(), language)
    name = short_name("D6", visit.texts)
    assert visit.texts("six_d-next", item="D6") in visit.said
    assert visit.texts("six_d-next-note", name=name) in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_order_nothing_is_called_lowest_and_nothing_suggested(language: str) -> None:
    visit = opened(six({"D1": [2.0, 4.0] * 10, "D2": [4.0, 2.0] * 10}), language)
    assert visit.texts("six_d-next-heading") not in visit.said
    assert visit.texts("six_d-order-title", known="false", name="") in " ".join(charts(visit).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_ratings_without_ties_say_the_same(language: str) -> None:
    assert findings(opened(without_ties(sample()), language)) == findings(opened(sample(), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_ties_without_ratings_say_what_is_missing(language: str) -> None:
    visit = opened(without_ratings(sample()), language)
    assert visit.texts("six_d-no-answers") in visit.said
    assert visit.texts("six_d-spread-heading") not in visit.said
    assert charts(visit) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wave_without_ratings_names_the_waves_that_have_them(language: str) -> None:
    survey = sample()
    ratings = survey.ratings[survey.ratings["wave"] == FIRST].reset_index(drop=True)
    visit = opened(replace(survey, ratings=ratings, digest="7" * 64), language)
    assert visit.texts("six_d-no-answers") in visit.said
    assert visit.texts.markdown("six_d-other-waves", waves=FIRST) in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_four_respondents_are_too_few_for_everything(language: str) -> None:
    visit = opened(few(sample(), 4), language)
    assert visit.said.count(visit.texts("rated-few", n=4, least=LEAST)) == 1
    assert visit.texts("six_d-spread-heading") not in visit.said
    assert charts(visit) == ""
    assert visit.tables == ""
    assert set(re.findall(r"(\d+)\s?%", visit.said.replace("\\", ""))) == {"87"}  # 39 of 45 answered of ties


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_respondents_are_told_as_counts_without_intervals_or_findings(language: str) -> None:
    visit = opened(few(sample(), 6), language)
    assert visit.texts("six_d-no-findings-few", least=SHARES_FROM) in visit.said
    assert visit.texts("six_d-title-few") in charts(visit)
    assert visit.texts("six_d-next-heading") not in visit.said
    cards = [m.value for m in visit.app.markdown if "/6**" in m.value or "/5**" in m.value]
    assert len(cards) == len(SIX)
    assert not any("%" in card for card in cards)
    shares = next(frame.value for frame in visit.app.dataframe if "r_wg" in frame.value.columns)
    assert shares[["share", "low", "high"]].isna().all(axis=None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_of_five_are_listed_and_of_fewer_only_counted(language: str) -> None:
    """The sample: 7 wrote to D5, 6 to D6, 3 to D2."""
    survey = sample()
    visit = opened(survey, language)
    written = survey.open_answers[survey.open_answers["wave"] == LAST]
    for item, shown in (("D5", True), ("D6", True), ("D2", False)):
        mine = written.loc[written["question"] == f"{item}_text", "text"]
        assert len(mine) > 0
        assert {escape_markdown(text) in visit.said for text in mine} == {shown}
    assert visit.texts("six_d-comments-few", n=3, least=LEAST) in visit.said
    assert [one.label for one in visit.app.expander if "(7)" in one.label] == [
        visit.texts("six_d-comments", n=7)
    ]


def test_a_hostile_example_stays_text() -> None:
    survey = six({"D1": [4.0] * 6})
    rows = [("", f"r{i}", "D1_text", f"{HOSTILE[i % 2]}\n# {i}") for i in range(6)]
    told = pd.DataFrame(rows, columns=["wave", "respondent", "question", "text"])
    visit = opened(replace(survey, open_answers=told, digest="a" * 64))
    assert not any(name in visit.said for name in HOSTILE)
    assert "\n#" not in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_group_that_differs_is_named_with_what_chance_gives(language: str) -> None:
    """The sample: in D5 "julkinen" answers higher (A 0.79, chance 0.33 … 0.69)."""
    visit = opened(sample(), language)
    said = visit.texts.markdown(
        "six_d-groups-differ",
        item=short_name("D5", visit.texts),
        group="julkinen",
        often="79",
        higher="true",
        low="33",
        high="69",
    )
    assert said in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_groups_are_named_without_their_size(language: str) -> None:
    names: list[str | None] = ["itä"] * 9 + ["länsi"] * 8 + [HOSTILE[1]] * 3
    visit = opened(six({"D1": [2.0, 4.0, 5.0, 3.0] * 5}, {"alue": names}), language)
    hidden = next(c.value for c in visit.app.caption if escape_markdown(HOSTILE[1]) in c.value)
    assert hidden.startswith(visit.texts("six_d-groups-hidden", groups="|").split("|")[0])
    assert "3" not in hidden
    assert HOSTILE[1] not in charts(visit)


def test_another_attribute_can_be_chosen() -> None:
    first: list[str | None] = ["a"] * 15 + ["b"] * 15
    second: list[str | None] = ["x", "y", "z"] * 10
    visit = opened(six({"D1": [2.0, 4.0, 5.0] * 10}, {"sektori": first, "alue": second}))
    assert ",x" in charts(visit) or ",a" in charts(visit)
    visit.app.selectbox(key="six_d_attribute").set_value("alue").run()
    assert visit.errors == []
    assert not visit.app.exception


@pytest.mark.parametrize("language", LANGUAGES)
def test_changes_of_the_sample_fit_within_the_uncertainty(language: str) -> None:
    """25 answered D1 both times: 11 up, 9 the same, 5 down; the sign test allows no claim.

    The shares of D1, 16/30 and 27/35, differ by more than chance (Newcombe 0.7 … 44.3 points) all the same.
    """
    visit = opened(sample(), language)
    assert visit.texts("six_d-waves-title", sure=0, names="") in charts(visit)
    moved = {"up": 11, "same": 9, "down": 5, "more": "none"}
    assert visit.texts("six_d-waves-moved", item=short_name("D1", visit.texts), **moved) in visit.said
    assert visit.texts("six_d-waves-paired", least=22, most=25, same="false") in visit.said
    unsure = texts(language)("six_d-waves-unsure", count=5, names="|").split("|")
    assert all(part in visit.said for part in unsure)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_difference_that_the_same_people_do_not_confirm_is_said_to_be_one(language: str) -> None:
    visit = opened(sample(), language)
    name, points = short_name("D1", visit.texts), "+24"
    told = visit.texts("six_d-waves-difference", item=name, points=points)
    assert visit.texts("six_d-waves-unconfirmed", count=1, names=told) in visit.said


def test_in_the_first_wave_there_is_none_before() -> None:
    visit = opened(sample())
    visit.choose("wave", FIRST)
    assert visit.errors == []
    assert visit.texts("six_d-waves-heading") not in visit.said


@cache
def two_waves(before: float, now: float, *, same_people: bool = False, n: int = 20) -> Survey:
    """D1 answered by n in either wave, all alike."""
    rows = []
    for wave, value, prefix in ((FIRST, before, "a"), (LAST, now, "a" if same_people else "b")):
        rows += [(wave, f"{prefix}{i}", "D1", value, "", False) for i in range(n)]
    ratings = pd.DataFrame(rows, columns=["wave", "respondent", "item", "value", "choice", "dk"])
    base = without_ties(sample())
    return replace(
        base,
        ratings=ratings,
        open_answers=no_open_answers(),
        backgrounds=base.backgrounds.iloc[:0],
        digest=f"b{before:.0f}{now:.0f}{same_people:d}{n:060d}",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sure_change_is_called_one(language: str) -> None:
    visit = opened(two_waves(2.0, 5.0), language)
    name = short_name("D1", visit.texts)
    assert visit.texts("six_d-waves-title", sure=1, names=name) in charts(visit)
    assert visit.texts("six_d-waves-unlinked") in visit.said
    assert escape_markdown(FIRST) in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_people_going_down_are_told_as_such(language: str) -> None:
    visit = opened(two_waves(5.0, 2.0, same_people=True), language)
    name = short_name("D1", visit.texts)
    assert visit.texts("six_d-waves-moved", item=name, up=0, same=0, down=20, more="down") in visit.said
    changed = {"item": name, "rose": "false", "points": "\N{MINUS SIGN}100", "before": FIRST}
    assert visit.texts.markdown("six_d-waves-changed-paired", **changed, up=0, down=20) in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_below_eight_answers_no_change_is_told_in_points(language: str) -> None:
    visit = opened(two_waves(2.0, 5.0, n=7), language)
    name = short_name("D1", visit.texts)
    assert visit.texts("six_d-waves-unsure", count=1, names=name) in visit.said
    assert "0/7" in charts(visit)
    table = next(frame.value for frame in visit.app.dataframe if "difference" in frame.value.columns)
    assert table[["difference", "low", "high"]].isna().all(axis=None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_does_not_know_is_never_in_the_middle(language: str) -> None:
    survey = six({"D1": [5.0] * 8 + [nan] * 4})
    unsure = [("", f"r{i}", "D1", nan, "", True) for i in range(8, 12)]
    more = pd.DataFrame(unsure, columns=survey.ratings.columns)
    visit = opened(replace(survey, ratings=pd.concat([survey.ratings, more]), digest="c" * 64), language)
    word = visit.texts("six_d-share", share=visit.texts.percent(1.0), positive=8, n=8, low="68", high="|")
    assert word.split("|")[0] in visit.said
    assert visit.texts("rated-dont-know", n=4) in charts(visit)


@pytest.mark.shared
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_files_own_statements_are_shown_in_its_own_words(language: str) -> None:
    visit = opened(likert(), language)
    assert visit.texts("six_d-own-heading") in visit.said
    assert visit.texts("six_d-no-answers") in visit.said
    assert visit.texts("six_d-spread-heading") not in visit.said
    drawn = charts(visit)
    for word in ("Strongly Disagree", "Just right", "InformationReasonableTime", "LikelyToRecommend", "Pace"):
        assert word in drawn
    assert "513" in drawn  # expected.json: of 909 "Just right" to Pace


@pytest.mark.shared
def test_few_answers_to_own_statements_are_withheld() -> None:
    survey = likert()
    codes = survey.ratings["respondent"].drop_duplicates().iloc[:4]
    ratings = survey.ratings[survey.ratings["respondent"].isin(codes)].reset_index(drop=True)
    visit = opened(replace(survey, ratings=ratings, digest="d" * 64))
    assert visit.texts("rated-few", n=4, least=LEAST) in visit.said
    assert charts(visit) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mean_and_no_total_stands_on_the_page(language: str) -> None:
    visit = opened(sample(), language)
    assert not visit.app.metric
    assert not re.search(r"[0-5][.,]\d+ ?/ ?5", visit.said)


def test_the_middle_answer_is_told_in_the_scales_words() -> None:
    """By hand: 1 2 | 4 5 has its middle between 2 and 4; 4 4 4 4 5 has at least half at 4."""
    finnish, words = texts("fi"), ("a", "b", "c", "d", "e")
    split = middle_words(distribution("D1", [1, 2, 2, 4, 4, 5]), words, finnish)
    assert split == "Keskimmäinen vastaus: ”c”. Vähintään puolet vastauksista on välillä ”b” – ”d”."
    level = middle_words(distribution("D1", [4, 4, 4, 4, 5]), words, finnish)
    assert level == "Keskimmäinen vastaus: ”d”. Vähintään puolet vastasi juuri näin."
    between = middle_words(distribution("D1", [2, 2, 3, 4, 4, 5]), words, finnish)
    assert between.startswith("Keskimmäinen vastaus: välillä ”c” – ”d”.")
