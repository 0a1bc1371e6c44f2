"""Read every number of a text with its bounds, whatever it counts: a reader beside the one of quantities.

Where running text may mean a date, a name or a list, `quantities` is silent; here 3/4 is a fraction, 2^5 a power, and
one over three a third. A percentage is its number, as it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checker.claims.quantities import han, spelled
from checker.claims.quantities.bare import HALF_NUMERALS
from checker.claims.quantities.bounds import bound_after, bound_before
from checker.claims.quantities.draft import Draft, finish
from checker.claims.quantities.exclusions import idiom
from checker.claims.quantities.lexicon import lexicon
from checker.claims.quantities.line import Line, prepare
from checker.claims.quantities.lookup import trie_pattern
from checker.claims.quantities.measures import draft_of
from checker.claims.quantities.numeral import Numeral, step_of
from checker.claims.quantities.ranges import join_ranges
from checker.claims.quantities.spacing import close_up_all, put_back
from checker.languages.en.quantities import WORDS as ENGLISH
from checker.records import Mention, Modifier

__all__ = ["EQUAL", "numbers"]

EQUAL = "said to be equal"  # the note of a number after "equals", 等于

_SIGN = re.compile(r"(?:^- ?|(?<![\w%)\].])-|负|(?<![a-z])(?<!plus or )(?:minus|negative) )$")
_LETTERS = re.compile(r" {0,2}(?:([kKMGTBb]|MM)|([bmt]n|[bmt]ln|mio|[bm]il))(?![A-Za-z0-9])")
_GIGA = 10**9
_LETTER = re.compile(r"[a-zA-Z]")
_CHAIN = re.compile(r"[-/](?=\d)")
_OVER = re.compile(r" over ")
_WORD = re.compile(r" [a-z]")
_SIGNS = frozenset("<>=")  # two of them that are no bound: <>, =>
_PRONOUN = re.compile(r"\b(?:the|this|that|which) $")
_LONGEST_IDIOM = 6
_ALONE = frozenset("百千万亿兆")
_NTH = re.compile(
    rf"\bthe (?P<word>{trie_pattern(w for w in ENGLISH.ordinals if w.endswith('th'))})(?![a-z])"
)


def numbers(text: str, language: str) -> tuple[Mention, ...]:
    """Return every number of `text` with its bounds, units left aside.

    >>> [(str(m.quantity.low), str(m.quantity.high)) for m in numbers("大于12小于50, 二十", "zh")]
    [('12', '50'), ('20', '20')]
    """
    words = lexicon(language)
    closed, places = close_up_all(text, words.words.spaced)
    line = prepare(closed, words)
    drafts = list(_drafts(line))
    apart = frozenset(
        draft.start for draft, before in zip(drafts[1:], drafts, strict=False) if _apart(line, before, draft)
    )
    drafts = [_settled(line, draft) for draft in join_ranges(line, drafts, apart)]
    mentions = tuple(finish(draft, line.given) for draft in drafts if not _mere_ordinal(draft))
    return mentions if places is None else put_back(mentions, places)


def _drafts(line: Line) -> Iterator[Draft]:
    covered = 0
    for numeral in _numerals(line):
        if numeral.start < covered:
            continue
        draft = draft_of(numeral)
        if numeral.part and not line.text.startswith(("百分之", "佰分之"), numeral.start):
            draft.low, draft.high, draft.step = draft.low / 100, draft.high / 100, draft.step / 100
        if not numeral.spelled and _glued(line, draft):
            continue
        _signed(line, draft)
        bound_before(line, draft)
        if (
            draft.start
            and line.text[draft.start] in _SIGNS
            and (line.text[draft.start - 1] in _SIGNS or line.text.startswith("<>", draft.start))
        ):
            draft.modifier = Modifier.EXACT
        bound_after(line, draft)
        _compared(line, draft)
        if draft.start < covered:
            draft.start = draft.number_start
        covered = draft.end
        yield draft


def _numerals(line: Line) -> Iterator[Numeral]:
    """Yield the numerals, two of them with "over" between as one, and ordinals as articles."""
    spaced = line.lexicon.words.spaced
    found = list(spelled.numerals(line.text, wide=True) if spaced else han.numerals(line.text, bare=True))
    if spaced and "the " in line.text:
        found = sorted([*found, *_ordinals(line)], key=lambda numeral: numeral.start)
    last: Numeral | None = None
    for numeral in found:
        if (
            last
            and numeral.low
            and _OVER.fullmatch(line.text, last.end, numeral.start)
            and not _WORD.match(line.text, numeral.end)
        ):
            value = last.low / numeral.low
            last = replace(last, end=numeral.end, low=value, high=value, step=value / 10, spelled=True)
            continue
        if last:
            yield last
        last = None if _no_number(line, numeral) else numeral
    if last:
        yield last


def _ordinals(line: Line) -> Iterator[Numeral]:
    for found in _NTH.finditer(line.text):
        value = Decimal(ENGLISH.ordinals[found["word"]])
        yield Numeral(found.start(), found.end(), value, value, Decimal(0), spelled=True, article=True)


def _no_number(line: Line, numeral: Numeral) -> bool:
    """Say whether a word that could be a number is a part of another word, or a unit of ten alone."""
    word = line.text[numeral.start : numeral.end]
    if not numeral.spelled or numeral.part:
        return False
    if word == "one" and _PRONOUN.search(line.text[max(0, numeral.start - 7) : numeral.start]):
        return True
    if word in HALF_NUMERALS or word in _ALONE or word == "万万":
        return True
    return len(word) <= _LONGEST_IDIOM and idiom(line, numeral.start, numeral.end)


def _glued(line: Line, draft: Draft) -> bool:
    """Take in the letters that scale a number; say whether it is part of a word instead: 180ml, 4th, 3D."""
    if found := _LETTERS.match(line.cased, draft.end):
        letters = line.lexicon.words.letter_scales
        word = found[0].strip()
        factor = _GIGA if word == "G" else letters.get(word) or letters.get(word.lower(), 1)
        draft.low = draft.high = draft.low * factor
        draft.step, draft.scale, draft.end = step_of(draft.low / factor, factor), factor, found.end()
        draft.number_end = draft.end
        return False
    return _LETTER.match(line.cased, draft.end) is not None and line.lexicon.words.spaced


def _signed(line: Line, draft: Draft) -> None:
    """Read the sign before a number, and 第 as a part of it."""
    if line.text.startswith("第", draft.start - 1) and draft.start:
        draft.start -= 1
    elif found := _SIGN.search(line.text[max(0, draft.start - 9) : draft.start]):
        draft.low, draft.high = -draft.high, -draft.low
        draft.start -= len(found[0])


def _compared(line: Line, draft: Draft) -> None:
    """Read what equals a number, and what is larger or smaller than it: 等于100, 比三十大."""
    lexicon = line.lexicon
    if hit := line.word_before(lexicon.equals, draft.start):
        draft.start, draft.note = hit.start, EQUAL
    elif (than := line.word_before(lexicon.compared_to, draft.start)) and (
        more := lexicon.comparatives.at(line.text, line.skip(draft.end))
    ):
        draft.start, draft.end, draft.modifier = than.start, more.end, Modifier(more.value)


def _apart(line: Line, left: Draft, right: Draft) -> bool:
    """Say whether two numbers are no range whatever stands between them: parts of a telephone number, equalities."""
    if EQUAL in (left.note, right.note):
        return True
    text, gap = line.text, line.text[left.end : right.start]
    if gap != "-":
        return False
    chained = text[left.start - 1 : left.start] in ("+", "-") or _CHAIN.match(text, right.end) is not None
    return chained or (text[right.start] == "0" and right.end - right.start > 1)


def _settled(line: Line, draft: Draft) -> Draft:
    """Return a draft without a unit: "two in five" is 0.4 here."""
    if draft.unit == "%":
        draft.low, draft.high, draft.step = draft.low / 100, draft.high / 100, draft.step / 100
        draft.unit, draft.kind = "", None
        bound_after(line, draft)
    return draft


def _mere_ordinal(draft: Draft) -> bool:
    """Say whether a draft is an ordinal, or an article, that bounds nothing."""
    return draft.article and draft.modifier is Modifier.EXACT
