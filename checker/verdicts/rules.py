"""The ordered rules that say what two comparable claims are to one another; the first that applies decides.

Missing information comes first, "otherwise" last. Each rule is a function with the id it is known by; its docstring is
what `explain` shows, and the reason it returns is what the report prints.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from checker.languages.metrics import METRICS
from checker.records import Claim, Modality, RelationKind, Role
from checker.values.agreement import Agreement, significant_digits
from checker.values.period import Period
from checker.verdicts.labels import period_words
from checker.verdicts.pair import Pair

__all__ = ["RULES", "Outcome", "Rule", "decide"]

PRECISE_DIGITS = 2  # a figure of fewer digits ("100 million") is told of two periods by chance too often
UPDATE_DAYS = 1  # a running count told so much later is an update
APART_DAYS = (
    45  # figures without a period, told so long after one another, are taken to be of different times
)
CLOSE_FACTOR = 1.2  # within bounds and so close, two figures are one told with more or less care
PART_FACTOR = (
    1.9  # tolls of one day differ by some; a toll of half the other is of a town, an hour, a hospital
)
MOVING_DAYS = 2  # a level that is told as having moved may have moved again
FAR_FACTOR = 20.0  # values further apart than this are hardly one thing told twice
LEVEL_DAYS = 31  # a level told of so short a time is the level of a day
LEVEL_APART = 120  # days in which a level may stay the same
# Two periods whose ends both differ by no more days, and by no more of their length, are one period said in two ways.
SAME_DAYS = 20
SAME_SHARE = 0.1

_OPEN_MOODS = frozenset(
    {Modality.FORECAST, Modality.TARGET, Modality.CONDITIONAL, Modality.ESTIMATE, Modality.RUMOR}
)
_CHANGES = frozenset({Role.INCREASE, Role.DECREASE})
_TOLD_AS_RESULT = frozenset({Modality.ACTUAL, Modality.ESTIMATE, Modality.RUMOR})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a rule says of a pair: the relation, one sentence for a person, and how sure it is (0 to 1)."""

    kind: RelationKind
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A named test; `judge` returns None where it does not apply."""

    id: str
    judge: Callable[[Pair], Outcome | None]


def no_common_unit(pair: Pair) -> Outcome | None:
    """The two figures share no unit, as two currencies without a rate: nothing is said of their values."""
    if pair.values is not None:
        return None
    units = f"{pair.a.quantity.unit or 'no unit'} and {pair.b.quantity.unit or 'no unit'}"
    return Outcome(
        RelationKind.DIFFERENT_SCOPE, f"The figures are given in {units}, which cannot be compared.", 0.5
    )


def figure_of_two_periods(pair: Pair) -> Outcome | None:
    """One exact figure is told of two different periods: one of the two texts has the period wrong."""
    a, b = pair.a, pair.b
    if pair.values is not Agreement.EQUAL or not _disjoint_periods(pair) or pair.running or pair.timeless:
        return None
    if not (a.period_stated and b.period_stated) or a.article == b.article or a.role != b.role:
        return None
    known = METRICS.get(a.metric or "")
    if known is None or not known.flow or a.metric != b.metric or a.entity != b.entity:
        return None
    value = a.quantity.low if a.quantity.low is not None else a.quantity.high
    if value is None or significant_digits(value) < PRECISE_DIGITS:
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
    if _same_period(pair):
        return None
    return Outcome(RelationKind.DIFFERENT_PERIOD, "One figure is told as the level before a change.", 0.7)


def different_periods(pair: Pair) -> Outcome | None:
    """Both figures name their periods, and these differ."""
    if pair.timeless or pair.a.period is None or pair.b.period is None or pair.running:
        return None
    if _same_period(pair) or not (pair.a.period_stated or pair.b.period_stated) or _one_level(pair):
        return None
    if _disjoint_periods(pair) or (_part_of_period(pair) and not _about_equal(pair)):
        reason = f"One figure is of {_said(pair.a)}, the other of {_said(pair.b)}."
        sure = 0.9 if pair.a.period_stated and pair.b.period_stated else 0.65
        return Outcome(RelationKind.DIFFERENT_PERIOD, reason, sure)
    return None


def equal_values(pair: Pair) -> Outcome | None:
    """Both texts print the same value."""
    if pair.values is not Agreement.EQUAL:
        return None
    return Outcome(RelationKind.AGREE, "Both give the same value.", 0.95)


def equal_by_rounding(pair: Pair) -> Outcome | None:
    """Some value satisfies both: one figure is the other rounded, or lies within the bound that the other sets."""
    if pair.values is not Agreement.ROUNDING:
        return None
    return Outcome(
        RelationKind.AGREE_ROUNDING, "The values agree within what rounding and bounds allow.", 0.85
    )


def update_of_a_count(pair: Pair) -> Outcome | None:
    """A count that grows as an event unfolds is told again on a later day."""
    if not pair.running:
        return None
    earlier, later = pair.told
    first, second = pair.first.published, pair.second.published
    if (pair.a.as_of is None or pair.b.as_of is None) and _days_between(earlier, later) < UPDATE_DAYS:
        earlier, later = (
            first,
            second,
        )  # one text dates its count, the other only itself: any difference will do
    if earlier is None or later is None or _days_between(earlier, later) < UPDATE_DAYS:
        return None
    early, late = sorted((earlier, later))
    return Outcome(RelationKind.DIFFERENT_PERIOD, f"A count as of {early} and as of {late}: an update.", 0.85)


def result_against_outlook(pair: Pair) -> Outcome | None:
    """A result is set against a forecast, a target or a condition."""
    a, b = pair.a.modality, pair.b.modality
    if a == b or (a in _OPEN_MOODS and b in _OPEN_MOODS and Modality.CONDITIONAL not in (a, b)):
        return None
    if a in _TOLD_AS_RESULT and b in _TOLD_AS_RESULT:
        return None
    return Outcome(
        RelationKind.DIFFERENT_MODALITY, f"One is told as {_mood(a)}, the other as {_mood(b)}.", 0.8
    )


def different_scopes(pair: Pair) -> Outcome | None:
    """The clauses name different parts, places, products or bases of measuring."""
    a, b = pair.a, pair.b
    if _two_subjects(pair):
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One is of {a.entity}, the other of {b.entity}.", 0.7)
    if a.quantity.per != b.quantity.per:
        per = f"{a.quantity.per or 'no time'} and {b.quantity.per or 'no time'}"
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"The figures are per {per}.", 0.75)
    words = sorted(a.scope ^ b.scope)
    if words:
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, f"Only one of them is qualified: {', '.join(words)}.", 0.7
        )
    if _place_of_one(pair):
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, f"Only one is told of {', '.join(sorted(a.names | b.names))}.", 0.55
        )
    if _elsewhere(pair):
        ours, theirs = ", ".join(sorted(a.names - b.names)), ", ".join(sorted(b.names - a.names))
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One speaks of {ours}, the other of {theirs}.", 0.6)
    if a.metric != b.metric and a.metric and b.metric:
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One is {a.metric}, the other {b.metric}.", 0.6)
    return None


def _two_subjects(pair: Pair) -> bool:
    """Say whether the two texts name two subjects, be it a product and its maker; words for an event are none."""
    a, b = pair.a, pair.b
    if not a.entity or not b.entity or a.entity == b.entity:
        return False
    known = METRICS.get(a.metric or b.metric or "")
    named = "topic" not in (a.entity_from, b.entity_from)
    return (
        b.entity == a.maker
        or a.entity == b.maker
        or (named and not (known and (known.of_event or known.fixed)))
    )


def _place_of_one(pair: Pair) -> bool:
    """Say whether one figure of an event is told of a place, the other of none, and its text never names that one."""
    known = METRICS.get(pair.a.metric or pair.b.metric or "")
    if known is None or not known.of_event or bool(pair.a.names) == bool(pair.b.names):
        return False
    return _unheard(pair.a.names, pair.b.setting) or _unheard(pair.b.names, pair.a.setting)


def _unheard(names: frozenset[str], setting: frozenset[str]) -> bool:
    """Say whether a text with that setting would have named `names`; names of another script say nothing of it."""
    scripts = {name.isascii() for name in setting}
    return any(name.isascii() in scripts for name in names - setting)


def _elsewhere(pair: Pair) -> bool:
    """Say whether each figure is told of a name that the other is not; of an event, one such name is enough."""
    a, b = pair.a.names, pair.b.names
    known = METRICS.get(pair.a.metric or pair.b.metric or "")
    shared = bool(a & b) and not (known is not None and known.of_event)
    return bool(a - b) and bool(b - a) and not shared


def told_long_apart(pair: Pair) -> Outcome | None:
    """Neither or only one names a period, and the texts were written long after one another."""
    if pair.timeless or (pair.a.period_stated and pair.b.period_stated):
        return None
    first, second = _time_of(pair.a, pair.told[0]), _time_of(pair.b, pair.told[1])
    if first is None or second is None:
        return None
    apart = max((second.start - first.end).days, (first.start - second.end).days)
    moving = Role.TO in (pair.a.role, pair.b.role)
    if apart < (MOVING_DAYS if moving else APART_DAYS):
        return None
    return Outcome(RelationKind.DIFFERENT_PERIOD, f"The figures are told {apart} days apart.", 0.6)


def changes_of_other_spans(pair: Pair) -> Outcome | None:
    """Two rises or falls are of one thing only if both say over what time, and say the same."""
    if pair.a.role not in _CHANGES or (_same_period(pair) and pair.a.period_stated and pair.b.period_stated):
        return None
    return Outcome(RelationKind.DIFFERENT_PERIOD, "Two changes, and not both say over what time.", 0.55)


def part_of_a_count(pair: Pair) -> Outcome | None:
    """Two counts of one event on one day, one of them far smaller: it counts a part, though nothing says which."""
    if not pair.running or pair.factor is None or pair.factor < PART_FACTOR:
        return None
    reason = f"Counts of one day, one {pair.factor:.1f} times the other: the smaller one counts a part."
    return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.55)


def too_far_apart(pair: Pair) -> Outcome | None:
    """The values differ so much that the two are hardly one thing told twice."""
    if pair.factor is None or pair.factor < FAR_FACTOR:
        return None
    reason = f"One value is {pair.factor:.0f} times the other: hardly the same thing measured."
    return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.5)


def one_text_two_figures(pair: Pair) -> Outcome | None:
    """One text gives both figures: without a sign of change it means two things by them."""
    if pair.a.article != pair.b.article:
        return None
    if pair.a.attribution and pair.b.attribution and pair.a.attribution != pair.b.attribution:
        return None
    return Outcome(RelationKind.DIFFERENT_SCOPE, "One text gives both figures, as two things.", 0.5)


def otherwise_conflict(pair: Pair) -> Outcome | None:
    """The same thing, the same time, the same mood, and no value satisfies both."""
    sure = 0.6
    sure += 0.1 if pair.a.metric is not None and pair.a.metric == pair.b.metric else -0.1
    sure += 0.1 if pair.a.entity is not None and pair.a.entity == pair.b.entity else -0.1
    sure += 0.1 if _same_period(pair) and pair.a.period_stated and pair.b.period_stated else 0.0
    return Outcome(
        RelationKind.CONFLICT_VALUE, "No value satisfies both, and nothing explains the difference.", sure
    )


RULES = (
    Rule("no-common-unit", no_common_unit),
    Rule("figure-of-two-periods", figure_of_two_periods),
    Rule("ends-of-a-change", ends_of_a_change),
    Rule("different-periods", different_periods),
    Rule("equal-values", equal_values),
    Rule("result-against-outlook", result_against_outlook),
    Rule("equal-by-rounding", equal_by_rounding),
    Rule("update-of-a-count", update_of_a_count),
    Rule("told-long-apart", told_long_apart),
    Rule("different-scopes", different_scopes),
    Rule("changes-of-other-spans", changes_of_other_spans),
    Rule("part-of-a-count", part_of_a_count),
    Rule("too-far-apart", too_far_apart),
    Rule("one-text-two-figures", one_text_two_figures),
    Rule("otherwise-conflict", otherwise_conflict),
)


def decide(pair: Pair) -> tuple[str, Outcome]:
    """Return the id of the first rule that applies, and what it says."""
    for rule in RULES:
        outcome = rule.judge(pair)
        if outcome is not None:
            return rule.id, outcome
    raise AssertionError("the last rule always applies")


def _days_between(first: date | None, second: date | None) -> int:
    return abs((second - first).days) if first and second else 0


def _disjoint_periods(pair: Pair) -> bool:
    a, b = pair.a.period, pair.b.period
    return a is not None and b is not None and not a.overlaps(b)


def _same_period(pair: Pair) -> bool:
    a, b = pair.a.period, pair.b.period
    if a is None or b is None:
        return False
    slack = min(SAME_DAYS, SAME_SHARE * max(a.days, b.days))
    return abs((a.start - b.start).days) <= slack and abs((a.end - b.end).days) <= slack


def _part_of_period(pair: Pair) -> bool:
    a, b = pair.a.period, pair.b.period
    return a is not None and b is not None and (a.within(b) or b.within(a))


def _one_level(pair: Pair) -> bool:
    """Say whether two levels (staff, a valuation) told of near days are so close that they are one level."""
    known = METRICS.get(pair.a.metric or pair.b.metric or "")
    a, b = pair.a.period, pair.b.period
    if known is None or known.flow or a is None or b is None or max(a.days, b.days) > LEVEL_DAYS:
        return False
    return abs((a.start - b.start).days) <= LEVEL_APART and pair.values is not Agreement.APART


def _about_equal(pair: Pair) -> bool:
    """Say whether the values are so close that a shorter period can only be a closer date for the same figure."""
    return pair.values is not Agreement.APART and (pair.factor or 1.0) <= CLOSE_FACTOR


def _time_of(claim: Claim, told: date | None) -> Period | None:
    if claim.period is not None and claim.period_stated:
        return claim.period
    return Period(told, date.fromordinal(told.toordinal() + 1)) if told else None


def _said(claim: Claim) -> str:
    return period_words(claim.period) if claim.period is not None else "no stated time"


def _mood(modality: Modality) -> str:
    return {
        "actual": "a result",
        "estimate": "an estimate",
        "rumor": "a rumour",
        "conditional": "a condition",
    }.get(modality.value, f"a {modality.value}")
