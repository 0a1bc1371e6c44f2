"""Find the words and numbers of a text that say something of a date, each by itself.

Every mark holds fields and their values ("March" is MONTH 3, "2024-03-05" a year, a month and a day); of
several readings at one place the longest stands. What the marks mean together is decided in expressions.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.claims.periods.cues import Before
from checker.claims.periods.figures import FUTURE_OF, counted, figures
from checker.claims.periods.lexicon import Lexicon
from checker.claims.periods.marks import Fields, Mark
from checker.claims.periods.numerals import hundreds, number, spelled_years
from checker.claims.periods.numeric import full_year, run_together
from checker.languages.schema_periods import Field

__all__ = ["scan"]

_DIGITS = frozenset("0123456789")
_MORE = frozenset("多余餘半整")
_SHORT = 2  # digits of a year that only FY or "fiscal" make one
_SPAN_OF = {
    Field.YEAR_ON: (Field.PAST_YEARS, 1),
    Field.QUARTER_ON: (Field.PAST_MONTHS, 3),
    Field.MONTH_ON: (Field.PAST_MONTHS, 1),
    Field.WEEK_ON: (Field.PAST_DAYS, 7),
}


_YEARS_OF = {Field.PAST_YEARS: Field.PAST_MONTHS, Field.NEXT_YEARS: Field.NEXT_MONTHS}


def scan(text: str, lexicon: Lexicon) -> list[Mark]:
    """Return the marks of a text in order, none overlapping."""
    found: list[Mark] = []
    done = 0
    for head in _heads(text, lexicon):
        start = head.start()
        if start < done:
            continue
        mark = max(_at(text, start, head.group(), lexicon), key=_length, default=None)
        if mark is None:
            continue
        done = mark.end
        if Field.NONE in mark.fields:
            continue
        found.append(mark)
        while tail := _tail(text, done, lexicon):
            found.append(tail)
            done = tail.end
    return found


def _length(mark: Mark) -> int:
    return mark.end - mark.start


def _heads(text: str, lexicon: Lexicon) -> Iterable[re.Match[str]]:
    """Return where a mark may begin; most words of a spaced language begin none."""
    heads = lexicon.head.finditer(text)
    if not lexicon.words.spaced:
        return heads
    known = lexicon.known
    return [m for m in heads if (word := m.group()) in known or word[-1] in _DIGITS]


def _at(text: str, start: int, head: str, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield every reading of what begins at `start` with `head`."""
    if head[-1].isdigit():
        yield from figures(text, start, head, lexicon)
    key = head if lexicon.words.spaced else head[0]
    bucket = lexicon.heads.get(key)
    if not lexicon.words.spaced and key in lexicon.words.suffixes and _behind_number(text, start, lexicon):
        bucket = None
    if lexicon.words.spaced and (run := run_together(text, start, head)):
        yield run
    if bucket and (match := bucket.match(text, start)):
        yield from _word(text, match, lexicon)
    if lexicon.numbered and (match := lexicon.numbered.match(text, start)):
        yield from _numbered(match, lexicon)
    if key in lexicon.numeral_heads or key == "第":
        yield from counted(text, start, lexicon)
        yield from spelled_years(text, start, lexicon)
    if key in lexicon.span_heads and (match := lexicon.span.match(text, start)):
        yield from _span(match, lexicon)
    if key in lexicon.prefix_heads:
        yield from _prefixed(text, start, lexicon)
    if key in lexicon.clock_heads and (match := lexicon.clock.match(text, start)):
        yield Mark(start, match.end(), {Field.CLOCK: 0})


def _word(text: str, match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield what a word for a time means, where neither side makes it another word."""
    start, end = match.span()
    word, fields = lexicon.meaning(match.group())
    barred = lexicon.barred.get(word)
    if start and text[start - 1] in lexicon.words.not_behind.get(word[0], ""):
        return
    if not (barred and barred.match(text, end)):
        yield _or_span(text, Mark(start, end, dict(fields), word in lexicon.words.weak), lexicon)


def _numbered(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the day, month or year whose number stands in brackets inside its word: 今（14）日, 去(2024)年."""
    field = lexicon.words.suffixes.get(lexicon.plain(match[2]), Field.DAY)
    value = int(match[1])
    if value in (range(1900, 2200) if field is Field.YEAR else range(1, 13 if field is Field.MONTH else 32)):
        yield Mark(match.start(), match.end(), {field: value})


def _prefixed(text: str, start: int, lexicon: Lexicon) -> Iterator[Mark]:
    """Yield a year behind the word for it: fiscal 2024, the year 247."""
    if match := lexicon.prefixed.match(text, start):
        if (
            len(match[1]) > _SHORT or text[start : match.start(1)].strip().lower() != "year"
        ):  # pupils in Year 11
            yield Mark(start, match.end(), {Field.YEAR: full_year(int(match[1]))})
    elif lexicon.early_year and (match := lexicon.early_year.match(text, start)):
        yield Mark(start, match.end(), {Field.YEAR: hundreds(match, lexicon)})


def _behind_number(text: str, start: int, lexicon: Lexicon) -> bool:
    """Say whether what stands here is the unit of a number (5年内 is no 年内)."""
    before = text[start - 1 : start]
    return before.isdigit() or before in lexicon.numeral_heads or before in _MORE


def _or_span(text: str, mark: Mark, lexicon: Lexicon) -> Mark:
    """Read "last year" behind "over the" as the twelve months up to now."""
    before = lexicon.words.span_before
    field = mark.first
    if not before or field not in _SPAN_OF or abs(mark.fields[field]) != 1 or len(mark.fields) > 1:
        return mark
    if not Before.of(text, mark.start, lexicon.words).ends(before):
        return mark
    span, count = _SPAN_OF[field]
    return Mark(mark.start, mark.end, {span if mark.fields[field] < 0 else FUTURE_OF[span]: count}, mark.weak)


def _span(match: re.Match[str], lexicon: Lexicon) -> Iterator[Mark]:
    """Yield the time that reaches back or ahead by a duration of up to three units."""
    ahead = lexicon.words.spans[lexicon.small(match[1])] > 0
    fields: Fields = {}
    for count, unit in [(match[2], match[3]), *lexicon.span_part.findall(match[4])]:
        field, each = lexicon.words.span_units[lexicon.small(unit)]
        value = number(count, lexicon)
        if value is None:
            return
        field = (FUTURE_OF[field] if ahead else field) if value > 0 else Field.VAGUE
        fields[field] = fields.get(field, 0) + value * each
    end = match.end()
    if field in _YEARS_OF and match.string.startswith("半", end):  # 未来一年半
        end, fields[_YEARS_OF[field]] = end + 1, 6
    yield Mark(match.start(), end, fields)


def _tail(text: str, start: int, lexicon: Lexicon) -> Mark | None:
    match = lexicon.tail.match(text, start)
    if match is None:
        hour = lexicon.clock_tail.match(text, start) if lexicon.clock_tail else None
        return Mark(start, hour.end(), {Field.CLOCK: 0}, True) if hour else None
    plain = lexicon.plain(match.group()) if not lexicon.words.spaced else " " + match.group().strip()
    field, value = lexicon.words.tails[plain]
    return None if field is Field.NONE else Mark(start, match.end(), {field: value}, True)
