"""What articles measure: one row a metric, with the kinds of quantity that can state it.

`running` metrics are counts that grow while an event unfolds: a later figure is an update, not a contradiction.
`fixed` metrics belong to an event or a thing and have no period of their own (the depth of a quake).
`of_event` metrics have an event, not a company, as their subject. `flow` metrics add up over a period, so that a period named
once carries on to the figures after it; a level (staff, a valuation) is of the day it is told. `placed` metrics mean nothing without the place
they are measured from. `thing` is the class of what
is counted (frames.py), where a metric counts one class only.
The words that name a metric stand with each language (frames.py); labels here are what reports print.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["IN_EVENT", "METRICS", "NEAR", "Metric"]

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
    flow: bool = False
    placed: bool = False
    thing: str = ""


_ROWS = (
    # business
    Metric("revenue", _MONEY_PART, flow=True),
    Metric("profit", _MONEY_PART, flow=True),
    Metric("loss", _MONEY_PART, flow=True),
    Metric("cost", _MONEY_PART, flow=True),
    Metric("labour cost", _MONEY_PART, flow=True),
    Metric("training cost", _MONEY_PART, flow=True),
    Metric("inference cost", _MONEY_PART, flow=True),
    Metric("capital expenditure", _MONEY_PART, flow=True),
    Metric("spending", _MONEY_PART, flow=True),
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
    Metric("trade volume", _MONEY_PART, flow=True),
    Metric("gross domestic product", _MONEY_PART, flow=True),
    Metric("dividend", _MONEY_PART, flow=True),
    Metric("market share", _PART),
    Metric("margin", _PART, flow=True),
    Metric("interest rate", _PART),
    Metric("inflation", _PART),
    Metric("unemployment", _COUNT_PART),
    Metric("approval", _PART),
    Metric("turnout", _COUNT_PART),
    Metric("sales volume", _COUNT_PART | frozenset({"multiple", "mass", "volume"}), flow=True),
    Metric("deliveries", _COUNT_PART, flow=True),
    Metric("production", _COUNT_PART | frozenset({"mass", "volume", "other"}), flow=True),
    Metric("capacity", _COUNT_PART | frozenset({"volume", "mass", "other"})),
    Metric("users", _COUNT_PART | frozenset({"multiple"})),
    Metric("paying users", _COUNT_PART | frozenset({"multiple"})),
    Metric("visits", _COUNT_PART | frozenset({"multiple"}), flow=True),
    Metric("downloads", _COUNT_PART | frozenset({"multiple"}), flow=True),
    Metric("customers", _COUNT_PART | frozenset({"multiple"})),
    Metric("employees", _COUNT_PART, thing="person"),
    Metric("layoffs", _COUNT_PART, flow=True, thing="person"),
    Metric("departures", _COUNT_PART, flow=True, thing="person"),
    Metric("founders", _COUNT, thing="person"),
    Metric("stores", _COUNT_PART, thing="store"),
    Metric("population", _COUNT_PART),
    Metric("visitors", _COUNT_PART, flow=True),
    Metric("votes", _COUNT_PART),
    # events
    Metric("deaths", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("injured", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("missing", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("casualties", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("hospitalised", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("rescued", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("evacuated", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("displaced", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("affected", _COUNT_PART, running=True, of_event=True),
    Metric("identified", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("infections", _COUNT_PART, running=True, of_event=True),
    Metric("arrested", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("without power", _COUNT_PART, running=True, of_event=True),
    Metric("rescuers", _COUNT_PART, running=True, of_event=True, thing="person"),
    Metric("buildings damaged", _COUNT_PART, running=True, of_event=True, thing="building"),
    Metric("vessels", _COUNT_PART, running=True, of_event=True, thing="vessel"),
    Metric("burned area", frozenset({"area"}), running=True, of_event=True),
    Metric("flooded area", frozenset({"area"}), running=True, of_event=True),
    Metric("containment", _PART, running=True, of_event=True),
    Metric("searched", _PART | frozenset({"area"}), running=True, of_event=True),
    Metric("damage", _MONEY, of_event=True),
    Metric("rebuilding cost", _MONEY, of_event=True),
    Metric("magnitude", frozenset({"magnitude", "other", "count"}), fixed=True, of_event=True),
    Metric("depth", frozenset({"length"}), fixed=True),
    Metric("distance", frozenset({"length"}), fixed=True, placed=True),
    Metric("aftershocks", _COUNT, running=True, of_event=True, thing="aftershock"),
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
    Metric("rainfall", frozenset({"length", "other"}), of_event=True, flow=True),
    Metric("temperature", frozenset({"temperature"})),
    Metric("emissions", frozenset({"mass"})),
    Metric("age", frozenset({"duration"})),
    Metric("duration", frozenset({"duration"})),
)

METRICS = MappingProxyType({row.label: row for row in _ROWS})

# What a general metric is called when an event is what an article is about.
IN_EVENT = MappingProxyType({("area", "fire"): "burned area", ("area", "flood"): "flooded area"})

# Metrics that different writers use for one figure: two names of a pair may meet in a cluster, all other names never do.
NEAR = frozenset(
    frozenset(pair)
    for pair in (
        ("damage", "rebuilding cost"),
        ("funding", "investment"),
        ("investment", "cost"),
        ("budget", "cost"),
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
