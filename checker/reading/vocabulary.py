"""The reading words of all languages, compiled once, and tried together: a page mixes languages.

To add a language, write its file in `languages` and name it here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from checker.languages.en.reading import WORDS as ENGLISH
from checker.languages.schema_reading import ReadingWords
from checker.languages.zh.reading import WORDS as CHINESE
from checker.languages.zh.script import fold

__all__ = ["LANGUAGES", "either", "gathered", "plain", "word_pattern"]

LANGUAGES: tuple[ReadingWords, ...] = (CHINESE, ENGLISH)


_NARROW = {code + 0xFEE0: code for code in range(0x21, 0x7F)}


def plain(text: str) -> str:
    """Return `text` in Simplified script and with narrow punctuation, as patterns are written; same length.

    >>> plain("來源：某報")
    '来源:某报'
    """
    return text if text.isascii() else fold(text).translate(_NARROW)


def either(patterns: Callable[[ReadingWords], tuple[str, ...]]) -> re.Pattern[str]:
    """Return the pattern that any language's patterns match, in plain text, without regard to case.

    >>> bool(either(lambda words: words.furniture).fullmatch("Advertisement"))
    True
    """
    every = [pattern for words in LANGUAGES for pattern in patterns(words)]
    return re.compile("|".join(f"(?:{pattern})" for pattern in every), re.IGNORECASE)


def gathered(words: Callable[[ReadingWords], frozenset[str]]) -> frozenset[str]:
    """Return the words of all languages together."""
    return frozenset().union(*(words(language) for language in LANGUAGES))


def word_pattern(words: Callable[[ReadingWords], tuple[str, ...]]) -> re.Pattern[str]:
    """Return the pattern that any of the words matches; words in letters only as whole words.

    >>> pattern = word_pattern(lambda words: words.future)
    >>> bool(pattern.search("It may rain")), bool(pattern.search("dismay"))
    (True, False)
    """
    every = sorted(
        {word for language in LANGUAGES for word in words(language)}, key=lambda word: (-len(word), word)
    )
    return re.compile(
        "|".join(rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in every),
        re.IGNORECASE,
    )
