"""What articles measure: one row a metric, with the kinds of quantity that can state it.

`running` metrics are counts that grow while an event unfolds: a later figure is an update, not a contradiction.
`fixed` metrics belong to an event or a thing and have no period of their own (the depth of a quake).
`of_event` metrics have an event, not a company, as their subject.
The words that name a metric stand with each language (frames.py); labels here are what reports print.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["METRICS", "NEAR", "Metric"]

_MONEY = frozenset({"money"})
_COUNT = frozenset({"count"})
_PART = frozenset({"percent", "percentage_point"})
_COUNT_PART = _COUNT | _PART
_MONEY_PART = _MONEY | _PART | frozenset({"multiple"})


@dataclass(frozen=True, slots=True)
class Metric:
    """A thing measured; `kinds` are the quantity kinds (records.Kind values) that can state it."""

    label: str
    kinds: frozenset[str]
    running: bool = False
    fixed: bool = False
    of_event: bool = False


_ROWS = (
    # business
    Metric("revenue", _MONEY_PART),
    Metric("profit", _MONEY_PART),
    Metric("loss", _MONEY_PART),
    Metric("cost", _MONEY_PART),
    Metric("labour cost", _MONEY_PART),
    Metric("training cost", _MONEY_PART),
    Metric("inference cost", _MONEY_PART),
    Metric("capital expenditure", _MONEY_PART),
    Metric("spending", _MONEY_PART),
    Metric("funding", _MONEY_PART),
    Metric("valuation", _MONEY_PART),
    Metric("market value", _MONEY_PART),
    Metric("investment", _MONEY_PART),
    Metric("debt", _MONEY_PART),
    Metric("loan", _MONEY_PART),
    Metric("cash", _MONEY_PART),
    Metric("price", _MONEY_PART),
    Metric("share price", _MONEY_PART),
    Metric("pay", _MONEY_PART),
    Metric("fine", _MONEY),
    Metric("compensation", _MONEY),
    Metric("donation", _MONEY),
    Metric("budget", _MONEY_PART),
    Metric("trade volume", _MONEY_PART),
    Metric("gross domestic product", _MONEY_PART),
    Metric("dividend", _MONEY_PART),
    Metric("market share", _PART),
    Metric("margin", _PART),
    Metric("interest rate", _PART),
    Metric("inflation", _PART),
    Metric("unemployment", _COUNT_PART),
    Metric("approval", _PART),
    Metric("turnout", _COUNT_PART),
    Metric("sales volume", _COUNT_PART | frozenset({"multiple", "mass", "volume"})),
    Metric("deliveries", _COUNT_PART),
    Metric("production", _COUNT_PART | frozenset({"mass", "volume", "other"})),
    Metric("capacity", _COUNT_PART | frozenset({"volume", "mass", "other"})),
    Metric("users", _COUNT_PART | frozenset({"multiple"})),
    Metric("paying users", _COUNT_PART | frozenset({"multiple"})),
    Metric("visits", _COUNT_PART | frozenset({"multiple"})),
    Metric("downloads", _COUNT_PART | frozenset({"multiple"})),
    Metric("customers", _COUNT_PART | frozenset({"multiple"})),
    Metric("employees", _COUNT_PART),
    Metric("layoffs", _COUNT_PART),
    Metric("departures", _COUNT_PART),
    Metric("founders", _COUNT),
    Metric("stores", _COUNT_PART),
    Metric("population", _COUNT_PART),
    Metric("visitors", _COUNT_PART),
    Metric("votes", _COUNT_PART),
    # events
    Metric("deaths", _COUNT_PART, running=True, of_event=True),
    Metric("injured", _COUNT_PART, running=True, of_event=True),
    Metric("missing", _COUNT_PART, running=True, of_event=True),
    Metric("casualties", _COUNT_PART, running=True, of_event=True),
    Metric("hospitalised", _COUNT_PART, running=True, of_event=True),
    Metric("rescued", _COUNT_PART, running=True, of_event=True),
    Metric("evacuated", _COUNT_PART, running=True, of_event=True),
    Metric("displaced", _COUNT_PART, running=True, of_event=True),
    Metric("affected", _COUNT_PART, running=True, of_event=True),
    Metric("identified", _COUNT_PART, running=True, of_event=True),
    Metric("infections", _COUNT_PART, running=True, of_event=True),
    Metric("arrested", _COUNT_PART, running=True, of_event=True),
    Metric("without power", _COUNT_PART, running=True, of_event=True),
    Metric("rescuers", _COUNT_PART, running=True, of_event=True),
    Metric("buildings damaged", _COUNT_PART, running=True, of_event=True),
    Metric("vessels", _COUNT_PART, running=True, of_event=True),
    Metric("burned area", frozenset({"area"}), running=True, of_event=True),
    Metric("flooded area", frozenset({"area"}), running=True, of_event=True),
    Metric("containment", _PART, running=True, of_event=True),
    Metric("searched", _PART | frozenset({"area"}), running=True, of_event=True),
    Metric("damage", _MONEY, running=True, of_event=True),
    Metric("rebuilding cost", _MONEY, running=True, of_event=True),
    Metric("magnitude", frozenset({"magnitude", "other", "count"}), fixed=True, of_event=True),
    Metric("depth", frozenset({"length"}), fixed=True),
    Metric("distance", frozenset({"length"}), fixed=True),
    Metric("aftershocks", _COUNT, running=True, of_event=True),
    Metric("leak rate", frozenset({"volume", "mass", "other"}), running=True, of_event=True),
    Metric("spilled volume", frozenset({"volume", "mass"}), running=True, of_event=True),
    Metric("recovered volume", frozenset({"volume", "mass"}), running=True, of_event=True),
    # things
    Metric("area", frozenset({"area"}), fixed=True),
    Metric("length", frozenset({"length"}), fixed=True),
    Metric("height", frozenset({"length"}), fixed=True),
    Metric("width", frozenset({"length"}), fixed=True),
    Metric("weight", frozenset({"mass"}), fixed=True),
    Metric("speed", frozenset({"other"})),
    Metric("wind speed", frozenset({"other"}), of_event=True),
    Metric("rainfall", frozenset({"length", "other"}), of_event=True),
    Metric("temperature", frozenset({"temperature"})),
    Metric("emissions", frozenset({"mass"})),
    Metric("age", frozenset({"duration"})),
    Metric("duration", frozenset({"duration"})),
)

METRICS = MappingProxyType({row.label: row for row in _ROWS})

# Metrics that different writers use for one figure: two names of a pair may meet in a cluster, all other names never do.
NEAR = frozenset(
    frozenset(pair)
    for pair in (
        ("damage", "rebuilding cost"),
        ("funding", "investment"),
        ("cost", "spending"),
        ("cost", "labour cost"),
        ("cost", "training cost"),
        ("cost", "inference cost"),
        ("displaced", "evacuated"),
        ("valuation", "market value"),
        ("deliveries", "sales volume"),
        ("users", "customers"),
        ("users", "paying users"),
        ("spilled volume", "leak rate"),
        ("area", "burned area"),
        ("area", "flooded area"),
        ("injured", "hospitalised"),
        ("spending", "budget"),
    )
)
