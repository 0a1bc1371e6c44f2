"""English words for times.

Source  Written by hand from general knowledge of news prose; no list was copied.
"""

from __future__ import annotations

from typing import Final

from checker.languages.schema_periods import Field, Glue, Part, PeriodWords

__all__ = ["PERIODS"]

_MONTHS: Final = (
    ("January", "Jan", "Jan."), ("February", "Feb", "Feb."), ("March", "Mar", "Mar."), ("April", "Apr", "Apr."),
    ("May",), ("June", "Jun", "Jun."), ("July", "Jul", "Jul."), ("August", "Aug", "Aug."),
    ("September", "Sept", "Sept.", "Sep", "Sep."), ("October", "Oct", "Oct."), ("November", "Nov", "Nov."),
    ("December", "Dec", "Dec."),
)  # fmt: skip
_WEEKDAYS: Final = (
    ("Monday", "Mon", "Mon."), ("Tuesday", "Tue", "Tues", "Tue.", "Tues."), ("Wednesday", "Wed", "Wed."),
    ("Thursday", "Thu", "Thur", "Thurs", "Thu.", "Thurs."), ("Friday", "Fri", "Fri."), ("Saturday", "Sat", "Sat."),
    ("Sunday", "Sun", "Sun."),
)  # fmt: skip
_ORDINALS: Final = ("first", "second", "third", "fourth")
_UNITS: Final = {
    "year": Field.YEAR_ON,
    "month": Field.MONTH_ON,
    "quarter": Field.QUARTER_ON,
    "week": Field.WEEK_ON,
    "weekend": Field.WEEKEND_ON,
}
_SHIFTS: Final = {"last": -1, "this": 0, "next": 1, "current": 0, "coming": 1, "upcoming": 1, "this past": -1}
_NUMERALS: Final = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_SMALL: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_MONTH_COUNTS: Final = {**{w: v for v, w in enumerate(_SMALL, 2)}, **{str(v): v for v in range(2, 12)}}

