"""How far the period reader agrees with the English date cases of Microsoft Recognizers-Text, and where not.

Only whole days and longer are compared. A range agrees if it begins on the same day and ends on the same,
whether its last day or month is counted in or not. The cases stand outside the project and are used to
develop; cases/periods_disagreements.toml tells by kind why the rest is read otherwise.
"""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.claims.periods import periods
from checker.values.period import Period

SPECS = Path(__file__).resolve().parents[3] / "shared" / "eval" / "recognizers-specs" / "DateTime" / "English"
TABLE = Path(__file__).parent / "cases" / "periods_disagreements.toml"
# cases that agree, of 238 and of 131; most of the others are of the kinds in the table
AGREE = {"DatePeriodParser": 162, "DateParser": 57}
MONTHS_OR_YEARS = (28, 29, 30, 31, 365, 366)


@pytest.mark.parametrize("name", AGREE)
def test_as_many_cases_agree_as_before(name: str) -> None:
    path = SPECS / f"{name}.json"
    if not path.is_file():
        pytest.skip("the cases of Recognizers-Text are not here")
    cases = json.loads(path.read_text(encoding="utf-8-sig"))
    agreed = sum(_agrees(case, result) for case in cases for result in case["Results"])
    assert agreed >= AGREE[name]


def _agrees(case: dict[str, Any], result: dict[str, Any]) -> bool:
    told = (case.get("Context") or {}).get("ReferenceDateTime", "")[:10]
    found = periods(case["Input"], "en", date.fromisoformat(told) if told else None)
    value = result.get("Value") or {}
    wanted = [value.get(side) or {} for side in ("PastResolution", "FutureResolution")]
    open_end = (value.get("Timex") or "").startswith("(")
    return any(_same(mention.period, want, open_end) for mention in found for want in wanted)


def _same(period: Period, want: dict[str, str], open_end: bool) -> bool:
    first, end = want.get("date") or want.get("startDate"), want.get("endDate")
    if not first or first.startswith("0001") or period.start != date.fromisoformat(first):
        return False
    if "date" in want:
        return period.days == 1
    if end is None:
        return False
    more = (period.end - date.fromisoformat(end)).days
    return more in (0, 1) or (open_end and more in MONTHS_OR_YEARS)


@pytest.mark.parametrize(
    "case", tomllib.loads(TABLE.read_text(encoding="utf-8"))["case"], ids=lambda c: c["kind"]
)
def test_what_is_read_otherwise_is_read_so(case: dict[str, Any]) -> None:
    assert case["reason"]
    found = periods(case["text"], "en", date.fromisoformat(case["anchor"]))
    said = [f"{m.period.text} {m.period.start} {m.period.last} {m.role[0]}" for m in found]
    assert said == case["want"]
