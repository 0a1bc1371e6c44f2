"""Decide whether a number without a unit, or with a doubtful one, is a quantity at all.

It is one where its size, its wording or its neighbours call for a count ("killed at least 36", 升至53); otherwise it
is left out: a false quantity is worse than a missed one.
"""

from __future__ import annotations

import re

from checker.claims.quantities.draft import CLOCK_HOURS, Draft, Standing
from checker.claims.quantities.exclusions import yearlike
from checker.claims.quantities.line import Line
from checker.claims.quantities.numeral import Numeral
from checker.records import Kind, Modifier

__all__ = ["HALF_NUMERALS", "standing"]

_LATIN_BEFORE = re.compile(r"[A-Za-z][A-Za-z0-9.]*[ -]?$")
_NAME_BEFORE = re.compile(r"([A-Z][A-Za-z.&'-]{0,28}) $")
_IN_A_YEAR = re.compile(
    r"(?:in|of|since|by|from|the|until|till|during|through|year|late|early|mid|fiscal|before|after|and|to|for) $"
)
_AMONG = re.compile(r"\b(?:the|by|in|into) $")  # in their hundreds, by the dozens
_POINT_OR_COMMA = re.compile(r"\d{1,3}\.\d00")  # 1.500 euros are as often 1,500
_WORD = re.compile(r"[a-z']+")
_ROUNDED = frozenset({Modifier.ABOUT, Modifier.NEAR, Modifier.RANGE})
_PARTNER_REACH = 48  # characters before "to" in which the word that moves is looked for
_NO_NAME = 10_000
_TOLL = re.compile(r"[死伤亡](?=$|[，。；、！？,;!?)）]|[一二两三四五六七八九十\d])")
# 一死两伤, 两死一伤: one of two tolls side by side
_TOLL_OF_ONE = re.compile(r".?一[死伤][一二两三四五六七八九十\d]{1,3}[死伤]|[死伤]一[死伤](?![了势])")
_ONE_COUNTS = re.compile(r"死|亡|伤|遇难|罹难|失踪|丧生|身亡|被捕|获救|被困")
_NO_TRIGGER = frozenset("甚乃以直及截想看认因作以没")
_LABEL = re.compile(r"\A *(?:[-*+•] +)?(?P<key>[^:：\d|]{2,40})[:：] *\Z")
_VALUE_END = re.compile(r" ?[.。]? ?(?:$|[(（])")
# What stands behind these counts nothing: Version: 4, 端口：8080
_NO_COUNT = re.compile(
    r"(?:version|page|step|chapter|id|no|number|tel|phone|fax|port|code|build|level|year|date|issue|volume|room|model|grade"
    r"|rating|score|section|part|error|版本|页码?|步骤|第|编号|号码|电话|端口|代码|年份|日期|房间|型号|等级|评分|得分|错误码)\W*",
    re.IGNORECASE,
)
HALF_NUMERALS = frozenset("拾陆伍佰仟肆兆廿卅")  # characters that alone are words or names
_ONLY_ONE = re.compile(
    r"(?:至少|最少|超过|不到|不足|仅|只有|只剩|仅有|唯一的?|[一二两三四五六七八九十\d][男女死])$"
)
# 一分零五秒, 一小时20分: the one belongs to what goes on; 一天24小时 says how long a day is
_REST = r"(?:[1-5]?\d|[二三四五]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?![\d.])"
_ONE_AND_REST = {
    "分": re.compile(rf"[零又]?{_REST}秒"),
    "minute": re.compile(rf"[零又]?{_REST}秒"),
    "hour": re.compile(rf"[零又]?{_REST}分"),
    "year": re.compile(rf"[零又]{_REST}个?(?:半)?[月天日]"),
    "month": re.compile(rf"[零又]{_REST}[天日]"),
}
_TIME_GOES_ON = re.compile(r"时间|[之以]?内|以上|之久|左右|多|半|后|前|以来|的时间|间|里|期")


def standing(line: Line, numeral: Numeral, draft: Draft) -> Standing:
    """Say whether `draft`, bounds read, is a quantity."""
    if draft.kind in (None, Kind.COUNT) and yearlike(line, numeral) and _year(line, draft):
        return Standing.NONE
    if (
        draft.kind is Kind.MONEY
        and numeral.plain
        and _POINT_OR_COMMA.fullmatch(line.text, numeral.start, numeral.end)
    ):
        return Standing.NONE
    if numeral.article and draft.low == 1:
        sure = draft.kind not in (None, Kind.COUNT) and draft.modifier is not Modifier.EXACT
        return Standing.SURE if sure else Standing.NONE
    if line.lexicon.words.spaced:
        if draft.kind in (None, Kind.COUNT) and _named(line, numeral, draft):
            return Standing.NONE
        sure = _english(line, numeral, draft)
    else:
        sure = _chinese(line, numeral, draft)
    if sure or _labelled(line, numeral, draft):
        return Standing.SURE
    alone = draft.spelled and draft.low == draft.high == 1 and not line.lexicon.words.spaced
    alone = alone and not line.text.startswith("块", numeral.start - 1)  # three kuai one
    return Standing.DOUBTFUL if draft.kind is None and not alone else Standing.NONE


def _labelled(line: Line, numeral: Numeral, draft: Draft) -> bool:
    """Say whether the number is all that stands behind the label which opens the line: Seats: 5, 最大人数：100."""
    if draft.kind is not None or draft.spelled or _VALUE_END.match(line.text, draft.end) is None:
        return False
    label = _LABEL.match(line.text, 0, draft.start)
    return label is not None and _NO_COUNT.search(label["key"].split()[-1]) is None


