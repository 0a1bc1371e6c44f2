"""Read English fractions in words: two thirds, fifty-four hundredths, three and two fifths, one twenty-fifth.

Where a numerator has tens and the ordinal is below ten, both may belong to the denominator: one hundred thirty-fifths
are 100/35, but one hundred and thirty fifths 130/5. After "and" a proper fraction is added, an improper one is no
second number: two hundred and fifty-four hundredths are 200.54, one hundred and thirty-two fifths 132/5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.claims.quantities.lookup import trie_pattern
from checker.claims.quantities.words import SINGULAR, Cardinal, read_words, worth
from checker.languages.en.quantities import WORDS

__all__ = ["Part", "fraction_after", "fraction_joined"]

_ORDINAL = re.compile(rf"(?: - |[ -])(?P<under>{trie_pattern(WORDS.ordinals)})(?P<plural>s?)(?![a-z])")
_LAST = re.compile(r"(?P<joint> and |-and-| - |[ -]|^)(?P<word>[a-z]+)$")
_SCALE = re.compile(rf"[ -](?P<scale>{SINGULAR})(?![a-z])")
_ARTICLE = re.compile(r"an?(?= )")
_SHARED_SCALE = (
    1000  # "six million and two thirds" are thirds of a million, "one hundred and two thirds" are not
)


@dataclass(frozen=True, slots=True)
class Part:
    """A fraction that ends at `end`: `whole` + `over` / `under`."""

    whole: Decimal
    over: Decimal
    under: Decimal
    end: int
    plural: bool

    @property
    def value(self) -> Decimal:
        """What the fraction is worth."""
        return self.whole + self.over / self.under


def fraction_after(text: str, start: int, over: Cardinal, wide: bool) -> Part | None:
    """Return the fraction whose numerator is `text[start:over.end]`, None if no denominator follows.

    >>> text = "one hundred thirty two fifths"
    >>> str(fraction_after(text, 0, read_words(text, 0), wide=False).value)
    '26.4'
    """
    found = _ORDINAL.match(text, over.end)
    if found is None:
        return _long_under(text, over) if wide else None
    words, under = text[start : over.end], Decimal(WORDS.ordinals[found["under"]])
    if words in ("a", "an"):
        return (
            None if under < 3 and found["under"] != "half" else _checked(Decimal(0), over.value, under, found)
        )
    last = _LAST.search(words)
    tens = WORDS.digits.get(last["word"], 0) if last else 0
    if last and tens >= 20 and under < 10 and last["joint"] and "and" not in last["joint"]:
        rest = read_words(words[: last.start()], 0)
        if rest is None or rest.end != last.start():
            return None
        return _checked(Decimal(0), rest.value, tens + under, found)
    if found["under"] in ("first", "second"):
        return None
    whole, top = _mixed(words, over, under)
    return _checked(whole, top, under, found)


def _checked(whole: Decimal, over: Decimal, under: Decimal, found: re.Match[str]) -> Part | None:
    """Return the fraction if its number agrees: two thirds, one third; "one hundred thirty-fifth" is an ordinal."""
    plural = bool(found["plural"]) or found["under"] == "halves"
    return Part(whole, over, under, found.end(), plural) if plural == (over != 1) else None


def _mixed(words: str, over: Cardinal, under: Decimal) -> tuple[Decimal, Decimal]:
    """Return what is whole in the numerator, and the rest."""
    head, joint, tail = words.rpartition(" and ")
    if not joint:
        return Decimal(0), over.value
    whole, top = read_words(head, 0), read_words(tail, 0)
    if whole is None or top is None or whole.end != len(head) or top.value >= under:
        return Decimal(0), over.value
    if whole.scale < _SHARED_SCALE:
        return whole.value, top.value
    return whole.value, top.value * whole.scale


def _long_under(text: str, over: Cardinal) -> Part | None:
    """Read a denominator of several words: one one hundred and fifth, three twenty-firsts."""
    if not text.startswith((" ", "-"), over.end):
        return None
    tens = read_words(text, over.end + 1)
    if tens is None or text.startswith("a", over.end + 1):
        return None
    position = tens.end
    if text.startswith(" and ", position):
        position += 4
    found = _ORDINAL.match(text, position)
    if found is None or WORDS.ordinals[found["under"]] >= 20 or tens.value < 20:
        return None
    return _checked(Decimal(0), over.value, tens.value + WORDS.ordinals[found["under"]], found)


def fraction_joined(text: str, end: int, scale: int, wide: bool) -> Part | None:
    """Return the proper fraction that "and" adds to a number that ends at `end`: three and two fifths.

    >>> str(fraction_joined("three and two fifths", 5, 1, wide=False).value)
    '0.4'
    """
    if not text.startswith(" and ", end):
        return None
    article = _ARTICLE.match(text, end + 5)
    over = Cardinal(Decimal(1), article.end(), 1) if article else read_words(text, end + 5)
    part = fraction_after(text, end + 5, over, wide) if over else None
    if part is None or part.whole or part.over >= part.under:
        return None
    follow = _SCALE.match(text, part.end)
    if follow and scale > worth(follow["scale"]):
        return Part(Decimal(0), part.over * worth(follow["scale"]), part.under, follow.end(), part.plural)
    if article:
        return None  # left to `part_of`
    shared = scale if scale >= _SHARED_SCALE else 1
    return Part(Decimal(0), part.over * shared, part.under, part.end, part.plural)
