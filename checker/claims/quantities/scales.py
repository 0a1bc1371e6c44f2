"""Apply what scales a number from outside it: the letters of $1.2bn, 5k, 175B, and the word of 75 USD million.

A letter that is a unit too (m, t, k) scales only where a currency, a unit or a counted thing says so.
"""

from __future__ import annotations

import re

from checker.claims.quantities.draft import Draft
from checker.claims.quantities.line import Line
from checker.claims.quantities.numeral import step_of
from checker.records import Kind

__all__ = ["scale_later", "scale_letters"]

_REACH = 200  # characters of a line in which a word tells what is counted, so that long lines stay linear
_LETTERS = re.compile(r"(?: (?=(?:bn|cr|mn|tn|mln|bln|tln|trn|MM|mio)\b))?([A-Za-z]{1,3})(?![A-Za-z0-9])")
_FOLLOWS_SCALE = re.compile(r"[- ](?:[a-z]|\$)|[一-鿿]")
_SIZED = re.compile(r" ?(?:参数|模型|大模型|tokens?|词元|美元|欧元)")
_MOVED_TO = re.compile(r"\b(?:to|by|from|at) (?:about |around |nearly |more than |over |almost )?[\d.]+m$")
_LENGTH_TALK = re.compile(
    r"(?<![a-z])(?:deep|depth|long(?!-term)|length|high|height|tall|wide|width|below|above|across|thick|distance|metre|meter|race|jump"
    r"|level|sea(?![a-z])|altitude|elevation|summit|snow|visibility|runway|swim|sprint)"
)
_MILLIONS = re.compile(r"\d ?(?:m|bn|million|billion)(?![a-z])")
_MILLIONS_OF = re.compile(r"\d ?(?:m|mn|million) (?=[a-z])")
_DECIMAL_M = re.compile(r"\d\.\d{1,2}m$")
_GOES_ON = re.compile(
    r" (?:in|by|from|this|last|next|on|for|were|was|are|sold|of (?:them|those|which|its)|and|have|had)\b|[,.;)]|$"
)
_PLURAL = re.compile(r" ([a-z]{3,}s)(?![a-z'-])")
# things told by their length: 2m waves
_TALL = frozenset(
    (
        "waves swells walls fences surges tides drifts cliffs dunes trees poles masts cables ropes nets"
        " snakes sharks crocodiles whales boards platforms drops dives jumps strides intervals sections"
        " panels beams planks pipes pylons towers statues banners flags floods waters breakers ridges"
        " craters holes pits trenches tunnels yachts boats vessels ships submarines canoes telescopes"
        " mirrors dishes antennas rifles steps pools tracks markers lines throws shots kicks penalties"
        " hurdles relays heats finals swimmers runners freestylers bursts swims runs legs laps bars"
        " barriers ladders stilts has was does goes says gets puts rises falls across towards inches"
        " always"
    ).split()
)
_TALLIED = re.compile(
    r"\b(?:reached|hit|totall?ed|topped|passed|was|were|to|at|from|of) (?:about |nearly |a record |some )?\d+\.\d+m$"
)
_PEOPLE = re.compile(
    r"\b(?:numbers?|visitors|visits|users|subscribers|subscriptions|viewers|views|population|passengers|downloads"
    r"|streams|copies|members|membership|people|jobs|unemployed|customers|accounts|arrivals|audience|sales of|shipments"
    r"|deliveries|units)\b"
)
_LATE = re.compile(r" (thousand|million|billion|trillion)(?![a-z])")


def scale_letters(line: Line, draft: Draft, money: bool) -> None:
    """Apply the letters that scale a number: $1.2bn, 11m-gallon, 5k, 175B parameters."""
    found = _LETTERS.match(line.cased, draft.end)
    if found is None or draft.spelled or draft.scale > 1:
        return
    letters = found[1]
    factor = line.lexicon.words.letter_scales.get(letters) or line.lexicon.words.letter_scales.get(
        letters.lower()
    )
    if factor is None:
        return
    if (
        letters.lower() in {"m", "mm", "b", "t", "k", "w"}
        and not money
        and not _scales(line, letters, found.end())
    ):
        return
    mantissa = draft.low
    draft.low = draft.high = mantissa * factor
    draft.step, draft.scale = step_of(mantissa, factor), factor
    draft.end = draft.number_end = found.end()


