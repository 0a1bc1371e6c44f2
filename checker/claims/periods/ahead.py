"""Read durations that reach ahead from today, and weekdays that are counted from it.

"Will open within 18 months" is the time from today on, today counted; "will open in three weeks" the week, month or
year that it leads to. Both only where the clause speaks of what is to come: "died within five days" is counted from
something else. "Three Fridays ago" and "two Sundays from now" are days.

Errors  None: a number without a value is no time here, the duration stays a quantity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.periods.cues import Before
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Fields, Mark
from checker.claims.periods.numerals import number
from checker.languages.schema_periods import Field

__all__ = ["from_today"]

_LONGEST = 100  # of any unit; what is longer is no plan
_CLAUSE = 100  # characters of a clause that are searched for a word of the future
_WEEK = 7
_REACHES = {
    Field.YEAR_ON: (Field.NEXT_YEARS, 1),
    Field.MONTH_ON: (Field.NEXT_MONTHS, 1),
    Field.WEEK_ON: (Field.NEXT_DAYS, _WEEK),
    Field.DAY_ON: (Field.NEXT_DAYS, 1),
}


def from_today(text: str, start: int, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the time that a number with a unit, or with a weekday, leads to or reaches to from today."""
    if lexicon.weekdays_on and (match := lexicon.weekdays_on.match(text, start)):
        yield from _weekdays(match, lexicon)
    if lexicon.ahead and (match := lexicon.ahead.match(text, start)):
        yield from _ahead(text, match, lexicon)


def _to_come(text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether the clause before `end` speaks of what is to come."""
    pattern = lexicon.to_come
    return pattern is not None and pattern.search(text, max(0, end - _CLAUSE), end) is not None


def _weekdays(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the nth such weekday before or after today."""
    count = number(match[1], lexicon)
    if count is None or not 0 < count < _LONGEST:
        return
    direction, _ = lexicon.words.ago[lexicon.small(match[3])]
    weekday = lexicon.words.weekdays[lexicon.small(match[2])]
    yield Mark(match.start(), match.end(), {Field.WEEKDAYS_ON: direction * count, Field.WEEKDAY: weekday})


def _ahead(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the stretch that begins today, or what lies so far ahead."""
    words, before = lexicon.words, Before.of(text, match.start(), lexicon.words)
    reaches = before.ends(words.reaching)
    if not (reaches or before.near.endswith(words.leading)) or not _to_come(text, match.start(), lexicon):
        return
    counts: Fields = {}
    for count, unit in lexicon.ahead_part.findall(match[0]):
        value = number(count, lexicon)
        if value is None or not 0 < value < _LONGEST:
            return
        field, each = words.ago_units.get(lexicon.small(unit)) or (Field.WORKDAYS_ON, 1)
        counts[field] = counts.get(field, 0) + value * each
    fields = _stretch(counts) if reaches else _leads(counts)
    if fields:
        yield Mark(match.start(), match.end(), fields)


def _stretch(counts: Fields) -> Fields:
    """Return the stretch that begins today; how long so many working days are depends on the weekday."""
    if Field.WORKDAYS_ON in counts:
        return {}
    total: Fields = {Field.AHEAD: 1}
    for said, count in counts.items():
        field, each = _REACHES[said]
        total[field] = total.get(field, 0) + count * each
    return total


def _leads(counts: Fields) -> Fields:
    """Return the day, week, month or year so far ahead; of several units none is told that exactly."""
    return {Field.AHEAD: 0, **counts} if len(counts) == 1 else {}
