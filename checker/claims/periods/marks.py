"""The records of one word or number that says something of a date, and of a date.

A weak mark is a time only in company: "5" beside "March", "May" behind "in".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.languages.schema_periods import Field

__all__ = ["Expression", "Fields", "Mark", "YearUse"]

Fields = dict[Field, int]


class YearUse(StrEnum):
    """What a bare number of four digits does."""

    COVERS = "covers"  # a figure is about that year
    TELLS_WHICH = "tells which"  # the 2004 tsunami
    NAMES = "names"  # the 2024 model: no time that a figure could have


@dataclass(frozen=True, slots=True)
class Mark:
    """Fields said at `text[start:end]`."""

    start: int
    end: int
    fields: Fields
    weak: bool = False

    @property
    def first(self) -> Field:
        """Return the field that stands first."""
        return next(iter(self.fields))

    @property
    def last(self) -> Field:
        """Return the field that stands last."""
        return next(reversed(self.fields))


@dataclass(frozen=True, slots=True)
class Expression:
    """A date at `text[start:end]` as its fields, up to and including `upper` where it is a range."""

    start: int
    end: int
    fields: Fields
    first: Field
    last: Field
    weak: bool = False
    upper: Fields | None = None
    use: YearUse | None = None  # of four bare digits
