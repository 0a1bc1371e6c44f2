"""The search against a plain numpy oracle, and what must hold whatever faiss does inside."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.matching import index
from checker.matching.encoders.encoder import Vectors, normalise
from checker.matching.index import DIGITS, neighbours


def around_centres(seed: int, size: int, dimension: int = 24, spread: float = 0.4) -> Vectors:
    """Return unit vectors that lie in groups, as clauses of news do."""
    random = np.random.default_rng(seed)
    centres = random.normal(size=(max(1, size // 5), dimension))
    noise = spread * random.normal(size=(size, dimension))
    return normalise((centres[random.integers(0, len(centres), size)] + noise).astype(np.float32))


def oracle(vectors: Vectors, blocks: list[str], k: int, threshold: float) -> dict[tuple[int, int], float]:
    """Return the same pairs by comparing everything with everything."""
    cosines = np.round(vectors.astype(np.float64) @ vectors.astype(np.float64).T, DIGITS)
    pairs = {}
    for i in range(len(vectors)):
        others = [j for j in range(len(vectors)) if j != i and blocks[j] == blocks[i]]
        for j in sorted(others, key=lambda j: (-cosines[i, j], j))[:k]:
            if cosines[i, j] >= threshold:
                pairs[min(i, j), max(i, j)] = cosines[i, j]
    return pairs


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    size=st.integers(0, 60),
    k=st.integers(1, 12),
    threshold=st.sampled_from([-1.0, 0.0, 0.5, 0.9]),
)
def test_neighbours_are_those_of_the_oracle(seed: int, size: int, k: int, threshold: float) -> None:
    vectors = around_centres(seed, size) if size else np.zeros((0, 24), np.float32)
    blocks = ["money" if i % 3 else "count" for i in range(size)]
    found = list(neighbours(vectors, blocks, k=k, threshold=threshold))
    expected = oracle(vectors, blocks, k, threshold)
    assert [(i, j) for i, j, _ in found] == sorted(expected)
    assert [s for *_, s in found] == pytest.approx([expected[pair] for pair in sorted(expected)], abs=2e-5)


def test_equal_vectors_are_taken_in_order() -> None:
    vectors = np.tile(around_centres(1, 1), (6, 1))
    found = [(i, j) for i, j, _ in neighbours(vectors, ["a"] * 6, k=2, threshold=0.5)]
    assert found == [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (1, 2), (1, 3), (1, 4), (1, 5)]


def test_a_zero_vector_is_near_nothing() -> None:
    vectors = np.vstack([np.zeros((2, 24), np.float32), around_centres(2, 3)])
    assert all(i >= 2 for i, _, _ in neighbours(vectors, ["a"] * 5, k=4, threshold=0.01))


def test_blocks_never_mix() -> None:
    vectors = np.tile(around_centres(3, 1), (4, 1))
    assert [(i, j) for i, j, _ in neighbours(vectors, ["a", 1, "a", 1], k=3, threshold=0.0)] == [
        (0, 2),
        (1, 3),
    ]


def test_a_large_block_finds_nearly_all(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors = around_centres(4, 3_000)
    blocks = ["a"] * len(vectors)
    whole = {(i, j) for i, j, _ in neighbours(vectors, blocks, k=10, threshold=0.6)}
    monkeypatch.setattr(index, "FLAT_UP_TO", 1_000)
    probed = list(neighbours(vectors, blocks, k=10, threshold=0.6))
    assert len(whole & {(i, j) for i, j, _ in probed}) > 0.95 * len(whole)
    assert probed == list(neighbours(vectors, blocks, k=10, threshold=0.6))
