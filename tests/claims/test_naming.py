"""The words that name what a figure measures where no list of metrics does: sentences of our own, used to develop."""

from __future__ import annotations

import pytest

from checker.claims.extract import extract
from checker.claims.name_table import known_names
from checker.claims.naming.stems import stem
from checker.records import Claim
from tests.claims.test_frames import article_of

ENGLISH = {
    "The wingspan of the Orrin 200 is 35.8 m.": "wingspan",
    "The Orrin 200 has a wingspan of about 35.8 metres.": "wingspan",
    "The Orrin 200's wingspan: 35.8 m": "wingspan",
    "Halden opened a 35.8-metre slipway.": "slipway",
    "The average age difference of the couples was 4.2 years.": "couples average age difference",
    "Orrin paid an honorarium of $4,000.": "honorarium",
    "The reservoir was 38% full.": "full",
    "The Lumen Foundation planted 3,000 trees.": "planted trees",
    "Some 3,000 trees were planted by the Lumen Foundation.": "planted trees",
    "Officers seized 300 kg of cocaine.": "seized cocaine",
    "The number of penguins at Marlow Zoo was 312.": "penguins",
    "It rose to 35.8 m.": "",
}
CHINESE = {
    "青禾客机的翼展为35.8米。": "青禾客机翼展",
    "翼展约35.8米。": "翼展",
    "青山博物馆现有藏品35万件。": "藏品",
    "全市共植树300万棵。": "植树",
    "新机的35.8米翼展，领先同级。": "新机翼展",
    "年增35.8米。": "",
}


def claims_of(text: str) -> tuple[Claim, ...]:
    return extract(article_of(text, "2025-03-02"), known_names())


@pytest.mark.parametrize(("text", "want"), ENGLISH.items())
def test_english(text: str, want: str) -> None:
    assert claims_of(text)[-1].measure == " ".join(map(stem, want.split()))


@pytest.mark.parametrize(("text", "want"), CHINESE.items())
def test_chinese(text: str, want: str) -> None:
    assert claims_of(text)[-1].measure == want


def test_a_long_run_of_links_is_read_in_one_pass() -> None:
    assert claims_of("约为" * 200 + "桥，翼展" + "约为" * 200 + "35.8米。")[-1].measure == "翼展"


def test_a_name_beside_the_figure_outweighs_a_metric_further_off() -> None:
    claims = claims_of("The plane is 38 m long with a wingspan of 35.8 m.")
    assert [claim.metric for claim in claims] == ["length", None]
