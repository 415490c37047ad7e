"""What people wrote, as JSON: the shape of the contract, and nobody's name or text in it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from tests.instruments.reflection.planted import ACTORS, FORBIDDEN, PLANTED, answers
from tests.instruments.reflection.test_planted_names import UNSURE
from tests.instruments.reflection.written import BACK_ENDS, written
from tests.rated_surveys import sample, without_ties
from verkosto.analysis import Analysis
from verkosto.canvas.coding import Coded, Coder, Coding, Tag, Theme
from verkosto.instruments.reflection.reflection import Reflection
from verkosto.model import Survey
from verkosto.report.document import document
from verkosto.report.reflection_document import Written, reflection_document
from verkosto.text import LANGUAGES, texts

SAID = [
    "Luottamus kasvaa.",
    "Luottamusta oli.",
    "Luottamuksesta puhuttiin.",
    "Aikaa oli.",
    "Ajan kanssa.",
    "Aika riitti.",
]


def told(
    survey: Survey, written: Written = Written(), language: str = "fi", back_end: str | None = None
) -> Any:
    """The part of the document, once through JSON as the command line writes it."""
    analysis = Analysis(survey)
    analysis.__dict__["reflection"] = Reflection(survey, analysis.wave, back_end)
    part = reflection_document(analysis, texts(language), written)
    return json.loads(json.dumps(part, ensure_ascii=False, allow_nan=False).encode().decode())


def coding_of(
    survey: Survey, *given: Mapping[str, Sequence[str]], names: Sequence[str] = ("Luottamus", "Aika")
) -> Coding:
    """Themes t1, t2 …; for each coder text → themes."""
    ids = {a.text: a.id for asked in Analysis(survey).reflection.questions for a in asked.answers}
    coders = tuple(
        Coder(f"Koodaaja {i}", {ids[text]: Coded(tuple(map(Tag, themes))) for text, themes in one.items()})
        for i, one in enumerate(given)
    )
    return Coding(tuple(Theme(f"t{i}", name) for i, name in enumerate(names, 1)), coders)


def test_nothing_written_is_null() -> None:
    assert told(written({})) is None


def test_a_question_has_the_shape_of_the_contract() -> None:
    part = told(written({"O1": SAID, "Vapaa sana": SAID[:4]}))
    assert part == {
        "back_ends": part["back_ends"],
        "questions": {
            "O1": {
                "n": 6,
                "words": [
                    {"lemma": "aika", "language": "fi", "respondents": 3},
                    {"lemma": "luottamus", "language": "fi", "respondents": 3},
                ],
                "unlisted": 0,
                "themes": [],
            },
            "Vapaa sana": {"n": 4, "withheld": "few-answers"},
        },
        "coding": None,
    }
    assert set(part["back_ends"]) == {"fi"}


def test_no_answer_of_the_sample_is_in_the_document() -> None:
    survey = without_ties(sample())
    analysis = Analysis(survey)
    whole = json.dumps(document(analysis, texts("fi"), []), ensure_ascii=False)
    assert not [
        said for said in survey.open_answers["text"] if len(said) > 12 and json.dumps(said)[1:-1] in whole
    ]
    part = json.loads(whole)["reflection"]
    assert list(part["questions"])[:8] == [f"O{i}" for i in range(1, 9)]
    assert part["questions"]["D2_text"] == {"n": 3, "withheld": "few-answers"}
    respondents = set(survey.open_answers["respondent"])
    assert not [code for code in respondents if f'"{code}"' in whole]


def test_themes_are_counted_in_respondents_beside_how_many_answers_are_coded() -> None:
    survey = written({"O1": SAID})
    coding = coding_of(survey, {SAID[0]: ["t1"], SAID[1]: ["t1", "t2"], SAID[3]: ["t2"], SAID[4]: []})
    part = told(survey, Written(coding))
    assert part["questions"]["O1"]["themes"] == [
        {"theme": "Luottamus", "respondents": 2, "coded": 4, "n": 6},
        {"theme": "Aika", "respondents": 2, "coded": 4, "n": 6},
    ]
    assert part["coding"] == {"themes": ["Luottamus", "Aika"], "coders": 1, "agreement": None}


def test_two_coders_have_their_agreement_and_no_names() -> None:
    survey = written({"O1": SAID})
    one = {text: ["t1"] if "uottamu" in text else ["t2"] for text in SAID}
    other = {**one, SAID[0]: ["t2"]}
    part = told(survey, Written(coding_of(survey, one, other)))
    agreement = part["coding"]["agreement"]
    assert agreement["n"] == 6
    assert agreement["share"] == pytest.approx(5 / 6)
    # By hand: 12 values, 5 of t1 and 7 of t2; D_o = 1/6, D_e = 2·5·7/(12·11).
    assert agreement["alpha"] == pytest.approx(1 - (1 / 6) / (70 / 132))
    assert [theme["theme"] for theme in agreement["themes"]] == ["Luottamus", "Aika"]
    assert (agreement["themes"][0]["both"], agreement["themes"][0]["first"]) == (2, 1)
    assert "Koodaaja" not in json.dumps(part)


def test_the_two_who_coded_most_of_the_same_answers_are_compared() -> None:
    survey = written({"O1": SAID})
    few = {SAID[0]: ["t1"]}
    many = {text: ["t1"] for text in SAID[:4]}
    part = told(survey, Written(coding_of(survey, few, many, {**many, SAID[5]: ["t2"]})))
    assert part["coding"]["agreement"]["n"] == 4
    assert part["coding"]["agreement"]["alpha"] is None


def test_coding_of_withheld_answers_is_told_nowhere() -> None:
    survey = written({"O1": SAID[:4]})
    one = {text: ["t1"] for text in SAID[:4]}
    part = told(survey, Written(coding_of(survey, one, one)))
    assert part["questions"]["O1"] == {"n": 4, "withheld": "few-answers"}
    assert part["coding"]["agreement"] is None


def test_texts_are_told_only_when_asked_for_and_never_of_withheld_questions() -> None:
    survey = written({"O1": SAID, "O2": SAID[:4]})
    assert "texts" not in told(survey)["questions"]["O1"]
    part = told(survey, Written(texts=True))
    assert sorted(part["questions"]["O1"]["texts"]) == sorted(SAID)
    assert part["questions"]["O1"]["texts"] == [
        a.text for a in Analysis(survey).reflection.question("O1").answers
    ]
    assert part["questions"]["O2"] == {"n": 4, "withheld": "few-answers"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_surely_a_name_is_replaced_in_texts_headings_and_themes(language: str) -> None:
    heading = "Mitä sanot Kelalle? maija@example.org"
    survey = written({heading: [*SAID, "Kiitos Kelan Virtaselle!"]}, ("Kela",))
    coding = coding_of(survey, {SAID[0]: ["t1", "t2"]}, names=("Kela", "Kelalta", "Luottamus Kelaan"))
    part = told(survey, Written(coding, texts=True), language)
    whole = json.dumps(part, ensure_ascii=False)
    assert not [name for name in ("Kela", "kela", "Virta", "example") if name in whole]
    mark = texts(language)("coding-removed")
    assert part["coding"]["themes"][:2] == [mark, f"{mark} (2)"]
    (key,) = part["questions"]
    assert key.count(mark) == 2
    assert part["questions"][key]["n"] == 7


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("language", PLANTED)
def test_planted_names_are_nowhere_in_the_document(language: str, back_end: str) -> None:
    said = answers(language)
    survey = written({"O1": said, f"Kysymys: {said[0]}": said}, ACTORS)
    coding = coding_of(survey, {said[-1]: ["t1"]}, {said[-1]: ["t1"]}, names=("Luottamus", said[0]))
    for asked in (Written(), Written(coding)):
        whole = json.dumps(told(survey, asked, language, back_end), ensure_ascii=False).casefold()
        assert [name for name in FORBIDDEN[language] if name in whole] == []


@pytest.mark.parametrize("back_end", BACK_ENDS)
@pytest.mark.parametrize("language", PLANTED)
def test_with_texts_what_is_sure_of_the_planted_names_is_gone(language: str, back_end: str) -> None:
    said = [text for text in answers(language) if text not in UNSURE]
    survey = written({"O1": said}, ACTORS)
    whole = json.dumps(told(survey, Written(texts=True), language, back_end), ensure_ascii=False).casefold()
    assert [name for name in FORBIDDEN[language] if name in whole] == []


def test_the_teams_word_for_its_meeting_is_not_among_the_words() -> None:
    survey = written({"O1": [f"Työpaja {i} oli antoisa." for i in "abcde"]})
    assert [word["lemma"] for word in told(survey)["questions"]["O1"]["words"]] == ["antoisa", "työpaja"]
    part = told(survey, Written(event=("työpaja",)))
    assert [word["lemma"] for word in part["questions"]["O1"]["words"]] == ["antoisa"]


@pytest.mark.parametrize(
    "text",
    ["# Otsikko\n**x**", "<b>x</b>", "=1+1", "😀" * 50, "x" * 20_000, "\u202eabc", "a\x00b", "\ud83d yksin"],
    ids=ascii,
)
def test_hostile_texts_and_headings_can_be_written_to_a_file(text: str) -> None:
    part = told(written({text: [text] * 5, "O1": [text] * 5}), Written(texts=True))
    assert part["questions"]["O1"]["texts"] == [text.replace("\ud83d", "?")] * 5
