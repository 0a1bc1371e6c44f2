"""Write figures into the sentence of a finding."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from checker.records import Kind, Modifier
from checker.verdicts.arithmetic.figures import Figure

__all__ = ["amount", "number", "percent", "said"]

_MOST_DIGITS = 4  # of a percentage as printed
_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))


def said(figure: Figure) -> str:
    """Return the figure as a sum shows it: a small count as its number, all else as printed."""
    value, quantity = figure.value, figure.quantity
    if not value or quantity.modifier is not Modifier.EXACT:
        return figure.surface
    if quantity.kind is Kind.COUNT:
        return amount(value, figure)
    if quantity.kind is Kind.PERCENT and any(map(str.isdigit, figure.surface)):
        return percent(value, _MOST_DIGITS)
    return figure.surface


def percent(value: Decimal, digits: int = 1) -> str:
    """Return a percentage to so many digits after the point.

    >>> percent(Decimal("37.50")), percent(Decimal(-25)), percent(Decimal("33.333"))
    ('37.5 %', '−25 %', '33.3 %')
    """
    return f"{number(value, digits)} %"


def number(value: Decimal, digits: int = 1) -> str:
    """Return a number to so many digits after the point, without idle zeros, with a true minus sign.

    >>> number(Decimal("-1234.50")), number(Decimal("2.2"), 2)
    ('−1,234.5', '2.2')
    """
    text = f"{abs(value).quantize(Decimal(1).scaleb(-digits), rounding=ROUND_HALF_EVEN):,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return f"−{text}" if value < 0 and text != "0" else text


def amount(value: Decimal, like: Figure) -> str:
    """Return an amount in the unit of `like`, in words from a million on."""
    kind, unit = like.quantity.kind, like.quantity.unit
    tail = "" if kind is Kind.COUNT else f" {unit}".rstrip()
    if kind is Kind.PERCENT:
        return percent(value, _MOST_DIGITS)
    for size, name in _SCALES:
        if abs(value) >= size:
            return f"{number(value / size, 3)} {name}{tail}"
    return f"{number(value, 3)}{tail}"
