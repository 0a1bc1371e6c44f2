"""A share of a total against the part: 3 of 8 is not 42 %."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from checker.languages.schema_arithmetic import ArithmeticWords
from checker.values.interval import Interval
from checker.values.reckoning import difference, quotient
from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.outcome import Reckoned
from checker.verdicts.arithmetic.phrases import Match, any_of, matches
from checker.verdicts.arithmetic.reading import Holds, Reading, holds, same_measure
from checker.verdicts.arithmetic.wording import percent, said

__all__ = ["share_of_total"]

_HUNDRED = Decimal(100)
_ALL = Interval.exactly(_HUNDRED)
_MEASURE = re.compile(r"总?(?:数量|金额|人数|数|量|额|值|面积)?$")
_ANOTHER = re.compile(  # words after a percentage that make it no share
    r"\)? ?(?:more|fewer|less|higher|lower|up|down|above|below|from|than|increase|decrease|decline|rise|drop|growth"
    r"|fall|cut|discount|chance|stake|interest|cheaper|faster|off)\b"
)
_OF = re.compile(
    r"\)? ?of (?:(?:the|its|their|all|our) )*(?P<what>[a-z'-]+(?: [a-z'-]+){0,2}?)(?=[ ,.;)]*$|[,.;)]| in | at )"
)
_AFTER = 30  # characters after a share in which words may make it one of something else


def share_of_total(lines: Sequence[Line]) -> Iterator[Reckoned]:
    """A text gives a part, its total and the share that the one is of the other, and the three do not fit."""
    for found in matches(lines, lambda words: words.shares):
        part, whole, share = (found.roles[name] for name in ("part", "whole", "share"))
        if _is_share(found, part, whole, share):
            yield _reckoned(found, part, whole, share)


def _reckoned(found: Match, part: Figure, whole: Figure, share: Figure) -> Reckoned:
    standing = _standing(part, whole, share)
    if standing > Holds.ROUNDING and (
        _fits_elsewhere(found.line, share) or _is_of_the_rest(found, part, whole, share)
    ):
        standing = Holds.YES
    made = f"{said(part)} of {said(whole)} is {percent(part.value / whole.value * _HUNDRED)}"
    return Reckoned(share, (part, whole, share), standing, made, said(share))


def _standing(part: Figure, whole: Figure, share: Figure, *, rest: bool = False) -> Holds:
    def reckon(read: Reading) -> Interval:
        made = quotient(read(part), read(whole)).scaled(_HUNDRED)
        return difference(_ALL, made) if rest else made

    return holds(share, reckon)


def _is_share(found: Match, part: Figure, whole: Figure, share: Figure) -> bool:
    """Say whether the share can be that of the part in the whole, and of nothing else that the phrase names."""
    if not same_measure(part, whole) or not part.value or not whole.value:
        return False
    if any_of(found.line.words.respectively, found.line.words.spaced).search(found.said):
        return False
    if found.words.get("of") and not _names_whole(found, found.words["of"]):
        return False
    if found.words.get("rate") and not _names_part(found, found.words["rate"]):
        return False
    after = found.line.text[found.end : found.end + _AFTER]
    return not found.line.words.spaced or _is_of_whole(found.line.words, after, whole)


def _names_whole(found: Match, of: str) -> bool:
    """Say whether 占…的 names the whole that was told before: 总数, or the very word that stands before it."""
    what = of.removesuffix("的").removeprefix("其").removeprefix("全部")
    if not what or what in found.line.words.share_of:
        return True
    stem = _MEASURE.sub("", what)
    return len(stem) > 1 and stem in found.line.text.partition(of)[0]


def _names_part(found: Match, rate: str) -> bool:
    """Say whether the name of a rate (合格率) is made of a word that the text has said before."""
    before, stem = found.line.text.partition(rate)[0], rate.removesuffix("率")
    return any(stem[at:] in before for at in range(len(stem) - 1))


def _is_of_the_rest(found: Match, part: Figure, whole: Figure, share: Figure) -> bool:
    """Say whether a rate is that of the others: 25 of 500 failed, the pass rate is 95 %."""
    return "rate" in found.words and _standing(part, whole, share, rest=True) <= Holds.CUT


def _is_of_whole(words: ArithmeticWords, after: str, whole: Figure) -> bool:
    """Say whether what follows a percentage leaves it a share of the whole: no "more than", no "of" something else."""
    if _ANOTHER.match(after):
        return False
    found = _OF.match(after)
    if (
        found is None
        or not words.share_of.isdisjoint(found["what"].split()[:1])
        or found["what"] in words.share_of
    ):
        return True
    noun = found["what"].split()[-1]
    counted = (whole.claim.counted.lower() if whole.claim else "").split()
    return noun in counted or any(
        noun in names and names & set(counted) for names in map(set, words.same_whole)
    )


def _fits_elsewhere(line: Line, share: Figure) -> bool:
    """Say whether another pair of amounts of the line has that share: then the phrase was read wrongly."""
    amounts = [figure for figure in line.figures if figure.value]
    return any(
        part.value < whole.value and same_measure(part, whole) and _standing(part, whole, share) is Holds.YES
        for part, whole in permutations(amounts, 2)
    )
