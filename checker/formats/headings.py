"""Write the heading of a group of claims as a person would: what they tell of, of when, and the values told.

A cluster may reach over several periods; a heading over some of its claims names the period of those.
Where one figure is told of several periods, the heading says which.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.formats.amounts import list_values
from checker.formats.naming import either, name_period, name_quantity
from checker.records import Claim, Cluster, RelationKind
from checker.verdicts.labels import time_of

__all__ = ["head", "head_conflict"]


def head(label: str, members: Sequence[Claim], chosen: Sequence[Claim]) -> str:
    """Return the label of a cluster with `members`, its period put right for those `chosen` of them.

    A label that does not end with the period of its members is left as it is.
    """
    subject, when = _without_time(label, members), time_of(chosen)
    if subject == label and time_of(members):
        return label
    return f"{subject}, {when}" if when else subject


def head_conflict(cluster: Cluster, members: Sequence[Claim], at_odds: Sequence[Claim]) -> str:
    """Return the heading of a cluster in conflict, with the values of the claims at odds."""
    ids = {claim.id for claim in at_odds}
    kinds = {each.kind for each in cluster.relations if each.a in ids and each.b in ids}
    if RelationKind.CONFLICT_PERIOD in kinds and RelationKind.CONFLICT_VALUE not in kinds:
        return f"{_without_time(cluster.label, members)}: {_values_by_period(at_odds)}"
    heading = head(cluster.label, members, at_odds)
    return f"{heading}: {list_values(at_odds, heading)}"


def _without_time(label: str, members: Sequence[Claim]) -> str:
    when = time_of(members)
    return label.removesuffix(f", {when}") if when else label


def _values_by_period(claims: Sequence[Claim]) -> str:
    """Return each value with the periods that it is told of.

    Claims with the same number are one value, whatever they call what is counted.
    """
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.quantity.low, claim.quantity.high), []).append(claim)
    return "; ".join(_told_of(group) for group in groups.values())


def _told_of(claims: Sequence[Claim]) -> str:
    told = {claim.period for claim in claims if claim.period}
    periods = [name_period(period) for period in sorted(told, key=lambda period: (period.start, period.end))]
    value = max((name_quantity(claim.quantity, claim.role) for claim in claims), key=len)
    return f"{value} told of {either(periods)}" if periods else value
