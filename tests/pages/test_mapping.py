"""The mapping on screen: every widget has its effect on the survey, at once and for this visitor only."""

from __future__ import annotations

import pytest

from tests.pages.app import HOSTILE, Visit, ring, sample_bytes
from tests.survey.files import xlsx_file
from verkosto.model import Survey
from verkosto.survey import ReadingOptions
from verkosto.survey.mapping import mapping_text, options_from_mapping
from verkosto.text import LANGUAGES, escape_markdown
from verkosto.ui.session import Opened

ODD = b"Oma;Toinen osapuoli;Pisteet\nKunta;Opisto;3\nOpisto;Seura;2\nSeura;Kunta;5\n"
TIES = b"Vastaaja;Kontakti;Kuinka usein\nKunta;Opisto;1\nOpisto;Seura;2\nSeura;Kunta;4\n"
ALIKE = "Vastaaja;Kontakti\nKunta;Järjestö ry\nJärjestö;Kunta\nOpisto;Kunta\nkunta;Opisto\n".encode()
AGAIN = b"Vastaaja;Kunta;Seura;Opisto\nKunta;;1;1\nSeura;1;;0\nOpisto;1;0;\nSeura;1;;1\n"
NAMES = ("Kunta", "Seura", "Opisto", "Kirjasto")
WORKBOOK = "ohjausverkosto.xlsx"


def editing(content: bytes, name: str = "own.csv", language: str = "fi") -> Visit:
    visit = Visit(language, "survey")
    visit.upload((name, content))
    assert visit.errors == []
    visit.open("mapping_editor")
    return visit


def opened(visit: Visit) -> Opened:
    now = visit.app.session_state["verkosto:opened"]
    assert isinstance(now, Opened)
    return now


def survey(visit: Visit) -> Survey:
    return opened(visit).survey


def ties(visit: Visit) -> set[tuple[str, str]]:
    told = survey(visit).reports.query("exists == 1")
    return set(zip(told["ego"], told["alter"], strict=True))


def choose(visit: Visit, key: str, value: object) -> None:
    visit.app.selectbox(key=key).select(value).run()
    assert not visit.app.exception


def press(visit: Visit, key: str) -> None:
    visit.app.button(key=key).click().run()
    assert not visit.app.exception


def test_a_columns_role_is_changed_at_once() -> None:
    visit = editing(TIES)
    assert visit.app.selectbox(key="map_column_0_2").value == "frequency"
    assert survey(visit).relations[0].valued
    choose(visit, "map_column_0_2", "ignored")
    assert not survey(visit).relations[0].valued
    choose(visit, "map_column_0_0", "alter")
    choose(visit, "map_column_0_1", "ego")
    assert ("Opisto", "Kunta") in ties(visit)
    assert opened(visit).options.columns["own!Kontakti"] == "ego"


def test_the_scale_is_turned_and_limited() -> None:
    visit = editing(TIES)
    choose(visit, "map_scale_0_2", "larger")
    visit.app.number_input(key="map_limit_0_2").set_value(2).run()
    assert opened(visit).options.scales == {"own!Kuinka usein": "larger:2"}
    assert ties(visit) == {("Opisto", "Seura"), ("Seura", "Kunta")}
    choose(visit, "map_scale_0_2", "smaller")
    strengths = survey(visit).reports.set_index("ego")["strength"]
    assert strengths["Kunta"] > strengths["Seura"]
    choose(visit, "map_scale_0_2", "")
    assert opened(visit).options.scales == {}


def test_a_table_is_left_out_and_the_earlier_reading_stays_until_something_is_found() -> None:
    visit = editing(TIES)
    choose(visit, "map_sheet_0", "ignored")
    assert len(visit.errors) == 1
    assert visit.texts.markdown("opening-still-open", source="own.csv") in visit.said
    assert len(ties(visit)) == 3
    press(visit, "discard_files")
    assert visit.errors == []
    assert visit.app.selectbox(key="map_sheet_0").value == "ties"


def test_the_row_of_the_headings_is_chosen_by_what_stands_in_it() -> None:
    visit = editing(b"From;To\nVastaaja;Kontakti\nKunta;Opisto\nOpisto;Seura\n")
    rows = visit.app.selectbox(key="map_header_0")
    other = 3 - int(str(rows.value))
    assert any("Vastaaja · Kontakti" in option for option in rows.options)
    choose(visit, "map_header_0", other)
    assert opened(visit).options.headers == {"own": other}
    assert survey(visit).receipt.tables[0].header_row == other


