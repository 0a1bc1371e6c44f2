"""Laws of the period's algebra."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.values.period import Grain, Period, months_after

DAYS = st.dates(date(1600, 1, 1), date(2400, 12, 31))
YEARS = st.integers(1600, 2400)
LENGTHS = st.integers(1, 4000)
PERIODS = st.builds(lambda start, days: Period(start, start + timedelta(days=days)), DAYS, LENGTHS)


@pytest.mark.parametrize(
    ("period", "grain", "days"),
    [
        (Period.year(2023), Grain.YEAR, 365),
        (Period.year(2024), Grain.YEAR, 366),
        (Period.half(2024, 2), Grain.HALF, 184),
        (Period.quarter(2023, 1), Grain.QUARTER, 90),
        (Period.month(2024, 2), Grain.MONTH, 29),
        (Period.week(date(2024, 8, 10)), Grain.WEEK, 7),
        (Period.day(date(2024, 8, 10)), Grain.DAY, 1),
        (Period.range(Period.month(2024, 2), Period.month(2024, 4)), Grain.OTHER, 90),
        (Period.range(Period.year(2023), Period.year(2024)), Grain.OTHER, 731),
        (Period(date(2024, 1, 2), date(2024, 1, 9)), Grain.OTHER, 7),
    ],
)
def test_grain_and_length(period: Period, grain: Grain, days: int) -> None:
    assert (period.grain, period.days) == (grain, days)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Period(date(2024, 1, 1), date(2024, 1, 1)),
        lambda: Period.month(2024, 13),
        lambda: Period.quarter(2024, 0),
        lambda: Period.half(2024, 3),
        lambda: Period.range(Period.year(2024), Period.year(2022)),
    ],
)
def test_what_holds_no_day_is_refused(make: object) -> None:
    with pytest.raises(ValueError, match="no "):
        make()  # type: ignore[operator]


def test_how_it_was_said_is_not_compared() -> None:
    assert Period.year(2024).said("去年") == Period.year(2024)
    assert Period.year(2024).said("去年").text == "去年"


@given(YEARS)
def test_a_year_is_cut_without_rest(year: int) -> None:
    for parts in (
        [Period.half(year, n) for n in (1, 2)],
        [Period.quarter(year, n) for n in range(1, 5)],
        [Period.month(year, n) for n in range(1, 13)],
    ):
        assert sum(p.days for p in parts) == Period.year(year).days
        assert all(a.end == b.start for a, b in pairwise(parts))
        assert Period.range(parts[0], parts[-1]) == Period.year(year)


@given(DAYS)
def test_a_day_lies_in_its_week_month_and_year(day: date) -> None:
    for period in (
        Period.day(day),
        Period.week(day),
        Period.month(day.year, day.month),
        Period.year(day.year),
    ):
        assert period.holds(day)
        assert period.holds(period.start)
        assert period.holds(period.last)
        assert not period.holds(period.end)


@given(PERIODS, PERIODS)
def test_overlap_is_a_common_day(a: Period, b: Period) -> None:
    common = a.common(b)
    assert a.overlaps(b) == b.overlaps(a) == (common is not None)
    assert common == b.common(a)
    if common:
        assert common.within(a)
        assert common.within(b)


@given(PERIODS, PERIODS)
def test_two_periods_overlap_or_one_is_first(a: Period, b: Period) -> None:
    assert a.overlaps(b) + a.precedes(b) + b.precedes(a) == 1


@given(PERIODS, PERIODS, PERIODS)
def test_the_hull_is_the_least_that_holds_both(a: Period, b: Period, c: Period) -> None:
    hull = a.hull(b)
    assert a.within(hull)
    assert b.within(hull)
    assert hull == b.hull(a)
    assert a.hull(b.hull(c)) == hull.hull(c)
    if a.within(c) and b.within(c):
        assert hull.within(c)


@given(PERIODS, PERIODS)
def test_within_both_ways_is_equal(a: Period, b: Period) -> None:
    assert (a.within(b) and b.within(a)) == (a == b)
    assert a.within(a)


@given(YEARS, st.integers(1, 12), st.integers(-600, 600))
def test_a_moved_month_is_a_month_and_comes_back(year: int, month: int, months: int) -> None:
    moved = Period.month(year, month).moved(months)
    assert moved.grain is Grain.MONTH
    assert moved.moved(-months) == Period.month(year, month)


@given(DAYS, st.integers(-600, 600))
def test_a_moved_day_keeps_its_number_where_the_month_has_it(day: date, months: int) -> None:
    moved = months_after(day, months)
    assert moved.day == day.day or (moved + timedelta(days=1)).day == 1
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months


@given(DAYS, DAYS)
def test_a_range_of_days_counts_both_ends(a: date, b: date) -> None:
    assume(a <= b)
    assert Period.range(Period.day(a), Period.day(b)).days == (b - a).days + 1
