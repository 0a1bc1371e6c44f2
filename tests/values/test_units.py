"""Units: rows that convert exactly, and laws of conversion. Figures from NIST SP 811 and common knowledge."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.languages.en.quantities import WORDS as ENGLISH
from checker.languages.zh.quantities import WORDS as CHINESE
from checker.records import Kind
from checker.values.interval import Interval
from checker.values.units import UNITS, comparable, convert, convert_interval, kind_of, to_base


@pytest.mark.parametrize(
    ("value", "symbol", "into", "result"),
    [
        (1, "mi", "km", "1.609344"),
        (1, "bbl", "gal", "42"),
        (15, "mu", "ha", "1"),
        (100, "°C", "°F", "212"),
        (0, "K", "°C", "-273.15"),
        (2, "week", "day", "14"),
        (1, "year", "month", "12"),
        (5280, "ft", "mi", "1"),
        (1, "t", "jin", "2000"),
        (25, "bp", "pp", "0.25"),
        (36, "km/h", "m/s", "10"),
        (640, "acre", "mi2", "1"),
    ],
)
def test_convert(value: int, symbol: str, into: str, result: str) -> None:
    assert convert(Decimal(value), symbol, into) == Decimal(result)


def test_different_kinds_do_not_convert() -> None:
    with pytest.raises(ValueError, match="different things"):
        convert(Decimal(1), "km", "kg")
    with pytest.raises(KeyError):
        to_base(Decimal(1), "furlong")
    assert not comparable("USD", "CNY")
    assert not comparable("%", "pp")
    assert comparable("USD", "USD")


def test_an_interval_keeps_its_open_ends() -> None:
    interval = convert_interval(Interval(Decimal(1), None, open_low=True), "km", "m")
    assert interval == Interval(Decimal(1000), None, open_low=True)


def test_every_row_has_a_kind_that_records_know() -> None:
    assert {row.kind for row in UNITS.values()} <= {kind.value for kind in Kind}
    named = [UNITS[row.base] for row in UNITS.values() if row.base in UNITS]
    assert len(named) > 100
    assert all(base.factor == 1 and base.offset == 0 for base in named)


@pytest.mark.parametrize("words", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_every_unit_of_a_language_is_known(words: object) -> None:
    assert isinstance(words, type(ENGLISH))
    for name in {*words.units, *words.symbols, *words.before}:
        symbol = name.split("@")[0]
        symbol = symbol if kind_of(symbol) else symbol.split("*")[0].split("/")[0]
        money = (len(symbol) == 3 and symbol.isupper()) or symbol.startswith("home.")
        assert money or kind_of(symbol) or symbol == "level", name


symbols = st.sampled_from(sorted(UNITS))


@given(symbols, symbols, st.integers(-(10**6), 10**6))
def test_there_and_back(a: str, b: str, value: int) -> None:
    if comparable(a, b):
        back = convert(convert(Decimal(value), a, b), b, a)
        assert abs(back - value) <= Decimal("1e-9") * max(1, abs(value))
