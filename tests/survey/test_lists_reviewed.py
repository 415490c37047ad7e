"""What a reviewer found in lists of ties and of names: nothing is read wrongly in silence."""

from __future__ import annotations

import pytest

from tests.survey.files import csv_file, keys, read, ties, xlsx_file
from tests.survey.test_generators import strengths
from tests.survey.test_receipt import balanced
from tests.survey.test_recognition import assumed
from verkosto.errors import NoNetwork
from verkosto.model import Survey


def shape_of(survey: Survey) -> str:
    (told,) = survey.receipt.tables
    return told.shape


def answered(survey: Survey) -> set[str]:
    return {str(name) for name in survey.answered.index[survey.answered.iloc[:, 0]]}


def pairs(survey: Survey, relation: str) -> set[tuple[str, str]]:
    told = survey.reports[(survey.reports["relation"] == relation) & (survey.reports["exists"] == 1)]
    return set(zip(told["ego"], told["alter"], strict=True))


NOBODY = (
    "Vastaaja;Kumppani;Tiiviys\nKela;Pohde;3\nPohde;-;\nELY;Ei kukaan;\nTE;n/a;\nDia;EOS;\nDia;Muu, mikä?;2\n"
)


def test_nobody_in_an_edge_list_is_no_actor_and_its_respondent_answered() -> None:
    survey = read(csv_file(NOBODY))
    assert ties(survey) == {("Kela", "Pohde")}
    assert set(survey.actors.index) == {"Kela", "Pohde", "ELY"}
    assert {"Pohde", "ELY"} <= answered(survey)
    assert keys(survey) == ["no-alter"] * 3
    assert [issue.value for issue in survey.receipt.issues] == ["n/a", "EOS", "Muu, mikä?"]
    assert "named-nobody" in assumed(survey)
    assert balanced(survey)


def test_what_looks_like_nobody_is_a_name_where_it_answers_or_stands_on_the_list_of_actors() -> None:
    survey = read(csv_file("from;to\nDK;NO\nNO;NA\nNA;DK\nSE;DK\n"))
    assert ties(survey) == {("DK", "NO"), ("NO", "NA"), ("NA", "DK"), ("SE", "DK")}
    people = csv_file("Tunnus;Nimi\nA;Kela\nB;Ingen\nC;Pohde\n", "toimijat.csv")
    listed = read(people, csv_file("Vastaaja;Kumppani\nA;Ingen\nC;A\n", "yhteydet.csv"))
    assert ("A", "B") in ties(listed)


def test_a_sign_in_place_of_the_respondent_sets_the_row_aside() -> None:
    survey = read(csv_file("Vastaaja;Kumppani\nKela;Pohde\n-;Kela\nPohde;Kela\n"))
    assert keys(survey) == ["no-ego"]
    assert ties(survey) == {("Kela", "Pohde"), ("Pohde", "Kela")}
    assert balanced(survey)


def test_an_answer_beside_nobody_is_no_answer_about_anybody() -> None:
    survey = read(csv_file("Vastaaja;Kumppani;Tiiviys\nKela;Pohde;3\nPohde;-;2\nELY;Kela;1\n"))
    assert keys(survey) == ["no-alter"]
    assert set(survey.actors.index) == {"Kela", "Pohde", "ELY"}
    assert balanced(survey)


def test_nobody_in_a_name_generator_is_no_actor() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kumppani 1;Tiiviys 1;Kumppani 2;Tiiviys 2\nKela;Pohde;3;ELY;2\nPohde;Ingen;;;\n"
            "ELY;Kela;1;-;\nTE;none;;ei muita;\nDia;Ei ole;;Kela;3\nDVV;EOS;;Kela;1\nVR;Kela;2;-;3\n"
        )
    )
    assert set(survey.actors.index) == {"Kela", "Pohde", "ELY", "TE", "Dia", "DVV", "VR"}
    assert answered(survey) == set(survey.actors.index)
    assert sorted(keys(survey)) == ["no-name-in-cell", "unnamed-answer"]
    assert "named-nobody" in assumed(survey)
    assert balanced(survey)


