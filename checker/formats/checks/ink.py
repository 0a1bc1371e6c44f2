"""What a terminal makes of text: a handful of ANSI colours, or none at all, and how many columns it takes.

Source  ECMA-48 on SGR; whether a terminal wants colour is for the caller to say.
"""

from __future__ import annotations

from dataclasses import dataclass

from wcwidth import wcwidth

from checker.records import Severity

__all__ = ["Ink", "width"]

_SEVERITIES = {Severity.HIGH: "1;31", Severity.MEDIUM: "1;33", Severity.LOW: "1;36"}


@dataclass(frozen=True, slots=True)
class Ink:
    """Paints words if `coloured`, and leaves them as they are if not."""

    coloured: bool

    def severity(self, text: str, severity: Severity) -> str:
        """Return `text` in the colour of a severity."""
        return self._paint(text, _SEVERITIES[severity])

    def strong(self, text: str) -> str:
        """Return `text` in bold."""
        return self._paint(text, "1")

    def faint(self, text: str) -> str:
        """Return `text` dimmed."""
        return self._paint(text, "2")

    def good(self, text: str) -> str:
        """Return `text` in the colour of success."""
        return self._paint(text, "32")

    def _paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.coloured and text else text


def width(text: str) -> int:
    """Return how many columns of a terminal `text` takes: Chinese takes two a character.

    >>> width("35億美元"), width("3.5"), width("")
    (8, 3, 0)
    """
    return sum(max(0, wcwidth(char)) for char in text)
