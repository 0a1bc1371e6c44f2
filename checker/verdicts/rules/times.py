"""Rules that explain a difference by time: another period, another day, a change from one to the other."""

from __future__ import annotations

import re
from datetime import date

from checker.languages.en.frames import WORDS as ENGLISH
from checker.languages.metrics import NO_METRIC, metric_called
from checker.languages.names import KNOWN_PLACES
from checker.languages.zh.frames import WORDS as CHINESE
from checker.languages.zh.script import fold
from checker.records import Claim, Kind, RelationKind, Role
from checker.values.agreement import Agreement, significant_digits
from checker.values.period import Period
from checker.verdicts.labels import period_words
from checker.verdicts.pair import Pair, agree, below
from checker.verdicts.rules.outcome import Outcome
from checker.verdicts.rules.periods import disjoint_periods, part_of_period, same_period

__all__ = [
    "changes_of_other_spans",
    "counts_of_one_day",
    "different_periods",
    "ends_of_a_change",
    "fewer_later",
    "figure_of_two_periods",
    "hours_of_a_price",
    "period_of_one",
    "told_long_apart",
    "update_of_a_count",
]

PRECISE_DIGITS = 2  # a figure of fewer digits ("100 million") is told of two periods by chance too often
PRECISE_SHARE_DIGITS = 3  # and a share of so few, "35 %", is one of a hundred
UPDATE_DAYS = 1  # a running count told so much later is an update
APART_DAYS = 45  # figures without a period, told so long after one another, are of different times
PERIOD_FACTOR = (
    1.25  # a month is not told for a year by chance: figures without a period nearer than that are compared
)
FAR = 100.0  # values that cannot be divided by one another are as good as far apart
CLOSE_FACTOR = 1.2  # within bounds and so close, two figures are one told with more or less care
MOVING_DAYS = 2  # a level that is told as having moved may have moved again
LEVEL_DAYS = 31  # a level told of so short a time is the level of a day
LEVEL_APART = 120  # days in which a level may stay the same
_ONE_REPORT = 3  # days in which papers tell of one report
_SPAN = re.compile(
    r"\b(?:in|over|during|for) the (?:quarter|half|half-year|month|week)\b|该季|当季|本季|该月|当月"
)
_WEATHER = re.compile(
    r"\b(?:highs?|lows?|overnight|weather|forecast|heat ?wave|mercury)\b"
    r"|气温|氣溫|高温|高溫|低温|低溫|天气|天氣|夜间|夜間",
    re.IGNORECASE,
)
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE})
_CHANGES = frozenset({Role.INCREASE, Role.DECREASE})


def figure_of_two_periods(pair: Pair) -> Outcome | None:
    """One exact figure is told of two different periods: one of the two texts has the period wrong."""
    a, b = pair.a, pair.b
    if pair.values is not Agreement.EQUAL or not disjoint_periods(pair) or pair.running or pair.timeless:
        return None
    if not (a.period_sure and b.period_sure) or a.article == b.article or a.role != b.role:
        return None
    if not metric_called(a.metric).flow or a.metric != b.metric or a.entity != b.entity:
        return None
    if min(a.period.days if a.period else 0, b.period.days if b.period else 0) <= 1:
        return None  # a day on which it is told, or paid
    value = a.quantity.low if a.quantity.low is not None else a.quantity.high
    least = PRECISE_SHARE_DIGITS if a.quantity.kind in _SHARES else PRECISE_DIGITS
    if value is None or significant_digits(value) < least:
        return None
    reason = f"The same figure is told of {_said(a)} and of {_said(b)}."
    return Outcome(RelationKind.CONFLICT_PERIOD, reason, 0.7)


def ends_of_a_change(pair: Pair) -> Outcome | None:
    """The two figures are the old and the new level of one change."""
    roles = {pair.a.role, pair.b.role}
    if Role.FROM not in roles or roles == {Role.FROM} or pair.values is Agreement.EQUAL:
        return None
    if pair.a.article == pair.b.article and pair.a.sentence_start == pair.b.sentence_start:
        return Outcome(
            RelationKind.DIFFERENT_PERIOD,
            "One figure is the level before a change, the other after it.",
            0.95,
        )
    if same_period(pair) and not _is_new_level(pair):
        return None
    return Outcome(RelationKind.DIFFERENT_PERIOD, "One figure is told as the level before a change.", 0.7)


