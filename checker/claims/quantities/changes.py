"""Tell a level from a change: from A to B gives both values, "fell 12 %" is a movement.

从17亿下降到15亿      from, to           fell from 50% to 34%     from, to
增长500%             increase           rose to 24% from 12%     to, from
"""

from __future__ import annotations

import re
from itertools import pairwise

from checker.claims.quantities.aged import ages_listed
from checker.claims.quantities.draft import Draft, Standing
from checker.claims.quantities.line import Line
from checker.claims.quantities.lookup import Hit
from checker.claims.quantities.moved import GAUGED, HEDGES, REACH, moved, moving
from checker.claims.quantities.sharing import share_unit
from checker.records import Kind, Role

__all__ = ["ends_of_moves", "moves", "set_roles"]

_LISTED = frozenset({"和", "、", "与", "及", " and ", ", ", ", and "})
_COMPARED = re.compile(
    r"^[^.;:]{0,40}\b(?:compared (?:with|to)|against|versus|after|following|from) (?:an? |the )?(?:[a-z]+ ){0,2}$"
    r"|[高低快慢]于[^，。；]{0,12}$|(?:去年|上年|前年)(?:同期)?为?$"
)
_IN_SHARE = re.compile(r"(?:, or | or | \(|, a )(?:about |nearly |around |some |roughly |more than )?")
# grew 4.8% from a year ago, and 1.1% quarter on quarter
_ON_PERIOD = re.compile(
    r" (?:(?:quarter|month|year|week)[- ](?:on|over)[- ](?:quarter|month|year|week)\b"
    r"|(?:from|on|over) (?:the|a) (?:previous |preceding |prior )?(?:quarter|month|year|week|day)\b|on an annual)"
)
_AND_ALSO = re.compile(r"[^.;:]{0,80}[, ](?:and|or|but|while) (?:by )?(?:just |only |about |some )?")
_MOVES = frozenset({Role.INCREASE, Role.DECREASE})
_BESIDE = 14  # characters between two levels of one move
_CUT = re.compile(r"[。；！？;!?\n]|[，,](?![\d到至])")
_TO_ZH = re.compile(
    r"(?P<verb>放[缓大宽慢]|腰斩|翻[番倍]|[升降退增涨跌减长加落少高低大小缩滑翻扩提调回攀飙恢爬锐骤猛激跃变改收压冲暴陡延拉下上跳充补炒推抬砍掉][加升降长少倍番水窄张展复至到短减弱轻低高大小快慢涨跌落滑调修探挫]{0,4}?)"
    r"(?:了)?(?:，|,)?(?P<to>至|到|(?<=[升跌涨降滑])回(?![落购调吐升应报馈收暖撤流响])|(?<=[升跌])抵|(?<=[跌减缩降])剩)(?P<rest>了?[^至到，。,;；\d]{0,9}(?:\d{1,4}[年月日]份?的?)?)$"
)
_BECOMES_ZH = re.compile(
    r"(?:调整|变更?|改|更改|修正|修订|[上下]修|[上下]调|[降升增减涨跌缩调]|转变?|增加|减少|提高|降低|缩短|延长|扩大)为了?$"
)
_LEADING = frozenset("至到回抵剩")
_LITRES = frozenset("毫公立每")
_LOWEST_IN = re.compile(r"以?来?的?(?:新|最|次)?[低高]")  # 跌至九个月低位
_NO_MOVE = frozenset("收上下大小长")  # 收到来自105个国家的
# 上调退休金3%: by how much, behind what is moved
_OBJECT_ZH = re.compile(
    r"(?:(?P<rise>上调|调高|提高|提升)|(?P<fall>下调|调低|降低|削减|裁减|压缩|压降|减少))"
    r"(?:了)?[^，。；：、\d到至为占比率值由从的是和]{1,8}$"
)
_FROM_ZH = re.compile(r"(?:从|由|自|较|(?<![同环占百])比)(?P<what>[^从由，。；;]{0,14})$")
_START_ZH = re.compile(r"(?:从|由)(?:[约近]|原来?)?$")
_OLD_ZH = re.compile(r"(?:(?<![同环占百])比|较)[^从由，。；;]{2,12}的?$")
_FROM_EN = re.compile(
    r"\bfrom (?:[a-z' -]{0,24} )?(?:about |an estimated |roughly |nearly |just |over |more than |around )?$"
)
_OLD_ENDS = re.compile(r"[,.;)]|$| (?:an?|in|the|last|on|during|before|earlier|previously|year|month)\b")
_OLD_AFTER = re.compile(r"[^.;:()]{0,40}\bfrom (?:an? |about |nearly |more than |over |just )?")
_OF_ALL = re.compile(r" (?:out )?of (?:(?:the|its|their|his|her|our|all|some|those|these)(?: [a-z]+'s)? )*")
_WHOLE = re.compile(
    r"(?:^|[,;.:] |\b(?:and|but|that) )(?:out )?of (?:(?:the|all|those|these|its|their|some)(?: the)? )?$"
)
_PART_OF_OPENED = re.compile(r"(?: [a-z'-]+){0,6}, (?:(?:just|only|some|about|nearly|at least|all but) )?")
_VERB_NEXT = re.compile(
    r" (?:[a-z]+(?:ed|n)|were|are|had|have|was|came|went|died|said|took|made|got|fell|lost|met)\b"
)
_YEAR = re.compile(r" in (?:19|20)\d\d\b")
_YEARS = re.compile(r" in (?:19|20)\d\d,?(?: and| then)? (?:[a-z]+ )?")
_TO_EN = re.compile(rf"\b(?:to|at) {HEDGES}$")
_BY = re.compile(rf"\bby {HEDGES}$")


