"""Take the adjective of a country before a measure of it for the country: Polish consumer prices, German exports.

So is one before a plural where nothing else is named: Estonian pupils. Elsewhere it is no name: a Polish carmaker.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.claims.lexicon import Hit
from checker.claims.name_table import Spotted
from checker.languages.en.peoples import COUNTRY_OF
from checker.languages.metrics import METRICS

__all__ = ["with_peoples"]

_PEOPLE = re.compile(
    rf"(?<![\w-])(?:{'|'.join(re.escape(word) for word in sorted(COUNTRY_OF, key=len, reverse=True))})(?![\w-])"
)
_PLURAL = re.compile(r" (?:[a-z-]{3,14} )?[a-z-]{2,14}[a-rt-z]s\b")  # Estonian | school pupils
_BETWEEN = re.compile(r" (?:[a-z-]{3,14} ){0,2}")  # Polish | annual consumer | prices


def with_peoples(text: str, names: Sequence[Spotted], hits: Sequence[Hit]) -> tuple[Spotted, ...]:
    """Return `names` with the countries that adjectives name before a measure of a country, and no such adjective."""
    found = list(_named(text, hits)) or list(_alone(text, names))
    if any(name.canonical in COUNTRY_OF for name in names):
        names = [name for name in names if name.canonical not in COUNTRY_OF]
    if not found:
        return tuple(names)
    kept = [n for n in names if not any(n.start < f.end and f.start < n.end for f in found)]
    return tuple(sorted((*kept, *found), key=lambda name: name.start))


def _alone(text: str, names: Sequence[Spotted]) -> Iterator[Spotted]:
    """Yield the one country that an adjective before a plural names in a sentence of no other name: Estonian pupils."""
    if any(name.canonical not in COUNTRY_OF for name in names):
        return
    found = [match for match in _PEOPLE.finditer(text) if _PLURAL.match(text, match.end())]
    if len({match[0] for match in found}) == 1:
        yield Spotted(found[0].start(), found[0].end(), COUNTRY_OF[found[0][0]], "place")


def _named(text: str, hits: Sequence[Hit]) -> Iterator[Spotted]:
    local = [hit.start for hit in hits if hit.group == "metrics" and METRICS[hit.label].local]
    if not local:
        return
    for match in _PEOPLE.finditer(text):
        if any(_BETWEEN.fullmatch(text, match.end(), start) for start in local if start > match.end()):
            yield Spotted(match.start(), match.end(), COUNTRY_OF[match[0]], "place")
