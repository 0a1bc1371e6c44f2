"""The part that a figure is of, by its number, in every way that a number may be told."""

from __future__ import annotations

import pytest

from checker.claims.numbered_parts import numbered_parts


@pytest.mark.parametrize(
    ("text", "chinese", "labels"),
    [
        ("Unit 03 and Unit 3", False, ["unit 3", "unit 3"]),
        ("Block A, Block 12B and Phase III", False, ["building a", "building 12b", "phase 3"]),
        ("the second phase and Phase Two", False, ["phase 2", "phase 2"]),
        ("二十号线和12号线", True, ["line 20", "line 12"]),
        ("四四期工程、三二一号线、一三号楼", True, ["phase 四四", "line 三二一", "building 一三"]),
    ],
)
def test_labels(text: str, chinese: bool, labels: list[str]) -> None:
    found = numbered_parts(text, chinese)
    assert [part.label for part in found] == labels
    assert all(text[part.start : part.end].strip() for part in found)
