"""Read the words that widen or bound a number, before it and after it."""

from __future__ import annotations

import re
from decimal import Decimal

from checker.claims.quantities.arabic import GLYPHS
from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line
from checker.claims.quantities.lookup import Hit
from checker.claims.quantities.words import CARDINAL, UNDER
from checker.records import Kind, Modifier

__all__ = ["bound_after", "bound_before", "bound_inside"]

# What a second word does to the first: "at least about 5" is at least, "about 5 or more" is at least.
_STRENGTH = {
    Modifier.EXACT: 0,
    Modifier.RANGE: 0,
    Modifier.ABOUT: 1,
    Modifier.NEAR: 2,
    Modifier.MORE_THAN: 3,
    Modifier.LESS_THAN: 3,
    Modifier.AT_LEAST: 4,
    Modifier.AT_MOST: 4,
}
_KNOWN = frozenset({"the", "its", "their"})  # below the $1.7bn that was expected
_MOST_WORDS = 4  # bounds and fillers before one number
_NUMBER_AHEAD = re.compile(
    rf" ?(?:[$£€]? ?[\d{GLYPHS}]|than |(?:an? (?:half|{UNDER})|{CARDINAL})(?![a-z]))"
)  # "200 or more than 300": the words belong to what follows
# "over three years" is how long it took something else, unless a word says that it is the length
_LASTING = re.compile(
    r"\b(?:for|in|last(?:ed|s)?|took|takes?|been|is|was|are|were|after|to|of|just|well|now|spent|spanning|than) $"
)
# "spread over 6,300 sq ft" is where, "spread over more than 6,300" would be how much
_SPREAD = re.compile(r"\b(?:spread|scattered|dispersed|distributed|sprawl(?:s|ed|ing)?) (?:out )?$")
_SURFACES = frozenset({Kind.AREA, Kind.LENGTH})
_EXTREME = re.compile(r"(?:a )?(?:minimum|maximum) of ")  # of a day, unless something is held to it
_HELD = re.compile(
    r"\b(?:at|to) $|\b(?:needs?|must|should|requires?|required|keep|kept|stored?|heat|heated)\b"
)
# "went up to 5" tells where to; "rose up to 5%" is as often by how much
_WENT = re.compile(
    r"\b(?:go(?:es|ing|ne)?|went|c[ao]m(?:e|es|ing)|br(?:ing|ings|inging|ought)|t[ao]k(?:e|es|ing|en)|took|mov(?:e|es|ed|ing)"
    r"|push(?:es|ed|ing)?|inch(?:es|ed|ing)?|edg(?:e|es|ed|ing)|tick(?:s|ed|ing)?|creep(?:s|ing)?|crept|nudg(?:e|es|ed|ing)"
    r"|climb(?:s|ed|ing)?|drift(?:s|ed|ing)?|shot|shoot(?:s|ing)?|mov(?:e|es|ed|ing)|back|driv(?:e|es|ing|en)|drove) $"
)
_CLEARED = re.compile(
    r"\b(?:sail(?:s|ed|ing)?|soar(?:s|ed|ing)?|vault(?:s|ed|ing)?|leap(?:s|ed|t|ing)?|jump(?:s|ed|ing)?|went) $"
)
_BAR = re.compile(r"over \d\.\d\d ?m(?:et)?")  # of the high jump and the pole vault
# verbs that "over" belongs to: handed over 15 bodies
_HANDED = re.compile(r"\b(?:hand|sign|turn|knock|roll|bowl|tip)(?:s|ed|ing)? $|\bknock(?:s|ed|ing)? $")
# six innings: how long it took, as "over three years" is
_EXTENT = frozenset(
    (
        "innings overs games matches rounds holes legs laps sessions episodes sets seasons terms instalments"
        " installments phases stages semesters meetings occasions elections weekends nights generations issues"
        " visits trips flights"
    ).split()
)
_SHORT = 12
_REACH = 60  # characters before a bound in which a word tells what it is
_FIRM = frozenset({Modifier.AT_LEAST, Modifier.AT_MOST})
_UPPER = frozenset({Modifier.LESS_THAN, Modifier.AT_MOST})
_LOWER = frozenset({Modifier.MORE_THAN, Modifier.AT_LEAST})
_PLACES = frozenset({"under", "over", "above", "below", "beyond"})
_MARK = re.compile(r"[- ](?:mark|level|threshold|barrier|milestone|limit)\b")
_FAR = 16  # characters of such a bound and what follows it
_FIRM_VERB = re.compile(
    r"(?:至少|最少|起码|至多|最多)(?:已经?|将|还|可以?|只?能|须|需要?|要)?"
    r"(?:造成|导致|致使|致|夺走|支付|缴纳|赔偿|工作|休息|上线|提供|投入|容纳|搭载|承载|使用|可用|服务|生产|损失|涉及|影响|创造|拥有|持有"
    r"|保留|带来|摧毁|击毁|击落|击毙|打死|杀害|炸死|逮捕|拘捕|发射|释放|运送|覆盖|增加|减少|新增|裁减|裁撤|关闭|取消|发现|存在|包括|等待)"
    r"了?$"
)
_FIRM_SHARE = re.compile(r"不(?:得|能|可|应)?(?:超过|高于|低于|少于)[^，。；：、\d占为按达比]{2,8}的?$")
_COUNTABLE_UP = frozenset("百千万亿")
_MEASURED = frozenset({Kind.MONEY, Kind.PERCENT})  # 过 and 破 after a verb are no bounds: 去过5个国家
_HUNDRED_MILLION = 10**8  # 票房过5亿
_ROUND = 10_000  # a mark worth telling that it was passed: 破三万辆
_FASTER = re.compile("[比较較][^，。；]{0,12}$")  # 比原纪录快0.4秒
_RECENT_GAMES, _MANY_GAMES = re.compile("[轮场次届]"), 30  # 近5轮: the last five
_EACH = re.compile("每[^，。；、\\d每]{1,4}$")  # 跌破每桶61美元
_WON_OR_LOST = frozenset({"失守", "击穿", "重返", "站稳", "冲破", "越过"})
_ADVERBS = frozenset({"近", "过", "超", "破", "快", "概"})
_AGE = 100  # 近百年 at the beginning of a clause is rather nearly a hundred years
_RECENT = re.compile("以?[来內内间里中]")  # 近五年来: not nearly five years but the last five


