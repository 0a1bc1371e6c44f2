"""Find where the findings of a check stand: the place that a reader is pointed at, and the places it is at odds with.

The place pointed at lies in a new article if one takes part, for it is the new one that is under review. Of the
others, those that contradict it come first.

Units   Lines and columns count from 1, columns in code points; `end_column` is that after the last character.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.formats.lookup import Lookup, look_up
from checker.records import Article, Check, Checked, Claim, Relation, RelationKind, Standing

__all__ = ["Sight", "Spot", "new_sights", "sights"]

_CONFLICTS = frozenset({RelationKind.CONFLICT_VALUE, RelationKind.CONFLICT_PERIOD})


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a claim stands in a file, and what it is to the claim that a reader is pointed at."""

    claim: Claim
    article: Article
    line: int
    column: int
    end_line: int
    end_column: int
    relation: Relation | None = None

    @property
    def path(self) -> str:
        """Return the path of the file, as the user can open it."""
        return self.article.path

    @property
    def contradicts(self) -> bool:
        """Say whether this claim contradicts the one that a reader is pointed at."""
        return self.relation is not None and self.relation.kind in _CONFLICTS


@dataclass(frozen=True, slots=True)
class Sight:
    """A finding of a check with the place that a reader is pointed at, and the others."""

    checked: Checked
    at: Spot
    others: tuple[Spot, ...]

    @property
    def trusted(self) -> Spot | None:
        """Return what the most trusted source says, if the configuration names one."""
        spots = (self.at, *self.others)
        return next((spot for spot in spots if spot.claim.id == self.checked.trusted), None)


def sights(check: Check) -> list[Sight]:
    """Return the findings with their places, in the order of the check."""
    found = look_up(check.report)
    relations = {cluster.id: cluster.relations for cluster in check.report.clusters}
    return [
        _sight(checked, check.new, found, relations.get(checked.finding.cluster or "", ()))
        for checked in check.findings
    ]


def new_sights(check: Check) -> list[Sight]:
    """Return the findings that are not known yet, with their places."""
    return [each for each in sights(check) if each.checked.standing is Standing.NEW]


def _sight(checked: Checked, new: frozenset[str], found: Lookup, relations: tuple[Relation, ...]) -> Sight:
    claims = sorted(found.named(checked.finding.claims), key=lambda claim: claim.article not in new)
    first = claims[0]
    related = dict(_partners(first.id, relations))
    spots = [_spot(claim, found, related.get(claim.id)) for claim in claims]
    return Sight(checked, spots[0], tuple(sorted(spots[1:], key=lambda spot: not spot.contradicts)))


def _partners(claim: str, relations: tuple[Relation, ...]) -> Iterator[tuple[str, Relation]]:
    for relation in relations:
        if relation.a == claim:
            yield relation.b, relation
        elif relation.b == claim:
            yield relation.a, relation


def _spot(claim: Claim, found: Lookup, relation: Relation | None) -> Spot:
    line, column = found.position(claim.article, claim.start)
    last_line, last_column = found.position(claim.article, max(claim.start, claim.end - 1))
    return Spot(claim, found.article(claim), line, column, last_line, last_column + 1, relation)
