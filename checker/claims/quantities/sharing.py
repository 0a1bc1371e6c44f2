"""Give each of two partner numbers what only the other says: 4-6亿 are both 亿, five or six hundred both hundreds.

Units   What a scale word is worth comes from the language's tables of places and scales.
"""

from __future__ import annotations

import re

from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line
from checker.claims.quantities.numeral import MOST_CHARACTERS
from checker.records import Kind

__all__ = ["share_unit", "shares_scale", "unit_worth"]

_GAP = re.compile("[ -]")
_LARGEST_LEFT = 1000  # a larger number does not leave its scale to its partner


def unit_worth(line: Line, draft: Draft) -> int:
    """Return what the words of scale at the end of a number are worth: 百万 in 6百万, "thousand" in "ten thousand".

    A number of several parts (三千五百) has its closing scale. 十 is a part of the number: 三到五十万 goes from 3万 on.
    """
    words = line.lexicon.words
    if draft.number_end - draft.number_start > MOST_CHARACTERS:
        return draft.scale  # ranges joined one to the other
    said = line.text[draft.number_start : draft.number_end]
    parts = _GAP.split(said) if words.spaced else list(said)
    worth = 1
    while len(parts) > 1 and (factor := _factor(line, parts[-1])) > 1:
        worth *= factor
        parts.pop()
    simple = all(_factor(line, part) == 1 for part in parts)
    return worth if worth > 1 and simple else draft.scale


def _factor(line: Line, word: str) -> int:
    words = line.lexicon.words
    factor = words.places.get(word) or words.scales.get(word) or 1
    return factor if words.spaced or factor >= 100 else 1


def shares_scale(line: Line, left: Draft, right: Draft) -> bool:
    """Say whether the scale of the second number is the first one's too: 4-6亿, $50-60 billion, 三到五百."""
    worth = unit_worth(line, right)
    bare = left.scale == 1 and not left.grouped and unit_worth(line, left) == 1
    return bare and worth > 1 and left.low < _LARGEST_LEFT and left.low * worth < right.high


def share_unit(line: Line, left: Draft, right: Draft) -> None:
    """Give each of two partners the unit, the rate and the scale that only the other one names."""
    if left.kind is None and right.kind is not None:
        left.unit, left.kind, left.factor, left.counted = right.unit, right.kind, right.factor, right.counted
        left.per = right.per
        left.note = right.note
        _scale_left(line, left, right)
    elif right.kind is None and left.kind is not None:
        right.unit, right.kind, right.factor, right.counted = left.unit, left.kind, left.factor, left.counted
        right.note = left.note
        _scale_left(line, left, right)
    elif left.prefixed:
        _scale_left(line, left, right)
    if left.kind is right.kind is None or left.kind is right.kind is Kind.COUNT:
        _scale_left(line, left, right)
        if left.noun_only != right.noun_only:
            left.unit = right.unit = right.unit or left.unit


def _scale_left(line: Line, left: Draft, right: Draft) -> None:
    if not shares_scale(line, left, right):
        return
    worth = unit_worth(line, right)
    left.low, left.high = left.low * worth, left.high * worth
    left.step, left.scale = right.step, max(right.scale, worth)
