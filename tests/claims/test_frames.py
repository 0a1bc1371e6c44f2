"""Who, what, when, in what mood, told by whom: what extraction says of figures marked in short passages.

Source  tests/claims/cases/frames_*.toml, written for this test.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.claims.aliases import learn
from checker.claims.extract import extract
from checker.claims.name_table import name_table
from checker.languages.metrics import METRICS
from checker.reading.article import read_article
from checker.records import Article, Claim, Modality, Role
from tests.building import a_period

CASES = Path(__file__).parent / "cases"
PUBLISHED = "2024-08-12"  # a Monday
ASKED = frozenset(
    "entity metric period stated as_of modality attribution role scope scope_has names sure thing maker unit".split()
)


def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for language in ("zh", "en"):
        table = tomllib.loads((CASES / f"frames_{language}.toml").read_text("utf-8"))
        rows += [{"id": f"{language}: {row['name']}", **row} for row in table["case"]]
    return rows


ROWS = _rows()


def _params() -> list[Any]:
    return [
        pytest.param(
            row,
            id=row["id"],
            marks=[pytest.mark.xfail(reason=row["fails"], strict=True)] if "fails" in row else [],
        )
        for row in ROWS
    ]


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return `text` without its marks, and where the marked stretches stand in it."""
    plain, spans = "", []
    for piece in text.split("⟦"):
        inside, mark, rest = piece.rpartition("⟧")
        if mark:
            spans.append((len(plain), len(plain) + len(inside)))
        plain += inside + rest
    return plain, spans


def article_of(text: str, published: str) -> Article:
    """Read `text` as a file whose name tells its day."""
    article = read_article(text.encode(), f"{published}.txt")
    assert isinstance(article, Article)
    return replace(article, id="a1")


def claims_of(text: str, published: str = PUBLISHED) -> list[Claim]:
    """Return the claim at each mark of `text`."""
    plain, spans = unmarked(text)
    article = article_of(plain, published)
    found = extract(article, name_table(learn([article])))
    at = [[claim for claim in found if claim.start < end and start < claim.end] for start, end in spans]
    assert [len(claims) for claims in at] == [1] * len(spans), [
        plain[a:b] for (a, b), each in zip(spans, at, strict=True) if len(each) != 1
    ]
    return [claims[0] for claims in at]


def told(claim: Claim, want: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `claim` says of each thing that `want` asks for; nothing is "" or []."""
    period = claim.period
    said: dict[str, Any] = {
        "entity": claim.entity or "",
        "sure": claim.entity_sure,
        "metric": claim.metric or "",
        "period": [period.start.isoformat(), period.end.isoformat()] if period else [],
        "stated": claim.period_stated,
        "as_of": claim.as_of.isoformat() if claim.as_of else "",
        "modality": claim.modality.value,
        "attribution": claim.attribution or "",
        "role": claim.role.value,
        "names": sorted(claim.names),
        "scope": sorted(claim.scope),
        "scope_has": sorted(claim.scope & set(want.get("scope_has", ()))),
        "thing": claim.thing or "",
        "maker": claim.maker or "",
        "unit": claim.quantity.unit,
    }
    return {key: said[key] for key in want}


@pytest.mark.parametrize("row", _params())
def test_table(row: dict[str, Any]) -> None:
    claims = claims_of(row["text"], row.get("published", PUBLISHED))
    want = [
        {key: sorted(value) if key.startswith("scope") else value for key, value in each.items()}
        for each in row["want"]
    ]
    assert [told(claim, each) for claim, each in zip(claims, want, strict=True)] == want


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_offsets_of_every_claim_are_those_of_the_file(row: dict[str, Any]) -> None:
    article = article_of(unmarked(row["text"])[0], row.get("published", PUBLISHED))
    claims = extract(article)
    assert [article.text[claim.start : claim.end] for claim in claims] == [claim.surface for claim in claims]
    assert [claim.start for claim in claims] == sorted(claim.start for claim in claims)
    assert all(claim.sentence_start <= claim.start < claim.end <= claim.sentence_end for claim in claims)


def test_the_tables_ask_for_what_exists() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert row["text"].count("⟦") == row["text"].count("⟧") == len(row["want"]), row["id"]
        for want in row["want"]:
            assert want.keys() <= ASKED, row["id"]
            assert want.get("metric", "") in {"", *METRICS}, row["id"]
            Modality(want.get("modality", "actual"))
            Role(want.get("role", "level"))
            a_period(want.get("period"))
            date.fromisoformat(want.get("as_of") or "2024-01-01")


def test_a_sentence_that_the_file_says_twice_makes_its_claims_once() -> None:
    text = "Halden Motors lost $430 million in 2023, the annual report of the carmaker shows."
    article = article_of(f"{text}\n\nThe shares fell on Monday.\n\n{text}\n", PUBLISHED)
    assert [claim.surface for claim in extract(article)] == ["$430 million"]


def test_a_text_without_figures_makes_no_claims() -> None:
    assert extract(article_of("Halden Motors has a new chairman.\n", PUBLISHED)) == ()


def test_what_was_assumed_is_kept_with_the_claim() -> None:
    (claim,) = extract(article_of("Halden Motors sold its plant for $430 million.\n", PUBLISHED))
    assert claim.note == "dollar read as USD"


def test_a_headline_in_the_head_of_a_file_tells_what_the_text_is_about() -> None:
    head = "---\ntitle: 马洛市洪水\ndate: 2024-08-12\n---\n"
    for before, want in (("", None), (head, "flood")):
        article = read_article(f"{before}当地已转移群众5.3万人。\n".encode(), "2024-08-12.md")
        assert isinstance(article, Article)
        assert [claim.entity for claim in extract(article)] == [want]


@pytest.mark.parametrize(
    ("title", "entity"), [(None, "outbreak"), ("青禾集团扭亏，青禾集团派息", "青禾集团")]
)
def test_a_body_that_the_headline_names_is_not_what_it_went_through(title: str | None, entity: str) -> None:
    text = "周三公布业绩。疫情限制结束后，出行需求回升。疫情前的航班恢复了七成。\n\n全年收入为82亿元。"
    claims = extract(replace(article_of(text, PUBLISHED), title=title))
    assert [claim.entity for claim in claims if claim.metric == "revenue"] == [entity]
