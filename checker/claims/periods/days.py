"""The rules for days, weekdays, weeks and weekends; see resolve.py for what each means."""

from __future__ import annotations

from datetime import date, timedelta

from checker.claims.periods.longer import month_on
from checker.claims.periods.marks import Fields
from checker.claims.periods.parts import parted
from checker.claims.periods.reckoning import Reckoning, Resolved, Rule, in_year
from checker.languages.schema_periods import Field
from checker.values.period import Grain, Period, months_after

__all__ = ["DAY_RULES"]

_LATE_NEWS = timedelta(days=3)  # "will begin on the 11th" is printed on the 12th
_WEEK, _WORKDAYS = 7, 5  # days
_LATE_REPORT = timedelta(days=7)


def _day(fields: Fields, now: Reckoning) -> Resolved | None:
    day = fields[Field.DAY]
    if Field.MONTH in fields:
        month = fields[Field.MONTH]
        return in_year(fields, now, lambda year: Period.day(date(year, month, day)))
    if Field.MONTH_ON in fields or Field.MONTH_THEN in fields:
        base = month_on(fields, now)
        return (Period.day(base[0].start.replace(day=day)), base[1]) if base else None
    if any(f in fields for f in (Field.YEAR, Field.YEAR_ON, Field.YEAR_THEN)):
        return None
    return _day_alone(day, fields, now)


def _day_alone(day: int, fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the day of the month nearest to the article, agreeing with the weekday where one is said.

    Behind a day that the sentence itself names with its month (on 4 August, … on the 5th) it is the next such day.
    """
    if now.dated and (behind := _day_behind(day, now.dated, fields, now)):
        return behind, False
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


def _day_behind(day: int, base: Period, fields: Fields, now: Reckoning) -> Period | None:
    month = base.start.replace(day=1)
    try:
        found = (month if day >= base.start.day else months_after(month, 1)).replace(day=day)
    except ValueError:
        return None
    to_come = now.anchor is not None and not now.future and found > now.anchor + timedelta(days=1)
    return Period.day(found) if _fits(found, fields) and not to_come else None


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


def _weekdays_on(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the nth such weekday after today, or before it."""
    if now.anchor is None:
        return None
    count = fields[Field.WEEKDAYS_ON]
    off = (fields[Field.WEEKDAY] - now.anchor.weekday()) % _WEEK
    weeks = count - 1 if count > 0 and off else count
    return Period.day(now.anchor + timedelta(days=off + _WEEK * weeks)), True


def _workdays_on(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the day so many days from Monday to Friday ahead."""
    if now.anchor is None:
        return None
    weeks, left = divmod(fields[Field.WORKDAYS_ON], _WORKDAYS)
    day = now.anchor + timedelta(days=_WEEK * weeks)
    while left or day.weekday() >= _WORKDAYS:
        day += timedelta(days=1)
        left -= left > 0 and day.weekday() < _WORKDAYS
    return Period.day(day), True


def _day_on(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the day so many days, and months and years where they are said too, from the article's."""
    if now.anchor is None:
        return None
    months = 12 * fields.get(Field.YEAR_ON, 0) + fields.get(Field.MONTH_ON, 0)
    return Period.day(months_after(now.anchor, months) + timedelta(days=fields[Field.DAY_ON])), True


def _day_then(fields: Fields, now: Reckoning) -> Resolved | None:
    """Return the day counted from the one named last, or from the article's: the day before, and one to come."""
    count = fields[Field.DAY_THEN]
    base = next((p for p in reversed(now.here) if p.grain is Grain.DAY), None)
    if base is None and now.given and now.given.grain is Grain.DAY and (count >= 0 or _recent(now)):
        base = now.given
    if base is None and now.anchor and (count < 0 or (count > 0 and now.future and now.last is None)):
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


DAY_RULES: tuple[tuple[Field, Rule], ...] = (
    (Field.DAY, _day),
    (Field.WEEKDAYS_ON, _weekdays_on),
    (Field.WEEKDAY, _weekday),
    (Field.WORKDAYS_ON, _workdays_on),
    (Field.DAY_ON, _day_on),
    (Field.DAY_THEN, _day_then),
    (Field.WEEKEND, _weekend),
    (Field.WEEKEND_ON, _weekend_on),
    (Field.WEEK_ON, _week_on),
)
