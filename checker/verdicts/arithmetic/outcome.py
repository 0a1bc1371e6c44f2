"""What a check finds: figures that belong together, whether they hold, and one sentence on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.reading import Holds

__all__ = ["Reckoned", "Rule"]


@dataclass(frozen=True, slots=True)
class Reckoned:
    """One sum that a text puts together: `told` is the figure that the others must make.

    `made` says what they make, `said` how the text tells it; without it `made` says all.
    """

    told: Figure
    figures: tuple[Figure, ...]
    holds: Holds
    made: str
    said: str = ""
    sure: float = 0.9

    @property
    def message(self) -> str:
        """Return the one sentence on it."""
        if not self.said:
            return f"{self.made}."
        if self.holds is Holds.CUT:
            return f"{self.made}, told as {self.said}: the last digit is not rounded."
        return f"{self.made}, {'told as' if self.holds < Holds.CUT else 'not'} {self.said}."


@dataclass(frozen=True, slots=True)
class Rule:
    """A named check of the lines of an article; its docstring is what `explain` shows."""

    id: str
    check: Callable[[Sequence[Line]], Iterator[Reckoned]]
