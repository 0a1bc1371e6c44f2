"""The words that a language must give so that its quantities can be read.

Chinese words are written in Simplified and matched against folded text (see zh/script.py); words of other
scripts are in lower case and matched against lower-cased text, except `symbols`, which are matched as written. The
longest match wins.

A unit is named by its symbol in values/units.py or by ISO 4217. Two endings may follow: `/100` says that
the word means a hundredth of it (cent), `*10` ten of it (成 is ten percent). `home.dollar`, `home.yuan`, `home.pound`,
`home.cent` stand for the text's own currency of that name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["QuantityWords", "split_pairs", "split_words"]

Table = Mapping[str, str]
Words = frozenset[str]


def split_words(text: str) -> frozenset[str]:
    """Return the words of `text`; `_` stands for a space inside one.

    >>> sorted(split_words("more_than over"))
    ['more than', 'over']
    """
    return frozenset(word.replace("_", " ") for word in text.split())


def split_pairs(text: str) -> dict[str, str]:
    """Return the table that `text` writes as `word=meaning`; `_` stands for a space.

    >>> split_pairs("天=day square_foot=ft2")
    {'天': 'day', 'square foot': 'ft2'}
    """
    pairs = (entry.replace("_", " ").partition("=") for entry in text.split())
    return {word: meaning for word, _, meaning in pairs}


@dataclass(frozen=True, slots=True)
class QuantityWords:
    """One language's words for numbers, units, bounds, rates and changes, and for what is no quantity."""

    spaced: bool  # words are set apart by spaces
    # numerals
    digits: Mapping[str, int]  # words for 0-19 and 20, 30 …; in Chinese the characters 0-9
    places: Mapping[str, int]  # multipliers inside a group: hundred, 十 百 千
    scales: Mapping[str, int]  # multipliers of a group: million, 万 亿
    letter_scales: Mapping[str, int]  # abbreviations that touch their number: k, bn
    ordinals: Mapping[str, int]  # words for the parts of a fraction: third, fifth; in Chinese none
    several: str  # pattern of a word for several that stands alone before what is counted; "" for none
    long_before: Words  # words before a number of days that is no date: 连升三日
    # units
    units: Mapping[str, str]  # unit -> its names, separated by spaces
    symbols: Mapping[str, str]  # unit -> its symbols, case kept
    before: Mapping[str, str]  # unit -> words and signs that stand before the number
    classifiers: Words  # measure words for counting
    person_classifiers: Words  # those that mean a person when nothing follows
    guards: Table  # unit word -> characters that may not follow it
    nouns: Words  # things that are usually counted
    before_plural: Words  # words like plurals that tell more of the one behind them: measles cases
    adjectival: Table  # words that a hyphen joins to a number -> their usual spelling: a five-storey block
    lasting: Words  # nouns that are as long as such a word says: a six-match ban
    people: Words  # nouns that mean people
    not_counted: Words  # words that end the phrase for what is counted
    rate_units: Table  # word after "a", "per", 每, "/" -> what `per` shall say
    rate_before: Table  # word before a number that makes it a rate -> what `per` shall say
    rate_after: Table  # word after a number that makes it a rate: daily
    # bounds
    bounds_before: Mapping[str, str]  # records.Modifier -> words
    bounds_after: Mapping[str, str]
    bound_guards: Table  # bounding word -> characters that may not stand before it
    equals: Words  # words that say that a number is meant as it stands
    compared_to: Words  # words that stand before a number and one of `comparatives` after it: 比 … 大
    comparatives: Mapping[str, str]  # records.Modifier -> words after such a number
    fillers: Words  # words that may stand between a bound and its number, or before it, and say nothing
    # changes
    rise: Words
    fall: Words
    transitive: Table  # verbs that move their object by what stands behind it -> increase | decrease
    change_nouns: Table  # words after a number that make it a change -> increase | decrease
    multiples: Table  # words that are a multiple by themselves: tripled -> 3
    # what is no quantity
    bare_triggers: Words  # words before a number without unit that make it a count
    weak_triggers: Words  # words of bare_triggers that need one of `partners` before them
    partners: Words  # words for what is counted and for how it moves: toll, number, climbed
    unit_adjectives: Words  # words that may stand between a number and its unit: three more hours
    bare_followers: Words  # words after such a number that make it a count
    labels: Words  # words before a number that make it a name: page, 第
    idioms: Words  # words and names that hold a numeral and mean none
    never: tuple[
        str, ...
    ]  # patterns of what holds a numeral and means none, in small letters, without groups
    date_marks: Words  # words after a number that make it a date
    name_followers: Words  # words after a number with a letter that make it a name: 4K screen
    sentence_openers: Words  # capitalised words that are no name before a number
    # senses
    multiple_followers: Words  # words after "times" that make it a multiple
    yen_talk: Words  # words that make ¥ the yen
    money_talk: Words  # words near "pounds" that make them money
    weight_talk: Words  # words near "pounds" that make them weight
    heat_talk: Words  # words before degrees that make them heat
    power_talk: Words  # words in a line with degrees that make them kilowatt hours
    again: Words  # words in a bracket before the same amount in another unit
