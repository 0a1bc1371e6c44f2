"""Groups of claims: no chains, every pair borne, nothing that hangs on the order of the claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.matching import clusters
from checker.matching.calibration import Scale
from checker.matching.clusters import group, weigh
from checker.matching.comparability import block_of, compare
from checker.matching.encoders.encoder import Encoder, Vectors, normalise
from checker.matching.index import neighbours
from checker.matching.passages import passages
from checker.records import Claim
from tests.building import a_claim

SCALE = Scale(unrelated=0.2, same=1.0)
FEW = settings(max_examples=40)  # drawing a claim takes longer than weighing it
Named = set[frozenset[str]]


def claim(name: str, **row: Any) -> Claim:
    """Build a claim; `entity=""` and `metric=""` are none."""
    built = a_claim(name, {"value": 3.4e9, **row})
    return replace(built, entity=built.entity or None, metric=built.metric or None)


def alike(claims: Sequence[Claim]) -> Vectors:
    """Return vectors that say that all claims mean the same."""
    vectors = np.zeros((len(claims), 4), np.float32)
    vectors[:, 0] = 1
    return vectors


def all_pairs(claims: Sequence[Claim], vectors: Vectors) -> list[tuple[int, int, float]]:
    return [(i, j, float(vectors[i] @ vectors[j])) for i, j in combinations(range(len(claims)), 2)]


def grouped(claims: Sequence[Claim], vectors: Vectors | None = None) -> list[list[int]]:
    """Return the groups of `claims` where every pair is proposed."""
    vectors = alike(claims) if vectors is None else vectors
    links = weigh(claims, all_pairs(claims, vectors), SCALE)
    return group(claims, vectors, links, SCALE)


def named(claims: Sequence[Claim], groups: Sequence[Sequence[int]]) -> Named:
    return {frozenset(claims[i].id for i in members) for members in groups}


def test_one_thing_told_three_times_is_one_group() -> None:
    claims = [claim("a"), claim("b", value=3.7e9), claim("c", value=3.42e9)]
    assert grouped(claims) == [[0, 1, 2]]


def test_no_chain_leads_from_one_company_over_an_unknown_one_to_another() -> None:
    claims = [claim("a", entity="Acme"), claim("b", entity=""), claim("c", entity="Boreal")]
    vectors = alike(claims)
    links = weigh(claims, all_pairs(claims, vectors), SCALE)
    assert {(i, j) for _, i, j in links} == {(0, 1), (1, 2)}, "the chain is there to be followed"
    groups = grouped(claims)
    assert len(groups) == 1, "the claim between joins one of them"
    assert not any({0, 2} <= set(members) for members in groups)


def test_the_better_link_of_a_chain_wins() -> None:
    claims = [
        claim("a", entity="Acme", value=3.4e9),
        claim("b", entity="", value=3.42e9),
        claim("c", entity="Boreal", value=3.42e9),
    ]
    assert named(claims, grouped(claims)) == {frozenset("bc")}


def test_no_chain_of_metrics_either() -> None:
    claims = [
        claim("a", metric="investment", value=5.25e8),
        claim("b", metric="funding", value=5.25e8),
        claim("c", metric="cost", value=5.25e8),
    ]
    assert not any({1, 2} <= set(members) for members in grouped(claims))


def test_claims_that_nothing_joins_are_in_no_group() -> None:
    assert grouped([claim("a", metric="revenue"), claim("b", metric="loss"), claim("c", metric="debt")]) == []
    assert grouped([claim("a")]) == []
    assert grouped([]) == []


def test_links_come_best_first_and_ties_in_the_order_of_the_claims() -> None:
    claims = [claim("a"), claim("b"), claim("c", value=3.7e9), claim("d", metric="loss")]
    links = weigh(claims, all_pairs(claims, alike(claims)), SCALE)
    assert [(i, j) for _, i, j in links] == [(0, 1), (0, 2), (1, 2)]


def test_a_group_that_is_full_grows_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "MOST_MEMBERS", 5)
    claims = [claim(f"c{number}") for number in range(12)]
    sizes = [len(members) for members in grouped(claims)]
    assert max(sizes) <= 5
    assert sum(sizes) >= 10, "what does not fit makes groups of its own"


# --- laws ----------------------------------------------------------------------------------------------


@st.composite
def collections(draw: st.DrawFn) -> tuple[list[Claim], Vectors]:
    """Draw claims that half agree with one another, and vectors for them."""
    rows = draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    "entity": st.sampled_from(["Acme", "Boreal", ""]),
                    "metric": st.sampled_from(["funding", "investment", "cost", ""]),
                    "value": st.sampled_from([5.25e8, 5.4e8]),
                    "unit": st.sampled_from(["USD", ""]),
                }
            ),
            min_size=2,
            max_size=9,
        )
    )
    claims = [claim(f"c{number}", **row) for number, row in enumerate(rows)]
    directions = draw(st.lists(st.integers(0, 3), min_size=len(rows), max_size=len(rows)))
    basis = np.array([[1, 0, 0], [0.9, 0.4, 0], [0.7, 0, 0.7], [0.3, 0.9, 0.3]], np.float32)
    return claims, normalise(basis[directions])


@FEW
@given(collections())
def test_every_pair_of_a_group_is_borne_and_no_claim_is_in_two(found: tuple[list[Claim], Vectors]) -> None:
    claims, vectors = found
    groups = grouped(claims, vectors)
    flat = [each for members in groups for each in members]
    assert len(flat) == len(set(flat))
    assert groups == sorted(sorted(members) for members in groups)
    for members in groups:
        assert len(members) > 1
        for i, j in combinations(members, 2):
            similarity = float(vectors[i] @ vectors[j])
            assert compare(claims[i], claims[j], similarity, SCALE).tolerated


@FEW
@given(collections())
def test_two_linked_claims_stay_apart_only_if_another_is_in_the_way(
    found: tuple[list[Claim], Vectors],
) -> None:
    claims, vectors = found
    groups = grouped(claims, vectors)
    home = {each: number for number, members in enumerate(groups) for each in members}
    for _, i, j in weigh(claims, all_pairs(claims, vectors), SCALE):
        assert i in home or j in home, "two single claims with a link make a group"


@FEW
@given(collections())
def test_claims_in_another_order_that_are_all_different_make_the_same_links(
    found: tuple[list[Claim], Vectors],
) -> None:
    claims, vectors = found
    turned = list(reversed(range(len(claims))))
    there = [claims[i] for i in turned]
    one = weigh(claims, all_pairs(claims, vectors), SCALE)
    other = weigh(there, all_pairs(there, vectors[turned]), SCALE)
    ours = {(score, frozenset({claims[i].id, claims[j].id})) for score, i, j in one}
    assert ours == {(score, frozenset({there[i].id, there[j].id})) for score, i, j in other}


@given(st.permutations(range(6)))
def test_groups_without_ties_are_the_same_in_any_order(order: list[int]) -> None:
    claims = [
        claim("a", entity="Acme", value=5.25e8),
        claim("b", entity="Acme", value=5.4e8),
        claim("c", entity="", value=5.25e8),
        claim("d", entity="Boreal", value=5.25e8, metric="investment"),
        claim("e", entity="Boreal", value=7e8, metric="investment"),
        claim("f", entity="Boreal", value=7e8, metric="loss"),
    ]
    there = [claims[i] for i in order]
    assert named(there, grouped(there)) == named(claims, grouped(claims))
    assert named(claims, grouped(claims)) == {frozenset("abc"), frozenset("de")}


def test_groups_with_ties_are_the_same_in_any_order() -> None:
    claims = [claim("a", entity="Acme"), claim("b", entity=""), claim("c", entity="Boreal")]
    turned = claims[::-1]
    assert named(turned, grouped(turned)) == named(claims, grouped(claims))


def test_proposals_of_the_index_make_the_groups_that_all_pairs_make() -> None:
    rows = [(entity, metric) for entity in ("Acme", "Boreal") for metric in ("revenue", "loss")] * 3
    claims = [claim(f"c{n}", entity=entity, metric=metric) for n, (entity, metric) in enumerate(rows)]
    vectors = alike(claims)
    proposed = neighbours(vectors, [block_of(each) for each in claims], k=len(claims), threshold=0.1)
    links = weigh(claims, proposed, SCALE)
    assert group(claims, vectors, links, SCALE) == grouped(claims)
    assert [len(members) for members in grouped(claims)] == [3, 3, 3, 3]


# --- the vectors ---------------------------------------------------------------------------------------


def counting_encoder(seen: list[str]) -> Encoder:
    """Return an encoder of two letters' counts that notes the texts that it is given."""

    def embed(texts: list[str]) -> Vectors:
        seen.extend(texts)
        return np.array([[text.count("a"), text.count("b"), 1] for text in texts], np.float32)

    return Encoder("letters", 3, embed)


def test_a_text_is_encoded_once_however_many_claims_stand_in_it() -> None:
    seen: list[str] = []
    texts = [("aa", "aa bb"), ("bb", "aa bb"), ("aa", "aa bb")]
    claims = [replace(claim(f"c{n}"), clause=a, context=b) for n, (a, b) in enumerate(texts)]
    vectors = passages(claims, counting_encoder(seen))
    assert len(seen) == len(set(seen))
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert (vectors[0] == vectors[2]).all()


def test_the_sentence_tells_two_equal_clauses_apart() -> None:
    claims = [
        replace(claim("a"), clause="ab", context="ab aaa"),
        replace(claim("b"), clause="ab", context="ab bbb"),
        replace(claim("c"), clause="aaaa", context="aaaa"),
    ]
    vectors = passages(claims, counting_encoder([]))
    assert 0.5 < float(vectors[0] @ vectors[1]) < 0.9999
    assert float(vectors[0] @ vectors[2]) > float(vectors[1] @ vectors[2])
