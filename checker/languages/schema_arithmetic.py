"""The phrases by which a language puts figures together that must agree in arithmetic.

A phrase is a regular expression with three shorthands: `<whole>` is a figure in the role of that name, `{of}` the
words of the entry of that name in `classes`, `~` a gap within a clause, `~~` one that may cross a comma. Neither gap
holds a figure. Text is folded to Simplified, in lower case, with narrow punctuation.

Roles that are amounts: part, whole, total, old, new, plus, minus, result, count, price, moved. `share` and `change` are
percentages (a change may be in percentage points), `times` is a multiple. `(?P<list>…)` holds the parts of a sum, and named groups `of`, `move` and `pair`
what the checks look at besides.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

__all__ = ["ArithmeticWords", "Balance"]

Words = Collection[str]


@dataclass(frozen=True, slots=True)
class Balance:
    """Names of what comes in, what goes out, and what is left over or missing."""

    plus: Words
    minus: Words
    surplus: Words
    deficit: Words
    whole: bool = True  # False: names of `minus` may leave out some of what goes out (成本)


@dataclass(frozen=True, slots=True)
class ArithmeticWords:
    """One language's phrases, by check, and the words that they are made of."""

    gap: int  # longest gap within a clause, in characters
    long_gap: int
    spaced: bool
    small: Mapping[str, int]  # small numbers in words; a language that has none counts with measure words
    small_numbers: re.Pattern[str]
    classes: Mapping[str, Words]
    shares: tuple[str, ...]
    respectively: Words  # words that hand out several figures in the order of their names
    share_of: frozenset[str]  # what "of …" beside a share may name and still mean the whole before it
    sums: tuple[str, ...]  # a total and all of its parts
    open_sums: tuple[str, ...]  # parts and a total that may hold more than these
    subsets: tuple[str, ...]  # a total and one part of it
    complements: tuple[
        tuple[Words, ...], ...
    ]  # two parts that leave nothing out, and what the total must be called then
    including: Words  # words between a total and some of its parts
    divides: Words  # words beside a total after which men and women are its parts
    each: Words  # words beside a figure that is one of each or an average, and no total
    rest: Words  # words that end a list with parts that are not told: and others
    handed_out: Words  # words in a list that make a part one of each of several: two towns with 3 each
    averages: Words  # words that make a figure one of each, which cannot be added
    disjoint: tuple[str, ...]  # how parts are named that have nothing in common: places
    same_whole: tuple[
        Words, ...
    ]  # words that may stand for one whole: 600 of 2,400 jobs, 25 % of the workforce
    changes: tuple[str, ...]
    moved_levels: tuple[str, ...]  # a new level, by how much it moved, and the same in percent
    no_plain_change: Words  # words near a change that make it one of something else: a year, adjusted
    own_base: Words  # words that tie a change to the year before, whatever the levels are of
    multiples: tuple[str, ...]
    growth: Words  # words before a multiple that make it an increase by so many times
    balances: tuple[Balance, ...]
    balance_leads: Words  # words that say that the result follows from what was told before
    unit_prices: tuple[str, ...]
    follows_on: Words  # words that open a sentence which reckons with figures of the one before
    up: Words
    down: Words
    either_way: Words  # words of change that do not say which way the number goes: improved
