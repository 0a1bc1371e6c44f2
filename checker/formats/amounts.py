"""List the values that claims give, as a heading does: "3.4, 3.5 or 3.7 billion USD", "2 or 11".

Each amount is told once: "about 3.5" is not listed beside 3.5, nor "over 5,000" beside a 5,000 that
it allows. What is counted is left out where the heading says it already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.formats.naming import either, number_and_unit
from checker.languages.metrics import metric_called
from checker.records import Claim, Kind, Modifier, Quantity, Role

__all__ = ["list_values", "size_of"]

_MOST_LISTED = 6  # values in a heading; more are told by their ends
# Metrics whose name is that of the people or things counted, beside those of one class of things (Metric.thing).
_NAMED_AS_COUNTED = frozenset(
    (
        "users",
        "paying users",
        "customers",
        "visits",
        "visitors",
        "downloads",
        "votes",
        "population",
        "infections",
    )
)
_PLAINEST_FIRST = {Modifier.EXACT: 0, Modifier.RANGE: 0, Modifier.ABOUT: 1, Modifier.NEAR: 1}


def list_values(claims: Sequence[Claim], heading: str = "") -> str:
    """Return the different values of `claims`, smallest first, the unit said once if it is the same.

    Beyond six values only their number and both ends are told.
    """
    ordered = sorted(claims, key=size_of)
    unit = "" if _says_what(heading, ordered) else _shared_unit(ordered)
    said = [(_in_unit(claim.quantity, unit), claim.role) for claim in ordered]
    parts = [*dict.fromkeys(number_and_unit(*each) for each in _each_once(said))]
    if not parts:
        return "no value"
    if len(parts) > _MOST_LISTED:
        first, last = (" ".join(part).strip() for part in (parts[0], parts[-1]))
        return f"{len(parts)} values from {first} to {last}"
    tails = {tail for _, tail in parts}
    if len(tails) == 1:
        return f"{either([head for head, _ in parts])} {tails.pop()}".strip()
    return either([" ".join(part).strip() for part in parts])


def size_of(claim: Claim) -> tuple[Decimal, Decimal]:
    """Return what claims are ordered by: the printed bounds, one standing for both where the other is open."""
    low, high = _numbers(claim.quantity)
    return low or Decimal(0), high or Decimal(0)


def _numbers(quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    low, high = quantity.low, quantity.high
    return low if low is not None else high, high if high is not None else low


def _each_once(said: Iterable[tuple[Quantity, Role]]) -> Iterator[tuple[Quantity, Role]]:
    """Yield what is printed alike and can be alike once, in the plainest form that is used."""
    groups: dict[tuple[Role, object], list[Quantity]] = {}
    for quantity, role in said:
        moved: Role = role if role in (Role.INCREASE, Role.DECREASE) else Role.LEVEL
        key = moved, (*_numbers(quantity), quantity.kind, quantity.unit)
        groups.setdefault(key, []).append(quantity)
    for (moved, _), group in groups.items():
        kept: list[Quantity] = []
        for quantity in sorted(_per_the_same(group), key=lambda each: _PLAINEST_FIRST.get(each.modifier, 2)):
            if not any(_one(quantity, other) for other in kept):
                kept.append(quantity)
                yield quantity, moved


def _one(a: Quantity, b: Quantity) -> bool:
    return a.per == b.per and a.interval.intersects(b.interval)


def _per_the_same(quantities: Sequence[Quantity]) -> Sequence[Quantity]:
    """Return the quantities, all per month where one is told per month and the others do not say."""
    told = {quantity.per for quantity in quantities if quantity.per}
    return [replace(each, per=next(iter(told))) for each in quantities] if len(told) == 1 else quantities


def _says_what(heading: str, claims: Sequence[Claim]) -> bool:
    """Say whether the heading tells what is counted: by its metric, or in the very words."""
    if any(claim.quantity.kind is not Kind.COUNT for claim in claims):
        return False
    metrics = {claim.metric for claim in claims if claim.metric and claim.metric in heading}
    return any(map(_names_what, metrics)) or all(_stands_in(claim.quantity.unit, heading) for claim in claims)


def _names_what(metric: str) -> bool:
    return metric in _NAMED_AS_COUNTED or metric_called(metric).thing != ""


def _stands_in(unit: str, heading: str) -> bool:
    return unit in (heading.replace(",", "").split() if unit.isascii() else heading)


def _shared_unit(claims: Sequence[Claim]) -> str | None:
    """Return one word for what is counted where comparable counts name it differently, or None.

    "1.8亿", "180 million users" and "1.8亿用户" count one thing: the word is taken in English where one
    of them has it.
    """
    units = dict.fromkeys(claim.quantity.unit for claim in claims)
    if len(units) < 2 or any(claim.quantity.kind is not Kind.COUNT for claim in claims):
        return None
    named = [unit for unit in units if unit]
    return next((unit for unit in named if unit.isascii()), named[0])


def _in_unit(quantity: Quantity, unit: str | None) -> Quantity:
    return quantity if unit is None else replace(quantity, unit=unit)
