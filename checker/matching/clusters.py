"""Group claims so that every pair of a group is comparable: no chain from A by B to C.

Pairs proposed by meaning are weighed, best first, and two groups become one only if all their pairs bear it
(complete linkage). Only proposed pairs and the members of the groups they join are ever weighed, so the work
grows with the number of proposals, not with the square of the number of claims.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from checker.matching.calibration import Scale
from checker.matching.comparability import Comparison, compare
from checker.matching.encoders.encoder import Vectors
from checker.records import Claim

__all__ = ["MOST_MEMBERS", "Pairs", "group", "in_order", "weigh"]

Pairs = dict[tuple[int, int], Comparison]
MOST_MEMBERS = 120  # a group larger than this grows no more: its pairs would cost more than they tell


def weigh(
    claims: Sequence[Claim], proposed: Iterable[tuple[int, int, float]], scale: Scale
) -> list[tuple[float, int, int]]:
    """Return the proposed pairs that are comparable as (score, i, j), in the order that groups are made of them."""
    weighed = (
        (compare(claims[i], claims[j], similarity, scale), similarity, i, j) for i, j, similarity in proposed
    )
    return in_order(claims, ((pair.score, near, i, j) for pair, near, i, j in weighed if pair.linked))


def in_order(
    claims: Sequence[Claim], links: Iterable[tuple[float, float, int, int]]
) -> list[tuple[float, int, int]]:
    """Return links, given as (score, similarity, i, j), best first, of equals the nearer in meaning.

    Ties fall to what the claims say, not to where they stand, so that renaming a file changes nothing.
    """
    ordered = sorted(
        (-score, -similarity, sorted((_said(claims[i]), _said(claims[j]))), i, j)
        for score, similarity, i, j in links
    )
    return [(-score, i, j) for score, _, _, i, j in ordered]


def _said(claim: Claim) -> tuple[str, ...]:
    return claim.context, claim.surface, claim.clause, claim.entity or "", claim.metric or ""


def group(
    claims: Sequence[Claim], vectors: Vectors, links: Iterable[tuple[float, int, int]], scale: Scale
) -> list[list[int]]:
    """Return the groups, each in order of the text, in order of their first member; single claims are left out."""
    home = list(range(len(claims)))
    members: dict[int, list[int]] = {}
    bears = _bearing(claims, vectors, scale)
    for _, i, j in links:
        a, b = home[i], home[j]
        if a == b:
            continue
        ours, theirs = members.get(a, [a]), members.get(b, [b])
        if len(ours) + len(theirs) > MOST_MEMBERS:
            continue
        if all(bears(x, y) for x in ours for y in theirs):
            for claim in theirs:
                home[claim] = a
            members[a] = ours + theirs
            members.pop(b, None)
    return sorted(sorted(found) for found in members.values())


def _bearing(claims: Sequence[Claim], vectors: Vectors, scale: Scale) -> Callable[[int, int], bool]:
    known: dict[tuple[int, int], bool] = {}

    def bears(i: int, j: int) -> bool:
        key = (i, j) if i < j else (j, i)
        if key not in known:
            similarity = float(vectors[i] @ vectors[j])
            known[key] = compare(claims[i], claims[j], similarity, scale).tolerated
        return known[key]

    return bears
