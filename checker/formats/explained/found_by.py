"""Say in words how a claim's subject, metric and period were found, and which values its number stands for."""

from __future__ import annotations

from decimal import Decimal

from checker.formats.naming import iso_date, name_period, plain
from checker.records import Claim, Kind, Quantity, Role

__all__ = ["metric_found", "name_interval", "name_time", "period_found", "subject_found"]

_SUBJECT = {
    "clause": "named in its clause",
    "sentence": "named in its sentence",
    "object": "named in its clause, where it is no subject",
    "before": "named before, and left out here",
    "topic": "the article's own topic",
}


def subject_found(claim: Claim) -> str:
    """Return how the subject was found, and whether it is sure enough to tell two claims apart."""
    if claim.entity is None:
        return "not found"
    sure = "sure" if claim.entity_sure else "not sure"
    return f"{_SUBJECT.get(claim.entity_from, claim.entity_from) or 'not known how'}; {sure}"


def metric_found(claim: Claim) -> str:
    """Return what told the metric: the words of the sentence, or another figure."""
    if claim.metric is None:
        named = claim.metric_from
        return f"no known one, but “{named}” names it" if named else "no fitting word is near"
    told = claim.metric_from
    return f"told by “{told}”" if told and told in claim.context else f"told by {told or 'its kind'}"


def period_found(claim: Claim) -> str:
    """Return where the period was taken from."""
    if claim.period is None:
        return "no time is named"
    if claim.period_stated:
        return f"named as “{claim.period.text}”" if claim.period.text else "named in its sentence"
    if claim.role is Role.TO:
        return "follows on that of the old level"
    return f"named before, as “{claim.period.text}”" if claim.period.text else "named before"


def name_interval(quantity: Quantity) -> str:
    """Return every value that the printed number can stand for.

    >>> from checker.values.interval import Interval
    >>> half = Interval.rounded(Decimal("3.5"), Decimal("0.1"))
    >>> name_interval(Quantity(Kind.MONEY, "USD", Decimal("3.5"), Decimal("3.5"), half))
    '3.45 ≤ x < 3.55'
    """
    span = quantity.interval
    low, high = (_bound(each, quantity.kind) for each in (span.low, span.high))
    if span.low is not None and span.low == span.high:
        return f"x = {low}"
    left = f"{low} {'<' if span.open_low else '≤'} " if low else ""
    right = f" {'<' if span.open_top else '≤'} {high}" if high else ""
    return f"{left}x{right}" if left or right else "any value"


def _bound(value: Decimal | None, kind: Kind) -> str:
    if value is None:
        return ""
    return iso_date(value) if kind is Kind.DATE else format(Decimal(plain(value)), ",f")


def name_time(claim: Claim) -> str:
    """Return the period and the day up to which the figure counts."""
    named = name_period(claim.period) if claim.period else "none"
    return f"{named}, as of {claim.as_of.isoformat()}" if claim.as_of else named
