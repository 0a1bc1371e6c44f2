"""Make an Article of one file's bytes: which words are the article's, what is known of it, what was left out.

Units   Offsets are code points of the decoded file.
Errors  None raised: a file that cannot be read comes back as Skipped, with its reason.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.reading.blocks import Block, plain_blocks, strip_numbering
from checker.reading.dates import date_in_name
from checker.reading.decoding import Decoded, decode
from checker.reading.directives import without_directives
from checker.reading.front_matter import split_front_matter
from checker.reading.language import language_of
from checker.reading.layout import Part, lay_out
from checker.reading.markdown import markdown_blocks
from checker.reading.repair import damage_of, repaired
from checker.reading.tables import read_tables
from checker.reading.text_dates import date_from_text
from checker.reading.web import html_page
from checker.records import Article, DateSource, Sentence, SentenceRole, Skipped

__all__ = ["called", "facets", "read_article"]

HTML = (".html", ".htm", ".xhtml")
MARKDOWN = (".md", ".markdown")
DATED_BY = 3000  # sentences that may tell an article's date; nothing longer is one article
SHOWN = 60  # characters of what was left out that its reason quotes

_IS_HTML = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html)\b", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--|-->")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class _Source:
    """A file taken apart by its format."""

    blocks: list[Block]
    dropped: list[tuple[int, int, str]]
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    published_from: DateSource = DateSource.NONE
    language: str | None = None
    note: str = ""


def read_article(content: bytes, path: str) -> Article | Skipped:
    """Return the article in a file's bytes, without an id yet; `path` names it in the report."""
    decoded = decode(content)
    if isinstance(decoded, str):
        return Skipped(path, decoded)
    source = _source(without_directives(decoded.text), path)
    damage = damage_of(decoded.text)
    blocks = [
        Block(piece, block.kind) for block in source.blocks if (piece := repaired(block.piece, damage)).text
    ]
    blocks, left = read_tables(strip_numbering(blocks))
    source = replace(source, dropped=[*source.dropped, *left])
    parts = lay_out(blocks, source.title)
    if not parts.sentences:
        return Skipped(path, "it holds no sentences")
    return _article(decoded, source, parts, path)


def facets(path: str) -> str:
    """Return all that `path` says of how a file is read: files alike in this, and in content, make one article.

    >>> facets("notes/2024-10-03.md") == facets("2024-10-03-rain.MD"), facets("a.html")
    (True, 'html')
    """
    name = path.lower()
    forms = (("html", HTML), ("markdown", MARKDOWN))
    form = next((form for form, suffixes in forms if name.endswith(suffixes)), "")
    return f"{form}{date_in_name(path) or ''}"


def called(article: Article, path: str) -> Article:
    """Return `article` as it is when its file is called `path`."""
    left = (replace(each, where=path + each.where.removeprefix(article.path)) for each in article.skipped)
    return replace(article, path=path, skipped=tuple(left))


def _source(text: str, path: str) -> _Source:
    """Take the file apart by what its name, or its first words, say it is."""
    name = path.lower()
    if name.endswith(HTML) or _IS_HTML.match(text[:2000]):
        page = html_page(text)
        known = DateSource.HTML if page.published else DateSource.NONE
        return _Source(page.blocks, page.dropped, page.title, page.publisher, page.published, known)
    front = split_front_matter(text)
    blocks, dropped = (
        markdown_blocks(text, front.start)
        if name.endswith(MARKDOWN)
        else (plain_blocks(text, front.start), [])
    )
    known = DateSource.FRONT_MATTER if front.published else DateSource.NONE
    return _Source(
        blocks, dropped, front.title, front.publisher, front.published, known, front.language, front.note
    )


def _article(decoded: Decoded, source: _Source, parts: Part, path: str) -> Article:
    body = [sentence for sentence in parts.sentences if sentence.role is not SentenceRole.REPEAT]
    published, published_from = _published(source, parts, body, path)
    return Article(
        id="",
        path=path,
        text=decoded.text,
        language=language_of("\n".join(sentence.text for sentence in body), source.language),
        sentences=parts.sentences,
        title=source.title or parts.title,
        publisher=source.publisher or parts.publisher,
        published=published,
        published_from=published_from,
        skipped=_skipped(decoded, source, parts, path),
    )


def _published(
    source: _Source, parts: Part, body: Sequence[Sentence], path: str
) -> tuple[date | None, DateSource]:
    """Return the day of publication and where it was read."""
    if source.published:
        return source.published, source.published_from
    if named := date_in_name(path):
        return named, DateSource.FILE_NAME
    told = date_from_text([*parts.stamps, *_paragraphs(body[:DATED_BY])])
    return told, DateSource.TEXT if told else DateSource.NONE


def _paragraphs(body: Sequence[Sentence]) -> list[str]:
    """Return the sentences that tell of dates; a machine's summary only says them again."""
    return [
        sentence.text
        for sentence in body
        if sentence.role is not SentenceRole.SUMMARY and "\n" not in sentence.text
    ]


def _skipped(decoded: Decoded, source: _Source, parts: Part, path: str) -> tuple[Skipped, ...]:
    """Return what was left out of the article and carries a number, and what else should be known of the file."""
    text = decoded.text
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|[\r\n]", text))]
    left_out = [span for span in (*source.dropped, *parts.dropped) if _DIGIT.search(_words(text, span))]
    notes = [Skipped(path, note) for note in (decoded.note, source.note) if note]
    return (*notes, *(_told(text, starts, span, path) for span in sorted(left_out)))


def _words(text: str, span: tuple[int, int, str]) -> str:
    """Return what a reader sees of a span: no tags, no line breaks."""
    return " ".join(_TAG.sub(" ", text[span[0] : span[1]]).split())


def _told(text: str, starts: Sequence[int], span: tuple[int, int, str], path: str) -> Skipped:
    """Quote the start of what was left out, so that a person can find it."""
    quoted = _words(text, span)
    shown = quoted if len(quoted) <= SHOWN else quoted[:SHOWN] + "…"
    return Skipped(f"{path}:{bisect_right(starts, span[0])}", f"{span[2]}: {shown}")
