"""Compare what two claims state: unit, role, metric, what is counted, of which part, where in the text.

Each function returns the name of a level of `comparability.WEIGHTS`, "" where the aspect does not come up.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from checker.languages.en.frames import WORDS
from checker.languages.metrics import NEAR, metric_called
from checker.languages.zh.frames import WORDS as CHINESE
from checker.languages.zh.script import fold
from checker.records import Claim, Kind, Role
from checker.values.agreement import significant_digits
from checker.values.likeness import Likeness, likeness
from checker.values.units import comparable as units_comparable

__all__ = ["counted", "metric", "names", "per", "place", "role", "scope", "unit", "value"]

_MOVES = re.compile(
    "|".join([rf"\b(?:{'|'.join(WORDS.moves)})\b", *map(re.escape, CHINESE.moves)]), re.IGNORECASE
)
_PRECISE = 2  # digits
_LEAST_ALIKE = 5  # letters; shorter names are alike by chance
_ALIKE = 0.85
# Scope words that make two figures of one metric figures of two things.
_GROUPS = frozenset({"serious", "light", "children", "women", "men", "foreign", "some"})
_WAYS = frozenset(
    {"works", "each", "per head", "average", "monthly active", "daily active", "weekly active", "design"}
    | {"per ten shares", "top version", "tunnels", "bridges", "main span", "tower"}
)
_PARTS = frozenset((*WORDS.segments, *CHINESE.segments))
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE})
_CHANGES = frozenset({Role.INCREASE, Role.DECREASE})


def unit(a: Claim, b: Claim) -> str:
    """Compare the units: the same, convertible, or neither."""
    if a.quantity.kind != b.quantity.kind:
        return "unit: different"
    if a.quantity.kind is Kind.COUNT:
        return ""  # what is counted says it
    ours, theirs = _units(a), _units(b)
    if ours & theirs:
        return "unit: same"
    if any(units_comparable(x, y) for x in ours for y in theirs):
        return "unit: convertible"
    return "unit: one left out" if "" in ours | theirs else "unit: different"


def _units(claim: Claim) -> set[str]:
    return {claim.quantity.unit, *(q.unit for q in claim.also)}


def per(a: Claim, b: Claim) -> str:
    """Compare the times that two figures are per."""
    ours, theirs = a.quantity.per, b.quantity.per
    if ours == theirs:
        return "per: same"
    if ours is not None and theirs is not None:
        return "per: different"
    # Visits "a month" and visits in June are one sort of figure; ten bodies a day and ten bodies are not.
    tallied = metric_called(a.metric).running or metric_called(b.metric).running
    return "per: a rate against a count" if tallied and a.quantity.kind is Kind.COUNT else "per: one left out"


def role(a: Claim, b: Claim) -> str:
    """Compare levels with changes, and rises with falls."""
    if (a.role in _CHANGES) != (b.role in _CHANGES):
        return "role: level against change"
    return "role: rise against fall" if a.role in _CHANGES and a.role != b.role else "role: same"


def metric(a: Claim, b: Claim) -> str:
    """Compare what is measured."""
    if a.metric is None and b.metric is None:
        if _measures(a, b) is Likeness.SAME:
            return "metric: same words"
        # "Two years" says nothing of what lasts so long; nearly every text has a few.
        told_of_anything = a.quantity.kind in (Kind.DURATION, Kind.MULTIPLE)
        return "metric: both unknown" + (f", of a {a.quantity.kind}" if told_of_anything else "")
    if a.metric is None or b.metric is None:
        if a.quantity.kind is not Kind.COUNT and _measures(a, b) is Likeness.SAME:
            return "metric: one unknown, same words"  # a 6.5-metre mirror, a mirror 6.5 metres across
        # Anything can be a share of anything: without its metric a percentage says nothing.
        return "metric: one unknown" + (", of a share" if a.quantity.kind in _SHARES else "")
    if a.metric == b.metric:
        return "metric: same" + (", a duration" if a.metric == "duration" else "")  # all sorts of things last
    if frozenset((a.metric, b.metric)) in NEAR:
        return "metric: near"
    if a.metric_sure and b.metric_sure:
        return "metric: different"
    return f"metric: different, {'one not' if a.metric_sure or b.metric_sure else 'neither'} sure"


def _measures(a: Claim, b: Claim) -> Likeness:
    """Compare the words by which two texts name what they measure."""
    return likeness(a.measure, b.measure, a.wording, b.wording, fold=fold)


def counted(a: Claim, b: Claim) -> str:
    """Compare what is counted: people are counted everywhere, all other things tell one count from another."""
    if a.quantity.kind is not Kind.COUNT:
        return ""
    ours, theirs = a.thing, b.thing
    if ours is not None and theirs is not None:
        alike = metric_called(a.metric).things if a.metric == b.metric else frozenset()
        if ours != theirs and not {ours, theirs} <= alike:
            return "counted: different"
        return "counted: same" if "person" in (ours, theirs) else "counted: same, and telling"
    if (
        ours is None
        and theirs is None
        and a.quantity.unit
        and b.quantity.unit
        and not (a.metric and b.metric)
    ):
        if a.quantity.unit == b.quantity.unit:
            return "counted: same, and telling"
        if a.quantity.unit.isascii() == b.quantity.unit.isascii():
            return "counted: other words"
    return "counted: unknown"


def scope(a: Claim, b: Claim) -> str:
    """Compare the words that make a figure one of a group of people, or one measured in another way."""
    differ = a.scope ^ b.scope
    ours, theirs = metric_called(a.metric), metric_called(b.metric)
    if any(label.startswith("aged ") for label in differ):
        return "scope: another group of people"
    if differ & _GROUPS and "person" in {a.thing, b.thing} | ours.things | theirs.things:
        return "scope: another group of people"
    if "further" in differ and ours.running and theirs.running:
        return "scope: one adds to the other"
    if "nationwide" in differ and (ours.of_event or theirs.of_event) and value(a, b) == "value: other":
        return "scope: of the whole country"
    if a.scope & _PARTS and b.scope & _PARTS and not a.scope & b.scope & _PARTS:
        return "scope: another part of the business"
    return "scope: another way of measuring" if differ & _WAYS else "scope: same"


def names(a: Claim, b: Claim) -> str:
    """Compare the other names beside two figures: places, parts, partners."""
    if a.names & b.names or any(_spelled_alike(x, y) for x in a.names for y in b.names):
        return "names: shared"
    placed = metric_called(a.metric).placed or metric_called(b.metric).placed
    if not any(_latin(a.names, yes) and _latin(b.names, yes) for yes in (True, False)):
        # Names of two scripts say nothing of one another.
        return "names: none to compare" + (", though they place the figure" if placed else "")
    return "names: different" + (", and they place the figure" if placed else "")


def _spelled_alike(a: str, b: str) -> bool:
    """Say whether two names may be spellings of one: Odesa, Odessa.

    >>> _spelled_alike("Odesa", "Odessa"), _spelled_alike("Northport", "Northfield")
    (True, False)
    """
    first, second = sorted((a, b))  # the ratio depends on the order
    share = SequenceMatcher(None, first, second, autojunk=False).ratio()
    return min(len(a), len(b)) >= _LEAST_ALIKE and share >= _ALIKE


def _latin(names: frozenset[str], wanted: bool) -> bool:
    return any(name.isascii() == wanted for name in names)


def value(a: Claim, b: Claim) -> str:
    """Weigh equal figures as a sign that one thing is told twice; the more digits they share the less by chance."""
    ours, theirs = a.quantity, b.quantity
    if (ours.low, ours.high, ours.unit) != (theirs.low, theirs.high, theirs.unit):
        return "value: other"
    value = ours.low if ours.low is not None else ours.high
    precise = value is not None and significant_digits(value) >= _PRECISE
    return "value: the same, and precise" if precise else "value: the same, and round"


def place(a: Claim, b: Claim) -> str:
    """Compare where two figures stand: those of one sentence that nothing else sets apart are of two things."""
    if a.article != b.article or a.sentence_start != b.sentence_start:
        return "place: elsewhere"
    ends = {a.role, b.role}
    if ends == {Role.FROM, Role.TO}:
        return "place: same sentence, a change told"
    told_again = value(a, b) != "value: other" or a.quantity.interval.intersects(b.quantity.interval)
    if not told_again and a.metric and b.metric and a.metric != b.metric:
        return "place: same sentence, side by side"  # 23 are trapped and 39 missing: two things, if near ones
    if ends == {Role.LEVEL} and not told_again and _told_alike(a, b):
        return "place: same sentence, side by side"
    return "place: same sentence"


def _moved(a: Claim, b: Claim) -> bool:
    """Say whether words between the two figures tell that one thing moved, or is told in two ways."""
    places = sorted((a.context.find(claim.surface), len(claim.surface)) for claim in (a, b))
    (first, size), (second, _) = places
    return first < 0 or _MOVES.search(a.context, first + size, second) is not None


def _told_alike(a: Claim, b: Claim) -> bool:
    """Say whether two figures are of one time, in one mood, and told by one speaker."""
    return (
        not _moved(a, b)
        and (a.period, a.as_of, a.modality, a.attribution)
        == (
            b.period,
            b.as_of,
            b.modality,
            b.attribution,
        )
        and ("earlier" not in a.scope | b.scope)
    )
