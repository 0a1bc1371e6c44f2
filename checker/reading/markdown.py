"""Read Markdown as blocks of the words that a reader sees, each still tied to the file.

Fenced code, comments, rules, link targets and table rulers are no prose and are left out; what is
left out and carries a number is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from checker.reading.blocks import Block, Kind, Line, lines_of, unwrap
from checker.reading.traced import Edit, Traced

__all__ = ["markdown_blocks"]

_COMMENT = "<!--"
_FENCE = re.compile(r"(`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6})[ \t]+")
_CLOSING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_UNDERLINE = re.compile(r"(?:=+|-+)$")
_RULE = re.compile(r"(?:[-*_][ \t]*){3,}$")
_TABLE_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$")
_DEFINITION = re.compile(r"\[[^\]]{1,80}\]:[ \t]*\S+(?:[ \t]+[\"'(].{0,200})?$")
_FOOTNOTE = re.compile(r"\[\^[^\]]{1,40}\]:[ \t]*")
_QUOTE = re.compile(r"(?:>[ \t]?)+")
_ITEM = re.compile(r"(?:[-*+•][ \t]+|\d{1,2}[.)][ \t]+)(?:\[[ xX]\][ \t]+)?")
_LINK = re.compile(
    r"!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)"
    r"|(?<![!\\])\[(?P<label>[^\[\]\n]{1,500})\](?:\([^)\n]{0,1000}\)|\[[^\]\n]{0,80}\])"
    r"|\[\^[^\]\n]{1,40}\]"
    r"|<(?P<link>(?:https?|mailto):[^>\s]{1,1000})>"
)
_INLINE = re.compile(
    r"\\(?P<escaped>[\\`*_{}\[\]()#+.!|~<>-])"
    r"|</?[A-Za-z][^<>\n]{0,300}>|<!--[^<>]{0,1000}-->"
    r"|\*{1,3}|~~|`+|(?<![\w])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\w])"
)
_BESIDE_SPACE = re.compile(r"(?<=\d)\*(?=\d)|(?<=\s)\*+(?=\s)")  # 3*4, 3 * 4: no emphasis


@dataclass(slots=True)
class _State:
    """What the lines read so far leave open."""

    blocks: list[Block] = field(default_factory=list)
    dropped: list[tuple[int, int, str]] = field(default_factory=list)
    open: list[Line] = field(default_factory=list)  # lines of a paragraph that may go on
    kind: Kind = Kind.TEXT


def markdown_blocks(text: str, start: int = 0) -> tuple[list[Block], list[tuple[int, int, str]]]:
    """Return the blocks of `text` from `start` on, and what was left out: (start, end, what it is)."""
    state = _State()
    fence = ""
    for line in _without_comments(text, start, state):
        shown = text[line.start : line.end]
        marker = _FENCE.match(shown)
        if fence or marker:
            _close(text, state)
            state.dropped.append((line.start, line.end, "a code block"))
            fence = _fence_after(fence, marker[1] if marker else "", shown)
        else:
            _take(text, line, state)
    _close(text, state)
    return state.blocks, state.dropped


def _fence_after(fence: str, marker: str, shown: str) -> str:
    """Return the fence that is open after a line, empty for none."""
    if not fence:
        return marker
    closes = marker.startswith(fence) and not shown.strip(marker[0] + " \t")
    return "" if closes else fence


def _without_comments(text: str, start: int, state: _State) -> Iterator[Line]:
    """Yield the lines outside HTML comments; a comment within a line is taken out of it later."""
    hidden = start
    for line in lines_of(text, start):
        if line.end <= hidden:
            continue
        if text.startswith(_COMMENT, line.start) and line.start >= hidden:
            found = text.find("-->", line.start)
            hidden = len(text) if found < 0 else found + 3
            state.dropped.append((line.start, hidden, "a comment"))
            if hidden >= line.end:
                continue
        first = max(line.start, hidden)
        yield Line(
            first + len(text[first : line.end]) - len(text[first : line.end].lstrip()), line.end, line.gap
        )


def _take(text: str, line: Line, state: _State) -> None:
    """Add one line to the paragraph that is open, or begin another block."""
    shown = text[line.start : line.end]
    if line.gap:
        _close(text, state)
    if state.open and _UNDERLINE.match(shown) and state.kind is Kind.TEXT:
        state.kind = Kind.HEADING
        _close(text, state)
    elif _RULE.match(shown) or _TABLE_RULE.match(shown) or _DEFINITION.match(shown):
        _close(text, state)
        if _TABLE_RULE.match(shown) and state.blocks and state.blocks[-1].kind is Kind.ROW:
            state.blocks[-1] = replace(state.blocks[-1], kind=Kind.HEAD)
        if not _RULE.match(shown):
            state.dropped.append((line.start, line.end, "a link target or table ruler"))
    elif heading := _HEADING.match(shown):
        _close(text, state)
        end = line.start + (closing.start() if (closing := _CLOSING_HASHES.search(shown)) else len(shown))
        _emit(
            text, line.start + heading.end(), end, Kind.TITLE if len(heading[1]) == 1 else Kind.HEADING, state
        )
    elif shown.startswith("|"):
        _close(text, state)
        _row(text, line, state)
    else:
        _prose(line, shown, state)


def _prose(line: Line, shown: str, state: _State) -> None:
    """Strip the marks of quotes, notes and items off a line and keep it open."""
    begin = line.start
    for pattern in (_QUOTE, _FOOTNOTE):
        if match := pattern.match(shown):
            begin, shown = begin + match.end(), shown[match.end() :]
    if match := _ITEM.match(shown):
        state.kind = Kind.ITEM if not state.open else state.kind
        if state.open:
            state.open.append(Line(-1, -1, gap=True))  # tells _close to begin another block here
        begin += match.end()
    if begin < line.end:
        state.open.append(Line(begin, line.end, line.gap))


def _close(text: str, state: _State) -> None:
    """Emit the paragraph that is open, item by item."""
    group: list[Line] = []
    for line in [*state.open, Line(-1, -1, gap=True)]:
        if line.start >= 0:
            group.append(line)
        elif group:
            _emit(text, group[0].start, group[-1].end, state.kind, state)
            group, state.kind = [], Kind.ITEM
    state.open, state.kind = [], Kind.TEXT


def _row(text: str, line: Line, state: _State) -> None:
    """Emit a table row as one block, its cells parted by bars."""
    start = line.start + 1
    end = line.end - 1 if text[line.end - 1] == "|" and line.end - 1 > start else line.end
    _emit(text, start, end, Kind.ROW, state)


def _emit(text: str, start: int, end: int, kind: Kind, state: _State) -> None:
    piece = Traced(text[start:end], ((0, start),))
    piece = unwrap(piece.edit(_quote_marks(piece.text)))
    piece = piece.edit(_inline_edits(piece.text, _LINK))
    piece = piece.edit(_inline_edits(piece.text, _INLINE))
    if piece.text.strip():
        state.blocks.append(Block(piece, kind))


def _quote_marks(text: str) -> list[Edit]:
    """Take the `>` off the lines after the first of a quoted paragraph."""
    return [(m.start(1), m.end(1), "") for m in re.finditer(r"\n[ \t]*((?:>[ \t]?)+)", text)]


def _inline_edits(text: str, markup: re.Pattern[str]) -> list[Edit]:
    """Return the edits that leave of inline markup what a reader sees."""
    kept = {at for m in _BESIDE_SPACE.finditer(text) for at in range(m.start(), m.end())}
    edits: list[Edit] = []
    for match in markup.finditer(text):
        if match.start() in kept:
            continue
        shown = next((name for name in markup.groupindex if match[name] is not None), None)
        if shown is None:
            edits.append((match.start(), match.end(), ""))
        else:
            edits += [(match.start(), match.start(shown), ""), (match.end(shown), match.end(), "")]
    return edits
