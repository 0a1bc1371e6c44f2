"""Compile a language's words for times into what the scanner asks at each place of a text.

A text is walked from head to head. A head is the smallest thing that a mention may begin with: a word or a
run of digits where words are spaced, one character or a run of numerals where they are not. Each head has
its own short list of readers; a text without heads costs one pass of one pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from checker.claims.periods.cues import Cues, cues
from checker.claims.periods.signs import Signs, signs
from checker.languages.en.periods import PERIODS as ENGLISH
from checker.languages.schema_periods import Field, PeriodWords
from checker.languages.zh.periods import PERIODS as CHINESE

__all__ = ["Lexicon", "lexicon", "spell"]

_LANGUAGES = {"en": ENGLISH, "zh": CHINESE}
_SPACED_HEAD = re.compile(r"[A-Za-z]+|'?[0-9]+")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's words, compiled; `heads` maps a head to the words that begin with it."""

    words: PeriodWords
    head: re.Pattern[str]
    heads: Mapping[str, re.Pattern[str]]
    known: frozenset[str]  # every head there is, digits apart
    barred: Mapping[str, re.Pattern[str]]  # suffix → what must not follow it
    span_heads: frozenset[str]
    prefix_heads: frozenset[str]
    clock_heads: frozenset[str]
    numeral_heads: frozenset[str]
    fold: Mapping[int, str]
    tail: re.Pattern[str]
    clock_tail: re.Pattern[str] | None
    suffixed: re.Pattern[str]
    span: re.Pattern[str]
    span_part: re.Pattern[str]
    ago: re.Pattern[str]
    ago_part: re.Pattern[str]
    half: re.Pattern[str] | None  # behind the number of a duration
    before_later: re.Pattern[str]
    ahead: re.Pattern[str] | None
    ahead_part: re.Pattern[str]
    to_come: re.Pattern[str] | None  # in the clause before a place: it speaks of what is to come
    weekdays_on: re.Pattern[str] | None
    spelled_year: re.Pattern[str] | None
    early_year: re.Pattern[str] | None
    thousand: re.Pattern[str] | None
    numbered: re.Pattern[str] | None
    unnamed_era: re.Pattern[str] | None
    trailing: re.Pattern[str] | None
    lasting: re.Pattern[str] | None
    prefixed: re.Pattern[str]
    clock: re.Pattern[str]
    glue: Mapping[str, frozenset[tuple[Field, Field]]]
    cues: Cues
    signs: Signs

    def plain(self, word: str) -> str:
        """Return a word as the tables have it: simplified, single spaces, small first letter if need be."""
        if not self.words.spaced:
            return word.translate(self.fold)
        return " ".join(word.split())

    def small(self, word: str) -> str:
        """Return a word as the tables of units and the like have it: in small letters where there are any."""
        plain = self.plain(word)
        return plain.lower() if self.words.spaced else plain

    def meaning(self, word: str) -> tuple[str, tuple[tuple[Field, int], ...]]:
        """Return the word as the tables have it, and its fields and values."""
        plain = self.plain(word)
        if plain not in self.words.words:
            plain = plain[0].lower() + plain[1:]
        return plain, self.words.words[plain]


def lexicon(language: str) -> Lexicon | None:
    """Return the compiled words of a language tag, None where the language is not known."""
    code = language.partition("-")[0]
    return _compiled(code) if code in _LANGUAGES else None


