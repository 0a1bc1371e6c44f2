"""A static model: one row per token, a text's vector is the sum of its rows. Needs numpy and tokenizers only.

The folder is an ordinary sentence-transformers folder (StaticEmbedding, Normalize); here it is opened
without torch, the matrix mapped and not read, so that start-up costs little. Sums run row after row in
order, so a text's vector is the same to the last bit in any company. Because vectors add up, a sentence
and its clauses come from one tokenisation.

Units   Offsets are code points of the whole text.
Errors  UnknownEncoder, if the folder is not of this form.
Source  safetensors: eight bytes of length, a JSON header, then the numbers.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from checker.errors import UnknownEncoder
from checker.matching.encoders.encoder import Encoder, Span, Vectors

if TYPE_CHECKING:
    from tokenizers import Encoding

Matrix = NDArray[np.float16]

BATCH = 512  # texts whose rows are held at once: about 20 MB
WEIGHT = "embedding.weight"


def load(name: str, folder: Path) -> Encoder:
    """Return the static encoder in `folder`."""
    from tokenizers import Tokenizer  # noqa: PLC0415  (other encoders do without)

    try:
        matrix = map_matrix(folder / "model.safetensors")
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception as error:  # tokenizers raises bare Exception
        raise UnknownEncoder(f"The folder {folder} holds no static encoder that can be read.") from error

    rows = _Rows(matrix)

    def embed(texts: list[str]) -> Vectors:
        return rows.sums([e.ids for e in tokenizer.encode_batch_fast(texts, add_special_tokens=False)])

    def embed_spans(texts: list[str], spans: list[Span]) -> tuple[Vectors, Vectors]:
        encodings = tokenizer.encode_batch(texts, add_special_tokens=False)
        inside = [_tokens_inside(encodings[row], start, end) for row, start, end in spans]
        return rows.sums([encoding.ids for encoding in encodings]), rows.sums(inside)

    return Encoder(name, matrix.shape[1], embed, embed_spans)


def map_matrix(path: Path) -> Matrix:
    """Return the token matrix of a safetensors file, mapped from disk."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        entry = json.loads(file.read(length))[WEIGHT]
    if entry["dtype"] != "F16":
        raise ValueError(f"{path} holds {entry['dtype']}, not half-precision numbers")
    rows, columns = entry["shape"]
    return np.memmap(path, "<f2", "r", 8 + length + entry["data_offsets"][0], (rows, columns))


class _Rows:
    """The rows of the tokens: read one by one while there is little to do, all at once when there is much."""

    def __init__(self, matrix: Matrix) -> None:
        self.matrix: NDArray[np.floating[Any]] = matrix

    def sums(self, tokens: Sequence[Sequence[int]]) -> Vectors:
        """Return the sum of the rows of each list of tokens; no tokens give zero."""
        lengths = np.array([len(ids) for ids in tokens], dtype=np.int64)
        if lengths.sum() > len(self.matrix):
            self.matrix = self.matrix.astype(np.float32, copy=False)  # exact, and three times as fast to add
        sums = np.zeros((len(tokens), self.matrix.shape[1]), np.float32)
        for at in range(0, len(tokens), BATCH):
            self._add(tokens[at : at + BATCH], lengths[at : at + BATCH], sums[at : at + BATCH])
        return sums

    def _add(self, tokens: Sequence[Sequence[int]], lengths: NDArray[np.int64], sums: Vectors) -> None:
        spoken = np.flatnonzero(lengths)
        if len(spoken):
            flat = np.fromiter(chain.from_iterable(tokens), np.int64, int(lengths.sum()))
            starts = (np.cumsum(lengths) - lengths)[spoken]
            sums[spoken] = np.add.reduceat(self.matrix[flat].astype(np.float32, copy=False), starts, axis=0)


def _tokens_inside(encoding: Encoding, start: int, end: int) -> list[int]:
    """Return the tokens that lie in `[start, end)` of the text that was encoded."""
    return [
        token for token, (a, b) in zip(encoding.ids, encoding.offsets, strict=True) if start <= a and b <= end
    ]
