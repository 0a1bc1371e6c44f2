"""Sentences that put figures together: what must be said of their arithmetic, and where nothing may be said.

Source: cases/arithmetic.toml, written for the project.
"""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.extract import extract
from checker.formats.json_report import write_json
from checker.formats.markdown import write_markdown
from checker.reading import read
from checker.records import Finding, Report, Severity, Verdict
from checker.values.interval import Interval
from checker.values.reckoning import difference, product, quotient, total
from checker.verdicts.arithmetic import RULES, check_arithmetic
from checker.verdicts.pages import page_of

CASES: dict[str, list[dict[str, Any]]] = tomllib.loads(
    Path(__file__).with_name("cases").joinpath("arithmetic.toml").read_text("utf-8")
)


def report_of(folder: Path, *texts: str) -> Report:
    """Report on the arithmetic of articles with these texts, without comparing them."""
    for number, text in enumerate(texts):
        folder.joinpath(f"{number}.md").write_text(f"---\ndate: 2025-06-12\n---\n\n{text}\n", "utf-8")
    articles = read([folder]).articles
    claims = tuple(claim for article in articles for claim in extract(article))
    sums = check_arithmetic(claims, {article.id: article for article in articles})
    return Report("0", "none", articles, claims, (), sums.findings, (), sums.notes)


def found_in(folder: Path, *texts: str) -> tuple[Finding, ...]:
    return report_of(folder, *texts).findings


@pytest.mark.parametrize("case", CASES["fires"], ids=lambda case: case["text"])
def test_what_does_not_hold_is_a_finding(tmp_path: Path, case: dict[str, Any]) -> None:
    (found,) = found_in(tmp_path, case["text"])
    assert (found.rule, found.message) == (case["rule"], case["says"])
    assert found.severity == case.get("severity", "high")
    assert found.verdict is Verdict.CONFLICT
    assert 0 < found.confidence <= 1


@pytest.mark.parametrize("case", CASES["rounding"], ids=lambda case: case["text"])
def test_what_holds_by_rounding_is_a_note(tmp_path: Path, case: dict[str, Any]) -> None:
    report = report_of(tmp_path, case["text"])
    assert report.findings == ()
    assert case["says"] in report.notes["arithmetic"]


@pytest.mark.parametrize("case", CASES["silent"], ids=lambda case: case["text"])
def test_what_only_looks_alike_is_let_be(tmp_path: Path, case: dict[str, Any]) -> None:
    report = report_of(tmp_path, case["text"])
    assert [found.message for found in report.findings] == []
    assert " right only because" not in report.notes.get("arithmetic", "")


def test_every_rule_is_tried_documented_and_has_a_page() -> None:
    fired = {case["rule"] for case in CASES["fires"]}
    assert fired == {rule.id for rule in RULES}
    assert all(rule.check.__doc__ for rule in RULES)
    assert all((page := page_of(rule.id)) and page.relation == "finding" for rule in RULES)


# --- where the figures stand ---------------------------------------------------------------------------


def test_a_sentence_that_goes_on_with_the_one_before_is_read_with_it(tmp_path: Path) -> None:
    (found,) = found_in(
        tmp_path, "The yard had 500 welders in May. That is 40 percent more than the 400 it had."
    )
    assert found.message == "From 400 to 500 is +25 %, not +40 %."


def test_another_paragraph_is_another_matter(tmp_path: Path) -> None:
    text = "The yard had 500 welders in May.\n\nThat is 40 percent more than the 400 it had."
    assert found_in(tmp_path, text) == ()


def test_the_claims_of_a_finding_are_those_that_were_reckoned(tmp_path: Path) -> None:
    report = report_of(
        tmp_path, "The choir has 90 members. Tickets rose from $50 to $70, a rise of 20 percent."
    )
    surfaces = {claim.id: claim.surface for claim in report.claims}
    assert [surfaces[each] for each in report.findings[0].claims] == ["$50", "$70", "20 percent"]


