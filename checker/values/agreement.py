"""Say how two sets of values stand to one another: equal as printed, equal within rounding, or apart.

Units   Both intervals must be in one unit; the caller converts.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from checker.values.interval import Interval

__all__ = ["Agreement", "Printed", "agreement", "ratio", "significant_digits"]


class Agreement(StrEnum):
    """How two printed values stand to one another."""

    EQUAL = "equal"
    ROUNDING = "rounding"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Printed:
    """A value as printed (its two bounds, None if open) and every value that it can stand for."""

    low: Decimal | None
    high: Decimal | None
    interval: Interval


def agreement(a: Printed, b: Printed) -> Agreement:
    """Compare two values: equal if the same bounds are printed, apart only if no value satisfies both.

    >>> half = Interval.rounded(Decimal("3.5"), Decimal("0.1"))
    >>> whole = Interval.rounded(Decimal(4), Decimal(1))
    >>> agreement(Printed(Decimal("3.5"), Decimal("3.5"), half), Printed(Decimal(4), Decimal(4), whole)).value
    'rounding'
    """
    if a.low == b.low and a.high == b.high:
        return Agreement.EQUAL
    return Agreement.ROUNDING if a.interval.intersects(b.interval) else Agreement.APART


def ratio(a: Printed, b: Printed) -> Decimal | None:
    """Return how many times the larger of two printed values is the smaller; None if that cannot be said."""
    x, y = _middle(a), _middle(b)
    if x is None or y is None or x <= 0 or y <= 0:
        return None
    return max(x, y) / min(x, y)


def _middle(value: Printed) -> Decimal | None:
    if value.low is None or value.high is None:
        return value.low if value.low is not None else value.high
    return (value.low + value.high) / 2


def significant_digits(value: Decimal) -> int:
    """Return how many digits of a printed value carry information; zeros at its ends do not.

    >>> significant_digits(Decimal("5400000000")), significant_digits(Decimal("100"))
    (2, 1)
    """
    digits = "".join(map(str, value.as_tuple().digits)).strip("0")
    return max(1, len(digits))
