"""Bring together the claims that speak of one thing: propose neighbours by meaning, weigh them, group them.

Units   Vectors have shape (claims, d), one row a claim; groups hold positions of claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.matching.calibration import Scale
from checker.matching.clusters import mark_of
from checker.matching.comparability import Comparison, block_of, compare
from checker.matching.encoders.encoder import Vectors
from checker.matching.index import neighbours
from checker.matching.linked import LEAST_POSITION, NEIGHBOURS, link
from checker.records import Claim

__all__ = ["LEAST_POSITION", "NEIGHBOURS", "Matched", "match", "proposals"]


@dataclass(frozen=True, slots=True)
class Matched:
    """Claims in their groups, with what they were compared by; single claims are in no group."""

    claims: Sequence[Claim]
    vectors: Vectors
    scale: Scale
    groups: tuple[tuple[int, ...], ...]

    def similarity(self, i: int, j: int) -> float:
        """Return the cosine of two claims."""
        return float(self.vectors[i] @ self.vectors[j])

    def compare(self, i: int, j: int) -> Comparison:
        """Return what two claims weigh together."""
        return compare(self.claims[i], self.claims[j], self.similarity(i, j), self.scale)


def match(claims: Sequence[Claim], vectors: Vectors, scale: Scale) -> Matched:
    """Return the groups of comparable claims, in order of their first member."""
    blocks = [block_of(claim) for claim in claims]
    marks = [mark_of(claim) for claim in claims]
    return Matched(claims, vectors, scale, link(claims, blocks, marks, vectors, scale).groups)


def proposals(claims: Sequence[Claim], vectors: Vectors, scale: Scale) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs near enough in meaning to be weighed, as (i, j, cosine), i < j."""
    blocks = [block_of(claim) for claim in claims]
    return neighbours(vectors, blocks, k=NEIGHBOURS, threshold=scale.cosine(LEAST_POSITION))
