"""A corpus of which only that is read which somebody looks at: claims by their place, vectors, links.

Units   Places count the claims of the whole corpus from 0, in the order of the articles and of their texts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import overload

from checker.claims.makers import makers_told, with_maker
from checker.recall.articles import Recalled, article_id, heads
from checker.recall.memory import Key, Memory, Shelf
from checker.recall.pieces import Claims, Extract, Outline, unpack
from checker.records import Article, Claim

__all__ = ["Corpus", "corpus_of"]


@dataclass(frozen=True, slots=True)
class Corpus(Sequence[Claim]):
    """The claims of a row of articles, each read when it is asked for."""

    articles: tuple[Recalled, ...]
    extracts: tuple[Extract, ...]
    starts: tuple[int, ...]  # the place of each article's first claim, and of the end
    makers: Mapping[str, str]
    memory: Memory
    known: dict[int, tuple[Claim, ...]] = field(default_factory=dict, repr=False)
    named: list[Article] = field(default_factory=list, repr=False)

    @property
    def heads(self) -> Sequence[Article]:
        """Return the articles without text and sentences, copies marked."""
        if not self.named:
            self.named.extend(heads(self.articles))
        return self.named

    def __len__(self) -> int:
        return self.starts[-1]

    @overload
    def __getitem__(self, place: int) -> Claim: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Claim]: ...
    def __getitem__(self, place: int | slice) -> Claim | Sequence[Claim]:
        if isinstance(place, slice):
            return [self[each] for each in range(len(self))[place]]
        if not 0 <= place < len(self):
            raise IndexError(place)
        article = self.article_at(place)
        if article not in self.known:
            self.read([article])
        return self.known[article][place - self.starts[article]]

    def article_at(self, place: int) -> int:
        """Return the number of the article in which the claim at `place` stands."""
        return bisect_right(self.starts, place) - 1

    def places(self, article: int) -> range:
        """Return the places of an article's claims."""
        return range(self.starts[article], self.starts[article + 1])

    def read(self, articles: Iterable[int]) -> None:
        """Read the claims of articles at one go."""
        wanted = [each for each in articles if each not in self.known]
        kept = self.memory.recall(Shelf.CLAIMS, {self.extracts[each].claims for each in wanted})
        for each in wanted:
            claims = unpack(kept[self.extracts[each].claims], Claims)
            self.known[each] = tuple(
                replace(with_maker(claim, self.makers), id=f"c{place + 1}", article=article_id(each))
                for place, claim in zip(self.places(each), claims, strict=True)
            )

    def outlines(self) -> list[Outline]:
        """Return all claims in outline."""
        return [outline for extract in self.extracts for outline in extract.outlines]


def corpus_of(articles: Sequence[Recalled], extracts: Mapping[Key, Extract], memory: Memory) -> Corpus:
    """Return the corpus of `articles`, whose claims are `extracts`."""
    own = tuple(extracts[each.key] for each in articles)
    told = ((outline.entity, outline.maker) for extract in own for outline in extract.outlines)
    starts = (0, *accumulate(len(extract.outlines) for extract in own))
    return Corpus(tuple(articles), own, starts, makers_told(told), memory)
