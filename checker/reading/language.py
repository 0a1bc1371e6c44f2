"""Decide what language an article is written in, by counting its characters."""

from __future__ import annotations

import re

from checker.languages.zh.script import is_traditional

__all__ = ["language_of"]

TRADITIONAL_SHARE = (
    0.08  # of hanzi; running Traditional has about 0.35 that Simplified lacks, Simplified about 0
)
SAMPLE = 200_000  # characters that are looked at

_HANZI = re.compile("[\u3400-\u9fff]")
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+")


def language_of(text: str, declared: str | None = None) -> str:
    """Return the BCP 47 tag: zh-Hans, zh-Hant or en; what is declared decides where nothing can be counted.

    >>> language_of("营收增长"), language_of("營收增長"), language_of("Sales rose")
    ('zh-Hans', 'zh-Hant', 'en')
    """
    sample = text[:SAMPLE]
    hanzi = _HANZI.findall(sample)
    words = sum(1 for _ in _WORD.finditer(sample))
    if not hanzi and not words:
        return "zh-Hans" if (declared or "").lower().startswith("zh") else "en"
    if len(hanzi) <= words:
        return "en"
    traditional = sum(map(is_traditional, hanzi))
    return "zh-Hant" if traditional > TRADITIONAL_SHARE * len(hanzi) else "zh-Hans"
