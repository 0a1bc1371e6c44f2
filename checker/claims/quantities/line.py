"""Prepare a sentence for reading: one character for one character, so that every offset stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.quantities.lexicon import Lexicon
from checker.claims.quantities.lookup import Hit, Lookup
from checker.languages.zh.script import fold

__all__ = ["Line", "prepare"]

_NARROW = {0xFF01 + n: 0x21 + n for n in range(94)} | {ord("，"): ord("，"), ord("："): ord("："), ord("；"): ord("；")}
_NARROW |= dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2009\u202f\u3000\t"), ord(" "))
_NARROW |= {ord("’"): ord("'"), ord("‑"): ord("-"), ord("−"): ord("-"), ord("﹣"): ord("-"), ord("﹪"): ord("%")}


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
        return table.before(self.text, self.reverse, self.skip_back(position))

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
    cased = given if given.isascii() else _narrow(given)
    folded = cased if lexicon.words.spaced else fold(cased)
    text = folded.lower()
    if len(text) != len(folded):  # a few letters grow in lower case
        text = "".join(c if len(c.lower()) != 1 else c.lower() for c in folded)
    return Line(given, cased if lexicon.words.spaced else folded, text, text[::-1], lexicon)


def _narrow(given: str) -> str:
    narrow = given.translate(_NARROW)
    if "，" not in narrow:
        return narrow
    marks = [i for i, c in enumerate(given) if c == "，"]
    letters = list(narrow)
    for i in marks:  # a wide comma parts thousands only between wide digits
        if given[i - 1 : i].isdigit() and given[i - 1] > "９" or "０" <= given[i - 1 : i] <= "９":
            group = given[i + 1 : i + 5]
            if len(group) >= 3 and all("０" <= c <= "９" for c in group[:3]) and not ("０" <= group[3:4] <= "９"):
                letters[i] = ","
    return "".join(letters)
