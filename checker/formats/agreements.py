"""Find what independent sources say alike, in whatever cluster it stands.

A cluster in conflict, or one that differs for a reason, often holds claims that agree: three articles say 11
founders, two of which a fourth says remain. A group here is a set of claims of one cluster that agree
pair by pair and come from two independent sources at least (verdicts/sources.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.formats.lookup import Lookup
from checker.records import (
    Claim,
    Cluster,
    Quantity,
    Relation,
    RelationKind,
    Report,
    Source,
    Verdict,
)
from checker.verdicts.pair import pair_of
from checker.verdicts.sources import sources_of

__all__ = ["AGREEMENTS", "Agreement", "find_agreements", "without_agreement"]

AGREEMENTS = frozenset({RelationKind.AGREE, RelationKind.AGREE_ROUNDING})
# "At least 9" and "over 30" can both be right and yet say nothing alike; "over 1.2 million" and 1.3 million do.
FARTHEST = 1.5

_Mates = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Claims of one cluster that agree with one another."""

    cluster: Cluster
    claims: tuple[Claim, ...]
    told_by: tuple[Source, ...]

    @property
    def sources(self) -> int:
        """Return how many independent sources agree."""
        return len(self.told_by)


def find_agreements(report: Report, found: Lookup) -> list[Agreement]:
    """Return what two independent sources or more agree on, that of the most sources first."""
    listed = [each for cluster in report.clusters for each in _agreements(cluster, found)]
    return sorted(listed, key=lambda each: -each.sources)


def without_agreement(report: Report, listed: Iterable[Agreement]) -> list[Cluster]:
    """Return the clusters in which all agrees and that are not among those `listed`: one source's, or wide bounds'."""
    told = {each.cluster.id for each in listed}
    return [each for each in report.clusters if each.verdict is Verdict.AGREE and each.id not in told]


def _agreements(cluster: Cluster, found: Lookup) -> Iterator[Agreement]:
    """Yield the agreements of a cluster, the largest first; one that sets a bound supports the first only."""
    bounds: set[str] = set()
    for members in sorted(_groups(cluster, found), key=lambda each: -len(sources_of(each, found.articles))):
        claims = tuple(claim for claim in members if claim.id not in bounds)
        told_by = sources_of(claims, found.articles)
        if len(told_by) > 1:
            bounds |= {claim.id for claim in claims if _open(claim.quantity)}
            yield Agreement(cluster, claims, told_by)


def _groups(cluster: Cluster, found: Lookup) -> Iterator[tuple[Claim, ...]]:
    """Yield the largest sets of claims that agree pair by pair; each claim that agrees with any is in one."""
    mates = _mates(cluster, found)
    twins = _twins(cluster, mates)
    sets = dict.fromkeys(_grown(seed, twins, mates) for seed in twins)
    for members in sets:
        if len(members) > 1:
            yield found.named(each for each in cluster.claims if each in members)


def _mates(cluster: Cluster, found: Lookup) -> _Mates:
    """Return for each claim those that it agrees with, and itself."""
    mates = {each: {each} for each in cluster.claims}
    for relation in cluster.relations:
        if relation.kind in AGREEMENTS and not _only_by_bounds(relation, found):
            mates[relation.a].add(relation.b)
            mates[relation.b].add(relation.a)
    return {each: frozenset(others) for each, others in mates.items()}


def _twins(cluster: Cluster, mates: _Mates) -> list[str]:
    """Return one claim of each set that agrees with the same claims, those that agree with the most first.

    In a cluster of hundreds of claims there are few such sets, which keeps the search short.
    """
    first: dict[frozenset[str], str] = {}
    for each in cluster.claims:
        first.setdefault(mates[each], each)
    return sorted(first.values(), key=lambda each: -len(mates[each]))


def _grown(seed: str, twins: Sequence[str], mates: _Mates) -> frozenset[str]:
    """Return a set around `seed` to which no claim can be added."""
    common = mates[seed]
    for each in twins:
        if each in common:
            common &= mates[each]
    return common


def _only_by_bounds(relation: Relation, found: Lookup) -> bool:
    """Say whether two claims agree only because one sets a bound, far from what the other says."""
    if relation.kind is RelationKind.AGREE:
        return False
    a, b = found.named((relation.a, relation.b))
    if not (_open(a.quantity) or _open(b.quantity)):
        return False
    factor = pair_of(a, b, found.article(a), found.article(b)).factor
    return factor is None or factor > FARTHEST


def _open(quantity: Quantity) -> bool:
    return quantity.low is None or quantity.high is None
