"""Join marks into dates, ranges and lists; no article date is needed yet.

Neighbouring marks are one date where the language lets the text between them stand there and no field is
said twice. What is left of the weak marks is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.periods.bare_years import bare_year
from checker.claims.periods.cues import Before
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Expression, Fields, Mark, YearUse
from checker.claims.periods.numeric import full_year
from checker.claims.periods.ranges import LONGEST_GAP, MONTHS, inherited, ranges
from checker.languages.schema_periods import Field, PeriodWords

__all__ = ["expressions"]

_SHORT_YEARS = 50  # a smaller number behind a month is rather a slip
_STOP = re.compile(r"\s*(?:$|[,;:!?)]|\.(?!\d))")
_BEGUN = re.compile(r"(?<![\w.,$€£-])\d{1,2}\s?(?:[-–—]|to|through|thru|until|till|and)\s?$")
_OVER = re.compile(r"\s*(?:$|[,;:!?)](?!\d))")
_APART = ",;:，、；：()（）的即"
_CAPITAL = re.compile(r"\s[A-Z][a-z]")
_COUNTED_OUT = 12  # the second, the tenth: of anything; the twenty-second is rather a day
_REPEATABLE = (Field.CLOCK,)


def expressions(text: str, found: Sequence[Mark], lexicon: Lexicon) -> tuple[Expression, ...]:
    """Return what the marks of a text mean together, in order."""
    dates = _joined(text, [_alone(mark) for mark in found], lexicon)
    dates = _joined(text, dates, lexicon)  # a weekday with the date behind it that has a day before its month
    ranged = [_used(text, e, lexicon) for e in ranges(text, dates, lexicon)]
    kept = [e for i, e in enumerate(ranged) if _stands(text, ranged, i, lexicon)]
    kept = [_restated(text, kept, i, lexicon.words) for i in range(len(kept))]
    return tuple(_listed(text, kept, lexicon.words))


def _alone(mark: Mark) -> Expression:
    return Expression(mark.start, mark.end, mark.fields, mark.first, mark.last, mark.weak)


def _joined(text: str, found: Sequence[Expression], lexicon: Lexicon) -> list[Expression]:
    """Join neighbours into dates."""
    dates: list[Expression] = []
    for here in found:
        joined = _join(text, dates[-1], here, lexicon) if dates else None
        if joined:
            dates[-1] = joined
        else:
            dates.append(here)
    return dates


def _join(text: str, left: Expression, right: Expression, lexicon: Lexicon) -> Expression | None:
    """Return two neighbours as one date, None where they are not one."""
    if right.start - left.end > LONGEST_GAP:
        return None
    gap = text[left.end : right.start]
    gap = " " + gap.strip() + " " if gap[:1] == " " == gap[-1:] and gap.strip() else gap
    pairs = lexicon.glue.get(" " if gap.isspace() else gap)
    if not pairs or (left.last, right.first) not in pairs:
        return None
    if gap == ". " and not _abbreviated(text, left, right):
        return None
    if gap in (" ", " in ") and right.first is Field.MONTH_ON and not _counts_days(text, left, lexicon):
        return None
    if gap == " " and right.first is Field.ORDINAL and lexicon.cues.not_after_day.match(text, right.end):
        return None
    if (
        right.first is Field.MONTH
        and Field.YEAR in left.fields
        and "," in gap
        and text[right.start].isupper()
    ):  # in 2016, March …
        return None
    a, b = _promoted(left.fields, _short_year(text, left, right))
    if a.keys() & b.keys() - set(_REPEATABLE) or Field.NUMBER in a or Field.NUMBER in b:
        return None
    fields = {**a, **b}
    return Expression(left.start, right.end, fields, next(iter(fields)), next(reversed(b)))


def _abbreviated(text: str, left: Expression, right: Expression) -> bool:
    """Say whether the dot behind a month ends no sentence: closed October. 2, not "in October. 2. Costs"."""
    return (
        text[max(0, left.start - 3) : left.start].lower() != "in "
        and _OVER.match(text, right.end) is not None
    )


def _counts_days(text: str, left: Expression, lexicon: Lexicon) -> bool:
    """Say whether what stands before "last month" can be a day of it: 22 is one only as the end of a range."""
    if left.fields.keys() != {Field.NUMBER} or not text[left.end - 1].isdigit():
        return True
    begun = _BEGUN.search(text, max(0, left.start - LONGEST_GAP), left.start)
    return begun is not None and not Before.of(text, begun.start(), lexicon.words).ends(lexicon.words.moved)


def _short_year(text: str, left: Expression, right: Expression) -> Fields:
    """Read a number that no month has days for, behind a month, as a year of the last century: August 99."""
    value = right.fields.get(Field.NUMBER, 0)
    if left.last is not Field.MONTH or value < _SHORT_YEARS or not _STOP.match(text, right.end):
        return right.fields
    return {Field.YEAR: full_year(value)}


def _promoted(left: Fields, right: Fields) -> tuple[Fields, Fields]:
    """Read a bare number beside a month, a weekday or a range's day as a day."""
    if any(f in right for f in MONTHS):
        left = _as_day(left)
    if Field.DAY not in left and any(
        f in left for f in (*MONTHS, Field.WEEKDAY, Field.TRAILING, Field.WEEK_BY)
    ):
        right = _as_day(right)
    return left, right


