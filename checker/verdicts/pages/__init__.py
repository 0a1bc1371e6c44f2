"""The documentation of the rules: one page a rule, `<rule id>.toml` in this folder, shown by `checker explain RULE`.

A page holds `relation` (what the rule says of a pair, or "finding" where it looks at one text), `says` (one line),
`means` and `do` (paragraphs) and examples in each language: texts with their days, which really lead to the rule.

Errors  PageError if a page lacks a field or has one that there is none of: the package is broken.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from checker.errors import CheckerError

__all__ = ["Example", "Page", "PageError", "page_of", "pages"]


class PageError(CheckerError):
    """A page that is not written as it should be."""


@dataclass(frozen=True, slots=True)
class Example:
    """Texts that lead to the rule, each with the day of its publication."""

    language: str
    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What a reader must know of a rule."""

    rule: str
    relation: str
    says: str
    means: str
    do: str
    examples: tuple[Example, ...]

    @property
    def conflicts(self) -> bool:
        """Say whether the rule ends in a finding rather than in a reason why two figures may both be right."""
        return self.relation in _FOUND


_FOUND = frozenset({"conflict_value", "conflict_period", "finding"})
_SUFFIX = ".toml"


def page_of(rule: str) -> Page | None:
    """Return the page of the rule with that id, None if there is none."""
    return next((page for page in pages() if page.rule == rule), None)


@cache
def pages() -> tuple[Page, ...]:
    """Return all pages: rules that find something first, then those that explain, in order of their ids."""
    found = [
        _read(file.name.removesuffix(_SUFFIX), file.read_text(encoding="utf-8"))
        for file in files(__package__).iterdir()
        if file.name.endswith(_SUFFIX)
    ]
    return tuple(sorted(found, key=lambda page: (not page.conflicts, page.rule)))


def _read(rule: str, text: str) -> Page:
    row = tomllib.loads(text)
    try:
        examples = tuple(_example(**each) for each in row.pop("example"))
        paragraphs = {name: " ".join(row.pop(name).split()) for name in ("says", "means", "do")}
        return Page(rule=rule, examples=examples, **paragraphs, **row)
    except (KeyError, TypeError, ValueError) as error:
        raise PageError(f"the page of the rule '{rule}' is broken: {error}.") from error


def _example(language: str, texts: list[tuple[str, str]]) -> Example:
    return Example(language, tuple((day, text) for day, text in texts))
