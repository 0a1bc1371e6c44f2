"""Tables become one sentence a figure, told with the names of row and column, still tied to its place in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.claims.extract import extract
from checker.reading import read
from checker.records import Article, SentenceRole

PLANS = """# Quasar limits

| Plan | Seats | Storage | Notes |
|------|------:|--------:|-------|
| Free | 3 | 5 GB | none |
| Pro | 20 | **50 GB** | 24 hours of *support* |
"""
PAGE = """<html><body><h1>Limits</h1><table><tr><th>Limit</th><th>Free</th><th>Business</th></tr>
<tr><td>File size</td><td>25&nbsp;MB</td><td>2 GB</td></tr></table></body></html>"""


def article(folder: Path, name: str, content: str) -> Article:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    (found,) = read([path]).articles
    return found


def cells(found: Article) -> list[str]:
    return [sentence.text for sentence in found.sentences if sentence.role is SentenceRole.CELL]


def test_a_figure_is_told_with_its_row_and_column(tmp_path: Path) -> None:
    found = article(tmp_path, "a.md", PLANS)
    assert cells(found) == [
        "Free Seats: 3",
        "Free Storage: 5 GB",
        "Pro Seats: 20",
        "Pro Storage: 50 GB",
        "Pro Notes: 24 hours of support",
    ]
    assert cells(article(tmp_path, "b.html", PAGE)) == ["File size Free: 25 MB", "File size Business: 2 GB"]


@pytest.mark.parametrize("name", ["a.md", "b.html"])
def test_every_figure_is_known_by_its_place(tmp_path: Path, name: str) -> None:
    found = article(tmp_path, name, PLANS if name == "a.md" else PAGE)
    for sentence in found.sentences:
        if sentence.role is SentenceRole.CELL:
            at = sentence.text.index(": ") + 2
            digits = len(sentence.text[at:].split()[0])
            start, end = sentence.origin(at, at + digits)
            assert found.text[start:end] == sentence.text[at : at + digits]
            assert sentence.start < sentence.end <= len(found.text)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        # Without the unit at its head a number would be another one.
        (
            "| 指标 | 2023年（亿元） |\n|---|---|\n| 营收 | 18.6 |\n| 门店 | 120家 |\n",
            ["门店 2023年（亿元）: 120家"],
        ),
        ("单位：亿元\n\n| 指标 | 2023年 |\n|---|---|\n| 营收 | 18.6 |\n", []),
        ("| | Revenue, $m | Staff |\n|---|---|---|\n| Acme | 340 | 90 |\n", ["Acme Staff: 90"]),
        # The first row holds figures, so that nothing names the columns.
        ("| Free | 5 GB |\n| Pro | 50 GB |\n", []),
        # Years name columns.
        (
            "| | 2023 | 2022 |\n|---|---|---|\n| Sales | $2bn | $1bn |\n",
            ["Sales 2023: $2bn", "Sales 2022: $1bn"],
        ),
        # More cells than the head has names, or fewer: nobody knows of what they are.
        ("| Plan | Seats |\n|---|---|\n| Free | 3 | 4 |\n", []),
        ("| Plan | Seats | Price |\n|---|---|---|\n| Free | 3 |\n", []),
        # Two tables one below the other have a head each.
        (
            "| Plan | Seats |\n|---|---|\n| Free | 3 |\n\n| Plan | Guests |\n|---|---|\n| Free | 9 |\n",
            ["Free Seats: 3", "Free Guests: 9"],
        ),
        # Prose that stands in a table for its looks.
        (f"| News | Sport |\n|---|---|\n| Story | It sold 40 boats {'and more ' * 10} |\n", []),
    ],
)
def test_what_no_head_names_is_not_told_as_cells(tmp_path: Path, table: str, told: list[str]) -> None:
    assert cells(article(tmp_path, "a.md", f"# Figures\n\n{table}")) == told


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    found = article(
        tmp_path, "a.md", "# 业绩\n\n| 指标 | 营收（亿元） |\n|---|---|\n| 2023年 | 18.6 |\n\n明年开业。\n"
    )
    assert ["18.6" in each.reason for each in found.skipped if "unit" in each.reason] == [True]


def test_a_caption_hides_no_head(tmp_path: Path) -> None:
    page = PAGE.replace("<table>", "<table><caption>Limits of files</caption><colgroup><col></colgroup>")
    assert cells(article(tmp_path, "a.html", page)) == ["File size Free: 25 MB", "File size Business: 2 GB"]


def test_a_name_is_no_unit(tmp_path: Path) -> None:
    found = article(tmp_path, "a.md", "# 门店\n\n| 公司 | 门店 |\n|---|---|\n| 华润万家 | 3000 |\n")
    assert cells(found) == ["华润万家 门店: 3000"]


def test_a_cell_without_names_is_not_lost(tmp_path: Path) -> None:
    found = article(tmp_path, "a.md", "# Limits\n\n| Plan | Seats | |\n|---|---|---|\n| | 3 | 7 GB |\n")
    assert cells(found) == ["Seats: 3", "7 GB"]
    assert [claim.surface for claim in extract(found)] == ["3", "7 GB"]
