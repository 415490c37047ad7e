"""Names that may be one actor are proposed, and merged only when told to; addresses are shown short."""

from __future__ import annotations

import unicodedata
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.shared_data import shared
from tests.survey.files import csv_file, keys, read, ties, xlsx_file
from verkosto.survey.addresses import short_addresses
from verkosto.survey.files.opening import sheets_in
from verkosto.survey.likeness import likely_name, proposed_merges
from verkosto.survey.merging import stands_for
from verkosto.survey.source import SourceFile

LIST = "vastaaja;kumppani\n"
MUNICIPALITIES = """
Akaa Alajärvi Alavus Asikkala Askola Aura Enonkoski Espoo Eurajoki Forssa Haapajärvi Haapavesi Hailuoto
Halsua Hamina Hankasalmi Hanko Harjavalta Hartola Hattula Hausjärvi Heinola Heinävesi Helsinki Hirvensalmi
Hollola Honkajoki Huittinen Humppila Hyrynsalmi Hyvinkää Hämeenkyrö Hämeenlinna Ii Iisalmi Iitti Ikaalinen
Ilmajoki Ilomantsi Imatra Inari Inkoo Isojoki Isokyrö Janakkala Joensuu Jokioinen Joroinen Joutsa Juuka
Juupajoki Juva Jyväskylä Jämijärvi Jämsä Järvenpää Kaarina Kaavi Kajaani Kalajoki Kangasala Kangasniemi
Kankaanpää Kannonkoski Kannus Karijoki Karkkila Karstula Karvia Kauhajoki Kauhava Kauniainen Kaustinen
Keitele Kemi Kemijärvi Keminmaa Kempele Kerava Keuruu Kihniö Kinnula Kirkkonummi Kitee Kittilä Kiuruvesi
Kivijärvi Kokemäki Kokkola Kolari Konnevesi Kontiolahti Korsnäs Koski Kotka Kouvola Kristiinankaupunki
Kruunupyy Kuhmo Kuhmoinen Kuopio Kuortane Kurikka Kustavi Kuusamo Kyyjärvi Kärkölä Kärsämäki Lahti Laihia
Laitila Lapinjärvi Lapinlahti Lappajärvi Lappeenranta Lapua Laukaa Lempäälä Leppävirta Lestijärvi Lieksa
Lieto Liminka Liperi Lohja Loimaa Loppi Loviisa Luhanka Lumijoki Luoto Luumäki Masku Merijärvi Merikarvia
Miehikkälä Mikkeli Muhos Multia Muonio Mustasaari Muurame Mynämäki Myrskylä Mäntsälä Mäntyharju Naantali
Nakkila Nivala Nokia Nousiainen Nurmes Nurmijärvi Närpiö Orimattila Oripää Orivesi Oulainen Oulu Outokumpu
Padasjoki Paimio Paltamo Parainen Parikkala Parkano Pelkosenniemi Pello Perho Pertunmaa Petäjävesi
Pieksämäki Pielavesi Pietarsaari Pihtipudas Pirkkala Polvijärvi Pomarkku Pori Pornainen Porvoo Posio
Pudasjärvi Pukkila Punkalaidun Puolanka Puumala Pyhäjoki Pyhäjärvi Pyhäntä Pyhäranta Pälkäne Pöytyä Raahe
Raasepori Raisio Rantasalmi Ranua Rauma Rautalampi Rautavaara Rautjärvi Reisjärvi Riihimäki Ristijärvi
Rovaniemi Ruokolahti Ruovesi Rusko Rääkkylä Saarijärvi Salla Salo Sastamala Sauvo Savitaipale Savonlinna
Savukoski Seinäjoki Sievi Siikainen Siikajoki Siikalatva Siilinjärvi Simo Sipoo Siuntio Sodankylä Soini
Somero Sonkajärvi Sotkamo Sulkava Suomussalmi Suonenjoki Sysmä Säkylä Taipalsaari Taivalkoski Taivassalo
Tammela Tampere Tervo Tervola Teuva Tohmajärvi Toholampi Toivakka Tornio Turku Tuusniemi Tuusula Tyrnävä
Ulvila Urjala Utajärvi Utsjoki Uurainen Uusikaarlepyy Uusikaupunki Vaala Vaasa Valkeakoski Vantaa Varkaus
Vehmaa Vesanto Vesilahti Veteli Vieremä Vihti Viitasaari Vimpeli Virolahti Virrat Vöyri Ylitornio Ylivieska
Ylöjärvi Ypäjä Ähtäri Äänekoski
""".split()  # noqa: SIM905 - a list of 300 literals is no easier to read


def reasons(*names: str) -> list[tuple[str, str, str]]:
    return [(merge.name, merge.other, merge.reason) for merge in proposed_merges(names)]