@cache
def _compiled(code: str) -> Lexicon:
    words = _LANGUAGES[code]
    number = _number(words)
    heads = _buckets(words, words.words)
    units = _either(words, words.span_units)
    more = r"\s+(?:and\s+)?" if words.spaced else "[零又]?"
    end = "(?![A-Za-z0-9])" if words.spaced else ""
    space, space_or_none = (r"\s+" if words.spaced else r"\s?"), (r"\s*" if words.spaced else r"\s?")
    half = rf"(?:{words.half})?" if words.half else ""
    numeral_heads = frozenset(_head(words, word) for word in words.numerals) | frozenset(words.ten)
    prefix_heads, span_heads = _all_heads(words, words.year_prefixes), _all_heads(words, words.spans)
    all_numerals = frozenset(c for head in numeral_heads for c in _cases(words, head))
    return Lexicon(
        words=words,
        head=_head_pattern(words, heads),
        heads={head: re.compile(_either(words, bucket) + end) for head, bucket in heads.items()},
        known=frozenset({*heads, *prefix_heads, *span_heads, *words.clock_heads, *all_numerals, "第"}),
        barred={suffix: re.compile(pattern) for suffix, pattern in words.not_after.items()},
        span_heads=span_heads,
        prefix_heads=prefix_heads,
        clock_heads=frozenset(words.clock_heads),
        numeral_heads=all_numerals,
        fold={ord(other): char for char, other in words.variants.items()},
        tail=re.compile(_either(words, words.tails) + end),
        clock_tail=re.compile(words.clock_tail) if words.clock_tail else None,
        suffixed=re.compile(rf"(第?)({number})\s?({_either(words, words.suffixes)}){end}"),
        span=re.compile(
            rf"({_either(words, words.spans)}){space}({number}){space_or_none}(?:多|余|餘)?({units})"
            rf"((?:{more}(?:{number}){space}{units}){{0,2}}){end}"
        ),
        span_part=re.compile(rf"({number}){space}({units}){end}"),
        ago=_ago(words, number, end),
        ago_part=re.compile(rf"({number}){half}{space}({_either(words, words.ago_units)})"),
        half=re.compile(words.half) if words.half else None,
        before_later=re.compile(words.before_later),
        ahead=_ahead(words, number, end),
        ahead_part=re.compile(rf"({number})\s+({_any_ahead(words)})"),
        to_come=_to_come(words),
        weekdays_on=_weekdays_on(words, number, end),
        spelled_year=_spelled_year(words),
        early_year=_early_year(words),
        thousand=re.compile(words.thousand) if words.thousand else None,
        numbered=re.compile(words.numbered) if words.numbered else None,
        unnamed_era=re.compile(words.unnamed_era) if words.unnamed_era else None,
        trailing=_trailing(words, number),
        lasting=_lasting(words, number),
        prefixed=re.compile(
            rf"{_either(words, words.year_prefixes)}\s?'?((?:1[5-9]|2[01])[0-9]{{2}}|[0-9]{{2}})(?![0-9])"
        ),
        clock=re.compile("|".join(words.clocks) + r"|[0-2]?\d[:\uff1a][0-5]\d(?:[:\uff1a][0-5]\d)?(?![\d%])"),
        glue=_glue_table(words),
        cues=cues(words),
        signs=signs(words),
    )


def spell(words: PeriodWords, word: str) -> str:
    """Return the pattern of a word in every spelling: other script, any white space, capital first letter."""
    if not words.spaced:
        return "".join(f"[{c}{words.variants[c]}]" if c in words.variants else re.escape(c) for c in word)
    first, rest = word[:1], re.escape(word[1:]).replace(r"\ ", r"\s+")
    if first.islower():
        return f"[{first}{first.upper()}]{rest}"
    return (r"\s+" if first == " " else re.escape(first)) + rest


def _either(words: PeriodWords, options: Iterable[str]) -> str:
    """Return the pattern of any of the words, the longest first."""
    return "(?:" + "|".join(spell(words, word) for word in sorted(options, key=lambda w: (-len(w), w))) + ")"


def _number(words: PeriodWords) -> str:
    if words.spaced:
        return rf"[0-9]{{1,4}}|{_either(words, words.numerals)}"
    return rf"\d{{1,4}}|[{_numerals(words)}]{{1,6}}"


def _numerals(words: PeriodWords) -> str:
    """Return every numeral character, in both scripts."""
    return "".join(
        case for char in (*words.numerals, words.ten) for case in dict.fromkeys(_cases(words, char))
    )


def _ago(words: PeriodWords, number: str, end: str) -> re.Pattern[str]:
    """Return the pattern of durations with what counts them from now; up to three units where words are spaced."""
    unit, behind = _either(words, words.ago_units), _either(words, (*words.ago, *words.later))
    if not words.spaced:
        return re.compile(rf"((?:{number})\s?{unit})\s?({behind})")
    half = rf"(?:{words.half})?" if words.half else ""
    part = rf"(?:{number}){half}\s+{unit}"
    return re.compile(rf"({part}(?:,?\s+(?:and\s+)?{part}){{0,2}})\s+({behind}){end}")


def _any_ahead(words: PeriodWords) -> str:
    return _either(words, (*words.ago_units, *words.workdays))


def _ahead(words: PeriodWords, number: str, end: str) -> re.Pattern[str] | None:
    """Return the pattern of durations that may reach ahead from today."""
    if not words.reaching:
        return None
    part = rf"(?:{number})\s+{_any_ahead(words)}"
    return re.compile(rf"{part}(?:,?\s+(?:and\s+)?{part}){{0,2}}{end}(?!{words.not_ahead})")


