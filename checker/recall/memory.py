"""Say what a memory between runs has to offer: shelves of values by key; the store is one.

Everything kept follows from the bytes of a file, from the program and from the encoder, and all of that is in the keys.
So a memory may forget what it likes: what it does not give back is worked out again.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Protocol, TypeAlias

__all__ = ["Key", "Memory", "Shelf"]

Key: TypeAlias = bytes


class Shelf(StrEnum):
    """What is kept, and by what key."""

    GISTS = "gists"  # what the steps that look at all articles need of one, by the article's key
    ARTICLES = "articles"  # whole articles, by their keys
    EXTRACTS = "extracts"  # claims in outline, by the article's key
    ASKED = "asked"  # the Latin names that claims hang on, by their digest
    NAMES = "names"  # learned names, by their digest
    CLAIMS = "claims"  # an article's claims, by their digest
    VECTORS = "vectors"  # of an article's claims, by the digests of the claims and of the encoder
    LINKS = "links"  # of a whole corpus, the last one seen, by the digest of the encoder


class Memory(Protocol):
    """Keeps what a run has worked out, also for other runs that go on at the same time."""

    def recall(self, shelf: Shelf, keys: Collection[Key]) -> Mapping[Key, bytes]:
        """Return what is kept on `shelf` under `keys`, what is not there left out."""

    def keep(self, rows: Mapping[Shelf, Mapping[Key, bytes]]) -> None:
        """Keep all of `rows` or, if that fails, none; what stands under a key already gives way."""
