"""Say cheaply whether a text can name a time at all; most sentences cannot, and need not be walked.

A sentence that is let through may still name none. One that names a time must be let through: every word
for a time gives one of its parts, its rarest as far as that can be told from the word, as a sign.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from checker.languages.schema_periods import Field, PeriodWords

__all__ = ["Signs", "signs"]

Signs = Callable[[str], bool]

_WORD = re.compile("[A-Za-z]+")
# years and dates in figures, times of day, the 90s, the 27th
_FIGURES = re.compile(r"\d(?:\d\d\d|[:.\uff1a]\d\d|'?s\b|/\d|-\d\d?-\d|(?:st|nd|rd|th)\b)")


def signs(words: PeriodWords) -> Signs:
    """Return the test of a language."""
    return _of_words(words) if words.spaced else _of_patterns(words)


def _of_patterns(words: PeriodWords) -> Signs:
    """Return a test that asks a language's patterns one after the other, the cheapest first."""
    searches = [re.compile(pattern).search for pattern in words.signs]

    def found(text: str) -> bool:
        return all(search(text) for search in searches)

    return found


def _of_words(words: PeriodWords) -> Signs:
    """Return a test that looks for words which a time cannot do without."""
    single = {
        *words.signs,
        *words.span_units,
        *words.ago_units,
        *words.weekdays,
        *(part for prefix in words.year_prefixes for part in _WORD.findall(prefix) if part.isupper()),
        *(sign for word in words.words if (sign := _sign(word, words))),
    }
    known = frozenset(case for word in single for case in (word, word[:1].upper() + word[1:]))
    parts, figures = _WORD.findall, _FIGURES.search

    def found(text: str) -> bool:
        return not known.isdisjoint(parts(text)) or figures(text) is not None

    return found


def _sign(word: str, words: PeriodWords) -> str | None:
    """Return the last part of a word that is not among the commonest; none for what needs company."""
    field = words.words[word][0][0]
    if field in (Field.NONE, Field.ORDINAL) or (word in words.weak and field is not Field.MONTH):
        return None
    parts = [part for part in _WORD.findall(word) if part not in words.plain_parts]
    return parts[-1] if parts else None
