"""Find the Chinese names of a sentence: known ones, and ones that end as bodies, places and works do (…公司, …大桥).

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from checker.claims.lexicon import either, words_of
from checker.claims.name_table import NameTable, Spotted

__all__ = ["chinese_names", "ending_pattern"]

_COUNTED = re.compile(r"[\d百千万亿多余] ?$")  # what follows is the classifier of a figure
_END_OF_TIME = re.compile("(?<=[月年季周])[底初末]")
_WEAK_ENDS = frozenset("省市县州岛镇村郡")
_WORK = re.compile("《([^《》]{1,20})》")
_NO_WORKS = (
    *(
        "法",
        "条例",
        "办法",
        "规定",
        "意见",
        "通知",
        "公告",
        "报告",
        "方案",
        "协议",
        "声明",
        "白皮书",
        "草案",
        "法案",
    ),
    *(
        "报",
        "周刊",
        "杂志",
        "新闻",
        "网",
        "公报",
        "纲要",
        "指南",
        "规划",
        "决定",
        "公约",
        "条约",
        "说明书",
        "年鉴",
    ),
)
_HEADS = (
    "里上下中前后外内天日月道家名来和一二三四五六七八九两"  # characters that break names, but may begin one
)
_FIRM_HEADS = "中上天三九五七八大"  # those that begin firms' names too: 中华航空, 三一集团
_LEAST_BODY = 2  # characters before the ending; "东江大桥" has two
_TRADES = tuple("媒体 巨头 企业 产业 行业 业 股 界 圈 板块 网站 博客 领域 部门 市场 初创".split())
_AFTER_WEAK = frozenset("长民场区域内外委政府级面场庄屿井")
_BEFORE_WEAK = frozenset("超股城上都门楼入开收全本各该每")


def chinese_names(folded: str, table: NameTable) -> list[Spotted]:
    """Return the Chinese names of a sentence folded to Simplified; they may overlap."""
    known = list(_known_chinese(folded, table))
    ended = (*_by_opening(folded), *_by_ending(folded))
    return [*known, *_without_known(ended, known, folded), *_quoted(folded), *_works(folded)]


def _known_chinese(folded: str, table: NameTable) -> Iterable[Spotted]:
    free = 0
    lengths, names = table.lengths, table.chinese
    for start, character in enumerate(folded):
        if character not in lengths or start < free:
            continue
        for size in lengths[character]:
            name = names.get(folded[start : start + size])
            if name is not None and start + size <= len(folded):
                free = start + size
                yield Spotted(start, free, name.canonical, name.sort, name.maker)
                break


@cache
def ending_pattern() -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Return the pattern of what ends as a name does, and what sort of name each ending makes."""
    ends = words_of("zh").name_ends
    sorts = {
        end: sort for sort, members in ends.items() for end in members if len(end) > 1 or end in _WEAK_ENDS
    }
    breaks = re.escape(words_of("zh").name_breaks)
    body = rf"[^\W\da-zA-Z_{breaks}]"
    return re.compile(rf"{body}{{2,6}}?(?P<end>{either(sorts)})"), MappingProxyType(sorts)


