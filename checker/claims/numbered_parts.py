"""Read which of several like parts a figure is of, by its number or letter: Unit 2, the first phase, 3号线, 二期工程.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.claims.frame import Frame
from checker.claims.lexicon import words_of
from checker.languages.zh.script import fold
from checker.records import Mention

__all__ = ["numbered_part", "parts_named"]

_LETTERED = {"航站楼": "terminal", "座": "building", "区": "section", "栋": "building"}
_TENS = "一二三四五六七八九十"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDERED = (
    "phase",
    "stage",
    "season",
    "episode",
    "volume",
    "chapter",
    "reactor",
    "terminal",
    "runway",
    "batch",
)
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def numbered_part(mention: Mention, frame: Frame, before: frozenset[str]) -> frozenset[str]:
    """Return the part that `mention` is of: the last one named before it, else the first behind it in its clause.

    `before` is what goes on from the sentence before, where this one names nobody and no part.
    """
    spots = list(_spots(frame.sentence.text, frame.chinese))
    if not spots:
        return frozenset() if frame.names else before
    end = frame.spans[frame.clause(mention.start)][1]
    lead = [label for _, stop, label in spots if stop <= mention.start]
    rest = [label for start, _, label in spots if mention.end <= start < end]
    return frozenset(lead[-1:] or rest[:1])


def parts_named(frame: Frame) -> frozenset[str]:
    """Return the part that a sentence names, none where it names several."""
    found = {label for _, _, label in _spots(frame.sentence.text, frame.chinese)}
    return frozenset(found) if len(found) == 1 else frozenset()


def _spots(text: str, chinese: bool) -> Iterator[tuple[int, int, str]]:
    """Yield where parts are named, and their labels.

    >>> [label for _, _, label in _spots("Unit 2 and the first phase", False)]
    ['unit 2', 'phase 1']
    >>> [label for _, _, label in _spots("青岚地铁3号线和T3航站楼二期工程", True)]
    ['line 3', 'terminal t3', 'phase 2']
    """
    pattern, labels = _pattern(chinese)
    for match in pattern.finditer(fold(text) if chinese else text):
        noun, number = match["noun"] or match["noun2"], match["number"] or match["number2"]
        yield match.start(), match.end(), f"{labels[noun.lower()]} {_number(number)}"


@cache
def _pattern(chinese: bool) -> tuple[re.Pattern[str], dict[str, str]]:
    groups = words_of("zh" if chinese else "en").numbered
    labels = {word.lower(): label for label, members in groups.items() for word in members}
    nouns = "|".join(sorted(map(re.escape, labels), key=lambda word: (-len(word), word)))
    # A letter alone stands before few of them: T3航站楼, B座.
    if chinese:
        number = rf"(?P<number>\d{{1,3}}|[{_TENS}]{{1,3}}|[IVX]{{1,4}})"
        letter = rf"(?<![A-Za-z])(?P<number2>[A-Z]\d{{0,2}})(?P<noun2>{'|'.join(_LETTERED)})"
        return re.compile(rf"(?<![\d.A-Z]){number}(?P<noun>{nouns})|{letter}"), labels | _LETTERED
    numbers = "|".join((*_ROMAN[::-1], *_ONES))
    # A letter is a number only in capitals: Block B, but not "unit a".
    behind = rf"(?i:(?P<noun>{nouns}) (?:no\.? ?|number )?)(?P<number>\d{{1,3}}[A-Z]?|[A-Z]|(?i:{numbers}))"
    ahead = rf"(?i:(?P<number2>{'|'.join(_ORDER)}) (?P<noun2>{'|'.join(_ORDERED)}))"
    return re.compile(rf"(?<![\w-])(?:{behind}|{ahead})(?![\w%-]|[.,]\d)"), labels


def _number(said: str) -> str:
    """Return a number as it is written in figures, a letter as it is.

    >>> [_number(said) for said in ("III", "two", "first", "十二", "B", "03")]
    ['3', '2', '1', '12', 'b', '3']
    """
    word = said.lower()
    for words in (_ROMAN, _ONES, _ORDER):
        if word in words:
            return str(words.index(word) + 1)
    if word[0] in _TENS:
        tens, ten, ones = word.rpartition("十")
        value = (_TENS.find(tens) + 1 if tens else 1) * 10 if ten else 0
        return str(value + (_TENS.index(ones) + 1 if ones else 0))
    return word.lstrip("0") or "0"
