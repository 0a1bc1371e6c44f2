"""A known name, and how a table of them is written: `canonical < maker = alias | alias`."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Name", "rows"]


@dataclass(frozen=True, slots=True)
class Name:
    """One known name: `aliases` in any script (Chinese in Simplified), `maker` the canonical owner of a product."""

    canonical: str
    sort: str  # organisation | place | person | product | media
    aliases: tuple[str, ...] = ()
    maker: str | None = None


def rows(sort: str, table: str) -> tuple[Name, ...]:
    """Return the names of a table, all of one sort.

    >>> rows("product", "Bing < Microsoft = 必应")
    (Name(canonical='Bing', sort='product', aliases=('必应',), maker='Microsoft'),)
    """
    found = []
    for line in table.strip().splitlines():
        head, _, tail = line.strip().partition("=")
        canonical, _, maker = head.strip().partition("<")
        aliases = tuple(alias.strip() for alias in tail.split("|") if alias.strip())
        found.append(Name(canonical.strip(), sort, aliases, maker.strip() or None))
    return tuple(found)
