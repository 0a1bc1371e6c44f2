"""What independent sources say alike is found in any cluster, and nothing else is called that."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.formats.agreements import find_agreements, without_agreement
from checker.formats.lookup import look_up
from checker.formats.markdown import write_markdown
from checker.records import Claim, Cluster, Relation, RelationKind, Report, Verdict
from checker.verdicts.sources import sources_of
from tests.building import a_claim, an_article

AGREE, ROUNDING, OTHER = RelationKind.AGREE, RelationKind.AGREE_ROUNDING, RelationKind.DIFFERENT_SCOPE
COPIES = {"copy": "a"}  # the article "copy" repeats the article "a"


def _pair(pair: str, kind: RelationKind = AGREE) -> Relation:
    a, b = pair.split()
    return Relation(a, b, kind, "rule", "Reason.", 0.9)


def _report(claims: Iterable[Claim], relations: Iterable[Relation], verdict: Verdict) -> Report:
    told = tuple(claims)
    ids = {claim.article: COPIES.get(claim.article) for claim in told}
    articles = tuple(an_article(each, "2024-05-01", copy_of=ids[each]) for each in sorted(ids))
    sources = sources_of(told, {article.id: article for article in articles})
    cluster = Cluster(
        "k1",
        "Acme revenue",
        verdict,
        tuple(claim.id for claim in told),
        len(ids),
        len(sources),
        tuple(relations),
        sources,
    )
    return Report("0", "none", articles, told, (cluster,), (), ())


def _claims(*names: str, **row: Any) -> list[Claim]:
    """Return a claim for each name, in the article called by the name without its digits."""
    return [a_claim(name, {"value": 11, "article": name.rstrip("0123456789")} | row) for name in names]


def _found(report: Report) -> list[tuple[str, int]]:
    listed = find_agreements(report, look_up(report))
    return [(" ".join(claim.id for claim in each.claims), each.sources) for each in listed]


@pytest.mark.parametrize("verdict", [Verdict.AGREE, Verdict.EXPLAINED, Verdict.CONFLICT])
def test_an_agreement_counts_in_any_cluster(verdict: Verdict) -> None:
    report = _report(_claims("a", "b", "c", "d"), [_pair("a b"), _pair("b c"), _pair("a c")], verdict)
    assert _found(report) == [("a b c", 3)]


def test_no_relation_is_no_agreement() -> None:
    assert _found(_report(_claims("a", "b"), [_pair("a b", OTHER)], Verdict.EXPLAINED)) == []


def test_a_copy_and_a_repetition_are_no_second_source() -> None:
    report = _report(_claims("a1", "a2", "copy"), map(_pair, ["a1 a2", "a1 copy", "a2 copy"]), Verdict.AGREE)
    assert _found(report) == []
    (left,) = without_agreement(report, [])
    assert left.id == "k1"


def test_a_chain_is_two_agreements_each_in_itself_whole() -> None:
    report = _report(
        _claims("a", "b", "c"), [_pair("a b", ROUNDING), _pair("b c", ROUNDING)], Verdict.CONFLICT
    )
    assert sorted(_found(report)) == [("a b", 2), ("b c", 2)]


BOUNDS = [
    ({"low": 9}, {"low": 30}, 0),  # "at least 9" and "over 30"
    ({"low": 9}, {"value": 30}, 0),
    ({"high": 30}, {"value": 9}, 0),
    ({"low": 9}, {"value": 10}, 1),
    ({"low": 20}, {"low": 30}, 1),  # 1.5 times is not more than 1.5 times
    ({"low": 5, "high": 40}, {"value": 10}, 1),  # a range says how far it goes
]


@pytest.mark.parametrize(("a", "b", "listed"), BOUNDS)
def test_far_bounds_are_no_agreement(a: dict[str, int], b: dict[str, int], listed: int) -> None:
    claims = [
        a_claim("a", {"kind": "count", "unit": ""} | a),
        a_claim("b", {"kind": "count", "unit": ""} | b),
    ]
    report = _report(claims, [_pair("a b", ROUNDING)], Verdict.AGREE)
    assert len(_found(report)) == listed
    told = "1 figure told in bounds too wide to call it agreement"
    assert (told in write_markdown(report)) == (not listed)


def test_a_bound_supports_one_agreement_only() -> None:
    claims = _claims("a", "b", value=26) + _claims("c", value=21) + [a_claim("d", {"high": 27})]
    relations = [_pair("a b"), *(_pair(each, ROUNDING) for each in ("a d", "b d", "c d"))]
    assert _found(_report(claims, relations, Verdict.EXPLAINED)) == [("a b d", 3)]


def test_the_line_says_value_period_scope_and_places() -> None:
    shared: dict[str, Any] = {"value": 3.4e9, "period": ["2024-01-01", "2025-01-01"], "scope": ["net"]}
    claims = [a_claim("a", shared), a_claim("b", shared), a_claim("c", {"value": 4e9, "unit": "USD"})]
    report = _report(claims, [_pair("a b"), _pair("a c", OTHER), _pair("b c", OTHER)], Verdict.EXPLAINED)
    line = "- **Acme revenue** (net)"
    shown = write_markdown(report)
    assert "- 1 figure on which independent sources agree, 0 told more" in shown
    assert (
        "- **Acme revenue (net)**: 3.4 billion USD; 2 articles, 2 independent sources: `a.txt:1`; " in shown
    )
    assert line not in shown


EDGES = st.sets(st.sampled_from([*combinations("abcdefg", 2)]))


@given(EDGES)
def test_every_agreement_is_whole_and_every_agreeing_pair_is_in_reach(edges: set[tuple[str, str]]) -> None:
    """Each set agrees pair by pair and cannot grow; each claim that agrees with another is in a set."""
    report = _report(_claims(*"abcdefg"), (_pair(f"{a} {b}") for a, b in sorted(edges)), Verdict.CONFLICT)
    sets = [frozenset(ids.split()) for ids, _ in _found(report)]
    assert len(set(sets)) == len(sets)
    for members in sets:
        assert {*combinations(sorted(members), 2)} <= edges
        for other in set("abcdefg") - members:
            assert not {tuple(sorted((other, each))) for each in members} <= edges
    assert set().union(*sets) == {name for edge in edges for name in edge}
