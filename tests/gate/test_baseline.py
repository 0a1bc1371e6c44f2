"""Accepted findings: what an entry holds on to, when it is stale, and how the file reads."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from checker.config import Settings
from checker.gate.baseline import Entry, entry_for, read_baseline, stale_entries, written
from checker.gate.examine import Known, examine
from checker.records import Checked, Report, Standing
from checker.verdicts.fingerprint import fingerprint_of
from tests.building import a_claim, an_article
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


def test_an_entry_holds_whatever_rule_finds_its_claims_at_odds() -> None:
    """A rule that is cut in two must not bring back what was accepted."""
    assert standing(BOTH, "b", replace(accepted(), rule="another")).standing is Standing.BASELINE


def test_pairs_of_several_rules_are_accepted_together() -> None:
    three = a_report(A, B, C, at_odds=("ab", "bc"))
    (cluster,) = three.clusters
    relations = tuple(
        replace(each, rule="another") if (each.a, each.b) == ("a", "b") else each
        for each in cluster.relations
    )
    mixed = replace(three, clusters=(replace(cluster, relations=relations),))
    assert standing(mixed, "b", accepted(mixed)).standing is Standing.BASELINE


@pytest.mark.parametrize("change", [{"value": 3}, {"clause": "b told"}, {"unit": "EUR"}, {"per": "day"}])
def test_a_claim_that_says_something_else_is_new(change: dict[str, object]) -> None:
    edited = a_claim("b", {"value": 2, "clause": "b says", **change})
    assert standing(a_report(A, edited, at_odds=("ab",)), "b", accepted()).standing is Standing.NEW


def test_where_a_claim_stands_changes_nothing() -> None:
    moved = replace(B, article="z", start=70, end=71, sentence_start=60, context="b\n  says", id="b")
    assert fingerprint_of(moved) == fingerprint_of(B)
    report = a_report(A, moved, at_odds=("ab",))
    assert standing(report, "z", accepted()).standing is Standing.BASELINE


# When an entry on claims of a.txt and b.txt, which are not at odds any more, is stale.


@pytest.mark.parametrize(
    ("new", "said_in", "read", "exist", "stale"),
    [
        ("b", "ab", "ab", "ab", True),  # both were compared
        ("b", "b", "b", "ab", False),  # a was not read: who knows
        ("b", "b", "b", "b", True),  # a is gone
        ("b", "b", "ab", "ab", True),  # a was read, and says something else
        ("b", "a", "ab", "ab", True),  # b says something else, and one alone is not at odds
        ("b", "", "b", "ab", True),
        ("z", "ab", "abz", "ab", False),  # neither is checked
        ("z", "", "abz", "ab", False),
        ("z", "", "z", "", True),  # both are gone, and nothing but z is there
        ("z", "", "yz", "", False),  # y may be either of them, renamed
    ],
)
def test_stale(new: str, said_in: str, read: str, exist: str, stale: bool) -> None:
    claims = [claim for claim in (A, B) if claim.id in said_in]
    report = a_report(*claims, at_odds=())
    report = replace(report, articles=tuple(an_article(name, None) for name in read))
    found = stale_entries(
        [accepted()], report, frozenset(new), paths(report), lambda path: path.removesuffix(".txt") in exist
    )
    assert bool(found) == stale


def test_an_edited_claim_leaves_its_entry_stale() -> None:
    edited = a_report(A, said("b", 3), at_odds=("ab",))
    assert stale_entries([accepted()], edited, frozenset("b"), paths(edited), lambda _: True)


def test_claims_that_were_never_at_odds_keep_no_entry() -> None:
    """Of a, c and b, where a and c agree, nothing is left to accept once b says something else."""
    entry = accepted(a_report(A, B, C, at_odds=("ab", "bc")))
    edited = a_report(A, C, said("b", 3), at_odds=("ab",))
    assert stale_entries([entry], edited, frozenset("b"), paths(edited), lambda _: True) == (entry,)


def test_an_entry_in_use_is_never_stale() -> None:
    for new in ("a", "b", "ab"):
        assert not stale_entries([accepted()], BOTH, frozenset(new), paths(BOTH), lambda _: False)


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
        "at_odds": [sorted([fingerprint_of(A), fingerprint_of(B)])],
    }


def test_no_file_is_no_entry(tmp_path: Path) -> None:
    assert read_baseline(tmp_path / "absent.json") == ()
