"""Write a check in the Reviewdog Diagnostic Format, which reviewdog turns into review comments anywhere.

Units   Columns count bytes of UTF-8 from 1, as the format asks; the end is exclusive.
Source  reviewdog's rdf definition, `DiagnosticResult`.
"""

from __future__ import annotations

import json

from checker.formats.checks.sights import Sight, Spot, new_sights
from checker.formats.checks.telling import source_of, told
from checker.formats.escape import visible
from checker.formats.json_report import TOOL, Json
from checker.records import Check, Severity

__all__ = ["write_rdjson"]

_SEVERITIES = {Severity.HIGH: "ERROR", Severity.MEDIUM: "WARNING", Severity.LOW: "INFO"}


def write_rdjson(check: Check) -> str:
    """Return the new findings as one `DiagnosticResult`."""
    result: Json = {
        "source": {"name": TOOL},
        "diagnostics": [_diagnostic(each) for each in new_sights(check)],
    }
    return json.dumps(result, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(sight: Sight) -> Json:
    finding = sight.checked.finding
    return {
        "message": told(sight),
        "location": _location(sight.at),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
        "related_locations": [
            {"message": f"{visible(spot.claim.surface)}{source_of(spot)}", "location": _location(spot)}
            for spot in sight.others
        ],
    }


def _location(spot: Spot) -> Json:
    start = {"line": spot.line, "column": _bytes_before(spot, spot.claim.start)}
    end = {"line": spot.end_line, "column": _bytes_before(spot, spot.claim.end)}
    return {"path": spot.path, "range": {"start": {**start}, "end": {**end}}}


def _bytes_before(spot: Spot, offset: int) -> int:
    """Return the column of an offset in bytes."""
    text = spot.article.text
    begin = text.rfind("\n", 0, offset) + 1
    return len(text[begin:offset].encode("utf-8", "surrogatepass")) + 1
