"""Make the sample surveys, their key (``samples.toml``) and their description (``README.md``).

    python -m sample_data.make_samples [--into FOLDER]

The same script makes the same cells on every machine. Everything in the samples is invented.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sample_data.making import guidance, innovation, key, readme
from sample_data.making.ratings import Ratings
from sample_data.making.ties import Report
from sample_data.making.workbook import Cell, Table, write_workbook

HERE = Path(__file__).parent
TRUST = ("TC", "TK", "TM")
TINY = """Toimija A;Toimija B
a;b
a;c
a;d
b;c
b;d
c;d
f;g
f;h
f;i
g;h
g;i
h;i
X;b
X;c
X;f
X;g
"""


def source(name: str) -> dict[str, Any]:
    """A table of ``source/``."""
    return tomllib.loads((HERE / "source" / f"{name}.toml").read_text(encoding="utf-8"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the samples into this folder, or into another one."""
    parser = argparse.ArgumentParser(prog="make_samples", description=__doc__.splitlines()[0])
    parser.add_argument("--into", type=Path, default=HERE)
    write_samples(parser.parse_args(arguments).into)
    return 0


def write_samples(folder: Path) -> None:
    """Write the three samples, their key and their description."""
    folder.mkdir(parents=True, exist_ok=True)
    finnish = guidance.Guidance(source("ohjausverkosto"))
    ratings = Ratings(source("arviot"), source("palaute"), finnish.waves)
    english = innovation.Innovation(source("innovation"))
    write_workbook(
        folder / "ohjausverkosto.xlsx",
        "Ohjausverkosto (keksitty esimerkki)",
        finnish_tables(finnish, ratings),
    )
    write_workbook(
        folder / "innovation_en.xlsx", "Innovation network (invented example)", english_tables(english)
    )
    write_text(folder / "tiny.csv", TINY)
    facts = key.samples(finnish, ratings, english)
    write_text(folder / "samples.toml", key.as_toml(facts))
    write_text(folder / "README.md", readme.described(facts, HERE / "source" / "README.template.md"))


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 with plain line ends on every system."""
    path.write_text(text, encoding="utf-8", newline="\n")


def finnish_tables(sample: guidance.Guidance, ratings: Ratings) -> list[Table]:
    """The five sheets of ``ohjausverkosto.xlsx``."""
    lines = [*source("ohje")["lines"], *ratings.questions()]
    return [
        Table("Ohje", (), [(line,) for line in lines]),
        Table(
            "Toimijat",
            (
                *("Tunnus", "Nimi", "Organisaatio", "Sektori", "Alue", "Ammatti", "Taso", "Rooli", "Jäsen"),
                *(f"Vastasi {wave}" for wave in sample.waves),
            ),
            [_finnish_actor(actor, sample) for actor in (*sample.members, *sample.externals)],
            {"Sektori": ("julkinen", "yksityinen", "kolmas"), "Jäsen": ("kyllä", "ei")}
            | {f"Vastasi {wave}": ("kyllä", "ei") for wave in sample.waves},
            frozen="C2",
        ),
        Table(
            "Yhteydet",
            ("Kierros", "Vastaaja", "Kumppani", "Suhde", "Yhteydenpito", "Yhteistyön syvyys", "Sopiminen"),
            [_finnish_tie(report) for report in sample.rows[0]],
            {"Yhteydenpito": (0, 5), "Yhteistyön syvyys": (1, 5), "Sopiminen": (1, 3)},
        ),
        Table("Arviot", ratings.headings, ratings.rows(), width=14.0, frozen="C2"),
        Table(
            "Palaute",
            ("Kierros", "Vastauskoodi", *(f"O{number}" for number in range(1, 9)), "Saa lainata"),
            ratings.open_rows(),
            {"Saa lainata": ("kyllä", "ei")},
            frozen="C2",
        ),
    ]


def _finnish_actor(actor: guidance.Actor, sample: guidance.Guidance) -> tuple[Cell, ...]:
    answered = (
        ("kyllä" if actor.id in sample.answered(wave) else "ei") if actor.member else None
        for wave in sample.waves
    )
    return (
        actor.id, actor.label, actor.organisation, actor.sector, actor.region, actor.profession,
        actor.level, actor.role, "kyllä" if actor.member else "ei", *answered,
    )  # fmt: skip


def _finnish_tie(report: Report) -> tuple[Cell, ...]:
    bond = report.bond
    values = (bond.frequency, bond.depth, bond.agreed) if bond else (None, None, None)
    return (report.wave, report.ego, report.alter, report.relation, *values)


def english_tables(sample: innovation.Innovation) -> list[Table]:
    """The two sheets of ``innovation_en.xlsx``."""
    actors = [_english_actor(actor, sample) for actor in (*sample.members, *sample.externals)]
    ties = [
        (row.ego, row.alter, row.relation)
        + ((row.bond.frequency, row.bond.depth) if row.bond else (None, None))
        + _english_trust(row, sample)
        for row in sample.rows
    ]
    yes_no = ("yes", "no")
    return [
        Table(
            "Actors",
            ("id", "name", "organisation", "sector", "region", "member", "answered"),
            actors,
            {"sector": ("public", "private", "third"), "member": yes_no, "answered": yes_no},
        ),
        Table(
            "Ties",
            ("respondent", "partner", "relation", "frequency", "depth", *TRUST),
            ties,
            {"frequency": (0, 5), "depth": (1, 5)},
        ),
    ]


def _english_trust(report: Report, sample: innovation.Innovation) -> tuple[Cell, ...]:
    said = sample.trust.get((report.ego, report.alter)) if report.relation == innovation.CONTACT else None
    return tuple("Don't know" if value is None else value for value in said) if said else (None,) * len(TRUST)


def _english_actor(actor: innovation.Actor, sample: innovation.Innovation) -> tuple[Cell, ...]:
    said = ("yes" if actor.id in sample.answered else "no") if actor.member else None
    member = "yes" if actor.member else "no"
    return actor.id, actor.label, actor.organisation, actor.sector, actor.region, member, said


if __name__ == "__main__":
    raise SystemExit(main())
