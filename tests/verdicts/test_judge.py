"""Clusters, findings and their names: what pairs add up to, what is counted once, what changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from checker.records import Article, Claim, Cluster, Finding, RelationKind, Severity, Verdict
from checker.verdicts.fingerprint import fingerprint
from checker.verdicts.judge import judge
from checker.verdicts.labels import label_of, period_words
from tests.building import a_claim, a_period, an_article

YEAR = ["2024-01-01", "2025-01-01"]
BEFORE = ["2023-01-01", "2024-01-01"]


def claim(name: str, value: float = 3.4e9, **row: Any) -> Claim:
    """Build a claim about Acme's revenue in 2024 that prints its value as `surface`."""
    built = a_claim(name, {"value": value, "period": YEAR, "clause": f"words of {name}", **row})
    return replace(built, surface=row.get("surface", f"{value:g}"))


def articles_of(claims: Sequence[Claim], copies: dict[str, str] | None = None) -> dict[str, Article]:
    """Return the articles of `claims`, all of one day; `copies` says which is a copy of which."""
    found = copies or {}
    return {each.article: an_article(each.article, "2025-03-01", found.get(each.article)) for each in claims}


def judged(*claims: Claim, copies: dict[str, str] | None = None) -> tuple[Cluster, tuple[Finding, ...]]:
    (cluster,), findings = judge([claims], articles_of(claims, copies))
    return cluster, findings


# --- verdicts ------------------------------------------------------------------------------------------

VERDICTS = [
    ("the same value three times", [claim("a"), claim("b"), claim("c")], Verdict.AGREE),
    ("a value and the same rounded", [claim("a", 3.42e9, step=1e7), claim("b", step=1e8)], Verdict.AGREE),
    ("two values", [claim("a"), claim("b", 3.7e9)], Verdict.CONFLICT),
    ("one of three speaks against two", [claim("a"), claim("b"), claim("c", 3.7e9)], Verdict.CONFLICT),
    ("two years", [claim("a"), claim("b", 1.6e9, period=BEFORE)], Verdict.EXPLAINED),
    (
        "agreement about one year and another year",
        [claim("a"), claim("b"), claim("c", 1.6e9, period=BEFORE)],
        Verdict.EXPLAINED,
    ),
    (
        "a conflict about one year and another year",
        [claim("a"), claim("b", 3.7e9), claim("c", 1.6e9, period=BEFORE)],
        Verdict.CONFLICT,
    ),
    ("a result and a forecast", [claim("a"), claim("b", 3.7e9, modality="forecast")], Verdict.EXPLAINED),
    ("a part and the whole", [claim("a"), claim("b", 2.1e9, scope=["part"])], Verdict.EXPLAINED),
]


@pytest.mark.parametrize(("name", "claims", "verdict"), VERDICTS, ids=lambda value: str(value)[:40])
def test_verdict_follows_from_the_pairs(name: str, claims: list[Claim], verdict: Verdict) -> None:
    cluster, findings = judged(*claims)
    assert cluster.verdict is verdict
    assert bool(findings) == (verdict is Verdict.CONFLICT)
    assert len(cluster.relations) == len(claims) * (len(claims) - 1) // 2
    assert cluster.claims == tuple(each.id for each in claims)


@pytest.mark.parametrize(("name", "claims", "verdict"), VERDICTS, ids=lambda value: str(value)[:40])
def test_order_of_the_claims_changes_neither_verdict_nor_findings(
    name: str, claims: list[Claim], verdict: Verdict
) -> None:
    shown = {
        (cluster.verdict, tuple((each.fingerprint, each.severity, each.confidence) for each in findings))
        for cluster, findings in (judged(*order) for order in permutations(claims))
    }
    assert len(shown) == 1


def test_clusters_are_numbered_in_the_order_given() -> None:
    groups = [[claim("a"), claim("b")], [claim("c", metric="loss"), claim("d", metric="loss")]]
    clusters, findings = judge(groups, articles_of([*groups[0], *groups[1]]))
    assert [cluster.id for cluster in clusters] == ["k1", "k2"]
    assert [cluster.label for cluster in clusters] == ["Acme revenue, 2024", "Acme loss, 2024"]
    assert findings == ()


