"""Write an explanation as JSON: the report object of schema version 1 for the claims concerned, and the steps beside.

The report's fields are a promise (see `json_report`); so are those of `explanation`: `asked`, `kind` (claim, pair,
cluster or finding), `claims` (what the report leaves out of them) and `pairs`.

Units   Bounds of intervals are decimal strings; dates ISO 8601.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.formats.explained.found_by import metric_found, period_found, subject_found
from checker.formats.json_report import Json, document_of, lay_out
from checker.formats.naming import iso_date, plain
from checker.matching.comparability import Level
from checker.records import Claim, Kind, Report
from checker.tracing.explanation import (
    Comparability,
    Explanation,
    TracedClaim,
    TracedCluster,
    TracedFinding,
    TracedPair,
    Tried,
)

__all__ = ["write_json"]


def write_json(explanation: Explanation, report: Report) -> str:
    """Return the explanation with its part of `report` in one JSON object."""
    kind, claims, pairs = _parts(explanation)
    told: Json = {
        "asked": explanation.asked,
        "kind": kind,
        "claims": [_claim(claim) for claim in claims],
        "pairs": [_pair(pair) for pair in pairs],
    }
    return lay_out({**document_of(_part(report, claims)), "explanation": told})


def _parts(explanation: Explanation) -> tuple[str, Sequence[Claim], Sequence[TracedPair]]:
    match explanation.about:
        case TracedClaim(claim=claim, apart=apart):
            return "claim", _each_once((claim, *(each for pair in apart for each in (pair.a, pair.b)))), apart
        case TracedPair() as pair:
            return "pair", (pair.a, pair.b), (pair,)
        case TracedCluster(claims=claims, links=links):
            return "cluster", claims, links
        case TracedFinding(claims=claims, pairs=pairs):
            return "finding", claims, pairs


def _each_once(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    return tuple({claim.id: claim for claim in claims}.values())


def _part(report: Report, claims: Sequence[Claim]) -> Report:
    """Return the report on `claims` alone, with whole the clusters that they stand in."""
    ids = {claim.id for claim in claims}
    clusters = tuple(each for each in report.clusters if not ids.isdisjoint(each.claims))
    ids |= {each for cluster in clusters for each in cluster.claims}
    chosen = tuple(claim for claim in report.claims if claim.id in ids)
    articles = {claim.article for claim in chosen}
    return replace(
        report,
        articles=tuple(article for article in report.articles if article.id in articles),
        claims=chosen,
        clusters=clusters,
        findings=tuple(each for each in report.findings if not ids.isdisjoint(each.claims)),
        skipped=(),
        notes={},
    )


def _claim(claim: Claim) -> Json:
    span = claim.quantity.interval
    low, high = (
        None if bound is None else iso_date(bound) if claim.quantity.kind is Kind.DATE else plain(bound)
        for bound in (span.low, span.high)
    )
    return {
        "id": claim.id,
        "interval": {"low": low, "high": high, "open_low": span.open_low, "open_top": span.open_top},
        "entity_found": subject_found(claim),
        "entity_sure": claim.entity_sure,
        "maker": claim.maker,
        "metric_found": metric_found(claim),
        "period_found": period_found(claim),
        "thing": claim.thing,
        "names": [*sorted(claim.names)],
    }


def _pair(pair: TracedPair) -> Json:
    first, second = (day.isoformat() if day else None for day in pair.told)
    return {
        "a": pair.a.id,
        "b": pair.b.id,
        "cluster": pair.cluster,
        "comparability": _comparability(pair.comparability),
        "values": pair.values.value if pair.values else None,
        "factor": None if pair.factor is None else round(pair.factor, 6),
        "strained": pair.strained,
        "beside": [*pair.beside],
        "told": [first, second],
        "running": pair.running,
        "timeless": pair.timeless,
        "rules": [_tried(each) for each in pair.tried],
    }


def _comparability(weighed: Comparability) -> Json:
    refusal: Json = None
    if weighed.refusal:
        worst = weighed.refusal
        refusal = {"a": worst.a, "b": worst.b, "score": worst.score, "against": _level(worst.against)}
    return {
        "similarity": round(weighed.similarity, 5),
        "position": round(weighed.position, 4),
        "least_similarity": round(weighed.least_similarity, 5),
        "proposed": weighed.proposed,
        "levels": [_level(level) for level in weighed.levels],
        "score": weighed.score,
        "link": weighed.link,
        "cross": weighed.cross,
        "outcome": weighed.bond.value,
        "reason": weighed.reason,
        "refusal": refusal,
    }


def _level(level: Level) -> Json:
    return {"name": level.name, "weight": level.weight}


def _tried(tried: Tried) -> Json:
    return {
        "rule": tried.rule,
        "asks": tried.asks,
        "applies": tried.kind is not None,
        "relation": tried.kind.value if tried.kind else None,
        "reason": tried.reason,
        "confidence": round(min(tried.confidence, 0.99), 4),
    }
