"""Decide what a figure measures: the known metric whose word stands nearest, in the figure's own clause first."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from operator import attrgetter

from checker.claims.counted import class_of
from checker.claims.frame import Frame
from checker.claims.lexicon import Hit, words_of
from checker.claims.naming import Named
from checker.claims.order import in_order
from checker.languages.metrics import METRICS, Metric, metric_called
from checker.languages.zh.script import fold
from checker.records import Kind, Mention, Role
from checker.values.units import base_of

__all__ = [
    "Measured",
    "as_new",
    "is_share_of",
    "may_be_money",
    "metric_of",
    "of_subject",
    "told_otherwise",
]

# Costs in characters, set by reading: a word in the next clause loses against any word in the own one.
_CLAUSE = 18
_OTHER_FIGURE = 14
_AFTER = 3
# What the noun counted loses against a verb or another noun of the clause; English verbs stand further away.
_NOUN_ZH = 12
_NOUN_EN = 30
_BEFORE = "the figure before"
# A name of its own, with no word for what the figure before is set against: 销售回款, but not 去年同期.
_NAMES_ITSELF = re.compile("[^同期去上前原当时预目计标纪录最平均估增减涨跌升降比较超过其中占约至到为]{3,12}")
_AFTERWARDS = re.compile("[之以]?[后後前](?!的?[一二三四五六七八九十0-9])")
# What leads from a count to the share that it makes: 人口为2.6亿人，占18.7%
_SHARE_OF_IT = re.compile(
    r"[，,；;(（]? ?(?:[约約]?[占佔](?:比|[总總]?[^，。\d]{0,8}的)?(?:[为為约約]|比重[为為]?)?"
    r"|(?:or|accounting for|making up|representing) (?:about )?)"
)
_OF_WHOLE = re.compile(r" of (?:its |the |their |total |annual )?")  # 105% of GDP
_NEXT_EN = frozenset(
    (" at ", " to ", " was ", " is ", " were ", " reached ", " stood at ", " stands at ", " rose to ", " as ")
)
_CHANGE_GAP = (
    3  # the subject of a change stands far from where it leads: the toll of the storm that ... rose to 40
)
# What follows says what an amount is for: 筹集百亿元才能满足成本, $3bn to cover its losses
_PURPOSE = re.compile(
    r"[^，。；,;\d]{0,4}?(?:才[能可]|以(?=[弥彌满滿应應偿償维維支填覆抵]))"
    r"| (?:in order )?to (?:meet|cover|offset|repay|service|plug|fill)\b"
)
_LEAST_AMOUNT = 1_000_000  # smaller bare numbers count things
_NEVER = 1000.0
_MODIFIES = 6  # 野火摧毁的镇区三分之一已搜寻: a word before 的 qualifies a noun and says less
_CHANGE_CLAUSE = (
    8  # the two levels of a change often stand in a clause of their own: 支出飙升，从23亿增加到138亿
)
_CHANGE_FIGURE = 4
_TOUCHES = 2  # a word that begins within two characters of the figure names it: 36人遇难, 13亿美元的营收
_IN = frozenset({"in", "of", "in annual", "of annual", "in net", "in total", "in new"})
_TO_NEXT = 12  # characters between a word and the figure behind it: total revenue came to 2 billion
_REACH_ZH = 40
_REACH_EN = 90
# Up to here a word says for sure what the figure beside it measures.
_SURE_ZH = 10
_SURE_EN = 24
_CHANGES = frozenset({Role.INCREASE, Role.DECREASE})
_ENDS = frozenset({Role.FROM, Role.TO})
_GENERAL = frozenset({"duration"})  # said of all sorts of things, so that any other word says more
_TOLD_LOOSELY = frozenset({"cost", "profit", "revenue"})
_OF_SORT = {
    **{("product", told): "price" for told in ("cost", "costs", "costing")},
    **{("person", told): "pay" for told in ("earned", "earns", "earning", "made", "makes", "took home")},
}
_PAID_BY = frozenset({"hour", "day", "week", "month", "year"})
_EARN = re.compile("earn(?:s|ed|ing)?\\b", re.IGNORECASE)
_BUILT = frozenset({"vehicle", "aircraft", "vessel", "chip", "drone"})
_MADE = re.compile(
    r"\b(?:made|makes|make|making|assembled|turned out|rolled out) (?:some |about |around |nearly )?$"
)
_LOOSE = (None, "users", "visitors")  # what a firm that measures one thing only may call it


@dataclass(frozen=True, slots=True)
class Measured:
    """The label of a metric, None where no fitting word is near, and what told it: the words, or another figure."""

    label: str | None
    told_by: str = ""
    sure: bool = True


def metric_of(mention: Mention, frame: Frame, before: tuple[Mention, str | None] | None = None) -> Measured:
    """Return the metric of `mention`.

    `before` is the figure before it in the sentence with its metric: a second figure of the same kind that
    has no word of its own is told of the same thing ("1,700, up from an estimate of 271").
    """
    able = [hit for hit in frame.of("metrics") if _can_measure(METRICS[hit.label], mention)]
    if mention.quantity.kind is Kind.PERCENT and mention.role is Role.LEVEL and not frame.chinese:
        able = [hit for hit in able if not _OF_WHOLE.fullmatch(frame.sentence.text, mention.end, hit.start)]
    able = _named_before_worth(able, frame)
    if _is_whole(mention, frame):
        able, before = [hit for hit in able if not METRICS[hit.label].running], None
    listed = in_order(able, mention, frame)
    if listed is not None:
        return Measured(listed.label, frame.sentence.text[listed.start : listed.end])
    nouns = frozenset((noun.start, noun.end) for noun in frame.of("counted_nouns"))
    best: tuple[float, int, Hit] | None = None
    for hit in able:
        if _is_time(hit, frame):
            continue
        cost = _cost(hit, mention, frame, general=(hit.start, hit.end) in nouns)
        if cost <= (_REACH_ZH if frame.chinese else _REACH_EN) and (
            best is None or (cost, hit.start) < best[:2]
        ):
            best = (cost, hit.start, hit)
    if best:
        hit = best[2]
        paid = _paid(hit, mention, frame)
        if paid:
            return Measured(paid, frame.sentence.text[hit.start : hit.end])
        sure = best[0] <= (_SURE_ZH if frame.chinese else _SURE_EN)
        return _by_source(Measured(hit.label, frame.sentence.text[hit.start : hit.end], sure), frame)
    if not frame.chinese and _is_made(mention, frame):
        return Measured("production", "made")
    return _by_source(Measured(_of_previous(mention, before, frame), _BEFORE, False), frame)


def _is_made(mention: Mention, frame: Frame) -> bool:
    """Say whether a verb right before a count says that such things were built: made 410,000 cars."""
    if (
        mention.quantity.kind is not Kind.COUNT
        or class_of(mention.quantity.unit, mention.counted) not in _BUILT
    ):
        return False
    return _MADE.search(frame.sentence.text, 0, mention.start) is not None


def _named_before_worth(able: list[Hit], frame: Frame) -> list[Hit]:
    """Drop "worth" where a word right before it says what is worth so much: orders worth $3bn."""
    text, ends = frame.sentence.text, {hit.end for hit in able}
    return [h for h in able if not (text[h.start : h.end].lower() == "worth" and h.start - 1 in ends)]


def told_otherwise(measured: Measured, words: Named, mention: Mention, frame: Frame) -> Measured:
    """Take no word that stands further off for the metric, where other words name it: 38 m long, a wingspan of 35 m."""
    if not words.close or measured.label is None:
        return measured
    if frame.chinese and mention.quantity.kind is Kind.PERCENT and _is_rate(measured, words):
        return Measured(None)  # a rate of its own: 不良贷款率, 拨备覆盖率
    if measured.told_by == _BEFORE:
        own = frame.chinese and mention.quantity.kind is Kind.MONEY and mention.role is Role.LEVEL
        return Measured(None) if own and _NAMES_ITSELF.fullmatch(words.words) else measured
    if class_of(mention.quantity.unit, mention.counted) and mention.quantity.kind is Kind.COUNT:
        return measured  # what is counted says more than a verb before it
    if mention.role is not Role.LEVEL:
        return measured  # what moved stands far from where it leads
    if _only_qualifies(measured.told_by, words, frame):
        return Measured(None)
    if measured.sure:
        return measured
    known = any(words.start < hit.end and hit.start < words.end for hit in frame.of("metrics"))
    return measured if known or not words.end else Measured(None)


def _is_rate(measured: Measured, words: Named) -> bool:
    """Say whether Chinese words name a rate that the metric is not known by: 不良贷款率 is no loan."""
    if not words.words.endswith("率") or metric_called(measured.label).of_event:
        return False
    return measured.told_by == _BEFORE or (
        measured.told_by != words.words and f"{fold(measured.told_by)}率" in words.words
    )


def _only_qualifies(told_by: str, words: Named, frame: Frame) -> bool:
    """Say whether a metric's word stands within the name of something else: a loss ratio."""
    text = frame.sentence.text[words.start : words.head]
    return bool(words.head) and told_by in text and not text.endswith(told_by) and not words.empty


