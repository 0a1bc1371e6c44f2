"""What articles measure: one row a metric, with the kinds of quantity that can state it.

Flags of a row
- `running`: a count that grows while an event unfolds: a later figure is an update, not a contradiction.
- `grows`: a count that only goes up: a later figure that is lower is no update.
- `fixed`: it belongs to an event or a thing and has no period of its own (the depth of a quake).
- `of_event`: its subject is an event, not a company.
- `flow`: it adds up over a period, so that a period named once carries on to the figures after it; a level (staff,
  a valuation) is of the day it is told.
- `placed`: it means nothing without the place it is measured from; `local`: it is of a place.
- `owned`: it means nothing without whom it is of, who may be a person (votes).
- `parted`: it is told of parts of a business or an economy too (claims/segments.py).
- `announced`: it is told as a plan or as done alike.
- `moving`: it changes within a day.
- `provided`: it is laid down in documentation, contracts and house rules (claims/provisions.py): what they allow is
  what it is.

`thing` is the class of what is counted (frames.py), or the classes that mean the same there, where a metric counts
these only; `base` is the base unit of what can state the metric, where its kind says too little.
The words that name a metric stand with each language (metric_words.py); labels here are what reports print.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

__all__ = [
    "EVENT_OF",
    "FALL_OF",
    "IN_EVENT",
    "MARGIN_OF",
    "METRICS",
    "NEAR",
    "NO_METRIC",
    "OF_PRODUCTS",
    "ONLY_IN_EVENT",
    "STATES",
    "UNNAMED",
    "UNNAMED_IN_EVENT",
    "Metric",
    "metric_called",
]

_MONEY = frozenset({"money"})
_COUNT = frozenset({"count"})
_PERCENT = frozenset({"percent", "percentage_point"})
_MULTIPLE = frozenset({"multiple"})
_LENGTH = frozenset({"length"})
_AREA = frozenset({"area"})
_DURATION = frozenset({"duration"})
_GOODS = frozenset({"mass", "volume", "other"})
_COUNT_PART = _COUNT | _PERCENT
_MONEY_PART = _MONEY | _PERCENT | _MULTIPLE


@dataclass(frozen=True, slots=True)
class Metric:
    """A thing measured; `kinds` are the quantity kinds (records.Kind values) that can state it."""

    label: str
    kinds: frozenset[str]
    running: bool = False
    grows: bool = False
    fixed: bool = False
    of_event: bool = False
    flow: bool = False
    placed: bool = False
    owned: bool = False
    local: bool = False
    parted: bool = False
    announced: bool = False
    moving: bool = False
    provided: bool = False
    thing: str = ""
    base: str = ""

    @property
    def event_bound(self) -> bool:
        """Say whether its subject is an event, or may be one for good."""
        return self.of_event or self.fixed

    @property
    def things(self) -> frozenset[str]:
        """Return the classes of `thing`."""
        return frozenset(self.thing.split())


def _rows(
    labels: str, kinds: frozenset[str], flags: str = "", thing: str = "", base: str = ""
) -> tuple[Metric, ...]:
    """Return a row for each of `labels`; `flags` are the names of the fields that are true."""
    told = dict.fromkeys(flags.split(), True)
    return tuple(Metric(label.strip(), kinds, thing=thing, base=base, **told) for label in labels.split(","))


_BUSINESS = (
    *_rows("revenue, profit, loss, cost", _MONEY_PART, "flow parted"),
    *_rows("labour cost, training cost, inference cost", _MONEY_PART, "flow"),
    *_rows("capital expenditure, research spending, spending, tax, interest payments", _MONEY_PART, "flow"),
    *_rows("exports, imports", _MONEY_PART | _COUNT | _GOODS, "flow local parted"),
    *_rows("trade balance, trade volume", _MONEY_PART | _COUNT | _GOODS, "flow local"),
    *_rows("gross domestic product, budget balance", _MONEY_PART, "flow local"),
    *_rows("dividend, buyback", _MONEY_PART | _COUNT, "flow announced"),
    *_rows("market turnover", _MONEY_PART | _COUNT, "flow"),
    *_rows("earnings per share", _MONEY | _PERCENT, "flow"),
    *_rows("oversubscription", _MULTIPLE | _COUNT),
    *_rows("premium", _PERCENT, "moving"),
    *_rows("funding, valuation, market value, investment, debt, loan, cash, assets, deposits", _MONEY_PART),
    *_rows("price, rent, pay, budget, military spending", _MONEY_PART),
    *_rows("share price", _MONEY_PART, "moving"),
    *_rows("fine, confiscated, compensation, donation, subsidy, transfer fee, tuition", _MONEY),
    *_rows("prize money", _MONEY, "owned"),
    *_rows(
        "tariff rate, market share, interest rate, mortgage rate, undecided",
        _PERCENT,
    ),
    *_rows("inflation", _PERCENT, "local"),
    *_rows("stake", _MONEY_PART),
    *_rows("recalled", _COUNT_PART),
    *_rows("approval", _PERCENT, "owned"),
    *_rows("margin", _PERCENT, "flow parted"),
    *_rows("retail sales", _MONEY_PART, "flow local"),
    *_rows("purchasing managers' index", _PERCENT | _COUNT, "flow local parted"),
    *_rows("utilisation", _PERCENT, "flow"),
    *_rows("acquisition price", _MONEY, "announced"),
    *_rows("exchange rate, stock index", _MONEY | _COUNT | _PERCENT | frozenset({"other"}), "moving"),
    *_rows("orders", _COUNT_PART | _MONEY | _MULTIPLE | _GOODS, "flow"),
    *_rows("backlog", _COUNT_PART | _MONEY | _GOODS),
    *_rows("sales volume, deliveries, production", _COUNT_PART | _MULTIPLE | _GOODS, "flow parted"),
    *_rows("consumption", _PERCENT | _GOODS | _MONEY, "flow"),
    *_rows("capacity, reserves, inventories", _COUNT_PART | _GOODS | _MONEY),
    *_rows("users, paying users, customers", _COUNT_PART | _MULTIPLE),
    *_rows("visits, downloads", _COUNT_PART | _MULTIPLE, "flow"),
    *_rows("employees", _COUNT_PART, "parted", thing="person"),
    *_rows("layoffs", _COUNT_PART, "flow parted announced", thing="person"),
    *_rows("departures, new jobs", _COUNT_PART, "flow parted", thing="person"),
    *_rows("founders", _COUNT, thing="person"),
    *_rows("stores", _COUNT_PART, thing="store"),
    *_rows("visitors", _COUNT_PART, "flow"),
    *_rows("tickets", _COUNT_PART),
    *_rows("chips, parameters, patents", _COUNT),
    *_rows("medals", _COUNT, "owned local"),
    *_rows("goals, points", _COUNT, "owned"),
    *_rows("suspension", _COUNT, "owned"),
)
_PUBLIC = (
    *_rows("turnout", _COUNT_PART),
    *_rows("unemployment, population", _COUNT_PART, "local"),
    *_rows("votes", _COUNT_PART, "owned running grows"),
    *_rows("lead", _COUNT_PART, "owned"),
    *_rows("votes in favour, votes against, abstentions", _COUNT_PART),
    *_rows("vote share", _PERCENT, "owned"),
    *_rows("ballots counted", _PERCENT),
    *_rows("seats", _COUNT, "owned", thing="seat"),
    *_rows("majority", _COUNT, thing="seat"),
    *_rows("voters, sample, students, graduates, intake", _COUNT, thing="person"),
    *_rows("applicants", _COUNT, "local", thing="person"),
    *_rows("births", _COUNT_PART, "flow"),
    *_rows("admission rate, fatality rate, positivity rate, accuracy, efficiency", _PERCENT),
    *_rows("passengers", _COUNT_PART, "flow", thing="person time"),
    *_rows("cargo", _COUNT_PART | _GOODS, "flow"),
    *_rows("flights", _COUNT_PART, thing="aircraft"),
    *_rows("flights cancelled", _COUNT_PART, "flow"),
    *_rows("home sales, homes built", _COUNT_PART | _AREA, "flow"),
    *_rows("planted area", _AREA | _PERCENT),
    *_rows("livestock", _COUNT_PART, thing="animal"),
    *_rows("hospital beds", _COUNT, thing="room"),
    *_rows("outpatient visits, operations", _COUNT_PART, "flow"),
    *_rows("discharges", _COUNT_PART, "flow", thing="person time"),
    *_rows("waiting list", _COUNT_PART, "local", "person case"),
    *_rows("doses, tests", _COUNT),
    *_rows("delay, journey time, waiting time, charging time, acceleration", _DURATION),
    *_rows("prison term, race time", _DURATION, "owned"),
    *_rows("murders", _COUNT_PART, "flow"),
    *_rows("orbital period", _DURATION),
    *_rows("concentration", frozenset({"other"})),
    *_rows("missiles, drones", _COUNT),
)
_EVENTS = (
    *_rows("deaths, rescued", _COUNT_PART, "running grows of_event", "person"),
    *_rows("injured, missing, casualties", _COUNT_PART, "running of_event", "person"),
    *_rows("recovered", _COUNT_PART, "running grows of_event", "person case"),
    *_rows("hospitalised, intensive care, quarantined", _COUNT_PART, "running of_event", "person case"),
    *_rows("evacuated, displaced, trapped, stranded", _COUNT_PART, "running of_event", "person"),
    *_rows("threatened", _COUNT_PART, "running of_event", "person building"),
    *_rows("on board, inside", _COUNT, "of_event", "person"),
    *_rows("identified, arrested, vaccinated", _COUNT_PART, "running grows of_event", "person"),
    *_rows("unidentified", _COUNT_PART, "running of_event", "person"),
    *_rows("rescuers, troops, prisoners, hostages", _COUNT_PART, "running of_event", "person"),
    *_rows("participants", _COUNT, "flow", thing="person"),
    *_rows("protesters, strikers", _COUNT_PART, "running of_event", "person"),
    *_rows("affected", _COUNT_PART, "running of_event"),
    *_rows("without power", _COUNT_PART, "running of_event", "person building company store"),
    *_rows("infections", _COUNT_PART, "running grows of_event", "person case"),
    *_rows("new infections, suspected cases", _COUNT_PART, "running of_event", "person case"),
    *_rows("buildings damaged", _COUNT_PART, "running grows of_event", "building"),
    *_rows("vessels", _COUNT_PART, "running of_event", "vessel"),
    *_rows("aircraft", _COUNT, "running of_event", "aircraft"),
    *_rows("burned area", _AREA, "running grows of_event"),
    *_rows("flooded area, slick area", _AREA, "running of_event"),
    *_rows("containment", _PERCENT, "running of_event"),
    *_rows("searched", _PERCENT | _AREA, "running of_event"),
    *_rows("damage, rebuilding cost", _MONEY, "of_event"),
    *_rows("magnitude", frozenset({"magnitude", "other", "count"}), "fixed of_event"),
    *_rows("depth", _LENGTH, "fixed"),
    *_rows("shaking", _DURATION, "fixed of_event"),
    *_rows("distance", _LENGTH, "fixed placed"),
    *_rows("aftershocks", _COUNT, "running of_event", "aftershock"),
    *_rows("leak rate", _GOODS, "running of_event"),
    *_rows("spilled volume, recovered volume", frozenset({"volume", "mass"}), "running of_event"),
    *_rows("water level", _LENGTH, "of_event"),
    *_rows("wind speed", frozenset({"other"}), "of_event"),
    *_rows("rainfall", _LENGTH | frozenset({"other"}), "of_event flow"),
)
_THINGS = (
    *_rows("area", _AREA, "fixed"),
    *_rows("length, height, width, range, screen size, wheelbase", _LENGTH, "fixed"),
    *_rows("weight", frozenset({"mass"}), "fixed"),
    *_rows("storeys", _COUNT, thing="storey"),
    *_rows(
        "speed, speed limit, power, battery capacity, computing power, fuel consumption", frozenset({"other"})
    ),
    *_rows("life expectancy", _DURATION),
    *_rows("temperature", frozenset({"temperature"}), "local"),
    *_rows("emissions", frozenset({"mass"}) | _PERCENT, "flow"),
    *_rows("age", _DURATION, "owned"),
    *_rows("duration", _DURATION),
)

_OTHER = frozenset({"other"})
_PROVISIONS = (
    *_rows("rate limit, length limit, seat limit", _COUNT, "provided"),
    *_rows("file size, storage, memory, video memory", _OTHER, "provided", base="byte"),
    *_rows("timeout, retention, warranty, free trial, return period, validity", _DURATION, "provided"),
    *_rows("annual leave, sick leave, parental leave, maternity leave", _DURATION, "provided"),
    *_rows("paternity leave, bereavement leave, notice period, probation period", _DURATION, "provided"),
    *_rows("response time", _DURATION, "provided"),
    *_rows("minimum age", _DURATION | _COUNT, "provided", base="second"),
    *_rows("uptime", _PERCENT, "provided"),
    *_rows("battery life", _DURATION, "provided"),
    *_rows("thickness", _LENGTH, "fixed"),
    *_rows("refresh rate", _OTHER, "provided", base="Hz"),
    *_rows("resolution", _OTHER, "provided", base="px"),
    *_rows("charging power", _OTHER, "provided", base="W"),
)

METRICS = MappingProxyType(
    {row.label: row for row in (*_BUSINESS, *_PUBLIC, *_EVENTS, *_THINGS, *_PROVISIONS)}
)

NO_METRIC = Metric("", frozenset())  # of which nothing is known


def metric_called(label: str | None) -> Metric:
    """Return the row with that label; where there is none, one of no kinds that says no of all else.

    >>> metric_called("revenue").flow, metric_called(None).flow
    (True, False)
    """
    return METRICS.get(label or "", NO_METRIC)


# What a general metric is called when an event is what an article is about.
IN_EVENT = MappingProxyType(
    {
        ("area", "fire"): "burned area",
        ("area", "flood"): "flooded area",
        ("area", "spill"): "slick area",
        ("rescuers", "war"): "troops",
        ("participants", "protest"): "protesters",
        ("duration", "earthquake"): "shaking",
        **{
            ("loss", event): "damage"
            for event in ("earthquake", "fire", "flood", "storm", "landslide", "tsunami")
        },
        **{
            ("loss", event): "damage" for event in ("eruption", "explosion", "heatwave", "attack", "collapse")
        },
    }
)

# What a figure with such a unit measures where no word says it: 得到21分.
UNNAMED = MappingProxyType({"分": "points"})

# What a figure of a kind, or of a class of things counted, measures in an article about an event if no word says it.
UNNAMED_IN_EVENT = MappingProxyType(
    {
        ("area", "fire"): "burned area",
        ("area", "flood"): "flooded area",
        ("area", "spill"): "slick area",
        ("volume rate", "spill"): "leak rate",
        ("percent", "election"): "vote share",
        ("magnitude", "earthquake"): "magnitude",
        ("case", "outbreak"): "infections",
        ("person", "protest"): "protesters",
    }
)

# The event that a metric is of, where the article names none.
EVENT_OF = MappingProxyType(
    {
        **dict.fromkeys(("leak rate", "spilled volume", "recovered volume", "slick area"), "spill"),
        **dict.fromkeys(("burned area", "containment"), "fire"),
        **dict.fromkeys(("magnitude", "aftershocks", "shaking"), "earthquake"),
        **dict.fromkeys(("infections", "new infections", "suspected cases"), "outbreak"),
        "flooded area": "flood",
    }
)

# The event without which a mass is of no such metric: samples are collected too.
ONLY_IN_EVENT = MappingProxyType({"recovered volume": "spill"})

# What a product has, and the body that makes it has not.
OF_PRODUCTS = frozenset(
    {
        "range",
        "acceleration",
        "charging time",
        "battery capacity",
        "screen size",
        "wheelbase",
        "weight",
        "length",
        "height",
        "width",
        "speed",
        "fuel consumption",
        "price",
    }
)

# Counts of a state: "still" says nothing that they do not say themselves.
STATES = frozenset(
    {
        "missing",
        "trapped",
        "stranded",
        "hospitalised",
        "intensive care",
        "threatened",
        "without power",
        "unidentified",
        "on board",
        "inside",
    }
)

# What a fall of a metric is a metric of: "cut 900 jobs".
FALL_OF = MappingProxyType({"new jobs": "layoffs"})

# What it is called by how much one has more of a metric than another: "beat him by 3,000 votes".
MARGIN_OF = MappingProxyType({"votes": "lead", "vote share": "lead"})

# Metrics that different writers use for one figure: two names of a pair may meet in a cluster, no others ever do.
NEAR = frozenset(
    frozenset(pair)
    for pair in (
        ("damage", "rebuilding cost"),
        ("funding", "investment"),
        ("investment", "cost"),
        ("investment", "spending"),
        ("buyback", "spending"),
        ("spending", "acquisition price"),
        ("budget", "cost"),
        ("budget", "capital expenditure"),
        ("budget", "military spending"),
        ("spending", "capital expenditure"),
        ("spending", "research spending"),
        ("spending", "military spending"),
        ("spending", "budget"),
        ("investment", "capital expenditure"),
        ("cost", "spending"),
        ("cost", "labour cost"),
        ("cost", "training cost"),
        ("cost", "inference cost"),
        ("cost", "price"),
        ("cost", "acquisition price"),
        ("investment", "acquisition price"),
        ("compensation", "pay"),
        ("compensation", "cost"),
        ("subsidy", "donation"),
        ("debt", "loan"),
        ("displaced", "evacuated"),
        ("valuation", "market value"),
        ("deliveries", "sales volume"),
        ("exports", "trade volume"),
        ("imports", "trade volume"),
        ("users", "customers"),
        ("users", "paying users"),
        ("visitors", "passengers"),
        ("votes", "turnout"),
        ("spilled volume", "leak rate"),
        ("area", "burned area"),
        ("area", "flooded area"),
        ("area", "slick area"),
        ("injured", "hospitalised"),
        ("rescuers", "troops"),
        ("trapped", "missing"),
        ("distance", "range"),
    )
)
