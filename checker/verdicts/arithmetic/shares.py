"""A share of a total against the part: 3 of 8 is not 42 %."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import permutations

from checker.languages.schema_arithmetic import ArithmeticWords
from checker.records import Role
from checker.values.interval import Interval
from checker.values.reckoning import quotient
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import Match, matches
from checker.verdicts.arithmetic.reading import Holds, Reading, holds, same_measure
from checker.verdicts.arithmetic.wording import percent, said

__all__ = ["share_of_total"]

_HUNDRED = Decimal(100)
_MOVES = frozenset({Role.INCREASE, Role.DECREASE, Role.FROM, Role.TO})
_ANOTHER = (  # words after a percentage that make it no share
    "more|fewer|less|higher|lower|up|down|above|below|from|than|increase|decrease|decline|rise|drop|growth|fall|cut"
    "|discount|chance|stake|interest|cheaper|faster|off"
)
_AFTER = 30  # characters after a share in which words may make it one of something else


def share_of_total(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives a part, its total and the share that the one is of the other, and the three do not fit."""
    for found in matches(lines, lambda words: words.shares):
        part, whole, share = (found.roles[name] for name in ("part", "whole", "share"))
        if _is_share(found, part, whole, share):
            yield _reckoned(found.line, part, whole, share)


def _reckoned(line: Line, part: Figure, whole: Figure, share: Figure) -> Reckoned:
    standing = _standing(part, whole, share)
    if standing is Holds.NO and _fits_elsewhere(line, share):
        standing = Holds.YES
    made = f"{said(part)} of {said(whole)} is {percent(part.value / whole.value * _HUNDRED)}"
    message = f"{made}, not {said(share)}."
    if standing is Holds.CUT:
        message = f"{made}, told as {said(share)}: cut off, not rounded."
    return Reckoned(share, (part, whole, share), standing, message)


def _standing(part: Figure, whole: Figure, share: Figure) -> Holds:
    def reckon(read: Reading) -> Interval:
        return quotient(read(part), read(whole)).scaled(_HUNDRED)

    return holds(share, reckon)


def _is_share(found: Match, part: Figure, whole: Figure, share: Figure) -> bool:
    """Say whether the share can be that of the part in the whole, and of nothing else that the phrase names."""
    if not same_measure(part, whole) or not part.value or not whole.value:
        return False
    if share.claim is not None and share.claim.role in _MOVES:
        return False
    after = found.line.text[found.end : found.end + _AFTER]
    if found.words.get("of") and not _names_whole(found, found.words["of"]):
        return False
    return _not_of_another(found.line.words, after) is None


def _names_whole(found: Match, of: str) -> bool:
    """Say whether 占…的 names the whole that was told before: 总数, or the very word that stands before it."""
    what = of.removesuffix("的").removeprefix("其").removeprefix("全部")
    if not what or what in found.line.words.share_of:
        return True
    stem = re.sub(r"总?(?:数量|金额|人数|数|量|额|值|面积)?$", "", what)
    return len(stem) > 1 and stem in found.line.text[: found.start + len(found.said.partition(of)[0])]


@cache
def _tail(of: frozenset[str]) -> re.Pattern[str]:
    named = "|".join(sorted(of))
    return re.compile(rf"\)? ?(?:of (?!(?:the )?(?:{named})\b)|(?:{_ANOTHER})\b)")


def _not_of_another(words: ArithmeticWords, after: str) -> re.Match[str] | None:
    return _tail(frozenset(words.share_of)).match(after) if words.spaced else None


def _fits_elsewhere(line: Line, share: Figure) -> bool:
    """Say whether another pair of amounts of the line has that share: then the phrase was read wrongly."""
    amounts = [figure for figure in line.figures if figure.value]
    return any(
        same_measure(part, whole) and _standing(part, whole, share) is Holds.YES
        for part, whole in permutations(amounts, 2)
    )
