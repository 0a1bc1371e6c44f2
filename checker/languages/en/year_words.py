"""English nouns that tell what a bare year before them does: "2024 revenue", "the 2024 model".

Source  Written by hand from general knowledge of news and business prose; no list was copied.
"""

from __future__ import annotations

from typing import Final

from checker.languages.schema_periods import YearNouns

__all__ = ["YEARS"]

_METRICS: Final = (
    # accounts
    "revenues?", "sales", "turnover", "income", "earnings", "profits?", "profitability", "loss", "losses", "margins?",
    "costs", "expenses", "expenditures?", "spending", "outlays?", "capex", "budgets?", "deficits?", "surplus",
    "surpluses", "results", "cash flow", "dividends?", "payouts?", "bonus", "pay", "wages", "salary", "salaries", "debt",
    "assets", "liabilities", "investment", "funding", "financing", "fundraising", "valuations?", "tax bill", "tax rate",
    "receipts", "EBITDA", "EPS", "R&D", "interest bill",
    # what is foreseen or wished
    "forecasts?", "guidance", "outlook", "target", "estimate", "projection", "goal", "plan", "quota",
    # statistics
    "growth", "inflation", "GDP", "output", "production", "exports", "imports", "consumption", "demand", "supply",
    "capacity", "harvest", "crop", "yields?", "emissions", "rainfall", "population", "enrolment", "enrollment",
    "unemployment", "employment", "attendance", "ridership", "turnout", "traffic", "usage", "sum", "total", "average",
    "levels?", "figures?", "rates?", "tally", "toll", "record", "peak", "high", "low", "price", "market share",
    "performance", "financial year", "fiscal year", "tax year",
)  # fmt: skip
_COUNTED: Final = (
    "bonuses", "debts", "investments", "taxes", "donations?", "grants?", "subsidies", "premiums", "royalties",
    "bookings", "orders", "shipments", "deliveries", "targets", "estimates", "projections", "goals", "plans", "quotas",
    "harvests", "crops", "enrolments", "enrollments", "sums", "totals", "averages", "numbers", "tallies", "tolls",
    "counts?", "records", "peaks", "highs", "lows", "prices", "share", "result", "cost", "expense", "export", "import",
    "registrations", "arrivals", "visits", "flows", "inflows", "outflows", "payments", "fees",
)  # fmt: skip
_KINDS: Final = (
    "net", "gross", "total", "annual", "annualized", "annualised", "yearly", "full-year", "half-year", "quarterly",
    "monthly", "operating", "adjusted", "underlying", "pre-tax", "pretax", "after-tax", "core", "organic", "recurring",
    "consolidated", "reported", "combined", "overall", "global", "worldwide", "international", "domestic", "national",
    "federal", "fiscal", "financial", "average", "median", "capital", "advertising", "ad", "subscription", "cloud",
    "retail", "wholesale", "consumer", "business", "trade", "tax", "payroll", "research", "defence", "defense",
    "military", "marketing", "holiday", "export", "import", "industrial", "agricultural", "energy", "oil", "gas", "steel",
    "car", "vehicle", "housing", "home", "death", "economic", "population", "price", "sales", "revenue", "profit",
    "earnings", "income", "production", "crude", "grain", "wheat", "rice", "corn", "coal", "power", "electricity", "user",
    "passenger", "school", "state", "city", "council", "company", "group", "record", "preliminary", "expected", "projected",
    "planned", "estimated", "actual", "free", "gross domestic",
)  # fmt: skip
_PRODUCTS: Final = (
    "models?", "editions?", "versions?", "releases?", "line-?ups?", "vintages?", "makes?", "generations?", "variants?",
    "trims?", "sedans?", "coupes?", "hatchbacks?", "pickups?", "trucks?", "vans?", "SUVs?", "bottlings?",
)  # fmt: skip
_OWNERS: Final = ("'s", "’s", "s'", "s’", " its", " their", " our", " my", " your", " his", " her", " whose")
YEARS: Final = YearNouns(
    metrics=_METRICS,
    counted=_COUNTED,
    kinds=_KINDS,
    products=_PRODUCTS,
    owners=_OWNERS,
    articles=("a", "an", "this", "that"),
)
