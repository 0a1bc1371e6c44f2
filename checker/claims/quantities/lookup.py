"""Find the longest word of a list at a place in a text, forwards or backwards, in time linear in that word.

The words become one pattern shaped like a trie, so that the search never tries two words with a common beginning twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

__all__ = ["Hit", "Lookup", "Trie", "build", "trie_pattern"]


class Trie(dict[str, "Trie"]):
    """Letters to what may follow them; `""` marks the end of a word."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A word found at `[start, end)` and what the list says of it."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Lookup:
    """A list of words ready for searching; `spaced` words must stand alone, and write space or hyphen alike."""

    table: Mapping[str, str]
    forward: re.Pattern[str]
    backward: re.Pattern[str]
    spaced: bool
    openers: frozenset[str]  # what the words begin with, and what they end with: most places are left at once
    closers: frozenset[str]

    def at(self, text: str, position: int) -> Hit | None:
        """Return the longest word that starts at `position`."""
        if text[position : position + 1] not in self.openers:
            return None
        found = self.forward.match(text, position)
        return Hit(position, found.end(), self._value(found[0])) if found else None

    def before(self, text: str, reverse: str, position: int) -> Hit | None:
        """Return the longest word that ends at `position`; `reverse` is `text` read backwards."""
        if not position or text[position - 1] not in self.closers:
            return None
        found = self.backward.match(reverse, len(text) - position)
        if not found:
            return None
        start = position - len(found[0])
        return Hit(start, position, self._value(text[start:position]))

    def _value(self, word: str) -> str:
        return self.table[word.replace("-", " ") if self.spaced else word]


def build(table: Mapping[str, str], *, spaced: bool) -> Lookup:
    """Make a `Lookup` of the words that are the keys of `table`.

    >>> build({"sq km": "km2", "sq": "x"}, spaced=True).at("600 sq-km.", 4).value
    'km2'
    """
    if spaced:
        table = {word.replace("-", " "): value for word, value in table.items()}
    words = list(table)
    forward, backward = _compile(words, spaced), _compile([w[::-1] for w in words], spaced)
    openers, closers = frozenset(w[0] for w in words), frozenset(w[-1] for w in words)
    if spaced and " " in openers:
        openers |= {"-"}
    return Lookup(table, forward, backward, spaced, openers, closers)


def trie_pattern(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of `words` at a place.

    >>> trie_pattern(["ab", "abc", "x"])
    '(?:ab(?:c)?|x)'
    """
    root = Trie()
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, Trie())
        node[""] = Trie()
    return _pattern(root)


def _compile(words: list[str], spaced: bool) -> re.Pattern[str]:
    if not words:
        return re.compile(r"(?!)")
    pattern = trie_pattern(words)
    if spaced:
        pattern = pattern.replace(r"\ ", "[ -]") + r"(?:(?<![a-z0-9])|(?![a-z0-9]))"
    return re.compile(pattern)


def _pattern(node: Trie) -> str:
    branches = [_chain(letter, child) for letter, child in sorted(node.items()) if letter]
    if not branches:
        return ""
    joined = f"(?:{'|'.join(branches)})"
    return f"{joined}?" if "" in node else joined


def _chain(letter: str, node: Trie) -> str:
    """Return the pattern of a branch; a run of single letters is written without groups."""
    text = re.escape(letter)
    while len(node) == 1 and "" not in node:
        letter, node = next(iter(node.items()))
        text += re.escape(letter)
    return text + _pattern(node)
