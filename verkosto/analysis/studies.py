"""Long work of an analysis: each piece once, here or in another process, and what is known so far."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, cast

import pandas as pd

from verkosto.content import table
from verkosto.model import Band, View
from verkosto.network.association import Association, association
from verkosto.network.attack import Attack, KeyPlayers, attack, key_players, leaving
from verkosto.network.bootstrap import vertex_bootstrap
from verkosto.network.chance import FIGURES, Chance, chance
from verkosto.network.change import Change, change
from verkosto.network.core_periphery import CorePeriphery
from verkosto.network.held_subgroups import held_core, held_subgroups
from verkosto.network.measure import needed
from verkosto.network.measures.small_world import SmallWorld, small_world
from verkosto.network.missing import MissingAnswers, missing_answers
from verkosto.network.mixing_chance import Mixing, Roles, mixing, roles
from verkosto.network.network import Network, walked_paths
from verkosto.network.paths import Paths
from verkosto.network.subgroups import Subgroups
from verkosto.network.telling import Tell, silent

if TYPE_CHECKING:
    from verkosto.analysis.analysis import Analysis


class Kind(StrEnum):
    """What a study works out; the value names its step on the progress bar (text ``study-<kind>``)."""

    PATHS = "paths"
    MISSING = "missing"
    CHANCE = "chance"
    SUBGROUPS = "subgroups"
    CORE = "core"
    ATTACK = "attack"
    LEAVING = "leaving"
    KEY_PLAYERS = "key-players"
    MIXING = "mixing"
    ROLES = "roles"
    BOOTSTRAP = "bootstrap"
    ASSOCIATION = "association"
    SMALL_WORLD = "small-world"
    CHANGE = "change"


@dataclass(frozen=True)
class Study:
    """One piece of long work about one network of an analysis.

    Attributes
    ----------
    kind : Kind
    relation : str
    view : View
    attribute : str
        The given groups (mixing, roles), else "".
    other : str
        The second relation (association), the wave before (change), else "".
    plain : bool
        Without any draws: the figures alone, nothing of chance.
    """

    kind: Kind
    relation: str
    view: View
    attribute: str = ""
    other: str = ""
    plain: bool = False


@dataclass(frozen=True)
class Work:
    """A study as a call: a function of a module, and arguments that can travel to another process."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


