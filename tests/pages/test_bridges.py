"""The bridges page: who bridges, what hangs on one, holes, roles, and nothing where too little is known."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from functools import cache

import pandas as pd
import pytest

from tests.charts.surveys import survey
from tests.network.surveys import survey as few
from tests.pages.app import HOSTILE, Visit, sample_bytes
from tests.pages.rated import charts, findings, opened_at
from verkosto.analysis import Analysis
from verkosto.analysis.analysis import Settings
from verkosto.analysis.studies import Kind
from verkosto.model import Survey, View
from verkosto.survey import ReadingOptions, SourceFile, read_survey
from verkosto.text import LANGUAGES, escape_markdown, texts
from verkosto.ui.bridging_findings import across, holes
from verkosto.ui.bridging_findings import findings as told
from verkosto.ui.bridging_parts import Bridging, span
from verkosto.ui.bridging_tables import bridge_csv, bridge_table
from verkosto.ui.bridging_view import wanted

BROKER = "Koordinaattori, Aikuisopisto"
HUB = "Opinto-ohjaus, Ammattiopisto"
FI = texts("fi")


def opened(language: str = "fi", sample: str = "ohjausverkosto") -> Visit:
    visit = Visit(language)
    visit.sample(sample)
    visit.follow("bridges")
    assert visit.errors == []
    assert not visit.app.exception
    return visit


@cache
def sample() -> Analysis:
    """The sample, with draws enough for the few cells of Alue."""
    file = SourceFile("ohjausverkosto.xlsx", sample_bytes("ohjausverkosto.xlsx"))
    return Analysis(read_survey((file,), ReadingOptions()), Settings(draws=200))


@cache
def looking(attribute: str = "Alue", language: str = "fi", view: View = View.UNION) -> Bridging:
    look = Bridging(sample(), "contact", view, attribute, texts(language))
    for study in wanted(look):
        look.analysis.studies.result(study)
    return look


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_planted_broker_bridges_most_and_the_network_hangs_on_it(language: str) -> None:
    """sample_data/README.md: T01 has 53.2 % of the routes; without it the parts have 23, 20 and 1 actors."""
    sentences = told(looking(language=language))
    name = escape_markdown(BROKER)
    assert name in sentences[0]
    assert escape_markdown(texts(language).percent(0.532)) in sentences[0]
    assert name in sentences[2]
    assert "20" in sentences[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_planted_hole_is_told_with_who_bridges_it(language: str) -> None:
    """sample_data/README.md: seven ties between Pohjoinen and Eteläinen, all of them those of T01."""
    hole = told(looking(language=language))[3]
    assert "Pohjoinen – Eteläinen" in hole
    assert " 7 " in hole
    assert escape_markdown(BROKER) in hole


def test_routes_of_the_sample_are_concentrated_more_than_chance_explains() -> None:
    assert "enemmän kuin sattuma selittää" in told(looking())[1]


def test_the_planted_hub_has_most_ties_and_is_not_the_one_who_bridges_most() -> None:
    """sample_data/README.md: T23 has 16 ties, the next 14."""
    assert escape_markdown(HUB) in told(looking())[4]
    assert "16" in told(looking())[4]


def test_the_broker_joins_the_regions_seven_by_seven() -> None:
    """Its 7 contacts in Pohjoinen have no tie with its 7 in Eteläinen: 49 pairs."""
    cell = holes(looking()).iloc[0]
    by = across(looking(), cell["from"], cell["to"])
    assert (by.index[0], int(by["pairs"].iloc[0]), int(by["ties"].iloc[0])) == ("T01", 49, 7)


def test_the_first_grouping_that_is_looked_at_is_the_one_with_the_planted_hole() -> None:
    assert opened().app.selectbox(key="hole_attribute").value == "Alue"


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_at_most_five_findings_and_every_section(language: str) -> None:
    visit = opened(language)
    assert 3 <= len(findings(visit)) <= 5
    headings = {heading.value for heading in visit.app.subheader}
    for part in ("who", "load", "leaving", "holes", "roles", "holding", "table", "questions"):
        assert visit.texts(f"bridges-{part}-heading") in headings
    labels = [expander.label for expander in visit.app.expander]
    for part in ("sets", "ties"):
        assert visit.texts(f"bridges-{part}-heading") in labels


def test_what_if_begins_with_the_broker_and_another_actor_can_be_chosen() -> None:
    """sample_data/README.md: without T01 three parts, 23, 20 and 1; T22 has no tie."""
    visit = opened()
    chosen = visit.app.selectbox(key="leaving_actor")
    assert chosen.value == "T01"
    assert visit.app.metric[0].value == "2 → 3"
    chosen.set_value("T22").run()
    assert visit.app.metric[0].value == "2 → 1"
    assert "Kukaan ei irtoaisi" in visit.said


def test_the_isolate_is_named_nowhere_but_where_everybody_is() -> None:
    isolate = sample().survey.actors["label"]["T22"]
    visit = opened()
    assert escape_markdown(isolate) not in visit.said


@pytest.mark.parametrize("attribute", ["Organisaatio", "Ammatti", "Sektori"])
def test_another_grouping_can_be_chosen(attribute: str) -> None:
    visit = opened()
    visit.app.selectbox(key="hole_attribute").set_value(attribute).run()
    assert visit.errors == []
    assert not visit.app.exception


@pytest.mark.parametrize("view", ["confirmed", "directed"])
def test_every_view_of_the_sample_can_be_shown(view: str) -> None:
    visit = opened()
    visit.choose("view", view)
    assert visit.errors == []
    assert not visit.app.exception
    assert (visit.texts("bridges-role-border") in visit.said) == (view != "directed")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_groups_and_with_few_actors_the_page_still_tells_who_bridges(language: str) -> None:
    """tiny.csv: nine actors, no attributes: no holes, no roles, no comparison with chance."""
    visit = opened(language, "tiny")
    assert visit.said.count(visit.texts("bridges-no-attributes")) == 2
    assert visit.texts("bridges-who-heading") in visit.said
    assert charts(visit) != ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_survey_the_page_says_what_it_would_show(language: str) -> None:
    visit = Visit(language, "bridges")
    assert visit.errors == []
    assert visit.texts("bridges-empty") in visit.said


def asked(n: int, answered: int) -> Survey:
    """Two groups, of whom the first so many answered."""
    names = [f"Toimija {i}" for i in range(n)]
    made = survey({"A": names[: n // 2], "B": names[n // 2 :]}, [], contacts=3)
    who = made.actors.index[:answered]
    said = pd.DataFrame({"2026": made.actors.index.isin(who)}, index=made.actors.index)
    digest = f"{n}-{answered}"
    return replace(made, answered=said, reports=made.reports[made.reports["ego"].isin(who)], digest=digest)


def test_at_three_quarters_those_who_bridge_are_a_set_and_in_no_order() -> None:
    """Domain 2.5: from 70 % on no ranks, only who is among the top in most draws."""
    visit = opened_at("bridges", asked(20, 15))
    assert visit.texts("bridges-load-heading") not in visit.said
    assert visit.texts("bridges-column-bridging") not in visit.tables
    assert not any(line.startswith("- Eniten siltaa:") for line in findings(visit))
    found = bridge_table(Bridging(Analysis(asked(20, 15)), "contact", View.UNION, "", FI))
    assert "bridging" not in found
    assert found["label"].tolist() == sorted(found["label"], key=str.casefold)


def test_at_three_fifths_holes_are_told_and_nobody_is_named() -> None:
    """Domain 2.5 and R02: from 50 % on ties between groups, but nobody who bridges."""
    visit = opened_at("bridges", asked(20, 12))
    assert visit.texts("bridges-limited") in visit.said
    assert visit.texts("bridges-holes-heading") in visit.said
    assert "Toimija" not in visit.said.replace("Toimijat", "")
    assert visit.tables == ""
    assert charts(visit) == ""


def test_when_less_than_half_answered_nothing_is_told() -> None:
    visit = opened_at("bridges", asked(20, 9))
    assert visit.texts("withheld-low-response") in visit.said
    assert charts(visit) == ""


def test_below_ten_actors_nothing_is_compared_with_chance() -> None:
    visit = opened_at("bridges", asked(8, 8))
    assert visit.texts("groups-few-actors", least=10) in visit.said
    assert not any("attuma" in line for line in findings(visit))
    assert "Sitä ei ole verrattu sattumaan" in visit.said


def test_four_actors_are_no_network() -> None:
    visit = opened_at("bridges", asked(4, 4))
    assert visit.texts("withheld-few-actors") in visit.said
    assert charts(visit) == ""


def test_a_view_without_ties_says_so() -> None:
    quiet = asked(12, 12)
    quiet = replace(quiet, reports=quiet.reports.head(1), digest="quiet")
    visit = opened_at("bridges", quiet)
    visit.choose("view", "confirmed")
    assert visit.texts("bridges-no-ties") in visit.said


def test_a_ring_has_nobody_who_bridges_more_than_others() -> None:
    """By symmetry: everybody bridges equally much, and nobody's leaving breaks the ring."""
    made = asked(12, 12)
    ids = made.actors.index.tolist()
    ties = pd.DataFrame({"ego": ids, "alter": [*ids[1:], ids[0]]})
    one = made.reports.iloc[0].drop(["ego", "alter"])
    ring = replace(made, reports=ties.assign(**one.to_dict()), digest="ring")
    look = Bridging(Analysis(ring, Settings(draws=20)), "contact", View.UNION, "", FI)
    for study in wanted(look):
        look.analysis.studies.result(study)
    assert look.top.why == "equal"
    assert told(look)[0] == FI("bridges-finding-set", why="equal", many="true", n=12, actors="")
    assert FI("bridges-finding-whole", parts=1, pendants=0) in told(look)


