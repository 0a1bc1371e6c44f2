"""Whole sentences of news: nothing missed in them, nothing read that is none.

Source  tests/claims/cases/news_*.toml, written for this test.
"""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from checker.claims.periods import periods
from checker.claims.quantities import quantities
from tests.claims.test_periods import _line
from tests.claims.test_quantities import CASES, shown

NEWS = [
    (language, case)
    for language in ("zh", "en")
    for case in tomllib.loads((CASES / f"news_{language}.toml").read_text(encoding="utf-8"))["case"]
]


@pytest.mark.parametrize(("language", "case"), NEWS, ids=[case["text"][:30] for _, case in NEWS])
def test_sentence(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    assert [shown(text, mention) for mention in quantities(text, language)] == case["expect"]
    anchor = date.fromisoformat(case["anchor"])
    assert [_line(mention) for mention in periods(text, language, anchor)] == case["want"]
