"""Find every cue word of a sentence in one pass, longest first within each group.

A lexicon maps a language's words to (group, label) tags: a word may be a metric cue and a scope cue at once, and
a hit of one group never hides a hit of another. Chinese is looked up by characters in text folded to
Simplified, English by whole words in lower case.

Units   Offsets are those of the text given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from checker.languages.en.frames import WORDS as ENGLISH
from checker.languages.schema_frames import FrameWords
from checker.languages.zh.frames import WORDS as CHINESE

__all__ = ["Hit", "Lexicon", "by_group", "either", "find", "is_chinese", "lexicon", "words_of"]

_WORD = re.compile(r"[A-Za-z]+(?:[-'’&][A-Za-z]+)*(?:\.[A-Za-z]+)*|\$|\d[\d,.]*")
NO_CUE = ""  # label of words that hide a cue word inside them
_SIMPLE_GROUPS = (
    "says",
    "speakers",
    "according",
    "according_end",
    "back_reference",
    "pronouns",
    "object_marks",
    "old_event",
    "counted_nouns",
    "together",
    "describes",
    "product_nouns",
    "place_marks",
    "compared_to",
    "then",
    "befalls",
    "outdoes",
    "superlatives",
)
# What a sentence is read for even if it holds no figure: names' sorts, and what the article is about.
_ALWAYS = frozenset(
    {"says", "speakers", "according", "according_end", "events", "product_nouns", "place_marks"}
)
_KEYED_GROUPS = ("metrics", "modality", "scope", "basis", "segments", "events", "works", "provided_for")


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue word at `text[start:end]`: its group ("metrics") and label ("revenue")."""

    start: int
    end: int
    group: str
    label: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words with their tags, and for each first character or word the lengths worth trying, longest first."""

    tags: Mapping[str, tuple[tuple[str, str], ...]]
    lengths: Mapping[str, tuple[int, ...]]
    by_word: bool


def is_chinese(language: str) -> bool:
    """Say whether `language` (BCP 47) is written in Chinese characters.

    >>> is_chinese("zh-Hant"), is_chinese("en")
    (True, False)
    """
    return language.startswith("zh")


def words_of(language: str) -> FrameWords:
    """Return the cue words of `language`."""
    return CHINESE if is_chinese(language) else ENGLISH


def either(words: Iterable[str]) -> str:
    """Return the pattern of any of `words`, of which the longest fits first.

    >>> either(("a", "a+b"))
    'a\\\\+b|a'
    """
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@cache
def lexicon(chinese: bool, figures: bool = True) -> Lexicon:
    """Return the lexicon of Chinese or of English; without `figures` only what figureless sentences are read for."""
    words = CHINESE if chinese else ENGLISH
    tags: dict[str, list[tuple[str, str]]] = {}
    for group in _SIMPLE_GROUPS:
        for word in getattr(words, group):
            tags.setdefault(word.lower(), []).append((group, word))
    for group in _KEYED_GROUPS:
        for label, members in getattr(words, group).items():
            for word in members:
                tags.setdefault(word.lower(), []).append((group, label))
    for group, hidden in (
        ("says", words.says_not),
        ("according_end", words.says_not),
        ("modality", words.modality_not),
        ("object_marks", words.object_marks_not),
        ("scope", words.scope_not),
        ("basis", words.scope_not),
        ("basis", words.scope_not),
        ("outdoes", words.outdoes_not),
        ("metrics", words.metrics_not),
    ):
        for word in hidden:
            tags.setdefault(word.lower(), []).append((group, NO_CUE))
    told = {
        word: tuple(dict.fromkeys(tag for tag in found if figures or tag[0] in _ALWAYS))
        for word, found in tags.items()
    }
    return _indexed({word: found for word, found in told.items() if found}, by_word=not chinese)


def _indexed(tags: dict[str, tuple[tuple[str, str], ...]], *, by_word: bool) -> Lexicon:
    heads: dict[str, set[int]] = {}
    for word in tags:
        parts = _WORD.findall(word) if by_word else list(word)
        heads.setdefault(parts[0], set()).add(len(parts))
    # Plain dictionaries: they are looked into for every character of every sentence.
    return Lexicon(tags, {head: tuple(sorted(sizes, reverse=True)) for head, sizes in heads.items()}, by_word)


def find(text: str, words: Lexicon) -> tuple[Hit, ...]:
    """Return the cue words of `text` (folded if Chinese, lower case if English) in order of their start.

    >>> [(h.label, h.start) for h in find("2024年营收达37亿", lexicon(True)) if h.group == "metrics"]
    [('revenue', 5)]
    >>> [h.label for h in find("net loss widened", lexicon(False)) if h.group == "metrics"]
    ['loss']
    """
    hits: list[Hit] = []
    free: dict[str, int] = {}
    tags = words.tags
    for start, end in _tries(text, words):
        found = [tag for tag in tags.get(text[start:end], ()) if free.get(tag[0], 0) <= start]
        for group, label in found:
            free[group] = end
            if label != NO_CUE:
                hits.append(Hit(start, end, group, label))
    return tuple(hits)


def by_group(hits: Iterable[Hit]) -> dict[str, tuple[Hit, ...]]:
    """Return the cue words by their groups, each in the order of `hits`."""
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.group, []).append(hit)
    return {group: tuple(members) for group, members in found.items()}


def _within_latin(text: str, start: int, end: int) -> bool:
    """Say whether Latin letters go on at either end: GDP is no word of GDPR."""
    before, first = text[start - 1 : start], text[start]
    return (first.isascii() and _latin(before) and _latin(first)) or (
        text[end - 1].isascii() and _latin(text[end - 1]) and _latin(text[end : end + 1])
    )


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()


def _tries(text: str, words: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the spans worth looking up, those of one start longest first."""
    lengths = words.lengths
    if not words.by_word:
        for start, character in enumerate(text):
            if character in lengths:
                for size in lengths[character]:
                    if start + size <= len(text) and not _within_latin(text, start, start + size):
                        yield start, start + size
        return
    spans = [match.span() for match in _WORD.finditer(text)]
    for index, (start, end) in enumerate(spans):
        for size in lengths.get(text[start:end], ()):
            if index + size <= len(spans):
                yield start, spans[index + size - 1][1]
