"""Cut plain text into blocks: a paragraph, a heading or a list item each.

A line is a paragraph, unless the text is wrapped at a column: then the lines up to an empty one, or
up to one that ends a sentence short of the column, are one paragraph.

Units   A block's piece is tied to the file (see traced.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from checker.reading.traced import Edit, Traced

__all__ = ["Block", "Kind", "Line", "lines_of", "plain_blocks", "strip_numbering", "unwrap"]

WRAP_WIDTH = (40, 110)  # columns: narrower text is verse or a list, wider is not wrapped
WRAP_LINES = 3  # so many lines must break off in mid-sentence before a text counts as wrapped

_LINE = re.compile("[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile("\\s*[\r\n\x0b\x0c\x85\u2028\u2029]+\\s*")
_BULLET = re.compile(r"[•·●▪◦‣■◆▶★※–-]\s+|[•●▪◦‣■◆▶※]\s*")
_ENDED = re.compile(r"[。！？!?.;；:：…][”’\"'」』）)\]]*\s*$")
_WIDE = re.compile("[\u3000-\u9fff\uff00-\uffef]")
_NUMBER = re.compile(
    r"[(（]?(?P<digits>\d{1,2})(?:[)）.、]\s*(?![\d%])|[:：]\s+)"
    r"|(?P<padded>[01]\d)(?=[A-Za-z“「《\u3400-\u9fff])(?![年月日号时点分秒岁个万亿])"
    r"|[(（]?(?P<hanzi>[一二三四五六七八九十]{1,3})[、.)）]\s*"
)
_HANZI_ORDER = "一二三四五六七八九十"


class Kind(StrEnum):
    """What a block is on its page."""

    TEXT = "text"
    TITLE = "title"
    HEADING = "heading"
    ITEM = "item"
    HEAD = "head"  # the row that names a table's columns
    ROW = "row"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table row or cell."""

    piece: Traced
    kind: Kind = Kind.TEXT
    titles: tuple[tuple[int, int], ...] = ()  # of a cell: where what its row and its column are called stand


@dataclass(frozen=True, slots=True)
class Line:
    """A line with text in it, without the blanks around it; `gap` says that an empty line stands before it."""

    start: int
    end: int
    gap: bool


def lines_of(text: str, start: int = 0) -> Iterator[Line]:
    """Yield the lines of `text` that are not blank, from `start` on."""
    previous = start
    for match in _LINE.finditer(text, start):
        line = match[0]
        stripped = line.strip(" \t\u3000\xa0\ufeff")
        if stripped:
            first = match.start() + line.index(stripped)
            breaks = text.count("\n", previous, match.start()) or text.count("\r", previous, match.start())
            yield Line(first, first + len(stripped), breaks > 1)
            previous = match.end()


def plain_blocks(text: str, start: int = 0) -> list[Block]:
    """Return the blocks of plain text from `start` on."""
    lines = list(lines_of(text, start))
    wrapped = _is_wrapped(text, lines)
    blocks: list[Block] = []
    for first, last in _paragraphs(text, lines) if wrapped else ((line.start, line.end) for line in lines):
        blocks.append(_bulleted(unwrap(Traced(text[first:last], ((0, first),)))))
    return blocks


def unwrap(piece: Traced) -> Traced:
    """Join the lines of a paragraph: with a blank, or without one between wide characters."""
    if not _BREAK.search(piece.text):
        return piece
    edits: list[Edit] = []
    for match in _BREAK.finditer(piece.text):
        around = piece.text[match.start() - 1 : match.start()] + piece.text[match.end() : match.end() + 1]
        edits.append((match.start(), match.end(), "" if len(_WIDE.findall(around)) == 2 else " "))
    return piece.edit(edits)


def _bulleted(piece: Traced) -> Block:
    match = _BULLET.match(piece.text)
    return Block(piece.edit([(0, match.end(), "")]), Kind.ITEM) if match else Block(piece)


def _is_wrapped(text: str, lines: list[Line]) -> bool:
    """Say whether lines break off in mid-sentence at about the same width."""
    narrow, wide = WRAP_WIDTH
    longest = max((_columns(text, line) for line in lines), default=0)
    if not narrow <= longest <= wide:
        return False
    broken = [a for a, b in pairwise(lines) if not b.gap and not _ENDED.search(text, a.start, a.end)]
    return sum(_columns(text, line) > 0.7 * longest for line in broken) >= WRAP_LINES


def _columns(text: str, line: Line) -> int:
    """Return the width of `line`, hanzi counting two; a line too long to be wrapped is not looked through."""
    length = line.end - line.start
    return length if length > WRAP_WIDTH[1] else length + len(_WIDE.findall(text, line.start, line.end))


def _paragraphs(text: str, lines: list[Line]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the paragraphs of a wrapped text."""
    longest = max(_columns(text, line) for line in lines)
    first = 0
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else None
        short = _columns(text, line) < 0.6 * longest
        if following is None or following.gap or short or _BULLET.match(text, following.start):
            yield lines[first].start, line.end
            first = at + 1


def strip_numbering(blocks: list[Block]) -> list[Block]:
    """Take the numbers off numbered blocks, which count the blocks and say nothing of the world.

    >>> [b.piece.text for b in strip_numbering([Block(Traced(t)) for t in ("01Acme grew", "02It hired 5", "03 d")])]
    ['Acme grew', 'It hired 5', '03 d']
    """
    numbered = [
        (at, match, _order(match))
        for at, block in enumerate(blocks)
        if (match := _NUMBER.match(block.piece.text))
    ]
    chained: dict[int, re.Match[str]] = {}
    run: list[tuple[int, re.Match[str]]] = []
    for at, match, order in numbered:
        if order != len(run) + 1:
            run = []
        if order == len(run) + 1:
            run.append((at, match))
        if len(run) > 1:
            chained.update(run)
    return [
        replace(block, piece=block.piece.edit([(0, chained[at].end(), "")])) if at in chained else block
        for at, block in enumerate(blocks)
    ]


def _order(match: re.Match[str]) -> int:
    """Return the place that a list number gives: 3 for 3, 03 and 三; 0 where it is none."""
    if digits := match["digits"] or match["padded"]:
        return int(digits)
    hanzi = match["hanzi"]
    return _HANZI_ORDER.index(hanzi) + 1 if len(hanzi) == 1 else 10 + _HANZI_ORDER.find(hanzi[-1]) + 1
