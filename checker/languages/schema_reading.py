"""The words that a language must give so that a file can be read as sentences, furniture, dates.

Patterns are regular expressions, tried without regard to case on text in Simplified script with narrow
punctuation. Those of `furniture`, `tail` and the summaries must match a whole line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["ReadingWords"]

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """One language's signs of where a text begins, ends, and was not written by its author."""

    abbreviations: frozenset[str]  # lower case, without the last dot; a dot after one ends no sentence
    closing_abbreviations: frozenset[str]  # as above, but a sentence may end with one
    starters: frozenset[str]  # words that, written large after such a dot, begin a sentence
    furniture: Words  # lines that belong to the page, not to the article
    tail: Words  # lines after which a page lists other things
    publishers: (
        Words  # two: lines that say where the text comes from, lines that give a source; the name is group 1
    )
    original_title: Words  # labels that stand before a headline inside the text
    datelines: Words  # what opens a news agency's report, date included
    summary_opens: Words  # lines that open a digest
    summary_closes: Words  # lines that say a machine wrote the digest above
    machine_summary: Words  # lines that open a digest and say a machine wrote it
    says: Words  # verbs that tie a quotation to the words after it
    future: Words  # what marks a date as still to come
    this_year: Words
    other_year: Words  # before a month: it is not of the year that the text was written in
    published: Words  # labels before the date of publication
    months: Mapping[str, int]
