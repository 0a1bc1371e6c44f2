"""Fold what asks for no action, or is too long to be read in passing."""

from __future__ import annotations

from collections.abc import Sequence

from checker.formats.lookup import Lookup
from checker.formats.naming import count
from checker.formats.quotation import Row, quote_rows, tabulate_rows

__all__ = ["folded", "show_rows"]

ROWS_SHOWN = 50  # more than a few screens of a table nobody reads on the way to the next heading


def folded(summary: str, blocks: Sequence[str]) -> list[str]:
    """Return Markdown blocks that a reader sees after a click on `summary`, which is Markdown-free text."""
    return [f"<details>\n<summary>{summary}</summary>", *blocks, "</details>"]


def show_rows(rows: Sequence[Row], found: Lookup) -> list[str]:
    """Return the rows as a table and, below it, as quotations; long ones folded."""
    blocks = [tabulate_rows(rows), quote_rows(rows, found)]
    return blocks if len(rows) <= ROWS_SHOWN else folded(count(len(rows), "statement"), blocks)
