"""Convert between units of one kind, exactly, by rows of a table.

What a unit is called in a language is told by that language's word lists; here stand only its symbol, its kind
and its size. Money is known by ISO 4217 code only: there are no exchange rates, so two currencies are never
comparable.

Units   A row says: value in the base unit = value * factor + offset. Base units: m, m2, m3, kg, second, °C, %, J, W,
        m/s, byte, Hz, m3/second.
Errors  `convert` and `to_base` raise KeyError for an unknown symbol; `convert` raises ValueError for two kinds.
Source  SI: BIPM, The International System of Units (9th ed.). Customary: NIST Special Publication 811 (2008),
        appendix B (foot 0.3048 m, pound 0.453 592 37 kg, US gallon 231 in3, barrel 42 US gallons). Chinese: State
        Council order of 1984 and Weights and Measures ordinance of 1930 (mu 2000/3 m2, jin 0.5 kg, li 500 m).
        Year: 365.25 days, month: a twelfth of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from checker.values.interval import Interval

__all__ = ["UNITS", "Unit", "base_of", "comparable", "convert", "convert_interval", "kind_of", "to_base"]


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: `factor` base units of `kind`; `offset` is added after that (temperatures only)."""

    symbol: str
    kind: str  # the value of a records.Kind
    base: str
    factor: Fraction
    offset: Fraction = Fraction(0)


def _rows(kind: str, base: str, table: str) -> list[Unit]:
    pairs = (entry.split("=") for entry in table.split())
    return [Unit(symbol.replace("_", " "), kind, base, Fraction(factor)) for symbol, factor in pairs]


_FOOT, _POUND, _GALLON = Fraction("0.3048"), Fraction("0.45359237"), Fraction("0.003785411784")

_ROWS: tuple[Unit, ...] = (
    *_rows("length", "m", "m=1 km=1000 cm=0.01 mm=0.001 dm=0.1 um=0.000001 nm=0.000000001 pm=0.000000000001"),
    *_rows(
        "length", "m", "in=0.0254 ft=0.3048 yd=0.9144 mi=1609.344 nmi=1852 li=500 chi=1/3 cun=1/30 zhang=10/3"
    ),
    *_rows("length", "m", "ly=9460730472580800 au=149597870700"),
    *_rows("area", "m2", "m2=1 km2=1000000 cm2=0.0001 mm2=0.000001 ha=10000 mu=2000/3 qing=200000/3"),
    *_rows("area", "m2", "acre=4046.8564224 mi2=2589988.110336 ft2=0.09290304 in2=0.00064516 yd2=0.83612736"),
    *_rows("area", "m2", "ping=400/121"),
    *_rows("volume", "m3", "m3=1 km3=1000000000 cm3=0.000001 l=0.001 ml=0.000001 cl=0.00001 hl=0.1"),
    *_rows("volume", "m3", "ft3=0.028316846592 in3=0.000016387064 acre-ft=1233.48183754752"),
    Unit("gal", "volume", "m3", _GALLON),
    Unit("bbl", "volume", "m3", 42 * _GALLON),
    Unit("qt", "volume", "m3", _GALLON / 4),
    Unit("pt", "volume", "m3", _GALLON / 8),
    Unit("cup", "volume", "m3", _GALLON / 16),
    Unit("fl oz", "volume", "m3", _GALLON / 128),
    Unit("tbsp", "volume", "m3", _GALLON / 256),
    Unit("tsp", "volume", "m3", _GALLON / 768),
    *_rows(
        "mass",
        "kg",
        "kg=1 g=0.001 mg=0.000001 ug=0.000000001 ng=0.000000000001 t=1000 kt=1000000 Mt=1000000000 Gt=1000000000000",
    ),
    *_rows("mass", "kg", "jin=0.5 liang=0.05 qian=0.005 dan=50 quintal=100 carat=0.0002"),
    Unit("lb", "mass", "kg", _POUND),
    Unit("oz", "mass", "kg", _POUND / 16),
    Unit("st", "mass", "kg", _POUND * 14),
    *_rows(
        "duration",
        "second",
        "second=1 minute=60 hour=3600 day=86400 week=604800 month=2629800 quarter=7889400",
    ),
    *_rows(
        "duration",
        "second",
        "year=31557600 decade=315576000 century=3155760000 ms=0.001 us=0.000001 ns=0.000000001",
    ),
    Unit("°C", "temperature", "°C", Fraction(1)),
    Unit("°F", "temperature", "°C", Fraction(5, 9), Fraction(-160, 9)),
    Unit("K", "temperature", "°C", Fraction(1), Fraction("-273.15")),
    Unit("%", "percent", "%", Fraction(1)),
    Unit("pp", "percentage_point", "pp", Fraction(1)),
    Unit("bp", "percentage_point", "pp", Fraction(1, 100)),
    Unit("x", "multiple", "x", Fraction(1)),
    Unit("magnitude", "magnitude", "magnitude", Fraction(1)),
    *_rows("other", "J", "J=1 kJ=1000 MJ=1000000 GJ=1000000000 Wh=3600 kWh=3600000 MWh=3600000000"),
    *_rows("other", "J", "GWh=3600000000000 TWh=3600000000000000 cal=4.184 kcal=4184 Btu=1055.05585262"),
    *_rows("other", "W", "W=1 kW=1000 MW=1000000 GW=1000000000 TW=1000000000000 hp=745.69987158227022"),
    *_rows("other", "m/s", "m/s=1 km/h=5/18 mph=0.44704 knot=463/900 km/s=1000"),
    *_rows(
        "other",
        "byte",
        "byte=1 bit=1/8 kbit=125 kB=1000 MB=1000000 GB=1000000000 TB=1000000000000 PB=1000000000000000",
    ),
    *_rows("other", "bit/s", "bps=1 kbps=1000 Mbps=1000000 Gbps=1000000000"),
    *_rows("other", "Hz", "Hz=1 kHz=1000 MHz=1000000 GHz=1000000000"),
    *_rows("other", "V", "V=1 mV=0.001 kV=1000"),
    *_rows("other", "A", "A=1 mA=0.001"),
    *_rows("other", "Ah", "Ah=1 mAh=0.001"),
    *_rows(
        "other",
        "Pa",
        "Pa=1 hPa=100 kPa=1000 MPa=1000000 GPa=1000000000 bar=100000 atm=101325 psi=6894.757293168",
    ),
    *_rows("other", "Pa", "mmHg=133.322387415"),
    *_rows(
        "other", "FLOPS", "FLOPS=1 TFLOPS=1000000000000 PFLOPS=1000000000000000 EFLOPS=1000000000000000000"
    ),
    *_rows("other", "TOPS", "TOPS=1"),
    *_rows("other", "Sv", "Sv=1 mSv=0.001 uSv=0.000001"),
    *_rows("other", "VA", "VA=1 kVA=1000 MVA=1000000"),
    *_rows("other", "nit", "nit=1"),
    *_rows("other", "lm", "lm=1"),
    *_rows("other", "mach", "mach=1"),
    *_rows("other", "°", "°=1 arcmin=1/60 arcsec=1/3600 rad=57.295779513082320876798 turn=360"),
    *_rows("other", "dB", "dB=1"),
    *_rows("other", "ppm", "ppm=1 ppb=0.001"),
    *_rows("other", "point", "point=1"),
    *_rows("other", "px", "px=1 MP=1000000"),
    *_rows("other", "mpg", "mpg=1"),
    *_rows("other", "TEU", "TEU=1"),
)

