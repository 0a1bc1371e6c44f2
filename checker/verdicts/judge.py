"""Turn groups of comparable claims into clusters with their relations, and conflicts into findings.

A cluster's verdict follows from its pairs: one conflict makes it a conflict, all in agreement make it agree, anything
else is explained.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from checker.records import Article, Claim, Cluster, Finding, Relation, RelationKind, Severity, Verdict
from checker.verdicts.fingerprint import fingerprint
from checker.verdicts.labels import label_of
from checker.verdicts.pair import Pair, pair_of
from checker.verdicts.rules import decide
from checker.verdicts.sources import sources_of

__all__ = ["Tellings", "as_told", "judge", "most_severe_first", "severity_of", "tellings_of"]

Tellings = Mapping[str, Sequence[Claim]]

_CONFLICTS = frozenset({RelationKind.CONFLICT_VALUE, RelationKind.CONFLICT_PERIOD})
_AGREEMENTS = frozenset({RelationKind.AGREE, RelationKind.AGREE_ROUNDING})
_HIGH = 0.75  # a conflict this sure, or surer, is of high severity; set by reading the reports on the seed articles
_MEDIUM = 0.55


def judge(
    groups: Iterable[Sequence[Claim]], articles: Mapping[str, Article]
) -> tuple[tuple[Cluster, ...], tuple[Finding, ...]]:
    """Return the judged clusters, numbered in the order given, and the findings, most severe first."""
    clusters = [_cluster(f"k{number}", claims, articles) for number, claims in enumerate(groups, 1)]
    claims = {claim.id: claim for claims in groups for claim in claims}
    findings = [
        found
        for cluster in clusters
        if cluster.verdict is Verdict.CONFLICT
        for found in _findings(cluster, claims)
    ]
    return tuple(clusters), most_severe_first(findings)


def most_severe_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings in the order of a report: the most severe first, of equals the surer."""
    order = {severity: rank for rank, severity in enumerate(Severity)}
    return tuple(sorted(findings, key=lambda f: (order[f.severity], -f.confidence, f.fingerprint)))


def as_told(a: Claim, b: Claim, articles: Mapping[str, Article], tellings: Tellings) -> Pair:
    """Return two claims as the rules see them, each told on the day of its text's first printing."""
    first, second = (_original(articles[claim.article], articles) for claim in (a, b))
    told_in = dict.fromkeys((a.article, b.article))
    beside = (c for article in told_in for c in tellings.get(article, ()) if c.id not in (a.id, b.id))
    pair = pair_of(a, b, first, second, tuple(beside))
    return replace(pair, printed=(articles[a.article], articles[b.article]))


def tellings_of(claims: Iterable[Claim]) -> Tellings:
    """Return what each article tells in one cluster: it bears on the pairs that the article takes part in."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.article, []).append(claim)
    return found


def _cluster(name: str, claims: Sequence[Claim], articles: Mapping[str, Article]) -> Cluster:
    tellings = tellings_of(claims)
    relations = tuple(_relation(a, b, articles, tellings) for a, b in combinations(claims, 2))
    kinds = {relation.kind for relation in relations}
    verdict = Verdict.EXPLAINED
    if kinds & _CONFLICTS:
        verdict = Verdict.CONFLICT
    elif kinds <= _AGREEMENTS:
        verdict = Verdict.AGREE
    sources = sources_of(claims, articles)
    return Cluster(
        id=name,
        label=label_of(claims),
        verdict=verdict,
        claims=tuple(claim.id for claim in claims),
        articles=len({claim.article for claim in claims}),
        sources=len(sources),
        relations=relations,
        told_by=sources,
    )


def _relation(a: Claim, b: Claim, articles: Mapping[str, Article], tellings: Tellings) -> Relation:
    rule, outcome = decide(as_told(a, b, articles, tellings))
    return Relation(a.id, b.id, outcome.kind, rule, outcome.reason, round(min(outcome.confidence, 0.99), 2))


def _original(article: Article, articles: Mapping[str, Article]) -> Article:
    """Return the article that is repeated: what a reprint tells, it tells as of the day of the first printing."""
    return articles.get(article.copy_of or article.id, article)


def _findings(cluster: Cluster, claims: Mapping[str, Claim]) -> Iterable[Finding]:
    """Yield one finding for each sort of conflict in the cluster, on all claims that take part in it."""
    for kind in (RelationKind.CONFLICT_VALUE, RelationKind.CONFLICT_PERIOD):
        struck = [relation for relation in cluster.relations if relation.kind is kind]
        if not struck:
            continue
        taking_part = {claim for relation in struck for claim in (relation.a, relation.b)}
        involved = [claims[claim] for claim in cluster.claims if claim in taking_part]
        best = max(struck, key=lambda relation: relation.confidence)
        yield Finding(
            fingerprint=fingerprint(best.rule, involved),
            rule=best.rule,
            verdict=Verdict.CONFLICT,
            severity=severity_of(best.confidence),
            message=f"{cluster.label}: {_values(involved)}. {best.reason}",
            claims=tuple(claim.id for claim in involved),
            cluster=cluster.id,
            confidence=best.confidence,
        )


def severity_of(confidence: float) -> Severity:
    """Return how much a conflict should worry that is sure to this degree."""
    if confidence >= _HIGH:
        return Severity.HIGH
    return Severity.MEDIUM if confidence >= _MEDIUM else Severity.LOW


def _values(claims: Sequence[Claim]) -> str:
    """Return the values as the texts print them, each once, joined by "against"."""
    return " against ".join(dict.fromkeys(claim.surface for claim in claims))
