"""A number as it is written: its value, how finely it is written, and whether it stays open.

Units   `low`, `high`, `step`, `ceiling` are plain numbers; units are attached later.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

__all__ = ["MOST_CHARACTERS", "ROUND_DIGITS", "Numeral", "place_of", "step_of"]

# A whole number with zeros at its end is taken as exact to this many digits at least: "5,000" stands for 4,950 to
# 5,050, "400" for 395 to 405, "50" for itself. Chosen by hand: news rounds to two or three digits, and a first
# digit alone (4,500 to 5,500) would hide real differences.
ROUND_DIGITS = 2

# A longer run of digits or characters is an identifier or a hostile text, no number.
MOST_CHARACTERS = 40


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at `[start, end)`.

    `low` and `high` differ in 七八; `ceiling` is set where the number is a lower bound (200多: 300); `step` is
    the worth of the last digit, 0 where every digit is meant; `scale` is 10^4 in 1.5万. `part` is a share of a
    whole (三分之一).
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    step: Decimal
    scale: int = 1
    ceiling: Decimal | None = None
    spelled: bool = False
    part: bool = False
    grouped: bool = False
    multiple: bool = False  # 翻一番, tripled
    article: bool = False  # "a mile": the number is the article

    @property
    def plain(self) -> bool:
        """Say whether the number is a run of digits and nothing else."""
        return not (self.spelled or self.grouped or self.part) and self.scale == 1 and self.ceiling is None


def step_of(mantissa: Decimal, scale: int) -> Decimal:
    """Return the worth of the last digit that is meant, 0 for a whole number with none left out.

    >>> step_of(Decimal("1.5"), 10000), step_of(Decimal(5000), 1), step_of(Decimal(36), 1)
    (Decimal('1000.0'), Decimal('100'), Decimal('0'))
    """
    digits = str(mantissa)
    if not digits.isdigit():
        exponent = int(mantissa.as_tuple().exponent)
        if exponent < 0:
            return Decimal(1).scaleb(exponent) * scale
        digits = str(int(mantissa))
    zeros = len(digits) - len(digits.rstrip("0"))
    room = min(zeros, len(digits) - ROUND_DIGITS)
    if room > 0:
        return Decimal(10**room * scale)
    return Decimal(scale) if scale > 1 else Decimal(0)


def place_of(mantissa: Decimal, scale: int) -> Decimal:
    """Return the worth of the last digit that is not 0: 100 for 500, which is how far 500多 reaches.

    >>> place_of(Decimal(500), 1), place_of(Decimal(12), 10000), place_of(Decimal("3.5"), 1)
    (Decimal('100'), Decimal('10000'), Decimal('0.1'))
    """
    exponent = int(mantissa.as_tuple().exponent)
    if exponent < 0:
        return Decimal(1).scaleb(exponent) * scale
    digits = str(int(mantissa))
    return Decimal(10 ** (len(digits) - len(digits.rstrip("0") or "0")) * scale)
