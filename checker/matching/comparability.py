"""Decide whether two claims speak of one thing, so that their values may be compared at all.

The embedding only proposes pairs; this decides. Each aspect of a pair (unit, subject, metric, what is counted, ...) is
put on a named level, every level has a weight, and the weights add up to a score in the manner of
Fellegi-Sunter linkage: a level that speaks strongly against (`APART`) settles the matter alone.

Units   Scores are sums of weights, without unit; a pair is comparable from `LINK` on.
Source  I. P. Fellegi, A. B. Sunter, A theory for record linkage, JASA 64 (1969). Weights set by hand on the
        development events and read against the seed articles.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.matching.calibration import Scale
from checker.matching.what import counted, metric, names, per, place, role, scope, unit, value
from checker.matching.whom import setting, subject
from checker.records import Claim, Role

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
    "subject: both unknown, of a provision": -1.0,
    "subject: another word for the event": -0.3,
    "subject: an article's own event and another": -6.0,
    "subject: different, neither sure": -1.0,
    "subject: different, one sure": -2.0,
    "subject: different, in two scripts": -2.5,
    "subject: different": APART,
    "subject: different, of what each has its own": APART,
    "subject: two works": -6.0,
    "subject: nobody named, of what each has its own": -6.0,
    "setting: shared": 0.7,
    "setting: unknown": 0.0,
    "setting: apart": -3.0,
    "metric: same": 2.5,
    "metric: same, a duration": 0.0,
    "metric: same words": 2.5,
    "metric: near": 0.0,
    "metric: one unknown": -1.5,
    "metric: one unknown, same words": 0.5,
    "metric: one unknown, of a share": -4.0,
    "metric: both unknown": -1.5,
    "metric: both unknown, of a duration": -6.0,
    "metric: both unknown, of a multiple": -4.0,
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
    "scope: of the whole country": -6.0,
    "scope: another part of the business": -6.0,
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
_CHANGES = frozenset({Role.INCREASE, Role.DECREASE})

# In the order of the table of weights; meaning, which needs more than the claims, stands before the last.
_ASPECTS = (unit, per, role, subject, setting, metric, counted, scope, names, value, place)
_MEANING_STANDS = len(_ASPECTS) - 1


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
    found = [aspect(a, b) for aspect in _ASPECTS]
    found.insert(_MEANING_STANDS, _meaning(scale.position(similarity)))
    levels = tuple(Level(name, WEIGHTS[name]) for name in found if name)
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


def _meaning(position: float) -> str:
    for least, name in _MEANING:
        if position >= least:
            return f"meaning: {name}"
    return "meaning: none"
