"""Names of what is measured: the same, qualified, of two kinds, or other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.likeness import Likeness, likeness

NAMES = st.sampled_from(
    [
        "",
        "wingspan",
        "maximum wingspan",
        "net weight",
        "gross weight",
        "weight",
        "翼展",
        "最大翼展",
        "净重",
        "毛净重",
    ]
)


@pytest.mark.parametrize(
    ("a", "b", "want"),
    [
        ("wingspan", "wingspan", Likeness.SAME),
        ("total wingspan", "wingspan", Likeness.SAME),
        ("maximum wingspan", "wingspan", Likeness.QUALIFIED),
        ("net weight", "gross weight", Likeness.TWO_KINDS),
        ("wingspan", "weight", Likeness.OTHER),
        ("翼展", "翼展", Likeness.SAME),
        ("总库容", "库容", Likeness.SAME),
        ("男性寿命", "女性寿命", Likeness.TWO_KINDS),
        ("翼展", "机长", Likeness.OTHER),
        ("wingspan", "翼展", Likeness.UNKNOWN),
        ("", "wingspan", Likeness.UNKNOWN),
    ],
)
def test_names(a: str, b: str, want: Likeness) -> None:
    assert likeness(a, b) is want


def test_what_the_other_text_says_anyway() -> None:
    assert likeness("plane wingspan", "wingspan", "", "The planes are large.") is Likeness.SAME
    assert likeness("plane wingspan", "wingspan", "The planes are large.", "") is Likeness.QUALIFIED


@given(NAMES, NAMES)
def test_the_order_does_not_matter(a: str, b: str) -> None:
    assert likeness(a, b) is likeness(b, a)
