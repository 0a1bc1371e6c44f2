"""Decide which other names stand beside a figure and say more of it: parts, places, partners."""

from __future__ import annotations

from checker.claims.frame import Frame
from checker.claims.lexicon import words_of
from checker.claims.name_table import Spotted
from checker.claims.subjects import Topic
from checker.languages.metrics import metric_called
from checker.languages.zh.script import fold
from checker.records import Mention

__all__ = ["known_beside", "other_names"]

_NO_PART = frozenset({"media", "person"})
# An agency beside a toll says nothing of where it was counted.
_NO_PLACE = _NO_PART | {"organisation", "product"}


def known_beside(metric: str | None, topic: Topic) -> frozenset[str]:
    """Return the names that need not be said again: the topic's own, but not where a place makes the figure."""
    return frozenset() if metric_called(metric).placed else topic.recurring & topic.lead


def other_names(frame: Frame, mention: Mention, known: frozenset[str | None], event: bool) -> frozenset[str]:
    """Return the names beside the figure that say more than the topic: parts, places, partners; no speakers.

    Where an event's count stands in a clause without names, those of its sentence say where it was counted.
    """
    barred = _NO_PLACE if event else _NO_PART
    telling = [name for name in frame.names if name.canonical not in known and name.sort not in barred]
    # A place that reports its dead counts them at home.
    telling = [name for name in telling if not frame.is_spoken(name) or (event and name.sort == "place")]
    telling = [name for name in telling if not _is_told(name, frame)]
    start, end = frame.spans[frame.clause(mention.start)]
    inside = [name for name in telling if start <= name.start and name.end <= end]
    return frozenset(name.canonical for name in inside or (telling if event else ()))


def _is_told(name: Spotted, frame: Frame) -> bool:
    """Say whether `name` is whom something is told: told the Daily Courier."""
    before = fold(frame.sentence.text[: name.start].rstrip().lower())
    words = words_of("zh" if frame.chinese else "en").tells
    return before.endswith(words if frame.chinese else tuple(f" {word}" for word in words))
