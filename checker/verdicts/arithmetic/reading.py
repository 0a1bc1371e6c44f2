"""Say what a figure of a sum may stand for, and how a told figure stands to what it is reckoned to be.

Three readings, each wider than the one before: as printed; rounded as is usual, to the last printed digit; and
everything that the words allow, where "3 million" may stand for 3.4 million.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from enum import IntEnum

from checker.records import Kind, Modifier
from checker.values.interval import Interval
from checker.verdicts.arithmetic.figures import Figure

__all__ = ["Holds", "Reading", "close", "holds", "printed", "same_measure", "wide"]

Reading = Callable[[Figure], Interval]

_EXACT_COUNT = 100  # people and things below that are counted, not rounded
_TWO_DIGITS = Decimal("0.05")  # half a step of the second digit is at most this part of the value
_UNNAMED = frozenset({""})
_ANYTHING = _UNNAMED | {"个"}  # units that say nothing of what is counted
_POINT = Decimal("0.1")
_IDLE_ZEROS = Decimal("0.01")  # "1,200" may stand for 1,188 to 1,212 without a word; set by hand
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")


class Holds(IntEnum):
    """How a told figure stands to the reckoned one."""

    YES = 0
    ROUNDING = 1  # only if some figure was rounded
    CUT = 2  # within one of the last digit: cut off or rounded the wrong way
    LOOSELY = 3  # only if a figure was rounded by more than is usual
    NO = 4


def printed(figure: Figure) -> Interval:
    """Return the printed value, or the bounds of a range."""
    return Interval(figure.quantity.low, figure.quantity.high)


def close(figure: Figure) -> Interval:
    """Return the values that round to the figure: to its last digit, but to two at least, idle zeros nearly exact."""
    value, interval = figure.value, figure.quantity.interval
    if _is_counted(figure):
        return Interval.exactly(value)
    if not value or interval.low is None or interval.high is None or _is_part(figure):
        return interval
    if figure.quantity.modifier is not Modifier.EXACT:
        return interval
    half = max(value - interval.low, interval.high - value)
    if half > _TWO_DIGITS * value:
        half *= _POINT
    elif (last := _last_digit(figure)) is not None:
        half = min(half, max(last / 2, _IDLE_ZEROS * value))
    return Interval(value - half, value + half)


def _last_digit(figure: Figure) -> Decimal | None:
    """Return what the last printed digit is worth, None where the number is told in words."""
    found = _DIGITS.search(figure.surface)
    if found is None or not (digits := Decimal(found[0].replace(",", ""))):
        return None
    return figure.value / digits * Decimal(1).scaleb(int(digits.as_tuple().exponent))


def wide(figure: Figure) -> Interval:
    """Return every value that the words allow."""
    return Interval.exactly(figure.value) if _is_counted(figure) else figure.quantity.interval


def holds(told: Figure, reckon: Callable[[Reading], Interval]) -> Holds:
    """Say how the told figure stands to what `reckon` makes of the others in each reading."""
    exact = reckon(printed)
    if exact.intersects(_closed(wide(told) if _is_part(told) else printed(told))):
        return Holds.YES
    near = reckon(close)
    if near.intersects(_closed(close(told))):
        return Holds.ROUNDING
    if _within_a_digit(told, exact):
        return Holds.CUT
    if reckon(wide).intersects(_closed(wide(told))):
        return Holds.LOOSELY
    return Holds.NO


def same_measure(a: Figure, b: Figure, *, strictly: bool = False) -> bool:
    """Say whether two figures measure one thing: one kind, one unit, and for counts nothing that tells them apart.

    `strictly`, a measure word that goes with anything (个) is no reason to think so.
    """
    x, y = a.quantity, b.quantity
    if x.kind is not y.kind or (x.per and y.per and x.per != y.per):
        return False
    if x.kind is not Kind.COUNT or x.unit == y.unit:
        return x.unit == y.unit
    anything = _UNNAMED if strictly else _ANYTHING
    if x.unit in anything or y.unit in anything or _names_of(a) & _names_of(b):
        return True
    thing = a.claim.thing if a.claim else None
    return thing is not None and b.claim is not None and thing == b.claim.thing


def _names_of(figure: Figure) -> set[str]:
    """Return what a count counts, also in fewer words: 支 of 支球队, voters of registered voters."""
    counted = figure.claim.counted if figure.claim else ""
    unit = figure.quantity.unit
    names = {counted, unit, unit.removesuffix("s"), *counted.split()}  # seats, and the 150-seat house
    return names | {counted[:1], counted[-1:]} if counted and not counted.isascii() else names


def _is_counted(figure: Figure) -> bool:
    """Say whether the figure is a number of people or things so small that it was counted and not rounded."""
    value = figure.value
    counts = figure.quantity.kind is Kind.COUNT and figure.quantity.modifier is Modifier.EXACT
    return counts and figure.single and 0 < value < _EXACT_COUNT and value == int(value)


def _is_part(figure: Figure) -> bool:
    return figure.quantity.kind in (Kind.PERCENT, Kind.MULTIPLE, Kind.PERCENTAGE_POINT)


def _closed(interval: Interval) -> Interval:
    return Interval(interval.low, interval.high)


def _within_a_digit(told: Figure, exact: Interval) -> bool:
    """Say whether a percentage misses by less than one of its last digit."""
    interval, value = told.quantity.interval, told.value
    plain = told.quantity.kind is Kind.PERCENT and told.quantity.modifier is Modifier.EXACT
    if not plain or interval.low is None or interval.high is None:
        return False
    step = interval.high - interval.low
    if step > 1:  # 四成, a third: nothing was cut off
        return False
    return exact.intersects(Interval(value - step, value + step, open_low=True, open_top=True))
