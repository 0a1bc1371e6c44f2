"""Write an explanation as text for a terminal: what it is, then everything that led to it, the decision last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.formats.escape import visible
from checker.formats.explained.claim import claim_line, claim_lines
from checker.formats.explained.pair import (
    comparability_lines,
    more,
    pair_line,
    rule_lines,
    value_lines,
)
from checker.formats.lookup import Lookup, look_up
from checker.formats.naming import count
from checker.formats.standing import name_source, name_sources
from checker.records import Cluster, Relation, RelationKind, Report, Source
from checker.tracing.explanation import (
    Explanation,
    TracedClaim,
    TracedCluster,
    TracedFinding,
    TracedPair,
)

__all__ = ["write_text"]

PAIRS_SHOWN = 12  # one line each; a screen's half
IN_FULL = 2  # pairs of a finding shown with every step; the others differ from them in little


def write_text(explanation: Explanation, report: Report) -> str:
    """Return the explanation of something in `report`."""
    found = look_up(report)
    match explanation.about:
        case TracedClaim() as claim:
            blocks = [*_claim(claim, found)]
        case TracedPair() as pair:
            blocks = [*_pair(pair, found)]
        case TracedCluster() as cluster:
            blocks = [*_cluster(cluster, found)]
        case TracedFinding() as finding:
            blocks = [*_finding(finding, found)]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def _pair(pair: TracedPair, found: Lookup) -> Iterator[list[str]]:
    decided = pair.decided
    kind = decided.kind.value if pair.cluster and decided.kind else "not in one cluster"
    yield [f"Pair {pair.a.id}-{pair.b.id}: {kind}"]
    for claim in (pair.a, pair.b):
        yield [*claim_lines(claim, found)]
    yield [*comparability_lines(pair.comparability)]
    yield [*value_lines(pair), *rule_lines(pair)]


def _claim(traced: TracedClaim, found: Lookup) -> Iterator[list[str]]:
    claim = traced.claim
    yield [f"Claim {claim.id}, compared with claims of the block “{traced.block}”"]
    yield [*claim_lines(claim, found)]
    if traced.cluster is None:
        yield ["In no cluster: no other claim was comparable enough."]
    else:
        yield [_in_cluster(traced.cluster), *_relations(traced.relations, claim.id, found)]
    if traced.apart:
        yield ["Nearest claims left out of its cluster, and why:", *_apart(traced, found)]


def _in_cluster(cluster: Cluster) -> str:
    return visible(f"In {cluster.id} ({cluster.label}; {cluster.verdict}), where it stands to the others so:")


def _relations(relations: Sequence[Relation], claim: str, found: Lookup) -> Iterator[str]:
    for each in relations[:PAIRS_SHOWN]:
        other = each.b if each.a == claim else each.a
        yield f"  {claim_line(found.claims[other], found)}"
        yield f"      {each.kind}, {each.rule}: {visible(each.reason)}"
    if len(relations) > PAIRS_SHOWN:
        yield more(len(relations) - PAIRS_SHOWN)


def _apart(traced: TracedClaim, found: Lookup) -> Iterator[str]:
    for pair in traced.apart:
        other = pair.b if pair.a.id == traced.claim.id else pair.a
        against = min(pair.comparability.levels, key=lambda level: level.weight)
        yield f"  {claim_line(other, found)}"
        yield (
            f"      sum {pair.comparability.score:+.1f}, least of all by “{against.name}” ({against.weight:+.1f}). "
            f"{visible(pair.comparability.reason)}"
        )


def _cluster(traced: TracedCluster, found: Lookup) -> Iterator[list[str]]:
    cluster = traced.cluster
    told = name_sources(cluster.articles, cluster.sources, cluster.told_by)
    yield [visible(f"Cluster {cluster.id}: {cluster.label}"), visible(f"{cluster.verdict}; {told}")]
    yield ["Claims:", *(f"  {claim_line(claim, found)}" for claim in traced.claims)]
    yield ["Sources:", *(_source(each) for each in cluster.told_by)]
    yield [
        "Held together by:",
        *(f"  {pair.a.id}-{pair.b.id}  {_levels(pair)}" for pair in traced.links),
    ]
    yield [*_rules_of(cluster)]
    for finding in traced.findings:
        yield [
            f"Finding {finding.fingerprint} ({finding.rule}, {finding.severity}, {finding.confidence:.2f}): "
            f"{visible(finding.message)}"
        ]


def _source(source: Source) -> str:
    return "  " + visible(f"{', '.join(source.claims)}: {name_source(source)}")


def _levels(pair: TracedPair) -> str:
    weighed = pair.comparability
    named = ", ".join(f"{level.name} {level.weight:+.1f}" for level in weighed.levels if level.weight)
    return f"{weighed.score:+.1f} = {named}"


def _rules_of(cluster: Cluster) -> Iterator[str]:
    """Yield how the verdict follows from the pairs, and the surest pairs of each rule."""
    kinds = Counter(each.kind for each in cluster.relations)
    counted = ", ".join(f"{kinds[kind]} {kind}" for kind in RelationKind if kinds[kind])
    yield f"{count(len(cluster.relations), 'pair')}: {counted}; hence {cluster.verdict}"
    by_rule: dict[str, list[Relation]] = {}
    for each in cluster.relations:
        by_rule.setdefault(each.rule, []).append(each)
    for rule, pairs in by_rule.items():
        yield f"  {rule} decided {count(len(pairs), 'pair')}:"
        for each in pairs[:PAIRS_SHOWN]:
            yield f"    {each.a}-{each.b}: {each.kind} ({each.confidence:.2f}): {visible(each.reason)}"
        if len(pairs) > PAIRS_SHOWN:
            yield more(len(pairs) - PAIRS_SHOWN)


def _finding(traced: TracedFinding, found: Lookup) -> Iterator[list[str]]:
    finding = traced.finding
    yield [
        f"Finding {finding.fingerprint}: {finding.rule}, severity {finding.severity}, "
        f"confidence {finding.confidence:.2f}",
        visible(finding.message),
        f"In {finding.cluster}" if finding.cluster else "On claims that stand in no one cluster",
    ]
    if not traced.pairs:
        for claim in traced.claims:
            yield [*claim_lines(claim, found)]
        return
    shown = traced.pairs[IN_FULL : IN_FULL + PAIRS_SHOWN]
    for pair in traced.pairs[:IN_FULL]:
        yield from _pair(pair, found)
    if shown:
        left = len(traced.pairs) - IN_FULL - len(shown)
        yield [
            "Other pairs of the finding:",
            *(f"    {pair_line(pair)}" for pair in shown),
            *([more(left)] if left else []),
        ]
