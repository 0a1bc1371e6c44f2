"""The period reader against tables of our own, and the laws that hold for any text.

Source  tests/claims/cases/periods_*.toml, written for this test.
"""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.periods import periods, time_spans
from checker.claims.periods.expressions import expressions
from checker.claims.periods.lexicon import lexicon
from checker.claims.periods.scan import scan
from checker.records import PeriodMention
from checker.values.period import Period

CASES = Path(__file__).parent / "cases"
ANCHORS = st.dates(date(1995, 1, 1), date(2035, 12, 31))


def _cases() -> list[Any]:
    found = []
    for language in ("zh", "en"):
        table = tomllib.loads((CASES / f"periods_{language}.toml").read_text(encoding="utf-8"))
        for case in table["case"]:
            found.append(pytest.param({"language": language, **case}, id=case.get("name", case["text"][:30])))
    return found


def _line(mention: PeriodMention) -> str:
    days = f"{mention.period.start} {mention.period.last}"
    return f"{mention.period.text} {days} {mention.role[0]}{'' if mention.stated else '?'}"


@pytest.mark.parametrize("case", _cases())
def test_table(case: dict[str, Any]) -> None:
    anchor = date.fromisoformat(case["anchor"]) if "anchor" in case else None
    assert [_line(m) for m in periods(case["text"], case["language"], anchor)] == case["want"]


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("en", "At 7:37 AM (0737 GMT) on March 5 some 40 people", ["7:37 AM", "0737 GMT", "March 5"]),
        ("en", "by 10 p.m. Tuesday, 9 of 30 had left", ["10 p.m. Tuesday"]),
        ("en", "in 3/4/2024 and spring 2023", ["3/4/2024", "spring 2023"]),
        ("en", "in the 2024 model, a 2023 Velar; 2024 people", ["2024", "2023"]),
        ("zh", "下午3点共12人，15:30散会，晚上八点半再开", ["下午3点", "15:30", "晚上八点半"]),
        ("zh", "9日13时许，几天前，未来数月，3人", ["9日13时许", "几天前"]),
        ("zh", "售价30元，共5点建议，比分3:2", []),
    ],
)
def test_spans_hold_what_is_no_quantity(language: str, text: str, want: list[str]) -> None:
    assert [text[a:b] for a, b in time_spans(text, language)] == want


def test_the_period_named_before_the_text_is_used() -> None:
    before = Period.quarter(2023, 2)
    (same,) = periods("同一时期亏损两亿元", "zh-Hans", date(2023, 10, 1), before)
    assert same.period == before
    (earlier,) = periods("That was up from a year earlier", "en", date(2023, 10, 1), before)
    assert earlier.period == Period.quarter(2022, 2)


def test_an_unknown_language_has_no_times() -> None:
    assert periods("im März 2024", "de", date(2024, 5, 1)) == ()
    assert time_spans("im März 2024", "de") == ()


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), ANCHORS)
def test_a_full_date_is_read_back_whatever_the_article(day: date, anchor: date) -> None:
    ways = [
        ("zh", f"{day.year}年{day.month}月{day.day}日"),
        ("zh-Hant", f"{day.year}年{day.month}月{day.day}號"),
        ("zh", day.isoformat()),
        ("en", f"{day:%B} {day.day}, {day.year}"),
        ("en", f"{day.day} {day:%b} {day.year}"),
        ("en", day.isoformat()),
    ]
    for language, text in ways:
        (mention,) = periods(text, language, anchor)
        assert (mention.period, mention.stated, mention.period.text) == (Period.day(day), True, text)


@given(ANCHORS, st.integers(0, 200))
def test_a_recent_day_without_its_year_is_found(anchor: date, back: int) -> None:
    day = anchor - timedelta(days=back)
    for language, text in (("zh", f"{day.month}月{day.day}日"), ("en", f"It fell on {day:%B} {day.day}")):
        (mention,) = periods(text, language, anchor)
        assert mention.period == Period.day(day)
        assert not mention.stated


