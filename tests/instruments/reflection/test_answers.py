"""The open answers of a wave: which they are, in which order, under which ids."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pandas as pd
import pytest

from tests.instruments.reflection.written import of_rows, written
from verkosto.instruments.reflection.answers import Asked, questions
from verkosto.model import Survey, no_open_answers

SAID = [
    "Luottamus kasvaa hitaasti.",
    "Aikaa oli.",
    "Kahvi oli kylmää.",
    "Yhteinen kieli puuttuu.",
    "Opin uutta.",
    "Hyvä.",
]


def of(survey: Survey, key: str = "O1", wave: str = "1") -> Asked:
    return next(asked for asked in questions(survey, wave) if asked.key == key)


def texts(asked: Asked) -> list[str]:
    return [answer.text for answer in asked.answers]


def rows(*told: tuple[str, str, str], wave: str = "1") -> pd.DataFrame:
    frame = [(wave, *one, None) for one in told]
    return pd.DataFrame(frame, columns=no_open_answers().columns, dtype=object)


def test_the_reflective_questions_come_first_then_the_files_own_then_comments_on_items() -> None:
    asked = {
        "D5_text": ["a"],
        "Ruusut ja risut": ["a"],
        "O3": ["a"],
        "Vapaa sana": ["a"],
        "D1_text": ["a"],
        "O1": ["a"],
    }
    keys = [one.key for one in questions(written(asked), "1")]
    assert keys == ["O1", "O3", "Ruusut ja risut", "Vapaa sana", "D1_text", "D5_text"]


def test_only_the_answers_of_the_wave_are_there() -> None:
    frame = pd.concat([rows(("r1", "O1", "Ennen")), rows(("r1", "O1", "Nyt"), wave="2")], ignore_index=True)
    assert texts(of(of_rows(frame), wave="2")) == ["Nyt"]
    assert questions(of_rows(frame), "3") == ()


@pytest.mark.parametrize(
    "blank", ["", " ", "\n\t ", "\u200b", "\u00a0\u2003", "\ufeff", "\x00", "\u202e\u202c", "\ud83d"]
)
def test_blank_answers_are_left_out(blank: str) -> None:
    asked = of(written({"O1": [*SAID, blank]}))
    assert asked.n == len(asked.answers) == 6
    assert questions(written({"O1": [blank]}), "1") == ()


@pytest.mark.parametrize("lone", [".", "?", "😀", "0", "–"])
def test_a_single_sign_is_an_answer(lone: str) -> None:
    assert texts(of(written({"O1": [lone]}))) == [lone]


def test_a_missing_text_is_no_answer() -> None:
    frame = rows(("r1", "O1", "a"), ("r2", "O1", "b"))
    frame["text"] = pd.Series([None, float("nan")], dtype=object)
    assert questions(of_rows(frame), "1") == ()


def test_several_rows_of_a_respondent_are_one_respondent() -> None:
    asked = of(of_rows(rows(*(("r1", "O1", f"Vastaus {i}") for i in range(6)), ("r2", "O1", "Toinen"))))
    assert (asked.n, len(asked.answers), asked.withheld) == (2, 7, "few-answers")


@pytest.mark.parametrize("n,withheld", [(4, "few-answers"), (5, None)])
def test_answers_are_open_from_five_respondents_on(n: int, withheld: str | None) -> None:
    assert of(written({"O1": SAID[:n]})).withheld == withheld


def test_the_order_is_by_lot_and_does_not_hang_on_the_files() -> None:
    orders = {tuple(texts(of(written({"O1": list(one)})))) for one in permutations(SAID[:4])}
    assert len(orders) == 1
    many = [f"Vastaus numero {i}" for i in range(60)]
    drawn = texts(of(written({"O1": many})))
    assert sorted(drawn) == sorted(many)
    assert drawn not in (many, sorted(many))
    assert drawn == texts(of(written({"O1": many})))


def test_the_orders_of_two_questions_and_of_two_surveys_are_unrelated() -> None:
    many = [f"Vastaus numero {i}" for i in range(60)]
    survey = written({"O1": many, "O2": many})
    other = written({"O1": many}, digest="1" * 64)
    first, second, third = (place(many, texts(one)) for one in (of(survey), of(survey, "O2"), of(other)))
    assert abs(first.corr(second)) < 0.4  # ten times in a hundred thousand by chance
    assert abs(first.corr(third)) < 0.4


def place(many: Sequence[str], order: Sequence[str]) -> pd.Series:
    return pd.Series([order.index(text) for text in many])


def test_an_id_is_made_of_wave_question_and_text_only() -> None:
    told = {answer.text: answer.id for answer in of(written({"O1": SAID})).answers}
    again = {a.text: a.id for a in of(written({"O1": [None, *reversed(SAID)]}, digest="f" * 64)).answers}
    assert told == again
    assert all(len(one) == 12 and set(one) <= set("0123456789abcdef") for one in told.values())
    elsewhere = written({"O2": SAID}), written({"O1": SAID}, wave="2")
    for one, key, wave in zip(elsewhere, ("O2", "O1"), ("1", "2"), strict=True):
        assert not {answer.id for answer in of(one, key, wave).answers} & set(told.values())


def test_equal_texts_have_ids_of_their_own() -> None:
    few, many = (of(written({"O1": ["Kiitos!"] * n})) for n in (3, 5))
    ids = [{answer.id for answer in asked.answers} for asked in (few, many)]
    assert [len(one) for one in ids] == [3, 5]
    assert ids[0] < ids[1]


def test_wave_question_and_text_cannot_be_taken_for_one_another() -> None:
    ids = set()
    for wave, question, text in (("a", "b", "cc"), ("a", "bc", "c"), ("ab", "c", "c"), ("", "abc", "c")):
        ids |= {answer.id for answer in of(written({question: [text]}, wave=wave), question, wave).answers}
    assert len(ids) == 4


def test_half_a_pair_of_surrogates_has_an_id() -> None:
    answers = of(written({"O1": ["Hyvä \ud83d", "Hyvä \ude00"]})).answers
    assert len({answer.id for answer in answers}) == 2


def test_each_answer_has_its_language_and_a_short_one_that_of_its_question() -> None:
    asked = of(
        written(
            {
                "O1": [
                    "Luottamus kasvaa, kun tavataan ja puhutaan asioista avoimesti.",
                    "Yhteinen kieli puuttuu meiltä edelleen kokonaan.",
                    "Förtroendet växer när man träffas och talar öppet om saker.",
                    "Trust grows when people meet and talk openly about things.",
                    "Ok",
                ]
            }
        )
    )
    told = {answer.text.split()[0]: answer.language for answer in asked.answers}
    assert told == {"Luottamus": "fi", "Yhteinen": "fi", "Förtroendet": "sv", "Trust": "en", "Ok": "fi"}


def test_a_question_of_short_answers_has_the_language_of_the_others() -> None:
    swedish = [
        "Förtroendet växer när man träffas och talar öppet om saker.",
        "Vi saknar ett gemensamt språk ännu.",
    ]
    assert of(written({"O1": swedish, "O8": ["Ok", "Nej"]}), "O8").answers[0].language == "sv"
    assert of(written({"O8": ["Ok"]}), "O8").answers[0].language == "fi"


@pytest.mark.parametrize("allowed", [True, False, None])
def test_permission_to_quote_is_what_the_file_tells(allowed: bool | None) -> None:
    assert {answer.quotable for answer in of(written({"O1": SAID}, quotable=allowed)).answers} == {allowed}
