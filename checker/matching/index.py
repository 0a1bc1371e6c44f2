"""Find which claims are near enough in meaning to be worth comparing, within blocks.

A block holds the claims of one kind of quantity, so a sum of money never meets a temperature. Inside
it every claim gets its `k` nearest; pairs below `threshold` are dropped. A small block is searched
whole by faiss; a large one through an inverted file, which looks at a part of it and finds nearly
all. Cosines are computed anew for what faiss found and ties fall to the earlier claim, so that
neither threads nor the shape of a batch shows in the result.

Units   Similarities are cosines, rounded to `DIGITS` decimals.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator, Sequence

import faiss
import numpy as np
from numpy.typing import NDArray

from checker.matching.encoders.encoder import Vectors

Rows = NDArray[np.int64]

DIGITS = 5  # vectors of one text may differ by 1e-6 between batches; a similarity must not show it
SPARE = 8  # found beyond k, so that ties at the edge are settled here and not inside faiss
FLAT_UP_TO = 20_000  # claims in a block; up to here a full search takes a few seconds on one core
PROBED = 24  # lists looked at in a large block: finds over .98 of the neighbours that a full search finds
TRAINED_ON = 20_000  # vectors that place the lists; more moves them little
_STEP = 1 << 15  # rows whose cosines are computed at once, to bound memory


def neighbours(
    vectors: Vectors, blocks: Sequence[Hashable], *, k: int, threshold: float
) -> Iterator[tuple[int, int, float]]:
    """Yield (i, j, cosine), i < j, in order: each claim's `k` nearest in its block that reach `threshold`.

    `vectors` has shape (n, d) with rows of length 1 or 0; `blocks` names the block of each row.
    """
    found = [_pairs(vectors, rows, k, threshold) for rows in _rows_by_block(blocks) if len(rows) > 1]
    if not found:
        return
    first = np.concatenate([pair[0] for pair in found])
    second = np.concatenate([pair[1] for pair in found])
    cosines = np.concatenate([pair[2] for pair in found])
    order = np.lexsort((second, first))
    yield from zip(first[order].tolist(), second[order].tolist(), cosines[order].tolist(), strict=True)


def _rows_by_block(blocks: Sequence[Hashable]) -> list[Rows]:
    rows: dict[Hashable, list[int]] = {}
    for row, block in enumerate(blocks):
        rows.setdefault(block, []).append(row)
    return [np.array(found, dtype=np.int64) for found in rows.values()]


def _pairs(vectors: Vectors, rows: Rows, k: int, threshold: float) -> tuple[Rows, Rows, NDArray[np.float64]]:
    """Return the pairs of one block as (lower rows, upper rows, cosines), each pair once."""
    block = np.ascontiguousarray(vectors[rows], dtype=np.float32)
    here, there, cosines = _nearest(block, min(k, len(rows) - 1), threshold)
    pairs = np.stack([np.minimum(here, there), np.maximum(here, there)])
    pairs, index = np.unique(pairs, axis=1, return_index=True)
    return rows[pairs[0]], rows[pairs[1]], cosines[index]


def _nearest(block: Vectors, k: int, threshold: float) -> tuple[Rows, Rows, NDArray[np.float64]]:
    """Return (row, neighbour, cosine) of the `k` nearest of each row, nearest first, itself left out."""
    wanted = min(k + 1 + SPARE, len(block))
    _, candidates = _search(block, wanted)
    here = np.repeat(np.arange(len(block), dtype=np.int64), wanted)
    there = candidates.astype(np.int64).ravel()
    kept = (there >= 0) & (there != here)  # faiss fills up with -1 where the probed lists hold too few
    here, there = here[kept], there[kept]
    cosines = _cosines(block, here, there)
    order = np.lexsort((there, -cosines, here))
    here, there, cosines = here[order], there[order], cosines[order]
    near = (_rank(here) < k) & (cosines >= threshold)
    return here[near], there[near], cosines[near]


def _search(block: Vectors, wanted: int) -> tuple[Vectors, Rows]:
    whole = faiss.IndexFlatIP(block.shape[1])
    index = whole if len(block) <= FLAT_UP_TO else _inverted(whole, block)
    index.add(block)
    similarities, found = index.search(block, wanted)
    return similarities, found


def _inverted(coarse: faiss.IndexFlatIP, block: Vectors) -> faiss.IndexIVFFlat:
    """Return an empty inverted file whose lists are placed by a sample of `block`."""
    index = faiss.IndexIVFFlat(coarse, block.shape[1], _lists(len(block)), faiss.METRIC_INNER_PRODUCT)
    index.train(np.ascontiguousarray(block[:: max(1, len(block) // TRAINED_ON)]))
    index.nprobe = PROBED
    return index


def _lists(size: int) -> int:
    """Return how many lists an inverted file of `size` vectors has: time then grows as size to the 3/2."""
    return round(2 * math.sqrt(size))


def _cosines(block: Vectors, here: Rows, there: Rows) -> NDArray[np.float64]:
    """Return the cosines of the pairs, each computed alone: a pair gives the same number in any company."""
    parts = [
        np.einsum("ij,ij->i", block[here[at : at + _STEP]], block[there[at : at + _STEP]], dtype=np.float64)
        for at in range(0, len(here), _STEP)
    ]
    return np.round(np.concatenate(parts), DIGITS) if parts else np.zeros(0)


def _rank(here: Rows) -> Rows:
    """Return the place of each entry within its run of equal values: 0, 1, 2, ...

    >>> _rank(np.array([0, 0, 3, 3, 3])).tolist()
    [0, 1, 0, 1, 2]
    """
    starts = np.flatnonzero(np.r_[True, here[1:] != here[:-1]]) if len(here) else np.zeros(0, np.int64)
    lengths = np.diff(np.r_[starts, len(here)])
    return np.arange(len(here), dtype=np.int64) - np.repeat(starts, lengths)
