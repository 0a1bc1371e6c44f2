"""A static model: one row per token, a text's vector is the sum of its rows. Needs numpy and tokenizers only.

The folder is an ordinary sentence-transformers folder (StaticEmbedding, Normalize); here it is opened
without torch, the matrix mapped and not read, so that start-up costs little. Sums run row after row in
order, so a text's vector is the same to the last bit in any company. Because vectors add up, a sentence
and its clauses come from one tokenisation, and a clause's length says how much it tells.

Units   Offsets are code points of the whole text.
Errors  UnknownEncoder, if the folder is not of this form.
Source  safetensors: eight bytes of length, a JSON header, then the numbers.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from checker.errors import UnknownEncoder
from checker.matching.encoders.encoder import Encoder, Span, Vectors

if TYPE_CHECKING:
    from tokenizers import Encoding

Matrix = NDArray[np.float16]

BATCH = 32  # texts whose rows are added up at once: about half a megabyte
WEIGHT = "embedding.weight"
# Of a clause that tells very much, its sentence having 1; chosen on recall among development events.
FULL_WEIGHT = 1.7


def load(name: str, folder: Path) -> Encoder:
    """Return the static encoder in `folder`."""
    from tokenizers import Tokenizer  # noqa: PLC0415  (other encoders do without)

    try:
        matrix = map_matrix(folder / "model.safetensors")
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception as error:  # tokenizers raises bare Exception
        raise UnknownEncoder(f"The folder {folder} holds no static encoder that can be read.") from error

    def embed(texts: list[str]) -> Vectors:
        return _sums(matrix, [e.ids for e in tokenizer.encode_batch_fast(texts, add_special_tokens=False)])

    def embed_spans(texts: list[str], spans: list[Span]) -> tuple[Vectors, Vectors]:
        encodings = tokenizer.encode_batch(texts, add_special_tokens=False)
        inside = [_tokens_inside(encodings[row], start, end) for row, start, end in spans]
        sums = _sums(matrix, [*(encoding.ids for encoding in encodings), *inside])
        return sums[: len(texts)], _weighed(sums[len(texts) :])

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


def _sums(matrix: Matrix, tokens: Sequence[Sequence[int]]) -> Vectors:
    """Return the sum of the rows of each list of tokens; no tokens give zero.

    Only rows that occur are read from disk, each once; a batch's rows stay in the processor's own memory, which is
    twice as fast as adding them all up at once.
    """
    lengths = np.fromiter(map(len, tokens), np.int64, len(tokens))
    ends = np.cumsum(lengths)
    flat = np.fromiter(chain.from_iterable(tokens), np.int64, int(lengths.sum()))
    occurs = np.zeros(len(matrix), bool)
    occurs[flat] = True
    rows = matrix[np.flatnonzero(occurs)].astype(np.float32)
    places = (np.cumsum(occurs) - 1)[flat]
    sums = np.zeros((len(tokens), matrix.shape[1]), np.float32)
    spoken = np.flatnonzero(lengths)
    for batch in np.split(spoken, range(BATCH, len(spoken), BATCH)):
        if len(batch):
            starts = ends[batch] - lengths[batch]
            part = rows[places[starts[0] : ends[batch[-1]]]]
            sums[batch] = np.add.reduceat(part, starts - starts[0], axis=0)
    return sums


def _weighed(sums: Vectors) -> Vectors:
    """Return the sums at the length that says how much each counts against the text around it.

    A middling clause has length 1 and counts half as much as one that tells very much; one of few or frequent words
    counts for less. The rows were fitted so (models/fit/train.py).
    """
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    weighed: Vectors = np.float32(FULL_WEIGHT) * sums / (lengths + 1)
    return weighed


def _tokens_inside(encoding: Encoding, start: int, end: int) -> list[int]:
    """Return the tokens that lie in `[start, end)` of the text that was encoded."""
    return [
        token for token, (a, b) in zip(encoding.ids, encoding.offsets, strict=True) if start <= a and b <= end
    ]
