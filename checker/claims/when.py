"""Give each figure its period: the one named nearest in its clause, or else in what was said before.

A figure that is a level at the start of a change ("from 1.7 billion in June") takes the period that stands
between the two figures or with it; the level at its end takes the other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from checker.claims.befell import befell_then
from checker.claims.frame import Frame
from checker.claims.order import in_order
from checker.records import Kind, Mention, PeriodMention, PeriodRole, Role
from checker.values.period import Period

__all__ = ["When", "far_base", "is_time", "of_month", "owners", "when"]

_CLAUSE = 100  # characters that one clause boundary counts for: the own clause first, whatever the distance
_LONG_DAYS = 27  # a month or longer: shorter periods do not follow one another as a series does
_YEAR_DAYS = 365
_OF_TWELVE_MONTHS = frozenset({"inflation"})
# What does not change by the day, as counts do.
_LASTING = frozenset({Kind.MONEY, Kind.LENGTH, Kind.AREA, Kind.MASS, Kind.VOLUME})
_TURNS = 3  # characters between a time and the word that turns to it: "2022, when"
_REACH_ZH = 18  # characters between a time that reaches back and the word that sets something above all of it
_REACH_EN = 64
_BACK = frozenset("近过過最")  # how a time begins that reaches back from now: 近60年, 过去十年
_OF_THEN = re.compile(r"[^，,。；;]{0,12}的\s*")  # 比2010年普查的133万
_CHANGES = frozenset({Role.INCREASE, Role.DECREASE})
# Between a change and the time that it is counted from: down 5% from the previous year, up 3% on a year earlier
_BASE = re.compile(
    r"[^,.;:]{0,24}?\b(?:from|on|over|versus|against|than|compared (?:with|to))\s(?:the\s|an?\s)?"
    r"(?:that\s(?:of|in|at)\s(?:the\s)?)?",
    re.IGNORECASE,
)
_FISCAL = re.compile("fiscal|financial year|财年|財年|财季|財季|财政年|財政年", re.IGNORECASE)
_FISCAL_NEAR = 7  # characters between a quarter and the word that makes it a fiscal one
_PAUSE = re.compile(r"[,;:.—]")
_SINCE_ZH = re.compile("以?[来來]")
# Between a figure and the time right behind it: 3.1 billion in 2023, 3.1 billion a year earlier, 31亿元（2023年）
_BESIDE = re.compile(r"\s*(?:(?:in|for|during|at|on)\s)?(?:(?:the|an?|its)\s)?[(（]?", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\b|[从從由自较較比]", re.IGNORECASE)  # what leads to an old level
# Behind a time of the new level: ", in 2023 from $710 million"
_THEN_FROM = re.compile(r",? (?:up |down )?from\b", re.IGNORECASE)
# Right before a day on which something was said or decided.
_TELLING = re.compile(
    r"\b(?:said|voted|decided|agreed|announced|approved|ruled|ordered|confirmed|reported|adopted|signed|unveiled|pledged"
    r"|promised|proposed|backed|resolved|passed|revealed|disclosed|presented|published|released|warned) "
    r"(?:late |early )?(?:on )?$",
    re.IGNORECASE,
)
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


def when(
    mention: Mention,
    frame: Frame,
    before: Period | None,
    published: date | None = None,
    *,
    running: bool = False,
) -> When:
    """Return the period of `mention`; `before` is the reference period last named in the paragraph.

    A `running` count has no period in the day on which the event befell. `published` is given for what adds up over
    periods: the new level of a change then follows on the old one's period.
    """
    as_of = _as_of(mention, frame)
    named: Sequence[PeriodMention] = [
        period
        for period in frame.periods
        if not (
            _compared(period, mention, frame)
            or _of_next(period, mention, frame)
            or _reaches_back(period, mention, frame)
            or _of_a_deed(period, mention, frame)
            or (running and befell_then(period, mention, frame))
            or (not running and _told_then(period, mention, frame))
        )
    ]
    listed = in_order(frame.periods, mention, frame)
    if listed is not None:
        return _stated(listed, frame, as_of)
    if mention.role is Role.FROM:
        chosen = _of_start(mention, named, frame)
        return _stated(chosen, frame, as_of) if chosen else When(None, False, as_of)
    if mention.role is Role.TO:
        taken = _start_period(mention, named, frame)
        named = [period for period in named if taken is None or period.period != taken.period]
        if taken is not None and not named:
            return When(_next(taken.period, published), False, as_of)
    chosen = min(named, key=lambda period: _distance(period, mention, frame), default=None)
    if chosen is not None:
        return _stated(chosen, frame, as_of)
    return When(before if mention.role is not Role.TO else None, False, as_of)


def is_time(mention: Mention, frame: Frame) -> bool:
    """Say whether a length of time only says when something was: 过去5年, the last two years."""
    span = mention.start, mention.end
    return mention.quantity.kind is Kind.DURATION and any(
        period.start <= mention.start and mention.end <= period.end and (period.start, period.end) != span
        for period in frame.periods
    )


def of_month(told: When, metric: str | None) -> When:
    """Return what a rate over twelve months is of: inflation in the year to June is that of June."""
    period = told.period
    if metric not in _OF_TWELVE_MONTHS or period is None or not _YEAR_DAYS <= period.days <= _YEAR_DAYS + 1:
        return told
    if period.start.month == 1:
        return told  # 2024
    last = (period.end - timedelta(days=1)).replace(day=1)
    return When(Period(last, period.end), told.stated, told.as_of, told.sure)


def owners(text: str, mentions: Sequence[Mention], periods: Sequence[PeriodMention]) -> Mapping[int, int]:
    """Return where a time starts -> where the figure does that it stands right behind: 710 in 2022, 420 in 2023."""
    ends, found = [mention.end for mention in mentions], {}
    for period in periods:
        before = bisect_right(ends, period.start) - 1
        if before >= 0 and _BESIDE.fullmatch(text, ends[before], period.start):
            found[period.start] = mentions[before].start
    return found


def _stated(period: PeriodMention, frame: Frame, as_of: date | None) -> When:
    """Return a period that the sentence names, sure if all its days are said: a fiscal year begins where it likes."""
    low, high = max(0, period.start - _FISCAL_NEAR), period.end + _FISCAL_NEAR
    sure = period.stated and not _FISCAL.search(frame.sentence.text, low, high)
    return When(period.period, True, as_of, sure)


def far_base(mention: Mention, frame: Frame, told: Period | None) -> frozenset[str]:
    """Return the scope of a change that is counted from more than a year before: down 55% in 2022 compared to 2020."""
    if mention.role not in _CHANGES or told is None:
        return frozenset()
    ends = {hit.end for hit in frame.of("compared_to")}
    bases = {p.period.start.year for p in frame.periods if ends & {p.start, p.start - 1}}
    return frozenset(f"against {year}" for year in bases if told.start.year - year > 1)


def _compared(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether the figure is only compared with that time: 比两年前多5元; not so 比两年前的5元.

    Nor is it so in "against 2022, when it was 5".
    """
    if _OF_THEN.fullmatch(frame.sentence.text, period.end, _first_told(mention, frame)):
        return False
    if _is_base(period, mention, frame.sentence.text):
        return True
    places = {period.start}
    owner = frame.owners.get(period.start)
    if owner not in (None, mention.start):
        # In "compared with 12 a year earlier, a fall of 2" the fall is not of the year earlier.
        places.add(owner)
    compared = any(0 <= place - hit.end <= 1 for hit in frame.of("compared_to") for place in places)
    return compared and not any(
        0 <= hit.start - period.end <= _TURNS and hit.end <= mention.start for hit in frame.of("then")
    )


