"""Read an HTML page as the blocks of its article, each still tied to the file.

The tags are taken off here, with offsets; trafilatura says which of the blocks are the article, and title,
date and publisher. Where it finds no article, every block counts.

Errors  None raised: what is left out and carries a number is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from html import unescape

from checker.reading.blocks import Block, Kind
from checker.reading.dates import find_dates, first_date
from checker.reading.furniture import is_stamp, named_publisher
from checker.reading.traced import Edit, Traced

__all__ = ["Page", "html_page"]

MAX_DATE = "2100-12-31"  # htmldate would else compare with today, and a report must not depend on the day
LEAST_KEPT = 0.3  # of trafilatura's text that must be found again; less, and the page's own blocks are taken

_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)"
    r"(?:(?:[^<>\"']|\"[^\"]{0,4000}\"|'[^']{0,4000}'){0,2000}>|[^<>]{0,4000}>)"
    r"|<[!?][^<>]{0,2000}>"
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_BLANKS = re.compile(r"\s{2,}|[\t\r\n\x0b\x0c]")
_HIDDEN = re.compile("script|style|noscript|template|svg|head|iframe|select|textarea|button|form|math|object")
_INLINE = re.compile(
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span"
    "|strike|strong|sub|sup|time|tt|u|var|wbr|path"
)
_FURNITURE = frozenset(("nav", "footer", "aside"))
_KINDS = {"h1": Kind.TITLE, **{f"h{n}": Kind.HEADING for n in range(2, 7)}, "li": Kind.ITEM, "tr": Kind.ROW}
_CONTINUED = re.compile(r"[,，、;；]\s*$")  # before a break: the sentence goes on behind it
_NOT_TEXT = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Page:
    """The article on a page, and what the page says of it."""

    blocks: list[Block]
    dropped: list[tuple[int, int, str]]
    title: str | None = None
    publisher: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class _Extract:
    """What trafilatura made of a page."""

    text: str = ""
    title: str | None = None
    publisher: str | None = None
    published: date | None = None


def html_page(text: str) -> Page:
    """Return the article that the page `text` holds."""
    extract = _extract(text)
    blocks = [
        (block, squeezed, furniture)
        for block, furniture in _stripped(text)
        if (squeezed := _squeeze(block.piece.text))
    ]
    chosen: list[Block] = []
    dropped: list[tuple[int, int, str]] = []
    beside: list[str] = []
    for (block, _, furniture), keep in zip(blocks, _kept(blocks, extract.text), strict=True):
        if keep:
            chosen.append(block)
            continue
        piece = block.piece
        dropped.append(
            (piece.origin(0), piece.origin(len(piece.text) - 1) + 1, "outside the article on its page")
        )
        if not furniture:
            beside.append(piece.text)
    stamped = (day for line in beside if is_stamp(line) for _, _, day in find_dates(line))
    publisher = extract.publisher or named_publisher([line for line in beside if is_stamp(line)])
    return Page(chosen, dropped, extract.title, publisher, extract.published or next(stamped, None))


def _extract(text: str) -> _Extract:
    """Ask trafilatura for the article and what is known of it."""
    from htmldate import find_date  # noqa: PLC0415  (slow to import; plain text must not pay for it)
    from trafilatura import bare_extraction  # noqa: PLC0415

    settings = {"original_date": True, "extensive_search": False, "max_date": MAX_DATE}
    found = bare_extraction(text, with_metadata=True, include_comments=False, date_extraction_params=settings)
    day = find_date(text, extensive_search=False, original_date=True, max_date=MAX_DATE)
    published = first_date(str(day)) if day else None
    if found is None:
        return _Extract(published=published)
    known = found if isinstance(found, dict) else found.as_dict()
    publisher = known.get("sitename") or known.get("author")
    return _Extract(known.get("text") or "", known.get("title") or None, publisher or None, published)


def _kept(blocks: list[tuple[Block, str, bool]], extracted: str) -> list[bool]:
    """Say of each block whether it belongs to the article that trafilatura extracted."""
    lines = {squeezed for line in extracted.splitlines() if (squeezed := _squeeze(line))}
    whole = _squeeze(extracted)
    kept = [
        not furniture and (squeezed in lines or squeezed in whole or _holds(squeezed, lines))
        for _, squeezed, furniture in blocks
    ]
    found = sum(len(squeezed) for (_, squeezed, _), keep in zip(blocks, kept, strict=True) if keep)
    if whole and found >= LEAST_KEPT * len(whole):
        return kept
    return [not furniture for _, _, furniture in blocks]


def _holds(squeezed: str, lines: set[str]) -> bool:
    """Say whether a line of the article stands inside the block, which was cut up differently."""
    return len(squeezed) > 200 and any(len(line) > 40 and line in squeezed for line in lines)


def _squeeze(text: str) -> str:
    """Return the letters and digits of `text` alone, to compare with what another parser made of it."""
    return _NOT_TEXT.sub("", text)


def _stripped(text: str) -> Iterator[tuple[Block, bool]]:
    """Yield the blocks of a page without their tags, and whether each stands in the page's furniture."""
    begin, kind, depth, opened = 0, Kind.TEXT, 0, False
    edits: list[Edit] = []
    for start, end, name, closes in _tags(text):
        inside = _inside(name, closes, kind)
        if name == "br" and inside is None:
            inside = _mid_sentence(text, begin, start)
        if inside is not None:
            edits.append((start, end, inside))
            continue
        block = _block(text, begin, start, edits, kind)
        if block is not None:
            yield block, depth > 0
        begin, edits = end, []
        if name in _FURNITURE:
            depth = max(0, depth + (-1 if closes else 1))
        kind = _kind_after(name, closes, kind)
        opened = not closes if name == "table" else opened
        if opened and kind is Kind.ROW:
            kind, opened = Kind.HEAD, False
    block = _block(text, begin, len(text), edits, kind)
    if block is not None:
        yield block, depth > 0


