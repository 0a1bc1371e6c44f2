"""How far the period reader agrees with the date cases of Microsoft Recognizers-Text, and where not.

`python -m benchmarks.dates` says what is compared, and prints the shares. The cases stand outside the project and are
used to develop; cases/periods_disagreements.toml tells by kind why the rest is read otherwise.
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.dates import SPECS, agrees, cases
from checker.claims.periods import periods

TABLE = Path(__file__).parent / "cases" / "periods_disagreements.toml"
# cases that agree, of 248, 135, 72 and 64; most of the others are of the kinds in the table
AGREE = {
    ("English", "en", "DatePeriod"): 194,
    ("English", "en", "Date"): 104,
    ("Chinese", "zh", "DatePeriod"): 62,
    ("Chinese", "zh", "Date"): 51,
}


@pytest.mark.parametrize(("language", "code", "kind"), AGREE)
def test_as_many_cases_agree_as_before(language: str, code: str, kind: str) -> None:
    if not SPECS.is_dir():
        pytest.skip("the cases of Recognizers-Text are not here")
    agreed = sum(agrees(case, periods(case.text, code, case.anchor)) for case in cases(language, kind))
    assert agreed >= AGREE[language, code, kind]


@pytest.mark.parametrize(
    "case", tomllib.loads(TABLE.read_text(encoding="utf-8"))["case"], ids=lambda c: c["kind"]
)
def test_what_is_read_otherwise_is_read_so(case: dict[str, Any]) -> None:
    assert case["reason"]
    found = periods(case["text"], case.get("language", "en"), date.fromisoformat(case["anchor"]))
    said = [f"{m.period.text} {m.period.start} {m.period.last} {m.role[0]}" for m in found]
    assert said == case["want"]
