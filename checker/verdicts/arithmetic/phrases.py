"""Match the phrases of a language on a laid-out sentence; the notation is that of languages/schema_arithmetic.py."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from checker.languages.en.arithmetic import WORDS as ENGLISH
from checker.languages.schema_arithmetic import ArithmeticWords
from checker.languages.zh.arithmetic import WORDS as CHINESE
from checker.records import Kind
from checker.verdicts.arithmetic.figures import MARKS, Figure, Line

__all__ = ["Match", "any_of", "matches", "words_of"]

_AMOUNT = MARKS[Kind.MONEY] + MARKS[Kind.COUNT] + MARKS[Kind.OTHER]
_PARTS = MARKS[Kind.PERCENT]
_ROLES = {
    "share": _PARTS,
    "first": _PARTS,
    "change": _AMOUNT + _PARTS + MARKS[Kind.PERCENTAGE_POINT],
    "times": MARKS[Kind.MULTIPLE],
    "old": _AMOUNT + _PARTS,
    "new": _AMOUNT + _PARTS,
}
_KIND_OF = {"share": Kind.PERCENT, "first": Kind.PERCENT, "times": Kind.MULTIPLE}
_MAY_BE_ABSENT = frozenset({"rounds"})
_ANY = "".join(MARKS.values())
_SLOT = re.compile(r"(?<!\?P)<([a-z]+)>")
_CLASS = re.compile(r"\{([a-z_]{2,})\}")
_GAP = re.compile(r"~~?\??")


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase as a pattern, its roles, and what a line must hold to be worth trying."""

    pattern: str
    roles: frozenset[str]
    kinds: frozenset[Kind]
    figures: int


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found on a line: the figures by role, and the words of its other groups."""

    line: Line
    start: int
    end: int
    roles: dict[str, Figure]
    words: dict[str, str]

    @property
    def said(self) -> str:
        """Return the words of the phrase, figures as marks."""
        return self.line.text[self.start : self.end]


def words_of(language: str) -> ArithmeticWords:
    """Return the phrases of `language` (BCP 47)."""
    return CHINESE if language.startswith("zh") else ENGLISH


def matches(lines: Iterable[Line], phrases: Callable[[ArithmeticWords], tuple[str, ...]]) -> Iterator[Match]:
    """Yield every place on a line where one of its language's `phrases` fits."""
    for line in lines:
        yield from _on(line, phrases(line.words))


def _on(line: Line, phrases: tuple[str, ...]) -> Iterator[Match]:
    for phrase in _compiled(line.words.spaced, phrases):
        if len(line.figures) < phrase.figures or not phrase.kinds <= line.kinds:
            continue
        for found in _ready(phrase.pattern).finditer(line.text):
            told = {name: text for name, text in found.groupdict().items() if text is not None}
            roles = {name: line.figure(text) for name, text in told.items() if name in phrase.roles}
            words = {name: text for name, text in told.items() if name not in phrase.roles}
            yield Match(line, found.start(), found.end(), roles, words)


def any_of(words: Collection[str], spaced: bool) -> re.Pattern[str]:
    """Return a pattern of any of `words`, whole words where the language puts spaces between them."""
    return _any_of(frozenset(words), spaced)


@cache
def _any_of(words: frozenset[str], spaced: bool) -> re.Pattern[str]:
    return re.compile(_alternatives(words, spaced))


@cache
def _compiled(spaced: bool, phrases: tuple[str, ...]) -> tuple[_Phrase, ...]:
    words = ENGLISH if spaced else CHINESE
    return tuple(_compile(phrase, words) for phrase in phrases)


@cache
def _ready(pattern: str) -> re.Pattern[str]:
    """Compile a pattern when the first line comes that is worth trying: most texts need few of them."""
    return re.compile(pattern)


def _compile(source: str, words: ArithmeticWords) -> _Phrase:
    text = _CLASS.sub(lambda found: _alternatives(words.classes[found[1]], words.spaced), source)
    text = _GAP.sub(lambda found: _gap(found[0], words), text)
    named: dict[str, None] = {}

    def slot(found: re.Match[str]) -> str:
        name = found[1]
        kinds = _ROLES.get(name, _AMOUNT)
        if name in named:
            return f"[{kinds}]"
        named[name] = None
        return f"(?P<{name}>[{kinds}])"

    pattern = _SLOT.sub(slot, text)
    kinds = frozenset(_KIND_OF[name] for name in named if name in _KIND_OF)
    return _Phrase(pattern, frozenset(named), kinds, len(named) - len(named.keys() & _MAY_BE_ABSENT))


def _gap(said: str, words: ArithmeticWords) -> str:
    if said.startswith("~~"):
        return rf"[^{_ANY}。;!?]{{0,{words.long_gap}}}?"
    return rf"[^{_ANY}。;!?,:()—]{{0,{words.gap}}}?"


def _alternatives(words: Collection[str], spaced: bool) -> str:
    inner = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return rf"(?:(?<![a-z])(?:{inner})(?![a-z]))" if spaced else f"(?:{inner})"
