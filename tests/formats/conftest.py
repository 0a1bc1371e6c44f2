"""A small report made by hand, with one of everything that a format must show; all texts are our own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from checker.records import (
    Article,
    Check,
    Checked,
    Claim,
    Cluster,
    Common,
    DateSource,
    Finding,
    Kind,
    Modality,
    Modifier,
    Quantity,
    Relation,
    RelationKind,
    Report,
    Role,
    Severity,
    Skipped,
    Source,
    StaleEntry,
    Standing,
    Verdict,
)
from checker.values.interval import Interval
from checker.values.period import Period

FERRIES = """---
title: Ferries count their year
---

Lakeside Ferries earned $3.4 billion in 2023, its chair Ana Sorel said.
Its boats carried 1.2 million people in 2023.
Next year it expects $4 billion.
Earnings of $3.4 billion in 2023 are a record.
"""
ECHO = "湖岸輪渡2023年營收為35億美元。\r\n全年運送旅客約120萬人。\r\n員工中12%是船員，共300人。\r\n"
HOSTILE = (
    "<script>alert(1)</script> Lakeside | Ferries *earned* $3.7 billion in `2023` [see](http://x.example)!\n"
)
YEAR = Period(date(2023, 1, 1), date(2024, 1, 1), "2023")
NEXT = Period(date(2024, 1, 1), date(2025, 1, 1), "next year")


def _quantity(kind: Kind, unit: str, amount: str, modifier: Modifier = Modifier.EXACT) -> Quantity:
    value = Decimal(amount)
    return Quantity(kind, unit, value, value, Interval.exactly(value), modifier)


def _claim(name: str, article: Article, surface: str, quantity: Quantity, **more: Any) -> Claim:
    """Return the claim that `surface` makes in its line; of several, the last."""
    start = article.text.rindex(surface)
    if more.pop("first", False):
        start = article.text.index(surface)
    begin = article.text.rfind("\n", 0, start) + 1
    end = len(article.text[: article.text.index("\n", start)].rstrip("\r"))
    told: dict[str, Any] = {"entity": "Lakeside Ferries", "metric": "revenue", "period": YEAR} | more
    return Claim(
        id=name,
        article=article.id,
        start=start,
        end=start + len(surface),
        surface=surface,
        sentence_start=begin,
        sentence_end=end,
        clause=article.text[begin:end],
        context=article.text[begin:end],
        quantity=quantity,
        **told,
    )


def _articles() -> tuple[Article, Article, Article, Article]:
    front, name = DateSource.FRONT_MATTER, DateSource.FILE_NAME
    title = "Ferries count their year"
    return (
        Article("a1", "en/ferries.md", FERRIES, "en", (), title, "The Quay", date(2024, 1, 20), front),
        Article("a2", "zh/2024-02-03.txt", ECHO, "zh-Hant", (), "湖岸輪渡", None, date(2024, 2, 3), name),
        Article("a3", "en/bad`name.txt", HOSTILE, "en", ()),
        Article("a4", "en/reprint.md", FERRIES, "en", (), title, None, date(2024, 1, 21), front, "a1"),
    )


def _money(amount: str) -> Quantity:
    return _quantity(Kind.MONEY, "USD", amount)


def _people(amount: str, modifier: Modifier = Modifier.EXACT, unit: str = "people") -> Quantity:
    return _quantity(Kind.COUNT, unit, amount, modifier)


def _claims(articles: tuple[Article, ...]) -> tuple[Claim, ...]:
    quay, echo, hostile, reprint = articles
    chair: dict[str, Any] = {"attribution": "Ana Sorel"}
    carried: dict[str, Any] = {"metric": "people carried"}
    staff: dict[str, Any] = {"metric": "staff", "period": None, "as_of": date(2024, 2, 3)}
    twelve = _quantity(Kind.PERCENT, "%", "12.0")
    expected: dict[str, Any] = {"period": NEXT, "modality": Modality.FORECAST}
    return (
        _claim("c1", quay, "$3.4 billion", _money("3400000000"), first=True, **chair),
        _claim("c2", quay, "$3.4 billion", _money("3.4E+9"), **chair),
        _claim("c3", quay, "1.2 million people", _people("1200000"), **carried),
        _claim("c4", quay, "$4 billion", _money("4000000000"), note="dollar read as USD", **expected),
        _claim("c5", echo, "35億美元", _money("3500000000")),
        _claim("c6", echo, "約120萬人", _people("1200000", Modifier.ABOUT), **carried),
        _claim("c7", echo, "12%", twelve, role=Role.INCREASE, **staff),
        _claim("c8", echo, "300人", _people("300", unit="人"), summary=True, **staff),
        _claim("c9", hostile, "$3.7 billion", _money("3700000000"), attribution="<b>|x"),
        _claim("c10", reprint, "1.2 million people", _people("1200000"), **carried),
    )


def _carried() -> Cluster:
    rounding, rounded = "rounding", "One is the other, rounded."
    relations = (
        Relation("c3", "c6", RelationKind.AGREE_ROUNDING, rounding, rounded, 0.9),
        Relation("c3", "c10", RelationKind.AGREE, "same-value", "Both give 1.2 million.", 0.99),
        Relation("c6", "c10", RelationKind.AGREE_ROUNDING, rounding, rounded, 0.9),
    )
    label = "Lakeside Ferries people carried, 2023"
    told_by = (Source(("c3", "c10"), 2, Common.TEXT), Source(("c6",), 1))
    return Cluster("k1", label, Verdict.AGREE, ("c3", "c6", "c10"), 3, 2, relations, told_by)


def _revenue() -> Cluster:
    differ, apart = RelationKind.CONFLICT_VALUE, "values-apart"
    relations = (
        Relation("c1", "c2", RelationKind.AGREE, "same-value", "Both give 3.4 billion.", 0.99),
        Relation("c1", "c4", RelationKind.DIFFERENT_PERIOD, "periods-apart", "2023 is not 2024.", 0.95),
        Relation("c1", "c5", differ, apart, "No value is both 3.4 and 3.5 billion USD.", 0.87654321),
        Relation("c5", "c9", differ, apart, "No value is both 3.5 and 3.7 billion USD.", 0.8),
    )
    members = ("c1", "c2", "c4", "c5", "c9")
    told_by = (Source(("c1", "c2", "c4"), 1, name="Ana Sorel"), Source(("c5",), 1), Source(("c9",), 1))
    label = "Lakeside Ferries revenue, 2023–2024"
    return Cluster("k2", label, Verdict.CONFLICT, members, 3, 3, relations, told_by)


def _staff() -> Cluster:
    scope, reason = RelationKind.DIFFERENT_SCOPE, "One is a part | of the other."
    relations = (Relation("c7", "c8", scope, "part-whole", reason, 0.7),)
    told_by = (Source(("c7", "c8"), 1),)
    return Cluster("k3", "Lakeside Ferries staff", Verdict.EXPLAINED, ("c7", "c8"), 1, 1, relations, told_by)


def _findings() -> tuple[Finding, Finding]:
    low, high = Severity.LOW, Severity.HIGH
    parts, odds = ("c7", "c5"), ("c1", "c5", "c9")
    return (
        Finding("share0001", "share", Verdict.EXPLAINED, low, "300 is not 12 %.", parts, None, 0.5),
        Finding("feed0002", "values-apart", Verdict.CONFLICT, high, "3.4, 3.5, 3.7?", odds, "k2", 0.87654321),
    )


@pytest.fixture
def report() -> Report:
    """One conflict with a row told twice, one agreement with a reprint, one explained, one sum that fails."""
    articles = _articles()
    return Report(
        version="0.0.1",
        encoder="none",
        articles=articles,
        claims=_claims(articles),
        clusters=(_carried(), _revenue(), _staff(), Cluster("k4", "not shown", Verdict.SINGLE, (), 1, 1, ())),
        findings=_findings(),
        skipped=(Skipped("en/photo.jpg", "not text"), Skipped("en/ferries.md:9", "version number")),
        notes={"settings": "defaults"},
    )


@pytest.fixture
def check(report: Report) -> Check:
    """The hostile article against the others: a finding of each standing, one between older articles, one gone."""
    share, odds = report.findings
    older = Finding(
        "ca5e0003", "values-apart", Verdict.CONFLICT, Severity.MEDIUM, "3.4 or 3.5?", ("c1", "c5"), "k2", 0.6
    )
    quiet = Finding("bead0004", "sum", Verdict.EXPLAINED, Severity.LOW, "12 + 3 | 14", ("c9",), None, 0.5)
    articles = tuple(replace(article, path=f"news/{article.path}") for article in report.articles)
    return Check(
        report=replace(report, articles=articles),
        new=frozenset({"a3", "a4"}),
        findings=(
            Checked(odds, fails=True, trusted="c1"),
            Checked(older, brought_to_light=True),
            Checked(share, Standing.BASELINE, reason="counted *twice*", since="2024-03-01"),
            Checked(quiet, Standing.IGNORED, reason="a joke", in_source=True),
        ),
        fail_on="high",
        status=1,
        stale=(StaleEntry("dead0005", "Staff: 300 against 310."),),
        warnings=(Skipped("news/en/reprint.md:3", "a comment without a reason"),),
    )
