"""The words for what a figure measures, as they are compared."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.frame import Frame
from checker.records import Mention

__all__ = ["NOTHING", "Named", "opening"]


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


def opening(text: str, mention: Mention, frame: Frame, marks: str) -> int:
    """Return where the figure's clause begins; one of `marks` alone goes on from a heading and its colon."""
    home = frame.clause(mention.start)
    start = frame.spans[home][0]
    headed = not text[start : mention.start].strip(marks) and text[:start].rstrip().endswith((":", "："))
    return frame.spans[home - 1][0] if home and headed else start
