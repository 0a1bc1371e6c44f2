"""The claims of all indexed articles by meaning: a faiss index beside the store, made of its vectors.

It follows from the store, which notes its digest: where it is absent, of another time or not what was written, it is
made anew.
"""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path

import faiss
import numpy as np

from checker.matching.encoders import Encoder
from checker.matching.index import make_index
from checker.matching.packed import vectors_from
from checker.recall.keys import digest_of, encoder_key
from checker.recall.linking import vectors_key
from checker.recall.memory import Key, Shelf
from checker.recall.pieces import Extract, unpack
from checker.store.shelves import Member, Store

__all__ = ["INDEX", "Place", "index_is_sound", "meaning_of", "places_of"]

INDEX = "claims.faiss"
_NOTE = "meaning"

Place = tuple[
    Member, Key, int
]  # of a claim: its article, the digest of the article's claims, its number among them


def places_of(store: Store) -> list[Place]:
    """Return where the claims of all indexed articles stand, in the order of the rows of the index."""
    members = store.members()
    kept = store.recall(Shelf.EXTRACTS, {each.article for each in members})
    extracts = {key: unpack(packed, Extract) for key, packed in kept.items()}
    return [
        (member, extracts[member.article].claims, number)
        for member in members
        if member.article in extracts
        for number in range(len(extracts[member.article].outlines))
    ]


def meaning_of(store: Store, places: list[Place], encoder: Encoder) -> faiss.Index | None:
    """Return the index of the claims at `places`, None where there are none or their vectors are not kept."""
    key = encoder_key(encoder)
    wanted = list(dict.fromkeys((member, claims) for member, claims, _ in places))
    of = digest_of(key, *(claims for _, claims in wanted))
    kept = _read(store, of)
    if kept is not None:
        return kept
    vectors = store.recall(Shelf.VECTORS, {vectors_key(claims, key) for _, claims in wanted})
    if not wanted or any(vectors_key(claims, key) not in vectors for _, claims in wanted):
        return None
    whole = vectors_from((vectors[vectors_key(claims, key)] for _, claims in wanted), encoder.dimension)
    made = make_index(np.ascontiguousarray(whole))
    _write(store, made, of)
    return made


def index_is_sound(store: Store) -> bool:
    """Say whether the index is what the store says was written, or is not there at all."""
    file = store.folder / INDEX
    noted = store.note(_NOTE)
    return not file.exists() or (noted is not None and noted.endswith(_digest(file)))


def _read(store: Store, of: bytes) -> faiss.Index | None:
    file = store.folder / INDEX
    if not file.is_file() or store.note(_NOTE) != of + _digest(file):
        return None
    return faiss.read_index(str(file))


def _write(store: Store, made: faiss.Index, of: bytes) -> None:
    """Write the index beside its place and move it there when it is whole; go without where that cannot be."""
    if not store.writable:
        return
    part = store.folder / f"{INDEX}.{os.getpid()}.part"
    try:
        part.write_bytes(faiss.serialize_index(made).tobytes())
        digest = _digest(part)
        part.replace(store.folder / INDEX)
    except OSError as error:
        store.warn(f"{store.folder / INDEX} cannot be written ({error.strerror}); going on without it.")
        part.unlink(missing_ok=True)
        return
    store.keep_note(_NOTE, of + digest)


def _digest(file: Path) -> bytes:
    return blake2b(file.read_bytes(), digest_size=16).digest()
