"""Find which claims are near enough in meaning to be worth comparing, within blocks.

A block holds the claims of one kind of quantity, so a sum of money never meets a temperature. Inside
it every claim gets its `k` nearest; pairs below `threshold` are dropped. A small block is searched
whole by faiss; a large one through an inverted file, which looks at a part of it and finds nearly
all. Cosines are computed anew for what faiss found and ties fall to the earlier claim, so that
neither threads nor the shape of a batch shows in the result. In a block searched whole a claim's nearest follow from
its claims alone, so that those found before can be brought up to date (see renewal.py).

Units   Similarities are cosines, rounded to `DIGITS` decimals.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

import faiss
import numpy as np
from numpy.typing import NDArray

from checker.matching.encoders.encoder import Vectors

__all__ = [
    "FLAT_UP_TO",
    "NOBODY",
    "SLACK",
    "Cosines",
    "Nearest",
    "Rows",
    "cosines_of",
    "in_order",
    "make_index",
    "nearest",
    "neighbours",
    "pairs_of",
    "rows_by_block",
    "search",
]

Rows = NDArray[np.int64]
Cosines = NDArray[np.float64]

DIGITS = 5  # vectors of one text may differ by 1e-6 between batches; a similarity must not show it
SPARE = 8  # found beyond k, so that ties at the edge are settled here and not inside faiss
FLAT_UP_TO = 20_000  # claims in a block; up to here a full search takes a few seconds on one core
PROBED = 24  # lists looked at in a large block: finds over .98 of the neighbours that a full search finds
TRAINED_ON = 20_000  # vectors that place the lists; more moves them little
NOBODY = -1  # stands behind a claim's last neighbour
SLACK = 3e-5  # by which faiss, in single precision, and a rounded cosine may be apart
_STEP = 1 << 15  # rows whose cosines are computed at once, to bound memory


@dataclass(frozen=True, slots=True)
class Nearest:
    """Each claim's nearest, nearest first: rows and cosines of shape (n, k), filled up with `NOBODY`.

    `whole` says that every block was searched whole.
    """

    rows: Rows
    cosines: Cosines
    whole: bool


def neighbours(
    vectors: Vectors, blocks: Sequence[Hashable], *, k: int, threshold: float
) -> Iterator[tuple[int, int, float]]:
    """Yield (i, j, cosine), i < j, in order: each claim's `k` nearest in its block that reach `threshold`.

    `vectors` has shape (n, d) with rows of length 1 or 0; `blocks` names the block of each row.
    """
    pairs, cosines = pairs_of(nearest(vectors, blocks, k=k, threshold=threshold))
    yield from zip(pairs[0].tolist(), pairs[1].tolist(), cosines.tolist(), strict=True)


def nearest(vectors: Vectors, blocks: Sequence[Hashable], *, k: int, threshold: float) -> Nearest:
    """Return each claim's `k` nearest in its block that reach `threshold`, itself left out."""
    rows = np.full((len(vectors), k), NOBODY, np.int64)
    cosines = np.zeros((len(vectors), k))
    whole = True
    for members in rows_by_block(blocks):
        block = np.ascontiguousarray(vectors[members], dtype=np.float32)
        found, near = search(block, np.arange(len(block)), k, threshold)
        rows[members], cosines[members] = np.where(found >= 0, members[found], NOBODY), near
        whole = whole and len(block) <= FLAT_UP_TO
    return Nearest(rows, cosines, whole)


