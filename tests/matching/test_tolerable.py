"""The quick answer to whether a pair may stand in one group is the answer of the whole comparison."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from checker.claims.extract import extract
from checker.matching.calibration import Scale
from checker.matching.comparability import APART, CROSS, WEIGHTS, compare, tolerable
from checker.reading import read

CORPUS = Path(__file__).resolve().parents[2] / "corpus"


def test_nothing_makes_up_for_what_sets_claims_apart() -> None:
    best: dict[str, float] = {}
    for name, weight in WEIGHTS.items():
        aspect = name.partition(":")[0]
        best[aspect] = max(best.get(aspect, 0.0), weight)
    assert APART + sum(best.values()) < CROSS


@pytest.mark.parametrize("similarity", [0.1, 0.5, 0.9])
def test_the_quick_answer_is_that_of_the_comparison(similarity: float) -> None:
    scale = Scale(0.2, 0.8)
    claims = [claim for article in read([CORPUS]).articles for claim in extract(article)]
    answers = set()
    for a, b in combinations(claims[::3], 2):
        answer = tolerable(a, b, similarity, scale)
        assert answer == compare(a, b, similarity, scale).tolerated
        answers.add(answer)
    assert answers == {True, False}
