"""Turn the claims of a group into rows that a reader can check: who says what, where, in which words.

Claims of one article that say the same in the same mood for the same period by the same speaker are
one row with several places, so that a text does not look like many witnesses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import unescape
from itertools import pairwise

from tabulate import tabulate

from checker.formats.escape import bold, code, escaped, inline
from checker.formats.lookup import Lookup
from checker.formats.naming import name_claim, name_period
from checker.records import Article, Claim

__all__ = [
    "Row",
    "list_articles",
    "merge_rows",
    "name_article",
    "name_place",
    "quote",
    "quote_rows",
    "tabulate_rows",
]

QUOTED_EACH_SIDE = 160  # code points around the number: a long sentence's worth, two lines on a screen
TITLE_SHOWN = 60  # code points of a title in a table cell; more makes the table unreadable
_PAGES = (".html", ".htm", ".xhtml")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_COLUMNS = ("#", "value", "period", "who says so", "article", "published")

_table = partial(tabulate, tablefmt="github", disable_numparse=True)


@dataclass(frozen=True, slots=True)
class Row:
    """One statement of one article, with every claim that makes it, the article's own words first."""

    article: Article
    cells: tuple[str, ...]
    claims: tuple[Claim, ...]


def merge_rows(claims: Sequence[Claim], found: Lookup) -> list[Row]:
    """Return the claims as rows, equal statements of one article merged, in order of first mention."""
    groups: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.article, *_cells(claim, found)), []).append(claim)
    return [
        Row(found.articles[article], tuple(cells), tuple(sorted(group, key=lambda claim: claim.summary)))
        for (article, *cells), group in groups.items()
    ]


def tabulate_rows(rows: Sequence[Row]) -> str:
    """Return the rows as a Markdown table, numbered from 1."""
    lines = [(str(number), *row.cells) for number, row in enumerate(rows, start=1)]
    return _table(lines, headers=_COLUMNS)


def quote_rows(rows: Sequence[Row], found: Lookup) -> str:
    """Return the sentence of each row as a numbered list that matches the table."""
    return "\n".join(
        f"{number}. {quote(row.claims[0], found)} — {_places(row, found)}"
        for number, row in enumerate(rows, start=1)
    )


def quote(claim: Claim, found: Lookup) -> str:
    """Return the claim's sentence in Markdown with the number in bold, cut around it where it is long.

    A figure of a table is quoted with what its row and its column are called.
    """
    article = found.article(claim)
    cuts = (claim.sentence_start, claim.start, claim.end, claim.sentence_end)
    before, number, after = (_readable(article.text[a:b], article) for a, b in pairwise(cuts))
    before, after = found.cell(claim) or (before.lstrip(), after.rstrip())
    if len(before) > QUOTED_EACH_SIDE:
        before = "…" + before[-QUOTED_EACH_SIDE:]
    if len(after) > QUOTED_EACH_SIDE:
        after = after[:QUOTED_EACH_SIDE] + "…"
    return f"“{inline(before)}{bold(number)}{inline(after)}”"


def name_article(article: Article) -> str:
    """Return an article's publisher and title, or its path where it has no title."""
    title = " ".join((article.title or article.path).split())
    if len(title) > TITLE_SHOWN:
        title = title[: TITLE_SHOWN - 1].rstrip() + "…"
    return f"{article.publisher}: {title}" if article.publisher else title


def list_articles(claims: Sequence[Claim], found: Lookup) -> str:
    """Return in Markdown the articles in which `claims` stand, each with its first claim in words of its own."""
    first: dict[str, Claim] = {}
    for claim in sorted(claims, key=lambda claim: claim.summary):
        first.setdefault(claim.article, claim)
    named = [first[article] for article in dict.fromkeys(claim.article for claim in claims)]
    return "; ".join(
        " ".join(part for part in (_name(found.article(claim)), name_place(claim, found)) if part)
        + _standing(claim, found)
        for claim in named
    )


def _name(article: Article) -> str:
    """Return publisher and title, or nothing where the place says as much."""
    return inline(name_article(article)) if article.title else inline(article.publisher or "")


def name_place(claim: Claim, found: Lookup) -> str:
    """Return where the claim stands, as `file:line`."""
    return code(f"{found.article(claim).path}:{found.place(claim)[0]}")


def _readable(text: str, article: Article) -> str:
    """Return `text` without tags and entities where the article is a web page; as it stands otherwise."""
    return unescape(_TAG.sub("", text)) if article.path.lower().endswith(_PAGES) else text


def _places(row: Row, found: Lookup) -> str:
    lines = list(dict.fromkeys(found.place(claim)[0] for claim in row.claims))
    others = len(lines) - 1
    first = name_place(row.claims[0], found)
    if not others:
        return first
    return f"{first}, also line{'s' if others > 1 else ''} {', '.join(str(line) for line in lines[1:])}"


def _cells(claim: Claim, found: Lookup) -> tuple[str, ...]:
    article = found.article(claim)
    return (
        escaped(name_claim(claim)),
        escaped(_period(claim)),
        escaped(claim.attribution) if claim.attribution else "the article",
        escaped(name_article(article)) + _standing(claim, found),
        article.published.isoformat() if article.published else "not known",
    )


def _period(claim: Claim) -> str:
    named = name_period(claim.period) if claim.period else "not stated"
    return f"{named}, as of {claim.as_of.isoformat()}" if claim.as_of else named


def _standing(claim: Claim, found: Lookup) -> str:
    """Return what a reader must know of the text before trusting it as a source of its own."""
    original = found.article(claim).copy_of
    copied = f" (copy of {inline(found.articles[original].path)})" if original else ""
    return copied + (" (summary)" if claim.summary else "")