def of_subject(measured: Measured, sort: str) -> Measured:
    """Return what is measured, by whom it is told of: what a phone costs is its price, what a person earned is pay."""
    label = _OF_SORT.get((sort, measured.told_by.lower()))
    return replace(measured, label=label) if label and measured.label in _TOLD_LOOSELY else measured


def as_new(measured: Measured, mention: Mention, frame: Frame) -> Measured:
    """Take infections that are added to others for new ones: 新增32例, 32 more cases."""
    if measured.label != "infections" or mention.quantity.kind is not Kind.COUNT:
        return measured
    start, _ = frame.spans[frame.clause(mention.start)]
    added = mention.role is Role.INCREASE or any(
        hit.label == "further" and start <= hit.start < mention.start for hit in frame.of("scope")
    )
    return replace(measured, label="new infections") if added else measured


def may_be_money(mention: Mention) -> bool:
    """Say whether a large bare number may be an amount whose currency is left out: 市值从1.79万亿涨至2.5万亿."""
    quantity = mention.quantity
    value = quantity.low if quantity.low is not None else quantity.high
    bare = quantity.kind is Kind.COUNT and not quantity.unit and not mention.counted
    return bare and value is not None and value >= _LEAST_AMOUNT


def _paid(hit: Hit, mention: Mention, frame: Frame) -> str | None:
    """Return what one pays, or is paid, where the word alone says cost or profit: it costs $5, earns $5 a month."""
    if _is_price(hit, mention, frame):
        return "price"
    earns = hit.label == "profit" and _EARN.match(frame.sentence.text, hit.start) is not None
    return "pay" if earns and mention.quantity.per in _PAID_BY else None


