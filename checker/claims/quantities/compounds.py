"""Join a smaller unit right after a larger one into one amount: 3小时20分钟, 5 feet 2 inches, 15 dollars 50, 3块5."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.claims.quantities.draft import Draft, Standing
from checker.claims.quantities.line import Line
from checker.records import Kind, Modifier
from checker.values.units import UNITS

__all__ = ["compound"]

_METRIC = frozenset({"km", "m", "kg", "t"})  # 10 km, 500 m: two lengths
_COINS_END = re.compile(r" ?(?:[.,;:!?)]|$)| (?:and|more|for|per|each|to|or|but|in|on)\b")
_COIN_TOLD = re.compile(r"$|[，。；、！？,;!?)）/一每的]")


def compound(line: Line, left: Draft, right: Draft) -> Draft | None:
    """Join 3小时20分钟, 5 feet 2 inches, 五元三毛, 15 dollars 50: a smaller unit right after a larger one."""
    gap = line.text[left.end : right.start]
    if gap in ("", "多") and _counts_scale(line, left, right):
        return _scaled(left, right, gap)
    if (
        gap not in ("", " ", " and ", "又", "零", ", ")
        or not (left.single and right.single)
        or right.prefixed
    ):
        return None
    _take_sense(line, left, right)
    ratio = _ratio(left, right) or _hundredth(line, left, right) or _tenth(line, left, right)
    bounded = right.modifier is not Modifier.EXACT and right.start != right.number_start
    if gap == ", " and (
        left.kind is Kind.MONEY or not left.unit or left.low != int(left.low) or left.unit in _METRIC
    ):
        return None
    if ratio is None or left.modifier is Modifier.RANGE or bounded:
        return None
    left.low = left.high = left.low + right.low * ratio
    left.step = (right.step or Decimal(1)) * ratio
    left.end, left.number_end, left.ceiling = right.end, right.number_end, None
    if left.modifier is Modifier.EXACT:
        left.modifier = right.modifier
    return left


def _counts_scale(line: Line, left: Draft, right: Draft) -> bool:
    """Say whether a scale is counted as a thing is: 两个亿, 3个多亿."""
    scale = line.text[right.number_start : right.number_end]
    return left.unit == "个" and left.single and scale in ("亿", "万亿") and right.start == right.number_start


def _scaled(left: Draft, right: Draft, gap: str) -> Draft:
    value = left.low
    right.low = right.high = value * right.low
    right.ceiling = right.low + right.step * 10 if gap else None
    right.start, right.number_start, right.standing = left.start, left.number_start, Standing.SURE
    right.modifier = left.modifier
    return right


def _take_sense(line: Line, left: Draft, right: Draft) -> None:
    """Give two neighbours the sense that only both have together: 2分30秒, 3小时20分, 1h 20m, 三块五毛."""
    if left.unit == "分" and right.unit == "second":
        left.unit_is("minute")
    elif left.unit == "hour" and (
        right.unit == "分" or (right.unit == "m" and line.text[left.end - 1] == "h")
    ):
        right.unit_is("minute")
    elif left.unit == "°" and right.unit == "分":
        right.unit_is("arcmin")
    elif right.unit == "分" and left.kind is Kind.MONEY and left.factor is not None:
        right.unit_is(left.unit, Kind.MONEY)
        right.factor = Decimal("0.01")
    elif left.unit == "块" and right.kind is Kind.MONEY and right.factor is not None:
        left.unit_is(right.unit, Kind.MONEY)


def _tenth(line: Line, left: Draft, right: Draft) -> Decimal | None:
    """Return a tenth where one digit after 块 tells its smaller coin: 3块5."""
    if (
        line.text[left.end - 1] != "块"
        or right.kind is not None
        or right.start != left.end
        or right.high >= 10
    ):
        return None
    if right.low != int(right.low) or not _COIN_TOLD.match(line.text, right.end):
        return None
    if left.kind is not Kind.MONEY:
        left.unit_is("CNY", Kind.MONEY)
    return Decimal("0.1")


def _hundredth(line: Line, left: Draft, right: Draft) -> Decimal | None:
    """Return a hundredth where a bare number after money tells its smaller coin: 15 dollars 50, one pound and two."""
    whole = left.kind is Kind.MONEY and left.factor is None and left.scale == 1 and left.low == int(left.low)
    if not whole or left.prefixed or not line.lexicon.words.spaced or right.kind is not None:
        return None
    ends = right.low == int(right.low) and 0 < right.low < 100 and _COINS_END.match(line.text, right.end)
    return Decimal("0.01") if ends else None


def _ratio(left: Draft, right: Draft) -> Decimal | None:
    """Return how many of `left`'s units one of `right`'s is, None unless it is a proper part."""
    if left.unit == "°" and right.unit == "arcmin":
        ratio = Decimal(1) / 60
    elif left.kind is Kind.MONEY and right.kind is Kind.MONEY and left.unit == right.unit:
        ratio = (right.factor or Decimal(1)) / (left.factor or Decimal(1))
    else:
        a, b = UNITS.get(left.unit), UNITS.get(right.unit)
        if (
            a is None
            or b is None
            or a.base != b.base
            or a.offset
            or a.kind not in ("duration", "length", "mass")
        ):
            return None
        ratio = Decimal((b.factor / a.factor).numerator) / Decimal((b.factor / a.factor).denominator)
    return ratio if ratio < 1 and right.low * ratio < 1 else None
