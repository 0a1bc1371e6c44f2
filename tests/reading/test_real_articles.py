"""Real articles as they were saved, damage included; they are kept outside the project and only read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.reading import read
from checker.records import Article, SentenceRole

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
YEARS = {"000": 2024, "001": 2023, "002": 2024, "003": 2023, "004": 2024}  # from the folder's own README

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the real articles in ../shared/seeds are not at hand"
)


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    return {article.path[:3]: article for article in read([SEEDS]).articles}


def test_the_years_are_right(articles: dict[str, Article]) -> None:
    assert {
        key: found.published.year if found.published else None for key, found in articles.items()
    } == YEARS


def test_the_text_printed_twice_is_one_witness(articles: dict[str, Article]) -> None:
    found = articles["000"]
    body = [s for s in found.sentences if s.role is SentenceRole.BODY]
    assert max(s.start for s in body) < len(found.text) * 0.55


def test_the_digest_is_told_from_the_article(articles: dict[str, Article]) -> None:
    roles = [s.role for s in articles["002"].sentences]
    assert roles[:5] == [SentenceRole.SUMMARY] * 5
    assert SentenceRole.SUMMARY not in roles[5:]


def test_no_gloss_and_no_private_character_is_left(articles: dict[str, Article]) -> None:
    left = re.compile(r"[\(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[\)）]|[\ue000-\uf8ff]|</?p>")
    assert [s.text for found in articles.values() for s in found.sentences if left.search(s.text)] == []


def test_every_digit_is_in_a_sentence_or_told(articles: dict[str, Article]) -> None:
    for found in articles.values():
        covered = sorted((s.start, s.end) for s in found.sentences)
        told = " ".join(left.reason for left in found.skipped)
        for match in re.finditer(r"\d+", found.text):
            inside = any(start <= match.start() and match.end() <= end for start, end in covered)
            assert inside or match[0] in told or re.fullmatch("0[1-9]", match[0]), found.text[
                match.start() - 9 : match.end() + 9
            ]
