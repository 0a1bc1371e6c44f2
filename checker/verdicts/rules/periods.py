"""How the periods of two claims stand to one another."""

from __future__ import annotations

from checker.languages.metrics import metric_called
from checker.verdicts.pair import Pair

__all__ = ["disjoint_periods", "part_of_period", "same_period"]

# Two periods whose ends both differ by no more days, and by no more of their length, are one period said in two ways.
_MONTH = 31  # days
SAME_DAYS = 20
SAME_SHARE = 0.1


def disjoint_periods(pair: Pair) -> bool:
    """Say whether both periods are known and share no day."""
    a, b = pair.a.period, pair.b.period
    return a is not None and b is not None and not a.overlaps(b)


def same_period(pair: Pair) -> bool:
    """Say whether both periods are known and one, said in two ways."""
    a, b = pair.a.period, pair.b.period
    if a is None or b is None:
        return False
    if a.end == b.end and min(a.days, b.days) == 1 and max(a.days, b.days) <= _MONTH and not _flows(pair):
        return True  # what is had at the end of March is had on March 31
    if a.end == b.end and _is_rate_of_a_day(pair):
        return True
    slack = min(SAME_DAYS, SAME_SHARE * max(a.days, b.days))
    return abs((a.start - b.start).days) <= slack and abs((a.end - b.end).days) <= slack


def _is_rate_of_a_day(pair: Pair) -> bool:
    """Say whether both name one rate in the same words, and one gives its day: 一季度不良贷款率, 3月末不良贷款率."""
    a, b = pair.a, pair.b
    rates = a.metric is None and b.metric is None and a.measure.endswith("率") and a.measure == b.measure
    return rates and (a.as_of is None) != (b.as_of is None)


def part_of_period(pair: Pair) -> bool:
    """Say whether both periods are known and one lies within the other."""
    a, b = pair.a.period, pair.b.period
    return a is not None and b is not None and (a.within(b) or b.within(a))


def _flows(pair: Pair) -> bool:
    """Say whether the figure adds up over its period, or nothing is known of it."""
    return pair.a.metric is None or metric_called(pair.a.metric).flow or pair.a.metric != pair.b.metric
