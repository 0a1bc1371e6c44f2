"""Write the discrepancy report that an editor acts on: conflicts first, then all the rest, nothing left out.

What asks for no action (agreements, figures that differ for a reason, long lists of what was
skipped) is folded, not dropped. Every word from an article passes through `escape`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from checker.formats.agreements import AGREEMENTS, Agreement, find_agreements, without_agreement
from checker.formats.amounts import list_values
from checker.formats.conflicts import conflict_section, rank_conflicts, rank_findings
from checker.formats.escape import code, escaped, slug
from checker.formats.folding import folded, show_rows
from checker.formats.headings import head
from checker.formats.lookup import Lookup, look_up
from checker.formats.naming import count
from checker.formats.overview import overview
from checker.formats.quotation import list_articles, merge_rows, name_place, quote
from checker.formats.reasons import list_reasons
from checker.formats.standing import name_sources
from checker.records import Claim, Cluster, Finding, Report, Skipped, Source, Verdict
from checker.verdicts.arithmetic import RULES

__all__ = ["MARK", "write_markdown"]

MARK = "<!-- claim-checker report -->"  # by its first line a report can be told from an article
_ARITHMETIC = frozenset(rule.id for rule in RULES)
SKIPPED_SHOWN = 10  # lines; a longer list is folded


def write_markdown(report: Report) -> str:
    """Return the whole report as one Markdown document, the same bytes for the same report."""
    found = look_up(report)
    sums = [finding for finding in report.findings if finding.rule in _ARITHMETIC]
    rest = [finding for finding in report.findings if finding.rule not in _ARITHMETIC]
    conflicts = rank_conflicts(replace(report, findings=tuple(rest)))
    told = {id(finding) for conflict in conflicts for finding in conflict.findings}
    others = [finding for finding in rest if id(finding) not in told]
    agreed = find_agreements(report, found)
    alone = without_agreement(report, agreed)
    explained = [cluster for cluster in report.clusters if cluster.verdict is Verdict.EXPLAINED]
    blocks = [
        MARK,
        "# Discrepancies",
        overview(report, sums=len(sums), others=len(others), agreed=len(agreed), alone=alone),
        *conflict_section(conflicts, found),
        *_listed_findings("Arithmetic that does not hold", sums, found),
        *_listed_findings("Other findings", others, found),
        *_agreement_section(agreed, alone, found),
        *_explained_section(explained, found),
        *_skipped_section(report.skipped),
        *_notes(report),
    ]
    return "\n\n".join(blocks) + "\n"


def _listed_findings(heading: str, findings: Sequence[Finding], found: Lookup) -> list[str]:
    if not findings:
        return []
    return [f"## {heading}", *(_finding(finding, found) for finding in rank_findings(findings))]


def _finding(finding: Finding, found: Lookup) -> str:
    sentences = {
        (claim.article, claim.sentence_start): claim for claim in reversed(found.named(finding.claims))
    }
    claims = [*reversed(sentences.values())]
    lines = [
        f'<a id="{slug(finding.fingerprint)}"></a>',
        "",
        f"- {escaped(finding.message)} ({code(finding.rule)}, severity {finding.severity})",
        *(f"  - {quote(claim, found)} — {name_place(claim, found)}" for claim in claims),
    ]
    return "\n".join(lines)


def _agreement_section(agreed: Sequence[Agreement], alone: Sequence[Cluster], found: Lookup) -> list[str]:
    """Return what several sources say alike, and apart from it what only looks like that."""
    if not agreed and not alone:
        return []
    shared = [_agreement(each, found) for each in agreed]
    repeated = [_repetition(cluster, found) for cluster in alone if cluster.sources <= 1]
    bounded = [_repetition(cluster, found) for cluster in alone if cluster.sources > 1]
    return [
        "## Agreements",
        *_listed(count(len(shared), "figure") + " on which independent sources agree", shared),
        *_listed(count(len(repeated), "figure") + " told more than once by one source", repeated),
        *_listed(count(len(bounded), "figure") + " told in bounds too wide to call it agreement", bounded),
    ]


def _listed(told: str, lines: Sequence[str]) -> list[str]:
    return folded(told, ["\n".join(lines)]) if lines else []


def _agreement(agreed: Agreement, found: Lookup) -> str:
    dated = [claim for claim in agreed.claims if claim.period]
    if 2 * len(dated) <= len(agreed.claims):  # the day that one of several tells of is no heading for all
        dated = [claim for claim in dated if claim.period_stated and claim.period and claim.period.days > 1]
    heading = head(agreed.cluster.label, found.named(agreed.cluster.claims), dated)
    return _line(heading + _scope(agreed.claims), agreed.claims, agreed.told_by, found)


def _scope(claims: Sequence[Claim]) -> str:
    """Return what most of the claims are qualified by: " (net)", where others of the cluster may not be."""
    counts = Counter(word for claim in claims for word in claim.scope)
    words = sorted(word for word, times in counts.items() if 2 * times > len(claims))
    return f" ({', '.join(words)})" if words else ""


def _repetition(cluster: Cluster, found: Lookup) -> str:
    return _line(cluster.label, found.named(cluster.claims), cluster.told_by, found)


def _line(heading: str, claims: Sequence[Claim], told_by: Sequence[Source], found: Lookup) -> str:
    value = escaped(list_values(claims, heading))
    standing = escaped(name_sources(len({claim.article for claim in claims}), len(told_by), told_by))
    return f"- **{escaped(heading)}**: {value}; {standing}: {list_articles(claims, found)}"


def _explained_section(clusters: Sequence[Cluster], found: Lookup) -> list[str]:
    if not clusters:
        return []
    blocks = [block for cluster in clusters for block in _explained(cluster, found)]
    told = count(len(clusters), "figure") + " told differently for a reason"
    return ["## Different for a reason", *folded(told, blocks)]


def _explained(cluster: Cluster, found: Lookup) -> list[str]:
    claims = found.named(cluster.claims)
    differing = [relation for relation in cluster.relations if relation.kind not in AGREEMENTS]
    return [
        f"**{escaped(cluster.label)}: {escaped(list_values(claims, cluster.label))}**",
        *show_rows(merge_rows(claims, found), found),
        f"Why these may both be right:\n\n{list_reasons(differing)}",
    ]


def _skipped_section(skipped: Sequence[Skipped]) -> list[str]:
    if not skipped:
        return []
    where: dict[str, list[str]] = {}
    for each in skipped:
        where.setdefault(each.reason, []).append(each.where)
    lines = [f"- {escaped(reason)}: {_counted(places)}" for reason, places in where.items()]
    if len(skipped) <= SKIPPED_SHOWN:
        return ["## Skipped", "\n".join(lines)]
    return ["## Skipped", *folded(f"{len(skipped)} things left out, by reason", ["\n".join(lines)])]


def _counted(places: Sequence[str]) -> str:
    counts = Counter(places)
    return ", ".join(code(place) + (f" ×{times}" if times > 1 else "") for place, times in counts.items())


def _notes(report: Report) -> list[str]:
    if not report.notes:
        return []
    lines = [f"- {escaped(name)}: {escaped(report.notes[name])}" for name in sorted(report.notes)]
    return ["## Notes", "\n".join(lines)]
