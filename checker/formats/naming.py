"""Write values and periods as a person would: "3.4, 3.5 or 3.7 billion USD", "2024 Q3".

`plain` is the exact decimal of the wire formats; everything else is for reading and rounds nothing:
a number that has no short form in millions, billions or trillions is written out.

Units   A quantity's own; dates of kind `date` are day ordinals (`date.toordinal`).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from checker.records import Claim, Kind, Modality, Modifier, Quantity, Role
from checker.values.period import Period

__all__ = [
    "count",
    "either",
    "iso_date",
    "name_claim",
    "name_period",
    "name_quantity",
    "number_and_unit",
    "plain",
]

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))  # powers of ten
_ENDLESS, _CUT_TO = 15, 2  # digits: no text prints a fraction that long; it comes of a division
_LONGEST_FRACTION = 3  # digits: "3.125 billion" reads well, "1.234567 million" does not
_TIME_WORDS = frozenset(("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"))
_UNIT_WORDS = {"人": "people", "x": "times", "pp": "percentage points"}
_LEAD = {
    Modifier.ABOUT: "about ",
    Modifier.NEAR: "nearly ",
    Modifier.MORE_THAN: "over ",
    Modifier.AT_LEAST: "at least ",
    Modifier.LESS_THAN: "under ",
    Modifier.AT_MOST: "at most ",
}
_MOVE = {Role.INCREASE: "up ", Role.DECREASE: "down "}


def plain(value: Decimal) -> str:
    """Return `value` in digits alone, without exponent or idle zeros.

    >>> plain(Decimal("3.5E+9")), plain(Decimal("12.50")), plain(Decimal("-0.0"))
    ('3500000000', '12.5', '0')
    """
    digits = format(value, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits in ("-0", "") else digits


def iso_date(ordinal: Decimal) -> str:
    """Return the day that `ordinal` counts, in ISO form.

    >>> iso_date(Decimal(738886))
    '2024-01-01'
    """
    return date.fromordinal(int(ordinal)).isoformat()


def name_quantity(quantity: Quantity, role: Role = Role.LEVEL) -> str:
    """Return the quantity in words, with its bound, unit and direction."""
    head, tail = number_and_unit(quantity, role)
    return f"{head} {tail}" if tail else head


def name_claim(claim: Claim) -> str:
    """Return a claim's value in words, with its mood where it is not plain fact."""
    value = name_quantity(claim.quantity, claim.role)
    return value if claim.modality is Modality.ACTUAL else f"{value} ({claim.modality})"


def name_period(period: Period) -> str:
    """Return the shortest usual name of a stretch of days.

    >>> name_period(Period(date(2024, 1, 1), date(2025, 1, 1)))
    '2024'
    >>> name_period(Period(date(2024, 7, 1), date(2024, 10, 1)))
    '2024 Q3'
    >>> name_period(Period(date(2024, 7, 3), date(2024, 7, 8)))
    '2024-07-03 to 2024-07-07'
    """
    start, end = period.start, period.end
    if (start.day, end.day) == (1, 1):
        named = _name_months(start, end)
        if named:
            return named
    if period.days == 1:
        return start.isoformat()
    return f"{start.isoformat()} to {(end - timedelta(days=1)).isoformat()}"


def _name_months(start: date, end: date) -> str:
    months = (end.year - start.year) * 12 + end.month - start.month
    if months == 1:
        return f"{start.year:04}-{start.month:02}"
    if months == 3 and start.month % 3 == 1:
        return f"{start.year:04} Q{start.month // 3 + 1}"
    if months == 6 and start.month % 6 == 1:
        return f"{start.year:04} H{start.month // 6 + 1}"
    if start.month == 1 and months == 12:
        return f"{start.year:04}"
    if start.month == 1 and months % 12 == 0:
        return f"{start.year:04} to {end.year - 1:04}"
    return ""


@lru_cache(maxsize=4096)  # a heading, a row and a list each ask for the same few
def number_and_unit(quantity: Quantity, role: Role = Role.LEVEL) -> tuple[str, str]:
    """Return the quantity in words, number and unit apart: ("about 3.4", "billion USD")."""
    bounds = [bound for bound in (quantity.low, quantity.high) if bound is not None]
    if not bounds:
        return "an unknown amount", _unit(quantity, Decimal(2))
    if quantity.kind is Kind.DATE:
        return _span([iso_date(bound) for bound in bounds], " to "), ""
    power, scale = _common_scale(bounds)
    numbers = _span([_grouped(_shifted(bound, power)) for bound in bounds], "–")
    tail = " ".join(word for word in (scale, _unit(quantity, bounds[-1])) if word)
    return _MOVE.get(role, "") + _lead(quantity) + numbers, tail


def _lead(quantity: Quantity) -> str:
    if quantity.modifier in _LEAD:
        return _LEAD[quantity.modifier]
    if quantity.high is None:
        return _LEAD[Modifier.AT_LEAST]
    return _LEAD[Modifier.AT_MOST] if quantity.low is None else ""


def _span(names: list[str], dash: str) -> str:
    return dash.join(dict.fromkeys(names))


def _common_scale(bounds: Sequence[Decimal]) -> tuple[int, str]:
    """Return the largest scale in which every bound is at least one and has a short fraction."""
    for power, word in _SCALES:
        scaled = [_shifted(bound, power) for bound in bounds]
        if all(each.copy_abs() >= 1 and _fraction(each) <= _LONGEST_FRACTION for each in scaled):
            return power, word
    return 0, ""


def _shifted(value: Decimal, power: int) -> Decimal:
    """Return `value` divided by ten to the `power`, every digit kept, however many there are."""
    sign, digits, exponent = value.as_tuple()
    return Decimal((sign, digits, int(exponent) - power))


def _fraction(value: Decimal) -> int:
    return len(plain(value).partition(".")[2])


def _grouped(value: Decimal) -> str:
    """Return `value` with its thousands grouped; a fraction without end, one-sixth as a percentage, is cut."""
    exact = Decimal(plain(value))
    if _fraction(value) > _ENDLESS:
        exact = exact.quantize(Decimal(1).scaleb(-_CUT_TO))
    return format(exact, ",f")


def _unit(quantity: Quantity, amount: Decimal) -> str:
    unit = _UNIT_WORDS.get(quantity.unit, quantity.unit)
    if unit in _TIME_WORDS and amount != 1:
        unit += "s"
    if quantity.per is None:
        return unit
    return f"{unit} per {_name_per(quantity.per)}".strip()


def _name_per(per: str) -> str:
    number, _, rest = per.partition(" ")
    return f"{_grouped(Decimal(number))} {rest}".strip() if number.isascii() and number.isdigit() else per


def either(words: Sequence[str]) -> str:
    """Return the words as alternatives: "a, b or c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def count(number: int, noun: str) -> str:
    """Return how many there are: "1 article", "2,000 articles"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
