"""Turn the fields of a date into days, counted from the article's date or from the period named last.

The finest thing that is said decides, in the order of `_RULES`; the first rule whose field is there applies.
What no rule can settle has no days: nothing is guessed where a part can mean more than one time.

    a month, quarter or day without a year   the latest that began by the article's date plus a few weeks
                                             (`ahead`), the next one where the clause speaks of the future
    a day without a month                    the latest on or before the day after the article's date
    上一年, a year earlier, the month before   counted from what the sentence names, else from the period before,
                                             else from the article's date
    a weekday                                the latest on or before the article's date; last and next
                                             Tuesday are counted by weeks from Monday
    5/6/2016                                 by the order usual in the language (6 May in English), not stated
    年底, end of 2024                         December; of a quarter or half its last month, of a month the days
                                             from the 21st; 年初, beginning: January, first month, 1st to 10th
    年中, mid-2024                            June and July; of a month the 11th to the 20th
    early 2024, late 2024                    the first and the second half, of months and decades too
    fiscal 2024                              the calendar year: where a company's year begins is not in its name
    过去5年, the past five years              up to the day before the article, to the day

Units   Whole days; `stated` is False where a part was taken from the article's date or the period before.
        今年 and yesterday say all that is needed, so they are stated.
Errors  None: impossible dates (30 February) resolve to None.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from checker.claims.periods.days import DAY_RULES
from checker.claims.periods.longer import LONGER_RULES
from checker.claims.periods.marks import Fields
from checker.claims.periods.reckoning import Reckoning, Resolved, Rule, named, year
from checker.languages.schema_periods import Field
from checker.values.period import Period, months_after

__all__ = ["resolve", "resolve_range"]

_LONGEST_RANGE = 366 * 400  # days; what is longer was no range of dates
_LEAP_YEAR, _LONGEST_MONTH = 366, 31  # days
_ONE_DAY = timedelta(days=1)
_BACK = (Field.PAST_YEARS, Field.PAST_MONTHS, Field.PAST_DAYS)
_AHEAD = (Field.NEXT_YEARS, Field.NEXT_MONTHS, Field.NEXT_DAYS)


def resolve(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the days that the fields mean, None where they cannot be told."""
    try:
        found = next((rule(fields, now) for field, rule in _RULES if field in fields), None)
    except (ValueError, OverflowError):
        return None
    return (found[0], False) if found and Field.ORDER in fields else found


def resolve_range(low: Fields, high: Fields, now: Reckoning) -> Resolved | None:
    """Return the days from one date through another; an end without a year goes with the other's."""
    first, second = resolve(low, now), resolve(high, now)
    if first is None or second is None:
        return None
    if first[0].start > second[0].start and low.keys() == high.keys() == {Field.DAY}:
        second = second[0].moved(1), False  # 10日至12日, told on the 10th
    try:
        return _from_to(first, second, Field.YEAR_ON in high)
    except (ValueError, OverflowError):
        return None


def _from_to(first: Resolved, second: Resolved, dated: bool) -> Resolved | None:
    """Return the range; where it would run backwards, the end whose year is not said is moved."""
    (a, a_stated), (b, b_stated) = first, second
    if a.start > b.start and not a_stated:
        a = a.moved(-12)
    elif a.start > b.start and not dated and a.start.year == b.start.year:
        b = b.moved(12)
    if a.start > b.start or (b.end - a.start).days > _LONGEST_RANGE:
        return None
    return Period.range(a, b), a_stated and b_stated


def _now(fields: Fields, now: Reckoning) -> Resolved | None:
    return (Period.day(now.anchor), True) if now.anchor else None


def _same(fields: Fields, now: Reckoning) -> Resolved | None:
    base = named(now, lambda period: True)
    if base is None:
        return None
    said = year(fields, now)
    years = said[0] - base.start.year if said else fields[Field.SAME]
    return base.moved(12 * years), False


def _coming(fields: Fields, now: Reckoning) -> Resolved | None:
    if now.last is None or (now.anchor and now.last.end <= now.anchor):
        return None
    return now.last, False


def _same_year_on(fields: Fields, now: Reckoning) -> Resolved | None:
    base = named(now, lambda period: period.days <= _LEAP_YEAR)
    if base is None or now.anchor is None:
        return None
    years = now.anchor.year + fields[Field.SAME_YEAR_ON] - base.start.year
    if (
        years == 0 and fields[Field.SAME_YEAR_ON] < 0
    ):  # of the third quarter of 2024, told in 2025: that of 2023
        years = fields[Field.SAME_YEAR_ON]
    return base.moved(12 * years), False


