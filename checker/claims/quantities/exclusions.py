"""Decide which numerals are no quantity whatever follows: parts of names, dates, labels, list numbers, idioms.

Each check answers for the numeral's near surroundings only, so that the whole stays linear.
"""

from __future__ import annotations

import re

from checker.claims.quantities.line import Line
from checker.claims.quantities.numeral import Numeral
from checker.languages.zh.periods import PERIODS, REPUBLIC_YEARS

__all__ = ["excluded", "idiom", "masked", "yearlike"]

# Dates, times, telephone and version numbers: several groups of digits. The first digit stands first in the
# pattern so that the search leaps from digit to digit.
_MASK = re.compile(
    r"[0-9](?<![\d.,$€£¥]\d)(?<![$€£¥] \d)(?:\d*(?:(?P<sign>[-/:])\d+(?:(?P=sign)\d+)+(?![\d.,]\d)|\.\d+\.\d+(?:\.\d+)*"
    r"|(?:\.\d{3})+,\d+|(?:st|nd|rd|th)\b|'?s\b(?!['\w]))|\d?:\d{2}(?!\d)|(?<=0)\d{2,3}-\d{7,8}(?!\d)"
    r"|(?<=1)[3-9]\d-?\d{4}-?\d{4}(?![\d元美人])|\d{3}-\d{4,}(?![\d元美人块万亿%]| [a-z])"
    r"|\d{3}/\d{2,4}(?!\d)|(?<=\[\d)\d{0,2}\])"
    r"|[0-9](?<=\+\d)\d{0,2}[- ]\d{2,}[-\d/ ]*\d"
)
# a score or a vote: no range runs backwards
_PAIR = re.compile(r"(?<![\d.,$€£¥/–-])(\d{1,3})[-–](\d{1,3})(?![\d/%–-]|[.,]\d|st|nd|rd|th| ?[万亿])")
_ADDRESS = re.compile(
    r"https?://\S+|www\.[\x21-\x7e]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\w@])@\w+"
)
_LIST = re.compile(
    r"\s{0,20}[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）、][ ]?|\. (?!\d)|\.(?=[^\d\s])|[:：](?!\d))"
    r"|\s{0,20}0\d(?=[^\d.%])"
)
_ENUMERATION = re.compile(r"[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）](?= ?\S)")
_ORDINAL_TAIL = re.compile(
    r"[- ](?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|hundred|thousand|\w+teen|\w+tie)th)s?\b"
)
_PICTURE = re.compile(
    r"[kd](?:[ -](?P<what>(?=[a-z]))|(?![a-z0-9])(?<=[2-8][kd])(?! ?[-–]? ?\d))|g(?<=[2-8]g)(?![a-z0-9])"
)
_DATE_RANGE = re.compile(r" ?[-~～—–至到] ?(?:\d{4}年|\d{1,2}(?:月|日|号|时|点)(?!元|圆|币|间))")
_AFTER_YEAR, _YEAR_BEHIND_YEAR = (
    re.compile(r"(?<!\d)(?:19|20)\d\d年?(?:至|到|[-–—~～/])$"),
    re.compile("年|财年|学年|季"),
)
_TIME_GOES_ON = re.compile(r"分\d{2}秒|时\d{2}分\d{1,2}秒")  # 7分04秒
_TIMES = re.compile(r" ?[×✕✖*] ?\d")
# What these stand before is a name only if nothing is counted: 线路12 against 线路12条
_WEAK_LABELS = frozenset("型 版 图 表 附件 章 航班 路线 高速 线路 专线 系列 小 另 初 房间".split())
_PLACES_IN_ORDER = frozenset(
    "day week round stage phase chapter part act game episode series year grade lap".split()
)
_NO_ARTICLE = (
    "on ",
    "of ",
    "in ",
    "for ",
    "from ",
    "by ",
    "after ",
    "before ",
    "until ",
    "since ",
    ", ",
    "at ",
    "and ",
    "to ",
)
_JOINED = re.compile(r"\d ?(?:[-~～—–至到/]|to|and|or) ?$")
_PART_NUMBER = re.compile(r"(?<![a-z0-9])[a-z]{2,8}\d{1,4}-$")  # what follows in scp2-173 is no number either
_LENGTHS = frozenset({"小时", "用时", "耗时", "历时", "费时", "需时"})
_IN_DAYS = re.compile("日(?:之|以)?内(?!瓦|蒙)")
_REPUBLIC_YEAR = re.compile(
    r"(?<=1\d\d年[至到~～-]1\d\d)年|年(?:度|[至到~～-]1\d\d年|\d{1,2}月|第|[一二三四]季|[初底末])"
)
_SHORT_YEAR = re.compile(
    r"年(?:初|底|末|中|度|代|前|上半|下半|第|[一二三四]季|\d{1,2}月|[一二三四五六七八九十]+月|q\d|国庆|春节|起|以来|至今|夏|秋|冬|春|款|版|届)"
)