class Studies:
    """The studies of one analysis."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._known: dict[Study, Any] = {}
        self.came = 0  # how many results came that figures outside their own study are made of

    def known(self, study: Study) -> bool:
        """Whether its result is there."""
        if study.kind is Kind.PATHS:
            return self._analysis.network(study.relation, study.view).walked
        return study in self._known

    def kinds(self, relation: str, view: View) -> tuple[Kind, ...]:
        """The kinds of studies of a network whose results are there, in the order in which they came."""
        return tuple(
            study.kind
            for study in self._known
            if (study.relation, study.view) == (relation, view) and not study.plain
        )

    def keep(self, study: Study, result: object) -> None:
        """Take a result that was worked out elsewhere."""
        if study.kind is Kind.PATHS:
            self._analysis.network(study.relation, study.view).take_paths(cast("Paths", result))
        self.came += study.kind in (Kind.PATHS, Kind.CHANCE)
        self._known[study] = result

    def walks(self, relation: str, view: View) -> tuple[Study, ...]:
        """The walk over all paths of a network, when it is long and not done; a page asks for it first."""
        return (Study(Kind.PATHS, relation, view),) if self._analysis.under_way(relation, view) else ()

    def result(self, study: Study, tell: Tell = silent) -> Any:  # noqa: ANN401 - every kind has a result of its own
        """The result, worked out now when it is not there."""
        if study not in self._known:
            work = self.work(study)
            self.keep(study, work.function(*work.arguments, tell))
        return self._known[study]

    def work(self, study: Study) -> Work:
        """What has to be called; ``tell`` comes as one more argument."""
        return _WORKS[study.kind](self, study)

    def allowed(self, kind: Kind) -> bool:
        """Whether so many answered, and are there, that what a study of this kind tells may be shown."""
        needs = Band.LIMITED if kind in _HARDY else Band.FULL if kind in _FRAIL else Band.RANGES
        return needed(self._analysis.coverage().members, self._analysis.coverage().band, needs) is None

    def draws(self, study: Study) -> int:
        """How many draws a study makes: those of the thresholds, at most as many as were asked."""
        return 0 if study.plain else self.most_draws(study.kind)

    def most_draws(self, kind: Kind) -> int:
        """How many draws a kind of study makes; of few actors only the missing answers are drawn."""
        if kind is not Kind.MISSING and self._analysis.coverage().members < _TESTED:
            return 0
        own = int(table("thresholds")["draws"][kind.value]["value"])
        asked = self._analysis.settings.draws
        return own if asked is None else min(own, asked)

    @property
    def seed(self) -> int:
        """Of everything that is drawn."""
        return self._analysis.settings.seed

    def network(self, relation: str, view: View) -> Network:
        """A network without what it has worked out, light to send; its paths go along once they are known."""
        whole = self._analysis.network(relation, view)
        light = replace(whole)
        if whole.walked:
            light.take_paths(whole.paths)
        return light

    def network_before(self, study: Study) -> Network:
        """The network of a study in the wave that it names."""
        return replace(self._analysis.in_wave(study.other).network(study.relation, study.view))

    def reports(self, study: Study) -> Network:
        """What everybody said of the relation that a study is about."""
        views = self._analysis.views(study.relation)
        return self.network(study.relation, View.DIRECTED if View.DIRECTED in views else study.view)

    def groups(self) -> pd.DataFrame:
        """Every attribute of the members."""
        survey = self._analysis.survey
        members = survey.actors["member"].to_numpy(dtype=bool)
        listed: pd.DataFrame = survey.actors.loc[members, list(survey.attributes)]
        return listed

    def group(self, attribute: str) -> pd.Series:
        """One attribute of the members."""
        return self._analysis.groups(attribute)

    # -- the same by name -----------------------------------------------------------------------------------

    def missing(self, relation: str, view: View) -> MissingAnswers:
        """What missing answers may do."""
        return cast("MissingAnswers", self.result(Study(Kind.MISSING, relation, view)))

    def chance(self, relation: str, view: View) -> dict[str, Chance]:
        """What pure chance gives, by figure."""
        return cast("dict[str, Chance]", self.result(Study(Kind.CHANCE, relation, view)))

    def subgroups(self, relation: str, view: View) -> Subgroups:
        """Subgroups found."""
        return cast("Subgroups", self.result(Study(Kind.SUBGROUPS, relation, view)))

    def core_periphery(self, relation: str, view: View) -> CorePeriphery:
        """Core and edge."""
        return cast("CorePeriphery", self.result(Study(Kind.CORE, relation, view)))

    def attack(self, relation: str, view: View) -> Attack:
        """What holds when actors leave."""
        return cast("Attack", self.result(Study(Kind.ATTACK, relation, view)))

    def leaving(self, relation: str, view: View) -> pd.DataFrame:
        """What each actor's leaving would do."""
        return cast("pd.DataFrame", self.result(Study(Kind.LEAVING, relation, view)))

    def key_players(self, relation: str, view: View) -> KeyPlayers:
        """Sets of key players."""
        return cast("KeyPlayers", self.result(Study(Kind.KEY_PLAYERS, relation, view)))

    def mixing(self, relation: str, view: View, attribute: str) -> Mixing:
        """Ties within and between given groups."""
        return cast("Mixing", self.result(Study(Kind.MIXING, relation, view, attribute)))

    def roles(self, relation: str, view: View, attribute: str) -> Roles:
        """Brokerage roles beside chance."""
        return cast("Roles", self.result(Study(Kind.ROLES, relation, view, attribute)))

    def bootstrap(self, relation: str, view: View) -> dict[str, tuple[float, float]]:
        """The vertex bootstrap, by figure."""
        return cast("dict[str, tuple[float, float]]", self.result(Study(Kind.BOOTSTRAP, relation, view)))

    def association(self, relation: str, other: str, view: View) -> Association:
        """How far two relations coincide."""
        return cast("Association", self.result(Study(Kind.ASSOCIATION, relation, view, other=other)))

    def small_world(self, relation: str, view: View) -> SmallWorld:
        """Whether the network is a small world."""
        return cast("SmallWorld", self.result(Study(Kind.SMALL_WORLD, relation, view)))

    def change(self, relation: str, view: View, before: str) -> Change:
        """What changed since a wave before."""
        return cast("Change", self.result(Study(Kind.CHANGE, relation, view, other=before)))


def _of_network(function: Callable[..., Any]) -> Callable[[Studies, Study], Work]:
    """A function of (network, draws, seed, tell)."""

    def work(studies: Studies, study: Study) -> Work:
        network = studies.network(study.relation, study.view)
        return Work(function, (network, studies.draws(study), studies.seed))

    return work


def _chance(studies: Studies, study: Study) -> Work:
    network = studies.network(study.relation, study.view)
    draws = studies.draws(study)
    if network.long_to_walk:
        draws = min(draws, int(table("thresholds")["draws"]["large"]["value"]))
    return Work(chance, (network, tuple(FIGURES), draws, studies.seed))


