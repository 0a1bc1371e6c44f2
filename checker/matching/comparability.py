"""Decide whether two claims speak of one thing, so that their values may be compared at all.

The embedding only proposes pairs; this decides. Each aspect of a pair (unit, subject, metric, what is counted, ...) is
put on a named level, every level has a weight, and the weights add up to a score in the manner of
Fellegi-Sunter linkage: a level that speaks strongly against (`APART`) settles the matter alone.

Units   Scores are sums of weights, without unit; a pair is comparable from `LINK` on.
Source  I. P. Fellegi, A. B. Sunter, A theory for record linkage, JASA 64 (1969). Weights set by hand on the
        development events and read against the seed articles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from checker.languages.en.frames import WORDS
from checker.languages.metrics import METRICS, NEAR
from checker.languages.names import NAMES
from checker.languages.zh.frames import WORDS as CHINESE
from checker.matching.calibration import Scale
from checker.records import Claim, Kind, Role
from checker.values.agreement import significant_digits
from checker.values.units import comparable as units_comparable

__all__ = ["CROSS", "LINK", "Comparison", "Level", "block_of", "compare", "tolerable"]

APART = -20.0  # no sum of other levels makes up for this
LINK = 3.0  # two claims from here on may stand in one cluster
CROSS = 0.0  # all pairs of a cluster must reach this, so that clusters do not chain

WEIGHTS = {
    "unit: same": 0.5,
    "unit: convertible": 0.5,
    "unit: one left out": 0.0,
    "unit: different": APART,
    "per: same": 0.0,
    "per: one left out": -0.7,
    "per: a rate against a count": -6.0,
    "per: different": APART,
    "role: same": 0.0,
    "role: level against change": APART,
    "role: rise against fall": APART,
    "subject: same": 2.0,
    "subject: one is short for the other": 1.7,
    "subject: product and its maker": 0.5,
    "subject: one unknown": -0.5,
    "subject: both unknown": -2.5,
    "subject: another word for the event": -0.3,
    "subject: an article's own event and another": -6.0,
    "subject: different, neither sure": -1.0,
    "subject: different, one sure": -2.0,
    "subject: different, in two scripts": -2.5,
    "subject: different": APART,
    "subject: different, of what each has its own": APART,
    "subject: nobody named, of what each has its own": -6.0,
    "setting: shared": 0.7,
    "setting: unknown": 0.0,
    "setting: apart": -3.0,
    "metric: same": 2.5,
    "metric: same, a duration": 0.0,
    "metric: near": 0.0,
    "metric: one unknown": -1.5,
    "metric: one unknown, of a share": -4.0,
    "metric: both unknown": -1.5,
    "metric: both unknown, of a duration": -6.0,
    "metric: different": APART,
    "metric: different, one not sure": -3.0,
    "metric: different, neither sure": -2.0,
    "counted: same": 0.5,
    "counted: same, and telling": 1.2,
    "counted: unknown": 0.0,
    "counted: other words": -2.0,
    "counted: different": APART,
    "scope: same": 0.0,
    "scope: another group of people": -6.0,
    "scope: one adds to the other": -6.0,
    "scope: another way of measuring": -4.0,
    "names: shared": 0.7,
    "names: none to compare": 0.0,
    "names: none to compare, though they place the figure": -4.0,
    "names: different": -0.7,
    "names: different, and they place the figure": APART,
    "value: the same, and precise": 1.5,
    "value: the same, and round": 0.3,
    "value: other": 0.0,
    "meaning: very near": 2.0,
    "meaning: near": 1.2,
    "meaning: some": 0.4,
    "meaning: little": -0.3,
    "meaning: none": -1.2,
    "place: same sentence": -4.0,
    "place: same sentence, side by side": APART,
    "place: same sentence, a change told": 1.0,
    "place: elsewhere": 0.0,
}

# Positions on the encoder's scale (calibration.py) from which clauses count as so near; set on the development events.
_MEANING = ((0.7, "very near"), (0.47, "near"), (0.28, "some"), (0.08, "little"))
EVENTS = frozenset(WORDS.events)
_NOT_NAMED = frozenset(
    {"topic", "metric", "object", ""}
)  # how a subject was found that no name beside the figure tells
_MOVES = re.compile(
    "|".join([rf"\b(?:{'|'.join(WORDS.moves)})\b", *map(re.escape, CHINESE.moves)]), re.IGNORECASE
)
_KNOWN_NAMES = frozenset(name.canonical for name in NAMES)
_PRECISE = 2  # digits
_LEAST_ALIKE = 5  # letters; shorter names are alike by chance
_ALIKE = 0.85
# Scope words that make two figures of one metric figures of two things.
_GROUPS = frozenset({"serious", "light", "children", "women", "foreign"})
_WAYS = frozenset({"works", "each", "per head", "average", "monthly active", "daily active", "weekly active"})
_SHARES = frozenset({Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE})
_CHANGES = frozenset({Role.INCREASE, Role.DECREASE})


@dataclass(frozen=True, slots=True)
class Level:
    """On which level an aspect of a pair stands, and what that weighs."""

    name: str
    weight: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Why two claims may be compared, or not: levels in the order of the table, and their sum."""

    score: float
    levels: tuple[Level, ...]

    @property
    def linked(self) -> bool:
        """Say whether the pair alone would make a cluster."""
        return self.score >= LINK

    @property
    def tolerated(self) -> bool:
        """Say whether the pair may stand in one cluster that other pairs hold together."""
        return self.score >= CROSS


