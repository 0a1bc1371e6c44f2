"""Decide where sentences end, in Chinese and English with one set of rules.

A dot ends a sentence unless it is a decimal point, stands behind an abbreviation or an initial, or a small letter
follows. Closing quotation marks belong to the sentence that they close; words that say who spoke
stay with what was said. Semicolons end nothing. A sentence longer than `LONGEST` is cut at a clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.reading.vocabulary import gathered, plain, word_pattern

__all__ = ["LONGEST", "split_sentences"]

LONGEST = 2000  # characters; no sentence of prose is longer, lists and damaged files are
LONGEST_NUMBER = 40  # characters; a longer run of letters and digits is no number, and may be cut
SAID_WITHIN = 20  # characters after a quotation in which the verb of saying must stand

_STOP = re.compile(r"[。！？!?.．｡]+[”’\"'」』）)】\]》»]*")
_QUOTED = re.compile(r"[”’\"'」』]$")
_TOKEN = re.compile(r"[A-Za-z][\w.'’&-]{0,19}$|\d{1,2}$")
_WORD = re.compile(r"[A-Za-z]+")
_CLAUSE = re.compile(r"[,，;；、:：](?!\d)|\s|\|")
_CLAUSE_MARK = re.compile(r"[,，;；。！？!?：:\s]")
_ABBREVIATIONS = gathered(lambda words: words.abbreviations)
_CLOSING = gathered(lambda words: words.closing_abbreviations)
_STARTERS = gathered(lambda words: words.starters)
_SAYS = word_pattern(lambda words: words.says)


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of one paragraph, without the blanks between them.

    >>> text = "It rose 3.5% in the U.S. on Jan. 5. Mr. Li agreed. 营收增长。“很好。”他说。"
    >>> [text[a:b] for a, b in split_sentences(text)]
    ['It rose 3.5% in the U.S. on Jan. 5.', 'Mr. Li agreed.', '营收增长。', '“很好。”他说。']
    """
    start = 0
    for match in _STOP.finditer(text):
        if _ends(text, match, start):
            yield from _cut(text, start, match.end())
            start = match.end()
    yield from _cut(text, start, len(text))


def _ends(text: str, match: re.Match[str], start: int) -> bool:
    """Say whether the stop at `match` ends the sentence begun at `start`."""
    at, end = match.span()
    before, after = text[at - 1 : at], text[end : end + 1]
    if not after:
        return True
    if _QUOTED.search(match[0]) and not after.isspace() and _speaks(text, end):
        return False
    if any(mark in "。！？｡" for mark in match[0]):
        return True
    wide = _is_wide(before) or (match[0][0] in "!?" and _is_wide(after))
    if not (wide or after.isspace()) or (
        wide and match[0][0] in ".．" and after.isascii() and after.isalnum()
    ):
        return False
    following = text[end : end + 30].lstrip()
    if following[:1].islower():
        return False
    return wide or match[0][0] in "!?" or _dot_ends(text, at, start, following)


def _is_wide(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uff00" <= character <= "\uffef" or character in ("”", "’")


def _dot_ends(text: str, at: int, start: int, following: str) -> bool:
    """Say whether a dot with a blank after it ends a sentence, by the word before it."""
    token = _TOKEN.search(text, max(start, at - 20), at)
    if token is None:
        return True
    word, first = token[0], _WORD.match(following)
    begins = first is not None and first[0] in _STARTERS
    if word.isdigit():
        return token.start() > start  # at the very beginning it counts a list
    if word in _ABBREVIATIONS:
        return word.lower() in ("no", "nos") and not following[:1].isdigit()
    if word in _CLOSING or (len(word) == 1 and word.isupper()):
        return begins or not first
    return True


def _speaks(text: str, end: int) -> bool:
    """Say whether the words after a quotation tell who spoke."""
    tail = text[end : end + SAID_WITHIN + 4]
    stop = _CLAUSE_MARK.search(tail)
    return _SAYS.search(plain(tail[: stop.start() if stop else SAID_WITHIN])) is not None


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch without blanks around it, in pieces that are not too long."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        middle = _last_clause(text, start + LONGEST // 2, start + LONGEST)
        yield start, middle
        start = middle
        while start < end and text[start].isspace():
            start += 1
    if end > start:
        yield start, end


def _last_clause(text: str, low: int, high: int) -> int:
    """Return where the last clause between `low` and `high` ends; a number is never cut in two."""
    last = None
    for last in _CLAUSE.finditer(text, low, high):  # noqa: B007
        pass
    if last is not None:
        return last.end()
    at = high
    while at > high - LONGEST_NUMBER and _joined(text[at - 1]) and _joined(text[at]):
        at -= 1
    return at if at > high - LONGEST_NUMBER else high


def _joined(character: str) -> bool:
    return character.isascii() and character.isalnum()
