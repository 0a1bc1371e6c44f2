"""Learn the names that a corpus introduces itself: 北光科技（Northlight）, Relief Agency of Norland (RAN).

An alias is taken only where the text shows where it begins: it is used again without the bracket, or it stands between
marks of punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from checker.claims.headed import headed
from checker.claims.lexicon import is_chinese, words_of
from checker.claims.names import TITLES, is_ticker, sort_of
from checker.languages.names import Name
from checker.languages.zh.script import fold
from checker.records import Article

__all__ = ["introduced", "learn", "learned"]

_LATIN = r"[A-Z][A-Za-z0-9]*(?:[ .&'’-]{1,2}[A-Za-z0-9]+){0,5}"
_CHINESE_FIRST = re.compile(rf"([\u4e00-\u9fff·]{{2,12}})[（(]\s*({_LATIN})\s*[)）]")
_LATIN_FIRST = re.compile(rf"({_LATIN})\s?[（(]\s*([\u4e00-\u9fff·]{{2,12}})\s*[)）]")
_INITIALS = re.compile(r"((?:[A-Z][a-z]+ (?:of |for |and |the )*){1,6}[A-Z][a-z]+) \(([A-Z]{2,6})\)")
_JOINING = frozenset("of for the and de la van der von bin al".split())
_LONGEST = 8
_SHORTEST = 2


def learn(articles: Iterable[Article]) -> tuple[Name, ...]:
    """Return the names introduced by `articles`, in order of their canonical form."""
    return learned(pair for article in articles for pair in introduced(article))


def learned(pairs: Iterable[tuple[str, str]]) -> tuple[Name, ...]:
    """Return the names that pairs of an alias and a canonical name add up to."""
    found: dict[str, set[str]] = {}
    for alias, canonical in pairs:
        found.setdefault(canonical, set()).add(alias)
    rows = sorted(_unambiguous(found).items())
    return tuple(
        Name(canonical, _sort(canonical, aliases), tuple(sorted(aliases))) for canonical, aliases in rows
    )


def _sort(canonical: str, aliases: set[str]) -> str:
    told = [sort_of(name) for name in (canonical, *sorted(aliases))]
    return next((sort for sort in told if sort != "name"), "name")


def _unambiguous(found: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Drop an alias that two names claim; a name that stands for itself claims none."""
    owners: dict[str, int] = {}
    for canonical, aliases in found.items():
        for alias in aliases - {canonical}:
            owners[alias] = owners.get(alias, 0) + 1
    found = {
        canonical: aliases
        for canonical, aliases in found.items()
        if canonical not in aliases or canonical not in owners
    }
    kept = {
        canonical: {alias for alias in aliases if owners.get(alias, 1) == 1}
        for canonical, aliases in found.items()
    }
    return {canonical: aliases for canonical, aliases in kept.items() if aliases}


def introduced(article: Article) -> Iterable[tuple[str, str]]:
    """Yield the aliases that `article` introduces, each with its canonical name; a name of its headline is its own."""
    if is_chinese(article.language):
        yield from ((name, name) for name in headed(article))
    yield from _in_brackets(article)


def _in_brackets(article: Article) -> Iterable[tuple[str, str]]:
    unwanted = frozenset(words_of("en").not_names)
    whole = ""
    for sentence in article.sentences:
        text = sentence.text
        if "(" not in text and "（" not in text:
            continue
        for match in _INITIALS.finditer(text):
            full = _spelled(match[2], match[1])
            if full:
                yield match[2], full
        if text.isascii():
            continue
        whole = whole or fold("\n".join(s.text for s in article.sentences))
        for match in _CHINESE_FIRST.finditer(text):
            alias = _trim(fold(match[1]), whole, bounded=_bounded(text, match.start()))
            if alias and match[2].lower() not in unwanted and not is_ticker(match[2]):
                yield alias, match[2]
        for match in _LATIN_FIRST.finditer(text):
            own = _untitled(match[1])
            if own and own.lower() not in unwanted:
                yield fold(match[2]), own


def _spelled(initials: str, words: str) -> str:
    """Return the end of `words` whose capitals are `initials`, "" if none is."""
    parts = words.split()
    for start in range(len(parts)):
        told = "".join(part[0] for part in parts[start:] if part[0].isupper())
        if initials == told and parts[start][0].isupper():
            return " ".join(parts[start:])
    return ""


def _untitled(run: str) -> str:
    """Return what stands behind the last title, or the last word that no name holds: Ann Rowe of Mayor Ann Rowe.

    >>> _untitled("Norland Mayor Ann Rowe"), _untitled("NPP candidate Ann Rowe"), _untitled("Bank of Norland")
    ('Ann Rowe', 'Ann Rowe', 'Bank of Norland')
    """
    words = run.split(" ")
    ends = [
        at
        for at, word in enumerate(words, 1)
        if word.lower().rstrip(".") in TITLES or (word.islower() and word not in _JOINING)
    ]
    return " ".join(words[max(ends, default=0) :])


def _bounded(text: str, start: int) -> bool:
    return start == 0 or not text[start - 1].isalnum()


def _trim(run: str, whole: str, *, bounded: bool) -> str:
    """Return the longest end of `run` that the text uses again, the run itself if it is bounded, or ""."""
    for size in range(min(len(run), _LONGEST), _SHORTEST - 1, -1):
        if whole.count(run[-size:]) > 1:
            return run[-size:]
    own = _described(run)
    if own != run and _SHORTEST <= len(own) <= _LONGEST - 2:
        return own
    return run if bounded and len(run) <= _LONGEST - 2 else ""


def _described(run: str) -> str:
    """Return what stands behind the last word that says what a name is of: 制造商科瓦 is 科瓦."""
    words = words_of("zh")
    ends = [run.rfind(word) + len(word) for word in (*words.name_openers, *words.speakers) if word in run]
    return run[max(ends, default=0) :]
