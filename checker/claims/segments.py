"""Decide of which part of a business or an economy a figure is: passenger revenue, the cloud division, 货运收益.

A part that is named goes for its clause, and for those behind it that name no subject and no measure of their own.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from checker.claims.frame import Frame
from checker.claims.lexicon import either, words_of
from checker.languages.metrics import metric_called
from checker.languages.zh.script import fold
from checker.records import Kind, Mention

__all__ = ["segments_of"]

_LEADS_BACK = re.compile(
    r"[\s,]{0,3}(?:and |but )?(?:\w{1,20}ed|saw|had|made|grew|fell|rose|lost|brought)\b", re.IGNORECASE
)
# Behind such a word stands whoever is in that line of business, not a part: the streaming giant, 物流公司.
_WHOLE_BODY = re.compile(
    r"[ -]?(?:giant|company|firm|platform|provider|operator|maker|group|chain|stocks?"
    r"|巨头|公司|企业|集团|平台|商|股|厂)",
    re.IGNORECASE,
)
_INTO = re.compile(r"\b(?:in|from|at|of|for|by)(?: the| its)? $", re.IGNORECASE)
_NOT_A_PART = frozenset(
    "the a its this that their our his her whole entire core main own other same new overall company "
    "主营 主要 其他 整体 全部 公司 集团 核心 该 本 各 所有 新 相关 现有 上市 日常".split()
)
_NOUN_ALONE = re.compile("[\u4e00-\u9fff]{2,6}")
# What no noun for a part holds: verbs, and words for all of a body or a time.
_NOT_NOUN = re.compile(
    "[这那的了在和与对向从由为被把及于至到将是以也都就才又还并而但或且其该此各每转扭录获卖售销产]"
    "|实现|取得|创造|创下|带来|贡献|完成|合并|公布|披露|报告|交付|出口|进口|连续|分别|再次|首次|持续|继续|依然|仍然"
    "|税后|税前|全年|年度|当季|单季|首季|末季|期内|期间|同期|首周|首日|单日|同比|环比|每股|应占|股东|归属|归母|扣非"
    "|上市|整体|合计|主营|营业|公司|集团|本行|企业|全台|全港|全球|全国|全市|全省|国内|海外|境外|内地"
)
_SUMS = frozenset({Kind.MONEY, Kind.PERCENT})
_OF_OWNER = 9  # characters of " of the "
# Behind the goods a preposition or a verb of how much: sales of cars rose, exports of cars to Spain.
_BEHIND_GOODS = (
    "in|at|by|for|to|from|rose|fell|came|were|was|grew|jumped|dropped|climbed|declined|surged|reached|totalled|totaled"
    "|slid|slipped|increased|decreased|amounted"
)
_RUN = rf"(?P<goods>(?:[a-z-]{{3,16}} ){{0,2}}?[a-z-]{{3,16}}s)(?= (?:{_BEHIND_GOODS})\b|,)"
_GOODS = re.compile(rf" of (?:its |the |their )?{_RUN}")  # sales of | cancer drugs
_OWNED = re.compile(rf"['’]s? {_RUN}")
_ANY_GOODS = frozenset(
    "goods products services items others units shares years months weeks days people times".split()
)
_LONG_NAME = 3  # words of an English part's name


def segments_of(mention: Mention, frame: Frame, metric: str | None) -> frozenset[str]:
    """Return the labels of the parts that `mention` is of; none where `metric` is not told by parts."""
    if not metric_called(metric).parted:
        return frozenset()
    for clause in _clauses_back(mention, frame):
        start, end = frame.spans[clause]
        found = frozenset((*_listed(start, end, mention, frame), *_called(start, end, mention, frame)))
        if not found and not frame.chinese and mention.quantity.kind in _SUMS:
            found = frozenset(_of_goods(start, mention, frame, metric))
        if not found and frame.chinese and metric:
            found = frozenset(_before_metric(start, end, mention, frame, metric))
        if found:
            return found
    return frozenset()


def _clauses_back(mention: Mention, frame: Frame) -> Iterator[int]:
    """Yield the figure's clause, then those before it as long as nothing in between has a subject of its own."""
    home = frame.clause(mention.start)
    for clause in range(home, -1, -1):
        yield clause
        start, end = frame.spans[clause]
        if any(start <= name.start < end for name in frame.names):
            return
        measured = any(start <= hit.start < end for hit in frame.of("metrics"))
        if measured and (frame.chinese or not _LEADS_BACK.match(frame.sentence.text, start, end)):
            return


