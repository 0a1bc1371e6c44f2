"""Show the claims of one article as a table for a terminal: the way to see what was understood."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tabulate import tabulate

from checker.formats.escape import visible
from checker.formats.lookup import Lookup, look_up
from checker.formats.naming import name_period, name_quantity
from checker.records import Claim, Report, Skipped

__all__ = ["write_encoders", "write_status", "write_table"]

_COLUMNS = ("line", "as printed", "kind", "value", "subject", "metric", "period", "mood", "said by", "note")

_simple = partial(tabulate, tablefmt="simple", disable_numparse=True)


def write_table(report: Report) -> str:
    """Return the claims of `report` in the order of the text, and below them what was left out.

    Chinese is aligned by the columns that it takes on a terminal (tabulate with wcwidth).
    """
    found = look_up(report)
    rows = [_row(claim, found) for claim in report.claims]
    blocks = [_simple(rows, headers=_COLUMNS), *_left_out(report.skipped)]
    return "\n\n".join(blocks) + "\n"


def write_encoders(cards: Sequence[tuple[str, str, str, str, str]], default: str) -> str:
    """Return the encoders (name, whether here, version, licence, what they are) as a table, the default marked."""
    rows = [(f"{name} (default)" if name == default else name, *rest) for name, *rest in cards]
    return _simple(rows, headers=("name", "here", "version", "licence", "what")) + "\n"


def write_status(folders: Sequence[tuple[str, int]], rows: Sequence[tuple[str, int]], size: int) -> str:
    """Return what a store holds: the folders with their articles, its rows by shelf, and its size in bytes."""
    indexed = [(visible(name), str(number)) for name, number in folders]
    held = [*((name, str(number)) for name, number in rows), ("bytes", f"{size:,}")]
    return (
        _simple(indexed, headers=("folder", "articles"))
        + "\n\n"
        + _simple(held, headers=("kept", "rows"))
        + "\n"
    )


def _row(claim: Claim, found: Lookup) -> list[str]:
    cells = [
        str(found.place(claim)[0]),
        claim.surface,
        claim.quantity.kind.value.replace("_", " "),
        name_quantity(claim.quantity, claim.role),
        claim.entity or "",
        claim.metric or "",
        _period(claim),
        claim.modality.value,
        (claim.attribution or "") + (" (summary)" if claim.summary else ""),
        claim.note,
    ]
    return [visible(cell).strip() for cell in cells]


def _period(claim: Claim) -> str:
    named = name_period(claim.period) if claim.period else ""
    return f"{named} (as of {claim.as_of.isoformat()})".strip() if claim.as_of else named


def _left_out(skipped: Sequence[Skipped]) -> list[str]:
    if not skipped:
        return []
    rows = [[visible(each.where), visible(each.reason)] for each in skipped]
    return [_simple(rows, headers=("left out", "why"))]
