"""Tell the items of a list, and the line that introduces them: what it says of time and mood goes for each of them."""

from __future__ import annotations

import re

from checker.records import Article, Sentence, SentenceRole

__all__ = ["introduces", "is_item"]

_MARK = re.compile(r"\s*(?:[-*+•·–]|\d{1,2}[.)、])\s*")


def is_item(article: Article, sentence: Sentence) -> bool:
    """Say whether `sentence` opens an item of a list, a mark of one stands before it in its line, or is of a table."""
    if sentence.role is SentenceRole.CELL:
        return True
    line = article.text.rfind("\n", 0, sentence.start) + 1
    return _MARK.fullmatch(article.text, line, sentence.start) is not None


def introduces(sentence: Sentence) -> bool:
    """Say whether `sentence` announces a list: it ends in a colon."""
    return sentence.text.rstrip().endswith((":", "："))
