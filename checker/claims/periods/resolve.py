"""Turn the fields of a date into days, counted from the article's date or from the period named last.

The finest thing that is said decides, in the order of `_RULES`; the first rule whose field is there applies.
What no rule can settle has no days: nothing is guessed where a part can mean more than one time.

    a month, quarter or day without a year   the latest that began by the article's date plus a few weeks
                                             (`ahead`), the next one where the clause speaks of the future
    a day without a month                    the latest on or before the day after the article's date
    a weekday                                the latest on or before the article's date; last and next
                                             Tuesday are counted by weeks from Monday
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

from collections.abc import Callable
from datetime import MAXYEAR, date, timedelta

from checker.claims.periods.marks import Fields
from checker.claims.periods.parts import parted
from checker.claims.periods.reckoning import Reckoning, Resolved, in_year, named, year
from checker.languages.schema_periods import Field
from checker.values.period import Grain, Period, months_after

__all__ = ["resolve", "resolve_range"]

_LATE_NEWS = timedelta(days=3)  # "will begin on the 11th" is printed on the 12th
_LONGEST_RANGE = 366 * 400  # days; what is longer was no range of dates
_LATE_REPORT = timedelta(days=7)
_QUARTER, _ALMOST_YEAR, _LEAP_YEAR = 89, 330, 366  # days
_ONE_DAY = timedelta(days=1)


def resolve(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the days that the fields mean, None where they cannot be told."""
    try:
        return next((rule(fields, now) for field, rule in _RULES if field in fields), None)
    except (ValueError, OverflowError):
        return None


def resolve_range(low: Fields, high: Fields, now: Reckoning) -> Resolved | None:
    """Return the days from one date through another; an end without a year goes with the other's."""
    first, second = resolve(low, now), resolve(high, now)
    if first is None or second is None:
        return None
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


def _past(unit: Field, sign: int) -> Callable[[Fields, Reckoning], Resolved | None]:
    """Return the rule for so many years, months or days before or after the article's date."""

    def rule(fields: Fields, now: Reckoning) -> Resolved | None:
        if now.anchor is None:
            return None
        start = now.anchor if sign < 0 else now.anchor + _ONE_DAY
        count = sign * fields[unit]
        if unit in (Field.PAST_DAYS, Field.NEXT_DAYS):
            other = start + timedelta(days=count)
        else:
            other = months_after(start, count * (12 if unit in (Field.PAST_YEARS, Field.NEXT_YEARS) else 1))
        return Period(min(start, other), max(start, other)), True

    return rule


def _day(fields: Fields, now: Reckoning) -> Resolved | None:
    day = fields[Field.DAY]
    if Field.MONTH in fields:
        month = fields[Field.MONTH]
        return in_year(fields, now, lambda year: Period.day(date(year, month, day)))
    if Field.MONTH_ON in fields or Field.MONTH_THEN in fields:
        base = _month_on(fields, now)
        return (Period.day(base[0].start.replace(day=day)), base[1]) if base else None
    if any(f in fields for f in (Field.YEAR, Field.YEAR_ON, Field.YEAR_THEN)):
        return None
    return _day_alone(day, fields, now)


