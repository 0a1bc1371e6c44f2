"""Read a figure again in the light of what it measures: "lost $5m" is the level of a loss, 每小时95公里 a speed."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.metrics import Measured
from checker.records import Kind, Mention, Role

__all__ = ["as_level", "as_speed"]

_RISES = frozenset({"new jobs", "new infections", "births"})  # metrics that are rises themselves
_SPEEDS = {("km", "hour"): "km/h", ("mi", "hour"): "mph", ("m", "second"): "m/s"}
# Words of metrics that are falls themselves.
_FALLS = frozenset(
    ("lost", "lose", "loses", "losing", "laid off", "layoffs", "job cuts", "cut jobs", "jobs cut", "shed")
)


def as_speed(mention: Mention) -> Mention:
    """Take a way covered in an hour or a second for a speed: 每小时95公里."""
    quantity = mention.quantity
    unit = _SPEEDS.get((quantity.unit, quantity.per or ""))
    if unit is None:
        return mention
    return replace(mention, quantity=replace(quantity, kind=Kind.OTHER, unit=unit, per=None))


def as_level(mention: Mention, measured: Measured) -> Mention:
    """Take "lost $5m" and "laid off 900" for levels of a loss and of layoffs: these are falls themselves."""
    if (
        measured.label == "inflation"
        and mention.role is Role.INCREASE
        and mention.quantity.kind is Kind.PERCENT
    ):
        return replace(mention, role=Role.LEVEL)  # prices that rose 3.4% are an inflation of 3.4%
    if measured.label == "layoffs" and mention.role is Role.DECREASE:
        return replace(mention, role=Role.LEVEL)
    if mention.quantity.kind not in (Kind.MONEY, Kind.COUNT):
        return mention
    if mention.role is Role.INCREASE and measured.label in _RISES:
        return replace(mention, role=Role.LEVEL)
    if mention.role is not Role.DECREASE:
        return mention
    return replace(mention, role=Role.LEVEL) if measured.told_by.lower() in _FALLS else mention
