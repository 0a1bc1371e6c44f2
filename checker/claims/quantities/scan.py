"""Read the quantities of a sentence, step by step.

numerals ─▶ exclusions ─▶ unit ─▶ bounds ─▶ is it one? ─▶ ranges ─▶ said again ─▶ rates ─▶ roles ─▶ Mention
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from checker.claims.quantities import han, spelled
from checker.claims.quantities.again import fold_again
from checker.claims.quantities.aged import age_bound
from checker.claims.quantities.bare import standing
from checker.claims.quantities.bounds import bound_after, bound_before
from checker.claims.quantities.changes import ends_of_moves, moves, set_roles
from checker.claims.quantities.currency import HOME, Currencies, cents_beside
from checker.claims.quantities.draft import Draft, Standing, finish
from checker.claims.quantities.exclusions import excluded, masked
from checker.claims.quantities.lexicon import lexicon
from checker.claims.quantities.line import Line, prepare
from checker.claims.quantities.measures import attach
from checker.claims.quantities.numeral import Numeral
from checker.claims.quantities.ranges import join_ranges
from checker.claims.quantities.rates import rate_after, rate_before, rate_in_a_day, rate_shared
from checker.claims.quantities.spacing import close_up, put_back
from checker.records import Mention

__all__ = ["quantities"]

_AGO = re.compile(r" (?:ago|earlier|before)\b")


def quantities(text: str, language: str, *, currency: Currencies = HOME) -> tuple[Mention, ...]:
    """Return the quantities of `text` from left to right; none overlaps another.

    >>> [(text[m.start:m.end], str(m.quantity.low), m.quantity.unit)
    ...  for text in ["全年营收可达到35億美元左右"] for m in quantities(text, "zh-Hant")]
    [('35億美元左右', '3500000000', 'USD')]
    """
    words = lexicon(language)
    if not words.hint.search(text):
        return ()
    closed, places = close_up(text, words.words.spaced) if " " in text else (text, None)
    mentions = _read(prepare(closed, words), currency)
    return mentions if places is None else put_back(mentions, places)


def _read(line: Line, currency: Currencies) -> tuple[Mention, ...]:
    drafts = _drafts(line, currency)
    if not drafts:
        return ()
    if len(drafts) > 1:
        cents_beside(drafts)
        drafts = join_ranges(line, drafts, moves(line, drafts))
        size = len(drafts)
        drafts = fold_again(line, drafts)
        if len(drafts) < size:
            drafts = join_ranges(line, drafts, moves(line, drafts))
        ends_of_moves(line, drafts)
    drafts = [draft for draft in drafts if draft.standing is Standing.SURE]
    before: Draft | None = None
    for draft in drafts:
        rate_before(line, draft, before.end if before else 0)
        rate_in_a_day(line, draft)
        if before:
            rate_shared(line, before, draft)
        before = draft
    set_roles(line, drafts)
    return tuple(finish(draft, line.given) for draft in drafts)


def _drafts(line: Line, currency: Currencies) -> list[Draft]:
    """Return what may be a quantity, units and bounds attached."""
    found: list[Draft] = []
    covered = 0
    for numeral in _numerals(line):
        if numeral.start < covered:
            continue
        draft = attach(line, numeral, currency, covered)
        rate_after(line, draft)
        bound_before(line, draft)
        bound_after(line, draft)
        age_bound(line, draft)
        if draft.start < covered:
            draft.start = min(covered, draft.number_start)
        draft.standing = standing(line, numeral, draft)
        if (
            draft.article
            and covered
            and line.skip_back(draft.start) == covered
            and _AGO.match(line.text, draft.end)
        ):
            draft.standing = Standing.NONE  # 2% more than a year ago
        if draft.standing is not Standing.NONE:
            found.append(draft)
            covered = draft.end
    return found


def _numerals(line: Line) -> Iterator[Numeral]:
    """Yield the numerals that may be part of a quantity, and the words that are a multiple by themselves."""
    read = spelled.numerals if line.lexicon.words.spaced else han.numerals
    blocked = masked(line)
    found: Iterable[Numeral] = _outside(read(line.text), blocked)
    if multiples := list(_outside(_multiples(line), blocked)):
        rest = _outside(found, [(multiple.start, multiple.end) for multiple in multiples])
        found = sorted([*rest, *multiples], key=lambda numeral: numeral.start)
    for numeral in found:
        if not excluded(line, numeral):
            yield numeral


def _outside(found: Iterable[Numeral], spans: list[tuple[int, int]]) -> Iterator[Numeral]:
    """Yield what touches none of `spans`; both are gone through once, so that long lines stay linear."""
    left = sorted(spans, reverse=True)
    reach = 0  # where the last span ends of those that begin before the numeral does
    for numeral in found:
        while left and left[-1][0] < numeral.end:
            reach = max(reach, left.pop()[1])
        if numeral.start >= reach:
            yield numeral


def _multiples(line: Line) -> Iterator[Numeral]:
    for found in line.lexicon.multiples.finditer(line.text):
        if not line.text.startswith(("至", "到", " to "), found.end()):
            value = Decimal(line.lexicon.words.multiples[found[0]])
            yield Numeral(found.start(), found.end(), value, value, value / 10, spelled=True, multiple=True)
