"""Find the dateline that opens a news report: MARLOW (KN) –, MARLOW, May 3 (Kestrel News) --.

What it names, places aside, is no subject.
"""

from __future__ import annotations

import re

__all__ = ["dateline_end"]

_LONGEST = 90
_DATELINE = re.compile(r"\W{0,2}[A-Z][^a-z().]{2,40}[^().]{0,20}\([A-Z][^()]{1,40}\)\s*(?:[-–—]{1,2})\s")


def dateline_end(text: str) -> int:
    """Return where the dateline of a sentence ends, 0 if it has none.

    >>> dateline_end("MARLOW (KN) – Rain fell."), dateline_end("Acme (the maker) - and others")
    (14, 0)
    """
    found = _DATELINE.match(text, 0, _LONGEST)
    return found.end() if found else 0
