"""Look for words of both languages in a sentence, as they are listed: English ones whole, Chinese ones anywhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from checker.languages.zh.script import fold

__all__ = ["any_of", "plain"]


def any_of(words: Iterable[str]) -> str:
    r"""Return a pattern for any of the words, the longest first.

    >>> print(any_of(["filing", "filings", "年报"]))
    \bfilings\b|\bfiling\b|年报
    """
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in ordered)


def plain(text: str) -> str:
    """Return `text` as the word lists are written: Simplified, narrow, in lower case."""
    return fold(unicodedata.normalize("NFKC", text)).lower()
