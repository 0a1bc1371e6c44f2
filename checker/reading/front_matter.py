"""Read what the author of a file says of it in a YAML block on top.

Errors  None raised: a block that is no YAML is left in the text, with a note.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from checker.reading.dates import first_date

__all__ = ["FrontMatter", "split_front_matter"]

_BLOCK = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<yaml>.{0,20000}?)(?:(?<=\n)|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_DATE_KEYS = (
    "date",
    "published",
    "published_at",
    "pubdate",
    "publish_date",
    "date_published",
    "created",
    "time",
    "日期",
    "发布时间",
)
_PUBLISHER_KEYS = (
    "source",
    "publisher",
    "site",
    "sitename",
    "site_name",
    "website",
    "媒体",
    "来源",
    "author",
    "authors",
)
_TITLE_KEYS = ("title", "headline", "标题")
_LANGUAGE_KEYS = ("lang", "language", "语言")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a front matter says, and where the text after it begins."""

    start: int = 0
    title: str | None = None
    publisher: str | None = None
    published: date | None = None
    language: str | None = None
    note: str = field(default="")


def split_front_matter(text: str) -> FrontMatter:
    """Return what stands in the front matter of `text`; `start` is 0 where it has none.

    >>> split_front_matter("---\\ntitle: Rain\\ndate: 2024-05-01\\n---\\nIt rained.").published
    datetime.date(2024, 5, 1)
    """
    match = _BLOCK.match(text)
    if match is None:
        return FrontMatter()
    known = _parsed(text[: match.end()].removeprefix("\ufeff"))
    if known is None:
        return FrontMatter(note="the front matter is not valid YAML and was read as text")
    if not known and match["yaml"].strip():
        return FrontMatter()
    return FrontMatter(
        match.end(),
        _text(known, _TITLE_KEYS),
        _text(known, _PUBLISHER_KEYS),
        next((found for key in _DATE_KEYS if (found := _date(known.get(key)))), None),
        _text(known, _LANGUAGE_KEYS),
    )


def _parsed(block: str) -> Mapping[str, object] | None:
    """Return the block's values, or None where it is not YAML."""
    import frontmatter  # noqa: PLC0415  (loads a YAML parser; only some files need it)
    from yaml import YAMLError  # noqa: PLC0415

    try:
        metadata, _ = frontmatter.parse(block.replace("\r\n", "\n"))
    except (YAMLError, ValueError):  # an impossible date is a ValueError
        return None
    return {str(key).strip().lower(): value for key, value in dict(metadata).items()}


def _text(known: Mapping[str, object], keys: tuple[str, ...]) -> str | None:
    """Return the first of `keys` that holds words; of a list, the first entry, of a mapping, its name."""
    for key in keys:
        value = known.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, Mapping):
            value = value.get("name")
        if isinstance(value, (str, int)) and str(value).strip():
            return " ".join(str(value).split())
    return None


def _date(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return first_date(str(value)) if isinstance(value, (str, int)) else None