def moves(line: Line, drafts: list[Draft]) -> frozenset[int]:
    """Return the starts of the drafts that are a new level, told with the old one: no range joins them."""
    found = set()
    for left, right in pairwise(drafts):
        if _from_to(line, left, right):
            found.add(right.start)
    return frozenset(found)


def _from_to(line: Line, left: Draft, right: Draft) -> bool:
    gap = line.text[left.end : right.start]
    if len(gap) > 48 or _CUT.search(gap):
        return False
    if line.lexicon.words.spaced:
        head = line.text[max(0, left.start - 60) : left.start]
        if not _FROM_EN.search(head) or not re.fullmatch(r".{0,40}?\b(?:to|and) (?:[a-z]+ ){0,3}", gap):
            return False
        return moving(line, head + " " + gap) or len(gap) > 8
    return _leads_to(gap) and _FROM_ZH.search(line.text[max(0, left.start - 16) : left.start]) is not None


def ends_of_moves(line: Line, drafts: list[Draft]) -> None:
    """Make bare numbers sure that are told beside one that is: rose to 41 from 36; 300 people in 2023, 400 in 2024."""
    if not line.lexicon.words.spaced:
        return
    for left, right in pairwise(drafts):
        _of_all(line, left, right)
        ages_listed(line, left, right)
        if left.standing is Standing.SURE and right.standing is Standing.DOUBTFUL and _countable(left):
            gap = line.text[left.end : right.start]
            head = line.text[max(0, left.start - 60) : left.start]
            old = _OLD_AFTER.fullmatch(gap) and moving(line, head + gap)
            alone = left.kind is Kind.PERCENT and right.kind is None and _OLD_ENDS.match(line.text, right.end)
            if old and (left.kind is None or alone):
                right.standing = Standing.SURE
            elif left.kind is Kind.COUNT and _YEARS.fullmatch(gap) and _YEAR.match(line.text, right.end):
                right.standing, right.kind = Standing.SURE, left.kind
                right.unit, right.counted, right.factor = left.unit, left.counted, left.factor
        elif left.standing is Standing.DOUBTFUL and right.standing is Standing.SURE and right.kind is None:
            left.standing = Standing.SURE if _from_to(line, left, right) else Standing.DOUBTFUL


def _countable(draft: Draft) -> bool:
    """Say whether no rate is told, or one that a number beside it may share: 5 per 100,000, from 6."""
    return draft.per is None or draft.per[0].isdigit()