@pytest.mark.parametrize(
    "n, left, alone, sentence",
    [
        (0, 0, "true", "Kukaan ei irtoaisi: tällä toimijalla ei ole yhteyksiä tässä näkymässä."),
        (1, 1, "false", "Suurimpaan osaan jäisi 1 toimija. Siitä irtoaisi 1 toimija."),
        (20, 23, "false", "Suurimpaan osaan jäisi 23 toimijaa. Siitä irtoaisi 20 toimijaa."),
    ],
)
def test_who_would_come_loose_is_told_in_the_right_number(
    n: int, left: int, alone: str, sentence: str
) -> None:
    assert FI("bridges-fallen", n=n, left=left, alone=alone, listed="false") == sentence


def test_a_star_that_breaks_in_nearly_every_draw_does_not_rest_on_missing_answers() -> None:
    """A star of 13, all answered but one leaf: whatever that leaf would say, the hub is a cut-point."""
    leaves = [f"a{place:02d}" for place in range(1, 13)]
    ties = [("hub", leaf) for leaf in leaves] + [(leaf, "hub") for leaf in leaves[:-1]]
    star = few(ties, members=["hub", *leaves], nonrespondents=leaves[-1:])
    look = Bridging(Analysis(star, Settings(draws=20)), "contact", View.UNION, "", FI)
    for study in wanted(look):
        look.analysis.studies.result(study)
    cut = next(sentence for sentence in told(look) if sentence.startswith("Yhden varassa"))
    assert "voi johtua" not in cut
    assert "arvonnoista" in cut


