"""Write a check as JSON: the report object of schema version 1, and in `check` what of it concerns the new articles.

The report is a promise (see `json_report`), and so are the fields of `check`: `status`, `fail_on`, `new` (ids of the
articles checked), `counts`, `findings`, `stale` and `warnings`. A finding there is told by its `fingerprint`; what it
says stands in the report's `findings`.
"""

from __future__ import annotations

from dataclasses import asdict

from checker.formats.checks.telling import tally
from checker.formats.json_report import Json, document_of, lay_out
from checker.records import Check, Checked

__all__ = ["write_json"]


def write_json(check: Check) -> str:
    """Return the report with the check in one JSON object, the same bytes for the same check."""
    return lay_out({**document_of(check.report), "check": _check(check)})


def _check(check: Check) -> Json:
    order = [article.id for article in check.report.articles]
    return {
        "status": check.status,
        "fail_on": check.fail_on,
        "new": [each for each in order if each in check.new],
        "counts": asdict(tally(check)),
        "findings": [_finding(each) for each in check.findings],
        "stale": [{"fingerprint": each.fingerprint, "message": each.message} for each in check.stale],
        "warnings": [{"where": each.where, "reason": each.reason} for each in check.warnings],
    }


def _finding(checked: Checked) -> Json:
    return {
        "fingerprint": checked.finding.fingerprint,
        "standing": checked.standing.value,
        "reason": checked.reason,
        "since": checked.since,
        "fails": checked.fails,
        "brought_to_light": checked.brought_to_light,
        "in_source": checked.in_source,
        "trusted": checked.trusted,
    }
