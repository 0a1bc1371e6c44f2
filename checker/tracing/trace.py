"""Trace everything that led to one thing of a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from checker.matching.comparability import block_of
from checker.matching.match import Matched
from checker.records import Claim, Cluster, Finding, RelationKind, Report
from checker.tracing.asked import Asked, asked_for
from checker.tracing.compared import Surroundings, compared, surroundings
from checker.tracing.explanation import (
    Bond,
    Explanation,
    TracedClaim,
    TracedCluster,
    TracedFinding,
    TracedPair,
    Tried,
)
from checker.verdicts.judge import as_told, tellings_of
from checker.verdicts.pair import Pair
from checker.verdicts.rules import RULES

__all__ = ["trace", "trace_pair"]

APART_SHOWN = 5  # nearest claims that did not come into a claim's cluster; more are rarely of interest
_CONFLICTS = frozenset({RelationKind.CONFLICT_VALUE, RelationKind.CONFLICT_PERIOD})


def trace(wanted: str, report: Report, matched: Matched) -> Explanation:
    """Return what led to the thing with the id `wanted`; `matched` is what the report's clusters came from."""
    asked = asked_for(wanted, report)
    around = surroundings(report, matched, _claims_of(asked, report))
    match asked:
        case Claim():
            about: TracedClaim | TracedPair | TracedCluster | TracedFinding = _claim(asked, around)
        case Cluster():
            about = _cluster(asked, around)
        case Finding():
            about = _finding(asked, around)
        case (a, b):
            about = trace_pair(a, b, around)
    return Explanation(wanted, report.encoder, about)


def _claims_of(asked: Asked, report: Report) -> Sequence[Claim]:
    match asked:
        case Claim():
            return (asked,)
        case Cluster() | Finding():
            return _named(asked.claims, report)
        case _:
            return asked


def _named(ids: Iterable[str], report: Report) -> tuple[Claim, ...]:
    claims = {claim.id: claim for claim in report.claims}
    return tuple(claims[each] for each in ids)


def trace_pair(a: Claim, b: Claim, around: Surroundings) -> TracedPair:
    """Return the trace of a pair, its claims in the order of the report."""
    a, b = sorted((a, b), key=lambda claim: around.at[claim.id])
    home = around.homes.get(a.id)
    beside = _named(home.claims, around.report) if home and b.id in home.claims else ()
    pair = as_told(a, b, around.articles, tellings_of(beside))
    return TracedPair(
        a=a,
        b=b,
        cluster=home.id if home and b.id in home.claims else None,
        comparability=compared(a, b, around),
        values=pair.values,
        factor=pair.factor,
        strained=pair.strained,
        beside=tuple(claim.id for claim in pair.beside),
        told=pair.told,
        running=pair.running,
        timeless=pair.timeless,
        tried=_tried(pair),
    )


def _tried(pair: Pair) -> tuple[Tried, ...]:
    """Return the rules in order, up to the one that decides."""
    tried: list[Tried] = []
    for rule in RULES:
        outcome = rule.judge(pair)
        asks = (rule.judge.__doc__ or "").partition("\n")[0]
        if outcome is not None:
            return (*tried, Tried(rule.id, asks, outcome.kind, outcome.reason, outcome.confidence))
        tried.append(Tried(rule.id, asks))
    raise AssertionError("the last rule always applies")


def _claim(claim: Claim, around: Surroundings) -> TracedClaim:
    home = around.homes.get(claim.id)
    relations = home.relations if home else ()
    return TracedClaim(
        claim=claim,
        cluster=home,
        relations=tuple(each for each in relations if claim.id in (each.a, each.b)),
        apart=_nearest_apart(claim, around),
        block=block_of(claim),
    )


def _nearest_apart(claim: Claim, around: Surroundings) -> tuple[TracedPair, ...]:
    """Return the pairs with the proposed claims of other clusters: the most comparable first, then the nearest."""
    here = around.at[claim.id]
    others = {i + j - here for i, j in around.proposed} - set(around.members(here))
    claims = around.matched.claims
    weighed = [(around.matched.compare(*sorted((here, other))).score, other) for other in others]
    best = sorted(weighed, key=lambda each: (-each[0], each[1]))[:APART_SHOWN]
    return tuple(trace_pair(claim, claims[other], around) for _, other in best)


def _cluster(cluster: Cluster, around: Surroundings) -> TracedCluster:
    claims = _named(cluster.claims, around.report)
    return TracedCluster(
        cluster=cluster,
        claims=claims,
        links=tuple(_links(claims, around)),
        findings=tuple(finding for finding in around.report.findings if finding.cluster == cluster.id),
    )


def _links(claims: Sequence[Claim], around: Surroundings) -> list[TracedPair]:
    """Return the pairs that join the claims of a cluster: the fewest, best first, as grouping took them."""
    pairs = [
        (-weighed.score, a, b)
        for a, b in combinations(claims, 2)
        if (weighed := compared(a, b, around)).bond is Bond.LINKED
    ]
    home = {claim.id: claim.id for claim in claims}
    links = []
    for _, a, b in sorted(pairs, key=lambda each: (each[0], around.at[each[1].id], around.at[each[2].id])):
        old, new = home[b.id], home[a.id]
        if old != new:
            links.append(trace_pair(a, b, around))
            home = {claim: new if of == old else of for claim, of in home.items()}
    return links


def _finding(finding: Finding, around: Surroundings) -> TracedFinding:
    claims = _named(finding.claims, around.report)
    by_id = {claim.id: claim for claim in claims}
    struck = [
        each
        for cluster in around.report.clusters
        if cluster.id == finding.cluster
        for each in cluster.relations
        if each.kind in _CONFLICTS and each.a in by_id and each.b in by_id
    ]
    kind = next((each.kind for each in struck if each.rule == finding.rule), None)
    struck = sorted((each for each in struck if each.kind is kind), key=lambda each: -each.confidence)
    return TracedFinding(
        finding, claims, tuple(trace_pair(by_id[each.a], by_id[each.b], around) for each in struck)
    )
