"""Join marks into dates, ranges and lists; no article date is needed yet.

Neighbouring marks are one date where the language lets the text between them stand there and no field is
said twice; two dates with a "to" between them are a range, and each end takes from the other the coarser
fields that it leaves unsaid ("March to May 2023", 一月十日到十二日). What is left of the weak marks is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.claims.periods.cues import Before, Cues
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Fields, Mark
from checker.languages.schema_periods import Field, PeriodWords

__all__ = ["Expression", "expressions"]

_LONGEST_GAP = 12
_CAPITAL = re.compile(r"\s[A-Z][a-z]")
_YEARS = (Field.YEAR, Field.YEAR_ON, Field.YEAR_THEN)
_MONTHS = (Field.MONTH, Field.MONTH_ON, Field.MONTH_THEN)
_WITHIN_YEAR = (Field.MONTH, Field.QUARTER, Field.HALF, Field.FIRST_MONTHS)
_RANGED = (
    Field.DECADE,
    *_YEARS,
    *_MONTHS,
    Field.QUARTER,
    Field.HALF,
    Field.DAY,
    Field.WEEKDAY,
    Field.DAY_ON,
    Field.NOW,
)
# years that tell which prize or fleet: 2024诺贝尔奖; a round one may be a count
_NAMED_YEARS = frozenset(y for y in range(1990, 2050) if y % 100)
_REPEATABLE = (Field.CLOCK,)


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
    word: str = ""


def expressions(text: str, found: Sequence[Mark], lexicon: Lexicon) -> tuple[Expression, ...]:
    """Return what the marks of a text mean together, in order."""
    dates = _joined(text, found, lexicon)
    ranges = _ranges(text, dates, lexicon)
    kept = [e for i, e in enumerate(ranges) if _stands(text, ranges, i, lexicon)]
    return tuple(_listed(text, kept, lexicon.words))


def _joined(text: str, found: Sequence[Mark], lexicon: Lexicon) -> list[Expression]:
    """Join marks into dates."""
    dates: list[Expression] = []
    for mark in found:
        here = Expression(
            mark.start, mark.end, mark.fields, mark.first, mark.last, mark.weak, None, mark.word
        )
        joined = _join(text, dates[-1], here, lexicon) if dates else None
        if joined:
            dates[-1] = joined
        else:
            dates.append(here)
    return dates


def _join(text: str, left: Expression, right: Expression, lexicon: Lexicon) -> Expression | None:
    """Return two neighbours as one date, None where they are not one."""
    if right.start - left.end > _LONGEST_GAP:
        return None
    gap = text[left.end : right.start]
    gap = " " + gap.strip() + " " if gap[:1] == " " == gap[-1:] and gap.strip() else gap
    pairs = lexicon.glue.get(" " if gap.isspace() else gap)
    if not pairs or (left.last, right.first) not in pairs:
        return None
    a, b = _promoted(left.fields, right.fields)
    if a.keys() & b.keys() - set(_REPEATABLE) or Field.NUMBER in a or Field.NUMBER in b:
        return None
    fields = {**a, **b}
    return Expression(left.start, right.end, fields, next(iter(fields)), next(reversed(b)))


def _promoted(left: Fields, right: Fields) -> tuple[Fields, Fields]:
    """Read a bare number beside a month, a weekday or a range's day as a day."""
    day = (*_MONTHS, Field.WEEKDAY, Field.TRAILING)
    if Field.NUMBER in left and any(f in right for f in _MONTHS):
        left = _as_day(left)
    if Field.NUMBER in right and any(f in left for f in day) and Field.DAY not in left:
        right = _as_day(right)
    return left, right


def _as_day(fields: Fields) -> Fields:
    value = fields[Field.NUMBER]
    return {Field.DAY: value} if 1 <= value <= 31 else fields


def _ranges(text: str, dates: Sequence[Expression], lexicon: Lexicon) -> list[Expression]:
    """Join dates into ranges where a "to" stands between them."""
    joined: list[Expression] = []
    for date in dates:
        before = joined[-1] if joined else None
        ranged = _range(text, before, date, lexicon) if before and before.upper is None else None
        if ranged:
            joined[-1] = ranged
            if len(joined) > 1 and (whole := _with_year(text, joined[-2], ranged, lexicon)):
                joined[-2:] = [whole]
        else:
            joined.append(date)
    return joined


def _with_year(text: str, year: Expression, ranged: Expression, lexicon: Lexicon) -> Expression | None:
    """Return a range of months or days with the year or the month that stands before it (今年4～7月)."""
    pairs = lexicon.glue.get(text[year.end : ranged.start])
    if not pairs or year.upper is not None or ranged.upper is None or (year.last, ranged.first) not in pairs:
        return None
    if year.fields.keys() & ranged.fields.keys():
        return None
    low = {**year.fields, **ranged.fields}
    return replace(
        ranged, start=year.start, fields=low, first=year.first, upper=_inherited(ranged.upper, low)
    )


def _range(text: str, low: Expression, high: Expression, lexicon: Lexicon) -> Expression | None:
    """Return the range from one date to another, None where they are no range."""
    if high.start - low.end > _LONGEST_GAP:
        return None
    words = lexicon.words
    gap = text[low.end : high.start].strip()
    if gap not in words.to and not (
        gap in words.and_ and Before.of(text, low.start, words).ends(words.between)
    ):
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


