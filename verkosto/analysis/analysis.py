"""Figures of a survey, each made the first time somebody asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import sparse

from verkosto.analysis.beside import shown_subgroups, with_studies
from verkosto.analysis.scores import Scores
from verkosto.analysis.studies import Studies
from verkosto.content import table
from verkosto.errors import UnknownChoice
from verkosto.model import Band, Coverage, Figure, Relation, Survey, View
from verkosto.network.build import build_network, combined_network
from verkosto.network.measures.brokerage import brokerage
from verkosto.network.measures.tie_trust import TieTrust, tie_trust
from verkosto.network.missing import LARGEST
from verkosto.network.network import Network
from verkosto.network.registry import ACTOR_MEASURES, Measure, band, measures
from verkosto.network.strong import StrongRule, TieMix, strong_shares, tie_modes

if TYPE_CHECKING:
    from verkosto.instruments.reflection.reflection import Reflection

__all__ = ["ANY", "Analysis", "Settings", "StrongRule", "TieMix"]

ANY: Final = "any"
BRIDGING: Final = ("betweenness", "betweenness_share")
"""Told as a set where answers are missing (domain 2.5), not actor by actor."""
DEFAULT_RULE: Final = StrongRule()


@dataclass(frozen=True)
class Settings:
    """What the user chose; together with the survey's digest it keys every result.

    ``wave`` is ``None`` for the last wave; ``draws`` the most random draws of each kind (``None``: as many as
    the thresholds say, 0: none).
    """

    wave: str | None = None
    strong: StrongRule = DEFAULT_RULE
    seed: int = 1
    draws: int | None = None


class Analysis:
    """Figures of a survey, each made the first time somebody asks.

    Parameters
    ----------
    survey : Survey
    settings : Settings
    patient : bool
        Whether a figure is worked out however long it takes. Otherwise those of a large network that are made
        of all its paths are withheld ("under-way") until the paths are known (``studies.walks``).

    Raises
    ------
    UnknownChoice
        When the settings name a wave that the survey does not have.
    """

    def __init__(self, survey: Survey, settings: Settings = Settings(), *, patient: bool = True) -> None:
        if settings.wave is not None and settings.wave not in survey.waves:
            raise UnknownChoice("unknown-wave", name=settings.wave, known=", ".join(survey.waves))
        self.survey = survey
        self.settings = settings
        self.patient = patient
        self._networks: dict[tuple[str, View], Network] = {}
        self._figures: dict[tuple[str, View, bool], dict[str, Figure]] = {}
        self._actors: dict[tuple[str, View, bool, bool], pd.DataFrame] = {}
        self._ties: dict[tuple[str, View], pd.DataFrame] = {}
        self._mixes: dict[str, TieMix] = {}

    @property
    def wave(self) -> str:
        """The wave that is looked at."""
        return self.survey.waves[-1] if self.settings.wave is None else self.settings.wave

    @cached_property
    def studies(self) -> Studies:
        """Long work: ranges, chance, subgroups and what else takes more than a moment."""
        return Studies(self)

    @cached_property
    def scores(self) -> Scores:
        """What the ratings of this wave say."""
        return Scores(self.survey, self.wave, self.settings.seed)

    @cached_property
    def reflection(self) -> Reflection:
        """The open answers of this wave."""
        # Late, for it brings dictionaries along that most work does without.
        from verkosto.instruments.reflection.reflection import Reflection

        return Reflection(self.survey, self.wave)

    @cached_property
    def tie_trust(self) -> TieTrust | None:
        """Trust between named pairs of this wave, as a whole; ``None`` when it was not asked."""
        return tie_trust(self.survey, self.wave, self.settings.seed)

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """The relations asked in this wave; with several, ``any`` (somebody named in one of them) last."""
        asked = set(self.survey.reports.loc[self.survey.reports["wave"] == self.wave, "relation"])
        own = tuple(relation for relation in self.survey.relations if relation.key in asked)
        if len(own) < 2 or any(relation.key == ANY for relation in own):
            return own
        directed = all(relation.directed for relation in own)
        turned = all(relation.reversed_flow for relation in own)
        return (*own, Relation(ANY, "", directed=directed, reversed_flow=turned))

    def relation(self, key: str) -> Relation:
        """A relation of this wave by key.

        Raises
        ------
        UnknownChoice
            When this wave has no such relation, or none at all.
        """
        for relation in self.relations:
            if relation.key == key:
                return relation
        if not self.relations:
            raise UnknownChoice("no-relations")
        known = ", ".join(relation.key for relation in self.relations)
        raise UnknownChoice("unknown-relation", name=key, known=known)

    def views(self, relation: str) -> tuple[View, ...]:
        """Views of a relation, the default first: only ``union`` for an unordered list of ties."""
        kind = self.relation(relation)
        if not kind.directed:
            return (View.UNION,)
        if table("relations").get(kind.key, {}).get("directed", False):
            return View.DIRECTED, View.UNION, View.CONFIRMED
        return View.UNION, View.CONFIRMED, View.DIRECTED

    @cached_property
    def _coverage(self) -> Coverage:
        member = self.survey.actors["member"].to_numpy(dtype=bool)
        members = int(member.sum())
        respondents = int((self.survey.answered[self.wave].to_numpy(dtype=bool) & member).sum())
        rate = respondents / members if members else float("nan")
        return Coverage(len(member), members, len(member) - members, respondents, rate, band(rate))

    def in_wave(self, wave: str) -> Analysis:
        """The same survey, looked at in another wave.

        Raises
        ------
        UnknownChoice
            When the survey has no such wave.
        """
        return Analysis(self.survey, replace(self.settings, wave=wave), patient=self.patient)

    def coverage(self) -> Coverage:
        """Who is in the survey and who answered."""
        return self._coverage

    def network(self, relation: str, view: View) -> Network:
        """The network of a relation in a view, members only."""
        key = (relation, view)
        if key not in self._networks:
            self.relation(relation)
            self._networks[key] = (
                combined_network(self.survey, self._own_keys(), view, self.wave)
                if relation == ANY and len(self._own_keys()) > 1
                else build_network(self.survey, relation, view, self.wave)
            )
        return self._networks[key]

    def _own_keys(self) -> list[str]:
        return [relation.key for relation in self.relations if relation.key != ANY]

    def withheld(self, measure: Measure) -> str | None:
        """Why a measure is not shown for this survey, as a key; ``None`` when it is."""
        coverage = self._coverage
        reason = measure.withheld(coverage.members, coverage.band)
        unbounded = coverage.band is measure.needs is Band.RANGES and coverage.members > LARGEST
        return "no-range" if reason is None and unbounded else reason

    def under_way(self, relation: str, view: View) -> bool:
        """Whether the paths of a network are still to be walked, elsewhere."""
        if self.patient:
            return False
        network = self.network(relation, view)
        return network.long_to_walk and not network.walked

    def figures(self, relation: str, view: View) -> dict[str, Figure]:
        """Figure by key (contract 3), in registry order."""
        key = (relation, view, self.under_way(relation, view))
        if key not in self._figures:
            network = self.network(relation, view)
            quick = self._figures.get((relation, view, True), {})  # what was known before the paths were
            self._figures[key] = {
                measure.key: quick[measure.key]
                if measure.key in quick and not measure.walks
                else self._figure(measure, relation, view, network)
                for measure in measures("network", view)
            }
        return with_studies(self.studies, relation, view, self._figures[key], patient=self.patient)

    def _reason(self, measure: Measure, relation: str, view: View) -> str | None:
        """Why a measure of a network is not shown, or not yet, as a key."""
        reason = self.withheld(measure)
        if reason is not None:
            return reason
        if measure.study and measure.level == "actor":
            return None if shown_subgroups(self.studies, relation, view) is not None else "no-subgroups"
        if measure.key in BRIDGING and self._coverage.band is Band.RANGES:
            return "as-set"
        return "under-way" if measure.walks and self.under_way(relation, view) else None

    def _figure(self, measure: Measure, relation: str, view: View, network: Network) -> Figure:
        reason = self._reason(measure, relation, view)
        if reason is not None:
            return Figure(float("nan"), withheld=reason)
        if measure.study:  # filled in by what the study says
            return Figure(float("nan"))
        if measure.function is None:  # the strong share needs the reports, not the network
            return self._strong_share(relation, view)
        return Figure(float(cast("float", measure.function(network))))

    def _strong_share(self, relation: str, view: View) -> Figure:
        ties = self.ties(relation, view)
        ties = ties[~ties["external"] & (ties["mode"] != "unknown")]
        if ties.empty:
            return Figure(float("nan"))
        if view is View.UNION and self.relation(relation).directed:
            mix = self.tie_mix(relation)
            return Figure(mix.either, range=(mix.confirmed, mix.either))
        return Figure(float((ties["mode"] == "strong").mean()))

    def withheld_actor_measures(self, relation: str, view: View) -> dict[str, str]:
        """Actor measures that are not shown, with the key of the reason."""
        self.relation(relation)
        reasons = {measure.key: self._reason(measure, relation, view) for measure in measures("actor", view)}
        return {key: reason for key, reason in reasons.items() if reason is not None}

    def actors(self, relation: str, view: View) -> pd.DataFrame:
        """One row per member (index ``actor``).

        Returns
        -------
        pandas.DataFrame
            ``label``, ``answered``, the attributes under their own names, and the actor measures by key
            (``nan`` where undefined or withheld).
        """
        gate = self.withheld(ACTOR_MEASURES["subgroup"])
        subgroups = None if gate else shown_subgroups(self.studies, relation, view)
        key = (relation, view, self.under_way(relation, view), subgroups is not None)
        if key not in self._actors:
            network = self.network(relation, view)
            listed = self.survey.actors.loc[network.actors]
            columns: dict[str, object] = {"label": listed["label"], "answered": network.answered}
            columns |= {name: listed[name] for name in listed.columns if name not in ("label", "member")}
            for measure in measures("actor", view):
                shown = self._reason(measure, relation, view) is None and measure.function is not None
                columns[measure.key] = measure.function(network) if shown and measure.function else np.nan
            if subgroups is not None:
                columns["subgroup"] = subgroups.astype(float)
            self._actors[key] = pd.DataFrame(columns, index=network.actors)
        return self._actors[key]

    def groups(self, attribute: str) -> pd.Series:
        """The group of every member by one attribute (``None`` where not given)."""
        actors = self.survey.actors
        groups: pd.Series = actors.loc[actors["member"].to_numpy(dtype=bool), attribute]
        return groups

    def brokerage(self, relation: str, view: View, attribute: str) -> pd.DataFrame:
        """Gould–Fernandez roles: index ``actor``, columns coordinator … liaison."""
        return brokerage(self.network(relation, view), self.groups(attribute))

    def dyads(self, relation: str, view: View) -> dict[str, int]:
        """Counts of unordered member pairs.

        Returns
        -------
        dict of str to int
            ``mutual``, ``asymmetric``, ``null`` (pairs of which both reports are known) and ``unknown``; they
            add up to n(n − 1)/2. In an undirected view ``mutual`` are the pairs with a tie.
        """
        return self.network(relation, view).dyad_census()

    def ties(self, relation: str, view: View) -> pd.DataFrame:
        """What a map draws: members' ties and those to outsiders.

        Returns
        -------
        pandas.DataFrame
            ``ego``, ``alter`` (ids), ``strength`` (float), ``mode`` ("strong", "weak", "unknown"),
            ``says_strong`` (how many sides call it strong), ``estimated``, ``one_sided`` (bool: only one of
            the two says so) and ``external`` (bool: one end is outside the members).
        """
        key = (relation, view)
        if key not in self._ties:
            kind = self.relation(relation)
            reports = self._reports(relation)
            if relation == ANY and len(self._own_keys()) > 1:
                reports = _any_reports(reports)
            ties = tie_modes(reports, kind, view, self.settings.strong)
            self._ties[key] = ties.assign(external=~self._among_members(ties))
        return self._ties[key]

    def _among_members(self, pairs: pd.DataFrame) -> NDArray[np.bool_]:
        """Whether both ends (``ego``, ``alter``) are members."""
        member = self.survey.actors["member"].to_numpy(dtype=bool)
        ego, alter = (self.survey.actors.index.get_indexer(pd.Index(pairs[end])) for end in ("ego", "alter"))
        inside: NDArray[np.bool_] = member[ego] & member[alter]
        return inside

    def _reports(self, relation: str) -> pd.DataFrame:
        reports = self.survey.reports
        reports = reports[reports["wave"] == self.wave]
        several = relation == ANY and len(self._own_keys()) > 1
        wanted = self._own_keys() if several else [relation]
        return reports[reports["relation"].isin(wanted)]

    def tie_mix(self, relation: str) -> TieMix:
        """How many ties between members are strong and how many weak, and how much that hangs on the rule."""
        if relation not in self._mixes:
            self._mixes[relation] = self._mix(relation)
        return self._mixes[relation]

    def _mix(self, relation: str) -> TieMix:
        kind = self.relation(relation)
        ties = self.ties(relation, View.UNION)
        ties = ties[~ties["external"]]
        counts = {str(mode): int(n) for mode, n in ties["mode"].value_counts().items()}
        confirmed, either = strong_shares(ties, kind)
        return TieMix(
            strong=counts.get("strong", 0),
            weak=counts.get("weak", 0),
            unknown=counts.get("unknown", 0),
            confirmed=confirmed,
            either=either,
            estimated=int(ties["estimated"].sum()),
            strip=self._strip(relation, kind),
        )

    def _strip(self, relation: str, kind: Relation) -> pd.DataFrame:
        columns = ["frequency", "depth", "confirmed", "either", "default"]
        reports = self._reports(relation)
        if relation == ANY or not (reports["frequency"].notna() & reports["depth"].notna()).any():
            return pd.DataFrame(columns=columns)
        inside = self._among_members(reports)
        rows = []
        for frequency, depth in table("strong")["strip"]["rules"]:
            rule = StrongRule(frequency, depth, self.settings.strong.strength)
            shares = strong_shares(tie_modes(reports[inside], kind, View.UNION, rule), kind)
            is_default = (frequency, depth) == (self.settings.strong.frequency, self.settings.strong.depth)
            rows.append((frequency, depth, *shares, is_default))
        return pd.DataFrame(rows, columns=columns)

    def layout_ties(self) -> tuple[pd.Index, sparse.csr_array]:
        """Who is connected to whom in any wave and relation: what one layout for all of them is made of.

        Returns
        -------
        (actors, ties) : pandas.Index and symmetric binary csr_array over it
            All actors, externals included.
        """
        actors = self.survey.actors.index
        reports = self.survey.reports[self.survey.reports["exists"] == 1]
        i, j = (actors.get_indexer(pd.Index(reports[end])) for end in ("ego", "alter"))
        shape = (len(actors), len(actors))
        once = sparse.csr_array((np.ones(len(i)), (i, j)), shape=shape)
        both = sparse.csr_array(once + once.T)
        both.data = np.ones_like(both.data)
        return actors, both


def _any_reports(reports: pd.DataFrame) -> pd.DataFrame:
    """One report per pair out of several relations: a tie in any; their strengths do not mix."""
    best = reports.sort_values("exists", ascending=False, na_position="last").drop_duplicates(
        ["ego", "alter"]
    )
    return best.assign(strength=np.nan, frequency=np.nan, depth=np.nan, agreed=np.nan)
