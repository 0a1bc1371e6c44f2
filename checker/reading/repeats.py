"""Find what a file says twice: some pages are saved with their article printed again below.

The copies may be damaged differently, so sentences are compared by the runs of characters that they
share. Two sentences with different digits are never the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from checker.languages.zh.script import fold

__all__ = ["find_repeats"]

SHINGLE = 4  # characters: short enough to survive damage, long enough not to meet by chance
SHARED = 0.7  # of a sentence's shingles that an earlier one, or two neighbours, must hold
SHORT = 12  # characters below which only an equal sentence is a repeat, and only next to another repeat
CLOSELY = (
    1000  # sentences from which copies are looked for only where a twentieth is said twice word for word
)

_KEPT = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+(?:\.\d+)?")


def find_repeats(sentences: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the sentences that were said before.

    >>> sorted(find_repeats(["The firm sold 51 ships in May.", "It hired nobody.", "The firm sold 51 ships in May!"]))
    [2]
    """
    plain = ["".join(_KEPT.findall(fold(unicodedata.normalize("NFKC", text)).lower())) for text in sentences]
    exact: dict[str, int] = {}
    for at, text in enumerate(plain):
        exact.setdefault(text, at)
    if len(plain) > CLOSELY and len(plain) - len(exact) < len(plain) // 20:
        return frozenset()  # next to nothing is said twice word for word, so the text is not printed twice
    digits = [frozenset(_DIGITS.findall(unicodedata.normalize("NFKC", text))) for text in sentences]
    return _repeats(plain, digits, exact)


def _repeats(
    plain: Sequence[str], digits: Sequence[frozenset[str]], exact: Mapping[str, int]
) -> frozenset[int]:
    """Return the repeats among sentences reduced to their letters; `exact` tells where each stands first."""
    first_held: dict[str, int] = {}
    found: set[int] = set()
    for at, text in enumerate(plain):
        if len(text) < SHORT:
            continue
        said: int | None = exact[text]
        if said == at:
            shingles = {text[i : i + SHINGLE] for i in range(len(text) - SHINGLE + 1)}
            said = _said(shingles, first_held)
            for shingle in shingles:
                first_held.setdefault(shingle, at)
        if said is not None:
            near = digits[said].union(*(digits[n] for n in (said - 1, said + 1) if 0 <= n < at))
            if digits[at] <= near:
                found.add(at)
    short = [at for at, text in enumerate(plain) if len(text) < SHORT and exact[text] < at]
    found.update([at for at in short if at - 1 in found or at + 1 in found])
    return frozenset(found)


def _said(shingles: set[str], first_held: dict[str, int]) -> int | None:
    """Return the earlier sentence that, with its neighbours, holds most of `shingles`."""
    counts: dict[int, int] = {}
    for shingle in shingles:
        held = first_held.get(shingle)
        if held is not None:
            counts[held] = counts.get(held, 0) + 1
    if not counts:
        return None
    best = max(sorted(counts), key=lambda at: counts[at] + max(counts.get(at - 1, 0), counts.get(at + 1, 0)))
    together = counts[best] + max(counts.get(best - 1, 0), counts.get(best + 1, 0))
    return best if together >= SHARED * len(shingles) else None