_NTHS: Final = {**{word: n for n, word in enumerate(_ORDINALS, 1)}, "last": -1}
_PAIRS: Final = {
    **{
        f"{shift} {name}": ((Field.WEEK_ON, n), (Field.WEEKDAY, day))
        for shift, n in (("last", -1), ("this", 0), ("next", 1))
        for day, names in enumerate(_WEEKDAYS)
        for name in (*names, names[0].lower())
    },
    **{
        f"{shift} {name}": ((Field.YEAR_ON, n), (Field.MONTH, month))
        for shift, n in (("last", -1), ("this", 0), ("next", 1))
        for month, names in enumerate(_MONTHS, 1)
        for name in (*names, *(n.lower() for n in names if month not in (3, 5)))
    },
    **{f"{nth} week {of}": ((Field.NTH, n),) for nth, n in _NTHS.items() for of in ("of", "in")[: n + 2]},
    **{
        f"{nth} {name} {of}": ((Field.NTH, n), (Field.WEEKDAY, day))
        for nth, n in _NTHS.items()
        for day, names in enumerate(_WEEKDAYS)
        for of in ("of", "in")[: n + 2]  # "last Friday in Rome" is a Friday
        for name in (names[0], names[0].lower())
    },
}
_SINGLE: Final = {
    **{name: (Field.MONTH, n) for n, names in enumerate(_MONTHS, 1) for name in names},
    **{name: (Field.WEEKDAY, n) for n, names in enumerate(_WEEKDAYS) for name in names},
    **{f"{name.lower()}": (Field.WEEKDAY, n) for n, (name, *_) in enumerate(_WEEKDAYS)},
    **{names[0].lower(): (Field.MONTH, n) for n, names in enumerate(_MONTHS, 1) if n not in (3, 5)},
    **{f"{shift} {unit}": (field, n) for shift, n in _SHIFTS.items() for unit, field in _UNITS.items()},
    "year after next": (Field.YEAR_ON, 2),
    "month after next": (Field.MONTH_ON, 2),
    "week after next": (Field.WEEK_ON, 2),
    "year before last": (Field.YEAR_ON, -2),
    "month before last": (Field.MONTH_ON, -2),
    "week before last": (Field.WEEK_ON, -2),
    "weekend": (Field.WEEKEND, 0),
    "previous year": (Field.YEAR_THEN, -1),
    "prior year": (Field.YEAR_THEN, -1),
    "preceding year": (Field.YEAR_THEN, -1),
    "following year": (Field.YEAR_THEN, 1),
    "that year": (Field.YEAR_THEN, 0),
    "same year": (Field.YEAR_THEN, 0),
    "previous month": (Field.MONTH_THEN, -1),
    "prior month": (Field.MONTH_THEN, -1),
    "following month": (Field.MONTH_THEN, 1),
    "that month": (Field.MONTH_THEN, 0),
    "same month": (Field.MONTH_THEN, 0),
    "that day": (Field.DAY_THEN, 0),
    "same day": (Field.DAY_THEN, 0),
    "next day": (Field.DAY_THEN, 1),
    "following day": (Field.DAY_THEN, 1),
    "previous day": (Field.DAY_THEN, -1),
    "same period": (Field.SAME, 0),
    "same period last year": (Field.SAME_YEAR_ON, -1),
    "same period of last year": (Field.SAME_YEAR_ON, -1),
    "same period a year earlier": (Field.SAME, -1),
    "same period a year ago": (Field.SAME, -1),
    "same period the previous year": (Field.SAME, -1),
    "same period of the previous year": (Field.SAME, -1),
    "same quarter last year": (Field.SAME_YEAR_ON, -1),
    "same quarter a year earlier": (Field.SAME, -1),
    "same quarter a year ago": (Field.SAME, -1),
    "same month last year": (Field.SAME_YEAR_ON, -1),
    "same month a year earlier": (Field.SAME, -1),
    "same time last year": (Field.SAME_YEAR_ON, -1),
    "year earlier": (Field.SAME, -1),
    "year-earlier period": (Field.SAME, -1),
    "year-ago period": (Field.SAME, -1),
    "year-ago quarter": (Field.SAME, -1),
    "two years earlier": (Field.SAME, -2),
    "year later": (Field.SAME, 1),
    "year ago": (Field.YEAR_ON, -1),
    "decade ago": (Field.YEAR_ON, -10),
    "month ago": (Field.MONTH_ON, -1),
    "week ago": (Field.WEEK_ON, -1),
    "today": (Field.DAY_ON, 0),
    "tonight": (Field.DAY_ON, 0),
    "this morning": (Field.DAY_ON, 0),
    "this afternoon": (Field.DAY_ON, 0),
    "this evening": (Field.DAY_ON, 0),
    "yesterday": (Field.DAY_ON, -1),
    "last night": (Field.DAY_ON, -1),
    "tomorrow": (Field.DAY_ON, 1),
    "day before yesterday": (Field.DAY_ON, -2),
    "day after tomorrow": (Field.DAY_ON, 2),
    "so far": (Field.NOW, 0),
    "to date": (Field.NOW, 0),
    "thus far": (Field.NOW, 0),
    "as of now": (Field.NOW, 0),
    "up to now": (Field.NOW, 0),
    "until now": (Field.NOW, 0),
    "right now": (Field.NOW, 0),
    **{f"{o} quarter": (Field.QUARTER, n) for n, o in enumerate(_ORDINALS, 1)},
    **{f"{o}-quarter": (Field.QUARTER, n) for n, o in enumerate(_ORDINALS, 1)},
    **{f"{n}{s} quarter": (Field.QUARTER, n) for n, s in ((1, "st"), (2, "nd"), (3, "rd"), (4, "th"))},
    **{f"Q{n}": (Field.QUARTER, n) for n in range(1, 5)},
    "H1": (Field.HALF, 1),
    "H2": (Field.HALF, 2),
    "first half": (Field.HALF, 1),
    "second half": (Field.HALF, 2),
    "first-half": (Field.HALF, 1),
    "second-half": (Field.HALF, 2),
    "first three quarters": (Field.FIRST_MONTHS, 9),
    **{f"first {word} months": (Field.FIRST_MONTHS, value) for word, value in _MONTH_COUNTS.items()},
    "beginning of": (Field.PART, Part.START),
    "start of": (Field.PART, Part.START),
    "early": (Field.PART, Part.EARLY),
    "early in": (Field.PART, Part.EARLY),
    "earlier": (Field.PART, Part.PASSED),
    "earlier in": (Field.PART, Part.PASSED),
    "middle of": (Field.PART, Part.MIDDLE),
    "mid": (Field.PART, Part.MIDDLE),
    "late": (Field.PART, Part.LATE),
    "late in": (Field.PART, Part.LATE),
    "later": (Field.PART, Part.REST),
    "later in": (Field.PART, Part.REST),
    "rest of": (Field.PART, Part.REST),
    "remainder of": (Field.PART, Part.REST),
    "now": (Field.NOW, 0),
    "end of": (Field.PART, Part.END),
    "close of": (Field.PART, Part.END),
    "end": (Field.PART, Part.END),
    "all of": (Field.PART, Part.WHOLE),
    "whole of": (Field.PART, Part.WHOLE),
    "full-year": (Field.PART, Part.WHOLE),
    "year-end": (Field.PART, Part.END),
    "end of the year": (Field.PART, Part.END),
    "beginning of the year": (Field.PART, Part.START),
    "start of the year": (Field.PART, Part.START),
    "middle of the year": (Field.PART, Part.MIDDLE),
    "midyear": (Field.PART, Part.MIDDLE),
    "spring": (Field.VAGUE, 1),
    "summer": (Field.VAGUE, 2),
    "autumn": (Field.VAGUE, 3),
    "fall": (Field.VAGUE, 3),
    "winter": (Field.VAGUE, 4),
    "seventies": (Field.DECADE, 1970),
    "eighties": (Field.DECADE, 1980),
    "nineties": (Field.DECADE, 1990),
    **{f"'{d}0s": (Field.DECADE, 1900 + d * 10) for d in range(2, 10)},
    "year to": (Field.TRAILING, 12),
    "year ended": (Field.TRAILING, 12),
    "year ending": (Field.TRAILING, 12),
    "year through": (Field.TRAILING, 12),
    "quarter to": (Field.TRAILING, 3),
    "quarter ended": (Field.TRAILING, 3),
    "quarter ending": (Field.TRAILING, 3),
    "half-year to": (Field.TRAILING, 6),
    "second-quarter": (Field.QUARTER, 2),
    **{f"past {u}": (field, n) for u, field, n in (
        ("year", Field.PAST_YEARS, 1), ("month", Field.PAST_MONTHS, 1), ("week", Field.PAST_DAYS, 7),
        ("decade", Field.PAST_YEARS, 10), ("quarter", Field.PAST_MONTHS, 3),
    )},
    "first half of the year": (Field.HALF, 1),
    "second half of the year": (Field.HALF, 2),
    "first half of this year": (Field.HALF, 1),
    "second half of this year": (Field.HALF, 2),
    "last decade": (Field.PAST_YEARS, 10),
    "next decade": (Field.NEXT_YEARS, 10),
    **{w: (Field.NONE, 0) for w in (
        "end up", "end to", "fall in", "fall to", "fall by", "late to", "May Day", "second half-time", "year to year",
        "quarter to quarter", "early on", "next year's model", "this week's", "Friday prayers",
    ) if not w.endswith("'s")},
}  # fmt: skip

