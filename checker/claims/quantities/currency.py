"""Resolve a bare 元 or $ to the currency that the text means by it, and say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.claims.quantities.draft import Draft
from checker.records import Kind
from checker.values.units import kind_of

__all__ = ["HOME", "Currencies", "cents_beside", "home_unit"]


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
_DOLLARS = frozenset({"USD", "HKD", "AUD", "CAD", "NZD", "SGD", "TWD"})
_CENT = Decimal("0.01")


def cents_beside(drafts: Sequence[Draft]) -> None:
    """Take cents for those of the one dollar that the sentence names: HK$982 million, 18.1 cents a share."""
    told = {draft.unit for draft in drafts if draft.unit in _DOLLARS and not draft.note}
    if len(told) != 1:
        return
    unit = told.pop()
    for draft in drafts:
        if draft.factor == _CENT and draft.note.startswith("dollar read as"):
            draft.unit, draft.note = unit, f"cents read as {unit}"


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
