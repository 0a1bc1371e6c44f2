"""Read a sentence's times as mentions with days and roles, and the spans that hold no quantity.

A mention's role is what the date says of a figure: AS_OF behind 截至, "as of", "by", "so far"; else EVENT for
a day or a weekday, for a boundary (before 2010) and for a year that only tells which ("the 2004 tsunami");
else REFERENCE. "Since 2020" is the time from then to the article's date.

Errors  None. Text in a language without words for times has no mentions.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from checker.claims.periods.cues import Before, Cues
from checker.claims.periods.expressions import expressions
from checker.claims.periods.lexicon import Lexicon, lexicon
from checker.claims.periods.marks import Expression, YearUse
from checker.claims.periods.reckoning import Reckoning, Resolved
from checker.claims.periods.resolve import resolve, resolve_range
from checker.claims.periods.scan import scan
from checker.languages.schema_periods import Field, Part, PeriodWords
from checker.records import PeriodMention, PeriodRole
from checker.values.period import Period

__all__ = ["periods", "time_spans"]

_SAYS_YEAR = {Field.YEAR, Field.YEAR_ON, Field.YEAR_THEN}
_EDGES = (Part.START, Part.END)
_CLAUSE_END = re.compile("[,;:()，；：、。！？（）!?]|\\.\\s")
_CLAUSE = 120  # characters of a clause that are searched for a word of the future
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
    if known is None:
        return ()
    for expression in _expressions(text, language):
        mention = _mention(text, expression, known, anchor, last)
        if mention:
            found.append(mention)
            if not Before.of(text, mention.start, known.words).ends(known.words.compared):
                last = mention.period
    return tuple(found)


def time_spans(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where `text` names dates and times of day, resolved or not: no quantity stands there.

    >>> time_spans("In 2024 it opened at 7:30 a.m. on March 5.", "en")
    ((3, 7), (21, 41))
    """
    return tuple((e.start, e.end) for e in _expressions(text, language))


@lru_cache(maxsize=256)
def _expressions(text: str, language: str) -> tuple[Expression, ...]:
    """Return the times of a text; kept, since quantities and periods are read from the same sentence."""
    known = lexicon(language)
    if known is None:
        return ()
    found = scan(text, known)
    return expressions(text, found, known) if found else ()


def _mention(
    text: str, said: Expression, known: Lexicon, anchor: date | None, last: Period | None
) -> PeriodMention | None:
    """Return an expression with its days, None where they cannot be told."""
    before = Before.of(text, said.start, known.words)
    if before.ends(known.words.recurring):
        return None
    now = Reckoning(anchor, last, ahead=known.words.ahead)
    if anchor and not said.fields.keys() & _SAYS_YEAR:
        near = before.ends(known.words.as_of_before)
        now = replace(now, future=_looks_ahead(text, said, before, known), near=near)
    resolved = _resolved(said, now)
    if resolved is None:
        return None
    period, stated = resolved
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


def _looks_ahead(text: str, said: Expression, before: Before, known: Lexicon) -> bool:
    """Say whether the clause, up to a little behind the time, speaks of the future."""
    words = known.words
    if before.ends(words.planned):
        return True
    if before.ends(words.past) or (words.past_ending and before.near.endswith(words.past_ending)):
        return False
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
    if Field.TRAILING in said.fields:
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
    if said.use is YearUse.COVERS and cues.year_nouns and cues.year_nouns.near.match(text, said.end):
        return False
    if said.use is YearUse.TELLS_WHICH or before.ends(words.edge_before):
        return True
    return bool(cues.edge_after.match(text, said.end))
