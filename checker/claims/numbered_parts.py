"""Read which of several like parts a figure is of, by its number or letter: Unit 2, the first phase, 3号线, 二期工程.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from functools import cache
from string import ascii_lowercase

from checker.claims.frame import Frame
from checker.claims.labelled import Labelled, nearest
from checker.claims.lexicon import either, words_of
from checker.claims.periods.lexicon import lexicon
from checker.claims.periods.numerals import number
from checker.languages.zh.script import fold
from checker.records import Mention

__all__ = ["numbered_part", "numbered_parts"]

_LETTERED = {"航站楼": "terminal", "座": "building", "区": "section", "栋": "building"}
_NUMERALS = "一二三四五六七八九十"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
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
    if not frame.parts:
        return frozenset() if frame.names else before
    return nearest(frame.parts, mention, frame.spans[frame.clause(mention.start)][1])


def numbered_parts(text: str, chinese: bool) -> tuple[Labelled, ...]:
    """Return where parts are named in `text`, in its order.

    >>> [part.label for part in numbered_parts("Unit 2 and the first phase", False)]
    ['unit 2', 'phase 1']
    >>> [part.label for part in numbered_parts("青岚地铁3号线和T3航站楼二期工程", True)]
    ['line 3', 'terminal t3 phase 2']
    """
    pattern, labels = _pattern(chinese)
    found: list[Labelled] = []
    for match in pattern.finditer(fold(text) if chinese else text):
        noun, said = match["noun"] or match["noun2"], match["number"] or match["number2"]
        label, start = f"{labels[noun.lower()]} {_number(said, chinese)}", match.start()
        if chinese and found and found[-1].end == start:
            within = found.pop()  # 3号线二期: the second phase of that line
            label, start = f"{within.label} {label}", within.start
        found.append(Labelled(start, match.end(), label))
    return tuple(found)


@cache
def _pattern(chinese: bool) -> tuple[re.Pattern[str], dict[str, str]]:
    groups = words_of("zh" if chinese else "en").numbered
    labels = {word.lower(): label for label, members in groups.items() for word in members}
    nouns = either(labels)
    # A letter alone stands before few of them: T3航站楼, B座.
    if chinese:
        number = rf"(?P<number>\d{{1,3}}|[{_NUMERALS}]{{1,3}}|[IVX]{{1,4}})"
        letter = rf"(?<![A-Za-z])(?P<number2>[A-Z]\d{{0,2}})(?P<noun2>{'|'.join(_LETTERED)})"
        return re.compile(rf"(?<![\d.A-Z]){number}(?P<noun>{nouns})|{letter}"), labels | _LETTERED
    numbers = "|".join((*_ROMAN[::-1], *_WORDS))
    # A letter is a number only in capitals: Block B, but not "unit a".
    behind = rf"(?i:(?P<noun>{nouns}) (?:no\.? ?|number )?)(?P<number>\d{{1,3}}[A-Z]?|[A-Z]|(?i:{numbers}))"
    ahead = rf"(?i:(?P<number2>{'|'.join(_ORDER)}) (?P<noun2>{'|'.join(_ORDERED)}))"
    return re.compile(rf"(?<![\w-])(?:{behind}|{ahead})(?![\w%-]|[.,]\d)"), labels


def _number(said: str, chinese: bool) -> str:
    """Return a number as it is written in figures; a letter, or what is no one number, as it is.

    >>> [_number(said, False) for said in ("III", "two", "first", "B", "03")]
    ['3', '2', '1', 'b', '3']
    >>> [_number(said, True) for said in ("十二", "二十", "三二一")]
    ['12', '20', '三二一']
    """
    word = said.lower()
    for spelled in (_ROMAN, _ORDER):
        if word in spelled:
            return str(spelled.index(word) + 1)
    words = lexicon("zh" if chinese else "en")
    if words is None or (len(word) == 1 and word in ascii_lowercase):
        return word
    value = number(word, words)
    return word if value is None else str(value)
