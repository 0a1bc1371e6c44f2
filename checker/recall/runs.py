"""The stages up to the groups, with a memory: of a settled corpus, and of one with new articles in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.matching.encoders import Encoder
from checker.matching.linked import Linked
from checker.progress import Progress
from checker.reading.folder import File
from checker.recall.articles import Recalled, recall_articles, whole_articles
from checker.recall.claims import recall_claims
from checker.recall.corpus import Corpus, corpus_of
from checker.recall.linking import extended_links, settled_links
from checker.recall.memory import Memory
from checker.records import Article, Skipped

__all__ = ["Run", "extended", "recalled", "settled"]


@dataclass(frozen=True, slots=True)
class Run:
    """A corpus with its links, and what was left out of it."""

    corpus: Corpus
    linked: Linked
    skipped: tuple[Skipped, ...]

    def groups(self, about: frozenset[int] | None = None) -> list[tuple[int, ...]]:
        """Return the groups of places, or those that hold a claim of one of the articles `about`."""
        if about is None:
            return list(self.linked.groups)
        return [
            group
            for group in self.linked.groups
            if any(self.corpus.article_at(place) in about for place in group)
        ]

    def told(self, about: frozenset[int] | None = None) -> frozenset[int]:
        """Return the articles `about` and those that they stand in a group with, with the originals of copies."""
        if about is None:
            return frozenset(range(len(self.corpus.articles)))
        groups = self.groups(about)
        beside = {self.corpus.article_at(place) for group in groups for place in group} | about
        number = {head.id: at for at, head in enumerate(self.corpus.heads)}
        originals = (self.corpus.heads[at].copy_of for at in beside)
        return frozenset(beside | {number[each] for each in originals if each is not None})

    def articles(self, told: frozenset[int]) -> tuple[Article, ...]:
        """Return all articles, those `told` with their text and sentences."""
        chosen, heads = sorted(told), self.corpus.heads
        found = whole_articles(
            [self.corpus.articles[at] for at in chosen], [heads[at] for at in chosen], self.corpus.memory
        )
        whole = dict(zip(chosen, found, strict=True))
        return tuple(whole.get(at, head) for at, head in enumerate(heads))


def recalled(
    files: Sequence[File], memory: Memory, tell: Progress
) -> tuple[list[Recalled], tuple[Skipped, ...]]:
    """Return the articles in `files`, read where memory does not know them, and what was left out."""
    found, skipped = recall_articles(files, memory, lambda done, total: tell("reading", done, total))
    return found, tuple(skipped)


def settled(
    articles: Sequence[Recalled],
    skipped: tuple[Skipped, ...],
    encoder: Encoder,
    memory: Memory,
    tell: Progress,
) -> Run:
    """Return the run of a corpus that is to be remembered as it is."""
    extracts = recall_claims(articles, memory, lambda done, total: tell("claims", done, total), settled=True)
    corpus = corpus_of(articles, extracts, memory)
    linked = settled_links(corpus, encoder, memory, lambda done, total: tell("meaning", done, total))
    return Run(corpus, linked, skipped)


def extended(
    articles: Sequence[Recalled],
    new: frozenset[int],
    base: Run,
    encoder: Encoder,
    memory: Memory,
    tell: Progress,
) -> Run:
    """Return the run of `articles`, those of `base` and the `new`; its groups are those that the new may stand in."""
    known = {
        each.key: extract for each, extract in zip(base.corpus.articles, base.corpus.extracts, strict=True)
    }
    extracts = recall_claims(
        articles, memory, lambda done, total: tell("claims", done, total), settled=False, at_hand=known
    )
    corpus = corpus_of(articles, extracts, memory)
    linked = extended_links(corpus, (base.corpus, base.linked), sorted(new), encoder, memory)
    return Run(corpus, linked, base.skipped)
