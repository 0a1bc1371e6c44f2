"""What a check finds: figures that belong together, whether they hold, and one sentence on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from checker.verdicts.arithmetic.figures import Figure, Line
from checker.verdicts.arithmetic.reading import Holds

__all__ = ["Reckoned", "Rule"]


@dataclass(frozen=True, slots=True)
class Reckoned:
    """One sum that a text puts together: `told` is the figure that the others must make."""

    told: Figure
    figures: tuple[Figure, ...]
    holds: Holds
    message: str
    sure: float = 0.9


@dataclass(frozen=True, slots=True)
class Rule:
    """A named check of the lines of an article; its docstring is what `explain` shows."""

    id: str
    check: Callable[[Sequence[Line]], Iterator[Reckoned]]
