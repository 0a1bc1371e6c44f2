"""Rules that explain a difference by the mood in which the figures are told."""

from __future__ import annotations

from checker.records import Modality, RelationKind
from checker.verdicts.pair import Pair
from checker.verdicts.rules.outcome import Outcome

__all__ = ["result_against_outlook"]

_OPEN_MOODS = frozenset(
    {Modality.FORECAST, Modality.TARGET, Modality.CONDITIONAL, Modality.ESTIMATE, Modality.RUMOR}
)
_PLANS = frozenset({Modality.ACTUAL, Modality.FORECAST, Modality.TARGET})
_ONE_ANNOUNCEMENT = 7  # days in which one announcement is told
_TOLD_AS_RESULT = frozenset({Modality.ACTUAL, Modality.ESTIMATE, Modality.RUMOR})


def result_against_outlook(pair: Pair) -> Outcome | None:
    """A result is set against a forecast, a target or a condition."""
    a, b = pair.a.modality, pair.b.modality
    if a == b or (a in _OPEN_MOODS and b in _OPEN_MOODS and Modality.CONDITIONAL not in (a, b)):
        return None
    if a in _TOLD_AS_RESULT and b in _TOLD_AS_RESULT:
        return None
    if {a, b} <= _PLANS and _is_announced(pair):
        return None
    return Outcome(
        RelationKind.DIFFERENT_MODALITY, f"One is told as {_mood(a)}, the other as {_mood(b)}.", 0.8
    )


def _is_announced(pair: Pair) -> bool:
    """Say whether both texts tell of one announcement, whose figures are told as a plan or as done alike: layoffs."""
    days = pair.first.published, pair.second.published
    if not pair.metric.announced or days[0] is None or days[1] is None:
        return False
    return abs((days[0] - days[1]).days) <= _ONE_ANNOUNCEMENT


def _mood(modality: Modality) -> str:
    return {
        "actual": "a result",
        "estimate": "an estimate",
        "rumor": "a rumour",
        "conditional": "a condition",
    }.get(modality.value, f"a {modality.value}")
