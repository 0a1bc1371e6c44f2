"""Take off the readings that a converter put behind characters: 開(kāi)始, 988萬(wàn), O(jiān)penAI.

A gloss is one syllable of pinyin in brackets, set close behind a character; it bears a tone mark, or is one of
the few syllables that have none in a file that is full of glosses. Everything else in brackets stays:
(bully), (AI), (Ilya). Behind a bare digit the gloss stands for a character that was lost, and of those that
scale a number (nián, wàn) the character is put back.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from checker.languages.zh.reading import LOST_AFTER_DIGIT, TONELESS
from checker.reading.traced import Edit

__all__ = ["SYLLABLE", "gloss_edits", "gloss_readings"]

MANY = 5  # glosses with tone marks after which a file is taken to be full of them

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_INITIAL = r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
SYLLABLE = rf"(?=[a-zü]{{0,5}}[{_TONED}]){_INITIAL}[aeiouü{_TONED}]{{1,3}}(?:ng|n|r)?(?![a-z])"
"""One syllable of pinyin with its tone mark."""

_GLOSS = re.compile(
    rf"(?<=[0-9A-Za-z\u3400-\u9fff\U00020000-\U0003ffff“”‘’])[(（](?P<syllable>{SYLLABLE}|{'|'.join(sorted(TONELESS))})[)）]"
)
_HANZI = re.compile("[\u3400-\u9fff]")


def gloss_readings(text: str) -> Mapping[str, frozenset[str]]:
    """Return the characters of the file by the reading that stands behind them, none for a file that has few.

    >>> dict(gloss_readings("開(kāi)始"))
    {}
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    toned = 0
    for match in _GLOSS.finditer(text) if "(" in text or "（" in text else ():
        toned += match["syllable"] not in TONELESS
        if _HANZI.match(text, match.start() - 1):
            found[match["syllable"]].add(text[match.start() - 1])
    return (
        {syllable: frozenset(characters) for syllable, characters in found.items()} if toned >= MANY else {}
    )


def gloss_edits(text: str, *, many: bool) -> list[Edit]:
    """Return the edits that take the glosses out of `text`; `many`: the file is full of them.

    >>> gloss_edits("988萬(wàn)戶(bully)(AI)", many=False)
    [(4, 9, '')]
    """
    if "(" not in text and "（" not in text:
        return []
    return [
        (match.start(), match.end(), _put_back(text, match))
        for match in _GLOSS.finditer(text)
        if many or match["syllable"] not in TONELESS
    ]


def _put_back(text: str, match: re.Match[str]) -> str:
    """Return the character that a gloss behind a bare digit stands for, empty where none was lost."""
    lost = LOST_AFTER_DIGIT.get(match["syllable"], "") if text[match.start() - 1].isdigit() else ""
    return "" if text.startswith(lost, match.end()) else lost
