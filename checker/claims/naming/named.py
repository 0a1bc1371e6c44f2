"""The words for what a figure measures, as they are compared."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NOTHING", "Named"]


@dataclass(frozen=True, slots=True)
class Named:
    """The words, head last, and where they stand in the sentence; `close` if only a link is before the figure."""

    words: str
    start: int = 0
    end: int = 0
    close: bool = False
    head: int = 0  # where the head of the words ends, 0 if the words do not stand together
    empty: bool = False  # the head says nothing by itself: rate, total


NOTHING = Named("")
