"""Show on a terminal how far a run is, and only once it has lasted long enough to be worth showing.

Nothing is drawn where the stream is no terminal, so that logs and pipes stay clean. The clock is
read here alone, and nothing of it reaches a report.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

__all__ = ["Progress", "meter"]

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, the steps done, and the steps in all (0 where that is not known)."""

SHOW_AFTER = 1.0  # seconds; what ends sooner needs no bar
REDRAW_AFTER = 0.1  # seconds; faster than the eye follows is work for nothing
BAR_WIDTH = 30  # columns; with the stage's name and counts it fits a terminal of 80


def bar(stage: str, done: int, total: int) -> str:
    """Return one line that says how far `stage` is.

    >>> bar("claims", 15, 30)
    'claims [###############               ] 15/30'
    >>> bar("reading", 7, 0)
    'reading 7'
    """
    if total <= 0:
        return f"{stage} {done}"
    filled = BAR_WIDTH * min(done, total) // total
    return f"{stage} [{'#' * filled:<{BAR_WIDTH}}] {done}/{total}"


@contextmanager
def meter(stream: TextIO, clock: Callable[[], float] = time.monotonic) -> Iterator[Progress | None]:
    """Give a Progress that draws on `stream` and is wiped at the end, or None where it is no terminal."""
    if not stream.isatty():
        yield None
        return
    began = clock()
    drawn_at, width = began, 0

    def draw(stage: str, done: int, total: int) -> None:
        nonlocal drawn_at, width
        now = clock()
        if now - began < SHOW_AFTER or now - drawn_at < REDRAW_AFTER:
            return
        line = bar(stage, done, total)
        stream.write(f"\r{line:<{width}}")
        stream.flush()
        drawn_at, width = now, max(width, len(line))

    try:
        yield draw
    finally:
        if width:
            stream.write(f"\r{'':<{width}}\r")
            stream.flush()
