"""Name a metric as it is called in an article about an event, and what needs no word there."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.counted import class_of
from checker.claims.lexicon import words_of
from checker.claims.metrics import Measured
from checker.claims.subjects import Topic
from checker.languages.metrics import FALL_OF, IN_EVENT, ONLY_IN_EVENT, UNNAMED, UNNAMED_IN_EVENT
from checker.records import Kind, Mention, Role

__all__ = ["in_event"]

# Words of houses that say nothing of damage: what happened to them is told by the event.
_HOUSES = frozenset((*words_of("en").classes["building"], *words_of("zh").classes["building"]))


def in_event(measured: Measured, mention: Mention, topic: Topic) -> Measured:
    """Name a metric as it is called in an article about an event; some kinds of figure need no word there."""
    if (
        mention.quantity.kind is Kind.MASS
        and ONLY_IN_EVENT.get(measured.label or "", topic.event) != topic.event
    ):
        return Measured(None)
    if measured.label == "buildings damaged" and topic.event is None and measured.told_by.lower() in _HOUSES:
        return Measured(None)
    if (
        measured.label
        and measured.label in FALL_OF
        and mention.role is Role.DECREASE
        and mention.quantity.kind is Kind.COUNT
    ):
        return replace(measured, label=FALL_OF[measured.label])
    if (
        measured.label == "employees"
        and mention.role is Role.DECREASE
        and mention.quantity.kind is Kind.PERCENT
    ):
        return replace(measured, label="layoffs")  # to cut 15% of the staff
    if measured.label:
        return replace(measured, label=IN_EVENT.get((measured.label, topic.event or ""), measured.label))
    kind = f"{mention.quantity.kind} rate" if mention.quantity.per else mention.quantity.kind
    thing = class_of(mention.quantity.unit, mention.counted) if kind == Kind.COUNT else None
    unnamed = UNNAMED.get(mention.quantity.unit) or UNNAMED_IN_EVENT.get((thing or kind, topic.event or ""))
    return Measured(unnamed, "the event that the article is about", False) if unnamed else measured