def masked(line: Line) -> list[tuple[int, int]]:
    """Return the stretches in which no numeral is a quantity."""
    spans = [found.span() for found in _MASK.finditer(line.text)]
    if "@" in line.text or "://" in line.text or "www." in line.text:
        spans += [found.span() for found in _ADDRESS.finditer(line.text)]
    spans += [found.span() for found in line.lexicon.never.finditer(line.text)]
    if "-" in line.text or "–" in line.text:
        spans += [found.span() for found in _PAIR.finditer(line.text) if int(found[1]) >= int(found[2])]
    if first := _LIST.match(line.text):
        spans.append(first.span())
    if "(" in line.text or "（" in line.text:
        spans += [found.span() for found in _ENUMERATION.finditer(line.text) if _starts_item(line, found)]
    return spans


def _starts_item(line: Line, found: re.Match[str]) -> bool:
    before = line.text[: found.start()].rstrip()
    return not before or before[-1] in ".;:,。；：，、!?！？"


def excluded(line: Line, numeral: Numeral) -> bool:
    """Say whether `numeral` can be no quantity."""
    text, start, end = line.text, numeral.start, numeral.end
    if (
        numeral.plain
        and text[start] == "0"
        and end - start > 1
        and text[start + 1].isdigit()
        and not (end - start == 2 and _TIME_GOES_ON.match(text, start - 1))
    ):
        return True
    if _glued(line, numeral) or _labelled(line, numeral):
        return True
    if line.lexicon.words.spaced:
        return _english(line, numeral)
    return _chinese(line, numeral)


def _glued(line: Line, numeral: Numeral) -> bool:
    """Say whether the numeral belongs to a Latin name: o1, GPT-4, F16, A-380."""
    text, start = line.text, numeral.start
    if not start or numeral.spelled:
        return (
            bool(start)
            and numeral.spelled
            and text[start - 1] == "-"
            and start > 1
            and text[start - 2].isalpha()
            and text[start].isascii()
        )
    before = text[start - 1]
    if before == "/":
        return start > 1 and (text[start - 2].isdigit() or not text[start - 3 : start - 1].isalpha())
    if before in "_#\\=&^":
        return True
    if before in ".,:" and start > 1 and text[start - 2].isdigit():
        return True
    if before.isascii() and before.isalpha():
        return line.lexicon.prefixes.before(text, line.reverse, start) is None
    if before == "-" and _PART_NUMBER.search(text[max(0, start - 12) : start]):
        return True
    if before == "-" and start > 1 and _names_type(line, numeral):
        return True
    if before in "-–." and start > 1 and text[start - 2].isascii() and text[start - 2].isalpha():
        return line.lexicon.prefixes.before(text, line.reverse, start - 1) is None and not _unit_range(
            line, start
        )
    return False


def _names_type(line: Line, numeral: Numeral) -> bool:
    """Say whether a hyphen joins a number to the Chinese name of a type: 歼-20, 米-8直升机, but not 增速-5%."""
    text, end = line.text, numeral.end
    if not ("一" <= text[numeral.start - 2] <= "鿿") or not numeral.plain or numeral.low != int(numeral.low):
        return False
    unit = line.lexicon.units.at(text, end) or line.lexicon.symbols.at(line.cased, end)
    return numeral.low < 1000 and unit is None and text[end : end + 1] not in "~～至到-–"


def _unit_range(line: Line, start: int) -> bool:
    """Say whether the hyphen before `start` parts a range whose first number has a unit: 10m-20m, 5k-20k."""
    return re.search(r"\d[a-z]{1,3}[-–]$", line.text[max(0, start - 6) : start]) is not None