def pairs_of(found: Nearest) -> tuple[Rows, Cosines]:
    """Return the pairs of neighbours, each once and in order: rows of shape (2, pairs), lower first, and cosines."""
    here, place = np.nonzero(found.rows >= 0)
    there, size = found.rows[here, place], max(len(found.rows), 1)
    codes, index = np.unique(np.minimum(here, there) * size + np.maximum(here, there), return_index=True)
    return np.stack([codes // size, codes % size]), found.cosines[here, place][index]


def rows_by_block(blocks: Sequence[Hashable]) -> list[Rows]:
    """Return the rows of each block, in order."""
    rows: dict[Hashable, list[int]] = {}
    for row, block in enumerate(blocks):
        rows.setdefault(block, []).append(row)
    return [np.array(found, dtype=np.int64) for found in rows.values()]


def search(block: Vectors, asked: Rows, k: int, threshold: float) -> tuple[Rows, Cosines]:
    """Return the `k` nearest of each of the rows `asked`, as rows of `block` and cosines, of shape (asked, k)."""
    wanted = min(k + 1 + SPARE, len(block))
    _, candidates = make_index(block).search(block[asked], wanted)
    here, there = np.repeat(asked, wanted), candidates.astype(np.int64).ravel()
    # faiss fills up with -1 where the probed lists hold too few.
    kept = np.flatnonzero((there >= 0) & (there != here))
    rows, cosines = np.full(len(here), NOBODY), np.full(len(here), -np.inf)
    rows[kept], cosines[kept] = there[kept], cosines_of(block, here[kept], there[kept])
    rows, cosines = in_order(rows.reshape(-1, wanted), cosines.reshape(-1, wanted))
    if wanted < len(block) <= FLAT_UP_TO:
        for row in _cut_among_equals(rows, cosines, k, threshold):
            rows[row, :k], cosines[row, :k] = _settled(block, int(asked[row]), cosines[row, k - 1], k)
    return _cut(rows, cosines, k, threshold)


def in_order(rows: Rows, cosines: Cosines) -> tuple[Rows, Cosines]:
    """Return each line of neighbours nearest first, of equals the earlier first."""
    order = np.lexsort((rows, -cosines), axis=-1)
    return np.take_along_axis(rows, order, -1), np.take_along_axis(cosines, order, -1)


def _cut(rows: Rows, cosines: Cosines, k: int, threshold: float) -> tuple[Rows, Cosines]:
    """Return the first `k` of each line, filled up; those below `threshold` give way to `NOBODY`."""
    missing = ((0, 0), (0, max(0, k - rows.shape[1])))
    rows = np.pad(rows, missing, constant_values=NOBODY)[:, :k]
    cosines = np.pad(cosines, missing, constant_values=-np.inf)[:, :k]
    near = (rows >= 0) & (cosines >= threshold)
    return np.where(near, rows, NOBODY), np.where(near, cosines, 0.0)


def _cut_among_equals(rows: Rows, cosines: Cosines, k: int, threshold: float) -> list[int]:
    """Return the lines whose end faiss may have cut among claims equally near, or as good as equally."""
    last = np.where(rows >= 0, cosines, np.inf).min(axis=1)
    return np.flatnonzero(last >= np.maximum(cosines[:, k - 1], threshold) - SLACK).tolist()


def _settled(block: Vectors, row: int, kth: float, k: int) -> tuple[Rows, Cosines]:
    """Return the first `k` of all that are as near to a row as its k-th, or nearer."""
    near = np.flatnonzero(block @ block[row] >= kth - SLACK)
    near = near[near != row]
    rows, cosines = in_order(near, cosines_of(block, np.full(len(near), row), near))
    return rows[:k], cosines[:k]


def make_index(block: Vectors) -> faiss.Index:
    """Return the index of a block: whole, or an inverted file where it is large."""
    whole = faiss.IndexFlatIP(block.shape[1])
    index = whole if len(block) <= FLAT_UP_TO else _inverted(whole, block)
    index.add(block)
    return index


def _inverted(coarse: faiss.IndexFlatIP, block: Vectors) -> faiss.IndexIVFFlat:
    """Return an empty inverted file whose lists are placed by a sample of `block`."""
    index = faiss.IndexIVFFlat(coarse, block.shape[1], _lists(len(block)), faiss.METRIC_INNER_PRODUCT)
    index.train(np.ascontiguousarray(block[:: max(1, len(block) // TRAINED_ON)]))
    index.nprobe = PROBED
    return index


def _lists(size: int) -> int:
    """Return how many lists an inverted file of `size` vectors has: time then grows as size to the 3/2."""
    return round(2 * math.sqrt(size))


def cosines_of(block: Vectors, here: Rows, there: Rows) -> Cosines:
    """Return the cosines of the pairs, each computed alone: a pair gives the same number in any company."""
    parts = [
        np.einsum("ij,ij->i", block[here[at : at + _STEP]], block[there[at : at + _STEP]], dtype=np.float64)
        for at in range(0, len(here), _STEP)
    ]
    return np.round(np.concatenate(parts), DIGITS) if parts else np.zeros(0)
