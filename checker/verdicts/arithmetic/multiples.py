"""A multiple against its base: nearly three times 50 is not 110."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.records import Modifier, Role
from checker.values.interval import Interval
from checker.values.reckoning import quotient
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import Match, any_of, matches
from checker.verdicts.arithmetic.reading import Holds, close, printed, same_measure, wide
from checker.verdicts.arithmetic.wording import number, said

__all__ = ["multiple_of_base"]

_LOOSE = Decimal("0.1")  # "doubled" is said of 1.8 to 2.2 times; set by hand
_NEARLY = Decimal("0.8")  # "nearly three times" of 2.4 and more; set by hand
_OVER = Decimal("0.03")  # and of no more than so much above
_BEFORE = 16  # characters before a multiple in which a word may make it an increase


def multiple_of_base(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text says that one figure is so many times another that it gives, and it is not."""
    for found in matches(lines, lambda words: words.multiples):
        old, new, times = (found.roles[name] for name in ("old", "new", "times"))
        if same_measure(old, new) and old.value and new.value:
            yield _reckoned(found, old, new, times)


def _reckoned(found: Match, old: Figure, new: Figure, times: Figure) -> Reckoned:
    standing = min(_standing(old, new, allowed) for allowed in _readings(found, times))
    made = f"{said(new)} is {number(new.value / old.value, 2)} times {said(old)}"
    return Reckoned(times, (old, new, times), standing, made, times.surface)


def _readings(found: Match, times: Figure) -> list[Interval]:
    """Return what the multiple allows, one interval for each way to take it."""
    told = times.value
    if not told:
        return [wide(times)]
    if not _grows(found, times):
        return [_allowed(times, told)]
    return [_allowed(times, told + 1), _allowed(times, told)]


def _grows(found: Match, times: Figure) -> bool:
    """Say whether the multiple is told as an increase by so many times, which many mean as an increase to them."""
    line = found.line
    at = line.text.index(next(mark for mark in found.said if line.inside(mark) == [times]), found.start)
    growth = any_of(line.words.growth, line.words.spaced)
    near = line.text[max(0, at - _BEFORE) : at] + (
        line.text[at + 1 : at + 1 + _BEFORE] if line.words.spaced else ""
    )
    return growth.search(near) is not None or (times.claim is not None and times.claim.role is Role.INCREASE)


def _allowed(times: Figure, value: Decimal) -> Interval:
    modifier = times.quantity.modifier
    if modifier is Modifier.NEAR:
        return Interval(value * _NEARLY, value * (1 + _OVER))
    if modifier in (Modifier.MORE_THAN, Modifier.AT_LEAST):
        return Interval(value * (1 - _OVER), None)
    if modifier in (Modifier.LESS_THAN, Modifier.AT_MOST):
        return Interval(None, value * (1 + _OVER))
    return Interval(value * (1 - _LOOSE), value * (1 + _LOOSE))


def _standing(old: Figure, new: Figure, allowed: Interval) -> Holds:
    for read, standing in ((printed, Holds.YES), (close, Holds.ROUNDING), (wide, Holds.LOOSELY)):
        if quotient(read(new), read(old)).intersects(allowed):
            return standing
    return Holds.NO
