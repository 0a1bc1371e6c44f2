"""The JSON report keeps its promise: version 1's fields, their types and their meaning."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from checker.formats.json_report import write_json
from checker.records import Kind, Quantity, Report
from checker.values.interval import Interval

# Version 1's promise, field by field. A field may be added to the output; none of these may change.
TEXT, TEXT_OR_NONE = str, (str, type(None))
PROMISE: dict[str, dict[str, Any]] = {
    "articles": {
        "id": TEXT,
        "path": TEXT,
        "title": TEXT_OR_NONE,
        "publisher": TEXT_OR_NONE,
        "published": TEXT_OR_NONE,
        "published_from": TEXT,
        "language": TEXT,
        "copy_of": TEXT_OR_NONE,
    },
    "claims": {
        "id": TEXT,
        "article": TEXT,
        "start": int,
        "end": int,
        "line": int,
        "column": int,
        "surface": TEXT,
        "sentence": TEXT,
        "quantity": dict,
        "entity": TEXT_OR_NONE,
        "metric": TEXT_OR_NONE,
        "period": (dict, type(None)),
        "modality": TEXT,
        "attribution": TEXT_OR_NONE,
    },
    "clusters": {"id": TEXT, "label": TEXT, "verdict": TEXT, "claims": list, "articles": int, "sources": int},
    "relations": {
        "a": TEXT,
        "b": TEXT,
        "cluster": TEXT,
        "relation": TEXT,
        "rule": TEXT,
        "reason": TEXT,
        "confidence": float,
    },
    "findings": {
        "fingerprint": TEXT,
        "rule": TEXT,
        "verdict": TEXT,
        "severity": TEXT,
        "message": TEXT,
        "claims": list,
    },
    "skipped": {"where": TEXT, "reason": TEXT},
}
QUANTITY: dict[str, Any] = {
    "kind": TEXT,
    "unit": TEXT,
    "low": TEXT_OR_NONE,
    "high": TEXT_OR_NONE,
    "modifier": TEXT,
    "per": TEXT_OR_NONE,
}


def _read(report: Report) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(write_json(report))
    return document


def test_the_top_level(report: Report) -> None:
    document = _read(report)
    assert document["schema_version"] == 1
    assert document["tool"] == {"name": "claim-checker", "version": "0.0.1", "encoder": "none"}
    assert set(document) >= {"schema_version", "tool", *PROMISE}


@pytest.mark.parametrize("part", PROMISE)
def test_each_field_has_its_name_and_type(report: Report, part: str) -> None:
    rows = _read(report)[part]
    assert rows
    for row in rows:
        for field, kind in PROMISE[part].items():
            assert isinstance(row[field], kind), (part, field)


def test_quantities_have_their_fields(report: Report) -> None:
    for claim in _read(report)["claims"]:
        for field, kind in QUANTITY.items():
            assert isinstance(claim["quantity"][field], kind), field


def test_surface_and_sentence_are_slices_of_the_file(report: Report) -> None:
    texts = {article.id: article.text for article in report.articles}
    for claim in _read(report)["claims"]:
        text = texts[claim["article"]]
        assert text[claim["start"] : claim["end"]] == claim["surface"]
        assert claim["sentence"] in text


def test_line_and_column_lead_to_the_surface(report: Report) -> None:
    texts = {article.id: article.text for article in report.articles}
    for claim in _read(report)["claims"]:
        line = texts[claim["article"]].split("\n")[claim["line"] - 1]
        assert line[claim["column"] - 1 :].startswith(claim["surface"])


def test_amounts_are_plain_decimals(report: Report) -> None:
    claims = {claim["id"]: claim for claim in _read(report)["claims"]}
    assert claims["c2"]["quantity"]["low"] == "3400000000"  # read as 3.4E+9
    assert claims["c7"]["quantity"]["low"] == "12"
    assert claims["c7"]["quantity"]["change"] == "increase"
    assert claims["c1"]["quantity"]["change"] is None


def test_one_relation_row_for_each_pair_named_after_its_cluster(report: Report) -> None:
    rows = _read(report)["relations"]
    assert len(rows) == sum(len(cluster.relations) for cluster in report.clusters)
    members = {cluster.id: set(cluster.claims) for cluster in report.clusters}
    assert all({row["a"], row["b"]} <= members[row["cluster"]] for row in rows)


def test_open_bounds_are_null_and_event_dates_iso(report: Report) -> None:
    over = Quantity(Kind.MONEY, "USD", Decimal(5), None, Interval(Decimal(5), None))
    day = Decimal(738900)
    when = Quantity(Kind.DATE, "", day, day, Interval.exactly(day))
    first, second, *rest = report.claims
    changed = (replace(first, quantity=over), replace(second, quantity=when), *rest)
    one, two, *_ = _read(replace(report, claims=changed))["claims"]
    assert (one["quantity"]["low"], one["quantity"]["high"]) == ("5", None)
    assert (two["quantity"]["low"], two["quantity"]["high"]) == ("2024-01-15", "2024-01-15")


def test_chinese_is_written_as_it_is(report: Report) -> None:
    assert "35億美元" in write_json(report)
