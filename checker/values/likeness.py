"""Compare what two figures measure by the words that name it: the same, one qualified, or two things.

A name is written with its head last ("maximum wingspan", 最大翼展). Latin names are compared word by word, in whatever
order stands before the head; Chinese ones, in which nothing parts the words, by the characters that both end in.

Units   A name is a lower-case string; "" is no name.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

__all__ = ["Likeness", "likeness"]

# What says no more than nothing does, as it stands or as its stem.
_OF_ALL = frozenset({"total", "overall", "whol", "full", "总", "全", "整", "共"})
_LEAST_HAN = 2  # characters; one is a part of too many words


class Likeness(StrEnum):
    """How two names of what is measured stand to one another."""

    SAME = "same"
    QUALIFIED = "qualified"  # one of them says more: maximum wingspan, wingspan
    TWO_KINDS = "two kinds"  # both say more, and not the same: net weight, gross weight
    OTHER = "other"  # another head: wingspan, weight
    UNKNOWN = "unknown"  # one is missing, or they are of two scripts


def likeness(
    a: str, b: str, beside_a: str = "", beside_b: str = "", *, fold: Callable[[str], str] = str
) -> Likeness:
    """Compare two names; what one says more is no difference where the other's text says it too.

    `fold` brings the texts beside them, few of which are looked at, to the script of the names.

    >>> likeness("wingspan", "wingspan").value, likeness("maximum wingspan", "wingspan").value
    ('same', 'qualified')
    >>> likeness("net weight", "gross weight").value, likeness("翼展", "飞机翼展", "这架飞机", "").value
    ('two kinds', 'same')
    """
    if not a or not b or a.isascii() != b.isascii():
        return Likeness.UNKNOWN
    ours, theirs = _parts(a, b) if a.isascii() else _han_parts(a, b)
    if ours is None or theirs is None:
        return Likeness.OTHER
    if ours and theirs:
        return Likeness.TWO_KINDS
    more = (ours or theirs) - _OF_ALL
    if not more:
        return Likeness.SAME
    beside = fold(beside_b if ours else beside_a)
    return Likeness.SAME if all(_said(word, beside) for word in more) else Likeness.QUALIFIED


_Rest = frozenset[str] | None


def _parts(a: str, b: str) -> tuple[_Rest, _Rest]:
    """Return what either says more than the other; None where the heads differ."""
    ours, theirs = a.split(), b.split()
    if ours[-1] != theirs[-1]:
        return None, None
    first, second = frozenset(ours), frozenset(theirs)
    return first - second, second - first


def _han_parts(a: str, b: str) -> tuple[_Rest, _Rest]:
    shared = 0
    while shared < min(len(a), len(b)) and a[-1 - shared] == b[-1 - shared]:
        shared += 1
    if shared < _LEAST_HAN:
        return None, None
    rests = (a[: len(a) - shared], b[: len(b) - shared])
    return frozenset(rests[:1]) - {""}, frozenset(rests[1:]) - {""}


def _said(word: str, text: str) -> bool:
    """Say whether a text has the word, as a Latin one be it with another ending."""
    if not word.isascii():
        return word in text
    return any(said.startswith(word) for said in text.lower().split())