@pytest.mark.parametrize(
    "one, other, reason",
    [
        ("Kela", "KELA", "case"),
        ("Yritys Oy", "Yritys", "form"),
        ("Yritys Oy", "Oy Yritys Ab", "form"),
        ("Järjestö ry", "Järjestö r.y.", "spelling"),
        ("Järjestö ry", "Järjestö rf", "form"),
        ("Järjestö", "Jarjesto", "spelling"),
        ("TE-toimisto", "TE toimisto", "spelling"),
        ("Anna Virtanen", "Virtanen, Anna", "order"),
        ("Anna-Liisa Virtanen", "Virtanen Anna Liisa", "order"),
        ("Ammattiopisto", "Ammatiopisto", "spelling"),
        ("Turun kaupunki", "Turun kapunki", "spelling"),
        ("Hyvinvointialue", "Hyvinvoitnialue", "spelling"),
        ("Ammattiopisto Oy", "Ammatiopisto", "spelling"),
        ("Anna Virtanen", "anna.virtanen@kunta.fi", "other"),
    ],
)
def test_two_ways_to_write_one_name_are_proposed_with_the_reason(one: str, other: str, reason: str) -> None:
    assert reasons(one, other) == [(other, one, reason)]


@pytest.mark.parametrize(
    "names",
    [
        ("Koulu 1", "Koulu 2"),
        ("T01", "T02"),
        ("eLTER_966", "eLTER_965"),
        ("A-11", "A1-1"),
        ("Terveyskeskus A", "Terveyskeskus B"),
        ("Palvelualue II", "Palvelualue III"),
        ("Kaupunki (sivistys)", "Kaupunki (sote)"),
        ("Liitto ry", "Liitto Oy"),
        ("Anna Lehtinen", "Anna Lehtonen"),
        ("Mari Virtanen", "Maria Virtanen"),
        ("Anna Virtanen", "Anne Virtanen"),
        ("info@jarjesto.fi", "info@opisto.fi"),
        ("a", "A"),
        ("C", "C#"),
        ("???", "..."),
        ("PalvelualueA", "PalvelualueB"),
        ("Itäinen palvelualue", "Läntinen palvelualue"),
    ],
)
def test_names_that_may_well_be_two_actors_are_not_proposed(names: tuple[str, ...]) -> None:
    assert proposed_merges(names) == ()


def test_no_two_finnish_municipalities_are_proposed_as_one() -> None:
    assert proposed_merges(MUNICIPALITIES) == ()
    assert proposed_merges([f"{name} kunta" for name in MUNICIPALITIES]) == ()


def test_names_of_one_series_are_not_proposed() -> None:
    assert proposed_merges([f"yksikko{a}{b}" for a, b in product("abcd", "abcd")]) == ()


@given(st.text(alphabet="äöåéAbcdefg ", min_size=3, max_size=15).filter(lambda text: text.strip()))
def test_a_composed_and_a_decomposed_name_are_one_person(name: str) -> None:
    composed, parted = (unicodedata.normalize(form, f"Åsa {name}") for form in ("NFC", "NFD"))
    survey = read(csv_file(f'{LIST}"{composed}";Kela\n"{parted}";Opisto\n'))
    assert len(survey.actors) == 3


@pytest.mark.shared
def test_real_lists_of_names_give_no_proposal() -> None:
    names: dict[str, set[str]] = {}
    folders = [
        folder for folder in (shared("datasets") or Path()).iterdir() if (folder / "expected.json").exists()
    ]
    for folder in folders:
        for path in (*folder.glob("*.xlsx"), *folder.glob("*.csv")):
            for sheet in sheets_in(SourceFile(path.name, path.read_bytes()))[1]:
                cells = {cell for row in sheet.cells[1:] for cell in row[:6] if cell.strip()}
                names.setdefault(folder.name, set()).update(sheet.cells[0], cells)
    assert len(names) >= 12
    assert {name: found for name, listed in names.items() if (found := proposed_merges(sorted(listed)))} == {}


def test_a_survey_keeps_the_name_on_its_list_and_never_merges_by_itself() -> None:
    sheets = {
        "Toimijat": [["Tunnus", "Nimi"], ["t1", "Yritys Oy"], ["t2", "Kela"]],
        "Yhteydet": [["Vastaaja", "Kumppani"], ["t2", "yritys"], ["t1", "t2"], ["t2", "Opisto"]],
    }
    survey = read(xlsx_file(sheets))
    assert "yritys" in survey.actors.index
    (merge,) = proposed_merges(survey)
    assert (merge.name, merge.other, merge.reason) == ("yritys", "t1", "form")
    merged = read(xlsx_file(sheets), merges={merge.name: merge.other})
    assert ties(merged) == {("t2", "t1"), ("t1", "t2"), ("t2", "Opisto")}
    assert proposed_merges(merged) == ()


def test_a_pair_of_which_one_names_the_other_is_no_misspelling() -> None:
    rows = "Ammattiopisto;Ammatiopisto\nAmmatiopisto;Kela\nKela;Ammattiopisto\n"
    assert proposed_merges(read(csv_file(LIST + rows))) == ()


