"""Bring the nearest of claims up to date when some have come and some have gone.

In blocks that are searched whole the result is what searching all anew would give, to the last bit: new claims are
searched for, those that lost a neighbour from a full line are searched again, and a new claim enters the lines of
those to which it is nearer than their last.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.matching.encoders.encoder import Vectors
from checker.matching.index import (
    FLAT_UP_TO,
    NOBODY,
    SLACK,
    Cosines,
    Nearest,
    Rows,
    cosines_of,
    in_order,
    nearest,
    rows_by_block,
    search,
)

__all__ = ["new_rows", "renewed"]


def new_rows(origin: Rows, size: int) -> Rows:
    """Return for each of `size` old rows where it stands now, -1 if it is gone; `origin` is the way back.

    >>> new_rows(np.array([0, -1, 2]), 3).tolist()
    [0, -1, 2]
    """
    found = np.full(size, -1, np.int64)
    kept = np.flatnonzero(origin >= 0)
    found[origin[kept]] = kept
    return found


def renewed(
    before: Nearest, origin: Rows, vectors: Vectors, blocks: Sequence[Hashable], *, k: int, threshold: float
) -> Nearest:
    """Return what `nearest` would of `vectors` and `blocks`, where row i was row `origin[i]` before, -1 if it is new.

    The rows that were there before stand in the same order, and in the same blocks.
    """
    members = rows_by_block(blocks)
    if not before.whole or any(len(rows) > FLAT_UP_TO for rows in members):
        return nearest(vectors, blocks, k=k, threshold=threshold)
    found, searched = _carried_over(before, origin)
    fresh = origin < 0
    for rows in members:
        if not searched[rows].any():
            continue  # nobody new either: who is new is searched for
        block = np.ascontiguousarray(vectors[rows], dtype=np.float32)
        _search_again(found, block, rows, searched[rows], k, threshold)
        _let_in(found, block, rows, fresh[rows], ~searched[rows], threshold)
    return found


def _carried_over(before: Nearest, origin: Rows) -> tuple[Nearest, NDArray[np.bool_]]:
    """Return the lines as they were, what has gone left out of them, and which lines have to be searched for."""
    kept = np.flatnonzero(origin >= 0)
    stood = before.rows[origin[kept]]
    now = np.where(stood >= 0, new_rows(origin, len(before.rows))[stood], NOBODY)
    cosines = np.where(now >= 0, before.cosines[origin[kept]], -np.inf)
    # A line that was not full held all that is near; in a full one somebody else comes up from behind.
    searched = np.ones(len(origin), bool)
    searched[kept] = ((stood >= 0) & (now < 0)).any(axis=1) & (stood[:, -1] >= 0)
    found = Nearest(
        np.full((len(origin), stood.shape[1]), NOBODY), np.zeros((len(origin), stood.shape[1])), whole=True
    )
    now, cosines = in_order(now, cosines)
    found.rows[kept], found.cosines[kept] = now, np.where(now >= 0, cosines, 0.0)
    return found, searched


def _search_again(
    found: Nearest, block: Vectors, rows: Rows, searched: NDArray[np.bool_], k: int, threshold: float
) -> None:
    asked = np.flatnonzero(searched)
    near, cosines = search(block, asked, k, threshold)
    found.rows[rows[asked]] = np.where(near >= 0, rows[near], NOBODY)
    found.cosines[rows[asked]] = cosines


def _let_in(
    found: Nearest,
    block: Vectors,
    rows: Rows,
    fresh: NDArray[np.bool_],
    standing: NDArray[np.bool_],
    threshold: float,
) -> None:
    """Let new claims into the lines of those that stand, where they are nearer than the last there."""
    new, old = np.flatnonzero(fresh), np.flatnonzero(standing)
    lines = found.rows[rows[old]]
    last = np.where(lines[:, -1] >= 0, found.cosines[rows[old], -1], threshold)
    line, place = np.nonzero(block[old] @ block[new].T >= last[:, None] - SLACK)
    if not len(line):
        return
    cosines = cosines_of(block, old[line], new[place])
    near = np.flatnonzero(cosines >= threshold)
    changed, line = np.unique(line[near], return_inverse=True)
    _merge(found, rows[old[changed]], line, rows[new[place[near]]], cosines[near])


def _merge(found: Nearest, changed: Rows, line: Rows, newcomers: Rows, cosines: Cosines) -> None:
    """Put each newcomer into its line, `changed[line]`, and cut the lines again."""
    k = found.rows.shape[1]
    widest = int(np.bincount(line, minlength=1).max()) if len(line) else 0
    rows = np.pad(found.rows[changed], ((0, 0), (0, widest)), constant_values=NOBODY)
    known = np.pad(found.cosines[changed], ((0, 0), (0, widest)))
    at = k + rank(line)
    rows[line, at], known[line, at] = newcomers, cosines
    rows, known = in_order(rows, np.where(rows >= 0, known, -np.inf))
    found.rows[changed] = rows[:, :k]
    found.cosines[changed] = np.where(rows[:, :k] >= 0, known[:, :k], 0.0)


def rank(line: Rows) -> Rows:
    """Return the place of each entry within its run of equal values; equal values stand together.

    >>> rank(np.array([0, 0, 3, 3, 3])).tolist()
    [0, 1, 0, 1, 2]
    """
    starts = np.flatnonzero(np.r_[True, line[1:] != line[:-1]]) if len(line) else np.zeros(0, np.int64)
    lengths = np.diff(np.r_[starts, len(line)])
    return np.arange(len(line), dtype=np.int64) - np.repeat(starts, lengths)