_YEARS: Final = (Field.YEAR, Field.YEAR_ON, Field.YEAR_THEN)
_DAYPARTS: Final = (
    "night", "morning", "afternoon", "evening", "midday", "noon", "midnight", "lunchtime", "early morning",
    "late afternoon",
)  # fmt: skip
_DATED: Final = (Field.DAY, Field.WEEKDAY, Field.DAY_ON, Field.MONTH, Field.DAY_THEN)

PERIODS: Final = PeriodWords(
    spaced=True,
    variants={},
    words={**{word: (meaning,) for word, meaning in _SINGLE.items()}, **_PAIRS},
    tails={f" {part}": (Field.CLOCK, 0) for part in _DAYPARTS},
    weak=frozenset(
        (
            "year to",
            "year ended",
            "year ending",
            "year through",
            "quarter to",
            "quarter ended",
            "quarter ending",
            "half-year to",
            "earlier in",
            "rest of",
            "remainder of",
            "now",
            "May",
            "March",
            "Mar",
            "Mar.",
            "Jan",
            "Jun",
            "Jul",
            "Dec",
            "Sep",
            "Mon",
            "Tue",
            "Tues",
            "Wed",
            "Thu",
            "Thur",
            "Thurs",
            "Fri",
            "Sat",
            "Sun",
            "Mon.",
            "Tue.",
            "Wed.",
            "Thu.",
            "Fri.",
            "Sat.",
            "Sun.",
            "first half",
            "second half",
            "first-half",
            "second-half",
            "fall",
            "spring",
            "beginning of",
            "start of",
            "early",
            "early in",
            "earlier",
            "middle of",
            "mid",
            "late",
            "late in",
            "later",
            "end of",
            "close of",
            "end",
            "all of",
            "whole of",
        )
    ),
    numerals={
        **{word: value for value, word in enumerate(_NUMERALS, 1)},
        "several": -1,
        "few": -1,
        "couple of": 2,
    },
    ten="",
    suffixes={
        "st": Field.NUMBER,
        "nd": Field.NUMBER,
        "rd": Field.NUMBER,
        "th": Field.NUMBER,
        "s": Field.DECADE,
        "'s": Field.DECADE,
        "th century": Field.CENTURY,
        "st century": Field.CENTURY,
    },
    not_after_suffix={},
    not_before_number="$€£¥#",
    year_prefixes=("FY", "fiscal", "fiscal year", "financial year", "calendar year", "year", "calendar"),
    spans={
        "past": -1,
        "last": -1,
        "previous": -1,
        "preceding": -1,
        "prior": -1,
        "next": 1,
        "coming": 1,
        "upcoming": 1,
        "following": 1,
    },
    span_units={
        "year": (Field.PAST_YEARS, 1),
        "years": (Field.PAST_YEARS, 1),
        "decades": (Field.PAST_YEARS, 10),
        "months": (Field.PAST_MONTHS, 1),
        "month": (Field.PAST_MONTHS, 1),
        "quarters": (Field.PAST_MONTHS, 3),
        "weeks": (Field.PAST_DAYS, 7),
        "week": (Field.PAST_DAYS, 7),
        "days": (Field.PAST_DAYS, 1),
        "day": (Field.PAST_DAYS, 1),
    },
    span_before="(?:over|in|during|within) the",
    trailing=("to", "ended", "ending", "through", "to the end of", "up to"),
    ago=("ago",),
    not_before_ago=r"(?:years?|months?|weeks?),?(?: and)?",
    ago_units={
        "decades": (Field.YEAR_ON, 10),
        "decade": (Field.YEAR_ON, 10),
        "years": (Field.YEAR_ON, 1),
        "year": (Field.YEAR_ON, 1),
        "months": (Field.MONTH_ON, 1),
        "month": (Field.MONTH_ON, 1),
        "weeks": (Field.WEEK_ON, 1),
        "week": (Field.WEEK_ON, 1),
        "days": (Field.DAY_ON, 1),
        "day": (Field.DAY_ON, 1),
    },
    clocks=(
        r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.m\.|[ap]m\b|[AP]M\b|[AP]\.M\.)(?:\s\(?[A-Z]{2,4}T\b)?",
        r"\d{4}\s?(?:GMT|UTC|BST|CET|E[SD]T|P[SD]T|HST|hours)\b",
        r"\d{1,2}[:.]\d\d(?:\s?(?:GMT|UTC|BST|CET|E[SD]T|P[SD]T|HST))\b",
        r"\d{1,2}\s?o'clock",
    ),
    clock_tail="",
    clock_heads=(),
    glues=(
        Glue((" ", "-"), (Field.MONTH,), (Field.NUMBER,)),
        Glue((" the ",), (Field.MONTH,), (Field.NUMBER,)),
        Glue((" ", " of ", "-"), (Field.NUMBER,), (Field.MONTH, Field.MONTH_ON)),
        Glue((" ", ", ", ",", " of "), (Field.MONTH, Field.DAY), _YEARS),
        Glue((" of ", ", "), (Field.DAY,), (Field.MONTH_ON,)),
        Glue((" ", ", "), _YEARS, (Field.MONTH, Field.QUARTER, Field.HALF)),
        Glue((" the ",), _YEARS, (Field.QUARTER, Field.HALF)),
        Glue(
            (" ", " of ", " in ", " of the ", ", ", "'"),
            (Field.QUARTER, Field.HALF, Field.FIRST_MONTHS, Field.VAGUE),
            _YEARS,
        ),
        Glue((" ", "-", " the ", " in "), (Field.PART,), (*_YEARS, Field.MONTH, Field.QUARTER, Field.HALF)),
        Glue(
            (" ", "-", " the "),
            (Field.PART,),
            (Field.WEEK_ON, Field.MONTH_ON, Field.QUARTER_ON, Field.DECADE),
        ),
        Glue(
            (" ", " the "),
            (Field.NTH, Field.WEEKDAY),
            (*_YEARS, Field.MONTH, Field.MONTH_ON, Field.MONTH_THEN),
        ),
        Glue((" of ", " "), (Field.DAY,), (Field.MONTH,)),
        Glue((" ",), (Field.PART,), (Field.WEEKDAY, Field.DAY_ON)),
        Glue((" ", ", ", " the ", ",", ", the "), (Field.WEEKDAY,), (Field.MONTH, Field.NUMBER)),
        Glue((" ", ", ", " of ", " on "), (Field.WEEKDAY, Field.WEEK_ON), (Field.WEEK_ON, Field.WEEKDAY)),
        Glue((" ", " the "), (Field.TRAILING,), (Field.MONTH, Field.NUMBER, Field.PART)),
        Glue((" ",), (Field.FIRST_MONTHS, Field.QUARTER), (Field.YEAR_ON, Field.YEAR_THEN)),
        Glue(("", " ", " at ", ", ", " at about ", " around "), _DATED, (Field.CLOCK,)),
        Glue((" ", " on ", ", ", " (", " at "), (Field.CLOCK,), _DATED),
        Glue((" ",), (Field.DAY_ON, Field.DAY), (Field.CLOCK,)),
        Glue((" ",), (Field.CLOCK,), (Field.CLOCK,)),
    ),
    to=("to", "through", "until", "till", "-", "–", "—", "thru", "up to"),
    between="between",
    and_=("and", ",", ", and", "or", "&"),
    before_year=(
        "in|since|by|during|until|till|before|after|from|to|between|of|for|early|late|mid|end|than|through|over|year|"
        "about|fiscal|and|vs\\.?|versus|back in|prior to|except|the|ahead of|unlike|as of|as in|around|circa|compared with"
    ),
    not_after_year=(
        r"[.,]\d|%|(?:-|\s)(?:people|persons|men|women|children|homes|houses|jobs|workers|employees|gallons|barrels|feet|"
        r"miles|acres|tons|tonnes|kilometers|kilometres|meters|metres|pounds|dollars|euros|troops|soldiers|students|"
        r"residents|families|customers|cars|units|points|times|hours|years|days|copies|members|flights|cases|deaths|"
        r"million|billion|trillion|thousand|hundred|degrees|books|shares|stores|patients|civilians|square|cubic|more|or "
        r"so|or more|other|km|kg|m|ft|mm|cm|MW|GB|TB)\b"
    ),
    before_weak=(
        "in|since|by|of|last|until|till|early|during|from|for|late|through|between|to|before|after|this|next|on|mid|"
        "each|every|and|as of|the|than|a|end|around|said"
    ),
    as_of_before=(
        "as of|as at|by|until|till|up to|through|up until|by the|as of the|by about|as of about|as of early|by early"
    ),
    as_of_edge_before="at|at the",
    as_of_after="",
    since_before="since|ever since|since the|since early|since late|dating back to",
    since_after="onwards?|on(?= it | they | we )",
    edge_before="before|after|prior to|following|ahead of|prior to the|before the|after the|than in|than|from",
    edge_before_year="the",
    edge_after="",
    future=(
        r"will|'ll|due|scheduled|set to|plans? to|planned|expected to|expects? to|slated|upcoming|shall|is to|are to|"
        r"be able to|aims? to|going to|hopes? to|likely|may|might|could"
    ),
    past=(
        r"(?:(?!expected|scheduled|planned|slated|delayed|postponed|due)\w+ed|said|told|saw|hit|was|were|had|rose|fell|"
        r"came|went|took|made|began|sank|struck|found|met)(?: late| early)?(?: on| in)?"
    ),
    ahead=31,
)
