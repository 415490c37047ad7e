"""In which language an answer is written."""

from __future__ import annotations

import csv
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.house.tree import ROOT
from tests.shared_data import shared
from verkosto.instruments.words.language import language_of
from verkosto.instruments.words.tokens import tokens


@pytest.mark.parametrize(
    "text,language",
    [
        ("Luottamus kasvoi, kun tapasimme useammin.", "fi"),
        ("Enemmän aikaa keskustelulle", "fi"),
        ("LUOTTAMUS KASVOI KUN TAPASIMME", "fi"),
        ("Förtroendet växte när vi träffades oftare.", "sv"),
        ("Mer tid för diskussioner", "sv"),
        ("Trust grew when we met more often.", "en"),
        ("More time for discussions", "en"),
        ("our meetings", "en"),
        ("😀😀 Opin paljon uutta 😀", "fi"),
    ],
)
def test_an_answer_is_told_by_its_own_words(text: str, language: str) -> None:
    for otherwise in ("fi", "sv", "en"):
        assert language_of(text, otherwise) == language


@pytest.mark.parametrize("text", ["", "ok", "-", "123", "😀", "Kela", "\0", "\ud800", "a\0b", "?" * 20_000])
def test_what_tells_nothing_is_taken_for_what_it_most_likely_is(text: str) -> None:
    assert language_of(text, "sv") == "sv"
    assert language_of(text, "fi") == "fi"


@pytest.mark.shared
def test_real_answers_are_told() -> None:
    """945 young people's three answers (FSD2821) and 585 coded answers in English."""
    finnish = shared("datasets/feedback_fi/avovastaukset.csv")
    english = shared("datasets/feedback_en/open_answers_coded.csv")
    assert finnish
    assert english
    with finnish.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, delimiter=";")
        next(rows)
        answers = [cell for row in rows for cell in row[1:4] if len(tokens(cell)) > 3]
    with english.open(encoding="utf-8-sig", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file)]
    assert (len(answers), len(texts)) == (1982, 585)
    told = [language_of(answer, "??") for answer in answers]
    assert told.count("fi") / len(told) > 0.998
    assert set(told) <= {"fi", "??"}
    assert {language_of(text, "??") for text in texts if len(tokens(text)) > 3} == {"en"}


def test_many_threads_are_told_the_same() -> None:
    texts = ["Luottamus kasvoi meillä", "Förtroendet växte hos oss", "Trust grew among all of us"] * 30
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda text: language_of(text, "??"), texts)) == ["fi", "sv", "en"] * 30


def test_nobody_is_called_for_it() -> None:
    code = (
        "import sys\n"
        "sys.addaudithook(lambda event, _: event.startswith('socket.') and sys.exit(event))\n"
        "from verkosto.instruments.words.language import language_of\n"
        "from verkosto.instruments.words.lemmatiser import lemmatiser\n"
        "from verkosto.instruments.words.stop_words import stop_words\n"
        "print(language_of('Luottamus kasvoi meillä', 'en'), len(stop_words('fi')) > 500,\n"
        "      *(bool(lemmatiser(one).readings('a')) is not None for one in ('fi', 'sv', 'en')))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["fi", "True", "True", "True", "True"]