def test_nobody_in_a_list_of_names_is_no_actor() -> None:
    survey = read(
        csv_file('Vastaaja;Kenen kanssa\nKela;"Pohde, ELY"\nPohde;Ei kukaan\nELY;"Kela, ei muita"\nTE;-\n')
    )
    assert set(survey.actors.index) == {"Kela", "Pohde", "ELY", "TE"}
    assert answered(survey) == set(survey.actors.index)
    assert ties(survey) == {("Kela", "Pohde"), ("Kela", "ELY"), ("ELY", "Kela")}


def test_what_is_told_of_a_contact_is_not_told_of_who_names_it() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Alue;Kumppani 1;Kumppanin 1 sektori;Kumppani 2;Kumppanin 2 sektori\n"
            "Kela;etelä;Pohde;hva;Mehi;yritys\nPohde;etelä;Kela;valtio;Mehi;yritys\n"
            "ELY;pohjoinen;Kela;valtio;Pohde;hva\nMehi;pohjoinen;Pohde;hva;ELY;valtio\n"
        )
    )
    assert survey.attributes == ("Alue",)
    assert keys(survey) == ["unused-column"] * 2


LETTERS = "{};Kumppani a;Kumppani b{}\nKela;Pohde;ELY{}\nPohde;Kela;TE{}\nELY;Kela;Pohde{}\nTE;ELY;Kela{}\n"


@pytest.mark.parametrize("last", [";Kumppani c", ""])
@pytest.mark.parametrize("heading", ["Organisaatiosi", "Vastaaja"])
def test_places_that_letters_number_belong_to_the_respondent_before_them(heading: str, last: str) -> None:
    survey = read(csv_file(LETTERS.format(heading, last, *[";" if last else ""] * 4)))
    assert shape_of(survey) == "name-generator"
    assert {("Kela", "Pohde"), ("Kela", "ELY"), ("TE", "Kela")} <= ties(survey)
    assert survey.relations[0].directed


def test_a_pair_of_lettered_names_stays_an_unordered_list() -> None:
    survey = read(csv_file("Numero;Henkilö A;Henkilö B\n1;x;y\n2;y;z\n3;z;w\n"))
    assert shape_of(survey) == "edge-list"
    assert not survey.relations[0].directed


def test_a_column_that_says_whether_there_is_a_tie_loses_none_and_tells_what_it_could_not_read() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kumppani;Yhteys on\nA;B;x\nA;C;Kyllä, viikoittain\nB;A;2\nC;A;on yhteistyötä\n"
            "C;B;ei\nB;C;\n"
        )
    )
    told = survey.reports.set_index(["ego", "alter"])["exists"]
    assert [told["A", "B"], told["A", "C"], told["B", "A"], told["C", "B"]] == [1, 1, 1, 0]
    assert told.isna()["C", "A"]
    assert told.isna()["B", "C"]
    (issue,) = survey.receipt.issues
    assert (issue.key, issue.value, issue.rows) == ("exists-unread", "on yhteistyötä", 0)


def test_among_ticks_alone_a_blank_is_no_tie() -> None:
    survey = read(csv_file("Vastaaja;Kumppani;Yhteys on\nA;B;x\nA;C;\nB;A;x\nC;A;x\n"))
    assert survey.reports["exists"].tolist() == [1, 0, 1, 1]
    assert "blank-exists-is-no-tie" in assumed(survey)


WORDS = {
    "Vastaaja;Kumppani;Yhteistyön määrä\nA;B;Ei ole\nB;A;Vähän\nA;C;Paljon\nC;A;Hyvin paljon\n"
    "C;B;Ei mitään\n": 3,
    "Vastaaja;Kumppani;Yhteistyön aste\nA;B;matala\nB;A;korkea\nC;A;ei yhteistyötä lainkaan\nA;C;korkea\n": 3,
    "Svarande;Samarbetspartner;Kontakt\nA;B;Flera gånger i veckan\nB;A;Några gånger om året\n"
    "A;C;Inte alls\n": 2,
    "Vem;Med vem;Grad av samarbete (0 = inget, 3 = mycket)\nA;B;3\nA;C;0\nB;A;2\n": 2,
    "Vastaaja;Kumppani;Yhteistyö\nA;B;pulppuaa\nB;A;ei lainkaan\nC;A;tihkuu\nA;C;pulppuaa\n": 3,
}