def _is_price(hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether the verb says what one has to pay for a thing: it costs $799; not so costs of $799."""
    text = frame.sentence.text
    return text[hit.start : hit.end].lower() == "costs" and text[hit.end : mention.start] == " "


def _is_time(hit: Hit, frame: Frame) -> bool:
    """Say whether the word only tells when: 离职之后的去向."""
    return frame.chinese and _AFTERWARDS.match(frame.sentence.text, hit.end) is not None


def _can_measure(metric: Metric, mention: Mention) -> bool:
    """Say whether a figure of this kind, and of what it counts, can state `metric`."""
    if mention.quantity.kind not in metric.kinds:
        return Kind.MONEY in metric.kinds and may_be_money(mention)
    bare = mention.quantity.kind is Kind.COUNT and not mention.quantity.unit and not mention.counted
    if metric.base and base_of(mention.quantity.unit) != metric.base and not bare:
        return False  # energy is stored as well as files
    counted = class_of(mention.quantity.unit, mention.counted)
    return (
        not metric.thing
        or counted is None
        or counted in metric.things
        or mention.quantity.kind is not Kind.COUNT
    )


def _is_whole(mention: Mention, frame: Frame) -> bool:
    """Say whether the figure is the whole of which the one before it is a part: rescued five of the 23 inside."""
    text, wholes = frame.sentence.text, ("of the", "out of the", "out of")
    return any(text[other.end : mention.start].strip().lower() in wholes for other in frame.mentions)


def is_share_of(count: Mention, mention: Mention, frame: Frame) -> bool:
    """Say whether `mention` is the share that `count`, right before it, makes of a whole: 2.6亿人，占18.7%."""
    between = frame.sentence.text[count.end : mention.start]
    return mention.quantity.kind is Kind.PERCENT and _SHARE_OF_IT.fullmatch(between) is not None


def _of_previous(mention: Mention, before: tuple[Mention, str | None] | None, frame: Frame) -> str | None:
    if before is None or before[1] is None:
        return None
    known = metric_called(before[1])
    if not _can_measure(known, mention):
        return None  # the death toll reached 300 after two dams burst
    if is_share_of(before[0], mention, frame):
        return before[1]
    if mention.role in _CHANGES and mention.quantity.kind is Kind.PERCENT:
        return before[1] if mention.quantity.kind in known.kinds else None  # 营收18亿元，同比增长12%
    if before[0].quantity.kind != mention.quantity.kind:
        return None
    units = {before[0].quantity.unit, mention.quantity.unit}
    things = {class_of(each.quantity.unit, each.counted) for each in (before[0], mention)}
    alike = len(units) == 1 or "" in units or (len(things) == 1 and None not in things)
    return before[1] if alike else None


def _cost(hit: Hit, mention: Mention, frame: Frame, *, general: bool) -> float:
    """Return how far the word stands from the figure, in characters, by all that parts them.

    A `general` word is a noun that is counted as often as it names what a figure measures.
    """
    inside = hit.start < mention.end and mention.start < hit.end
    # A dividend is per share too.
    weak = general or hit.label in _GENERAL or (inside and hit.label == "share price")
    noun = (_NOUN_ZH if frame.chinese else _NOUN_EN) if weak else 0.0
    if inside:
        return noun - (hit.end - hit.start)
    after = hit.start >= mention.end
    gap = hit.start - mention.end if after else mention.start - hit.end
    cost = float(gap)
    if after:
        cost = -_AFTER if _amounts_to(hit, mention, frame) else cost + (_AFTER if gap > _TOUCHES else -_AFTER)
    crossed = abs(frame.clause(hit.start) - frame.clause(mention.start))
    if after and (crossed or _of_next(hit, mention, frame) or _is_purpose(hit, mention, frame)):
        return _NEVER  # what follows has figures of its own, or is what this one is for
    low, high = (mention.end, hit.start) if after else (hit.end, mention.start)
    between = max(0, _figures_before(high, frame) - _figures_before(low, frame))
    told_as_change = mention.role in _ENDS and not after
    if told_as_change and not crossed and not frame.chinese:
        cost /= _CHANGE_GAP
    crossing = crossed * (_CHANGE_CLAUSE if told_as_change else _CLAUSE)
    passing = between * (_CHANGE_FIGURE if told_as_change else _OTHER_FIGURE)
    if not after and _qualifies_another(hit, mention, frame):
        crossing += _MODIFIES
    # A longer word is the more exact name of the two: 月活跃用户 before 用户.
    return noun + cost + crossing + passing - (hit.end - hit.start) / 2


def _is_purpose(hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether the word behind the figure only says what it is needed for."""
    found = _PURPOSE.match(frame.sentence.text, mention.end)
    return found is not None and found.end() <= hit.start


def _amounts_to(hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether the word behind an amount says what it is an amount of: $13,500 a year in tuition, $3bn of debt."""
    between = frame.sentence.text[mention.end : hit.start].strip().lower()
    return mention.quantity.kind is Kind.MONEY and between in _IN


def _qualifies_another(hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether the word qualifies a noun before the figure: 摧毁的镇区三分之一, but not 生产的 200 辆."""
    text = frame.sentence.text
    return text.startswith("的", hit.end) and bool(text[hit.end + 1 : mention.start].strip())


def _of_next(hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether the word behind the figure belongs to the next one: 生产的 200 辆和交付的 180 辆."""
    text = frame.sentence.text
    follows = frame.mentions[_figures_before(hit.end + 1, frame) :][:1]
    if hit.start - mention.end > _TO_NEXT and any(text[hit.end : n.start] in _NEXT_EN for n in follows):
        return True  # from 288, and put the number of injured at 1,175
    joined = text[mention.end : hit.start].strip().lower() in words_of("zh" if frame.chinese else "en").joins
    return joined and any(0 <= other.start - hit.end <= _TO_NEXT for other in frame.mentions)


def _figures_before(position: int, frame: Frame) -> int:
    """Return how many figures of the sentence begin before `position`."""
    return bisect_left(frame.mentions, position, key=attrgetter("start"))


def _by_source(metric: Measured, frame: Frame) -> Measured:
    """Return what the speaker measures, where it measures one thing only: a web analyst's "users" are visits."""
    said = {speaker.name.lower() for speaker in frame.speakers}
    for label, firms in words_of("en").measured_by.items():
        if said & set(firms) and metric.label in _LOOSE:
            return Measured(label, "the speaker, who measures nothing else")
    return metric if metric.label else Measured(None)