def block_of(claim: Claim) -> str:
    """Return the block that `claim` is searched in: its kind of quantity, levels and changes apart."""
    change = "change" if claim.role in _CHANGES else "level"
    return f"{claim.quantity.kind} {change}"


def compare(a: Claim, b: Claim, similarity: float, scale: Scale) -> Comparison:
    """Weigh a pair; `similarity` is the cosine of their clauses, `scale` the encoder's."""
    names = [aspect(a, b) for aspect in _ASPECTS]
    names.insert(_MEANING_STANDS, _meaning(scale.position(similarity)))
    levels = tuple(Level(name, WEIGHTS[name]) for name in names if name)
    return Comparison(round(sum(level.weight for level in levels), 3), levels)


def tolerable(a: Claim, b: Claim, similarity: float, scale: Scale) -> bool:
    """Say whether a pair is `tolerated`, as `compare` would, but no longer than it takes: most pairs are not."""
    total = WEIGHTS[_meaning(scale.position(similarity))]
    for aspect in _ASPECTS:
        name = aspect(a, b)
        if name:
            weight = WEIGHTS[name]
            if weight == APART:
                return False  # all other levels together do not make up for it
            total += weight
    return round(total, 3) >= CROSS


def _unit(a: Claim, b: Claim) -> str:
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


def _per(a: Claim, b: Claim) -> str:
    ours, theirs = a.quantity.per, b.quantity.per
    if ours == theirs:
        return "per: same"
    if ours is not None and theirs is not None:
        return "per: different"
    # Visits "a month" and visits in June are one sort of figure; ten bodies a day and ten bodies are not.
    tallied = any(METRICS[metric].running for metric in (a.metric, b.metric) if metric)
    return "per: a rate against a count" if tallied and a.quantity.kind is Kind.COUNT else "per: one left out"


def _role(a: Claim, b: Claim) -> str:
    if (a.role in _CHANGES) != (b.role in _CHANGES):
        return "role: level against change"
    return "role: rise against fall" if a.role in _CHANGES and a.role != b.role else "role: same"


def _subject(a: Claim, b: Claim) -> str:
    """Compare whom two figures are of."""
    if _owned(a) and _owned(b):
        return _owners(a, b)
    return _subjects(a, b)


def _owned(claim: Claim) -> bool:
    known = METRICS.get(claim.metric or "")
    return known is not None and known.owned


def _owners(a: Claim, b: Claim) -> str:
    """Compare two figures of which everybody has another: votes, ages."""
    if a.entity is None or b.entity is None or {a.entity_from, b.entity_from} & _NOT_NAMED:
        return "subject: nobody named, of what each has its own"
    found = _subjects(a, b)
    told_apart = found.startswith("subject: different") and a.entity.isascii() == b.entity.isascii()
    return "subject: different, of what each has its own" if told_apart else found


def _subjects(a: Claim, b: Claim) -> str:
    if a.entity is None and b.entity is None and a.article != b.article:
        return "subject: both unknown"  # nothing says that two texts speak of one thing
    if a.entity is None or b.entity is None:
        return "subject: one unknown"
    if a.entity == b.entity:
        return "subject: same"
    if _is_short_for(a.entity, b.entity) or _is_short_for(b.entity, a.entity):
        return "subject: one is short for the other"
    if a.entity == b.maker or b.entity == a.maker:
        return "subject: product and its maker"
    if _of_event(a) and _of_event(b) and not (a.entity_sure or b.entity_sure):
        return "subject: another word for the event"
    if (a.entity_sure or b.entity_sure) and _in_two_scripts(a.entity, b.entity):
        return "subject: different, in two scripts"
    if a.entity_sure and b.entity_sure:
        return "subject: different"
    if _is_event(a.entity) and _is_event(b.entity):
        return "subject: an article's own event and another"
    return (
        "subject: different, one sure"
        if a.entity_sure or b.entity_sure
        else "subject: different, neither sure"
    )


def _in_two_scripts(a: str, b: str) -> bool:
    """Say whether nothing tells if a Latin and a Chinese name are of one body: the known ones have one name in both."""
    return a.isascii() != b.isascii() and not {a, b} & _KNOWN_NAMES and not (_is_event(a) or _is_event(b))


def _is_short_for(short: str, full: str) -> bool:
    """Say whether `short` begins `full` or is its last name, and by itself no other name that is known.

    >>> _is_short_for("Acme", "Acme Energy"), _is_short_for("China", "China Telecom"), _is_short_for("青禾", "青禾科技")
    (True, False, True)
    """
    if short in _KNOWN_NAMES or _is_event(short):
        return False
    if full.endswith(f" {short}") and " " not in short:
        return True
    if not full.startswith(short):
        return False
    rest = full[len(short) :]
    return rest.startswith(" ") if short.isascii() else rest in CHINESE.name_generic