def test_the_relation_and_the_wave_get_their_names() -> None:
    visit = editing(TIES)
    visit.app.text_input(key="map_relation_0").set_value("Neuvot").run()
    visit.app.text_input(key="map_wave_0").set_value("kevät 2026").run()
    assert [relation.label for relation in survey(visit).relations] == ["Neuvot"]
    assert survey(visit).waves == ("kevät 2026",)
    visit.app.text_input(key="map_wave_0").set_value(" ").run()
    assert survey(visit).waves == ("",)


def test_the_rules_for_the_whole_survey() -> None:
    visit = editing(b"Vastaaja;Kontakti\nKunta;Opisto\nOpisto;Seura\n")
    choose(visit, "map_answered", "all")
    assert survey(visit).answered.to_numpy().sum() == 3
    choose(visit, "map_answered", "reporters")
    assert survey(visit).answered.to_numpy().sum() == 2
    choose(visit, "map_directed", "no")
    assert not survey(visit).relations[0].directed
    choose(visit, "map_identity", "as-is")
    choose(visit, "map_repeats", "join")
    assert opened(visit).options == ReadingOptions(
        answered="reporters", directed="no", identity="as-is", repeats="join"
    )


def test_one_table_or_everything_is_reset() -> None:
    visit = editing(TIES)
    choose(visit, "map_column_0_2", "ignored")
    choose(visit, "map_directed", "no")
    press(visit, "map_reset_table")
    assert opened(visit).options == ReadingOptions(directed="no")
    press(visit, "map_reset_all")
    assert opened(visit).options == ReadingOptions()
    assert visit.app.selectbox(key="map_column_0_2").value == "frequency"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_effect_is_said(language: str) -> None:
    visit = editing(TIES, language=language)
    said = visit.texts("mapping-now", actors=3, ties=3, relations="X").split(" (")[0]
    assert said in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_without_a_recognised_network_is_no_dead_end(language: str) -> None:
    visit = Visit(language, "survey")
    visit.upload(("own.csv", ODD))
    assert len(visit.errors) == 1
    assert visit.texts("mapping-own-about") in visit.said
    assert "Kunta · Opisto · Seura" in visit.said
    choose(visit, "map_column_0_0", "ego")
    assert len(visit.errors) == 1
    choose(visit, "map_column_0_1", "alter")
    assert visit.errors == []
    assert ties(visit) == {("Kunta", "Opisto"), ("Opisto", "Seura"), ("Seura", "Kunta")}
    assert visit.app.selectbox(key="map_column_0_0").value == "ego"
    visit.follow("map")
    assert visit.headings == [visit.texts("map-heading")]


def test_such_a_file_chosen_on_the_first_page_leads_to_its_mapping() -> None:
    visit = Visit("fi")
    visit.upload(("own.csv", ODD))
    visit.follow("survey")
    assert visit.texts("mapping-own-about") in visit.said


def test_a_table_that_was_not_read_can_be_given_a_role() -> None:
    visit = editing(sample_bytes(WORKBOOK), WORKBOOK)
    seen = visit.app.session_state["verkosto:tables_seen"][1]
    number = next(i for i, at in enumerate(seen) if at.table.role == "ignored" and at.table.columns)
    choose(visit, "map_table", number)
    choose(visit, f"map_sheet_{number}", "ties")
    told = (visit.app.session_state["verkosto:unmapped"] if visit.errors else opened(visit)).options
    assert told.sheets == {seen[number].table.name: "ties"}


def test_every_column_of_a_table_that_was_not_read_has_its_own_box() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("own.csv", b"Tili;Kuvaus;Euroa;Toteuma\n1;Palkat;12;11\n2;Tilat;3;4\n3;Matkat;8;5\n"))
    assert len(visit.errors) == 1
    keys = [box.key for box in visit.app.selectbox]
    assert [key for key in keys if str(key).startswith("map_column_")] == [
        f"map_column_0_{i}" for i in range(4)
    ]
    assert "map_answered" not in keys


