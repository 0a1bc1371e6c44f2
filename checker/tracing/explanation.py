"""The frozen records of an explanation: what was asked for, and everything that led to it.

Units   Similarities are cosines; positions are those of the encoder's scale (0 unrelated, 1 the same said otherwise);
        scores are sums of weights, without unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checker.matching.comparability import Level
from checker.records import Claim, Cluster, Finding, Relation, RelationKind
from checker.values.agreement import Agreement

__all__ = [
    "Bond",
    "Comparability",
    "Explanation",
    "Refusal",
    "TracedClaim",
    "TracedCluster",
    "TracedFinding",
    "TracedPair",
    "Tried",
]


class Bond(StrEnum):
    """Why two claims stand in one cluster, or do not."""

    LINKED = "linked"  # together, and their own score is enough for it
    BORNE = "borne"  # together by others, and their own score is not against it
    SPLIT_BLOCK = "different block"
    SPLIT_FAR = "too far in meaning"
    SPLIT_CROWDED = "not among the nearest"
    SPLIT_LOW = "score too low"
    SPLIT_REFUSED = "a third claim does not bear it"
    SPLIT_FULL = "no room in the cluster"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Two claims that may not stand in one cluster, and keep two others apart by it; `against` weighs most."""

    a: str
    b: str
    score: float
    against: Level


@dataclass(frozen=True, slots=True)
class Comparability:
    """How two claims were compared: levels with their weights, the sum against the thresholds, and what came of it."""

    similarity: float
    position: float
    least_similarity: float  # below it no pair is proposed
    proposed: bool
    levels: tuple[Level, ...]
    score: float
    link: float
    cross: float
    bond: Bond
    reason: str
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """A rule with what it asks, and what it said: None where it does not apply."""

    rule: str
    asks: str
    kind: RelationKind | None = None
    reason: str = ""
    confidence: float = 0.0


@dataclass(frozen=True, slots=True)
class TracedPair:
    """Two claims, how they were compared, and the rules tried in order; the last of them decided.

    The rules are tried on any pair; they speak in the report only where `cluster` holds both.
    """

    a: Claim
    b: Claim
    cluster: str | None
    comparability: Comparability
    values: Agreement | None  # None: no common unit
    factor: float | None  # how many times the larger value is the smaller
    strained: bool  # they agree only if a bound is taken further than anyone means it
    beside: tuple[str, ...]  # ids of what the two texts tell of the same thing besides
    told: tuple[date | None, date | None]  # the days that the figures tell of
    running: bool  # a count that grows as an event unfolds
    timeless: bool  # belongs to a thing or an event, not to a period
    tried: tuple[Tried, ...]

    @property
    def decided(self) -> Tried:
        """Return the rule that decided."""
        return self.tried[-1]


@dataclass(frozen=True, slots=True)
class TracedClaim:
    """A claim, its cluster with the relations in it, and the nearest claims that did not come into its cluster."""

    claim: Claim
    cluster: Cluster | None
    relations: tuple[Relation, ...]
    apart: tuple[TracedPair, ...]
    block: str


@dataclass(frozen=True, slots=True)
class TracedCluster:
    """A cluster, the pairs whose own score made it, and the findings on it."""

    cluster: Cluster
    claims: tuple[Claim, ...]
    links: tuple[TracedPair, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class TracedFinding:
    """A finding, its claims, and the pairs of them that are in conflict, the surest first."""

    finding: Finding
    claims: tuple[Claim, ...]
    pairs: tuple[TracedPair, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was asked for, in one of four kinds, and what led to it."""

    asked: str
    encoder: str
    about: TracedClaim | TracedPair | TracedCluster | TracedFinding
