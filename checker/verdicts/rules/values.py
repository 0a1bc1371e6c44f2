"""Rules that look at the values alone: no common unit, equal, equal by rounding, and otherwise a conflict."""

from __future__ import annotations

from checker.languages.metrics import NO_METRIC
from checker.records import Quantity, RelationKind
from checker.values.agreement import Agreement
from checker.verdicts.pair import Pair
from checker.verdicts.rules.outcome import Outcome
from checker.verdicts.rules.periods import same_period

__all__ = [
    "equal_by_rounding",
    "equal_values",
    "far_beyond_a_bound",
    "no_common_unit",
    "otherwise_conflict",
    "told_roughly",
]

# "hundreds", 数百 and 数人 allow the tenfold and more; "more than 200" with its next round number does not
ROUGH_FACTOR = 3
SEVERAL = 10  # a bare "several" ends somewhere below; how near is anybody's guess


def no_common_unit(pair: Pair) -> Outcome | None:
    """The two figures share no unit, as two currencies without a rate: nothing is said of their values."""
    if pair.values is not None:
        return None
    units = f"{pair.a.quantity.unit or 'no unit'} and {pair.b.quantity.unit or 'no unit'}"
    return Outcome(
        RelationKind.DIFFERENT_SCOPE, f"The figures are given in {units}, which cannot be compared.", 0.5
    )


def told_roughly(pair: Pair) -> Outcome | None:
    """One text gives no number but its size, several or hundreds: that neither bears out a number nor denies it."""
    rough = [claim.quantity for claim in (pair.a, pair.b) if _is_rough(claim.quantity)]
    if not rough or pair.values is Agreement.EQUAL:
        return None
    if pair.values is Agreement.APART and all(quantity.interval.high != SEVERAL for quantity in rough):
        return None
    return Outcome(
        RelationKind.DIFFERENT_SCOPE, "One text tells only roughly how many, the other a number.", 0.6
    )


def _is_rough(quantity: Quantity) -> bool:
    least, most = quantity.low, quantity.interval.high
    return (
        quantity.high is None and least is not None and most is not None and most >= ROUGH_FACTOR * least > 0
    )


def equal_values(pair: Pair) -> Outcome | None:
    """Both texts print the same value."""
    if pair.values is not Agreement.EQUAL:
        return None
    return Outcome(RelationKind.AGREE, "Both give the same value.", 0.95)


def equal_by_rounding(pair: Pair) -> Outcome | None:
    """Some value satisfies both: one figure is the other rounded, or lies near the bound that the other sets."""
    if pair.values is not Agreement.ROUNDING or pair.strained:
        return None
    return Outcome(
        RelationKind.AGREE_ROUNDING, "The values agree within what rounding and bounds allow.", 0.85
    )


def far_beyond_a_bound(pair: Pair) -> Outcome | None:
    """One text sets a bound, and the other's value lies so far beyond it that nobody would put it so."""
    if not pair.strained:
        return None
    reason = (
        "The bound that one text sets allows the other's value, but nobody who knew of it would put it so."
    )
    return Outcome(RelationKind.CONFLICT_VALUE, reason, 0.5)


def otherwise_conflict(pair: Pair) -> Outcome | None:
    """The same thing, the same time, the same mood, and no value satisfies both."""
    sure = 0.6
    if pair.metric is not NO_METRIC or not (pair.a.measure and pair.b.measure):  # else both name it alike
        sure += 0.1 if pair.a.metric is not None and pair.a.metric == pair.b.metric else -0.1
    sure += 0.1 if pair.a.entity is not None and pair.a.entity == pair.b.entity else -0.1
    sure += 0.1 if same_period(pair) and pair.a.period_stated and pair.b.period_stated else 0.0
    return Outcome(
        RelationKind.CONFLICT_VALUE, "No value satisfies both, and nothing explains the difference.", sure
    )
