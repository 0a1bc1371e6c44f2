"""Who speaks in a sentence: a speaker beside a verb of saying, between 据 and 报道, after "according to"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims.cues import speakers_in
from checker.claims.lexicon import find, lexicon
from checker.claims.name_table import known_names
from checker.claims.names import spot
from checker.languages.zh.script import fold

CHINESE = [
    ("微软表示，营收增长", ["Microsoft"]),
    ("据彭博社报道，微软裁员", ["Bloomberg"]),
    ("根据国际货币基金组织的数据，物价上涨", ["International Monetary Fund"]),
    ("知情人士透露，微软将裁员", ["知情人士"]),
    ("警方称三人被捕，医院表示两人受伤", ["警方", "医院"]),
    ("據彭博社報導，微軟裁員", ["Bloomberg"]),
    ("微软裁员，股价下跌", []),
    ("对微软来说，股价并不重要", []),
    ("据说微软将裁员", []),
    ("微软裁员。消息一出，谷歌股价下跌", []),
]
ENGLISH = [
    ("Microsoft said revenue rose", ["Microsoft"]),
    ("revenue rose, according to Bloomberg", ["Bloomberg"]),
    ("Revenue rose, said Microsoft", ["Microsoft"]),
    ("Police said three were held, and doctors said two were hurt", ["Police", "doctors"]),
    ("the fire, Bloomberg reported, is out", ["Bloomberg"]),
    ("revenue at Microsoft rose", []),
    ("Firefighters put out the fire near Microsoft", []),
]


def speakers(text: str, *, chinese: bool) -> list[str]:
    """Return the speakers of a sentence by their canonical names."""
    folded = fold(text) if chinese else text.lower()
    names = spot(text, folded, chinese, known_names())
    return [speaker.name for speaker in speakers_in(text, names, find(folded, lexicon(chinese)), chinese)]


@pytest.mark.parametrize(("text", "want"), CHINESE, ids=lambda value: str(value)[:20])
def test_chinese(text: str, want: list[str]) -> None:
    assert speakers(text, chinese=True) == want


@pytest.mark.parametrize(("text", "want"), ENGLISH, ids=lambda value: str(value)[:20])
def test_english(text: str, want: list[str]) -> None:
    assert speakers(text, chinese=False) == want


_PIECES = {
    True: ["微软", "据", "彭博社", "报道", "表示", "，", "的数据", "警方", "称", "营收", "1亿"],
    False: ["Microsoft ", "according to ", "Bloomberg ", "said ", ", ", "police ", "revenue ", "put ", "1 "],
}


@pytest.mark.parametrize("chinese", [True, False], ids=["zh", "en"])
@given(data=st.data())
def test_a_speaker_is_a_name_or_a_body_that_stands_in_the_text(chinese: bool, data: st.DataObject) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(_PIECES[chinese]), max_size=10)))
    folded = fold(text) if chinese else text.lower()
    names = spot(text, folded, chinese, known_names())
    hits = find(folded, lexicon(chinese))
    found = speakers_in(text, names, hits, chinese)
    places = {(name.start, name.end) for name in names} | {
        (hit.start, hit.end) for hit in hits if hit.group == "speakers"
    }
    assert {(speaker.start, speaker.end) for speaker in found} <= places
    assert list(found) == sorted(found, key=lambda speaker: (speaker.start, speaker.end))
    assert not found or any(hit.group in ("says", "according", "according_end") for hit in hits)
