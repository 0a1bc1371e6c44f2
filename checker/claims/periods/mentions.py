"""Read a sentence's times as mentions with days and roles, and the spans that hold no quantity.

A mention's role is what the date says of a figure: AS_OF behind 截至, "as of", "by", "so far"; else EVENT for
a day or a weekday, for a boundary (before 2010), for what a figure is measured by (较上年, compared with 2023,
where no figure of that time follows) and for a year that only tells which ("the 2004 tsunami"); else REFERENCE.
"Since 2020" is the time from then to the article's date.

Errors  None. Text in a language without words for times has no mentions.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from checker.claims.periods.cues import Before, Cues
from checker.claims.periods.expressions import expressions
from checker.claims.periods.lasting import lasting
from checker.claims.periods.lexicon import Lexicon, lexicon
from checker.claims.periods.marks import Expression, Fields, YearUse
from checker.claims.periods.reckoning import Reckoning, Resolved
from checker.claims.periods.resolve import resolve, resolve_range
from checker.claims.periods.scan import scan
from checker.languages.schema_periods import Field, Part, PeriodWords
from checker.records import PeriodMention, PeriodRole
from checker.values.period import Period

__all__ = ["periods", "time_spans"]

_SAYS_YEAR = {Field.YEAR, Field.YEAR_ON, Field.YEAR_THEN}
_BACK = {
    Field.SAME,
    Field.SAME_YEAR_ON,
    Field.YEAR_THEN,
    Field.QUARTER_THEN,
    Field.MONTH_THEN,
    Field.DAY_THEN,
}
_ON = {Field.YEAR_ON, Field.QUARTER_ON, Field.MONTH_ON}
_SAMES = (Field.SAME, Field.SAME_YEAR_ON)
_FIGURE = re.compile(r"\d|[一二三四五六七八九十百千][多余餘]?[百千万萬亿億成倍%％]")
_EDGES = (Part.START, Part.END)
_CLAUSE_END = re.compile("(?:,(?!\\d)|[;:()，；：、。！？（）!?])|\\.\\s")
_CLAUSE = 120  # characters of a clause that are searched for a word of the future
_REMEMBERED = 32  # times of a sentence that the next one may count from; a longer list is no prose
_AHEAD_IN_CLAUSE = 8  # the future is looked for so far behind the mention: "11日将"


def periods(
    text: str, language: str, anchor: date | None, last: Period | None = None
) -> tuple[PeriodMention, ...]:
    """Return the times that `text` names, in order, none overlapping.

    `anchor` is the article's date and `last` the period named last before `text`; without them only what
    is said in full has days. Offsets are code points of `text`.

    >>> [m.period.text for m in periods("2023年营收为12亿元，次年3月裁员", "zh-Hans", None)]
    ['2023年', '次年3月']
    """
    known = lexicon(language)
    found: list[PeriodMention] = []
    named = _expressions(text, language)
    if known is None or not named:
        return ()
    now = Reckoning(anchor, last, given=last, ahead=known.words.ahead)
    for said in named:
        before = Before.of(text, said.start, known.words)
        done = found[-1].end if found else said.start
        now = replace(now, figured=bool(_FIGURE.search(text, done, said.start)))
        mention = _mention(text, said, before, known, now)
        if mention:
            found.append(mention)
            now = _after(mention, said, before, known, now)
    return tuple(found)


def _after(
    mention: PeriodMention, said: Expression, before: Before, known: Lexicon, now: Reckoning
) -> Reckoning:
    """Return what the next time is counted from; a time that others are measured by is nothing to go on from."""
    if before.ends(known.words.compared) or _counts_back(mention, said.fields):
        return now
    if Field.NOW in said.fields and now.here:
        return now
    event = mention.role is PeriodRole.EVENT
    here = (mention.period, *now.here) if event else (*now.here, mention.period)
    dated = mention.period if said.fields.keys() >= {Field.MONTH, Field.DAY} else now.dated
    return replace(now, last=mention.period, here=here[-_REMEMBERED:], dated=dated)


def _counts_back(mention: PeriodMention, fields: Fields) -> bool:
    """Say whether a time is told from another: what comes next goes on from that one."""
    if not mention.stated and fields.keys() & _ON:  # "last month" behind a figure of that month
        return True
    return any(field in _BACK and (count < 0 or field in _SAMES) for field, count in fields.items())


def time_spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where `text` names dates and times of day, resolved or not: no quantity stands there.

    >>> time_spans("In 2024 it opened at 7:30 a.m. on March 5.", "en")
    ((3, 7), (21, 41))
    """
    return tuple((e.start, e.end) for e in _expressions(text, language) if Field.AHEAD not in e.fields)


