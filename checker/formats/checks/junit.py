"""Write a check as JUnit XML: each finding a test case, and one that passes for each new article without any.

GitLab, Jenkins and others list failed cases by class and name and drop a second one of the same name; so the class is
the article and the name ends with the fingerprint. What is known, or does not fail the check, is skipped with
its reason.

Source  The common subset that junitparser writes; characters that XML cannot hold are shown as "�".
"""

from __future__ import annotations

import re

from junitparser import Failure, JUnitXml, Skipped, TestCase, TestSuite

from checker.formats.checks.sights import Sight, sights
from checker.formats.checks.telling import place_of, told
from checker.formats.json_report import TOOL
from checker.records import Check, Standing

__all__ = ["write_junit"]

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_junit(check: Check) -> str:
    """Return the check as one test suite."""
    suite = TestSuite(TOOL)
    seen = sights(check)
    suite.add_testcases([*(_case(each) for each in seen), *_clean(check, seen)])
    xml = JUnitXml(TOOL)
    xml.add_testsuite(suite)
    written: bytes = xml.tostring()  # type: ignore[no-untyped-call]
    return written.decode("utf-8").rstrip("\n") + "\n"


def _case(sight: Sight) -> TestCase:
    finding = sight.checked.finding
    case = TestCase(f"{_legal(finding.rule)} {_legal(finding.fingerprint)}", _legal(sight.at.path))
    case.result = [_failure(sight) if sight.checked.fails else _skipped(sight)]
    return case


def _failure(sight: Sight) -> Failure:
    finding = sight.checked.finding
    failure = Failure(_legal(finding.message), _legal(finding.rule))
    failure.text = _legal(f"{place_of(sight.at)}\n{told(sight)}")
    return failure


def _skipped(sight: Sight) -> Skipped:
    checked = sight.checked
    standing = "does not fail the check" if checked.standing is Standing.NEW else checked.standing.value
    reason = f": {checked.reason}" if checked.reason else ""
    return Skipped(_legal(f"{standing}{reason}"))


def _clean(check: Check, seen: list[Sight]) -> list[TestCase]:
    """Return a case that passes for each new article that no finding points at."""
    told_of = {sight.at.article.id for sight in seen}
    clean = [each for each in check.report.articles if each.id in check.new and each.id not in told_of]
    return [TestCase("no contradiction", _legal(each.path)) for each in clean]


def _legal(text: str) -> str:
    return _NOT_XML.sub("�", text)
