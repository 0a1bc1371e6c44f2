"""Write the conflicts, most severe first: who holds what, the claims at odds, their words, and why.

What is comparable in the same cluster but takes no part in the conflict is folded below it.

Units   Confidence is shown as given, between 0 and 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.formats.agreements import AGREEMENTS
from checker.formats.escape import escaped, slug
from checker.formats.folding import folded, show_rows
from checker.formats.headings import head_conflict
from checker.formats.lookup import Lookup
from checker.formats.naming import count
from checker.formats.positions import tell_positions
from checker.formats.quotation import Row, merge_rows, quote_rows, tabulate_rows
from checker.formats.reasons import list_reasons
from checker.formats.standing import name_sources
from checker.records import Cluster, Finding, Relation, RelationKind, Report, Severity, Verdict

__all__ = ["Conflict", "conflict_section", "rank_conflicts", "rank_findings"]

_RANK = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}
_CONFLICTS = frozenset({RelationKind.CONFLICT_VALUE, RelationKind.CONFLICT_PERIOD})


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cluster in conflict with its findings, the worst first."""

    cluster: Cluster
    findings: tuple[Finding, ...]


def rank_conflicts(report: Report) -> list[Conflict]:
    """Return the conflicts, most severe first; of equals the surer, then the one with more sources."""
    home = {claim: cluster.id for cluster in report.clusters for claim in cluster.claims}
    findings: dict[str | None, list[Finding]] = {}
    for finding in rank_findings(report.findings):
        findings.setdefault(_home(finding, home), []).append(finding)
    conflicts = [
        Conflict(cluster, tuple(findings.get(cluster.id, ())))
        for cluster in report.clusters
        if cluster.verdict is Verdict.CONFLICT
    ]
    return sorted(
        conflicts,
        key=lambda each: (_RANK[_severity(each)], -_confidence(each), -each.cluster.sources),
    )


def rank_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings, most severe first, of equals the surer."""
    return sorted(findings, key=lambda finding: (_RANK[finding.severity], -finding.confidence))


def conflict_section(conflicts: Sequence[Conflict], found: Lookup) -> list[str]:
    """Return the section as Markdown blocks."""
    if not conflicts:
        return ["## Conflicts", "No conflict was found."]
    numbered = enumerate(conflicts, start=1)
    return ["## Conflicts", *(block for n, each in numbered for block in _conflict(n, each, found))]


def _home(finding: Finding, home: Mapping[str, str]) -> str | None:
    """Return the cluster that a finding is about: the one it names, or the one that holds all its claims."""
    if finding.cluster is not None:
        return finding.cluster
    clusters = {home.get(claim) for claim in finding.claims}
    return clusters.pop() if len(clusters) == 1 else None


def _severity(conflict: Conflict) -> Severity:
    return conflict.findings[0].severity if conflict.findings else Severity.MEDIUM


def _confidence(conflict: Conflict) -> float:
    return max((each.confidence for each in _clashes(conflict.cluster)), default=0.0)


def _clashes(cluster: Cluster) -> list[Relation]:
    return [relation for relation in cluster.relations if relation.kind in _CONFLICTS]


def _conflict(number: int, conflict: Conflict, found: Lookup) -> list[str]:
    cluster = conflict.cluster
    clashes = _clashes(cluster)
    ids = {each for relation in clashes for each in (relation.a, relation.b)}
    members = found.named(cluster.claims)
    at_odds = [claim for claim in members if claim.id in ids] or members
    rows = merge_rows(members, found)
    inside = [row for row in rows if _has_any(row, ids)] or rows
    outside = [row for row in rows if not _has_any(row, ids)] if inside is not rows else []
    heading = head_conflict(cluster, members, at_odds)
    return [
        *(f'<a id="{slug(fingerprint)}"></a>' for fingerprint in _fingerprints(conflict)),
        f"### {number}. {escaped(heading)}",
        tell_positions(cluster, at_odds, heading, found),
        f"Severity {_severity(conflict)} · {_standing(cluster)} · confidence {_confidence(conflict):.2f}",
        *show_rows(inside, found),
        f"Why this is a conflict:\n\n{list_reasons(clashes)}",
        *_not_in_conflict(cluster, outside, found),
    ]


def _has_any(row: Row, claims: set[str]) -> bool:
    return any(claim.id in claims for claim in row.claims)


def _fingerprints(conflict: Conflict) -> list[str]:
    return [*dict.fromkeys(finding.fingerprint for finding in conflict.findings)]


def _standing(cluster: Cluster) -> str:
    return escaped(name_sources(cluster.articles, cluster.sources, cluster.told_by))


def _not_in_conflict(cluster: Cluster, rows: Sequence[Row], found: Lookup) -> list[str]:
    """Return the statements that contradict nobody, and why pairs that differ are no conflict."""
    explained = [each for each in cluster.relations if each.kind not in _CONFLICTS | AGREEMENTS]
    blocks = [tabulate_rows(rows), quote_rows(rows, found)] if rows else []
    if explained:
        blocks.append(f"Why other pairs are no conflict ({len(explained)}):\n\n{list_reasons(explained)}")
    if not blocks:
        return []
    told = (
        f"{count(len(rows), 'comparable statement')} beside these, not in conflict"
        if rows
        else "What differs for a reason"
    )
    return folded(told, blocks)
