"""Read a table cell by cell: a figure is told with what its row and its column are called.

"Pro | 20 | 50 GB" below "Plan | Seats | Storage" reads "Pro Seats: 20" and "Pro Storage: 50 GB". A bare number whose
unit stands in brackets at the head of its column or row is left out: without the unit it would be another number. A
table without a head that names its columns, or larger than any made to be read, stays as it is, row by row.

Units   A block's piece is tied to the file (see traced.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.reading.blocks import Block, Kind
from checker.reading.traced import Traced

__all__ = ["Dropped", "read_tables"]

Dropped = tuple[int, int, str]
"""What was left out: start and end in the file, and why."""

LARGEST = 2000  # cells; nobody reads more
LONGEST = 80  # characters of a cell: what is longer is a text that stands in a table for its looks
_ROWS = frozenset({Kind.HEAD, Kind.ROW})
_BAR = re.compile(r"\|")
_DIGIT = re.compile(r"\d")
# What begins so is a figure, and no name of a column: 50 GB, $12; but 2024 and 2024年二季度 are.
_FIGURE = re.compile(r"[-+<>≥≤~≈约約]?\s*(?:(?:[$€£¥￥]|(?:US|HK|NT)\$)\s*)?\d")
_TIME = re.compile(r"(?:19|20)\d\d(?!\d)|\d{1,2}月|[1-4]Q|[12]H", re.IGNORECASE)
# A unit, or what may be one, at the head of a column or a row: 营收（亿元）, Revenue, $m
_SCALED = r"\bin (?:thousands|millions|billions)\b"
_UNIT = re.compile(
    rf"[(（][^()（）]+[)）]|[,，]\s*[^\s\d]\S*$|[%％‰$€£¥￥]|[百千][万萬亿億]|[万萬亿億](?:元|美元|人|户|戶|吨|噸|辆|輛|台|股)?$|{_SCALED}",
    re.IGNORECASE,
)
_CAPTION = re.compile(rf"单位|單位|{_SCALED}|\bunits?:", re.IGNORECASE)
_BARE = re.compile(r"[-+−]?[\d.,\s]*\d")
_NO_UNIT = "a figure whose unit stands at the head of its table"


@dataclass(frozen=True, slots=True)
class _Row:
    """A row as it was read, and its cells."""

    block: Block
    cells: tuple[Traced, ...]


def read_tables(blocks: Iterable[Block]) -> tuple[list[Block], list[Dropped]]:
    """Return `blocks` with a block for each cell that holds a figure, and what was left out."""
    found: list[Block] = []
    dropped: list[Dropped] = []
    above = ""
    for table in _tables(blocks):
        rows = [_Row(block, tuple(_cells(block.piece))) for block in table if block.kind in _ROWS]
        if not _has_head(rows):
            found += table
            above = table[-1].piece.text
            continue
        unit = len(above) <= LONGEST and _CAPTION.search(above) is not None
        for row in rows[1:]:
            told, left = _told(rows[0].cells, row, unit)
            found += told
            dropped += left
    return found, dropped


def _tables(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Yield the head of each table with its rows, and what else there is one by one."""
    table: list[Block] = []
    for block in blocks:
        if block.kind is Kind.ROW and table:
            table.append(block)
            continue
        if table:
            yield table
            table = []
        if block.kind is Kind.HEAD:
            table = [block]
        else:
            yield [block]
    if table:
        yield table


def _cells(piece: Traced) -> Iterable[Traced]:
    start = 0
    for end in [*(bar.start() for bar in _BAR.finditer(piece.text)), len(piece.text)]:
        cell = piece.text[start:end]
        lead = len(cell) - len(cell.lstrip())
        yield piece.slice(start + lead, start + max(lead, len(cell.rstrip())))
        start = end + 1


def _has_head(rows: Sequence[_Row]) -> bool:
    """Say whether the first row names the columns: it holds no figures, or only times."""
    size = sum(len(row.cells) for row in rows)
    if len(rows) < 2 or len(rows[0].cells) < 2 or size > LARGEST:
        return False
    names = [cell.text for cell in rows[0].cells[1:]]
    return any(names) and not any(_FIGURE.match(name) and not _TIME.match(name) for name in names)


def _told(head: Sequence[Traced], row: _Row, unit: bool) -> tuple[list[Block], list[Dropped]]:
    """Return the figures of a row, each with its names; a row that has none, other columns or prose, as it is.

    `unit` is set where the line above the table tells the unit of its bare numbers.
    """
    fits = len(row.cells) == len(head) and all(len(cell.text) <= LONGEST for cell in (*head, *row.cells))
    label, *cells = row.cells
    figures = [(name, cell) for name, cell in zip(head[1:], cells, strict=False) if _DIGIT.search(cell.text)]
    if not fits or not figures:
        return [row.block], []
    told: list[Block] = []
    left: list[Dropped] = []
    for name, cell in figures:
        at_head = unit or any(_UNIT.search(each.text) for each in (label, name, head[0]))
        if at_head and _BARE.fullmatch(cell.text):
            left.append((cell.origin(0), cell.origin(len(cell.text) - 1) + 1, _NO_UNIT))
        else:
            told.append(_named([each for each in (label, name) if each.text], cell))
    return told, left


def _named(names: Sequence[Traced], cell: Traced) -> Block:
    """Return the cell behind its names.

    >>> block = _named([Traced("Pro", ((0, 40),)), Traced("Seats", ((0, 7),))], Traced("20", ((0, 46),)))
    >>> block.piece.text, block.titles
    ('Pro Seats: 20', ((0, 3), (4, 9)))
    >>> block.piece.anchors
    ((0, 40), (3, 7), (4, 7), (9, 46), (10, 46), (11, 46))
    """
    piece, gap, start = cell, ": ", 0
    titles: list[tuple[int, int]] = []
    for name in reversed(names):
        piece, gap = name.before(piece, gap), " "
    for name in names:
        titles.append((start, start + len(name.text)))
        start += len(name.text) + 1
    return Block(piece, Kind.CELL, tuple(titles))
