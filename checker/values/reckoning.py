"""Reckon with intervals of values that are not negative: sums, differences, products and quotients.

Every result is closed and no narrower than the true one, so that a value at its very end still counts as possible.

Units   Those of the arguments; a quotient of two values in one unit is a plain number.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from checker.values.interval import Interval

__all__ = ["difference", "product", "quotient", "total"]

_NOTHING = Decimal(0)


def total(intervals: Iterable[Interval]) -> Interval:
    """Return what the values can add up to.

    >>> total([Interval(Decimal(1), Decimal(2)), Interval(Decimal(3), None)]).low
    Decimal('4')
    """
    low, high = _NOTHING, _NOTHING
    unbounded = False
    for each in intervals:
        low += each.low or _NOTHING
        high += each.high or _NOTHING
        unbounded |= each.high is None
    return Interval(low, None if unbounded else high)


def difference(a: Interval, b: Interval) -> Interval:
    """Return what `a` less `b` can be; it may be negative.

    >>> difference(Interval(Decimal(5), Decimal(6)), Interval(Decimal(1), Decimal(2)))
    Interval(low=Decimal('3'), high=Decimal('5'), open_low=False, open_top=False)
    """
    low = None if b.high is None else (a.low or _NOTHING) - b.high
    high = None if a.high is None else a.high - (b.low or _NOTHING)
    return Interval(low, high)


def product(a: Interval, b: Interval) -> Interval:
    """Return what `a` times `b` can be.

    >>> product(Interval(Decimal(2), Decimal(3)), Interval.exactly(Decimal(4))).high
    Decimal('12')
    """
    high = None if a.high is None or b.high is None else a.high * b.high
    return Interval((a.low or _NOTHING) * (b.low or _NOTHING), high)


def quotient(a: Interval, b: Interval) -> Interval:
    """Return what `a` over `b` can be.

    >>> quotient(Interval.exactly(Decimal(3)), Interval(Decimal(2), Decimal(4)))
    Interval(low=Decimal('0.75'), high=Decimal('1.5'), open_low=False, open_top=False)
    """
    low = _NOTHING if b.high is None else (a.low or _NOTHING) / b.high
    high = None if a.high is None or not b.low else a.high / b.low
    return Interval(low, high)
