"""Read what a number is counted by: a day, per person, 每月, 美元/月, 每百万个token."""

from __future__ import annotations

import re

from checker.claims.quantities.draft import Draft
from checker.claims.quantities.han import numerals
from checker.claims.quantities.line import Line
from checker.claims.quantities.numeral import Numeral
from checker.records import Kind

__all__ = ["rate_after", "rate_before", "rate_in_a_day", "rate_shared"]

_AFTER_EN = re.compile(
    r"(?: of [a-z][a-z' -]{0,30}?(?<! by)(?<! for)(?<! in)(?<! over)(?<! after)(?<! within))?"
    r"(?P<link> ?/ ?| per |-per-| a |-a-| an |-an-| each | every | of (?=day))(?=[a-z\d])"
)
_THEN = re.compile(r" (?:earlier|ago|later|before|after|old|long|apart|from now)\b")  # 64% a month earlier
_TIMES = frozenset("second minute hour day night week month quarter year decade".split())
_LONGER = {  # units of time that are told by a longer one
    "minute": ("day", "night", "week", "game", "match"),
    "hour": ("day", "night", "week", "month", "year"),
    "day": ("week", "month", "year"),
    "week": ("year",),
}
_AT_A_RATE = re.compile(r"\bannual(?:i[sz]ed)? (?:rate|pace) of $")  # in what a window holds
_ANYTHING = re.compile(r"(?!cent|se|the|and)[a-z]{3,}")
_COUNTED_BY_ANYTHING = frozenset({None, Kind.COUNT, Kind.MONEY})
_COUNTED_EN = re.compile(
    r"(?:one |1 |a )?(?P<size>million|billion|thousand|hundred|\d[\d,]{0,20})"
    r"(?: |(?<=\d)(?=k?m(?![a-z])|kg|ml|g(?![a-z])))"
    r"(?:[a-z]+ (?=[a-z]+s(?![a-z])))?(?P<unit>[a-z]+)"
)
_DAILY = re.compile(
    r"(?: of [a-z]+(?: [a-z]+)?)? (?=daily|hourly|weekly|monthly|annually|yearly|apiece)|-(?=a-)"
)
_AFTER_ZH = re.compile(r" ?(?:/|每一?|一(?=[天月年周股晚桶吨斤次人小]))(?P<one>个|每)?")
_COUNTED_ZH = re.compile(r"(\d{1,4}) ?(?=[^\W\d])")  # 毫克/100毫升
_GOODS = frozenset({Kind.VOLUME, Kind.MASS})  # what flows: 2,000 barrels in 24 hours are so many a day
_IN_A_DAY_EN = re.compile(
    r"(?: of [a-z][a-z' -]{0,30}?)?(?:,? [a-z]+){0,2}?,? (?:in|over|within|during) (?:the |a |any )?"
    r"(?:past |last |previous |latest |first )?(?:24|twenty-four)[- ]hours?(?: period)?\b"
)
_IN_A_DAY_ZH = re.compile(r"24 ?(?:个)?小时(?:之?内|里|中|间)?(?!前|后)[^，。；,;\d]{0,8}$")
_CLAUSE = re.compile(r"[，。；：！？,;!?:\n]")
_EACH = re.compile(r"每(?!个人|一次|次都|当|逢|每|况)(?P<what>[^，。；：,;:每]{1,14})$")
_DATED = frozenset("0123456789一二三四五六七八九十今去明前本上下当同次")  # 8月产下, 今年产量
_DATABLE = frozenset("日月年周")
_REACH = 18  # how far before a number its "each" may stand
_NO_RATES = frozenset({Kind.PERCENT, Kind.MULTIPLE, Kind.DURATION, Kind.MAGNITUDE, Kind.PERCENTAGE_POINT})
_SECOND = re.compile(r" ?[,，;；、] ?[^,，。;；、每共总合计]{1,6}|(?:,| and) [a-z]+(?: [a-z]+)? ")
_ONE_TIME = re.compile(
    r"(?:^|[，,；;、 ])一(?P<unit>年|天|个?月|周)(?=[^前后多半内间时起来到中代度级底初末轻]|则|$)[^，,。\d]{0,10}$"
)


def rate_after(line: Line, draft: Draft) -> None:
    """Take in "a day", "/month", 每年 after `draft`."""
    if draft.per is None and draft.kind is not Kind.MULTIPLE:
        if line.lexicon.words.spaced:
            _after_english(line, draft)
        else:
            _after_chinese(line, draft)


def _after_english(line: Line, draft: Draft) -> None:
    text = line.text
    found = _DAILY.match(text, draft.end)
    if found and not (draft.kind in _NO_RATES and " of " in found[0]):  # 5% of average daily sales
        hit = line.lexicon.rate_after.at(text, found.end())
        if hit:
            draft.per, draft.end = hit.value, hit.end
            return
    found = _AFTER_EN.match(text, draft.end)
    if found is None or _counted_rate(line, draft, found.end()):
        return
    hit = line.lexicon.rates.at(text, found.end())
    if (
        hit is None
        and found["link"] == " per "
        and draft.kind in _COUNTED_BY_ANYTHING
        and (thing := _ANYTHING.match(text, found.end()))
    ):
        draft.per, draft.end = thing[0], thing.end()
        return
    if hit is None or (
        draft.kind is Kind.DURATION and not _is_share_of_time(found["link"], draft, hit.value)
    ):
        return
    if found["link"] in (" a ", " an ") and hit.value in _TIMES and _THEN.match(text, hit.end):
        return
    if "of" in text[draft.end : found.end()] and draft.kind in (Kind.PERCENT, Kind.DURATION):
        return
    draft.per, draft.end = hit.value, hit.end


