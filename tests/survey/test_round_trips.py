"""Any network, written in any of the shapes that people hold, comes back as it was written."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.survey.files import xlsx_file
from verkosto.survey import SourceFile, read_survey
from verkosto.survey.files.grid import normal_name

WORDS = ("Ei lainkaan", "Vähän", "Jonkin verran", "Paljon", "Erittäin paljon")
Row = list[str]


@dataclass(frozen=True)
class Told:
    """Names, and what each of the first ones answers of each of the others: 0 … 4, ``None`` is blank."""

    names: tuple[str, ...]
    respondents: int
    answers: Mapping[tuple[int, int], int | None]


def name_texts(signs: str) -> st.SearchStrategy[str]:
    letters = st.text("abcdeåäöABCÅÄÖ", min_size=2, max_size=5)
    return st.builds(lambda a, b, c: f"{a}{b}{c}", letters, st.text(signs, max_size=3), letters)


@st.composite
def networks(draw: st.DrawFn, signs: str, *, blanks: bool = True) -> Told:
    n = draw(st.integers(5, 8))
    names = draw(
        st.lists(
            name_texts(signs), min_size=n, max_size=n, unique_by=lambda name: normal_name(name).casefold()
        )
    )
    names = [normal_name(name) for name in names]
    respondents = draw(st.integers(max(4, n - 2), n))
    possible = [0, 1, 2, 3, 4, None] if blanks else [0, 1, 2, 3, 4]
    answers = {
        (i, j): draw(st.sampled_from(possible)) for i in range(respondents) for j in range(n) if i != j
    }
    for i in range(respondents):  # everybody names somebody, leaves out somebody, and nothing is symmetric
        answers[i, (i + 1) % n] = 1 + (i + 1) % 4
        answers[i, (i + 2) % n] = 0
    return Told(tuple(names), respondents, answers)


def as_csv(rows: list[Row], separator: str = ";") -> SourceFile:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    return SourceFile("kysely.csv", stream.getvalue().encode("utf-8-sig"))


def cell(answer: int | None, *, words: bool = False) -> str:
    return "" if answer is None else WORDS[answer] if words else str(answer)


def grid(told: Told, form: str, *, words: bool) -> list[Row]:
    header = ["Organisaatio", *(form.format(name) for name in told.names)]
    rows = [
        [told.names[i], *(cell(told.answers.get((i, j)), words=words) for j in range(len(told.names)))]
        for i in range(told.respondents)
    ]
    return [header, *rows]


def matrix(told: Told) -> SourceFile:
    return as_csv(grid(told, "{}", words=False))


def google(told: Told) -> SourceFile:
    rows = grid(told, "Kuinka tiivistä yhteistyö on? [{}]", words=True)
    return as_csv([["Timestamp", *rows[0]], *(["2026/03/02 9:06:11 AM EET", *row] for row in rows[1:])], ",")


def qualtrics(told: Told) -> SourceFile:
    rows = grid(told, "Kuinka tiivistä yhteistyö on? - {}", words=True)
    ids = ["Status", *(f"Q1_{i}" for i in range(len(rows[0])))]
    marks = [f'{{"ImportId":"QID{i}"}}' for i in range(len(rows[0]) + 1)]
    trial = ["Survey Preview", rows[1][0], *["Paljon"] * (len(rows[0]) - 1)]
    return as_csv(
        [ids, ["Response Type", *rows[0]], marks, trial, *(["IP Address", *row] for row in rows[1:])], ","
    )


def redcap(told: Told) -> SourceFile:
    n = len(told.names)
    header = ["Record ID", "Organisaatio"]
    header += [f"Kenen kanssa? (choice={name})" for name in told.names]
    header += [f"Yhteistyön tiiviys: {name}" for name in told.names]
    rows = []
    for i in range(told.respondents):
        said = [told.answers.get((i, j)) for j in range(n)]
        ticks = ["Checked" if answer else "Unchecked" for answer in said]
        rows.append([str(i + 1), told.names[i], *ticks, *(cell(answer, words=True) for answer in said)])
    return as_csv([header, *rows], ",")


def edge_list(told: Told) -> SourceFile:
    rows = [
        [told.names[i], told.names[j], cell(answer)]
        for (i, j), answer in told.answers.items()
        if answer is not None
    ]
    return as_csv([["Vastaaja", "Kumppani", "Vahvuus (0-4)"], *rows], "\t")


def long_form(told: Told) -> SourceFile:
    question = "Kuinka tiivistä yhteistyö on?"
    rows = [
        [told.names[i], question, told.names[j], cell(answer, words=True)]
        for (i, j), answer in told.answers.items()
    ]
    return as_csv([["Vastaaja", "Kysymys", "Vaihtoehto", "Vastaus"], *rows])


def generator(told: Told) -> SourceFile:
    header, rows = ["Vastaaja"], []
    for place in range(1, len(told.names)):
        header += [f"kontakti_{place}", f"vahvuus_{place}"]
    for i in range(told.respondents):
        named = [(j, told.answers[i, j]) for j in range(len(told.names)) if told.answers.get((i, j))]
        cells = [text for j, answer in named for text in (told.names[j], cell(answer))]
        rows.append([told.names[i], *cells, *[""] * (len(header) - 1 - len(cells))])
    return as_csv([header, *rows])


def workbook(told: Told) -> SourceFile:
    people = [["Toimija", "Vastasi"]]
    people += [[name, "kyllä" if i < told.respondents else "ei"] for i, name in enumerate(told.names)]
    rows = [
        [told.names[i], told.names[j], answer]
        for (i, j), answer in told.answers.items()
        if answer is not None
    ]
    return xlsx_file({"Toimijat": people, "Yhteydet": [["Vastaaja", "Kumppani", "Vahvuus"], *rows]})


PLAIN = " -.'&/🙂"
ANY = PLAIN + ',"\n;()'
SHAPES: dict[str, tuple[Callable[[Told], SourceFile], str, bool]] = {
    "matrix": (matrix, ANY, True),
    "google": (google, ANY, True),
    "qualtrics": (qualtrics, PLAIN.replace("-", "").replace(" ", "") + ',"\n', True),
    "redcap": (redcap, PLAIN.replace("-", ""), True),
    "edge-list": (edge_list, ANY, True),
    "long": (long_form, ANY, True),
    "name-generator": (generator, PLAIN, False),
    "workbook": (workbook, ANY, True),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_network_written_in_any_shape_comes_back_as_it_was(shape: str) -> None:
    write, signs, zeros = SHAPES[shape]

    @settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
    @given(networks(signs))
    def comes_back(told: Told) -> None:
        survey = read_survey([write(told)])
        said = {(r.ego, r.alter): (r.exists, r.strength) for r in survey.reports.itertuples()}
        for (i, j), answer in told.answers.items():
            pair = told.names[i], told.names[j]
            exists, strength = said.get(pair, (None, None))
            if answer:
                assert (exists, strength) == (1.0, float(answer)), (pair, answer)
            elif answer == 0 and zeros:
                assert exists == 0.0, (pair, answer)
            else:  # a blank, or what a shape cannot tell from a name left out
                assert exists is None or exists != 1.0, (pair, answer)
        assert set(survey.actors.index) <= set(told.names)
        assert all(table.rows == table.used + table.set_aside for table in survey.receipt.tables)

    comes_back()
