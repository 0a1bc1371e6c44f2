"""Where names, times and figures stand in a sentence: of these words nothing else is made.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

__all__ = ["Taken"]


@dataclass(frozen=True, slots=True)
class Taken:
    """Stretches, looked up without going through them; `reach` is how far those reach that begin up to a start."""

    starts: tuple[int, ...] = ()
    reach: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()

    @classmethod
    def of(cls, spans: Iterable[tuple[int, int]]) -> Taken:
        """Return the stretches from start to end.

        >>> taken = Taken.of([(8, 9), (0, 5), (2, 3)])
        >>> taken.holds(4), taken.holds(5), taken.end_before(8), taken.start_behind(3)
        (True, False, 5, 8)
        """
        ordered = sorted(spans)
        reach = accumulate((end for _, end in ordered), max)
        return cls(tuple(start for start, _ in ordered), tuple(reach), tuple(sorted(e for _, e in ordered)))

    def holds(self, position: int) -> bool:
        """Say whether a stretch holds `position`."""
        index = bisect_right(self.starts, position)
        return index > 0 and position < self.reach[index - 1]

    def end_before(self, position: int) -> int:
        """Return the last end up to `position`, 0 if there is none."""
        index = bisect_right(self.ends, position)
        return self.ends[index - 1] if index else 0

    def start_behind(self, position: int) -> int | None:
        """Return the first start from `position` on."""
        index = bisect_left(self.starts, position)
        return self.starts[index] if index < len(self.starts) else None
