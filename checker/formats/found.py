"""Show the claims that a search has found: as a table for a terminal, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TypeAlias

from tabulate import tabulate

from checker.formats.escape import visible
from checker.formats.naming import name_period, name_quantity
from checker.records import Claim

__all__ = ["Found", "write_found_json", "write_found_table"]

Found: TypeAlias = "tuple[Claim, str, int, date | None, float]"
"""A claim, the path and line at which it stands, the day its article was published, and how near it is."""

_COLUMNS = ("subject", "metric", "value", "as printed", "period", "source", "published", "near")
_simple = partial(tabulate, tablefmt="simple", disable_numparse=True)


def write_found_table(found: Sequence[Found]) -> str:
    """Return a table, the nearest claim first."""
    return _simple([_row(*each) for each in found], headers=_COLUMNS) + "\n"


def write_found_json(found: Sequence[Found]) -> str:
    """Return a JSON list, the nearest claim first."""
    return json.dumps([_record(*each) for each in found], ensure_ascii=False, indent=1) + "\n"


def _row(claim: Claim, path: str, line: int, published: date | None, score: float) -> list[str]:
    cells = (
        claim.entity or "",
        claim.metric or "",
        name_quantity(claim.quantity, claim.role),
        claim.surface,
        name_period(claim.period) if claim.period else "",
        f"{path}:{line}",
        published.isoformat() if published else "",
        f"{score:.2f}",
    )
    return [visible(cell).strip() for cell in cells]


def _record(claim: Claim, path: str, line: int, published: date | None, score: float) -> dict[str, object]:
    return {
        "subject": claim.entity,
        "metric": claim.metric,
        "value": name_quantity(claim.quantity, claim.role),
        "surface": claim.surface,
        "period": name_period(claim.period) if claim.period else None,
        "as_of": claim.as_of.isoformat() if claim.as_of else None,
        "path": path,
        "line": line,
        "published": published.isoformat() if published else None,
        "sentence": claim.context,
        "score": score,
    }