def _trailing(fields: Fields, now: Reckoning) -> Resolved | None:
    rest = resolve({f: v for f, v in fields.items() if f is not Field.TRAILING}, now)
    if rest is None:
        return None
    end, stated = rest
    return Period(months_after(end.end, -fields[Field.TRAILING]), end.end), stated


def _week_by(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the week of a day, or the seven days that begin or end with it."""
    rest = resolve({f: v for f, v in fields.items() if f is not Field.WEEK_BY}, now)
    if rest is None or rest[0].days != 1:
        return None
    (day, stated), side = rest, fields[Field.WEEK_BY]
    if side == 0:
        return Period.week(day.start), stated
    if side > 0:
        return Period(day.start, day.start + timedelta(days=7)), stated
    return Period(day.end - timedelta(days=7), day.end), stated


def _stretch(units: tuple[Field, Field, Field], sign: int) -> Rule:
    """Return the rule for so many years, months and days before or after the article's date."""

    def rule(fields: Fields, now: Reckoning) -> Resolved | None:
        if now.anchor is None:
            return None
        start = now.anchor if sign < 0 or now.today else now.anchor + _ONE_DAY
        years, months, days = (fields.get(unit, 0) for unit in units)
        other = months_after(start, sign * (12 * years + months)) + timedelta(days=sign * days)
        return Period(min(start, other), max(start, other)), True

    return rule


def _within(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return so many days from a day on."""
    rest = resolve({f: v for f, v in fields.items() if f is not Field.WITHIN}, now)
    if rest is None:
        return None
    return Period(rest[0].start, rest[0].start + timedelta(days=fields[Field.WITHIN])), rest[1]


def _ahead(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return what a plan leads to, or reaches to from today on."""
    found = resolve({f: v for f, v in fields.items() if f is not Field.AHEAD}, replace(now, today=True))
    return (found[0], False) if found else None


def _later(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return what lies so much later than what the sentence has just named, else than the article's date.

    The latter only where no time was named before and the clause speaks of what is to come; a time on the wrong side
    of the article is none.
    """
    months, days = fields[Field.LATER], fields[Field.LATER_DAYS]
    base = now.last if now.last in now.here else None
    if now.last is None and now.future and now.anchor:
        base = Period.day(now.anchor)
    if base is None or base.days > _LEAP_YEAR or (days and base.days > 1):
        return None
    start = months_after(base.start, months) + timedelta(days=days)
    if now.anchor and now.future != (start > now.anchor):
        return None
    if days:
        return Period.day(start), False
    if months % 12 == 0:
        return Period.year(start.year), False
    return (Period.month(start.year, start.month), False) if base.days <= _LONGEST_MONTH else None


def _nth(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the nth week or weekday of a longer period; a week belongs where its Thursday lies."""
    rest = resolve({f: v for f, v in fields.items() if f not in (Field.NTH, Field.WEEKDAY)}, now)
    if rest is None or rest[0].days < 28:
        return None
    (whole, stated), weekday = rest, fields.get(Field.WEEKDAY, 3)
    first = whole.start + timedelta(days=(weekday - whole.start.weekday()) % 7)
    count = (whole.last - first).days // 7
    nth = fields[Field.NTH] - 1 if fields[Field.NTH] > 0 else count
    if nth > count:
        return None
    day = first + timedelta(days=7 * nth)
    return (Period.day(day) if Field.WEEKDAY in fields else Period.week(day)), stated


def _lunar(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the year beside which months are counted by the moon; a month or a day of it has no days here."""
    return (
        resolve({Field.YEAR: fields[Field.YEAR]}, now)
        if fields.keys() <= {Field.LUNAR, Field.YEAR} and Field.YEAR in fields
        else None
    )


_RULES: tuple[tuple[Field, Rule], ...] = (
    (Field.VAGUE, lambda fields, now: None),
    (Field.LUNAR, _lunar),
    (Field.TRAILING, _trailing),
    (Field.WEEK_BY, _week_by),
    (Field.WITHIN, _within),
    (Field.AHEAD, _ahead),
    (Field.LATER, _later),
    (Field.NOW, _now),
    (Field.SAME, _same),
    (Field.COMING, _coming),
    (Field.SAME_YEAR_ON, _same_year_on),
    (Field.NTH, _nth),
    *DAY_RULES,
    *((unit, _stretch(_BACK, -1)) for unit in _BACK),
    *((unit, _stretch(_AHEAD, 1)) for unit in _AHEAD),
    *LONGER_RULES,
)
