"""Whole outputs of a small check, compared with files read by a person and kept beside this test.

After a wanted change of a format, read the new output (pytest -vv shows it) and put it in `golden/`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker.formats import CHECK_FORMATS, check_writer
from checker.records import Check

GOLDEN = Path(__file__).parent / "golden"
FOLDER = Path(__file__).parents[2] / "checker" / "formats" / "checks"
SHARED = {"__init__", "ink", "sights", "telling"}  # no formats of a check
FILES = {
    "text": "check.txt",
    "json": "check.json",
    "markdown": "check.md",
    "github": "check.github",
    "sarif": "check.sarif",
    "junit": "check.junit.xml",
    "gitlab": "check.gitlab.json",
    "rdjson": "check.rdjson",
}


@pytest.mark.parametrize("name", CHECK_FORMATS)
def test_whole_output(check: Check, name: str) -> None:
    assert check_writer(name)(check) == (GOLDEN / FILES[name]).read_text(encoding="utf-8")


def test_colour_adds_nothing_but_colour(check: Check) -> None:
    coloured = check_writer("text", colour=True)(check)
    plain = coloured
    for style in ("1;31", "1;33", "1;36", "1", "2", "32", "0"):
        plain = plain.replace(f"\x1b[{style}m", "")
    assert coloured != plain
    assert plain == check_writer("text")(check)


@pytest.mark.parametrize("name", CHECK_FORMATS)
def test_a_form_without_colour_is_the_same_in_colour(check: Check, name: str) -> None:
    if name != "text":
        assert check_writer(name, colour=True)(check) == check_writer(name)(check)


@pytest.mark.parametrize("name", CHECK_FORMATS)
def test_every_form_can_show_that_nothing_was_found(check: Check, name: str) -> None:
    clean = replace(check, findings=(), stale=(), status=0)
    assert "values-apart" not in check_writer(name)(clean) or name == "json"  # whose report tells all


def test_every_file_is_listed() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - SHARED
    assert {place.partition(":")[0].rpartition(".")[2] for place in CHECK_FORMATS.values()} == files
