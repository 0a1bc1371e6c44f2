"""Whole outputs of a small report, compared with files read by a person and kept beside this test.

After a wanted change of a format, read the new output (pytest -vv shows it) and put it in `golden/`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from checker.formats import FORMATS, writer
from checker.formats.table import write_table
from checker.records import Report

GOLDEN = Path(__file__).parent / "golden"
FOLDER = Path(__file__).parents[2] / "checker" / "formats"
SHARED = {
    *("__init__", "agreements", "amounts", "conflicts", "escape", "folding", "found", "headings", "lookup"),
    "naming",
    *("overview", "positions", "quotation", "reasons", "rule_page", "standing", "table"),
}  # no formats of a report


@pytest.mark.parametrize(
    ("write", "name"),
    [(writer("markdown"), "report.md"), (writer("json"), "report.json"), (write_table, "claims.txt")],
    ids=["markdown", "json", "table"],
)
def test_whole_output(report: Report, write: Callable[[Report], str], name: str) -> None:
    assert write(report) == (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_show_an_empty_report(report: Report, name: str) -> None:
    empty = replace(report, articles=(), claims=(), clusters=(), findings=(), skipped=(), notes={})
    assert writer(name)(empty).endswith("\n")


def test_every_format_file_is_listed() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - SHARED
    assert {place.partition(":")[0].rpartition(".")[2] for place in FORMATS.values()} == files
