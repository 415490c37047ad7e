"""Synthetic contact surveys for the measurements: organisations as blocks, heavy-tailed activity, seeded."""

import io
import zipfile

import numpy as np
import xlsxwriter
from openpyxl import Workbook


def pairs(actors: int, per_actor: float, seed: int = 1) -> list[tuple[int, int]]:
    """Distinct ordered pairs: three in four inside the ego's organisation of twenty."""
    random = np.random.default_rng(seed)
    activity = random.pareto(2.5, actors) + 1
    egos = random.choice(actors, size=int(actors * per_actor * 2), p=activity / activity.sum())
    near = egos // 20 * 20 + random.integers(0, 20, len(egos))
    alters = np.where(random.random(len(egos)) < 0.75, near, random.integers(0, actors, len(egos))) % actors
    found = dict.fromkeys((int(a), int(b)) for a, b in zip(egos, alters, strict=True) if a != b)
    return list(found)[: int(actors * per_actor)]


def workbook(actors: int, ties: list[tuple[int, int]]) -> bytes:
    """The survey as a manager would hold it: a sheet of people, a sheet of contacts."""
    book = Workbook(write_only=True)
    people = book.create_sheet("People")
    people.append(["Id", "Organisation"])
    for actor in range(actors):
        people.append([f"A{actor:05d}", f"Organisation {actor // 20}"])
    contacts = book.create_sheet("Contacts")
    contacts.append(["From", "To", "Strength (1-5)"])
    for number, (ego, alter) in enumerate(ties):
        contacts.append([f"A{ego:05d}", f"A{alter:05d}", number % 5 + 1])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def workbook_of_shared_texts(actors: int, ties: list[tuple[int, int]]) -> bytes:
    """The same, packed as spreadsheet programs do: every text once, in a part of its own."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        people = book.add_worksheet("People")
        people.write_row(0, 0, ["Id", "Organisation"])
        for actor in range(actors):
            people.write_row(actor + 1, 0, [f"A{actor:05d}", f"Organisation {actor // 20}"])
        contacts = book.add_worksheet("Contacts")
        contacts.write_row(0, 0, ["From", "To", "Strength (1-5)"])
        for number, (ego, alter) in enumerate(ties):
            contacts.write_row(number + 1, 0, [f"A{ego:05d}", f"A{alter:05d}", number % 5 + 1])
    return stream.getvalue()


def inflate(content: bytes) -> None:
    """The floor of every reader: unpack the parts."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            archive.read(name)
