"""Recognise the same amount said again in another unit: 66億美元(約合人民幣466.9億元), 10 miles (16 km)."""

from __future__ import annotations

import re

from checker.claims.quantities.draft import Draft, quantity_of
from checker.claims.quantities.line import Line
from checker.claims.quantities.rates import rate_after
from checker.records import Kind
from checker.values.units import convert, kind_of

__all__ = ["fold_again"]

_OPEN = re.compile(r" ?[(（\[](?:[^()（）\d]{0,12}(?:合|汇率|算|当前|目前|现)[^()（）\d]{0,6}|)")
_CLOSE = re.compile(r"[^()（）\d]{0,10}[)）\]]")
_NEXT = re.compile(r" ?(?:/|or|,|，|、|and|;) ?(?:about |around )?")
_OR = re.compile(r",? or (?:about |roughly |around )?|，?(?:约合|合|折合|相当于|约为|即)(?:人民币)?")
# How far two printings of one amount may differ after conversion: both are rounded, often to one digit, as in
# "a mile (1.5 km)"
_SAME = 0.15
_MANY = 1000  # thousands of dollars are not told again in cents: a profit of HK$982 million (18.1 cents)


def fold_again(line: Line, drafts: list[Draft]) -> list[Draft]:
    """Return `drafts` with those that repeat the one before in another unit taken into it."""
    done: list[Draft] = []
    inside: Draft | None = None  # the draft whose bracket is open
    for draft in drafts:
        before = done[-1] if done else None
        if before is not None and _repeats(line, before, draft, inside is before):
            before.also.append(quantity_of(draft))
            before.end, inside = draft.end, before
            if close := _CLOSE.match(line.text, draft.end):
                before.end, inside = close.end(), None
                rate_after(line, before)
            continue
        inside = None
        done.append(draft)
    return done


def _repeats(line: Line, first: Draft, second: Draft, inside: bool) -> bool:
    if not _other_unit(first, second):
        return False
    gap = line.text[first.end : second.start]
    if inside:
        return _NEXT.fullmatch(gap) is not None
    opening = _OPEN.match(gap)
    if opening is None:
        return _OR.fullmatch(gap) is not None
    rest = gap[opening.end() :].strip()
    hit = line.lexicon.again.at(rest, 0) if rest else None
    if rest and not (hit and hit.end == len(rest)):
        return False
    return _CLOSE.match(line.text, second.end) is not None or _NEXT.match(line.text, second.end) is not None


def _other_unit(first: Draft, second: Draft) -> bool:
    """Say whether two drafts can be one amount: two currencies, or two units of one dimension and about one size."""
    if first.kind is Kind.MONEY and second.kind is Kind.MONEY:
        small = second.factor is not None and second.factor < 1 <= _MANY <= first.scale
        return first.unit != second.unit and not small
    if first.unit == second.unit or not kind_of(first.unit) or first.kind is not second.kind:
        return False
    try:
        other = convert(second.low, second.unit, first.unit)
    except ValueError:
        return False
    return abs(other - first.low) <= max(abs(first.low), abs(other)) * type(other)(str(_SAME))
