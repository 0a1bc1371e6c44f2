"""Lengthen a day to the stretch that begins with it: closed for three days from Monday, for two weeks starting May 20.

The words for how long stay a quantity of their own; only the time that the day stands for grows.
"""

from __future__ import annotations

from datetime import timedelta

from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.numerals import number
from checker.languages.schema_periods import Field
from checker.values.period import Period, months_after

__all__ = ["lasting"]

_WINDOW = 48  # characters before a day that are searched for how long it is to last


def lasting(text: str, start: int, day: Period, lexicon: Lexicon) -> Period:
    """Return the period that begins with a day which stands at `start`, the day itself where none is said."""
    if lexicon.lasting is None or day.days != 1:
        return day
    match = lexicon.lasting.search(text, max(0, start - _WINDOW), start)
    value = number(match[1], lexicon) if match else None
    if match is None or value is None or value < 1:
        return day
    field, each = lexicon.words.span_units[match[2].lower()]
    if field is Field.PAST_DAYS:
        return Period(day.start, day.start + timedelta(days=value * each))
    return Period(day.start, months_after(day.start, value * each * (12 if field is Field.PAST_YEARS else 1)))
