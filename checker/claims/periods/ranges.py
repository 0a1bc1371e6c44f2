"""Join dates into ranges where a "to" stands between them.

Each end takes from the other the coarser fields that it leaves unsaid (March to May 2023, 一月十日到十二日).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.periods.cues import Before
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Expression, Fields
from checker.languages.schema_periods import Field

__all__ = ["LONGEST_GAP", "MONTHS", "YEARS", "inherited", "ranges"]

LONGEST_GAP = 12
_LAST_DAY = 31
YEARS = (Field.YEAR, Field.YEAR_ON, Field.YEAR_THEN)
MONTHS = (Field.MONTH, Field.MONTH_ON, Field.MONTH_THEN)
_WITHIN_YEAR = (Field.MONTH, Field.QUARTER, Field.HALF, Field.FIRST_MONTHS)
_RANGED = (
    Field.DECADE,
    *YEARS,
    *MONTHS,
    Field.QUARTER,
    Field.HALF,
    Field.DAY,
    Field.WEEKDAY,
    Field.DAY_ON,
    Field.NOW,
)


def ranges(text: str, dates: Sequence[Expression], lexicon: Lexicon) -> list[Expression]:
    """Join dates into ranges where a "to" stands between them."""
    joined: list[Expression] = []
    for date in dates:
        before = joined[-1] if joined else None
        if before and (dated := _year_behind(text, before, date, lexicon)):
            joined[-1] = dated
            continue
        if before and (days := _days_of(text, joined, date, lexicon)):
            joined[-2:] = [days]
            continue
        ranged = _range(text, before, date, lexicon) if before and before.upper is None else None
        if ranged:
            joined[-1] = ranged
            if len(joined) > 1 and (whole := _with_year(text, joined[-2], ranged, lexicon)):
                joined[-2:] = [whole]
        else:
            joined.append(date)
    return joined


def _days_of(text: str, joined: list[Expression], high: Expression, lexicon: Lexicon) -> Expression | None:
    """Return the days of the month that stands before "between": November between 19 and 20."""
    if len(joined) < 2 or not joined[-1].fields.keys() == high.fields.keys() == {Field.NUMBER}:
        return None
    month, low = joined[-2:]
    first, last = low.fields[Field.NUMBER], high.fields[Field.NUMBER]
    joints = (*lexicon.words.and_, *lexicon.words.to)
    told = month.last is Field.MONTH and text[month.end : low.start].strip() in lexicon.words.between
    if not told or text[low.end : high.start].strip() not in joints or not first < last <= _LAST_DAY:
        return None
    if lexicon.cues.not_after_day.match(text, high.end):
        return None
    fields: Fields = {**month.fields, Field.DAY: first}
    return replace(
        month, end=high.end, fields=fields, last=Field.DAY, weak=False, upper={**fields, Field.DAY: last}
    )


def _year_behind(text: str, ranged: Expression, year: Expression, lexicon: Lexicon) -> Expression | None:
    """Return a range of days or months with the year that stands behind it (April 1-5, 2024)."""
    if ranged.upper is None or year.fields.keys() != {Field.YEAR} or year.upper is not None:
        return None
    if not {Field.MONTH} <= ranged.fields.keys() & ranged.upper.keys() or Field.YEAR in ranged.upper:
        return None
    last = Field.DAY if Field.DAY in ranged.upper else Field.MONTH
    if (last, Field.YEAR) not in lexicon.glue.get(text[ranged.end : year.start], ()):
        return None
    low, high = (inherited(ends, year.fields) for ends in (ranged.fields, ranged.upper))
    low, high = _ordered(ranged.fields, low, high, high)
    return replace(ranged, end=year.end, fields=low, upper=high)


def _with_year(text: str, year: Expression, ranged: Expression, lexicon: Lexicon) -> Expression | None:
    """Return a range of months or days with the year or the month that stands before it (今年4～7月)."""
    gap = text[year.end : ranged.start]
    if year.upper is not None or ranged.upper is None:
        return None
    in_week = gap.strip() in lexicon.words.from_ and (year.last, ranged.first) == (
        Field.WEEK_ON,
        Field.WEEKDAY,
    )
    if not in_week and (year.last, ranged.first) not in lexicon.glue.get(gap, ()):
        return None
    if year.fields.keys() & ranged.fields.keys():
        return None
    low = {**year.fields, **ranged.fields}
    return replace(ranged, start=year.start, fields=low, first=year.first, upper=inherited(ranged.upper, low))


def _range(text: str, low: Expression, high: Expression, lexicon: Lexicon) -> Expression | None:
    """Return the range from one date to another, None where they are no range."""
    if high.start - low.end > LONGEST_GAP:
        return None
    words = lexicon.words
    gap = text[low.end : high.start].strip()
    if gap not in words.to and not (gap in words.and_ and _between(text, low, high, lexicon)):
        return None
    ends = _ends(low, high, gap)
    if ends is None:
        return None
    if lexicon.cues.not_after_year.match(text, high.end) and high.weak:
        return None
    weak = low.weak and high.weak and text[high.start : high.end].isdigit() and not _years_apart(*ends)
    return Expression(
        low.start, high.end, ends[0], next(iter(ends[0])), next(reversed(ends[1])), weak, ends[1]
    )


def _between(text: str, low: Expression, high: Expression, lexicon: Lexicon) -> bool:
    """Say whether the words around two times make them the ends of a range: between … and …, …与…间."""
    if lexicon.cues.between_after.match(text, high.end):
        return True
    return Before.of(text, low.start, lexicon.words).ends(lexicon.words.between)


def _years_apart(low: Fields, high: Fields) -> bool:
    """Say whether two bare numbers with a dash between them can hardly be anything but years (2015-2020)."""
    return 1900 <= low.get(Field.YEAR, 0) < high.get(Field.YEAR, 0) < 2100


def _ends(low: Expression, high: Expression, gap: str) -> tuple[Fields, Fields] | None:
    """Return both ends of a range with the fields that each takes from the other."""
    a, b = low.fields, _counted_on(low.fields, high.fields)
    if a.keys() == {Field.NUMBER}:
        field = Field.DAY if Field.DAY in b else high.first
        if field not in (Field.DAY, Field.MONTH, Field.QUARTER) or b.keys() == {Field.NUMBER}:
            return None
        a = {field: a[Field.NUMBER]}
    if Field.NUMBER in b:
        b = _upper_number(a, b, gap) or b
    if Field.NUMBER in a or Field.NUMBER in b or not _rangeable(a) or not _rangeable(b):
        return None
    a = {k: v for k, v in a.items() if k is not Field.CLOCK}
    b = {k: v for k, v in b.items() if k is not Field.CLOCK}
    return _ordered(a, inherited(a, b), b, inherited(b, a))


def _ordered(low: Fields, whole_low: Fields, high: Fields, whole_high: Fields) -> tuple[Fields, Fields]:
    """Put the end that took its year from the other a year back or ahead where a range runs over New Year."""
    first, last = ([ends.get(Field.MONTH, 0), ends.get(Field.DAY, 0)] for ends in (whole_low, whole_high))
    if Field.MONTH in whole_low and Field.MONTH in whole_high and first > last:
        if taken := [f for f in YEARS if f in whole_low and f not in low]:
            whole_low = {**whole_low, taken[0]: whole_low[taken[0]] - 1}
        elif taken := [f for f in YEARS if f in whole_high and f not in high]:
            whole_high = {**whole_high, taken[0]: whole_high[taken[0]] + 1}
    return whole_low, whole_high


def _counted_on(low: Fields, high: Fields) -> Fields:
    """Return the upper end with what counts from the lower one's: 2019年12月至次年3月, from today to ten days later."""
    if Field.LATER in high and low.keys() == {Field.DAY_ON}:
        ahead: Fields = {Field.MONTH_ON: high[Field.LATER]} if high[Field.LATER] else {}
        return {Field.DAY_ON: low[Field.DAY_ON] + high[Field.LATER_DAYS], **ahead}
    if Field.YEAR_THEN not in high:
        return high
    rest: Fields = {k: v for k, v in high.items() if k is not Field.YEAR_THEN}
    said = next((field for field in (Field.YEAR, Field.YEAR_ON) if field in low), None)
    if said:
        return {said: low[said] + high[Field.YEAR_THEN], **rest}
    return rest if Field.MONTH in low and low[Field.MONTH] >= rest.get(Field.MONTH, 0) > 0 else high


