"""Patterns of paths, as configuration files write them."""

from __future__ import annotations

import pytest

from checker.gate.patterns import matches


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("old/**", ["old/a.md", "old/b/c/a.md"], ["a.md", "older/a.md", "x/old/a.md"]),
        ("old/", ["old/a.md", "old/b/a.md"], ["old", "x/old/a.md"]),
        ("**/old/**", ["old/a.md", "x/old/a.md", "x/y/old/z/a.md"], ["x/older/a.md"]),
        ("*.md", ["a.md", "x/y/a.md"], ["a.txt", "a.md/b.txt"]),
        ("old/*.md", ["old/a.md"], ["old/b/a.md", "x/old/a.md"]),
        ("./old/a?.md", ["old/ab.md"], ["old/a.md", "old/a/.md"]),
        ("a.md", ["a.md", "x/a.md"], ["aa.md", "a.md.txt", "a-md"]),
        ("洪水/*.md", ["洪水/一.md"], ["洪水.md"]),
        ("a[1].md", ["a[1].md"], ["a1.md"]),
    ],
)
def test_patterns(pattern: str, yes: list[str], no: list[str]) -> None:
    assert [path for path in (*yes, *no) if matches(pattern, path)] == yes
