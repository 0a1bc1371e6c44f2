"""Read one run of Chinese numerals: digits, places and scales, from left to right.

万 and 亿 multiply what stands before them, 十 百 千 what stands directly before them. 几 and 数 stand for an unknown
digit, 多 余 来 for an unknown rest: the number is then a lower bound, with the next round number as its ceiling. Two
digits side by side (七八) are a range.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.claims.quantities.numeral import MOST_CHARACTERS, Numeral, place_of, step_of
from checker.languages.zh.quantities import WORDS

__all__ = ["DIGIT", "PLACE", "RUN", "read_run"]

DIGIT = "".join(WORDS.digits)
PLACE = "".join(WORDS.places)
_SCALE = "".join(WORDS.scales)
_ARABIC = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"
# 兆 is mega before a unit of the SI, and a scale elsewhere
_SCALES = rf"(?:[{_SCALE}](?<!兆)|兆(?![瓦赫帕字焦欧伏比头]))"
# 千 is kilo before such units, unless an unknown number stands before it
_PLACES = (
    rf"[{PLACE}](?!(?<=千)(?:[米克瓦卡赫帕伏安焦]|字节|比特)|(?<=百)(?:帕|分[点位比]))"
    r"|(?<=[数几上近])千(?=[米克瓦])"
)
_UNIT_OF_TEN = rf"(?:{_PLACES}|{_SCALES})"
_NO_ZERO = dict.fromkeys(map(ord, "零〇"))
# 两 after a number is the unit of weight; not after a zero, 三年零两天
_ONE = rf"[{DIGIT}](?<![两俩])|[两俩](?=[百千万亿])|两(?<![{DIGIT.translate(_NO_ZERO)}{PLACE}{_SCALE}0-9]两)"
RUN = re.compile(
    rf"(?:(?:{_ARABIC})(?: (?=[{_SCALE}百千]))?|{_UNIT_OF_TEN}|{_ONE}"
    rf"|[几数](?={_UNIT_OF_TEN})|(?<=[十拾])几|(?<=[{DIGIT}{PLACE}{_SCALE}])点(?=[{DIGIT}])(?![两俩])"
    rf"|(?<=[\d{PLACE}{_SCALE}])[多余来几 ](?={_UNIT_OF_TEN})|(?<=[{_SCALE}]) (?=\d+(?:\.\d+)? ?[万千百]))+"
    rf"(?P<open>(?<=[\d{PLACE}{_SCALE}])(?:多(?![出于达])|余(?![额震下波党粮温生]))|(?<=[{PLACE}])来(?=[个名位人家岁天年件辆只条亩吨米里块元钱分小户台头平度种款次场艘架栋座斤]|公[里斤顷分]))?"
)
_TOKEN = re.compile(rf"(?P<arabic>{_ARABIC})|(?P<point>点[{DIGIT}]+)|.")
_DECIMAL = re.compile(rf"[{DIGIT}]+")
_SIMPLE = re.compile(r"(\d{1,20}(?:\.\d{1,20})?) ?(万亿|[万亿])")  # most numbers of the news
_SCALE_OF = {"万": 10**4, "亿": 10**8, "万亿": 10**12}
_VAGUE, _ARABIC_DIGIT = re.compile("[几数多余来]"), re.compile("[0-9]")
_ILL_FORMED = re.compile(r"(?<=十)[百千]|(?<=百)千")  # 五十千 is 50 and a stray character
_UNKNOWN, _REST = frozenset("几数"), frozenset("多余来")


@dataclass(slots=True)
class _Sum:
    """The parts of a number while it is read: finished groups, the open group, the last digits."""

    done: list[Decimal]
    group: Decimal = Decimal(0)
    last: Decimal | None = None
    weight: int = 1  # the worth of the unit that closed last, for 九万四 = 94,000

    def close(self, factor: int) -> None:
        """Multiply by a scale what stands before it."""
        value = self.group + (self.last or 0)
        smaller = [part for part in self.done if part < factor]
        if not value and not smaller:
            value = self.done.pop() if self.done else Decimal(1)  # 四万万
        self.done = [part for part in self.done if part >= factor] + [(value + sum(smaller)) * factor]
        self.group, self.last, self.weight = Decimal(0), None, factor

    def total(self) -> Decimal:
        return sum(self.done, self.group) + (self.last or 0)


def read_run(run: str, start: int = 0) -> Numeral | None:
    """Read one run of digits and characters; None if it says no number.

    >>> [str(read_run(r).low) for r in ("1亿2000万", "三十万亿", "九万四", "两百零五", "3千5百万", "二〇二四")]
    ['120000000', '30000000000000', '94000', '205', '35000000', '2024']
    """
    if len(run) > MOST_CHARACTERS:
        return None
    if run.isascii() and "," not in run:
        value = Decimal(run)
        return Numeral(start, start + len(run), value, value, step_of(value, 1))
    if simple := _SIMPLE.fullmatch(run):
        value, scale = Decimal(simple[1]), _SCALE_OF[simple[2]]
        return Numeral(start, start + len(run), value * scale, value * scale, step_of(value, scale), scale)
    if ill := _ILL_FORMED.search(run):
        run = run[: ill.start()]
    end = start + len(run)
    opened = run[-1] in _REST
    digits = run.rstrip("多余来 ")
    low, scale = _value(digits, 0)
    if low is None:
        return None
    vague = opened or _VAGUE.search(digits) is not None
    high, ceiling = low, None
    if vague:
        mantissa = low / scale
        ceiling = low + place_of(mantissa, scale) if _UNKNOWN.isdisjoint(digits) else _value(digits, 10)[0]
    elif _pair(digits):
        high = _value(digits, 1)[0] or low
    spelled = _ARABIC_DIGIT.search(digits) is None
    step = Decimal(0) if high != low else step_of(low / scale, scale)
    return Numeral(start, end, low, high, step, scale, ceiling, spelled=spelled, grouped="," in digits)


def _pair(run: str) -> bool:
    """Say whether two digits stand side by side as a range: 七八, 三四十, 十五六."""
    if len(run) < 2 or "点" in run:
        return False
    return any(_ascends(digits) for digits in _DECIMAL.findall(run))


def _ascends(digits: str) -> bool:
    return (
        len(digits) == 2
        and digits[0] not in "零〇"
        and 0 < WORDS.digits[digits[1]] - WORDS.digits[digits[0]] <= 2
    )


def _value(run: str, choice: int) -> tuple[Decimal | None, int]:
    """Return the value of `run` and its closing scale; `choice` is 0 for the lower reading, else the upper one."""
    if len(run) > 1 and _DECIMAL.fullmatch(run) and not _ascends(run):
        return Decimal("".join(str(WORDS.digits[c]) for c in run)), 1
    sum_, scale = _Sum([]), 1
    for token in _TOKEN.finditer(run):
        word, previous = token[0], run[token.start() - 1 : token.start()]
        if word in WORDS.scales:
            sum_.close(WORDS.scales[word])
            scale = scale * WORDS.scales[word] if previous in WORDS.scales else WORDS.scales[word]
        elif word not in _REST:
            _take(sum_, token, previous, choice)
            scale = 1
    _trailing(sum_, run)
    if sum_.weight > 10000 and scale == 1 and run[-1] in WORDS.digits:
        scale = sum_.weight // 10
    return sum_.total(), scale


def _take(sum_: _Sum, token: re.Match[str], previous: str, choice: int) -> None:
    """Add one digit, number or place to the open group."""
    word = token[0]
    if token["arabic"]:
        sum_.last = Decimal(word.replace(",", ""))
    elif token["point"]:
        if token.start() > 1:
            _trailing(sum_, token.string[: token.start()])  # 两千三点五 is 2,300.5
        sum_.last = (sum_.last or 0) + Decimal("0." + "".join(str(WORDS.digits[c]) for c in word[1:]))
    elif word in WORDS.digits:
        _digit(sum_, WORDS.digits[word], previous, choice)
    elif word in _UNKNOWN:
        sum_.last = Decimal(10 if choice else (0 if sum_.group or sum_.last else 1))
    elif word in WORDS.places:
        _place(sum_, WORDS.places[word])


def _digit(sum_: _Sum, digit: int, previous: str, choice: int) -> None:
    if previous in WORDS.digits and previous and sum_.last and choice == 0:
        return  # the lower of 七八
    sum_.last = Decimal(digit)


def _place(sum_: _Sum, factor: int) -> None:
    if factor in (20, 30):
        sum_.group += factor
    else:
        sum_.group += (sum_.last or Decimal(1)) * factor
        sum_.weight = factor
    sum_.last = None


def _trailing(sum_: _Sum, run: str) -> None:
    """Read a last digit right after a unit as a tenth of that unit: 三千二 is 3,200."""
    before = run[-2:-1]
    if sum_.last is None or sum_.weight == 1 or not before:
        return
    if run[-1] in WORDS.digits and sum_.weight > 10 and (before in WORDS.places or before in WORDS.scales):
        sum_.last = sum_.last * sum_.weight / 10
