"""Link the claims that may be compared and group them, going on from what was linked before.

What two claims weigh depends on the two alone, and a group on the links that hang together with it. So pairs that were
weighed before are not weighed again, and groups whose links are as they were stay as they are.

Units   Vectors have shape (claims, d), one row a claim. `origin[i]` is the row of claim i before, -1 if it is new;
        claims that were there before stand in the same order.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.matching.calibration import Scale
from checker.matching.clusters import Weighed, group_weighed, in_order
from checker.matching.comparability import compare
from checker.matching.encoders.encoder import Vectors
from checker.matching.index import Nearest, Rows, nearest, pairs_of
from checker.matching.renewal import new_rows, renewed
from checker.records import Claim

__all__ = ["LEAST_POSITION", "NEIGHBOURS", "Linked", "Weights", "link"]

# Candidates a claim. Swept on the development events: link F1 .895 .893 .888 .876 at 10, 20, 30, 50. Few do there,
# where claims of one kind are few; but of a clause's gold neighbours among thousands of others 10 hold .6, 30 hold .8.
NEIGHBOURS = 30
# On the encoder's scale: neighbours farther than that are not even weighed. Linking is the same from -.2 to .25.
LEAST_POSITION = 0.07


@dataclass(frozen=True, slots=True)
class Weights:
    """What pairs that were met in grouping weigh, or whether they are borne: pairs of shape (2, n), and values."""

    pairs: Rows
    values: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Linked:
    """What matching has found of a row of claims, all that there is to go on from.

    `pairs` are those that are comparable: shape (2, links), the lower row first, in order; `scores` is what they weigh.
    `borne` and `weights` are what had to be known of pairs to make the groups.
    """

    nearest: Nearest
    pairs: Rows
    scores: NDArray[np.float64]
    groups: tuple[tuple[int, ...], ...]
    borne: Weights
    weights: Weights


def link(
    claims: Sequence[Claim],
    blocks: Sequence[Hashable],
    marks: Sequence[bytes],
    vectors: Vectors,
    scale: Scale,
    before: tuple[Linked, Sequence[int]] | None = None,
    about: Sequence[int] | None = None,
) -> Linked:
    """Return the links and groups of `claims`; `before` is what was linked and the origin of each claim in it.

    With `about`, only the groups are made that may hold one of these rows. Of `claims` only those are looked at that
    have to be weighed or grouped.
    """
    size = len(claims)
    then = None if before is None else (before[0], np.asarray(before[1], np.int64))
    near = _nearest(vectors, blocks, scale, then)
    proposed, cosines = pairs_of(near)
    scores = _known(then, proposed, size)
    for at in np.flatnonzero(np.isnan(scores)).tolist():
        i, j = proposed[:, at].tolist()
        pair = compare(claims[i], claims[j], float(cosines[at]), scale)
        scores[at] = pair.score if pair.linked else -np.inf
    linked = np.isfinite(scores)
    pairs, scores, cosines = proposed[:, linked], scores[linked], cosines[linked]
    home = _components(pairs, size)
    again = _touched(then, pairs, home) if about is None else np.isin(home, home[list(about)])
    carried = () if then is None or about is not None else _carried_over(then, home, again)
    chosen = again[pairs[0]]
    found = zip(scores[chosen].tolist(), cosines[chosen].tolist(), *pairs[:, chosen].tolist(), strict=True)
    known = [_standing(then, each, again) for each in (0, 1)]
    weighed = Weighed(claims, marks, vectors, scale, *(_by_key(each, size) for each in known))
    made = group_weighed(weighed, in_order(marks, found))
    rest = [_standing(then, each, ~again) if about is None else _NONE for each in (0, 1)]
    return Linked(
        near,
        pairs,
        scores,
        tuple(sorted((*carried, *map(tuple, made)))),
        _together(rest[0], weighed.borne, size),
        _together(rest[1], weighed.weights, size),
    )


def _nearest(
    vectors: Vectors, blocks: Sequence[Hashable], scale: Scale, before: tuple[Linked, Rows] | None
) -> Nearest:
    threshold = scale.cosine(LEAST_POSITION)
    if before is None:
        return nearest(vectors, blocks, k=NEIGHBOURS, threshold=threshold)
    linked, origin = before
    return renewed(linked.nearest, origin, vectors, blocks, k=NEIGHBOURS, threshold=threshold)


def _known(before: tuple[Linked, Rows] | None, proposed: Rows, size: int) -> NDArray[np.float64]:
    """Return what the proposed pairs are known to weigh: -inf if they are not comparable, nan if it is not known."""
    scores = np.full(proposed.shape[1], np.nan)
    if before is None:
        return scores
    linked, origin = before
    codes = _codes(proposed, size)
    weighed, _ = pairs_of(linked.nearest)
    scores[np.isin(codes, _codes(_now(weighed, linked, origin), size))] = -np.inf
    now = _now(linked.pairs, linked, origin)
    stand = (now >= 0).all(axis=0)
    _, here, there = np.intersect1d(
        codes, _codes(now[:, stand], size), assume_unique=True, return_indices=True
    )
    scores[here] = linked.scores[stand][there]
    return scores


def _now(pairs: Rows, linked: Linked, origin: Rows) -> Rows:
    """Return where the rows of earlier pairs stand now, -1 for those that are gone."""
    now: Rows = new_rows(origin, len(linked.nearest.rows))[pairs]
    return now


def _codes(pairs: Rows, size: int) -> Rows:
    """Return a number for each pair, -1 for one of which a row is gone."""
    return np.where((pairs >= 0).all(axis=0), pairs[0] * size + pairs[1], -1)


def _components(pairs: Rows, size: int) -> Rows:
    """Return for each claim the first of all that hang together with it by links."""
    home = list(range(size))

    def first(row: int) -> int:
        while home[row] != row:
            home[row] = home[home[row]]
            row = home[row]
        return row

    for i, j in zip(*pairs.tolist(), strict=True):
        a, b = first(i), first(j)
        if a != b:
            home[max(a, b)] = min(a, b)
    return np.array([first(row) for row in range(size)], dtype=np.int64)


def _touched(before: tuple[Linked, Rows] | None, pairs: Rows, home: Rows) -> NDArray[np.bool_]:
    """Say of each claim whether a link has come or gone in all that hangs together with it."""
    if before is None:
        return np.ones(len(home), bool)
    linked, origin = before
    then = _now(linked.pairs, linked, origin)
    ours, theirs = _codes(pairs, len(home)), _codes(then, len(home))
    changed = (pairs[:, ~np.isin(ours, theirs)], then[:, ~np.isin(theirs, ours) | (theirs < 0)])
    rows = np.concatenate([each.ravel() for each in changed])
    return np.isin(home, home[rows[rows >= 0]])


def _carried_over(
    before: tuple[Linked, Rows], home: Rows, again: NDArray[np.bool_]
) -> tuple[tuple[int, ...], ...]:
    linked, origin = before
    now = new_rows(origin, len(linked.nearest.rows)).tolist()
    moved = (tuple(now[row] for row in members) for members in linked.groups)
    return tuple(members for members in moved if min(members) >= 0 and not again[members[0]])


_NONE = Weights(np.zeros((2, 0), np.int64), np.zeros(0))


def _standing(before: tuple[Linked, Rows] | None, which: int, wanted: NDArray[np.bool_]) -> Weights:
    """Return what was borne (0) or weighed (1) in earlier grouping, as it stands now, of pairs in `wanted` groups."""
    if before is None:
        return _NONE
    linked, origin = before
    known = (linked.borne, linked.weights)[which]
    now = _now(known.pairs, linked, origin)
    stand = (now >= 0).all(axis=0) & wanted[now[0]] & wanted[now[1]]
    return Weights(now[:, stand], known.values[stand])


def _by_key(known: Weights, size: int) -> dict[int, float]:
    return dict(zip(_codes(known.pairs, size).tolist(), known.values.tolist(), strict=True))


def _together(carried: Weights, asked: Mapping[int, float], size: int) -> Weights:
    """Return what was carried over and what was asked for, in order of the pairs."""
    codes = np.concatenate([_codes(carried.pairs, size), np.fromiter(asked, np.int64, len(asked))])
    order = np.argsort(codes)
    values = np.concatenate([carried.values, np.fromiter(asked.values(), np.float64, len(asked))])
    return Weights(np.stack(np.divmod(codes[order], size)), values[order])