def test_a_slip_said_twice_is_one_finding(tmp_path: Path) -> None:
    slip = "Tickets rose from $50 to $70, a rise of 20 percent."
    once, twice = tmp_path / "once", tmp_path / "twice"
    once.mkdir()
    twice.mkdir()
    (first,), (both,) = found_in(once, slip), found_in(twice, slip, slip)
    assert both.fingerprint == first.fingerprint
    assert len(both.claims) == 2 * len(first.claims)


def test_figures_stand_where_they_stand_in_a_web_page_too(tmp_path: Path) -> None:
    page = (
        "<html><head><title>Yard</title></head><body><article><h1>Yard</h1><p>The yard told the town of its plans on "
        "Monday. Tickets rose from <b>$50</b> to <i>$70</i>,\n a rise of 20&nbsp;percent, the harbour office said.</p>"
        "</article></body></html>"
    )
    tmp_path.joinpath("page.html").write_text(page, "utf-8")
    (article,) = read([tmp_path]).articles
    sums = check_arithmetic(extract(article), {article.id: article})
    assert [found.message for found in sums.findings] == ["From $50 to $70 is +40 %, not +20 %."]


# --- in the report -------------------------------------------------------------------------------------


def test_the_markdown_report_has_a_section_of_its_own(tmp_path: Path) -> None:
    text = write_markdown(report_of(tmp_path, "Only 3 of 8 teams, or 42%, finished the course."))
    section = text.partition("## Arithmetic that does not hold\n")[2]
    assert section.count("3 of 8 is 37.5 %, not 42 %.") == 1
    assert section.count("finished the course") == 1
    assert "- **1 slip of arithmetic**" in text
    assert "## Other findings" not in text


def test_the_json_report_tells_rule_message_and_claims(tmp_path: Path) -> None:
    text = write_json(report_of(tmp_path, "8人中有3人通过，占42%。"))
    assert '"rule": "share-of-total"' in text
    assert '"message": "3 of 8 is 37.5 %, not 42 %."' in text
    assert '"cluster": null' in text


def test_what_was_reckoned_and_right_is_counted(tmp_path: Path) -> None:
    right, nothing = tmp_path / "right", tmp_path / "nothing"
    right.mkdir()
    nothing.mkdir()
    held = report_of(right, "Only 3 of 8 teams, or 38%, finished the course.")
    assert held.notes == {"arithmetic": "1 reckoned and right, 0 not"}
    assert report_of(nothing, "The choir has 90 members.").notes == {}


def test_a_last_digit_that_was_cut_off_is_of_low_severity(tmp_path: Path) -> None:
    (found,) = found_in(tmp_path, "Of the 68 seats, 38 (55 percent) are taken.")
    assert found.severity is Severity.LOW
    assert found.message == "38 of 68 is 55.9 %, told as 55 %: the last digit is not rounded."


# --- laws ----------------------------------------------------------------------------------------------

amounts = st.decimals(min_value=1, max_value=10**9, places=2)


@given(st.integers(1, 99), st.integers(1, 99))
def test_a_share_told_to_the_nearest_percent_is_never_a_finding(a: int, b: int) -> None:
    part, whole = sorted((a, b))
    share = (Decimal(100) * part / whole).quantize(Decimal(1))
    made = quotient(Interval.exactly(Decimal(part)), Interval.exactly(Decimal(whole))).scaled(Decimal(100))
    assert made.intersects(Interval(share - Decimal("0.5"), share + Decimal("0.5")))


@given(amounts, amounts, amounts, amounts)
def test_intervals_hold_what_their_values_make(a: Decimal, b: Decimal, c: Decimal, d: Decimal) -> None:
    x, y = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    assert total([x, y]).contains(a + d)
    assert difference(x, y).contains(b - c)
    assert product(x, y).contains(a * c)
    assert quotient(x, y).low is not None
    assert quotient(x, y).contains(b / d)
