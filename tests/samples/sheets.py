"""The written samples, read plainly: no reader of verkosto, no module of the script."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx
from openpyxl import load_workbook

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "sample_data"
FINNISH, ENGLISH = "ohjausverkosto.xlsx", "innovation_en.xlsx"
WAVES = ("kevät 2025", "kevät 2026")

Rows = list[dict[str, Any]]


@cache
def key(name: str) -> dict[str, Any]:
    entries = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["sample"]
    return next(entry for entry in entries if entry["key"] == name)


def wave_key(wave: str) -> dict[str, Any]:
    return next(entry for entry in key("ohjausverkosto")["wave"] if entry["name"] == wave)


def cells(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    book = load_workbook(path, read_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


@cache
def rows(file: str, sheet: str) -> Rows:
    header, *body = cells(SAMPLES / file)[sheet]
    return [dict(zip(map(str, header), row, strict=True)) | {"row": n} for n, row in enumerate(body, start=2)]


@cache
def members() -> dict[str, dict[str, Any]]:
    return {row["Tunnus"]: row for row in rows(FINNISH, "Toimijat") if row["Jäsen"] == "kyllä"}


def answered(wave: str) -> set[str]:
    return {actor for actor, row in members().items() if row[f"Vastasi {wave}"] == "kyllä"}


@cache
def told(wave: str, relation: str = "Yhteys") -> nx.DiGraph[str]:
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(members())
    for row in rows(FINNISH, "Yhteydet"):
        ego, alter = row["Vastaaja"], row["Kumppani"]
        named = (row["Kierros"], row["Suhde"]) == (wave, relation) and row["Yhteydenpito"] != 0
        if named and ego != alter and alter in graph and not graph.has_edge(ego, alter):
            graph.add_edge(ego, alter, close=(row["Yhteydenpito"], row["Yhteistyön syvyys"]))
    return graph


@cache
def ties(wave: str, relation: str = "Yhteys") -> nx.Graph[str]:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(members())
    graph.add_edges_from(told(wave, relation).edges)
    return graph


@cache
def english() -> nx.Graph[str]:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(row["id"] for row in rows(ENGLISH, "Actors") if row["member"] == "yes")
    for row in rows(ENGLISH, "Ties"):
        if row["relation"] == "Contact" and row["partner"] in graph and row["frequency"] != 0:
            graph.add_edge(row["respondent"], row["partner"])
    return graph
