"""Cut a sentence into clauses: the stretch of words that one figure belongs to.

Units   Offsets count in the sentence's text; clauses are half-open, in order, and cover the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter

__all__ = ["clause_at", "clauses", "whole"]

_ZH_CUT = re.compile(r"[，；;：:。！？]|,(?!\d{3})|(?<=\D),|——|[（(](?=[^（）()]{12,}[）)])")
_EN_CUT = re.compile(
    r"[;:—]|,(?!\d{3}(?!\d))|\s[-–]{1,2}\s|\((?=[^()]{30,}\))"
    r"|\b(?:while|whereas|although|though|but|(?<!of )(?<!in )which|who|whose|when|after|before|because)\b"
    r"|\bas(?=\s+(?:the|its|their|officials|police|more|another|rescuers|authorities)\b)"
    r"|\bwith(?=\s+(?:\w+\s+){0,3}\d)"
    r"|\band\b(?=\s+(?:\w+\s+){0,3}(?:\d|(?!during\b)\w+(?:ed|ing)\b))",
    re.IGNORECASE,
)
_SHORT = 2  # characters: a clause shorter than this says nothing of its own


def clauses(text: str, chinese: bool) -> tuple[tuple[int, int], ...]:
    """Return the clauses of `text`.

    >>> [text[a:b] for text in ["营收35亿，亏损50亿"] for a, b in clauses(text, True)]
    ['营收35亿，', '亏损50亿']
    """
    spans: list[tuple[int, int]] = []
    start = 0
    for cut in (_ZH_CUT if chinese else _EN_CUT).finditer(text):
        end = cut.end() if chinese or not cut[0].isalpha() else cut.start()
        if end - start > _SHORT:
            spans.append((start, end))
            start = end
    if start < len(text):
        spans.append((start, len(text)))
    return tuple(spans)


def whole(spans: tuple[tuple[int, int], ...], kept: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return `spans` with those joined that a span of `kept` reaches over: 66亿美元（约合人民币466亿元）融资.

    >>> whole(((0, 5), (5, 9), (9, 12)), [(4, 7)])
    ((0, 9), (9, 12))
    """
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and any(low < start < high for low, high in kept):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return tuple(joined)


def clause_at(spans: tuple[tuple[int, int], ...], position: int) -> int:
    """Return the number of the clause that holds `position`."""
    number = bisect_right(spans, position, key=itemgetter(0)) - 1
    return number if number >= 0 and position < spans[number][1] else len(spans) - 1
