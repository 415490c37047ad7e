"""What the ratings of a survey say, each score made the first time somebody asks."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from verkosto.content.instruments import instruments, items
from verkosto.instruments.answers import Answers, answers_of
from verkosto.instruments.choices import Chosen, Mechanism, chosen, mechanism
from verkosto.instruments.distribution import Distribution, distributions
from verkosto.instruments.four import FourTypes, four_types
from verkosto.instruments.groups import Change, GroupedItems, changes, grouped
from verkosto.instruments.index import Index, Modes, intentionality, modes
from verkosto.instruments.six_d import SIX, SixD, six_d
from verkosto.instruments.trust import Trust, trust
from verkosto.model import Survey


class Scores:
    """The instruments' scores in one wave; ``None`` where an instrument was not asked.

    Parameters
    ----------
    survey : Survey
    wave : str
    seed : int
        Of every bootstrap and permutation.
    """

    def __init__(self, survey: Survey, wave: str, seed: int = 1) -> None:
        self.survey = survey
        self.wave = wave
        self.seed = seed
        self._grouped: dict[str, Mapping[str, GroupedItems]] = {}
        self._changes: dict[str, tuple[Change, ...]] = {}

    @cached_property
    def answers(self) -> Answers:
        """The answers of the wave."""
        return answers_of(self.survey, self.wave)

    @property
    def respondents(self) -> int:
        """How many rated or chose anything in this wave."""
        return len(self.answers.respondents)

    @cached_property
    def earlier(self) -> str | None:
        """The last wave before this one in which anybody rated; ``None`` when there is none."""
        waves = self.survey.waves
        rated = set(self.survey.ratings["wave"])
        before = waves[: waves.index(self.wave)] if self.wave in waves else ()
        return next((wave for wave in reversed(before) if wave in rated), None)

    @cached_property
    def four(self) -> FourTypes | None:
        """The four types, by ratings alone."""
        return four_types(self.answers, self.seed)

    @cached_property
    def intentional(self) -> Index | None:
        """How deliberately the network has been built."""
        return intentionality(self.answers, self.seed)

    @cached_property
    def chosen(self) -> Mapping[str, Chosen]:
        """RV1, RV2, RV3 and GOV, those that were asked."""
        found = {item: chosen(self.answers, item) for item in ("RV1", "RV2", "RV3", "GOV")}
        return {item: one for item, one in found.items() if one is not None}

    @cached_property
    def mechanism(self) -> Mechanism | None:
        """Authority, trust, price."""
        return mechanism(self.answers, self.seed)

    @cached_property
    def modes(self) -> Modes | None:
        """Strong and weak ways of working."""
        return modes(self.answers, self.seed)

    @cached_property
    def governance(self) -> Mapping[str, Distribution]:
        """G1, G2, G3, those that were asked."""
        return distributions(self.answers, ("G1", "G2", "G3"))

    @cached_property
    def trust(self) -> Trust | None:
        """Trust as rated."""
        return trust(self.answers, self.seed)

    @cached_property
    def six_d(self) -> SixD | None:
        """The 6D evaluation."""
        return six_d(self.answers, self.seed)

    @cached_property
    def pulse(self) -> Mapping[str, Distribution]:
        """P1 knowing, P2 trust, P3 commitment, those that were asked."""
        return distributions(self.answers, ("P1", "P2", "P3"))

    @cached_property
    def expertise(self) -> Mapping[str, Distribution]:
        """Networked expertise E1 … E5, those that were asked."""
        return distributions(self.answers, ("E1", "E2", "E3", "E4", "E5"))

    @cached_property
    def own(self) -> Mapping[str, Distribution | Chosen]:
        """The file's own statements, in file order."""
        told: dict[str, Distribution | Chosen] = {}
        for item in self.survey.own_items:
            if item.ordered:
                told |= distributions(self.answers, (item.key,))
            elif (one := chosen(self.answers, item.key)) is not None:
                told[item.key] = one
        return told

    def grouped(self, instrument: str) -> Mapping[str, GroupedItems]:
        """The scale items of an instrument by what respondents said of themselves."""
        if instrument not in self._grouped:
            self._grouped[instrument] = grouped(self.answers, _scale_items(instrument), self.seed)
        return self._grouped[instrument]

    def changes(self, instrument: str) -> tuple[Change, ...]:
        """The scale items of an instrument now and in the wave before; empty without one."""
        if self.earlier is None:
            return ()
        if instrument not in self._changes:
            before = answers_of(self.survey, self.earlier)
            self._changes[instrument] = changes(before, self.answers, _scale_items(instrument))
        return self._changes[instrument]


def _scale_items(instrument: str) -> tuple[str, ...]:
    if instrument == "six_d":
        return SIX
    asked = next(one for one in instruments() if one.key == instrument)
    return tuple(item.id for item in asked.items if items()[item.id].kind == "scale")
