"""Which claims may be compared: a table of pairs, and the laws that hold for any pair.

Source  tests/matching/cases/comparability.toml, written for this test.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.matching.calibration import Scale
from checker.matching.comparability import APART, CROSS, LINK, WEIGHTS, Comparison, block_of, compare
from checker.records import Claim
from tests.building import a_claim, a_quantity

SCALE = Scale(unrelated=0.2, same=1.0)
FEW = settings(max_examples=40)  # drawing a claim takes longer than weighing it
NEAR = 0.65
CASES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("cases").joinpath("comparability.toml").read_text("utf-8")
)["pair"]


def built(name: str, row: dict[str, Any]) -> Claim:
    """Build a claim; "" is no entity and no metric, `setting` and `also` are read too."""
    known = {key: value for key, value in row.items() if key not in ("setting", "also")}
    claim = a_claim(name, known)
    return replace(
        claim,
        entity=claim.entity or None,
        metric=claim.metric or None,
        entity_sure=claim.entity_sure and bool(claim.entity),
        setting=frozenset(row.get("setting", ())),
        also=tuple(a_quantity(each) for each in row.get("also", ())),
    )


def weighed(case: dict[str, Any], first: str = "a", second: str = "b") -> Comparison:
    a, b = built(first, case[first]), built(second, case[second])
    return compare(a, b, case.get("similarity", NEAR), SCALE)


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(
            case,
            id=case["name"],
            marks=[pytest.mark.xfail(reason=case["fails"], strict=True)] if "fails" in case else [],
        )
        for case in CASES
    ],
)
def test_pair(case: dict[str, Any]) -> None:
    found = weighed(case)
    assert case["level"] in [level.name for level in found.levels]
    assert found.linked == case["linked"], found
    assert found.score == weighed(case, "b", "a").score


@pytest.mark.parametrize("name", sorted(WEIGHTS))
def test_every_level_is_tried(name: str) -> None:
    shown = {level.name for case in CASES for level in weighed(case).levels}
    assert name in shown


def test_levels_that_settle_the_matter_are_tried_with_nothing_else_against_the_pair() -> None:
    for name in (name for name, weight in WEIGHTS.items() if weight == APART):
        cases = [case for case in CASES if case["level"] == name]
        assert cases, name
        for case in cases:
            rest = sum(level.weight for level in weighed(case).levels if level.weight != APART)
            assert rest > CROSS, f"{case['name']}: the pair would not be tolerated in any case"


def test_nothing_makes_up_for_a_level_that_settles_the_matter() -> None:
    best: dict[str, float] = {}
    for name, weight in WEIGHTS.items():
        aspect = name.partition(":")[0]
        best[aspect] = max(weight, best.get(aspect, weight))
    assert sum(best.values()) + APART < CROSS
    assert CROSS < LINK <= sum(best.values())


# --- laws ----------------------------------------------------------------------------------------------

_names = st.sampled_from(["Marlow", "Tansy", "Odesa", "Odessa", "东岭县", "北川谷", "Germany"])
_units = {
    "money": ["USD", "CNY", ""],
    "count": ["people", "名", "houses", "gondolas", ""],
    "area": ["acre", "ha", "m2"],
    "percent": ["%"],
}
_metrics = ["", "revenue", "loss", "deaths", "injured", "depth", "distance", "valuation", "market value"]


@st.composite
def claims(draw: st.DrawFn, name: str = "a") -> Claim:
    """Draw a claim from few values, so that two of them often agree in something."""
    kind = draw(st.sampled_from(sorted(_units)))
    row: dict[str, Any] = {
        "value": draw(st.sampled_from([1, 36, 3400, 3420])),
        "kind": kind,
        "unit": draw(st.sampled_from(_units[kind])),
        "per": draw(st.sampled_from([None, "month", "year"])),
        "role": draw(st.sampled_from(["level", "from", "to", "increase", "decrease"])),
        "entity": draw(st.sampled_from(["", "Acme", "Boreal", "fire", "fire 2018"])),
        "entity_sure": draw(st.booleans()),
        "maker": draw(st.sampled_from([None, "Acme"])),
        "metric": draw(st.sampled_from(_metrics)),
        "thing": draw(st.sampled_from([None, "person", "building"])) if kind == "count" else None,
        "names": sorted(draw(st.sets(_names, max_size=2))),
        "setting": sorted(draw(st.sets(_names, max_size=2))),
        "article": draw(st.sampled_from(["one", "two"])),
        "sentence": draw(st.sampled_from([5, 90])),
    }
    return built(name, row)


_similar = st.floats(-1, 1)
_pairs = st.tuples(claims("a"), claims("b"))


@FEW
@given(_pairs, _similar)
def test_order_of_a_pair_does_not_matter(pair: tuple[Claim, Claim], similarity: float) -> None:
    a, b = pair
    one, other = compare(a, b, similarity, SCALE), compare(b, a, similarity, SCALE)
    assert (one.linked, one.tolerated) == (other.linked, other.tolerated)
    if block_of(a) == block_of(b):
        assert one == other


@given(st.text("abO", min_size=5, max_size=9), st.text("abO", min_size=5, max_size=9))
def test_order_of_two_names_does_not_matter(first: str, second: str) -> None:
    a, b = built("a", {"value": 36, "names": [first]}), built("b", {"value": 36, "names": [second]})
    assert compare(a, b, NEAR, SCALE) == compare(b, a, NEAR, SCALE)


def test_order_of_two_names_of_nearly_the_least_likeness_does_not_matter() -> None:
    a = built("a", {"value": 36, "names": ["aaOaObOOba"]})
    b = built("b", {"value": 36, "names": ["aaOObaObOba"]})
    assert compare(a, b, NEAR, SCALE) == compare(b, a, NEAR, SCALE)


@FEW
@given(_pairs, _similar, _similar)
def test_nearer_words_never_speak_against_a_pair(pair: tuple[Claim, Claim], one: float, two: float) -> None:
    far, near = sorted((one, two))
    assert compare(*pair, far, SCALE).score <= compare(*pair, near, SCALE).score


@FEW
@given(_pairs, _similar)
def test_claims_of_two_blocks_are_never_tolerated(pair: tuple[Claim, Claim], similarity: float) -> None:
    a, b = pair
    if block_of(a) != block_of(b):
        assert not compare(a, b, similarity, SCALE).tolerated


@FEW
@given(_pairs, st.floats(-0.2, 1.2), st.floats(0.0, 0.4), st.floats(0.5, 1.0))
def test_levels_mean_the_same_for_every_encoder(
    pair: tuple[Claim, Claim], position: float, unrelated: float, same: float
) -> None:
    theirs = Scale(unrelated, same)
    if all(abs(position - least) > 1e-6 for least in (0.7, 0.47, 0.28, 0.08)):
        ours = compare(*pair, SCALE.cosine(position), SCALE)
        assert ours == compare(*pair, theirs.cosine(position), theirs)


@FEW
@given(claims("a"), _similar)
def test_a_linked_pair_is_tolerated(claim: Claim, similarity: float) -> None:
    found = compare(claim, replace(claim, id="b", article="other"), similarity, SCALE)
    assert found.tolerated or not found.linked


@FEW
@given(claims("a"))
def test_a_claim_told_again_word_for_word_elsewhere_is_linked(claim: Claim) -> None:
    if claim.metric and claim.entity:
        assert compare(claim, replace(claim, id="b", article="other"), 1.0, SCALE).linked
