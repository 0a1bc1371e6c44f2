"""Group claims so that every pair of a group is comparable: no chain from A by B to C.

Pairs proposed by meaning are weighed, best first, and two groups become one only if all their pairs bear it
(complete linkage). A few members of large groups that do not bear it leave their group for it, so that one claim
read wrongly does not keep two groups apart. Only proposed pairs and the members of the groups they join are ever
weighed, so the work grows with the number of proposals, not with the square of the number of claims.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import groupby, islice
from types import MappingProxyType
from typing import Any

from checker.matching.calibration import Scale
from checker.matching.comparability import compare, tolerable
from checker.matching.encoders.encoder import Vectors
from checker.records import Claim

__all__ = ["MOST_MEMBERS", "Weighed", "group", "group_weighed", "in_order", "mark_of", "weigh"]

_NOTHING: Mapping[int, Any] = MappingProxyType({})
_MAY_LEAVE = (
    0.2  # share of a group that may leave it for a larger one; set on invented and development events
)
MOST_MEMBERS = 120  # a group larger than this grows no more: its pairs would cost more than they tell


def weigh(
    claims: Sequence[Claim], proposed: Iterable[tuple[int, int, float]], scale: Scale
) -> list[tuple[float, int, int]]:
    """Return the proposed pairs that are comparable as (score, i, j), in the order that groups are made of them."""
    weighed = (
        (compare(claims[i], claims[j], similarity, scale), similarity, i, j) for i, j, similarity in proposed
    )
    marks = [mark_of(claim) for claim in claims]
    return in_order(marks, ((pair.score, near, i, j) for pair, near, i, j in weighed if pair.linked))


def in_order(
    marks: Sequence[bytes], links: Iterable[tuple[float, float, int, int]]
) -> list[tuple[float, int, int]]:
    """Return links, given as (score, similarity, i, j), best first, of equals the nearer in meaning.

    Ties fall to the marks of the claims, not to where they stand, so that renaming a file changes nothing.
    """
    best_first = sorted((-score, -similarity, i, j) for score, similarity, i, j in links)
    ordered: list[tuple[float, int, int]] = []
    for (score, _), alike in groupby(best_first, key=lambda link: link[:2]):
        pairs = [(i, j) for _, _, i, j in alike]
        if len(pairs) > 1:
            pairs.sort(key=lambda pair: (sorted(marks[each] for each in pair), pair))
        ordered += [(-score, i, j) for i, j in pairs]
    return ordered


def mark_of(claim: Claim) -> bytes:
    """Return eight bytes of what a claim says, which put claims that are equal otherwise in an order."""
    said = (claim.context, claim.surface, claim.clause, claim.entity or "", claim.metric or "")
    return blake2b("\0".join(said).encode("utf-8", "surrogatepass"), digest_size=8).digest()


def group(
    claims: Sequence[Claim], vectors: Vectors, links: Iterable[tuple[float, int, int]], scale: Scale
) -> list[list[int]]:
    """Return the groups, each in order of the text, in order of their first member; single claims are left out."""
    marks = [mark_of(claim) for claim in claims]
    return group_weighed(Weighed(claims, marks, vectors, scale), links)


def group_weighed(pairs: Weighed, links: Iterable[tuple[float, int, int]]) -> list[list[int]]:
    """Return the groups that `group` returns, with what pairs weigh by `pairs`."""
    best_first = [(i, j) for _, i, j in links]
    groups = _Groups(pairs)
    for spare in (_MAY_LEAVE, 0.0):  # who has left a group may join another in the second round
        for i, j in best_first:
            groups.join(i, j, spare)
    return sorted(sorted(found) for found in groups.members.values())


Pair = tuple[int, int]
Members = tuple[int, ...]


class Weighed:
    """What pairs of claims weigh, each looked at once; `borne` and `weights` hold those that were asked for.

    The key of a pair is the lower claim times the number of claims plus the higher, as in `linked`.
    """

    def __init__(
        self,
        claims: Sequence[Claim],
        marks: Sequence[bytes],
        vectors: Vectors,
        scale: Scale,
        known_borne: Mapping[int, float] = _NOTHING,
        known_weights: Mapping[int, float] = _NOTHING,
    ) -> None:
        self.claims = claims
        self.marks = marks
        self.vectors = vectors
        self.scale = scale
        self.known_borne = known_borne
        self.known_weights = known_weights
        self.size = len(marks)
        self.borne: dict[int, bool] = {}
        self.weights: dict[int, float] = {}

    def strained(self, ours: Members, theirs: Members) -> Iterator[Pair]:
        """Yield the pairs of one of `ours` and one of `theirs` that may not stand in one group."""
        borne, known, size = self.borne, self.known_borne, self.size
        for x in ours:
            for y in theirs:
                key = x * size + y if x < y else y * size + x
                if key not in borne:
                    borne[key] = bool(known[key] if key in known else self._bears(x, y))
                if not borne[key]:
                    yield x, y

    def _bears(self, i: int, j: int) -> bool:
        return tolerable(self.claims[i], self.claims[j], self._likeness(i, j), self.scale)

    def weight(self, i: int, j: int) -> float:
        """Return what two claims weigh."""
        key = i * self.size + j if i < j else j * self.size + i
        found = self.weights.get(key)
        if found is None:
            found = self.known_weights.get(key)
            if found is None:
                found = compare(self.claims[i], self.claims[j], self._likeness(i, j), self.scale).score
            self.weights[key] = found
        return found

    def _likeness(self, i: int, j: int) -> float:
        return float(self.vectors[i] @ self.vectors[j])


class _Groups:
    """Groups as they grow: `members` by the claim that names the group; a claim in none is its own."""

    def __init__(self, pairs: Weighed) -> None:
        self.pairs = pairs
        self.members: dict[int, Members] = {}
        self.home: dict[int, int] = {}
        # Many links stand between the same two groups: who would have to leave is found out once.
        self.known: dict[tuple[Members, Members, float], frozenset[int] | None] = {}

    def join(self, i: int, j: int, spare: float) -> None:
        """Make the groups of `i` and `j` one, if no more than the share `spare` of each must leave for it."""
        a, b = self.home.get(i, i), self.home.get(j, j)
        ours, theirs = self.members.get(a, (i,)), self.members.get(b, (j,))
        if a == b or len(ours) + len(theirs) > MOST_MEMBERS:
            return
        key = (ours, theirs, spare)
        if key not in self.known:
            self.known[key] = self._leaving(ours, theirs, spare)
        leaving = self.known[key]
        if leaving is None or {i, j} & leaving:
            return
        for claim in (*ours, *theirs):
            self.home.pop(claim, None)
        self.members.pop(a, None)
        self.members.pop(b, None)
        name = min(i, j)
        self.members[name] = tuple(claim for claim in (*ours, *theirs) if claim not in leaving)
        self.home.update(dict.fromkeys(self.members[name], name))

    def _leaving(self, ours: Members, theirs: Members, spare: float) -> frozenset[int] | None:
        """Return who must leave for all pairs to be borne, None if that is too many."""
        room = {0: int(len(ours) * spare), 1: int(len(theirs) * spare)}
        most_strained = room[0] * len(theirs) + room[1] * len(ours)
        strained = [*islice(self.pairs.strained(ours, theirs), most_strained + 1)]
        if len(strained) > most_strained:
            return None
        leaving: set[int] = set()
        while strained:
            most = self._most_strained(strained, ours, theirs)
            side = 0 if most in ours else 1
            if not room[side]:
                return None
            room[side] -= 1
            leaving.add(most)
            strained = [pair for pair in strained if most not in pair]
        return frozenset(leaving)

    def _most_strained(self, strained: Sequence[Pair], ours: Members, theirs: Members) -> int:
        """Return who stands in most of the strained pairs, of several the one that fits worst."""
        times = Counter(claim for pair in strained for claim in pair)
        most = max(times.values())
        alike = [claim for claim, often in times.items() if often == most]
        if len(alike) == 1:
            return alike[0]
        return min(alike, key=lambda claim: (self._fit(claim, ours, theirs), self.pairs.marks[claim]))

    def _fit(self, claim: int, ours: Members, theirs: Members) -> float:
        """Return what `claim` weighs with all others together; lower fits worse."""
        return round(sum(self.pairs.weight(claim, other) for other in (*ours, *theirs) if other != claim), 3)
