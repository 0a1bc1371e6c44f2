"""A quantity in the making, and the quantity that comes of it.

The interval of a quantity is every value that its words allow:
a printed number stands for what rounds to it, a word widens or opens that, and no word ever narrows it.

Units   While it is made, a draft counts in the printed unit; `finish` applies the unit word's factor (a cent is 0.01).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from checker.records import Kind, Mention, Modifier, Quantity, Role
from checker.values.interval import Interval
from checker.values.units import kind_of

__all__ = [
    "ABOUT_LEAST",
    "ABOUT_MOST",
    "CLOCK_HOURS",
    "COUNTED_BELOW",
    "NEAR_SHARE",
    "Draft",
    "Standing",
    "finish",
    "quantity_of",
]

# How far "about 100" and "nearly 100" may lie from 100. Chosen by hand. "About" blurs the last digit printed: about 3.5
# billion is 3.4 to 3.6, and 3.7 contradicts it; so it is as wide as that digit, between the two shares. "Nearly" is
# never above, and a text that means 55 does not say nearly 60.
ABOUT_LEAST = Decimal("0.025")
ABOUT_MOST = Decimal("0.1")
NEAR_SHARE = Decimal("0.05")

# Whole counts below this are told as counted, 110 dead as well as 111; only full hundreds are taken for rounded.
COUNTED_BELOW = 1000

# A bare number up to this may be an hour: "around 7", "between 5 and 6".
CLOCK_HOURS = 24

_HALF, _ONE, _NOTHING = Decimal("0.5"), Decimal(1), Decimal(0)
_LARGEST = Decimal(10) ** 27  # a larger number is not written out
_OPEN_ABOVE = frozenset({Modifier.MORE_THAN, Modifier.AT_LEAST})
_OPEN_BELOW = frozenset({Modifier.LESS_THAN, Modifier.AT_MOST})
_WHOLE_KINDS = frozenset({Kind.COUNT})


class Standing(StrEnum):
    """Whether a draft is a quantity; a doubtful one is only as a partner of another."""

    SURE = "sure"
    DOUBTFUL = "doubtful"
    NONE = "none"


@dataclass(slots=True)
class Draft:
    """A workpiece of one call, changed step by step: `[start, end)` grows, the unit comes later."""

    start: int
    end: int
    number_start: int
    number_end: int
    low: Decimal
    high: Decimal
    step: Decimal
    scale: int = 1
    ceiling: Decimal | None = None
    unit: str = ""
    kind: Kind | None = None  # None: no unit yet
    factor: Decimal | None = None
    counted: str = ""
    per: str | None = None
    modifier: Modifier = Modifier.EXACT
    role: Role = Role.LEVEL
    also: list[Quantity] = field(default_factory=list)
    note: str = ""
    spelled: bool = False
    grouped: bool = False
    article: bool = False
    noun_only: bool = False  # the unit is a noun right after the number, with no measure word
    standing: Standing = Standing.SURE
    prefixed: bool = False  # the unit stands before the number

    @property
    def single(self) -> bool:
        """Say whether one value is given, not a range."""
        return self.low == self.high

    def unit_is(self, symbol: str, kind: Kind | None = None) -> None:
        """Set the unit, and its kind from the table where none is given."""
        self.unit = symbol
        self.kind = kind or (Kind(known) if (known := kind_of(symbol)) else Kind.MONEY)


def finish(draft: Draft, given: str) -> Mention:
    """Return the mention that a draft has become."""
    counted = draft.counted and given[draft.start : draft.end] and draft.counted
    return Mention(
        draft.start, draft.end, quantity_of(draft), draft.role, tuple(draft.also), counted, draft.note
    )


def quantity_of(draft: Draft) -> Quantity:
    """Return the quantity that a draft says."""
    factor = draft.factor or _ONE
    low, high = draft.low, draft.high
    if draft.factor is not None:
        low, high = low * factor, high * factor
    modifier = draft.modifier
    if draft.ceiling is not None and modifier not in _OPEN_BELOW:
        modifier = Modifier.MORE_THAN
    elif not draft.single and modifier in (Modifier.EXACT, Modifier.ABOUT, Modifier.NEAR):
        modifier = Modifier.RANGE
    interval = _allowed(draft, factor)
    bottom = _plain(low)
    top = bottom if low == high else _plain(high)
    return Quantity(
        draft.kind or Kind.COUNT,
        draft.unit,
        None if modifier in _OPEN_BELOW else bottom,
        None if modifier in _OPEN_ABOVE else top,
        interval,
        modifier,
        draft.per,
    )


def _allowed(draft: Draft, factor: Decimal) -> Interval:
    low, high = draft.low, draft.high
    half = _NOTHING if _as_counted(draft) else draft.step / 2
    if not half and draft.single and draft.kind not in _WHOLE_KINDS:
        half = _HALF
    bottom, top = low - half, high + half
    if draft.ceiling is not None:
        top = max(top, draft.ceiling)
    if draft.modifier is Modifier.ABOUT:
        bottom, top = bottom - _blur(low, draft.step), top + _blur(high, draft.step)
    elif draft.modifier is Modifier.NEAR:
        bottom -= abs(low) * NEAR_SHARE
    if draft.factor is not None:
        bottom, top = bottom * factor, top * factor
    if draft.modifier in _OPEN_ABOVE:
        return Interval(bottom, None)
    if draft.modifier in _OPEN_BELOW:
        return Interval(None, top)
    return Interval(bottom, top, open_top=top > bottom and half > 0 and draft.single)


def _as_counted(draft: Draft) -> bool:
    whole = draft.kind in _WHOLE_KINDS and draft.scale == 1 and draft.single
    return whole and draft.low < COUNTED_BELOW and draft.low % 100 != 0


def _blur(value: Decimal, step: Decimal) -> Decimal:
    """Return how far "about" reaches from `value`: one step within the shares, the larger share if none is known."""
    most, least = abs(value) * ABOUT_MOST, abs(value) * ABOUT_LEAST
    return min(most, max(least, step)) if step else most


def _plain(value: Decimal) -> Decimal:
    """Return the same number without a needless tail or exponent.

    >>> _plain(Decimal("3500000000.0")), _plain(Decimal("1E+3"))
    (Decimal('3500000000'), Decimal('1000'))
    """
    if value == value.to_integral_value():
        return value.quantize(_ONE) if abs(value) < _LARGEST else value
    return value.normalize()
