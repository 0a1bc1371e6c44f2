"""What dates are counted from, and the year of those that do not say theirs.

Units   Whole days.
Errors  None: a day that a year has not (29 February) is looked for in the years around it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from checker.claims.periods.marks import Fields
from checker.languages.schema_periods import Field
from checker.values.period import Period

__all__ = ["Reckoning", "Resolved", "Rule", "in_year", "named", "year"]

Resolved = tuple[Period, bool]

_YEARS_BACK = 8  # a 29 February is looked for so many years back
_MONTH = 28
_JUST_GONE = timedelta(days=31)
_FAR_AHEAD = timedelta(days=330)
_NEAR = 183  # days to the farther of two nearest dates
_SOON = 31  # days ahead that next year's months, and this year's quarters and halves, may begin


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What a date is counted from: the article's date, the period named last, and where the clause looks.

    `here` holds what the sentence itself has named so far, mere events first: what counts back (上一年, a year
    earlier) goes from there, or else from `given`, the period named last before the sentence.
    """

    anchor: date | None
    last: Period | None
    given: Period | None = None
    here: tuple[Period, ...] = ()
    dated: Period | None = None  # the day that the sentence has named last with its month
    figured: bool = False  # a figure stands between the time named last and this one
    ago: bool = False  # said as "a year ago", not as "last year"
    today: bool = False  # a stretch ahead begins today: within the next year
    future: bool = False
    past: bool = False
    near: bool = False  # "by July": the nearest, before or after the article
    ahead: int = 31


Rule = Callable[[Fields, Reckoning], Resolved | None]


def year(fields: Fields, now: Reckoning) -> tuple[int, bool] | None:
    """Return the year that is said, and whether it is said outright."""
    if Field.YEAR in fields:
        return fields[Field.YEAR], True
    if Field.YEAR_ON in fields and now.anchor:
        return now.anchor.year + fields[Field.YEAR_ON], True
    if Field.YEAR_THEN not in fields:
        return None
    count = fields[Field.YEAR_THEN]
    base = now.last if count >= 0 else _year_named(now, count)
    if base:
        return base.start.year + count, False
    return (now.anchor.year + count, False) if count < 0 and now.anchor else None


def named(now: Reckoning, fits: Callable[[Period], bool]) -> Period | None:
    """Return the fitting period that the sentence has named last, else the one named before it if that fits."""
    found = next((period for period in reversed(now.here) if fits(period)), None)
    return found or (now.given if now.given and fits(now.given) else None)


def _year_named(now: Reckoning, count: int) -> Period | None:
    """Return what the year before is counted from; a forecast named in another sentence is not it."""
    for long in (True, False):
        found = next((p for p in reversed(now.here) if not long or p.days >= _MONTH), None)
        if found:
            return found
    given = now.given
    if given is None or given.days < _MONTH:
        return None
    ahead = now.anchor is not None and given.start.year + count >= now.anchor.year
    return None if ahead else given


def in_year(fields: Fields, now: Reckoning, of_year: Callable[[int], Period]) -> Resolved | None:
    """Return the period of the year that is said, or else of the year that the article's date suggests."""
    said = year(fields, now)
    if said:
        return of_year(said[0]), said[1]
    if now.anchor is None or any(f in fields for f in (Field.YEAR_ON, Field.YEAR_THEN)):
        return None
    found = _nearest(of_year, now.anchor, now)
    return (found, False) if found else None


def _nearest(of_year: Callable[[int], Period], anchor: date, now: Reckoning) -> Period | None:
    years = range(anchor.year + 1, anchor.year - _YEARS_BACK, -1)
    begun = next((p for y in years if (p := _valid(of_year, y)) and _begun(p, anchor, now)), None)
    if not now.future:
        return _told_of(of_year, begun, anchor, now) or begun
    years = range(anchor.year, anchor.year + _YEARS_BACK)
    coming = next((p for y in years if (p := _valid(of_year, y)) and p.end > anchor), None)
    return begun if begun and coming and _just_gone(begun, coming, anchor) else coming


def _told_of(
    of_year: Callable[[int], Period], begun: Period | None, anchor: date, now: Reckoning
) -> Period | None:
    """Return the quarter or half of last year where the text has just told of that year, and this one's is not over."""
    told = named(now, lambda period: period.start.year == period.last.year == anchor.year - 1)
    if told is None or begun is None or begun.end <= anchor or begun.days <= _SOON:
        return None
    return _valid(of_year, anchor.year - 1)


def _just_gone(begun: Period, coming: Period, anchor: date) -> bool:
    """Say whether a day just gone is meant after all: nobody says 3 June for the one a year ahead."""
    return begun.days == 1 and anchor - begun.start <= _JUST_GONE and coming.start - anchor >= _FAR_AHEAD


def _begun(period: Period, anchor: date, now: Reckoning) -> bool:
    """Say whether a period without a year may be this one; 上半年 in October is not next year's."""
    ahead = 0 if now.past else now.ahead
    if now.near:
        ahead = _NEAR
    elif period.start.year > anchor.year:
        ahead = _SOON if period.days <= 31 else 0
    elif period.days > 31:
        ahead = min(ahead, _SOON)
    return period.start <= anchor + timedelta(days=ahead)


def _valid(of_year: Callable[[int], Period], year: int) -> Period | None:
    try:
        return of_year(year)
    except ValueError:
        return None
