"""A change against its two levels: from 200 to 150 is −25 %, not −30 %."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from checker.languages.schema_arithmetic import ArithmeticWords
from checker.records import Kind
from checker.values.interval import Interval
from checker.values.reckoning import difference, quotient
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import Match, any_of, matches
from checker.verdicts.arithmetic.reading import Holds, Reading, holds, same_measure
from checker.verdicts.arithmetic.wording import amount, percent, said

__all__ = ["change_of_levels"]

_HUNDRED = Decimal(100)
_ONE = Interval.exactly(Decimal(1))
_BEYOND = 24  # characters around the phrase in which words may make the change another than the plain one


def change_of_levels(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives two levels and the change between them, in percent or as an amount, and the three do not fit."""
    for found in matches(lines, lambda words: words.changes):
        old, new, change = (found.roles[name] for name in ("old", "new", "change"))
        fits = same_measure(old, new) and old.value and new.value and _is_plain(found)
        if fits and (made := _reckoned(found, old, new, change)) is not None:
            yield made


def _is_plain(found: Match) -> bool:
    line = found.line
    around = line.text[max(0, found.start - _BEYOND) : found.end + _BEYOND]
    return any_of(line.words.no_plain_change, line.words.spaced).search(around) is None


def _reckoned(found: Match, old: Figure, new: Figure, change: Figure) -> Reckoned | None:
    rises = new.value > old.value
    told_up = _direction(found)
    if new.value == old.value:
        return None
    if change.quantity.kind is Kind.PERCENT:
        standing, exact = _percent(old, new, change, rises)
    elif change.quantity.kind is Kind.PERCENTAGE_POINT or same_measure(change, new):
        if (change.quantity.kind is Kind.PERCENTAGE_POINT) != (new.quantity.kind is Kind.PERCENT):
            return None
        standing, exact = _by_amount(old, new, change, rises)
    else:
        return None
    wrong_way = told_up is not None and told_up != rises
    if wrong_way:
        standing = Holds.NO
    message = (
        f"From {said(old)} to {said(new)} is {_signed(exact, rises)}, not {_told(change, told_up, rises)}."
    )
    return Reckoned(change, (old, new, change), standing, message)


def _percent(old: Figure, new: Figure, change: Figure, rises: bool) -> tuple[Holds, str]:
    def reckon(read: Reading) -> Interval:
        part = quotient(read(new), read(old))
        return _in_percent(difference(part, _ONE) if rises else difference(_ONE, part))

    standing = holds(change, reckon)
    if new.quantity.kind is Kind.PERCENT and standing > Holds.ROUNDING:
        points, _ = _by_amount(old, new, change, rises)  # "from 20 % to 30 %, up 10 %" means points
        standing = min(standing, points)
    return standing, percent(abs(new.value / old.value - 1) * _HUNDRED)


def _by_amount(old: Figure, new: Figure, change: Figure, rises: bool) -> tuple[Holds, str]:
    def reckon(read: Reading) -> Interval:
        return difference(read(new), read(old)) if rises else difference(read(old), read(new))

    apart = abs(new.value - old.value)
    told = f"{percent(apart)[:-2]} points" if new.quantity.kind is Kind.PERCENT else amount(apart, new)
    return holds(change, reckon), told


def _in_percent(part: Interval) -> Interval:
    return Interval(
        None if part.low is None else part.low * _HUNDRED, None if part.high is None else part.high * _HUNDRED
    )


def _direction(found: Match) -> bool | None:
    """Return whether the text says that the number went up, None where its word may mean either."""
    word = found.words.get("move", "").strip()
    if word in {"+", "-"}:
        return word == "+"
    up, down = _ways(found.line.words)
    if not word or (word in up) == (word in down):
        return None
    return word in up


@cache
def _ways_of(
    spaced: bool, words: tuple[frozenset[str], frozenset[str], frozenset[str]]
) -> tuple[frozenset[str], frozenset[str]]:
    up, down, either = words
    return up - either, down - either


def _ways(words: ArithmeticWords) -> tuple[frozenset[str], frozenset[str]]:
    return _ways_of(words.spaced, (frozenset(words.up), frozenset(words.down), frozenset(words.either_way)))


def _signed(text: str, rises: bool) -> str:
    return ("+" if rises else "−") + text


def _told(change: Figure, told_up: bool | None, rises: bool) -> str:
    return _signed(said(change), rises if told_up is None else told_up)
