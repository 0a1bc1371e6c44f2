"""Every list of cue words is looked up, and every label in it means something."""

from __future__ import annotations

from dataclasses import fields

import pytest

from checker.claims.lexicon import lexicon
from checker.languages.en.frames import WORDS as ENGLISH
from checker.languages.metrics import IN_EVENT, METRICS, NEAR
from checker.languages.schema_frames import FrameWords
from checker.languages.zh.frames import WORDS as CHINESE
from checker.records import Kind, Modality

# Lists that are not looked up in the text itself, and where they are used.
ELSEWHERE = {
    "says_not": "hides cue words",
    "not_names": "names.py",
    "classes": "counted.py",
    "measured_by": "metrics.py",
    "name_ends": "names.py",
    "name_breaks": "names.py",
    "part_after": "cues.py",
}


@pytest.mark.parametrize("words", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_every_list_is_looked_up(words: FrameWords) -> None:
    groups = {group for tags in lexicon(words is CHINESE).tags.values() for group, _ in tags}
    filled = {field.name for field in fields(words) if getattr(words, field.name)}
    assert filled - set(ELSEWHERE) == groups - {""}


@pytest.mark.parametrize("words", [CHINESE, ENGLISH], ids=["zh", "en"])
def test_labels_are_known(words: FrameWords) -> None:
    assert set(words.metrics) == set(METRICS)
    assert set(words.modality) <= {mood.value for mood in Modality}
    assert set(words.events) == set(CHINESE.events)


def test_metrics_take_kinds_that_exist() -> None:
    kinds = {kind.value for kind in Kind}
    assert all(metric.kinds <= kinds for metric in METRICS.values())
    assert {label for pair in NEAR for label in pair} <= set(METRICS)
    assert set(IN_EVENT.values()) <= set(METRICS)