def _is_share_of_time(link: str, draft: Draft, longer: str) -> bool:
    """Say whether a duration is told by a longer one: 36 minutes a night, four days a week."""
    if "per" in link or "/" in link:
        return True
    return link in (" a ", " each ", " every ") and longer in _LONGER.get(draft.unit, ())


def _counted_rate(line: Line, draft: Draft, position: int) -> bool:
    """Read "per million tokens", "per 100 km"."""
    found = _COUNTED_EN.match(line.text, position)
    if found is None:
        return False
    hit = line.lexicon.rates.at(line.text, found.start("unit"))
    size = line.lexicon.words.scales.get(found["size"]) or line.lexicon.words.places.get(found["size"])
    draft.per = f"{size or found['size'].replace(',', '')} {hit.value if hit else found['unit']}"
    draft.end = found.end()
    return True


def _after_chinese(line: Line, draft: Draft) -> None:
    found = _AFTER_ZH.match(line.text, draft.end)
    if found is None or (draft.kind is Kind.DURATION and "/" not in found[0]):
        return
    if "/" in found[0] and (counted := _COUNTED_ZH.match(line.text, found.end())):
        if hit := line.lexicon.rates.at(line.text, counted.end()):
            draft.per, draft.end = f"{counted[1]} {hit.value}", hit.end
        return
    hit = line.lexicon.rates.at(line.text, found.end()) or line.lexicon.rates.at(
        line.text, found.end() - len(found["one"] or "")
    )
    if hit is None or not (draft.kind in (Kind.MONEY, None) or "/" in found[0] or "每" in found[0]):
        return
    draft.per, draft.end = hit.value, hit.end


def rate_before(line: Line, draft: Draft, floor: int) -> None:
    """Read "daily", 每天, 人均 before `draft`, in its clause and after `floor`, the end of the number before."""
    if draft.per is not None or draft.kind in _NO_RATES:
        return
    start = max(floor, draft.start - _REACH, 0)
    within = "每" in line.text[draft.start : draft.number_start]  # 跌破每桶61美元
    window = line.text[start : draft.number_start if within else draft.start]
    if line.lexicon.words.spaced:
        _daily(line, draft, window)
        return
    clause = _CLAUSE.split(window)[-1]
    if "每" in clause and (found := _EACH.search(clause)):
        draft.per = _each(line, found["what"])
    elif "一" in (head := line.text[max(floor - 6, draft.start - _REACH, 0) : draft.start]) and (
        found := _ONE_TIME.search(head)
    ):
        draft.per = line.lexicon.words.rate_units.get(found["unit"])
    elif found := line.lexicon.rate_before.forward.search(clause):
        begins = draft.start - len(clause) + found.start()
        if found[0][0] not in _DATABLE or line.text[begins - 1 : begins] not in _DATED:
            draft.per = line.lexicon.words.rate_before[found[0]]


def rate_in_a_day(line: Line, draft: Draft) -> None:
    """Read what flows in 24 hours as so much a day: 2,200 barrels in the 24-hour period, 24小时内回收2200桶."""
    if draft.per is not None or draft.kind not in _GOODS:
        return
    if line.lexicon.words.spaced:
        told = _IN_A_DAY_EN.match(line.text, draft.end)
    else:
        told = _IN_A_DAY_ZH.search(line.text, max(draft.start - _REACH, 0), draft.start)
    if told:
        draft.per = "day"


def rate_shared(line: Line, before: Draft, draft: Draft) -> None:
    """Give a second price the rate of the first: 每百万个token输入5美元，输出是15美元."""
    counted = before.per is not None and before.per[0].isdigit() and draft.per is None
    if counted and before.unit == draft.unit and _SECOND.fullmatch(line.text, before.end, draft.start):
        draft.per = before.per


def _each(line: Line, what: str) -> str | None:
    """Return the unit of 每百万个token, 每天, 每100克."""
    count = next((n for n in numerals(what) if n.start == 0), None)
    rest = what[count.end :] if count else what
    hit = line.lexicon.rates.at(rest.removeprefix("个"), 0) or line.lexicon.rates.at(rest, 0)
    unit = hit.value if hit else _thing(rest)
    if unit is None:
        return None
    return f"{_plain(count)} {unit}" if count and count.low != 1 else unit


def _plain(count: Numeral) -> str:
    return f"{count.low:f}".split(".")[0] if count.low == int(count.low) else f"{count.low:f}"


def _thing(rest: str) -> str | None:
    """Return the noun after 每百万个: a Latin word, or one that 的 or a verb ends."""
    latin = re.match(r"个?[一-鿿]{0,4}?([a-z]+)", rest)
    if latin:
        return latin[1].removesuffix("s") + "s"
    return None


def _daily(line: Line, draft: Draft, window: str) -> None:
    """Read "the daily estimate of 5,000 barrels"; money is left alone, where "annual revenue" is a level."""
    if _AT_A_RATE.search(window) and draft.kind is not Kind.MONEY:
        draft.per = "year"
    words = re.findall(r"[a-z]+", window)[-4:]
    for word in words:
        if word in line.lexicon.words.rate_before and draft.kind is not Kind.MONEY:
            draft.per = line.lexicon.words.rate_before[word]