def _scales(line: Line, letters: str, end: int) -> bool:
    """Say whether a letter that may be a unit is a scale here, where no currency stands before."""
    rest = line.text[end : end + 24]
    if letters in {"mm", "MM"}:
        return _money_follows(line, end)
    if letters in {"m", "t", "T", "W"}:
        return (
            _money_follows(line, end)
            or _counted_follows(line, end)
            or (letters == "m" and (_moved(line, end) or _millions_before(line, end)))
        )
    if not line.lexicon.words.spaced and letters in {"M", "B"}:
        return _SIZED.match(rest) is not None
    if letters == "M":
        return _FOLLOWS_SCALE.match(rest) is not None
    if letters == "K" and not line.lexicon.words.spaced:
        return False
    return letters in {"k", "w"} or _FOLLOWS_SCALE.match(rest) is not None or not rest or rest[0] in ",.;-–"


def _moved(line: Line, end: int) -> bool:
    """Say whether an m stands for million after a verb of change: rose to 1.2m last year."""
    before = line.text[max(0, end - 72) : end]
    if _TALLIED.search(before) and _PEOPLE.search(line.text, max(0, end - _REACH), end):
        return True
    told = _MOVED_TO.search(before)
    if told is None or _LENGTH_TALK.search(line.text[max(0, end - 60) : end + 24]):
        return False
    if (
        "." not in told[0]
        and _MILLIONS.search(line.text[max(0, end - _REACH) : end + _REACH].replace(told[0], "")) is None
    ):
        return False  # snow fell to 300m
    words = line.lexicon.words
    return any(word in words.rise or word in words.fall for word in before.split())


def _millions_before(line: Line, end: int) -> bool:
    """Say whether the sentence counts things in millions before a decimal: 1.9m vehicles, 1.45m sold in Spain."""
    plain = _DECIMAL_M.search(line.text, max(0, end - 12), end) is None
    low = max(0, end - _REACH)
    if (plain and _GOES_ON.match(line.text, end) is None) or _LENGTH_TALK.search(
        line.text, low, end + _REACH
    ):
        return False
    words = (line.lexicon.nouns, line.lexicon.units)
    found = _MILLIONS_OF.finditer(line.text, low, end)
    return any(table.at(line.text, before.end()) for before in found for table in words)


def _money_follows(line: Line, end: int) -> bool:
    hit = line.lexicon.units.at(line.text, line.skip(end))
    return hit is not None and (hit.value.startswith("home.") or hit.value[:3].isupper())


def _counted_follows(line: Line, end: int) -> bool:
    position = end + 1 if line.text[end : end + 1] in ("-", " ") else end
    if line.lexicon.units.at(line.text, position):
        return True
    if not line.lexicon.words.spaced:
        return False
    return line.lexicon.nouns.at(line.text, position) is not None or _plural_follows(line, end)


def _plural_follows(line: Line, end: int) -> bool:
    """Say whether things are counted that are no measure of length, and have none: 1.2m sandbags, but 2m waves."""
    found = _PLURAL.match(line.text, end)
    if line.text[end - 1] != "m" or found is None or found[1].endswith(("ss", "us", "is", "ics")):
        return False
    return (
        found[1] not in _TALL and _LENGTH_TALK.search(line.text, max(0, end - _REACH), end + _REACH) is None
    )


def scale_later(line: Line, draft: Draft) -> None:
    """Read the scale after the currency: 75 USD million."""
    if not line.lexicon.words.spaced:
        return
    if draft.kind is Kind.MONEY and draft.scale == 1 and (found := _LATE.match(line.text, draft.end)):
        factor = line.lexicon.words.scales[found[1]]
        draft.low = draft.high = draft.low * factor
        draft.step, draft.scale, draft.end = step_of(draft.low / factor, factor), factor, found.end()
