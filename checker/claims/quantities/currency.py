"""Resolve a bare 元 or $ to the currency that the text means by it, and say so."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.quantities.draft import Draft
from checker.records import Kind
from checker.values.units import kind_of

__all__ = ["HOME", "Currencies", "home_unit"]


@dataclass(frozen=True, slots=True)
class Currencies:
    """What a text means by a currency word that several countries use; ISO 4217 codes."""

    dollar: str = "USD"
    yuan: str = "CNY"
    pound: str = "GBP"
    peso: str = "MXN"
    lira: str = "TRY"
    krone: str = "NOK"


HOME = Currencies()


def home_unit(draft: Draft, symbol: str, currencies: Currencies) -> None:
    """Set the unit of `draft` to `symbol`, resolved and noted where it is a home currency."""
    if symbol.startswith("home."):
        word = symbol.removeprefix("home.")
        code = str(getattr(currencies, word))
        draft.unit_is(code, Kind.MONEY)
        draft.note = f"{word} read as {code}"
    elif kind_of(symbol):
        draft.unit_is(symbol)
    else:
        draft.unit_is(symbol, Kind.MONEY)
