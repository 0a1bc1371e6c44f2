"""Clean a block of what saving, converting and copying did to it, keeping hold of where it stood.

Digits are never taken out: what carries a number is either kept or told (see furniture.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from checker.reading.glosses import gloss_edits, gloss_readings
from checker.reading.shift import shift_edits
from checker.reading.traced import Traced

__all__ = ["Damage", "damage_of", "repaired"]

_CRUMB = re.compile(
    r"(?P<tag></?(?:p|br|div|span|strong|em|b|i|u|a|img|section|article|li|ul|ol|h[1-6]|font|td|tr|table|blockquote|figure|figcaption|sup|sub)"
    r"(?:\s+[A-Za-z-]+\s*=[^<>]{0,1000})?\s*/?>)"
    r"|(?P<tail>(?<=[。！？!?”\"])/(?:p|div|span|li|h[1-6])>)"
    r"|(?P<entity>&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|mdash|ndash|hellip|middot|bull|ensp|emsp|thinsp|zwnj|zwj|yen|euro|pound|times|deg|permil|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});)"
    r"|(?P<unseen>[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\x00-\x08\x0e-\x1f])"
    r"|(?P<blank>[\u00a0\u3000\u2000-\u200a\u202f\t]+| {2,})"
)

# The characters that a crumb begins with; most blocks have none and need no closer look.
_MAYBE_CRUMB = re.compile(
    r"[<&\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\x00-\x09\x0e-\x1f\u00a0\u3000\u2000-\u200a\u202f]"
    r"|/[a-z]{1,4}\d?>|  "
)


@dataclass(frozen=True, slots=True)
class Damage:
    """What was done to a whole file: the readings that a converter wrote beside characters."""

    readings: Mapping[str, frozenset[str]]


def damage_of(text: str) -> Damage:
    """Return what damage the file shows as a whole."""
    return Damage(gloss_readings(text))


def repaired(piece: Traced, damage: Damage) -> Traced:
    """Return `piece` without damage, still tied to the file.

    >>> repaired(Traced("營收&nbsp;35億(yì)美元。</p>"), Damage({})).text
    '營收 35億美元。'
    """
    piece = piece.edit(shift_edits(piece.text, damage.readings))
    piece = piece.edit(gloss_edits(piece.text, many=bool(damage.readings)))
    if _MAYBE_CRUMB.search(piece.text):
        piece = piece.edit(
            [(match.start(), match.end(), _mended(match)) for match in _CRUMB.finditer(piece.text)]
        )
    return _stripped(piece)


def _mended(match: re.Match[str]) -> str:
    """Return what a crumb stands for."""
    if match["entity"]:
        return unescape(match[0]).replace("\xa0", " ")
    if match["blank"] or (match["tag"] and match[0].startswith("<br")):
        return " "
    return ""


def _stripped(piece: Traced) -> Traced:
    text = piece.text
    first = len(text) - len(text.lstrip())
    return piece.slice(first, max(first, len(text.rstrip()))) if text != text.strip() else piece
