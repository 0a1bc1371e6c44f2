"""Keep hold of where each character of a cleaned text stands in the file.

Units   Positions are code points. `anchors` are pairs (position in `text`, position in the file), ascending in
        `text`, the first for position 0; between two anchors both run in step.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Edit", "Traced"]

Anchor = tuple[int, int]
Edit = tuple[int, int, str]
"""Replace `text[start:end]` by the string."""

_FAR = 1 << 62


@dataclass(frozen=True, slots=True)
class Traced:
    """A text that may have been cleaned, tied to the file it came from."""

    text: str
    anchors: tuple[Anchor, ...] = ((0, 0),)

    def origin(self, position: int) -> int:
        """Return where the character at `position` stands in the file."""
        here, there = self.anchors[bisect_right(self.anchors, (position, _FAR)) - 1]
        return there + position - here

    def slice(self, start: int, end: int) -> Traced:
        """Return `text[start:end]`, still tied to the file.

        >>> Traced("988万", ((0, 10), (3, 20))).slice(2, 4)
        Traced(text='8万', anchors=((0, 12), (1, 20)))
        """
        return Traced(self.text[start:end], tuple(self._anchors(start, end)) or ((0, self.origin(start)),))

    def edit(self, edits: Iterable[Edit]) -> Traced:
        """Return the text with `edits` made, which are in order and do not overlap.

        >>> Traced("988(wàn)人").edit([(3, 8, "万")])
        Traced(text='988万人', anchors=((0, 0), (4, 8)))
        """
        pieces: list[str] = []
        anchors: list[Anchor] = []
        length = cursor = 0
        for start, end, new in edits:
            pieces += (self.text[cursor:start], new)
            _extend(anchors, length, self._anchors(cursor, start))
            length += start - cursor
            _extend(anchors, length, self._spread(start, end, len(new)))
            length += len(new)
            cursor = end
        if not pieces:
            return self
        pieces.append(self.text[cursor:])
        _extend(anchors, length, self._anchors(cursor, len(self.text)))
        return Traced("".join(pieces), tuple(anchors) or self.anchors[:1])

    def before(self, other: Traced, gap: str) -> Traced:
        """Return this text with `other` behind it, wherever both stand; what parts them stands where `other` begins.

        >>> Traced("Seats", ((0, 7),)).before(Traced("20", ((0, 46),)), ": ")
        Traced(text='Seats: 20', anchors=((0, 7), (5, 46), (6, 46), (7, 46)))
        """
        anchors = [*self._anchors(0, len(self.text))]
        _extend(anchors, len(self.text), ((at, other.origin(0)) for at in range(len(gap))))
        _extend(anchors, len(self.text) + len(gap), other.anchors)
        return Traced(self.text + gap + other.text, tuple(anchors) or other.anchors)

    def _anchors(self, start: int, end: int) -> list[Anchor]:
        """Return the anchors of `text[start:end]`, counted from `start`."""
        if start >= end:
            return []
        first = bisect_right(self.anchors, (start, _FAR))
        last = bisect_left(self.anchors, (end, -1))
        return [(0, self.origin(start)), *((here - start, there) for here, there in self.anchors[first:last])]

    def _spread(self, start: int, end: int, size: int) -> list[Anchor]:
        """Lay `size` new characters over `text[start:end]`, never past its end."""
        last = max(start, end - 1)
        if last >= len(self.text):
            last = max(0, len(self.text) - 1)
        return [(at, self.origin(min(start + at, last))) for at in range(size)]


def _extend(anchors: list[Anchor], offset: int, more: Iterable[Anchor]) -> None:
    """Append `more`, shifted by `offset`, leaving out each anchor that runs in step with the one before."""
    for here, there in more:
        if not anchors or there - here - offset != anchors[-1][1] - anchors[-1][0]:
            anchors.append((here + offset, there))
