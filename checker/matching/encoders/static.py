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
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from checker.errors import UnknownEncoder
from checker.matching.encoders.encoder import Encoder, Span, Vectors

if TYPE_CHECKING:
    from tokenizers import Encoding

Matrix = NDArray[np.float16]

BATCH = 512  # texts whose rows are held at once: about 20 MB
WEIGHT = "embedding.weight"


def load(name: str, folder: Path, link: float) -> Encoder:
    """Return the static encoder in `folder`."""
    from tokenizers import Tokenizer  # noqa: PLC0415  (other encoders do without)

    try:
        matrix = map_matrix(folder / "model.safetensors")
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    except Exception as error:  # tokenizers raises bare Exception
        raise UnknownEncoder(f"The folder {folder} holds no static encoder that can be read.") from error

    def embed(texts: list[str]) -> Vectors:
        parts = [
            _sums(matrix, tokenizer.encode_batch_fast(texts[at : at + BATCH], add_special_tokens=False))
            for at in range(0, len(texts), BATCH)
        ]
        return np.concatenate(parts)

    def embed_spans(texts: list[str], spans: list[Span]) -> tuple[Vectors, Vectors]:
        encodings = tokenizer.encode_batch(texts, add_special_tokens=False)
        wholes = [_sums(matrix, encodings[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
        inside = [_tokens_inside(encodings[row], start, end) for row, start, end in spans]
        parts = [_sums_of(matrix, inside[at : at + BATCH]) for at in range(0, len(spans), BATCH)]
        return np.concatenate(wholes), np.concatenate(parts)

    return Encoder(name, matrix.shape[1], link, embed, embed_spans)


def map_matrix(path: Path) -> Matrix:
    """Return the token matrix of a safetensors file, mapped from disk."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        entry = json.loads(file.read(length))[WEIGHT]
    if entry["dtype"] != "F16":
        raise ValueError(f"{path} holds {entry['dtype']}, not half-precision numbers")
    rows, columns = entry["shape"]
    return np.memmap(path, "<f2", "r", 8 + length + entry["data_offsets"][0], (rows, columns))


def _sums(matrix: Matrix, encodings: Sequence[Encoding]) -> Vectors:
    return _sums_of(matrix, [encoding.ids for encoding in encodings])


def _sums_of(matrix: Matrix, tokens: Sequence[Sequence[int]]) -> Vectors:
    """Return the sum of the rows of each list of tokens; no tokens give zero."""
    lengths = np.array([len(ids) for ids in tokens], dtype=np.int64)
    sums = np.zeros((len(tokens), matrix.shape[1]), np.float32)
    spoken = np.flatnonzero(lengths)
    if len(spoken):
        rows = np.fromiter((token for ids in tokens for token in ids), np.int64, int(lengths.sum()))
        starts = (np.cumsum(lengths) - lengths)[spoken]
        sums[spoken] = np.add.reduceat(matrix[rows].astype(np.float32), starts, axis=0)
    return sums


def _tokens_inside(encoding: Encoding, start: int, end: int) -> list[int]:
    """Return the tokens that lie in `[start, end)` of the text that was encoded."""
    return [
        token for token, (a, b) in zip(encoding.ids, encoding.offsets, strict=True) if start <= a and b <= end
    ]