def test_load_and_bridging_are_not_said_to_pile_up_where_several_have_most_ties() -> None:
    """sample_data/README.md, tiny.csv: X bridges most; it has four ties, and so have four others."""
    visit = opened("fi", "tiny")
    assert "Eniten siltaa: X" in visit.said
    assert "kasautuvat" not in visit.said


def test_one_share_is_told_where_both_ends_read_the_same() -> None:
    assert span(0.0, 0.001, FI) == FI.percent(0)
    assert span(0.06, 0.16, FI) == "6–16\N{NO-BREAK SPACE}%"


def test_while_studies_are_under_way_the_rest_is_told() -> None:
    look = Bridging(Analysis(asked(20, 20)), "contact", View.UNION, "ala", FI)
    assert not look.known(Kind.LEAVING)
    assert told(look)[0].startswith("Eniten silta")


def test_names_of_groups_and_actors_are_never_markdown() -> None:
    hostile = survey({name: [f"{name} {i}" for i in range(6)] for name in HOSTILE}, ["ulkona"], contacts=2)
    visit = opened_at("bridges", replace(hostile, digest="hostile"))
    for name in HOSTILE:
        assert name not in visit.said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_holds_every_actor_and_names_only_when_asked_for(language: str) -> None:
    look = looking(language=language)
    for names in (True, False):
        made = bridge_csv(look, names=names).decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(made), delimiter="," if language == "en" else ";"))
        assert len(rows) == 1 + 45
        assert (BROKER in made) == names
        assert [cell for row in rows for cell in row if re.match(r"[=+@\t\r]|-\D", cell)] == []
    assert ("." if language == "en" else ",") in rows[1][2]


def test_while_the_paths_of_a_large_network_are_walked_nobody_waits_for_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The pictures and the table that are made of all paths come later; the rest is there at once."""
    monkeypatch.setattr(Analysis, "under_way", lambda *_: True)
    visit = opened_at("bridges", asked(20, 20))
    assert visit.texts("bridges-load-heading") not in visit.said
    assert visit.texts("bridges-table-heading") not in visit.said
    assert visit.texts("bridges-leaving-heading") in visit.said


def test_where_many_sets_do_as_well_none_is_named() -> None:
    """tiny.csv: two actors reach everybody in a dozen ways, so that no pair stands out."""
    visit = opened("en", "tiny")
    assert re.search(r"2 actors: No set stands out: 12 sets reach", visit.said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_too_little_was_shuffled_no_hole_is_neither_claimed_nor_denied(language: str) -> None:
    """The pages of the tests shuffle 20 times: p is 0.1 at least, and nothing could be a hole."""
    visit = opened(language)
    said = visit.said
    attribute = visit.app.selectbox(key="hole_attribute").value
    assert visit.texts("groups-uncompared") in said
    for key in ("bridges-holes-none", "bridges-finding-no-hole"):
        assert visit.texts.markdown(key, attribute=attribute) not in said
