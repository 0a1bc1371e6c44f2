"""Decide which findings of a report concern the new articles.

A finding concerns them if a claim of a new article is at odds with another claim in it; a claim that shares the cluster
and is at odds with none does not count. It is as sure, and as severe, as that of it which concerns them. A conflict
between older articles concerns them if a new claim stands in its cluster and the older articles alone would not show
it: the new article has brought it to light.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from checker.records import Claim, Cluster, Finding, Report
from checker.verdicts.fingerprint import fingerprint_of
from checker.verdicts.judge import severity_of

__all__ = ["Concern", "Odds", "OddsPrint", "concerns", "odds_of", "print_of", "prints_of"]

OddsPrint: TypeAlias = "frozenset[str]"  # the fingerprints of claims at odds, whatever rule finds them so


@dataclass(frozen=True, slots=True)
class Odds:
    """Claims at odds: a pair, or all that a finding without a cluster is about; `rule` is that of the finding."""

    rule: str
    claims: tuple[Claim, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Concern:
    """A finding with what in it concerns the new articles."""

    finding: Finding
    odds: tuple[Odds, ...]
    brought_to_light: bool = False


def concerns(
    report: Report, new: frozenset[str], older: Callable[[], frozenset[OddsPrint]]
) -> Iterator[Concern]:
    """Yield the findings that concern the articles with the ids `new`.

    `older` is asked, once and only where it matters, for what the report on the older articles alone has at odds.
    """
    claims = {claim.id: claim for claim in report.claims}
    clusters = {cluster.id: cluster for cluster in report.clusters}
    before: frozenset[OddsPrint] | None = None
    for finding in report.findings:
        cluster = clusters.get(finding.cluster or "")
        odds = tuple(_odds(finding, cluster, claims))
        ours = tuple(each for each in odds if any(claim.article in new for claim in each.claims))
        if ours:
            yield Concern(_as_sure_as(finding, ours), ours)
        elif cluster is not None and any(claims[each].article in new for each in cluster.claims):
            before = older() if before is None else before
            unseen = tuple(each for each in odds if print_of(each) not in before)
            if unseen:
                yield Concern(_as_sure_as(finding, unseen), unseen, brought_to_light=True)


def _as_sure_as(finding: Finding, odds: tuple[Odds, ...]) -> Finding:
    """Return the finding as sure, and as severe, as that of it which concerns the new articles."""
    sure = max(each.confidence for each in odds)
    return (
        finding
        if sure >= finding.confidence
        else replace(finding, confidence=sure, severity=severity_of(sure))
    )


def odds_of(finding: Finding, report: Report) -> tuple[Odds, ...]:
    """Return everything that a finding of the report has at odds."""
    cluster = next((each for each in report.clusters if each.id == finding.cluster), None)
    return tuple(_odds(finding, cluster, {claim.id: claim for claim in report.claims}))


def print_of(odds: Odds) -> OddsPrint:
    """Return what is at odds by what the claims say, wherever they stand."""
    return frozenset(fingerprint_of(claim) for claim in odds.claims)


def prints_of(report: Report) -> frozenset[OddsPrint]:
    """Return everything that the findings of a report have at odds, by what the claims say."""
    claims = {claim.id: claim for claim in report.claims}
    clusters = {cluster.id: cluster for cluster in report.clusters}
    return frozenset(
        print_of(odds)
        for finding in report.findings
        for odds in _odds(finding, clusters.get(finding.cluster or ""), claims)
    )


def _odds(finding: Finding, cluster: Cluster | None, claims: Mapping[str, Claim]) -> Iterator[Odds]:
    """Yield the pairs that a finding is about: those of the kind of relation that its rule found."""
    relations = () if cluster is None else cluster.relations
    kinds = {relation.kind for relation in relations if relation.rule == finding.rule}
    members = set(finding.claims)
    pairs = [
        relation
        for relation in relations
        if relation.kind in kinds and relation.a in members and relation.b in members
    ]
    if not pairs:
        yield Odds(finding.rule, tuple(claims[each] for each in finding.claims), finding.confidence)
    for relation in pairs:
        yield Odds(finding.rule, (claims[relation.a], claims[relation.b]), relation.confidence)
