"""Read numerals in Chinese text: Arabic digits, Chinese characters and both together.

A run of digits and characters is cut off by one pattern and then read from left to right. 万 and 亿 multiply what
stands before them, 十 百 千 what stands directly before them. 几 and 数 stand for an unknown digit, 多 余 来 for an
unknown rest: the number is then a lower bound, with the next round number as its ceiling. Two digits side by side
(七八) are a range.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.claims.quantities.numeral import MOST_CHARACTERS, Numeral, place_of, step_of
from checker.languages.zh.quantities import WORDS

__all__ = ["numerals", "read_run"]

_DIGIT = "".join(WORDS.digits)
_PLACE = "".join(WORDS.places)
_SCALE = "".join(WORDS.scales)
_ARABIC = r"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?"
# 兆 is mega before a unit of the SI, and a scale elsewhere
_SCALES = rf"(?:[{_SCALE}](?<!兆)|兆(?![瓦赫帕字焦欧伏比头]))"
# 千 is kilo before such units, unless an unknown number stands before it
_PLACES = rf"[{_PLACE}](?!(?<=千)(?:[米克瓦卡赫帕伏安焦]|字节|比特)|(?<=百)帕)|(?<=[数几上近])千(?=[米克瓦])"
_UNIT_OF_TEN = rf"(?:{_PLACES}|{_SCALES})"
# 两 after a number is the unit of weight
_ONE = rf"[{_DIGIT}](?<!两)|两(?:(?=[百千万亿])|(?<![{_DIGIT}{_PLACE}{_SCALE}0-9]两))"
_RUN = re.compile(
    rf"(?:(?:{_ARABIC})(?: (?=[{_SCALE}百千]))?|{_UNIT_OF_TEN}|{_ONE}"
    rf"|[几数](?={_UNIT_OF_TEN})|(?<=[十拾])几|(?<=[{_DIGIT}{_PLACE}])点(?=[{_DIGIT}])"
    rf"|(?<=[\d{_PLACE}{_SCALE}])[多余来几 ](?={_UNIT_OF_TEN})|(?<=[{_SCALE}]) (?=\d+(?:\.\d+)? ?[万千百]))++"
    rf"(?P<open>(?<=[\d{_PLACE}{_SCALE}])(?:多(?![出于达])|余(?!额))|(?<=[{_PLACE}])来(?=[个名位人家岁天年件辆只条]))?"
)
_FRACTION = re.compile(r"([1-9]\d?)/([1-9]\d{0,2})(?=[一-鿿])")
_DATE = re.compile(r"\d{4}年|\d{1,2}[月日号](?!元)")  # left at once: most digits in news are dates
_FIND = re.compile(rf"{_RUN.pattern}|半")
_HALF = re.compile(
    r"(?P<whole>一半(?!儿)|半数(?!以上的?[^，。]{0,2}不)|(?<=[过近超])半(?![年个天百载决月径山场路途])|(?<=[过近超])半(?=百分))"
    r"|(?P<half>半)(?<![上下前后大小多夜对另]半)(?=个(?:月|小时|世纪|百分点|钟头|星期)|年(?![报级轮])|小时|分钟|公里|里路|吨|斤|亩|成(?!品)|公斤|英里|米|秒|倍)"
)
_TOKEN = re.compile(rf"(?P<arabic>{_ARABIC})|(?P<point>点[{_DIGIT}]+)|.")
_SHARE = re.compile(rf" ?分 ?之 ?(?=[\d{_DIGIT}{_PLACE}负])")
_DECIMAL = re.compile(rf"[{_DIGIT}]+")
_UNKNOWN, _REST = frozenset("几数"), frozenset("多余来 ")
# What can follow a single character digit that is a number: most 一 are articles, and are left at once
_AFTER_ONE_DIGIT = frozenset(
    word[0]
    for word in (
        *" ".join([*WORDS.units.values(), *WORDS.symbols.values()]).split(),
        *WORDS.classifiers,
        *"分到至-–~～—、或 多余",
    )
)
_NO_NUMBER_BEFORE_UNKNOWN = frozenset("人次总指倍位岁户函参对整")


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


def numerals(text: str, *, bare: bool = False) -> Iterator[Numeral]:
    """Yield the numerals of folded `text` from left to right; `bare` ones count even alone, with no unit.

    >>> [(str(n.low), str(n.ceiling)) for n in numerals("三千二百人,5多人,500多亿")]
    [('3200', 'None'), ('5', '6'), ('50000000000', '60000000000')]
    """
    position = 0
    while found := _FIND.search(text, position):
        start, position = found.span()
        if special := _HALF.match(text, start) or _FRACTION.match(text, start):
            position = special.end()
            numeral = _half(special) if special.re is _HALF else _fraction(special)
        elif not bare and _left_out(text, start, position):
            continue
        else:
            numeral = read_run(found[0].rstrip(), start)
            share = _SHARE.match(text, numeral.end) if numeral else None
            if numeral and share and (part := _share(text, numeral, share.end())):
                numeral, position = part, part.end
        if numeral:
            yield numeral


def _left_out(text: str, start: int, end: int) -> bool:
    """Say at once of what is most often met that it is no number: dates, articles, 人数."""
    if text[start] == "半" or _DATE.match(text, start):
        return True
    if text[start] == "数" and start and text[start - 1] in _NO_NUMBER_BEFORE_UNKNOWN:
        return True
    return end - start == 1 and text[start] in WORDS.digits and text[end : end + 1] not in _AFTER_ONE_DIGIT


def read_run(run: str, start: int = 0) -> Numeral | None:
    """Read one run of digits and characters; None if it says no number.

    >>> [str(read_run(r).low) for r in ("1亿2000万", "三十万亿", "九万四", "两百零五", "3千5百万", "二〇二四")]
    ['120000000', '30000000000000', '94000', '205', '35000000', '2024']
    """
    if len(run) > MOST_CHARACTERS:
        return None
    end = start + len(run)
    opened = run[-1] in _REST
    digits = run.rstrip("多余来 ")
    if digits.isascii() and "," not in digits and not opened:
        value = Decimal(digits)
        return Numeral(start, end, value, value, step_of(value, 1))
    low, scale = _value(digits, 0)
    if low is None:
        return None
    vague = opened or not _REST.isdisjoint(digits) or not _UNKNOWN.isdisjoint(digits)
    high, ceiling = low, None
    if vague:
        mantissa = low / scale
        ceiling = low + place_of(mantissa, scale) if _UNKNOWN.isdisjoint(digits) else _value(digits, 10)[0]
    elif _pair(digits):
        high = _value(digits, 1)[0] or low
    spelled = not any(c.isascii() and c.isdigit() for c in digits)
    step = Decimal(0) if high != low else step_of(low / scale, scale)
    return Numeral(start, end, low, high, step, scale, ceiling, spelled=spelled, grouped="," in digits)


def _fraction(found: re.Match[str]) -> Numeral | None:
    """Read 1/3的用户; a fraction above one is a date, a score or a name."""
    share = Decimal(found[1]) / Decimal(found[2]) * 100
    if share >= 100:
        return None
    return Numeral(found.start(), found.end(), share, share, share / 10, spelled=True, part=True)


def _half(found: re.Match[str]) -> Numeral:
    """Read 半: half of the unit that follows, or of the whole."""
    start, end = found.span("half")
    if found["whole"]:
        return Numeral(
            found.start(), found.end(), Decimal(50), Decimal(50), Decimal(5), spelled=True, part=True
        )
    return Numeral(start, end, Decimal("0.5"), Decimal("0.5"), Decimal("0.1"), spelled=True)


def _pair(run: str) -> bool:
    """Say whether two digits stand side by side as a range: 七八, 三四十, 十五六."""
    found = _DECIMAL.findall(run)
    return any(_ascends(digits) for digits in found) and "点" not in run


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


def _share(text: str, whole: Numeral, position: int) -> Numeral | None:
    """Read the second half of 三分之一, 百分之五, as a share in percent."""
    negative = text[position] == "负"
    found = _RUN.match(text, position + negative)
    share = read_run(found[0].rstrip(), found.start()) if found else None
    if share is None or not whole.low:
        return None
    factor = 100 / whole.low
    exact = whole.low in (100, 1000, 10000)
    low, high = share.low * factor, share.high * factor
    step = (share.step or Decimal(1)) * factor if exact else low / 10
    ceiling = share.ceiling * factor if share.ceiling is not None else None
    low, high = (-high, -low) if negative else (low, high)
    return Numeral(whole.start, share.end, low, high, step, 1, ceiling, spelled=True, part=True)
