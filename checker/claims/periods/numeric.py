"""Read dates that are written in figures: 2024-03-05, 22.4.2024, 4/22/16, and behind a word for it 4/22.

Which of two figures is the day is told by one above twelve; where both may be either the language's usual order is
taken, and the mark says so by ORDER. A year of two digits needs slashes, or a zero before its last digit: 9-18-15 is as
often a record of wins and losses.

Errors  None: a number out of range is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.periods.cues import Before
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Mark
from checker.languages.schema_periods import Field

__all__ = ["full_year", "numeric_dates", "run_together"]

# "24年" is 2024 and "95年" 1995: years written with two digits lie less than ten years ahead of 2024
_CENTURY_TURNS_AT = 35
_YEARS = range(1000, 2200)
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_NAMES = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}

_YEAR_NAME_DAY = re.compile(r"(\d{4})([-/])([A-Za-z]{3})\2(\d{1,2})(?!\d)")  # 2019-Sep-01, in every language
_MONTH_NAME = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    "Nov(?:ember)?|Dec(?:ember)?"
)
_DAY_NAME_YEAR = re.compile(rf"(\d{{1,2}})\. ?({_MONTH_NAME})\.? (\d{{4}})(?!\d)")  # 16. Nov. 2016
_NAME_DAY = re.compile(
    rf"({_MONTH_NAME}|{_MONTH_NAME.lower().replace('|may', '').replace('mar(?:ch)?|', '')})"
    r"(?:(\d{1,2})|\.?(?P<nth>\d{1,2})(?:st|nd|rd|th))(?![\w%]|[.,:/-]\d)"
)
_YEAR_MONTH_DAY = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})(?!\d|\2\d)| (0\d) (\d\d)(?! ?\d))")
_DAY_MONTH_YEAR = re.compile(
    r"(\d{1,2})(?:([-/.])(\d{1,2})\2(\d{4})|/(\d{1,2})(?:/|, ?)(\d{4}|\d\d)|-(\d{1,2})-(0\d))"
    r"(?![\d%]|[/.]\d|-\d(?!\d?/))"
)
_YEAR_MONTH = re.compile(
    r"(\d{4})(?:([-/])|\s[-/]\s|\s[-/]|[-/]\s)(\d{1,2})(?!\d|\s?[-/.,:]\s?\d|\s?[年月日])"
)
_MONTH_YEAR = re.compile(r"(\d{1,2})\s?[-/]\s?((?:19|20)\d\d)(?!\d|[-/.,]\d)")
_TO_DAY = re.compile(r"\s?([a-z]+|[-–])\s?(\d{1,2})/(\d{1,2})(?![\d%/])")
_DAY_MONTH = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d%/]|[.,:]\d|-[A-Za-z])")


def run_together(text: str, start: int, head: str) -> Mark | None:
    """Return the day that a month and a number without a space between write: Oct2, Sept.16th; March.5 may be two."""
    if not text[start + len(head) : start + len(head) + 2].strip(".")[:1].isdigit():
        return None
    match = _NAME_DAY.match(text, start)
    day = int(match[2] or match["nth"]) if match else 0
    if match is None or day not in _DAYS or text[max(0, start - 9) : start].lower() == "month of ":
        return None
    return Mark(start, match.end(), {Field.MONTH: _NAMES[match[1][:3].lower()], Field.DAY: day})


def numeric_dates(text: str, start: int, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the date that the figures at `start` write."""
    if match := _YEAR_MONTH_DAY.match(text, start):
        month, day = match[3] or match[5], match[4] or match[6]
        yield from _mark(match, int(match[1]), int(month), int(day))
    elif match := _DAY_MONTH_YEAR.match(text, start):
        yield from _with_year(match, lexicon.words.day_first)
    elif (match := _YEAR_NAME_DAY.match(text, start)) and (named := _NAMES.get(match[3].lower())):
        yield from _mark(match, int(match[1]), named, int(match[4]))
    elif match := _DAY_NAME_YEAR.match(text, start):
        yield from _mark(match, int(match[3]), _NAMES[match[2][:3].lower()], int(match[1]))
    elif match := _YEAR_MONTH.match(text, start):
        year, month_no = int(match[1]), int(match[3])
        # 2010-11 is a season as often as a month
        if (year + 1) % 100 != month_no:
            yield from _mark(match, year, month_no, None)
    elif match := _MONTH_YEAR.match(text, start):
        yield from _mark(match, int(match[2]), int(match[1]), None)
    elif match := _DAY_MONTH.match(text, start):
        yield from _without_year(text, match, lexicon)


def _with_year(match: re.Match[str], day_first: bool) -> Iterator[Mark]:
    year = full_year(int(match[4] or match[6] or match[8]))
    a, b = int(match[1]), int(match[3] or match[5] or match[7])
    day, month = (a, b) if (day_first and b <= 12) or a > 12 else (b, a)
    yield from _mark(match, year, month, day, assumed=a != b and max(a, b) <= 12)


def _without_year(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield a day and a month where a word before says so, or a zero that no fraction has."""
    words = lexicon.words
    if not words.before_day_figures or match.group() in words.figure_names:
        return
    if lexicon.cues.not_after_day.match(text, match.end()):
        return
    a, b = int(match[1]), int(match[2])
    padded = "0" in (match[1][0], match[2][0]) and b != a + 1  # 05/06 is a season
    before = Before.of(text, match.start(), words)
    from_or_to = before.ends(words.from_or_to) and (a > b or _padded_end(text, match.end(), words.to))
    if not (padded or before.ends(words.before_day_figures) or from_or_to):
        return
    day, month = (a, b) if (words.day_first and b <= 12) or a > 12 else (b, a)
    yield from _mark(match, None, month, day, assumed=a != b and max(a, b) <= 12)


def _padded_end(text: str, end: int, to: tuple[str, ...]) -> bool:
    """Say whether a range goes on to a day that a zero tells from a fraction: to 01/25."""
    match = _TO_DAY.match(text, end)
    return match is not None and match[1] in to and "0" in (match[2][0], match[3][0])


def _mark(
    match: re.Match[str], year: int | None, month: int, day: int | None, assumed: bool = False
) -> Iterator[Mark]:
    if month not in _MONTHS or (day is not None and day not in _DAYS):
        return
    fields = {Field.MONTH: month}
    if year is not None:
        if year not in _YEARS:
            return
        fields = {Field.YEAR: year, **fields}
    if assumed:
        fields[Field.ORDER] = 0
    if day is not None:
        fields[Field.DAY] = day
    yield Mark(match.start(), match.end(), fields)


def full_year(value: int) -> int:
    """Return the year that two digits stand for, a longer number as it is."""
    if value >= 100:
        return value
    return value + (2000 if value < _CENTURY_TURNS_AT else 1900)