def _year(line: Line, draft: Draft) -> bool:
    if draft.kind is None:
        return True
    if not line.lexicon.words.spaced:
        return draft.noun_only
    return (
        draft.unit not in line.lexicon.words.nouns
        or _IN_A_YEAR.search(line.text[: draft.number_start][-9:]) is not None
    )


def _english(line: Line, numeral: Numeral, draft: Draft) -> bool:
    if draft.kind not in (None, Kind.COUNT):
        return not (
            draft.low == 1
            and draft.spelled
            and draft.unit in ("day", "second", "quarter", "turn")
            and draft.modifier is Modifier.EXACT
            and not _followed(line, draft)
        )
    if draft.kind is Kind.COUNT or (draft.per and draft.per[0].isdigit()):
        return True
    if draft.modifier is not Modifier.EXACT:
        hour = draft.modifier in _ROUNDED and draft.high <= CLOCK_HOURS
        return (not hour and (not draft.spelled or draft.low > 1)) or _triggered(line, draft)
    if numeral.ceiling is not None:
        return _AMONG.search(line.text[max(0, draft.start - 6) : draft.start]) is None
    if numeral.grouped or draft.scale > 1:
        return True
    if draft.spelled and draft.low < 2:
        return _followed(line, draft) and _triggered(line, draft)
    return _followed(line, draft) or _triggered(line, draft)


def _named(line: Line, numeral: Numeral, draft: Draft) -> bool:
    """Say whether a plain number belongs to the name before it: Windows 11, Boeing 737."""
    if not numeral.plain or draft.modifier is not Modifier.EXACT or numeral.low >= 10000:
        return False
    found = _NAME_BEFORE.search(line.given[max(0, numeral.start - 30) : numeral.start])
    word = found[1].lower().rstrip(".") if found else ""
    return (
        bool(word)
        and word not in line.lexicon.words.sentence_openers
        and word not in line.lexicon.units.table
    )


def _triggered(line: Line, draft: Draft) -> bool:
    hit = line.word_before(line.lexicon.triggers, draft.start)
    if hit is None:
        return False
    if line.lexicon.words.spaced:
        if hit.value not in line.lexicon.words.weak_triggers:
            return True
        words = line.lexicon.words.partners
        return any(
            word in words for word in _WORD.findall(line.text, max(0, hit.start - _PARTNER_REACH), hit.start)
        )
    return not (
        hit.value in {"至", "到", "为", "是", "有"} and line.text[hit.start - 1 : hit.start] in _NO_TRIGGER
    )


def _followed(line: Line, draft: Draft) -> bool:
    position = line.skip(draft.end)
    if line.text.startswith("-strong", position):
        return True
    if line.text[position : position + 1] in (",", "(") and line.lexicon.words.spaced:
        return False
    return line.lexicon.followers.at(line.text, position) is not None


def _chinese(line: Line, numeral: Numeral, draft: Draft) -> bool:
    if line.text[numeral.start : numeral.end] in HALF_NUMERALS:
        return False
    if draft.spelled and draft.low == draft.high == 1 and not numeral.multiple and draft.ceiling is None:
        return _one(line, draft)
    if draft.kind is Kind.COUNT:
        latin = (
            draft.noun_only
            and numeral.plain
            and _LATIN_BEFORE.search(line.cased[max(0, numeral.start - 20) : numeral.start])
        )
        return not latin
    if draft.kind is not None:
        return True
    if line.text[numeral.end - 1] == "兆":
        return False  # a megabit as often as a million millions
    large = numeral.scale > 1 or (numeral.spelled and draft.low >= _NO_NAME)  # 一百零四万四千
    if large or numeral.ceiling is not None or numeral.grouped:
        return not (draft.spelled and draft.low < 100 and draft.ceiling is None)
    if numeral.plain and _LATIN_BEFORE.search(line.cased[max(0, numeral.start - 20) : numeral.start]):
        return False
    if draft.modifier is not Modifier.EXACT:
        return not draft.spelled or draft.low >= 10
    if draft.spelled and draft.low < 10:
        return _TOLL.match(line.text, draft.end) is not None  # 三死五伤
    return _triggered(line, draft) or _followed(line, draft)


def _one(line: Line, draft: Draft) -> bool:
    """Say whether 一 counts: in 一人死亡 it does, in 一个问题 it is an article."""
    after = line.text[draft.end : draft.end + 8]
    if draft.kind is None:
        return _TOLL_OF_ONE.match(line.text, max(0, draft.start - 1)) is not None
    if draft.modifier is not Modifier.EXACT:
        return True
    if (rest := _ONE_AND_REST.get(draft.unit)) and rest.match(after):
        return True
    if draft.kind is Kind.COUNT:
        if _ONLY_ONE.search(line.text[max(0, draft.start - 4) : draft.start]):
            return True
        return draft.unit in line.lexicon.words.people and _ONE_COUNTS.match(after) is not None
    if draft.kind is Kind.DURATION:
        return line.text[draft.end - 1] == "间" or _TIME_GOES_ON.match(after) is not None
    return (
        draft.unit not in {"x", "°", "li", "%"}
        or draft.unit == "%"
        or "倍" in line.text[draft.number_end : draft.end]
    )
