"""Read durations that are counted from now: two years ago, 1 month and 21 days ago, three weeks from tomorrow.

A single unit leads to the day, week, month or year that lies so far off; several lead to the smallest of them, to the
day where days or weeks are among them, or where the day is named that they are counted from. "For 3 days from today"
says how long.

"Two years later" counts from what the sentence names, or from the article where it speaks of what is to come.

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
_WORD = 12  # characters before a duration that tell whether a clause begins with it


def counted_from_now(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the time that a duration with its "ago" leads to."""
    parts, behind = _parts(match[1], lexicon), lexicon.small(match[2])
    halved = lexicon.half is not None and lexicon.half.search(match[1]) is not None
    if halved and (behind not in lexicon.words.later or len(parts) > 1):
        return
    if any(count is None or count >= _LONGEST for _, count in parts) or match[1].startswith("0"):
        return
    words = lexicon.words
    barred = lexicon.barred.get(behind)
    if text.startswith(("后", "後"), match.end()) or (barred and barred.match(text, match.end())):
        return
    before = Before.of(text, match.start(), words)
    counts = [(field, count) for field, count in parts if count is not None and count > 0]
    told = len(counts) == len(parts)
    if behind in words.later:
        if lexicon.before_later.search(text, max(0, match.start() - _WORD), match.start()):
            yield Mark(match.start(), match.end(), _later(counts, halved) if told else {Field.VAGUE: 0})
        return
    direction, days = words.ago[behind]
    if days is not None and before.ends(words.lasting):
        return
    if days is not None and direction > 0 and before.ends(words.within) and told:
        yield Mark(match.start(), match.end(), _within(counts, days))
        return
    told = told and not before.ends(words.not_before_ago)
    yield Mark(match.start(), match.end(), _fields(counts, direction, days) if told else {Field.VAGUE: 0})


def _parts(text: str, lexicon: Lexicon) -> list[tuple[Field, int | None]]:
    """Return each unit with its number, decades as years."""
    found: list[tuple[Field, int | None]] = []
    for part in lexicon.ago_part.finditer(text):
        field, each = lexicon.words.ago_units[lexicon.small(part[2])]
        value = number(part[1], lexicon)
        found.append((field, value if value is None else value * each))
    return found


def _later(counts: list[tuple[Field, int]], halved: bool) -> Fields:
    """Return the months and days of a duration; weeks, or two and a half years, later is about then: no day."""
    total = dict(counts)
    if Field.WEEK_ON in total or (halved and Field.DAY_ON not in total):
        return {Field.VAGUE: 0}
    months = 12 * total.get(Field.YEAR_ON, 0) + total.get(Field.MONTH_ON, 0)
    return {Field.LATER: months, Field.LATER_DAYS: total.get(Field.DAY_ON, 0)}


def _within(counts: list[tuple[Field, int]], days: int) -> Fields:
    """Return the day from which, and for how many days: within three days from tomorrow."""
    total = dict(counts)
    if total.keys() - {Field.WEEK_ON, Field.DAY_ON}:
        return {Field.VAGUE: 0}
    length = _WEEK * total.get(Field.WEEK_ON, 0) + total.get(Field.DAY_ON, 0)
    return {Field.WITHIN: length, Field.DAY_ON: days}


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
