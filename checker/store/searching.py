"""Answer a question in words with the claims that are nearest to it, from what is stored alone.

Meaning comes first; a claim that bears a name of the question, falls into a year of it or measures what it asks for
comes before one that does not.

Errors  StoreError where the store holds nothing that can be searched with this encoder.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from checker.claims.lexicon import find, lexicon
from checker.claims.name_table import known_names
from checker.claims.names import spot
from checker.languages.zh.script import fold
from checker.matching.encoders import Encoder
from checker.recall.memory import Key, Shelf
from checker.recall.pieces import Claims, unpack
from checker.records import Article, Claim
from checker.store.meaning import Place, meaning_of, places_of
from checker.store.opening import StoreError
from checker.store.shelves import Store

__all__ = ["Hit", "search_claims"]

LOOKED_AT = 400  # claims nearest in meaning, among which names, years and metrics then decide; set by hand
NAME, YEAR, METRIC = 0.35, 0.25, 0.2  # what each adds to a cosine; set by hand
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HAN = re.compile("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A claim that answers, where it stands, and how near it is."""

    claim: Claim
    path: str
    line: int
    published: date | None
    score: float


@dataclass(frozen=True, slots=True)
class _Question:
    names: frozenset[str]
    years: frozenset[int]
    metrics: frozenset[str]


def search_claims(store: Store, words: str, encoder: Encoder, number: int) -> list[Hit]:
    """Return the `number` claims nearest to `words`, the nearest first."""
    places = places_of(store)
    index = meaning_of(store, places, encoder)
    if index is None:
        raise StoreError(
            f"the store in {store.folder} holds nothing to search: fill it with 'checker index PATH'."
        )
    cosines, rows = index.search(encoder.encode([words]), min(LOOKED_AT, len(places)))
    near = [
        (row, cosine) for row, cosine in zip(rows[0].tolist(), cosines[0].tolist(), strict=True) if row >= 0
    ]
    claims = _claims(store, [places[row] for row, _ in near])
    asked = _understood(words)
    scored = [
        (round(cosine + _bonus(claim, asked), 4), row, claim)
        for (row, cosine), claim in zip(near, claims, strict=True)
    ]
    scored.sort(key=lambda each: (-each[0], each[1]))
    best = scored[:number]
    articles = _articles(store, {places[row][0].article for _, row, _ in best})
    return [_hit(claim, places[row], articles, score) for score, row, claim in best]


def _claims(store: Store, places: Sequence[Place]) -> list[Claim]:
    kept = store.recall(Shelf.CLAIMS, {claims for _, claims, _ in places})
    found = {key: unpack(packed, Claims) for key, packed in kept.items()}
    return [found[claims][number] for _, claims, number in places]


def _articles(store: Store, keys: set[Key]) -> dict[Key, Article]:
    return {key: unpack(kept, Article) for key, kept in store.recall(Shelf.ARTICLES, keys).items()}


def _hit(claim: Claim, place: Place, articles: dict[Key, Article], score: float) -> Hit:
    member, _, _ = place
    article = articles[member.article]
    line = article.text.count("\n", 0, claim.start) + 1
    path = member.path if member.root == "." else f"{member.root}/{member.path}"
    return Hit(claim, path, line, article.published, score)


def _understood(words: str) -> _Question:
    chinese = _HAN.search(words) is not None
    folded = fold(words) if chinese else words.lower()
    names = frozenset(name.canonical for name in spot(words, folded, chinese, known_names()))
    metrics = frozenset(hit.label for hit in find(folded, lexicon(chinese)) if hit.group == "metrics")
    return _Question(names, frozenset(int(year) for year in _YEAR.findall(words)), metrics)


def _bonus(claim: Claim, asked: _Question) -> float:
    told = {claim.entity, claim.maker, *claim.names}
    in_year = claim.period is not None and any(
        claim.period.start.year <= year <= claim.period.end.year for year in asked.years
    )
    named = bool(asked.names & told) or any(name in claim.context for name in asked.names)
    return NAME * named + YEAR * in_year + METRIC * (claim.metric in asked.metrics)
