"""The samples and the example tables are what they say they are."""

from __future__ import annotations

import pytest

from verkosto.survey import SourceFile, read_survey
from verkosto.text import LANGUAGES, texts
from verkosto.ui.samples import sample_file, samples
from verkosto.ui.shapes import contacts_example, matrix_example, people_example


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.key)
def test_a_sample_can_be_read_and_has_its_texts(sample: object) -> None:
    key = sample.key  # type: ignore[attr-defined]
    assert len(read_survey([sample_file(key)]).actors) > 0
    for language in LANGUAGES:
        assert texts(language)(f"sample-{key}-title")
        assert texts(language)(f"sample-{key}-about")


def test_there_is_no_other_sample() -> None:
    with pytest.raises(KeyError):
        sample_file("../../etc/passwd")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_contacts_and_people_is_read_as_it_is_shown(language: str) -> None:
    say = texts(language)
    files = [
        SourceFile("people.csv", people_example(say).to_csv(index=False, sep=";").encode()),
        SourceFile("contacts.csv", contacts_example(say).to_csv(index=False, sep=";").encode()),
    ]
    survey = read_survey(files)
    assert [table.role for table in survey.receipt.tables] == ["actors", "ties"]
    assert survey.answered.iloc[:, 0].tolist() == [True, True, False]
    assert survey.reports["frequency"].tolist() == [4, 2, 3]
    assert survey.receipt.issues == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_a_matrix_is_read_as_it_is_shown(language: str) -> None:
    content = matrix_example(texts(language)).to_csv(index=False, sep=";").encode()
    survey = read_survey([SourceFile("matrix.csv", content)])
    assert [table.role for table in survey.receipt.tables] == ["matrix"]
    assert int((survey.reports["exists"] == 1).sum()) == 4
