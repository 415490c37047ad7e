"""The key to the samples: what is planted where, computed from the rows, as ``samples.toml``."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import networkx as nx

from sample_data.making import facts, guidance, innovation
from sample_data.making.ratings import Ratings

HEADING = (
    "# The key to the samples. Made by `python -m sample_data.make_samples`; do not edit by hand.\n"
    "# Rows are counted as the spreadsheet counts them (the header is row 1).\n"
)


def samples(
    finnish: guidance.Guidance, ratings: Ratings, english: innovation.Innovation
) -> list[dict[str, Any]]:
    """One entry per sample, in the order of the app."""
    return [_finnish(finnish, ratings), _english(english), _tiny()]


def _finnish(sample: guidance.Guidance, ratings: Ratings) -> dict[str, Any]:
    rows, blemishes = sample.rows
    return {
        "order": 1,
        "key": "ohjausverkosto",
        "file": "ohjausverkosto.xlsx",
        "language": "fi",
        "invented": True,
        "waves": sample.waves,
        "relations": [guidance.CONTACT, guidance.INFO],
        "actors": len(sample.members) + len(sample.externals),
        "members": len(sample.members),
        "externals_listed": len(sample.externals),
        "organisations": len({actor.organisation for actor in sample.members}),
        "tie_rows": len(rows),
        "planted": _finnish_planted(sample),
        "wave": [_finnish_wave(sample, wave) for wave in sample.waves],
        "change": _change(sample),
        "blemish": [vars(one) | {"sheet": "Yhteydet", "wave": sample.waves[-1]} for one in blemishes],
        "ratings": [_rated(ratings, wave) for wave in sample.waves],
    }


def _told(sample: guidance.Guidance, wave: str, relation: str = guidance.CONTACT) -> facts.Told:
    return facts.ties_told(sample.rows[0], list(sample.actor), relation, wave)


def _finnish_planted(sample: guidance.Guidance) -> dict[str, Any]:
    last = facts.union(_told(sample, sample.waves[-1]))
    silo = [actor.id for actor in sample.members if actor.organisation == sample.planted["silo"]]
    inside = {actor: str(actor in silo) for actor in sample.actor}
    region = {actor.id: actor.region for actor in sample.members}
    return {
        "broker": sample.planted["broker"],
        "hub": sample.planted["hub"],
        "isolates": [sample.planted["isolate"]],
        "silo": {
            "attribute": "Organisaatio",
            "value": sample.planted["silo"],
            "members": silo,
            "ties_out": facts.crossing(last, inside),
        },
        "hole": {
            "attribute": "Alue",
            "between": ["Pohjoinen", "Eteläinen"],
            "only_through": sample.planted["broker"],
            "ties_across": facts.crossing(last, region),
        },
    }


def _finnish_wave(sample: guidance.Guidance, wave: str) -> dict[str, Any]:
    told = _told(sample, wave)
    ties = facts.union(told)
    answered = sample.answered(wave)
    rows = [row for row in sample.rows[0] if row.wave == wave]
    outside = {
        row.alter for row in rows if row.relation == guidance.CONTACT and row.alter not in sample.actor
    }
    return {
        "name": wave,
        "rows": len(rows),
        "rows_contact": sum(row.relation == guidance.CONTACT for row in rows),
        "rows_no_contact": sum(row.bond == guidance.NO_CONTACT for row in rows),
        **facts.counts(told, answered),
        "externals_named": sorted(outside),
        "isolates": sorted(nx.isolates(ties)),
        "answered_without_rows": [one for one in answered if one not in {row.ego for row in rows}],
        "broker": facts.broker(ties, sample.planted["broker"]),
        "hub": facts.hub(ties, sample.planted["hub"]),
    }


def _change(sample: guidance.Guidance) -> dict[str, Any]:
    before, after = (facts.union(_told(sample, wave)) for wave in sample.waves)
    first, last = (set(sample.answered(wave)) for wave in sample.waves)
    broker = sample.planted["broker"]
    return facts.change(before, after, first & last) | {
        "new_partners_of_broker": sorted(set(after[broker]) - set(before[broker])),
        "lost_partners_of_broker": sorted(set(before[broker]) - set(after[broker])),
    }


def _rated(ratings: Ratings, wave: str) -> dict[str, Any]:
    rows = [dict(zip(ratings.headings, row, strict=True)) for row in ratings.rows() if row[0] == wave]
    labels = ratings.source["six_d"]["labels"]
    picks = [pick for row in rows for pick in str(row["F_TOP3"]).split("; ")]
    return {
        "wave": wave,
        "answers": len(rows),
        "codes_in_both_waves": len(set.intersection(*(set(codes) for codes in ratings.codes.values()))),
        "open_answers": [
            sum(row[0] == wave and row[2 + place] is not None for row in ratings.open_rows())
            for place in range(8)
        ],
        "four_types": {kind: _type_score(rows, kind) for kind in "HYVK"},
        "six_d": {
            item: [sum(row[item] == label for row in rows) for label in labels]
            for item in ratings.source["six_d"]["items"]
        },
        "importance": [Counter(picks)[option] for option in ratings.source["importance"]["options"]],
        "F2": [sum(row["F2"] == value for row in rows) for value in range(1, 6)],
    }


def _type_score(rows: list[dict[str, Any]], kind: str) -> float:
    """Mean over respondents of their mean of at least three of four items, 0 to 100."""
    scores: list[float] = []
    for row in rows:
        given = [row[f"{kind}{n}"] for n in range(1, 5) if isinstance(row[f"{kind}{n}"], int)]
        if len(given) >= 3:
            scores.append((sum(given) / len(given) - 1) / 4 * 100)
    return round(sum(scores) / len(scores), 1)


def _trusted(sample: innovation.Innovation) -> dict[str, int]:
    """Contacts of which trust was rated, and those in which the mean of what was said is at least 4."""
    said = [[value for value in told if value is not None] for told in sample.trust.values()]
    means = [sum(values) / len(values) for values in said if values]
    return {"rated": len(means), "trusting": sum(mean >= 4 for mean in means)}


def _english(sample: innovation.Innovation) -> dict[str, Any]:
    told = facts.ties_told(sample.rows, list(sample.actor), innovation.CONTACT, "")
    ties = facts.union(told)
    sector = {actor.id: actor.sector for actor in sample.members}
    subgroup = {actor.id: actor.subgroup for actor in sample.members}
    across = facts.crossing(ties, sector)
    return {
        "order": 2,
        "key": "innovation_en",
        "file": "innovation_en.xlsx",
        "language": "en",
        "invented": True,
        "waves": [],
        "relations": [innovation.CONTACT, innovation.RESOURCE],
        "actors": len(sample.members) + len(sample.externals),
        "externals_listed": len(sample.externals),
        "organisations": len({actor.organisation for actor in sample.members}),
        "tie_rows": len(sample.rows),
        **facts.counts(told, sample.answered),
        "trust": _trusted(sample),
        "cross_sector_ties": len(across),
        "cross_sector_share": round(len(across) / ties.number_of_edges(), 4),
        "cross_subgroup_ties": len(facts.crossing(ties, subgroup)),
        "planted": {
            "broker": sample.planted["broker"],
            "hub": sample.planted["hub"],
            "isolates": sample.isolates,
            "hole": {"attribute": "sector", "between": ["private", "third"], "ties_across": []},
        },
        "broker": facts.broker(ties, sample.planted["broker"]),
        "hub": facts.hub(ties, sample.planted["hub"]),
        "subgroups": {
            group["key"]: sample.subgroup(group["key"]) for group in sample.source["subgroup"]
        },
        "blemish": [],
    }  # fmt: skip


def _tiny() -> dict[str, Any]:
    return {
        "order": 3,
        "key": "tiny",
        "file": "tiny.csv",
        "language": "fi",
        "invented": True,
        "waves": [],
        "relations": [],
        "actors": 9,
        "members": 9,
        "ties": 16,
        "planted": {"broker": "X"},
        "blemish": [],
    }


def as_toml(entries: list[dict[str, Any]]) -> str:
    """The entries as ``[[sample]]`` tables."""
    return HEADING + "".join("\n" + _table("sample", entry, many=True) for entry in entries)


def _table(name: str, table: dict[str, Any], *, many: bool = False) -> str:
    lines = [f"[[{name}]]" if many else f"[{name}]"]
    later = []
    for word, value in table.items():
        if isinstance(value, dict):
            later.append(_table(f"{name}.{word}", value))
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            later += [_table(f"{name}.{word}", row, many=True) for row in value]
        else:
            lines.append(f"{word} = {json.dumps(value, ensure_ascii=False)}")
    return "\n".join([*lines, "", *later])
