"""Say which side of a conflict the most trusted source is on, where the configuration ranks sources.

A source is named by its publisher or by a pattern of the paths of its articles, the most trusted first. Where it is on
both sides, or no side is ranked above another, nothing is said: to choose between equals is not for the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.config import Settings
from checker.gate.concerns import Concern
from checker.gate.patterns import matches, path_from
from checker.languages.zh.script import fold
from checker.records import Article, Claim

__all__ = ["Believed", "believed"]


@dataclass(frozen=True, slots=True)
class Believed:
    """The claim of the most trusted source in a conflict, and what that means for the new articles, in a sentence."""

    claim: Claim
    told: str


def believed(
    concern: Concern, articles: dict[str, Article], new: frozenset[str], settings: Settings
) -> Believed | None:
    """Return what the most trusted source gives, None where none stands out."""
    claims = list({claim.id: claim for odds in concern.odds for claim in odds.claims}.values())
    ranks = {claim.id: rank_of(articles[claim.article], settings) for claim in claims}
    best = min(ranks.values(), default=0)
    trusted = [claim for claim in claims if ranks[claim.id] == best]
    if best == len(settings.trusted) or len(trusted) == len(claims) or _at_odds(concern, trusted):
        return None
    ids = {claim.id for claim in trusted}
    against = [claim for odds in concern.odds if ids & {c.id for c in odds.claims} for claim in odds.claims]
    deviating = [claim for claim in against if claim.id not in ids]
    return Believed(trusted[0], _told(trusted[0], deviating, articles, new))


def rank_of(article: Article, settings: Settings) -> int:
    """Return the place of an article among the trusted sources, 0 the first; their number where it is none of them."""
    below = path_from(settings.root, article.path)
    publisher = _spelled(article.publisher or "")
    return next(
        (
            rank
            for rank, source in enumerate(settings.trusted)
            if _spelled(source) == publisher or matches(source, below)
        ),
        len(settings.trusted),
    )


def _spelled(publisher: str) -> str:
    """Return a name as it compares, whatever its script and its capitals."""
    return fold(publisher).casefold()


def _at_odds(concern: Concern, claims: Sequence[Claim]) -> bool:
    """Say whether some of the claims are at odds with one another."""
    ids = {claim.id for claim in claims}
    return any(ids.issuperset(claim.id for claim in odds.claims) for odds in concern.odds)


def _told(
    trusted: Claim, deviating: Sequence[Claim], articles: dict[str, Article], new: frozenset[str]
) -> str:
    if trusted.article in new:
        return f"The new article {articles[trusted.article].path} is the most trusted source of these."
    ours = list(dict.fromkeys(articles[each.article].path for each in deviating if each.article in new))
    if not ours:
        return "No new article deviates from the most trusted source."
    subject = (
        f"The new article {ours[0]} deviates"
        if len(ours) == 1
        else f"The new articles {', '.join(ours)} deviate"
    )
    return f"{subject} from the most trusted source."
