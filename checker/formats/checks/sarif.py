"""Write a check as SARIF 2.1.0, the form of code scanning, review tools and editors.

All findings are in it: new ones, those in the baseline as unchanged and suppressed, ignored ones as suppressed. The
file is written directly: the libraries for SARIF are either unkept or as large as the form.

Units   Lines and columns from 1, columns in code points, the end exclusive; `rank` is the confidence in percent.
Source  OASIS SARIF 2.1.0 with errata 01; GitHub's documentation of its support for SARIF (`%SRCROOT%`,
        `primaryLocationLineHash`, a hundred locations a result).
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from urllib.parse import quote

from checker.formats.checks.sights import Sight, Spot, sights
from checker.formats.checks.telling import source_of
from checker.formats.escape import visible
from checker.formats.json_report import TOOL, Json
from checker.formats.rule_page import page_markdown, page_text
from checker.records import Check, Checked, Severity, StaleEntry, Standing
from checker.verdicts.pages import page_of

__all__ = ["write_sarif"]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
RELATED_SHOWN = 99  # with the location itself a hundred
_LEVELS = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "note"}
_LINK = re.compile(r"\[([^\[\]]*)\](?=\()")
_PLACEHOLDER = re.compile(r"\{(\d+)\}")


def write_sarif(check: Check) -> str:
    """Return the check as one SARIF log with one run."""
    seen = sights(check)
    rules = sorted({sight.checked.finding.rule for sight in seen})
    run: dict[str, Json] = {
        "tool": {
            "driver": {
                "name": TOOL,
                "semanticVersion": check.report.version,
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "invocations": [_invocation(check)],
        "originalUriBaseIds": {
            ROOT: {"description": {"text": "The folder in which the check was run."}},
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(sight, rules) for sight in seen],
    }
    log: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: str) -> Json:
    page = page_of(rule)
    if page is None:
        return {"id": rule}
    return {
        "id": rule,
        "shortDescription": {"text": page.says},
        "fullDescription": {"text": page.means},
        "help": {"text": page_text(page), "markdown": page_markdown(page)},
        "properties": {"tags": ["numbers", page.relation]},
    }


def _invocation(check: Check) -> Json:
    return {
        "executionSuccessful": True,
        "exitCode": check.status,
        "toolExecutionNotifications": [
            *(_notification("warning", f"{each.where}: {each.reason}") for each in check.warnings),
            *(_notification("note", _gone(each)) for each in check.stale),
        ],
    }


def _gone(entry: StaleEntry) -> str:
    return f"The baseline entry {entry.fingerprint} matches no finding any more: {entry.message}"


def _notification(level: str, told: str) -> Json:
    return {"level": level, "message": {"text": _literal(visible(told))}}


def _result(sight: Sight, rules: Sequence[str]) -> Json:
    finding = sight.checked.finding
    shown = sight.others[:RELATED_SHOWN]
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": _LEVELS[finding.severity],
        "rank": round(100 * finding.confidence, 1),
        "message": {"text": _message(sight)},
        "locations": [{"physicalLocation": _physical(sight.at)}],
        "relatedLocations": [_related(number, spot) for number, spot in enumerate(shown, 1)],
        "partialFingerprints": {
            "claimChecker/v1": finding.fingerprint,
            "primaryLocationLineHash": f"{finding.fingerprint}:1",
        },
        "baselineState": "unchanged" if sight.checked.standing is Standing.BASELINE else "new",
        "suppressions": _suppressions(sight.checked),
        "properties": {
            "fails": sight.checked.fails,
            "broughtToLight": sight.checked.brought_to_light,
        },
    }


def _message(sight: Sight) -> str:
    """Return what was found, with links to the first few places of the other side."""
    links = [
        f"[{_literal(visible(spot.path)).translate(_BRACKETS)}:{spot.line}]({number})"
        for number, spot in enumerate(sight.others[:3], 1)
    ]
    others = f" See {', '.join(links)}." if links else ""
    return _literal(visible(sight.checked.finding.message)) + others


_BRACKETS = str.maketrans({"[": "\\[", "]": "\\]"})


def _literal(text: str) -> str:
    """Return `text` so that nothing in it is taken for a link or a placeholder of a SARIF message."""
    return _PLACEHOLDER.sub(r"{{\1}}", _LINK.sub(r"\\[\1\\]", text))


def _related(number: int, spot: Spot) -> Json:
    told = f"{visible(spot.claim.surface)}{source_of(spot)}"
    return {"id": number, "physicalLocation": _physical(spot), "message": {"text": _literal(told)}}


def _physical(spot: Spot) -> Json:
    return {
        "artifactLocation": _artifact(spot.path),
        "region": {
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
            "snippet": {"text": spot.claim.surface},
        },
    }


def _artifact(path: str) -> Json:
    uri = quote(_bytes(path), safe="/")
    return {"uri": f"file://{uri}"} if path.startswith("/") else {"uri": uri, "uriBaseId": ROOT}


def _bytes(path: str) -> bytes:
    """Return the bytes of a path, those of a name that is no text included."""
    try:
        return path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # half a character, as Windows allows it
        return path.encode("utf-8", "surrogatepass")


def _suppressions(checked: Checked) -> Json:
    if checked.standing is Standing.NEW:
        return []
    kind = "inSource" if checked.in_source else "external"
    since = f" (since {checked.since})" if checked.since else ""
    return [{"kind": kind, "status": "accepted", "justification": f"{checked.reason}{since}".strip()}]