def _labelled(line: Line, numeral: Numeral) -> bool:
    hit = line.word_before(line.lexicon.labels, numeral.start)
    if hit is None:
        return False
    if line.lexicon.words.spaced:
        if hit.value == "top" and line.text.endswith(
            (" will ", " to ", " could ", " may ", " would "), 0, hit.start
        ):
            return False
        if (
            hit.value in _PLACES_IN_ORDER
            and numeral.spelled
            and numeral.scale == 1
            and numeral.ceiling is None
        ):
            return hit.start == 0 or line.text[: hit.start].endswith(_NO_ARTICLE)
        return (numeral.plain and not _money_or_percent_follows(line, numeral)) or hit.value in {
            "no.",
            "page",
            "group of",
        }
    if hit.value == "前":
        return hit.start == 0 or line.text[hit.start - 1] not in "之以目此日当提先从年月天时史空"
    if hit.value in _WEAK_LABELS and (numeral.multiple or numeral.scale > 1 or _counts(line, numeral)):
        return False
    return hit.value != "老" or numeral.spelled


def _counts(line: Line, numeral: Numeral) -> bool:
    """Say whether a unit or a measure word follows a number of figures: 线路12条, 另3人, 年初30亿元."""
    if numeral.spelled and numeral.low < 2:
        return False
    lexicon, end = line.lexicon, line.skip(numeral.end)
    return lexicon.classifiers.at(line.text, end) is not None or lexicon.units.at(line.text, end) is not None


def _money_or_percent_follows(line: Line, numeral: Numeral) -> bool:
    return line.text[numeral.end : numeral.end + 1] in ("%", "$") or line.text.startswith(
        " percent", numeral.end
    )


def yearlike(line: Line, numeral: Numeral) -> bool:
    """Say whether the numeral is written as a year of our time is."""
    return numeral.plain and numeral.end - numeral.start == 4 and 1900 <= numeral.low < 2100


def _english(line: Line, numeral: Numeral) -> bool:
    text, start, end = line.text, numeral.start, numeral.end
    if ("/" in text[start:end] and idiom(line, start, end)) or _letter_name(line, end):
        return True
    if numeral.spelled:
        return idiom(line, start, end) or _ORDINAL_TAIL.match(text, end) is not None
    if numeral.plain and numeral.low <= 31:
        before = line.word_before(line.lexicon.date_marks, start)
        if before and line.given[before.start : before.start + 1].isupper():
            return True
        if before and before.value not in {"may", "march", "am", "pm", "est", "mar", "sun", "sat"}:
            return True
    after = line.lexicon.date_marks.at(text, line.skip(end))
    if after and numeral.plain and after.end - after.start > 1:
        upper = line.given[after.start].isupper() or not line.given[after.start].isalpha()
        return (
            upper
            or after.value.rstrip(".") in {"am", "pm", "a.m", "p.m", "o'clock"}
            or (after.value not in {"may", "march", "mar", "sat", "sun"})
        )
    if numeral.plain and _JOINED.search(text[max(0, start - 5) : start]):
        return _date_before(line, start)
    return False


def _letter_name(line: Line, end: int) -> bool:
    """Say whether a letter makes the number a name: 4K screen, 3D, 5G."""
    found = _PICTURE.match(line.text, end)
    return found is not None and (
        found["what"] is None or line.lexicon.name_followers.at(line.text, found.end()) is not None
    )


def _date_before(line: Line, start: int) -> bool:
    """Say whether a month stands before the number that this one is joined to: May 10-12."""
    found = re.search(r"([a-z.]+) \d{1,2} ?(?:[-–]|to|and) ?$", line.text[max(0, start - 24) : start])
    return (
        found is not None
        and found[1] in line.lexicon.words.date_marks
        and line.given[max(0, start - 24) + found.start()].isupper()
    )


