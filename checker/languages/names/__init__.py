"""Names that the world writes in two scripts: one canonical name each, its aliases, its sort, its maker.

Only what a well-read editor knows without looking: large companies, media, international bodies, countries, provinces and
large cities, and widely used products with the company that makes them. Names that a corpus introduces itself,
"北光科技（Northlight）", are learned from its text (claims/aliases.py) and need no row.

Source  Compiled by the project from general reference.
"""

from __future__ import annotations

from checker.languages.names.firms import FIRMS
from checker.languages.names.media import MEDIA
from checker.languages.names.name import Name
from checker.languages.names.organisations import ORGANISATIONS
from checker.languages.names.people import PEOPLE
from checker.languages.names.places import PLACES
from checker.languages.names.products import PRODUCTS

__all__ = ["KNOWN_PLACES", "NAMES", "Name"]

NAMES = (*ORGANISATIONS, *FIRMS, *MEDIA, *PLACES, *PRODUCTS, *PEOPLE)
KNOWN_PLACES = frozenset(name.canonical for name in NAMES if name.sort == "place")
