"""What a rule is, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.records import RelationKind
from checker.verdicts.pair import Pair

__all__ = ["Outcome", "Rule"]


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
