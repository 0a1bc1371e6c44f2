"""Rules that explain a difference by what is measured: another part, place, product or basis."""

from __future__ import annotations

from collections.abc import Iterator

from checker.languages.metrics import metric_called
from checker.languages.zh.script import fold
from checker.records import Claim, Kind, RelationKind
from checker.values.likeness import Likeness, likeness
from checker.verdicts.pair import Pair, agree, below, day_of
from checker.verdicts.rules.outcome import Outcome
from checker.verdicts.rules.things import told_of_others
from checker.verdicts.rules.whereabouts import told_elsewhere, unheard

__all__ = [
    "different_scopes",
    "measure_of_one",
    "one_text_two_figures",
    "part_above_whole",
    "part_of_a_count",
    "smaller_of_a_text",
    "told_apart_by_one",
    "too_far_apart",
]

PART_FACTOR = (
    1.4  # tolls of one day differ by some; those further apart are of a town, another hour, a hospital
)
_OF_PART = frozenset({"part", "homes"})
_OF_WHOLE = frozenset({"total", "cumulative", "nationwide"})
FAR_FACTOR = 20.0  # values further apart than this are hardly one thing told twice


def different_scopes(pair: Pair) -> Outcome | None:
    """The clauses name different parts, places, products or bases of measuring."""
    a, b = pair.a, pair.b
    if _two_subjects(pair):
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"One is of {a.entity}, the other of {b.entity}.", 0.7)
    if _place_unknown(a) != _place_unknown(b):
        return Outcome(RelationKind.DIFFERENT_SCOPE, "Only one of them says of which place it is.", 0.55)
    if a.quantity.per != b.quantity.per:
        per = f"{a.quantity.per or 'no time'} and {b.quantity.per or 'no time'}"
        return Outcome(RelationKind.DIFFERENT_SCOPE, f"The figures are per {per}.", 0.75)
    words = sorted((a.scope ^ b.scope) - _unsaid(pair))
    if words:
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, f"Only one of them is qualified: {', '.join(words)}.", 0.7
        )
    told = told_elsewhere(pair)
    if told is not None:
        return told
    return told_of_others(a, b)


def _unsaid(pair: Pair) -> frozenset[str]:
    """Return the words of scope that are understood where they are left out: a figure is of the whole."""
    whole = pair.a.entity is not None and pair.a.entity == pair.b.entity and not pair.metric.of_event
    told = pair.a.period_stated and pair.b.period_stated and pair.a.period == pair.b.period
    unsaid = {"total"} | ({"nationwide"} if whole else set()) | ({"cumulative"} if told else set())
    return frozenset(unsaid)


def part_above_whole(pair: Pair) -> Outcome | None:
    """What an event did in one place is told as more than what it did altogether, in one text or on a later day."""
    known = metric_called(pair.a.metric)
    if not known.grows or pair.a.metric != pair.b.metric or pair.reconcilable:
        return None
    if "person" in known.things:
        return None  # of the dead and the rescued any group may be told without a word that it is one
    for whole, part, days in ((pair.a, pair.b, pair.told), (pair.b, pair.a, pair.told[::-1])):
        later = days[0] is not None and days[1] is not None and days[0] > days[1]
        if (later or whole.article == part.article) and _holds(whole, part) and below(whole, part):
            place = ", ".join(sorted(part.names))
            reason = f"{part.surface} are told of {place}, but of the whole event only {whole.surface}."
            return Outcome(RelationKind.CONFLICT_VALUE, reason, 0.5)
    return None


def _holds(whole: Claim, part: Claim) -> bool:
    """Say whether one figure is of an event that its clause names, the other of a place within it."""
    named = bool(part.names & whole.setting) and not whole.names and not unheard(part.names, whole.setting)
    alike = whole.entity == part.entity and part.scope - whole.scope <= _OF_PART
    counts = whole.quantity.per is part.quantity.per is None and not _in_words(whole)
    return (
        named and counts and alike and whole.entity_from == "clause" and whole.scope - part.scope <= _OF_WHOLE
    )


def _in_words(claim: Claim) -> bool:
    """Say whether a figure is no more than a word for its size: thousands, 数千."""
    return claim.quantity.high is None and claim.quantity.interval.high is not None


