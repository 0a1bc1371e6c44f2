"""Tell the lines of a page that are no part of its article: buttons, bylines, credits, lists of other articles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.reading.dates import find_dates
from checker.reading.vocabulary import either, plain, word_pattern

__all__ = ["begins_tail", "has_number", "is_furniture", "is_stamp", "named_publisher", "untitled"]

LONGEST_LINE = 240  # characters; nothing longer is a button or a credit
EDGE_LINES = 6  # lines at either end of a page that may name its publisher
STAMP_WORDS = 16  # letters that a line of date and time may hold besides

_FURNITURE = either(lambda words: words.furniture)
_TAIL = either(lambda words: words.tail)
_PUBLISHERS = (either(lambda words: words.publishers[:1]), either(lambda words: words.publishers[1:]))
_LABELS = word_pattern(lambda words: words.published)
_ORIGINAL = either(lambda words: words.original_title)
_DATELINE = either(lambda words: words.datelines)
_TIME = re.compile(
    r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b",
    re.IGNORECASE,
)
_EDGES = " \t\u3000\xa0·•|｜-–—_*>#【】[]"
_YEAR = re.compile(r"\d{4}")
_LETTER = re.compile(r"[^\W_]")
_NUMERAL = re.compile(r"[0-9０-９]|[一二三四五六七八九十百千两][万亿十百千个人名年月日元次]")


def is_furniture(line: str) -> bool:
    """Say whether `line` belongs to the page and not to its article.

    >>> is_furniture("Advertisement"), is_furniture("编辑丨王五"), is_furniture("Profit rose to 5 million.")
    (True, True, False)
    """
    if len(line) > LONGEST_LINE:
        return False
    shown = plain(line).strip(_EDGES)
    return not _LETTER.search(shown) or _FURNITURE.fullmatch(shown) is not None


def is_stamp(line: str) -> bool:
    """Say whether `line` tells when and where the article appeared, and nothing else.

    >>> is_stamp("2024-10-03 08:15 来源:某报"), is_stamp("On 3 May 2024 it sold 5 ships")
    (True, False)
    """
    if len(line) > 80 or not _YEAR.search(line):
        return False
    rest, spans = line, list(find_dates(line))
    for start, end, _ in reversed(spans):
        rest = rest[:start] + " " + rest[end:]
    rest = _LABELS.sub(" ", _TIME.sub(" ", rest))
    letters = _LETTER.findall(rest)
    return bool(spans) and len(letters) <= STAMP_WORDS and not any(letter.isdigit() for letter in letters)


def begins_tail(line: str) -> bool:
    """Say whether a page lists other things from `line` on."""
    return len(line) <= LONGEST_LINE and _TAIL.fullmatch(plain(line).strip(_EDGES)) is not None


def named_publisher(lines: Sequence[str]) -> str | None:
    """Return the publisher that a line of its own names, at either end: amid the text it is a picture's.

    >>> named_publisher(["来源:某某日报", "Rain fell."]), named_publisher(["Rain fell.", "Source: The Gazette"])
    ('某某日报', 'The Gazette')
    """
    edge = [*lines[:EDGE_LINES], *lines[max(EDGE_LINES, len(lines) - EDGE_LINES) :]]
    shown = [(line, plain(line)) for line in edge if is_furniture(line) or is_stamp(line)]
    for pattern in _PUBLISHERS:
        for line, folded in shown:
            if match := pattern.search(folded) if is_stamp(line) else pattern.match(folded):
                group = next(n for n, found in enumerate(match.groups(), 1) if found is not None)
                return line[match.start(group) : match.end(group)].strip() or None
    return None


def untitled(line: str) -> tuple[int, int]:
    """Return where the headline ends and the text begins in a line that opens with a label such as 原标题.

    >>> untitled("原标题:大雨中新网8月10日电 下雨了。"), untitled("下雨了。")
    ((6, 6), (0, 0))
    """
    shown = plain(line[:400])
    label = _ORIGINAL.match(shown)
    if label is None:
        return 0, 0
    dateline = _DATELINE.search(shown, label.end())
    if dateline:
        return dateline.start(), dateline.start()
    return (
        (len(line), len(line))
        if len(line) <= 80 and not line.rstrip().endswith(("。", "."))
        else (label.end(), label.end())
    )


def has_number(text: str) -> bool:
    """Say whether `text` holds a number that somebody might look for."""
    return _NUMERAL.search(text) is not None