def _chinese(line: Line, numeral: Numeral) -> bool:
    text, start, end = line.text, numeral.start, numeral.end
    before = text[start - 1] if start else ""
    if (
        numeral.spelled
        and not numeral.multiple
        and end - start <= 4
        and not text.startswith("折", end)
        and idiom(line, start, end)
    ):
        return True
    if numeral.plain and text[end : end + 1] == "/" and text[end + 1 : end + 2].isdigit():
        return True
    if before == "每" and not text.startswith("%", end):
        return True
    if _slogan(line, numeral) or (numeral.plain and _TIMES.match(text, end)):
        return True
    if (
        before == "周"
        and numeral.spelled
        and end - start == 1
        and not (start > 1 and text[start - 2] in "一两三四五六七八九十几")
    ):
        return True
    if text.startswith("年", line.skip(end)) and _is_year(line, numeral):
        return True
    if numeral.plain and _DATE_RANGE.match(text, end) and numeral.low < 3000:
        return True
    if (
        numeral.plain
        and end - start == 2
        and _YEAR_BEHIND_YEAR.match(text, end)
        and _AFTER_YEAR.search(text, max(0, start - 7), start)
    ):
        return True
    clock = before in ("时", "点") and text[start - 2 : start] not in _LENGTHS
    if clock and text.startswith("分", end) and not text.startswith("分钟", end):
        return True
    return _dated(line, numeral)


def _dated(line: Line, numeral: Numeral) -> bool:
    """Say whether the word behind the number makes it a date, a floor or the like."""
    text, start = line.text, numeral.start
    mark = line.lexicon.date_marks.at(text, line.skip(numeral.end))
    if mark is None or (mark.value == "点" and _points(line, numeral)):
        return False
    if mark.value == "日" and text[max(0, start - 2) : start] in line.lexicon.words.long_before:
        return False  # 连升三日, 拘留十日: so many days
    if (
        mark.value == "日"
        and _IN_DAYS.match(text, mark.start)
        and text[start - 1 : start] not in ("月", "至", "到")
    ):
        return False  # 十日内推进
    if mark.value == "日" and numeral.plain and numeral.low != int(numeral.low):
        return False  # 平均逗留1.1日
    unit = line.lexicon.units.at(text, mark.start)
    if unit and unit.end > mark.end:
        return False  # 日元
    return numeral.ceiling is None and (numeral.plain or numeral.spelled)


def _slogan(line: Line, numeral: Numeral) -> bool:
    """Say whether a small numeral opens a set phrase in quotes: “四个全面”; 两个第四 are places, not things."""
    text, start, end = line.text, numeral.start, numeral.end
    if not numeral.spelled or end - start > 1:
        return False
    quoted = start > 0 and text[start - 1] in "“‘「『《"
    return text.startswith("个第", end) or (quoted and text[end : end + 1] in "个大项条不")


def _points(line: Line, numeral: Numeral) -> bool:
    """Say whether 点 means points of an index, not the hour."""
    return numeral.low > 24 or (not numeral.spelled and numeral.low != int(numeral.low))


def _is_year(line: Line, numeral: Numeral) -> bool:
    text, size = line.text, numeral.end - numeral.start
    if text[max(0, numeral.start - 2) : numeral.start] in PERIODS.eras:
        return True
    if (
        size == 3
        and numeral.plain
        and numeral.low in REPUBLIC_YEARS
        and _REPUBLIC_YEAR.match(text, numeral.end)
    ):
        return True
    if size == 4 and numeral.scale == 1 and 1000 <= numeral.low < 3000 and numeral.ceiling is None:
        return numeral.plain or all(c in "零〇一二三四五六七八九" for c in text[numeral.start : numeral.end])
    return (
        size == 2
        and numeral.low > 10
        and _SHORT_YEAR.match(text, numeral.end) is not None
        and text[numeral.start : numeral.end].isdigit()
    )


def idiom(line: Line, start: int, end: int) -> bool:
    """Say whether a word or name that means no number covers the numeral."""
    text, idioms = line.text, line.lexicon.idioms
    reach = 12 if line.lexicon.words.spaced else 4
    for begin in range(start, max(-1, start - reach), -1):
        if begin and line.lexicon.words.spaced and begin != start and text[begin - 1].isalnum():
            continue
        if begin != start and text[begin] not in idioms.openers:
            continue
        hit = idioms.at(text, begin)
        if hit and hit.start == start > 0 and text[start - 1] in "近约上超逾过数":
            return False
        if hit and hit.end > start and (hit.end >= end or hit.start < start):
            return True
    return False
