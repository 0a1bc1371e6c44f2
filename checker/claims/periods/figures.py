"""Read numbers that may be part of a date: numbers with a unit, bare numbers; for whole dates see numeric.py.

Errors  None: a number out of range is no mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.periods.ahead import from_today
from checker.claims.periods.elapsed import counted_from_now
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Mark
from checker.claims.periods.numerals import number
from checker.claims.periods.numeric import full_year, numeric_dates
from checker.languages.schema_periods import Field
from checker.languages.zh.periods import REPUBLIC_YEARS

__all__ = ["FUTURE_OF", "counted", "figures"]

_YEARS = range(1000, 2200)
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
_BARE = re.compile(r"(\d{1,4})(?![\d%\uff05]|[.,:/]\d|(?![QH][1-4])[A-Za-z])")
_SHORT_YEAR = re.compile(r"['’](\d\d)(?![\d%'’]|[.,:/]\d|s\b)")
_STOP = re.compile(r"\s*(?:[，。、；：！？,.;:!?）)]|$)")
_TENS = re.compile(r"(?:[二三]?十[一二三四五六七八九]?)(?=\s*(?:[，。、；：！？,.;:!?）)]|$))")
_YEAR_AND_MONTH = 9  # characters of 二〇二四年十二月
_SOLAR = re.compile(
    r"(?:[零〇一二三四五六七八九]{4}|[一二两兩]千[零〇一二三四五六七八九十]{0,3})年[一二三四五六七八九十]{1,2}月$|(?<![十几])一月$"
)
_RANGE_AHEAD = re.compile(r"\s?(?:[-–—~～〜－−至到]|之间)\s?[\d一二三四五六七八九十]")


def figures(text: str, start: int, head: str, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield what a run of digits may be: a date in figures, a time of day, a number with a unit, a bare number."""
    before = text[start - 1 : start]
    if (
        start
        and head[0] != "'"
        and (
            (before.isascii() and before.isalnum() and not _NAMED_AND_DATED.match(text, start - 1))
            or (before in ".,/" and text[start - 2 : start - 1].isdigit())
        )
    ):
        return
    if match := lexicon.clock.match(text, start):
        yield Mark(start, match.end(), {Field.CLOCK: 0})
    yield from numeric_dates(text, start, lexicon)
    yield from counted(text, start, lexicon)
    yield from _bare(text, start, head, lexicon)


