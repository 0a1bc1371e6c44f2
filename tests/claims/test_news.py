"""Whole sentences of Chinese news: nothing missed in them, nothing read that is none.

Source  tests/claims/cases/news_zh.toml, written for this test.
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.claims.periods import periods
from checker.claims.quantities import quantities
from tests.claims.test_periods import _line
from tests.claims.test_quantities import shown

CASES = tomllib.loads((Path(__file__).parent / "cases/news_zh.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:30])
def test_sentence(case: dict[str, Any]) -> None:
    text = case["text"]
    assert [shown(text, mention) for mention in quantities(text, "zh")] == case["expect"]
    anchor = date.fromisoformat(case["anchor"])
    assert [_line(mention) for mention in periods(text, "zh", anchor)] == case["want"]