def _inside(name: str, closes: bool, kind: Kind) -> str | None:
    """Return what a tag that does not end its block leaves in the text, None for one that does."""
    if _INLINE.fullmatch(name):
        return ""
    if name in ("td", "th"):
        return " | " if closes else " "
    return " " if kind in (Kind.HEAD, Kind.ROW) and name not in ("tr", "table", "tbody", "thead") else None


def _mid_sentence(text: str, begin: int, start: int) -> str | None:
    """Return what a break at `start` leaves where the sentence goes on behind it, None where it ends the block."""
    match = _CONTINUED.search(text, max(begin, start - 9), start)
    return None if match is None else " " if match[0].isascii() else ""


def _kind_after(name: str, closes: bool, kind: Kind) -> Kind:
    """Return what the block after a tag is; a break changes nothing, nor does a paragraph in a list item."""
    if name == "br" or (name == "p" and kind is Kind.ITEM and not closes):
        return kind
    return Kind.TEXT if closes else _KINDS.get(name, Kind.TEXT)


def _tags(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """Yield the tags: (start, end, name, whether it closes); what is never shown is one tag of no name."""
    at = 0
    unclosed: set[str] = set()  # so that a page of openings alone is not searched to its end for each
    while (start := text.find("<", at)) >= 0:
        if text.startswith("<!--", start):
            found = text.find("-->", start)
            at = len(text) if found < 0 else found + 3
            yield start, at, "span", False
            continue
        match = _TAG.match(text, start)
        if match is None:
            at = start + 1
            continue
        at, name = match.end(), (match["name"] or "span").lower()
        if (
            name not in unclosed
            and _HIDDEN.fullmatch(name)
            and not match["close"]
            and not match[0].endswith("/>")
        ):
            end = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, at)
            at = end.end() if end else at
            unclosed |= set() if end else {name}
            name = "span" if name in ("svg", "button", "script", "style") else name
        yield start, at, name, bool(match["close"])


def _block(text: str, start: int, end: int, edits: list[Edit], kind: Kind) -> Block | None:
    """Return the block between two tags that part blocks, None where it holds no text."""
    if not text[start:end].strip():
        return None
    piece = Traced(text[start:end], ((0, start),)).edit([(s - start, e - start, new) for s, e, new in edits])
    entities = [
        (m.start(), m.end(), unescape(m[0])) for m in _ENTITY.finditer(piece.text) if unescape(m[0]) != m[0]
    ]
    piece = piece.edit(entities)
    piece = piece.edit([(m.start(), m.end(), " ") for m in _BLANKS.finditer(piece.text)])
    if not piece.text.strip(" |"):
        return None
    cells = kind in (
        Kind.HEAD,
        Kind.ROW,
    )  # of which the first or the last may be empty; a bar stands behind each
    first = len(piece.text) - len(piece.text.lstrip(" " if cells else " |"))
    last = len(piece.text.rstrip().removesuffix("|") if cells else piece.text.rstrip(" |"))
    return Block(piece.slice(first, last), kind)
