"""Say how two sets of values stand to one another: equal as printed, equal within rounding, or apart.

By logic "more than 300" allows 1 500; but nobody who knows of 1 500 writes it. `meant` gives the values that a writer
of one bound has in mind, so that the two can be told from an agreement.

Units   Both intervals must be in one unit; the caller converts.
Source  Scalar implicature: L. R. Horn, A Natural History of Negation (1989), ch. 4. How far a bound reaches was set on
        the development events: their pairs told as rounding lie within, those told as contradictions mostly beyond.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from checker.values.interval import Interval

__all__ = ["Agreement", "Printed", "agreement", "meant", "ratio", "significant_digits", "strained"]

REACH_ROUND = Decimal("2.5")  # "more than 1,000" is said of 2,200, not of 3,000
REACH_PRECISE = Decimal("1.1")  # "more than 2,700" is said of 2,750, not of 3,000
NEAR_BELOW = Decimal("0.07")  # "nearly 30" is said of 28, not of 27
NEAR_ABOVE = Decimal("0.02")  # and hardly of more than 30
_CUT_DIGITS = 3  # a figure of so many digits may have been cut off
_ROUND_DIGITS = 1  # a bound of so few digits is a round one


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
    near: bool = False  # told as nearly so much


def agreement(a: Printed, b: Printed) -> Agreement:
    """Compare two values: equal if the same bounds are printed, apart only if no value satisfies both.

    >>> half = Interval.rounded(Decimal("3.5"), Decimal("0.1"))
    >>> whole = Interval.rounded(Decimal(4), Decimal(1))
    >>> agreement(Printed(Decimal("3.5"), Decimal("3.5"), half), Printed(Decimal(4), Decimal(4), whole)).value
    'rounding'
    """
    if a.low == b.low and a.high == b.high:
        return Agreement.EQUAL
    if a.interval.intersects(b.interval) or _cut_off(a, b) or _cut_off(b, a):
        return Agreement.ROUNDING
    return Agreement.APART


def _cut_off(short: Printed, full: Printed) -> bool:
    """Say whether `short` is `full` with its last digits left out, not rounded: 60.8 for 60.859.

    Of two digits that would be too far from what was meant, 1.5 for 1.58.
    """
    value, exact = short.low, full.low
    if value is None or exact is None or value != short.high or exact != full.high or value <= 0:
        return False
    step, finer = _width(short.interval), _width(full.interval)
    if step is None or finer is None or finer >= step or significant_digits(value) < _CUT_DIGITS:
        return False
    return value < exact < value + step


def _width(interval: Interval) -> Decimal | None:
    return None if interval.low is None or interval.high is None else interval.high - interval.low


def meant(value: Printed, *, tally: bool = False) -> Interval:
    """Return the values that a writer of one bound has in mind; `tally`: "at least 53" counts 53 so far, no more.

    >>> meant(Printed(Decimal(300), None, Interval(Decimal(300), None, open_low=True)))
    Interval(low=Decimal('300'), high=Decimal('750.0'), open_low=True, open_top=False)
    """
    bound = value.low if value.low is not None else value.high
    if bound is not None and bound > 0 and value.near:
        return Interval(bound * (1 - NEAR_BELOW), bound * (1 + NEAR_ABOVE))
    if bound is None or bound <= 0 or (value.low is not None and value.high is not None):
        return value.interval
    if tally and bound % 10:
        return Interval.exactly(bound)
    reach = REACH_ROUND if significant_digits(bound) <= _ROUND_DIGITS else REACH_PRECISE
    inside = value.interval
    if value.high is None:
        return Interval(inside.low, bound * reach, inside.open_low)
    return Interval(bound / reach, inside.high, open_top=inside.open_top)


def strained(a: Printed, b: Printed, *, tally: bool = False) -> bool:
    """Say whether two values that agree do so only if a bound is taken further than anyone means it."""
    if not a.interval.intersects(b.interval):
        return False  # one is the other with its last digits cut off
    return not meant(a, tally=tally).intersects(meant(b, tally=tally))


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
