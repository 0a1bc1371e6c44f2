"""Show in lines of text everything that was understood of one claim."""

from __future__ import annotations

from collections.abc import Iterator

from checker.formats.escape import visible
from checker.formats.explained.found_by import (
    metric_found,
    name_interval,
    name_time,
    period_found,
    subject_found,
)
from checker.formats.lookup import Lookup
from checker.formats.naming import name_claim, name_quantity
from checker.records import Article, Claim, Role

__all__ = ["claim_line", "claim_lines", "labelled"]

LABEL = 10  # columns of the words that begin a line
QUOTED_EACH_SIDE = 200  # code points of the sentence on either side of the number


def claim_line(claim: Claim, found: Lookup) -> str:
    """Return one line: id, place, and the value in words."""
    line, column = found.place(claim)
    who = f", said by {claim.attribution}" if claim.attribution else ""
    value = f"{name_claim(claim)} ({name_time(claim)}{who})"
    return visible(f"{claim.id} at {found.article(claim).path}:{line}:{column}: {value}")


def claim_lines(claim: Claim, found: Lookup) -> Iterator[str]:
    """Yield the claim's fields, each with how it was found."""
    line, column = found.place(claim)
    yield visible(
        f"{claim.id} at {found.article(claim).path}:{line}:{column} (characters {claim.start}–{claim.end})"
    )
    yield from labelled("says", _quoted(claim, found))
    unit = claim.quantity.unit or "no unit"
    yield from labelled(
        "value", f"{name_claim(claim)}; stands for {name_interval(claim.quantity)}, in {unit}"
    )
    for other in claim.also:
        yield from labelled(
            "also", f"{name_quantity(other)}; stands for {name_interval(other)}, in {other.unit}"
        )
    if claim.role is not Role.LEVEL:
        yield from labelled("role", claim.role.value)
    yield from labelled("period", f"{name_time(claim)}: {period_found(claim)}")
    yield from labelled("subject", f"{claim.entity or 'none'}: {subject_found(claim)}")
    if claim.maker:
        yield from labelled("maker", claim.maker)
    yield from labelled("metric", f"{claim.metric or 'none'}: {metric_found(claim)}")
    if claim.counted or claim.thing:
        yield from labelled("counted", f"{claim.counted or 'not said'} (class: {claim.thing or 'none'})")
    for label, words in (("scope", claim.scope), ("names", claim.names)):
        if words:
            yield from labelled(label, ", ".join(sorted(words)))
    yield from labelled("mood", claim.modality.value)
    if claim.note:
        yield from labelled("assumed", claim.note)
    yield from labelled("said by", claim.attribution or "the article")
    yield from labelled("clause", claim.clause)
    yield from labelled("article", _article(found.article(claim), claim))


def labelled(label: str, text: str) -> Iterator[str]:
    """Yield an indented line with a label, article text made harmless."""
    yield f"    {label:<{LABEL}}{visible(text).strip()}"


def _quoted(claim: Claim, found: Lookup) -> str:
    """Return the sentence with the number in brackets, cut where it is long."""
    text = found.article(claim).text
    before = text[max(claim.sentence_start, claim.start - QUOTED_EACH_SIDE) : claim.start]
    after = text[claim.end : min(claim.sentence_end, claim.end + QUOTED_EACH_SIDE)]
    return f"{before}[{text[claim.start : claim.end]}]{after}"


def _article(article: Article, claim: Claim) -> str:
    published = (
        f"{article.published} (from {article.published_from})" if article.published else "on an unknown day"
    )
    named = [part for part in (article.publisher, article.title) if part]
    parts = [": ".join(named) or article.path, f"published {published}"]
    if article.copy_of:
        parts.append(f"a copy of {article.copy_of}")
    if claim.summary:
        parts.append("told by a machine-made summary")
    return "; ".join(parts)
