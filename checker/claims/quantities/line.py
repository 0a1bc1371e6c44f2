"""Prepare a sentence for reading: one character for one character, so that every offset stays as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.claims.quantities.lexicon import Lexicon
from checker.claims.quantities.lookup import Hit, Lookup
from checker.languages.zh.script import fold

__all__ = ["Line", "prepare"]

_WIDE = {chr(0xFF01 + n): chr(0x21 + n) for n in range(94)}
_NARROW = {ord(wide): narrow for wide, narrow in _WIDE.items() if wide not in "，：；（）！？"}
_NARROW |= dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2009\u202f\u3000\t"), " ")
_NARROW |= {ord("’"): "'", ord("‑"): "-", ord("−"): "-", ord("﹣"): "-", ord("﹪"): "%", ord("∶"): ":"}
_HAN = "".join(map(chr, [*range(0x3400, 0xA000), *range(0xF900, 0xFB00)]))
_FOLDED = _NARROW | {ord(old): new for old, new in zip(_HAN, fold(_HAN), strict=True) if old != new}
_ODD = re.compile(f"[{re.escape(''.join(map(chr, _FOLDED)))}]")  # what the longer table would change
_WIDE_THOUSANDS = re.compile(r"，(?<=[０-９]，)(?=[０-９]{3}(?![０-９]))")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence: as given, with narrow characters (`cased`), also in lower case and folded (`text`), backwards."""

    given: str
    cased: str
    text: str
    reverse: str
    lexicon: Lexicon

    def word_before(self, table: Lookup, position: int) -> Hit | None:
        """Return the longest word of `table` that ends at `position` or at a space before it."""
        text = self.text
        while position and text[position - 1] == " ":
            position -= 1
        if not position or text[position - 1] not in table.closers:
            return None  # most often; the rest is not called for it
        return table.before(text, self.reverse, position)

    def skip_back(self, position: int) -> int:
        """Return the end of what stands before `position`, spaces left out."""
        text = self.text
        while position and text[position - 1] == " ":
            position -= 1
        return position

    def skip(self, position: int) -> int:
        """Return the first place from `position` on that is no space."""
        text, size = self.text, len(self.text)
        while position < size and text[position] == " ":
            position += 1
        return position


def prepare(given: str, lexicon: Lexicon) -> Line:
    """Return `given` ready for reading.

    >>> from checker.claims.quantities.lexicon import lexicon
    >>> prepare("３５億美元", lexicon("zh")).text
    '35亿美元'
    """
    folded = given
    if not given.isascii() and _ODD.search(given):
        folded = _WIDE_THOUSANDS.sub(",", given).translate(_NARROW if lexicon.words.spaced else _FOLDED)
    text = folded.lower()
    if len(text) != len(folded):  # a few letters grow in lower case
        text = "".join(c if len(c.lower()) != 1 else c.lower() for c in folded)
    return Line(given, folded, text, text[::-1], lexicon)
