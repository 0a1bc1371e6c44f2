"""A length of time that only says when something was is no claim; one that something takes is."""

from __future__ import annotations

import pytest

from checker.claims.extract import extract
from checker.reading.article import read_article
from checker.records import Article


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("过去5年，青禾科技共有30位高管离职。", ["30位高管"]),
        ("青禾科技有2600名员工，比一年前多出约400人。", ["2600名员工", "约400人"]),
        ("工程为期三年，耗资30亿元。", ["三年", "30亿元"]),
        ("Over the past five years Tarn Airways lost $3bn.", ["$3bn"]),
        ("In the last two years the plant employed 300 people.", ["300 people"]),
        ("The repairs took three years and cost $3bn.", ["three years", "$3bn"]),
        ("The bridge will open in three years.", ["three years"]),
    ],
)
def test_time_spans(text: str, surfaces: list[str]) -> None:
    article = read_article(f"---\ndate: 2024-08-12\n---\n{text}\n".encode(), "a.md")
    assert isinstance(article, Article)
    assert [claim.surface for claim in extract(article)] == surfaces
