"""A heading says what a figure is of, of when, and each amount once; the cases are our own."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest

from checker.formats.amounts import list_values
from checker.formats.headings import head
from checker.formats.lookup import look_up
from checker.formats.positions import SPEAKERS_SHOWN, tell_positions
from checker.records import Claim, Cluster, Relation, RelationKind, Report, Verdict
from checker.values.interval import Interval
from checker.verdicts.labels import label_of
from tests.building import a_claim, an_article

YEAR, NEXT = ["2024-01-01", "2025-01-01"], ["2025-01-01", "2026-01-01"]
DAY, LATER = ["2024-05-01", "2024-05-02"], ["2024-05-03", "2024-05-04"]


def _values(rows: list[dict[str, Any]], heading: str = "", **shared: Any) -> str:
    return list_values([a_claim(f"c{n}", shared | row) for n, row in enumerate(rows)], heading)


@pytest.mark.parametrize(
    ("amounts", "told"),
    [
        ([3.7e9, 3.4e9, 3.5e9], "3.4, 3.5 or 3.7 billion USD"),
        ([3.4e9, "3.4E9"], "3.4 billion USD"),
        ([900e6, 1.2e9], "900 million USD or 1.2 billion USD"),
        ([*range(10, 17)], "7 values from 10 USD to 16 USD"),
        ([], "no value"),
    ],
)
def test_lists_of_values(amounts: list[Any], told: str) -> None:
    assert _values([{"value": amount} for amount in amounts]) == told


ABOUT, OVER, UNDER = {"modifier": "about"}, {"modifier": "more_than"}, {"modifier": "less_than"}
ONCE = [
    ([{"value": 3.5e9} | ABOUT, {"value": 3.5e9}, {"value": 3.7e9}], "3.5 or 3.7 billion USD"),
    ([{"value": 5} | ABOUT, {"value": 5} | ABOUT], "about 5 USD"),
    ([{"low": 5} | OVER, {"value": 5}], "5 USD"),
    ([{"low": 5} | OVER, {"value": 5} | ABOUT], "about 5 USD"),
    ([{"low": 5} | OVER, {"value": 6}], "over 5 or 6 USD"),
    ([{"value": 5, "role": "to"}, {"value": 5}], "5 USD"),
    ([{"value": 5, "role": "decrease"}, {"value": 5}], "down 5 or 5 USD"),
    ([{"value": 15}, {"value": 15, "per": "month"}, {"value": 20, "per": "month"}], "15 or 20 USD per month"),
    ([{"value": 15, "per": "year"}, {"value": 15, "per": "month"}], "15 USD per year or 15 USD per month"),
    ([{"value": 5}, {"value": 5, "unit": "CNY"}], "5 USD or 5 CNY"),
]


@pytest.mark.parametrize(("rows", "told"), ONCE)
def test_each_amount_is_told_once(rows: list[dict[str, Any]], told: str) -> None:
    assert _values(rows) == told


def test_two_bounds_that_exclude_one_another_are_both_told() -> None:
    over, under = a_claim("a", {"low": 5} | OVER), a_claim("b", {"high": 5} | UNDER)
    strict = replace(
        over, quantity=replace(over.quantity, interval=Interval(Decimal(5), None, open_low=True))
    )
    assert list_values([strict, under]) == "over 5 or under 5 USD"


COUNTED = [
    ("Acme founders", "founders", ["创始人", "people"], "2 or 11"),
    ("Acme founders, 2024", "founders", ["people", "people"], "2 or 11"),
    ("Acme revenue", "founders", ["people", "people"], "2 or 11 people"),  # the heading does not say it
    ("Acme deliveries", "deliveries", ["cars", "cars"], "2 or 11 cars"),
    ("Acme 家银行", None, ["银行", "银行"], "2 or 11"),
    ("Acme cartons", None, ["car", "car"], "2 or 11 car"),
    ("Acme", "users", ["用户", "users"], "2 or 11 users"),  # one word for what is called differently
]


@pytest.mark.parametrize(("heading", "metric", "units", "told"), COUNTED)
def test_what_the_heading_counts_is_not_said_again(
    heading: str, metric: str | None, units: list[str], told: str
) -> None:
    rows = [{"value": value, "unit": unit} for value, unit in zip((2, 11), units, strict=True)]
    assert _values(rows, heading, metric=metric, kind="count") == told


def test_the_time_of_a_rate_stays() -> None:
    rows = [{"value": 1.5e9, "unit": "次"}, {"value": 1.7e9, "unit": "visits"}]
    told = _values(rows, "Acme visits", metric="visits", kind="count", per="month")
    assert told == "1.5 or 1.7 billion per month"


def test_counts_beside_percentages_keep_their_unit() -> None:
    rows = [{"value": 12, "unit": "%", "kind": "percent"}, {"value": 300, "unit": "people", "kind": "count"}]
    assert _values(rows, "Acme employees", metric="employees") == "12 % or 300 people"


def _dated(*periods: list[str] | None) -> list[Claim]:
    return [a_claim(f"c{n}", {"value": 1, "period": period}) for n, period in enumerate(periods)]


@pytest.mark.parametrize(
    ("periods", "label"),
    [
        ([DAY, DAY], "Acme revenue, 1 May 2024"),
        ([DAY, None], "Acme revenue"),  # one day is no time of all
        ([DAY, LATER, None], "Acme revenue"),
        ([DAY, LATER], "Acme revenue, 2024"),
        ([YEAR, None], "Acme revenue, 2024"),
    ],
)
def test_a_day_stands_in_a_label_only_if_it_is_that_of_all(periods: list[list[str]], label: str) -> None:
    assert label_of(_dated(*periods)) == label


@pytest.mark.parametrize(
    ("periods", "chosen", "heading"),
    [
        ([YEAR, NEXT, YEAR], [0, 2], "Acme revenue, 2024"),
        ([DAY, LATER, None], [0], "Acme revenue, 1 May 2024"),
        ([YEAR, None], [1], "Acme revenue"),
        ([None, None], [0], "Acme revenue"),
    ],
)
def test_a_heading_is_dated_by_the_claims_it_is_of(
    periods: list[list[str]], chosen: list[int], heading: str
) -> None:
    claims = _dated(*periods)
    assert head(label_of(claims), claims, [claims[each] for each in chosen]) == heading


def test_a_label_of_another_making_is_left_alone() -> None:
    claims = _dated(YEAR, NEXT)
    assert head("What Acme earned", claims, claims[:1]) == "What Acme earned"


# --- who holds which value -----------------------------------------------------------------------------


def _positions(claims: list[Claim], agreeing: set[str], **copies: str) -> str:
    """Return the line for claims at odds, but for the pairs that agree; each article is dated by its number."""
    names = sorted({claim.article for claim in claims})
    articles = tuple(
        an_article(name, f"2024-05-{int(name[1:]):02}", copies.get(name))
        if name != "a0"
        else an_article(name, None)
        for name in names
    )
    pairs = [pair.split() for pair in sorted(agreeing)]
    relations = tuple(Relation(a, b, RelationKind.AGREE, "", "", 0.9) for a, b in pairs)
    ids = tuple(claim.id for claim in claims)
    cluster = Cluster("k", "Acme revenue", Verdict.CONFLICT, ids, len(names), len(names), relations)
    report = Report("0", "none", articles, tuple(claims), (cluster,), (), ())
    return tell_positions(cluster, claims, "Acme revenue", look_up(report))


def _said(name: str, article: str, value: float, who: str | None = None, **more: Any) -> Claim:
    return a_claim(name, {"article": article, "value": value, "attribution": who} | more)


def test_positions_are_ordered_by_value_and_speakers_by_day() -> None:
    claims = [_said("x", "a9", 3.7e9, "Ann"), _said("y", "a8", 3.5e9, "Bo"), _said("z", "a2", 3.5e9, "Cy")]
    told = _positions(claims, {"y z"})
    assert (
        told
        == "**3.5 billion USD**: Cy (2024-05-02), Bo (2024-05-08) — **3.7 billion USD**: Ann (2024-05-09)"
    )


def test_a_speaker_is_named_once_with_the_first_day() -> None:
    claims = [_said("x", "a9", 5, "Ann"), _said("y", "a3", 5, "Ann"), _said("z", "a1", 6, "Bo")]
    assert _positions(claims, {"x y"}) == "**5 USD**: Ann (2024-05-03) — **6 USD**: Bo (2024-05-01)"


def test_an_article_without_a_speaker_stands_by_its_name_and_one_without_a_date_has_none() -> None:
    assert _positions([_said("x", "a0", 5), _said("y", "a1", 6)], set()) == (
        "**5 USD**: a0.txt — **6 USD**: a1.txt (2024-05-01)"
    )


def test_copies_and_the_article_beside_its_speaker_are_not_named() -> None:
    claims = [
        _said("w", "a1", 5),
        _said("x", "a1", 5, "Ann"),
        _said("y", "a2", 5, "the paper"),
        _said("z", "a3", 6),
    ]
    told = _positions(claims, {"w x", "w y", "x y"}, a2="a1")
    assert told == "**5 USD**: Ann (2024-05-01) — **6 USD**: a3.txt (2024-05-03)"


def test_positions_on_several_periods_name_theirs() -> None:
    claims = [_said("x", "a1", 5, period=NEXT), _said("y", "a2", 5, period=YEAR)]
    assert (
        _positions(claims, set())
        == "**5 USD of 2024**: a2.txt (2024-05-02) — **5 USD of 2025**: a1.txt (2024-05-01)"
    )


def test_many_speakers_are_counted() -> None:
    claims = [_said(f"x{n}", f"a{n}", 5, f"Speaker {n}") for n in range(1, SPEAKERS_SHOWN + 4)]
    agreeing = {f"{a.id} {b.id}" for a, b in combinations(claims, 2)}
    assert _positions(claims, agreeing).endswith(f"Speaker {SPEAKERS_SHOWN} (2024-05-05), 3 more")


def test_a_hostile_speaker_does_nothing() -> None:
    assert "&lt;script&gt;\\*" in _positions([_said("x", "a1", 5, "<script>*")], set())
