"""Where a sentence is cut into the clauses that figures belong to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.clauses import clause_at, clauses

CHINESE = [
    ("营收35亿，亏损50亿", ["营收35亿，", "亏损50亿"]),
    ("公司表示：去年盈利；今年预计亏损。", ["公司表示：", "去年盈利；", "今年预计亏损。"]),
    ("收入达1,234,567元", ["收入达1,234,567元"]),
    ("收入增长,成本下降", ["收入增长,", "成本下降"]),
    ("36人遇难、112人受伤", ["36人遇难、112人受伤"]),
    ("三家公司——包括两家银行——参与", ["三家公司——", "包括两家银行——", "参与"]),
]
ENGLISH = [
    ("revenue rose to 3, while costs fell to 2", ["revenue rose to 3,", " while costs fell to 2"]),
    ("It sold 1,234,567 cars in 2023", ["It sold 1,234,567 cars in 2023"]),
    ("It killed 36 people and injured 112 others", ["It killed 36 people ", "and injured 112 others"]),
    ("revenue of $3 billion and costs of none", ["revenue of $3 billion and costs of none"]),
    (
        "The loss was $5 million; sales were $9 million",
        ["The loss was $5 million;", " sales were $9 million"],
    ),
    ("the staff – some 2,600 people – left", ["the staff – ", "some 2,600 people – ", "left"]),
    ("a follow-up to well-known work", ["a follow-up to well-known work"]),
    ("thereafter the beforehand meanwhile", ["thereafter the beforehand meanwhile"]),
]


@pytest.mark.parametrize(("text", "want"), CHINESE, ids=lambda value: str(value)[:24])
def test_chinese(text: str, want: list[str]) -> None:
    assert [text[a:b] for a, b in clauses(text, True)] == want


@pytest.mark.parametrize(("text", "want"), ENGLISH, ids=lambda value: str(value)[:24])
def test_english(text: str, want: list[str]) -> None:
    assert [text[a:b] for a, b in clauses(text, False)] == want


_TEXTS = st.lists(
    st.sampled_from(
        ["营收", "，", ",", "1", "2", ";", "（", "）", "(", ")", " ", "while", "and", "a", "——", "。"]
    ),
    max_size=30,
).map("".join)


@given(_TEXTS, st.booleans())
def test_clauses_cover_the_text_in_order(text: str, chinese: bool) -> None:
    spans = clauses(text, chinese)
    assert "".join(text[a:b] for a, b in spans) == text
    assert all(a < b for a, b in spans)
    for position in range(len(text)):
        start, end = spans[clause_at(spans, position)]
        assert start <= position < end


def test_a_position_behind_the_text_is_in_the_last_clause() -> None:
    spans = clauses("a while ago, it fell", False)
    assert clause_at(spans, 500) == len(spans) - 1
