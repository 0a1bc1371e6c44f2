"""Compare printed numbers as intervals, so that rounding is never reported as conflict.

A printed number stands for every value that rounds to it: "1.2 million" covers
[1 150 000, 1 250 000). Two statements conflict only if no value satisfies both.

Units   Bounds are in whatever unit the caller works in; nothing is converted here but by `scaled`.
Errors  Interval raises ValueError if a bound is not finite, or if no value lies inside.
Source  Half a step each side: GUM rule for finite resolution, doi:10.6028/jres.113.011.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

__all__ = ["Interval"]


@dataclass(frozen=True, slots=True)
class Interval:
    """Values from `low` to `high`; None is unbounded, `open_low`/`open_top` leave the end itself out."""

    low: Decimal | None
    high: Decimal | None
    open_low: bool = False
    open_top: bool = False

    def __post_init__(self) -> None:
        for bound in (self.low, self.high):
            if bound is not None and not bound.is_finite():
                raise ValueError(f"an interval needs finite bounds, not {bound}")
        if self.low is None or self.high is None:
            return
        if self.low > self.high or (self.low == self.high and (self.open_low or self.open_top)):
            raise ValueError(f"no value lies between {self.low} and {self.high}")

    @classmethod
    def exactly(cls, value: Decimal) -> Interval:
        """Return the one value `value`.

        >>> Interval.exactly(Decimal(3))
        Interval(low=Decimal('3'), high=Decimal('3'), open_low=False, open_top=False)
        """
        return cls(value, value)

    @classmethod
    def rounded(cls, value: Decimal, step: Decimal) -> Interval:
        """Return the values that round to `value` when the last printed digit is worth `step`.

        >>> Interval.rounded(Decimal("1200000"), step=Decimal("100000"))
        Interval(low=Decimal('1150000'), high=Decimal('1250000'), open_low=False, open_top=True)
        """
        return cls(value - step / 2, value + step / 2, open_top=True)

    def contains(self, value: Decimal) -> bool:
        """Say whether `value` lies inside.

        >>> Interval(Decimal(1), Decimal(2), open_top=True).contains(Decimal(2))
        False
        """
        above = self.low is None or value > self.low or (value == self.low and not self.open_low)
        below = self.high is None or value < self.high or (value == self.high and not self.open_top)
        return above and below

    def intersects(self, other: Interval) -> bool:
        """Say whether some value lies in both.

        >>> Interval(Decimal(1), Decimal(2)).intersects(Interval(Decimal(2), None, open_low=True))
        False
        """
        return _starts_before_end(self, other) and _starts_before_end(other, self)

    def within(self, other: Interval) -> bool:
        """Say whether every value of this interval lies in `other`."""
        low = other.low is None or (
            self.low is not None
            and (self.low > other.low or (self.low == other.low and (self.open_low or not other.open_low)))
        )
        high = other.high is None or (
            self.high is not None
            and (
                self.high < other.high or (self.high == other.high and (self.open_top or not other.open_top))
            )
        )
        return low and high

    def hull(self, other: Interval) -> Interval:
        """Return the smallest interval that holds both."""
        low, open_low = self.low, self.open_low
        if low is None or other.low is None:
            low, open_low = None, False
        elif other.low < low or (other.low == low and not other.open_low):
            low, open_low = other.low, other.open_low
        high, open_top = self.high, self.open_top
        if high is None or other.high is None:
            high, open_top = None, False
        elif other.high > high or (other.high == high and not other.open_top):
            high, open_top = other.high, other.open_top
        return Interval(low, high, open_low, open_top)

    def scaled(self, factor: Decimal) -> Interval:
        """Return the interval in a unit `factor` times smaller; `factor` must be positive.

        >>> Interval.exactly(Decimal(2)).scaled(Decimal(1000)).high
        Decimal('2000')
        """
        if factor <= 0:
            raise ValueError("an interval is scaled by a positive factor only")
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.open_low, self.open_top)


def _starts_before_end(a: Interval, b: Interval) -> bool:
    if a.low is None or b.high is None:
        return True
    return a.low < b.high or (a.low == b.high and not a.open_low and not b.open_top)
