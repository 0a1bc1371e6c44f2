"""Read numbers that may be part of a date: dates in figures, numbers with a unit, bare numbers.

Errors  None: a number out of range is no mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.periods.cues import Before
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Mark
from checker.languages.schema_periods import Field

__all__ = ["FUTURE_OF", "counted", "figures", "full_year", "number"]

# "24年" is 2024 and "95年" 1995: years written with two digits lie less than ten years ahead of 2024
_CENTURY_TURNS_AT = 35
_YEARS = range(1000, 2200)
_LONGEST_AGO = 1000  # 2010年前 is before 2010
_MONEY = frozenset("$€£¥#")
_LARGER_NUMERALS = frozenset("百千万萬亿億点點")  # what stands behind them is the end of a number
_LIMITS = {
    Field.MONTH: range(1, 13),
    Field.DAY: range(1, 32),
    Field.QUARTER: range(1, 5),
    Field.CENTURY: range(1, 31),
    Field.NUMBER: range(1, 32),
}
FUTURE_OF = {
    Field.PAST_YEARS: Field.NEXT_YEARS,
    Field.PAST_MONTHS: Field.NEXT_MONTHS,
    Field.PAST_DAYS: Field.NEXT_DAYS,
}

_NAMED_AND_DATED = re.compile(
    r"[A-Za-z](?:19|20)\d\d\s?年"
)  # Harrow2024年: a name and a year without a space
_YEAR_NAME_DAY = re.compile(r"(\d{4})([-/])([A-Za-z]{3})\2(\d{1,2})(?!\d)")  # 2019-Sep-01, in every language
_NAMES = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d])")
_YEAR_MONTH_DAY = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|\2\d)")
_YEAR_MONTH = re.compile(
    r"(\d{4})(?:([-/])|\s[-/]\s|\s[-/]|[-/]\s)(\d{1,2})(?!\d|\s?[-/.,:]\s?\d|\s?[年月日])"
)
_MONTH_YEAR = re.compile(r"(\d{1,2})\s?[-/]\s?((?:19|20)\d\d)(?!\d|[-/.,]\d)")
_BARE = re.compile(r"(\d{1,4})(?![\d%\uff05]|[.,:/]\d|(?![QH][1-4])[A-Za-z])")
_RANGE_AHEAD = re.compile(r"\s?(?:[-–—~～〜－−至到]|之间)\s?[\d一二三四五六七八九十]")


def figures(text: str, start: int, head: str, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield what a run of digits may be: a date in figures, a time of day, a number with a unit, a bare number."""
    before = text[start - 1 : start]
    if start and (
        (before.isascii() and before.isalnum() and not _NAMED_AND_DATED.match(text, start - 1))
        or (before in ".," and text[start - 2 : start - 1].isdigit())
    ):
        return
    if match := lexicon.clock.match(text, start):
        yield Mark(start, match.end(), {Field.CLOCK: 0})
    yield from _dates(text, start)
    yield from counted(text, start, lexicon)
    yield from _bare(text, start, head, lexicon)


def _dates(text: str, start: int) -> Iterator[Mark]:
    """Yield dates in figures; where day and month cannot be told apart the mark is VAGUE."""
    if match := _YEAR_MONTH_DAY.match(text, start):
        yield from _figure(match, int(match[1]), int(match[3]), int(match[4]))
    elif match := _DAY_MONTH_YEAR.match(text, start):
        a, b, year = int(match[1]), int(match[3]), int(match[4])
        if a != b and a <= 12 and b <= 12:
            yield Mark(match.start(), match.end(), {Field.VAGUE: 0})
        else:
            yield from _figure(match, year, min(a, b), max(a, b))
    elif (match := _YEAR_NAME_DAY.match(text, start)) and (month := _NAMES.get(match[3].lower())):
        yield from _figure(match, int(match[1]), month, int(match[4]))
    elif match := _YEAR_MONTH.match(text, start):
        year, month = int(match[1]), int(match[3])
        # 2010-11 is a season as often as a month
        if (year + 1) % 100 != month:
            yield from _figure(match, year, month, None)
    elif match := _MONTH_YEAR.match(text, start):
        yield from _figure(match, int(match[2]), int(match[1]), None)


def _figure(match: re.Match[str], year: int, month: int, day: int | None) -> Iterator[Mark]:
    if year in _YEARS and month in _LIMITS[Field.MONTH] and (day is None or day in _LIMITS[Field.DAY]):
        fields = {Field.YEAR: year, Field.MONTH: month}
        if day is not None:
            fields[Field.DAY] = day
        yield Mark(match.start(), match.end(), fields)


