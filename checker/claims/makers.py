"""Share what one article knows of a product's maker with all that name the product."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from checker.records import Claim

__all__ = ["makers_told", "with_maker", "with_shared_makers"]


def with_shared_makers(claims: Sequence[Claim]) -> list[Claim]:
    """Fill in the maker of a product where another claim names it and no two claims disagree."""
    makers = makers_told((claim.entity, claim.maker) for claim in claims)
    return [with_maker(claim, makers) for claim in claims]


def makers_told(told: Iterable[tuple[str | None, str | None]]) -> dict[str, str]:
    """Return the makers of products, of pairs of an entity and its maker, where all that name one name the same."""
    known: dict[str, set[str]] = {}
    for entity, maker in told:
        if maker and entity:
            known.setdefault(entity, set()).add(maker)
    return {product: next(iter(makers)) for product, makers in known.items() if len(makers) == 1}


def with_maker(claim: Claim, makers: Mapping[str, str]) -> Claim:
    """Return `claim` with the maker of its entity, where it names none."""
    maker = makers.get(claim.entity or "")
    return claim if maker is None or claim.maker is not None else replace(claim, maker=maker)
