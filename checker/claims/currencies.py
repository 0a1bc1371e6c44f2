"""Decide in what currency an amount is that does not say so: that of the text, or one that it tells once for all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.frame import Frame
from checker.claims.metrics import may_be_money
from checker.claims.quantities import quantities
from checker.languages.metrics import metric_called
from checker.languages.zh.script import fold
from checker.records import Kind, Mention

__all__ = ["as_money", "home_currency", "in_told_currency"]

_ONCE = re.compile(
    r"[（(](?:单位[:：]?)?([\u4e00-\u9fff]{2,4}?)[,，、；;]?以?下同[)）]"
)  # 12亿元（港币，下同）
_READ_AS = "yuan read as CNY"  # the note of an amount in 元, which may be of many currencies


def in_told_currency(frames: Sequence[Frame]) -> list[Frame]:
    """Return the frames with what is in 元 alone in the currency that the text tells once for all, if it does."""
    chinese = any(frame.chinese for frame in frames)
    told = next(filter(None, (_told(frame.sentence.text) for frame in frames)), "") if chinese else ""
    if not told:
        return list(frames)
    return [
        replace(frame, mentions=tuple(_in_currency(mention, told) for mention in frame.mentions))
        for frame in frames
    ]


def _told(text: str) -> str:
    """Return the currency that `text` says to be meant from here on, "" if none.

    >>> _told("盈利12亿元（港币，下同），增长一成"), _told("盈利12亿元")
    ('HKD', '')
    """
    found = _ONCE.search(fold(text))
    amounts = quantities(f"1亿{found[1]}", "zh-Hans") if found else ()
    return amounts[0].quantity.unit if amounts and amounts[0].quantity.kind is Kind.MONEY else ""


def _in_currency(mention: Mention, currency: str) -> Mention:
    if mention.note != _READ_AS:
        return mention
    quantity = replace(mention.quantity, unit=currency)
    return replace(mention, quantity=quantity, note=f"yuan read as {currency}, as the text says")


def as_money(mention: Mention, metric: str | None, home: str) -> Mention:
    """Give an amount without a currency that of the text, where what it measures is money."""
    known = metric_called(metric)
    if (
        not home
        or Kind.MONEY not in known.kinds
        or mention.quantity.kind in known.kinds
        or not may_be_money(mention)
    ):
        return mention
    quantity = replace(mention.quantity, kind=Kind.MONEY, unit=home)
    return replace(mention, quantity=quantity, note=f"{home} taken from the text")


def home_currency(frames: Sequence[Frame]) -> str:
    """Return the currency that most amounts of the article are in, "" if it names none."""
    units = Counter(
        m.quantity.unit for frame in frames for m in frame.mentions if m.quantity.kind is Kind.MONEY
    )
    return min(units, key=lambda unit: (-units[unit], unit), default="")
