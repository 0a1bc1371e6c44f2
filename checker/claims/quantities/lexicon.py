"""Make a language's words for quantities ready for searching, once per language.

Errors  `lexicon` raises KeyError for a language that has no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from checker.claims.quantities.lookup import Lookup, build, trie_pattern
from checker.languages.en.quantities import WORDS as ENGLISH
from checker.languages.schema_quantities import QuantityWords
from checker.languages.zh.quantities import WORDS as CHINESE

__all__ = ["Lexicon", "UnitName", "lexicon", "read_unit"]

_LANGUAGES = {"zh": CHINESE, "en": ENGLISH}
_UNIT = re.compile(r"(?P<symbol>.+?)(?:(?P<sign>[*/])(?P<factor>[\d.]+))?(?:@(?P<per>.+))?")
_NUMBER_CHARACTERS = "0-9０-９½¼¾⅓⅔⅛"


@dataclass(frozen=True, slots=True)
class UnitName:
    """What a unit word means: `factor` of `symbol`, perhaps for each `per`."""

    symbol: str
    factor: Decimal | None = None
    per: str | None = None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words, ready for searching."""

    words: QuantityWords
    hint: re.Pattern[str]  # finds nothing in a text without a number
    units: Lookup
    symbols: Lookup
    prefixes: Lookup
    classifiers: Lookup
    nouns: Lookup
    rates: Lookup
    rate_before: Lookup
    rate_after: Lookup
    bounds_before: Lookup
    bounds_after: Lookup
    equals: Lookup
    compared_to: Lookup
    comparatives: Lookup
    fillers: Lookup
    changes: Lookup
    change_nouns: Lookup
    multiples: re.Pattern[str]
    triggers: Lookup
    followers: Lookup
    unit_adjectives: Lookup
    labels: Lookup
    idioms: Lookup
    never: re.Pattern[str]
    date_marks: Lookup
    name_followers: Lookup
    multiple_followers: Lookup
    yen_talk: re.Pattern[str]
    money_talk: re.Pattern[str]
    weight_talk: re.Pattern[str]
    heat_talk: re.Pattern[str]
    power_talk: re.Pattern[str]
    again: Lookup


@lru_cache
def read_unit(name: str) -> UnitName:
    """Return what the unit `name` of a language's table means.

    >>> read_unit("%*10"), read_unit("USD/100").factor, read_unit("bbl@day").per
    (UnitName(symbol='%', factor=Decimal('10'), per=None), Decimal('0.01'), 'day')
    """
    found = _UNIT.fullmatch(name)
    if found is None or name in {"km/h", "m/s", "km/s"}:
        return UnitName(name)
    factor = Decimal(found["factor"].rstrip(".")) if found["factor"] else None
    if factor is not None and found["sign"] == "/":
        factor = 1 / factor
    return UnitName(found["symbol"], factor, found["per"])


@lru_cache
def lexicon(language: str) -> Lexicon:
    """Return the words of `language`, a BCP 47 tag.

    >>> lexicon("zh-Hant") is lexicon("zh-Hant"), lexicon("en-GB").words.spaced
    (True, True)
    """
    words = _LANGUAGES[language.split("-", maxsplit=1)[0].lower()]

    def table(source: Mapping[str, str]) -> Lookup:
        return build(source, spaced=words.spaced)

    rising = dict.fromkeys(words.rise, "increase") | dict.fromkeys(words.fall, "decrease")
    return Lexicon(
        words=words,
        hint=_hint(words),
        units=table(_by_name(words.units)),
        symbols=build(_by_name(words.symbols), spaced=False),
        prefixes=table(_by_name(words.before)),
        classifiers=table(_same(words.classifiers)),
        nouns=table(_same(words.nouns)),
        rates=table(words.rate_units),
        rate_before=table(words.rate_before),
        rate_after=table(words.rate_after),
        bounds_before=table(_by_name(words.bounds_before)),
        bounds_after=table(_by_name(words.bounds_after)),
        equals=table(_same(words.equals)),
        compared_to=table(_same(words.compared_to)),
        comparatives=table(_by_name(words.comparatives)),
        fillers=table(_same(words.fillers)),
        changes=table(rising),
        change_nouns=table(words.change_nouns),
        multiples=_finder(words.multiples, words.spaced),
        triggers=table(_same(words.bare_triggers)),
        followers=table(_same(words.bare_followers)),
        unit_adjectives=table(_same(words.unit_adjectives)),
        labels=table(_same(words.labels)),
        idioms=table(_same(words.idioms)),
        never=re.compile("|".join(words.never) or "(?!)"),
        date_marks=table(_same(words.date_marks)),
        name_followers=table(_same(words.name_followers)),
        multiple_followers=table(_same(words.multiple_followers)),
        yen_talk=_anywhere(words.yen_talk),
        money_talk=_anywhere(words.money_talk),
        weight_talk=_anywhere(words.weight_talk),
        heat_talk=_anywhere(words.heat_talk),
        power_talk=_anywhere(words.power_talk),
        again=table(_same(words.again)),
    )


def _by_name(table: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", " "): unit for unit, names in table.items() for name in names.split()}


def _same(words: Iterable[str]) -> dict[str, str]:
    return {word: word for word in words}


def _finder(table: Mapping[str, str], spaced: bool) -> re.Pattern[str]:
    pattern = trie_pattern(table)
    return re.compile(rf"(?<![a-z]){pattern}(?![a-z])" if spaced else pattern)


def _anywhere(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(trie_pattern(words) or "(?!)")


def _hint(words: QuantityWords) -> re.Pattern[str]:
    """Return a pattern that finds something wherever there may be a quantity."""
    if not words.spaced:
        numerals = "".join([*words.digits, *words.places, *words.scales])
        return re.compile(f"[{_NUMBER_CHARACTERS}{numerals}半折億萬兩翻減减減数數几幾]")
    spelled = [
        *words.digits,
        *words.places,
        *words.scales,
        "half",
        "third",
        "quarter",
        "couple",
        *words.multiples,
    ]
    both = {*spelled, *(word.capitalize() for word in spelled), *(word.upper() for word in spelled)}
    articles = "|".join(
        (
            "about",
            "almost",
            "nearly",
            "over",
            "than",
            "least",
            "to",
            "around",
            "under",
            "roughly",
            "approximately",
            "every",
        )
    )
    return re.compile(
        rf"[{_NUMBER_CHARACTERS}]|(?<![A-Za-z])(?:{trie_pattern(both)}|(?i:{articles}) an? [a-z])"
    )