@pytest.mark.parametrize("text, n", WORDS.items(), ids=["amount", "degree", "Kontakt", "scale", "unknown"])
def test_a_column_of_words_is_the_strength_and_its_none_is_no_tie(text: str, n: int) -> None:
    survey = read(csv_file(text))
    assert len(ties(survey)) == n
    assert "strength-column" in assumed(survey)
    assert "unused-column" not in keys(survey)


def test_words_that_no_scale_knows_are_asked_beside_a_word_for_no_tie() -> None:
    survey = read(csv_file(list(WORDS)[-1]))
    assert [question.key for question in survey.receipt.questions] == ["word-order"]


def test_a_running_number_is_no_strength() -> None:
    survey = read(csv_file("Vastaaja;Kumppani;Rivi\nA;B;1\nB;A;2\nC;A;3\n"))
    assert survey.reports["strength"].isna().all()
    assert keys(survey) == ["unused-column"]


def test_known_names_in_one_cell_of_an_edge_list_are_read_one_by_one() -> None:
    survey = read(
        csv_file(
            'Vastaaja;Kumppani;Tiiviys\nKela;"Pohde, ELY";3\nPohde;Kela;2\nELY;"Kela; TE";1\nTE;Kela;1\n'
        )
    )
    assert set(survey.actors.index) == {"Kela", "Pohde", "ELY", "TE"}
    assert strengths(survey)["Kela", "ELY"] == 3
    assert "cells-list-names" in assumed(survey)
    assert balanced(survey)


def test_a_name_with_a_comma_is_not_cut_where_its_parts_are_no_names() -> None:
    survey = read(csv_file('Vastaaja;Kumppani\nKela;"Oulu, Kela"\nPohde;Kela\nELY;Pohde ja kumppanit\n'))
    assert {"Oulu, Kela", "Pohde ja kumppanit"} <= set(survey.actors.index)


def test_a_row_of_several_names_is_used_also_when_one_of_them_is_repeated_or_its_own() -> None:
    survey = read(
        csv_file(
            'Vastaaja;Kumppani;Tiiviys\nKela;"Pohde, ELY";3\nKela;Pohde;3\n'
            'Pohde;"Kela, Pohde";2\nELY;Kela;1\n'
        )
    )
    assert {"repeated-tie", "self-named"} == set(keys(survey))
    assert balanced(survey)
    assert survey.receipt.tables[0].set_aside == 1


def test_bullets_numbers_and_an_and_between_known_names_are_no_part_of_them() -> None:
    survey = read(
        xlsx_file(
            {
                "Vastaukset": [
                    ["Vastaaja", "Kenen kanssa"],
                    ["Kela", "Pohde; ELY-keskus"],
                    ["Pohde", "Kela ja ELY-keskus"],
                    ["ELY-keskus", "Kela, Pohde sekä TE"],
                    ["TE", "- Kela\n- Pohde"],
                    ["Dia", "1. Kela\n2. Pohde"],
                ]
            }
        )
    )
    assert set(survey.actors.index) == {"Kela", "Pohde", "ELY-keskus", "TE", "Dia"}
    assert {("ELY-keskus", "TE"), ("TE", "Pohde"), ("Dia", "Kela"), ("Pohde", "ELY-keskus")} <= ties(survey)


def test_columns_headed_like_items_are_answers_about_the_pair_in_an_edge_list() -> None:
    survey = read(
        csv_file("Vastaaja;Kumppani;S1;S2\nKela;Pohde;1;2\nPohde;Kela;3;2\nELY;Kela;5;1\nKela;ELY;2;3\n")
    )
    assert [relation.label for relation in survey.relations] == ["S1", "S2"]
    assert "columns-are-relations" in assumed(survey)
    assert survey.ratings.empty


@pytest.mark.parametrize("heading", ["Ikä", "Ålder", "Age", "Vuosi", "km", "Kumppanin ikä"])
def test_ages_years_and_distances_are_no_strengths(heading: str) -> None:
    survey = read(csv_file(f"Vastaaja;Kumppani;{heading}\nA;B;45\nA;C;45\nB;A;30\nC;A;52\n"))
    assert survey.reports["strength"].isna().all()


def test_the_age_of_those_named_is_no_strength() -> None:
    survey = read(
        csv_file(
            "Vastaaja;Kumppani 1;Kumppani 1 ikä;Kumppani 2;Kumppani 2 ikä\nA;B;45;C;30\nB;A;30;C;22\n"
            "C;A;44;B;45\n"
        )
    )
    assert survey.reports["strength"].isna().all()
    assert keys(survey) == ["unused-column"] * 2


