"""Independent sources against a table of texts: which count as one, and what makes them one."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.languages.en.sources import WORDS as ENGLISH
from checker.languages.zh.script import fold
from checker.languages.zh.sources import WORDS as CHINESE
from checker.records import Article, Claim, Common
from checker.verdicts.sources import sources_of
from tests.building import a_claim, an_article

CASES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("cases").joinpath("sources.toml").read_text("utf-8")
)["case"]


def told(case: dict[str, Any]) -> tuple[list[Claim], dict[str, Article]]:
    """Build the claims of a case and the articles that they stand in."""
    claims: list[Claim] = []
    articles: dict[str, Article] = {}
    for number, row in enumerate(case["texts"]):
        article = row.get("article", f"a{number}")
        figure = row.get("figure", "36")
        claim = a_claim(f"c{number}", {"value": int(figure), "kind": "count", "article": article})
        claims.append(replace(claim, context=row["say"], surface=figure, attribution=row.get("speaker")))
        articles[article] = replace(an_article(article, None, row.get("copy_of")), publisher=row.get("by"))
    return claims, articles


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_sources_are_counted_once(case: dict[str, Any]) -> None:
    claims, articles = told(case)
    found = sources_of(claims, articles)
    assert len(found) == case["sources"]
    assert sorted(each for source in found for each in source.claims) == [claim.id for claim in claims]
    if "common" in case:
        assert (found[0].common.value, found[0].name) == (case["common"], case.get("quoted", ""))
        assert found[0].articles == len(claims)
    elif len(articles) == len(claims):
        assert all(source.common is Common.NOTHING for source in found)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_order_of_the_claims_changes_no_count(case: dict[str, Any]) -> None:
    claims, articles = told(case)
    counts = {_partition(sources_of(order, articles)) for order in permutations(claims)}
    assert len(counts) == 1


def _partition(sources: Sequence[Any]) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(source.claims) for source in sources)


@given(st.lists(st.sampled_from(range(len(CASES))), min_size=1, max_size=3, unique=True))
def test_more_claims_never_split_a_source(chosen: list[int]) -> None:
    rows = [
        row
        for number in chosen
        for row in CASES[number]["texts"]
        if "article" not in row and "copy_of" not in row
    ]
    if not rows:
        return
    claims, articles = told({"texts": rows})
    whole = {each: n for n, source in enumerate(sources_of(claims, articles)) for each in source.claims}
    for source in sources_of(claims[: len(claims) // 2], articles):
        assert len({whole[each] for each in source.claims}) == 1


def test_word_lists_are_ready_to_be_matched() -> None:
    for words in (ENGLISH, CHINESE):
        for table in (words.offices, words.documents):
            listed = [word for row in table.values() for word in row]
            assert len(listed) == len(set(listed))
            assert all(word == fold(word).lower().strip() and word for word in listed)
    assert set(CHINESE.offices) <= set(ENGLISH.offices)
    assert set(CHINESE.documents) == set(ENGLISH.documents)