def _of_all(line: Line, left: Draft, right: Draft) -> None:
    """Make the part count what the whole counts: 27 of 30 drones, 412 of the 650 seats."""
    if _opens_with_whole(line, left) and right.kind is None and right.low <= left.high:
        named = _PART_OF_OPENED.fullmatch(line.text, left.end, right.start) and _VERB_NEXT.match(
            line.text, right.end
        )
        if named and right.standing is Standing.DOUBTFUL:
            right.standing, right.kind = Standing.SURE, Kind.COUNT
            right.unit, right.counted = left.unit, left.counted
            return
    part = left.kind is None and right.kind is Kind.COUNT and right.standing is Standing.SURE
    if part and left.low <= right.high and _OF_ALL.fullmatch(line.text, left.end, right.start):
        left.standing, left.kind = Standing.SURE, Kind.COUNT
        left.unit, left.counted = right.unit, right.counted


def _opens_with_whole(line: Line, draft: Draft) -> bool:
    """Say whether the clause opens with a whole that is counted: of the 1,043 patients."""
    counted = draft.kind is Kind.COUNT and draft.standing is Standing.SURE
    return counted and _WHOLE.search(line.text, max(0, draft.start - 24), draft.start) is not None


def set_roles(line: Line, drafts: list[Draft]) -> None:
    """Set the role of each draft."""
    for index, draft in enumerate(drafts):
        before = drafts[index - 1] if index else None
        floor = before.end if before else 0
        if line.lexicon.words.spaced:
            _english(line, draft, before, floor)
        else:
            _chinese(line, draft, before, floor)
        _follows(line, draft, before)


def _follows(line: Line, draft: Draft, before: Draft | None) -> None:
    """Give a second figure the movement of the first: 分别增长23%和31%, grew 5% against 3% the year before."""
    if before is None or draft.role not in (Role.LEVEL, Role.FROM) or before.role not in _MOVES:
        return
    shared = line.text.startswith(" of ", draft.end)  # 1,200 jobs, or 10% of its workforce
    said = _IN_SHARE.fullmatch(line.text, before.end, draft.start)
    told = draft.kind is Kind.PERCENT or (said and draft.kind is Kind.MONEY and "or" in said[0])
    if told and said and not shared:
        draft.role = before.role
    if before.unit != draft.unit:
        return
    if _ON_PERIOD.match(line.text, draft.end) and _AND_ALSO.fullmatch(line.text, before.end, draft.start):
        draft.role = before.role
        return
    gap = line.text[before.end : draft.start]
    if gap in _LISTED or (draft.kind is Kind.PERCENT and _COMPARED.search(gap)):
        draft.role = before.role


def _in_litre(line: Line, hit: Hit) -> bool:
    """Say whether the rise found is the end of a litre: 每百毫升超五克, 每升省下六角."""
    return line.text[hit.start : hit.end] == "升" and line.text[hit.start - 1 : hit.start] in _LITRES


def _leads_to(head: str) -> bool:
    """Say whether a verb of change and 至 or 到 lead to what follows `head`."""
    if "为" in head and _BECOMES_ZH.search(head):
        return True
    found = _TO_ZH.search(head) if not _LEADING.isdisjoint(head) else None
    return found is not None and not (found["to"] == "到" and found["verb"] in _NO_MOVE)


def _clause(line: Line, floor: int, start: int, reach: int) -> str:
    return _CUT.split(line.text[max(floor, start - reach) : start])[-1]


def _chinese(line: Line, draft: Draft, before: Draft | None, floor: int) -> None:
    head = _clause(line, floor, draft.start, REACH)
    if _leads_to(head) and not (draft.kind is Kind.DURATION and _LOWEST_IN.match(line.text, draft.end)):
        draft.role = Role.TO
        if before is not None and (_is_old(line, before, draft) or _is_level_beside(line, before, draft)):
            _pair(line, before, draft)
        return
    if (
        before is not None
        and before.role in _MOVES
        and line.text[before.end : draft.start] in ("至", "到", "，至", ",至")
    ):
        draft.role = Role.TO
        return
    if draft.kind is Kind.DURATION or draft.kind is Kind.MAGNITUDE:
        return
    changes = line.lexicon.changes
    hit = line.word_before(changes, draft.start)
    hit = hit or line.word_before(changes, _skip_filler(line, draft.start))
    if hit and not line.text.startswith(("至", "到"), hit.end) and not _in_litre(line, hit):
        draft.role = Role(hit.value)
        if before is not None and before.role is Role.LEVEL and _moves_from(line, before, draft):
            before.role = Role.FROM
        return
    if draft.kind is Kind.PERCENT and (moved := _OBJECT_ZH.search(head)):
        draft.role = Role.INCREASE if moved["rise"] else Role.DECREASE
        return
    noun = line.lexicon.change_nouns.at(line.text, draft.end)
    if noun and _OLD_ZH.search(head) and line.text[noun.end : noun.end + 1].isdigit():
        draft.role = Role.FROM  # 较上年的15.4亿元增长21%
    elif noun and noun.value and not (noun.value == "increase" and line.text.startswith(("率"), noun.end)):
        draft.role = Role(noun.value)


