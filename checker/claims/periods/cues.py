"""Compile the words around a time that decide what the time says of a figure.

Words before a time are compared as the end of a short stretch of text, which is faster than a pattern that
has to look for its place; words after it are patterns matched where the time ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.languages.schema_periods import PeriodWords, YearNouns

__all__ = ["Before", "Cues", "YearNounPatterns", "cues"]

_NEVER = re.compile(r"(?!)")
_WINDOW = 32  # characters before a mention in which a word can change what it means


@dataclass(frozen=True, slots=True)
class Before:
    """The text right before a time, in small letters; `near` is without what may stand between (当地时间, the)."""

    near: str
    bare: str

    @classmethod
    def of(cls, text: str, start: int, words: PeriodWords) -> Before:
        """Return what stands before `start`."""
        near = text[max(0, start - _WINDOW) : start].lower().rstrip(" -")
        bare = near
        while any(map(bare.endswith, words.fillers)):
            bare = _without(bare, words.fillers).rstrip(" -")
        return cls(near, bare)

    def ends(self, phrases: tuple[str, ...]) -> bool:
        """Say whether one of the phrases stands right before the time, with or without a filler between."""
        return _ends(self.near, phrases) or (self.bare != self.near and _ends(self.bare, phrases))


def _without(text: str, fillers: tuple[str, ...]) -> str:
    return next(text[: -len(filler)] for filler in fillers if text.endswith(filler))


def _ends(text: str, phrases: tuple[str, ...]) -> bool:
    if not text.endswith(phrases):
        return False
    return any(text.endswith(phrase) and _whole(text, phrase) for phrase in phrases)


def _whole(text: str, phrase: str) -> bool:
    """Say whether a phrase at the end of a text begins with a whole word; "-ed" is an ending."""
    if phrase[:1] == "-":
        return True
    before = text[-len(phrase) - 1 : -len(phrase)]
    return not (before.isascii() and before.isalpha() and phrase[0].isascii())


@dataclass(frozen=True, slots=True)
class YearNounPatterns:
    """Patterns of the nouns behind a year; `near` allows listed words between, `far` any two."""

    near: re.Pattern[str]
    far: re.Pattern[str]
    product: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Cues:
    """Patterns of what stands behind a time, and of what its clause says."""

    as_of_after: re.Pattern[str]
    since_after: re.Pattern[str]
    edge_after: re.Pattern[str]
    between_after: re.Pattern[str]
    after_year: re.Pattern[str]
    not_after_year: re.Pattern[str]
    not_after_day: re.Pattern[str]
    figure_behind: re.Pattern[str]
    past: re.Pattern[str]
    future: re.Pattern[str]
    year_nouns: YearNounPatterns | None


def cues(words: PeriodWords) -> Cues:
    """Return a language's cues, compiled."""
    return Cues(
        as_of_after=_after(words.as_of_after),
        since_after=_after(words.since_after),
        edge_after=_after(words.edge_after),
        between_after=_after(words.between_after),
        after_year=_after(words.after_year),
        not_after_year=_after(words.not_after_year),
        not_after_day=re.compile(words.not_after_day) if words.not_after_day else _NEVER,
        figure_behind=_after(words.figure_behind),
        past=re.compile(rf"(?:{words.past_ending})$") if words.past_ending else _NEVER,
        future=re.compile(rf"\b(?:{words.future})\b" if words.spaced else words.future),
        year_nouns=_noun_patterns(words.years),
    )


def _after(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\s?(?:{pattern})", re.IGNORECASE) if pattern else _NEVER


def _noun_patterns(nouns: YearNouns | None) -> YearNounPatterns | None:
    if nouns is None:
        return None
    metric, kind = "|".join(nouns.metrics), "|".join(nouns.kinds)
    any_metric = "|".join((*nouns.metrics, *nouns.counted))
    return YearNounPatterns(
        near=re.compile(rf"\s(?:(?:{kind})(?:\s|\sand\s)){{0,3}}(?:{metric})\b(?!-)"),
        far=re.compile(rf"\s(?:[A-Za-z][\w&’'-]*\s){{0,2}}?(?:{any_metric})\b(?!-)"),
        product=re.compile(rf"\s(?:[\w-]+\s)?(?:{'|'.join(nouns.products)})\b"),
    )
