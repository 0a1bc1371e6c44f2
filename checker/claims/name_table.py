"""A name as it stands in a text, and the table of known names by alias."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from checker.languages.names import NAMES, Name

__all__ = ["NameTable", "Spotted", "key_of", "known_names", "name_table"]


@dataclass(frozen=True, slots=True)
class Spotted:
    """A name at `text[start:end]`; `maker` is the owner of a product, if known."""

    start: int
    end: int
    canonical: str
    sort: str  # organisation | place | facility | person | product | media | name
    maker: str | None = None


@dataclass(frozen=True, slots=True)
class NameTable:
    """Known names by alias: Chinese folded, Latin in lower case without spaces."""

    latin: Mapping[str, Name]
    chinese: Mapping[str, Name]
    lengths: Mapping[str, tuple[int, ...]]


def key_of(alias: str) -> str:
    """Return what a Latin alias is looked up by."""
    return alias.lower().replace(" ", "").rstrip(".")


def name_table(learned: Iterable[Name] = ()) -> NameTable:
    """Return the known names together with those that the texts have introduced; known rows win."""
    latin: dict[str, Name] = {}
    chinese: dict[str, Name] = {}
    for name in (*NAMES, *learned):
        for alias in (name.canonical, *name.aliases):
            if alias[0].isascii():
                latin.setdefault(key_of(alias), name)
            else:
                chinese.setdefault(alias, name)
    lengths: dict[str, set[int]] = {}
    for alias in chinese:
        lengths.setdefault(alias[0], set()).add(len(alias))
    return NameTable(
        latin,
        chinese,
        {head: tuple(sorted(sizes, reverse=True)) for head, sizes in lengths.items()},
    )


@cache
def known_names() -> NameTable:
    """Return the table of names that need no learning."""
    return name_table()
