"""Rules that explain a difference by the mood in which the figures are told."""

from __future__ import annotations

import re
from functools import lru_cache

from checker.languages.en.sources import WORDS as ENGLISH
from checker.languages.metrics import NO_METRIC
from checker.languages.zh.sources import WORDS as CHINESE
from checker.records import Modality, RelationKind
from checker.verdicts.pair import Pair
from checker.verdicts.rules.outcome import Outcome
from checker.verdicts.wording import any_of, plain

__all__ = ["result_against_outlook"]

_OPEN_MOODS = frozenset(
    {Modality.FORECAST, Modality.TARGET, Modality.CONDITIONAL, Modality.ESTIMATE, Modality.RUMOR}
)
_PLANS = frozenset({Modality.ACTUAL, Modality.FORECAST, Modality.TARGET})
_PLANNED = frozenset(
    {"pay", "price", "rent", "tuition", "budget", "tax", "capacity", "storeys", "hospital beds"}
)
_PLAN = re.compile(any_of((*ENGLISH.plans, *CHINESE.plans)))
_GUESS = re.compile(any_of((*ENGLISH.guesses, *CHINESE.guesses)))
_ONE_ANNOUNCEMENT = 7  # days in which one announcement is told
_TOLD_AS_RESULT = frozenset({Modality.ACTUAL, Modality.ESTIMATE, Modality.RUMOR})


def result_against_outlook(pair: Pair) -> Outcome | None:
    """A result is set against a forecast, a target or a condition."""
    a, b = pair.a.modality, pair.b.modality
    if a == b or (a in _OPEN_MOODS and b in _OPEN_MOODS and Modality.CONDITIONAL not in (a, b)):
        return None
    if a in _TOLD_AS_RESULT and b in _TOLD_AS_RESULT:
        return None
    if {a, b} <= _PLANS and (_is_announced(pair) or _is_settled(pair)):
        return None
    return Outcome(
        RelationKind.DIFFERENT_MODALITY, f"One is told as {_mood(a)}, the other as {_mood(b)}.", 0.8
    )


def _is_announced(pair: Pair) -> bool:
    """Say whether both texts tell of one announcement, whose figures are told as a plan or as done alike: layoffs."""
    return pair.metric.announced and _within_a_week(pair)


def _within_a_week(pair: Pair) -> bool:
    days = pair.first.published, pair.second.published
    return days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) <= _ONE_ANNOUNCEMENT


def _is_settled(pair: Pair) -> bool:
    """Say whether one text tells as it is what the other says that it will be, of a thing that is as it is planned."""
    ahead, told = (pair.a, pair.b) if pair.a.modality is not Modality.ACTUAL else (pair.b, pair.a)
    if not _within_a_week(pair) or not _is_plan(ahead.clause):
        return False
    times = [claim.period for claim in (ahead, told) if claim.period is not None and claim.period_stated]
    if pair.metric.fixed and not pair.metric.of_event:
        return len(times) < 2 or times[0] == times[1]
    planned = pair.metric is NO_METRIC or pair.metric.label in _PLANNED
    return planned and len(times) == 2 and times[0] == times[1]


@lru_cache(maxsize=4096)  # each claim of a cluster is asked about once a pair
def _is_plan(clause: str) -> bool:
    """Say whether a clause tells of what is decided, and not only expected."""
    text = plain(clause)
    return _PLAN.search(text) is not None and _GUESS.search(text) is None


def _mood(modality: Modality) -> str:
    return {
        "actual": "a result",
        "estimate": "an estimate",
        "rumor": "a rumour",
        "conditional": "a condition",
    }.get(modality.value, f"a {modality.value}")
