"""Write the discrepancy report that an editor acts on: conflicts first, then all the rest, nothing left out.

What asks for no action (agreements, figures that differ for a reason, long lists of what was
skipped) is folded, not dropped. Every word from an article passes through `escape`.

Units   Confidence is shown as given, between 0 and 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checker.formats.escape import code, escaped, slug
from checker.formats.headings import head_conflict
from checker.formats.lookup import Lookup, look_up
from checker.formats.naming import count, list_values
from checker.formats.overview import overview
from checker.formats.quotation import (
    Row,
    list_articles,
    merge_rows,
    name_place,
    quote,
    quote_rows,
    tabulate_rows,
)
from checker.records import (
    Cluster,
    Finding,
    Relation,
    RelationKind,
    Report,
    Severity,
    Skipped,
    Verdict,
)

__all__ = ["MARK", "write_markdown"]

MARK = "<!-- claim-checker report -->"  # by its first line a report can be told from an article
SKIPPED_SHOWN = 10  # lines; a longer list is folded
REASONS_SHOWN = 3  # for each rule; the JSON report has the reason of every pair

_RANK = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}
_CONFLICTS = frozenset({RelationKind.CONFLICT_VALUE, RelationKind.CONFLICT_PERIOD})
_AGREEMENTS = frozenset({RelationKind.AGREE, RelationKind.AGREE_ROUNDING})


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cluster in conflict with its findings, the worst first."""

    cluster: Cluster
    findings: tuple[Finding, ...]


def write_markdown(report: Report) -> str:
    """Return the whole report as one Markdown document, the same bytes for the same report."""
    found = look_up(report)
    conflicts = _rank_conflicts(report)
    told = {id(finding) for conflict in conflicts for finding in conflict.findings}
    others = [finding for finding in report.findings if id(finding) not in told]
    blocks = [
        MARK,
        "# Discrepancies",
        overview(report, others),
        *_conflict_section(conflicts, found),
        *_other_findings(others, found),
        *_agreement_section(_with_verdict(report, Verdict.AGREE), found),
        *_explained_section(_with_verdict(report, Verdict.EXPLAINED), found),
        *_skipped_section(report.skipped),
        *_notes(report),
    ]
    return "\n\n".join(blocks) + "\n"


def _rank_conflicts(report: Report) -> list[Conflict]:
    """Return the conflicts, most severe first; of equals the surer, then the one with more sources."""
    home = {claim: cluster.id for cluster in report.clusters for claim in cluster.claims}
    findings: dict[str | None, list[Finding]] = {}
    for finding in _rank_findings(report.findings):
        findings.setdefault(_home(finding, home), []).append(finding)
    conflicts = [
        Conflict(cluster, tuple(findings.get(cluster.id, ())))
        for cluster in _with_verdict(report, Verdict.CONFLICT)
    ]
    return sorted(
        conflicts,
        key=lambda each: (_RANK[_severity(each)], -_confidence(each), -each.cluster.sources),
    )


def _home(finding: Finding, home: Mapping[str, str]) -> str | None:
    """Return the cluster that a finding is about: the one it names, or the one that holds all its claims."""
    if finding.cluster is not None:
        return finding.cluster
    clusters = {home.get(claim) for claim in finding.claims}
    return clusters.pop() if len(clusters) == 1 else None


def _rank_findings(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (_RANK[finding.severity], -finding.confidence))


def _severity(conflict: Conflict) -> Severity:
    return conflict.findings[0].severity if conflict.findings else Severity.MEDIUM


def _confidence(conflict: Conflict) -> float:
    return max((each.confidence for each in _of_kind(conflict.cluster, _CONFLICTS)), default=0.0)


def _with_verdict(report: Report, verdict: Verdict) -> list[Cluster]:
    return [cluster for cluster in report.clusters if cluster.verdict is verdict]


def _of_kind(cluster: Cluster, kinds: frozenset[RelationKind]) -> list[Relation]:
    return [relation for relation in cluster.relations if relation.kind in kinds]


def _conflict_section(conflicts: Sequence[Conflict], found: Lookup) -> list[str]:
    if not conflicts:
        return ["## Conflicts", "No conflict was found."]
    numbered = enumerate(conflicts, start=1)
    return ["## Conflicts", *(block for n, each in numbered for block in _conflict(n, each, found))]


def _conflict(number: int, conflict: Conflict, found: Lookup) -> list[str]:
    cluster = conflict.cluster
    relations = _of_kind(cluster, _CONFLICTS)
    at_odds = {each for relation in relations for each in (relation.a, relation.b)}
    rows = merge_rows(found.named(cluster.claims), found)
    inside = [row for row in rows if _has_any(row, at_odds)] or rows
    outside = [row for row in rows if not _has_any(row, at_odds)] if inside is not rows else []
    return [
        *(f'<a id="{slug(fingerprint)}"></a>' for fingerprint in _fingerprints(conflict)),
        f"### {number}. {escaped(head_conflict(cluster, [row.claims[0] for row in inside]))}",
        f"Severity {_severity(conflict)} · {_standing(cluster)} · confidence {_confidence(conflict):.2f}",
        tabulate_rows(inside),
        quote_rows(inside, found),
        "\n".join(["Why this is a conflict:", "", *_reasons(relations)]),
        *_not_in_conflict(outside, found),
    ]


