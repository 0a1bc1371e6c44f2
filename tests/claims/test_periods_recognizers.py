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

from benchmarks.dates import SPECS, Case, agrees, agrees_by_convention, cases
from checker.claims.periods import periods

TABLE = Path(__file__).parent / "cases" / "periods_disagreements.toml"
# cases that agree, of 248, 135, 72 and 64; most of the others are of the kinds in the table
AGREE = {
    ("English", "en", "DatePeriod"): 200,
    ("English", "en", "Date"): 105,
    ("Chinese", "zh", "DatePeriod"): 62,
    ("Chinese", "zh", "Date"): 51,
}
WHOLE_BY_CONVENTION = 376  # of 441


@pytest.mark.parametrize(("language", "code", "kind"), AGREE)
def test_as_many_cases_agree_as_before(language: str, code: str, kind: str) -> None:
    if not SPECS.is_dir():
        pytest.skip("the cases of Recognizers-Text are not here")
    agreed = sum(agrees(case, periods(case.text, code, case.anchor)) for case in cases(language, kind))
    assert agreed >= AGREE[language, code, kind]


def test_whole_days_agree_by_convention_as_often_as_before() -> None:
    if not SPECS.is_dir():
        pytest.skip("the cases of Recognizers-Text are not here")
    told = [
        (case, periods(case.text, code, case.anchor))
        for language, code, kind in AGREE
        for case in cases(language, kind)
        if case.whole
    ]
    assert sum(agrees_by_convention(case, found) for case, found in told) >= WHOLE_BY_CONVENTION


@pytest.mark.parametrize(
    ("timex", "want", "part", "text", "same"),
    [
        ("2001", ("2001-09-01", "2002-01-01"), "end", "It shut at the end of 2001.", True),
        ("2001", ("2001-09-01", "2002-01-01"), "end", "It shut at the beginning of 2001.", False),
        ("2001", ("2001-09-01", "2002-01-01"), "", "It shut at the end of 2001.", False),
        ("(,,P2Y)", ("2024-08-10", "2026-08-10"), "", "It will shut within the next 2 years.", True),
        ("(,,P2Y)", ("2024-08-10", "2026-08-10"), "", "It shut in the past 2 years.", False),
        ("2022-08-10", ("2022-08-10", ""), "", "It shut two years ago.", True),
        ("2022-08-10", ("2022-08-10", ""), "", "It shut in 2022.", False),
    ],
)
def test_conventions(timex: str, want: tuple[str, str], part: str, text: str, same: bool) -> None:
    first, end = want
    wanted = {"startDate": first, "endDate": end} if end else {"date": first}
    case = Case(text, date(2024, 8, 10), timex, (wanted,), part)
    assert agrees_by_convention(case, periods(text, "en", case.anchor)) is same


@pytest.mark.parametrize(
    "case", tomllib.loads(TABLE.read_text(encoding="utf-8"))["case"], ids=lambda c: c["kind"]
)
def test_what_is_read_otherwise_is_read_so(case: dict[str, Any]) -> None:
    assert case["reason"]
    found = periods(case["text"], case.get("language", "en"), date.fromisoformat(case["anchor"]))
    said = [f"{m.period.text} {m.period.start} {m.period.last} {m.role[0]}" for m in found]
    assert said == case["want"]
