"""Build records for tests from the few fields that a case is about."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from checker.records import Article, Claim, DateSource, Kind, Modality, Modifier, Quantity, Role
from checker.values.interval import Interval
from checker.values.period import Period


def a_quantity(row: dict[str, Any]) -> Quantity:
    """Build a quantity from `value` (or `low`, `high`), `step`, `kind`, `unit`, `modifier`, `per`.

    `within` is what a word for many reaches up to: thousands.
    """
    value = row.get("value")
    low = Decimal(str(row["low"])) if "low" in row else None
    high = Decimal(str(row["high"])) if "high" in row else None
    interval = Interval(low, Decimal(str(row["within"])) if "within" in row else high)
    if value is not None:
        low = high = Decimal(str(value))
        step = Decimal(str(row.get("step", 0)))
        interval = Interval.rounded(low, step) if step else Interval.exactly(low)
    return Quantity(
        kind=Kind(row.get("kind", "money")),
        unit=row.get("unit", "USD"),
        low=low,
        high=high,
        interval=interval,
        modifier=Modifier(row.get("modifier", "exact")),
        per=row.get("per"),
    )


def a_period(row: list[str] | None) -> Period | None:
    """Build a period from two ISO days."""
    return Period(date.fromisoformat(row[0]), date.fromisoformat(row[1])) if row else None


def a_claim(name: str, row: dict[str, Any]) -> Claim:
    """Build a claim of an article of its own; unnamed fields are those of a plain statement."""
    period = a_period(row.get("period"))
    return Claim(
        id=name,
        article=row.get("article", name),
        start=0,
        end=1,
        surface=row.get("surface", "x"),
        sentence_start=row.get("sentence", 0),
        sentence_end=2,
        clause=row.get("clause", "words"),
        context=row.get("say", row.get("clause", "words")),
        quantity=a_quantity(row),
        role=Role(row.get("role", "level")),
        counted=row.get("counted", ""),
        thing=row.get("thing"),
        works=frozenset(row.get("works", ())),
        entity=row.get("entity", "Acme"),
        entity_from=row.get("entity_from", "clause"),
        entity_sure=row.get("entity_sure", row.get("entity", "Acme")[:1].isupper()),
        metric=row.get("metric", "revenue") or None,
        metric_sure=row.get("metric_sure", True),
        measure=row.get("measure", ""),
        scope=frozenset(row.get("scope", ())),
        names=frozenset(row.get("names", ())),
        setting=frozenset(row.get("setting", ())),
        maker=row.get("maker"),
        period=period,
        period_stated=row.get("stated", period is not None),
        period_sure=row.get("sure", row.get("stated", period is not None)),
        as_of=date.fromisoformat(row["as_of"]) if "as_of" in row else None,
        modality=Modality(row.get("modality", "actual")),
        attribution=row.get("attribution"),
    )


def an_article(name: str, published: str | None, copy_of: str | None = None) -> Article:
    """Build an article without text, published on an ISO day."""
    day = date.fromisoformat(published) if published else None
    source = DateSource.FRONT_MATTER if day else DateSource.NONE
    return Article(name, f"{name}.txt", "", "en", (), published=day, published_from=source, copy_of=copy_of)
