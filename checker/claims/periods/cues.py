"""Compile the words around a time that decide what the time says of a figure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.languages.schema_periods import PeriodWords

__all__ = ["Cues", "cues", "precedes"]

_NEVER = re.compile(r"(?!)")
_WINDOW = 28  # characters before a mention in which a word can change what it means


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns `..._before` match text that ends where a time begins, `..._after` text that begins at its end."""

    as_of_before: re.Pattern[str]
    as_of_edge_before: re.Pattern[str]
    as_of_after: re.Pattern[str]
    since_before: re.Pattern[str]
    since_after: re.Pattern[str]
    edge_before: re.Pattern[str]
    edge_before_year: re.Pattern[str]
    edge_after: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str]
    before_year: re.Pattern[str]
    not_after_year: re.Pattern[str]
    before_weak: re.Pattern[str]
    between: re.Pattern[str]
    not_before_ago: re.Pattern[str]


def cues(words: PeriodWords) -> Cues:
    """Return a language's cues, compiled."""
    return Cues(
        as_of_before=_before(words.as_of_before),
        as_of_edge_before=_before(words.as_of_edge_before),
        as_of_after=_after(words.as_of_after),
        since_before=_before(words.since_before),
        since_after=_after(words.since_after),
        edge_before=_before(words.edge_before),
        edge_before_year=_before(words.edge_before_year),
        edge_after=_after(words.edge_after),
        past=_before(words.past),
        future=re.compile(rf"\b(?:{words.future})\b" if words.spaced else words.future),
        before_year=_before(words.before_year),
        not_after_year=_after(words.not_after_year),
        before_weak=_before(words.before_weak),
        between=_before(words.between),
        not_before_ago=_before(words.not_before_ago),
    )


def precedes(pattern: re.Pattern[str], text: str, start: int) -> bool:
    """Say whether the words right before `start` match."""
    return pattern is not _NEVER and bool(pattern.search(text[max(0, start - _WINDOW) : start]))


def _before(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z])(?:{pattern})[\s-]{{0,3}}$", re.IGNORECASE) if pattern else _NEVER


def _after(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:{pattern})", re.IGNORECASE) if pattern else _NEVER
