"""Read numerals in English text: digits with scales, number words, halves, fractions and vague plurals.

"Hundreds", "dozens", "tens of thousands" and "several hundred" are lower bounds with the next power of ten as ceiling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from checker.claims.quantities.lookup import trie_pattern
from checker.claims.quantities.numeral import MOST_CHARACTERS, Numeral, step_of
from checker.languages.en.quantities import WORDS

__all__ = ["numerals", "read_words"]

_CARDINAL = trie_pattern(WORDS.digits)
_SINGULAR = [w for w in (*WORDS.places, *WORDS.scales) if not w.endswith("s")]
# units that "a" may count, as in "nearly a mile"; a word of the table that ends in s is a plural
_NOT_COUNTED_BY_A = frozenset(
    "magnitude fold second quarter point turn real pound stone sterling percent percentage level bitcoin tops".split()
)
_MEASURES = [
    word
    for names in WORDS.units.values()
    for word in names.split()
    if word.isalpha()
    and word.isascii()
    and len(word) > 2
    and not word.endswith("s")
    and word not in _NOT_COUNTED_BY_A
]
_GLYPHS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "1/3", "⅔": "2/3", "⅛": "0.125"}
_ARABIC = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:, ?000)+(?!\d)|\d+(?:\.\d+)?|\.\d+"
_START = re.compile(
    rf"(?P<arabic>{_ARABIC})(?P<glyph1>[½¼¾⅓⅔⅛])?(?: (?P<mixed>\d{{1,2}}/\d{{1,3}})(?![\d/]))?"
    r"|(?P<glyph>[½¼¾⅓⅔⅛])"
    rf"|(?<![a-z])(?:(?P<vague>(?:(?:several|many|a few|some|tens of|dozens of|hundreds of|thousands of)[ -])*"
    rf"(?:hundreds|thousands|millions|billions|trillions|dozens)|(?:several|a few)(?: {trie_pattern(_SINGULAR)})+)"
    rf"|(?P<half>half an?|half|one-half|(?:(?:an? |one |three )?quarters?(?: of an?)?))"
    rf"[ -](?P<of>{trie_pattern(_SINGULAR)})"
    rf"|(?P<fraction>(?:an?|{_CARDINAL})[ -](?:{trie_pattern(WORDS.ordinals)})(?:(?<!d)|(?<=d))s?)"
    rf"|(?P<alone>half)"
    rf"|(?P<couple>a couple(?: of)?)|(?P<article>an?)(?= {trie_pattern(_MEASURES)}(?![a-z]))"
    rf"|(?P<word>(?:an? (?={trie_pattern(_SINGULAR)}))?(?:{_CARDINAL}|{trie_pattern(_SINGULAR)}))"
    r")(?![a-z])"
)
_OPENERS = [*WORDS.digits, *WORDS.places, *WORDS.scales, "several", "many", "some"]
_QUICK = re.compile(
    rf"[0-9½¼¾⅓⅔⅛]|(?<![\w.])\.(?=\d)|(?<![a-z])(?:{trie_pattern(_OPENERS)}"
    rf"|quarters?|half|tens|an?(?= (?:few |couple|{trie_pattern([*_SINGULAR, *WORDS.ordinals, *_MEASURES])})))(?![a-z])"
)
_FIRST = re.compile(rf"{_CARDINAL}|{trie_pattern(_SINGULAR)}")
_SLASH = re.compile(r"/(\d{1,3})(?![\d/])")
_PARTS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100})  # what fractions of inches, cups and votes go by
_WHOLE_FOLLOWS = re.compile(r"[ -](?!or\b|and\b|to\b|in\b|on\b|at\b|next\b|last\b|this\b)[a-z]")
_NEXT = re.compile(
    rf"(?P<and>(?: and |-and-| - |[ -]))(?P<word>{_CARDINAL}|{trie_pattern(_SINGULAR)})(?![a-z])"
)
_POINT = re.compile(rf" point((?: {_CARDINAL})+)(?![a-z])")
_TAIL = re.compile(r" and (?:a |one[ -])(?P<part>half|quarter|third)(?![a-z])")
_SCALE = re.compile(rf"[ -]?(?P<scale>{trie_pattern(_SINGULAR)})(?![a-z])")
_HALF_A = re.compile(rf"( an?)?[ -]{trie_pattern(_MEASURES)}(?![a-z])")
_SHARE_FOLLOWS = re.compile(r" (?:of|the|its|their|his|her|our)\b")


def numerals(text: str) -> Iterator[Numeral]:
    """Yield the numerals of lower-case `text` from left to right.

    >>> [(str(n.low), str(n.ceiling)) for n in numerals("half a million, twenty-five, 1.2 million, dozens")]
    [('500000.0', 'None'), ('25', 'None'), ('1200000.0', 'None'), ('12', '100')]
    """
    position = 0
    while candidate := _QUICK.search(text, position):
        position = candidate.end()
        found = _START.match(text, candidate.start())
        numeral = _read(text, found) if found else None
        if found and (numeral or found["arabic"]):
            position = max(position, found.end())  # a run of digits is read once
        if numeral:
            position = max(position, numeral.end)
            yield numeral


def _read(text: str, found: re.Match[str]) -> Numeral | None:
    if found["arabic"] or found["glyph"]:
        return _arabic(text, found)
    if found["vague"]:
        return _vague(found)
    if found["half"]:
        return _half(found)
    if found["fraction"]:
        return _fraction(text, found)
    if found["alone"]:
        return _alone(text, found)
    if found["couple"]:
        two = Decimal(2)
        return Numeral(found.start(), found.end(), two, two, Decimal(1), spelled=True)
    if found["article"]:
        one = Decimal(1)
        return Numeral(found.start(), found.end(), one, one, Decimal("0.2"), spelled=True, article=True)
    return read_words(text, found.start())


def _arabic(text: str, found: re.Match[str]) -> Numeral | None:
    if found.end() - found.start() > MOST_CHARACTERS:
        return None
    digits = (found["arabic"] or "0").replace(",", "").replace(" ", "")
    mantissa = Decimal(digits)
    for part in (found["glyph1"], found["glyph"], found["mixed"]):
        if part:
            mantissa += _ratio(_GLYPHS.get(part, part))
    end, scale, grouped = found.end(), 1, "," in (found["arabic"] or "")
    if digits.isdigit() and (slash := _SLASH.match(text, end)):
        if not (mantissa < int(slash[1]) in _PARTS and _WHOLE_FOLLOWS.match(text, slash.end())):
            return None  # a date, a score, a name
        return _part(text, found.start(), slash.end(), mantissa / int(slash[1]))
    while follow := _SCALE.match(text, end):
        word = follow["scale"]
        factor = WORDS.places.get(word) or WORDS.scales[word]
        if factor >= 1000:
            scale *= factor
        else:
            mantissa *= factor
        end = follow.end()
    value = mantissa * scale
    return Numeral(found.start(), end, value, value, step_of(mantissa, scale), scale, grouped=grouped)


def _ratio(text: str) -> Decimal:
    over, _, under = text.partition("/")
    return Decimal(over) / Decimal(under) if under and int(under) else Decimal(over)


def read_words(text: str, start: int) -> Numeral | None:
    """Read the number words that begin at `start`.

    >>> [str(read_words(s, 0).low) for s in ("two thousand three hundred and five men", "two and a half million")]
    ['2305', '2500000.0']
    """
    position = start
    if text.startswith(("a ", "an "), start):
        position = text.index(" ", start) + 1
    first = _FIRST.match(text, position)
    if first is None:
        return None
    total, group, scale, last = Decimal(0), Decimal(0), 1, ""
    word, end = first[0], first.end()
    while True:
        if word in WORDS.digits:
            if last in WORDS.digits and not (WORDS.digits[last] >= 20 and 0 < WORDS.digits[word] < 10):
                break
            group += WORDS.digits[word]
        elif word in WORDS.places:
            group = (group or Decimal(1)) * WORDS.places[word]
        else:
            if total and WORDS.scales[word] > total and not group:
                total *= WORDS.scales[word]
            else:
                total += (group or Decimal(1)) * WORDS.scales[word]
            group, scale = Decimal(0), WORDS.scales[word]
        reached, last = end, word
        part, end = _decimals(text, end)
        if total and not group:
            total += part * scale  # one million and a half
        else:
            group += part
        reached = end
        follow = _NEXT.match(text, end)
        if not follow or (
            "and" in follow["and"] and (last in WORDS.digits or follow["word"] not in WORDS.digits)
        ):
            break
        word, end = follow["word"], follow.end()
    return _spelled(start, reached, total + group, scale if not group else 1)


def _decimals(text: str, end: int) -> tuple[Decimal, int]:
    """Return what "point five", "and a half" add, and where they end."""
    if point := _POINT.match(text, end):
        digits = "".join(str(WORDS.digits[w]) for w in point[1].split())
        return Decimal(f"0.{digits}"), point.end()
    if (tail := _TAIL.match(text, end)) and tail["part"] != "third":
        return Decimal({"half": "0.5", "quarter": "0.25"}[tail["part"]]), tail.end()
    return Decimal(0), end


def _spelled(start: int, end: int, value: Decimal, scale: int) -> Numeral:
    scale = scale if scale > 1000 else 1
    return Numeral(start, end, value, value, step_of(value / scale, scale), scale, spelled=True)


def _vague(found: re.Match[str]) -> Numeral:
    low = Decimal(1)
    for word in re.findall(r"[a-z]+", found[0]):
        if word == "tens":
            low *= 10
        else:
            low *= WORDS.places.get(word) or WORDS.scales.get(word) or 1
    ceiling = Decimal(100) if low == 12 else low * 10
    return Numeral(found.start(), found.end(), low, low, Decimal(0), 1, ceiling, spelled=True)


def _half(found: re.Match[str]) -> Numeral:
    word = found["of"]
    factor = WORDS.places.get(word) or WORDS.scales[word]
    share = (
        Decimal("0.5")
        if "half" in found["half"]
        else Decimal("0.75")
        if "three" in found["half"]
        else Decimal("0.25")
    )
    value = share * factor
    return Numeral(
        found.start(), found.end(), value, value, value / 10, factor if factor >= 1000 else 1, spelled=True
    )


def _fraction(text: str, found: re.Match[str]) -> Numeral | None:
    over, _, under = found["fraction"].replace("-", " ").rpartition(" ")
    plural = under.endswith("s")
    under = under.removesuffix("s") if under not in WORDS.ordinals else under
    count = 1 if over in ("a", "an") else WORDS.digits.get(over, 0)
    if (
        not count
        or (plural != (count > 1) and under not in ("half", "halves"))
        or count >= WORDS.ordinals[under]
    ):
        return None
    if (
        over in ("a", "an") or (under == "quarter" and not found["fraction"].count("-"))
    ) and not _SHARE_FOLLOWS.match(text, found.end()):
        return None
    return _part(text, found.start(), found.end(), Decimal(count) / WORDS.ordinals[under])


def _alone(text: str, found: re.Match[str]) -> Numeral | None:
    value = Decimal("0.5")
    if _SHARE_FOLLOWS.match(text, found.end()):
        return _part(text, found.start(), found.end(), value)
    measure = _HALF_A.match(text, found.end())
    if measure is None:
        return None
    end = measure.end(1) if measure[1] else found.end()
    return Numeral(found.start(), end, value, value, Decimal("0.1"), spelled=True, article=True)


def _part(text: str, start: int, end: int, share: Decimal) -> Numeral:
    """Return a share of a whole in percent, or a plain fraction where something else than a whole follows."""
    if text.startswith("/", end) or not (_SHARE_FOLLOWS.match(text, end) or text[start].isalpha()):
        return Numeral(start, end, share, share, share / 10, spelled=text[start].isalpha())
    value = share * 100
    return Numeral(start, end, value, value, value / 10, spelled=True, part=True)
