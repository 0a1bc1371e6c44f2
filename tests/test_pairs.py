"""Two short articles each, and whether they contradict one another: plain sentences, read and compared as users do."""

from __future__ import annotations

import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from checker.config import Settings
from checker.pipeline import build_report

PLACE = Path(__file__).parent / "pairs"
MISSED = pytest.mark.xfail(reason="not told so yet", strict=False)


def rows() -> list[Any]:
    """Return the pairs of all tables, those that are missed marked so."""
    found = []
    for table in sorted(PLACE.glob("*.toml")):
        for row in tomllib.loads(table.read_text("utf-8"))["pair"]:
            marks = [MISSED] if row.get("missed") else []
            found.append(pytest.param(row, marks=marks, id=f"{table.stem}: {row['a']['text'][:60]}"))
    return found


def told(row: dict[str, Any]) -> str:
    """Return what the program says of the two articles together."""
    with TemporaryDirectory() as folder:
        for name in "ab":
            article = row[name]
            head = f"---\ntitle: {article['title']}\ndate: {article['date']}\nsource: Paper {name.upper()}\n---\n"
            Path(folder, f"{name}.md").write_text(f"{head}{article['text']}\n", "utf-8")
        report = build_report([Path(folder)], Settings())
    article_of = {claim.id: claim.article for claim in report.claims}
    kinds = {
        relation.kind.value.partition("_")[0]
        for cluster in report.clusters
        for relation in cluster.relations
        if article_of[relation.a] != article_of[relation.b]
    }
    return next((kind for kind in ("conflict", "agree") if kind in kinds), "different")


@pytest.mark.parametrize("row", rows())
def test_pair(row: dict[str, Any]) -> None:
    assert told(row) == row["want"]