def _rangeable(fields: Fields) -> bool:
    return any(field in fields for field in _RANGED)


def _upper_number(low: Fields, high: Fields, gap: str) -> Fields | None:
    """Read the bare number that ends a range: a day behind a day, or the last digits of the year that follows."""
    value = high[Field.NUMBER]
    rest: Fields = {k: v for k, v in high.items() if k is not Field.NUMBER}
    if Field.DAY in low and 1 <= value <= 31:
        return {Field.DAY: value, **rest}
    year = low.get(Field.YEAR)
    if low.keys() == {Field.YEAR} and year and not gap.isalpha() and value == (year + 1) % 100:
        return {Field.YEAR: year + 1}
    return None


def inherited(fields: Fields, other: Fields) -> Fields:
    """Return the fields with the year and the month that only the other end says."""
    taken = dict(fields)
    if Field.DAY in fields and not any(f in fields for f in MONTHS):
        taken.update({f: other[f] for f in MONTHS if f in other})
    if Field.WEEKDAY in fields and Field.WEEK_ON in other:
        taken[Field.WEEK_ON] = other[Field.WEEK_ON]
    within = any(f in taken for f in (*_WITHIN_YEAR, Field.DAY)) and Field.MONTH_ON not in taken
    if within and not any(f in fields for f in YEARS):
        taken.update({f: other[f] for f in YEARS if f in other})
    return taken