UNITS = MappingProxyType({row.symbol: row for row in _ROWS})


def kind_of(symbol: str) -> str | None:
    """Return the kind of unit `symbol`, None if the table does not know it.

    >>> kind_of("acre"), kind_of("USD")
    ('area', None)
    """
    row = UNITS.get(symbol)
    return row.kind if row else None


def base_of(symbol: str) -> str | None:
    """Return the symbol of the base unit that `symbol` is measured in, None if the table does not know it.

    >>> base_of("GB"), base_of("USD")
    ('byte', None)
    """
    row = UNITS.get(symbol)
    return None if row is None else row.base


def comparable(a: str, b: str) -> bool:
    """Say whether values in `a` and in `b` can be brought to one unit.

    >>> comparable("mi2", "ha"), comparable("USD", "CNY"), comparable("", "")
    (True, False, True)
    """
    if a == b:
        return True
    first, second = UNITS.get(a), UNITS.get(b)
    return first is not None and second is not None and first.base == second.base


def to_base(value: Decimal, symbol: str) -> Decimal:
    """Return `value` in the base unit of its kind, exact wherever a decimal can be.

    >>> to_base(Decimal(212), "°F")
    Decimal('100')
    """
    row = UNITS[symbol]
    return _decimal(Fraction(value) * row.factor + row.offset)


def convert(value: Decimal, symbol: str, into: str) -> Decimal:
    """Return `value` of unit `symbol` in unit `into`.

    >>> convert(Decimal(5000), "bbl", "gal")
    Decimal('210000')
    """
    row, target = UNITS[symbol], UNITS[into]
    if row.base != target.base:
        raise ValueError(f"{symbol} and {into} measure different things")
    return _decimal((Fraction(value) * row.factor + row.offset - target.offset) / target.factor)


def convert_interval(interval: Interval, symbol: str, into: str) -> Interval:
    """Return the same values in unit `into`.

    >>> convert_interval(Interval(Decimal(1), None), "ha", "m2").low
    Decimal('10000')
    """
    if symbol == into:
        return interval
    low = None if interval.low is None else convert(interval.low, symbol, into)
    high = None if interval.high is None else convert(interval.high, symbol, into)
    return Interval(low, high, interval.open_low, interval.open_top)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