@cache
def _opening_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of names at the head of a clause whose first character no name holds elsewhere, by sort."""
    words = words_of("zh")
    body = rf"[^\W\da-zA-Z_{re.escape(words.name_breaks)}]"
    country = rf"(?!中国(?:{either(words.name_ends['organisation'])}))"  # 中国汽车 is no firm
    counts = rf"{country}(?![一二三四五六七八九两][座条个家所处大名]|[上下][周午半旬])"
    return tuple(
        (
            sort,
            re.compile(
                rf"(?<!{before}){counts}[{heads}]{body}{{1,4}}?"
                rf"(?P<end>{either(end for end in words.name_ends[sort] if len(end) > 1 or sort == 'facility')})"
            ),
        )
        for sort, heads, before in (
            ("facility", _HEADS, r"[^\W\da-zA-Z_]"),
            ("organisation", _FIRM_HEADS, r"\w"),
        )
    )


def _by_opening(folded: str) -> Iterable[Spotted]:
    """Yield what begins as other words do, at the head of a clause: 里昂大桥, 三门核电站, 中华航空."""
    matches = ((sort, match) for sort, pattern in _opening_patterns() for match in pattern.finditer(folded))
    for sort, match in matches:
        end = match["end"]
        body = match[0][: -len(end)]
        if (
            len(body) >= _LEAST_BODY
            and body not in words_of("zh").name_generic
            and not _ends_generic(body, end)
        ):
            yield Spotted(match.start(), match.end(), match[0], sort)


def _by_ending(folded: str) -> Iterable[Spotted]:
    pattern, sorts = ending_pattern()
    generic = words_of("zh").name_generic
    for match in pattern.finditer(folded):
        end = match["end"]
        start = match.start()
        for inner in _verbs().finditer(folded, start, match.start("end")):
            start = inner.end()
        if start == match.start() and (
            _COUNTED.search(folded, 0, start) or _END_OF_TIME.match(folded, start)
        ):
            start += 1  # 300 辆电动汽车, 6月底江口市
        body = folded[start : match.start("end")]
        if match.end() - start < len(end) + _LEAST_BODY or body in generic or _ends_generic(body, end):
            continue
        if len(end) == 1:
            following = folded[match.end() : match.end() + 1]
            if following in _AFTER_WEAK or folded[match.end() - 2] in _BEFORE_WEAK:
                continue
        yield Spotted(start, match.end(), folded[start : match.end()], sorts[end])


def _ends_generic(body: str, end: str) -> bool:
    """Say whether the ending is only the end of a longer generic word: 销售新能源."""
    return any(f"{body[at:]}{end}" in words_of("zh").name_generic for at in range(len(body)))


def _without_known(ended: Iterable[Spotted], known: Sequence[Spotted], folded: str) -> Iterable[Spotted]:
    """Yield the names found by their endings, cut where known names stand in them.

    What ends in a known name is that name with words before it (制造商谷歌); behind a known body only its ending says
    no more (谷歌公司), and behind a known place stands a place of its own (加拿大西北地区).
    """
    for name in ended:
        inside = [each for each in known if name.start <= each.start and each.end <= name.end]
        if any(each.end == name.end for each in inside):
            continue
        last = inside[-1] if inside else None
        if last and _is_trade(last, name, folded):
            continue
        if last is None or (last.sort == "place" and name.sort != "place" and last.start == name.start):
            yield name
            continue
        rest = folded[last.end : name.end]
        if rest in words_of("zh").name_generic or len(rest) <= _LEAST_BODY:
            continue
        if last.sort == "place":
            yield replace(name, start=last.end, canonical=rest)
        else:
            yield replace(name, start=last.start, canonical=folded[last.start : name.end])


def _is_trade(country: Spotted, name: Spotted, folded: str) -> bool:
    """Say whether what looks like a name is a trade of a country: 美国科技媒体, 中国汽车业."""
    generic = country.sort == "place" and folded[country.end : name.end] in words_of("zh").name_generic
    return generic and folded.startswith(_TRADES, name.end)


@cache
def _event_pattern() -> re.Pattern[str]:
    events = (word for members in words_of("zh").events.values() for word in members)
    return re.compile(rf"[“「『]([^”」』“「『]{{1,8}})[”」』](?=的?(?:{either(events)}))")


def _quoted(folded: str) -> Iterable[Spotted]:
    """Yield the names in quotation marks that an event bears: “海燕”台风."""
    if "“" not in folded and "「" not in folded:
        return
    for match in _event_pattern().finditer(folded):
        yield Spotted(match.start(1), match.end(1), match[1], "name")


def _works(folded: str) -> Iterable[Spotted]:
    """Yield the works whose titles stand in their brackets, no rules and reports: 《夜行》."""
    if "《" not in folded:
        return
    for match in _WORK.finditer(folded):
        if not match[1].endswith(_NO_WORKS):
            yield Spotted(match.start(1), match.end(1), match[1], "name")


@cache
def _verbs() -> re.Pattern[str]:
    """Words that stand before a Chinese name without a break and are no part of it."""
    words = words_of("zh")
    members = [
        w
        for w in (*words.says, *words.object_marks, *words.speakers, *words.back_reference, *words.name_verbs)
        if len(w) > 1
    ]
    return re.compile(either(members))