def test_a_number_that_is_the_same_on_every_row_of_a_respondent_is_no_strength() -> None:
    rows = "".join(f"{a};{b};{n}\n" for n, a in enumerate("abcde", 20) for b in "abcde" if a != b)
    survey = read(csv_file(f"Vastaaja;Kumppani;Henkilöstö\n{rows}"))
    assert survey.reports["strength"].isna().all()
    assert keys(survey) == ["unused-column"]


def test_two_known_kinds_of_tie_in_a_cell_are_both_read() -> None:
    survey = read(
        csv_file(
            'Vastaaja;Kumppani;Suhde\nA;B;Apu\nB;A;Raha\nA;C;"Apu, raha"\nC;A;Apu\nA;C;Apu\n'
            'C;B;"Neuvo, ohjaus"\n'
        )
    )
    assert [relation.label for relation in survey.relations] == ["Apu", "Raha", "Neuvo, ohjaus"]
    assert pairs(survey, "raha") == {("B", "A"), ("A", "C")}
    assert {"cells-list-kinds", "kinds-kept-whole"} <= assumed(survey)
    assert keys(survey) == ["repeated-tie"]
    assert balanced(survey)


def test_a_column_of_yes_and_no_has_no_strengths() -> None:
    survey = read(
        csv_file("Vastaaja;Kumppani;Tekevätkö yhteistyötä\nA;B;kyllä\nB;A;ei\nC;A;kyllä\nA;C;kyllä\n")
    )
    (relation,) = survey.relations
    assert (relation.valued, relation.scale) == (False, None)


@pytest.mark.parametrize("days", [("1.1.2024", "31.1.2024"), ("2024-01-01", "2024-01-31")])
def test_from_one_day_to_another_is_no_tie(days: tuple[str, str]) -> None:
    rows = "".join(f"{name};{days[0]};{days[1]}\n" for name in "ABC")
    with pytest.raises(NoNetwork):
        read(csv_file(f"Nimi;From;To\n{rows}"))


@pytest.mark.parametrize("header", ["Vastaaja;Keneltä", "Vem;Från vem", "Who;From whom", "Keneltä;Vastaaja"])
def test_from_whom_names_the_contact_beside_who_answers(header: str) -> None:
    first = header.startswith("Keneltä")
    told = [("A", "B"), ("B", "A"), ("C", "A"), ("C", "D")]
    rows = "".join(f"{b};{a}\n" if first else f"{a};{b}\n" for a, b in told)
    assert ties(read(csv_file(f"{header}\n{rows}"))) == set(told)


def test_from_whom_may_list_several_names() -> None:
    survey = read(csv_file('Vastaaja;Keneltä\nA;"B, C"\nB;"A, C"\nC;A\n'))
    assert ties(survey) == {("A", "B"), ("A", "C"), ("B", "A"), ("B", "C"), ("C", "A")}


@pytest.mark.parametrize(
    "header",
    [
        "Vastaaja;Tärkein kumppani;Toiseksi tärkein kumppani;Kolmanneksi tärkein kumppani",
        "Respondent;Most important partner;Second most important partner;Third most important partner",
        "Svarande;Viktigaste partner;Näst viktigaste partner;Tredje viktigaste partner",
    ],
)
def test_the_most_important_and_the_second_most_important_are_places_for_names(header: str) -> None:
    survey = read(csv_file(f"{header}\nKela;Pohde;ELY;TE\nPohde;Kela;TE;\nELY;Kela;Pohde;TE\n"))
    assert shape_of(survey) == "name-generator"
    assert ("ELY", "TE") in ties(survey)


def test_three_names_are_enough_for_pairs_that_the_headings_tell() -> None:
    survey = read(csv_file("Organisaatio A;Organisaatio B;Tiiviys\nKela;Pohde;3\nKela;ELY;2\nPohde;ELY;1\n"))
    assert len(ties(survey)) == 3
    assert not survey.relations[0].directed


def test_addresses_alone_may_name_who_answers() -> None:
    survey = read(csv_file("Email,Partner\na@x.fi,b@x.fi\nb@x.fi,a@x.fi\nc@x.fi,a@x.fi\n"))
    assert len(ties(survey)) == 3