def _weekdays_on(words: PeriodWords, number: str, end: str) -> re.Pattern[str] | None:
    """Return the pattern of weekdays that are counted from today: three Fridays ago."""
    if not words.weekdays:
        return None
    behind = (word for word, (_, shift) in words.ago.items() if not shift)
    return re.compile(rf"({number})\s+({_either(words, words.weekdays)})\s+({_either(words, behind)}){end}")


def _to_come(words: PeriodWords) -> re.Pattern[str] | None:
    if not words.to_come:
        return None
    return re.compile(rf"\b(?:{words.to_come})\b(?![^,;:.()]*[,;:.()](?:\s|$))")


def _spelled_year(words: PeriodWords) -> re.Pattern[str] | None:
    """Return the pattern of years in words: a century and what follows, or thousands and what follows."""
    years = words.spelled_years
    if years is None:
        return None
    any_of = {name: _either(words, options) for name, options in (
        ("century", years.centuries), ("thousand", years.thousands), ("zero", years.zeros),
        ("unit", (word for word, n in years.below_hundred.items() if n < 10)),
        ("rest", years.below_hundred),
        ("two", (word for word, n in years.below_hundred.items() if n >= 10)),
    )}  # fmt: skip
    rest = rf"(?:\s+(?:{years.and_}\s+)?({any_of['rest']}))?"
    return re.compile(
        rf"(?:({any_of['century']})(?:[\s-]+{any_of['zero']}[\s-]+({any_of['unit']})|[\s-]+({any_of['two']}))"
        rf"|({any_of['thousand']})(?:\s+({any_of['unit']})\s+{years.hundred})?{rest})(?![A-Za-z0-9-])"
    )


def _early_year(words: PeriodWords) -> re.Pattern[str] | None:
    """Return the pattern of a year before 1000 behind the word for it, where no noun follows: the year 247."""
    years = words.spelled_years
    if years is None:
        return None
    below = _either(words, years.below_hundred)
    return re.compile(
        rf"[Yy]ear\s+(?:(\d{{3}})|({below})\s+{years.hundred}(?:\s+(?:{years.and_}\s+)?({below}))?)"
        r"(?=\s*(?:$|[,;:!?)](?!\d)|\.(?!\d)|A\.?D\b|CE\b))"
    )


def _trailing(words: PeriodWords, number: str) -> re.Pattern[str] | None:
    if not words.trailing:
        return None
    behind = _either(words, words.trailing)
    return re.compile(rf"({number})[\s-]+({_either(words, words.span_units)})\s+{behind}(?![A-Za-z0-9])")


def _lasting(words: PeriodWords, number: str) -> re.Pattern[str] | None:
    """Return the pattern of what stands before the day that a duration begins with."""
    if not words.lasting:
        return None
    how_long = rf"({number})\s+({_either(words, words.span_units)})"
    return re.compile(
        rf"\b{_either(words, words.lasting)}\s+{how_long},?\s+{_either(words, words.beginning)}\s+(?:the\s+)?$"
    )


def _head(words: PeriodWords, word: str) -> str:
    if not words.spaced:
        return word[:1]
    match = _SPACED_HEAD.match(word)
    return match.group() if match else word[:1]


def _cases(words: PeriodWords, head: str) -> tuple[str, ...]:
    if words.spaced:
        return (head, head[:1].upper() + head[1:])
    return (head, words.variants.get(head, head))


def _all_heads(words: PeriodWords, options: Iterable[str]) -> frozenset[str]:
    return frozenset(case for word in options for case in _cases(words, _head(words, word)))


def _buckets(words: PeriodWords, table: Iterable[str]) -> dict[str, list[str]]:
    buckets: dict[str, list[str]] = {}
    for word in table:
        for head in dict.fromkeys(_cases(words, _head(words, word))):
            buckets.setdefault(head, []).append(word)
    return buckets


def _head_pattern(words: PeriodWords, heads: Iterable[str]) -> re.Pattern[str]:
    if words.spaced:
        return _SPACED_HEAD
    numerals = _numerals(words)
    others = {
        *heads,
        *_all_heads(words, words.spans),
        *words.clock_heads,
        *_all_heads(words, words.year_prefixes),
        "第",
    }
    others -= set(numerals)
    return re.compile(rf"\d+|[{numerals}]+|[{''.join(sorted(others))}]")


def _glue_table(words: PeriodWords) -> dict[str, frozenset[tuple[Field, Field]]]:
    table: dict[str, set[tuple[Field, Field]]] = {}
    for row in words.glues:
        for between in row.between:
            table.setdefault(between, set()).update((a, b) for a in row.left for b in row.right)
    return {between: frozenset(pairs) for between, pairs in table.items()}
