"""Parts against their sum: 7 and 4 make 11, not 12."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal

from checker.records import Kind, Modifier
from checker.values.interval import Interval
from checker.values.reckoning import total as summed
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import Match, any_of, matches
from checker.verdicts.arithmetic.reading import Holds, Reading, close, holds, printed, same_measure
from checker.verdicts.arithmetic.wording import amount, said

__all__ = ["part_of_whole", "sum_of_parts"]

_BESIDE_EN, _BESIDE_ZH = 24, 8  # characters beside a figure in which it is said what it counts
_BREAK_EN, _BREAK_ZH = re.compile(r"[,;.]|\band\b"), re.compile(r"[,;。、和]")
_LISTED = re.compile(
    r"[^,;。、]{0,24}(?:, and|,| and|;|、|和|及)[^,;。、]{0,16}"
)  # from one part of a list to the next
_OF_THE = re.compile(r"\bof (?:the |its |their |all )?$")
_ADDED = frozenset({Kind.MONEY, Kind.COUNT})
_OPEN = frozenset({Modifier.AT_LEAST, Modifier.MORE_THAN})


def sum_of_parts(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives a total and all the parts that it is made of, and the parts do not add up to it."""
    made = [
        *_listed(matches(lines, lambda words: words.sums), 0.9),
        *_listed(matches(lines, lambda words: words.open_sums), 0.85),
        *(each for line in lines for each in _complements(line)),
        *(each for line in lines for each in _disjoint(line)),
    ]
    parts = {part for each in made for part in each.figures[1:]}
    yield from (each for each in made if each.told not in parts)