def _years_apart(low: Fields, high: Fields) -> bool:
    """Say whether two bare numbers with a dash between them can hardly be anything but years (2015-2020)."""
    return 1900 <= low.get(Field.YEAR, 0) < high.get(Field.YEAR, 0) < 2100


def _ends(low: Expression, high: Expression, gap: str) -> tuple[Fields, Fields] | None:
    """Return both ends of a range with the fields that each takes from the other."""
    a, b = low.fields, high.fields
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
    return _ordered(a, _inherited(a, b), b, _inherited(b, a))


def _ordered(low: Fields, whole_low: Fields, high: Fields, whole_high: Fields) -> tuple[Fields, Fields]:
    """Put the end that took its year from the other a year back or ahead where a range runs over New Year."""
    first, last = ([ends.get(Field.MONTH, 0), ends.get(Field.DAY, 0)] for ends in (whole_low, whole_high))
    if Field.MONTH in whole_low and Field.MONTH in whole_high and first > last:
        if taken := [f for f in _YEARS if f in whole_low and f not in low]:
            whole_low = {**whole_low, taken[0]: whole_low[taken[0]] - 1}
        elif taken := [f for f in _YEARS if f in whole_high and f not in high]:
            whole_high = {**whole_high, taken[0]: whole_high[taken[0]] + 1}
    return whole_low, whole_high


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


def _inherited(fields: Fields, other: Fields) -> Fields:
    """Return the fields with the year and the month that only the other end says."""
    taken = dict(fields)
    if Field.DAY in fields and not any(f in fields for f in _MONTHS):
        taken.update({f: other[f] for f in _MONTHS if f in other})
    within = any(f in taken for f in (*_WITHIN_YEAR, Field.DAY)) and Field.MONTH_ON not in taken
    if within and not any(f in fields for f in _YEARS):
        taken.update({f: other[f] for f in _YEARS if f in other})
    return taken


def _stands(text: str, dates: Sequence[Expression], i: int, lexicon: Lexicon) -> bool:
    """Say whether a date is one by its own words, by those around it, or as a year in a list of years."""
    date = dates[i]
    if not date.weak:
        return not _names_someone(text, date, lexicon.words)
    if _supported(text, date, lexicon):
        return True
    if date.fields.keys() != {Field.YEAR}:
        return False
    behind = i + 1 < len(dates) and _in_list(text, date, dates[i + 1], lexicon.words)
    before = i > 0 and _in_list(text, dates[i - 1], date, lexicon.words)
    return (behind and _is_year(text, dates[i + 1], lexicon)) or (
        before and _is_year(text, dates[i - 1], lexicon)
    )


def _in_list(text: str, left: Expression, right: Expression, words: PeriodWords) -> bool:
    return right.start - left.end <= _LONGEST_GAP and text[left.end : right.start].strip() in words.and_


def _is_year(text: str, date: Expression, lexicon: Lexicon) -> bool:
    return date.fields.keys() == {Field.YEAR} and (not date.weak or _supported(text, date, lexicon))


def _names_someone(text: str, date: Expression, words: PeriodWords) -> bool:
    """Say whether a month alone is a person's name: a capital follows and no preposition goes before."""
    if not words.spaced or date.fields.keys() != {Field.MONTH} or not _CAPITAL.match(text, date.end):
        return False
    return not Before.of(text, date.start, words).ends(words.before_weak)


def _supported(text: str, date: Expression, lexicon: Lexicon) -> bool:
    """Say whether a weak mark without company is a time after all."""
    if date.fields.keys() == {Field.YEAR}:
        if lexicon.cues.not_after_year.match(text, date.end):
            return False
        return 1500 <= date.fields[Field.YEAR] < 2100 and _year_stands(
            text, date, lexicon.words, lexicon.cues
        )
    return date.fields.keys() <= {Field.MONTH, Field.SAME} and Before.of(
        text, date.start, lexicon.words
    ).ends(lexicon.words.before_weak)


def _year_stands(text: str, date: Expression, words: PeriodWords, cues: Cues) -> bool:
    """Say whether four bare digits stand as a year does: behind "in", in brackets, or with a colon."""
    if Before.of(text, date.start, words).ends(words.before_year):
        return True
    if cues.after_year.match(text, date.end):
        return True
    before, after = text[date.start - 1 : date.start], text[date.end : date.end + 1]
    if "\u4e00" <= after <= "\u9fff":
        return date.fields[Field.YEAR] in _NAMED_YEARS
    return (before in ("(", "（") and after in (")", "）", ",", ";")) or (
        not before.strip() and after in (":", "：")
    )


def _listed(text: str, dates: list[Expression], words: PeriodWords) -> list[Expression]:
    """Give the members of a list the year that its first or its last member says (今年2月和8月)."""
    for i in range(1, len(dates)):
        left, right = dates[i - 1], dates[i]
        if right.start - left.end > _LONGEST_GAP or not _alike(left, right):
            continue
        if text[left.end : right.start].strip() in words.and_:
            dates[i] = replace(right, fields=_inherited(right.fields, left.fields))
            dates[i - 1] = replace(left, fields=_inherited(left.fields, right.fields))
    return dates


def _alike(left: Expression, right: Expression) -> bool:
    if left.upper is not None or right.upper is not None:
        return False
    kinds = (Field.MONTH, Field.QUARTER, Field.HALF, Field.DAY)
    return any(field in left.fields and field in right.fields for field in kinds)
