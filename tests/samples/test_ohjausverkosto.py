"""The Finnish sample holds what its key says, computed from the sheets apart from the script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import networkx as nx
import pytest

from tests.samples.sheets import (
    FINNISH,
    SAMPLES,
    WAVES,
    answered,
    cells,
    key,
    members,
    rows,
    ties,
    told,
    wave_key,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

RELATIONS = ("Yhteys", "Tiedon saaminen")


def test_the_finnish_sheets_and_headings_are_as_documented() -> None:
    sheets = cells(SAMPLES / FINNISH)
    assert list(sheets) == ["Ohje", "Toimijat", "Yhteydet", "Arviot", "Palaute"]
    text = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert "; ".join(map(str, sheets["Toimijat"][0])) in text
    assert sheets["Yhteydet"][0] == (
        "Kierros", "Vastaaja", "Kumppani", "Suhde", "Yhteydenpito", "Yhteistyön syvyys", "Sopiminen"
    )  # fmt: skip
    questions = (f"O{n}" for n in range(1, 9))
    assert sheets["Palaute"][0] == ("Kierros", "Vastauskoodi", *questions, "Saa lainata")


def test_the_roster_has_45_members_in_12_organisations_of_three_sectors() -> None:
    assert len(members()) == 45 == key("ohjausverkosto")["members"]
    assert len({row["Organisaatio"] for row in members().values()}) == 12
    assert {row["Sektori"] for row in members().values()} == {"julkinen", "yksityinen", "kolmas"}
    assert len(rows(FINNISH, "Toimijat")) == 51


@pytest.mark.parametrize("wave,respondents", [(WAVES[0], 37), (WAVES[1], 39)])
def test_only_those_who_answered_have_rows(wave: str, respondents: int) -> None:
    said = {row["Vastaaja"] for row in rows(FINNISH, "Yhteydet") if row["Kierros"] == wave}
    assert said <= answered(wave)
    assert len(answered(wave)) == respondents == wave_key(wave)["respondents"]
    assert sorted(answered(wave) - said) == wave_key(wave)["answered_without_rows"]


@pytest.mark.parametrize("wave", WAVES)
def test_counts_of_the_key_are_counts_of_the_sheet(wave: str) -> None:
    graph, plain, there = told(wave), ties(wave), answered(wave)
    both = [(a, b) for a, b in plain.edges if a in there and b in there]
    confirmed = [tie for tie in both if graph.has_edge(*tie) and graph.has_edge(*tie[::-1])]
    reports = [values["close"] for _, _, values in graph.edges(data=True)]
    close = [(f, d) for f, d in reports if f <= 5 and d is not None]
    strong = sum(f >= 3 and d >= 4 for f, d in close)
    stated = wave_key(wave)
    assert (stated["named"], stated["ties"]) == (graph.number_of_edges(), plain.number_of_edges())
    assert (stated["ties_both_answered"], stated["ties_confirmed"]) == (len(both), len(confirmed))
    assert stated["strong_share_named"] == round(strong / len(close), 4)


def test_about_six_ties_in_ten_are_confirmed_and_about_a_third_of_the_reports_is_strong() -> None:
    for wave in WAVES:
        assert 0.55 <= wave_key(wave)["confirmation"] <= 0.65
        assert 0.28 <= wave_key(wave)["strong_share_named"] <= 0.40


@pytest.mark.parametrize("wave", WAVES)
def test_the_broker_bridges_most_and_is_the_only_cut_point(wave: str) -> None:
    graph, broker = ties(wave), key("ohjausverkosto")["planted"]["broker"]
    between = nx.betweenness_centrality(graph)
    assert max(between, key=between.__getitem__) == broker
    assert round(between[broker], 4) == wave_key(wave)["broker"]["betweenness_share"]
    assert list(nx.articulation_points(graph)) == [broker]
    assert members()[broker]["Rooli"] == "koordinaattori"
    assert broker in answered(wave)


@pytest.mark.parametrize("wave", WAVES)
def test_without_the_broker_the_two_regions_fall_apart(wave: str) -> None:
    planted = key("ohjausverkosto")["planted"]
    rest = ties(wave).subgraph(set(members()) - {planted["broker"], *planted["isolates"]})
    parts = [{members()[actor]["Alue"] for actor in part} for part in nx.connected_components(rest)]
    assert sorted(parts, key=str) == [{"Eteläinen"}, {"Pohjoinen"}]


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("wave", WAVES)
def test_no_tie_crosses_the_hole_except_those_of_the_broker(wave: str, relation: str) -> None:
    planted = key("ohjausverkosto")["planted"]
    across = [tie for tie in ties(wave, relation).edges if len({members()[one]["Alue"] for one in tie}) == 2]
    assert across
    assert all(planted["broker"] in tie for tie in across)
    if (wave, relation) == (WAVES[1], "Yhteys"):
        assert sorted(sorted(tie) for tie in across) == planted["hole"]["ties_across"]


@pytest.mark.parametrize("wave", WAVES)
def test_the_silo_is_dense_inside_and_has_two_ties_out(wave: str) -> None:
    silo = key("ohjausverkosto")["planted"]["silo"]
    inside = {actor for actor, row in members().items() if row[silo["attribute"]] == silo["value"]}
    assert sorted(inside) == silo["members"]
    assert nx.density(ties(wave).subgraph(inside)) >= 0.7
    out = [tie for tie in ties(wave).edges if len(inside & set(tie)) == 1]
    assert sorted(sorted(tie) for tie in out) == silo["ties_out"]
    assert len(out) == 2


@pytest.mark.parametrize("wave", WAVES)
def test_the_isolate_answered_and_nobody_else_is_without_ties(wave: str) -> None:
    isolates = key("ohjausverkosto")["planted"]["isolates"]
    assert list(nx.isolates(ties(wave))) == isolates
    assert set(isolates) <= answered(wave)
    assert all(ties(wave, "Tiedon saaminen").degree(one) == 0 for one in isolates)


@pytest.mark.parametrize("wave", WAVES)
def test_the_hub_has_most_ties(wave: str) -> None:
    (hub, most), (_, second) = sorted(ties(wave).degree, key=lambda pair: -pair[1])[:2]
    assert hub == key("ohjausverkosto")["planted"]["hub"]
    assert (most, second) == (wave_key(wave)["hub"]["ties"], wave_key(wave)["hub"]["next_ties"])
    assert most >= second + 2


def test_ties_change_between_the_waves_and_the_broker_gains_partners() -> None:
    panel = answered(WAVES[0]) & answered(WAVES[1])
    old, new = ({frozenset(tie) for tie in ties(wave).subgraph(panel).edges} for wave in WAVES)
    change, broker = key("ohjausverkosto")["change"], key("ohjausverkosto")["planted"]["broker"]
    found = [len(panel), len(old & new), len(new - old), len(old - new)]
    assert found == [change[word] for word in ("panel", "stable", "new", "lost")]
    gained = set(ties(WAVES[1])[broker]) - set(ties(WAVES[0])[broker])
    assert sorted(gained) == change["new_partners_of_broker"]
    assert len(gained) >= 3


def test_the_blemishes_stand_where_the_key_says_and_nowhere_else() -> None:
    stated = {entry["kind"]: entry["row"] for entry in key("ohjausverkosto")["blemish"]}
    assert dict(found_blemishes()) == stated
    assert len(list(found_blemishes())) == len(stated) == 5


def found_blemishes() -> Iterator[tuple[str, int]]:
    listed, seen = {row["Tunnus"] for row in rows(FINNISH, "Toimijat")}, set()
    for row in rows(FINNISH, "Yhteydet"):
        named = (row["Kierros"], row["Suhde"], row["Vastaaja"], row["Kumppani"])
        close = row["Yhteydenpito"]
        if row["Vastaaja"] == row["Kumppani"]:
            yield "self-tie", row["row"]
        if row["Kumppani"] not in listed:
            yield "unlisted-name", row["row"]
        if named in seen:
            yield "duplicate", row["row"]
        if close is not None and close not in range(6):
            yield "out-of-range", row["row"]
        if close and row["Yhteistyön syvyys"] is None:
            yield "blank-depth", row["row"]
        seen.add(named)


@pytest.mark.parametrize("wave", WAVES)
def test_actors_outside_the_roster_are_named_but_never_answer(wave: str) -> None:
    contacts = [
        row for row in rows(FINNISH, "Yhteydet") if (row["Kierros"], row["Suhde"]) == (wave, "Yhteys")
    ]
    assert sorted({row["Kumppani"] for row in contacts} - set(members())) == wave_key(wave)["externals_named"]
    assert len(contacts) == wave_key(wave)["rows_contact"]
    outside = [row for row in rows(FINNISH, "Toimijat") if row["Jäsen"] == "ei"]
    assert len(outside) == 6
    assert all(row[f"Vastasi {wave}"] is None for row in outside)


def test_the_rows_of_no_contact_join_nobody() -> None:
    none = [row for row in rows(FINNISH, "Yhteydet") if row["Yhteydenpito"] == 0]
    assert len(none) == wave_key(WAVES[1])["rows_no_contact"] == 6
    assert not any(ties(WAVES[1]).has_edge(row["Vastaaja"], row["Kumppani"]) for row in none)


def test_ratings_are_not_linked_to_actors() -> None:
    codes = {row["Vastauskoodi"] for row in rows(FINNISH, "Arviot")}
    assert all(re.fullmatch(r"[A-Z]{2}\d{2}", code) for code in codes)
    assert not codes & {row["Tunnus"] for row in rows(FINNISH, "Toimijat")}
    assert {row["Vastauskoodi"] for row in rows(FINNISH, "Palaute")} <= codes


def test_every_rating_is_an_answer_of_its_scale() -> None:
    labels = {"Huonosti", "Melko huonosti", "Siltä väliltä", "Melko hyvin", "Erittäin hyvin", "En osaa sanoa"}
    for row in rows(FINNISH, "Arviot"):
        assert row["HNM_A"] + row["HNM_L"] + row["HNM_H"] == 100
        assert 2 <= len(row["F_TOP3"].split("; ")) <= 3
        assert {row[f"D{n}"] for n in range(1, 7)} <= labels
        likert = [row[i] for i in row if re.fullmatch(r"[HYVKISWFPEGCM]\d|K\dt", i)]
        assert len(likert) == 63
        assert set(likert) <= {1, 2, 3, 4, 5, "En osaa sanoa", None}


def test_planted_ratings_are_counted_right_and_some_do_not_know() -> None:
    for stated in key("ohjausverkosto")["ratings"]:
        given = [row for row in rows(FINNISH, "Arviot") if row["Kierros"] == stated["wave"]]
        assert len(given) == stated["answers"]
        worst_first = ("Huonosti", "Melko huonosti", "Siltä väliltä", "Melko hyvin", "Erittäin hyvin")
        for item, counts in stated["six_d"].items():
            assert counts == [sum(row[item] == label for row in given) for label in worst_first]
            assert len(given) > sum(counts)
        assert stated["F2"] == [sum(row["F2"] == value for row in given) for value in range(1, 6)]
        picks = [pick for row in given for pick in row["F_TOP3"].split("; ")]
        assert sorted(stated["importance"]) == sorted(picks.count(pick) for pick in set(picks))
        for kind, score in stated["four_types"].items():
            persons = [[v for n in range(1, 5) if isinstance(v := row[f"{kind}{n}"], int)] for row in given]
            means = [sum(values) / len(values) for values in persons if len(values) >= 3]
            assert score == pytest.approx(25 * (sum(means) / len(means) - 1), abs=0.051)


def test_the_last_wave_is_jointly_led_split_about_deals_and_weak_in_documenting() -> None:
    stated = key("ohjausverkosto")["ratings"][1]
    first, second = sorted(stated["four_types"].values(), reverse=True)[:2]
    assert first == stated["four_types"]["Y"] > second + 10
    deal, documents = stated["six_d"]["D5"], stated["six_d"]["D6"]
    assert min(sum(deal[:2]), sum(deal[3:])) >= 0.3 * sum(deal)
    assert sum(documents[3:]) < 0.25 * sum(documents)
    assert sorted(stated["importance"], reverse=True).index(stated["importance"][1]) < 3
    assert sum(stated["F2"][3:]) < 0.5 * sum(stated["F2"])


def test_every_open_question_has_at_least_16_answers_and_no_sentence_twice_but_one() -> None:
    for number in range(1, 9):
        texts = [row[f"O{number}"] for row in rows(FINNISH, "Palaute") if row[f"O{number}"]]
        assert len(texts) == (16 if number == 8 else 27)
        assert len(texts) - len(set(texts)) == (1 if number == 8 else 0)  # "Ei muuta." said in both waves