def counted(text: str, start: int, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield a number with its unit, and a duration that counts back from now."""
    if text[start - 1 : start] in _LARGER_NUMERALS:
        return
    if match := lexicon.suffixed.match(text, start):
        yield from _suffixed(text, match, lexicon)
    if lexicon.thousand:
        if match := lexicon.thousand.match(text, start):
            yield _thousand(match, lexicon)
        yield from _day_behind_month(text, start, lexicon)
    if match := lexicon.ago.match(text, start):
        yield from counted_from_now(text, match, lexicon)
    yield from from_today(text, start, lexicon)
    if lexicon.trailing and (match := lexicon.trailing.match(text, start)):
        value = number(match[1], lexicon)
        field, each = lexicon.words.span_units[match[2].lower()]
        months = {Field.PAST_YEARS: 12, Field.PAST_MONTHS: 1}.get(field)
        if value is not None and value > 0 and months:
            yield Mark(start, match.end(), {Field.TRAILING: value * each * months}, weak=True)


def _suffixed(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    words = lexicon.words
    suffix = lexicon.plain(match[3])
    field = words.suffixes.get(suffix) or words.suffixes.get(lexicon.small(match[3]))
    if field is None:
        return  # 3S
    barred = lexicon.barred.get(suffix)
    if barred and barred.match(text, match.end()):
        return
    # 一日 is as often "one day" as the first of the month
    weak = suffix in words.weak or field is Field.NUMBER or (field is Field.DAY and not match[2].isdigit())
    if field is Field.YEAR:
        yield from (
            _year_of_era(text, match, lexicon) or _year_of_republic(match, lexicon) or _year(match, lexicon)
        )
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
    before = text[max(0, start - 4) : start].lower()
    article = before == "the " or (suffix == "'s" and before in (" in ", "in "))
    if value % 10 or (suffix == "'s" and not article):
        return False
    return 1500 <= value < 2100 or (value < 100 and (article or not spaced))


def _year_of_era(text: str, match: re.Match[str], lexicon: Lexicon) -> list[Mark]:
    """Return a year counted from an era that is named before it (民國113年)."""
    value = number(match[2], lexicon)
    if value is None or value <= 0:
        return []
    for eras in (lexicon.words.eras, lexicon.words.lunar_eras):
        for era, before in eras.items():
            start = match.start() - len(era)
            if start >= 0 and text.startswith(era, start):
                lunar = {Field.LUNAR: 0} if eras is lexicon.words.lunar_eras else {}
                return [Mark(start, match.end(), {Field.YEAR: before + value, **lunar})]
    return []


def _year_of_republic(match: re.Match[str], lexicon: Lexicon) -> list[Mark]:
    """Return a year of three figures that counts from the first era, which goes without saying: 113年10月."""
    after, digits = lexicon.unnamed_era, match[2]
    if after is None or not digits.isdigit() or match[1] or int(digits) not in REPUBLIC_YEARS:
        return []
    if not after.match(match.string, match.end() - len(match[3]) + 1):
        return []
    return [
        Mark(match.start(), match.end(), {Field.YEAR: next(iter(lexicon.words.eras.values())) + int(digits)})
    ]


def _year(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield a year: four digits, or two where the first is 0; two others and 三六七年 are years in company."""
    digits = match[2]
    if not digits.isdigit():
        if lexicon.words.ten in digits or len(digits) < 2:
            return
        digits = lexicon.plain(digits)
        digits = "".join(str(lexicon.words.numerals[c]) for c in digits)
    if len(digits) == 3 and not match[1] and (match[2] != digits or _early(match)):
        yield Mark(match.start(), match.end(), {Field.YEAR: int(digits)}, weak=match[2] != digits)
    if len(digits) == 4 and int(digits) in _YEARS:
        yield Mark(match.start(), match.end(), {Field.YEAR: int(digits)})
    elif len(digits) == 2 and not match[1]:
        yield Mark(match.start(), match.end(), {Field.YEAR: full_year(int(digits))}, weak=int(digits[0]) > 0)


def _early(match: re.Match[str]) -> bool:
    """Say whether three figures are a year: 公元789年, and 在789年 where nothing goes on to say how long."""
    before = match.string[max(0, match.start() - 2) : match.start()]
    return before == "公元" or (
        before[-1:] in ("在", "于", "於") and _STOP.match(match.string, match.end()) is not None
    )


def _thousand(match: re.Match[str], lexicon: Lexicon) -> Mark:
    """Return the year that is said as a number: 两千零四年, a year only beside a month."""
    tens = match[2] or match[3]
    thousands, rest = number(match[1], lexicon) or 0, number(tens, lexicon) if tens else 0
    return Mark(match.start(), match.end(), {Field.YEAR: 1000 * thousands + (rest or 0)}, weak=True)


def _day_behind_month(text: str, start: int, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the day that stands without 日 behind its month: 一月二十三.

    The month is one of the moon's as often (八月十五), unless the year is said in the same numerals or it is the
    first, which the moon's calendar calls 正月.
    """
    match = _TENS.match(text, start) if text[start - 1 : start] == "月" else None
    value = number(match.group(), lexicon) if match else None
    if match is None or value is None or value not in _LIMITS[Field.DAY]:
        return
    solar = _SOLAR.search(text, max(0, start - _YEAR_AND_MONTH), start)
    yield Mark(start, match.end(), {Field.DAY: value} if solar else {Field.LUNAR: 0}, weak=True)


def _bare(text: str, start: int, head: str, lexicon: Lexicon) -> Iterator[Mark]:
    if (short := _SHORT_YEAR.match(text, start)) and not lexicon.cues.not_after_day.match(text, short.end()):
        yield Mark(start, short.end(), {Field.YEAR: full_year(int(short[1]))}, weak=True)
    match = _BARE.match(text, start)
    if match is None or text[start - 1 : start] in _MONEY:
        return
    value = int(match[1])
    if len(head) == 4 and value in _YEARS:
        yield Mark(start, match.end(), {Field.YEAR: value}, weak=True)
    elif value < 100 and (lexicon.words.spaced or _RANGE_AHEAD.match(text, match.end())):
        yield Mark(start, match.end(), {Field.NUMBER: value}, weak=True)
