"""Parts against their sum: 7 and 4 make 11, not 12."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from checker.records import Kind, Modifier
from checker.values.interval import Interval
from checker.values.reckoning import total as summed
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import Match, any_of, matches
from checker.verdicts.arithmetic.reading import Holds, Reading, close, holds, same_measure
from checker.verdicts.arithmetic.wording import amount, said

__all__ = ["part_of_whole", "sum_of_parts"]

_BESIDE_EN, _BESIDE_ZH = 24, 8  # characters beside a figure in which it is said what it counts
_BREAK_EN, _BREAK_ZH = re.compile(r"[,;.]|\band\b"), re.compile(r"[,;。、和]")
_OPEN = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN})


def sum_of_parts(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives a total and all the parts that it is made of, and the parts do not add up to it."""
    for found in matches(lines, lambda words: words.sums):
        yield from _reckoned(found, 0.9)
    for found in matches(lines, lambda words: words.open_sums):
        yield from _reckoned(found, 0.85)
    for line in lines:
        yield from _complements(line)


def part_of_whole(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives a total and a part of it that is larger than the total."""
    for found in matches(lines, lambda words: words.subsets):
        part, whole = found.roles["part"], found.roles["whole"]
        if same_measure(part, whole) and whole.value and part.value:
            low, high = close(part).low, close(whole).high
            standing = Holds.NO if low is not None and high is not None and low > high else Holds.YES
            yield Reckoned(
                part, (whole, part), standing, f"{said(part)} cannot be part of {said(whole)}.", 0.8
            )


def _reckoned(found: Match, sure: float) -> Iterator[Reckoned]:
    whole = found.roles["total"]
    parts = [
        figure
        for figure in found.line.inside(found.words["list"])
        if figure.quantity.kind is not Kind.PERCENT
    ]
    if len(parts) < 2 or whole in parts or not _addable(whole, parts):
        return
    yield _weighed(whole, parts, sure)


def _addable(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Say whether the parts are single, exact amounts of what the total is one of."""
    if not whole.value or whole.quantity.modifier in _OPEN or whole.quantity.kind is Kind.PERCENT:
        return False
    return all(
        same_measure(part, whole) and part.value and part.quantity.modifier not in _OPEN for part in parts
    )


def _weighed(whole: Figure, parts: Sequence[Figure], sure: float) -> Reckoned:
    def reckon(read: Reading) -> Interval:
        return summed(read(part) for part in parts)

    exact = sum((part.value for part in parts), start=Decimal(0))
    listed = ", ".join(said(part) for part in parts[:-1]) + f" and {said(parts[-1])}"
    message = f"{listed} make {amount(exact, whole)}, not {said(whole)}."
    return Reckoned(whole, (whole, *parts), holds(whole, reckon), message, sure)


def _complements(line: Line) -> Iterator[Reckoned]:
    """Yield a total whose two parts leave nothing out: men and women."""
    for whole, one, other in zip(line.figures, line.figures[1:], line.figures[2:], strict=False):
        if _addable(whole, (one, other)) and _names_both(line, one, other):
            yield _weighed(whole, (one, other), 0.85)


def _names_both(line: Line, one: Figure, other: Figure) -> bool:
    first, second = _beside(line, one), _beside(line, other)
    return any(
        (_has(line, a, first) and _has(line, b, second)) or (_has(line, b, first) and _has(line, a, second))
        for a, b in line.words.complements
    )


def _has(line: Line, words: Collection[str], text: str) -> bool:
    return any_of(words, line.words.spaced).search(text) is not None


def _beside(line: Line, figure: Figure) -> str:
    """Return the words beside the figure that say what it counts: after it in English, before it in Chinese."""
    at = line.mark_of(figure)
    counted = figure.claim.counted.lower() if figure.claim else ""
    if line.words.spaced:
        return f"{counted} {_BREAK_EN.split(line.text[at + 1 : at + 1 + _BESIDE_EN])[0]}"
    return _BREAK_ZH.split(line.text[max(0, at - _BESIDE_ZH) : at])[-1] + counted
