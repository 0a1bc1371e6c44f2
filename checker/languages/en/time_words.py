"""English words that name a time; what stands around one is in periods.py.

Source  Written by hand from general knowledge of news prose; no list was copied.
"""

from __future__ import annotations

from typing import Final

from checker.languages.en.numbers import CARDINALS, ORDINALS, PLACES, SMALL
from checker.languages.schema_periods import Field, Part

__all__ = ["NOT_AFTER", "WEAK", "WORDS"]

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
_FOUR: Final = {word: n for word, n in PLACES.items() if n <= 4}
_UNITS: Final = {
    "year": Field.YEAR_ON,
    "month": Field.MONTH_ON,
    "quarter": Field.QUARTER_ON,
    "week": Field.WEEK_ON,
    "weekend": Field.WEEKEND_ON,
}
_SHIFTS: Final = {"last": -1, "this": 0, "next": 1, "current": 0, "coming": 1, "upcoming": 1, "this past": -1}
_MONTH_COUNTS: Final = {
    **{word: n for word, n in SMALL.items() if 2 <= n <= 11},
    **{str(n): n for n in range(2, 12)},
}

_DAYS: Final = {word: n for word, n in ORDINALS.items() if n <= 31}
# behind a month: May twenty-one; "thirteen" and on, since few write the smaller ones so
_CARDINAL_DAYS: Final = {word: (Field.ORDINAL, n) for word, n in CARDINALS.items() if 13 <= n <= 31}
# the second Tuesday: of which month is not said
_LONE_NTHS: Final = {
    f"{nth} {name}": (Field.VAGUE, n)
    for nth, n in PLACES.items()
    if n <= 5
    for names in _WEEKDAYS
    for name in (names[0], names[0].lower())
}
_SMALL_MONTHS: Final = {
    short.lower().rstrip("."): n
    for n, names in enumerate(_MONTHS, 1)
    for short in names[1:]
    if not short.startswith("Mar")
}
_TO_DATE: Final = ((Field.YEAR_ON, 0), (Field.PART, Part.PASSED))
_NTHS: Final = {**_FOUR, "last": -1}
_THIS: Final = {
    "year": Field.YEAR_ON,
    "quarter": Field.QUARTER_ON,
    "month": Field.MONTH_ON,
    "week": Field.WEEK_ON,
}
_WHOSE: Final = ("", "the", "my", "our", "your", "his", "her", "their", "its")
_PAIRS: Final = {
    **{
        f"{part} {unit}".replace("  ", " "): ((field, 0), (Field.PART, value))
        for part, value in (
            *((f"{rest} {whose}", Part.REST) for rest in ("rest of", "remainder of") for whose in _WHOSE),
            ("later in the", Part.REST),
            ("earlier in the", Part.PASSED),
        )
        for unit, field in _THIS.items()
    },
    "year to date": _TO_DATE,
    "year-to-date": _TO_DATE,
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
_THEN: Final = {
    "year": (Field.YEAR_THEN, 1),
    "fiscal year": (Field.YEAR_THEN, 1),
    "financial year": (Field.YEAR_THEN, 1),
    "quarter": (Field.QUARTER_THEN, 1),
    "month": (Field.MONTH_THEN, 1),
    "day": (Field.DAY_THEN, 1),
    "night": (Field.DAY_THEN, 1),
}
_COUNTED_BACK: Final = {
    "years": (Field.SAME, 1),
    "months": (Field.MONTH_THEN, 1),
    "days": (Field.DAY_THEN, 1),
}
_EARLIER: Final = {
    "year earlier": (Field.SAME, -1),
    **{
        f"{unit} earlier": (field, -n)
        for unit, (field, n) in _THEN.items()
        if unit in ("quarter", "month", "day")
    },
    **{
        f"{number} {unit} earlier": (field, -value * n)
        for number, value in _MONTH_COUNTS.items()
        for unit, (field, n) in _COUNTED_BACK.items()
    },
}
_BEFORE: Final = {
    **{f"{unit} before": (field, -n) for unit, (field, n) in _THEN.items()},
    **{
        f"{number} {unit} before": (field, -value * n)
        for number, value in _MONTH_COUNTS.items()
        for unit, (field, n) in _COUNTED_BACK.items()
    },
}
_YEAR_ON_YEAR: Final = {
    **{
        f"{same} {unit} {year}": meaning
        for same in ("same", "corresponding", "comparable")
        for unit in (
            "period",
            "quarter",
            "month",
            "half",
            "week",
            "day",
            "point",
            "stage",
            "three months",
            "six months",
        )
        for year, meaning in (
            ("last year", (Field.SAME_YEAR_ON, -1)),
            ("of last year", (Field.SAME_YEAR_ON, -1)),
            ("in last year", (Field.SAME_YEAR_ON, -1)),
            ("a year earlier", (Field.SAME, -1)),
            ("a year ago", (Field.SAME, -1)),
            ("a year before", (Field.SAME, -1)),
            ("one year ago", (Field.SAME, -1)),
            ("one year earlier", (Field.SAME, -1)),
            ("the year before", (Field.SAME, -1)),
            ("the previous year", (Field.SAME, -1)),
            ("of the previous year", (Field.SAME, -1)),
            ("in the previous year", (Field.SAME, -1)),
            ("the prior year", (Field.SAME, -1)),
            ("of the prior year", (Field.SAME, -1)),
        )
    },
    **{f"{same} period": (Field.SAME, 0) for same in ("corresponding", "comparable")},
    **{
        f"{year}{unit}": (Field.SAME, -1)
        for year in ("year-earlier", "year-ago", "prior-year", "previous-year")
        for unit in ("", " period", " quarter", " month", " half")
    },
}
_WEEKS_BY: Final = {
    "week of": 0,
    "w/c": 1,
    "w/e": -1,
    **{
        f"week {verb}{on}": 1
        for verb in ("beginning", "starting", "commencing", "from")
        for on in ("", " on")
    },
    **{f"week {verb}{on}": -1 for verb in ("ending", "ended", "to", "through") for on in ("", " on")},
}
_SINGLE: Final = {
    **{words: (Field.WEEK_BY, side) for words, side in _WEEKS_BY.items()},
    **{f"{back} {unit}": (f, -n) for back in ("previous", "prior", "preceding") for unit, (f, n) in _THEN.items()},
    **{f"last {unit}": (Field.YEAR_THEN, -1) for unit in ("fiscal year", "financial year")},
    **_EARLIER,
    **_BEFORE,
    **_YEAR_ON_YEAR,
    **{word: (Field.ORDINAL, n) for word, n in _DAYS.items()},
    **_CARDINAL_DAYS,
    **_LONE_NTHS,
    **{name: (Field.MONTH, n) for n, names in enumerate(_MONTHS, 1) for name in names},
    **{name: (Field.MONTH, n) for name, n in _SMALL_MONTHS.items()},
    **{name: (Field.WEEKDAY, n) for n, names in enumerate(_WEEKDAYS) for name in names},
    **{f"{name.lower()}": (Field.WEEKDAY, n) for n, (name, *_) in enumerate(_WEEKDAYS)},
    **{names[0].lower(): (Field.MONTH, n) for n, names in enumerate(_MONTHS, 1) if n not in (3, 5)},
    **{f"{shift} {unit}": (field, n) for shift, n in _SHIFTS.items() for unit, field in _UNITS.items()},
    "this decade": (Field.DECADE_ON, 0),
    "this century": (Field.CENTURY_ON, 0),
    "month after the next": (Field.MONTH_ON, 2),
    "week after the next": (Field.WEEK_ON, 2),
    "year after the next": (Field.YEAR_ON, 2),
    "weekend after the next": (Field.WEEKEND_ON, 2),
    "weekend after next": (Field.WEEKEND_ON, 2),
    "year after next": (Field.YEAR_ON, 2),
    "month after next": (Field.MONTH_ON, 2),
    "week after next": (Field.WEEK_ON, 2),
    "year before last": (Field.YEAR_ON, -2),
    "month before last": (Field.MONTH_ON, -2),
    "week before last": (Field.WEEK_ON, -2),
    "weekend": (Field.WEEKEND, 0),
    "following year": (Field.YEAR_THEN, 1),
    "that year": (Field.YEAR_THEN, 0),
    "same year": (Field.YEAR_THEN, 0),
    "following month": (Field.MONTH_THEN, 1),
    "that month": (Field.MONTH_THEN, 0),
    "same month": (Field.MONTH_THEN, 0),
    "that day": (Field.DAY_THEN, 0),
    "same day": (Field.DAY_THEN, 0),
    "next day": (Field.DAY_THEN, 1),
    "following day": (Field.DAY_THEN, 1),
    "same period": (Field.SAME, 0),
    "same time last year": (Field.SAME_YEAR_ON, -1),
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
    "tmrw": (Field.DAY_ON, 1),
    "day after tmrw": (Field.DAY_ON, 2),
    "day before yesterday": (Field.DAY_ON, -2),
    "day after tomorrow": (Field.DAY_ON, 2),
    "so far": (Field.NOW, 0),
    "to date": (Field.NOW, 0),
    "thus far": (Field.NOW, 0),
    "as of now": (Field.NOW, 0),
    "up to now": (Field.NOW, 0),
    "until now": (Field.NOW, 0),
    "right now": (Field.NOW, 0),
    **{f"{o} quarter": (Field.QUARTER, n) for o, n in _FOUR.items()},
    **{f"{o}-quarter": (Field.QUARTER, n) for o, n in _FOUR.items()},
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
    **{f"{last} three months of": (Field.QUARTER, 4) for last in ("last", "final")},
    **{f"{last} six months of": (Field.HALF, 2) for last in ("last", "final")},
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
    "noughties": (Field.DECADE, 2000),
    "two thousands": (Field.DECADE, 2000),
    "two thousand and tens": (Field.DECADE, 2010),
    "twenty-tens": (Field.DECADE, 2010),
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
        ("day", Field.PAST_DAYS, 1), ("decade", Field.PAST_YEARS, 10), ("quarter", Field.PAST_MONTHS, 3),
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

WORDS: Final = {**{word: (meaning,) for word, meaning in _SINGLE.items()}, **_PAIRS}
WEAK: Final = frozenset(
    (
        *_DAYS,
        *_CARDINAL_DAYS,
        *_SMALL_MONTHS,
        *_WEEKS_BY,
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
)
# "a day earlier than planned", "the year before the war"; but "the year before and …"
_GOES_ON: Final = (
    r"\s(?!(?:and|but|or|while|as|according|to|with|when|after|in|on|at|by|for|from|due|because|despite|thanks|amid|said|"
    r"that|which|was|were|is|of)\b)[A-Za-z0-9]"
)
_COUNTED: Final = r"(?:\s(?!(?:two\sthousand|nineteen|twenty|to|and|through)\b)|-)[A-Za-z0-9]"
NOT_AFTER: Final = {
    **dict.fromkeys(_CARDINAL_DAYS, _COUNTED),
    **dict.fromkeys(("two thousands", "two thousand and tens"), r"\s[a-z]"),
    **dict.fromkeys((*_EARLIER, "later"), r"\sthan\b"),
    **dict.fromkeys(_BEFORE, _GOES_ON),
}