def part_of_a_count(pair: Pair) -> Outcome | None:
    """Two counts of one event on one day, one of them far smaller: it counts a part, or was told hours before."""
    rates = pair.a.quantity.per is not None and pair.b.quantity.per is not None
    if not pair.running or rates or pair.factor is None or pair.factor < PART_FACTOR:
        return None  # how much flows in a day has no parts
    reason = f"Counts of one day, one {pair.factor:.1f} times the other: of a part, or of other hours."
    return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.55)


def too_far_apart(pair: Pair) -> Outcome | None:
    """The values differ so much that the two are hardly one thing told twice."""
    if pair.factor is None or pair.factor < FAR_FACTOR:
        return None
    reason = f"One value is {pair.factor:.0f} times the other: hardly the same thing measured."
    return Outcome(RelationKind.DIFFERENT_SCOPE, reason, 0.5)


def told_apart_by_one(pair: Pair) -> Outcome | None:
    """One text gives the other's figure as well as its own: it means two things by them."""
    for claim, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if any(agree(beside, other) and not agree(beside, claim) for beside in _beside(claim, pair)):
            return Outcome(
                RelationKind.DIFFERENT_SCOPE, "One of the two texts gives both figures, as two things.", 0.6
            )
    return None


def smaller_of_a_text(pair: Pair) -> Outcome | None:
    """One text gives a larger count of the same event as well: the smaller one is of a part."""
    if not pair.running or pair.a.quantity.kind is not Kind.COUNT:
        return None
    if any(
        _larger(beside, claim) and day_of(beside) == day_of(claim)
        for claim in (pair.a, pair.b)
        for beside in _beside(claim, pair)
    ):
        return Outcome(
            RelationKind.DIFFERENT_SCOPE, "One of them is told beside a larger count: it is of a part.", 0.6
        )
    return None


def _beside(claim: Claim, pair: Pair) -> Iterator[Claim]:
    """Yield what the text of `claim` tells besides, unless it names another speaker for it."""
    for beside in pair.beside:
        two_speakers = claim.attribution and beside.attribution and claim.attribution != beside.attribution
        alike = beside.role == claim.role and beside.scope == claim.scope
        if beside.article == claim.article and alike and not two_speakers:
            yield beside


def _larger(one: Claim, other: Claim) -> bool:
    low, top = (
        one.quantity.low,
        other.quantity.high if other.quantity.high is not None else other.quantity.low,
    )
    return low is not None and top is not None and low > top and not agree(one, other)


def measure_of_one(pair: Pair) -> Outcome | None:
    """Only one of two figures, no counts of the same things, says what it measures."""
    told = pair.a.metric or pair.b.metric
    if told is None or (pair.a.metric and pair.b.metric):
        return None
    if pair.a.thing == pair.b.thing == "person":
        return None
    if likeness(pair.a.measure, pair.b.measure, pair.a.wording, pair.b.wording, fold=fold) is Likeness.SAME:
        return None
    return Outcome(RelationKind.DIFFERENT_SCOPE, f"Only one of them says what it measures: {told}.", 0.5)


def one_text_two_figures(pair: Pair) -> Outcome | None:
    """One text gives both figures: without a sign of change it means two things by them."""
    if pair.a.article != pair.b.article:
        return None
    if pair.a.attribution and pair.b.attribution and pair.a.attribution != pair.b.attribution:
        return None
    return Outcome(RelationKind.DIFFERENT_SCOPE, "One text gives both figures, as two things.", 0.5)


def _place_unknown(claim: Claim) -> bool:
    """Say whether a figure of a place, as its population, names none."""
    return metric_called(claim.metric).local and claim.entity is None


def _two_subjects(pair: Pair) -> bool:
    """Say whether the two texts name two subjects, be it a product and its maker; words for an event are none."""
    a, b = pair.a, pair.b
    if not a.entity or not b.entity or a.entity == b.entity:
        return False
    named = "topic" not in (a.entity_from, b.entity_from) or _unheard_of(a, b)
    return b.entity == a.maker or a.entity == b.maker or (named and not pair.metric.event_bound)


def _unheard_of(a: Claim, b: Claim) -> bool:
    """Say whether each of two texts is about a subject that the other one never names, the short form aside."""
    if not a.entity or not b.entity or a.entity.isascii() != b.entity.isascii():
        return False
    return not (_heard(a.entity, b) or _heard(b.entity, a))


def _heard(name: str, claim: Claim) -> bool:
    words = name.split() if name.isascii() else [name]
    return name in claim.setting or any(word in claim.wording for word in words)