def test_the_columns_of_open_answers_are_shown_too() -> None:
    visit = editing(sample_bytes(WORKBOOK), WORKBOOK)
    seen = visit.app.session_state["verkosto:tables_seen"][1]
    number = next(i for i, at in enumerate(seen) if at.table.role == "reflection")
    choose(visit, "map_table", number)
    boxes = [box for box in visit.app.selectbox if str(box.key).startswith(f"map_column_{number}_")]
    assert boxes
    assert all(visit.texts("column-text") in box.options for box in boxes)


def test_samples_can_be_read_otherwise_too_and_the_wave_that_is_looked_at_stays() -> None:
    visit = Visit("fi")
    visit.sample("ohjausverkosto")
    visit.choose("wave", "kevät 2025")
    visit.follow("survey")
    visit.open("mapping_editor")
    choose(visit, "map_answered", "all")
    assert opened(visit).sample == "ohjausverkosto"
    assert opened(visit).options.answered == "all"
    visit.follow("map")
    assert escape_markdown(visit.texts("frame-wave-is", wave="kevät 2025")) in visit.said


def test_names_that_look_alike_are_merged_with_a_click_and_parted_again() -> None:
    visit = editing(ALIKE)
    assert "Järjestö" in survey(visit).actors.index
    before = len(survey(visit).actors)
    press(visit, "merge_0_other")
    assert len(survey(visit).actors) == before - 1
    assert len(opened(visit).options.merges) == 1
    press(visit, "unmerge_0")
    assert len(survey(visit).actors) == before
    assert opened(visit).options.merges == {}


def test_names_that_are_different_actors_are_not_asked_about_again() -> None:
    visit = editing(ALIKE)
    offers = [button.key for button in visit.app.button if str(button.key).endswith("_apart")]
    for _ in offers:
        press(visit, "merge_0_apart")
    assert visit.texts("mapping-merges-heading") not in visit.said
    assert opened(visit).options.merges == {}
    press(visit, "merge_ask_again")
    assert visit.texts("mapping-merges-heading") in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_answered_with_one_choice_and_can_be_changed(language: str) -> None:
    visit = Visit(language, "survey")
    visit.upload(("own.csv", AGAIN))
    assert visit.texts("mapping-questions-heading") in visit.said
    visit.app.radio(key="question_0").set_value("join").run()
    assert opened(visit).options.repeats == "join"
    assert visit.texts("mapping-questions-heading") not in visit.said
    visit.app.radio(key="answered_0").set_value("apart").run()
    assert opened(visit).options.repeats == "apart"
    assert "Seura (2)" in survey(visit).actors.index


def test_tables_of_which_the_same_is_asked_are_answered_together() -> None:
    wave = [["Vastaaja", "Kunta", "Seura", "Opisto", "Kirjasto"]] + [
        [name, *("" if name == other else str(rank) for other, rank in zip(NAMES, ranks, strict=True))]
        for name, ranks in zip(NAMES, ((0, 1, 2, 3), (1, 0, 2, 3), (3, 2, 0, 1), (1, 3, 2, 0)), strict=True)
    ]
    visit = Visit("fi", "survey")
    visit.upload(("own.xlsx", xlsx_file({"Week 1 ranks": wave, "Week 2 ranks": wave}).content))
    assert [radio.key for radio in visit.app.radio] == ["question_0"]
    visit.app.radio(key="question_0").set_value("smaller:2").run()
    assert opened(visit).options.scales == {"Week 1 ranks": "smaller:2", "Week 2 ranks": "smaller:2"}
    assert len(survey(visit).reports.query("exists == 1")) == 2 * 8


def test_going_on_without_the_rows_that_were_left_out_is_always_there() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("own.csv", b"Vastaaja;Kontakti\nKunta;Opisto\nKunta;Kunta\n;Seura\n"))
    assert "Käyttämättä jää 2 riviä: " in visit.said
    assert visit.texts("mapping-why-self-tie") in visit.said
    assert visit.texts("mapping-why-no-ego") in visit.said
    button = visit.app.button(key="to_map")
    assert button.label == visit.texts("mapping-go-on")
    button.click().run()
    assert visit.headings == [visit.texts("map-heading")]


def test_a_mapping_file_is_applied_and_its_strange_names_are_a_note() -> None:
    visit = Visit("fi", "survey")
    visit.upload(("own.csv", ODD))
    told = ReadingOptions(columns={"Oma": "ego", "Toinen osapuoli": "alter"}, sheets={"Taul9": "ties"})
    visit.app.file_uploader(key="mapping_file").upload("m.toml", mapping_text(told).encode())
    visit.app.run()
    assert visit.errors == []
    assert len(ties(visit)) == 3
    assert visit.texts.markdown("issue-mapping-unused", part="sheets", value="Taul9") in visit.said