def bound_before(line: Line, draft: Draft) -> None:
    """Take in the bounding words before `draft`."""
    position = draft.start
    known = False
    for _ in range(_MOST_WORDS):
        hit = line.word_before(line.lexicon.bounds_before, position)
        if hit and known and not _MARK.match(line.text, draft.end):
            break  # below the $1.7bn that was expected
        if hit and draft.modifier in _FIRM and line.text[hit.start : hit.end] in _PLACES:
            break  # under up to 10 metres of mud
        if hit and (
            (draft.modifier in _LOWER and hit.value in _UPPER)
            or (draft.modifier in _UPPER and hit.value in _LOWER)
        ):
            break  # 上限可能逾一万亿: the bound beside the number is what is said of it
        if hit and _stands(line, hit, draft):
            _strengthen(draft, Modifier(hit.value))
            draft.start = position = hit.start
            continue
        start = _filler_start(line, position)
        if start is None:
            break
        known = known or line.text[start:position].strip() in _KNOWN
        position = start
    if not line.lexicon.words.spaced and draft.modifier is Modifier.EXACT:
        _far_bound(line, draft)
    _upper(line, draft)


def _far_bound(line: Line, draft: Draft) -> None:
    """Read the bound that a verb or what is measured parts from its number: 至少造成3人, 不得超过总额三成."""
    head = line.text[max(0, draft.start - _FAR) : draft.start]
    found = _FIRM_VERB.search(head)
    if found is None and draft.kind is Kind.PERCENT:
        found = _FIRM_SHARE.search(head)
    hit = line.lexicon.bounds_before.at(line.text, draft.start - len(found[0])) if found else None
    if hit:
        draft.start, draft.modifier = hit.start, Modifier(hit.value)


def _filler_start(line: Line, position: int) -> int | None:
    """Return where the word starts that says nothing between a bound and its number, as 每桶 does."""
    if filler := line.word_before(line.lexicon.fillers, position):
        return filler.start
    each = None if line.lexicon.words.spaced else _EACH.search(line.text, max(0, position - 5), position)
    return each.start() if each else None


def _stands(line: Line, hit: Hit, draft: Draft) -> bool:
    """Say whether the word found is a bound here: 不足 is not, after 人手; 近 is none in 附近."""
    start = hit.start
    before = line.text[start - 1 : start]
    if line.text[start] in "~≈" and (before.isalnum() or before in ("%", "％")):
        return False  # the sign of a range
    if line.lexicon.words.spaced:
        return _stands_in_english(line, start, draft)
    word = line.text[start : hit.end]
    if word in _WON_OR_LOST and draft.kind not in _MEASURED and draft.kind not in (None, Kind.OTHER):
        return word != "失守" and draft.scale >= _ROUND  # not 失守三座城镇, but 站稳1.4万亿斤
    if word in {"过", "破"} and not _passes(line, word, draft):
        return False
    if word == "最低" and draft.kind is Kind.TEMPERATURE:
        return False  # the lowest of the night
    if word == "快" and (
        draft.kind in (Kind.MULTIPLE, Kind.PERCENT)
        or line.text.startswith("快了", start)
        or _FASTER.search(line.text, max(0, start - 14), start)
    ):
        return False
    if word == "近" and draft.kind is Kind.COUNT and _RECENT_GAMES.match(line.text, draft.number_end):
        return draft.low > _MANY_GAMES
    if word == "近" and draft.kind is Kind.DURATION and _reaches_back(line, before, draft):
        return False
    guard = line.lexicon.words.bound_guards.get(word)
    if guard is None:
        return True
    small = word in _ADVERBS and draft.kind is Kind.COUNT and draft.spelled and draft.low < 10
    return not small and (not before or before not in guard)