def _day_alone(day: int, fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the day of the month nearest to the article, agreeing with the weekday where one is said."""
    if now.anchor is None:
        return None
    first = now.anchor.replace(day=1)
    months = range(-1, 4) if now.future else range(1, -4, -1)
    earliest, latest = now.anchor - _LATE_NEWS, now.anchor + timedelta(days=1)
    for month in (months_after(first, n) for n in months):
        try:
            found = month.replace(day=day)
        except ValueError:
            continue
        if (found >= earliest if now.future else found <= latest) and _fits(found, fields):
            return Period.day(found), False
    return None


def _fits(day: date, fields: Fields) -> bool:
    return Field.WEEKDAY not in fields or day.weekday() == fields[Field.WEEKDAY]


def _weekday(fields: Fields, now: Reckoning) -> Resolved | None:
    if now.anchor is None:
        return None
    monday = now.anchor - timedelta(days=now.anchor.weekday())
    value = fields[Field.WEEKDAY]
    if Field.WEEK_ON in fields:
        return Period.day(monday + timedelta(days=7 * fields[Field.WEEK_ON] + value)), True
    back = (now.anchor.weekday() - value) % 7
    if now.future and back:
        back -= 7
    return Period.day(now.anchor - timedelta(days=back)), False


def _day_on(fields: Fields, now: Reckoning) -> Resolved | None:
    return (Period.day(now.anchor + timedelta(days=fields[Field.DAY_ON])), True) if now.anchor else None


def _day_then(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the day counted from the one named last; the day before may go from the article's date."""
    count = fields[Field.DAY_THEN]
    base = next((p for p in reversed(now.here) if p.grain is Grain.DAY), None)
    if base is None and now.given and now.given.grain is Grain.DAY and (count >= 0 or _recent(now)):
        base = now.given
    if base is None and count < 0 and now.anchor:
        base = Period.day(now.anchor)
    return (Period.day(base.start + timedelta(days=count)), False) if base else None


def _recent(now: Reckoning) -> bool:
    """Say whether the day named before the sentence is near enough to the article to go on from."""
    if now.given is None or now.anchor is None:
        return now.given is not None
    return timedelta(0) <= now.anchor - now.given.start <= _LATE_REPORT


def _week_on(fields: Fields, now: Reckoning) -> Resolved | None:
    if now.anchor is None:
        return None
    return parted(fields, (Period.week(now.anchor + timedelta(days=7 * fields[Field.WEEK_ON])), True), now)


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


def _weekend_on(fields: Fields, now: Reckoning) -> Resolved | None:
    if now.anchor is None:
        return None
    monday = Period.week(now.anchor + timedelta(days=7 * fields[Field.WEEKEND_ON])).start
    return Period(monday + timedelta(days=5), monday + timedelta(days=7)), True


def _weekend(fields: Fields, now: Reckoning) -> Resolved | None:
    here = _weekend_on({Field.WEEKEND_ON: 0}, now)
    if here is None or now.anchor is None or now.future or here[0].start <= now.anchor:
        return here
    return _weekend_on({Field.WEEKEND_ON: -1}, now)


def _month(fields: Fields, now: Reckoning) -> Resolved | None:
    month = fields[Field.MONTH]
    return parted(fields, in_year(fields, now, lambda year: Period.month(year, month)), now)


def _month_on(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the month counted from the article's or from the one named last."""
    if Field.MONTH_THEN in fields:
        count, stated = fields[Field.MONTH_THEN], False
        base = named(now, lambda period: period.days <= 31)
        start = base.start if base else now.anchor if count < 0 else None
    else:
        # "last month" says all that is needed; the previous month depends on what is named before
        count, stated, start = fields[Field.MONTH_ON] + 12 * fields.get(Field.YEAR_ON, 0), True, now.anchor
    if start is None:
        return None
    first = months_after(start.replace(day=1), count)
    month = Period.month(first.year, first.month)
    if count == -1 and _named_again(month, now):
        month, stated = month.moved(-1), False
    return parted(fields, (month, stated), now)


def _named_again(period: Period, now: Reckoning) -> bool:
    """Say whether a figure was just given for that very period: in 5月为3万，上月为2万 the latter is April."""
    return now.figured and bool(now.here) and now.here[-1] == period


def _quarter(fields: Fields, now: Reckoning) -> Resolved | None:
    quarter = fields[Field.QUARTER]
    return parted(fields, in_year(fields, now, lambda year: Period.quarter(year, quarter)), now)


def _quarter_on(fields: Fields, now: Reckoning) -> Resolved | None:
    if now.anchor is None:
        return None
    quarter = _quarter_of(now.anchor).moved(3 * fields[Field.QUARTER_ON])
    if fields[Field.QUARTER_ON] == -1 and _named_again(quarter, now):
        return parted(fields, (quarter.moved(-3), False), now)
    return parted(fields, (quarter, True), now)


def _quarter_then(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the quarter counted from the one named last, or back from the article's."""
    count = fields[Field.QUARTER_THEN]
    base = named(now, lambda period: period.grain is Grain.QUARTER)
    if base is None and count < 0 and now.anchor:
        base = _quarter_of(now.anchor)
    return parted(fields, (base.moved(3 * count), False), now) if base else None


def _quarter_of(day: date) -> Period:
    return Period.quarter(day.year, (day.month + 2) // 3)


def _half(fields: Fields, now: Reckoning) -> Resolved | None:
    half = fields[Field.HALF]
    return parted(fields, in_year(fields, now, lambda year: Period.half(year, half)), now)


def _first_months(fields: Fields, now: Reckoning) -> Resolved | None:
    months = fields[Field.FIRST_MONTHS]
    return in_year(fields, now, lambda year: Period.range(Period.month(year, 1), Period.month(year, months)))


def _whole_year(fields: Fields, now: Reckoning) -> Resolved | None:
    if same := _same_part(fields, now):
        return same, False
    said = year(fields, now)
    return parted(fields, (Period.year(said[0]), said[1]), now) if said else None


def _same_part(fields: Fields, now: Reckoning) -> Period | None:
    """Return the quarter or half of the year before that "the year before" means behind one of this year.

    A year ago, behind a figure of the last months, means the same months too.
    """
    (field, count), *rest = fields.items()
    base = now.here[-1] if now.here else None
    if rest or base is None or count >= 0 or base.days == 1:
        return None
    if field is Field.YEAR_THEN and _QUARTER <= base.days < _ALMOST_YEAR:
        return base.moved(12 * count)
    recent = now.anchor is not None and now.anchor - base.end < timedelta(days=_ALMOST_YEAR)
    if field is Field.YEAR_ON and now.ago and now.figured and recent and base.days <= _LEAP_YEAR:
        return base.moved(12 * count)
    return None


def _decade(fields: Fields, now: Reckoning) -> Resolved | None:
    decade = fields[Field.DECADE]
    stated = True
    if decade < 100:
        century = _century_start(fields, now)
        stated = century is not None
        decade += century if century is not None else 1900 if decade >= 30 else 2000
    return parted(fields, (Period(date(decade, 1, 1), date(decade + 10, 1, 1)), stated), now)


def _century_start(fields: Fields, now: Reckoning) -> int | None:
    if Field.CENTURY in fields:
        return (fields[Field.CENTURY] - 1) * 100
    if Field.CENTURY_ON in fields and now.anchor:
        return (now.anchor.year // 100 + fields[Field.CENTURY_ON]) * 100
    return None


def _decade_on(fields: Fields, now: Reckoning) -> Resolved | None:
    if now.anchor is None:
        return None
    start = now.anchor.year // 10 * 10 + 10 * fields[Field.DECADE_ON]
    return Period(date(start, 1, 1), date(start + 10, 1, 1)), True


def _century(fields: Fields, now: Reckoning) -> Resolved | None:
    start = _century_start(fields, now)
    if not start or Field.PART in fields or start + 100 > MAXYEAR:
        return None
    return Period(date(start, 1, 1), date(start + 100, 1, 1)), True


def _part_of_year(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return 年底 and the like where no year is said: the article's own."""
    if now.anchor is None:
        return None
    found = parted(fields, (Period.year(now.anchor.year), True), now)
    return (found[0], False) if found else None


_RULES: tuple[tuple[Field, Callable[[Fields, Reckoning], Resolved | None]], ...] = (
    (Field.VAGUE, lambda fields, now: None),
    (Field.TRAILING, _trailing),
    (Field.WEEK_BY, _week_by),
    (Field.NOW, _now),
    (Field.SAME, _same),
    (Field.COMING, _coming),
    (Field.SAME_YEAR_ON, _same_year_on),
    (Field.NTH, _nth),
    (Field.DAY, _day),
    (Field.WEEKDAY, _weekday),
    (Field.DAY_ON, _day_on),
    (Field.DAY_THEN, _day_then),
    (Field.WEEKEND, _weekend),
    (Field.WEEKEND_ON, _weekend_on),
    (Field.WEEK_ON, _week_on),
    (Field.MONTH, _month),
    (Field.MONTH_ON, _month_on),
    (Field.MONTH_THEN, _month_on),
    (Field.QUARTER, _quarter),
    (Field.QUARTER_ON, _quarter_on),
    (Field.QUARTER_THEN, _quarter_then),
    (Field.HALF, _half),
    (Field.FIRST_MONTHS, _first_months),
    (Field.DECADE, _decade),
    (Field.DECADE_ON, _decade_on),
    (Field.CENTURY, _century),
    (Field.CENTURY_ON, _century),
    *((unit, _past(unit, -1)) for unit in (Field.PAST_YEARS, Field.PAST_MONTHS, Field.PAST_DAYS)),
    *((unit, _past(unit, 1)) for unit in (Field.NEXT_YEARS, Field.NEXT_MONTHS, Field.NEXT_DAYS)),
    (Field.YEAR, _whole_year),
    (Field.YEAR_ON, _whole_year),
    (Field.YEAR_THEN, _whole_year),
    (Field.PART, _part_of_year),
)
