"""Decide which blocks are title, heading, body, digest or the page's own, and cut them into sentences.

What is the page's own is left out; the spans are kept, so that a number in them can be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.reading.blocks import Block, Kind
from checker.reading.furniture import begins_tail, is_furniture, is_stamp, named_publisher, untitled
from checker.reading.repeats import find_repeats
from checker.reading.sentences import split_sentences
from checker.reading.summaries import find_summaries
from checker.reading.traced import Traced
from checker.records import Sentence, SentenceRole

__all__ = ["Part", "lay_out"]

TITLE_LENGTH = 150  # columns, a hanzi counting two: headlines are shorter
HEADING_LENGTH = 70  # columns
TAIL_LINE = (
    80  # characters: in the list after an article, shorter lines without a stop are other articles' headlines
)
FURNITURE_SENTENCE = 60  # characters: a longer sentence amid prose is no button

_HAS_TEXT = re.compile(r"[^\W_]")
_STOPPED = re.compile(r"[。.!！;；:：,，…、][”’\"'」』）)\]]*$")
_ENDED = re.compile(r"[。.!！?？…][”’\"'」』）)\]]*$")
_NOT_TEXT = re.compile(r"[\W_]+")
_WIDE = re.compile("[\u2e80-\u9fff\uff00-\uffef]")
_PAGE = "the page's own line"
_LIST = "in the list after the article"


@dataclass(frozen=True, slots=True)
class Part:
    """The sentences of a file, and what its lines say of it; `stamps` are lines that only give date and place."""

    sentences: tuple[Sentence, ...]
    dropped: tuple[tuple[int, int, str], ...]
    stamps: tuple[str, ...]
    title: str | None
    publisher: str | None


@dataclass(frozen=True, slots=True)
class _Placed:
    """A block with its role, or without one where it is the page's own."""

    piece: Traced
    role: SentenceRole | None
    why: str = ""
    titles: tuple[tuple[int, int], ...] = ()


def lay_out(blocks: Sequence[Block], title: str | None) -> Part:
    """Return the parts of an article whose blocks are given in order; `title` is what its source calls it."""
    lines = [block.piece.text for block in blocks]
    digest, frame = find_summaries(lines, [block.kind for block in blocks])
    own = _page_lines(lines, digest)
    placed: list[_Placed] = []
    named, first = title, True
    alone = len(blocks) - len(own) - len(frame) < 3
    for at, block in enumerate(blocks):
        if at in frame or at in own:
            placed.append(_Placed(block.piece, None, own.get(at, _PAGE)))
        elif at in digest:
            placed.append(_Placed(block.piece, SentenceRole.SUMMARY))
        else:
            more = list(_placed(block, blocks[at + 1 : at + 2], named, first, alone))
            first = first and all(done.role is SentenceRole.HEADING for done in more)
            named = named or next((done.piece.text for done in more if done.role is SentenceRole.TITLE), None)
            placed += more
    sentences, dropped = _sentences(placed)
    return Part(
        tuple(sentences),
        tuple(dropped),
        tuple(line for line in lines if is_stamp(line)),
        named,
        named_publisher(lines),
    )


def _page_lines(lines: Sequence[str], digest: frozenset[int]) -> dict[int, str]:
    """Return the blocks that are the page's own, and in what way."""
    own: dict[int, str] = {}
    in_tail = False
    opening = {_squeezed(line) for line in lines[: min(12, len(lines) // 3)] if len(line) > 8}
    for at, line in enumerate(lines):
        if at in digest:
            continue
        if is_furniture(line) or is_stamp(line):
            own[at] = _PAGE
            in_tail = in_tail or (at > 0.3 * len(lines) and begins_tail(line))
        elif in_tail:
            ended = _ENDED.search(line) and not line.endswith(("!", "！", "?", "？"))
            in_tail = not (_squeezed(line) in opening or len(line) > TAIL_LINE or ended)
            if in_tail:
                own[at] = _LIST
    return own


def _squeezed(text: str) -> str:
    return _NOT_TEXT.sub("", text).lower()


def _placed(
    block: Block, following: Sequence[Block], title: str | None, first: bool, alone: bool
) -> Iterator[_Placed]:
    """Yield the block with its role; a headline inside the text is parted from it."""
    piece = block.piece
    cut, _ = untitled(piece.text)
    if cut:
        yield _Placed(piece.slice(0, cut), SentenceRole.TITLE)
        if cut < len(piece.text):
            yield _Placed(piece.slice(cut, len(piece.text)), SentenceRole.BODY)
        return
    if title and _squeezed(piece.text) == _squeezed(title):
        yield _Placed(piece, SentenceRole.TITLE)
    elif block.kind is Kind.TITLE or (first and not title and not alone and _is_headline(block)):
        yield _Placed(piece, SentenceRole.TITLE if first or not title else SentenceRole.HEADING)
    elif block.kind is Kind.HEADING or _is_heading(block, following):
        yield _Placed(piece, SentenceRole.HEADING)
    elif block.kind is Kind.CELL:
        yield _Placed(piece, SentenceRole.CELL, titles=block.titles)
    else:
        yield _Placed(piece, SentenceRole.BODY)


def _is_headline(block: Block) -> bool:
    text = block.piece.text
    return (
        block.kind is Kind.TEXT
        and _columns(text) <= TITLE_LENGTH
        and not _STOPPED.search(text)
        and _is_one(text)
    )


def _is_heading(block: Block, following: Sequence[Block]) -> bool:
    """Say whether a line stands above a paragraph as its heading."""
    text = block.piece.text
    if (
        block.kind is not Kind.TEXT
        or not following
        or _columns(text) > HEADING_LENGTH
        or _STOPPED.search(text)
    ):
        return False
    below = following[0]
    return (
        below.kind in (Kind.TEXT, Kind.ITEM) and _ENDED.search(below.piece.text) is not None and _is_one(text)
    )


def _is_one(text: str) -> bool:
    return len(list(split_sentences(text))) == 1


def _columns(text: str) -> int:
    return len(text) + len(_WIDE.findall(text)) if len(text) <= TITLE_LENGTH else len(text)


def _sentences(placed: Sequence[_Placed]) -> tuple[list[Sentence], list[tuple[int, int, str]]]:
    """Cut the blocks into sentences; leave out those that are the page's own, and mark those said before."""
    sentences: list[Sentence] = []
    dropped: list[tuple[int, int, str]] = []
    for paragraph, done in enumerate(placed):
        if done.role is None:
            dropped.append((*_span(done.piece), done.why))
            continue
        text = done.piece.text
        # A cell is one sentence with its names, whatever stops they hold.
        for start, end in [(0, len(text))] if done.role is SentenceRole.CELL else split_sentences(text):
            piece = done.piece.slice(start, end)
            if not _HAS_TEXT.search(piece.text):
                continue
            if (
                end - start <= FURNITURE_SENTENCE
                and done.role is SentenceRole.BODY
                and is_furniture(piece.text)
            ):
                dropped.append((*_span(piece), _PAGE))
                continue
            told = Sentence(*_span(piece), piece.text, piece.anchors, paragraph, done.role, done.titles)
            sentences.append(told)
    own = [at for at, sentence in enumerate(sentences) if sentence.role is not SentenceRole.SUMMARY]
    for n in find_repeats([sentences[at].text for at in own]):
        sentences[own[n]] = replace(sentences[own[n]], role=SentenceRole.REPEAT)
    return sentences, dropped


def _span(piece: Traced) -> tuple[int, int]:
    return piece.origin(0), piece.origin(len(piece.text) - 1) + 1