def _stands_in_english(line: Line, start: int, draft: Draft) -> bool:
    text, before = line.text, line.text[max(0, start - _REACH) : start]
    if text.startswith("over ", start) and draft.kind is Kind.DURATION:
        return draft.prefixed or _LASTING.search(before) is not None
    if text.startswith("over ", start) and draft.kind in _SURFACES:
        return not (_SPREAD.search(before) or (_BAR.match(text, start) and _CLEARED.search(before)))
    if text.startswith("over ", start) and (_HANDED.search(before) or _extent(draft)):
        return _LASTING.search(before) is not None
    if text.startswith("up to ", start):
        return _WENT.search(before) is None
    degrees = draft.kind is Kind.TEMPERATURE or draft.unit == "°"
    return not (degrees and _EXTREME.match(text, start)) or _HELD.search(before) is not None


def _extent(draft: Draft) -> bool:
    return draft.kind is Kind.COUNT and draft.unit in _EXTENT and draft.high <= _SHORT


def _passes(line: Line, word: str, draft: Draft) -> bool:
    """Say whether 过 or 破 tells that a mark was passed."""
    if line.text[draft.number_start] in "百千万亿半" or draft.kind in _MEASURED:
        return True
    return draft.scale >= _HUNDRED_MILLION or (word == "破" and draft.low >= _ROUND)


def _reaches_back(line: Line, before: str, draft: Draft) -> bool:
    """Say whether 近 before a duration makes it the time up to now: 近五年来, 创近十年新高."""
    if _RECENT.match(line.text, draft.end):
        return True
    return draft.low < _AGE and (not before or before in "，。；：、（( 创系")


def _strengthen(draft: Draft, modifier: Modifier) -> None:
    if _STRENGTH[modifier] > _STRENGTH[draft.modifier]:
        draft.modifier = modifier


def _upper(line: Line, draft: Draft) -> None:
    """Read 上千, 上百万: a thousand or more."""
    start = draft.number_start
    if (
        start
        and line.text[start - 1] == "上"
        and line.text[start] in _COUNTABLE_UP
        and not line.lexicon.words.spaced
    ):
        draft.start = min(draft.start, start - 1)
        draft.modifier = Modifier.AT_LEAST


def bound_inside(line: Line, draft: Draft) -> None:
    """Take in what a hyphen joins to the number before its unit: 60-odd workers, 20-plus managers."""
    hit = (
        line.lexicon.bounds_after.at(line.text, draft.end)
        if line.text[draft.end : draft.end + 1] == "-"
        else None
    )
    if hit and line.lexicon.words.spaced and line.text[hit.end : hit.end + 1] == " ":
        _strengthen(draft, Modifier(hit.value))
        draft.end = hit.end


def bound_after(line: Line, draft: Draft) -> None:
    """Take in the bounding words after `draft`."""
    position = line.skip(draft.end) if line.lexicon.words.spaced else draft.end
    hit = line.lexicon.bounds_after.at(line.text, position)
    if hit is None or not _ends(line, hit.end, hit.start):
        return
    if draft.kind is Kind.MONEY and line.text[hit.start : hit.end] == "plus ":
        return  # £350 plus fees
    if draft.kind is Kind.COUNT and line.text[hit.start : hit.end] in {"多", "余"}:
        return  # 一个多模态模型
    if line.text[hit.start : hit.end] in {"强", "弱"} and draft.kind is not Kind.PERCENT:
        return  # 三分之一强, not 世界五百强
    modifier = Modifier(hit.value)
    if (
        modifier is Modifier.MORE_THAN
        and draft.modifier in (Modifier.EXACT, Modifier.ABOUT)
        and draft.ceiling is None
    ):
        draft.ceiling = draft.high + max(draft.step, Decimal(draft.scale))
    _strengthen(draft, modifier)
    draft.end = hit.end


def _ends(line: Line, end: int, start: int) -> bool:
    if line.lexicon.words.spaced:
        return _NUMBER_AHEAD.match(line.text, end) is None
    word, after = line.text[start:end], line.text[end : end + 1]
    if word == "起":
        return not after or after in "，。；、,.;)） 的"
    if word in {"强", "弱"}:
        return not after or not "一" <= after <= "鿿"
    if word in {"前后", "之内", "以内"}:
        return True
    return not (after and word in {"多", "余"} and after in "次样少元出于达震额波")
