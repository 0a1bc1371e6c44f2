"""Trace how two claims were compared, and why they stand in one cluster or not.

The steps of matching are taken again for the claims asked for: the same neighbours, the same weights, the same groups.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.matching.clusters import MOST_MEMBERS
from checker.matching.comparability import CROSS, LINK, block_of
from checker.matching.match import LEAST_POSITION, NEIGHBOURS, Matched, proposals
from checker.records import Article, Claim, Cluster, Report
from checker.tracing.explanation import Bond, Comparability, Refusal

__all__ = ["Surroundings", "compared", "surroundings"]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A report with what it came from, and what was proposed for some of its claims: cosines by pair of positions."""

    report: Report
    matched: Matched
    articles: Mapping[str, Article]
    homes: Mapping[str, Cluster]
    proposed: Mapping[tuple[int, int], float]
    at: Mapping[str, int]
    group: Mapping[int, tuple[int, ...]]

    def members(self, i: int) -> tuple[int, ...]:
        """Return the positions of the group that claim `i` is in, itself alone if in none."""
        return self.group.get(i, (i,))


def surroundings(report: Report, matched: Matched, claims: Sequence[Claim]) -> Surroundings:
    """Return what `claims` stand among."""
    at = {claim.id: position for position, claim in enumerate(matched.claims)}
    wanted = {at[claim.id] for claim in claims}
    pairs = proposals(matched.claims, matched.vectors, matched.scale)
    found = {(i, j): cosine for i, j, cosine in pairs if i in wanted or j in wanted}
    return Surroundings(
        report=report,
        matched=matched,
        articles={article.id: article for article in report.articles},
        homes={claim: cluster for cluster in report.clusters for claim in cluster.claims},
        proposed=found,
        at=at,
        group={i: members for members in matched.groups for i in members},
    )


def compared(a: Claim, b: Claim, around: Surroundings) -> Comparability:
    """Return how `a` and `b` were compared, weighed even where nothing proposed the pair."""
    matched = around.matched
    i, j = sorted((around.at[a.id], around.at[b.id]))
    weighed = matched.compare(i, j)
    bond, reason, refusal = _bond(i, j, weighed.score, around)
    similarity = around.proposed.get((i, j), matched.similarity(i, j))
    return Comparability(
        similarity=similarity,
        position=matched.scale.position(similarity),
        least_similarity=matched.scale.cosine(LEAST_POSITION),
        proposed=(i, j) in around.proposed,
        levels=weighed.levels,
        score=weighed.score,
        link=LINK,
        cross=CROSS,
        bond=bond,
        reason=reason,
        refusal=refusal,
    )


def _bond(i: int, j: int, score: float, around: Surroundings) -> tuple[Bond, str, Refusal | None]:
    matched = around.matched
    proposed = (i, j) in around.proposed
    if j in around.members(i):
        if proposed and score >= LINK:
            return Bond.LINKED, f"In one cluster: the score reaches {LINK:g}.", None
        return Bond.BORNE, f"In one cluster by other members: the score reaches {CROSS:g}.", None
    blocks = [block_of(matched.claims[each]) for each in (i, j)]
    if blocks[0] != blocks[1]:
        return (
            Bond.SPLIT_BLOCK,
            f"Never compared: one is of the block “{blocks[0]}”, the other “{blocks[1]}”.",
            None,
        )
    if not proposed:
        return *_not_proposed(matched.similarity(i, j), matched.scale.cosine(LEAST_POSITION)), None
    if score < LINK:
        return Bond.SPLIT_LOW, f"Compared and left apart: the score does not reach {LINK:g}.", None
    return _kept_apart(i, j, around)


def _not_proposed(similarity: float, least: float) -> tuple[Bond, str]:
    if similarity < least:
        return Bond.SPLIT_FAR, f"Never proposed: the similarity is below {least:.3f}."
    return Bond.SPLIT_CROWDED, f"Never proposed: neither is among the {NEIGHBOURS} nearest of the other."


def _kept_apart(i: int, j: int, around: Surroundings) -> tuple[Bond, str, Refusal | None]:
    """Say why two claims whose own score is enough did not come together: somebody in their groups is against it."""
    matched = around.matched
    ours, theirs = around.members(i), around.members(j)
    weighed = {(x, y): matched.compare(x, y) for x in ours for y in theirs}
    x, y = min(weighed, key=lambda pair: (weighed[pair].score, pair))
    worst = weighed[x, y]
    if worst.tolerated:
        size = len(ours) + len(theirs)
        return (
            Bond.SPLIT_FULL,
            f"Kept apart: together they would be {size} claims, more than {MOST_MEMBERS}.",
            None,
        )
    names = matched.claims[x].id, matched.claims[y].id
    reason = f"Kept apart: {names[0]} and {names[1]}, with which they would stand, do not bear one another."
    against = min(worst.levels, key=lambda level: level.weight)
    return Bond.SPLIT_REFUSED, reason, Refusal(*names, worst.score, against)
