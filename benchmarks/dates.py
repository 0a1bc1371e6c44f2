"""Measure the reader of periods on Recognizers-Text's own cases of dates and of stretches of days.

    python -m benchmarks.dates            print the shares
    python -m benchmarks.dates --misses   and every case that is read otherwise

A case agrees if a time that is read begins on the day that its authors give, in the past or in the future where they
give both, and ends on the same, whether the last day or month is counted in or not. A date that no calendar has
(30 February) agrees if no time is read. Two shares are printed: of all cases, and of those whose answer is a whole day,
month, quarter or year or goes from one to another; weeks, weekends, seasons and what is open at one end are not among
these. The cases stand outside the project (../shared); where they are absent this says so and ends well.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from checker.claims.periods import periods
from checker.records import PeriodMention
from checker.values.period import Period

__all__ = ["KINDS", "LANGUAGES", "SPECS", "Case", "agrees", "cases", "report"]

SPECS = Path(__file__).resolve().parents[2] / "shared" / "eval" / "recognizers-specs" / "DateTime"
LANGUAGES = {"Chinese": "zh", "English": "en"}
KINDS = ("DatePeriod", "Date")
# in the notation that the suite shares with TIMEX3: a day, a day of the week or of a month, a month, a year, or a
# stretch from one day to another that is not counted in weeks; X stands for what is not said
_WHOLE = re.compile(
    r"[\dX]{4}-[\dX]{2}-[\dX]{2}|[\dX]{4}-WXX-\d|[\dX]{4}-[\dX]{2}-WXX-\d-#\d|[\dX]{4}-[\dX]{2}|[\dX]{4}"
    r"|\(.*,.*,P[^W]*\)"
)
_NO_DAY = "0001"  # the year of a date that no calendar has
_MONTHS_OR_YEARS = (28, 29, 30, 31, 365, 366)  # days by which a last month or year is counted in or not


@dataclass(frozen=True, slots=True)
class Case:
    """A text with one time in it: `wanted` are the answers allowed, each a first and perhaps a last day."""

    text: str
    anchor: date | None
    timex: str
    wanted: tuple[dict[str, str], ...]

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
            yield Case(case["Input"], date.fromisoformat(anchor) if anchor else None, timex, wanted)


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


def report(misses: bool) -> None:
    """Print the shares of cases that agree, and if wanted the cases that do not."""
    total = {True: [0, 0], False: [0, 0]}
    for language, code in LANGUAGES.items():
        for kind in KINDS:
            shares = {True: [0, 0], False: [0, 0]}
            for case in cases(language, kind):
                found = periods(case.text, code, case.anchor)
                good = agrees(case, found)
                for narrow in {False, case.whole}:
                    for counts in (shares[narrow], total[narrow]):
                        counts[0] += good
                        counts[1] += 1
                if misses and not good:
                    _show(case, found)
            _line(f"{language} {kind}", shares)
    _line("together", total)


def _line(name: str, shares: dict[bool, list[int]]) -> None:
    told = "  ".join(
        f"{title} {right:4} of {count:4}  {right / count:.3f}"
        for title, (right, count) in (("all", shares[False]), ("whole", shares[True]))
    )
    print(f"recognizers-specs, {name:20} {told}")


def _show(case: Case, found: tuple[PeriodMention, ...]) -> None:
    scope = "" if case.whole else " (not whole)"
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