def _is_new_level(pair: Pair) -> bool:
    """Say whether the text that gives a level before a change gives the other text's figure as the new one."""
    for old, other in ((pair.a, pair.b), (pair.b, pair.a)):
        for beside in pair.beside if old.role is Role.FROM else ():
            together = (beside.article, beside.sentence_start) == (old.article, old.sentence_start)
            if together and beside.role is Role.TO and agree(beside, other):
                return True
    return False


def different_periods(pair: Pair) -> Outcome | None:
    """Both figures name their periods, and these differ."""
    if pair.timeless or pair.a.period is None or pair.b.period is None or pair.running:
        return None
    if same_period(pair) or not (pair.a.period_stated or pair.b.period_stated) or _one_level(pair):
        return None
    both = pair.a.period_stated and pair.b.period_stated
    if disjoint_periods(pair) or ((both or part_of_period(pair)) and not _about_equal(pair)):
        reason = f"One figure is of {_said(pair.a)}, the other of {_said(pair.b)}."
        sure = 0.9 if both else 0.65
        return Outcome(RelationKind.DIFFERENT_PERIOD, reason, sure)
    return None


def update_of_a_count(pair: Pair) -> Outcome | None:
    """A count that grows as an event unfolds is told again on a later day."""
    if not pair.running:
        return None
    earlier, later = pair.told
    if not pair.both_dated and _of_its_event(pair):
        earlier, later = pair.first.published, pair.second.published
    if not pair.both_dated and _days_between(earlier, later) < UPDATE_DAYS:
        # One dates its count, the other only itself: any difference will do.
        earlier, later = pair.first.published, pair.second.published
    if earlier is None or later is None or _days_between(earlier, later) < UPDATE_DAYS:
        return None
    if _fallen(pair):
        return None
    early, late = sorted((earlier, later))
    return Outcome(RelationKind.DIFFERENT_PERIOD, f"A count as of {early} and as of {late}: an update.", 0.85)


def _of_its_event(pair: Pair) -> bool:
    """Say whether texts of one day tell the counts, and the only day named may be that of what happened."""
    published = pair.first.published, pair.second.published
    return None not in published and published[0] == published[1] and not (pair.a.as_of or pair.b.as_of)


def hours_of_a_price(pair: Pair) -> Outcome | None:
    """A price moves within a day: two of one day are of one thing only if both are those of its close."""
    if not pair.metric.moving or (_at_close(pair.a) and _at_close(pair.b)):
        return None
    return Outcome(
        RelationKind.DIFFERENT_PERIOD, "A price moves by the hour, and not both are of a close.", 0.55
    )


def _at_close(claim: Claim) -> bool:
    clause = fold(claim.clause).lower()
    return any(word in clause for word in (*ENGLISH.closes, *CHINESE.closes))


def fewer_later(pair: Pair) -> Outcome | None:
    """A count that can only grow is told lower on a later day: one of the two is wrong, or the later text is stale."""
    if not pair.running or not _fallen(pair):
        return None
    return Outcome(RelationKind.CONFLICT_VALUE, "What can only grow is told lower on a later day.", 0.5)


def counts_of_one_day(pair: Pair) -> Outcome | None:
    """Two counts of one event, told on one day, differ by little: one may have been told hours later."""
    if not pair.running:
        return None
    return Outcome(
        RelationKind.CONFLICT_VALUE, "Two counts as of one day; one may have been told hours later.", 0.5
    )


def period_of_one(pair: Pair) -> Outcome | None:
    """What adds up over a period is told of one by one text alone, and the values are not near one another.

    So are two periods that were named before, and not in the sentences of the figures.
    """
    if not pair.metric.flow or pair.a.period == pair.b.period or _one_level(pair):
        return None
    if (pair.factor or FAR) <= PERIOD_FACTOR:
        return None
    return Outcome(
        RelationKind.DIFFERENT_PERIOD, f"One figure is of {_said(pair.a)}, the other of {_said(pair.b)}.", 0.5
    )


