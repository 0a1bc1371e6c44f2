"""Read durations that are counted from now: two years ago, 1 month and 21 days ago, three weeks from tomorrow.

A single unit leads to the day, week, month or year that lies so far off; several lead to the smallest of them, to the
day where days or weeks are among them, or where the day is named that they are counted from. "For 3 days from today"
says how long.

Errors  None: a number without a value is a time without days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.claims.periods.cues import Before
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Fields, Mark
from checker.claims.periods.numerals import number
from checker.languages.schema_periods import Field

__all__ = ["counted_from_now"]

_LONGEST = 1000  # 2010年前 is before 2010
_WEEK = 7


def counted_from_now(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the time that a duration with its "ago" leads to."""
    parts = _parts(match[1], lexicon)
    if any(count is None or count >= _LONGEST for _, count in parts) or match[1].startswith("0"):
        return
    if text.startswith(("后", "後"), match.end()):
        return
    before = Before.of(text, match.start(), lexicon.words)
    direction, days = lexicon.words.ago[lexicon.small(match[2])]
    if days is not None and before.ends(lexicon.words.lasting):
        return
    told = not before.ends(lexicon.words.not_before_ago)
    counts = [(field, count) for field, count in parts if count is not None and count > 0]
    if not told or len(counts) < len(parts):
        yield Mark(match.start(), match.end(), {Field.VAGUE: 0})
        return
    yield Mark(match.start(), match.end(), _fields(counts, direction, days))


def _parts(text: str, lexicon: Lexicon) -> list[tuple[Field, int | None]]:
    """Return each unit with its number, decades as years."""
    found: list[tuple[Field, int | None]] = []
    for part in lexicon.ago_part.finditer(text):
        field, each = lexicon.words.ago_units[lexicon.small(part[2])]
        value = number(part[1], lexicon)
        found.append((field, value if value is None else value * each))
    return found


def _fields(counts: list[tuple[Field, int]], direction: int, days: int | None) -> Fields:
    total: Fields = {}
    for field, count in counts:
        total[field] = total.get(field, 0) + direction * count
    if days is None and len(total) == 1:
        return total
    if not days and not total.keys() & {Field.WEEK_ON, Field.DAY_ON}:
        return dict(sorted(total.items(), key=lambda said: said[0] is Field.MONTH_ON))
    day = total.pop(Field.DAY_ON, 0) + _WEEK * total.pop(Field.WEEK_ON, 0) + (days or 0)
    return {**total, Field.DAY_ON: day}
