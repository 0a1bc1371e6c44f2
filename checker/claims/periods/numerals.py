"""Read the small numbers and the years that dates are made of, in digits or in words.

Errors  None: what is no number has no value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Mark
from checker.languages.schema_periods import Field

__all__ = ["hundreds", "number", "spelled_years"]


def number(text: str, lexicon: Lexicon) -> int | None:
    """Return the value of digits or numerals, -1 for "several", None where they are not one number.

    >>> from checker.claims.periods.lexicon import lexicon
    >>> number("二十三", lexicon("zh")), number("十", lexicon("zh")), number("two", lexicon("en"))
    (23, 10, 2)
    """
    if text.isdigit():
        return int(text)
    text = lexicon.plain(text)
    numerals, ten = lexicon.words.numerals, lexicon.words.ten
    if lexicon.words.spaced:
        return numerals.get(" ".join(text.lower().split()))
    tens, has_ten, ones = text.partition(ten)
    if not has_ten:
        return numerals[text] if len(text) == 1 else None
    if len(tens) > 1 or len(ones) > 1 or ones == ten:
        return None
    first, last = numerals[tens] if tens else 1, numerals[ones] if ones else 0
    return -1 if min(first, last) < 0 else first * 10 + last


def spelled_years(text: str, start: int, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the year that words say at `start` ("nineteen ninety-nine"); a noun behind it makes it a count."""
    years = lexicon.words.spelled_years
    match = lexicon.spelled_year.match(text, start) if lexicon.spelled_year else None
    if years is None or match is None or lexicon.cues.not_after_day.match(text, match.end()):
        return
    century, digit, two, thousand, hundreds, rest = (_plain(group) for group in match.groups())
    below = years.below_hundred
    if century:
        value = years.centuries[century] + below[digit or two]
    else:
        value = years.thousands[thousand] + 100 * below.get(hundreds, 0) + below.get(rest, 0)
    yield Mark(start, match.end(), {Field.YEAR: value}, weak=True)


def hundreds(match: re.Match[str], lexicon: Lexicon) -> int:
    """Return the year of three figures, in digits or in words, that a match of `early_year` holds."""
    years, (digits, unit, rest) = lexicon.words.spelled_years, match.groups()
    if digits or years is None:
        return int(digits)
    below = years.below_hundred
    return 100 * below[_plain(unit)] + below.get(_plain(rest), 0)


def _plain(word: str | None) -> str:
    return " ".join(re.split(r"\s+", (word or "").lower()))
