"""The rules for months, quarters, halves, years, decades and centuries; see resolve.py for what each means."""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta

from checker.claims.periods.marks import Fields
from checker.claims.periods.parts import parted
from checker.claims.periods.reckoning import Reckoning, Resolved, Rule, in_year, named, year
from checker.languages.schema_periods import Field, Part
from checker.values.period import Grain, Period, months_after

__all__ = ["LONGER_RULES", "month_on"]

_QUARTER, _ALMOST_YEAR, _LEAP_YEAR = 89, 330, 366  # days
_YOUNG = 4  # months in which results of the year before are told


def _month(fields: Fields, now: Reckoning) -> Resolved | None:
    month = fields[Field.MONTH]
    return parted(fields, in_year(fields, now, lambda year: Period.month(year, month)), now)


def month_on(fields: Fields, now: Reckoning) -> Resolved | None:
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
    """Return 年底 and the like where no year is said: the article's own, or for 全年 the one that is over."""
    if now.anchor is None:
        return None
    whole = fields[Field.PART] == Part.WHOLE
    found = parted(fields, (Period.year(_whole_of(now, now.anchor) if whole else now.anchor.year), True), now)
    return (found[0], False) if found else None


def _whole_of(now: Reckoning, anchor: date) -> int:
    """Return the year that 全年 means: the last one where the text has just told of it, or the new one is young."""
    last = anchor.year - 1
    told = named(now, lambda period: period.start.year == period.last.year)
    if told is not None and told.start.year in (last, anchor.year):
        return told.start.year
    return last if not now.future and anchor.month <= _YOUNG else anchor.year


LONGER_RULES: tuple[tuple[Field, Rule], ...] = (
    (Field.MONTH, _month),
    (Field.MONTH_ON, month_on),
    (Field.MONTH_THEN, month_on),
    (Field.QUARTER, _quarter),
    (Field.QUARTER_ON, _quarter_on),
    (Field.QUARTER_THEN, _quarter_then),
    (Field.HALF, _half),
    (Field.FIRST_MONTHS, _first_months),
    (Field.DECADE, _decade),
    (Field.DECADE_ON, _decade_on),
    (Field.CENTURY, _century),
    (Field.CENTURY_ON, _century),
    (Field.YEAR, _whole_year),
    (Field.YEAR_ON, _whole_year),
    (Field.YEAR_THEN, _whole_year),
    (Field.PART, _part_of_year),
)
