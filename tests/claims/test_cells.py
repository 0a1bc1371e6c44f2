"""What a table's figure is of: the names of its row and column, and not those of its neighbours."""

from __future__ import annotations

import pytest

from checker.claims.extract import extract
from checker.reading.article import read_article
from checker.records import Article, Claim


def claims(text: str) -> list[Claim]:
    article = read_article(f"---\ndate: 2024-08-12\n---\n{text}\n".encode(), "a.md")
    assert isinstance(article, Article)
    return list(extract(article))


def test_editions_in_rows_and_in_columns() -> None:
    rows = claims(
        "# Quasar limits\n\n| Plan | Seats | Storage |\n|---|---|---|\n| Free | 3 | 5 GB |\n| Pro | 20 | 50 GB |\n"
    )
    columns = claims(
        "# Quasar limits\n\n| | Free | Pro |\n|---|---|---|\n| Seats | 3 | 20 |\n| Storage | 5 GB | 50 GB |\n"
    )
    told = {(claim.surface, claim.metric, *claim.scope) for claim in rows}
    assert told == {
        ("3", "seat limit", "free edition"),
        ("5 GB", "storage", "free edition"),
        ("20", "seat limit", "pro edition"),
        ("50 GB", "storage", "pro edition"),
    }
    assert {(claim.surface, claim.metric, *claim.scope) for claim in columns} == told
    assert {claim.entity for claim in rows} == {None}


def test_periods_stand_at_the_head() -> None:
    found = claims(
        "# 青禾科技业绩\n\n| 指标 | 2024年二季度 | 2023年二季度 |\n|---|---|---|\n| 营收 | 18.6亿元 | 15.2亿元 |\n"
    )
    assert [(c.metric, str(c.period.start) if c.period else None) for c in found] == [
        ("revenue", "2024-04-01"),
        ("revenue", "2023-04-01"),
    ]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        # 北光 is no name that is known: its figure is not of the company that the text is about.
        (
            "青禾科技排名第二。\n\n| 公司 | 营收 |\n|---|---|\n| 青禾科技 | 18.6亿元 |\n| 北光 | 12.3亿元 |\n",
            ["青禾科技", "北光"],
        ),
        (
            "Nimbus Boats earned $9bn.\n\n| Segment | Revenue |\n|---|---|\n| Sails | $2bn |\n| Other hulls | $7bn |\n"
            "| Total revenue | $9bn |\n",
            ["Nimbus Boats", "Sails", "Other hulls", "Nimbus Boats"],
        ),
    ],
)
def test_rows_that_name_nobody_known(text: str, entities: list[str]) -> None:
    assert [claim.entity for claim in claims(text)] == entities


def test_figures_of_names_are_no_claims() -> None:
    found = claims(
        "# Fees\n\n| Stay | 2023 (12 months) |\n|---|---|\n| 3 nights | $20 |\n| 7 nights | $40 |\n"
    )
    assert [claim.surface for claim in found] == ["$20", "$40"]
