"""What comes in less what goes out against what is left: 80 less 100 is not a loss of 30."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.languages.schema_arithmetic import Balance
from checker.records import Claim, Kind, Role
from checker.values.interval import Interval
from checker.values.reckoning import difference
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import any_of
from checker.verdicts.arithmetic.reading import Reading, holds, same_measure
from checker.verdicts.arithmetic.wording import amount, said

__all__ = ["loss_of_revenue_and_cost"]

_PLUS, _MINUS, _SURPLUS, _DEFICIT = "plus", "minus", "surplus", "deficit"
_AFTER_EN = r"^ (?:in|of) (?:\w+ ){0,2}?"


def loss_of_revenue_and_cost(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives what came in, what went out and what was left or lost, and the three do not fit."""
    for line in lines:
        money = [figure for figure in line.figures if figure.quantity.kind is Kind.MONEY]
        if len(money) >= 3:
            for balance in line.words.balances:
                yield from _balanced(line, money, balance)


def _balanced(line: Line, money: Sequence[Figure], balance: Balance) -> Iterator[Reckoned]:
    named = [(figure, name) for figure in money if (name := _name(line, figure, balance))]
    sides = {name: [figure for figure, other in named if other == name] for _, name in named}
    results = sides.get(_SURPLUS, []) + sides.get(_DEFICIT, [])
    if any(len(each) != 1 for each in (sides.get(_PLUS, []), sides.get(_MINUS, []), results)):
        return
    plus, minus, result = sides[_PLUS][0], sides[_MINUS][0], results[0]
    if _alike(plus, minus, result) and _follows(line, money, balance, result, _SURPLUS in sides):
        yield _reckoned(plus, minus, result, _SURPLUS in sides)


def _reckoned(plus: Figure, minus: Figure, result: Figure, surplus: bool) -> Reckoned:
    def reckon(read: Reading) -> Interval:
        return difference(read(plus), read(minus)) if surplus else difference(read(minus), read(plus))

    left = plus.value - minus.value
    what = "what is left is" if left >= 0 else "what is lacking is"
    made = f"Of {said(plus)} less {said(minus)} {what} {amount(abs(left), result)}"
    return Reckoned(result, (plus, minus, result), holds(result, reckon), made, said(result), 0.8)


def _alike(plus: Figure, minus: Figure, result: Figure) -> bool:
    figures = (plus, minus, result)
    claims = [figure.claim for figure in figures if figure.claim]
    single = all(figure.value and figure.single for figure in figures)
    return single and same_measure(plus, minus) and same_measure(plus, result) and _one_time(claims)


def _one_time(claims: Sequence[Claim]) -> bool:
    """Say whether no claim is a change or an old level, and no two name different periods or subjects."""
    periods = {claim.period for claim in claims if claim.period_stated and claim.period is not None}
    moods = {claim.modality for claim in claims}
    return (
        len(periods) <= 1 and len(moods) == 1 and all(claim.role in (Role.LEVEL, Role.TO) for claim in claims)
    )


def _follows(line: Line, money: Sequence[Figure], balance: Balance, result: Figure, surplus: bool) -> bool:
    """Say whether the result is told as what the two others make; costs may leave something out."""
    if balance.whole:
        return True
    head = _head(line, result)
    if any_of(line.words.balance_leads, line.words.spaced).search(head):
        return True
    return not surplus and len(money) == 3 and result is money[-1]


def _name(line: Line, figure: Figure, balance: Balance) -> str | None:
    """Return which side of the balance the words beside the figure name, the nearest before it first."""
    sides = {_PLUS: balance.plus, _MINUS: balance.minus, _SURPLUS: balance.surplus, _DEFICIT: balance.deficit}
    head = _head(line, figure)
    if line.words.spaced:
        at = line.mark_of(figure)
        for side, words in sides.items():
            if re.match(_AFTER_EN + any_of(words, True).pattern, line.text[at + 1 :]):
                return side
    hits = [
        (found.end(), found.end() - found.start(), side)
        for side, words in sides.items()
        for found in any_of(words, line.words.spaced).finditer(head)
    ]
    return max(hits)[2] if hits else None


def _head(line: Line, figure: Figure) -> str:
    """Return the words between the figure before and this one."""
    at = line.mark_of(figure)
    start = max((line.mark_of(other) + 1 for other in line.figures if line.mark_of(other) < at), default=0)
    return line.text[start:at]