def _listed(start: int, end: int, mention: Mention, frame: Frame) -> Iterator[str]:
    """Yield the known parts that a clause names; behind the figure only those that it is said to be in."""
    text = frame.sentence.text
    for hit in frame.of("segments"):
        inside = start <= hit.start and hit.end <= end
        named = any(name.start <= hit.start < name.end for name in frame.names)
        if not inside or named or _WHOLE_BODY.match(text, hit.end):
            continue
        if any(hit.end <= m.start < mention.start and _alike(m, mention) for m in frame.mentions):
            continue  # that other figure is of the part
        counted = mention.start <= hit.start < mention.end  # 400,000 new-energy vehicles
        if counted or hit.end <= mention.start or _INTO.search(text, mention.end, hit.start):
            yield hit.label


def _of_goods(start: int, mention: Mention, frame: Frame, metric: str | None) -> Iterator[str]:
    """Yield the goods that a sum is of: sales of cancer drugs, sales of Acme's cancer drugs, exports of cars."""
    text = frame.sentence.text
    for hit in frame.of("metrics"):
        if hit.label != metric or not start <= hit.start < mention.start:
            continue
        owner = next(
            (n.end for n in frame.names if 0 < n.start - hit.end <= _OF_OWNER and n.end < mention.start), 0
        )
        goods = _GOODS.match(text, hit.end) or (_OWNED.match(text, owner) if owner else None)
        words = goods["goods"].split() if goods else []
        plain = [word for word in words if word not in _NOT_A_PART | _ANY_GOODS]
        if words and len(plain) == len(words):
            yield " ".join(plain)


def _alike(one: Mention, other: Mention) -> bool:
    return one.quantity.kind == other.quantity.kind and one.quantity.unit == other.quantity.unit


def _called(start: int, end: int, mention: Mention, frame: Frame) -> Iterator[str]:
    """Yield the parts that only a noun shows to be one: its Crestline division, 增值业务."""
    known = [hit for hit in frame.of("segments") if start <= hit.start < end]
    text = fold(frame.sentence.text) if frame.chinese else frame.sentence.text
    for match in _noun(frame.chinese).finditer(text, start, end):
        if any(match.start() <= hit.start < match.end() for hit in known):
            continue
        if any(match.end() <= m.start < mention.start and _alike(m, mention) for m in frame.mentions):
            continue
        after = max((n.end for n in frame.names if match.start(1) <= n.start < match.end(1)), default=0)
        words = [text[max(after, match.start(1)) : match.end(1)]] if frame.chinese else _own(match[1])
        if words and words[-1] and words[-1].lower() not in _NOT_A_PART:
            yield " ".join(words).lower()


def _before_metric(start: int, end: int, mention: Mention, frame: Frame, metric: str) -> Iterator[str]:
    """Yield what stands right before a measure's word and is no word of any list: 液态奶收入, 纯电动车销量."""
    text = fold(frame.sentence.text)
    taken = {name.end for name in frame.names} | {period.end for period in frame.periods}
    taken |= {other.end for other in frame.mentions} | {
        cue.end for cues in frame.cues.values() for cue in cues
    }
    ends = sorted(taken | {start})
    for hit in frame.of("metrics"):
        if hit.label != metric or not start <= hit.start < mention.start:
            continue
        at = min((other.start for other in frame.of("metrics") if other.end == hit.start), default=hit.start)
        head = text[ends[bisect_right(ends, at) - 1] : at]  # of 石油出口收入 too
        if _NOUN_ALONE.fullmatch(head) and not _NOT_NOUN.search(head.removesuffix("产品")):
            yield head


def _own(words: str) -> list[str]:
    """Return the words of a part's name behind the last that belongs to none: Crestline of its Crestline."""
    own: list[str] = []
    for word in words.split()[-_LONG_NAME:]:
        own = [] if word.lower() in _NOT_A_PART else [*own, word]
    return own


@cache
def _noun(chinese: bool) -> re.Pattern[str]:
    words = words_of("zh" if chinese else "en")
    nouns = either(words.segment_nouns)
    if chinese:
        return re.compile(rf"([^\W\da-zA-Z_{re.escape(words.name_breaks)}]{{2,6}})(?:{nouns})")
    return re.compile(
        rf"(?:\b(?:[Ii]ts|[Tt]he|[Tt]heir)|['’]s?) ((?:[\w&-]+ ){{1,{_LONG_NAME}}})(?:{nouns})\b"
    )
