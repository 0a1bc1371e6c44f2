"""A price for one, how many, and the total: 8 at 3 million each are not 30 million."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.records import Kind
from checker.values.interval import Interval
from checker.values.reckoning import product
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import matches
from checker.verdicts.arithmetic.reading import Reading, holds
from checker.verdicts.arithmetic.wording import amount, said

__all__ = ["price_times_count"]


def price_times_count(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives the price of one, how many there are and what they cost together, and the three do not fit."""
    for found in matches(lines, lambda words: words.unit_prices):
        count, price, result = (found.roles[name] for name in ("count", "price", "result"))
        if _fits(count, price, result) and _alone(found.line, price, result):
            yield _reckoned(count, price, result)


def _fits(count: Figure, price: Figure, result: Figure) -> bool:
    money = (
        price.quantity.kind is result.quantity.kind is Kind.MONEY
        and price.quantity.unit == result.quantity.unit
    )
    return money and count.quantity.kind is Kind.COUNT and bool(count.value and price.value and result.value)


def _alone(line: Line, price: Figure, result: Figure) -> bool:
    """Say whether the total is that of one thing at one price."""
    money = [
        figure
        for figure in line.figures
        if figure.quantity.kind is Kind.MONEY and figure.start < result.start
    ]
    return money == [price]


def _reckoned(count: Figure, price: Figure, result: Figure) -> Reckoned:
    def reckon(read: Reading) -> Interval:
        return product(read(count), read(price))

    made = amount(count.value * price.value, result)
    told = f"{said(count)} times {said(price)} is {made}"
    return Reckoned(result, (count, price, result), holds(result, reckon), told, said(result), 0.85)