def _setting(a: Claim, b: Claim) -> str:
    """Compare where two events play; two articles in two scripts cannot be compared by their names."""
    if not (_of_event(a) and _of_event(b)) or a.article == b.article:
        return ""
    if a.setting & b.setting:
        return "setting: shared"
    scripts = [{name.isascii() for name in claim.setting} for claim in (a, b)]
    same_script = len(scripts[0] | scripts[1]) == 1 and bool(scripts[0] and scripts[1])
    return "setting: apart" if same_script else "setting: unknown"


def _is_event(subject: str) -> bool:
    """Say whether a subject is an event, its article's own ("flood") or another ("flood 1987")."""
    return not EVENTS.isdisjoint(subject.split())


def _of_event(claim: Claim) -> bool:
    known = METRICS.get(claim.metric or "")
    return known is not None and (known.of_event or known.fixed)


def _metric(a: Claim, b: Claim) -> str:
    if a.metric is None and b.metric is None:
        # "Two years" says nothing of what lasts so long; nearly every text has a few.
        return "metric: both unknown" + (", of a duration" if a.quantity.kind is Kind.DURATION else "")
    if a.metric is None or b.metric is None:
        # Anything can be a share of anything: without its metric a percentage says nothing.
        return "metric: one unknown" + (", of a share" if a.quantity.kind in _SHARES else "")
    if a.metric == b.metric:
        return "metric: same" + (", a duration" if a.metric == "duration" else "")  # all sorts of things last
    if frozenset((a.metric, b.metric)) in NEAR:
        return "metric: near"
    if a.metric_sure and b.metric_sure:
        return "metric: different"
    return f"metric: different, {'one not' if a.metric_sure or b.metric_sure else 'neither'} sure"


def _counted(a: Claim, b: Claim) -> str:
    """Compare what is counted: people are counted everywhere, all other things tell one count from another."""
    if a.quantity.kind is not Kind.COUNT:
        return ""
    ours, theirs = a.thing, b.thing
    if ours is not None and theirs is not None:
        alike = METRICS[a.metric].things if a.metric and a.metric == b.metric else frozenset()
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


def _scope(a: Claim, b: Claim) -> str:
    """Compare the words that make a figure one of a group of people, or one measured in another way."""
    differ = a.scope ^ b.scope
    if differ & _GROUPS and "person" in (a.thing, b.thing, _people_of(a), _people_of(b)):
        return "scope: another group of people"
    if "further" in differ and _runs(a) and _runs(b):
        return "scope: one adds to the other"
    return "scope: another way of measuring" if differ & _WAYS else "scope: same"


def _runs(claim: Claim) -> bool:
    known = METRICS.get(claim.metric or "")
    return known is not None and known.running


def _people_of(claim: Claim) -> str:
    known = METRICS.get(claim.metric or "")
    return "person" if known is not None and "person" in known.things else ""


def _names(a: Claim, b: Claim) -> str:
    if a.names & b.names or any(_spelled_alike(x, y) for x in a.names for y in b.names):
        return "names: shared"
    placed = any(METRICS[metric].placed for metric in (a.metric, b.metric) if metric)
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
    likeness = SequenceMatcher(None, first, second, autojunk=False).ratio()
    return min(len(a), len(b)) >= _LEAST_ALIKE and likeness >= _ALIKE


def _latin(names: frozenset[str], wanted: bool) -> bool:
    return any(name.isascii() == wanted for name in names)


def _value(a: Claim, b: Claim) -> str:
    """Weigh equal figures as a sign that one thing is told twice; the more digits they share the less by chance."""
    ours, theirs = a.quantity, b.quantity
    if (ours.low, ours.high, ours.unit) != (theirs.low, theirs.high, theirs.unit):
        return "value: other"
    value = ours.low if ours.low is not None else ours.high
    precise = value is not None and significant_digits(value) >= _PRECISE
    return "value: the same, and precise" if precise else "value: the same, and round"


def _meaning(position: float) -> str:
    for least, name in _MEANING:
        if position >= least:
            return f"meaning: {name}"
    return "meaning: none"


def _place(a: Claim, b: Claim) -> str:
    """Compare where two figures stand: those of one sentence that nothing else sets apart are of two things."""
    if a.article != b.article or a.sentence_start != b.sentence_start:
        return "place: elsewhere"
    ends = {a.role, b.role}
    if ends == {Role.FROM, Role.TO}:
        return "place: same sentence, a change told"
    told_again = _value(a, b) != "value: other" or a.quantity.interval.intersects(b.quantity.interval)
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


# In the order of the table of weights; meaning, which needs more than the claims, stands before the last.
_ASPECTS = (
    _unit,
    _per,
    _role,
    _subject,
    _setting,
    _metric,
    _counted,
    _scope,
    _names,
    _value,
    _place,
)
_MEANING_STANDS = len(_ASPECTS) - 1
