"""A stretch of calendar time, half-open, with the algebra that comparing needs.

Units   Whole days: `start` is in the period, `end` is the first day after it. No time zones.
Errors  Period raises ValueError if it holds no day; the constructors raise it too for a month 13, a
        quarter 5 or a 30 February. Moving a period keeps the day of the month where the month has it
        and takes the month's last day where it has not (29 February less a year is 28 February).
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

__all__ = ["Grain", "Period", "months_after"]

_DAY = timedelta(days=1)


class Grain(StrEnum):
    """The calendar unit that a period is; `OTHER` is a range of no single unit."""

    DAY = "day"
    WEEK = "week"  # Monday to Sunday
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    OTHER = "other"


_GRAIN_OF_MONTHS = {1: Grain.MONTH, 3: Grain.QUARTER, 6: Grain.HALF, 12: Grain.YEAR}


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` up to, not including, `end`; `text` is how it was said and is not compared."""

    start: date
    end: date
    text: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError(f"no day lies between {self.start} and {self.end}")

    @classmethod
    def year(cls, year: int) -> Period:
        """Return the calendar year.

        >>> Period.year(2024).days
        366
        """
        return cls(date(year, 1, 1), date(year + 1, 1, 1))

    @classmethod
    def half(cls, year: int, half: int) -> Period:
        """Return January to June (1) or July to December (2)."""
        return cls._months(year, half, 6)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Period:
        """Return three months, `quarter` 1 beginning in January.

        >>> Period.quarter(2024, 4)
        Period(start=datetime.date(2024, 10, 1), end=datetime.date(2025, 1, 1), text='')
        """
        return cls._months(year, quarter, 3)

    @classmethod
    def month(cls, year: int, month: int) -> Period:
        """Return a calendar month."""
        return cls._months(year, month, 1)

    @classmethod
    def week(cls, day: date) -> Period:
        """Return the week, Monday to Sunday, that holds `day`."""
        monday = day - timedelta(days=day.weekday())
        return cls(monday, monday + timedelta(days=7))

    @classmethod
    def day(cls, day: date) -> Period:
        """Return one day."""
        return cls(day, day + _DAY)

    @classmethod
    def range(cls, first: Period, last: Period) -> Period:
        """Return the days from the first of `first` to the last of `last`."""
        return cls(first.start, last.end)

    @classmethod
    def _months(cls, year: int, nth: int, length: int) -> Period:
        if not 1 <= nth <= 12 // length:
            raise ValueError(f"a year has no part {nth} of {length} months")
        start = date(year, (nth - 1) * length + 1, 1)
        return cls(start, months_after(start, length))

    @property
    def days(self) -> int:
        """Return the length in days."""
        return (self.end - self.start).days

    @property
    def last(self) -> date:
        """Return the last day that lies in the period."""
        return self.end - _DAY

    @property
    def grain(self) -> Grain:
        """Return the calendar unit that the period is exactly.

        >>> Period(date(2024, 4, 1), date(2024, 7, 1)).grain, Period(date(2024, 5, 1), date(2024, 8, 1)).grain
        (<Grain.QUARTER: 'quarter'>, <Grain.OTHER: 'other'>)
        """
        if self.days == 1:
            return Grain.DAY
        if self.start.day == 1 and self.end.day == 1:
            months = (self.end.year - self.start.year) * 12 + self.end.month - self.start.month
            if (self.start.month - 1) % months == 0:
                return _GRAIN_OF_MONTHS.get(months, Grain.OTHER)
        if self.days == 7 and self.start.weekday() == 0:
            return Grain.WEEK
        return Grain.OTHER

    def holds(self, day: date) -> bool:
        """Say whether `day` lies in the period."""
        return self.start <= day < self.end

    def overlaps(self, other: Period) -> bool:
        """Say whether some day lies in both."""
        return self.start < other.end and other.start < self.end

    def within(self, other: Period) -> bool:
        """Say whether every day of this period lies in `other`."""
        return other.start <= self.start and self.end <= other.end

    def precedes(self, other: Period) -> bool:
        """Say whether this period is over before `other` begins."""
        return self.end <= other.start

    def common(self, other: Period) -> Period | None:
        """Return the days that lie in both, None if there is none."""
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Period(start, end) if start < end else None

    def hull(self, other: Period) -> Period:
        """Return the shortest period that holds both."""
        return Period(min(self.start, other.start), max(self.end, other.end))

    def moved(self, months: int) -> Period:
        """Return the period `months` months later, the same calendar unit if it is one of months.

        >>> Period.month(2024, 2).moved(-12)
        Period(start=datetime.date(2023, 2, 1), end=datetime.date(2023, 3, 1), text='')
        """
        start = months_after(self.start, months)
        if self.days == 1:
            return Period.day(start)
        return Period(start, max(months_after(self.end, months), start + _DAY))

    def said(self, text: str) -> Period:
        """Return the same days, said as `text`."""
        return replace(self, text=text)


def months_after(day: date, months: int) -> date:
    """Return the day `months` months after `day`, at most the last day of its month.

    >>> months_after(date(2024, 1, 31), 1), months_after(date(2024, 2, 29), -12)
    (datetime.date(2024, 2, 29), datetime.date(2023, 2, 28))
    """
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))
