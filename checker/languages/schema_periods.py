"""What a language must tell the period reader: which words name a time, and what stands around one.

A word stands for one field of a date and its value. Numbers, their order, and how fields add up to days are
grammar and live in checker/claims/periods.

Units   `..._ON` counts calendar units from the article's date (去年 is YEAR_ON -1), `..._THEN` from the
        period named last (次年 is YEAR_THEN 1, 上一年 YEAR_THEN -1). WEEKDAY is 0 on Monday. PAST_* and NEXT_* count units
        back or ahead of the article's date; TRAILING and FIRST_MONTHS are months.
Source  Each language's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

__all__ = ["Field", "Glue", "Part", "PeriodWords", "SpelledYears", "YearNouns"]


class Field(StrEnum):
    """One thing that a date expression says."""

    CENTURY = "century"
    CENTURY_ON = "century_on"
    DECADE = "decade"  # 90 beside a century, or 1990
    DECADE_ON = "decade_on"
    YEAR = "year"
    YEAR_ON = "year_on"
    YEAR_THEN = "year_then"
    HALF = "half"
    HALF_ON = "half_on"
    QUARTER = "quarter"
    QUARTER_ON = "quarter_on"
    QUARTER_THEN = "quarter_then"
    FIRST_MONTHS = "first_months"
    MONTH = "month"
    MONTH_ON = "month_on"
    MONTH_THEN = "month_then"
    WEEK_ON = "week_on"
    WEEK_BY = "week_by"  # the week that holds a day (0), begins (1) or ends (-1) with it
    NTH = "nth"  # the nth week, or weekday, of what follows; -1 is the last
    WEEKEND = "weekend"  # the one nearest to the article
    WEEKEND_ON = "weekend_on"
    WEEKDAY = "weekday"
    DAY = "day"
    DAY_ON = "day_on"
    DAY_THEN = "day_then"
    ORDER = "order"  # day and month could be the other way round; the language's usual order is taken
    LUNAR = "lunar"  # what is said beside it counts moons, and has no days here
    PART = "part"  # see Part
    SAME = "same"  # the period named last, moved by so many years
    COMING = "coming"  # the period named last, where it is still to come
    SAME_YEAR_ON = "same_year_on"  # the period named last, in the year counted from the article's
    NOW = "now"
    TRAILING = "trailing"  # so many months that end with the rest of the expression
    PAST_YEARS = "past_years"
    PAST_MONTHS = "past_months"
    PAST_DAYS = "past_days"
    NEXT_YEARS = "next_years"
    NEXT_MONTHS = "next_months"
    NEXT_DAYS = "next_days"
    WITHIN = "within"  # so many days from the rest of the expression on
    AHEAD = "ahead"  # only where the clause speaks of what is to come; 1 counts today in
    WORKDAYS_ON = "workdays_on"  # so many days from Monday to Friday on
    WEEKDAYS_ON = "weekdays_on"  # the nth such weekday on or back
    LATER = "later"  # so many months from what the sentence names last
    LATER_DAYS = "later_days"
    VAGUE = "vague"  # known to be a time, but not which days: seasons, "recent years", 3/4/2024
    CLOCK = "clock"
    ORDINAL = "ordinal"  # the second, which may be a day of a month
    NUMBER = "number"  # a bare number that may be a day, a month or a year
    NONE = "none"  # looks like the beginning of a date and is not one


class Part(IntEnum):
    """Which stretch of a longer period is meant."""

    START = 1  # 年初, the beginning of
    EARLY = 2
    MIDDLE = 3
    LATE = 4
    END = 5  # 年底, the end of
    WHOLE = 6
    PASSED = 7  # earlier this year: up to the article's date
    REST = 8  # later this year


@dataclass(frozen=True, slots=True)
class Glue:
    """Texts that may stand between two fields of one date; spaces count as one, "" is nothing at all."""

    between: tuple[str, ...]
    left: tuple[Field, ...]
    right: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class YearNouns:
    """The nouns behind a bare year that tell what it does; all but `owners` and `articles` are patterns."""

    metrics: tuple[str, ...]  # what a figure measures: 2024 revenue
    counted: tuple[str, ...]  # the same where a number of them is as likely: 2024 orders, the 2024 orders
    kinds: tuple[str, ...]  # may stand before a metric: 2024 operating profit
    products: tuple[str, ...]  # the 2024 model: part of a name
    owners: tuple[str, ...]  # endings of the text before: the company's, its
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SpelledYears:
    """How a language says a year in words: nineteen ninety-nine, nineteen oh one, two thousand and eighteen."""

    centuries: Mapping[str, int]  # nineteen → 1900
    thousands: Mapping[str, int]  # two thousand → 2000
    below_hundred: Mapping[str, int]
    hundred: str
    and_: str
    zeros: tuple[str, ...]  # before a single digit
    before: tuple[str, ...]  # what makes such words a year where no month goes before


@dataclass(frozen=True, slots=True)
class PeriodWords:
    """A language's words for times. Words before a time are
    in small letters; words after it are patterns without groups."""

    spaced: bool  # words are set apart by spaces
    variants: Mapping[str, str]  # a character → another way to write it
    words: Mapping[str, tuple[tuple[Field, int], ...]]
    tails: Mapping[str, tuple[Field, int]]  # count only right behind another part of a date
    weak: frozenset[
        str
    ]  # words and suffixes that are a time only beside another part, months also behind `before_weak`
    numerals: Mapping[str, int]
    ten: str  # the numeral that multiplies (十); "" where numerals are whole words
    thousand: str  # pattern of the years that begin with one (两千零四); "" where they are told otherwise
    suffixes: Mapping[str, Field]  # what a number is by the word behind it
    not_after: Mapping[str, str]  # word or suffix → pattern of what must not follow
    not_behind: Mapping[str, str]  # first character of a word → characters that may not stand before it
    numbered: (
        str  # pattern of a word with its number in brackets and what that number is: 今（14）日; "" for none
    )
    day_first: bool  # in figures: 5/6/2016 is 5 June
    before_day_figures: tuple[str, ...]  # what makes 4/22 a day; () where figures without a year are none
    from_or_to: tuple[str, ...]  # the same for what is more than one as a fraction: from 10/1 to 11/7
    figure_names: tuple[str, ...]  # figures with a slash that stand for something else
    before_lone_day: tuple[str, ...]  # what makes the 27th, or 27号, a day where no month goes before
    not_after_day: str  # pattern of what makes a bare day a plain number: the 27th floor
    not_before_number: str  # characters before a number that make it no date
    year_prefixes: tuple[str, ...]
    spans: Mapping[str, int]  # past → -1, next → 1
    span_units: Mapping[str, tuple[Field, int]]  # unit → field of a past span, and how many of it
    span_before: tuple[str, ...]  # "over the", before "last year": the twelve months that end now
    trailing: tuple[str, ...]  # words between "three months" and the day they end with
    # words behind a duration that count from the article's date: back or ahead (-1, 1), and the days between that
    # date and the one named; None is the article's own, where weeks stay weeks
    ago: Mapping[str, tuple[int, int | None]]
    later: tuple[str, ...]  # words behind a duration that count on from what the sentence names
    before_later: str  # pattern of what may go before such a duration: it begins a clause
    within: tuple[str, ...]  # before a duration that reaches from a day on: within three days from today
    reaching: tuple[str, ...]  # before a duration that begins today: within three years, within the next year
    leading: tuple[str, ...]  # before a duration that leads to what is to come: will open in three weeks
    not_ahead: str  # pattern behind such a duration: it is counted from something else
    to_come: str  # pattern of the words of the same clause that speak of what is to come
    weekdays: Mapping[str, int]  # weekdays that are counted from today: three Fridays ago
    workdays: tuple[str, ...]
    lasting: tuple[str, ...]  # before a duration that does not count from a day but begins with it
    beginning: tuple[str, ...]  # between the two
    not_before_ago: tuple[str, ...]  # a longer unit before the number, in "a year and two months ago"
    eras: Mapping[str, int]  # the year before an era's first
    unnamed_era: (
        str  # pattern behind a year of three figures that makes it one of the first of `eras`; "" for none
    )
    lunar_eras: Mapping[str, int]  # the same where months were counted by the moon
    spelled_years: SpelledYears | None
    half: str  # pattern of a half behind the number of a duration
    ago_units: Mapping[str, tuple[Field, int]]
    clocks: tuple[str, ...]  # patterns of times of day
    clock_tail: str  # pattern of an hour that counts only right behind a day
    clock_heads: tuple[str, ...]  # what those that begin with no digit begin with
    glues: tuple[Glue, ...]
    to: tuple[str, ...]  # between the ends of a range
    moved: tuple[str, ...]  # before a range of bare numbers that are no days: rose from 4 to 22 last month
    from_: tuple[str, ...]  # between a longer period and a range in it: next week from Tuesday to Friday
    between: tuple[str, ...]  # before a range, where `and_` may join its ends
    between_after: str  # pattern of the same behind it (2007年与2009年间)
    and_: tuple[str, ...]  # between members of a list
    before_year: tuple[str, ...]  # what makes a bare number of four digits a year
    not_after_year: str  # pattern of what makes it a plain number again
    after_year: str  # pattern of what makes it a year wherever it stands: "2024's"
    years: YearNouns | None  # None where bare years are no adjectives
    before_weak: tuple[str, ...]
    after_quarter: tuple[str, ...]  # what, right behind it, makes a weak quarter a time: 第二季營收
    as_of_before: tuple[str, ...]
    as_of_after: str
    as_of_edge_before: tuple[str, ...]  # as of, where a beginning or an end is named: "at the end of June"
    since_before: tuple[str, ...]
    since_after: str
    edge_before: tuple[str, ...]  # before, after: the time is a boundary, not what the figure covers
    edge_after: str
    edge_before_year: tuple[str, ...]  # "the 2004 tsunami": the year tells which, not when the figure stood
    compared: tuple[str, ...]  # before a time that another is measured by: it is not the one to go on from
    figure_behind: (
        str  # behind such a time: the figure that it is measured by (compared with 2023's 5 million)
    )
    recurring: tuple[str, ...]  # every, each: no time of its own
    future: str  # words of the same clause that turn a date without a year to the time to come
    planned: tuple[str, ...]  # words right before a date that look like the past and are not
    past: tuple[str, ...]  # words right before a date that turn it back
    past_ending: str  # pattern of the same
    fillers: tuple[str, ...]  # may stand between such words and the date
    signs: tuple[str, ...]  # words (patterns, if not spaced) without which no time is named; see signs.py
    plain_parts: frozenset[str]  # parts of words for times that are too common to be a sign
    ahead: int  # days that a date without a year may lie ahead of the article without a word of the future
