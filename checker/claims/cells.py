"""Tell the names among what the row and the column of a table are called: a capital at their head says nothing.

"Free Seats: 3" names an edition and a measure, "Northlight Revenue: $3bn" a body and a measure, "Log retention" nobody.
What says nothing that is known (Sails: $2bn, 北光: 3亿元) is a name: the figure is not of whom the text is about.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from checker.claims.lexicon import Hit, words_of
from checker.claims.name_table import Spotted
from checker.claims.names import Casing
from checker.claims.periods import periods
from checker.languages.en.measure_words import WORDS as ENGLISH
from checker.languages.zh.measure_words import WORDS as CHINESE
from checker.languages.zh.script import fold
from checker.records import PeriodMention, Sentence
from checker.values.period import Period

__all__ = ["cell_start", "names_in_cell", "years_in_cell"]

_WORD = re.compile(r"[A-Za-z][\w.&'’-]*")
_SMALL_WORD = re.compile(r" [a-z]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIGURES = re.compile(r"[\d\s.,:%/+-]+")  # names nobody, as 7-Eleven and 3M do
_ANY_DAY = date(2000, 1, 1)  # on which January is read as some January
_TELLING = frozenset({"metrics", "scope", "basis", "segments", "provided_for", "modality"})
_EMPTY = ENGLISH.empty | ENGLISH.openers | CHINESE.empty


def names_in_cell(
    sentence: Sentence, names: Iterable[Spotted], hits: Sequence[Hit], casing: Casing | None
) -> tuple[Spotted, ...]:
    """Return `names` without the words that measure, qualify or name an edition, and what else tells rows apart.

    `casing` is that of the article's prose in English, None in Chinese.
    """
    text = sentence.text
    known = {(hit.start, hit.end) for hit in hits}
    cut = names if casing is None else (_without_labels(text, name, known, casing) for name in names)
    found = [name for name in cut if name is not None]
    spoken = [(hit.start, hit.end) for hit in hits if hit.group in _TELLING and hit.label != "besides"]
    spoken += [(name.start, name.end) for name in found]
    found += (Spotted(a, b, text[a:b], "name") for a, b in sentence.titles if _is_name(text, a, b, spoken))
    return tuple(sorted(found, key=lambda name: name.start))


def cell_start(sentence: Sentence) -> int:
    """Return where the cell begins behind its names, whose figures are no claims of their own; 0 in prose."""
    return sentence.titles[-1][1] if sentence.titles else 0


def years_in_cell(sentence: Sentence) -> tuple[PeriodMention, ...]:
    """Return the years that are all that a row or a column is called, which a sentence alone would not tell."""
    text = sentence.text
    years = ((a, b) for a, b in sentence.titles if _YEAR.fullmatch(text, a, b))
    return tuple(PeriodMention(a, b, replace(Period.year(int(text[a:b])), text=text[a:b])) for a, b in years)


def _without_labels(text: str, name: Spotted, known: set[tuple[int, int]], casing: Casing) -> Spotted | None:
    if name.sort != "name":
        return name
    words = [word.span() for word in _WORD.finditer(text, name.start, name.end)]
    while words and _is_label(text, *words[-1], known, casing):
        words.pop()
    while words and _is_label(text, *words[0], known, casing):
        words.pop(0)
    if not words:
        return None
    start, end = words[0][0], words[-1][1]
    return replace(name, start=start, end=end, canonical=text[start:end])


def _is_label(text: str, start: int, end: int, known: set[tuple[int, int]], casing: Casing) -> bool:
    """Say whether a word is no part of a name: a cue word, an edition, one that is written small elsewhere."""
    word = text[start:end].lower()
    if _is_edition(word):
        return True
    cue = any(low <= start and end <= high for low, high in known)
    heads = start == 0 and _SMALL_WORD.match(text, end) is not None  # Log retention
    return text[start:end] not in casing.inside and (cue or heads or word in casing.small | _EMPTY)


def _is_time(title: str) -> bool:
    return bool(periods(title, "en" if title.isascii() else "zh", _ANY_DAY))


def _is_edition(word: str) -> bool:
    return any(word in group for group in words_of("en").editions.values())


def _is_name(text: str, start: int, end: int, spoken: Sequence[tuple[int, int]]) -> bool:
    """Say whether nothing that is known stands at `start` to `end`: no cue word, no other name, no time."""
    title = fold(text[start:end]).lower()
    free = not any(low < end and start < high for low, high in spoken) and not _is_time(text[start:end])
    words = title.split() if title.isascii() else [title]
    says = any(word not in _EMPTY and not _is_edition(word) for word in words)
    return free and says and _FIGURES.fullmatch(title) is None
