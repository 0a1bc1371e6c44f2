"""Give a cluster the heading that a person would write: who, what, when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from checker.records import Claim, Role
from checker.values.period import Period

__all__ = ["label_of", "period_words", "time_of"]

_YEAR_DAYS = (365, 366)


def label_of(claims: Sequence[Claim]) -> str:
    """Return "OpenAI revenue, 2024", as far as the claims of one cluster tell."""
    subject = _most(claim.entity for claim in claims)
    metric = (
        _most(claim.metric for claim in claims)
        or _most(claim.counted or claim.metric_from for claim in claims)
        or _most(claim.quantity.unit for claim in claims)
    )
    change = "change in " if all(claim.role in (Role.INCREASE, Role.DECREASE) for claim in claims) else ""
    head = " ".join(part for part in (subject, change + (metric or claims[0].quantity.kind.value)) if part)
    when = time_of(claims)
    return f"{head}, {when}" if when else head


def _most(values: Iterable[str | None]) -> str | None:
    """Return the value met most often, the first of equals."""
    counts = Counter(value for value in values if value)
    return max(counts, key=lambda value: counts[value]) if counts else None


def time_of(claims: Sequence[Claim]) -> str:
    """Return the period of the claims, or the years that theirs lie in; a single day only if it is that of all."""
    periods = {claim.period for claim in claims if claim.period is not None}
    if not periods:
        return ""
    if all(period.days == 1 for period in periods) and any(claim.period is None for claim in claims):
        return ""
    words = sorted({period_words(period) for period in periods})
    if len(words) == 1:
        return words[0]
    years = sorted({period.start.year for period in periods})
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def period_words(period: Period) -> str:
    """Return a period as an editor writes it.

    >>> from datetime import date
    >>> period_words(Period(date(2024, 1, 1), date(2025, 1, 1)))
    '2024'
    >>> period_words(Period(date(2024, 6, 1), date(2024, 7, 1)))
    'June 2024'
    """
    start = period.start
    if (start.month, start.day) == (1, 1) and period.days in _YEAR_DAYS:
        return str(start.year)
    last = start.fromordinal(period.end.toordinal() - 1)
    if period.days == 1:
        return f"{start.day} {_MONTHS[start.month - 1]} {start.year}"
    if (start.year, start.month) == (last.year, last.month):
        return f"{_MONTHS[start.month - 1]} {start.year}"
    return f"{_MONTHS[start.month - 1]} {start.year} to {_MONTHS[last.month - 1]} {last.year}"


# Not from the locale: the same input gives the same bytes on every machine.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
