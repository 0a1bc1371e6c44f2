"""Where sentences end: cases of the project's own writing, each a text with a bar where it is to be cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.sentences import LONGEST, split_sentences

CASES = [
    "It rose 3.5% to 1.2 million. | It fell again.",
    "Mr. Smith met Gov. Jones in St. Paul on Jan. 5. | They agreed.",
    "The U.S. economy grew. | He left the U.S. Army.",
    "He left the U.S. | The rest stayed.",  # of the words that may follow, "The" begins a sentence
    "Harbour Inc. sold 5 boats. | Its rival, Yard Co., sold 7.",
    "They met at 8 a.m. on Monday. | At 9 p.m. it rained.",
    "They met at 8 p.m. | It rained.",
    "No. 5 won. | Was it fair? | No. | It was not!",
    "“We lost 3 boats,” he said. | “It hurts.” | Nobody spoke.",
    '"Is it over?" he asked. | "Yes." | It was.',
    "J. R. Hale bought 3 boats. | Ann B. Stone bought 2.",
    "Wait... it goes on. | It ends.",
    "See example.com/a?b=1 for more. | It has 5 pages.",
    "收入增长3.5%。|利润为2.1亿元!|真的吗?|是的",
    "“利润会增长。”厂长说。|“会吗?”|没有人知道。",
    "他说:“今年卖出5艘。|明年卖9艘。”|随后离开;没有人送他。",
    "营收35亿;利润3亿;员工900人。|它在OpenSea上市了吗?|OpenSea没有回应。",
    "它还没盈利.|但它很大.",
    "等等……还没有完。",
]


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize("case", CASES)
def test_cases(case: str) -> None:
    assert cut(case.replace("|", "").replace("  ", " ")) == [piece.strip() for piece in case.split("|")]


def test_a_very_long_sentence_is_cut_between_clauses() -> None:
    text = "卖出35艘," * 2000
    pieces = cut(text)
    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= LONGEST
    assert all(piece.startswith("卖出35艘,") for piece in pieces)


@given(st.text(alphabet="aB3.,!?。！”“\" 年'U.S)", max_size=80))
def test_nothing_but_blanks_is_lost(text: str) -> None:
    assert "".join("".join(cut(text)).split()) == "".join(text.split())


@given(st.text(alphabet="123.,4 ", min_size=1, max_size=5000))
def test_no_number_is_cut_in_two(text: str) -> None:
    for start, end in split_sentences(text):
        assert end == len(text) or not (text[end - 1].isdigit() and text[end].isdigit())
        assert start == 0 or not (text[start - 1].isdigit() and text[start].isdigit())
