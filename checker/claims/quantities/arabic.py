"""Read numbers written in digits: separators, powers and exponents, fractions.

A comma before one or two digits (1,3) is a decimal point in half of the world and a list in the other: such a number
is refused in running text, never guessed.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction

__all__ = ["DECIMAL", "GLYPHS", "GROUPED", "POWER", "UNCLEAR", "power_of", "ratio", "value_of"]

# The last group has three digits, the others two or three (1,00,000). Groups set apart by spaces are one number where
# there are two or more, or where the last one is round: in "May 12 345 people" they may be none.
GROUPED = (
    r"\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:, 000)+(?!\d)"
    r"|\d{1,3}(?: \d{3}){2,}(?! ?\d)(?:\.\d+)?|\d{1,3} \d00(?! ?\d)"
)
UNCLEAR = r"(?<!\d,)\d{1,3},\d{1,2}(?![\d,])"
# Of several groups with points between them (1.2.3.4) none is a decimal
DECIMAL = r"(?:(?<!\d\.)\d+\.\d++(?!\.\d)|\d+)"
POWER = re.compile(
    r" ?[x×*·] ?10 ?(?:\^|\*\*) ?(?P<ten>[+-]?\d{1,3})(?![\d.])"
    r"|e(?P<e>[+-]?\d{1,3})(?![\d.a-z])|\^(?P<exponent>[+-]?\d{1,3})(?![\d.])"
)
_LARGEST_POWER = 200
GLYPHS = "".join(
    c for c in map(chr, [*range(0xBC, 0xBF), *range(0x2150, 0x215F), 0x2189]) if unicodedata.numeric(c) % 1
)


def value_of(digits: str) -> Decimal:
    """Return the value of digits with separators.

    >>> value_of("1,674.5"), value_of("1 234 567")
    (Decimal('1674.5'), Decimal('1234567'))
    """
    return Decimal(digits.replace(",", "").replace(" ", ""))


def ratio(text: str) -> Decimal:
    """Return the value of a fraction, of a fraction's sign, or of whole digits.

    >>> ratio("3/4"), ratio("½"), ratio("3/0")
    (Decimal('0.75'), Decimal('0.5'), Decimal('3'))
    """
    if text in GLYPHS:
        sign = Fraction(unicodedata.numeric(text)).limit_denominator(10)
        return Decimal(sign.numerator) / sign.denominator
    over, _, under = text.partition("/")
    return Decimal(over) / Decimal(under) if under and int(under) else Decimal(over)


def power_of(base: Decimal, found: re.Match[str]) -> Decimal | None:
    """Return `base` with the power that `POWER` found after it; None where it is beyond all measure.

    >>> power_of(Decimal("1.3"), POWER.match("e6")), power_of(Decimal(2), POWER.match("^-1"))
    (Decimal('1300000'), Decimal('0.5'))
    """
    shift = int(found["ten"] or found["e"] or 0)
    exponent = int(found["exponent"] or 1)
    if abs(shift) > _LARGEST_POWER or abs(exponent) * max(1, abs(base.adjusted())) > _LARGEST_POWER:
        return None
    if not base and exponent < 0:
        return None
    value = base.scaleb(shift) if not found["exponent"] else base**exponent
    return value.quantize(Decimal(1)) if value == int(value) and abs(value) < Decimal(10) ** 27 else value
