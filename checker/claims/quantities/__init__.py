"""Read every quantity of a sentence: its value as an interval, its unit, and whether it is a level or a change."""

from __future__ import annotations

from checker.claims.quantities.counted import SIZE
from checker.claims.quantities.currency import Currencies
from checker.claims.quantities.figures import numbers
from checker.claims.quantities.scan import quantities

__all__ = ["SIZE", "Currencies", "numbers", "quantities"]