def _first_told(mention: Mention, frame: Frame) -> int:
    """Return where the figure begins, or the one that it tells again in brackets: 133972万人（13.3972亿人）."""
    text = frame.sentence.text
    again = (m.start for m in frame.mentions if text[m.end : mention.start].strip() in ("(", "（"))
    return next(again, mention.start)


def _is_base(period: PeriodMention, mention: Mention, text: str) -> bool:
    """Say whether a change is counted from that time; a stretch (from May to June) or a day (on Monday) is its own."""
    if (
        mention.role not in _CHANGES
        or period.period.days < _LONG_DAYS
        or " to " in text[period.start : period.end]
    ):
        return False
    return _BASE.fullmatch(text, mention.end, period.start) is not None


def _of_a_deed(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether the time is a day on which something else happened: built for 410 million, it opened on Sunday."""
    lasting = mention.quantity.kind in _LASTING and mention.role is Role.LEVEL
    clause = frame.clause(period.start)
    said = any(frame.clause(hit.start) == clause for hit in frame.of("says"))
    home = frame.clause(mention.start)
    if not lasting or said or period.period.days != 1:
        return False
    return clause > home or (clause < home and _runs_on(clause, home, frame))


def _told_then(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether a day only tells when it was decided, where the clause names the figure's time: voted on Monday."""
    if frame.chinese or period.period.days != 1 or not _TELLING.search(frame.sentence.text, 0, period.start):
        return False
    clause = frame.clause(mention.start)
    return any(
        p is not period and p.period != period.period and frame.clause(p.start) == clause
        for p in frame.periods
    )


def _runs_on(clause: int, home: int, frame: Frame) -> bool:
    """Say whether no mark stands between two clauses: reopened on Thursday after a renovation that cost 5 million."""
    low, high = frame.spans[clause][1], frame.spans[home][0]
    return not frame.chinese and _PAUSE.search(frame.sentence.text, max(0, low - 2), high + 1) is None


def _of_next(period: PeriodMention, mention: Mention, frame: Frame) -> bool:
    """Say whether the time stands in a later clause that has a figure of its own: ，一年前为1.1亿."""
    if _THEN_FROM.match(frame.sentence.text, period.end):
        return False
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
    if not above:
        return False
    if not frame.chinese:
        since = any(above[0].end <= hit.start < period.start for hit in frame.of("old_event"))
        apart = _PAUSE.search(text, above[0].end, period.start) is not None  # the worst: since 1996 it lost 5
        return since and (mention.end <= period.start or not apart)
    if low <= mention.start < above[-1].start:
        return False
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
    told = [p for p in frame.periods if p.role is PeriodRole.AS_OF and not _compared(p, mention, frame)]
    nearest = min(told, key=lambda period: _distance(period, mention, frame), default=None)
    return nearest.period.end - timedelta(days=1) if nearest else None


def _distance(period: PeriodMention, mention: Mention, frame: Frame) -> float:
    if period.start < mention.end and mention.start < period.end:
        return 0.0
    owner = frame.owners.get(period.start)
    own, others = owner == mention.start, owner not in (None, mention.start)
    crossed = _CLAUSE * (abs(frame.clause(period.start) - frame.clause(mention.start)) + others)
    if period.start < mention.end:
        return mention.start - period.end + crossed
    between = sum(1 for m in frame.mentions if m is not mention and mention.end <= m.start < period.start)
    return period.start - mention.end + crossed + _AFTER * (not own) + _CLAUSE * between


def _of_start(mention: Mention, named: Sequence[PeriodMention], frame: Frame) -> PeriodMention | None:
    """Return the period of the old level: one right beside it, or the last after any earlier figure, or the next."""
    text, mentions = frame.sentence.text, frame.mentions
    low = max((m.end for m in mentions if m.end <= mention.start), default=0)
    end = next((m.start for m in mentions if m.start >= mention.end), len(text))
    inside = [p for p in named if low <= p.start and p.end <= mention.start + 1]
    behind = [p for p in named if p.start >= mention.end]
    if inside and _touches(inside[-1], mention):
        return inside[-1]
    if behind and frame.owners.get(behind[0].start) == mention.start:
        return behind[0]
    if inside and len(named) > 1 and not _FROM.search(text, inside[-1].end, mention.start):
        return inside[-1]
    near = [p for p in behind if p.end <= end]
    return near[0] if near else behind[0] if behind and inside else None


def _touches(period: PeriodMention, mention: Mention) -> bool:
    return 0 <= mention.start - period.end <= 2


def _start_period(mention: Mention, named: Sequence[PeriodMention], frame: Frame) -> PeriodMention | None:
    starts = [m for m in frame.mentions if m.role is Role.FROM]
    nearest = min(starts, key=lambda m: abs(m.start - mention.start), default=None)
    if nearest is None:
        return None
    return _of_start(nearest, [period for period in named if not _of_next(period, nearest, frame)], frame)
