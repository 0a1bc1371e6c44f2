"""Amounts told in two currencies against one another: the rates that they imply must be one rate.

The second amount of a pair was made from the first as printed, or the first from the second: only the one that was
made is rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from checker.records import Kind, Modifier, Quantity
from checker.values.interval import Interval
from checker.values.reckoning import quotient
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.reading import Holds, close
from checker.verdicts.arithmetic.wording import number

__all__ = ["currency_pair"]

_DRIFT = Decimal("0.05")  # rates of one text may be of different days; set by hand
_NEAR_DAYS = 366  # days by which the periods of two pairs may differ


@dataclass(frozen=True, slots=True)
class _Pair:
    """One amount in two currencies and how many of the second are one of the first."""

    figure: Figure
    units: tuple[str, str]
    low: Decimal
    high: Decimal
    plain: Decimal


def currency_pair(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text converts amounts between two currencies at rates that differ by more than rounding."""
    pairs = list(_pairs(lines))
    for units in dict.fromkeys(pair.units for pair in pairs):
        alike = [pair for pair in pairs if pair.units == units]
        for one in alike:
            yield from _against(
                one, [other for other in alike if other is not one and _same_time(one, other)]
            )


def _against(one: _Pair, others: Sequence[_Pair]) -> Iterator[Reckoned]:
    """Yield the pair if its rate is none that most of the others share."""
    if not others:
        return
    apart = [other for other in others if _apart(one, other)]
    agreeing = all(not _apart(a, b) for a, b in combinations(apart, 2))
    odd = len(apart) > len(others) / 2 and agreeing
    if len(others) == 1 and others[0].figure.start < one.figure.start and odd:
        return  # of two pairs either may be the wrong one: told once
    other = (apart or others)[0]
    made = (
        f"{one.figure.surface} implies {_rate(one)} {one.units[1]} for one {one.units[0]}, "
        f"{other.figure.surface} implies {_rate(other)}"
    )
    yield Reckoned(one.figure, (one.figure, other.figure), Holds.NO if odd else Holds.YES, made, sure=0.8)


def _pairs(lines: Sequence[Line]) -> Iterator[_Pair]:
    seen: set[str] = set()
    for figure in (figure for line in lines for figure in line.figures):
        claim = figure.claim
        if claim is None or claim.id in seen or figure.quantity.kind is not Kind.MONEY:
            continue
        seen.add(claim.id)
        for other in claim.also:
            if (pair := _pair(figure, other)) is not None:
                yield pair


def _pair(figure: Figure, other: Quantity) -> _Pair | None:
    first = figure.quantity
    if other.kind is not Kind.MONEY or other.unit == first.unit or not (first.unit and other.unit):
        return None
    if not (_single(first) and _single(other)):
        return None
    a, b = (first, other) if first.unit < other.unit else (other, first)
    cheap, dear = Figure(0, 0, "", a), Figure(0, 0, "", b)
    rounded_b = quotient(close(dear), Interval.exactly(cheap.value))
    rounded = quotient(Interval.exactly(dear.value), close(cheap)).hull(rounded_b)
    if rounded.low is None or rounded.high is None:
        return None
    return _Pair(figure, (a.unit, b.unit), rounded.low, rounded.high, dear.value / cheap.value)


def _single(quantity: Quantity) -> bool:
    bounded = quantity.modifier in (Modifier.EXACT, Modifier.ABOUT, Modifier.NEAR)
    return bounded and quantity.low == quantity.high and bool(quantity.low)


def _apart(a: _Pair, b: _Pair) -> bool:
    return a.low > b.high * (1 + _DRIFT) or b.low > a.high * (1 + _DRIFT)


def _same_time(a: _Pair, b: _Pair) -> bool:
    first, second = (pair.figure.claim.period if pair.figure.claim else None for pair in (a, b))
    return first is None or second is None or abs((first.start - second.start).days) <= _NEAR_DAYS


def _rate(pair: _Pair) -> str:
    return number(pair.plain, 3 if pair.plain >= Decimal("0.1") else 6)
