"""Find the Chinese noun that names what a figure measures: the run of characters before it, or right behind it.

Nothing parts the words of a clause, so a run begins behind the last name, time, figure or word that no noun holds.

Units   Offsets count in the sentence's text.
"""

from __future__ import annotations

import re
from functools import cache

from checker.claims.frame import Frame
from checker.claims.lexicon import either
from checker.claims.naming.named import NOTHING, Named
from checker.languages.zh.measure_words import WORDS
from checker.languages.zh.script import fold
from checker.records import Kind, Mention

__all__ = ["chinese_name"]

_HAN = re.compile("[\u4e00-\u9fff]+")
_LONGEST = 12  # characters of a name
_LONGEST_BEHIND = 6
_LEAST = 2
_MARKS = '：:（( 　“"「=|'
_THE_REST = ("其他", "其余", "其它", "别的", "另")  # what these are is told before
_MOVED = tuple("增减涨跌升降")  # 年增, 季减: how far a measure that is named before has moved
_LINKS = WORDS.links | frozenset(_MARKS + "，")
_SIZES = frozenset(map(len, _LINKS))
_HAS, _TOLD = tuple(WORDS.has), tuple(WORDS.told)
_OF = ("的", "长的", "高的", "宽的", "深的", "重的")


def chinese_name(mention: Mention, frame: Frame) -> Named:
    """Return the name of what a Chinese figure measures."""
    text = fold(frame.sentence.text)
    start, end, run = _before(text, mention, frame)
    thing = _thing(text, mention, frame)
    if thing and not run.endswith(thing):
        found = Named(run + thing, start, mention.start, close=bool(run))
    else:
        found = Named(run, start, end, close=True)
    return found if len(found.words) >= _LEAST else NOTHING


def _before(text: str, mention: Mention, frame: Frame) -> tuple[int, int, str]:
    """Return the noun that leads to the figure, and where it stands: X的翼展为35.8米."""
    low = frame.opening(mention, _MARKS)
    low = max(low, frame.taken.end_before(mention.start))
    lead = _without_links(text[low : mention.start])
    if lead.endswith(_HAS):
        return mention.start, mention.start, ""  # who has it is the subject
    end = low + len(lead)
    cut = max((match.end() for match in _stops().finditer(text, low, end) if match["stop"]), default=low)
    start = max(cut, end - _LONGEST)
    opened = _openers().match(text, start, end)
    start = opened.end() if opened else start
    run = text[start:end]
    if run in WORDS.empty or run.startswith(_THE_REST) or run.endswith(_MOVED + _TOLD):
        return end, end, ""
    return start, end, run.replace("的", "")


def _without_links(lead: str) -> str:
    """Cut off the words and marks that link a noun to its figure, in one pass however the run may be parted: 约为."""
    starts = {len(lead)}
    for end in range(len(lead), 0, -1):
        if end in starts:
            starts.update(end - size for size in _SIZES if size <= end and lead[end - size : end] in _LINKS)
    return lead[: min(starts)]


def _thing(text: str, mention: Mention, frame: Frame) -> str:
    """Return what is counted, or the noun right behind the figure: 35万件藏品, 35.8米的翼展, 54%的选民支持."""
    if mention.quantity.kind is Kind.COUNT:
        counted, unit = fold(mention.counted), fold(mention.quantity.unit)
        if len(unit) >= _LEAST and unit in counted:
            return counted[1:] if counted[1:].endswith(unit) else unit  # behind the measure word
        if len(counted) > 1 and counted.endswith("人"):
            return ""
    return _behind(text, mention, frame)


def _behind(text: str, mention: Mention, frame: Frame) -> str:
    start = mention.end
    start += max((len(of) for of in _OF if text.startswith(of, start)), default=0)
    run = _HAN.match(text, start)
    if run is None:
        return ""
    end = run.end()
    if (other := frame.taken.start_behind(start)) is not None:
        end = min(end, other)
    stop = next((match.start() for match in _stops().finditer(text, start, end) if match["stop"]), end)
    found = text[start:stop]
    fits = _LEAST <= len(found) <= _LONGEST_BEHIND
    return found if fits and found not in WORDS.empty and not found.endswith(_TOLD) else ""


@cache
def _stops() -> re.Pattern[str]:
    return re.compile(rf"{either(WORDS.keeps)}|(?P<stop>{either(WORDS.stops | WORDS.has)}|[^\u4e00-\u9fff])")


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(WORDS.openers)})+")