def _as_day(fields: Fields) -> Fields:
    if len(fields) > 1:
        return fields
    value = fields.get(Field.NUMBER) or fields.get(Field.ORDINAL) or 0
    return {Field.DAY: value} if 1 <= value <= 31 else fields


def _stands(text: str, dates: Sequence[Expression], i: int, lexicon: Lexicon) -> bool:
    """Say whether a date is one by its own words, by those around it, or as a year in a list of years."""
    date = dates[i]
    if not date.weak:
        return not _names_someone(text, date, lexicon.words)
    if not _is_bare_year(text, date):
        return (
            date.use is not None or _supported(text, date, lexicon) or _among_months(text, dates, i, lexicon)
        )
    if date.use is not None:
        return True
    behind = i + 1 < len(dates) and _in_list(text, date, dates[i + 1], lexicon.words)
    before = i > 0 and _in_list(text, dates[i - 1], date, lexicon.words)
    return (behind and _is_year(dates[i + 1])) or (before and _is_year(dates[i - 1]))


def _among_months(text: str, dates: Sequence[Expression], i: int, lexicon: Lexicon) -> bool:
    """Say whether a weak month stands in a list of months: February, March and April."""
    if dates[i].fields.keys() != {Field.MONTH}:
        return False
    pairs = [dates[j : j + 2] for j in (i - 1, i) if 0 <= j < len(dates) - 1]
    return any(
        all(Field.MONTH in date.fields for date in pair) and _in_list(text, pair[0], pair[1], lexicon.words)
        for pair in pairs
        if not (pair[0].weak and pair[1].weak)
    )


def _restated(text: str, dates: Sequence[Expression], i: int, words: PeriodWords) -> Expression:
    """Return a date; "three years later" beside a date says that again, from a time that may not be named here.

    Behind a date it does so where another goes before or where it is set apart: by 2015, three years later, it had 40.
    """
    date = dates[i]
    if Field.LATER not in date.fields:
        return date
    ahead = i + 1 < len(dates) and _beside(text, date, dates[i + 1], words)
    behind = i > 0 and _beside(text, dates[i - 1], date, words)
    apart = i > 1 or text[date.end : date.end + 1] in _APART
    return replace(date, fields={Field.VAGUE: 0}) if ahead or (behind and apart) else date


def _beside(text: str, left: Expression, right: Expression, words: PeriodWords) -> bool:
    gap = text[left.end : right.start]
    return len(gap) <= LONGEST_GAP and gap.strip(_APART + " ") in ("", *words.before_year, "on")