def _has_any(row: Row, claims: set[str]) -> bool:
    return any(claim.id in claims for claim in row.claims)


def _fingerprints(conflict: Conflict) -> list[str]:
    return [*dict.fromkeys(finding.fingerprint for finding in conflict.findings)]


def _standing(cluster: Cluster) -> str:
    return f"{count(cluster.articles, 'article')}, {count(cluster.sources, 'independent source')}"


def _reasons(relations: Sequence[Relation]) -> list[str]:
    """Return the surest reasons by rule; where a rule gave many, the number of pairs it decided."""
    by_rule: dict[str, list[Relation]] = {}
    for relation in sorted(relations, key=lambda each: -each.confidence):
        by_rule.setdefault(relation.rule, []).append(relation)
    return [line for rule, pairs in by_rule.items() for line in _rule_reasons(rule, pairs)]


def _rule_reasons(rule: str, pairs: Sequence[Relation]) -> list[str]:
    reasons = [*dict.fromkeys(pair.reason for pair in pairs)]
    lines = [f"- {escaped(reason)} ({code(rule)})" for reason in reasons[:REASONS_SHOWN]]
    more = len(reasons) - REASONS_SHOWN
    if more > 0:
        lines.append(f"- and {more} more of this kind ({code(rule)} decided {len(pairs)} pairs)")
    return lines


def _not_in_conflict(rows: Sequence[Row], found: Lookup) -> list[str]:
    if not rows:
        return []
    told = f"{count(len(rows), 'comparable statement')} beside these, not in conflict"
    return _folded(told, [tabulate_rows(rows), quote_rows(rows, found)])


def _other_findings(findings: Sequence[Finding], found: Lookup) -> list[str]:
    if not findings:
        return []
    return ["## Other findings", *(_finding(finding, found) for finding in _rank_findings(findings))]


def _finding(finding: Finding, found: Lookup) -> str:
    claims = found.named(finding.claims)
    lines = [
        f'<a id="{slug(finding.fingerprint)}"></a>',
        "",
        f"- {escaped(finding.message)} ({code(finding.rule)}, severity {finding.severity})",
        *(f"  - {quote(claim, found)} — {name_place(claim, found)}" for claim in claims),
    ]
    return "\n".join(lines)


def _agreement_section(clusters: Sequence[Cluster], found: Lookup) -> list[str]:
    """Return what several sources say alike, and apart from it what one source says more than once."""
    if not clusters:
        return []
    shared = [cluster for cluster in clusters if cluster.sources > 1]
    alone = [cluster for cluster in clusters if cluster.sources <= 1]
    return [
        "## Agreements",
        *_agreements(count(len(shared), "figure") + " on which independent sources agree", shared, found),
        *_agreements(count(len(alone), "figure") + " told more than once by one source", alone, found),
    ]


def _agreements(told: str, clusters: Sequence[Cluster], found: Lookup) -> list[str]:
    ranked = sorted(clusters, key=lambda cluster: -cluster.sources)
    return _folded(told, ["\n".join(_agreement(cluster, found) for cluster in ranked)]) if ranked else []


def _agreement(cluster: Cluster, found: Lookup) -> str:
    claims = found.named(cluster.claims)
    return (
        f"- **{escaped(cluster.label)}**: {escaped(list_values(claims))}; {_standing(cluster)}: "
        f"{list_articles(claims, found)}"
    )


def _explained_section(clusters: Sequence[Cluster], found: Lookup) -> list[str]:
    if not clusters:
        return []
    blocks = [block for cluster in clusters for block in _explained(cluster, found)]
    told = count(len(clusters), "figure") + " told differently for a reason"
    return ["## Different for a reason", *_folded(told, blocks)]


def _explained(cluster: Cluster, found: Lookup) -> list[str]:
    claims = found.named(cluster.claims)
    differing = [relation for relation in cluster.relations if relation.kind not in _AGREEMENTS]
    rows = merge_rows(claims, found)
    return [
        f"**{escaped(cluster.label)}: {escaped(list_values(claims))}**",
        tabulate_rows(rows),
        quote_rows(rows, found),
        "\n".join(["Why these may both be right:", "", *_reasons(differing)]),
    ]


def _skipped_section(skipped: Sequence[Skipped]) -> list[str]:
    if not skipped:
        return []
    where: dict[str, list[str]] = {}
    for each in skipped:
        where.setdefault(each.reason, []).append(each.where)
    lines = [f"- {escaped(reason)}: {_listed(places)}" for reason, places in where.items()]
    if len(skipped) <= SKIPPED_SHOWN:
        return ["## Skipped", "\n".join(lines)]
    return ["## Skipped", *_folded(f"{len(skipped)} things left out, by reason", ["\n".join(lines)])]


def _listed(places: Sequence[str]) -> str:
    counts = Counter(places)
    return ", ".join(code(place) + (f" ×{times}" if times > 1 else "") for place, times in counts.items())


def _notes(report: Report) -> list[str]:
    if not report.notes:
        return []
    lines = [f"- {escaped(name)}: {escaped(report.notes[name])}" for name in sorted(report.notes)]
    return ["## Notes", "\n".join(lines)]


def _folded(summary: str, blocks: Sequence[str]) -> list[str]:
    return [f"<details>\n<summary>{summary}</summary>", *blocks, "</details>"]