def told_long_apart(pair: Pair) -> Outcome | None:
    """Neither or only one names a period, and the texts were written long after one another."""
    if pair.timeless or (pair.a.period_stated and pair.b.period_stated):
        return None
    first, second = _time_of(pair.a, pair.told[0]), _time_of(pair.b, pair.told[1])
    if first is None or second is None:
        return None
    apart = max((second.start - first.end).days, (first.start - second.end).days)
    moving = Role.TO in (pair.a.role, pair.b.role)
    if apart < (0 if _is_weather(pair) else MOVING_DAYS if moving else APART_DAYS):
        return None
    said = f"{apart} days apart" if apart > 1 else "of two days"
    return Outcome(RelationKind.DIFFERENT_PERIOD, f"The figures are told {said}.", 0.6)


def _is_weather(pair: Pair) -> bool:
    """Say whether two figures are of the weather of a place, which each day has another of."""
    a, b = pair.a, pair.b
    measured = a.quantity.kind is Kind.TEMPERATURE or pair.metric.label == "rainfall"
    told = all(_WEATHER.search(claim.clause) is not None for claim in (a, b))
    return measured and a.entity == b.entity and (told or a.entity in KNOWN_PLACES)


def changes_of_other_spans(pair: Pair) -> Outcome | None:
    """Two rises or falls are of one thing only if both say over what time, and say the same."""
    if pair.a.role not in _CHANGES or (same_period(pair) and pair.a.period_stated and pair.b.period_stated):
        return None
    if _span_of(pair.a.clause) & _span_of(pair.b.clause) and _days_apart(pair) <= _ONE_REPORT:
        return None
    return Outcome(RelationKind.DIFFERENT_PERIOD, "Two changes, and not both say over what time.", 0.55)


def _span_of(clause: str) -> frozenset[str]:
    """Return the spans that a clause names without saying of which year they are: in the quarter."""
    return frozenset(match[0].rpartition(" ")[2] for match in _SPAN.finditer(clause.lower()))


def _days_apart(pair: Pair) -> int:
    first, second = pair.first.published, pair.second.published
    return abs((second - first).days) if first and second else _ONE_REPORT + 1


def _fallen(pair: Pair) -> bool:
    """Say whether a count that can only grow is lower as of the later of two days, both figures exact."""
    earlier, later = pair.told
    if not pair.metric.grows or earlier is None or later is None or earlier == later:
        return False
    if "remaining" in pair.a.scope | pair.b.scope:
        return False  # those who are still ill grow fewer
    first, last = (pair.a, pair.b) if earlier < later else (pair.b, pair.a)
    bounded = any(None in (claim.quantity.low, claim.quantity.high) for claim in (first, last))
    return pair.values is Agreement.APART and not bounded and below(last, first)


def _days_between(first: date | None, second: date | None) -> int:
    return abs((second - first).days) if first and second else 0


def _one_level(pair: Pair) -> bool:
    """Say whether two levels (staff, a valuation) told of near days are so close that they are one level."""
    a, b = pair.a.period, pair.b.period
    if (
        pair.metric is NO_METRIC
        or pair.metric.flow
        or a is None
        or b is None
        or max(a.days, b.days) > LEVEL_DAYS
    ):
        return False
    return abs((a.start - b.start).days) <= LEVEL_APART and pair.values is not Agreement.APART


def _about_equal(pair: Pair) -> bool:
    """Say whether the values are so close that a shorter period can only be a closer date for the same figure."""
    apart = pair.values is Agreement.APART or pair.strained
    return not apart and (pair.factor or 1.0) <= CLOSE_FACTOR


def _time_of(claim: Claim, told: date | None) -> Period | None:
    if claim.period is not None and claim.period_stated:
        return claim.period
    return Period(told, date.fromordinal(told.toordinal() + 1)) if told else None


def _said(claim: Claim) -> str:
    return period_words(claim.period) if claim.period is not None else "no stated time"
