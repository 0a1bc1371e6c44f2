"""Write the JSON report, schema version 1: a promise to other programs, never a dump of the records.

One record stands on one line, so that two reports can be compared line by line.

A field may be added; none may be renamed, removed or given another meaning without a new version.
Fields beyond the first promise: a claim's `role`, `scope`, `as_of`, `clause`, `summary` and
`counted`, a quantity's `change`, a cluster's `told_by`, a finding's `cluster` and `confidence`, and
`notes`.

Units   `start` and `end` are code points of the decoded file, half-open; `line` and `column` count
        from 1; amounts are decimal strings, dates ISO 8601.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import TypeAlias

from checker.formats.lookup import Lookup, look_up
from checker.formats.naming import iso_date, plain
from checker.records import (
    Article,
    Claim,
    Cluster,
    Finding,
    Kind,
    Quantity,
    Relation,
    Report,
    Role,
    Skipped,
    Source,
)
from checker.values.period import Period

__all__ = ["SCHEMA_VERSION", "TOOL", "Json", "document_of", "lay_out", "write_json"]

SCHEMA_VERSION = 1
TOOL = "claim-checker"

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

_dump = partial(json.dumps, ensure_ascii=False, allow_nan=False)


def write_json(report: Report) -> str:
    """Return the whole report as one JSON object, the same bytes for the same report."""
    return lay_out(document_of(report))


def document_of(report: Report) -> dict[str, Json]:
    """Return the report as the object that the promise describes."""
    found = look_up(report)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": TOOL, "version": report.version, "encoder": report.encoder},
        "articles": [_article(article) for article in report.articles],
        "claims": [_claim(claim, found) for claim in report.claims],
        "clusters": [_cluster(cluster) for cluster in report.clusters],
        "relations": [
            _relation(each, cluster.id) for cluster in report.clusters for each in cluster.relations
        ],
        "findings": [_finding(finding) for finding in report.findings],
        "skipped": [_skipped(each) for each in report.skipped],
        "notes": {name: report.notes[name] for name in sorted(report.notes)},
    }


def lay_out(document: Mapping[str, Json]) -> str:
    """Return the object as text, a field or a record of a list on a line."""
    parts = (f" {_dump(name)}: {_laid_out(value)}" for name, value in document.items())
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _laid_out(value: Json) -> str:
    """Return a list with one record on a line, anything else on one line."""
    if not isinstance(value, list) or not value:
        return _dump(value)
    return "[\n  " + ",\n  ".join(map(_dump, value)) + "\n ]"


def _article(article: Article) -> Json:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "publisher": article.publisher,
        "published": article.published.isoformat() if article.published else None,
        "published_from": article.published_from.value,
        "language": article.language,
        "copy_of": article.copy_of,
    }


def _claim(claim: Claim, found: Lookup) -> Json:
    line, column = found.place(claim)
    return {
        "id": claim.id,
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "line": line,
        "column": column,
        "surface": claim.surface,
        "sentence": found.sentence(claim),
        "quantity": _quantity(claim.quantity, claim.role),
        "also": [_quantity(each, claim.role) for each in claim.also],
        "role": claim.role.value,
        "counted": claim.counted,
        "entity": claim.entity,
        "metric": claim.metric,
        "scope": [*sorted(claim.scope)],
        "period": _period(claim.period),
        "as_of": claim.as_of.isoformat() if claim.as_of else None,
        "modality": claim.modality.value,
        "attribution": claim.attribution,
        "summary": claim.summary,
        "clause": claim.clause,
        "note": claim.note,
    }


def _quantity(quantity: Quantity, role: Role) -> Json:
    return {
        "kind": quantity.kind.value,
        "unit": quantity.unit,
        "low": _amount(quantity.low, quantity.kind),
        "high": _amount(quantity.high, quantity.kind),
        "modifier": quantity.modifier.value,
        "per": quantity.per,
        "change": role.value if role in (Role.INCREASE, Role.DECREASE) else None,
    }


def _amount(value: Decimal | None, kind: Kind) -> str | None:
    if value is None:
        return None
    return iso_date(value) if kind is Kind.DATE else plain(value)


def _period(period: Period | None) -> Json:
    if period is None:
        return None
    return {"start": period.start.isoformat(), "end": period.end.isoformat(), "text": period.text}


def _cluster(cluster: Cluster) -> Json:
    return {
        "id": cluster.id,
        "label": cluster.label,
        "verdict": cluster.verdict.value,
        "claims": [*cluster.claims],
        "articles": cluster.articles,
        "sources": cluster.sources,
        "told_by": [_source(each) for each in cluster.told_by],
    }


def _source(source: Source) -> Json:
    return {"claims": [*source.claims], "common": source.common.value or None, "name": source.name or None}


def _relation(relation: Relation, cluster: str) -> Json:
    return {
        "a": relation.a,
        "b": relation.b,
        "cluster": cluster,
        "relation": relation.kind.value,
        "rule": relation.rule,
        "reason": relation.reason,
        "confidence": round(relation.confidence, 4),
    }


def _finding(finding: Finding) -> Json:
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "message": finding.message,
        "claims": [*finding.claims],
        "cluster": finding.cluster,
        "confidence": round(finding.confidence, 4),
    }


def _skipped(skipped: Skipped) -> Json:
    return {"where": skipped.where, "reason": skipped.reason}
