"""Bring two comparable claims to one unit, so that the rules need not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from checker.languages.en.frames import WORDS
from checker.languages.metrics import NO_METRIC, Metric, metric_called
from checker.records import Article, Claim, Kind, Modifier, Quantity
from checker.values.agreement import Agreement, Printed, agreement, ratio, strained
from checker.values.units import UNITS, comparable, convert, convert_interval

__all__ = ["Pair", "agree", "below", "day_of", "pair_of"]

_EVENTS = frozenset(WORDS.events)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims with their articles, and how their values stand to one another (None: no common unit)."""

    a: Claim
    b: Claim
    first: Article
    second: Article
    values: Agreement | None
    factor: float | None  # how many times the larger is the smaller
    strained: bool = False  # they agree only if a bound is taken further than anyone means it
    beside: tuple[Claim, ...] = ()  # what the two texts tell of the same thing besides
    printed: tuple[Article, Article] | None = (
        None  # where the two stand, if in copies of `first` and `second`
    )

    @property
    def metric(self) -> Metric:
        """Return what is measured; one of the two is enough to say it."""
        return metric_called(self.a.metric or self.b.metric)

    @property
    def running(self) -> bool:
        """Say whether the pair tells of a count that still grows; that of another, past event does not."""
        if self.metric is NO_METRIC:
            return self._counts_of_event
        past = self.a.entity_sure and self.b.entity_sure and self.a.entity == self.b.entity
        return self.metric.running and not (past and self.metric.of_event)

    @property
    def _counts_of_event(self) -> bool:
        """Say whether both are counts, one of them of its text's own event, which may grow as the event unfolds."""
        counted = self.a.quantity.kind is self.b.quantity.kind is Kind.COUNT
        return counted and bool({self.a.entity, self.b.entity} & _EVENTS)

    @property
    def reconcilable(self) -> bool:
        """Say whether some value satisfies both, as their writers mean them."""
        return self.values is not Agreement.APART and not self.strained

    @property
    def timeless(self) -> bool:
        """Say whether the figure belongs to a thing or an event and not to a period."""
        return self.metric.fixed

    @property
    def told(self) -> tuple[date | None, date | None]:
        """Return the days that the two figures tell of: as-of dates, or else the days of publication."""
        return _told(self.a, self.first), _told(self.b, self.second)

    @property
    def texts(self) -> tuple[Article, Article]:
        """Return the articles that the two stand in, be they copies."""
        return self.printed or (self.first, self.second)

    @property
    def both_dated(self) -> bool:
        """Say whether both texts give the day of their figure."""
        return day_of(self.a) is not None and day_of(self.b) is not None


def _told(claim: Claim, article: Article) -> date | None:
    """Return the day that a figure tells of: as of when it holds, or the one day it names, or its publication."""
    return day_of(claim) or article.published


def day_of(claim: Claim) -> date | None:
    """Return the day that a text gives to its figure, None if it gives none."""
    if claim.as_of is not None:
        return claim.as_of
    one_day = claim.period is not None and claim.period_stated and claim.period.days == 1
    return claim.period.start if one_day and claim.period else None


def pair_of(a: Claim, b: Claim, first: Article, second: Article, beside: tuple[Claim, ...] = ()) -> Pair:
    """Return the pair with its values compared in the best common unit."""
    common = _common(a, b)
    if common is None:
        return Pair(a, b, first, second, None, None, beside=beside)
    x, y = common
    times, found = ratio(x, y), agreement(x, y)
    tally = _tally(a, b)
    stretched = found is Agreement.ROUNDING and strained(x, y, tally=tally)
    return Pair(a, b, first, second, found, None if times is None else float(times), stretched, beside)


def agree(a: Claim, b: Claim) -> bool:
    """Say whether one value satisfies two claims, no bound taken further than anyone means it."""
    common = _common(a, b)
    if common is None:
        return False
    return agreement(*common) is not Agreement.APART and not strained(*common, tally=_tally(a, b))


def below(a: Claim, b: Claim) -> bool:
    """Say whether the first of two values is printed as the lower, in one unit; of a bound its number counts."""
    common = _common(a, b)
    if common is None:
        return False
    low, high = (_printed_number(value) for value in common)
    return low is not None and high is not None and low < high


def _printed_number(value: Printed) -> Decimal | None:
    if value.low is None or value.high is None:
        return value.low if value.low is not None else value.high
    return (value.low + value.high) / 2


def _tally(a: Claim, b: Claim) -> bool:
    """Say whether two counts go up one by one as an event unfolds."""
    return a.quantity.kind is Kind.COUNT and metric_called(a.metric or b.metric).running


def _common(a: Claim, b: Claim) -> tuple[Printed, Printed] | None:
    """Return both values in one unit: the printed ones if they share it, else one converted."""
    ours, theirs = (a.quantity, *a.also), (b.quantity, *b.also)
    for x in ours:
        for y in theirs:
            if x.kind == y.kind and (x.unit == y.unit or x.kind == "count"):
                return _printed(x), _printed(y)
    for x in ours:
        for y in theirs:
            if x.kind == y.kind and comparable(x.unit, y.unit):
                return _printed(x), _converted(y, x.unit)
            if "" in (x.unit, y.unit):
                return _printed(x), _printed(y)
    return None


def _printed(quantity: Quantity) -> Printed:
    return Printed(quantity.low, quantity.high, quantity.interval, quantity.modifier is Modifier.NEAR)


def _converted(quantity: Quantity, unit: str) -> Printed:
    if quantity.unit not in UNITS:
        return _printed(quantity)
    low = None if quantity.low is None else convert(quantity.low, quantity.unit, unit)
    high = None if quantity.high is None else convert(quantity.high, quantity.unit, unit)
    near = quantity.modifier is Modifier.NEAR
    return Printed(low, high, convert_interval(quantity.interval, quantity.unit, unit), near)
