"""The map to take away: it loads nothing, says whose names it shows, and no name is markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from tests.charts.surveys import HOSTILE, analysis
from tests.charts.test_picture import drawn
from verkosto.charts.takeaway import pseudonymised, takeaway_html
from verkosto.model import View
from verkosto.text import LANGUAGES, texts


class Tags(HTMLParser):
    """Every tag with its attributes, and the text of scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def page(language: str = "fi", *, names: bool = True, view: View = View.UNION, title: str = "Kartta") -> str:
    return takeaway_html(drawn(colour="ala", view=view), texts(language), title, "13 jäsentä", names=names)


@pytest.mark.parametrize("view", list(View))
def test_the_page_loads_nothing(view: View) -> None:
    made = page(view=view)
    for _, attributes in Tags(made).found:
        assert not {"src", "href", "srcset", "data", "action", "poster"} & set(attributes)
    assert not re.search(r"<(?:script|link|img|iframe)\b[^>]*(?:https?:)?//", made)
    assert not re.search(r"@import|url\(\s*[\"']?(?!data:)(?:https?:)?//", made)
    assert "jsdelivr" not in made
    assert "cdnjs" not in made


def test_the_browser_itself_is_told_to_load_nothing() -> None:
    policies = [a["content"] for tag, a in Tags(page()).found if tag == "meta" and "http-equiv" in a]
    assert len(policies) == 1
    assert policies[0] is not None
    assert policies[0].startswith("default-src 'none'")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_a_language_one_title_and_one_heading(language: str) -> None:
    tags = Tags(page(language)).found
    assert tags[0] == ("html", {"lang": language})
    assert [tag for tag, _ in tags].count("title") == 1
    assert [tag for tag, _ in tags].count("h1") == 1


def test_nothing_moves_by_itself() -> None:
    assert '"physics": {"enabled": false}' in page()


def test_the_page_has_its_own_legend_with_shapes() -> None:
    made = page()
    for group in ("Kunta", "Oppilaitos", "Järjestö", "Verkoston ulkopuolella"):
        assert f"</svg>{group}</li>" in made


def test_the_page_says_whether_real_names_stand_on_it() -> None:
    told = texts("fi")
    assert told("charts-with-names") in page(names=True)
    assert told("charts-pseudonymised") in page(names=False)


def test_a_pseudonymised_page_has_no_name_on_it() -> None:
    picture = drawn(colour="ala")
    numbers = {str(actor): f"T{i}" for i, actor in enumerate(picture.nodes.index)}
    made = takeaway_html(pseudonymised(picture, numbers), texts("fi"), "Kartta", "", names=False)
    for label in picture.nodes["label"]:
        assert label not in made
    assert '"label": "T7"' in made


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_markup(name: str) -> None:
    picture = drawn(analysis({name: [name, "b", "c", "d"]}, [name]), colour="ala")
    plain = drawn(analysis({"A": ["a", "b", "c", "d"]}, ["e"]), colour="ala")
    told = texts("fi")
    hostile_page = takeaway_html(picture, told, name, name, names=True)
    harmless_page = takeaway_html(plain, told, "t", "f", names=True)
    assert [tag for tag, _ in Tags(hostile_page).found] == [tag for tag, _ in Tags(harmless_page).found]


def test_a_filter_is_carried_over_as_fading() -> None:
    made = takeaway_html(drawn(search="Opisto"), texts("fi"), "t", "f", names=True)
    assert made.count('"opacity": 0.08') >= len(analysis().survey.actors) - 3