def counted(text: str, start: int, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield a number with its unit, and a duration that counts back from now."""
    if text[start - 1 : start] in _LARGER_NUMERALS:
        return
    if match := lexicon.suffixed.match(text, start):
        yield from _suffixed(text, match, lexicon)
    if match := lexicon.ago.match(text, start):
        yield from _ago(text, match, lexicon)
    if lexicon.trailing and (match := lexicon.trailing.match(text, start)):
        value = number(match[1], lexicon)
        field, each = lexicon.words.span_units[match[2].lower()]
        months = {Field.PAST_YEARS: 12, Field.PAST_MONTHS: 1}.get(field)
        if value is not None and value > 0 and months:
            yield Mark(start, match.end(), {Field.TRAILING: value * each * months}, weak=True)


def _ago(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield a duration that counts back from now, as the day, week, month or year that it leads to."""
    value = number(match[1], lexicon)
    if value is None or value >= _LONGEST_AGO or match[1].startswith("0"):
        return
    if text.startswith(("后", "後"), match.end()):
        return
    field, each = lexicon.words.ago_units[lexicon.plain(match[2])]
    told = value > 0 and not Before.of(text, match.start(), lexicon.words).ends(lexicon.words.not_before_ago)
    yield Mark(match.start(), match.end(), {field: -each * value} if told else {Field.VAGUE: 0})


def _suffixed(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    words = lexicon.words
    suffix = lexicon.plain(match[3])
    field = words.suffixes[suffix]
    barred = lexicon.barred.get(suffix)
    if barred and barred.match(text, match.end()):
        return
    # 一日 is as often "one day" as the first of the month
    weak = suffix in words.weak or field is Field.NUMBER or (field is Field.DAY and not match[2].isdigit())
    if field is Field.YEAR:
        yield from _year_of_era(text, match, lexicon) or _year(match, lexicon)
        return
    value = number(match[2], lexicon)
    if value is None or (match[1] and field not in (Field.QUARTER,)):
        return
    if field is Field.DAY and text[match.start() - 1 : match.start()] in tuple(words.not_before_number):
        return
    if field is Field.DECADE:
        if not _names_decade(text, match.start(), suffix, value, words.spaced):
            return
    elif value not in _LIMITS[field]:
        return
    yield Mark(match.start(), match.end(), {field: value}, weak)


def _names_decade(text: str, start: int, suffix: str, value: int, spaced: bool) -> bool:
    """Say whether a number with its ending is a decade: 90年代, 1990s, the 70s, but not 2010's or 40s."""
    article = text[max(0, start - 4) : start].lower() == "the "
    if value % 10 or (suffix == "'s" and not article):
        return False
    return 1500 <= value < 2100 or (value < 100 and (article or not spaced))


def _year_of_era(text: str, match: re.Match[str], lexicon: Lexicon) -> list[Mark]:
    """Return a year counted from an era that is named before it (民國113年)."""
    for era, before in lexicon.words.eras.items():
        start = match.start() - len(era)
        value = number(match[2], lexicon)
        if value and value > 0 and text.startswith(era, max(0, start)):
            return [Mark(start, match.end(), {Field.YEAR: before + value})]
    return []


def _year(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield a year: four digits, or two where the first is 0 or where company makes it a year."""
    digits = match[2]
    if not digits.isdigit():
        if lexicon.words.ten in digits or len(digits) < 2:
            return
        digits = lexicon.plain(digits)
        digits = "".join(str(lexicon.words.numerals[c]) for c in digits)
    if len(digits) == 4 and int(digits) in _YEARS:
        yield Mark(match.start(), match.end(), {Field.YEAR: int(digits)})
    elif len(digits) == 2 and not match[1]:
        yield Mark(match.start(), match.end(), {Field.YEAR: full_year(int(digits))}, weak=int(digits[0]) > 0)


def full_year(value: int) -> int:
    """Return the year that two digits stand for, a longer number as it is."""
    if value >= 100:
        return value
    return value + (2000 if value < _CENTURY_TURNS_AT else 1900)


def _bare(text: str, start: int, head: str, lexicon: Lexicon) -> Iterator[Mark]:
    match = _BARE.match(text, start)
    if match is None or text[start - 1 : start] in _MONEY:
        return
    value = int(match[1])
    if len(head) == 4 and value in _YEARS:
        yield Mark(start, match.end(), {Field.YEAR: value}, weak=True)
    elif value < 100 and (lexicon.words.spaced or _RANGE_AHEAD.match(text, match.end())):
        yield Mark(start, match.end(), {Field.NUMBER: value}, weak=True)


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
