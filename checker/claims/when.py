"""Give each figure its period: the one named nearest in its clause, or else in what was said before.

A figure that is a level at the start of a change ("from 1.7 billion in June") takes the period that stands
between the two figures or with it; the level at its end takes the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from checker.claims.frame import Frame
from checker.claims.order import in_order
from checker.records import Mention, PeriodMention, PeriodRole, Role
from checker.values.period import Period

__all__ = ["When", "when"]

_CLAUSE = 100  # characters that one clause boundary counts for: the own clause first, whatever the distance
_LONG_DAYS = 27  # a month or longer: shorter periods do not follow one another as a series does
_YEAR_DAYS = 365
_TURNS = 3  # characters between a time and the word that turns to it: "2022, when"
_REACH_ZH = 18  # characters between a time that reaches back and the word that sets something above all of it
_REACH_EN = 64
_BACK = frozenset("近过過最")  # how a time begins that reaches back from now: 近60年, 过去十年
_SINCE_ZH = re.compile("以?[来來]")
_AFTER = 12  # a period after the figure counts as so much further away


@dataclass(frozen=True, slots=True)
class When:
    """A figure's period; `stated` if the sentence itself names it, `as_of` the last day that the figure tells of.

    `sure` is set where nothing of a stated period, as its year, had to be taken from the article's date.
    """

    period: Period | None = None
    stated: bool = False
    as_of: date | None = None
    sure: bool = False


def when(mention: Mention, frame: Frame, before: Period | None, published: date | None = None) -> When:
    """Return the period of `mention`; `before` is the reference period last named in the paragraph.

    `published` is given for what adds up over periods: the new level of a change then follows on the old one's period.
    """
    as_of = _as_of(mention, frame)
    named: Sequence[PeriodMention] = [
        period
        for period in frame.periods
        if not (
            _compared(period, mention, frame)
            or _of_next(period, mention, frame)
            or _reaches_back(period, mention, frame)
        )
    ]
    listed = in_order(frame.periods, mention, frame)
    if listed is not None:
        return When(listed.period, True, as_of, listed.stated)
    if mention.role is Role.FROM:
        chosen = _of_start(mention, frame.mentions, named)
        return When(chosen.period, True, as_of, chosen.stated) if chosen else When(None, False, as_of)
    if mention.role is Role.TO:
        taken = _start_period(mention, frame.mentions, named)
        named = [period for period in named if taken is None or period.period != taken.period]
        if taken is not None and not named:
            return When(_next(taken.period, published), False, as_of)
    chosen = min(named, key=lambda period: _distance(period, mention, frame), default=None)
    if chosen is not None:
        return When(chosen.period, True, as_of, chosen.stated)
    return When(before if mention.role is not Role.TO else None, False, as_of)


def _compared(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether the figure is only compared with that time: 比两年前多5元; not so 比两年前的5元.

    Nor is it so in "against 2022, when it was 5".
    """
    if frame.sentence.text[period.end : mention.start].strip() == "的":
        return False
    compared = any(0 <= period.start - hit.end <= 1 for hit in frame.of("compared_to"))
    return compared and not any(
        0 <= hit.start - period.end <= _TURNS and hit.end <= mention.start for hit in frame.of("then")
    )


def _of_next(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether the time stands in a later clause that has a figure of its own: ，一年前为1.1亿."""
    clause = frame.clause(period.start)
    later = period.start >= mention.end and clause > frame.clause(mention.start)
    return later and any(frame.clause(other.start) == clause for other in frame.mentions)


def _reaches_back(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether a time only says for how long nothing was more so: 近60年最严重的火灾, the most since 1996."""
    if period.start < mention.end and mention.start < period.end:
        return False
    low, high = (
        (period.end, period.end + _REACH_ZH) if frame.chinese else (period.start - _REACH_EN, period.start)
    )
    text = frame.sentence.text
    above = [hit for hit in frame.of("superlatives") if low <= hit.start and hit.end <= high]
    if not above or any(low <= other.start < above[-1].start for other in frame.mentions if other is mention):
        return False
    if not frame.chinese:
        since = any(above[0].end <= hit.start < period.start for hit in frame.of("old_event"))
        return since and mention.end <= period.start
    back = text[period.start] in _BACK or _SINCE_ZH.search(text, period.end - 1, above[0].start) is not None
    return back and not any(period.end <= hit.start for hit in frame.of("then"))


def _next(period: Period, published: date | None) -> Period | None:
    """Return the period after that of the old level, if it has begun: 从2023年的7亿收窄至4亿 tells of 2024."""
    begun = published is not None and period.end <= published and period.days >= _LONG_DAYS
    if not begun:
        return None
    end = (
        period.end.replace(year=period.end.year + 1)
        if period.days >= _YEAR_DAYS
        else period.end + (period.end - period.start)
    )
    return Period(period.end, end)


def _as_of(mention: Mention, frame: Frame) -> date | None:
    told = [period for period in frame.periods if period.role is PeriodRole.AS_OF]
    nearest = min(told, key=lambda period: _distance(period, mention, frame), default=None)
    return nearest.period.end - timedelta(days=1) if nearest else None


def _distance(period: PeriodMention, mention: Mention, frame: Frame) -> float:
    if period.start < mention.end and mention.start < period.end:
        return 0.0
    crossed = _CLAUSE * abs(frame.clause(period.start) - frame.clause(mention.start))
    if period.start < mention.end:
        return mention.start - period.end + crossed
    between = sum(1 for m in frame.mentions if m is not mention and mention.end <= m.start < period.start)
    return period.start - mention.end + crossed + _AFTER + _CLAUSE * between


def _of_start(
    mention: Mention, mentions: Sequence[Mention], periods: Sequence[PeriodMention]
) -> PeriodMention | None:
    """Return the period of the old level: the last named before it after any earlier figure, or else right after it."""
    low = max((m.end for m in mentions if m.end <= mention.start), default=0)
    end = next((m.start for m in mentions if m.start >= mention.end), None)
    inside = [p for p in periods if low <= p.start and p.end <= mention.start + 1]
    if inside and (len(periods) > 1 or _touches(inside[-1], mention)):
        return inside[-1]
    following = [p for p in periods if p.start >= mention.end and (end is None or p.end <= end)]
    return following[0] if following else None


def _touches(period: PeriodMention, mention: Mention) -> bool:
    return 0 <= mention.start - period.end <= 2


def _start_period(
    mention: Mention, mentions: Sequence[Mention], periods: Sequence[PeriodMention]
) -> PeriodMention | None:
    starts = [m for m in mentions if m.role is Role.FROM]
    nearest = min(starts, key=lambda m: abs(m.start - mention.start), default=None)
    return _of_start(nearest, mentions, periods) if nearest else None
