"""Find the articles that repeat another: reprints, wire copy, the same text in the other script.

Texts are compared by the runs of words that they share, in Simplified script, so that neither a frame around
the text nor light editing hides a copy. A shorter piece that stands in a longer one is a copy too. Articles are
taken in order of their dates, and only originals are kept to compare with, so that the work grows with the
number of articles and not with its square. A later report that keeps the words and changes the numbers is an
update, which is no copy.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from zlib import crc32

from checker.languages.zh.script import fold
from checker.records import Article, SentenceRole

__all__ = ["Print", "mark_copies", "originals", "print_of"]

SHINGLE = 8  # words or hanzi: a phrase of eight is seldom written twice by chance
COPIED = 0.6  # of the shorter text's shingles; an edit in twenty words leaves 0.66, two reports of an event under 0.3
LEAST = 24  # shingles compared; in shorter texts chance and stock phrases weigh too much
SAMPLED = 4  # of a long text one shingle in so many is kept; which ones is decided by their hashes
LONG = 400  # shingles from which a text is sampled
RENUMBERED = (
    0.2  # of the shorter text's numbers that the other may lack; a later report with new counts is no copy
)
COMMON = 20  # originals that share a shingle from which it is boilerplate

_BASE, _MODULUS = 1_000_003, (1 << 61) - 1  # a prime, so that collisions are of no account
_LEAVING = pow(_BASE, SHINGLE, _MODULUS)
_UNIT = re.compile(r"[\u3400-\u9fff]|[^\W_]+")
_COMPARED = frozenset({SentenceRole.BODY, SentenceRole.CELL, SentenceRole.HEADING})


@dataclass(frozen=True, slots=True)
class Print:
    """What an article is compared by: its shingles, ascending; `sampled` counts those that sampling keeps."""

    shingles: tuple[int, ...]
    sampled: int
    long: bool
    numbers: frozenset[str]

    def least(self, other: Print) -> int:
        """Return how many shingles the two could share at most, of those that are kept of both."""
        if self.long or other.long:
            return min(self.sampled, other.sampled)
        return min(len(self.shingles), len(other.shingles))

    def renumbered(self, other: Print) -> bool:
        """Say whether the shorter of the two tells numbers that the other does not; a single one may be a slip."""
        fewer, more = sorted((self.numbers, other.numbers), key=len)
        return len(fewer - more) > max(1.0, RENUMBERED * len(fewer))


def mark_copies(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Return the articles in their order, each copy with the id of its original: the earliest, then first by path."""
    found = originals(articles, [print_of(article) for article in articles])
    return tuple(
        article if at is None else replace(article, copy_of=articles[at].id)
        for article, at in zip(articles, found, strict=True)
    )


def originals(articles: Sequence[Article], prints: Sequence[Print]) -> list[int | None]:
    """Return for each article the position of the one that it repeats, None for an original."""
    postings: dict[int, list[int]] = {}
    taken: dict[int, Print] = {}
    found: list[int | None] = [None] * len(articles)
    repeated = _repeated(prints)
    for at in sorted(
        range(len(articles)), key=lambda at: (articles[at].published or date.max, articles[at].path)
    ):
        shingles = repeated.intersection(prints[at].shingles)
        found[at] = _original(prints[at], shingles, postings, taken)
        if found[at] is None:
            taken[at] = prints[at]
            for shingle in shingles:
                postings.setdefault(shingle, []).append(at)
    return found


def _repeated(prints: Sequence[Print]) -> set[int]:
    """Return the shingles that more than one article has: no other can show a copy."""
    met: set[int] = set()
    again: set[int] = set()
    for printed in prints:
        again |= met.intersection(printed.shingles)
        met.update(printed.shingles)
    return again


def _original(
    printed: Print, shingles: Iterable[int], postings: dict[int, list[int]], taken: dict[int, Print]
) -> int | None:
    """Return the original that is repeated, the first of those that share most."""
    shared: dict[int, int] = {}
    for shingle in shingles:
        holders = postings.get(shingle, ())
        for at in holders if len(holders) <= COMMON else ():
            shared[at] = shared.get(at, 0) + 1
    best, most = None, COPIED
    for at in sorted(shared):
        least = printed.least(taken[at])
        if least >= LEAST and shared[at] / least > most and not printed.renumbered(taken[at]):
            best, most = at, shared[at] / least
    return best


def print_of(article: Article) -> Print:
    """Return what `article` is compared by."""
    units = list(_units(sentence.text for sentence in article.sentences if sentence.role in _COMPARED))
    found = frozenset(_rolled(units))
    sampled = frozenset(value for value in found if value % SAMPLED == 0)
    long = len(found) >= LONG
    numbers = frozenset(unit for unit in units if unit[0].isdigit())
    return Print(tuple(sorted(sampled if long else found)), len(sampled), long, numbers)


def _units(texts: Iterable[str]) -> Iterable[str]:
    for text in texts:
        yield from _UNIT.findall(fold(unicodedata.normalize("NFKC", text)).lower())


def _rolled(units: Sequence[str]) -> Iterator[int]:
    """Yield a hash of each run of SHINGLE units; unlike hash(), it is the same in every run of the program.

    >>> units = "a b c d e f g h a b c d e f g h".split()
    >>> found = list(_rolled(units))
    >>> len(found), found[0] == found[8]
    (9, True)
    """
    known = {unit: crc32(unit.encode()) for unit in set(units)}
    codes = [known[unit] for unit in units]
    rolled = 0
    for at, code in enumerate(codes):
        rolled = (rolled * _BASE + code) % _MODULUS
        if at >= SHINGLE:
            rolled = (rolled - codes[at - SHINGLE] * _LEAVING) % _MODULUS
        if at >= SHINGLE - 1:
            yield rolled
