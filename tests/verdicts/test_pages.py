"""Each rule has one page, each page a rule, and the examples on it really lead to that rule."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from checker.formats.rule_page import COLUMNS, page_markdown, page_text, rules_table
from checker.matching.encoders import Encoder, load_encoder
from checker.pipeline import report_on
from checker.reading import read as read_articles
from checker.records import Report
from checker.verdicts.arithmetic.rules import RULES as ARITHMETIC
from checker.verdicts.pages import Example, Page, PageError, page_of, pages
from checker.verdicts.pages import _read as read
from checker.verdicts.pair import pair_of
from checker.verdicts.rules import RULES, Outcome, decide

# Kept apart before any rule is asked, so that only `decide` can be shown to answer so.
NEVER_BROUGHT_TOGETHER = {"no-common-unit"}
EXAMPLES = [
    pytest.param(page, example, id=f"{page.rule} {example.language}")
    for page in pages()
    for example in page.examples
]


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder(None)


@pytest.fixture
def report_of(tmp_path: Path, encoder: Encoder) -> Callable[[Example], Report]:
    def made(example: Example) -> Report:
        for number, (day, text) in enumerate(example.texts):
            tmp_path.joinpath(f"{number}.md").write_text(f"---\ndate: {day}\n---\n\n{text}\n", "utf-8")
        return report_on(read_articles([tmp_path]), encoder)

    return made


def test_each_rule_has_one_page_and_each_page_a_rule() -> None:
    of_one_text = {page.rule for page in pages() if page.relation == "finding"}
    assert of_one_text == {rule.id for rule in ARITHMETIC}
    assert {page.rule for page in pages()} - of_one_text == {rule.id for rule in RULES}


def test_each_page_has_an_example_in_both_languages() -> None:
    assert {page.rule: {each.language for each in page.examples} for page in pages()} == {
        page.rule: {"en", "zh"} for page in pages()
    }


@pytest.mark.parametrize(("page", "example"), EXAMPLES)
def test_an_example_leads_to_its_rule(
    page: Page, example: Example, report_of: Callable[[Example], Report]
) -> None:
    report = report_of(example)
    led = {(each.rule, each.kind.value) for cluster in report.clusters for each in cluster.relations}
    led |= {(finding.rule, "finding") for finding in report.findings}
    if page.rule in NEVER_BROUGHT_TOGETHER:
        assert led == set()
        led = {(rule, outcome.kind.value) for rule, outcome in _decided(report)}
    assert (page.rule, page.relation) in led
    assert page.conflicts == any(finding.rule == page.rule for finding in report.findings)


def _decided(report: Report) -> list[tuple[str, Outcome]]:
    articles = {article.id: article for article in report.articles}
    return [
        decide(pair_of(a, b, articles[a.article], articles[b.article]))
        for a, b in combinations(report.claims, 2)
    ]


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.rule)
def test_a_page_fits_a_terminal_and_says_how_to_silence_the_rule(page: Page) -> None:
    text = page_text(page)
    assert max(map(len, text.splitlines())) <= COLUMNS
    assert (f"ignore[{page.rule}]" in " ".join(text.split())) == page.conflicts
    assert page.means in page_markdown(page)
    assert page.rule in rules_table([page])


def test_a_page_is_found_by_its_rule() -> None:
    assert page_of("otherwise-conflict") in pages()
    assert page_of("no such rule") is None


@pytest.mark.parametrize(
    "text", ["", 'relation = "agree"', 'relation="agree"\nsays="a"\nmeans="b"\ndo="c"\nmore="d"\nexample=[]']
)
def test_a_broken_page_is_told_of(text: str) -> None:
    with pytest.raises(PageError, match="the page of the rule 'x' is broken"):
        read("x", text)