def part_of_whole(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives a total and a part of it that is larger than the total."""
    alone = [line for line in lines if line.sentences == 1]
    for found in matches(alone, lambda words: words.subsets):
        part, whole = found.roles["part"], found.roles["whole"]
        low, high = close(part).low, close(whole).high
        if low is None or high is None or low <= high or not _is_total(found, part, whole):
            continue
        yield Reckoned(
            part, (whole, part), Holds.NO, f"{said(part)} cannot be part of {said(whole)}", sure=0.8
        )


def _is_total(found: Match, part: Figure, whole: Figure) -> bool:
    """Say whether a figure is a number of things or a sum of money, and no average and no size of each of several."""
    line, at = found.line, found.line.mark_of(whole)
    kinds = whole.quantity.kind in _ADDED and same_measure(part, whole, strictly=True)
    if not kinds or not whole.value or line.inside(line.text[max(0, at - 1) : at]):
        return False
    return any_of(line.words.each, line.words.spaced).search(line.text, 0, found.end) is None


def _listed(found: Iterable[Match], sure: float) -> Iterator[Reckoned]:
    for each in found:
        whole, line = each.roles["total"], each.line
        named = any_of(line.words.including, line.words.spaced).split(each.words["list"])[-1]
        parts = [figure for figure in line.inside(named) if figure.quantity.kind is not Kind.PERCENT]
        if _is_how_many(parts, whole):
            parts.pop()
        parts = _of_a_kind(parts, whole)
        if len(parts) > 1 and not (
            _is_average(each) or _is_no_sum(parts, whole, each) or _is_open(line, parts[-1])
        ):
            yield _weighed(whole, parts, sure)


def _is_no_sum(parts: Sequence[Figure], whole: Figure, found: Match) -> bool:
    """Say whether a list is no breakdown of the total: some of it, one each of several, or other things before it."""
    made = sum((part.value for part in parts), Decimal(0))
    if 2 * made < whole.value or max(part.value for part in parts) > whole.value:
        return True  # nobody adds up as wrong as that: 80 in hospital (2 dead, 3 sent home)
    shared = any_of(found.line.words.handed_out, found.line.words.spaced).search(found.words["list"])
    return shared is not None or _ends_in_sum(parts, whole)


def _of_a_kind(parts: Sequence[Figure], whole: Figure) -> list[Figure]:
    """Return the last figures of a list that are of what the total is one of: before them others may be told."""
    kept: list[Figure] = []
    for part in reversed(parts):
        if part is whole or not _addable(whole, (part,)):
            break
        kept.append(part)
    return kept[::-1]


def _ends_in_sum(parts: Sequence[Figure], whole: Figure) -> bool:
    """Say whether the list begins with something that is no part, and the rest make the total."""
    ends = (sum((part.value for part in parts[at:]), Decimal(0)) for at in range(1, len(parts) - 1))
    return whole.value in ends


def _is_open(line: Line, last: Figure) -> bool:
    """Say whether more follows on the last part that is told: 12 teachers and others."""
    start = line.mark_of(last)
    beside = start + (_BESIDE_EN if line.words.spaced else _BESIDE_ZH)
    return any_of(line.words.rest, line.words.spaced).search(line.text, start, beside) is not None


def _is_average(found: Match) -> bool:
    line, start = found.line, max(0, found.start - _BESIDE_ZH)
    return any_of(line.words.averages, line.words.spaced).search(line.text, start, found.end) is not None


def _is_how_many(parts: Sequence[Figure], whole: Figure) -> bool:
    """Say whether the last figure of a list of money is how many there are: 两轮合计."""
    others = len(parts) - 1
    return others > 1 and parts[-1].quantity.kind is not whole.quantity.kind and parts[-1].value == others


def _addable(whole: Figure, parts: Sequence[Figure]) -> bool:
    """Say whether the parts are single, exact amounts of what the total is one of."""
    if not whole.value or whole.quantity.modifier in _OPEN or whole.quantity.kind is Kind.PERCENT:
        return False
    return all(
        same_measure(part, whole, strictly=True) and part.value and part.quantity.modifier not in _OPEN
        for part in parts
    )


def _weighed(whole: Figure, parts: Sequence[Figure], sure: float) -> Reckoned:
    counted = all(close(part) == printed(part) for part in parts) and whole.quantity.kind is Kind.COUNT

    def reckon(read: Reading) -> Interval:
        return summed(read(part) for part in parts)

    exact = sum((part.value for part in parts), start=Decimal(0))
    standing = holds(whole, reckon)
    if counted and exact != whole.value and whole.single and whole.quantity.modifier is Modifier.EXACT:
        standing = Holds.NO  # what is counted one by one is not rounded when it is added up
    made = f"{_list(parts)} make {amount(exact, whole)}"
    return Reckoned(whole, (whole, *parts), standing, made, said(whole), sure)


def _list(parts: Sequence[Figure]) -> str:
    return ", ".join(said(part) for part in parts[:-1]) + f" and {said(parts[-1])}"


def _complements(line: Line) -> Iterator[Reckoned]:
    """Yield a total whose two parts leave nothing out: men and women."""
    for at, (whole, one, other) in enumerate(
        zip(line.figures, line.figures[1:], line.figures[2:], strict=False)
    ):
        if _halves(line, whole, one, other) and not _goes_on(line, at + 2):
            yield _weighed(whole, (one, other), 0.85)


def _halves(line: Line, whole: Figure, one: Figure, other: Figure) -> bool:
    """Say whether two figures are told as the two halves of a third: what they count may have names of its own."""
    kinds = {figure.quantity.kind for figure in (whole, one, other)}
    alike = _plain(whole, one, other) if kinds == {Kind.COUNT} else _addable(whole, (one, other))
    return alike and _is_divided(line, whole, one, other) and _names_both(line, whole, one, other)


def _goes_on(line: Line, last: int) -> bool:
    """Say whether a list goes on after a figure: men, women and children."""
    if last + 1 >= len(line.figures):
        return False
    between = line.text[line.mark_of(line.figures[last]) + 1 : line.mark_of(line.figures[last + 1])]
    return _LISTED.fullmatch(between) is not None


def _plain(*figures: Figure) -> bool:
    """Say whether the figures are single numbers without an open bound."""
    return all(figure.value and figure.quantity.modifier not in _OPEN for figure in figures)


def _is_divided(line: Line, whole: Figure, one: Figure, other: Figure) -> bool:
    """Say whether the words around a total make the figures after it its parts, not others beside it.

    "Including 25 men and 30 women" may leave out children: there only more than the total is wrong.
    """
    at = line.mark_of(whole)
    between = line.text[at + 1 : line.mark_of(one) + (_BESIDE_EN if line.words.spaced else 0)]
    if line.words.spaced and any_of(line.words.including, True).search(line.text[at + 1 : line.mark_of(one)]):
        return one.value + other.value > whole.value
    opens = _OF_THE.search(line.text, max(0, at - _BESIDE_ZH), at) is not None
    return opens or any_of(line.words.divides, False).search(between) is not None


def _names_both(line: Line, whole: Figure, one: Figure, other: Figure) -> bool:
    first, second, named = _beside(line, one), _beside(line, other), _around(line, whole)
    return any(
        ((_has(line, a, first) and _has(line, b, second)) or (_has(line, b, first) and _has(line, a, second)))
        and all(_has(line, words, named) for words in total)
        for a, b, *total in line.words.complements
    )


def _disjoint(line: Line) -> Iterator[Reckoned]:
    """Yield a total that is less than two of its parts, where these have nothing in common: places."""
    including = any_of(line.words.including, line.words.spaced)
    for whole, one, other in zip(line.figures, line.figures[1:], line.figures[2:], strict=False):
        between = line.text[line.mark_of(whole) + 1 : line.mark_of(one)]
        if not (including.search(between) and _addable(whole, (one, other))):
            continue
        low, high = summed((close(one), close(other))).low, close(whole).high
        if (
            all(_is_place(line, each) for each in (one, other))
            and low is not None
            and high is not None
            and low > high
        ):
            made = f"{_list((one, other))} make {amount(one.value + other.value, whole)}, more than {said(whole)}"
            yield Reckoned(whole, (whole, one, other), Holds.NO, made, sure=0.75)


def _is_place(line: Line, figure: Figure) -> bool:
    at = line.mark_of(figure)
    if line.words.spaced:
        return any(re.match(pattern, line.text[at + 1 :]) for pattern in line.words.disjoint)
    return any(re.search(pattern, line.text[max(0, at - _BESIDE_ZH) : at]) for pattern in line.words.disjoint)


def _around(line: Line, figure: Figure) -> str:
    """Return the words on both sides of a figure, with what it counts."""
    at = line.mark_of(figure)
    counted = figure.claim.counted.lower() if figure.claim else ""
    return f"{line.text[max(0, at - _BESIDE_EN) : at]} {counted} {line.text[at + 1 : at + 1 + _BESIDE_EN]}"


def _has(line: Line, words: Collection[str], text: str) -> bool:
    return any_of(words, line.words.spaced).search(text) is not None


def _beside(line: Line, figure: Figure) -> str:
    """Return the words beside the figure that say what it counts: after it in English, before it in Chinese."""
    at = line.mark_of(figure)
    counted = figure.claim.counted.lower() if figure.claim else ""
    if line.words.spaced:
        return f"{counted} {_BREAK_EN.split(line.text[at + 1 : at + 1 + _BESIDE_EN])[0]}"
    return _BREAK_ZH.split(line.text[max(0, at - _BESIDE_ZH) : at])[-1] + counted