@pytest.mark.parametrize("content", [b"[columns", b"\xff\xfe", b'[columns]\nOma = "king"\n', b"[kingdom]\n"])
def test_a_wrong_mapping_file_is_one_sentence_and_changes_nothing(content: bytes) -> None:
    visit = editing(TIES)
    visit.app.file_uploader(key="mapping_file").upload("m.toml", content)
    visit.app.run()
    assert len(visit.errors) == 1
    assert opened(visit).options == ReadingOptions()


def test_what_was_chosen_can_be_taken_along() -> None:
    visit = editing(TIES)
    choose(visit, "map_column_0_2", "ignored")
    keys = {button.key for button in visit.app.get("download_button")}
    assert {"download_mapping", "download_annotated"} <= keys
    told = opened(visit).options
    assert options_from_mapping(mapping_text(told)) == told


def test_long_runs_of_columns_are_changed_together_or_each_by_itself() -> None:
    names = [f"Toimija {letter}" for letter in "ABCDEF"]
    rows = [[name, *("1" if name != other else "" for other in names)] for name in names]
    content = "\n".join(";".join(row) for row in [["Vastaaja", *names], *rows]).encode()
    visit = editing(content)
    keys = [box.key for box in visit.app.selectbox if str(box.key).startswith("map_column_")]
    assert keys == ["map_column_0_0", "map_column_0_1"]
    visit.app.toggle(key="map_apart_0").set_value(True).run()
    assert len([box for box in visit.app.selectbox if str(box.key).startswith("map_column_")]) == 7
    visit.app.toggle(key="map_apart_0").set_value(False).run()
    choose(visit, "map_scale_0_1", "larger")
    assert set(opened(visit).options.scales) == {f"own!{name}" for name in names}


def test_no_value_of_a_column_about_trust_or_a_person_is_shown() -> None:
    rows = "\n".join(f"nimi{i}@example.org;Kunta {i};Opisto {i};2;8{i}7" for i in range(6))
    visit = editing(f"Sähköposti;Vastaaja;Kontakti;Kuinka usein;Luottamus\n{rows}\n".encode())
    everything = visit.said + visit.tables + repr([box.options for box in visit.app.selectbox])
    assert "example" not in everything
    assert "837" not in everything


def test_headings_and_values_are_text() -> None:
    names = [f"{HOSTILE[0]}{i}" for i in range(3)]
    content = f"Vastaaja;Kontakti;{HOSTILE[1]}\n" + "\n".join(
        f"{a};{b};{HOSTILE[1]}" for a, b in zip(names, [*names[1:], names[0]], strict=True)
    )
    visit = editing(content.encode(), f"{HOSTILE[1]}.csv")
    labels = [box.label for box in visit.app.selectbox]
    for text in HOSTILE:
        assert text not in visit.said
        assert not any(text in label for label in labels)


def test_closing_forgets_the_files_too() -> None:
    visit = editing(ALIKE)
    press(visit, "merge_0_apart")
    press(visit, "close_survey")
    kept = [value for key, value in visit.app.session_state.items() if key.startswith("verkosto:")]
    assert "rjest" not in repr(kept)


def test_a_second_visitor_sees_nothing_of_it() -> None:
    first, second = editing(ALIKE), editing(ring("Ada", "Bea", "Cia", "Dea"))
    press(first, "merge_0_other")
    second.app.run()
    assert "Järjestö" not in second.said + second.tables
    assert opened(second).options == ReadingOptions()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_about_ratings_is_answered_in_words_of_its_own(language: str) -> None:
    rows = [
        "Vastaajakoodi;D1;D2;D3",
        *(f"k{i};{1 + i % 5};{5 - i % 5};{9 if i < 3 else 4}" for i in range(20)),
    ]
    visit = Visit(language, "survey")
    visit.upload(("arviot.csv", "\n".join(rows).encode()))
    assert visit.errors == []
    (radio,) = visit.app.radio
    said = [visit.texts(f"mapping-answer-rating-no-answer-{answer}") for answer in ("missing", "larger")]
    assert radio.options == [escape_markdown(answer) for answer in said]
    radio.set_value("missing").run()
    assert visit.errors == []
    assert opened(visit).options.scales
