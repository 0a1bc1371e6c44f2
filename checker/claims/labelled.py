"""Stretches of a sentence that bear a label, of which a figure takes one: its edition, its number among like parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.records import Mention

__all__ = ["Labelled", "nearest", "only"]


@dataclass(frozen=True, slots=True)
class Labelled:
    """What stands at `text[start:end]`."""

    start: int
    end: int
    label: str


def nearest(found: Sequence[Labelled], mention: Mention, bound: int) -> frozenset[str]:
    """Return the label named last before the figure, else the first behind it that begins before `bound`."""
    before = [each.label for each in found if each.end <= mention.start]
    behind = [each.label for each in found if mention.end <= each.start < bound]
    return frozenset(before[-1:] or behind[:1])


def only(found: Iterable[Labelled]) -> frozenset[str]:
    """Return the one label of `found`, none where there are several."""
    labels = frozenset(each.label for each in found)
    return labels if len(labels) == 1 else frozenset()
