"""Decide of which place a count is told: 岛上有80个泵站, Marlow County has 80 lighthouses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from checker.claims.frame import Frame
from checker.claims.lexicon import either, words_of
from checker.claims.name_table import Spotted
from checker.languages.names import KNOWN_PLACES
from checker.languages.zh.script import fold
from checker.records import Kind, Mention, Role

__all__ = ["home_of", "place_that_holds", "where_of"]

_MAINLAND = ("zh-Hans", "China")  # a text in Simplified Chinese that speaks of the whole country

_WHERE_EN = re.compile(
    r" (?:(?:(?:have|has|had) been|was|were|are|is) \w+ed )?(?:in|across|from) (?:the )?", re.IGNORECASE
)
# Between a figure and a time of its own: 42 million over the weekend, 42 million in its opening weekend
_TIME_LED = re.compile(
    r"(?: (?:in|on|over|during|for|at|by|this|last))?(?: (?:the|its|their|his|her))?(?: [a-z-]{4,12})? "
)
# exports to Spain
_PARTNER_EN = frozenset(f" {word} {the}" for word in ("to", "from", "with", "in") for the in ("", "the "))
_LEVIED = re.compile(
    r"\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?) on (?:imports of |imported )?([a-z]{3,20})\b"
)
# What a body is told to have in one place by the name before it: its US sales.
_BY_PLACE = frozenset(
    {"revenue", "sales volume", "deliveries", "production", "orders", "stores", "employees", "users"}
)
_MARKET = 3  # characters between a place and what is measured there: 在西班牙市场召回
_VERB = 14  # characters that a verb of giving and an article take
_RECEIVE = frozenset({"place", "organisation", "name", "person"})
_IN = "(?:境内|全境|[上内里])"  # 岛上, 市内
_SO_FAR = "(?:目前|已经|总共|一共|[就也共只仅还已现总])"


def place_that_holds(mention: Mention, frame: Frame) -> Spotted | None:
    """Return the place that a count is said to be in, with no more than a word for having between the two."""
    if mention.quantity.kind is not Kind.COUNT:
        return None
    home = frame.clause(mention.start)
    before = [name for name in frame.names if name.end <= mention.start and frame.clause(name.start) == home]
    if not before or before[-1].sort != "place" or _is_object(before[-1], frame):
        return None
    between = fold(frame.sentence.text[before[-1].end : mention.start]).strip().lower()
    return before[-1] if _holding(frame.chinese).fullmatch(between) else None


def home_of(language: str, places: Iterable[str], texts: Iterable[str]) -> str | None:
    """Return the country that a text means by "the whole country" where it names no country at all."""
    script, country = _MAINLAND
    if language != script or not KNOWN_PLACES.isdisjoint(places):
        return None
    return country if any(_home().search(text) for text in texts) else None


@cache
def _home() -> re.Pattern[str]:
    """Return the pattern of a body of that country, with no name of another before it."""
    words = words_of("zh")
    of_all = either((*words.scope["nationwide"], "国内生产总值"))  # 一季度全国
    return re.compile(rf"(?<![\u4e00-\u9fff])据?(?:{either(words.home)})|(?<=[年月日度期末])(?:{of_all})")


def _is_object(name: Spotted, frame: Frame) -> bool:
    """Say whether somebody else has it there: 公司在江口市有80个泵站."""
    return any(hit.end == name.start for hit in frame.of("object_marks"))


@cache
def _holding(chinese: bool) -> re.Pattern[str]:
    """Return the pattern of what stands between a place and how many of something there are in it."""
    words = words_of("zh" if chinese else "en").holds
    verbs = either(words)
    return re.compile(rf"{_IN}?{_SO_FAR}{{0,2}}(?:{verbs})" if chinese else rf"(?:alone )?(?:{verbs})")


def where_of(mention: Mention, frame: Frame, subject: str | None) -> frozenset[str]:
    """Return the scope of a figure of one place or partner: 800,000 in Spain, exports to Spain, 在西班牙召回80万辆."""
    text, home = frame.sentence.text, frame.clause(mention.start)
    places = [
        n
        for n in frame.names
        if n.sort == "place" and n.canonical != subject and frame.clause(n.start) == home
    ]
    found = {f"in {name.canonical}" for name in places if _tells_where(name, mention, frame, text)}
    found |= {f"in {name.canonical}" for name in _receivers(mention, frame, subject)}
    levied = _LEVIED.search(text, mention.end) if mention.quantity.kind is Kind.PERCENT else None
    if levied and not frame.chinese:
        found.add(f"on {levied[1]}")
    return frozenset(found)


def _receivers(mention: Mention, frame: Frame, subject: str | None) -> Iterator[Spotted]:
    """Yield who is given what `mention` measures: $6m to Kenya, lend Kenya $6m, 向肯尼亚提供6亿美元."""
    if mention.quantity.kind is not Kind.MONEY or mention.role is not Role.LEVEL:
        return
    for name in frame.names:
        if name.canonical != subject and name.sort in _RECEIVE and _is_given(name, mention, frame):
            yield name


def _is_given(name: Spotted, mention: Mention, frame: Frame) -> bool:
    text, (marks, verbs) = frame.sentence.text, _giving(frame.chinese)
    if frame.chinese:
        led = fold(text[: name.start]).endswith(tuple(words_of("zh").receives))
        return led and verbs.match(fold(text), name.end, mention.start) is not None
    if name.start >= mention.end:
        return marks.fullmatch(text, mention.end, name.start) is not None
    told = verbs.search(text, max(0, name.start - _VERB), name.start)
    return told is not None and not text[name.end : mention.start].strip()


@cache
def _giving(chinese: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what stands right before whom something is given to, and of verbs of giving."""
    words = words_of("zh" if chinese else "en")
    marks, verbs = either(words.receives), either(words.gives)
    if chinese:
        return re.compile(marks), re.compile(verbs)
    in_kind = r"(?: in (?:\w+ )?\w+)?"
    return re.compile(rf"{in_kind} (?:{marks}) (?:the )?"), re.compile(rf"\b(?:{verbs}) (?:the )?$")


def _tells_where(name: Spotted, mention: Mention, frame: Frame, text: str) -> bool:
    if not frame.chinese and (
        _WHERE_EN.fullmatch(text, mention.end, name.start) or _behind_a_time(name, mention, frame, text)
    ):
        return True
    measures = [hit for hit in frame.of("metrics") if hit.end <= mention.start]
    if frame.chinese:
        led = fold(text[: name.start]).endswith(("在", "对"))
        return led and any(0 <= hit.start - name.end <= _MARKET for hit in measures)
    beside = any(text[name.end : hit.start] == " " and hit.label in _BY_PLACE for hit in measures)
    return beside or any(text[hit.end : name.start].lower() in _PARTNER_EN for hit in measures)


def _behind_a_time(name: Spotted, mention: Mention, frame: Frame, text: str) -> bool:
    """Say whether a time stands between a figure and where it is of: 42 million over the weekend in Spain."""
    times = [period for period in frame.periods if mention.end <= period.start and period.end <= name.start]
    if len(times) != 1 or not _TIME_LED.fullmatch(text, mention.end, times[0].start):
        return False
    return _WHERE_EN.fullmatch(text, times[0].end, name.start) is not None