# --- sources -------------------------------------------------------------------------------------------


def test_a_copy_is_no_source_of_its_own() -> None:
    cluster, _ = judged(claim("a"), claim("b"), claim("c"), copies={"b": "a"})
    assert (cluster.articles, cluster.sources) == (3, 2)


def test_two_copies_without_their_original_are_one_source() -> None:
    cluster, _ = judged(claim("b"), claim("c"), copies={"b": "a", "c": "a"})
    assert (cluster.articles, cluster.sources) == (2, 1)


def test_an_article_that_says_it_twice_is_one_source() -> None:
    cluster, _ = judged(claim("a", article="one"), claim("b", article="one", sentence=9))
    assert (cluster.articles, cluster.sources) == (1, 1)


# --- findings ------------------------------------------------------------------------------------------


def test_a_finding_tells_what_whose_values_and_why() -> None:
    cluster, (found,) = judged(claim("a", surface="$3.4 billion"), claim("b", 3.7e9, surface="37亿美元"))
    assert "Acme revenue, 2024" in found.message
    assert "$3.4 billion against 37亿美元" in found.message
    assert cluster.relations[0].reason in found.message
    assert (found.claims, found.cluster) == (("a", "b"), cluster.id)
    assert (found.rule, found.verdict) == (cluster.relations[0].rule, Verdict.CONFLICT)


def test_a_value_that_many_print_is_told_once() -> None:
    _, (found,) = judged(claim("a", surface="X"), claim("b", surface="X"), claim("c", 3.7e9, surface="Y"))
    assert found.message.count("X") == 1
    assert found.claims == ("a", "b", "c")


def test_a_claim_that_contradicts_nobody_is_not_in_the_finding() -> None:
    _, (found,) = judged(claim("a"), claim("b", 3.7e9), claim("c", 1.6e9, period=BEFORE))
    assert found.claims == ("a", "b")


def test_each_sort_of_conflict_is_a_finding() -> None:
    cluster, findings = judged(
        claim("a", 5.4e8, metric="loss"),
        claim("b", 5.4e8, metric="loss", period=BEFORE),
        claim("c", 6.1e8, metric="loss"),
    )
    kinds = {relation.kind for relation in cluster.relations}
    assert {RelationKind.CONFLICT_VALUE, RelationKind.CONFLICT_PERIOD} <= kinds
    assert len({found.fingerprint for found in findings}) == len(findings) == 2


SEVERITIES = [
    ("all is stated and the same", {}, {}, Severity.HIGH),
    ("no period on either side", {"period": None}, {"period": None}, Severity.HIGH),
    ("metric unknown on one side", {}, {"metric": "revenue", "entity": ""}, Severity.MEDIUM),
    (
        "nothing known",
        {"metric": "", "entity": "", "period": None},
        {"metric": "", "period": None},
        Severity.LOW,
    ),
]


@pytest.mark.parametrize(("name", "first", "second", "severity"), SEVERITIES, ids=lambda v: str(v)[:40])
def test_the_less_is_known_the_less_severe(
    name: str, first: dict[str, Any], second: dict[str, Any], severity: Severity
) -> None:
    a, b = claim("a", **first), claim("b", 3.7e9, **second)
    a, b = (replace(each, entity=each.entity or None, metric=each.metric or None) for each in (a, b))
    _, (found,) = judged(a, b)
    assert found.severity is severity
    assert 0 < found.confidence < 1


def test_the_most_severe_comes_first() -> None:
    vague = [
        replace(claim(name, value, period=None), entity=None, metric=None)
        for name, value in (("a", 3.4e9), ("b", 3.7e9))
    ]
    clear = [claim("c", metric="loss"), claim("d", 3.7e9, metric="loss")]
    _, findings = judge([vague, clear], articles_of([*vague, *clear]))
    assert [found.claims for found in findings] == [("c", "d"), ("a", "b")]