def _used(text: str, date: Expression, lexicon: Lexicon) -> Expression:
    """Return a date, four bare digits with what they do; a year that is part of a name has no days."""
    if (lone := _lone_day(text, date, lexicon)) is not None:
        return lone
    if not _is_bare_year(text, date):
        return date
    use = bare_year(text, date.start, date.end, date.fields[Field.YEAR], lexicon)
    return replace(date, use=use, fields={Field.VAGUE: 0} if use is YearUse.NAMES else date.fields)


def _lone_day(text: str, date: Expression, lexicon: Lexicon) -> Expression | None:
    """Return a number that is a day without any month: on the 27th, 27号."""
    if not date.weak or date.upper is not None or len(date.fields) > 1:
        return None
    said, (field, value) = text[date.start : date.end], next(iter(date.fields.items()))
    lone = field in (Field.NUMBER, Field.DAY) or (field is Field.ORDINAL and value > _COUNTED_OUT)
    if not lone or said[-1].isdigit() or not 1 <= value <= 31:
        return None
    before = Before.of(text, date.start, lexicon.words)
    cued = before.ends(lexicon.words.before_lone_day)
    if not cued and (field is not Field.DAY or before.near):
        return None
    if not (cued and field is Field.DAY) and lexicon.cues.not_after_day.match(text, date.end):
        return None
    return replace(date, fields={Field.DAY: value}, first=Field.DAY, last=Field.DAY, weak=False)


def _is_bare_year(text: str, date: Expression) -> bool:
    """Say whether a date is a year without any word; 10年 is ten years."""
    if not date.weak or date.fields.keys() != {Field.YEAR}:
        return False
    said = text[date.start : date.end]
    return (
        date.upper is not None
        or (len(said) == 4 and said.isdigit())
        or (said.isascii() and said[0].isalpha())
    )


def _in_list(text: str, left: Expression, right: Expression, words: PeriodWords) -> bool:
    return right.start - left.end <= LONGEST_GAP and text[left.end : right.start].strip() in words.and_


def _is_year(date: Expression) -> bool:
    return date.fields.keys() == {Field.YEAR} and (not date.weak or date.use is not None)


def _names_someone(text: str, date: Expression, words: PeriodWords) -> bool:
    """Say whether a month alone is a person's name: a capital follows and no preposition goes before."""
    if not words.spaced or date.fields.keys() != {Field.MONTH} or not _CAPITAL.match(text, date.end):
        return False
    return not Before.of(text, date.start, words).ends(words.before_weak)


def _supported(text: str, date: Expression, lexicon: Lexicon) -> bool:
    """Say whether a weak month or quarter without company is a time after all."""
    if date.fields.keys() == {Field.QUARTER} and lexicon.words.after_quarter:
        return text.startswith(lexicon.words.after_quarter, date.end)
    if not date.fields.keys() <= {Field.MONTH, Field.SAME}:
        return False
    return Before.of(text, date.start, lexicon.words).ends(lexicon.words.before_weak)


def _listed(text: str, dates: list[Expression], words: PeriodWords) -> list[Expression]:
    """Give the members of a list the year that its first or its last member says (今年2月和8月)."""
    for i in range(1, len(dates)):
        left, right = dates[i - 1], dates[i]
        if right.start - left.end > LONGEST_GAP or not _alike(left, right):
            continue
        if text[left.end : right.start].strip() in words.and_:
            dates[i] = replace(right, fields=inherited(right.fields, left.fields))
            dates[i - 1] = replace(left, fields=inherited(left.fields, right.fields))
    return dates


def _alike(left: Expression, right: Expression) -> bool:
    if left.upper is not None or right.upper is not None:
        return False
    kinds = (Field.MONTH, Field.QUARTER, Field.HALF, Field.DAY)
    return any(field in left.fields and field in right.fields for field in kinds)
