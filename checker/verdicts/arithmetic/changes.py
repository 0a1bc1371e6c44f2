"""A change against its two levels: from 200 to 150 is −25 %, not −30 %."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from checker.languages.schema_arithmetic import ArithmeticWords
from checker.records import Kind, Modifier
from checker.values.interval import Interval
from checker.values.reckoning import difference, quotient
from checker.values.reckoning import total as summed
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import Match, any_of, matches
from checker.verdicts.arithmetic.reading import Holds, Reading, holds, same_measure
from checker.verdicts.arithmetic.wording import amount, percent, said

__all__ = ["change_of_levels"]

_HUNDRED = Decimal(100)
_POINTS = "point"  # "up 0.6 points", said of percentages
_ONE = Interval.exactly(Decimal(1))
_A_YEAR = 400  # days; levels farther apart are not those of a change on the year
_THAN = frozenset({Modifier.MORE_THAN, Modifier.LESS_THAN})
_BEYOND = 24  # characters around the phrase in which words may make the change another than the plain one


def change_of_levels(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives two levels and the change between them, in percent or as an amount, and the three do not fit."""
    for found in matches(lines, lambda words: words.moved_levels):
        yield from _moved(found)
    for found in matches(lines, lambda words: words.changes):
        old, new, change = (found.roles[name] for name in ("old", "new", "change"))
        if _is_move(found.line, old):
            continue
        old = _without_bound(old)
        fits = same_measure(old, new) and old.value and new.value and _one_metric(old, new, change)
        fits = fits and _is_plain(found) and not _has_own_base(found, old, new)
        if fits and (made := _reckoned(found, old, new, change)) is not None:
            yield made


def _is_plain(found: Match) -> bool:
    line = found.line
    around = line.text[max(0, found.start - _BEYOND) : found.end + _BEYOND]
    return any_of(line.words.no_plain_change, line.words.spaced).search(around) is None


def _moved(found: Match) -> Iterator[Reckoned]:
    """Yield a new level with its change told twice: 900, up 70, or 8.4 %."""
    new, moved, change = (found.roles[name] for name in ("new", "moved", "change"))
    up = _direction(found)
    if up is None or not _tells_twice(new, moved, change) or not _is_plain(found):
        return

    def reckon(read: Reading) -> Interval:
        old = difference(read(new), read(moved)) if up else summed((read(new), read(moved)))
        return quotient(read(moved), old).scaled(_HUNDRED)

    exact = moved.value / (new.value - moved.value if up else new.value + moved.value) * _HUNDRED
    made = f"A {'rise' if up else 'fall'} of {said(moved)} to {said(new)} is {_signed(percent(exact), up)}"
    yield Reckoned(change, (new, moved, change), holds(change, reckon), made, _told(change, up, up))


def _tells_twice(new: Figure, moved: Figure, change: Figure) -> bool:
    """Say whether `moved` is an amount of what the level is told in, points too, and `change` a percentage."""
    index = moved.quantity.unit == _POINTS and new.quantity.kind is Kind.COUNT
    amounts = (index or same_measure(moved, new)) and new.quantity.kind is not Kind.PERCENT
    return amounts and change.quantity.kind is Kind.PERCENT and 0 < moved.value < new.value


def _is_move(line: Line, figure: Figure) -> bool:
    """Say whether a figure is itself how much something moved: 比年初增加4.6亿元."""
    before = line.text[: line.mark_of(figure)].rstrip(" 了")
    return not line.words.spaced and any(before.endswith(word) for word in (*line.words.up, *line.words.down))


def _without_bound(figure: Figure) -> Figure:
    """Return the level in "40 % more than the 36 million", where "more than" belongs to the change."""
    quantity = figure.quantity
    if quantity.modifier not in _THAN or not figure.value:
        return figure
    half = abs(figure.value - (quantity.interval.low or quantity.interval.high or figure.value))
    level = Interval(figure.value - half, figure.value + half)
    plain = replace(quantity, low=figure.value, high=figure.value, interval=level, modifier=Modifier.EXACT)
    return replace(figure, surface=amount(figure.value, figure), quantity=plain)


def _one_metric(*figures: Figure) -> bool:
    """Say whether no two of the figures are known to measure two things, as revenue and profit."""
    return len({figure.claim.metric for figure in figures if figure.claim and figure.claim.metric}) <= 1


def _has_own_base(found: Match, old: Figure, new: Figure) -> bool:
    """Say whether the change is one on the year, while the levels lie years apart."""
    line = found.line
    periods = [figure.claim.period for figure in (old, new) if figure.claim and figure.claim.period_stated]
    first, second = (*periods, None, None)[:2]
    if first is None or second is None or abs((second.start - first.start).days) <= _A_YEAR:
        return False
    return (
        any_of(line.words.own_base, line.words.spaced).search(line.text, found.start, found.end + _BEYOND)
        is not None
    )


def _reckoned(found: Match, old: Figure, new: Figure, change: Figure) -> Reckoned | None:
    rises = new.value > old.value
    told_up = _direction(found)
    if new.value == old.value:
        return None
    if change.quantity.kind is Kind.PERCENT:
        standing, exact = _percent(old, new, change, rises)
    elif _is_amount(change, new):
        standing, exact = _by_amount(old, new, change, rises)
    else:
        return None
    wrong_way = told_up is not None and told_up != rises
    if wrong_way:
        standing = Holds.NO
    made = f"From {said(old)} to {said(new)} is {_signed(exact, rises)}"
    return Reckoned(change, (old, new, change), standing, made, _told(change, told_up, rises))


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


def _is_amount(change: Figure, new: Figure) -> bool:
    """Say whether the change is told in what the levels are told in: points for percentages."""
    if new.quantity.kind is Kind.PERCENT:
        return change.quantity.kind is Kind.PERCENTAGE_POINT or change.quantity.unit == _POINTS
    return same_measure(change, new)


def _in_percent(part: Interval) -> Interval:
    return Interval(
        None if part.low is None else part.low * _HUNDRED, None if part.high is None else part.high * _HUNDRED
    )


def _direction(found: Match) -> bool | None:
    """Return whether the text says that the number went up, None where its word may mean either."""
    word = (found.words.get("move") or found.roles["old"].surface.lower()).strip().partition(" ")[0]
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
