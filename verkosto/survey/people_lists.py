"""Several lists of actors – one a wave, one a file – as one list."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from verkosto.survey.people import People, no_people, read_people
from verkosto.survey.shapes.recognised import Recognised


def people_in(found: Sequence[Recognised]) -> People:
    """Everybody on any list of actors; of what two lists say, the later one's filled cell holds.

    Whether somebody answered is told by wave where the lists belong to waves.
    """
    lists = [(read_people(item), item.wave) for item in found if item.role == "actors"]
    if not lists:
        return no_people()
    whole, wave = lists[0]
    whole.answered = _by_wave(whole, wave)
    for more, wave in lists[1:]:
        frame = more.frame.combine_first(whole.frame)
        order = [*whole.frame.index, *(actor for actor in more.frame.index if actor not in whole.frame.index)]
        columns = list(dict.fromkeys([*whole.frame.columns, *more.frame.columns]))
        frame = frame.reindex(index=pd.Index(order, name="actor", dtype=object), columns=columns)
        told = _by_wave(more, wave)
        for key in set(whole.answered) & set(told):
            told[key] = told[key].combine_first(whole.answered[key])
        whole = People(
            frame.astype({"member": bool}),
            whole.rows + more.rows,
            [*whole.issues, *more.issues],
            tuple(dict.fromkeys([*whole.attributes, *more.attributes])),
            {key: said.reindex(frame.index) for key, said in (whole.answered | told).items()},
            whole.aliases | more.aliases,
        )
    return whole


def _by_wave(people: People, wave: str) -> dict[str, pd.Series]:
    """What a list without waves in its headings says of the wave that it belongs to."""
    key = " ".join(wave.casefold().split())
    return {told or key: said for told, said in people.answered.items()}
