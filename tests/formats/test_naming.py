"""Values and periods as a person would write them; the cases are our own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.formats.naming import name_claim, name_period, name_quantity, plain
from checker.records import Kind, Modality, Modifier, Quantity, Report, Role
from checker.values.interval import Interval
from checker.values.period import Period


def _quantity(
    low: str | None,
    high: str | None,
    unit: str,
    modifier: Modifier = Modifier.EXACT,
    kind: Kind = Kind.COUNT,
    per: str | None = None,
) -> Quantity:
    bounds = [None if bound is None else Decimal(bound) for bound in (low, high)]
    return Quantity(kind, unit, bounds[0], bounds[1], Interval(bounds[0], bounds[1]), modifier, per)


@pytest.mark.parametrize(
    ("quantity", "named"),
    [
        (_quantity("3400000000", "3400000000", "USD"), "3.4 billion USD"),
        (_quantity("17000000", "18000000", "", Modifier.RANGE), "17–18 million"),
        (_quantity("900000000", "1200000000", "USD", Modifier.RANGE), "900–1,200 million USD"),
        (_quantity("999999", "1200000", "", Modifier.RANGE), "999,999–1,200,000"),
        (_quantity(None, "300000000", "people", Modifier.LESS_THAN), "under 300 million people"),
        (_quantity("5", None, "人", Modifier.MORE_THAN), "over 5 people"),
        (_quantity("5", None, ""), "at least 5"),
        (_quantity(None, "5", ""), "at most 5"),
        (_quantity(None, None, "t"), "an unknown amount t"),
        (_quantity("1200", "1200", "people"), "1,200 people"),
        (_quantity("12.50", "12.50", "%"), "12.5 %"),
        (_quantity("16.6666666666666666666667", "16.6666666666666666666667", "%"), "16.67 %"),
        (_quantity("-4", "-4", "°C"), "-4 °C"),
        (_quantity("3", "3", "x"), "3 times"),
        (_quantity("0.5", "0.5", "pp"), "0.5 percentage points"),
        (_quantity("1", "1", "year"), "1 year"),
        (_quantity("10", "10", "year", Modifier.NEAR), "nearly 10 years"),
        (_quantity("1234567", "1234567", ""), "1,234,567"),
        (_quantity("3250000000000", "3250000000000", "USD"), "3.25 trillion USD"),
        (_quantity("700000", "700000", "USD", per="day"), "700,000 USD per day"),
        (_quantity("5", "5", "USD", per="1000000 tokens"), "5 USD per 1,000,000 tokens"),
        (_quantity("738900", "738900", "", kind=Kind.DATE), "2024-01-15"),
    ],
)
def test_quantities(quantity: Quantity, named: str) -> None:
    assert name_quantity(quantity) == named


def test_a_change_says_its_direction_and_a_forecast_its_mood(report: Report) -> None:
    claim = replace(report.claims[0], role=Role.DECREASE, modality=Modality.FORECAST)
    assert name_claim(claim) == "down 3.4 billion USD (forecast)"


@pytest.mark.parametrize(
    ("start", "end", "named"),
    [
        (date(2024, 1, 1), date(2025, 1, 1), "2024"),
        (date(2023, 1, 1), date(2025, 1, 1), "2023 to 2024"),
        (date(2024, 7, 1), date(2025, 1, 1), "2024 H2"),
        (date(2024, 4, 1), date(2024, 7, 1), "2024 Q2"),
        (date(2024, 12, 1), date(2025, 1, 1), "2024-12"),
        (date(2024, 7, 3), date(2024, 7, 4), "2024-07-03"),
        (date(2024, 2, 1), date(2024, 5, 1), "2024-02-01 to 2024-04-30"),
        (date(2023, 4, 1), date(2024, 4, 1), "2023-04-01 to 2024-03-31"),
    ],
)
def test_periods(start: date, end: date, named: str) -> None:
    assert name_period(Period(start, end)) == named


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_plain_is_exact_and_plain(value: Decimal) -> None:
    assert Decimal(plain(value)) == value
    assert "E" not in plain(value)
    assert plain(value) == plain(Decimal(plain(value)))


def test_a_number_of_thousands_of_digits_is_written_out() -> None:
    digits = "9" * 5000
    assert len(name_quantity(_quantity(digits, digits, ""))) == 5000 + 4999 // 3
