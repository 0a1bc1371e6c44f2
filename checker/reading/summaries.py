"""Find the digest that a machine wrote of an article and that stands on its page.

It is not a second witness: what it says it has from the article, with mistakes of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.reading.blocks import Kind
from checker.reading.vocabulary import either, plain

__all__ = ["Summary", "find_summaries"]

MOST_BLOCKS = 15  # a digest is shorter; a closing line further from its opening belongs to something else
UNOPENED = 6  # blocks that a closing line with no opening may reach back over, if they are list items

Summary = tuple[frozenset[int], frozenset[int]]
"""The blocks that are the digest, and those that only open or close it."""

_OPENS = either(lambda words: words.summary_opens)
_CLOSES = either(lambda words: words.summary_closes)
_MACHINE = either(lambda words: words.machine_summary)
_EDGES = " \t\u3000:：【】[]()（）*#|·•。."


def find_summaries(lines: Sequence[str], kinds: Sequence[Kind]) -> Summary:
    """Return the digests among the blocks of an article, by their number."""
    digest: set[int] = set()
    frame: set[int] = set()
    opened: int | None = None
    for at, line in enumerate(lines):
        shown = plain(line[:200]).strip(_EDGES)
        if opened is None and len(line) <= 60 and _MACHINE.fullmatch(shown):
            frame.add(at)
            digest |= _items_after(at, kinds)
        elif len(line) <= 200 and _CLOSES.fullmatch(shown):
            first = _first(at, opened, kinds)
            digest |= set(range(first, at)) - frame
            frame |= {at} | ({opened} if opened is not None and at - opened <= MOST_BLOCKS else set())
            opened = None
        elif len(line) <= 60 and _OPENS.fullmatch(shown):
            opened = at
        elif (label := _MACHINE.match(shown)) and shown[label.end() : label.end() + 1] == ":":
            digest.add(at)
    return frozenset(digest), frozenset(frame)


def _first(at: int, opened: int | None, kinds: Sequence[Kind]) -> int:
    """Return the first block of the digest that the block `at` closes."""
    if opened is not None and at - opened <= MOST_BLOCKS:
        return opened + 1
    first = at
    while first > 0 and at - first < UNOPENED and kinds[first - 1] is Kind.ITEM:
        first -= 1
    return first if first < at else max(0, at - 1)


def _items_after(at: int, kinds: Sequence[Kind]) -> set[int]:
    """Return the list items right after the block `at`, or the one block there if it is no list."""
    last = at + 1
    while last < len(kinds) and last - at <= MOST_BLOCKS and kinds[last] is Kind.ITEM:
        last += 1
    return set(range(at + 1, min(max(last, at + 2), len(kinds))))
