"""Read the parts of an amount that stand inside or after its unit: 一个半小时, 两年半, 七成五, 1米85, 75折."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line

__all__ = ["coin_after", "discount", "open_inside", "tail_after"]

_HALF = re.compile(r"半(?![年月天日导岛径路夜场数个])")
_HALF_INSIDE = re.compile(r"个半(?=月|小时|钟头|世纪|星期)|分半(?=钟)")
_MANY_INSIDE = re.compile(r"个多(?=月|小时|钟头|世纪|星期)")
_TAIL = re.compile(
    r"[米成秒厘]([0-9]{1,2}|[一二三四五六七八九]{1,2})(?![\d.,a-z%一-鿿]|[ ]?[a-z%])|(?<=\d)米([0-9]{2})(?=的)"
)
_MARK = re.compile(
    r"(?:(?<=\d)(?:[秒米]([0-9]{2,3})|秒([0-9]))|(?<=[\d一二三四五六七八九十])度([0-9一二三四五六七八九]))"
    r"(?![\d.,%a-z万亿千百十个多余几来年月日号时点成至到~-]|[ ]?[a-z%])"
)
# 一块八, 两块五一斤: the digit is of the smaller coin
_COIN = re.compile(
    r"[块毛角]([1-9一二三四五六七八九])(?=$|[，。；、！？,;!?)）/的起还都也就却才即可又已涨跌降]|每|左右|上下|出头|一[斤个只包瓶杯份条张盒袋公])"
)
# 五成二受访者 but 三成五十岁以上, 两成二手房, 四成三个月内: a digit that begins what follows
_TENTH = re.compile(
    r"成([1-9一二三四五六七八九])(?![\d.,十百千万亿零〇一二两三四五六七八九几多余a-z%]| ?[a-z%])"
)


def open_inside(text: str, draft: Draft, position: int) -> None:
    """Read 半 and 多 between 个 and the unit: 一个半小时, 两个多月."""
    if text[position : position + 1] not in ("个", "分"):
        return
    if _HALF_INSIDE.match(text, position):
        draft.low = draft.high = draft.low + Decimal("0.5")
        draft.step = Decimal("0.5")
    elif _MANY_INSIDE.match(text, position):
        draft.ceiling = draft.high + 1


def discount(line: Line, draft: Draft) -> None:
    """Read 75折 and 三八折 as 75 and 38 percent: two digits are percent, one is a tenth, 五六折 50 to 60."""
    word = line.text[draft.number_start : draft.number_end]
    digits = "".join(str(line.lexicon.words.digits.get(c, c)) for c in word)
    apart = draft.single or draft.high - draft.low > 1
    if apart and digits.isdigit() and len(digits) == 2:
        draft.low = draft.high = Decimal(digits)
        draft.step, draft.factor = Decimal(1), None


def tail_after(line: Line, draft: Draft) -> None:
    """Read what stands after the unit and belongs to it: 两成半, 一年半, 七成五, 1米85."""
    tail = _TAIL.match(line.text, draft.end - 1) if line.text[draft.end - 1] in "米成秒厘" else None
    tail = tail or _tenth(line, draft) or _hundredths(line, draft) or coin_after(line.text, draft.end)
    if tail:
        digits = "".join(str(line.lexicon.words.digits.get(c, c)) for c in tail[tail.lastindex or 1])
        draft.low = draft.high = draft.low + Decimal(f"0.{digits}")
        draft.step = Decimal(1).scaleb(-len(digits))
        draft.end = tail.end()
    elif line.text.startswith("半", draft.end) and _HALF.match(line.text, draft.end):
        draft.low = draft.high = draft.low + Decimal("0.5")
        draft.step = Decimal("0.5")
        draft.end += 1


def coin_after(text: str, end: int) -> re.Match[str] | None:
    """Return the digit of the smaller coin behind the 块, 毛 or 角 that ends at `end`: 一块八, 四毛五."""
    return _COIN.match(text, end - 1) if end and text[end - 1] in "块毛角" else None


def _hundredths(line: Line, draft: Draft) -> re.Match[str] | None:
    """Return the digits after 秒, 米 or 度 that a mark or a temperature ends with: 46秒40, 8米95, 12度6."""
    found = _MARK.match(line.text, draft.end - 1)
    if (
        found is None
        or (found[3] and draft.unit != "°C")
        or not draft.single
        or draft.low != int(draft.low)
        or draft.scale > 1
    ):
        return None
    lexicon, position = line.lexicon, found.end()
    counted = any(
        table.at(line.text, position) for table in (lexicon.classifiers, lexicon.units, lexicon.nouns)
    )
    return None if counted else found


def _tenth(line: Line, draft: Draft) -> re.Match[str] | None:
    """Return the digit after 成 that ends the share, where it does not begin the word that follows."""
    text, position = line.text, draft.end
    if text[position - 1] != "成" or not draft.single:
        return None
    found = _TENTH.match(text, position - 1)
    if found is None:
        return None
    begins = any(
        table.at(text, found.end()) for table in (line.lexicon.classifiers, line.lexicon.units)
    ) or line.lexicon.idioms.at(text, position)
    return None if begins else found
