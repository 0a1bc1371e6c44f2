"""Say what may be kept between runs, and in what pieces it is asked for; the store is one such memory.

Everything kept follows from the bytes of a file, from the program and from the encoder, so a memory may forget whatever
it likes: what it does not give back is worked out again.

Units   A key names a file's content together with what its path says of it. Rows of vectors are claims, in the
        order of the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from checker.languages.names import Name
from checker.matching.encoders import Encoder, Vectors
from checker.matching.linked import Linked
from checker.reading.copies import Print
from checker.records import Article, Claim

__all__ = ["Extract", "Gist", "Key", "Memory", "Outline", "Remembered"]

Key: TypeAlias = bytes


@dataclass(frozen=True, slots=True)
class Gist:
    """What the steps that look at all articles need of one: everything but its words."""

    head: Article  # without id, path, text and sentences
    introduced: tuple[tuple[str, str], ...]  # alias, canonical name
    printed: Print


@dataclass(frozen=True, slots=True)
class Outline:
    """What the steps that look at all claims need of one."""

    block: str
    entity: str | None
    maker: str | None


@dataclass(frozen=True, slots=True)
class Extract:
    """An article's claims in outline: `digest` changes with them, `names` tells with which learned names they were read."""

    digest: bytes
    names: bytes
    outlines: tuple[Outline, ...]


@dataclass(frozen=True, slots=True)
class Remembered:
    """The links of a corpus: `articles` are the digests of its articles' claims in order, each with their number."""

    articles: tuple[tuple[bytes, int], ...]
    linked: Linked


class Memory(Protocol):
    """Keeps what a run has worked out; every `keep_` is all or nothing, and what was kept is there for other runs."""

    def gists(self, keys: Sequence[Key]) -> Mapping[Key, Gist]:
        """Return what is known of the articles, those that are not known left out."""

    def articles(self, keys: Sequence[Key]) -> Mapping[Key, Article]:
        """Return the whole articles, without id and path."""

    def keep_articles(self, found: Mapping[Key, tuple[Gist, Article]]) -> None:
        """Keep articles that have been read."""

    def extracts(self, keys: Sequence[Key]) -> Mapping[Key, Extract]:
        """Return the articles' claims in outline, those that are not known left out."""

    def claims(self, keys: Sequence[Key]) -> Mapping[Key, tuple[Claim, ...]]:
        """Return the articles' claims, without ids."""

    def asked(self, keys: Sequence[Key]) -> Mapping[Key, frozenset[str]]:
        """Return the Latin names that were looked up while the articles' claims were read."""

    def names(self, digest: bytes) -> tuple[Name, ...] | None:
        """Return the learned names of that digest."""

    def keep_claims(
        self,
        found: Mapping[Key, tuple[tuple[Outline, ...], tuple[Claim, ...], frozenset[str]]],
        still: Sequence[Key],
        names: Sequence[Name],
    ) -> Mapping[Key, Extract]:
        """Keep claims read with `names`, in outline and whole, with what was asked; those of `still` hold too."""

    def vectors(self, keys: Sequence[Key], encoder: Encoder) -> Mapping[Key, Vectors]:
        """Return the vectors of the articles' claims, those that are not known left out."""

    def keep_vectors(self, found: Mapping[Key, Vectors], encoder: Encoder) -> None:
        """Keep the vectors of articles whose claims have been kept."""

    def links(self, encoder: Encoder) -> Remembered | None:
        """Return the links that were kept last."""

    def keep_links(self, links: Remembered, encoder: Encoder) -> None:
        """Keep the links of a corpus in the place of those kept before."""
