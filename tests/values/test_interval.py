"""Laws of the interval's algebra."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.values.interval import Interval

NUMBERS = st.decimals(min_value=-50, max_value=50, places=1)
BOUNDS = st.none() | NUMBERS


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Draw any interval, unbounded and half-open ones too."""
    low, high = draw(BOUNDS), draw(BOUNDS)
    if low is not None and high is not None and low > high:
        low, high = high, low
    point = low is not None and low == high
    return Interval(low, high, not point and draw(st.booleans()), not point and draw(st.booleans()))


@pytest.mark.parametrize(
    ("low", "high", "open_low", "open_top"),
    [
        (Decimal(2), Decimal(1), False, False),
        (Decimal(1), Decimal(1), True, False),
        (Decimal(1), Decimal(1), False, True),
        (Decimal("NaN"), None, False, False),
        (None, Decimal("Infinity"), False, False),
    ],
)
def test_what_holds_no_value_is_refused(
    low: Decimal | None, high: Decimal | None, open_low: bool, open_top: bool
) -> None:
    with pytest.raises(ValueError, match=r"finite|no value"):
        Interval(low, high, open_low, open_top)


@pytest.mark.parametrize("factor", [Decimal(0), Decimal(-1)])
def test_a_factor_must_be_positive(factor: Decimal) -> None:
    with pytest.raises(ValueError, match="positive"):
        Interval.exactly(Decimal(1)).scaled(factor)


@given(intervals(), intervals(), NUMBERS)
def test_a_common_value_means_that_they_meet(a: Interval, b: Interval, value: Decimal) -> None:
    if a.contains(value) and b.contains(value):
        assert a.intersects(b)


@given(intervals(), intervals())
def test_meeting_is_mutual(a: Interval, b: Interval) -> None:
    assert a.intersects(b) == b.intersects(a)
    assert a.intersects(a)


@given(intervals(), intervals())
def test_intervals_that_meet_share_a_value(a: Interval, b: Interval) -> None:
    """Two intervals meet just where an end, or a value between two ends, lies in both."""
    ends = [x for x in (a.low, a.high, b.low, b.high) if x is not None] or [Decimal(0)]
    probes = {*ends, min(ends) - 1, max(ends) + 1, *((x + y) / 2 for x in ends for y in ends)}
    assert a.intersects(b) == any(a.contains(p) and b.contains(p) for p in probes)


@given(intervals(), intervals(), NUMBERS)
def test_what_lies_within_holds_no_other_value(a: Interval, b: Interval, value: Decimal) -> None:
    if a.within(b) and a.contains(value):
        assert b.contains(value)


@given(intervals(), intervals(), intervals())
def test_within_is_an_order(a: Interval, b: Interval, c: Interval) -> None:
    assert a.within(a)
    if a.within(b) and b.within(c):
        assert a.within(c)


@given(intervals(), intervals(), intervals())
def test_widening_never_creates_a_conflict(a: Interval, b: Interval, wider: Interval) -> None:
    if a.within(wider) and a.intersects(b):
        assert wider.intersects(b)


@given(intervals(), intervals(), intervals())
def test_the_hull_is_the_least_that_holds_both(a: Interval, b: Interval, c: Interval) -> None:
    hull = a.hull(b)
    assert a.within(hull)
    assert b.within(hull)
    assert hull == b.hull(a)
    if a.within(c) and b.within(c):
        assert hull.within(c)


@given(intervals(), NUMBERS, st.sampled_from([Decimal("0.5"), Decimal(2), Decimal(10), Decimal(1000)]))
def test_scaling_keeps_what_lies_inside(interval: Interval, value: Decimal, factor: Decimal) -> None:
    assert interval.scaled(factor).contains(value * factor) == interval.contains(value)
    assert interval.scaled(factor).scaled(1 / factor) == interval


@given(NUMBERS, st.integers(-2, 2))
def test_a_rounded_number_holds_what_rounds_to_it(value: Decimal, places: int) -> None:
    step = Decimal(10) ** places
    interval = Interval.rounded(value, step)
    assert interval.contains(value)
    assert interval.low is not None
    assert interval.high is not None
    assert interval.contains(interval.low)
    assert not interval.contains(interval.high)
    assert interval.high - interval.low == step


@given(NUMBERS, NUMBERS)
def test_single_values_meet_only_themselves(a: Decimal, b: Decimal) -> None:
    assert Interval.exactly(a).intersects(Interval.exactly(b)) == (a == b)
    assume(a != b)
    assert not Interval.exactly(a).within(Interval.exactly(b))