def test_a_merged_name_is_one_actor_and_its_rows_are_accounted_for() -> None:
    rows = "Kaupunki;Opisto\nkaupunki;Kela\nkaupunki;Opisto\nKaupunki;kaupunki\nKela;kaupunki\n"
    survey = read(csv_file(LIST + rows), merges={"kaupunki": "Kaupunki"})
    assert list(survey.actors.index) == ["Kaupunki", "Kela", "Opisto"]
    assert ties(survey) == {("Kaupunki", "Opisto"), ("Kaupunki", "Kela"), ("Kela", "Kaupunki")}
    assert sorted(keys(survey)) == ["repeated-tie", "self-tie"]
    (table,) = survey.receipt.tables
    assert (table.rows, table.used, table.set_aside) == (5, 3, 2)
    assert {a.key: a.values for a in survey.receipt.assumptions}["names-merged"] == {"n": 1}


def test_merged_rows_of_the_actor_list_fill_each_others_blanks_and_count_as_used() -> None:
    sheets = {
        "Toimijat": [["Nimi", "Sektori", "Koko", "Vastasi"], ["Yritys", "", "suuri", "ei"],
                     ["Yritys Oy", "yksityinen", "", "kyllä"], ["Kela", "julkinen", "suuri", "kyllä"],
                     ["Opisto", "julkinen", "pieni", "kyllä"]],
        "Yhteydet": [["Vastaaja", "Kumppani"], ["Yritys", "Kela"], ["Kela", "Yritys Oy"], ["Opisto", "Kela"]],
    }  # fmt: skip
    survey = read(xlsx_file(sheets), merges={"Yritys Oy": "Yritys"})
    assert list(survey.actors.index) == ["Yritys", "Kela", "Opisto"]
    assert survey.actors.loc["Yritys", ["Sektori", "Koko"]].tolist() == ["yksityinen", "suuri"]
    assert survey.actors["member"].all()
    assert survey.answered.loc["Yritys"].all()
    people = next(table for table in survey.receipt.tables if table.role == "actors")
    assert (people.rows, people.used, people.set_aside) == (4, 4, 0)
    note = next(issue for issue in survey.receipt.issues if issue.key == "merged")
    assert (note.table, note.row, note.value, note.values["other"]) == ("Toimijat", 3, "Yritys Oy", "Yritys")


def test_two_columns_of_one_actor_in_a_matrix_are_one_and_a_tie_outweighs_none() -> None:
    rows = [["", "Kela", "KELA", "Opisto"], ["Kela", 0, 0, 1], ["Kunta", 1, 0, 1], ["Opisto", 0, 0, 0]]
    survey = read(xlsx_file({"Verkosto": rows}), merges={"KELA": "Kela"})
    assert "KELA" not in survey.actors.index
    assert ties(survey) == {("Kela", "Opisto"), ("Kunta", "Kela"), ("Kunta", "Opisto")}


def test_a_name_that_stands_for_one_that_is_on_no_list_takes_its_place() -> None:
    sheets = {
        "Toimijat": [["Nimi", "Sektori"], ["Firma", "yksityinen"], ["Kela", "julkinen"]],
        "Yhteydet": [["Vastaaja", "Kumppani"], ["Firma", "Kela"], ["Kela", "Yritys"]],
    }
    survey = read(xlsx_file(sheets), merges={"Firma": "Yritys"})
    assert survey.actors["label"].to_dict() == {"Yritys": "Yritys", "Kela": "Kela"}
    assert survey.actors.loc["Yritys", "Sektori"] == "yksityinen"


@given(st.dictionaries(st.sampled_from("abcde"), st.sampled_from("abcde")))
def test_chains_and_circles_of_names_end_in_one_name(merges: dict[str, str]) -> None:
    stands = stands_for(merges)
    assert not set(stands) & set(stands.values())
    for name, other in merges.items():
        assert stands.get(name, name) == stands.get(other, other)


def test_an_address_is_shown_short_and_stays_the_id() -> None:
    rows = "anna.virtanen@kunta.fi;info@jarjesto.fi\ninfo@opisto.fi;anna.virtanen@kunta.fi\n"
    survey = read(csv_file(LIST + rows))
    assert survey.actors["label"].to_dict() == {
        "anna.virtanen@kunta.fi": "anna.virtanen",
        "info@jarjesto.fi": "info (jarjesto)",
        "info@opisto.fi": "info (opisto)",
    }
    assert {a.key: a.values for a in survey.receipt.assumptions}["emails-shortened"] == {"n": 3}


@given(st.lists(st.from_regex(r"\A[a-b.]{1,3}@[a-b]{1,2}\.(fi|b\.fi)\Z"), unique=True))
def test_no_two_addresses_look_the_same_and_none_is_whole(addresses: list[str]) -> None:
    short = short_addresses([*addresses, "a", "b (a)"])
    assert set(short) == set(addresses)
    assert len({label.casefold() for label in [*short.values(), "a", "b (a)"]}) == len(addresses) + 2
    assert not any("@" in label for label in short.values())


def test_the_name_that_was_meant_is_found_and_another_number_is_not_meant() -> None:
    assert likely_name("Jarjestö ry", ["Kela", "Järjestö"]) == "Järjestö"
    assert likely_name("Virtanen Anna", ["Anna Virtanen"]) == "Anna Virtanen"
    assert likely_name("T17", ["T16", "T18"]) is None
