"""Measure the reader of periods on Recognizers-Text's own cases of dates and of stretches of days.

    python -m benchmarks.dates            print the shares
    python -m benchmarks.dates --misses   and every case that is read otherwise

A case agrees if a time that is read begins on the day that its authors give, in the past or in the future where they
give both, and ends on the same, whether the last day or month is counted in or not. A date that no calendar has
(30 February) agrees if no time is read. Shares are printed of all cases, and of those whose answer is a whole day,
month, quarter or year or goes from one to another; weeks, weekends, seasons and what is open at one end are not among
these. Of the latter a third share also counts what is the same by another convention, and nothing else:

- a stretch that reaches ahead from today may count today in or not: the suite has both;
- nobody fixes how long the beginning, the middle or the end of a year or a month is: theirs (a third of a year, half a
  month) must hold ours (January, June and July, December; ten days), and at a beginning and an end share its edge;
- so many months or years ago is their day, and the month or the year that holds it here.

The cases stand outside the project (../shared); where they are absent this says so and ends well.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from checker.claims.periods import periods
from checker.records import PeriodMention
from checker.values.period import Period

__all__ = ["KINDS", "LANGUAGES", "SPECS", "Case", "agrees", "agrees_by_convention", "cases", "report"]

SPECS = Path(__file__).resolve().parents[2] / "shared" / "eval" / "recognizers-specs" / "DateTime"
LANGUAGES = {"Chinese": "zh", "English": "en"}
KINDS = ("DatePeriod", "Date")
# in the notation that the suite shares with TIMEX3: a day, a day of the week or of a month, a month, a year, or a
# stretch from one day to another that is not counted in weeks; X stands for what is not said
_WHOLE = re.compile(
    r"[\dX]{4}-[\dX]{2}-[\dX]{2}|[\dX]{4}-WXX-\d|[\dX]{4}-[\dX]{2}-WXX-\d-#\d|[\dX]{4}-[\dX]{2}|[\dX]{4}"
    r"|\(.*,.*,P[^W]*\)"
)
_PARTS = ("start", "mid", "end")
_AGO = re.compile(r"\b(?:months?|years?) ago$")
_NO_DAY = "0001"  # the year of a date that no calendar has
_MONTHS_OR_YEARS = (28, 29, 30, 31, 365, 366)  # days by which a last month or year is counted in or not


@dataclass(frozen=True, slots=True)
class Case:
    """A text with one time in it: `wanted` are the answers allowed, each a first and perhaps a last day."""

    text: str
    anchor: date | None
    timex: str
    wanted: tuple[dict[str, str], ...]
    part: str = ""  # of what is told: start, mid or end

    @property
    def whole(self) -> bool:
        """Say whether the answer is made of whole days, months, quarters or years."""
        ends = all(want.get("date") or ("startDate" in want and "endDate" in want) for want in self.wanted)
        return ends and _WHOLE.fullmatch(self.timex) is not None


def cases(language: str, kind: str) -> Iterator[Case]:
    """Yield a list of the suite, one case for each time of a text."""
    told = json.loads((SPECS / language / f"{kind}Parser.json").read_text(encoding="utf-8-sig"))
    for case in told:
        anchor = (case.get("Context") or {}).get("ReferenceDateTime", "")[:10]
        for result in case["Results"]:
            value: dict[str, Any] = result.get("Value") or {}
            wanted = tuple(value.get(side) or {} for side in ("PastResolution", "FutureResolution"))
            timex = value.get("Timex") or ""
            day = date.fromisoformat(anchor) if anchor else None
            yield Case(case["Input"], day, timex, wanted, value.get("Mod") or "")


def agrees(case: Case, found: tuple[PeriodMention, ...]) -> bool:
    """Say whether one of the times that were read is what the authors of a case have."""
    if any((want.get("date") or "").startswith(_NO_DAY) for want in case.wanted):
        return not found
    return any(_same(mention.period, want, case.timex) for mention in found for want in case.wanted)


def _same(period: Period, want: dict[str, str], timex: str) -> bool:
    first, end = want.get("date") or want.get("startDate"), want.get("endDate")
    if not first or first.startswith(_NO_DAY) or period.start != date.fromisoformat(first):
        return False
    if "date" in want:
        return period.days == 1
    if not end:
        return False
    more = (period.end - date.fromisoformat(end)).days
    return more in (0, 1) or (timex.startswith("(") and more in _MONTHS_OR_YEARS)


def agrees_by_convention(case: Case, found: tuple[PeriodMention, ...]) -> bool:
    """Say whether a case agrees, or one of its times is the same by another convention (see above)."""
    if agrees(case, found):
        return True
    return any(_same_otherwise(case, mention.period, want) for mention in found for want in case.wanted)


def _same_otherwise(case: Case, period: Period, want: dict[str, str]) -> bool:
    if day := want.get("date"):
        return _AGO.search(period.text) is not None and period.holds(date.fromisoformat(day))
    if not want.get("startDate") or not want.get("endDate"):
        return False
    first, end = date.fromisoformat(want["startDate"]), date.fromisoformat(want["endDate"])
    if case.part in _PARTS:
        edges = {"start": period.start == first, "mid": True, "end": period.end == end}
        return first <= period.start and period.end <= end and edges[case.part]
    tomorrow = case.anchor + timedelta(days=1) if case.anchor else None
    return first == case.anchor and period.start == tomorrow and (period.end - end).days in (0, 1)


@dataclass(slots=True)
class Share:
    """How many cases agree."""

    right: int = 0
    of: int = 0

    def count(self, good: bool) -> None:
        """Count one case."""
        self.right += good
        self.of += 1

    def __str__(self) -> str:
        return f"{self.right:4} of {self.of:4}  {self.right / self.of:.3f}"


def report(misses: bool) -> None:
    """Print the shares of cases that agree, and if wanted the cases that do not."""
    total = [Share(), Share(), Share()]
    for language, code in LANGUAGES.items():
        for kind in KINDS:
            shares = [Share(), Share(), Share()]
            for case in cases(language, kind):
                found = periods(case.text, code, case.anchor)
                good, otherwise = agrees(case, found), agrees_by_convention(case, found)
                for every, whole, convention in (shares, total):
                    every.count(good)
                    if case.whole:
                        whole.count(good)
                        convention.count(otherwise)
                if misses and not good:
                    _show(case, found, otherwise)
            _line(f"{language} {kind}", shares)
    _line("together", total)


def _line(name: str, shares: list[Share]) -> None:
    every, whole, convention = shares
    print(f"recognizers-specs, {name:20} all {every}  whole {whole}  by convention too {convention}")


def _show(case: Case, found: tuple[PeriodMention, ...], otherwise: bool) -> None:
    scope = ("" if case.whole else " (not whole)") + (" (by convention)" if otherwise else "")
    said = [f"{m.period.text} {m.period.start} {m.period.last}" for m in found]
    print(f"    {case.text[:110]!r} {case.anchor}{scope}: {case.timex} {case.wanted[0]}; read {said}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="list every case that is read otherwise")
    options = parser.parse_args()
    if not SPECS.is_dir():
        print(f"nothing to measure on: {SPECS} is absent", file=sys.stderr)
        return
    report(options.misses)


if __name__ == "__main__":
    main()