def _is_old(line: Line, before: Draft, draft: Draft) -> bool:
    """Say whether 从 or 较 makes the figure before the level that something moved from: 从3%升至5%."""
    old = _FROM_ZH.search(line.text[max(0, before.start - 16) : before.start])
    alike = before.kind is draft.kind or before.kind is None or draft.kind is None
    return (
        old is not None
        and alike
        and before.role is not Role.TO  # from 0.5% to 0.4%, and the franc to 0.93
        and not (old[0][0] in "较比" and before.role in _MOVES)
        and draft.start - before.end <= REACH
    )


def _moves_from(line: Line, before: Draft, draft: Draft) -> bool:
    """Say whether 从 or 由 leads to the level that a change begins at: 从0.5%上调25个基点."""
    return (
        before.kind in GAUGED
        and draft.start - before.end <= _BESIDE
        and not _CUT.search(line.text[before.end : draft.start])
        and _START_ZH.search(line.text[max(0, before.start - 2) : before.start]) is not None
    )


def _is_level_beside(line: Line, before: Draft, draft: Draft) -> bool:
    """Say whether the figure before is a level of the same sort in the same clause: 3%升至5%."""
    near = draft.start - before.end <= _BESIDE and not _CUT.search(line.text[before.end : draft.start])
    alike = before.kind is draft.kind and before.unit == draft.unit
    return near and alike and before.role not in _MOVES


def _skip_filler(line: Line, position: int) -> int:
    for _ in range(2):
        hit = line.word_before(line.lexicon.fillers, position)
        if hit is None or line.text[hit.start : hit.end] in {"到", "在"}:
            break
        position = hit.start
    return position


def _pair(line: Line, old: Draft, new: Draft) -> None:
    """Mark the two ends of a movement, and lend a unit that only one of them has."""
    old.role, new.role = Role.FROM, Role.TO
    if old.unit == new.unit:
        old.per = new.per = old.per or new.per
    if old.kind is new.kind is None:
        return
    if old.kind is None or new.kind is None:
        taker = "after" if old.kind is None else "before"
        share_unit(line, old, new)
        receiver = old if taker == "after" else new
        receiver.note = f"unit taken from the number {taker}"


def _english(line: Line, draft: Draft, before: Draft | None, floor: int) -> None:
    head = _clause(line, floor, draft.start, 48)
    gap = line.text[floor : draft.start] if before else ""
    if before is not None and len(gap) <= 60 and not re.search(r"[.;] ", gap):
        if _from_to(line, before, draft):
            _pair(line, before, draft)
            return
        if _old_level(line, head) and before.role is Role.TO:
            _pair(line, draft, before)
            return
    if _TO_EN.search(head) and moving(line, line.text[max(0, draft.start - 60) : draft.start]):
        draft.role = Role.TO
        return
    if _old_level(line, head) and moving(line, line.text[max(0, draft.start - 60) : draft.start]):
        draft.role = Role.FROM
        return
    if draft.kind is Kind.MAGNITUDE or (draft.kind is Kind.DURATION and not _BY.search(head)):
        return
    moved(line, draft, head)


def _old_level(line: Line, head: str) -> bool:
    """Say whether what leads to a number makes it an old level: from nearly 5; not so exports from Spain dropped 6."""
    found = _FROM_EN.search(head)
    return found is not None and not moving(line, found[0])
