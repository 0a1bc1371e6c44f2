"""The ordered rules against a table of pairs: which rule decides, and what it says."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from checker.records import Article, RelationKind, Sentence
from checker.verdicts.pair import pair_of
from checker.verdicts.rules import RULES, decide
from tests.building import a_claim, an_article

CASES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("cases").joinpath("rules.toml").read_text("utf-8")
)["pair"]


def judged(first: dict[str, Any], second: dict[str, Any]) -> tuple[str, RelationKind, float]:
    a, b = a_claim("a", first), a_claim("b", second)
    articles = {claim.article: _article(claim.article, row) for claim, row in ((a, first), (b, second))}
    beside = tuple(
        replace(a_claim(f"{claim.id}.{number}", told), article=claim.article)
        for claim, row in ((a, first), (b, second))
        for number, told in enumerate(row.get("beside", ()))
    )
    rule, outcome = decide(pair_of(a, b, articles[a.article], articles[b.article], beside))
    return rule, outcome.kind, outcome.confidence


def _article(name: str, row: dict[str, Any]) -> Article:
    """Build the article of a row; `elsewhere` is a sentence that stands in it beside the claim's."""
    text = row.get("elsewhere", "")
    beside = (Sentence(0, len(text), text, ((0, 0),)),) if text else ()
    article = an_article(name, row.get("published"))
    return replace(
        article, publisher=row.get("publisher"), path=row.get("path", article.path), sentences=beside
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_rule_decides(case: dict[str, Any]) -> None:
    rule, kind, confidence = judged(case["a"], case["b"])
    assert (rule, kind.value) == (case["rule"], case["relation"])
    assert 0 < confidence <= 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_order_of_a_pair_does_not_matter(case: dict[str, Any]) -> None:
    assert judged(case["a"], case["b"]) == judged(case["b"], case["a"])


def test_every_rule_is_tried_and_documented() -> None:
    tried = {case["rule"] for case in CASES}
    untried = {rule.id for rule in RULES} - tried - {"one-text-two-figures"}
    assert not untried
    assert all(rule.judge.__doc__ for rule in RULES)
