"""Which findings concern the new articles, on reports made by hand: who is at odds with whom in one cluster."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.config import Settings
from checker.gate.concerns import concerns, prints_of
from checker.gate.examine import Known, examine
from checker.records import Finding, Report, Severity, Standing, Verdict
from tests.gate.reports import a_report, never, said


@pytest.mark.parametrize(
    ("new", "at_odds", "concerned"),
    [
        ("b", ("ab",), ["ab"]),
        ("ab", ("ab",), ["ab"]),
        ("c", ("ab", "bc"), ["bc"]),  # sides with a
        ("bc", ("ab", "bc"), ["ab", "bc"]),
    ],
)
def test_what_a_new_claim_is_at_odds_with(new: str, at_odds: tuple[str, ...], concerned: list[str]) -> None:
    report = a_report(said("a", 1), said("b", 2), said("c", 1), at_odds=at_odds)
    (found,) = concerns(report, frozenset(new), never)
    assert ["".join(claim.id for claim in each.claims) for each in found.odds] == concerned
    assert not found.brought_to_light


def test_a_finding_is_as_sure_as_what_concerns_the_new_article() -> None:
    report = a_report(said("a", 1), said("b", 2), said("c", 3), at_odds=("ab", "bc"))
    (cluster,) = report.clusters
    relations = tuple(
        replace(each, confidence=0.5) if (each.a, each.b) == ("b", "c") else each
        for each in cluster.relations
    )
    report = replace(report, clusters=(replace(cluster, relations=relations),))
    for new, sure, severity in (("c", 0.5, Severity.LOW), ("a", 0.8, Severity.HIGH)):
        made = examine(report, frozenset(new), known_nothing(report), Settings(fail_on="high"), never)
        assert [(each.finding.confidence, each.finding.severity) for each in made.findings] == [
            (sure, severity)
        ]
        assert made.report.findings == (made.findings[0].finding,)
        assert made.status == int(severity is Severity.HIGH)


def test_a_new_claim_in_no_cluster_of_the_finding_is_not_concerned() -> None:
    report = a_report(said("a", 1), said("b", 2), at_odds=("ab",))
    assert list(concerns(report, frozenset("z"), never)) == []


@pytest.mark.parametrize(("known_before", "concerned"), [(True, 0), (False, 1)])
def test_older_claims_at_odds_are_told_if_a_new_one_brought_them_to_light(
    known_before: bool, concerned: int
) -> None:
    a, b, c = said("a", 1), said("b", 2), said("c", 3)
    report = a_report(a, b, c, at_odds=("ab",))
    before = prints_of(a_report(a, b, at_odds=("ab",))) if known_before else frozenset()
    found = list(concerns(report, frozenset("c"), lambda: before))
    assert [each.brought_to_light for each in found] == [True] * concerned


def test_what_one_text_has_wrong_in_itself_concerns_that_text() -> None:
    report = a_report(said("a", 1), said("b", 2), at_odds=())
    alone = Finding("f2", "share-of-total", Verdict.CONFLICT, Severity.HIGH, "wrong.", ("a",))
    report = Report("0", "none", report.articles, report.claims, report.clusters, (alone,), ())
    assert [each.finding for each in concerns(report, frozenset("a"), never)] == [alone]
    assert list(concerns(report, frozenset("b"), never)) == []


# What fails


def known_nothing(report: Report) -> Known:
    return Known((), {article.id: article.path for article in report.articles}, lambda _: True)


@pytest.mark.parametrize(
    ("severity", "fail_on", "min_confidence", "status"),
    [
        (Severity.LOW, "low", 0.0, 1),
        (Severity.LOW, "medium", 0.0, 0),
        (Severity.MEDIUM, "medium", 0.0, 1),
        (Severity.MEDIUM, "high", 0.0, 0),
        (Severity.HIGH, "high", 0.0, 1),
        (Severity.HIGH, "never", 0.0, 0),
        (Severity.HIGH, "low", 0.8, 1),
        (Severity.HIGH, "low", 0.81, 0),
    ],
)
def test_status(severity: Severity, fail_on: str, min_confidence: float, status: int) -> None:
    report = a_report(said("a", 1), said("b", 2), at_odds=("ab",), severity=severity)
    settings = Settings(fail_on=fail_on, min_confidence=min_confidence)
    made = examine(report, frozenset("b"), known_nothing(report), settings, never)
    assert (made.status, made.fail_on) == (status, fail_on)
    assert [(each.standing, each.fails) for each in made.findings] == [(Standing.NEW, bool(status))]


def test_what_is_brought_to_light_is_told_as_such_and_counts() -> None:
    a, b, c = said("a", 1), said("b", 2), said("c", 3)
    report = a_report(a, b, c, at_odds=("ab",))
    made = examine(report, frozenset("c"), known_nothing(report), Settings(), frozenset)
    assert [(each.brought_to_light, each.fails) for each in made.findings] == [(True, True)]
    assert made.status == 1
