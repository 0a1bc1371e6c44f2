"""Lay out what is kept as records, and write and read them: typed, and the same bytes for the same record.

Errors  Bytes that hold no such record raise NotARecordError.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from checker.errors import CheckerError
from checker.languages.names import Name
from checker.reading.copies import Print
from checker.records import Article, Claim

__all__ = ["Asked", "Claims", "Extract", "Gist", "Names", "NotARecordError", "Outline", "pack", "unpack"]

Claims = tuple[Claim, ...]
Names = tuple[Name, ...]
Asked = frozenset[str]
T = TypeVar("T")


class NotARecordError(CheckerError):
    """What was kept cannot be read back."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What the steps that look at all articles need of one."""

    head: Article  # without id, path, text and sentences
    introduced: tuple[tuple[str, str], ...]  # alias, canonical name
    printed: Print


@dataclass(frozen=True, slots=True)
class Outline:
    """What the steps that look at all claims need of one."""

    block: str
    mark: bytes
    entity: str | None
    maker: str | None


@dataclass(frozen=True, slots=True)
class Extract:
    """An article's claims in outline; the rest stands elsewhere under its digest."""

    claims: bytes
    asked: bytes  # the Latin names that were looked up for them
    names: bytes  # the learned names that they were read with
    outlines: tuple[Outline, ...]


_ENCODER = msgspec.msgpack.Encoder(order="deterministic")
_DECODERS: dict[Any, msgspec.msgpack.Decoder[Any]] = {}


def pack(record: object) -> bytes:
    """Return the bytes that `unpack` makes the record of again."""
    return _ENCODER.encode(record)


def unpack(kept: bytes, sort: type[T]) -> T:
    """Return the record of that sort in `kept`.

    >>> unpack(pack(frozenset({"b", "a"})), Asked) == {"a", "b"}
    True
    """
    decoder = _DECODERS.get(sort)
    if decoder is None:
        decoder = _DECODERS[sort] = msgspec.msgpack.Decoder(sort)
    try:
        found: T = decoder.decode(kept)
    except (msgspec.DecodeError, ValueError) as error:
        raise NotARecordError(f"what was kept cannot be read back: {error}") from error
    return found
