"""Read an article's claims and note which names they hang on, so that they need not be read again for others.

An article's claims follow from its words and from what the table of names answers. Latin names are looked up whole, and
every look-up is noted; Chinese ones are found wherever they stand in the folded text. Two tables that answer all of
that alike give the same claims.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from checker.claims.extract import extract
from checker.claims.lexicon import is_chinese
from checker.claims.name_table import NameTable
from checker.languages.names import Name
from checker.languages.zh.script import fold
from checker.records import Article, Claim

__all__ = ["Changes", "changes", "extract_noting", "holds_any"]


@dataclass(frozen=True, slots=True)
class Changes:
    """The aliases, Latin as they are looked up, for which two tables have another answer."""

    latin: frozenset[str]
    chinese: frozenset[str]


class _Noting(Mapping[str, Name]):
    """Names by alias, with a note of each alias that was asked for."""

    def __init__(self, names: Mapping[str, Name]) -> None:
        self.names = names
        self.asked: set[str] = set()

    def __getitem__(self, alias: str) -> Name:
        self.asked.add(alias)
        return self.names[alias]

    def __len__(self) -> int:
        return len(self.names)

    def __iter__(self) -> Iterator[str]:
        raise TypeError("the names are looked up one by one, or claims would hang on all of them")


def extract_noting(article: Article, names: NameTable) -> tuple[tuple[Claim, ...], frozenset[str]]:
    """Return the claims of `article`, and the Latin aliases that were looked up for them."""
    noting = _Noting(names.latin)
    claims = extract(article, replace(names, latin=noting))
    return claims, frozenset(noting.asked)


def changes(before: NameTable, now: NameTable) -> Changes:
    """Return the aliases for which the two tables have another answer."""
    return Changes(_differing(before.latin, now.latin), _differing(before.chinese, now.chinese))


def _differing(before: Mapping[str, Name], now: Mapping[str, Name]) -> frozenset[str]:
    return frozenset(
        alias for alias in before.keys() | now.keys() if _told(before.get(alias)) != _told(now.get(alias))
    )


def _told(name: Name | None) -> tuple[str, str, str | None] | None:
    return None if name is None else (name.canonical, name.sort, name.maker)


def holds_any(article: Article, aliases: frozenset[str]) -> bool:
    """Say whether the words of a Chinese `article` hold one of the Chinese `aliases`."""
    if not aliases or not is_chinese(article.language):
        return False
    words = fold("\n".join((article.title or "", *(sentence.text for sentence in article.sentences))))
    return any(alias in words for alias in aliases)
