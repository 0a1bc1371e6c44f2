"""Build reports by hand: one cluster, and who in it is at odds with whom."""

from __future__ import annotations

from checker.gate.concerns import OddsPrint
from checker.records import Claim, Cluster, Finding, Relation, RelationKind, Report, Severity, Verdict
from tests.building import a_claim, an_article

RULE = "otherwise-conflict"


def said(name: str, value: int, **more: object) -> Claim:
    """Return a claim in an article of its own, in words of its own."""
    return a_claim(name, {"value": value, "clause": f"{name} says", **more})


def a_report(*claims: Claim, at_odds: tuple[str, ...], severity: Severity = Severity.HIGH) -> Report:
    """Return a report in which all claims are one cluster; `at_odds` are pairs like "ab", all others agree."""
    pairs = [tuple(pair) for pair in at_odds]
    relations = tuple(
        Relation(a.id, b.id, RelationKind.CONFLICT_VALUE, RULE, "no", 0.8)
        if (a.id, b.id) in pairs
        else Relation(a.id, b.id, RelationKind.AGREE, "equal-values", "yes", 0.9)
        for n, a in enumerate(claims)
        for b in claims[n + 1 :]
    )
    ids = tuple(claim.id for claim in claims if any(claim.id in pair for pair in pairs))
    cluster = Cluster("k1", "it", Verdict.CONFLICT, tuple(c.id for c in claims), 2, 2, relations)
    finding = Finding("f1", RULE, Verdict.CONFLICT, severity, "it: 1 against 2.", ids, "k1", 0.8)
    articles = tuple(an_article(name, None) for name in sorted({claim.article for claim in claims}))
    return Report("0", "none", articles, claims, (cluster,), (finding,) if ids else (), ())


def never() -> frozenset[OddsPrint]:
    raise AssertionError("the older articles need not be looked at")
