"""Write vectors and links as bytes and read them back, the same to the last bit.

Units   Vectors are float32, cosines and scores are kept in whole units of their last decimal.
Errors  BadBytesError for bytes that hold nothing of the kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from checker.errors import CheckerError
from checker.matching.encoders.encoder import Vectors
from checker.matching.index import Nearest
from checker.matching.linked import Linked, Weights

__all__ = ["BadBytesError", "links_from", "pack_links", "pack_vectors", "vectors_from"]

_COSINE, _SCORE = 1e5, 1e3  # both are rounded to so many parts where they are worked out


class BadBytesError(CheckerError):
    """What was kept of vectors or links cannot be read back."""


class _Packed(msgspec.Struct, frozen=True, array_like=True):
    shape: tuple[int, int]
    rows: bytes
    cosines: bytes
    whole: bool
    pairs: bytes
    scores: bytes
    groups: tuple[tuple[int, ...], ...]
    borne: tuple[bytes, bytes]
    weights: tuple[bytes, bytes]


def pack_vectors(vectors: Vectors) -> bytes:
    """Return the bytes of vectors."""
    return vectors.astype("<f4", copy=False).tobytes()


def vectors_from(kept: Iterable[bytes], dimension: int) -> Vectors:
    """Return the vectors in `kept`, one after the other: shape (claims, dimension)."""
    whole = b"".join(kept)
    if len(whole) % (4 * dimension):
        raise BadBytesError("what was kept of vectors is not whole")
    return np.frombuffer(whole, "<f4").reshape(-1, dimension)


def pack_links(linked: Linked) -> bytes:
    """Return the bytes of links."""
    near = linked.nearest
    return msgspec.msgpack.encode(
        _Packed(
            shape=(near.rows.shape[0], near.rows.shape[1]),
            rows=_integers(near.rows),
            cosines=_integers(near.cosines * _COSINE),
            whole=near.whole,
            pairs=_integers(linked.pairs),
            scores=_integers(linked.scores * _SCORE),
            groups=linked.groups,
            borne=_weights(linked.borne),
            weights=_weights(linked.weights),
        )
    )


def links_from(kept: bytes) -> Linked:
    """Return the links in `kept`."""
    try:
        packed = msgspec.msgpack.decode(kept, type=_Packed)
        near = Nearest(
            _read(packed.rows).astype(np.int64).reshape(packed.shape),
            (_read(packed.cosines) / _COSINE).reshape(packed.shape),
            packed.whole,
        )
        pairs = _read(packed.pairs).astype(np.int64).reshape(2, -1)
        known = (_weights_from(packed.borne), _weights_from(packed.weights))
        return Linked(near, pairs, _read(packed.scores) / _SCORE, packed.groups, *known)
    except (msgspec.DecodeError, ValueError) as error:
        raise BadBytesError("what was kept of links cannot be read back") from error


def _weights(known: Weights) -> tuple[bytes, bytes]:
    return _integers(known.pairs), _integers(known.values * _SCORE)


def _weights_from(kept: tuple[bytes, bytes]) -> Weights:
    return Weights(_read(kept[0]).astype(np.int64).reshape(2, -1), _read(kept[1]) / _SCORE)


def _integers(values: NDArray[Any]) -> bytes:
    whole: NDArray[np.int32] = np.rint(values).astype("<i4")
    return whole.tobytes()


def _read(kept: bytes) -> NDArray[np.int32]:
    return np.frombuffer(kept, "<i4")
