"""Read numerals in Chinese text: Arabic digits, Chinese characters and both together.

A run of digits and characters is cut off by one pattern and read (see runs.py); then come the forms around it:
shares (三分之一, 百分之五), halves, fractions.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checker.claims.quantities.arabic import POWER, power_of, ratio
from checker.claims.quantities.numeral import Numeral
from checker.claims.quantities.runs import DIGIT, PLACE, RUN, read_run
from checker.languages.zh.quantities import WORDS

__all__ = ["numerals"]

_FRACTION = re.compile(r"([1-9]\d?)/([1-9]\d{0,2})(?![\d/.])")
# 3/5 is as often a day of the month: what goes before it, or behind, tells a share
_PART_BEFORE, _PART_BEFORE_ALL = frozenset("占近约超达过逾足有仅剩另少多了"), frozenset("至到为是的")
_PART_BEHIND = re.compile(
    r"的|以[上下内外]|左右|[强弱多人民股席票户员网]|用户|受访|选民|学生|家庭|企业|国家|地区"
)
_MONTHS, _DAYS = 12, 31
_DATE = re.compile(r"\d{4}年|\d{1,2}[月日号](?!元)")  # left at once: most digits in news are dates
_FIND = re.compile(rf"{RUN.pattern}|半|对折(?![叠线])")
_OPENER = re.compile(
    rf"[0-9.几数半对{DIGIT}{PLACE}{''.join(WORDS.scales)}]"
)  # found fast; the rest is tried there only
_FIND_ALL = re.compile(rf"(?<![\d.])\.(?=\d)|{_FIND.pattern}")
# forms that are read where a text is nothing but numbers
_WRITTEN = re.compile(
    r"(?:(?P<whole>\d+) )?(?P<ratio>\d+/\d+)(?![\d/])|(?P<one>\d+)(?=(?:\.\d+){2})"
    r"|(?<=\d\.)(?P<last>\d+)|(?P<decimal>\d*(?:\.\d+)?)"
)
_SEVERAL, _UNKNOWN = re.compile(WORDS.several), frozenset("几数")
_LEAST_SEVERAL, _MOST_SEVERAL = Decimal(2), Decimal(10)
_HALF_OF = re.compile(r"半([百千万亿])")
_DOZEN = re.compile(r"打(?![了败击破算造架得过折工开车球牌])")
_HALF = re.compile(
    r"(?P<whole>一半(?!儿)|(?<=打)对折|半折(?!叠)|半数(?!以上的?[^，。]{0,2}不)|(?<=[过近超])半(?![年个天百载决月径山场路途])|(?<=[过近超])半(?=百分))"
    r"|(?P<half>半)(?<![上下前后大小多夜对另]半)(?=个(?:月|小时|世纪|百分点|钟头|星期)|年(?![报级轮])|小时|分钟|公里|里路|吨|斤|亩|成(?!品)|公斤|英里|米|秒|倍|厘(?!米)|个?基点)"
)
_SHARE = re.compile(rf" ?分 ?之 ?(?=[\d{DIGIT}{PLACE}负])")
_THOUSANDS = re.compile(r" ?k(?![a-z])")
# What can follow a single character digit that is a number: most 一 are articles, and are left at once
_AFTER_ONE_DIGIT = frozenset(
    word[0]
    for word in (
        *" ".join([*WORDS.units.values(), *WORDS.symbols.values()]).split(),
        *WORDS.classifiers,
        *"分到至-–~～—、或 多余死伤亡",
    )
)
_NO_NUMBER_BEFORE_UNKNOWN = frozenset("人次总指倍位岁户函参对整")


def numerals(text: str, *, bare: bool = False) -> Iterator[Numeral]:
    """Yield the numerals of folded `text` from left to right; `bare` ones count even alone, with no unit.

    >>> [(str(n.low), str(n.ceiling)) for n in numerals("三千二百人,5多人,500多亿")]
    [('3200', 'None'), ('5', '6'), ('50000000000', '60000000000')]
    """
    position, find = 0, _FIND_ALL if bare else _FIND
    while opener := _OPENER.search(text, position):
        if not bare and (date := _date(text, opener.start())):
            position = date.end()
            continue
        if opener[0] in _UNKNOWN and not bare and (several := _SEVERAL.match(text, opener.start())):
            position = several.end()
            yield _several(several)
            continue
        found = find.match(text, opener.start())
        if found is None:
            position = opener.end()
            continue
        start, position = found.span()
        numeral = _special(text, start)
        if numeral is None and bare and (numeral := _written(text, start)):
            position = numeral.end
        if numeral is None and (bare or not _left_out(text, start, position)):
            numeral = read_run(found[0].rstrip(), start)
            share = _SHARE.match(text, numeral.end) if numeral else None
            if numeral and share:
                numeral = _share(text, numeral, share.end()) or numeral
        if numeral:
            if bare or text.startswith("又", numeral.end):
                numeral = _followed(text, numeral, bare)
            position = max(position, numeral.end)
            yield numeral


def _date(text: str, start: int) -> re.Match[str] | None:
    """Return the date in figures that begins at `start`; 连续5日 is none."""
    found = _DATE.match(text, start)
    days = found is not None and found[0][-1] == "日" and text[max(0, start - 2) : start] in WORDS.long_before
    return None if days else found


def _several(found: re.Match[str]) -> Numeral:
    """Return 数 or 几 alone: more than one, and less than the next round number."""
    low = _LEAST_SEVERAL
    return Numeral(found.start(), found.end(), low, low, Decimal(0), ceiling=_MOST_SEVERAL, spelled=True)


def _special(text: str, start: int) -> Numeral | None:
    """Read 半 and 1/3的."""
    if text[start] in "一半对":
        found = _HALF.match(text, start)
        return _half(found) if found else None
    found = _FRACTION.match(text, start) if text[start] in "123456789" else None
    return _fraction(found) if found else None


def _written(text: str, start: int) -> Numeral | None:
    """Read fractions, powers and bare decimals: 3/5, 1 3/5, 2e5, 1.1^23, .5."""
    if half := _HALF_OF.match(text, start):
        value = Decimal({**WORDS.places, **WORDS.scales}[half[1]]) / 2
        return Numeral(start, half.end(), value, value, value / 10, spelled=True)
    found = _WRITTEN.match(text, start)
    if not found or not found[0]:
        return None
    if found["ratio"]:
        value, end = Decimal(found["whole"] or 0) + ratio(found["ratio"]), found.end()
    elif found["decimal"] is None:
        value, end = Decimal(found["one"] or found["last"]), found.end()
    elif power := POWER.match(text, found.end()):
        raised = power_of(Decimal(found[0]), power)
        value, end = (Decimal(found[0]), found.end()) if raised is None else (raised, power.end())
    elif text[start] == ".":
        value, end = Decimal(found[0]), found.end()
    else:
        return None
    return Numeral(start, end, value, value, Decimal(0), grouped=True)


def _followed(text: str, numeral: Numeral, bare: bool) -> Numeral:
    """Add to a number the fraction after 又, or the dozen after it."""
    if bare and _DOZEN.match(text, numeral.end):
        return replace(
            numeral, end=numeral.end + 1, low=numeral.low * 12, high=numeral.high * 12, step=Decimal(0)
        )
    if not text.startswith("又", numeral.end) or numeral.part or numeral.ceiling is not None:
        return numeral
    found = RUN.match(text, numeral.end + 1)
    under = read_run(found[0].rstrip(), numeral.end + 1) if found else None
    share = _SHARE.match(text, under.end) if under else None
    part = _share(text, under, share.end()) if under and share else None
    if part is None:
        return numeral
    value = numeral.low + part.low / 100
    return replace(numeral, end=part.end, low=value, high=value, step=part.low / 1000, spelled=True, scale=1)


def _left_out(text: str, start: int, end: int) -> bool:
    """Say at once of what is most often met that it is no number: dates, articles, 人数."""
    if text[start] == "半":
        return True
    if text[start] == "数" and start and text[start - 1] in _NO_NUMBER_BEFORE_UNKNOWN:
        return True
    if end - start > 1 or text[start] not in WORDS.digits or text[end : end + 1] in _AFTER_ONE_DIGIT:
        return False
    return not (start and text[start - 1] == "块")  # two kuai two


def _fraction(found: re.Match[str]) -> Numeral | None:
    """Read 1/3的用户; a fraction above one, or one without a word for a part, is a date, a score or a name."""
    share = Decimal(found[1]) / Decimal(found[2]) * 100
    if share >= 100 or not _tells_part(found):
        return None
    return Numeral(found.start(), found.end(), share, share, share / 10, spelled=True, part=True)


def _tells_part(found: re.Match[str]) -> bool:
    text, end = found.string, found.end()
    before, followed = text[found.start() - 1 : found.start()], "一" <= text[end : end + 1] <= "鿿"
    if before in _PART_BEFORE or _PART_BEHIND.match(text, end):
        return True
    if not followed:
        return before in _PART_BEFORE_ALL
    return int(found[1]) > _MONTHS or int(found[2]) > _DAYS


def _half(found: re.Match[str]) -> Numeral:
    """Read 半: half of the unit that follows, or of the whole."""
    start, end = found.span("half")
    if found["whole"]:
        return Numeral(
            found.start(), found.end(), Decimal(50), Decimal(50), Decimal(5), spelled=True, part=True
        )
    return Numeral(start, end, Decimal("0.5"), Decimal("0.5"), Decimal("0.1"), spelled=True)


def _share(text: str, whole: Numeral, position: int) -> Numeral | None:
    """Read the second half of 三分之一, 百分之五, as a share in percent."""
    negative = text[position] == "负"
    found = RUN.match(text, position + negative)
    share = read_run(found[0].rstrip(), found.start()) if found else None
    if share is None or not whole.low:
        return None
    factor = 100 / whole.low
    exact = whole.low in (100, 1000, 10000)
    low, high = share.low * factor, share.high * factor
    step = (share.step or Decimal(1)) * factor if exact else low / 10
    ceiling = share.ceiling * factor if share.ceiling is not None else None
    end = share.end
    if thousands := _THOUSANDS.match(text, end):
        low, high, step, end = low * 1000, high * 1000, step * 1000, thousands.end()
    low, high = (-high, -low) if negative else (low, high)
    return Numeral(whole.start, end, low, high, step, 1, ceiling, spelled=True, part=True)