# --- the name of a finding -----------------------------------------------------------------------------


def said(context: str, **row: Any) -> Claim:
    return replace(claim("a", **row), context=context)


def name_of(*claims: Claim) -> str:
    return fingerprint("otherwise-conflict", claims)


PLAIN = said("Acme had revenue of $3.4 billion in 2024.")
OTHER = said("Acme 2024年营收为37亿美元。", value=3.7e9)


@pytest.mark.parametrize(
    "again",
    [
        replace(PLAIN, id="c9", article="a7", start=80, end=90, sentence_start=70, sentence_end=120),
        replace(PLAIN, context="Acme had revenue\n  of $3.4 billion in 2024."),
        replace(PLAIN, context="Acme had revenue of $3.4 billion in\u00a02024."),
        replace(PLAIN, context="ACME had revenue of $3.4 billion in 2024."),
        replace(PLAIN, context="Acme had revenue of \uff043.4 billion in 2024."),
        replace(PLAIN, entity="Acme Group", metric=None, period=None),
    ],
    ids=["moved", "wrapped", "hard space", "capitals", "full width", "read otherwise"],
)
def test_a_name_does_not_change_where_the_words_do_not(again: Claim) -> None:
    assert name_of(again, OTHER) == name_of(PLAIN, OTHER)


def test_a_name_is_the_same_in_both_scripts_and_any_order() -> None:
    traditional = replace(OTHER, context="Acme 2024年營收為37億美元。")
    assert name_of(PLAIN, traditional) == name_of(OTHER, PLAIN)


@pytest.mark.parametrize(
    "changed",
    [
        said(PLAIN.context, value=3.5e9),
        said(PLAIN.context, unit="CNY"),
        said(PLAIN.context, per="month"),
        replace(PLAIN, context="Acme had revenue of $3.4 billion in 2023."),
    ],
    ids=["figure", "unit", "per", "words"],
)
def test_a_name_changes_with_what_is_said(changed: Claim) -> None:
    assert name_of(changed, OTHER) != name_of(PLAIN, OTHER)


def test_a_name_changes_with_the_rule_and_the_claims() -> None:
    assert fingerprint("figure-of-two-periods", [PLAIN, OTHER]) != name_of(PLAIN, OTHER)
    assert len({name_of(PLAIN), name_of(OTHER), name_of(PLAIN, OTHER)}) == 3


def test_a_copy_adds_nothing_to_the_name() -> None:
    copy = replace(PLAIN, id="c7", article="copy")
    assert name_of(PLAIN, copy, OTHER) == name_of(PLAIN, OTHER)


def test_a_name_is_short_and_plain() -> None:
    assert len(name_of(PLAIN)) == 16
    assert set(name_of(PLAIN)) <= set("0123456789abcdef")


# --- labels --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claims", "label"),
    [
        ([claim("a"), claim("b")], "Acme revenue, 2024"),
        ([claim("a"), claim("b", period=BEFORE)], "Acme revenue, 2023–2024"),
        ([claim("a", period=None)], "Acme revenue"),
        ([claim("a", role="increase", period=None)], "Acme change in revenue"),
        ([claim("a", entity="Boreal"), claim("b"), claim("c")], "Acme revenue, 2024"),
        ([replace(claim("a", counted="gondolas", period=None), metric=None)], "Acme gondolas"),
        ([replace(claim("a", unit="", period=None), entity=None, metric=None)], "money"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_label(claims: list[Claim], label: str) -> None:
    assert label_of(claims) == label


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (["2024-01-01", "2025-01-01"], "2024"),
        (["2024-06-01", "2024-07-01"], "June 2024"),
        (["2024-06-05", "2024-06-06"], "5 June 2024"),
        (["2024-04-01", "2024-07-01"], "April 2024 to June 2024"),
        (["2023-07-01", "2024-07-01"], "July 2023 to June 2024"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_period_words(days: list[str], words: str) -> None:
    period = a_period(days)
    assert period is not None
    assert period_words(period) == words
