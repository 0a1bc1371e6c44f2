"""Arithmetic that a text gets wrong: shares, sums, changes, multiples, conversions and balances, one module each.

Only what the text itself puts together is reckoned: a phrase of the language (languages/*/arithmetic.py) must say
that the figures belong together. Where the text can be read so that it is right, nothing is said.
"""

from checker.verdicts.arithmetic.check import Sums, check_arithmetic
from checker.verdicts.arithmetic.rules import RULES

__all__ = ["RULES", "Sums", "check_arithmetic"]
