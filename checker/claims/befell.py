"""Say of a time beside a running count whether it only tells when the event befell: no count is as of that day.

"Six people have been rescued after the hall collapsed on Friday" tells of the six as of the day it was written.
"""

from __future__ import annotations

import re

from checker.claims.frame import Frame
from checker.claims.lexicon import Hit, words_of
from checker.records import Mention, PeriodMention, PeriodRole

__all__ = ["befell_then"]

_DAYS = 2  # an event befalls within so many days; a year sets another event apart
_REACH_ZH = 40  # characters between a time and the verb of what befell
_REACH_EN = (
    60  # characters between such a verb and the time: collapsed in the old town of Northport on Friday
)
_OPENED = re.compile(r"\b(?:the|this|that)\s*$")
_NAMED = re.compile(r"(?:['’]s)?(?: [\w’'-]+){0,3} ")  # the June 2 train | crash, Friday's | crash
_NOUN_ON = re.compile(r" (?:(?:on|of|late|early|last|in the early hours of|at|around|a|earlier) ?)+")
_COMMA = re.compile("[，,；;：:]")


def befell_then(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether `period` is when the event befell that `mention` counts for."""
    if period.period.days > _DAYS or period.role is PeriodRole.AS_OF:
        return False
    if period.start < mention.end and mention.start < period.end:
        return False
    if frame.chinese:
        return any(_befalls_after(period, hit, mention, frame) for hit in frame.of("befalls"))
    verbs = any(_befalls_before(period, hit, mention, frame) for hit in frame.of("befalls"))
    return verbs or any(_of_noun(period, hit, frame) for hit in frame.of("events"))


def _befalls_after(period: PeriodMention, hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether a Chinese verb of what befell follows the time, nobody speaking and no figure between."""
    text = frame.sentence.text
    if not (period.end <= hit.start <= period.end + _REACH_ZH) or mention.start < period.end:
        return False
    if text.startswith(words_of("zh").befalls_not, hit.end):
        return False
    between = text[period.end : hit.start]
    return len(_COMMA.findall(between)) <= 1 and _nothing_told(period.end, hit.start, frame)


def _befalls_before(period: PeriodMention, hit: Hit, mention: Mention, frame: Frame) -> bool:
    """Say whether an English verb of what befell leads to the time: after the hall collapsed on Friday."""
    if not hit.end <= period.start <= hit.end + _REACH_EN or hit.end <= mention.start < period.start:
        return False
    between = frame.sentence.text[hit.end : period.start]
    return _COMMA.search(between) is None and _nothing_told(hit.end, period.start, frame)


def _of_noun(period: PeriodMention, hit: Hit, frame: Frame) -> bool:
    """Say whether the time is one with the event's noun: the crash on Friday, the June 2 crash, Friday's crash."""
    text = frame.sentence.text
    if hit.end <= period.start:
        return _NOUN_ON.fullmatch(text, hit.end, period.start) is not None
    if _NAMED.fullmatch(text, period.end, hit.start) is None:
        return False
    opened = _OPENED.search(text, 0, period.start) is not None
    return opened or text[period.end : period.end + 2] in ("'s", "’s")


def _nothing_told(start: int, end: int, frame: Frame) -> bool:
    """Say whether nobody speaks and no figure stands between two places of the sentence."""
    told = [each.start for each in frame.mentions] + [hit.start for hit in frame.of("says")]
    return not any(start <= place < end for place in told)