@lru_cache(maxsize=256)
def _expressions(text: str, language: str) -> tuple[Expression, ...]:
    """Return the times of a text; kept, since quantities and periods are read from the same sentence."""
    known = lexicon(language)
    if known is None or not known.signs(text):
        return ()
    found = scan(text, known)
    return expressions(text, found, known) if found else ()


def _mention(
    text: str, said: Expression, before: Before, known: Lexicon, now: Reckoning
) -> PeriodMention | None:
    """Return an expression with its days, None where they cannot be told."""
    if before.ends(known.words.recurring):
        return None
    anchor = now.anchor
    if anchor and not said.fields.keys() & _SAYS_YEAR:
        near = before.ends(known.words.as_of_before)
        past = _looks_back(before, known)
        future = not past and _looks_ahead(text, said, before, known)
        now = replace(now, future=future, past=past, near=near)
    elif Field.YEAR_ON in said.fields:
        now = replace(now, ago=text[said.start : said.end].endswith(tuple(known.words.ago)))
    now = replace(now, today=before.ends(known.words.reaching))
    resolved = _resolved(said, now)
    if resolved is None:
        return None
    period, stated = resolved
    if said.upper is None:
        period = lasting(text, said.start, period, known)
    since = anchor is not None and period.start <= anchor < date.max and _since(text, said, before, known)
    if since and anchor:
        period = Period(period.start, anchor + timedelta(days=1))
    role = PeriodRole.REFERENCE if since else _role(text, said, period, before, known)
    return PeriodMention(said.start, said.end, period.said(text[said.start : said.end]), role, stated)


def _resolved(said: Expression, now: Reckoning) -> Resolved | None:
    if said.fields.keys() == {Field.CLOCK}:
        return None
    if said.upper is None:
        return resolve(said.fields, now)
    return resolve_range(said.fields, said.upper, now)


def _looks_back(before: Before, known: Lexicon) -> bool:
    """Say whether the words right before the time are of the past: "said in", "had forecast in"."""
    if before.ends(known.words.planned):
        return False
    return before.ends(known.words.past) or bool(known.cues.past.search(before.near))


def _looks_ahead(text: str, said: Expression, before: Before, known: Lexicon) -> bool:
    """Say whether the clause, up to a little behind the time, speaks of the future."""
    words = known.words
    if before.ends(words.planned):
        return True
    earliest = max(0, said.start - _CLAUSE)
    ends = [m.end() for m in _CLAUSE_END.finditer(text, earliest, said.start)]
    start = ends[-1] if ends else earliest
    behind = _CLAUSE_END.search(text, said.end, said.end + _AHEAD_IN_CLAUSE)
    end = behind.start() if behind else said.end + _AHEAD_IN_CLAUSE
    return bool(known.cues.future.search(text, start, min(end, len(text))))


def _since(text: str, said: Expression, before: Before, known: Lexicon) -> bool:
    if said.upper is not None:
        return False
    return before.ends(known.words.since_before) or bool(known.cues.since_after.match(text, said.end))


def _role(text: str, said: Expression, period: Period, before: Before, known: Lexicon) -> PeriodRole:
    words, cues = known.words, known.cues
    if Field.TRAILING in said.fields or Field.WEEK_BY in said.fields:
        return PeriodRole.REFERENCE
    if Field.NOW in said.fields or before.ends(words.as_of_before) or cues.as_of_after.match(text, said.end):
        return PeriodRole.AS_OF
    if said.fields.get(Field.PART) in _EDGES and before.ends(words.as_of_edge_before):
        return PeriodRole.AS_OF
    if period.days == 1 or _is_edge(text, said, before, words, cues):
        return PeriodRole.EVENT
    return PeriodRole.REFERENCE


def _is_edge(text: str, said: Expression, before: Before, words: PeriodWords, cues: Cues) -> bool:
    """Say whether the time is a boundary, or a name's year, and no time that a figure covers."""
    if said.upper is not None:
        return False
    if before.ends(words.compared):
        return not cues.figure_behind.match(text, said.end)
    if said.use is YearUse.COVERS and cues.year_nouns and cues.year_nouns.near.match(text, said.end):
        return False
    if said.use is YearUse.TELLS_WHICH or before.ends(words.edge_before):
        return True
    return bool(cues.edge_after.match(text, said.end))