def _bootstrap(studies: Studies, study: Study) -> Work:
    network = studies.network(study.relation, study.view)
    return Work(vertex_bootstrap, (network, BOOTSTRAPPED, studies.draws(study), studies.seed))


def _missing(studies: Studies, study: Study) -> Work:
    network = studies.network(study.relation, study.view)
    draws = studies.draws(study)
    return Work(missing_answers, (studies.reports(study), network, studies.groups(), draws, studies.seed))


def _held(function: Callable[..., Any]) -> Callable[[Studies, Study], Work]:
    """A function that also looks at the networks whose missing answers are drawn."""

    def work(studies: Studies, study: Study) -> Work:
        network = studies.network(study.relation, study.view)
        filled = studies.draws(replace(study, kind=Kind.MISSING))
        drawn = (_RUNS, filled, studies.draws(study), studies.seed)
        return Work(function, (studies.reports(study), network, studies.groups(), *drawn))

    return work


def _plain(function: Callable[..., Any]) -> Callable[[Studies, Study], Work]:
    """A function of (network, tell): nothing is drawn."""

    def work(studies: Studies, study: Study) -> Work:
        return Work(function, (studies.network(study.relation, study.view),))

    return work


def _of_groups(function: Callable[..., Any]) -> Callable[[Studies, Study], Work]:
    def work(studies: Studies, study: Study) -> Work:
        network = studies.network(study.relation, study.view)
        groups = studies.group(study.attribute)
        return Work(function, (network, groups, studies.draws(study), studies.seed))

    return work


def _association(studies: Studies, study: Study) -> Work:
    first, second = (studies.network(relation, study.view) for relation in (study.relation, study.other))
    return Work(association, (first, second, studies.draws(study), studies.seed))


def _change(studies: Studies, study: Study) -> Work:
    now = studies.network(study.relation, study.view)
    before = studies.network_before(study)
    return Work(change, (before, now, studies.draws(study), studies.seed))


_TESTED: Final = int(table("thresholds")["groups"]["tests"]["value"])
"""From so many members on a figure is compared with chance (domain 2.5)."""

_HARDY: Final = frozenset(
    {Kind.CHANCE, Kind.MIXING, Kind.BOOTSTRAP, Kind.ASSOCIATION, Kind.MISSING, Kind.CHANGE}
)
"""Kinds with results that hold at a response rate of one half (domain 2.5)."""

_FRAIL: Final = frozenset({Kind.SMALL_WORLD})
"""Kinds whose result has no range, so that it is shown only where hardly anything is missing."""

_RUNS: Final = 50
"""Starts of every search (domain M-16, M-17)."""

BOOTSTRAPPED: Final = ("density", "mean_degree", "reciprocity", "transitivity", "centralization_degree")

_WORKS: Final[dict[Kind, Callable[[Studies, Study], Work]]] = {
    Kind.PATHS: _plain(walked_paths),
    Kind.MISSING: _missing,
    Kind.CHANCE: _chance,
    Kind.SUBGROUPS: _held(held_subgroups),
    Kind.CORE: _held(held_core),
    Kind.ATTACK: _of_network(attack),
    Kind.LEAVING: _plain(leaving),
    Kind.KEY_PLAYERS: _plain(key_players),
    Kind.MIXING: _of_groups(mixing),
    Kind.ROLES: _of_groups(roles),
    Kind.BOOTSTRAP: _bootstrap,
    Kind.ASSOCIATION: _association,
    Kind.SMALL_WORLD: _of_network(small_world),
    Kind.CHANGE: _change,
}

_EVERY_VIEW: Final = (Kind.CHANCE, Kind.MISSING)
_FIRST_VIEW: Final = (Kind.SUBGROUPS, Kind.CORE, Kind.ATTACK, Kind.SMALL_WORLD)
"""Rewired networks cost more: they are drawn for the view that a relation is first looked at in."""


def work_out(
    analysis: Analysis,
    relations: Sequence[str],
    every_view: Sequence[Kind] = _EVERY_VIEW,
    first_view: Sequence[Kind] = _FIRST_VIEW,
) -> None:
    """Have the studies made now whose results stand beside the figures; none where nothing is to be drawn.

    Parameters
    ----------
    analysis : Analysis
    relations : sequence of str
        Keys.
    every_view, first_view : sequence of Kind
        For all views of a relation, and for the one that it is first looked at in.
    """
    if analysis.settings.draws == 0:
        return
    for relation in relations:
        views = analysis.views(relation)
        wanted = [(kind, view) for view in views for kind in every_view]
        for kind, view in [*wanted, *((kind, views[0]) for kind in first_view)]:
            if analysis.studies.allowed(kind):
                analysis.studies.result(Study(kind, relation, view))
