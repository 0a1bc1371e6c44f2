"""How the periods of two claims stand to one another."""

from __future__ import annotations

from checker.verdicts.pair import Pair

__all__ = ["disjoint_periods", "part_of_period", "same_period"]

# Two periods whose ends both differ by no more days, and by no more of their length, are one period said in two ways.
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
    slack = min(SAME_DAYS, SAME_SHARE * max(a.days, b.days))
    return abs((a.start - b.start).days) <= slack and abs((a.end - b.end).days) <= slack


def part_of_period(pair: Pair) -> bool:
    """Say whether both periods are known and one lies within the other."""
    a, b = pair.a.period, pair.b.period
    return a is not None and b is not None and (a.within(b) or b.within(a))
