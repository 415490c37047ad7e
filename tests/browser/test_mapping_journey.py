"""Correct a column, merge two names, see the map, take the marked workbook along: in a real browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import FilePayload, expect

from tests.browser.files import payload
from tests.browser.visitor import Visitor
from tests.shared_data import shared

Visit = Callable[..., Visitor]
ODD = "Oma;Toinen osapuoli;Pisteet\nKunta;Opisto;3\nOpisto;Seura;2\nSeura;Kunta;5\n"


def name_generator() -> FilePayload:
    """The cp1252 name generator, with a name spelt in two ways and somebody who names itself."""
    found = shared("shapes/03_name_generator_wide_cp1252.csv")
    assert found is not None
    rows = found.read_bytes().decode("cp1252").splitlines()
    blank = ";" * (rows[0].count(";") - 2)
    rows += [f"Yritys;Kaupunki;2{blank}", f"Satama;Satama;3{blank}"]
    return payload("kontaktit.csv", "\r\n".join(rows).encode("cp1252"), "text/csv")


def edit(visitor: Visitor) -> None:
    visitor.main.locator("summary").filter(has_text=visitor.texts("mapping-heading")).click()
    expect(visitor.part("map_sheet_0")).to_be_visible()
    visitor.wait()


def effect(visitor: Visitor) -> tuple[int, int]:
    """How many actors and reported ties the page says there are now."""
    actors, ties = re.findall(r"\d+", visitor.part("mapping_effect").inner_text())[:2]
    return int(actors), int(ties)


def marked_workbook(visitor: Visitor, folder: Path) -> openpyxl.Workbook:
    with visitor.page.expect_download() as download:
        visitor.part("download_annotated").get_by_role("button").click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    assert file.suffix == ".xlsx"
    return openpyxl.load_workbook(BytesIO(file.read_bytes()))


@pytest.mark.shared
def test_a_column_corrected_and_two_names_merged_make_the_map(
    visit: Visit, size: str, tmp_path: Path
) -> None:
    visitor = visit("fi", size)
    visitor.open("/survey")
    visitor.upload(name_generator())
    expect(visitor.problem).to_have_count(0)
    edit(visitor)
    actors, ties = effect(visitor)
    visitor.choose("map_column_0_10", visitor.texts("column-ignored"))
    fewer = effect(visitor)[1]
    assert fewer < ties
    visitor.choose("map_column_0_10", visitor.texts("column-alter"))
    assert effect(visitor) == (actors, ties)

    expect(visitor.part("merges")).to_contain_text("Yritys Oy")
    visitor.part("merges").get_by_role("button", name=re.compile("Yritys Oy$")).first.click()
    expect(visitor.part("merges")).to_have_count(0)
    visitor.wait()
    assert effect(visitor)[0] == actors - 1

    book = marked_workbook(visitor, tmp_path)
    first, *others = book.worksheets
    assert "kontaktit" in " ".join(str(cell.value) for row in first.iter_rows() for cell in row)
    cells = [cell for sheet in others for row in sheet.iter_rows() for cell in row]
    marked = [cell for cell in cells if cell.comment is not None]
    assert [cell.value for cell in marked if cell.fill.fill_type] == [cell.value for cell in marked]
    assert "Satama" in {cell.value for cell in marked}
    links = [cell.hyperlink.location for row in first.iter_rows() for cell in row if cell.hyperlink]
    assert any(link.endswith(f"!{cell.coordinate}") for link in links for cell in marked)

    visitor.part("to_map").get_by_role("button").click()
    visitor.page.wait_for_url(re.compile("/map"))
    visitor.wait()
    words = visitor.words_on_the_map()
    assert "Yritys Oy" in words
    assert "Yritys" not in words


def test_a_file_in_which_nothing_was_recognised_is_told_by_hand(visit: Visit, language: str) -> None:
    visitor = visit(language)
    visitor.open("/")
    visitor.page.wait_for_timeout(300)
    with visitor.page.expect_response(lambda r: "/upload_file/" in r.url and r.request.method == "PUT"):
        visitor.part("survey_file").locator("input[type=file]").set_input_files(
            [payload("oma.csv", ODD.encode(), "text/csv")]
        )
    visitor.page.wait_for_url(re.compile("/survey"))
    expect(visitor.problem).to_have_count(1)
    visitor.choose("map_column_0_0", visitor.texts("column-ego"))
    visitor.choose("map_column_0_1", visitor.texts("column-alter"))
    expect(visitor.problem).to_have_count(0)
    with visitor.page.expect_download() as download:
        visitor.part("download_mapping").get_by_role("button").click()
    text = Path(download.value.path()).read_text("utf-8")
    assert '"Toinen osapuoli" = "alter"' in text
    visitor.part("to_map").get_by_role("button").click()
    visitor.page.wait_for_url(re.compile("/map"))
    visitor.wait()
    assert {"Kunta", "Opisto", "Seura"} <= set(visitor.words_on_the_map())
