"""A stretch of calendar time, half-open, with the algebra that comparing needs.

Units   Whole days: `start` is in the period, `end` is the first day after it. No time zones.
Errors  Period raises ValueError if it holds no day.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

__all__ = ["Period"]


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `start` up to, not including, `end`; `text` is how it was said and is not compared."""

    start: date
    end: date
    text: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if self.start >= self.end:
            raise ValueError(f"no day lies between {self.start} and {self.end}")

    @property
    def days(self) -> int:
        """Return the length in days."""
        return (self.end - self.start).days

    def overlaps(self, other: Period) -> bool:
        """Say whether some day lies in both."""
        return self.start < other.end and other.start < self.end

    def within(self, other: Period) -> bool:
        """Say whether every day of this period lies in `other`."""
        return other.start <= self.start and self.end <= other.end
