"""Say what four bare digits are: a time, a year that only tells which, part of a name, or a plain number.

A language without spaces between words writes 年 behind a year; there only a few words before and behind
count. Where words are spaced, what goes before ("in", "its", "the") and the noun behind ("revenue", "model")
decide; "2024 people" and "2024 Main Street" are no years.
"""

from __future__ import annotations

import re

from checker.claims.periods.cues import Before, YearNounPatterns
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import YearUse
from checker.languages.schema_periods import YearNouns

__all__ = ["bare_year"]

# years that tell which prize or fleet: 2024诺贝尔奖; a round one may be a count
_NAMED_YEARS = frozenset(y for y in range(1990, 2050) if y % 100)
_YEARS = range(1500, 2100)
_MEASURED_YEARS = range(1900, 2100)  # "1850 sales" is rather a count
_NOUN = re.compile(r"\s[a-z]")
_NAME = re.compile(r"\s[A-Z]")


def bare_year(text: str, start: int, end: int, year: int, lexicon: Lexicon) -> YearUse | None:
    """Return what the digits at `text[start:end]` do, None where they are a plain number."""
    words, cues = lexicon.words, lexicon.cues
    if words.spelled_years and text[start].isalpha():
        said = Before.of(text, start, words).ends(words.spelled_years.before)
        return YearUse.COVERS if said else None
    if year not in _YEARS or cues.not_after_year.match(text, end):
        return None
    before = Before.of(text, start, words)
    if words.years and cues.year_nouns:
        found = _before_noun(text, year, end, before, words.years, cues.year_nouns)
        if found:
            return found
    if before.ends(words.before_year):
        which = before.ends(words.edge_before_year) or _cjk(text[end : end + 1])
        return YearUse.TELLS_WHICH if which else YearUse.COVERS
    if cues.after_year.match(text, end):
        return YearUse.COVERS
    return _by_signs(text, start, end, year)


def _before_noun(
    text: str, year: int, end: int, before: Before, nouns: YearNouns, behind: YearNounPatterns
) -> YearUse | None:
    """Return what a year does by its owner or article and by the noun behind it."""
    owned = (" " + before.near).endswith(nouns.owners)
    led = owned or before.ends(nouns.articles)
    the = not led and before.ends(("the",))
    if (owned or led or the) and behind.product.match(text, end):
        return YearUse.NAMES
    if _is_measured(text, year, end, behind, owned or led or the):
        return YearUse.COVERS
    if led and _NOUN.match(text, end):
        return YearUse.TELLS_WHICH
    return YearUse.NAMES if led and _NAME.match(text, end) else None


def _is_measured(text: str, year: int, end: int, behind: YearNounPatterns, led: bool) -> bool:
    """Say whether a metric follows; without a word before, "2024 orders" and "2000 sales" are counts."""
    if year not in _MEASURED_YEARS:
        return False
    if led:
        return bool(behind.far.match(text, end))
    return year % 100 > 0 and bool(behind.near.match(text, end))


def _by_signs(text: str, start: int, end: int, year: int) -> YearUse | None:
    """Return what a year does by the brackets or the colon around it, or the sign that follows."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if _cjk(after) or (not start and after == " " and _cjk(text[end + 1 : end + 2])):
        return YearUse.TELLS_WHICH if year in _NAMED_YEARS else None
    bracketed = before in ("(", "（") and after in (")", "）", ",", ";")
    headed = not before.strip() and after in (":", "：")
    return YearUse.COVERS if bracketed or headed else None


def _cjk(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"
