"""Read full dates, and decide when an article was published.

What the author wrote in front matter counts first, then the page, then the file's name, then the text itself
(see text_dates.py). Nothing is compared with today: a report must not depend on the day it is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from checker.languages.en.reading import WORDS as ENGLISH

__all__ = ["date_in_name", "find_dates", "first_date", "valid_date"]

YEARS = (1900, 2100)  # a four-digit number outside is no year of a news article

_MONTH = "|".join(sorted(ENGLISH.months, key=len, reverse=True))
_DATE = re.compile(
    r"(?<!\d)(?:"
    r"(?P<y1>\d{4})\s?年\s?(?P<m1>\d{1,2})\s?月\s?(?P<d1>\d{1,2})\s?[日号號]"
    r"|(?P<y2>\d{4})(?P<mark>[-/.])(?P<m2>\d{1,2})(?P=mark)(?P<d2>\d{1,2})(?!\d)"
    rf"|(?P<y3>\d{{4}})(?P<m3>\d\d)(?P<d3>\d\d)(?!\d)"
    rf"|(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<n4>{_MONTH})\.?,? (?P<y4>\d{{4}})(?!\d)"
    r")"
    rf"|\b(?P<n5>{_MONTH})\.? (?P<d5>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y5>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
_IN_NAME = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<mark>[-_./]?)(?P<m>0[1-9]|1[0-2])(?P=mark)(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"
)


def valid_date(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none.

    >>> valid_date(2023, 2, 29), valid_date(2024, 2, 29)
    (None, datetime.date(2024, 2, 29))
    """
    if not YEARS[0] <= year <= YEARS[1]:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_dates(text: str) -> Iterator[tuple[int, int, date]]:
    """Yield the full dates of `text` with where they stand.

    >>> [str(day) for _, _, day in find_dates("on 3 May 2024 and 2024年5月4日, Sept. 5, 2024")]
    ['2024-05-03', '2024-05-04', '2024-09-05']
    """
    for match in _DATE.finditer(text):
        form = next(n for n in "12345" if match[f"y{n}"])
        named = form in "45"
        month = ENGLISH.months[match[f"n{form}"].lower()] if named else int(match[f"m{form}"])
        day = valid_date(int(match[f"y{form}"]), month, int(match[f"d{form}"]))
        if day is not None:
            yield match.start(), match.end(), day


def first_date(text: str) -> date | None:
    """Return the first full date in `text`."""
    return next((day for _, _, day in find_dates(text)), None)


def date_in_name(path: str) -> date | None:
    """Return the date that a file's path carries; the file's own name counts before its folders'.

    >>> date_in_name("2024-10-03-rain.md"), date_in_name("notes/20241003.txt"), date_in_name("a1.txt")
    (datetime.date(2024, 10, 3), datetime.date(2024, 10, 3), None)
    """
    for part in (path.rsplit("/", 1)[-1], path):
        for match in _IN_NAME.finditer(part):
            return valid_date(int(match["y"]), int(match["m"]), int(match["d"]))
    return None
