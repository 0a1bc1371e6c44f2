"""Read numerals in English text: digits with scales, number words, halves, fractions and vague plurals.

"Hundreds", "dozens", "tens of thousands" and "several hundred" are lower bounds with the next power of ten as ceiling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from checker.claims.quantities.arabic import (
    DECIMAL,
    GLYPHS,
    GROUPED,
    POWER,
    UNCLEAR,
    power_of,
    ratio,
    value_of,
)
from checker.claims.quantities.lookup import trie_pattern
from checker.claims.quantities.numeral import MOST_CHARACTERS, Numeral, step_of
from checker.claims.quantities.parts import Part, fraction_after, fraction_joined
from checker.claims.quantities.words import CARDINAL, SINGULAR, UNDER, Cardinal, part_of, read_words, worth
from checker.languages.en.quantities import WORDS

__all__ = ["numerals"]

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
_FORMS = (
    rf"|(?P<glyph>[{GLYPHS}])"
    rf"|(?<![a-z])(?:(?P<vague>(?:(?:several|many|a few|some|tens of|dozens of|hundreds of|thousands of)[ -]){{0,3}}"
    rf"(?:hundreds|thousands|millions|billions|trillions|dozens)|(?:several|a few)(?: {SINGULAR})+)"
    rf"|(?P<half>half an?|half|one-half|(?:(?:an? |one |three )?quarters?(?: of an?)?))[ -](?P<of>{SINGULAR})"
    rf"|(?P<point>(?:an? |one[- ]|three[- ])?(?:half|quarters?)(?=[- ](?:percentage[- ])?points?(?![a-z])))"
    rf"|(?P<under>an?(?=[ -]{UNDER}))|(?P<alone>half)"
    rf"|(?P<couple>a couple(?: of)?)|(?P<article>an?)(?= {trie_pattern(_MEASURES)}(?![a-z]))"
    rf"|(?P<word>(?:an? (?={SINGULAR}))?(?:{CARDINAL}|{SINGULAR}))"
    r")(?![a-z])"
)
_TAIL = rf"(?P<glyph1> ?[{GLYPHS}])?(?:[ -](?P<mixed>\d{{1,3}}/\d{{1,3}})(?![\d/]))?"
_COMMA = r"(?P<comma>\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d))|(?P<unclear>" + UNCLEAR + ")"
_START = re.compile(rf"{_COMMA}|(?P<arabic>{GROUPED}|{DECIMAL}|\.\d+){_TAIL}{_FORMS}")
_WIDE_START = re.compile(
    rf"{_COMMA}|(?P<arabic>\d{{1,3}}(?: \d{{3}})+(?! ?\d)(?:\.\d+)?|{GROUPED}|{DECIMAL}|\.\d+){_TAIL}{_FORMS}"
)
_OPENERS = [*WORDS.digits, *WORDS.places, *WORDS.scales, "several", "many", "some"]
_QUICK = re.compile(
    rf"[0-9{GLYPHS}]|(?<![\w.])\.(?=\d)|(?<![a-z])(?:{trie_pattern(_OPENERS)}"
    rf"|quarters?|half|tens|an?(?=(?: few | couple|[ -]{UNDER}| {trie_pattern(_MEASURES)}| {SINGULAR})))(?![a-z])"
)
# 17 and a half years; the half of "5 and a half of the rest" is another
_AND_A_PART = re.compile(r"[ -]and[ -]an?[ -](?P<part>half|quarter|third)(?=[ -](?!of |an? )[a-z%])")
_PARTS_OF_ONE = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "third": Decimal(1) / 3}
_SLASH = re.compile(r" ?/ ?(\d{1,3})(?! ?[\d/])")
_PARTS = frozenset({2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100})  # what fractions of inches, cups and votes go by
_WHOLE_FOLLOWS = re.compile(r"[ -](?!or\b|and\b|to\b|in\b|on\b|at\b|next\b|last\b|this\b)[a-z]")
_SCALE = re.compile(rf"[ -]?(?P<scale>{trie_pattern([*WORDS.places, *WORDS.scales])})(?![a-z])")
_CHAIN = re.compile(rf" (?P<digits>\d{{1,3}}(?:\.\d+)?)[ -](?P<scale>{SINGULAR})(?![a-z])")
_LONE_SCALE = re.compile(
    r"(?:(?<=est )|(?<=irst )|(?<=next )|(?<=last ))"
    rf"{trie_pattern(WORDS.scales)}(?=[,.;)]| (?:in|by|was|came|from)\b|$)"
)
_LAST_LINK = re.compile(rf" and (?P<digits>[1-9]\d{{0,2}})(?![\d.,/a-z])(?! {SINGULAR})")
_HALF_A = re.compile(
    rf"( an?)?[ -]{trie_pattern([*_MEASURES, 'percent', 'per cent', 'percentage point', 'percentage-point'])}(?![a-z])"
)
_OF_A = re.compile(
    rf" of an?(?= (?:{trie_pattern([*_MEASURES, 'second', 'percent', 'percentage point', 'point'])}(?![a-z])))"
    rf"|(?: of an?)? (?P<scale>{trie_pattern(WORDS.scales)})(?![a-z])"
)
_MOVES = trie_pattern(w for w in (*WORDS.rise, *WORDS.fall) if w.endswith(("ed", "ell", "ose", "ew")))
_HEDGES = (
    "about|almost|nearly|around|roughly|some|over|more than|less than|at least|as much as|up to|just over"
)
_MOVED_BY = re.compile(rf"\b(?:by|up|down|{_MOVES})(?: (?:{_HEDGES}))? $")
_ENDS = re.compile(
    r"(?=[,.;:)]|$)| (?:since|in|to|from|over|on|last|this|next|after|and|as|compared|within|during|between|when|while"
    r"|because|before|by|year|for|but|at|against|if|ahead|amid|despite|thanks|following|a year|so far|every|each|per"
    r"|annually|overnight|today|yesterday|until|with)\b"
)
_SHARE_FOLLOWS = re.compile(r" (?:of|the|its|their|his|her|our)\b")


def numerals(text: str, *, wide: bool = False) -> Iterator[Numeral]:
    """Yield the numerals of lower-case `text` from left to right; `wide` also reads what may be none.

    >>> [(str(n.low), str(n.ceiling)) for n in numerals("half a million, twenty-five, 1.2 million, dozens")]
    [('500000.0', 'None'), ('25', 'None'), ('1200000.0', 'None'), ('12', '100')]
    """
    position, start = 0, _WIDE_START if wide else _START
    while candidate := _QUICK.search(text, position):
        position = candidate.end()
        found = start.match(text, candidate.start())
        numeral = _read(text, found, wide) if found else None
        if found and (numeral or found["arabic"] or found["unclear"]):
            position = max(position, found.end())  # a run of digits is read once
            if found["unclear"] and (scale := _SCALE.match(text, position)):
                position = scale.end()
        if numeral:
            position = max(position, numeral.end)
            yield numeral


def _read(text: str, found: re.Match[str], wide: bool) -> Numeral | None:
    if found["arabic"] or found["glyph"]:
        return _arabic(text, found, wide)
    if found["comma"] or found["unclear"]:
        return _decimal_comma(found) if wide or found["comma"] else None
    if found["vague"]:
        return _vague(found)
    if found["half"]:
        return _half(found)
    if found["point"]:
        return _of_a_point(found)
    if found["alone"]:
        return _alone(text, found, wide)
    if found["couple"]:
        two = Decimal(2)
        return Numeral(found.start(), found.end(), two, two, Decimal(1), spelled=True)
    if found["article"]:
        one = Decimal(1)
        return Numeral(found.start(), found.end(), one, one, Decimal("0.2"), spelled=True, article=True)
    return _words(text, found, wide)


def _decimal_comma(found: re.Match[str]) -> Numeral:
    whole, _, digits = found[0].replace(".", "").partition(",")
    value = Decimal(f"{whole}.{digits}")
    return Numeral(found.start(), found.end(), value, value, step_of(value, 1), grouped=True)


def _arabic(text: str, found: re.Match[str], wide: bool) -> Numeral | None:
    if found.end() - found.start() > MOST_CHARACTERS:
        return None
    digits = found["arabic"] or "0"
    mantissa, end, scale, factor = value_of(digits), found.end(), 1, 1
    for part in (found["glyph1"], found["glyph"], found["mixed"]):
        mantissa += ratio(part.strip()) if part else 0
    if found["mixed"] and "." in digits:  # $5.42-1/2: half a cent
        place = Decimal(1).scaleb(-len(digits.partition(".")[2]))
        mantissa += ratio(found["mixed"]) * (place - 1)
    if digits.isdigit() and not found["mixed"] and (slash := _SLASH.match(text, end)):
        return _slashed(text, found.start(), mantissa, slash, wide)
    if (power := POWER.match(text, end)) and (wide or power["ten"]):
        value = power_of(mantissa, power)
        if value is None:
            return None
        return Numeral(found.start(), power.end(), value, value, abs(value) / 100, grouped=True)
    while follow := _SCALE.match(text, end):
        factor = worth(follow["scale"])
        mantissa, scale = (mantissa, scale * factor) if factor >= 1000 else (mantissa * factor, scale)
        end = follow.end()
    value, step = mantissa * scale, step_of(mantissa, scale)
    if scale == 1 and digits.isdigit() and (more := _AND_A_PART.match(text, end)):
        part = _PARTS_OF_ONE[more["part"]]
        return Numeral(found.start(), more.end(), value + part, value + part, Decimal(0), spelled=True)
    if end > found.end():
        value, step, end = _chained(text, end, value, scale, step, factor, wide)
    grouped = "," in digits or " " in digits
    return Numeral(found.start(), end, value, value, step, scale, grouped=grouped)


def _chained(
    text: str, end: int, value: Decimal, scale: int, step: Decimal, smallest: int, wide: bool
) -> tuple[Decimal, Decimal, int]:
    """Return value, step and end of a number that goes on after its scale: 2 million 300 thousand."""
    part, reached = part_of(text, end, scale, wide)
    if part:
        return value + part, part, reached
    while follow := _CHAIN.match(text, end):
        factor = worth(follow["scale"])
        more = Decimal(follow["digits"]) * factor
        if more >= smallest or factor >= max(smallest, 101):
            break
        value, step, end, smallest = value + more, Decimal(factor), follow.end(), factor
    if wide and (last := _LAST_LINK.match(text, end)):
        value, step, end = value + int(last["digits"]), Decimal(0), last.end()
    elif (
        wide
        and text.startswith(" and ", end)
        and (rest := read_words(text, end + 5))
        and rest.value < smallest
    ):
        value, step, end = value + rest.value, Decimal(0), rest.end
    return value, step, end


def _slashed(text: str, start: int, over: Decimal, slash: re.Match[str], wide: bool) -> Numeral | None:
    """Read 3/4; in running text only where it can be no date, score or name."""
    under = int(slash[1])
    if wide:
        share = over / under if under else over
        return Numeral(start, slash.end(), share, share, share / 10, spelled=True)
    if " " in slash[0] or not (over < under in _PARTS and _WHOLE_FOLLOWS.match(text, slash.end())):
        return None
    return _part(text, start, slash.end(), over / under, wide)


def _words(text: str, found: re.Match[str], wide: bool) -> Numeral | None:
    """Read number words, or the fraction that they begin."""
    start = found.start()
    article = found["under"] is not None
    number = Cardinal(Decimal(1), found.end("under"), 1) if article else read_words(text, start, wide)
    if number is None or (not wide and not article and _LONE_SCALE.match(text, start)):
        return None  # its latest trillion
    if part := fraction_after(text, start, number, wide):
        return _fraction(text, start, part, wide, article)
    if article:
        return None
    value, end = number.value, number.end
    scale = number.scale if number.scale > 1000 else 1
    step = step_of(value / scale, scale)
    joined = fraction_joined(text, end, number.scale, wide)
    if joined and (wide or "quarter" not in text[end : joined.end]):
        value, end, step = value + joined.value, joined.end, joined.value / 10
    return Numeral(start, end, value, value, step, scale, spelled=True)


def _fraction(text: str, start: int, part: Part, wide: bool, article: bool) -> Numeral | None:
    """Return the numeral of a fraction; in running text an ordinal, a term or "a second" must not be taken for one."""
    if part.whole:
        return Numeral(start, part.end, part.value, part.value, part.value / 10, spelled=True)
    if article and not wide and _is_move(text, start, part.end):
        return _share(start, part.end, part.value)
    loose = article or (part.under == 4 and "-" not in text[start : part.end])
    if not wide and (part.over >= part.under or (loose and not _SHARE_FOLLOWS.match(text, part.end))):
        return None
    return _part(text, start, part.end, part.value, wide)


def _vague(found: re.Match[str]) -> Numeral:
    low = Decimal(1)
    for word in re.findall(r"[a-z]+", found[0]):
        low *= 10 if word == "tens" else worth(word)
    ceiling = Decimal(100) if low == 12 else low * 10
    return Numeral(found.start(), found.end(), low, low, Decimal(0), 1, ceiling, spelled=True)


def _half(found: re.Match[str]) -> Numeral:
    factor, share = worth(found["of"]), Decimal("0.25")
    if "half" in found["half"]:
        share = Decimal("0.5")
    elif "three" in found["half"]:
        share = Decimal("0.75")
    value = share * factor
    scale = factor if factor >= 1000 else 1
    return Numeral(found.start(), found.end(), value, value, value / 10, scale, spelled=True)


def _of_a_point(found: re.Match[str]) -> Numeral:
    """Read the quarter of "a quarter point" and "a half-point cut"."""
    value = Decimal("0.5") if "half" in found["point"] else Decimal("0.25")
    value = value * 3 if found["point"].startswith("three") else value
    return Numeral(found.start(), found.end("point"), value, value, Decimal(0), spelled=True)


def _alone(text: str, found: re.Match[str], wide: bool) -> Numeral | None:
    value = Decimal("0.5")
    if not wide and _is_move(text, found.start(), found.end()):
        return _share(found.start(), found.end(), value)
    if wide or _SHARE_FOLLOWS.match(text, found.end()):
        return _part(text, found.start(), found.end(), value, wide)
    measure = _HALF_A.match(text, found.end())
    if measure is None:
        return None
    end = measure.end(1) if measure[1] else found.end()
    return Numeral(found.start(), end, value, value, Decimal("0.1"), spelled=True, article=True)


def _is_move(text: str, start: int, end: int) -> bool:
    """Say whether something moved by the fraction at `[start, end)`: down a third, cut by half."""
    return (
        _ENDS.match(text, end) is not None and _MOVED_BY.search(text, max(0, start - 24), start) is not None
    )


def _part(text: str, start: int, end: int, share: Decimal, wide: bool) -> Numeral:
    """Return a share of a whole in percent, or a plain fraction where it is one of a unit, or nothing follows."""
    if of := _OF_A.match(text, end):
        share *= worth(of["scale"]) if of["scale"] else 1
        return Numeral(start, of.end(), share, share, share / 10, spelled=True)
    if wide or text.startswith("/", end) or not (text[start].isalpha() or _SHARE_FOLLOWS.match(text, end)):
        return Numeral(start, end, share, share, share / 10, spelled=text[start].isalpha())
    return _share(start, end, share)


def _share(start: int, end: int, share: Decimal) -> Numeral:
    value = share * 100
    return Numeral(start, end, value, value, value / 10, spelled=True, part=True)
