"""The checks, each with its name; their docstrings are what `explain` shows."""

from __future__ import annotations

from checker.verdicts.arithmetic.balances import loss_of_revenue_and_cost
from checker.verdicts.arithmetic.changes import change_of_levels
from checker.verdicts.arithmetic.currencies import currency_pair
from checker.verdicts.arithmetic.multiples import multiple_of_base
from checker.verdicts.arithmetic.outcome import Rule
from checker.verdicts.arithmetic.shares import share_of_total
from checker.verdicts.arithmetic.sums import part_of_whole, sum_of_parts
from checker.verdicts.arithmetic.unit_prices import price_times_count

__all__ = ["RULES"]

RULES = (
    Rule("share-of-total", share_of_total),
    Rule("sum-of-parts", sum_of_parts),
    Rule("part-of-whole", part_of_whole),
    Rule("change-of-levels", change_of_levels),
    Rule("multiple-of-base", multiple_of_base),
    Rule("currency-pair", currency_pair),
    Rule("loss-of-revenue-and-cost", loss_of_revenue_and_cost),
    Rule("price-times-count", price_times_count),
)
