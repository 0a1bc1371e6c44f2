"""Pair things with figures that stand in the same order: A and B made 3 and 5, respectively; A、B分别为3和5.

A list is a run of like things with nothing but commas and "and" between them. The figures are the run nearest to the
mark of order; the things are the run of the same length nearest before or behind them.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from checker.claims.frame import Frame
from checker.records import Mention

__all__ = ["in_order"]

_BETWEEN = re.compile(
    r"(?:[\s,，、]|and|or|&|和|与|及|以及|至|為|为|而)*(?:in |for |of |the )*", re.IGNORECASE
)
_LEAST = 2


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_P = TypeVar("_P", bound=_Placed)


def in_order(things: Sequence[_P], mention: Mention, frame: Frame) -> _P | None:
    """Return the one of `things` that stands where `mention` stands in a list of figures, None if there is no list."""
    for mark in frame.of("together"):
        figures = _figures(mention, frame, mark.start)
        if mention not in figures or len(figures) < _LEAST:
            continue
        lists = [run for run in _runs(things, frame.sentence.text) if len(run) == len(figures)]
        lists = [run for run in lists if _apart(run, figures)]
        nearest = min(lists, key=lambda run: _gap(run, figures), default=None)
        if nearest is not None:
            return nearest[figures.index(mention)]
    return None


def _figures(mention: Mention, frame: Frame, mark: int) -> Sequence[Mention]:
    """Return the run of figures of one kind nearest to the mark: behind it in Chinese, mostly before it in English."""
    alike = [each for each in frame.mentions if each.quantity.kind == mention.quantity.kind]
    runs = _runs(alike, frame.sentence.text)
    behind = [run for run in runs if run[0].start > mark]
    before = [run for run in runs if run[-1].end <= mark]
    order = (behind[:1], before[-1:]) if frame.chinese else (before[-1:], behind[:1])
    return next((found[0] for found in order if found and len(found[0]) >= _LEAST), ())


def _runs(things: Sequence[_P], text: str) -> list[list[_P]]:
    runs: list[list[_P]] = []
    for thing in sorted(things, key=lambda each: each.start):
        if runs and _BETWEEN.fullmatch(text, runs[-1][-1].end, thing.start):
            runs[-1].append(thing)
        elif not runs or thing.start >= runs[-1][-1].end:
            runs.append([thing])
    return runs


def _apart(run: Sequence[_Placed], figures: Sequence[Mention]) -> bool:
    return run[-1].end <= figures[0].start or run[0].start >= figures[-1].end


def _gap(run: Sequence[_Placed], figures: Sequence[Mention]) -> int:
    """Return how far a list is from the figures; one behind them counts as farther, for it may belong to others."""
    before = figures[0].start - run[-1].end
    return before if before >= 0 else run[0].start - figures[-1].end
