"""The words by which a text says where a figure comes from, and that it puts an earlier figure right.

Chinese words are written in Simplified and matched against folded text, English ones in lower case as whole words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["SourceWords"]

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceWords:
    """One language's words; the keys of `offices` and `documents` are shared by all languages."""

    offices: Mapping[
        str, Words
    ]  # who speaks without a name, but of an event or a body there is only one: the police
    documents: Mapping[str, Words]  # what figures are taken from: the filing, 年报
    according: Words  # words that open the naming of a document behind the figure
    articles: Words  # words before a noun that say nothing of it: the, its
    corrects: Words  # words by which a text corrects an earlier text: an earlier version of this article
    retracts: Words  # words before a figure that such a text takes back: misstated, 误报
    instead: Words  # words that do so where none of those stands in the sentence: not, 而非
    retracts_after: Words  # the same right behind a figure: 有误
    too_low: Words  # words behind a figure that dispute it because there is more: understates, 低估
    too_high: Words  # the same because there is less: exaggerates, 夸大
    revises: Words  # words by which a figure is told as put right since: revised from, 修正为
    houses: Words  # those who measure markets, audiences or opinions, each in its own way: Nielsen, 尼尔森
    house_nouns: Words  # words beside the name of such a house: research firm, 市场研究机构
    plans: Words  # words of what is decided and not only expected: will, is to, 将
    guesses: Words  # words of what is only expected: expected, forecast, 预计
