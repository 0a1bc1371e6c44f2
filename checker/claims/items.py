"""Tell the items of a list, and the line that introduces them: what it says of time and mood goes for each of them."""

from __future__ import annotations

import re

from checker.records import Article, Sentence

__all__ = ["introduces", "is_item"]

_MARK = re.compile(r"\s*(?:[-*+•·–]|\d{1,2}[.)、])\s*")


def is_item(article: Article, sentence: Sentence) -> bool:
    """Say whether `sentence` opens an item of a list: a mark of one stands before it in its line."""
    line = article.text.rfind("\n", 0, sentence.start) + 1
    return _MARK.fullmatch(article.text, line, sentence.start) is not None


def introduces(sentence: Sentence) -> bool:
    """Say whether `sentence` announces a list: it ends in a colon."""
    return sentence.text.rstrip().endswith((":", "："))
