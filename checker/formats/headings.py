"""Write the heading of a conflict as a person would: what is at odds, of when, and the values told.

A cluster may reach over several periods; its heading names the one at odds where there is one. Where
one figure is told of several periods, the heading says which.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.formats.naming import either, list_values, name_period, name_quantity
from checker.records import Claim, Cluster, RelationKind

__all__ = ["head_conflict"]

_PERIOD_TAIL = re.compile(r", [^,]*\b\d{4}$")  # the period at the end of a cluster's label: ", May 2023"
_YEARS_TAIL = re.compile(r", \d{4}–\d{4}$")  # the same for a cluster that reaches over years: ", 2023–2026"


def head_conflict(cluster: Cluster, claims: Sequence[Claim]) -> str:
    """Return the heading of a cluster in conflict, of which `claims` are at odds."""
    members = {claim.id for claim in claims}
    kinds = {each.kind for each in cluster.relations if each.a in members and each.b in members}
    if RelationKind.CONFLICT_PERIOD in kinds and RelationKind.CONFLICT_VALUE not in kinds:
        return f"{_PERIOD_TAIL.sub('', cluster.label)}: {_values_by_period(claims)}"
    return f"{_label(cluster, claims)}: {list_values(claims)}"


def _label(cluster: Cluster, claims: Sequence[Claim]) -> str:
    periods = {claim.period for claim in claims}
    first = next(iter(claims), None)
    if len(periods) != 1 or first is None or first.period is None:
        return cluster.label
    return _YEARS_TAIL.sub(f", {name_period(first.period)}", cluster.label)


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
