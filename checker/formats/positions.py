"""Say in one line who holds which value in a conflict, and since when.

"3.5 billion USD: Sam Altman (2024-08-06), The Information (2024-08-06) — 3.7 billion USD: OpenAI
(2024-10-03)". Claims that agree hold one position. Where those at odds tell of several periods, each
position names its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import chain

from checker.formats.agreements import AGREEMENTS
from checker.formats.amounts import list_values, size_of
from checker.formats.escape import bold, escaped
from checker.formats.lookup import Lookup
from checker.formats.naming import either, name_period
from checker.formats.quotation import name_article
from checker.records import Claim, Cluster

__all__ = ["tell_positions"]

SPEAKERS_SHOWN = 5  # for each position; the table names them all


def tell_positions(cluster: Cluster, at_odds: Sequence[Claim], heading: str, found: Lookup) -> str:
    """Return the positions in a conflict between claims of `cluster`, smallest value first, as one Markdown line."""
    periods = {claim.period for claim in at_odds if claim.period}
    return " — ".join(
        f"{bold(_stance(claims, heading, named=len(periods) > 1))}: {_speakers(claims, found)}"
        for claims in _positions(cluster, at_odds)
    )


def _positions(cluster: Cluster, at_odds: Sequence[Claim]) -> list[list[Claim]]:
    agree = {
        pair
        for each in cluster.relations
        if each.kind in AGREEMENTS
        for pair in ((each.a, each.b), (each.b, each.a))
    }
    positions: list[list[Claim]] = []
    for claim in sorted(at_odds, key=_size_and_time):
        held = (each for each in positions if all((claim.id, other.id) in agree for other in each))
        home = next(held, None)
        if home is None:
            positions.append([claim])
        else:
            home.append(claim)
    return positions


def _size_and_time(claim: Claim) -> tuple[tuple[Decimal, Decimal], date]:
    return size_of(claim), claim.period.start if claim.period else date.max


def _stance(claims: Sequence[Claim], heading: str, *, named: bool) -> str:
    value = list_values(claims, heading)
    told = sorted({claim.period for claim in claims if claim.period}, key=lambda each: (each.start, each.end))
    return f"{value} of {either([name_period(each) for each in told])}" if named and told else value


def _speakers(claims: Sequence[Claim], found: Lookup) -> str:
    """Return who says so with the day of the first article that tells it, the earliest first."""
    days: dict[str, list[date]] = {}
    for claim in _telling(claims, found):
        published = found.article(claim).published
        days.setdefault(_speaker(claim, found), []).extend([published] if published else [])
    since = {who: min(told, default=None) for who, told in days.items()}
    ranked = sorted(since.items(), key=lambda each: each[1] or date.max)
    named = [f"{escaped(who)} ({day})" if day else escaped(who) for who, day in ranked]
    more = len(named) - SPEAKERS_SHOWN
    return ", ".join(chain(named[:SPEAKERS_SHOWN], [f"{more} more"] if more > 0 else []))


def _telling(claims: Sequence[Claim], found: Lookup) -> list[Claim]:
    """Return the claims without copies of what is there too, and without what an article says beside its speaker."""
    articles = {claim.article for claim in claims}
    quoted = {claim.article for claim in claims if claim.attribution}
    return [
        claim
        for claim in claims
        if found.article(claim).copy_of not in articles and (claim.attribution or claim.article not in quoted)
    ]


def _speaker(claim: Claim, found: Lookup) -> str:
    article = found.article(claim)
    return claim.attribution or article.publisher or name_article(article)
