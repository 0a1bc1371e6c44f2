"""Accepted findings: what an entry holds on to, when it is stale, and how the file reads."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from checker.config import Settings
from checker.gate.baseline import Entry, entry_for, read_baseline, stale_entries, written
from checker.gate.concerns import prints_of
from checker.gate.examine import Known, examine
from checker.records import Checked, Report, Standing
from checker.verdicts.fingerprint import fingerprint_of
from tests.building import a_claim
from tests.gate.reports import a_report, never, said

A, B, C = said("a", 1), said("b", 2), said("c", 1)
BOTH = a_report(A, B, at_odds=("ab",))


def paths(report: Report) -> dict[str, str]:
    return {article.id: article.path for article in report.articles}


def accepted(report: Report = BOTH) -> Entry:
    return entry_for(report.findings[0], report, paths(report), "why", "2025-01-02")


def standing(report: Report, new: str, entry: Entry) -> Checked:
    known = Known((entry,), paths(report), lambda _: True)
    (found,) = examine(report, frozenset(new), known, Settings(), never).findings
    return found


def test_an_entry_accepts_what_it_was_made_of() -> None:
    found = standing(BOTH, "b", accepted())
    assert (found.standing, found.reason, found.since) == (Standing.BASELINE, "why", "2025-01-02")
    assert not found.fails


def test_an_entry_holds_for_fewer_claims_and_not_for_more() -> None:
    three = a_report(A, B, C, at_odds=("ab", "bc"))
    assert standing(BOTH, "b", accepted(three)).standing is Standing.BASELINE
    assert standing(three, "b", accepted()).standing is Standing.NEW
    assert standing(three, "a", accepted()).standing is Standing.BASELINE  # c is no concern of a


def test_an_entry_holds_for_its_rule_alone() -> None:
    assert standing(BOTH, "b", replace(accepted(), rule="another")).standing is Standing.NEW


@pytest.mark.parametrize("change", [{"value": 3}, {"clause": "b told"}, {"unit": "EUR"}, {"per": "day"}])
def test_a_claim_that_says_something_else_is_new(change: dict[str, object]) -> None:
    edited = a_claim("b", {"value": 2, "clause": "b says", **change})
    assert standing(a_report(A, edited, at_odds=("ab",)), "b", accepted()).standing is Standing.NEW


def test_where_a_claim_stands_changes_nothing() -> None:
    moved = replace(B, article="z", start=70, end=71, sentence_start=60, context="b\n  says", id="b")
    assert fingerprint_of(moved) == fingerprint_of(B)
    report = a_report(A, moved, at_odds=("ab",))
    assert standing(report, "z", accepted()).standing is Standing.BASELINE


# When an entry is stale: the claims of the run, the files that it read, the files that exist, and the answer.


@pytest.mark.parametrize(
    ("claims", "exist", "stale"),
    [
        ("ab", "ab", True),  # both are there and not at odds any more
        ("a", "ab", False),  # b's file was not read: who knows
        ("a", "a", True),  # b's file is gone
        ("", "ab", False),
        ("", "a", True),  # of two claims at odds one at most can be left
        ("", "", True),
    ],
)
def test_stale(claims: str, exist: str, stale: bool) -> None:
    here = [claim for claim in (A, B) if claim.id in claims]
    report = a_report(*here, said("z", 9), at_odds=())
    found = stale_entries(
        [accepted()],
        prints_of(report),
        report,
        paths(report),
        lambda path: path.removesuffix(".txt") in exist,
    )
    assert bool(found) == stale


def test_an_edited_claim_leaves_its_entry_stale() -> None:
    edited = a_report(A, replace(said("b", 3), article="b"), at_odds=("ab",))
    assert stale_entries([accepted()], prints_of(edited), edited, paths(edited), lambda _: True)


def test_an_entry_in_use_is_never_stale() -> None:
    assert not stale_entries([accepted()], prints_of(BOTH), BOTH, paths(BOTH), lambda _: False)


# The file


def test_the_file_reads_as_it_was_written_in_one_order(tmp_path: Path) -> None:
    one, two = accepted(), replace(accepted(), fingerprint="00", message="洪水：两人")
    file = tmp_path / "known.json"
    file.write_text(written([one, two]), encoding="utf-8")
    assert read_baseline(file) == (two, one)
    assert written([two, one]) == written([one, two])
    assert "洪水：两人" in file.read_text("utf-8")
    assert json.loads(file.read_text("utf-8"))["findings"][1] == {
        "fingerprint": "f1",
        "rule": "otherwise-conflict",
        "message": "it: 1 against 2.",
        "reason": "why",
        "date": "2025-01-02",
        "claims": [
            {"fingerprint": fingerprint_of(A), "path": "a.txt", "text": "a says"},
            {"fingerprint": fingerprint_of(B), "path": "b.txt", "text": "b says"},
        ],
    }


def test_no_file_is_no_entry(tmp_path: Path) -> None:
    assert read_baseline(tmp_path / "absent.json") == ()
