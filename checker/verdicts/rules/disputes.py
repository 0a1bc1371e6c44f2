"""The rule on a figure that its own text disputes."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.languages.en.sources import WORDS as ENGLISH
from checker.languages.zh.sources import WORDS as CHINESE
from checker.records import RelationKind
from checker.verdicts.pair import Pair, below
from checker.verdicts.rules.outcome import Outcome
from checker.verdicts.wording import any_of, plain

__all__ = ["disputed_figure"]

_BEHIND = 100  # characters between a figure and the words that dispute it
_TOO_LOW = re.compile(any_of((*ENGLISH.too_low, *CHINESE.too_low)))
_TOO_HIGH = re.compile(any_of((*ENGLISH.too_high, *CHINESE.too_high)))


def disputed_figure(pair: Pair) -> Outcome | None:
    """One text names a figure as too low or too high by far, and gives another: its speakers contradict one another."""
    if pair.a.article != pair.b.article or pair.reconcilable:
        return None
    for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
        words = _TOO_LOW if below(claim, other) else _TOO_HIGH
        if claim.context != other.context and _disputes(words, claim.context, claim.surface):
            reason = f"The text names {claim.surface} only to dispute it, and gives {other.surface}."
            return Outcome(RelationKind.CONFLICT_VALUE, reason, 0.7)
    return None


@lru_cache(maxsize=4096)  # each claim of a cluster is asked about once a pair
def _disputes(words: re.Pattern[str], context: str, surface: str) -> bool:
    """Say whether such words follow on the figure that is printed as `surface`, before another figure."""
    text, figure = plain(context), plain(surface)
    start = text.find(figure)
    if start < 0:
        return False
    behind = re.split(r"[\d;；。]", text[start + len(figure) :], maxsplit=1)[0]
    return words.search(behind, 0, _BEHIND) is not None
