"""Cut a longer period to the stretch that "early", "end of" or 年底 leave of it."""

from __future__ import annotations

from datetime import date, timedelta

from checker.claims.periods.marks import Fields
from checker.claims.periods.reckoning import Reckoning, Resolved
from checker.languages.schema_periods import Field, Part
from checker.values.period import Period, months_after

__all__ = ["parted"]

# days of a week and of a month; 0 is the last one
_DAYS_OF_WEEK = {
    Part.START: (1, 3),
    Part.EARLY: (1, 3),
    Part.MIDDLE: (2, 5),
    Part.LATE: (4, 0),
    Part.END: (4, 0),
}
_DAYS_OF_MONTH = {
    Part.START: (1, 10),
    Part.EARLY: (1, 15),
    Part.MIDDLE: (11, 20),
    Part.LATE: (16, 0),
    Part.END: (21, 0),
}


def parted(fields: Fields, whole: Resolved | None, now: Reckoning) -> Resolved | None:
    """Return the stretch of a period that "early", "end of", "later" and the like leave of it."""
    part = fields.get(Field.PART)
    if whole is None or part is None or part == Part.WHOLE:
        return whole
    period, stated = whole
    if part in (Part.PASSED, Part.REST):
        return _cut(period, part, now.anchor), stated
    months = (period.end.year - period.start.year) * 12 + period.end.month - period.start.month
    if months <= 1:
        first, last = (_DAYS_OF_WEEK if period.days == 7 else _DAYS_OF_MONTH)[Part(part)]
        start = period.start + timedelta(days=first - 1)
        return Period(start, period.start + timedelta(days=last) if last else period.end), stated
    first, last = _part_months(part, months)
    return Period(months_after(period.start, first), months_after(period.start, last)), stated


def _cut(period: Period, part: int, anchor: date | None) -> Period:
    """Return what lies before the article's date, or from it on; all of a period that does not hold it."""
    if anchor is None or not period.holds(anchor):
        return period
    if part == Part.REST:
        return Period(anchor, period.end)
    return Period(period.start, anchor) if period.start < anchor else period


def _part_months(part: int, months: int) -> tuple[int, int]:
    """Return the first and the last month, half-open, of a part of a period of so many months."""
    edge = 1 if months <= 12 else months // 10
    half = months // 2
    return {
        Part.START: (0, edge),
        Part.EARLY: (0, half),
        Part.MIDDLE: {12: (5, 7), 120: (48, 84)}.get(months, (months // 3, months - months // 3)),
        Part.LATE: (months - half, months),
        Part.END: (months - edge, months),
    }[Part(part)]
