"""Write a check as a GitLab code quality report: a list of issues, each with a fingerprint of its own.

Source  GitLab's documentation of the code quality report format, a part of Code Climate's.
"""

from __future__ import annotations

import json

from checker.formats.checks.sights import Sight, new_sights
from checker.formats.checks.telling import told
from checker.formats.json_report import Json
from checker.records import Check, Severity

__all__ = ["write_gitlab"]

_SEVERITIES = {Severity.HIGH: "critical", Severity.MEDIUM: "major", Severity.LOW: "minor"}


def write_gitlab(check: Check) -> str:
    """Return the new findings as a JSON list, empty where there are none."""
    return json.dumps([_issue(each) for each in new_sights(check)], ensure_ascii=False, indent=1) + "\n"


def _issue(sight: Sight) -> Json:
    finding = sight.checked.finding
    return {
        "description": told(sight),
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": sight.at.path,
            "lines": {"begin": sight.at.line, "end": sight.at.end_line},
        },
    }
