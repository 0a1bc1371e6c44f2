"""Share what one article knows of a product's maker with all that name the product."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.records import Claim

__all__ = ["with_shared_makers"]


def with_shared_makers(claims: Sequence[Claim]) -> list[Claim]:
    """Fill in the maker of a product where another claim names it and no two claims disagree."""
    told: dict[str, set[str]] = {}
    for claim in claims:
        if claim.maker and claim.entity:
            told.setdefault(claim.entity, set()).add(claim.maker)
    makers = {product: next(iter(known)) for product, known in told.items() if len(known) == 1}
    return [
        replace(claim, maker=makers[claim.entity])
        if claim.maker is None and claim.entity in makers
        else claim
        for claim in claims
    ]
