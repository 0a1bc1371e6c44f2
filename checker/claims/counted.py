"""Say what sort of thing is counted, whatever the language: 名高管, executives and people are all persons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from checker.languages.en.frames import WORDS as ENGLISH
from checker.languages.zh.frames import WORDS as CHINESE
from checker.languages.zh.script import fold

__all__ = ["class_of"]

_LONGEST_ZH = 5
_STOREYS = "层"  # a classifier that says more than the noun behind it: 8层楼房 is one house


@cache
def _classes() -> Mapping[str, str]:
    rows: dict[str, str] = {}
    for words in (CHINESE, ENGLISH):
        for label, members in words.classes.items():
            for member in members:
                rows.setdefault(member, label)
    return MappingProxyType(rows)


@cache
def class_of(unit: str, counted: str) -> str | None:
    """Return the class of what is counted, None where it is not known.

    >>> class_of("高管", ""), class_of("people", ""), class_of("", "two burnt houses"), class_of("", "")
    ('person', 'person', 'building', None)
    """
    rows = _classes()
    if fold(counted.strip()).startswith(_STOREYS):
        return rows[_STOREYS]
    for text in (unit, counted):
        folded = fold(text.strip().lower())
        if not folded:
            continue
        if folded in rows:
            return rows[folded]
        found = _last_word(folded, rows) if folded.isascii() else _chinese_end(folded, rows)
        if found:
            return found
    return None


def _last_word(text: str, rows: Mapping[str, str]) -> str | None:
    return next((rows[word] for word in reversed(text.replace("-", " ").split()) if word in rows), None)


def _chinese_end(text: str, rows: Mapping[str, str]) -> str | None:
    """Look at the end of the words first (the noun), then at their beginning (the classifier)."""
    for size in range(min(_LONGEST_ZH, len(text)), 0, -1):
        if text[-size:] in rows:
            return rows[text[-size:]]
    for size in range(min(_LONGEST_ZH, len(text)), 0, -1):
        if text[:size] in rows:
            return rows[text[:size]]
    return None
