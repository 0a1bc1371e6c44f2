"""Cue words are found where they stand, longest first, and every list of words is looked up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.counted import class_of
from checker.claims.lexicon import Hit, find, lexicon, words_of
from checker.languages.metrics import METRICS, NEAR
from checker.languages.schema_frames import FrameWords
from checker.languages.zh.script import fold
from checker.records import Kind, Modality

LANGUAGES = ("zh", "en")


def hits(text: str, group: str, *, chinese: bool) -> list[tuple[str, str]]:
    """Return the words of `group` as they stand in `text`, with their labels."""
    folded = fold(text) if chinese else text.lower()
    found = find(folded, lexicon(chinese))
    return [(text[hit.start : hit.end], hit.label) for hit in found if hit.group == group]


@pytest.mark.parametrize(
    ("text", "group", "want"),
    [
        ("去年營收達37億", "metrics", [("營收", "revenue")]),
        ("月活跃用户增加", "metrics", [("月活跃用户", "users")]),
        ("净亏损扩大，毛利率下降", "metrics", [("净亏损", "loss"), ("毛利率", "margin")]),
        ("年度经常性收入", "basis", [("年度经常性", "recurring")]),
        ("据说将于明年上市", "says", []),
        ("他说明年上市", "says", []),
        ("公司表示，预计明年上市", "says", [("表示", "表示"), ("预计", "预计")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_chinese(text: str, group: str, want: list[tuple[str, str]]) -> None:
    assert hits(text, group, chinese=True) == want


@pytest.mark.parametrize(
    ("text", "group", "want"),
    [
        ("Net loss widened", "metrics", [("Net loss", "loss")]),
        ("the death toll rose", "metrics", [("death toll", "deaths")]),
        ("a deadlock, a costume, a pricey priceless thing", "metrics", []),
        ("monthly active users", "metrics", [("monthly active users", "users")]),
        ("monthly active users", "basis", [("monthly active", "monthly active")]),
        ("firefighters put out the fire, officials said", "says", [("said", "said")]),
        ("It is expected to grow if it can", "modality", [("expected", "forecast"), ("if", "conditional")]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_english(text: str, group: str, want: list[tuple[str, str]]) -> None:
    assert hits(text, group, chinese=False) == want


# Lists that are read otherwise than through the lexicon.
ELSEWHERE = frozenset(
    {
        *(
            "says_not",
            "metrics_not",
            "wholes",
            "modality_not",
            "object_marks_not",
            "scope_not",
            "outdoes_not",
            "margins",
            "segment_nouns",
            "editions",
            "edition_nouns",
            "closes",
            "crew",
            "joins",
            "moves",
            "turns",
            "not_names",
            "designations",
            "classes",
            "measured_by",
        ),
        *("age_groups", "dwellings", "befalls_not"),
        *(
            "tells",
            "among",
            "holds",
            "part_after",
            "numbered",
            "gives",
            "receives",
            "name_ends",
            "name_generic",
            "name_openers",
            "name_breaks",
            "name_followers",
            "name_verbs",
            "home",
        ),
    }
)


@pytest.mark.parametrize("field", [field.name for field in fields(FrameWords) if field.name not in ELSEWHERE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_of_words_is_looked_up(language: str, field: str) -> None:
    members = getattr(words_of(language), field)
    words = [w for group in members.values() for w in group] if isinstance(members, Mapping) else members
    tags = lexicon(language == "zh").tags
    missing = [word for word in words if field not in {group for group, _ in tags[word.lower()]}]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_are_those_that_exist(language: str) -> None:
    words = words_of(language)
    assert words.metrics.keys() == METRICS.keys()
    assert set(words.modality) <= {str(mood) for mood in Modality}
    assert set(words.measured_by) <= METRICS.keys()
    kinds = {str(kind) for kind in Kind}
    assert all(metric.kinds <= kinds and metric.kinds for metric in METRICS.values())
    assert {label for pair in NEAR for label in pair} <= METRICS.keys()
    assert all(len(pair) == 2 for pair in NEAR)


def test_both_languages_know_the_same_scopes_events_and_classes() -> None:
    zh, en = words_of("zh"), words_of("en")
    assert zh.events.keys() == en.events.keys()
    assert zh.classes.keys() == en.classes.keys()
    assert zh.provided_for.keys() == en.provided_for.keys()
    assert zh.editions.keys() == en.editions.keys()
    only = zh.scope.keys() ^ en.scope.keys()
    assert only <= {"official"}, "a scope that one language cannot say makes every pair of languages differ"


@pytest.mark.parametrize("language", LANGUAGES)
def test_chinese_words_are_listed_simplified_and_english_ones_small(language: str) -> None:
    words = words_of(language)
    listed = [
        w
        for field in ("metrics", "modality", "scope", "basis", "events")
        for g in getattr(words, field).values()
        for w in g
    ]
    assert [word for word in listed if word != (fold(word) if language == "zh" else word.lower())] == []


@pytest.mark.parametrize(
    ("unit", "counted", "thing"),
    [
        ("名高管", "", "person"),
        ("", "消防員", "person"),
        ("栋", "房屋", "building"),
        ("", "burnt-out houses", "building"),
        ("艘", "", "vessel"),
        ("gondolas", "", None),
        ("", "", None),
    ],
)
def test_class_of_what_is_counted(unit: str, counted: str, thing: str | None) -> None:
    assert class_of(unit, counted) == thing


_PIECES = {
    True: st.sampled_from(
        ["营收", "亏损", "净", "月活跃", "用户", "预计", "将", "其中", "的", "1", "，", "x"]
    ),
    False: st.sampled_from(
        ["net", "loss", "of", "life", "death", "toll", "which", "if", "2", ",", "said", "put"]
    ),
}


@pytest.mark.parametrize(
    "chinese",
    [
        pytest.param(True, id="zh"),
        pytest.param(False, id="en"),
    ],
)
@given(data=st.data())
def test_hits_stand_in_order_and_no_two_of_a_group_overlap(chinese: bool, data: st.DataObject) -> None:
    text = ("" if chinese else " ").join(data.draw(st.lists(_PIECES[chinese], max_size=12)))
    found = find(text, lexicon(chinese))
    assert [hit.start for hit in found] == sorted(hit.start for hit in found)
    last: dict[str, Hit] = {}
    for hit in found:
        before = last.get(hit.group)
        assert 0 <= hit.start < hit.end <= len(text)
        assert before is None or before.end <= hit.start or (before.start, before.end) == (hit.start, hit.end)
        last[hit.group] = hit