@given(ANCHORS, st.integers(0, 6))
def test_a_weekday_is_in_the_week_up_to_the_article(anchor: date, back: int) -> None:
    day = anchor - timedelta(days=back)
    for language, text in (("zh", "周" + "一二三四五六日"[day.weekday()]), ("en", f"said on {day:%A}")):
        (mention,) = periods(text, language, anchor)
        assert mention.period == Period.day(day)


@given(ANCHORS)
def test_relative_years_follow_the_article(anchor: date) -> None:
    words = {"今年": 0, "去年": -1, "明年": 1, "前年": -2}
    for word, years in words.items():
        (mention,) = periods(word, "zh", anchor)
        assert mention.period == Period.year(anchor.year + years)


SCRIPTS = [
    ("上个月", "上個月"),
    ("过去两年", "過去兩年"),
    ("8月9号", "8月9號"),
    ("礼拜一", "禮拜一"),
    ("周三", "週三"),
]


@given(st.sampled_from(SCRIPTS), ANCHORS)
def test_the_script_changes_nothing(pair: tuple[str, str], anchor: date) -> None:
    simplified, traditional = (periods(text, "zh", anchor) for text in pair)
    assert [m.period for m in simplified] == [m.period for m in traditional] != []


def _walked(text: str, language: str) -> int:
    known = lexicon(language)
    assert known
    return len(expressions(text, scan(text, known), known))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_word_for_a_time_is_let_through(language: str) -> None:
    known = lexicon(language)
    assert known
    around = ("在", "，") if language == "zh" else ("in the ", ",")
    texts = [around[0] + word + around[1] for word in known.words.words]
    assert [text for text in texts if _walked(text, language) and not known.signs(text)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "公司有十几个仓库，上面的人说得对"),
        ("en", "The first of them sold 36 boats to its owners"),
    ],
)
def test_a_text_without_signs_is_not_walked(language: str, text: str) -> None:
    known = lexicon(language)
    assert known
    assert not known.signs(text)


PIECES = (
    "2024年 3月 5日 上半年 去年 同期 至 到 - ～ 1 31 2 一 十 第 季度 周 三 截至 前 以来 年底 初 90年代 届时 目前 点 时 "
    "前 一 天 个 月 日 今 晚 过去 ５ 后 "
    "March May 5 2024 of the last next year to between and Friday by early 7:30 p.m. , ( ) 1990s Q2 ' fiscal ago months"
).split()
NOISE = st.lists(st.sampled_from([*PIECES, " ", " "]) | st.text(max_size=4), max_size=25).map("".join)


@given(NOISE, st.sampled_from(["zh", "en"]), st.none() | ANCHORS)
def test_any_text_gives_spans_that_slice(text: str, language: str, anchor: date | None) -> None:
    mentions = periods(text, language, anchor)
    spans = time_spans(text, language)
    ends = [0]
    for start, end in spans:
        assert ends[-1] <= start < end <= len(text)
        ends.append(end)
    for mention in mentions:
        assert (mention.start, mention.end) in spans
        assert text[mention.start : mention.end] == mention.period.text


@given(NOISE, st.sampled_from(["zh", "en"]))
def test_what_has_no_sign_names_no_time(text: str, language: str) -> None:
    known = lexicon(language)
    assert known
    assert known.signs(text) or not _walked(text, language)


@given(NOISE, st.sampled_from(["zh", "en"]), st.dates())
def test_any_article_date_will_do(text: str, language: str, anchor: date) -> None:
    assert len(periods(text, language, anchor)) <= len(time_spans(text, language))


HOSTILE = (
    "2024-",
    "1-1-",
    "last ",
    "上",
    "一",
    "3月",
    "9日、",
    "from 1 to ",
    "the first half ",
    "过去一",
    " ",
    "2024-2025 to ",
)


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_long_hostile_line_ends(piece: str, language: str) -> None:
    text = piece * 2000
    assert all(0 <= start < end <= len(text) for start, end in time_spans(text, language))


@given(NOISE, st.sampled_from(["zh", "en"]), st.sampled_from([date.min, date(2, 3, 1), date.max]))
def test_the_ends_of_the_calendar_raise_nothing(text: str, language: str, anchor: date) -> None:
    periods(text, language, anchor, Period.day(date(9999, 12, 30)))
    periods(text, language, anchor, Period.day(date.min))
