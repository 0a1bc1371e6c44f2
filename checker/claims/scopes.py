"""Put together the scope of a figure: words in its clause, and the part, place, age group and version it is of."""

from __future__ import annotations

from checker.claims.ages import age_group_of
from checker.claims.cues import basis_before, scope_of
from checker.claims.frame import Frame
from checker.claims.metrics import Measured, is_share_of
from checker.claims.places import where_of
from checker.claims.segments import segments_of
from checker.claims.subjects import Subject
from checker.languages.metrics import STATES, metric_called
from checker.records import Claim, Kind, Mention

__all__ = ["scope_before", "scope_in"]

# Scope words that say of a metric what is meant where they are left out.
_UNDERSTOOD = {
    **dict.fromkeys(
        ("inflation", "revenue", "profit", "loss", "sales volume", "deliveries", "exports", "imports"),
        frozenset({"year on year"}),
    ),
    "wind speed": frozenset({"peak"}),
    "births": frozenset({"children"}),
    "students": frozenset({"children"}),
    "rent": frozenset({"average", "each"}),
    "price": frozenset({"each"}),
    "share price": frozenset({"each"}),
}
_MEMORY = frozenset({"GB", "TB"})


def scope_before(mention: Mention, frame: Frame, before: Claim) -> frozenset[str]:
    """Return the scope that goes on from the figure before: all of it for its share, or else its basis."""
    counts = [other for other in frame.mentions if other.end <= mention.start]
    if counts and is_share_of(counts[-1], mention, frame):
        return before.scope
    return basis_before(mention, frame, before.scope)


def scope_in(mention: Mention, frame: Frame, measured: Measured, subject: Subject) -> frozenset[str]:
    """Return the scope words of a figure, those that say something of what it measures."""
    said = scope_of(mention, frame, measured.told_by) | segments_of(mention, frame, measured.label)
    if not metric_called(measured.label).event_bound and subject.sort != "product":
        said |= where_of(mention, frame, subject.name)
    if subject.sort == "place":
        said -= {"part"}  # 其中岛上有80个泵站: the subject says of which part
    said |= _version(mention, measured, frame)
    said -= _UNDERSTOOD.get(measured.label or "", frozenset())
    if measured.label in STATES or (measured.label is None and subject.sort != "event"):
        said -= {"remaining"}  # what there is now is all of it
    return said if metric_called(measured.label).event_bound else said | age_group_of(mention, frame)


def _version(mention: Mention, measured: Measured, frame: Frame) -> frozenset[str]:
    """Return which version of a device a price is for, and its memory of: 512GB版售价4999元."""
    home = frame.clause(mention.start)
    beside = [m.quantity for m in frame.mentions if frame.clause(m.start) == home]
    priced = measured.label == "price" or any(quantity.kind is Kind.MONEY for quantity in beside)
    if not priced or not (measured.label == "price" or mention.quantity.unit in _MEMORY):
        return frozenset()
    told = beside if measured.label == "price" else [mention.quantity]
    return frozenset(f"{quantity.low} {quantity.unit}" for quantity in told if quantity.unit in _MEMORY)
