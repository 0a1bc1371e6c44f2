"""Names in both languages: found, made canonical, and what is no name left alone."""

from __future__ import annotations

import pytest

from checker.claims.aliases import learn
from checker.claims.name_table import known_names, name_table
from checker.claims.names import Casing, spot
from checker.languages.zh.script import fold
from checker.records import Article, Sentence

CHINESE = [
    ("谷歌和微軟都在招人", ["Google", "Microsoft"]),
    ("OpenAI CEO Sam Altman表示", ["OpenAI", "Sam Altman"]),
    ("東江大橋全長三公里", ["东江大桥"]),
    ("公司宣布南湾大桥年底通车", ["南湾大桥"]),
    ("ChatGPT Plus用户增加", ["ChatGPT Plus"]),
    ("今年CEO将换人，GPU仍然短缺", []),
    ("洪水造成青河县多处受灾", ["青河县"]),
    ("市场规模扩大，州长到场", []),
]
ENGLISH = [
    ("Acme Corp. and Google agreed on Tuesday", ["Acme", "Google"]),
    ("Gov. Jane Rowe spoke in Marlow", ["Jane Rowe", "Marlow"]),
    ("The Information reported a loss", ["The Information"]),
    ("Japanese officials said so", []),
    ("However, sales fell in March", []),
    ("Bank of Norland's profit", ["Bank of Norland"]),
    ("a Coral Sea-wide alert and a Marlow-based firm", ["Coral Sea", "Marlow"]),
]


@pytest.mark.parametrize(("text", "names"), CHINESE, ids=lambda value: str(value)[:12])
def test_chinese(text: str, names: list[str]) -> None:
    assert [name.canonical for name in spot(text, fold(text), True, known_names())] == names


@pytest.mark.parametrize(("text", "names"), ENGLISH, ids=lambda value: str(value)[:12])
def test_english(text: str, names: list[str]) -> None:
    assert [name.canonical for name in spot(text, text.lower(), False, known_names())] == names


def test_product_knows_its_maker() -> None:
    (name,) = spot("ChatGPT", "chatgpt", False, known_names())
    assert (name.sort, name.maker) == ("product", "OpenAI")


def test_word_written_small_elsewhere_is_no_name_at_the_start() -> None:
    text = "Visitors rose"
    assert (
        spot(text, text.lower(), False, known_names(), Casing.of("Visitors rose. Many visitors stayed."))
        == ()
    )


def test_name_at_the_start_is_kept_where_it_stands_inside_a_sentence_too() -> None:
    text = "Cloudsail rose"
    casing = Casing.of("Cloudsail rose. Shares of Cloudsail were halted.")
    assert [name.canonical for name in spot(text, text.lower(), False, known_names(), casing)] == [
        "Cloudsail"
    ]


def article(*texts: str) -> Article:
    sentences = tuple(Sentence(0, len(text), text, ((0, 0),)) for text in texts)
    return Article("a1", "a.txt", "\n".join(texts), "zh-Hans", sentences)


def test_alias_in_brackets_is_learned_without_what_stands_before_it() -> None:
    learned = learn([article("据悉，总部位于江口的云帆科技（Cloudsail）发布年报。", "云帆科技去年亏损。")])
    assert [(name.canonical, name.aliases) for name in learned] == [("Cloudsail", ("云帆科技",))]
    text = "雲帆科技的營收"
    assert spot(text, fold(text), True, name_table(learned))[0].canonical == "Cloudsail"


def test_initials_are_learned_only_where_they_spell_the_name() -> None:
    learned = learn([article("The Coastal Rescue Service (CRS) and the Harbour Office (TAX) met.")])
    assert [(name.canonical, name.aliases) for name in learned] == [("Coastal Rescue Service", ("CRS",))]


def test_alias_that_two_names_claim_is_dropped() -> None:
    assert learn([article("飞鸟（Aves）上市。"), article("飞鸟（Birdco）退市。")]) == ()
